"""Owns names that only their context shows to be bodies: "merger with X", "X, which runs", "chief executive of X".

A name is proposed here only where nothing else explains its capitals: no person, no place, no known body.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from loaders.knowledge.bodies.classes import CLASS_FORMS
from loaders.knowledge.department_words import WORK_DIRECTED
from loaders.knowledge.name_words import (
    AFTER_BODIES,
    BEFORE_BODIES,
    BODY_NOUNS,
    GENERIC,
    HOLD_ROLES,
    NEVER_IN_NAMES,
    ROLE_NOUNS,
)
from loaders.knowledge.people.given_names import ALL as GIVEN_NAMES
from loaders.knowledge.people.given_names import ALSO_WORDS
from loaders.knowledge.people.not_names import COMMON_WORDS, FUNCTION_WORDS, TIME_WORDS
from loaders.knowledge.people.role_words import HEADS, MODIFIERS
from loaders.knowledge.people.titles import RANKS_AND_KIN, TITLES
from loaders.knowledge.peoples import DEMONYMS
from loaders.language.lexicon import Family, folded
from loaders.language.organisations.definitions import is_defined_as_body
from loaders.language.organisations.elsewhere.introductions import (
    context_elsewhere,
    is_no_body_elsewhere,
    is_place_elsewhere,
    whole_end,
)
from loaders.language.organisations.names_in_lists import between_bodies, is_listed, is_named_before_noun
from loaders.language.organisations.plain_names import (
    BREAKS,
    goes_on_and,
    goes_on_for,
    is_named_provider,
    is_plain_but_defined,
    is_run_by,
    is_said_provider,
)
from loaders.language.organisations.proposals import Candidate
from loaders.language.organisations.provider_names import is_provider
from loaders.language.organisations.subject import is_about_care
from loaders.language.words import Words

BEFORE = {tuple(phrase.split()) for phrase in BEFORE_BODIES}
_AFTER = {
    tuple(phrase.replace(",", " , ").replace("co-op", "coop").replace("'s", " 's").split()) for phrase in AFTER_BODIES
}
SITES = frozenset(
    {
        "county", "city", "state", "street", "road", "lane", "avenue", "square", "river", "island", "islands", "park",
        "bridge", "hill", "valley", "north", "south", "east", "west", "lake", "bay", "coast", "way", "close", "court",
        "village", "town", "estate", "capital", "act",
        "bill", "review", "report", "plan", "programme", "project", "strategy",
    }
)  # fmt: skip
"""Last words of places, laws and papers, which the same contexts introduce."""
_JOINED_WORDS = frozenset({"based", "led", "run", "wide", "style", "funded", "owned", "backed", "born", "only", "type"})
"""What makes an adjective of a place or body: "the Leeds-based company"."""
_DONE = frozenset({"run", "led", "chaired", "founded", "owned", "headed", "started"})
_RELATIVE = frozenset({"that", "which", "behind", "running", "who", "owning"})
_IN_PLACES = frozenset({"in", "near"})
"""Words before a place, even where what follows would show a body: "Elm Hospice in Larkfield has announced"."""
_ARTICLES = frozenset({"a", "an", "the"})
_WEAK_AFTER = frozenset({"staff", "shares", "bosses", "customers", "employees", "announced", "has", "have"})
"""Words that follow many a noun with a capital at the start of a sentence too."""
_INSIDE = frozenset({"&", "4"})
"""Signs inside names: "Care 4 All"."""
_COUNTED = frozenset(
    {
        "table", "figure", "phase", "level", "chapter", "part", "section", "grade", "band", "tier", "year", "stage",
        "channel", "radio", "schedule", "step", "group", "type", "form", "line", "volume", "no", "number", "ward",
    }
)  # fmt: skip
_ROLE_AFTER = frozenset({"chief", "chairman", "chairwoman", "spokesman", "spokeswoman", "spokesperson"})
_ROLES_AFTER = frozenset(
    {
        ("managing", "director"), ("executive", "director"), ("medical", "director"), ("finance", "director"),
        ("executive", "vice"), ("vice", "president"), ("vice", "chair"), ("director", "general"),
        ("general", "secretary"), ("policy", "director"), ("head", "of"), ("founder", "and"), ("joint", "chief"),
    }
)  # fmt: skip
"""Roles that stand right after the name of their body: "Wyvern managing director Ann Lee"."""
_OF_WORK = frozenset({"director", "head", "manager", "secretary"})
"""Roles that are of a kind of work as often as of a body: "director of Clinical Studies"."""
_SECRETARIES_OF = frozenset(
    {
        "state", "defense", "labor", "commerce", "agriculture", "energy", "education", "transportation", "homeland",
        "interior", "veterans", "war", "housing",
    }
)  # fmt: skip
"""What an office in the United States is called after: "Secretary of Defense"."""
_LEGAL = frozenset({"ltd", "limited", "plc", "llp", "cic"})
_FIELDS = (
    "ing", "ery", "ology", "ics", "ment", "ments", "tion", "tions", "ance", "ity", "ship", "ry", "therapy", "apy",
)  # fmt: skip
"""Ends of the names of fields of work."""
_KINDS_SAID = {
    "charity": "charity", "charities": "charity", "company": "company", "firm": "company", "hospice": "hospice",
    "union": "trade union", "consultancy": "company", "quango": "arm's length body",
}  # fmt: skip
_GIVEN_OR_WORD = GIVEN_NAMES | ALSO_WORDS
_FIRMS = frozenset({"firm", "firms", "company", "companies", "house", "houses", "giant", "consultancy", "investor"})
_SAID_BODIES = _KINDS_SAID.keys() | {"provider", "enterprise"}
_GOES_ON = frozenset(
    {
        ",", ".", ")", "\n", "has", "have", "is", "was", "in", "which", "and", "to", "will", "who", "where", "said",
        "says", "as", "for", "on", "at", "with", "since", "'s", "runs", "after", "following",
    }
)  # fmt: skip
"""What follows a body's name, and not the subject of a clause about it ("the charity Ann Lee founded")."""
_AFTER_BASED = _GOES_ON | {"received", "provides", "won", "bought", "offers", "supports", "helps", "had", "also", "are"}
_NATIONS_AT_THE_END = frozenset({"england", "uk", "wales", "scotland"})
_LONGEST_BEFORE = max(map(len, BEFORE))
_LONGEST_AFTER = max(map(len, _AFTER))
_LAST_BEFORE = {phrase[-1] for phrase in BEFORE}
_FIRST_AFTER = {phrase[0] for phrase in _AFTER}
_ORDINARY = FUNCTION_WORDS | TIME_WORDS | COMMON_WORDS | NEVER_IN_NAMES | {"parliament"}
_NO_NAMES = _ORDINARY | GENERIC | DEMONYMS
_CALLED = RANKS_AND_KIN | {"president", "pope", "saint"}
_WORK = MODIFIERS | GENERIC | {
    "localities", "vulnerable", "families", "carers", "specialist", "safeguarding", "complex", "inclusion", "wellbeing",
    "organisation", "organisational", "prevention", "partnerships", "neighbourhoods", "places",
}  # fmt: skip
_DEEDS = frozenset({"resigns", "retires", "quits", "joins", "leaves", "dies", "appoints", "appointed", "announces"})
"""Verbs behind a name where a headline gives each word a capital: "Chair Of Ambulance Trust Resigns"."""
_OPEN_RUNS = Family(shape=lambda word: folded(word) not in _ORDINARY)
_BEFORE_SURNAMES = Family(TITLES, raised=GIVEN_NAMES - TITLES.keys())
ROLES_AND_TITLES = ROLE_NOUNS | TITLES.keys()


