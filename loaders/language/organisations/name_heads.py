"""Owns the reading of names rightwards: from a head ("Royal College of") and on from a tail ("Party" + "of Wales")."""

from __future__ import annotations

from collections.abc import Container

from loaders.knowledge.bodies.name_heads import AIRCRAFT, HEADS
from loaders.knowledge.name_words import NEVER_IN_NAMES, NOT_BODIES, OPENERS, POSSESSORS, TAKES_OF
from loaders.knowledge.people.given_names import ALL as GIVEN_NAMES
from loaders.knowledge.people.not_names import FUNCTION_WORDS
from loaders.language.organisations.proposals import Candidate
from loaders.language.organisations.tails import TAIL_ROWS
from loaders.language.words import Words

_HEAD_ROWS: dict[str, tuple[tuple[tuple[str, ...], str], ...]] = {}
for _head, _kind in sorted(HEADS.items(), key=lambda item: -len(item[0].split())):
    _parts = tuple(_head.split())
    _HEAD_ROWS[_parts[0]] = (*_HEAD_ROWS.get(_parts[0], ()), (_parts, _kind))
_CRAFT = [[word] for word in AIRCRAFT]
_JOINING = frozenset({"of", "for", "on", "to"})
_PAPER_WORDS = frozenset(
    {
        "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "guidance", "circular",
        "report", "minutes", "agenda",
    }
)  # fmt: skip
"""Words of a paper's title that follow the name of whose paper it is ("... Committee on Health Second Report")."""
_NO_BODIES = tuple(NOT_BODIES)
_OFFICES = frozenset({"governor", "senator", "premier", "ambassador", "commissioner", "attorney"})
_ENDS_NAMES = NEVER_IN_NAMES | _PAPER_WORDS | _OFFICES
_NOT_FOR = frozenset({"political party", "parliament", "membership body"})
"""Kinds that "for" follows in a clause: "left the Liberal Party for the Greens", "member of parliament for Kent"."""
_OPENING = FUNCTION_WORDS | OPENERS
_FRIENDS = ["league", "of", "friends"]
"""Every hospital's: a body only with its hospital."""
_BOARDS_OF = frozenset(
    {"education", "trade", "elections", "supervisors", "mines", "agriculture", "equalization", "works"}
)
_HAVE_COMMITTEES = frozenset({"council", "trust", "authority"})
_OPEN_TO_THE_LEFT = frozenset(
    {
        "Institute", "Institution", "Society", "Association", "Academy", "College", "School", "Department", "Office",
        "Council", "Federation", "Union", "Bank", "Organisation", "Organization", "Movement", "Party",
        "Front", "Church", "Fund",
        "Hospital", "Hospitals", "Committee", "Commission", "Confederation", "Alliance", "Coalition", "Campaign",
        "Centre", "Center", "University", "Trust", "Bureau", "Chamber", "Brotherhood",
        "League",
    }
)  # fmt: skip
"""Heads whose names may begin before them ("National Academy of Sciences")."""


_OF_THE_YEAR = ["the", "year"]
"""What makes an award of a head: "University of the Year"."""
_LEGAL_ENDS = frozenset({"limited", "ltd", "plc", "cic", "llp"})


