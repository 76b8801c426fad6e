"""Owns how a query picks rows: `Meaning` to the joins and conditions over articles and over events.

Articles match by their text, outlet, the organisations and people they name, the sums they give, and their own day; by
a tag of their own, or of an organisation, a person or an event in them. Asked for a kind or a certainty, they match by
telling such an event, and the days are then the event's.
Events match by their kind, certainty, days and organisations with a part in them, and by the articles that tell them;
a person must have a part in the event or be named in its sentence, a sum must stand in its sentence.
The filter that leaves fewest is read first and in the order of days, the others are joined to it, since
`rowid IN (SELECT ...)` walks the whole index for every row; `db.search.breadth` knows which leaves fewest.
"""

from __future__ import annotations

from db.date_order import day_in_sql, first_key, key_after
from db.light.typing import Literal, NamedTuple
from db.search.meaning import Meaning
from db.search.query import Query, days_of_month, money_bound

Value = str | int | float

Looking = Literal["at once", "in a set", "in turn"]
"""How events are held against what the articles that tell them must hold: the events of all those articles gathered at
once, which is quickest where the articles are few; one event after another, its articles looked up in the set of all
that match, or each asked whether it matches, which is quickest where nearly all do."""


class Conditions(NamedTuple):
    """SQL to come after FROM: `tables` with their joins, `where` (never empty), and the values of both in order.

    `order` is the column that holds the date order in the table which is read first, so that no sorting is needed.
    """

    tables: str
    where: str
    values: tuple[Value, ...]
    order: str


def articles_that_match(meaning: Meaning, *, first: str | None = None) -> Conditions:
    """Tables and conditions over `article` for the articles that match; `first` is the filter to read first, ""
    for none, where it is not to be the one that leaves fewest."""
    parts = _Parts("article")
    _by_article(parts, meaning, meaning.breadth.first if first is None else first)
    query = meaning.query
    if meaning.any_of_bodies:
        parts.where(
            "EXISTS (SELECT 1 FROM mention JOIN organisation ON organisation.id = mention.organisation_id WHERE"
            f" mention.article_id = article.id AND organisation.kind IN ({placeholders(meaning.bodies)}))",
            *meaning.bodies,
        )
    if query.kinds or query.certainties:
        told = _Parts("event")
        _by_event(told, query, "(SELECT lead.date_order FROM event AS lead WHERE lead.id = event.lead_id)")
        parts.where(
            f"EXISTS (SELECT 1 FROM event WHERE event.article_id = article.id AND {told.conditions().where})",
            *told.conditions().values,
        )
    else:
        if query.earliest:
            parts.where(f"{parts.order} >= ?", first_key(query.earliest))
        if query.latest:
            parts.where(f"{parts.order} BETWEEN 0 AND ?", key_after(query.latest) - 1)
    return parts.conditions()


def events_that_match(meaning: Meaning, looking: Looking = "at once") -> Conditions:
    """Tables and conditions over `event`, leads only, for the events that match."""
    parts = _Parts("event")
    if meaning.titles:
        parts.begin("event_search", "event_search.rowid = event.date_order", "event_search.rowid")
        parts.where("event_search MATCH ?", meaning.titles)
    for position, numbers in enumerate(meaning.organisations):
        first = not meaning.titles and position == meaning.breadth.first_organisation
        parts.with_any("organisation_event", "organisation_id", f"party_{position}", numbers, first=first)
    parts.where("event.date_order IS NOT NULL")
    _by_event(parts, meaning.query, "event.date_order")
    if meaning.query.latest:
        parts.where(f"{parts.order} < ?", key_after(meaning.query.latest))
    if meaning.query.month:
        # Whatever is of a month has its place in the order there: what comes before need not be read.
        parts.where(f"{parts.order} >= ?", first_key(days_of_month(meaning.query.month)[0]))
    if meaning.any_of_bodies:
        parts.where(
            "EXISTS (SELECT 1 FROM event AS told CROSS JOIN event_party AS party ON party.event_id = told.id"
            " CROSS JOIN organisation ON organisation.id = party.organisation_id WHERE told.lead_id = event.id"
            f" AND organisation.kind IN ({placeholders(meaning.bodies)}))",
            *meaning.bodies,
        )
    if meaning.asks_of_tellings():
        _by_tellings(parts, meaning, looking)
    return parts.conditions()


