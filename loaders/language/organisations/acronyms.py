"""Owns acronyms that a text defines for itself: "Care Quality Commission (CQC)", "CQC (Care Quality Commission)".

After Schwartz and Hearst, "A simple algorithm for identifying abbreviation definitions" (PSB 2003), on words.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache
from typing import NamedTuple

from loaders.knowledge.bodies.classes import CLASS_ACRONYMS, CLASS_FORMS
from loaders.knowledge.name_words import NOT_BODY_HEADS
from loaders.knowledge.open_contexts import DEFINED_THINGS
from loaders.knowledge.people.given_names import ALL as GIVEN_NAMES
from loaders.knowledge.people.not_names import PLACE_WORDS
from loaders.knowledge.people.titles import TITLES
from loaders.knowledge.places import SHORT_COUNTIES
from loaders.language.lexicon import OPENING_BRACKET, Family, folded
from loaders.language.organisations.definitions import is_defined_as_body
from loaders.language.organisations.distinct_names import is_class, is_thing
from loaders.language.organisations.proposals import Candidate, used_again
from loaders.language.organisations.units import UNIT_NOUNS
from loaders.language.words import Words

_ACRONYM = re.compile(r"(?:[A-Z][a-z]?){2,}[A-Za-z]?s?|[A-Z][A-Za-z&/-]*[A-Z][A-Za-z&]*s?")
_LONGEST = 10
_LEGAL_WORDS = frozenset({"nhs", "foundation", "trust", "the"})
_NOT_IN_SHORT = frozenset({"nhs", "foundation", "trust", "the", "ft", "of", "and"})
_HEALTH_WORDS = frozenset({"healthcare", "health", "care"})
"""Words of a trust's name that its acronym may leave out: SSSFT is South Staffordshire and Shropshire Healthcare FT."""
_LONGEST_UNDEFINED = 7
"""Letters; longer acronyms are defined where they are used."""
_SKIPPED = frozenset(["of", "and", "for", "the", "in", "on", "to", "a", "an", "with", "at", "by"])


_NO_SHORT = CLASS_ACRONYMS | {"UK", "US", "EU", "USA", "NHS", "LAB", "CON", "MP", "MSP", "GP", "CEO", "PDF", "IT", "HR"}
"""Capitals in brackets after a body that do not stand for it."""
_BODY_HEADS = UNIT_NOUNS | {
    "panel", "agency", "commission", "committee", "board", "authority", "network", "forum", "team", "council",
}  # fmt: skip


_ACTS = frozenset({"has", "have", "said", "says", "announced", "welcomed", "runs", "told", "warned", "won", "launched"})
"""After the acronym in brackets, what a body does: "Wyvern Health Media (WHM) has"."""
_ACTS_TOGETHER = frozenset({"announced", "merged", "merging", "agreed", "joined", "launched", "say", "said"})
_IS_FOR = frozenset(
    {"represents", "runs", "focuses", "supports", "campaigns", "works", "provides", "employs", "manages", "owns"}
)
_PLACES = PLACE_WORDS | {"london"}
_PLACED = _PLACES | {
    "and", "of", "the", "north", "south", "east", "west", "northern", "southern", "eastern", "western", "central",
    "mid", "greater", "inner", "outer", "upper", "lower",
}  # fmt: skip
_NO_BODY = NOT_BODY_HEADS | DEFINED_THINGS
_FULL_NAMES = frozenset({"organisations.tail", "organisations.known", "organisations.publisher", "organisations.head"})
"""Rules whose names may have an acronym that the article never defines."""


class Definition(NamedTuple):
    """An acronym and its long form, both as word positions (end-exclusive)."""

    acronym: int
    start: int
    end: int


def definitions(words: Words) -> list[Definition]:
    """Every acronym in brackets after its long form, or long form in brackets after its acronym."""
    found = []
    written = words.written
    for at in words.of(OPENING_BRACKET):
        if at + 2 >= len(written):
            continue
        if written[at + 2] in {")", ",", ";"} and _is_acronym(written[at + 1]):
            start = long_form_before(words, at, written[at + 1])
            if start is not None:
                found.append(Definition(at + 1, start, at))
        elif at and _is_acronym(written[at - 1]):
            close = _close(words, at)
            if close and _initials_match(written[at - 1], words.lower[at + 1 : close]):
                found.append(Definition(at - 1, at + 1, close))
    return found


def _is_acronym(word: str) -> bool:
    return 2 <= len(word) <= _LONGEST and bool(_ACRONYM.fullmatch(word))


def _close(words: Words, opened: int) -> int | None:
    for at in range(opened + 1, min(opened + 14, len(words.written))):
        if words.written[at] == ")":
            return at
        if words.written[at] == "\n":
            return None
    return None


def _letters(acronym: str) -> str:
    core = acronym[:-1] if acronym.endswith("s") and len(acronym) > 2 else acronym
    return "".join(letter for letter in core.lower() if letter.isalnum())