def capital_runs(words: Words, taken: set[int], places: Mapping[int, int]) -> Iterator[tuple[int, int]]:
    """Runs of capitalised words outside names already found, without words that only open a sentence."""
    at, count = 0, len(words.written)
    lower, capital = words.lower, words.capital
    inside_place = {index for start, end in places.items() for index in range(start, end)}
    for start in words.of(_OPEN_RUNS):
        if start < at or start in taken or start in words.shouted:
            continue
        at = start
        while at < count and capital[at] and at not in taken and lower[at] not in BREAKS:
            at = places.get(at, at + 1) if at > start else at + 1
            if at + 1 < count and words.written[at] in _INSIDE and capital[at + 1] and lower[at - 1] not in _COUNTED:
                at += 1
        if not inside_place.issuperset(range(start, at)):
            yield start, at


def surnames(words: Words) -> set[str]:
    """Last words of what the text shows to be persons' names: after a given name or a title."""
    found = set()
    lower, capital = words.lower, words.capital
    last = len(lower) - 1
    for before in words.of(_BEFORE_SURNAMES):
        at = before + 1
        if at < last and lower[at] == "." and capital[at + 1] and lower[before] in TITLES:
            found.add(lower[at + 1])
        elif at <= last and capital[at] and capital[before] and lower[at] not in GENERIC:
            found.add(lower[at])
    return found


