"""Owns the list of all noun frames, compound nouns, and the light verbs that make a noun an event.

The rows are in the modules beside this one.
"""

from __future__ import annotations

from loaders.knowledge.events.frames import Frame
from loaders.knowledge.events.nouns.dealings import DEALINGS
from loaders.knowledge.events.nouns.findings import FINDINGS
from loaders.knowledge.word_lists import word_set

NOUNS: tuple[Frame, ...] = FINDINGS + DEALINGS

COMPOUNDS = {
    "white paper": "white-paper",
    "green paper": "green-paper",
    "judicial review": "judicial-review",
    "legal challenge": "legal-challenge",
    "legal bid": "legal-challenge",
    "legal battle": "legal-challenge",
    "legal fight": "legal-challenge",
    "court case": "legal-challenge",
    "court battle": "legal-challenge",
    "feasibility study": "feasibility-study",
    "call for evidence": "call-for-evidence",
    "calls for evidence": "call-for-evidence",
    "call for views": "call-for-evidence",
    "call for written evidence": "call-for-evidence",
    "serious case review": "feasibility-study",
    "joint venture": "joint-venture",
    "engagement exercise": "engagement-exercise",
    "monitoring visit": "inspection",
    "monitoring visits": "inspections",
    "focused visit": "inspection",
    "focused visits": "inspections",
    "inspection visit": "inspection",
    "inspection visits": "inspections",
    "waiting list": "waiting-list",
    "waiting lists": "waiting-list",
    "u turn": "u-turn",
}
"""Two or three words that act as one trigger, and the word the frames know them by."""

LIGHT_VERBS = word_set(
    "happen happens happened announcement announced announce announces approved approve agreed agree attended attend "
    "awaited awarded award backed began begin begins begun blocked broke called calls cancelled came carried carry "
    "caused chaired claimed close closed closes commissioned commission completed complete concluded conclude "
    "conduct conducted confirmed cut dated delivered demanded denied detailed dropped drop due end ended ends "
    "entered get gets got estimated estimates expected extended faced faces facing filed finalised find finds fire "
    "followed follows forecast found gave given gives got granted handed heard hear held hold holds hosted "
    "arranged organised scheduled booked convened staged follow identified includes instigated instigate"
    " introduced introduce investigated invited issue issued issues"
    " joined killed kicked "
    "laid launch launched launches lead led left lodged looked made make makes marked met mounted moved open "
    "opened opens ordered outlined overturned passed place planned plans please pledged postponed praised "
    "presented produce produced promised proposed publish published publishes put quashed raised reached "
    "receive received receives recommend recommended recommends rejected release released replaced reported "
    "requested resulted reveal revealed reveals ruled ran run runs said says saw scrapped secured see seek "
    "seeking seeks sees sent set shelved show showed shows sign signed sought spent start started starts "
    "stated states submitted submit suggest suggested suggests suspended take taken takes threatened "
    "timetabled told took triggered undertake undertaken undertaking undertook conducting unveiled unveil "
    "uncovered urged voted want "
    "wants warned warns was were will win won would written approves backs has is are be been being "
    "highlights highlighted concludes condemned criticised blamed exposed involves involved involve accused "
    "cost costs prompted sparked provoked ahead"
)
"""Verb forms one of which must stand in a noun's clause for the noun to be told as an event."""
