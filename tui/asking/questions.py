"""Owns what the panes ask of the database, and the answers; runs in whatever thread has the connection."""

from __future__ import annotations

from db.counts import Count
from db.light import sqlite as sqlite3
from db.light.typing import TYPE_CHECKING, NamedTuple
from db.questions import summarised
from db.questions.summarised import EventRow, OrganisationRow, Sort
from db.search.query import Query
from tui.asking.row_sources import WINDOW, ListedRows, QueriedRows, RowSource
from tui.walk.narrowing import Narrowing
from tui.walk.places import Opening, Place, shown_narrowing

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from tui.documents.document import Document


MATCHES = 4000
"""Of so many of the newest articles or events that match, the organisations are listed and the facets counted."""

FIRST_ROWS = 2 * WINDOW
"""Rows of a narrowed timeline that are looked for at first, and then, while these are shown, all that it lists."""

MOST_ROWS = 5000


class OrganisationsQuestion(NamedTuple):
    """`at` is an organisation whose row the cursor is to be on, if it is among them; else `cursor` counts."""

    query: Query
    sort: Sort
    cursor: int = 0
    at: int | None = None


class OrganisationsAnswer(NamedTuple):
    """`rows` from number `first` on are those around the cursor or, where `is_listed`, all that the list has."""

    question: OrganisationsQuestion
    total: Count
    cursor: int
    first: int
    rows: Sequence[OrganisationRow]
    is_listed: bool = False


class TimelineQuestion(NamedTuple):
    """`strip_query` is the query without its range, for the counts by year; `year` is the one drilled into. Of a
    narrowed timeline `most` rows are listed, more of the same where `is_further`."""

    query: Query
    strip_query: Query
    year: int | None
    newest_first: bool
    cursor: int = 0
    at: int | None = None
    most: int = FIRST_ROWS
    is_further: bool = False


class StripQuestion(NamedTuple):
    """Counts by year, which may take long where no summary holds them, and by the months of a `year` drilled into."""

    query: Query
    year: int | None


class StripAnswer(NamedTuple):
    years: Sequence[tuple[int, int]] = ()
    months: Sequence[tuple[int, int]] = ()


class TimelineAnswer(NamedTuple):
    """`rows` as in `OrganisationsAnswer`; `strip` is None where it is still to be counted."""

    question: TimelineQuestion
    total: Count
    cursor: int
    first: int
    rows: Sequence[EventRow]
    strip: StripAnswer | None = None
    is_listed: bool = False

    def further(self) -> TimelineQuestion | None:
        """What to ask for more rows, None where all are there that will be."""
        if not (self.is_listed and self.total.more and self.question.most < MOST_ROWS):
            return None
        return self.question._replace(most=MOST_ROWS, at=None, is_further=True)


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
    told_by: str = ""
    """Who else tells the event, where several articles do."""
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
    cursor = question.cursor
    if not question.query.is_empty():
        # Imported here, with all that understands a query: the first frame seldom needs it.
        from db.questions import organisations

        listed, more = organisations.listing(connection, question.query, MATCHES, question.sort)
        cursor = _row_of(question.at, (row.id for row in listed), cursor)
        return OrganisationsAnswer(question, Count(len(listed), more), cursor, 0, listed, is_listed=True)
    count = summarised.organisation_count(connection)
    if question.at is not None:
        position = summarised.organisation_position(connection, question.at, question.sort)
        cursor = position if position is not None else cursor
    first = max(min(cursor, count - 1), 0) // WINDOW * WINDOW
    rows = summarised.organisation_window(connection, first, WINDOW, question.sort)
    return OrganisationsAnswer(question, Count(count), cursor, first, rows)


def answer_timeline(connection: sqlite3.Connection, question: TimelineQuestion) -> TimelineAnswer:
    cursor = question.cursor
    strip = None
    if summarised.timeline_asked(question.strip_query) is not None:
        strip = answer_strip(connection, StripQuestion(question.strip_query, question.year))
    asked = summarised.timeline_asked(question.query)
    if asked is None:
        from db.questions import events

        most = MOST_ROWS if question.at is not None else max(question.most, cursor + WINDOW)
        question = question._replace(most=min(most, MOST_ROWS))
        listed, more = events.listing(connection, question.query, question.most, question.newest_first)
        cursor = _row_of(question.at, (row.id for row in listed), cursor)
        return TimelineAnswer(question, Count(len(listed), more), cursor, 0, listed, strip, is_listed=True)
    count = summarised.event_count(connection, asked.only)
    if question.at is not None:
        position = summarised.event_position(connection, asked.only, question.at, question.newest_first)
        cursor = position if position is not None else cursor
    first = max(min(cursor, count - 1), 0) // WINDOW * WINDOW
    rows = summarised.event_window(connection, asked.only, first, WINDOW, question.newest_first)
    return TimelineAnswer(question, Count(count), cursor, first, rows, strip)


def answer_strip(connection: sqlite3.Connection, question: StripQuestion) -> StripAnswer:
    asked = summarised.timeline_asked(question.query)
    if asked is not None and question.year is None:
        return StripAnswer(summarised.years(connection, asked.only))
    from db.questions import events

    years = events.years(connection, question.query)
    months = events.months(connection, question.query, question.year) if question.year is not None else ()
    return StripAnswer(years, months)


def _row_of(wanted: int | None, ids: Iterable[int], otherwise: int) -> int:
    """The number of the wanted row."""
    return next((number for number, each in enumerate(ids) if each == wanted), otherwise)


def organisation_rows(connection: sqlite3.Connection, answer: OrganisationsAnswer) -> RowSource[OrganisationRow]:
    """All the rows that an answer began."""
    if answer.is_listed:
        return ListedRows(answer.rows, answer.total)
    question = answer.question

    def fetch(offset: int, limit: int) -> list[OrganisationRow]:
        return summarised.organisation_window(connection, offset, limit, question.sort)

    return QueriedRows(fetch, answer.total, answer.first, answer.rows)


def event_rows(connection: sqlite3.Connection, answer: TimelineAnswer) -> RowSource[EventRow]:
    """All the rows that an answer began."""
    if answer.is_listed:
        return ListedRows(answer.rows, answer.total)
    question = answer.question
    asked = summarised.timeline_asked(question.query)
    # What the summaries do not count is listed.
    assert asked is not None

    def fetch(offset: int, limit: int) -> list[EventRow]:
        return summarised.event_window(connection, asked.only, offset, limit, question.newest_first)

    return QueriedRows(fetch, answer.total, answer.first, answer.rows)
