"""Owns which events are about a scheme with sites ("the pilots begin today"), and by what name the article calls it.

Sponsor and sites are not looked for here: they are relations that any article may tell, joined by the scheme's name
when an event is asked for.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from db.records import Event, EventKind, Party
from loaders.knowledge.people.not_names import FUNCTION_WORDS
from loaders.language.numbers import SPELT
from loaders.language.organisations.programmes import QUALIFIERS, TEST_WORDS, TESTS
from loaders.language.reading import Reading
from loaders.language.word_patterns import lower_case

WHOLE = "scheme"
"""Role of a scheme in an event of all its sites."""
PART = "under scheme"
"""Role of a scheme in an event of one site, or of the scheme's money, shortlist or evaluation."""

_TEST = "|".join(sorted(TESTS, key=len, reverse=True))
_INITIALS = "".join(sorted({test[0] for test in TESTS}))
_TESTED = lower_case(rf"[ \u00a0](?=[{_INITIALS}])(?:{_TEST})\b")
_NAMED = lower_case(rf"(?<![A-Za-z])(?P<before>(?:[A-Za-z][\w’'-]*[ \u00a0]){{2,6}})(?P<test>{_TEST})\b")
_PLURAL = r"schemes|pilots|sites|pathfinders|pioneers|vanguards|trailblazers|demonstrators"
_ALL_OF_IT = lower_case(rf"\b(?:(?:the|these|all|both|\d+|{SPELT})\s(?:[\w-]+\s){{0,2}}?|^)(?:{_PLURAL})\b")
_IT = lower_case(
    r"\b(?:the|this)\s(?:£[\d.,]+\s?(?:m|bn|million|billion)?\s)?(?:[\w-]+\s)?"
    rf"(?:scheme|programme|pilot|initiative|shortlist|{_PLURAL})\b"
)
_OF_SITES: frozenset[EventKind] = frozenset({"pilot", "launch"})
_OF_THE_SCHEME: frozenset[EventKind] = frozenset(
    {"pilot", "launch", "funding", "investigation", "announcement", "report", "survey"}
)
_FARTHEST = 400
"""Characters before "pilot" that are read, lest a text of one line be read again and again."""
_MOST_BEFORE = 7
"""Words before "pilot" that are read: one more than a name may have."""
_FEWEST = 2
"""Words before "pilot" that a scheme's name must have: "new pilots" is no name."""
_LONGEST = 4


def scheme_of(title: str, text: str) -> str | None:
    """The name of the one scheme that an article is about, as a class ("night shelter pilot programme"), else None.

    Title and text are in lower case.
    """
    stems = _stems(text)
    if len(stems) > 1:
        stems = _stems(title)
    return f"{stems.pop()} programme" if len(stems) == 1 else None


def _stems(text: str) -> set[str]:
    """What the schemes named in a text are called; read are only the words before "pilot" and the like."""
    stems: set[str] = set()
    done = 0
    for found in _TESTED.finditer(text):
        reach = max(done, found.start() - _FARTHEST)
        line = max(reach, text.rfind("\n", reach, found.start()) + 1)
        before = text[line : found.start()].replace("\u00a0", " ").rsplit(" ", _MOST_BEFORE)
        begin = line + len(before[0]) if len(before) > _MOST_BEFORE else line
        match = _NAMED.search(text, begin, found.end())
        if match:
            done = match.end()
            stems.update(filter(None, [_stem(match)]))
    return stems


def _stem(match: re.Match[str]) -> str | None:
    """The words of a scheme's name: those before "pilot" back to a function word, a number or the verb after "to"."""
    words = match["before"].replace("\u00a0", " ").split()
    kept: list[str] = []
    for place in range(len(words) - 1, max(-1, len(words) - 1 - _LONGEST), -1):
        word = words[place]
        if word in FUNCTION_WORDS or word in QUALIFIERS or word.endswith(("ing", "’s", "'s")):
            break
        if place and words[place - 1] == "to":
            break
        kept.insert(0, word)
    return " ".join([*kept, TESTS[match["test"]]]) if len(kept) >= _FEWEST else None


def under_schemes(reading: Reading, events: Sequence[Event]) -> list[Event]:
    """The events, those that speak of the article's scheme with the scheme as a party."""
    if not events or not reading.words.of(TEST_WORDS):
        return list(events)
    roles = [_role(reading.lower, event) for event in events]
    scheme = scheme_of(reading.title.lower(), reading.lower) if any(roles) else None
    if scheme is None:
        return list(events)
    return [
        replace(event, parties=(*event.parties, Party(role, class_name=scheme))) if role else event
        for event, role in zip(events, roles, strict=True)
    ]


def _role(text: str, event: Event) -> str | None:
    """What a scheme of the article is to an event; None where the event does not speak of any."""
    if event.rule.name == "events.list-of-sites":
        return PART
    if event.kind not in _OF_THE_SCHEME or any(party.organisation for party in event.parties):
        return None
    whole = _ALL_OF_IT.search(text, event.start, event.end)
    if whole and event.kind in _OF_SITES and whole.end() >= event.trigger_start - 2:
        return WHOLE
    return PART if whole or _IT.search(text, event.start, event.end) else None
