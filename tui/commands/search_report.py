"""Owns the answer to a search: rows of every sort as values, and the same as text."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass

from db.counts import Count
from db.search.everything import search
from db.search.query import Query
from tui.asking.search_rows import NOBODY_KNOWN, SAID, SUMS, TOLD
from tui.commands import output
from tui.commands.evidence import cited, dated
from tui.commands.output import Below, Column, Row
from tui.commands.rows import Value, event_value, found_article

_NO_LIMIT = 1_000_000_000


@dataclass(frozen=True, slots=True)
class Group:
    """The answers of one sort, as many as were asked for, of `count`."""

    sort: str
    heading: str
    rows: Sequence[Value]
    count: Count


def find(connection: sqlite3.Connection, query: Query, limit: int) -> list[Group]:
    """What answers the query, each sort up to `limit` (0: all); events and articles newest first."""
    hits = search(connection, query, limit or _NO_LIMIT)
    return [
        Group("organisation", "Organisations", [row._asdict() for row in hits.organisations], hits.organisation_count),
        Group("person", "People", [asdict(row) for row in hits.people], hits.person_count),
        Group("event", "Events", [event_value(connection, row) for row in hits.events], hits.event_count),
        Group("article", "Articles", [found_article(hit) for hit in hits.articles], hits.article_count),
        Group("event", TOLD, [event_value(connection, row) for row in hits.told], hits.told_count),
        Group("quotation", SAID, [asdict(said) for said in hits.quotations], hits.quotation_count),
        Group("amount", SUMS, [asdict(found) for found in hits.sums], hits.sum_count),
    ]


def all_rows(groups: Sequence[Group]) -> list[Value]:
    """Every row with its sort and the same keys, so that one table can hold them all."""
    rows = [{"sort": group.sort, **row} for group in groups for row in group.rows]
    keys = dict.fromkeys(key for row in rows for key in row)
    return [{key: row.get(key) for key in keys} for row in rows]


def write_groups(groups: Sequence[Group], columns: Mapping[str, Sequence[Column]], below: Mapping[str, Below]) -> None:
    """Each sort that has answers under its heading, with how many there are."""
    for index, group in enumerate(group for group in groups if group.rows):
        if index:
            output.write("")
        of = f"{len(group.rows):,} of " if len(group.rows) < group.count else ""
        output.write_heading(f"{group.heading}: {of}{group.count:,}")
        output.write_rows(group.rows, columns[group.sort], "table", below.get(group.sort))


QUOTATION_COLUMNS = (
    Column("published", "Date", dated),
    Column("speaker", "Who", lambda row: str(row["speaker"] or NOBODY_KNOWN)),
)
AMOUNT_COLUMNS = (
    Column("published", "Date", dated),
    Column("words", "Amount"),
)
ARTICLE_COLUMNS = (
    Column("id", "Id", lambda row: str(row["id"]), right=True),
    Column("published", "Date", dated),
    Column("outlet", "Outlet"),
    Column("title", "Title"),
)


def in_article(row: Row) -> Sequence[str]:
    """The sentence around a quotation or a sum in full, and the article that it stands in."""
    return [" ".join(str(row["sentence"]).split()), cited(row)]


def snippet(row: Row) -> Sequence[str]:
    """The stretch of an article's text that answers."""
    return [f"… {' '.join(str(row['snippet']).split())} …"]


ALL_COLUMNS: dict[str, Sequence[Column]] = {
    "quotation": QUOTATION_COLUMNS,
    "amount": AMOUNT_COLUMNS,
    "article": ARTICLE_COLUMNS,
}
BELOW: dict[str, Below] = {"quotation": in_article, "amount": in_article, "article": snippet}
