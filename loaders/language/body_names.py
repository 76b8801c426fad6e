"""Owns the grammar of names: a tail ("NHS Foundation Trust", "county council") or a head ("Royal College of") and its words.

Lists of names with one tail are for `loaders.language.coordination`.
"""

from __future__ import annotations

from typing import NamedTuple

from loaders.knowledge.classes import CLASS_FORMS
from loaders.knowledge.kinds import HEADS, PLURAL_TAILS, TAILS
from loaders.knowledge.name_words import GENERIC, NEVER_IN_NAMES, NOT_A_COUNCIL
from loaders.knowledge.not_names import FUNCTION_WORDS
from loaders.language.proposals import Candidate
from loaders.language.words import Words

_LONGEST_NAME = 14
"""Words before a tail; the longest trust names have eleven."""

_LOWER_MODIFIERS = frozenset(
    [
        "community",
        "health",
        "mental",
        "healthcare",
        "hospital",
        "hospitals",
        "ambulance",
        "acute",
        "teaching",
        "university",
        "partnership",
        "social",
        "care",
        "services",
        "service",
        "integrated",
        "primary",
        "county",
        "city",
        "general",
        "district",
        "nhs",
        "foundation",
        "medical",
        "learning",
        "disability",
        "children's",
        "women's",
        "clinical",
        "commissioning",
        "joint",
        "university",
    ]
)
"""Lower-case words that may stand between a capitalised name and a lower-case tail ("Sussex mental health trust")."""

_SAINTLY = frozenset(["st", "saint", "king", "queen", "prince", "princess"])
_OF_NEVER = frozenset(
    [
        "secretary",
        "chief",
        "director",
        "chair",
        "chairman",
        "head",
        "leader",
        "board",
        "member",
        "members",
        "minister",
        "mayor",
        "office",
        "president",
        "bishop",
        "archbishop",
        "duke",
        "earl",
        "governor",
        "dean",
        "professor",
        "lecturer",
        "editor",
        "department",
        "school",
        "faculty",
        "centre",
    ]
)
_INNER_FOR = frozenset(
    ["hospital", "centre", "center", "institute", "trust", "college", "partnership", "council", "network", "services"]
)
_LIST_KINDS = frozenset(
    {
        "foundation trust", "NHS trust", "integrated care board", "clinical commissioning group", "integrated care system",
        "sustainability and transformation partnership", "partnership", "strategic health authority", "police",
        "fire service", "primary care trust", "health authority",
    }
)  # fmt: skip
_WEAK_HEADS = frozenset(
    [
        "service",
        "services",
        "centre",
        "group",
        "board",
        "unit",
        "office",
        "fund",
        "business",
        "enterprise",
        "court",
        "capital",
        "post",
        "times",
        "news",
        "press",
        "uk",
        "united",
        "panel",
        "commission",
        "inquiry",
        "authority",
        "agency",
        "executive",
        "assembly",
        "academy",
        "school",
        "college",
        "church",
        "party",
        "campaign",
        "partners",
        "records",
        "radio",
        "tv",
        "police",
        "department",
        "network",
        "forum",
        "team",
        "association",
        "society",
        "movement",
        "congress",
        "system",
        "systems",
        "bank",
        "club",
        "league",
        "council",
    ]
)


class _TailRow(NamedTuple):
    words: tuple[str, ...]
    kind: str
    lower: bool
    plural: bool


def _tail_rows() -> dict[str, tuple[_TailRow, ...]]:
    kinds = {tail.words: tail for tail in TAILS}
    rows = [_TailRow(tuple(tail.words.split()), tail.kind, tail.lower, False) for tail in TAILS]
    for plural, single in PLURAL_TAILS.items():
        tail = kinds[single]
        rows.append(_TailRow(tuple(plural.split()), tail.kind, True, True))
    by_last: dict[str, list[_TailRow]] = {}
    for row in rows:
        by_last.setdefault(row.words[-1].replace("co-op", "coop"), []).append(
            row._replace(words=tuple(word.replace("co-op", "coop") for word in row.words))
        )
    return {last: tuple(sorted(found, key=lambda row: -len(row.words))) for last, found in by_last.items()}


TAIL_ROWS = _tail_rows()
_HEAD_ROWS: dict[str, tuple[tuple[tuple[str, ...], str], ...]] = {}
for _head, _kind in sorted(HEADS.items(), key=lambda item: -len(item[0].split())):
    _parts = tuple(_head.split())
    _HEAD_ROWS[_parts[0]] = (*_HEAD_ROWS.get(_parts[0], ()), (_parts, _kind))


class Tailed(NamedTuple):
    """A tail found in the words: positions of the tail, its kind, and whether it is a plural."""

    start: int
    end: int
    kind: str
    plural: bool


