"""Owns the second opinion: organisations and people that a spaCy model names where our rules found nothing.

Off unless a model is named. The rules go first, and what they said stays; what the model adds has a rule name of its
own, which tells the model, and so can be told and left out by whoever reads the database.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import cache

from db.records import Mention, Person, Rule
from loaders.identity.organisation_keys import is_place
from loaders.identity.people import display_name, key_of
from loaders.knowledge.name_words import NHS_PRODUCTS, NOT_BODY_HEADS
from loaders.language.organisations.proposals import OrganisationNames, Proposal
from loaders.language.people.name_words import names_nobody

VERSION = 1
RULE = "second_opinion"

_ORGANISATION, _PERSON = "ORG", "PERSON"
_PARTS_NOT_NEEDED = ("tagger", "parser", "attribute_ruler", "lemmatizer")
_ARTICLE = re.compile(r"the\s+", re.IGNORECASE)
_POSSESSIVE = re.compile(r"['’]s?$")
_NAME = re.compile(r"[^\W\d_a-z][\w&.’'-]+(?: [\w&.’'()-]+)* [^\W\d_a-z][\w&.’'()-]+")
"""What may be a body's name: two words or more on one line, the first and the last with capitals. Of single words and
acronyms the rules know more than a model of news does."""
_PERSONS_NAME = re.compile(r"[^\W\d_a-z][\w.’'-]*(?: [^\W\d_a-z][\w.’'-]*){1,3}")


class NoModel(Exception):  # noqa: N818 - says what is the matter
    """The model cannot be used; the message says in one line why."""


@dataclass(frozen=True, slots=True)
class Named:
    """Characters that the model takes for a name: text[start:end]."""

    start: int
    end: int
    is_person: bool


@dataclass(frozen=True, slots=True)
class Opinion:
    """What a model says of a text, under the rule name that its facts have."""

    rule: str
    of: Callable[[str], Sequence[Named]]


@cache
def opinion(model: str) -> Opinion:
    """The opinion of a spaCy pipeline, by its package's name or its folder. Raises `NoModel`."""
    try:
        import spacy
    except ImportError as error:
        raise NoModel("spaCy is not installed: pip install 'care-explorer[spacy]'") from error
    try:
        pipeline = spacy.load(model, exclude=[*_PARTS_NOT_NEEDED])
    except (OSError, ValueError, ImportError) as error:
        reason = str(error).strip().split("\n")[0][:200]
        raise NoModel(
            f"spaCy cannot load “{model}” ({reason}); `python -m spacy download MODEL` fetches one"
        ) from error
    if not pipeline.has_pipe("ner"):
        raise NoModel(f"“{model}” names nothing: it has no part called ner")

    def of(text: str) -> Sequence[Named]:
        return [
            Named(found.start_char, found.end_char, found.label_ == _PERSON)
            for found in pipeline(text).ents
            if found.label_ in (_ORGANISATION, _PERSON)
        ]

    # What stands before the last dot would be taken for a folder of rules.
    return Opinion(f"{RULE}.{re.sub(r'[^A-Za-z0-9_-]+', '_', model)[-40:]}", of)


def free_names(text: str, named: Iterable[Named], taken: Sequence[tuple[int, int]]) -> list[Named]:
    """The names that overlap nothing of what the rules took, without "the" and the possessive, in order."""
    kept: list[Named] = []
    last = 0
    for name in sorted(named, key=lambda name: name.start):
        start, end = name.start, name.end
        if article := _ARTICLE.match(text, start, end):
            start = article.end()
        end -= len(found[0]) if (found := _POSSESSIVE.search(text[start:end])) else 0
        form = _PERSONS_NAME if name.is_person else _NAME
        if start < last or not form.fullmatch(text, start, end) or is_place(text[start:end]):
            continue
        last_word = text[start:end].lower().split()[-1]
        if names_nobody(text[start:end]) if name.is_person else last_word in NOT_BODY_HEADS | NHS_PRODUCTS:
            continue
        if any(begin < end and start < stop for begin, stop in taken):
            continue
        kept.append(Named(start, end, name.is_person))
        last = end
    return kept


def with_organisations(names: OrganisationNames, text: str, found: Iterable[Named], rule: str) -> OrganisationNames:
    """The rules' names, and the organisations among those found."""
    more = [
        Proposal(each.start, each.end, text[each.start : each.end], rule, text[each.start : each.end], None)
        for each in found
        if not each.is_person
    ]
    proposals = sorted((*names.proposals, *more), key=lambda proposal: proposal.start)
    return OrganisationNames(tuple(proposals), names.classes)


def people_of(text: str, found: Iterable[Named], rule: str) -> tuple[tuple[Person, ...], tuple[Mention, ...]]:
    """The people among those found, each under the key that the rules give a name, and their mentions."""
    people: dict[str, Person] = {}
    mentions = []
    for each in found:
        surface = text[each.start : each.end]
        parts = surface.split()
        key = key_of(parts, ()) if each.is_person else ""
        if not key:
            continue
        people.setdefault(key, Person(key, display_name(parts)))
        mentions.append(Mention(each.start, each.end, surface, Rule(rule, VERSION), person=key))
    return tuple(people.values()), tuple(mentions)
