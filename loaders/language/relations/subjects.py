"""Owns whom a predicate of a sentence is said of when its subject does not stand right before it.

Offsets are the article's; texts are in lower case. What the predicate relates is `relations`'s.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from loaders.knowledge.relations.pieces import DESCRIBED
from loaders.language.events.anaphora import Bodies
from loaders.language.lexicon import Family
from loaders.language.word_patterns import lower_case


class Slot(NamedTuple):
    """A body or class in a sentence; `key` is an organisation's key or "class:" and a class name."""

    start: int
    end: int
    key: str


_SPEECH = r"(?:said|says|announced|confirmed|revealed|reported|claimed|added|told \w+)\s(?:that\s)?|that\s"
_BOUNDARY = re.compile(
    r"(?P<strong>[;:]\s|\s[–—-]\s|[.!?][”’\"']?\s|[“\"]|\n)"
    rf"|\b(?P<speech>{_SPEECH})"
    r"|\b(?P<sub>(?:while|whilst|whereas|because|although|though|since|as|until|unless|when|once|after|before|if)\s)"
    r"|(?P<comma>,\s(?:and\s|but\s|so\s)?)"
    r"|\s(?P<joined>(?:and|but)\s)"
)
"""Where a clause may begin."""
_LEAD_IN = lower_case(r"(?:(?:the|a|an|our|local|national|both)\s)?" + DESCRIBED)
"""What stands between the beginning of a clause and the name of its subject."""
_LONGEST_LEAD_IN = 60
_OWNER = re.compile(
    r"[’']s?\s(?:(?:board|trustees|governing body|directors|governors|cabinet|executive|management)\s|[\w-]+\sboard\s)"
)
"""Of a body, it does what they do."""
_OWNS = ("’s", "'s", "’ ", "' ")
_VERB = re.compile(
    r"\s?(?:\([^)]{1,60}\)|,\s[^.;]{1,200}?,)?\s?(?:[a-z-]+ly\s|also\s|now\s|then\s|already\s|first\s|since\s)?"
    r"(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|does|did|took|bought|won|ran|became"
    r"|began|gave"
    r"|made|set|led|grew|said|\w+ed|\w+(?<!s)s)\b"
)
"""What follows the subject of a clause that begins behind a comma or an "and"."""
FINITE_AFTER = re.compile(
    r"(?:,\s(?:which|who)|\s(?:is|are|was|were|has|have|had|will|would|can|could|may|must|did|took|said|made|gave|set|found|told|began"
    r"|(?!based|located|called|named|owned|managed|funded|registered)\w{3,}ed))\b"
)
_OPENED_ASIDE = re.compile(r"(?:\s\([^)]{1,60}\))?(?:,\s[^,]{2,140}|\s\((?![^)]*\)).{2,100})")
_RELATIVE = re.compile(r"(?:\s\([^)]{1,60}\))?(?:,\s(?:the|an?)\s(?:[\w’'/-]+\s){1,6}?|,?\s)(?:which|who|that)\s")
"""What follows a body of which a relative clause speaks."""
_DASHES = re.compile(r"(?:\s\([^)]{1,60}\))?\s[–-]\s[^–]{3,140}\s[–-]\s")
PREDICATE = re.compile(
    r",\s(?:and\s|but\s)?(?:then\s|later\s|(?:which|who|that)\s)?|\s(?:and|but|which|who|that|before|after|by|then|in(?=\s(?:working|partnership|conjunction|collaboration)\b))\s(?:then\s|later\s)?"
    r"|\s(?=to\sbe\s)|\)\s|\s[–-]\s"
)
"""What stands before a predicate that is parted from its subject."""
_PRONOUN = re.compile(
    r"\b(?:(?P<it>its?)|(?P<we>we|our|us))\b(?!\s(?:is|was|would be|will be)\s(?:\w+\s)?(?:that|to)\s)"
)
_FROM_ITS_OWNER = re.compile(r"\s(?:from|by)\sits\s(?:[\w-]+\s){0,3}?(?:owners?|parent|founders?)\b")
PRONOUNS = Family(["it", "its", "we", "our", "us"])
_NOBODY = re.compile(
    r"(?:\s(?:is|was|has been|will be|would be|may be))?\s(?:also\s|now\s)?(?:understood|hoped|clear|important"
    r"|expected|thought|claimed|said"
    r"|likely|possible|vital|essential|believed|difficult|necessary|felt|appears|seems|comes|came|follows|takes"
    r"|looks|emerged)\b"
)
"""After "it", which then is nobody."""