def _by_tellings(parts: _Parts, meaning: Meaning, looking: Looking) -> None:
    of_articles = _Parts("article")
    asked = meaning._replace(organisations=())
    _by_article(of_articles, asked, "" if looking == "in turn" else _first_without(meaning, "organisation"))
    articles = of_articles.conditions()
    telling = _Parts("event AS telling")
    _by_sentence(telling, meaning)
    said = telling.conditions()
    if looking == "at once":
        parts.join(
            f"(SELECT DISTINCT telling.lead_id FROM {articles.tables} CROSS JOIN {said.tables}"
            f" ON telling.article_id = article.id WHERE {articles.where} AND {said.where}) AS told"
            " ON told.lead_id = event.id",
            *articles.values, *said.values,
        )  # fmt: skip
    elif looking == "in a set":
        # The plus keeps the set from being read first, for every event again.
        parts.where(
            f"EXISTS (SELECT 1 FROM {said.tables} WHERE telling.lead_id = event.id AND +telling.article_id IN"
            f" (SELECT article.id FROM {articles.tables} WHERE {articles.where}) AND {said.where})",
            *articles.values, *said.values,
        )  # fmt: skip
    else:
        parts.where(
            f"EXISTS (SELECT 1 FROM {said.tables} CROSS JOIN {articles.tables}"
            f" WHERE telling.lead_id = event.id AND article.id = telling.article_id"
            f" AND {articles.where} AND {said.where})",
            *articles.values, *said.values,
        )  # fmt: skip


def _first_without(meaning: Meaning, subject: str) -> str:
    return "" if meaning.breadth.first.startswith(subject) else meaning.breadth.first


def _by_article(parts: _Parts, meaning: Meaning, first: str) -> None:
    query, looked_up = meaning.query, meaning.breadth.looked_up
    if meaning.match and first == "words":
        parts.begin("article_search", "article_search.rowid = article.date_order", "article_search.rowid")
    for subject, groups in (("organisation", meaning.organisations), ("person", meaning.people)):
        for position, numbers in enumerate(groups):
            name = f"{subject} {position}"
            parts.with_any(
                f"{subject}_article", f"{subject}_id", f"{subject}_{position}", numbers,
                first=name == first, looked_up=name in looked_up,
            )  # fmt: skip
    if query.tags and any(meaning.tagged):
        _by_tagged(parts, meaning, first == "tags")
    elif query.tags:
        parts.of_article("article_tag", f"tag IN ({placeholders(query.tags)})", query.tags, first == "tags")
    if query.money:
        operator, pounds = money_bound(query.money)
        parts.of_article("amount", f"unit GLOB 'GBP*' AND value {operator} ?", (pounds,), first == "money")
    if query.outlets:
        parts.where(f"article.outlet_id IN ({placeholders(meaning.outlets)})", *meaning.outlets)
    if meaning.match:
        if first != "words":
            parts.join("article_search ON article_search.rowid = article.date_order")
        parts.where("article_search MATCH ?", meaning.match)
    elif meaning.without and "without" in looked_up:
        parts.where(
            "NOT EXISTS (SELECT 1 FROM article_search WHERE article_search MATCH ? AND rowid = article.date_order)",
            meaning.without,
        )
    elif meaning.without:
        parts.where(
            "article.date_order NOT IN (SELECT rowid FROM article_search WHERE article_search MATCH ?)", meaning.without
        )


