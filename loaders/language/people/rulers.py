"""Owns names behind the rank of a ruler or admiral and the office of a head of state: "King Torvig II"."""

from __future__ import annotations

from loaders.knowledge.people import not_names, titles
from loaders.language.people.name_words import Kind, NameWord
from loaders.language.people.person_names import LONGEST_NAME, PersonName, rule_of

_OF_RULERS = frozenset({Kind.OTHER, Kind.GIVEN, Kind.GIVEN_WORD, Kind.PARTICLE, Kind.INITIAL})


def ranked_name(words: list[NameWord], at: int) -> tuple[int, PersonName] | None:
    """ "King Torvig II": the name behind the rank of a ruler or admiral, where it ends the run."""
    if words[at].base.casefold() not in titles.RANKS_AND_KIN or words[at].possessive or at + 1 == len(words):
        return None
    begin = at + 1
    while begin + 1 < len(words) and words[begin].base.casefold() in titles.FORCE_RANKS:
        begin += 1
    stop = begin
    while stop < len(words) and words[stop].kind in _OF_RULERS:
        stop += 1
        if words[stop - 1].possessive:
            break
    number = stop < len(words) and words[stop].base in titles.NUMERALS and not words[stop - 1].possessive
    known = words[begin].kind is Kind.GIVEN or stop - begin == 1 or words[at].base.casefold() in titles.FORCE_RANKS
    ends = stop == len(words) or words[stop - 1].possessive or number
    if stop == begin or stop - begin > LONGEST_NAME or not known or not ends or words[begin].kind is Kind.PARTICLE:
        return None
    if words[stop - 1].kind is Kind.INITIAL:
        return None
    parts = tuple(word.base for word in words[begin:stop])
    first = at if words[at].base.casefold() in titles.RANKS_KEPT else begin
    return stop, PersonName(words[first].start, words[stop - 1].end, (), parts, rule_of("rank"))


def name_of_state(words: list[NameWord], at: int, elsewhere: bool) -> tuple[int, PersonName | None]:
    """ "President Penrose": a surname after the office of a head of state or member of a congress; in a text that is
    not about care (`elsewhere`) of a minister as well."""
    offices = titles.OFFICES_BEFORE_SURNAMES_ELSEWHERE if elsewhere else titles.OFFICES_BEFORE_SURNAMES
    if words[at].base.casefold() not in offices or at + 2 != len(words) or words[at].possessive:
        return at + 1, None
    word = words[at + 1]
    surname = word.kind is Kind.OTHER or word.base.casefold() in not_names.COMMON_SURNAMES
    if not surname or word.base.casefold() in titles.NO_NAME_AFTER:
        return at + 1, None
    return at + 2, PersonName(word.start, word.end, (), (word.base,), rule_of("role"))
