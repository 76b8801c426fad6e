"""Owns the reading of names leftwards from a tail: "Torbay" before "Care Trust", "Norfolk" before "county council".

The tails themselves are in `tails`, heads ("Royal College of") in `name_heads`, lists with one tail in `coordination`.
"""

from __future__ import annotations

from collections.abc import Iterable

from loaders.knowledge.bodies.classes import CLASS_FORMS
from loaders.knowledge.bodies.councils import COUNCILS
from loaders.knowledge.name_words import (
    BEFORE_OF,
    FOLLOWED_BY_BODIES,
    GENERIC,
    GERUNDS,
    LOWER_MODIFIERS,
    NEVER_IN_NAMES,
    NOT_A_COUNCIL,
    NOT_BODIES,
    OPENERS,
    PLAIN_OPENERS,
    PLURAL_OWNERS,
    POSSESSORS,
    ROLE_NOUNS,
    VENUE_TAILS,
    WEAK_TAILS,
)
from loaders.knowledge.people.given_names import ALL as GIVEN_NAMES
from loaders.knowledge.people.not_names import BEFORE_NAMESAKES, FUNCTION_WORDS
from loaders.knowledge.places import NATIONS, REGIONS
from loaders.language.lexicon import Family
from loaders.language.organisations.proposals import Candidate
from loaders.language.organisations.tails import Tailed
from loaders.language.words import Words

_HAVE_COMMITTEES = frozenset({"local authority", "NHS trust", "foundation trust", "primary care trust"})
"""Whose committees are bodies beside them: "the scrutiny committee of Kent County Council"."""
_CLIPPED_HOSPITALS = (["general"], ["royal"])
_GENERALS = frozenset(
    {"attorney", "solicitor", "director", "secretary", "auditor", "surgeon", "governor", "major", "brigadier"}
)
"""Words before "General" that make an office of it."""
_STATES = frozenset(
    {"hit", "ridden", "stricken", "stripped", "laden", "struck", "owned", "run", "led", "funded", "based"}
)
"""Ends of words that say how a body fares or whose it is: "a debt-hit council"."""
_WHOSE = frozenset({"based", "run", "owned", "backed", "listed", "registered", "headquartered"})
"""Ends of words before a name that say where its body is or whose: "the Hampshire-based Wyvern Trust"."""
_SURNAMES_TOO = frozenset({"mills", "parks", "banks", "brooks", "fields", "park", "house", "hall", "court", "lodge"})
"""Last words of bodies that after a given name are surnames: "Oliver Mills"."""
_OF_WAR = Family({"battle", "battles", "troops", "invasion", "u-boat", "battalion", "offensive", "soldiers"})
"""Where these are spoken of, a campaign is a part of a war."""
_BEFORE_VENUES = frozenset({"in", "at", "the"})
_LONGEST_NAME = 14
"""Words before a tail; the longest trust names have eleven."""

_SAINTLY = frozenset({"st", "saint", "king", "queen", "prince", "princess", "bishop"})
_INNER_FOR = frozenset({"hospital", "centre", "center", "institute", "trust", "partnership", "network", "campaign"})
_ONE_PLACE = frozenset({"local authority", "hospital", "university", "hospice", "school", "court"})
_PLACED = _ONE_PLACE | {"NHS trust", "foundation trust", "care home", "GP practice", "government", "commission"}
_DESCRIBED = frozenset(
    {"charity", "hospital", "NHS trust", "foundation trust", "GP practice", "care home", "think tank", "publisher"}
)
"""Kinds that a region or county in front only places, where news writes the class in lower case."""
_SAID_OF = frozenset({"think tank", "charity", "publisher"})
"""Kinds that news sets in lower case behind a whole name: "the Health Foundation think tank"."""
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
_BEFORE_LISTS = FOLLOWED_BY_BODIES | frozenset({"including", "include", "includes", "like", "between", "both", ","})
"""Words before one name, after which "and" joins two bodies: "firms including Acme and Wyvern Consulting"."""
_LIST_KINDS_AFTER = frozenset({"department", "committee", "regulator", "union"})
_TRUST_TAILS = frozenset({"NHS trust", "foundation trust", "care trust"})
_SOFT_ENDS = frozenset({"social enterprise", "company", "GP group", "service", "centre", "partnership"})
"""Kinds whose tails also stand inside the names of trusts ("Norfolk Community Health and Care NHS Trust")."""
_AFTER_COMMA = frozenset({"inc", "llc", "ltd", "plc", "limited"})
_NO_AND = frozenset(
    {"political party", "parliament", "club", "court", "university", "church", "school", "trade union", "broadcaster"}
)
_LIST_KINDS = frozenset(
    {
        "foundation trust", "NHS trust", "integrated care board", "clinical commissioning group", "health authority",
        "integrated care system", "sustainability and transformation partnership", "partnership", "police",
        "strategic health authority", "fire service", "primary care trust",
    }
)  # fmt: skip