def find_tail(words: Words, last: int) -> Tailed | None:
    """The longest tail whose last word stands at position `last`."""
    rows = TAIL_ROWS.get(words.lower[last])
    if rows is None:
        return None
    for row in rows:
        start = last + 1 - len(row.words)
        if start <= 0 or (len(row.words) > 1 and tuple(words.lower[start : last + 1]) != row.words):
            continue
        if not words.capital[last] and not row.lower:
            continue
        if len(row.words) == 1 and len(row.words[0]) <= 4 and not row.lower and row.words[0] not in _SHORT_WORDS:
            if not words.written[last].isupper():
                continue
        return Tailed(start, last + 1, row.kind, row.plural)
    return None


_SHORT_WORDS = frozenset(["ltd", "inc", "corp", "co", "bank", "fund", "unit", "news", "post", "club"])


class NameReader:
    """Reads names leftwards from a tail and rightwards from a head, given what was already found in the words."""

    def __init__(self, words: Words, ends: dict[int, Candidate], starts: dict[int, Candidate], places: dict[int, int]):
        self.words = words
        self.ends = ends
        self.starts = starts
        self.place_ends = {end: start for start, end in places.items()}
        self.places = places

    def name_before(self, tail: Tailed) -> int:
        """Where the name begins that `tail` ends; the tail's own start where there is none."""
        words = self.words
        start = at = tail.start
        floor = max(0, tail.start - _LONGEST_NAME)
        if not words.capital[tail.end - 1]:
            while at - 1 >= floor and not words.capital[at - 1] and words.lower[at - 1] in _LOWER_MODIFIERS | {"and"}:
                at -= 1
            if at < tail.start and (at == 0 or not words.capital[at - 1]):
                return tail.start
        while at > floor:
            step = self._step_left(at, tail, at < tail.start)
            if step is None:
                break
            at = start = step
        return self._without_opener(start, tail)

    def _step_left(self, at: int, tail: Tailed, begun: bool) -> int | None:
        words = self.words
        left = at - 1
        place = self.place_ends.get(at)
        if place is not None and place < at:
            return place
        lower = words.lower[left]
        if words.capital[left] or (words.written[left][0].isdigit() and begun and left > 0 and words.capital[left - 1]):
            if lower in NEVER_IN_NAMES and not (lower == "may" and not words.first[left]):
                return None
            if words.first[left] and lower in FUNCTION_WORDS:
                return None
            return left
        if not begun and lower != "'s":
            return None
        if lower == "'s":
            return self._possessor(left, tail)
        if left == 0 or not (words.capital[left - 1] or words.lower[left - 1] in {"s", ".", "'"}):
            if lower == "the" and left >= 2 and words.lower[left - 1] in {"and", "of"} and words.capital[left - 2]:
                return left - 2 if words.lower[left - 2] not in NEVER_IN_NAMES else None
            return None
        before = words.lower[left - 1]
        if lower == "and":
            return self._over_and(left, tail)
        if lower == "of":
            return None if before in NEVER_IN_NAMES or before in _OF_NEVER else left - 1
        if lower in {"for", "in", "with", "on", "upon", "at"}:
            inner = before in _INNER_FOR if lower == "for" else before in {"partners"} and lower == "in"
            return left - 1 if inner else None
        if lower == ",":
            return self._over_comma(left, tail)
        if lower in {"–", "-"}:
            return left - 1 if tail.kind == "GP group" and before not in NEVER_IN_NAMES else None
        if lower == "'" and words.lower[left - 1].endswith("s"):
            return left - 1
        if lower == "." and before == "st":
            return left - 1
        return None

    def _possessor(self, mark: int, tail: Tailed) -> int | None:
        """ "King's College Hospital", "Women's Aid Federation", but not "Harmoni's Board"."""
        words = self.words
        if mark == 0 or not words.capital[mark - 1]:
            return None
        owner = words.lower[mark - 1]
        if owner in {"king", "queen", "women", "children", "men", "people", "nurses", "guy", "workers", "patients"}:
            return mark - 1
        if (
            mark >= 2
            and words.lower[mark - 2] in _SAINTLY | {"."}
            and words.capital[mark - 2] | (words.lower[mark - 2] == ".")
        ):
            return mark - 1
        if tail.kind in {"hospital", "hospice", "campaign", "school"} and mark - 1 not in self.ends:
            return mark - 1
        return None

    def _over_and(self, conjunction: int, tail: Tailed) -> int | None:
        words = self.words
        if conjunction in self.ends or words.lower[conjunction - 1] in NEVER_IN_NAMES:
            return None
        right = conjunction + 1
        place_end = self.places.get(right)
        if tail.kind in {"local authority", "hospital", "university", "primary care trust"} and place_end == tail.start:
            return None
        if tail.plural:
            return None
        left = self.place_ends.get(conjunction)
        return left if left is not None else conjunction - 1

    def _over_comma(self, comma: int, tail: Tailed) -> int | None:
        """A list of places within one name: "Barnet, Enfield and Haringey Mental Health Trust"."""
        if tail.kind not in _LIST_KINDS or tail.plural:
            return None
        left = self.place_ends.get(comma)
        if left is None or self.places.get(comma + 1) is None or comma in self.ends:
            return None
        before = self.words.lower[left - 1] if left else ""
        return None if before in {"in", "at", "near", "across", "around"} else left

    def _without_opener(self, start: int, tail: Tailed) -> int:
        """The name without words that only open its sentence ("Meanwhile Leeds council")."""
        words = self.words
        while start < tail.start and (
            not words.capital[start] or words.lower[start] in NEVER_IN_NAMES or words.lower[start] == "the"
        ):
            if words.written[start][0].isdigit() and words.capital[start + 1]:
                break
            start += 1
        return start

    def head_at(self, at: int) -> Candidate | None:
        """The name that a head at position `at` opens ("Royal College of Nursing"), read rightwards."""
        words = self.words
        for parts, kind in _HEAD_ROWS.get(words.written[at], ()):
            end = at + len(parts)
            if words.written[at:end] == list(parts):
                stop = self._right(end)
                if stop > end:
                    return Candidate(at, stop, "organisations.head", kind, stop)
        return None

    def _right(self, at: int) -> int:
        words, count = self.words, len(self.words.written)
        end = at
        while end < count:
            if words.capital[end] and words.lower[end] not in NEVER_IN_NAMES and not (end > at and end in self.starts):
                end = self.places.get(end, end + 1)
                continue
            ahead = end + 1
            if words.lower[end] == "'s" and ahead < count and words.capital[ahead] and end > at:
                end = ahead
                continue
            if words.lower[end] in {"and", "of", "for", "in", "the", ",", "to"} and (
                end > at or words.lower[end] == "the"
            ):
                if words.lower[end] == "and" and ahead < count and words.lower[ahead] == "the":
                    ahead += 1
                if words.lower[end] in {"of", "for"} and ahead < count and words.lower[ahead] == "the":
                    ahead += 1
                if words.lower[end] == "," and not self._comma_goes_on(end):
                    break
                if words.lower[end] in {"in", "to"}:
                    break
                if ahead < count and words.capital[ahead] and ahead not in self.starts and not self._new_name(ahead):
                    end = ahead
                    continue
            break
        while end > at and (words.lower[end - 1] in {"and", "of", "for", "the", ",", "'s"}):
            end -= 1
        return end

    def _comma_goes_on(self, comma: int) -> bool:
        """Whether a comma stands inside a name such as "Department for Culture, Media and Sport"."""
        words = self.words
        at = comma + 1
        while at < len(words.written) and words.capital[at] and at < comma + 3:
            at += 1
        return at > comma + 1 and at < len(words.written) and words.lower[at] == "and" and comma + 1 not in self.starts

    def _new_name(self, at: int) -> bool:
        words = self.words
        return (
            words.written[at] in _HEAD_ROWS
            or words.lower[at] in NEVER_IN_NAMES
            or (words.written[at].isupper() and len(words.written[at]) > 1)
        )