def clause_subject(lower: str, start: int, at: int, groups: Sequence[list[Slot]]) -> list[Slot] | None:
    """The bodies of which a predicate that begins at `at` is said, in the sentence that begins at `start`."""
    if not groups or groups[0][0].start >= at:
        return None
    bounds = [(found.end(), found.lastgroup) for found in _BOUNDARY.finditer(lower, start, at)]
    for begin, kind in [*reversed(bounds), (start, "strong")]:
        group = _opens(lower, begin, at, groups)
        if group is None:
            if kind in ("speech", "strong"):
                return None
            continue
        end = group[-1].end
        as_one = lower[begin - 3 : begin] == "as " and lower.startswith(("an ", "a "), begin)
        if (kind in ("comma", "joined") or as_one) and not _VERB.match(lower, end):
            # "Authorised as an NHS trust, A" has no clause behind "as".
            continue
        if lower.startswith(_OWNS, end) and not _OWNER.match(lower, end):
            return None
        return group
    return None


def _opens(lower: str, begin: int, at: int, groups: Sequence[list[Slot]]) -> list[Slot] | None:
    """The bodies with which a clause begins, before an offset."""
    for group in groups:
        first = group[0].start
        if first >= begin:
            near = first - begin <= _LONGEST_LEAD_IN and group[-1].end <= at
            return group if near and _LEAD_IN.fullmatch(lower, begin, first) else None
    return None


def antecedent(lower: str, group: Sequence[Slot], at: int) -> bool:
    """Whether a predicate at `at` belongs to a relative clause that speaks of the bodies before it."""
    return _RELATIVE.match(lower, group[-1].end, at) is not None


def between_dashes(lower: str, group: Sequence[Slot], at: int) -> bool:
    """Whether all that stands between a body and a predicate at `at` is an aside between dashes."""
    return _DASHES.fullmatch(lower, group[-1].end, at) is not None


def in_an_aside(lower: str, subject: Sequence[Slot], inner: Slot) -> bool:
    """Whether a body is named in words that stand between commas behind the subject."""
    return _OPENED_ASIDE.fullmatch(lower, subject[-1].end, inner.start) is not None


_OPENS_WITHIN = 130
_IS_PLEASED = re.compile(
    r"(?:\s\([^)]{1,40}\))?,?\s(?:is|are|was|were)\s(?:[a-z]+\s)?(?:pleased|delighted|thrilled|proud|happy|excited|sad|sorry"
    r"|celebrating|honoured|grateful)\b"
)
_SEVERAL = re.compile(r"(?:the|both|all)\s(?:\w+\s)?\w+\b")


def _announcer(lower: str, start: int, at: int, named: Sequence[Slot]) -> str | None:
    """The body that opens a sentence in which it speaks of itself: "Elm Trust is pleased to say that we are"."""
    first = next((slot for slot in named if not slot.key.startswith("class:")), None)
    if first is None or first.end > at or first.start - start > _OPENS_WITHIN:
        return None
    return first.key if _IS_PLEASED.match(lower, first.end) else None


def several(lower: str, start: int, end: int, bodies: Bodies) -> Iterator[Slot]:
    """A slot for each of those whom "both charities" and the like mean."""
    for offset, keys in bodies.many(start, end):
        found = _SEVERAL.match(lower, offset)
        for key in keys if found else ():
            yield Slot(offset, found.end() if found else offset, key)


def pronouns(lower: str, start: int, end: int, named: Sequence[Slot], bodies: Bodies) -> Iterator[Slot]:
    """The "it", "its", "we" and "our" of a sentence that mean a body, but for an "It" at its beginning."""
    for found in _PRONOUN.finditer(lower, start, end):
        if found.start() == start and found["it"]:
            continue
        if found["we"]:
            key = bodies.voice(found.start()) or _announcer(lower, start, found.start(), named)
        else:
            if found["it"] == "it" and _NOBODY.match(lower, found.end()):
                continue
            if lower.endswith(" where ", 0, found.start()):
                # "The scheme has moved to Elm Trust, where it is known as Oak": no body that stands before.
                continue
            before = [slot for slot in named if slot.end <= found.start() and not slot.key.startswith("class:")]
            subject = clause_subject(lower, start, found.start(), [[slot] for slot in before])
            if before and _FROM_ITS_OWNER.match(lower, before[-1].end):
                # "Elm is to buy Oak from its owners": those of Oak.
                yield Slot(found.start(), found.end(), before[-1].key)
                continue
            alone = before[0] if len({slot.key for slot in before}) == 1 else None
            slot = subject[0] if subject else alone
            key = slot.key if slot else None if before else bodies.subject_before(start)
        if key:
            yield Slot(found.start(), found.end(), key)
