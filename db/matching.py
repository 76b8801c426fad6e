"""Owns how a query picks rows: `Meaning` to the joins and conditions over articles and over events.

Articles match by their text, outlet, tags, the organisations and people they name, the sums they give, and their own
day; asked for a kind or a certainty, they match by telling such an event, and the days are then the event's.
Events match by their kind, certainty, days and organisations with a part in them, and by the articles that tell them;
a person must have a part in the event or be named in its sentence, a sum must stand in its sentence.
Filters are joins, since `rowid IN (SELECT ...)` walks the whole index for every row.
"""

from __future__ import annotations

from typing import NamedTuple

from db.date_order import first_key, key_after
from db.meaning import Meaning
from db.query import Query, money_bound

Value = str | int | float


class Conditions(NamedTuple):
    """SQL to come after FROM: `tables` with their joins, `where` (never empty), and the values of both in order.

    `order` is the column that holds the date order in the table which is read first, so that no sorting is needed.
    """

    tables: str
    where: str
    values: tuple[Value, ...]
    order: str


def articles_that_match(meaning: Meaning) -> Conditions:
    """Tables and conditions over `article` for the articles that match."""
    parts = _Parts("article")
    _by_article(parts, meaning)
    for position, numbers in enumerate(meaning.organisations):
        parts.join_any("organisation_article", "organisation_id", f"naming_{position}", numbers)
    for position, numbers in enumerate(meaning.people):
        parts.join_any("person_article", "person_id", f"named_{position}", numbers)
    query = meaning.query
    if query.kinds or query.certainties:
        told = _Parts("event")
        _by_event(told, query)
        parts.where(
            f"EXISTS (SELECT 1 FROM event WHERE event.article_id = article.id AND {told.conditions().where})",
            *told.conditions().values,
        )
    else:
        if query.earliest:
            parts.where("article.date_order >= ?", first_key(query.earliest))
        if query.latest:
            parts.where("article.date_order BETWEEN 0 AND ?", key_after(query.latest) - 1)
    return parts.conditions()


def events_that_match(meaning: Meaning, *, in_turn: bool = False) -> Conditions:
    """Tables and conditions over `event`, leads only, for the events that match.

    What their articles must hold is looked up for all of them at once or, `in_turn`, for each event as it comes, which
    is quicker for the first rows of many and much slower for all of few.
    """
    parts = _Parts("event")
    if meaning.titles:
        parts.begin_with("event_search", meaning.titles)
    parts.where("event.date_order IS NOT NULL")
    _by_event(parts, meaning.query)
    for position, numbers in enumerate(meaning.organisations):
        parts.join_any("organisation_event", "organisation_id", f"party_{position}", numbers)
    if meaning.asks_of_tellings() and in_turn:
        telling = _tellings_that_match(meaning, _Parts("article", of_event="event"))
        parts.where(f"EXISTS (SELECT 1 FROM {telling.tables} WHERE {telling.where})", *telling.values)
    elif meaning.asks_of_tellings():
        telling = _tellings_that_match(meaning, _Parts("article"))
        parts.join(
            f"(SELECT DISTINCT telling.lead_id FROM {telling.tables} WHERE {telling.where}) AS told"
            " ON told.lead_id = event.id",
            *telling.values,
        )
    return parts.conditions()


def _tellings_that_match(meaning: Meaning, parts: _Parts) -> Conditions:
    _by_article(parts, meaning)
    if not parts.of_event:
        parts.join("event AS telling ON telling.article_id = article.id")
    for position, numbers in enumerate(meaning.people):
        parts.join_any("person_article", "person_id", f"named_{position}", numbers)
        marks = _marks(numbers)
        parts.where(
            f"(EXISTS (SELECT 1 FROM event_party WHERE event_party.event_id = telling.id AND person_id IN ({marks}))"
            " OR EXISTS (SELECT 1 FROM mention WHERE mention.article_id = telling.article_id"
            f' AND mention.start >= telling.start AND mention.start < telling."end" AND person_id IN ({marks})))',
            *numbers, *numbers,
        )  # fmt: skip
    if meaning.query.money:
        operator, pounds = money_bound(meaning.query.money)
        parts.join(
            "amount ON amount.article_id = telling.article_id AND amount.start >= telling.start"
            f" AND amount.start < telling.\"end\" AND amount.unit GLOB 'GBP*' AND amount.value {operator} ?",
            pounds,
        )
    return parts.conditions()


