"""Owns the reading of names leftwards from a tail: "Torbay" before "Care Trust", "Norfolk" before "county council".

The tails themselves are in `tails`, heads ("Royal College of") in `name_heads`, lists with one tail in `coordination`,
what is a name in `distinct_names`.
"""

from __future__ import annotations

from collections.abc import Iterable

from loaders.knowledge.name_words import (
    BEFORE_OF,
    FOLLOWED_BY_BODIES,
    GENERIC,
    LOWER_MODIFIERS,
    NEVER_IN_NAMES,
    OPENERS,
    PEOPLE_IN_PLURAL,
    PLURAL_OWNERS,
    POSSESSORS,
)
from loaders.knowledge.people.given_names import ALL as GIVEN_NAMES
from loaders.knowledge.people.not_names import BEFORE_NAMESAKES, FUNCTION_WORDS
from loaders.language.organisations.distinct_names import ONE_PLACE, SAID_OF, SOFT_ENDS
from loaders.language.organisations.proposals import Candidate
from loaders.language.organisations.tails import Tailed
from loaders.language.words import Words

_HAVE_COMMITTEES = frozenset({"local authority", "NHS trust", "foundation trust", "primary care trust"})
"""Whose committees are bodies beside them: "the scrutiny committee of Kent County Council"."""
_TRADES = frozenset({"oil", "radio", "gas", "television", "post", "securities", "mining", "energy", "steel"})
"""Ends of companies' names that also stand inside those of other bodies ("Wyvern Oil and Gas Commission")."""
_WHOSE = frozenset({"based", "run", "owned", "backed", "listed", "registered", "headquartered"})
"""Ends of words before a name that say where its body is or whose: "the Hampshire-based Wyvern Trust"."""
_LONGEST_NAME = 14
"""Words before a tail; the longest trust names have eleven."""
_SAINTLY = frozenset({"st", "saint", "king", "queen", "prince", "princess", "bishop"})
_COUNTED_WITHIN = 9
"""Words and a comma behind "two", in which it is said two of what there are."""
_INNER_FOR = frozenset({"hospital", "centre", "center", "institute", "trust", "partnership", "network", "campaign"})
_DEPARTMENTS = frozenset({"department", "service", "committee", "board", "government office"})
_HAVE_DEPARTMENTS = frozenset(
    {
        "local authority", "NHS trust", "foundation trust", "primary care trust", "department", "regulator",
        "health and social care trust", "arm's length body",
    }
)  # fmt: skip
"""A part of one of these is no body of its own: "Norfolk County Council Highways Department"."""
_HAVE_BOARDS = _HAVE_DEPARTMENTS | {"company", "social enterprise", "charity", "healthwatch", "hospice", "university"}
_LISTED_AFTER = frozenset(
    {"company", "social enterprise", "charity", "think tank", "care home", "hospice", "consortium"}
)
_SITES = frozenset({"hospital", "care home", "hospice", "GP practice", "health centre", "clinic"})
_SITE_NOUNS = frozenset(
    {
        "house", "lodge", "court", "manor", "grange", "hospital", "clinic", "surgery", "home", "hall", "villa",
        "practice", "infirmary", "hospice",
    }
)  # fmt: skip
_WHERE = frozenset({"in", "at", "near"})
_BEFORE_LISTS = FOLLOWED_BY_BODIES | frozenset({"including", "include", "includes", "like", "between", "both", ","})
"""Words before one name, after which "and" joins two bodies: "firms including Acme and Wyvern Consulting"."""
_LIST_KINDS_AFTER = frozenset({"department", "committee", "regulator", "union"})
_TRUST_TAILS = frozenset({"NHS trust", "foundation trust", "care trust"})
_AFTER_BRACKETS = frozenset({"ltd", "limited", "plc", "llp"})
_AFTER_COMMA = frozenset({"inc", "llc", "ltd", "plc", "limited"})
_NO_AND = frozenset(
    {"political party", "parliament", "club", "court", "university", "church", "school", "trade union", "broadcaster"}
)
_LIST_KINDS = frozenset(
    {
        "foundation trust", "NHS trust", "integrated care board", "clinical commissioning group", "health authority",
        "integrated care system", "sustainability and transformation partnership", "partnership", "police",
        "strategic health authority", "fire service", "primary care trust", "NHS area team",
    }
)  # fmt: skip
_OF_AREAS = frozenset({"integrated care system", "integrated care board", "clinical commissioning group"})
_OPENING = FUNCTION_WORDS | OPENERS
_GENERAL_OR_OWNING = GENERIC | POSSESSORS

