"""Owns the meaning of a query: `Query` to the joins and conditions that pick articles and events.

Articles match by their text, outlet, tags, the organisations and people they name, the sums they give, and their own
day; asked for a kind or a certainty, they match by telling such an event, and the days are then the event's.
Events match by their kind, certainty, days and organisations with a part in them, and by the articles that tell them;
a person must have a part in the event or be named in its sentence, a sum must stand in its sentence.
Filters are joins, since `rowid IN (SELECT ...)` walks the whole index for every row.
"""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass, replace

from db.date_order import first_key, key_after
from db.folding import folded
from db.names import meant, quoted_term
from db.query import Query, money_bound
from db.vocabulary import COMPLETIONS, completions

Value = str | int | float


@dataclass(frozen=True, slots=True)
class Conditions:
    """SQL to come after FROM: `tables` with their joins, `where` (never empty), and the values of both in order."""

    tables: str
    where: str
    values: tuple[Value, ...]


@dataclass(frozen=True, slots=True)
class Meaning:
    """A query whose typed names were looked up: each group of row ids is any of, the groups all hold.

    `match` is asked of the articles' words and `titles` of the events' titles, in FTS5's language; empty asks nothing.
    """

    query: Query
    organisations: tuple[tuple[int, ...], ...]
    people: tuple[tuple[int, ...], ...]
    outlets: tuple[int, ...]
    match: str
    titles: str = ""

    def is_empty(self) -> bool:
        """Whether everything matches."""
        return self.query.is_empty()

    def asks_of_events(self) -> bool:
        """Whether kinds, certainties or days are asked for, which narrow organisations by their events."""
        query = self.query
        return bool(query.kinds or query.certainties or query.earliest or query.latest)

    def only_organisation(self) -> int | None:
        """The organisation's row id where one organisation is all that is asked."""
        rest = replace(self.query, organisations=(), organisation_ids=())
        if rest.is_empty() and len(self.organisations) == 1 and len(self.organisations[0]) == 1:
            return self.organisations[0][0]
        return None


def understand(connection: sqlite3.Connection, query: Query) -> Meaning:
    """Look up the names that a query holds."""
    return Meaning(
        query=query,
        organisations=tuple(
            [*(meant(connection, "organisation", name) for name in query.organisations)]
            + [(number,) for number in query.organisation_ids]
        ),
        people=tuple(
            [*(meant(connection, "person", name) for name in query.people)] + [(number,) for number in query.person_ids]
        ),
        outlets=tuple(number for name in query.outlets for number in _outlet_ids(connection, name)),
        match=match_expression(query),
    )


def match_expression(query: Query, *, starred: bool = False) -> str:
    """What the words, phrases and excluded words ask of FTS5; empty where no word is asked for.

    `starred` takes the last word as a beginning.
    """
    words = [quoted_term(text) for text in query.words]
    if words and starred:
        words[-1] += " *"
    return _expression(words, query)


def typing_expression(connection: sqlite3.Connection, query: Query) -> str:
    """As `match_expression`, starred; a beginning with many endings is searched by the commonest of them."""
    beginning = folded(query.words[-1]) if query.words else ""
    endings = completions(connection, beginning) if " " not in beginning else []
    if len(endings) < COMPLETIONS:
        return match_expression(query, starred=True)
    words = [quoted_term(text) for text in query.words[:-1]]
    return _expression([*words, f"({_any_of(tuple(endings))})"], query)


def _expression(words: list[str], query: Query) -> str:
    wanted = " AND ".join([*words, *(quoted_term(text) for text in query.phrases)])
    return f"({wanted}) NOT ({_any_of(query.excluded)})" if wanted and query.excluded else wanted


def articles_that_match(meaning: Meaning) -> Conditions:
    """Tables and conditions over `article` for the articles that match."""
    parts = _Parts("article")
    _article_conditions(parts, meaning)
    for position, numbers in enumerate(meaning.organisations):
        parts.join_any("organisation_article", "organisation_id", f"naming_{position}", "article.date_order", numbers)
    for position, numbers in enumerate(meaning.people):
        parts.join_any("person_article", "person_id", f"named_{position}", "article.date_order", numbers)
    query = meaning.query
    if query.kinds or query.certainties:
        told = _Parts("event")
        _event_conditions(told, query, "event")
        parts.where(
            f"EXISTS (SELECT 1 FROM event WHERE event.article_id = article.id AND {told.conditions().where})",
            *told.conditions().values,
        )
    else:
        if query.earliest:
            parts.where("article.date_order >= ?", first_key(query.earliest))
        if query.latest:
            parts.where("article.date_order BETWEEN 0 AND ?", key_after(query.latest) - 1)
    if query.money:
        operator, pounds = money_bound(query.money)
        parts.where(
            "EXISTS (SELECT 1 FROM amount WHERE amount.article_id = article.id AND amount.unit GLOB 'GBP*'"
            f" AND amount.value {operator} ?)",
            pounds,
        )
    return parts.conditions()