def long_form_before(words: Words, end: int, acronym: str) -> int | None:
    """Where the long form starts whose last word stands before position `end`, or None."""
    letters = _letters(acronym)
    floor = max(0, end - len(letters) - 7)
    at, letter = end - 1, len(letters) - 1
    start = None
    while at >= floor and letter >= 0:
        word = words.lower[at]
        if not word[0].isalnum() and word not in {"'s", ",", "-", "–"}:
            break
        if word[0].isalnum():
            parts = [part for part in word.split("-") if part]
            taken = _take(parts, letters, letter)
            if taken < letter:
                letter = taken
                start = at
            elif word not in _SKIPPED and at == end - 1:
                return None
            elif word not in _SKIPPED and start is not None and not words.capital[at]:
                break
        at -= 1
    if letter >= 0 or start is None:
        return None
    return start


def _take(parts: list[str], letters: str, letter: int) -> int:
    """How far back in `letters` the initials of one word (of its hyphened parts) reach."""
    for part in reversed(parts):
        if letter >= 0 and part[0] == letters[letter]:
            letter -= 1
        elif letter >= 1 and part[0] == letters[letter - 1] and letters[letter] in part[1:]:
            letter -= 2
    return letter


def _initials_match(acronym: str, lower: list[str]) -> bool:
    letters = _letters(acronym)
    initials = "".join(word[0] for word in lower if word[0].isalnum() and word not in _SKIPPED)
    every = "".join(word[0] for word in lower if word[0].isalnum())
    return letters in (initials, every)


def defined_acronyms(words: Words, found: list[Candidate]) -> tuple[list[Candidate], set[str]]:
    """Uses of acronyms that the article defines for a body, and the acronyms it defines for anything else."""
    by_end: dict[int, Candidate] = {}
    for item in sorted(found, key=lambda item: item.length):
        by_end[item.end] = item
    meanings: dict[str, Candidate] = {}
    others: set[str] = set()
    defined: set[int] = set()
    for definition in definitions(words):
        acronym = words.written[definition.acronym]
        defined.add(definition.acronym)
        full = by_end.get(definition.end)
        if full is None and words.lower[definition.end - 1] == "'s":
            full = by_end.get(definition.end - 1)
        if full is None or full.start > definition.start + 1:
            full = _defined_body(words, definition)
        if full is None:
            others.add(acronym)
        else:
            meanings[acronym] = full
    for at in [bracket + 1 for bracket in words.of(OPENING_BRACKET) if bracket + 1 < len(words.written)]:
        word = words.written[at]
        if (
            (word.isupper() or sum(map(str.isupper, word)) > 2)
            and 1 < len(word) < 8
            and at not in defined
            and word not in meanings
            and word not in _NO_SHORT
        ):
            full = by_end.get(at - 1)
            said = full and full.length > 1 and (word.isupper() or words.lower[full.start][0] == word[0].lower())
            if full and said and words.written[at + 1 : at + 2] == [")"]:
                meanings[word] = full
    uses = [full for full in meanings.values() if full.rule == "organisations.defined"]
    places = [(at, word) for word in meanings for at in words.positions(folded(word)) if words.written[at] == word]
    for at, word in sorted(places):
        meaning = meanings[word]
        if not meaning.start <= at < meaning.end:
            uses.append(used_again(words, meaning, at, at + 1, "organisations.acronym"))
    return uses, others


def defined_pairs(words: Words, found: Iterable[Candidate]) -> list[Candidate]:
    """Uses of a short form of two acronyms that stands in brackets after a body: "(BOB ICB)"."""
    by_end = {item.end: item for item in found if item.length > 2}
    uses = []
    for at in words.of(OPENING_BRACKET) if by_end else ():
        uses += _with_first_word(words, by_end.get(at), at + 1)
        full, pair = by_end.get(at), words.written[at + 1 : at + 3]
        if full is None or words.written[at + 3 : at + 4] != [")"] or not all(map(_is_acronym, pair)):
            continue
        said = [word.lower() for word in pair]
        if not words.lower[full.end - 1].startswith(said[1][-1]):
            continue
        uses += [
            used_again(words, full, place, place + 2, "organisations.acronym")
            for place in words.capitals
            if words.lower[place : place + 2] == said
        ]
    return uses


def _with_first_word(words: Words, full: Candidate | None, at: int) -> list[Candidate]:
    """Uses of the acronym in brackets behind the first word of its name: "Healthwatch CWL" for "Healthwatch Central
    West London (CWL)"."""
    if full is None or words.written[at + 1 : at + 2] != [")"] or not _is_acronym(words.written[at]):
        return []
    first, short = words.lower[full.start], words.written[at]
    return [
        used_again(words, full, place - 1, place + 1, "organisations.acronym")
        for place in words.positions(folded(short))
        if place > at and words.written[place] == short and words.lower[place - 1] == first
    ]


