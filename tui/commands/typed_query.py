"""Owns the query that the words of a command line make, and what is said about it."""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Sequence

from db.search.query import FIELDS, Query, parse, spell
from tui.commands import output
from tui.walk.narrowing import Chip, Narrowing

_FIELD = rf"-?(?:{'|'.join(FIELDS)}):"
# One field that takes a name: with a second field in it, or a word taken away, the argument is a whole query that was
# quoted for the shell.
_WITHIN = rf'(?:(?!\s(?:{_FIELD}|-\w))[^"])*'
_FIELD_WITH_SPACES = re.compile(rf"(-?(?:org|person|outlet|tag):)({_WITHIN}\s(?!{_FIELD}|-\w){_WITHIN})", re.IGNORECASE)
_HAS_FIELD = re.compile(rf"(?:^|\s){_FIELD}", re.IGNORECASE)


def query_of(connection: sqlite3.Connection, words: Sequence[str], *, empty_is_all: bool = True) -> Query:
    """The query that the words of a command line make; what cannot be understood, and which names nobody bears, is said
    on standard error.

    The shell has taken the quotation marks off an argument with spaces, so they are put back; but where a field's value
    would then be a name that nobody bears, and the argument is all there is, it is the query as it stands.
    `empty_is_all` says what the command makes of an empty query.
    """
    alone = len(words) == 1
    query = parse(" ".join(_as_typed(word, alone=alone) for word in words))
    if alone and _FIELD_WITH_SPACES.fullmatch(words[0]) and not _is_borne(connection, query):
        as_it_stands = parse(words[0])
        if _is_borne(connection, as_it_stands):
            output.say(f"read as {spell(as_it_stands)}, since nothing is called {words[0].partition(':')[2]}")
            query = as_it_stands
    for problem in query.problems:
        output.say(problem)
    if query.is_empty() and any(word.strip() for word in words):
        output.say("nothing is left to look for" + ("; this is everything" if empty_is_all else ""))
    say_unknown_names(connection, query)
    return query


def say_time(connection: sqlite3.Connection, words: Sequence[str]) -> None:
    """Say how to ask for a time, where nothing but a time was typed and something happened then: it is words here."""
    from tui.asking.typed_time import typed_time

    text = " ".join(words)
    if (time := typed_time(connection, text)) is not None:
        query = _asking_for(time.chip)
        output.say(f"looked for the words {text}; what happened then: care-explorer timeline {query}")


def _asking_for(chip: Chip) -> str:
    query = Narrowing((chip,)).query()
    if query.month:
        return f"month:{query.month}"
    first, last = (chip.label, chip.label) if chip.label.isdecimal() else (query.earliest, query.latest)
    return f"from:{first} to:{last}"


def _as_typed(word: str, *, alone: bool) -> str:
    if found := _FIELD_WITH_SPACES.fullmatch(word):
        return f'{found[1]}"{found[2]}"'
    if not alone and '"' not in word and any(map(str.isspace, word)) and not _HAS_FIELD.search(word):
        return f'"{word}"'
    return word


def _is_borne(connection: sqlite3.Connection, query: Query) -> bool:
    """Whether there is what the query's fields name."""
    from db.questions import articles
    from db.search.names import meant

    if query.outlets or query.tags:
        return bool(articles.window(connection, Query(outlets=query.outlets, tags=query.tags), 0, 1))
    return all(
        (*(meant(connection, "organisation", name) for name in query.organisations),
         *(meant(connection, "person", name) for name in query.people))
    )  # fmt: skip


def say_unknown_names(connection: sqlite3.Connection, query: Query) -> None:
    """Say which names of the query's fields nobody bears, so that an empty answer is not taken for silence."""
    from db.search.names import meant
    from tui.commands.organisation_report import alike

    for name in query.organisations:
        if not meant(connection, "organisation", name):
            likest = ", ".join(row.name for row in alike(connection, name)[:3])
            output.say(f"org: no organisation is called “{name}”" + (f"; did you mean {likest}?" if likest else ""))
    for name in query.people:
        if not meant(connection, "person", name):
            output.say(f"person: nobody is called “{name}”")
