"""Owns whether the words before a tail tell one body from others, or only describe it ("a Kent NHS trust").

The reading of names leftwards from tails is in `name_tails`.
"""

from __future__ import annotations

from loaders.knowledge.bodies.classes import CLASS_FORMS
from loaders.knowledge.bodies.councils import COUNCILS
from loaders.knowledge.department_words import FUNCTIONS, OPERATIONS, WORK_DIRECTED
from loaders.knowledge.name_words import (
    GENERIC,
    GERUNDS,
    NEVER_IN_NAMES,
    NOT_A_COUNCIL,
    NOT_BODIES,
    PLAIN_OPENERS,
    PURPOSES_OF_FUNDS,
    ROLE_NOUNS,
    VENUE_TAILS,
    WEAK_TAILS,
)
from loaders.knowledge.people.given_names import ALL as GIVEN_NAMES
from loaders.knowledge.people.not_names import FUNCTION_WORDS
from loaders.knowledge.places import NATIONS, REGIONS
from loaders.language.lexicon import Family
from loaders.language.organisations.introductions import is_directed
from loaders.language.organisations.known_bodies import is_law
from loaders.language.organisations.subject import is_about_care
from loaders.language.organisations.tails import Tailed
from loaders.language.words import Words

_CLIPPED_HOSPITALS = (["general"], ["royal"])
_GENERALS = frozenset(
    {"attorney", "solicitor", "director", "secretary", "auditor", "surgeon", "governor", "major", "brigadier"}
)
"""Words before "General" that make an office of it."""
_STATES = frozenset(
    {"hit", "ridden", "stricken", "stripped", "laden", "struck", "owned", "run", "led", "funded", "based"}
)
"""Ends of words that say how a body fares or whose it is: "a debt-hit council"."""
_SURNAMES_TOO = frozenset(
    {
        "mills",
        "parks",
        "banks",
        "brooks",
        "fields",
        "park",
        "house",
        "hall",
        "court",
        "lodge",
        "courier",
        "post",
        "mercury",
    }
)
"""Last words of bodies that after a given name are surnames: "Oliver Mills"."""
_OF_WAR = Family({"battle", "battles", "troops", "invasion", "u-boat", "battalion", "offensive", "soldiers"})
"""Where these are spoken of, a campaign is a part of a war."""
_BEFORE_VENUES = frozenset({"in", "at", "the"})
ONE_PLACE = frozenset({"local authority", "hospital", "university", "hospice", "school", "court"})
_PLACED = ONE_PLACE | {"NHS trust", "foundation trust", "care home", "GP practice", "government", "commission"}
_DESCRIBED = frozenset(
    {"charity", "hospital", "NHS trust", "foundation trust", "GP practice", "care home", "think tank", "publisher"}
)
"""Kinds that a region or county in front only places, where news writes the class in lower case."""
SAID_OF = frozenset({"think tank", "charity", "publisher"})
"""Kinds that news sets in lower case behind a whole name: "the Health Foundation think tank"."""
SOFT_ENDS = frozenset({"social enterprise", "company", "GP group", "service", "centre", "partnership"})
"""Kinds whose tails also stand inside the names of trusts ("Norfolk Community Health and Care NHS Trust")."""
_TELLS_NOTHING = GENERIC | FUNCTION_WORDS
_DESCRIBED_OR_PLACED = (
    _DESCRIBED | ONE_PLACE | {"integrated care board", "clinical commissioning group", "primary care trust"}
)
_AFTER_NAMES = ROLE_NOUNS | NEVER_IN_NAMES


_PUBLIC_MONEY = GENERIC | FUNCTION_WORDS | PURPOSES_OF_FUNDS
_FUNCTIONS = GENERIC | FUNCTIONS
_OPERATIONS = GENERIC | OPERATIONS
_OFFICERS = frozenset({"manager", "officer", "assistant", "adviser", "advisor"})
_COURTS = frozenset(
    {
        "crown", "high", "county", "magistrates", "'s", "'", "supreme", "family", "youth", "civil", "criminal",
        "sheriff", "federal", "district", "divisional", "appeal", "appeals", "european", "constitutional",
        "coroners", "justice",
    }
)  # fmt: skip
_OF_MANY_HOSPITALS = frozenset(
    {
        "Birmingham", "Manchester", "Leeds", "Liverpool", "Glasgow", "Edinburgh", "Bristol", "Sheffield", "Nottingham",
        "Newcastle", "Cardiff", "Belfast", "Leicester",
    }
)  # fmt: skip
"""Cities with several: "a Birmingham hospital merger" names none of them."""
_OWNS_HOMES = frozenset({"group", "operator", "provider", "chain", "giant", "firm", "company", "owner"})
"""Words behind "care home" that make the name its owner's."""
_OF_WORK = frozenset({"service", "company", "government office"})
_FUNCTION_TAILS = frozenset({"service", "services", "unit", "group", "management", "directorate"})


