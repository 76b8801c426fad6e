"""Owns by which rule words are a person's name: what stands around them, or how they are shaped.

Which words are asked about is for `finding`.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from db.records import Rule
from loaders.knowledge.people import not_names, titles
from loaders.knowledge.people.eastern_names import is_eastern
from loaders.knowledge.people.given_names import HARDLY_WORDS
from loaders.knowledge.people.surnames import SURNAMES
from loaders.knowledge.peoples import DEMONYMS
from loaders.knowledge.places import COUNTRIES_AND_CITIES, PLACES
from loaders.language.marked_text import MARKS
from loaders.language.people import name_contexts as context
from loaders.language.people.name_words import Kind, NameWord
from loaders.language.people.person_names import PersonName, rule_of

_NO_GIVEN_NAMES = frozenset({"rear", "camp", "cape", "loch", "glen", "mont", "monte", "villa", "teenager", "ultimate"})
"""Words before a surname that make a place, rank or event of it."""
_SURNAMES_TOO = not_names.COMMON_SURNAMES - not_names.TIME_WORDS
_LANDS = frozenset({"georgia", "virginia", "carolina", "florida", "jordan", "ireland", "wales", "victoria"})
"""Given names and surnames before which a letter is a quarter of the compass: "N. Georgia"."""
_OPEN_ARABIC_PLACES = frozenset({"Al", "El", "Abu", "Umm", "Bani", "Deir", "Tel", "Ayn", "Ain"})
"""Words with which names of towns begin too: "near Abu Torvig"."""
_BATTED = (" c ", " b ", " st ")
_JOINED_ON = frozenset({"@", "-", ".@"})
_SHARED = frozenset({"& ", "+ "})
"""Signs before the second of two partners whose names are one: "Kirsten & Sven"."""
_QUOTES = frozenset('"“”‘’')
_SUBJECTS = frozenset({Kind.OTHER, Kind.COMMON, Kind.BODY, Kind.FUNCTION})
_INSIDE = re.compile(rf"(?:[A-Z]{{2,}}|[{MARKS}]) $")
"""Behind an acronym on its line stands no name of those present: "Workforce, Reform and EU Exit Preparations"."""
_VERSE = re.compile(r"\s\d{1,3}:\d")
"""A book of the Bible, by chapter and verse: "John 12:5"."""
_LINE_END = re.compile(r"[,.!: –-]{0,2}(?:\n|\Z)")


def given_rule(text: str, words: list[NameWord], at: int, stop: int) -> Rule | None:
    """The rule for words that begin with a given name; a month is none, "Will" at a sentence's start must be shown."""
    surname = words[stop - 1]
    if (
        surname.kind is Kind.GIVEN_WORD
        and words[at].kind is Kind.GIVEN_WORD
        and surname.base.casefold() in not_names.TIME_WORDS
    ):
        return None
    if words[at].base in _OPEN_ARABIC_PLACES and place_before(text, words[at].start):
        return None
    if words[at].base == "Will" and at and words[at - 1].kind in _SUBJECTS:
        # "Ashby Will Open Hubs": a verb within a headline.
        return None
    if context.THE_PLACE.search(context.before(text, words[at].start, 14)) and context.ENDS_PLACE.match(
        text, surname.end
    ):
        return None
    if words[at].base in ("Will", "May") and context.SENTENCE_START.search(context.before(text, words[at].start, 12)):
        return context_rule(text, words[at].start, words[stop - 1].end, listed=False)
    return rule_of("given")


def context_rule(text: str, start: int, end: int, listed: bool) -> Rule | None:
    """The rule by which the surroundings show a person, if they do."""
    left = context.before(text, start, 30)
    if context.ROLE_BEFORE.search(left) or context.ROLE_AFTER.match(text, end, end + 120):
        return rule_of("role")
    if context.ROLE_OF_BEFORE.search(context.before(text, start, 90)):
        return rule_of("role")
    if context.KIN_BEFORE.search(left):
        return rule_of("kin")
    if context.MEMBER_AFTER.match(text, end, end + 90):
        return rule_of("role")
    if left.endswith(_BATTED) and bowled(text, start, end):
        return rule_of("nation")
    if left.endswith("by ") and context.DONE_BY_BEFORE.search(left):
        return rule_of("role")
    if context.AGE_AFTER.match(text, end, end + 20) or (left.endswith("old ") and context.AGED_BEFORE.search(left)):
        return rule_of("age")
    if context.NATION_AFTER.match(text, end, end + 30):
        return rule_of("nation")
    if context.BORN_AFTER.match(text, end, end + 30) or context.LIFE_AFTER.match(text, end, end + 70):
        return rule_of("life")
    if context.SPEECH_BEFORE.search(left) and not context.PLACE_BEFORE.search(left):
        return rule_of("speech")
    if (
        context.SPEECH_AFTER.match(text, end, end + 30) or context.WHO_AFTER.match(text, end, end + 10)
    ) and context.PRONOUN.search(text, end, end + 200):
        return rule_of("speech")
    return rule_of("attendance") if listed and not _INSIDE.search(left) else None


def bowled(text: str, start: int, end: int) -> bool:
    """Whether a line of a cricket score names somebody there who caught or bowled."""
    return bool(context.BATTED_AFTER.match(text, end, end + 6)) and bool(
        context.BATTED_BEFORE.search(text, max(0, start - 8), start)
    )