def introduced(words: Words, taken: set[int], places: Mapping[int, int]) -> list[Candidate]:
    """Unknown capitalised names that their context shows to be bodies."""
    people = surnames(words)
    elsewhere = not is_about_care(words)
    place_ends = {end: start for start, end in places.items()}
    found = []
    for start, end in capital_runs(words, taken, places):
        if _ends_with_person(words, start, end):
            end -= 2
        if end - start > 2 and words.lower[start].endswith("-based"):
            start += 1
        if end - start > 5 or (_is_person(words, start, end, people) and not _is_said_body(words, start, end)):
            continue
        if start > 2 and words.written[start - 1] == "&" and words.capital[start - 2] and start - 2 not in taken:
            # "Help & Care"
            start -= 2
        plain = _is_ordinary(words, start, end)
        if plain and not (
            is_run_by(words, start, end)
            or is_said_provider(words, start, end)
            or is_plain_but_defined(words, start, end)
            or (words.written[start - 1 : start] == ["The"] and is_named_provider(words, start, end))
        ):
            continue
        joined = place_ends.get(start - 1) if start > 1 and words.lower[start - 1] == "and" else None
        if joined is not None and joined not in taken and start in places and end > places[start]:
            start = joined
        if end - start == 2 and _is_done_by(words, start, taken):
            continue
        if words.lower[start] == "st" and words.lower[end : end + 1] == ["'s"]:
            # "at St Oswin's": a hospital or hospice by its saint.
            end += 1
        rule = _context(words, start, end) or between_bodies(words, start, end, taken)
        if rule == "organisations.introduced_before" and goes_on_for(words, start, end, taken, places):
            # "run by Blooming for Families"
            end += 2
        elif rule and goes_on_and(words, start, end):
            # "Wyvern Dementia and Wellbeing"
            end += 2
        rule = rule or (context_elsewhere(words, start, end) if elsewhere else None)
        if rule and elsewhere:
            if is_place_elsewhere(words, start, end) or is_no_body_elsewhere(words, start, end):
                continue
            end = whole_end(words, end, rule)
        if rule == "organisations.introduced_after" and start > 1 and words.lower[start - 1] == "'s":
            # "Heron's Reach, a home for": the owner is in the name.
            owned = words.lower[end : end + 1] in (["unit"], ["subsidiary"])
            start -= 2 if words.capital[start - 2] and start - 2 not in taken and not owned else 0
        if rule:
            found.append(Candidate(start, end, rule, _said_kind(words, start, end), end))
    return found


def _is_done_by(words: Words, start: int, taken: set[int]) -> bool:
    """Whether two capitals are who runs a body named just before: "Wyvern Homes, run by Chai Elm"."""
    at = start - 2
    if at < 1 or words.lower[start - 1] != "by" or words.lower[at] not in _DONE:
        return False
    return at - 1 in taken or (words.lower[at - 1] == "," and at - 2 in taken)


def _said_kind(words: Words, start: int, end: int) -> str | None:
    """The kind that a noun beside the name gives: "the charity Avenlea", "Avenlea was registered as a charity"."""
    before = words.lower[start - 1] if start else ""
    if before in _KINDS_SAID and not words.capital[start - 1]:
        return _KINDS_SAID[before]
    after = words.lower[end : end + 5]
    for at in range(1, len(after)):
        if after[at] in _KINDS_SAID and after[at - 1] in _ARTICLES and after[0] in {",", "is", "was"}:
            return _KINDS_SAID[after[at]]
    return None


