"""Owns the list of all verb frames: the rows are in the modules beside this one, those of several words in `turns`."""

from __future__ import annotations

from loaders.knowledge.events.frames import Frame
from loaders.knowledge.events.turns.bodies import TURNS_OF_BODIES
from loaders.knowledge.events.turns.decisions import TURNS_OF_DECISIONS
from loaders.knowledge.events.turns.judgement import TURNS_OF_JUDGEMENT
from loaders.knowledge.events.turns.money import TURNS_OF_MONEY
from loaders.knowledge.events.turns.people import TURNS_OF_PEOPLE
from loaders.knowledge.events.turns.posts import TURNS_OF_POSTS
from loaders.knowledge.events.turns.services import TURNS_OF_SERVICES
from loaders.knowledge.events.turns.speech import TURNS_OF_SPEECH
from loaders.knowledge.events.verbs.approvals import APPROVALS
from loaders.knowledge.events.verbs.beginnings import BEGINNINGS
from loaders.knowledge.events.verbs.bodies import BODIES
from loaders.knowledge.events.verbs.courts import COURTS
from loaders.knowledge.events.verbs.creation import CREATIONS
from loaders.knowledge.events.verbs.dealings import DEALINGS
from loaders.knowledge.events.verbs.deeds import DEEDS
from loaders.knowledge.events.verbs.doings import DOINGS
from loaders.knowledge.events.verbs.findings import FINDINGS
from loaders.knowledge.events.verbs.measures import MEASURES
from loaders.knowledge.events.verbs.money import MONEY
from loaders.knowledge.events.verbs.occasions import OCCASIONS
from loaders.knowledge.events.verbs.people import PEOPLE
from loaders.knowledge.events.verbs.plans import PLANS
from loaders.knowledge.events.verbs.policy import POLICY
from loaders.knowledge.events.verbs.proceedings import PROCEEDINGS
from loaders.knowledge.events.verbs.speech import SPEECH
from loaders.knowledge.events.verbs.transfers import TRANSFERS

VERBS: tuple[Frame, ...] = (
    BODIES
    + CREATIONS
    + BEGINNINGS
    + DOINGS
    + PEOPLE
    + SPEECH
    + FINDINGS
    + COURTS
    + APPROVALS
    + DEALINGS
    + MONEY
    + TRANSFERS
    + POLICY
    + PLANS
    + OCCASIONS
    + PROCEEDINGS
    + TURNS_OF_BODIES
    + TURNS_OF_SERVICES
    + TURNS_OF_MONEY
    + TURNS_OF_PEOPLE
    + TURNS_OF_POSTS
    + TURNS_OF_SPEECH
    + TURNS_OF_JUDGEMENT
    + TURNS_OF_DECISIONS
    + MEASURES
    + DEEDS
)