def _by_tagged(parts: _Parts, meaning: Meaning, first: bool) -> None:
    """Articles that have a tag, name an organisation or a person that has it, or tell an event that has it."""
    tags, tagged = meaning.query.tags, meaning.tagged
    sets: tuple[tuple[str, str, str, tuple[Value, ...]], ...] = (
        ("article_tag", "tag", "article_tag.article_id = article.id", tags),
        (
            "organisation_article", "organisation_id", "organisation_article.date_order = article.date_order",
            tagged.organisations,
        ),
        ("person_article", "person_id", "person_article.date_order = article.date_order", tagged.people),
        ("event AS tagged_event", "lead_id", "tagged_event.article_id = article.id", tagged.events),
    )  # fmt: skip
    asked = [each for each in sets if each[3]]
    values = tuple(value for each in asked for value in each[3])
    if first:
        gathered = " UNION ".join(
            f"SELECT article_id FROM {table} WHERE {column} IN ({placeholders(numbers)})"
            for table, column, _, numbers in asked
        )
        parts.begin(f"({gathered}) AS tagged", "article.id = tagged.article_id", "article.date_order", *values)
    else:
        looked_up = " OR ".join(
            f"EXISTS (SELECT 1 FROM {table} WHERE {on} AND {column} IN ({placeholders(numbers)}))"
            for table, column, on, numbers in asked
        )
        parts.where(f"({looked_up})", *values)


def _by_sentence(parts: _Parts, meaning: Meaning) -> None:
    """What must stand in the sentence that tells the event, or have the tag: it, who takes part, or its article."""
    if any(meaning.tagged):
        tags, tagged = meaning.query.tags, meaning.tagged
        taking_part = "SELECT 1 FROM event_party WHERE event_party.event_id = telling.id AND"
        parts.where(
            "(EXISTS (SELECT 1 FROM article_tag WHERE article_id = telling.article_id"
            f" AND tag IN ({placeholders(tags)}))"
            f" OR telling.lead_id IN ({placeholders(tagged.events)})"
            f" OR EXISTS ({taking_part} organisation_id IN ({placeholders(tagged.organisations)}))"
            f" OR EXISTS ({taking_part} person_id IN ({placeholders(tagged.people)})))",
            *tags, *tagged.events, *tagged.organisations, *tagged.people,
        )  # fmt: skip
    for numbers in meaning.people:
        marks = placeholders(numbers)
        parts.where(
            f"(EXISTS (SELECT 1 FROM event_party WHERE event_party.event_id = telling.id AND person_id IN ({marks}))"
            " OR EXISTS (SELECT 1 FROM mention WHERE mention.article_id = telling.article_id"
            f' AND mention.start >= telling.start AND mention.start < telling."end" AND person_id IN ({marks})))',
            *numbers, *numbers,
        )  # fmt: skip
    if meaning.query.money:
        operator, pounds = money_bound(meaning.query.money)
        parts.where(
            "EXISTS (SELECT 1 FROM amount WHERE amount.article_id = telling.article_id AND amount.start >="
            " telling.start AND amount.start < telling.\"end\" AND amount.unit GLOB 'GBP*'"
            f" AND amount.value {operator} ?)",
            pounds,
        )


_HAS_NO_DAY = "event.earliest IS NULL AND event.latest IS NULL"


def month_of_event(place: str) -> str:
    """SQL for an event's month as `db.search.query.Query.month` has it; what has no end is of the month in which it
    begins, what has no day of its own of the one in which it is told, where it stands: at `place` in the order of
    days."""
    return (
        f"CASE WHEN {_HAS_NO_DAY} THEN CASE WHEN {place} > 0 THEN {day_in_sql(place, '%Y-%m')} END ELSE"
        " substr(coalesce(event.earliest, event.latest), 1, 4) || CASE WHEN substr(event.earliest, 1, 7) ="
        " substr(coalesce(event.latest, event.earliest), 1, 7) THEN substr(event.earliest, 5, 3) ELSE '-XX' END END"
    )