def _is_ordinary(words: Words, start: int, end: int) -> bool:
    """Whether the run is only words that capitals make no name of: adjectives of nations, classes, roles."""
    lower = words.lower
    if lower[start].startswith("ex-") or lower[end - 1] in _DEEDS:
        return True
    if lower[end - 1] == "counsel" or (lower[start] == "operation" and end - start > 1):
        return True
    if start > 1 and lower[start - 2 : start] == ["secretary", "of"] and lower[start] in _SECRETARIES_OF:
        return True
    if lower[end - 1] in SITES and lower[end - 2 : end] != ["real", "estate"]:
        return True
    if end - start > 1 and " ".join(lower[start:end]) in CLASS_FORMS:
        return True
    if lower[end - 1].rpartition("-")[2] in _JOINED_WORDS:
        return True
    if end - start == 1 and lower[start].removesuffix("s") in DEMONYMS:
        return True
    national = end - start > 1 and lower[end - 1] in _NATIONS_AT_THE_END and lower[end - 2] not in DEMONYMS
    said = lower[start:end]
    if not national and _NO_NAMES.issuperset(said):
        return True
    if _is_work_at_a_body(words, start, end):
        return True
    if _WORK.issuperset(said) or (end - start == 1 and _is_field_of_work(words, start)):
        # "the Director of Commissioning Development": what somebody directs.
        return True
    alone = words.written[start] in CLASS_FORMS or lower[start] in ROLES_AND_TITLES or lower[start] in _LEGAL
    alone = alone or lower[start].removesuffix("s") in ROLE_NOUNS
    # "PE company", "IT firm": initials of a trade.
    trade = words.written[start].isupper() and len(lower[start]) < 4 and not _FIRMS.isdisjoint(lower[end : end + 1])
    return end - start == 1 and (alone or trade or lower[start] == "universities")


def _is_work_at_a_body(words: Words, start: int, end: int) -> bool:
    """Whether the run is what somebody directs in the body that follows: "Director of Hospice Care at Wyvern Aid"."""
    lower = words.lower
    if start < 2 or lower[start - 1] != "of" or lower[start - 2] not in _OF_WORK or lower[end : end + 1] != ["at"]:
        return False
    return words.capital[end + 1 : end + 2] == [True]


def _is_field_of_work(words: Words, at: int) -> bool:
    """Whether one word is what somebody directs: "Director of Midwifery", "Head of Radiology"."""
    before = words.lower[at - 2 : at] if at > 1 else []
    return len(before) == 2 and before[1] == "of" and before[0] in _OF_WORK and words.lower[at].endswith(_FIELDS)


def is_directed(words: Words, start: int) -> bool:
    """Whether a run is the work of whose role stands right before it: "Director of Corporate Communications"."""
    return start > 1 and words.lower[start - 1] == "of" and words.lower[start - 2] in _OF_WORK


def _is_person(words: Words, start: int, end: int, people: set[str]) -> bool:
    lower = words.lower
    if lower[start] in _CALLED:
        return True
    if end - start > 2 and "&" in words.written[start:end]:
        return False
    if lower[end - 1] in people or (end - start > 1 and lower[start] in GIVEN_NAMES):
        return True
    before = lower[start - 1] if start else ""
    if before in TITLES or (before == "." and start > 1 and lower[start - 2] in TITLES):
        return True
    if end - start == 1 and lower[start] in GIVEN_NAMES:
        return True
    return len(words.written[start]) == 1 or (
        start > 0 and len(words.written[start - 1]) == 1 and words.capital[start - 1]
    )


def _ends_with_person(words: Words, start: int, end: int) -> bool:
    """Whether the run goes on from a body to who heads it: "chief executive of Wyvern Aid Ann Lee"."""
    lower = words.lower
    if end - start < 3 or lower[end - 2] not in _GIVEN_OR_WORD or not start or lower[start - 1] not in {"of", "for"}:
        return False
    return lower[start - 2] in HEADS and lower[start] not in GIVEN_NAMES