def _by_article(parts: _Parts, meaning: Meaning) -> None:
    tags = meaning.query.tags
    if meaning.match:
        parts.begin_with("article_search", meaning.match)
    elif meaning.without:
        parts.where(
            "article.date_order NOT IN (SELECT rowid FROM article_search WHERE article_search MATCH ?)", meaning.without
        )
    if meaning.query.outlets:
        parts.where(f"article.outlet_id IN ({_marks(meaning.outlets)})", *meaning.outlets)
    if len(tags) == 1:
        parts.join("article_tag AS tagged ON tagged.article_id = article.id AND tagged.tag = ?", *tags)
    elif tags:
        parts.join(
            f"(SELECT DISTINCT article_id FROM article_tag WHERE tag IN ({_marks(tags)})) AS tagged"
            " ON tagged.article_id = article.id",
            *tags,
        )
    if meaning.query.money and not parts.of_event:
        # Large sums are few: their articles first, and then what else is asked of these.
        operator, pounds = money_bound(meaning.query.money)
        parts.join(
            "(SELECT DISTINCT article_id FROM amount INDEXED BY amount_of_money"
            f" WHERE amount.unit GLOB 'GBP*' AND amount.value {operator} ?) AS priced"
            " ON priced.article_id = article.id",
            pounds,
        )


def _by_event(parts: _Parts, query: Query) -> None:
    if query.kinds:
        parts.where(f"event.kind IN ({_marks(query.kinds)})", *query.kinds)
    if query.certainties:
        parts.where(f"event.certainty IN ({_marks(query.certainties)})", *query.certainties)
    if query.earliest:
        parts.where("coalesce(event.latest, event.earliest) >= ?", query.earliest)
    if query.latest:
        parts.where("coalesce(event.earliest, event.latest) <= ?", query.latest)
        parts.where("(event.date_order IS NULL OR event.date_order < ?)", key_after(query.latest))


def _marks(values: tuple[Value, ...]) -> str:
    return ", ".join("?" * len(values))


class _Parts:
    """Tables and conditions over `table` while they are gathered; values stand in SQL's order, joins' before others."""

    def __init__(self, table: str, of_event: str = "") -> None:
        """`of_event` names the event, of the statement around this one, whose tellings' articles alone are asked."""
        self.of_event = of_event
        self._table = table
        self._tables = [
            f"event AS telling CROSS JOIN {table} ON {table}.id = telling.article_id" if of_event else table
        ]
        self._wheres = [f"telling.lead_id = {of_event}.id" if of_event else "1"]
        self._join_values: list[Value] = []
        self._where_values: list[Value] = []
        self._order: str | None = None
        self._join = "CROSS JOIN" if of_event else "JOIN"

    def begin_with(self, index: str, match: str) -> None:
        """Read a full-text index first, whose rows come in date order; to be called before any join."""
        self.where(f"{index} MATCH ?", match)
        if self.of_event:
            self.join(f"{index} ON {index}.rowid = {self._table}.date_order")
            return
        # The planner would gladly run the search again for each row of another table, which takes seconds.
        self._join = "CROSS JOIN"
        self._tables = [f"{index} CROSS JOIN {self._table} ON {self._table}.date_order = {index}.rowid"]
        self._order = f"{index}.rowid"

    def join(self, table: str, *values: Value) -> None:
        """Add a joined table with its ON condition."""
        self._tables.append(f"{self._join} {table}")
        self._join_values.extend(values)

    def where(self, condition: str, *values: Value) -> None:
        """Add a condition that must hold too."""
        self._wheres.append(condition)
        self._where_values.extend(values)

    def join_any(self, summary: str, column: str, name: str, numbers: tuple[int, ...]) -> None:
        """Join the rows of a summary table for any of these ids, each `date_order` once."""
        on = f"ON {name}.date_order = {self._table}.date_order"
        if len(numbers) == 1:
            self.join(f"{summary} AS {name} {on} AND {name}.{column} = ?", *numbers)
            self._order = self._order or f"{name}.date_order"
        else:
            marks = _marks(numbers)
            self.join(
                f"(SELECT DISTINCT date_order FROM {summary} WHERE {column} IN ({marks})) AS {name} {on}", *numbers
            )

    def conditions(self) -> Conditions:
        """What was gathered."""
        return Conditions(
            tables=" ".join(self._tables),
            where=" AND ".join(self._wheres),
            values=(*self._join_values, *self._where_values),
            order=self._order or f"{self._table}.date_order",
        )
