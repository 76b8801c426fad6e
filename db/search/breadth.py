"""Owns how much each filter of a query leaves, by totals that are stored: what is read first, and what is looked up
for one row after another because it leaves too many to gather.
"""

from __future__ import annotations

from db.judging.marks import NOTHING_TAGGED, Tagged
from db.light import sqlite as sqlite3
from db.light.patterns import pattern
from db.light.typing import TYPE_CHECKING, NamedTuple
from db.search.query import Query, money_bound

if TYPE_CHECKING:
    from collections.abc import Iterable

FEW = 10_000
"""Articles that may be gathered and put in order before the first of them is shown."""

_FEW_BODIES = 200

_LOOKUP = 20
"""How many times dearer it is to look one row up in the full-text index than to read the next of its rows."""

_TOKEN = pattern(r"[^\W_]+")


class Breadth(NamedTuple):
    """The filter to read first ("" for the articles in their order), how many articles it leaves at most, and the
    filters to look up for each article. Filters are named as in `articles_by_filter`. Of events those of the
    `first_organisation` are read first, by its number among the groups of organisations."""

    first: str = ""
    articles: int = 0
    looked_up: frozenset[str] = frozenset()
    first_organisation: int | None = None


def breadth(
    connection: sqlite3.Connection,
    query: Query,
    organisations: tuple[tuple[int, ...], ...],
    people: tuple[tuple[int, ...], ...],
    outlets: tuple[int, ...],
    tagged: Tagged = NOTHING_TAGGED,
    *,
    typing: bool = False,
) -> Breadth:
    """How the articles that match are to be read; no rows are read for it but those of totals."""
    articles: int = connection.execute("SELECT articles FROM collection").fetchone()[0]
    totals = articles_by_filter(connection, query, organisations, people, outlets, tagged)
    looked_up = {name for name, total in totals.items() if total > FEW and not _is_ordered(name, organisations, people)}
    first, least = "", articles
    if query.words or query.phrases:
        first, least = "words", _with_words(connection, query, articles, typing=typing)
    for name, total in totals.items():
        if name not in looked_up and total * (_LOOKUP if first == "words" else 1) < least:
            first, least = name, total
    named = [name for position in range(len(organisations)) if (name := f"organisation {position}") not in looked_up]
    fewest = min(named, key=totals.__getitem__, default=None)
    first_organisation = int(fewest.removeprefix("organisation ")) if fewest else None
    return Breadth(first, least, frozenset(looked_up - {first}), first_organisation)


def articles_by_filter(
    connection: sqlite3.Connection,
    query: Query,
    organisations: tuple[tuple[int, ...], ...],
    people: tuple[tuple[int, ...], ...],
    outlets: tuple[int, ...],
    tagged: Tagged = NOTHING_TAGGED,
) -> dict[str, int]:
    """At most so many articles for each filter but words and days: "organisation 0", "person 1", "outlets", "tags",
    "money". Sums are not counted beyond `FEW`."""
    totals = {
        f"organisation {position}": _total(connection, "organisation", "id", numbers)
        for position, numbers in enumerate(organisations)
    }
    totals |= {f"person {position}": _total(connection, "person", "id", each) for position, each in enumerate(people)}
    if query.outlets:
        totals["outlets"] = _total(connection, "outlet", "id", outlets)
    if query.tags:
        totals["tags"] = (
            _total(connection, "tag", "tag", query.tags)
            + _total(connection, "organisation", "id", tagged.organisations)
            + _total(connection, "person", "id", tagged.people)
            + len(tagged.events)
        )
    if query.money:
        operator, pounds = money_bound(query.money)
        found = connection.execute(
            "SELECT count(*) FROM (SELECT 1 FROM amount INDEXED BY amount_of_money"
            f" WHERE unit GLOB 'GBP*' AND value {operator} ? LIMIT {FEW + 1})",
            (pounds,),
        )
        totals["money"] = found.fetchone()[0]
    return totals


def are_few(connection: sqlite3.Connection, kinds: tuple[str, ...]) -> bool:
    """Whether the organisations of some kinds, and the articles that name them, are few enough to be gathered."""
    marks = ", ".join("?" * len(kinds))
    many, articles = connection.execute(
        f"SELECT count(*), coalesce(sum(articles), 0) FROM (SELECT articles FROM organisation WHERE kind IN ({marks})"
        f" LIMIT {_FEW_BODIES + 1})",
        kinds,
    ).fetchone()
    return bool(many <= _FEW_BODIES and articles <= FEW)


def _is_ordered(name: str, organisations: tuple[tuple[int, ...], ...], people: tuple[tuple[int, ...], ...]) -> bool:
    """Whether the rows of a filter come in the order of their dates, so that any number of them may be read first."""
    subject, _, position = name.partition(" ")
    if subject == "organisation":
        return len(organisations[int(position)]) == 1
    return name == "outlets" or (subject == "person" and len(people[int(position)]) == 1)


def _total(connection: sqlite3.Connection, table: str, column: str, values: Iterable[str | int]) -> int:
    given = tuple(values)
    marks = ", ".join("?" * len(given))
    statement = f"SELECT coalesce(sum(articles), 0) FROM {table} WHERE {column} IN ({marks})"
    return int(connection.execute(statement, given).fetchone()[0])


def _with_words(connection: sqlite3.Connection, query: Query, articles: int, *, typing: bool) -> int:
    """At most so many articles hold all the words: as many as the rarest, where the vocabulary is known."""
    if connection.execute("SELECT 1 FROM term LIMIT 1").fetchone() is None:
        return articles
    # Only where words are searched for: the first frame waits for this module.
    from db.search.number_forms import other_number
    from db.search.snippets import plain

    words = query.words[:-1] if typing else query.words
    forms: set[tuple[str, ...]] = {(token,) for text in query.phrases for token in _TOKEN.findall(plain(text))}
    for word in words:
        other = other_number(word)
        forms |= {(token,) if other is None else (token, other) for token in _TOKEN.findall(plain(word))}
    if not forms:
        return articles
    tokens = {token for each in forms for token in each}
    marks = ", ".join("?" * len(tokens))
    known = dict(connection.execute(f"SELECT term, articles FROM term WHERE term IN ({marks})", tuple(tokens)))
    # A word in one article only is not in the vocabulary.
    return int(min(sum(known.get(token, 1) for token in each) for each in forms))
