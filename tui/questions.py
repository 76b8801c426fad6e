"""Owns what the panes ask of the database, and the answers; runs in whatever thread has the connection."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

from db.query import Query
from db.questions import events, organisations
from db.questions.events import EventRow
from db.questions.organisations import OrganisationRow, Sort
from tui.narrowing import Narrowing
from tui.places import Opening, Place, shown_narrowing
from tui.row_sources import WINDOW, QueriedRows

if TYPE_CHECKING:
    from tui.document import Document


class OrganisationsQuestion(NamedTuple):
    """`at` is an organisation whose row the cursor is to be on, if it is among them; else `cursor` counts."""

    query: Query
    sort: Sort
    cursor: int = 0
    at: int | None = None


class OrganisationsAnswer(NamedTuple):
    question: OrganisationsQuestion
    total: int
    cursor: int
    first: int
    rows: Sequence[OrganisationRow]


class TimelineQuestion(NamedTuple):
    """`strip_query` is the query without its range, for the counts by year; `year` is the one drilled into."""

    query: Query
    strip_query: Query
    year: int | None
    newest_first: bool
    cursor: int = 0
    at: int | None = None


class TimelineAnswer(NamedTuple):
    question: TimelineQuestion
    total: int
    cursor: int
    first: int
    rows: Sequence[EventRow]
    years: Sequence[tuple[int, int]]
    months: Sequence[tuple[int, int]]


class DocumentQuestion(NamedTuple):
    opening: Opening


class Citation(NamedTuple):
    """Where a quotation is from."""

    title: str
    outlet: str
    date: str
    address: str | None = None


class DocumentAnswer(NamedTuple):
    """`opening` is the question's, with the article and sentence that its event or organisation led to.
    `byline` says where the article is from, `context` what the event is, `tellings` how many articles tell it; `hits`
    are the places of the words that were searched for."""

    question: DocumentQuestion
    opening: Opening
    document: Document
    byline: str = ""
    context: str = ""
    tellings: int = 1
    citation: Citation | None = None
    hits: tuple[tuple[int, int], ...] = ()


def organisations_question(
    narrowing: Narrowing, sort: Sort, cursor: int = 0, at: int | None = None
) -> OrganisationsQuestion:
    # The list keeps all its organisations when narrowed to one of them, so that the next is one key away.
    return OrganisationsQuestion(narrowing.without("organisation").query(), sort, cursor, at)


def timeline_question(
    shown: Narrowing, year: int | None, newest_first: bool, cursor: int = 0, at: int | None = None
) -> TimelineQuestion:
    """`shown` is the narrowing together with the organisation that the timeline follows."""
    return TimelineQuestion(shown.query(), shown.without("range").query(), year, newest_first, cursor, at)


def questions_at(place: Place) -> tuple[OrganisationsQuestion, TimelineQuestion]:
    """What the two lists ask at a place."""
    shown = shown_narrowing(place.narrowing, place.followed)
    return (
        organisations_question(place.narrowing, place.sort, place.organisation_cursor, place.organisation),
        timeline_question(shown, place.strip.year, place.newest_first, place.event_cursor, place.event),
    )


def answer_organisations(connection: sqlite3.Connection, question: OrganisationsQuestion) -> OrganisationsAnswer:
    count = organisations.count(connection, question.query)
    cursor = question.cursor
    if question.at is not None:
        position = organisations.position(connection, question.query, question.at, question.sort)
        cursor = position if position is not None else cursor
    first = max(min(cursor, count - 1), 0) // WINDOW * WINDOW
    rows = organisations.window(connection, question.query, first, WINDOW, question.sort)
    return OrganisationsAnswer(question, count, cursor, first, rows)


def answer_timeline(connection: sqlite3.Connection, question: TimelineQuestion) -> TimelineAnswer:
    count = events.count(connection, question.query)
    cursor = question.cursor
    if question.at is not None:
        position = events.position(connection, question.query, question.at, question.newest_first)
        cursor = position if position is not None else cursor
    first = max(min(cursor, count - 1), 0) // WINDOW * WINDOW
    rows = events.window(connection, question.query, first, WINDOW, question.newest_first)
    years = events.years(connection, question.strip_query)
    months = events.months(connection, question.strip_query, question.year) if question.year is not None else ()
    return TimelineAnswer(question, count, cursor, first, rows, years, months)


def organisation_rows(connection: sqlite3.Connection, answer: OrganisationsAnswer) -> QueriedRows[OrganisationRow]:
    """All the rows that an answer began."""
    question = answer.question

    def fetch(offset: int, limit: int) -> list[OrganisationRow]:
        return organisations.window(connection, question.query, offset, limit, question.sort)

    return QueriedRows(fetch, answer.total, answer.first, answer.rows)


def event_rows(connection: sqlite3.Connection, answer: TimelineAnswer) -> QueriedRows[EventRow]:
    """All the rows that an answer began."""
    question = answer.question

    def fetch(offset: int, limit: int) -> list[EventRow]:
        return events.window(connection, question.query, offset, limit, question.newest_first)

    return QueriedRows(fetch, answer.total, answer.first, answer.rows)
