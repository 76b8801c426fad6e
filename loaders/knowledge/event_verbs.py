"""Owns the list of all verb frames; the rows are in the `event_verbs_*` modules beside this one."""

from __future__ import annotations

from loaders.knowledge.event_verbs_bodies import BODIES
from loaders.knowledge.event_verbs_dealings import DEALINGS
from loaders.knowledge.event_verbs_doings import DOINGS
from loaders.knowledge.event_verbs_findings import FINDINGS
from loaders.knowledge.event_verbs_people import PEOPLE
from loaders.knowledge.event_verbs_policy import POLICY
from loaders.knowledge.event_words import Frame

VERBS: tuple[Frame, ...] = BODIES + DOINGS + PEOPLE + FINDINGS + DEALINGS + POLICY