def undefined_acronyms(words: Words, found: Iterable[Candidate], taken: set[int], others: set[str]) -> list[Candidate]:
    """Acronyms that an article never defines, for the one body it names whose initials they are: "KGH" beside
    "Kettering General Hospital". `others` are acronyms that the article defines; `taken`, positions of longer names."""
    capitals = [
        at
        for at in words.of(_MAY_BE_UNDEFINED)
        if at not in taken and at not in words.shouted and words.written[at] not in others
    ]
    if not capitals:
        return []
    bodies: dict[str, dict[str, Candidate]] = {}
    for item in found:
        for letters in _initials_of(tuple(words.lower[item.start : item.end])) if item.rule in _FULL_NAMES else ():
            bodies.setdefault(letters, {}).setdefault(item.body or _core(words, item), item)
    uses = []
    for at in capitals:
        rows = bodies.get(_letters(words.written[at]), {})
        if len(rows) == 1:
            full = next(iter(rows.values()))
            uses.append(used_again(words, full, at, at + 1, "organisations.initials"))
    return uses


def _may_be_undefined(word: str) -> bool:
    """Whether a word has the shape of an acronym, and is no common one."""
    return (
        (3 <= len(word) <= _LONGEST_UNDEFINED or word.startswith("UH"))
        and not word[1:].islower()
        and sum(letter.isupper() for letter in word) >= 3
        and word.replace("&", "").isalpha()
        and word not in _NO_SHORT
        and word not in CLASS_FORMS
    )


_MAY_BE_UNDEFINED = Family(shape=_may_be_undefined)


def _core(words: Words, item: Candidate) -> str:
    said = words.lower[item.start : item.end]
    return " ".join(SHORT_COUNTIES.get(word, word) for word in said if word not in _LEGAL_WORDS)


@lru_cache(maxsize=4_000)
def _initials_of(name: tuple[str, ...]) -> frozenset[str]:
    """The acronyms that a name of three or more words may have: with small words or without, with "NHS" or without."""
    # A small word inside hyphens counts: SSOTP is the Staffordshire and Stoke-on-Trent Partnership.
    hyphened = {part for word in name if "-" in word for part in word.split("-")}
    lower = [part for word in name if word[0].isalnum() for part in word.split("-") if part]
    if len(lower) < 3:
        return frozenset()
    forms = set()
    smalls = {_SKIPPED, _SKIPPED - hyphened, frozenset[str]()} if hyphened else (_SKIPPED, frozenset[str]())
    shorter = () if _HEALTH_WORDS.isdisjoint(lower) else (_LEGAL_WORDS | _HEALTH_WORDS,)
    for small in smalls:
        for left_out in (frozenset[str](), frozenset({"nhs"}), _LEGAL_WORDS, *shorter):
            letters = "".join(word[0] for word in lower if word not in small and word not in left_out)
            if len(letters) >= 3:
                forms.add(letters)
                if lower[-1] == "trust" and "foundation" in lower and "trust" in left_out:
                    forms.add(letters + "ft")
                elif lower[-1] == "trust" and "trust" in left_out:
                    forms.add(letters + "t")
    if lower[:2] == ["university", "hospitals"]:
        # University Hospitals Elmshire NHS Trust is "UHElmshire".
        forms.add("uh" + "".join(word for word in lower[2:] if word not in _NOT_IN_SHORT))
    return frozenset(forms)


def _acts(words: Words, definition: Definition) -> bool:
    """Whether what follows an acronym in brackets is what only a body does."""
    at = definition.acronym + 2
    after = words.lower[at : at + 12]
    if not after or definition.acronym != definition.end + 1:
        return False
    if after[:2] == [",", "which"]:
        return not _IS_FOR.isdisjoint(after[2:3])
    if after[0] == "and":
        clause = after[: after.index(".")] if "." in after else after
        return words.capital[at + 1 : at + 2] == [True] and not _ACTS_TOGETHER.isdisjoint(clause)
    return after[0] in _ACTS


def _defined_body(words: Words, definition: Definition) -> Candidate | None:
    """A long form that no other rule reads: a unit in lower case ("care investment fund (CIF)"), or a proper name."""
    start, end = definition.start, definition.end
    if is_thing(words, start, end) or is_class(words, start, end) or definition.acronym < start:
        return None
    content = [at for at in range(start, end) if words.lower[at] not in _SKIPPED and words.written[at][0].isalpha()]
    last = words.lower[end - 1]
    proper = len(content) > 1 and all(words.capital[at] for at in content)
    # At the beginning of a sentence the first capital tells nothing, unless the text says what the name is.
    acts = len(content) > 2 and _acts(words, definition)
    proper = proper and (not words.first[start] or acts or is_defined_as_body(words, end))
    whole = words.lower[start] not in _SKIPPED and not words.written[definition.acronym].endswith("s")
    if last in _BODY_HEADS and len(content) > 1 and (whole or words.capital[end - 1]):
        return Candidate(start, end, "organisations.defined", "government office", end)
    person = words.lower[start] in GIVEN_NAMES or (start > 0 and words.lower[start - 1] in TITLES)
    said = words.lower[start:end]
    if _PLACED.issuperset(said) and not _PLACES.isdisjoint(said):
        # A region: "North East London (NEL)".
        return None
    telling = content[-1:] if acts else content
    if proper and not person and not any(words.lower[at] in _NO_BODY for at in telling):
        return Candidate(start, end, "organisations.defined", None, end)
    return None