_OPENING = FUNCTION_WORDS | OPENERS
_GENERAL_OR_OWNING = GENERIC | POSSESSORS
_TELLS_NOTHING = GENERIC | FUNCTION_WORDS
_DESCRIBED_OR_PLACED = _DESCRIBED | _ONE_PLACE
_AFTER_NAMES = ROLE_NOUNS | NEVER_IN_NAMES


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
        if known and known.body and tail.kind in _SAID_OF and not words.capital[tail.end - 1]:
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
        if words.capital[left]:
            opens = words.first[left] and lower in _OPENING and not (begun_place and lower in BEFORE_NAMESAKES)
            return None if lower in NEVER_IN_NAMES or opens else left
        begun = at < tail.start
        if lower == "," and not begun and words.lower[at] in _AFTER_COMMA and left and words.capital[left - 1]:
            return left - 1 if left not in self.place_ends else None
        before = words.lower[left - 1] if left else ""
        if lower == "'s":
            return self._possessor(left, tail)
        if lower in {"–", "-"} and left and not begun and words.lower[at] == "partners" and words.capital[left - 1]:
            # "Wyvernia – Partners in Health": a made-up name with its motto.
            return left - 1
        if lower == "'" and before in PLURAL_OWNERS and words.capital[left - 1] and not tail.plural:
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
        if tail.kind in {"university", "school"} and before in GIVEN_NAMES:
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
        if any(item.body and item.start == conjunction + 1 for item in self._bodies_over(tail)):
            return None
        if tail.kind in _LISTED_AFTER and words.lower[max(0, conjunction - 2)] in _BEFORE_LISTS:
            return None
        if self._ends_list(conjunction, tail):
            return None
        written = words.written[conjunction] == "&"
        if tail.kind in _NO_AND and not written:
            return None
        if tail.kind in _ONE_PLACE and self.places.get(conjunction + 1) == tail.start:
            return None
        if conjunction > 1 and words.lower[conjunction - 2] in GIVEN_NAMES and before not in GENERIC and not written:
            return None
        return self.place_ends.get(conjunction, conjunction - 1)

    def _ends_list(self, conjunction: int, tail: Tailed) -> bool:
        """Whether "and" closes a list of bodies: "Wyvern FT, St Helens and North Elm Hospitals"."""
        item = conjunction
        while item > 1 and (self.words.capital[item - 1] or self.words.written[item - 1] == "&"):
            item -= 1
        comma = item - 1
        return (
            comma > 0 and self.words.lower[comma] == "," and comma in self.ends and tail.kind not in _LIST_KINDS_AFTER
        )

    def _is_whole(self, end: int, tail: Tailed) -> bool:
        """Whether a whole name ends before position `end`, so that "and" joins two."""
        item = self.ends.get(end)
        if item is None or item.body == "National Health Service":
            return False
        if item.kind == "hospital" and tail.kind in _TRUST_TAILS and not item.body and tail.start - end > 1:
            # "X Hospital and Community Services NHS Trust": what follows is no name by itself.
            return not all(self.words.lower[at] in GENERIC for at in range(end + 1, tail.start))
        return bool(item.body) or tail.kind not in _TRUST_TAILS or item.kind not in _SOFT_ENDS

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

    def _without_opener(self, start: int, tail: Tailed) -> int:
        """The name without words that only open its sentence ("Meanwhile Leeds council")."""
        words = self.words
        while start < tail.start and (
            words.lower[start].rpartition("-")[2] in _WHOSE
            or (not words.capital[start] and not words.written[start][0].isdigit())
            or words.lower[start] in NEVER_IN_NAMES
            or words.lower[start] == "the"
            or (words.first[start] and words.lower[start] in OPENERS)
        ):
            start += 1
        return start


def is_class(words: Words, start: int, end: int) -> bool:
    """Whether the words are only a class of body."""
    phrase = " ".join(words.lower[start:end]).replace("coop", "co-op")
    return phrase in CLASS_FORMS or phrase.upper() in CLASS_FORMS