def _by_event(parts: _Parts, query: Query, place: str) -> None:
    """Conditions over `event`; `place` is SQL for where one without a day of its own stands in the order of days."""
    if query.kinds:
        parts.where(f"event.kind IN ({placeholders(query.kinds)})", *query.kinds)
    if query.certainties:
        parts.where(f"event.certainty IN ({placeholders(query.certainties)})", *query.certainties)
    if query.earliest:
        parts.where(
            f"(coalesce(event.latest, event.earliest) >= ? OR {_HAS_NO_DAY} AND {place} >= ?)",
            query.earliest, max(first_key(query.earliest), 1),
        )  # fmt: skip
    if query.latest:
        parts.where(
            f"(coalesce(event.earliest, event.latest) <= ? OR {_HAS_NO_DAY} AND {place} BETWEEN 1 AND ?)",
            query.latest, key_after(query.latest) - 1,
        )  # fmt: skip
        parts.where("(event.date_order IS NULL OR event.date_order < ?)", key_after(query.latest))
    if query.month:
        parts.where(f"{month_of_event(place)} = ?", query.month)


def placeholders(values: tuple[Value, ...]) -> str:
    """A question mark for each value, as between the brackets of IN."""
    return ", ".join("?" * len(values))


class _Parts:
    """Tables and conditions over `table` while they are gathered; values stand in SQL's order, joins' before others.
    `order` is the column that holds the date order in the table that is read first.

    Tables are read in the order in which they are given, since the planner, without statistics, would gladly run a
    search of words again for each row of another table.
    """

    def __init__(self, table: str) -> None:
        self._table = table
        self._tables = [table]
        self._wheres: list[str] = []
        self._join_values: list[Value] = []
        self._where_values: list[Value] = []
        self.order = f"{table}.date_order"

    def begin(self, other: str, on: str, order: str, *values: Value) -> None:
        """Read another table first, whose rows come in the order of the column `order`."""
        self._tables[0] = f"{other} CROSS JOIN {self._table} ON {on}"
        self._join_values[:0] = values
        self.order = order

    def join(self, table: str, *values: Value) -> None:
        """Add a joined table with its ON condition."""
        self._tables.append(f"CROSS JOIN {table}")
        self._join_values.extend(values)

    def where(self, condition: str, *values: Value) -> None:
        """Add a condition that must hold too."""
        self._wheres.append(condition)
        self._where_values.extend(values)

    def with_any(
        self, summary: str, column: str, name: str, numbers: tuple[int, ...], *, first: bool = False,
        looked_up: bool = False,
    ) -> None:  # fmt: skip
        """Only rows that a summary table has for any of these ids."""
        table, marks = self._table, placeholders(numbers)
        on = f"{name}.date_order = {table}.date_order"
        if len(numbers) == 1:
            if first:
                self.begin(f"{summary} AS {name}", on, f"{name}.date_order")
                self.where(f"{name}.{column} = ?", *numbers)
            else:
                self.join(f"{summary} AS {name} ON {on} AND {name}.{column} = ?", *numbers)
        elif looked_up:
            self.where(
                f"EXISTS (SELECT 1 FROM {summary} AS {name} WHERE {on} AND {name}.{column} IN ({marks}))", *numbers
            )
        else:
            gathered = f"(SELECT DISTINCT date_order FROM {summary} WHERE {column} IN ({marks})) AS {name}"
            if first:
                self.begin(gathered, on, f"{table}.date_order", *numbers)
            else:
                self.join(f"{gathered} ON {on}", *numbers)

    def of_article(self, table: str, condition: str, values: tuple[Value, ...], first: bool) -> None:
        """Only articles for which a table has a row; gathered at once where it is read first."""
        if first:
            gathered = f"(SELECT DISTINCT article_id FROM {table} WHERE {condition}) AS of_{table}"
            self.begin(gathered, f"article.id = of_{table}.article_id", "article.date_order", *values)
        else:
            self.where(f"EXISTS (SELECT 1 FROM {table} WHERE article_id = article.id AND {condition})", *values)

    def conditions(self) -> Conditions:
        """What was gathered."""
        return Conditions(
            tables=" ".join(self._tables),
            where=" AND ".join(self._wheres) or "1",
            values=(*self._join_values, *self._where_values),
            order=self.order,
        )
