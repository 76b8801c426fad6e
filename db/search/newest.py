"""Owns finding the first of what matches without gathering all of it: the newest articles and events as row ids, and
the way of looking that finds the first events soonest.
"""

from __future__ import annotations

from db.light import sqlite as sqlite3
from db.light.typing import NamedTuple
from db.search.bounded import MOST_STEPS, first_rows
from db.search.matching import Conditions, Looking, articles_that_match, events_that_match
from db.search.meaning import Meaning, of_articles_alone

_GATHERED, _SET, _IN_SET, _ASKED = 20.0, 1.5, 4.0, 45.0
"""Microseconds: for an article whose events are gathered, for one put into the set, for an event looked up there, and
for an event whose articles are asked in turn."""

_SAMPLE = 2000
_LEAST_IN_SAMPLE = 10
_FEW_ARTICLES = 3000
_FEW_EVENTS = 300
_STEPS_A_SEARCH = 20
"""How many times as long a step takes where the full-text index is asked for every row."""


class Newest(NamedTuple):
    """Row ids, newest first; `more` says that others match, or may."""

    ids: list[int]
    more: bool


def newest_articles(connection: sqlite3.Connection, meaning: Meaning, most: int, share: int = 1) -> Newest:
    """The newest articles that match, those without a day last, found within a `share` of the steps there are."""
    wanted = articles_that_match(for_few_rows(meaning))
    statement = f"SELECT article.id FROM {wanted.tables} WHERE {wanted.where} ORDER BY {wanted.order} DESC"
    found = first_rows(connection, statement, wanted.values, most, _steps(meaning, wanted) // share)
    return Newest([number for (number,) in found.rows], found.more)


def newest_events(connection: sqlite3.Connection, meaning: Meaning, most: int, share: int = 1) -> Newest:
    """The events that match, latest first, those without a day last; `share` as for articles."""
    looking = looking_for(connection, meaning, most)
    wanted = events_that_match(as_looked_for(meaning, looking), looking)
    statement = f"SELECT event.id FROM {wanted.tables} WHERE {wanted.where} ORDER BY {wanted.order} DESC"
    found = first_rows(connection, statement, wanted.values, most, steps_for(meaning, looking) // share)
    return Newest([number for (number,) in found.rows], found.more)


def for_few_rows(meaning: Meaning) -> Meaning:
    """The same meaning, its excluded words looked up for each row: gathering them takes longer than a few rows."""
    looked_up = meaning.breadth.looked_up | {"without"}
    return meaning._replace(breadth=meaning.breadth._replace(looked_up=looked_up))


def as_looked_for(meaning: Meaning, looking: Looking) -> Meaning:
    """The meaning to look for events by: only one after another is what they must not hold looked up for each."""
    return for_few_rows(meaning) if looking == "in turn" else meaning


def steps_for(meaning: Meaning, looking: Looking) -> int:
    """The steps that finding events may take."""
    asked = looking == "in turn" and (meaning.match or meaning.without)
    return MOST_STEPS // _STEPS_A_SEARCH if asked else MOST_STEPS


def looking_for(connection: sqlite3.Connection, meaning: Meaning, rows: int) -> Looking:
    """The way of looking that finds the first so many events soonest."""
    if not meaning.asks_of_tellings():
        return "at once"
    if _most_events(connection, meaning) <= _FEW_EVENTS:
        return "in turn"
    matching = _matching_articles(connection, for_few_rows(of_articles_alone(meaning)))
    if not matching:
        return "at once"
    # Of n articles, m match: the first rows are found among rows * n / m events.
    articles: int = connection.execute("SELECT articles FROM collection").fetchone()[0]
    tried = rows * articles / matching
    costs: dict[float, Looking] = {
        matching * _GATHERED: "at once",
        matching * _SET + tried * _IN_SET: "in a set",
        tried * _ASKED: "in turn",
    }
    return costs[min(costs)]


def _matching_articles(connection: sqlite3.Connection, meaning: Meaning) -> int:
    """About how many articles match: as many as the stored totals allow where these are few, else as the newest two
    thousand articles have it or, where hardly any of those match, counted up to a bound."""
    least = meaning.breadth.articles
    if least <= _FEW_ARTICLES and not meaning.breadth.first.startswith("organisation"):
        return least
    wanted = articles_that_match(meaning)
    statement = f"SELECT 1 FROM {wanted.tables} WHERE {wanted.where}"
    size = _SAMPLE if _steps(meaning, wanted) == MOST_STEPS else _SAMPLE // 4
    articles, newest = connection.execute(
        f"SELECT articles, (SELECT date_order FROM article ORDER BY date_order DESC LIMIT 1 OFFSET {size})"
        " FROM collection"
    ).fetchone()
    if newest is not None:
        sample = f"{statement} AND {wanted.order} > {newest}"
        among = len(first_rows(connection, sample, wanted.values, size, _steps(meaning, wanted)).rows)
        if among >= _LEAST_IN_SAMPLE:
            return int(among * articles / size)
    return len(first_rows(connection, statement, wanted.values, _FEW_ARTICLES, _steps(meaning, wanted)).rows)


def _most_events(connection: sqlite3.Connection, meaning: Meaning) -> int:
    """At most so many events have all the organisations taking part."""
    most = _FEW_EVENTS + 1
    for numbers in meaning.organisations:
        marks = ", ".join("?" * len(numbers))
        row = connection.execute(f"SELECT coalesce(sum(events), 0) FROM organisation WHERE id IN ({marks})", numbers)
        most = min(most, row.fetchone()[0])
    return most


def _steps(meaning: Meaning, wanted: Conditions) -> int:
    searched = (meaning.match and not wanted.tables.startswith("article_search")) or meaning.without
    return MOST_STEPS // _STEPS_A_SEARCH if searched else MOST_STEPS