_BULLETS = frozenset("•*·–-")
_LONGEST_LIST = 6
"""Names between the first body of a list and its "and"."""
_WIDEST_SPACE = 2
"""Characters between two words of a name."""


class TailReader:
    """Reads names leftwards from tails, given the bodies and places already found in the words."""

    def __init__(self, words: Words, ends: dict[int, Candidate], places: dict[int, int]):
        self.words = words
        self.ends = ends
        self.places = places
        self.place_ends = {end: start for start, end in places.items()}

    def name_before(self, tail: Tailed) -> int:
        """Where the name begins that `tail` ends; the tail's own start where there is none."""
        words = self.words
        at = tail.start
        known = self.ends.get(at)
        if known and known.body and tail.kind in SAID_OF and not words.capital[tail.end - 1]:
            return tail.start
        floor = max(0, tail.start - _LONGEST_NAME)
        if not words.capital[tail.end - 1]:
            while at - 1 >= floor and not words.capital[at - 1] and words.lower[at - 1] in LOWER_MODIFIERS:
                at -= 1
            if at < tail.start and (at == 0 or not words.capital[at - 1] or words.lower[at] == "and"):
                return tail.start
        start = at if at < tail.start and words.capital[at - 1] else tail.start
        at = start
        while at > floor:
            owner = self.ends.get(at)
            parted = _HAVE_DEPARTMENTS if tail.kind != "board" else _HAVE_BOARDS
            if owner and tail.kind in _DEPARTMENTS and owner.kind in parted and owner.start < at:
                return tail.start
            step = self._step(at, tail)
            if step is None or step < floor:
                break
            at = start = step
        known = self.ends.get(tail.end)
        if known and known.body and known.start == start + 1 and words.lower[start] == "uk":
            # "the UK Competition and Markets Authority" is said of a body that is known.
            return tail.start
        return self._without_opener(start, tail)

    def _step(self, at: int, tail: Tailed) -> int | None:
        """Where the name goes on to the left of position `at`, or None."""
        words, left = self.words, at - 1
        body = self.ends.get(at)
        if body and body.kind == "political party" and tail.kind == "government":
            return None
        if body and body.body and body.body.startswith("trust:") and tail.kind in _TRUST_TAILS:
            return body.start
        if body and body.kind == "hospital" and tail.kind in _TRUST_TAILS and at == tail.start:
            return body.start
        place = self.place_ends.get(at)
        if place is not None:
            return place
        lower = words.lower[left]
        if at == tail.start and lower[0].isdigit() and lower[-3:].isalpha() and tail.kind in _TRUST_TAILS:
            # "2gether NHS Foundation Trust"
            return left
        begun_place = tail.kind == "parish council" and at < tail.start
        if words.starts[at] - words.end_of(left) > _WIDEST_SPACE:
            # Names and offices in columns.
            return None
        if words.capital[left]:
            opens = words.first[left] and lower in _OPENING and not (begun_place and lower in BEFORE_NAMESAKES)
            return None if lower in NEVER_IN_NAMES or opens else left
        begun = at < tail.start
        if lower == ")" and not begun and words.lower[at] in _AFTER_BRACKETS:
            return self._before_bracket(left)
        if lower == "," and not begun and words.lower[at] in _AFTER_COMMA and left and words.capital[left - 1]:
            return left - 1 if left not in self.place_ends else None
        before = words.lower[left - 1] if left else ""
        if lower == "'s":
            return self._possessor(left, tail)
        if lower in {"–", "-"} and left and not begun and words.lower[at] == "partners" and words.capital[left - 1]:
            # "Wyvernia – Partners in Health": a made-up name with its motto.
            return left - 1
        plural_owner = lower == "'" and (before in PLURAL_OWNERS or before.endswith("ers"))
        if plural_owner and words.capital[left - 1] and not tail.plural:
            return left - 1
        if not begun or left == 0:
            return None
        if lower == "the":
            return left - 2 if before == "of" and self._before_of(left - 2) else None
        if lower == "." and before in {"st", "u.s"}:
            return left - 1
        if lower == "'" and before.endswith("s") and words.capital[left - 1]:
            return left - 1
        if not words.capital[left - 1]:
            return self._over_and(left, tail) if lower == "and" and before in {"'", "s"} else None
        if lower == "and":
            return self._over_and(left, tail)
        if lower == "of":
            apart = before == "committee" and tail.kind in _HAVE_COMMITTEES
            return left - 1 if self._before_of(left - 1) and not apart else None
        if lower == "for":
            return left - 1 if before in _INNER_FOR else None
        if lower == ",":
            return self._over_comma(left, tail)
        return None

    def _before_bracket(self, closing: int) -> int | None:
        """Where the bracket of a company's name opens: "Wyvern (Ireland) Ltd", "Wyvern Point (Services) Limited"."""
        words = self.words
        opening = next((at for at in range(closing - 1, max(0, closing - 4), -1) if words.written[at] == "("), 0)
        return opening if opening and words.capital[opening - 1] else None

    def _before_of(self, at: int) -> bool:
        words = self.words
        return (
            at >= 0 and words.capital[at] and words.lower[at] in BEFORE_OF and not (words.first[at] and at in self.ends)
        )

    def _possessor(self, mark: int, tail: Tailed) -> int | None:
        """The owner inside a name: in King's College Hospital, in Women's Aid Federation, but not in Acme's Board."""
        words = self.words
        if mark == 0 or not words.capital[mark - 1]:
            return None
        owner, before = words.lower[mark - 1], words.lower[mark - 2] if mark > 1 else ""
        if owner in POSSESSORS or before in _SAINTLY or (before == "." and words.lower[mark - 3] == "st"):
            return mark - 1
        if tail.kind in _OF_AREAS and mark in self.place_ends and mark + 1 == tail.start:
            # "Elmshire's ICS"
            return self.place_ends[mark]
        if words.lower[mark + 1 : mark + 3] == ["air", "ambulance"] and words.capital[mark + 1]:
            return self.place_ends.get(mark, mark - 1)
        if tail.kind in {"university", "school"} and before in GIVEN_NAMES:
            return mark - 1
        if tail.kind == "company" and owner in GIVEN_NAMES and words.capital[tail.start]:
            # "Ann's Care Homes"
            return mark - 1
        if tail.kind == "campaign":
            return mark - 1 if owner in GIVEN_NAMES else None
        if tail.kind not in {"hospital", "hospice", "school"} or mark in self.ends or mark in self.place_ends:
            return None
        # "Aldworth's Hospital" is called after its owner; "Aldworth's Holme Hospital" is the Holme Hospital of a town.
        if tail.kind == "hospice":
            return mark - 1
        called_after = mark + 1 == tail.start or words.lower[mark + 1] in _GENERAL_OR_OWNING
        return mark - 1 if called_after else None

    def _over_and(self, conjunction: int, tail: Tailed) -> int | None:
        words = self.words
        before = words.lower[conjunction - 1]
        if before in NEVER_IN_NAMES or tail.plural or self._is_whole(conjunction, tail):
            return None
        if before in PEOPLE_IN_PLURAL and self._begins_alone(conjunction + 1):
            # "GPs and Dudley Group", but "Nurses and Midwives Council".
            return None
        if any(item.body and item.start == conjunction + 1 for item in self._bodies_over(tail)):
            return None
        if tail.kind in _LISTED_AFTER and words.lower[max(0, conjunction - 2)] in _BEFORE_LISTS:
            return None
        if self._ends_list(conjunction, tail) or self._are_two(conjunction):
            return None
        written = words.written[conjunction] == "&"
        if tail.kind in _NO_AND and not written:
            return None
        if tail.kind in ONE_PLACE and self.places.get(conjunction + 1) == tail.start:
            return None
        if conjunction > 1 and words.lower[conjunction - 2] in GIVEN_NAMES and before not in GENERIC and not written:
            return None
        left = self.place_ends.get(conjunction, conjunction - 1)
        beside = words.lower[max(0, left - 1)]
        if beside == "for" and left in self.places and tail.kind in _LISTED_AFTER:
            # "Acme Ltd for Elmshire and Oak Care Ltd for Kent"
            return None
        if tail.kind in _SITES and (before in _SITE_NOUNS or beside in _WHERE or beside in _SITE_NOUNS):
            # "Elm House and Oak Hospital", "Ash Lodge in Wyvern and Oak Care Home": two sites.
            return None
        return left

    def _begins_alone(self, at: int) -> bool:
        """Whether the word at a position begins a name of its own: a place, or no plural that goes with one before."""
        word = self.words.lower[at]
        return at in self.places or not word.endswith("s") or word.endswith("ss")

    def _are_two(self, conjunction: int) -> bool:
        """Whether "and" joins the two of whom a count speaks: "two of the oldest charities, Elm Action and Oak Aid"."""
        words, start = self.words, conjunction
        while start and words.capital[start - 1]:
            start -= 1
        counted = words.lower[max(0, start - _COUNTED_WITHIN) : start]
        return counted[-1:] == [","] and "two" in counted

    def _ends_list(self, conjunction: int, tail: Tailed) -> bool:
        """Whether "and" closes a list of bodies: "Wyvern FT, St Helens and North Elm Hospitals"."""
        if tail.kind in _LIST_KINDS_AFTER:
            return False
        item = conjunction
        for _ in range(_LONGEST_LIST):
            while item > 1 and (self.words.capital[item - 1] or self.words.written[item - 1] == "&"):
                item -= 1
            comma = item - 1
            if comma <= 0 or self.words.lower[comma] != ",":
                return False
            if comma in self.ends:
                return True
            if comma in self.place_ends or not self.words.capital[comma - 1]:
                return False
            # "Wyvern Capital, Acme, Elm Park and Oak Capital": the name before is nobody's yet.
            item = comma
        return False

    def _is_whole(self, end: int, tail: Tailed) -> bool:
        """Whether a whole name ends before position `end`, so that "and" joins two."""
        item = self.ends.get(end)
        if item is None or item.body == "National Health Service":
            return False
        if not item.body and tail.kind != "company" and self.words.lower[end - 1] in _TRADES:
            return False
        if item.kind == "hospital" and tail.kind in _TRUST_TAILS and not item.body and tail.start - end > 1:
            # "X Hospital and Community Services NHS Trust": what follows is no name by itself.
            return not all(self.words.lower[at] in GENERIC for at in range(end + 1, tail.start))
        return bool(item.body) or tail.kind not in _TRUST_TAILS or item.kind not in SOFT_ENDS

    def _bodies_over(self, tail: Tailed) -> Iterable[Candidate]:
        return (self.ends[end] for end in (tail.start, tail.end) if end in self.ends)

    def _over_comma(self, comma: int, tail: Tailed) -> int | None:
        """A list of places within one name: "Barnet, Enfield and Haringey Mental Health Trust"."""
        if tail.kind not in _LIST_KINDS or tail.plural:
            return None
        left = self.place_ends.get(comma)
        if left is None or self.places.get(comma + 1) is None or comma in self.ends:
            return None
        before = self.words.lower[left - 1] if left else ""
        return None if before in {"in", "at", "near", "across", "around"} else left

    def _among_persons(self, start: int) -> bool:
        """Whether a word begins a line, and given names the lines above and below: a list of those present."""
        written, lower = self.words.written, self.words.lower
        begins = start - (start > 0 and written[start - 1] in _BULLETS)
        if begins and written[begins - 1] != "\n":
            return False
        below = start
        while below < len(written) and written[below] != "\n":
            below += 1
        above = begins - 1
        while above > 0 and written[above - 1] != "\n":
            above -= 1
        persons = 0
        for line in (above, below + 1):
            at = line + (0 < line < len(written) and written[line] in _BULLETS)
            persons += 0 <= at < len(written) and lower[at] in GIVEN_NAMES and at not in self.places
        return persons > 0

    def _without_opener(self, start: int, tail: Tailed) -> int:
        """The name without words that only open its sentence ("Meanwhile Leeds council")."""
        words = self.words
        if (
            words.lower[start] in GIVEN_NAMES
            and start not in self.places
            and start + 2 <= tail.start
            and (
                (start + 2 in self.places and (start == 0 or words.written[start - 1] == "\n"))
                or self._among_persons(start)
            )
        ):
            # "Ada Lee North Wales Community Health Council" among those present, "Ada Lee AL Executive Director".
            office = words.lower[tail.start] == "executive" and words.written[start + 2].isupper()
            start = tail.start if office else start + 2
        for at in range(start + 1, tail.start):
            if words.lower[at].endswith("-based"):
                # "South Wyvernia-based Quexal Group"
                start = at + 1
        while start < tail.start and (
            words.lower[start].rpartition("-")[2] in _WHOSE
            or (not words.capital[start] and not words.written[start][0].isdigit())
            or words.lower[start] in NEVER_IN_NAMES
            or words.lower[start] == "the"
            or (words.first[start] and words.lower[start] in OPENERS)
        ):
            start += 1
        return start