def is_class(words: Words, start: int, end: int) -> bool:
    """Whether the words are only a class of body."""
    phrase = " ".join(words.lower[start:end]).replace("coop", "co-op")
    return phrase in CLASS_FORMS or phrase.upper() in CLASS_FORMS


def is_thing(words: Words, start: int, end: int) -> bool:
    """Whether the words name a policy, a place or a pot of public money, as a body's name would end."""
    lower = words.lower[start:end]
    is_money = lower[-1:] == ["fund"] and not PURPOSES_OF_FUNDS.isdisjoint(lower) and _PUBLIC_MONEY.issuperset(lower)
    return is_money or " ".join(lower) in NOT_BODIES


def is_name(words: Words, start: int, tail: Tailed, places: dict[int, int]) -> bool:
    """Whether the words before a tail tell one body from others, and are not only a description of it."""
    if words.lower[tail.end - 1] == "pct" and tail.start and len(words.written[tail.start - 1]) == 1:
        # "W L PCT" heads the columns of a table of games.
        return False
    if start >= tail.start or is_thing(words, start, tail.end):
        return False
    if is_class(words, start, tail.end) or _cut_off(words, start, tail, places):
        return False
    last = words.lower[tail.end - 1]
    if last == "league" and words.lower[tail.end - 2] in _CONTESTS:
        return False
    if last == "press" and words.lower[tail.end : tail.end + 1] in _OF_PRESS:
        return False
    if _is_of_no_one(words, start, tail) or _is_something_else(words, start, tail):
        return False
    if _is_home_in_a_town(words, start, tail, places):
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
    return _is_told_by_its_words(words, start, tail)


_CONTESTS = frozenset({"champions", "premier", "super", "europa"})
"""Words that make a contest of a league, and no body."""
_OF_PRESS = (["secretary"], ["secretaries"], ["officer"], ["conference"], ["freedom"], ["release"], ["gallery"])
"""What "press" belongs to, and not to the name before: "Elmford Press Secretary"."""


def _is_of_no_one(words: Words, start: int, tail: Tailed) -> bool:
    """Whether the words only say how a body fares, what it is for, or where or whose it is."""
    return (
        _is_state(words, start, tail)
        or _is_at_a_venue(words, start, tail)
        or _is_doing(words, start, tail)
        or _is_for_a_function(words, start, tail)
        or _is_one_of_a_citys(words, start, tail)
        or _is_owner_of_homes(words, tail)
        or _is_class_of_the_nhs(words, start, tail)
        or (words.lower[tail.end - 1] in WORK_DIRECTED and is_directed(words, start))
        or _is_officers_work(words, tail)
    )


def _is_something_else(words: Words, start: int, tail: Tailed) -> bool:
    """Whether the words name a house, a law, a person or a war, or end the name of a company."""
    ends_name = words.lower[start] in {"co", "county"} and not words.capital[tail.end - 1]
    return (
        ends_name
        or _is_house(words, tail)
        or _is_room_or_show(words, tail)
        or (words.lower[tail.end : tail.end + 1] == ["("] and is_law(words, tail.end))
        or _is_person(words, start, tail)
        or (tail.kind == "campaign" and bool(words.of(_OF_WAR)))
    )


def _is_state(words: Words, start: int, tail: Tailed) -> bool:
    """ "A debt-hit council"."""
    return tail.start - start == 1 and words.lower[start].rpartition("-")[2] in _STATES


def _is_at_a_venue(words: Words, start: int, tail: Tailed) -> bool:
    placed = start > 0 and words.lower[start - 1] in _BEFORE_VENUES
    return placed and " ".join(words.lower[tail.end - 2 : tail.end]) in VENUE_TAILS


def _is_doing(words: Words, start: int, tail: Tailed) -> bool:
    """ "Running social enterprises"."""
    return words.lower[start] in GERUNDS and tail.kind in SOFT_ENDS


def _is_for_a_function(words: Words, start: int, tail: Tailed) -> bool:
    """ "Corporate Legal Services", "Children's Heart Surgery"."""
    inner, last = words.lower[start : tail.start], words.lower[tail.end - 1]
    if last == "surgery":
        return _OPERATIONS.issuperset(inner)
    of_work = tail.kind in _OF_WORK and last in _FUNCTION_TAILS
    return of_work and not GENERIC.issuperset(inner) and _FUNCTIONS.issuperset(inner)


def _is_officers_work(words: Words, tail: Tailed) -> bool:
    """ "Ann Moss Democratic Services Manager"."""
    officer = words.lower[tail.end : tail.end + 1]
    named = words.lower[tail.end - 1] in ("services", "service") and words.capital[tail.end : tail.end + 1] == [True]
    return named and officer[0] in _OFFICERS and words.lower[tail.start - 1] in _FUNCTIONS