def is_name(words: Words, start: int, tail: Tailed, places: dict[int, int]) -> bool:
    """Whether the words before a tail tell one body from others, and are not only a description of it."""
    if start >= tail.start or " ".join(words.lower[start : tail.end]) in NOT_BODIES:
        return False
    if is_class(words, start, tail.end) or _cut_off(words, start, tail, places):
        return False
    if tail.start - start == 1 and words.lower[start].rpartition("-")[2] in _STATES:
        return False
    placed = start > 0 and words.lower[start - 1] in _BEFORE_VENUES
    if placed and " ".join(words.lower[tail.end - 2 : tail.end]) in VENUE_TAILS:
        return False
    if words.lower[start] in GERUNDS and tail.kind in _SOFT_ENDS:
        return False
    if words.lower[start] == "nhs" and is_class(words, start + 1, tail.end):
        return False
    if tail.end - start == 2 and words.lower[start] in GIVEN_NAMES and words.lower[start + 1] in _SURNAMES_TOO:
        return False
    if tail.kind == "campaign" and words.of(_OF_WAR):
        return False
    if tail.kind == "team":
        return tail.start in places.values()
    if words.lower[tail.start : tail.end] in _CLIPPED_HOSPITALS:
        return _is_clipped_hospital(words, start, tail, places)
    if _is_signed_by_initials(words, start, tail.end):
        return False
    if start in places:
        if _only_describes(words, start, tail, places):
            return False
        if places[start] - start > 1:
            return True
    telling = [
        at
        for at in range(start, tail.start)
        if (words.capital[at] or (words.written[at][0].isdigit() and words.written[at][-1].isalpha()))
        and words.lower[at] not in _TELLS_NOTHING
        and not _is_raised_opener(words, at)
    ]
    alone = len(telling) == 1
    if alone and words.first[telling[0]] and tail.kind in _SAID_OF and not words.capital[tail.end - 1]:
        # "Autism charity to merge": the sentence's first word only says what the charity is for.
        return False
    if alone and words.first[telling[0]] and words.lower[telling[0]] in PLAIN_OPENERS:
        return False
    if tail.kind == "service" and words.lower[tail.end : tail.end + 1] == ["officer"]:
        return False
    if telling:
        general = alone and tail.kind in _PLACED and words.lower[telling[0]] in NOT_A_COUNCIL
        return words.capital[tail.end - 1] or not general
    if not words.capital[tail.end - 1] or tail.kind == "service":
        return False
    before = words.lower[start - 1] if start else ""
    raised = sum(words.capital[at] for at in range(start, tail.end))
    return raised >= 3 and before in {"the", "a", "an", "of", "by", "and", "(", "'s"} and not words.first[start]


def _is_raised_opener(words: Words, at: int) -> bool:
    """Whether a word only describes, in the capitals with which a newspaper begins: "A FAILING health board"."""
    if not words.first[at] or len(words.written[at]) < 4 or not words.written[at].isupper():
        return False
    return words.lower[at].endswith(("ing", "ed")) or (at > 0 and words.lower[at - 1] in {"a", "an"})


def _is_clipped_hospital(words: Words, start: int, tail: Tailed, places: dict[int, int]) -> bool:
    """Whether a place and "General" or "Royal" are a hospital's name, as in "born at Kettering General"."""
    if tail.end < len(words.written) and words.capital[tail.end]:
        return False
    if places.get(start) == tail.start:
        return True
    one = tail.start - start == 1 and words.lower[tail.start] == "general" and words.lower[start] not in _GENERALS
    return one and start > 0 and words.lower[start - 1] in {"at", "save", "from", "into", "outside"}


def _only_describes(words: Words, start: int, tail: Tailed, places: dict[int, int]) -> bool:
    """Whether a place and a class only say what and where a body is: "a Kent NHS trust", "England health charity"."""
    if any(words.capital[at] and words.lower[at] not in GENERIC for at in range(places[start], tail.start)):
        return False
    if start and words.lower[start - 1] in {"a", "an", "another"} and tail.kind in _DESCRIBED_OR_PLACED:
        return True
    if words.capital[tail.end - 1]:
        return False
    place = words.phrase(start, places[start])
    if tail.kind == "local authority":
        return place in REGIONS
    county = place in COUNCILS and COUNCILS[place].type == "county"
    if tail.kind == "NHS trust" and tail.start == places[start]:
        return county and words.lower[tail.start] in {"nhs", "trust", "hospital"}
    if words.lower[tail.start : tail.end] == ["surgery"]:
        return tail.start == places[start]
    return tail.kind == "care home" or (tail.kind in _DESCRIBED and (county or place in REGIONS or place in NATIONS))


def _is_signed_by_initials(words: Words, start: int, end: int) -> bool:
    """Whether the words are a person's in a list of those present: "Ada Brook AB Executive", "Carl Cole CC"."""
    for at in range(start + 2, min(end, start + 5)):
        written = words.written[at]
        if written.isupper() and 2 <= len(written) <= 3 and all(words.capital[start:at]):
            initials = "".join(word[0] for word in words.written[start:at])
            if written == initials and words.lower[start] not in GENERIC:
                return True
    return False


def _cut_off(words: Words, start: int, tail: Tailed, places: dict[int, int]) -> bool:
    """Whether a common tail word is a piece of a longer run of capitals ("Standards for Catering Services")."""
    if tail.end - tail.start > 1 or words.lower[tail.end - 1] not in WEAK_TAILS:
        return False
    if tail.kind == "local authority" and places.get(start) == tail.start:
        return False
    if start > 1 and words.lower[start - 1] in {"for", "of", "on", "in"} and words.capital[start - 2]:
        return words.lower[start - 2] not in ROLE_NOUNS and not words.first[start - 2]
    after = tail.end
    if after in places or words.lower[after : after + 1] == ["nhs"]:
        return False
    return (
        after < len(words.written)
        and words.capital[after]
        and words.lower[after] not in _AFTER_NAMES
        and words.lower[after] not in GIVEN_NAMES
    )