def _is_said_body(words: Words, start: int, end: int) -> bool:
    """Whether a noun right before says that what could be a person's name is a body's: "autism charity Ivy Lane"."""
    lower = words.lower
    if end - start < 2 or not start or words.capital[start - 1] or lower[start - 1] not in _SAID_BODIES:
        return False
    return end >= len(lower) or lower[end] in _GOES_ON


def _context(words: Words, start: int, end: int) -> str | None:
    lower = words.lower
    before = lower[start - 1] if start else ""
    if before == "the" and start > 1:
        before = lower[start - 2]
    if start and before in _LAST_BEFORE and ends_with(lower, start, BEFORE):
        if lower[start] in MODIFIERS and end - start > 1 and lower[start - 1] == "of" and lower[start - 2] in _OF_WORK:
            return None
        if end - start > 1 and lower[end - 1] in WORK_DIRECTED and is_directed(words, start):
            return None
        return "organisations.introduced_before"
    if is_listed(words, start) or is_named_before_noun(words, start, end):
        return "organisations.listed"
    if _is_where_they_work(words, start) or _is_told_before(words, start, end):
        return "organisations.introduced_before"
    if is_named_provider(words, start, end):
        return "organisations.apposition"
    if before.endswith("-based") and end - start > 1 and (end >= len(lower) or lower[end] in _AFTER_BASED):
        # "Elmford-based Wyvern Dementia received"
        return "organisations.introduced_before"
    if before in BODY_NOUNS and not words.capital[start - 1] and lower[start - 1] != "the":
        return "organisations.apposition"
    if is_provider(words, start, end):
        return "organisations.provider"
    if end >= len(lower):
        return None
    after = lower[end]
    opener = words.first[start] and end - start == 1
    if after in _WEAK_AFTER and opener:
        return None
    if before in _IN_PLACES:
        return "organisations.definition" if is_defined_as_body(words, end) else None
    if after in _FIRST_AFTER and any(tuple(lower[end : end + size]) in _AFTER for size in range(1, _LONGEST_AFTER + 1)):
        return "organisations.introduced_after"
    if is_defined_as_body(words, end):
        return "organisations.definition"
    if after == "'s" and end + 1 < len(lower) and lower[end + 1] in ROLE_NOUNS:
        return "organisations.possessive_role"
    if end - start <= 3 and (after in _ROLE_AFTER or tuple(lower[end : end + 2]) in _ROLES_AFTER):
        return "organisations.role_after"
    if before == "," and start > 1 and lower[start - 2] in {"editor", "director", "executive", "chairman", "manager"}:
        return "organisations.role_comma" if after in {")", ",", "\n"} else None
    return None


def _is_where_they_work(words: Words, start: int) -> bool:
    """Whether "at" and the one who works there stand before: "head of diagnostics at X", "nurses at X"."""
    lower = words.lower
    at = start - 2 if start > 1 and lower[start - 1] == "the" else start - 1
    if at < 1 or lower[at] != "at":
        return False
    for back in range(at - 1, max(-1, at - 9), -1):
        if lower[back] in HOLD_ROLES:
            return True
        if words.capital[back] or not (lower[back].isalpha() or lower[back] == "-"):
            return False
    return False


def _is_told_before(words: Words, start: int, end: int) -> bool:
    """Whether a clause about the body stands before, set off by commas: "the charity that ran them, X, went bust"."""
    lower = words.lower
    if start < 4 or lower[start - 1] != "," or lower[end : end + 1] != [","]:
        return False
    clause = lower[max(0, start - 10) : start - 1]
    noun = next((at for at in range(len(clause) - 1, -1, -1) if clause[at] in BODY_NOUNS), None)
    return noun is not None and any(word in _RELATIVE for word in clause[noun + 1 : noun + 3]) and "." not in clause


def ends_with(lower: list[str], end: int, phrases: set[tuple[str, ...]]) -> bool:
    if end and lower[end - 1] == "the":
        end -= 1
    return any(end >= size and tuple(lower[end - size : end]) in phrases for size in range(1, _LONGEST_BEFORE + 1))