def events_that_match(meaning: Meaning) -> Conditions:
    """Tables and conditions over `event`, leads only, for the events that match."""
    parts = _Parts("event")
    if meaning.titles:
        parts.join("event_search ON event_search.rowid = event.date_order")
        parts.where("event_search MATCH ?", meaning.titles)
    parts.where("event.date_order IS NOT NULL")
    _event_conditions(parts, meaning.query, "event")
    for position, numbers in enumerate(meaning.organisations):
        parts.join_any("organisation_event", "organisation_id", f"party_{position}", "event.date_order", numbers)
    telling = _telling_conditions(meaning)
    if telling:
        parts.join(
            f"(SELECT DISTINCT telling.lead_id FROM {telling.tables} WHERE {telling.where}) AS told"
            " ON told.lead_id = event.id",
            *telling.values,
        )
    return parts.conditions()


def _telling_conditions(meaning: Meaning) -> Conditions | None:
    query = meaning.query
    if not (meaning.match or query.excluded or query.outlets or query.tags or meaning.people or query.money):
        return None
    parts = _Parts("article JOIN event AS telling ON telling.article_id = article.id")
    _article_conditions(parts, meaning)
    for position, numbers in enumerate(meaning.people):
        parts.join_any("person_article", "person_id", f"named_{position}", "article.date_order", numbers)
        marks = _marks(numbers)
        parts.where(
            f"(EXISTS (SELECT 1 FROM event_party WHERE event_party.event_id = telling.id AND person_id IN ({marks}))"
            " OR EXISTS (SELECT 1 FROM mention WHERE mention.article_id = telling.article_id"
            f' AND mention.start >= telling.start AND mention.start < telling."end" AND person_id IN ({marks})))',
            *numbers, *numbers,
        )  # fmt: skip
    if query.money:
        operator, pounds = money_bound(query.money)
        parts.where(
            "EXISTS (SELECT 1 FROM amount WHERE amount.article_id = telling.article_id"
            " AND amount.start >= telling.start AND amount.start < telling.\"end\" AND amount.unit GLOB 'GBP*'"
            f" AND amount.value {operator} ?)",
            pounds,
        )
    return parts.conditions()


def _article_conditions(parts: _Parts, meaning: Meaning) -> None:
    query = meaning.query
    if meaning.match:
        parts.join("article_search ON article_search.rowid = article.date_order")
        parts.where("article_search MATCH ?", meaning.match)
    elif query.excluded:
        parts.where(
            "article.date_order NOT IN (SELECT rowid FROM article_search WHERE article_search MATCH ?)",
            _any_of(query.excluded),
        )
    if query.outlets:
        parts.where(f"article.outlet_id IN ({_marks(meaning.outlets)})", *meaning.outlets)
    if query.tags:
        parts.where(
            "EXISTS (SELECT 1 FROM article_tag WHERE article_tag.article_id = article.id"
            f" AND article_tag.tag IN ({_marks(query.tags)}))",
            *query.tags,
        )


def _event_conditions(parts: _Parts, query: Query, table: str) -> None:
    if query.kinds:
        parts.where(f"{table}.kind IN ({_marks(query.kinds)})", *query.kinds)
    if query.certainties:
        parts.where(f"{table}.certainty IN ({_marks(query.certainties)})", *query.certainties)
    if query.earliest:
        parts.where(f"coalesce({table}.latest, {table}.earliest) >= ?", query.earliest)
    if query.latest:
        parts.where(f"coalesce({table}.earliest, {table}.latest) <= ?", query.latest)
        parts.where(f"({table}.date_order IS NULL OR {table}.date_order < ?)", key_after(query.latest))


def _outlet_ids(connection: sqlite3.Connection, name: str) -> list[int]:
    plain = folded(name)
    rows = connection.execute(
        "SELECT id FROM outlet WHERE ' ' || folded || ' ' LIKE '%' || ' ' || ? || '%'", (plain,)
    ).fetchall()
    return [number for (number,) in rows] if plain else []


def _any_of(texts: tuple[str, ...]) -> str:
    return " OR ".join(quoted_term(text) for text in texts)


def _marks(values: tuple[Value, ...]) -> str:
    return ", ".join("?" * len(values))


class _Parts:
    """Tables and conditions while they are gathered; values of joins come before those of conditions, as in SQL."""

    def __init__(self, table: str) -> None:
        self._tables = [table]
        self._wheres = ["1"]
        self._join_values: list[Value] = []
        self._where_values: list[Value] = []

    def join(self, table: str, *values: Value) -> None:
        """Add a joined table with its ON condition."""
        self._tables.append(f"JOIN {table}")
        self._join_values.extend(values)

    def where(self, condition: str, *values: Value) -> None:
        """Add a condition that must hold too."""
        self._wheres.append(condition)
        self._where_values.extend(values)

    def join_any(self, table: str, column: str, name: str, order: str, numbers: tuple[int, ...]) -> None:
        """Join the rows of a summary table for any of these ids, each `date_order` once."""
        if len(numbers) == 1:
            self.join(f"{table} AS {name} ON {name}.{column} = ? AND {name}.date_order = {order}", *numbers)
        else:
            self.join(
                f"(SELECT DISTINCT date_order FROM {table} WHERE {column} IN ({_marks(numbers)})) AS {name}"
                f" ON {name}.date_order = {order}",
                *numbers,
            )

    def conditions(self) -> Conditions:
        """What was gathered."""
        return Conditions(" ".join(self._tables), " AND ".join(self._wheres), (*self._join_values, *self._where_values))
