"""Owns which of a sentence's possible events are kept: most sentences tell one, some a decision and what it is about.

Nothing is weighed here; `weighing` gave the points.
"""

from __future__ import annotations

from collections.abc import Sequence

from loaders.language.events.candidates import EventSentence
from loaders.language.events.rivals import GIVES_WAY, LEAD_IN, Rivals, ways
from loaders.language.events.triggers import Told, judged
from loaders.language.events.weighing import THRESHOLD

MOST = 3
"""Events one sentence may tell."""


def tell(text: str, sentence: EventSentence) -> list[Told]:
    """The events a sentence tells, in the order of its words."""
    told = judged(text, sentence)
    if len(told) == 1 and _only_source(text, sentence, told[0]):
        return []
    return _strongest(sentence, _unrivalled(text, sentence, told)) if len(told) > 1 else told


def _only_source(text: str, sentence: EventSentence, one: Told) -> bool:
    """Whether all that is told is where something was said: "In a letter to staff, he wrote"."""
    if one.frame.name not in ("in-report", "in-letter", "report-noun") or sentence.dates or sentence.lead:
        return False
    found = LEAD_IN.match(text, sentence.start, sentence.end)
    return found is not None and one.start < found.end()


def _unrivalled(text: str, sentence: EventSentence, told: Sequence[Told]) -> list[Told]:
    rivals = [
        [(rival, Rivals(one, other, sentence, text)) for rival, other in enumerate(told) if other is not one]
        for one in told
    ]
    tried = [(way, place) for place, one in enumerate(told) for way in ways(one.form, one.kind, one.frame.name)]
    gone: set[int] = set()
    for way, place in sorted(tried):
        if place in gone:
            continue
        gives_way = GIVES_WAY[way].gives_way
        if any(rival not in gone and gives_way(pair) for rival, pair in rivals[place]):
            gone.add(place)
    return [one for place, one in enumerate(told) if place not in gone]


def _strongest(sentence: EventSentence, told: Sequence[Told]) -> list[Told]:
    """The strongest of each clause, and beside it another kind only where that is strong in itself."""
    kept: list[Told] = []
    for one in sorted(told, key=lambda one: (-one.points, one.start)):
        rivals = [
            other
            for other in kept
            if other.kind == one.kind and (other.certainty == one.certainty or abs(other.start - one.start) < 30)
        ]
        if rivals and not _dated_apart(sentence, one, rivals) and not _came_before(sentence, one, rivals):
            continue
        same = [other for other in kept if other.clause == one.clause]
        if any(abs(other.start - one.start) < 8 for other in same):
            continue
        if (
            same
            and one.points < THRESHOLD + 0.5
            and one.kind in ("announcement", "policy", "other", "report", "deadline")
            and one.frame.strength < 2
        ):
            continue
        kept.append(one)
        if len(kept) == MOST:
            break
    return sorted(kept, key=lambda one: one.start)


def _came_before(sentence: EventSentence, one: Told, others: Sequence[Told]) -> bool:
    """Whether a telling is of what came before the others, on a day of its own: "fined after it had pleaded guilty on
    9 May"."""
    last = max(other.end for other in others)
    if not any(date.start >= one.end for date in sentence.dates):
        return False
    return " after " in sentence.lower[last : one.start]


def _dated_apart(sentence: EventSentence, one: Told, others: Sequence[Told]) -> bool:
    """Whether each telling has a date of its own in a clause of its own."""
    clauses = {other.clause for other in (one, *others)}
    if len(clauses) <= len(others):
        return False
    return all(any(start <= date.start < end for date in sentence.dates) for start, end in clauses)
