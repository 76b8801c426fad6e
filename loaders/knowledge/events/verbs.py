"""Owns the list of all verb frames; the rows are in the `verbs_*` and `turns_of_*` modules beside this one."""

from __future__ import annotations

from loaders.knowledge.events.frames import Frame
from loaders.knowledge.events.turns_of_bodies import TURNS_OF_BODIES
from loaders.knowledge.events.turns_of_decisions import TURNS_OF_DECISIONS
from loaders.knowledge.events.turns_of_judgement import TURNS_OF_JUDGEMENT
from loaders.knowledge.events.turns_of_money import TURNS_OF_MONEY
from loaders.knowledge.events.turns_of_people import TURNS_OF_PEOPLE
from loaders.knowledge.events.turns_of_services import TURNS_OF_SERVICES
from loaders.knowledge.events.turns_of_speech import TURNS_OF_SPEECH
from loaders.knowledge.events.verbs_approvals import APPROVALS
from loaders.knowledge.events.verbs_beginnings import BEGINNINGS
from loaders.knowledge.events.verbs_bodies import BODIES
from loaders.knowledge.events.verbs_courts import COURTS
from loaders.knowledge.events.verbs_creation import CREATIONS
from loaders.knowledge.events.verbs_dealings import DEALINGS
from loaders.knowledge.events.verbs_doings import DOINGS
from loaders.knowledge.events.verbs_findings import FINDINGS
from loaders.knowledge.events.verbs_money import MONEY
from loaders.knowledge.events.verbs_occasions import OCCASIONS
from loaders.knowledge.events.verbs_people import PEOPLE
from loaders.knowledge.events.verbs_plans import PLANS
from loaders.knowledge.events.verbs_policy import POLICY
from loaders.knowledge.events.verbs_speech import SPEECH
from loaders.knowledge.events.verbs_transfers import TRANSFERS

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
    + TURNS_OF_BODIES
    + TURNS_OF_SERVICES
    + TURNS_OF_MONEY
    + TURNS_OF_PEOPLE
    + TURNS_OF_SPEECH
    + TURNS_OF_JUDGEMENT
    + TURNS_OF_DECISIONS
)
