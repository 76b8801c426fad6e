"""Owns names of a headline that hold more than a name: a verb in capitals, or what plays with a given name."""

from __future__ import annotations

import re

from loaders.knowledge.people import given_names
from loaders.language.people.person_names import PersonName, rule_of

_TWO_WORDS = re.compile(r"\S+\s+\S+")
_ONE_WORD = re.compile(r"\S+")


def without_verbs(text: str, names: list[PersonName], body_start: int) -> tuple[PersonName, ...]:
    """A headline in capitals may join a verb to a name; the shorter name that stands elsewhere is the right one."""
    known = {name.parts for name in names if len(name.parts) == 2}
    # Two given names may stand for the whole: "Ann Mary" for Ann Mary Lee.
    known = {parts for parts in known if parts[1].casefold() not in given_names.ALL}
    namesakes = {name.parts[0] for name in names if name.start >= body_start and len(name.parts) > 1}
    kept: list[PersonName] = []
    for name in names:
        joined = len(name.parts) > 2 and name.parts[:2] in known and not name.titles
        if joined and (two := _TWO_WORDS.match(text, name.start, name.end)):
            name = name._replace(end=two.end(), parts=name.parts[:2])
        elif (
            name.start < body_start
            and len(name.parts) == 2
            and not name.titles
            and name.parts[0] in namesakes
            and text.find(name.parts[1], body_start) < 0
            and (one := _ONE_WORD.match(text, name.start, name.end))
        ):
            # "Ann Stays or Ann Goes": the story has her surname.
            name = name._replace(end=one.end(), parts=name.parts[:1], rule=rule_of("first"))
        kept.append(name)
    return tuple(kept)