class HeadReader:
    """Reads names rightwards, given where known bodies and places start in the words."""

    def __init__(self, words: Words, known: Container[int], ends: Container[int], places: dict[int, int]):
        self.words = words
        self.known = known
        self.ends = ends
        self.places = places

    def head_at(self, at: int) -> Candidate | None:
        """The name that a head at position `at` opens, with the capitals before it ("National Academy of Sciences")."""
        words = self.words
        for parts, kind in _HEAD_ROWS.get(words.written[at], ()):
            end = at + len(parts)
            if words.written[at:end] == list(parts) and not (
                parts == ("RAF",) and words.lower[end : end + 1] in _CRAFT
            ):
                whole = kind == "political party" and end in self.places
                stop = self.places[end] if whole else self.right(end, joins=parts[-1] in _JOINING)
                if parts[0] == "Committee" and words.lower[stop - 1] in _HAVE_COMMITTEES:
                    return None
                if " ".join(words.lower[at:stop]) in NOT_BODIES or words.lower[end : end + 2] == _OF_THE_YEAR:
                    return None
                if words.lower[at:stop] == _FRIENDS:
                    return None
                if stop > end and not " ".join(words.lower[end:stop]).endswith(_NO_BODIES):
                    start = self._left(at) if parts[0] in _OPEN_TO_THE_LEFT else at
                    if kind == "NHS trust" and words.written[stop - 1] == "FT":
                        kind = "foundation trust"
                    return Candidate(start, stop, "organisations.head", kind, stop)
        return None

    def beyond_tail(self, end: int, kind: str) -> int:
        """Where a name goes on after its tail: "Communist Party" + "of Greece", "Court" + "of Appeal"."""
        words = self.words
        if (
            words.lower[end - 1 : end + 1] == ["partners", "in"]
            and words.capital[end - 1]
            and end + 1 < len(words.written)
        ):
            return end + 2 if words.capital[end + 1] else end
        if kind == "board" and words.lower[end : end + 1] == ["of"] and words.lower[end - 1] == "board":
            # "Marion County Board of Education", never "the Wyvern Board of Directors"
            return end + 2 if words.capital[end + 1 : end + 2] == [True] and words.lower[end + 1] in _BOARDS_OF else end
        if kind not in TAKES_OF or end >= len(words.written) or words.lower[end] not in {"of", "for"}:
            return end
        if (words.lower[end] == "for" and kind in _NOT_FOR) or words.lower[end - 1] in _LEGAL_ENDS:
            return end
        if words.lower[end + 1 : end + 3] == _OF_THE_YEAR or not words.capital[end - 1]:
            return end
        begin = end + 2 if words.lower[end + 1 : end + 2] == ["the"] else end + 1
        if kind == "political party" and begin in self.places:
            return self.places[begin]
        stop = self.right(begin)
        # "The scrutiny committee of Kent County Council" are two bodies.
        if kind == "committee" and words.lower[stop - 1] in _HAVE_COMMITTEES:
            return end
        return stop if stop > begin else end

    def _left(self, at: int) -> int:
        words = self.words
        while (
            at > 0
            and words.capital[at - 1]
            and at not in self.ends
            and words.lower[at - 1] not in NEVER_IN_NAMES
            and not (words.first[at - 1] and words.lower[at - 1] in _OPENING)
        ):
            at -= 1
        # "U.S. Department of Commerce"
        return at - 2 if at > 1 and words.written[at - 2 : at] == ["U.S", "."] else at

    def right(self, at: int, joins: bool = True) -> int:
        """The end of the run of capitals and connectors that begins at `at`; `joins` lets it go on after "and"."""
        words, count = self.words, len(self.words.written)
        end = at
        while end < count:
            lower = words.lower[end]
            if words.capital[end]:
                if lower in {"green", "white"} and words.lower[end + 1 : end + 2] == ["paper"]:
                    break
                if lower == "press" and words.lower[end + 1 : end + 2] == ["office"]:
                    break
                office = words.lower[end - 3 : end] == ["police", "and", "crime"]
                if (lower in _ENDS_NAMES and not office) or (end > at and (end in self.known or self._is_person(end))):
                    break
                if lower in _LEGAL_ENDS and end > at:
                    # "Healthwatch Elmshire Limited Board": a board or an office of the company.
                    end += 1
                    break
                end = self.places.get(end, end + 1)
                continue
            ahead = end + 1
            if lower == "'s" and end > at and words.lower[end - 1] in POSSESSORS:
                end = ahead
                continue
            if end == at and lower != "the":
                break
            if lower in {"and", ","} and not joins:
                break
            if lower == "," and not self._comma_goes_on(end):
                break
            if lower not in {"and", "of", "for", "the", ",", "at"}:
                break
            if lower in {"of", "for"} and ahead < count and words.lower[ahead] == "the":
                ahead += 1
            elif lower == "and" and words.lower[ahead : ahead + 1] in (["her"], ["his"], ["their"]):
                # "Council for the Single Woman and her Dependants"
                ahead += 1
            if lower == "at" and ahead not in self.places:
                break
            if ahead < count and words.capital[ahead] and ahead not in self.known and not self._new_name(ahead, lower):
                end = ahead
                continue
            break
        while end > at and words.lower[end - 1] in {"and", "of", "for", "the", ",", "'s", "at"}:
            end -= 1
        return end

    def _is_person(self, at: int) -> bool:
        """Whether a person's name follows the body's: "Liberal Party of Canada Jack Lee"."""
        words = self.words
        joined = words.lower[at - 1] in {"and", "of", "for", "the", ","}
        return words.lower[at] in GIVEN_NAMES and not joined and words.capital[at + 1 : at + 2] == [True]

    def _comma_goes_on(self, comma: int) -> bool:
        """Whether a comma stands inside a name such as "Department for Culture, Media and Sport"."""
        words = self.words
        at = comma + 1
        while at < len(words.written) and words.capital[at] and at < comma + 3:
            at += 1
        return at > comma + 1 and at < len(words.written) and words.lower[at] == "and" and comma + 1 not in self.known

    def _head_begins(self, at: int) -> bool:
        """Whether a head stands there whole: "Society of", not the end of "Centre for Law and Society"."""
        written = self.words.written
        return any(written[at : at + len(parts)] == list(parts) for parts, _ in _HEAD_ROWS.get(written[at], ()))

    def _new_name(self, at: int, connector: str) -> bool:
        """Whether another name begins at position `at`."""
        words = self.words
        if self._head_begins(at) or words.lower[at] in NEVER_IN_NAMES:
            return True
        if words.written[at].isupper() and len(words.written[at]) > 1:
            return True
        if connector not in {"and", ","}:
            return False
        stop = at
        while stop < len(words.written) and words.capital[stop]:
            stop += 1
        return stop - at > 1 and words.lower[stop - 1] in TAIL_ROWS and stop < len(words.written)