def is_class(words: Words, start: int, end: int) -> bool:
    """Whether the words are only a class of body."""
    phrase = " ".join(words.lower[start:end]).replace("coop", "co-op")
    return phrase in CLASS_FORMS or phrase.upper() in CLASS_FORMS


def is_name(words: Words, start: int, tail: Tailed) -> bool:
    """Whether the words before a tail tell one body from others, and are not only a description of it."""
    core = words.lower[start : tail.start]
    if not core or is_class(words, start, tail.end):
        return False
    telling = [
        at for at in range(start, tail.start) if words.capital[at] and words.lower[at] not in GENERIC | FUNCTION_WORDS
    ]
    if not words.capital[tail.end - 1]:
        if tail.kind in {"local authority", "hospital", "NHS trust", "university", "foundation trust"}:
            telling = [at for at in telling if words.lower[at] not in NOT_A_COUNCIL or len(telling) > 1]
        return bool(telling) and not (len(telling) == 1 and words.first[telling[0]] and _plain(words, telling[0]))
    if telling:
        return not (len(telling) == 1 and words.first[telling[0]] and _plain(words, telling[0]) and len(core) == 1)
    before = words.lower[start - 1] if start else ""
    raised = sum(words.capital[at] for at in range(start, tail.end))
    return raised >= 3 and before in {"the", "a", "an", "of", "by", "and", "(", "'s"} and not words.first[start]


_PLAIN_OPENERS = frozenset(
    [
        "social",
        "primary",
        "integrated",
        "acute",
        "mental",
        "private",
        "public",
        "local",
        "joint",
        "health",
        "care",
        "community",
        "people",
        "patients",
        "hospital",
        "children",
        "older",
        "young",
        "families",
        "family",
        "carers",
        "staff",
        "doctors",
        "nurses",
        "gps",
        "ministers",
        "managers",
        "research",
        "new",
    ]
)


def _plain(words: Words, at: int) -> bool:
    return words.lower[at] in _PLAIN_OPENERS


def weak_tail(words: Words, tail: Tailed) -> bool:
    """Whether the tail is a common word that often ends names of other things."""
    return tail.end - tail.start == 1 and words.lower[tail.end - 1] in _WEAK_HEADS