def belongs(text: str, word: NameWord, end: int, listed: bool) -> bool:
    """Whether an unknown word before a given name is part of the name; at a sentence's start it may be any word."""
    if word.base.casefold() in titles.RANKS_AND_KIN or word.base.casefold() in DEMONYMS:
        return False
    if word.base in COUNTRIES_AND_CITIES or word.base in PLACES:
        return False
    if context.SENTENCE_START.search(context.before(text, word.start, 12)) and not listed:
        return False
    return context_rule(text, word.start, end, listed) is not None


def initials_rule(text: str, words: list[NameWord], at: int, stop: int) -> Rule | None:
    """ "J. Penrose": dotted initials before a word that looks like a surname."""
    initials = [word for word in words[at : stop - 1] if word.kind is Kind.INITIAL]
    dotted = all(text[word.end - 1] == "." or text[word.end : word.end + 1] == "." for word in initials)
    last = words[stop - 1]
    known = last.kind is Kind.GIVEN_WORD or (last.kind is Kind.COMMON and last.base.casefold() in _SURNAMES_TOO)
    known = known and last.base.casefold() not in _LANDS
    surname = (last.kind in (Kind.OTHER, Kind.GIVEN) or known) and not text.startswith("U.S", words[at].start)
    if initials and words[at].kind is Kind.INITIAL and dotted and surname:
        return rule_of("initials")
    return None


def surname_rule(words: Sequence[NameWord]) -> Rule | None:
    """ "Torvig Penrose" ends in a surname that the world knows, or is made as names of China and Korea are."""
    first, last = words[0].base.casefold(), words[-1].base.casefold()
    if first in not_names.BEFORE_NAMESAKES or first in _NO_GIVEN_NAMES:
        return None
    if any(word.possessive for word in words[:-1]) or any(word.kind is not Kind.OTHER for word in words):
        return None
    if last in SURNAMES and len(words) <= 3:
        return rule_of("surname")
    return rule_of("surname") if len(words) == 2 and is_eastern(first, last) else None


def first_name(text: str, words: list[NameWord], at: int, elsewhere: bool) -> PersonName | None:
    """A given name alone is a person's where address, kin, age or a living being's verb stands beside it; and nearly
    everywhere in a text that is not about care (`elsewhere`), in which homes and services have no such names."""
    word = words[at]
    if (
        word.kind is Kind.OTHER
        and not at
        and len(words) == 1
        and context.BORN_AFTER.match(text, word.end, word.end + 30)
    ):
        return PersonName(word.start, word.end, (), (word.base,), rule_of("life"))
    alone = word.kind is Kind.GIVEN or (elsewhere and word.base.casefold() in HARDLY_WORDS)
    if not alone or (at + 1 < len(words) and words[at + 1].base not in titles.NUMERALS):
        return None
    if at and words[at - 1].kind not in (Kind.FUNCTION, Kind.ROLE):
        return None
    if text[max(0, word.start - 2) : word.start] == ") ":
        # "The Health (Scotland) Bill": the last word of a name that brackets part.
        return None
    if text[word.end : word.end + 2].strip("'’") in _JOINED_ON or text[max(0, word.start - 2) : word.start] in _SHARED:
        return None
    if _VERSE.match(text, word.end):
        return None
    left = context.before(text, word.start, 30)
    called = context.KIN_BEFORE.search(left) or context.CALLED_BEFORE.search(left) or _alone(text, word)
    does = not word.possessive and (
        context.AGE_AFTER.match(text, word.end, word.end + 20)
        or context.SPEECH_AFTER.match(text, word.end, word.end + 30)
        or context.LIVES_AFTER.match(text, word.end, word.end + 12)
        or context.ADDRESSED_AFTER.match(text, word.end, word.end + 12)
    )
    owns = word.possessive and text[word.end + 2 : word.end + 4].strip().islower()
    beside = context.BESIDE_FIRST.search(left)
    if elsewhere and not context.NO_NAME_BEFORE.search(left) and not is_a_title(text, word.start, word.end):
        return PersonName(word.start, word.end, (), (word.base,), rule_of("first"))
    if (called or does or owns or beside) and not place_before(text, word.start):
        return PersonName(word.start, word.end, (), (word.base,), rule_of("first"))
    return None


def is_a_title(text: str, start: int, end: int) -> bool:
    """Whether quotation marks hold the words alone, as they hold the title of a work."""
    return text[start - 1 : start] in _QUOTES and text[end : end + 1] in _QUOTES


def _alone(text: str, word: NameWord) -> bool:
    """Whether the word is a line of its own, as at the head or foot of a letter."""
    opens = word.start == 0 or text[word.start - 1] == "\n"
    return opens and bool(_LINE_END.match(text, word.end))


def place_before(text: str, start: int) -> bool:
    """Whether a preposition of place stands before the words."""
    return bool(context.PLACE_BEFORE.search(context.before(text, start, 14)))


def is_eponym(words: Sequence[NameWord]) -> bool:
    """Whether the name is what a thing or disease is called after."""
    return " ".join(word.base.casefold() for word in words[:2]) in not_names.EPONYMS