def _is_house(words: Words, tail: Tailed) -> bool:
    """ "Oak Tree Court" where care is spoken of."""
    if words.lower[tail.start : tail.end] != ["court"] or words.lower[tail.start - 1] in _COURTS:
        return False
    return is_about_care(words)


def _is_room_or_show(words: Words, tail: Tailed) -> bool:
    """ "The Grand Committee Room", "the Elmfield TV programme"."""
    after = words.lower[tail.end : tail.end + 1]
    if after in (["room"], ["rooms"], ["suite"]):
        return words.capital[tail.end]
    return words.lower[tail.end - 1] == "tv" and after in (["programme"], ["series"], ["show"], ["drama"], ["soap"])


def _is_one_of_a_citys(words: Words, start: int, tail: Tailed) -> bool:
    """ "A Birmingham hospital merger"."""
    if tail.kind != "hospital" or words.capital[tail.end - 1]:
        return False
    return words.phrase(start, tail.start) in _OF_MANY_HOSPITALS


def _is_owner_of_homes(words: Words, tail: Tailed) -> bool:
    """ "The Four Seasons care home group"."""
    small = tail.kind == "care home" and not words.capital[tail.end - 1]
    return small and not _OWNS_HOMES.isdisjoint(words.lower[tail.end : tail.end + 1])


def _is_class_of_the_nhs(words: Words, start: int, tail: Tailed) -> bool:
    return words.lower[start] == "nhs" and is_class(words, start + 1, tail.end)


def _is_person(words: Words, start: int, tail: Tailed) -> bool:
    """ "Oliver Mills"."""
    two = tail.end - start == 2
    return two and words.lower[start] in GIVEN_NAMES and words.lower[start + 1] in _SURNAMES_TOO


def _is_told_by_its_words(words: Words, start: int, tail: Tailed) -> bool:
    """Whether a word before the tail is that of one body; where none is, whether the capitals are."""
    telling = [
        at
        for at in range(start, tail.start)
        if (words.capital[at] or (words.written[at][0].isdigit() and words.written[at][-1].isalpha()))
        and words.lower[at] not in _TELLS_NOTHING
        and not _is_raised_opener(words, at)
    ]
    raised_tail = words.capital[tail.end - 1]
    if len(telling) == 1 and _is_mere_opener(words, start, telling[0], tail):
        return False
    if tail.kind == "service" and words.lower[tail.end : tail.end + 1] == ["officer"]:
        return False
    if telling:
        general = len(telling) == 1 and tail.kind in _PLACED and words.lower[telling[0]] in NOT_A_COUNCIL
        return raised_tail or not general
    if not raised_tail or tail.kind in {"service", "GP group"}:
        return False
    if tail.kind == "committee" and (start == 0 or words.written[start - 1] == "\n"):
        # The committee that heads its minutes: "Health Overview & Scrutiny Panel", "Health Committee - Friday".
        dated = words.written[tail.end : tail.end + 1] in (["-"], ["–"]) and words.capital[tail.end + 1 : tail.end + 2]
        if tail.start - start > 2 or dated == [True]:
            return True
    before = words.lower[start - 1] if start else ""
    raised = sum(words.capital[at] for at in range(start, tail.end))
    return raised >= 3 and before in {"the", "a", "an", "of", "by", "and", "(", "'s", "new"} and not words.first[start]


def _is_mere_opener(words: Words, start: int, telling: int, tail: Tailed) -> bool:
    """Whether the only telling word has its capital from the sentence that it opens: "Autism charity to merge",
    "Merged hospice charities begin work"."""
    small_tail = not words.capital[tail.end - 1]
    if words.first[telling] and ((small_tail and tail.kind in SAID_OF) or words.lower[telling] in PLAIN_OPENERS):
        return True
    return small_tail and words.first[start] and words.lower[start].endswith("ed")


def _is_home_in_a_town(words: Words, start: int, tail: Tailed, places: dict[int, int]) -> bool:
    """Whether one word before "care home" is where it stands."""
    small = tail.kind == "care home" and not words.capital[tail.end - 1] and tail.start - start == 1
    return small and start not in places and _is_where_it_is(words, start)


def _is_where_it_is(words: Words, at: int) -> bool:
    """Whether the article speaks of the word as a town: "an Elmstead care home", "in Elmstead"."""
    return any(
        words.lower[place - 1] in {"in", "near", "from"} for place in words.positions(words.lower[at]) if place > 0
    )


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
    at = places[start]
    while at + 1 < tail.start and words.lower[at] == "and" and at + 1 in places:
        # "a Midlands and East of England housing association"
        at = places[at + 1]
    if any(words.capital[inner] and words.lower[inner] not in GENERIC for inner in range(at, tail.start)):
        return False
    if start and words.lower[start - 1] in {"a", "an", "another"} and tail.kind in _DESCRIBED_OR_PLACED:
        return True
    if words.capital[tail.end - 1]:
        return False
    if words.lower[tail.end : tail.end + 1] == ["charities"]:
        # "two Elmford hospice charities"
        return True
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
