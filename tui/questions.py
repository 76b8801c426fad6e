"""Owns what the panes ask of the database, and the answers; runs in whatever thread has the connection."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import ClassVar, Generic, TypeVar

from db.query import Query
from db.questions import articles, events, organisations, people
from db.questions.events import EventRow
from db.questions.organisations import OrganisationRow, Sort
from tui.article_documents import article_document, byline, raw_document, why_document
from tui.display_dates import display
from tui.document import Document
from tui.places import Opening
from tui.profile_documents import MOST_ARTICLES, organisation_document, person_document
from tui.sentences import sentence_around
from tui.widgets.row_list import WINDOW

Row = TypeVar("Row")


class QueriedRows(Generic[Row]):
    """Rows of a query, a window at a time; the window that was fetched with the count is not fetched again."""

    def __init__(
        self, fetch: Callable[[int, int], Sequence[Row]], count: int, first: int, first_rows: Sequence[Row]
    ) -> None:
        self._fetch = fetch
        self._count = count
        self._known = {first: first_rows}

    def count(self) -> int:
        return self._count

    def window(self, offset: int, limit: int) -> Sequence[Row]:
        known = self._known.get(offset)
        return known if known is not None else self._fetch(offset, limit)


@dataclass(frozen=True, slots=True)
class OrganisationsQuestion:
    """`at` is an organisation whose row the cursor is to be on, if it is among them; else `cursor` counts."""

    lane: ClassVar[str] = "organisations"
    query: Query
    sort: Sort
    cursor: int = 0
    at: int | None = None


@dataclass(frozen=True, slots=True)
class OrganisationsAnswer:
    question: OrganisationsQuestion
    count: int
    cursor: int
    first: int
    rows: Sequence[OrganisationRow]


@dataclass(frozen=True, slots=True)
class TimelineQuestion:
    """`strip_query` is the query without its range, for the counts by year; `year` is the one drilled into."""

    lane: ClassVar[str] = "timeline"
    query: Query
    strip_query: Query
    year: int | None
    newest_first: bool
    cursor: int = 0
    at: int | None = None


@dataclass(frozen=True, slots=True)
class TimelineAnswer:
    question: TimelineQuestion
    count: int
    cursor: int
    first: int
    rows: Sequence[EventRow]
    years: Sequence[tuple[int, int]]
    months: Sequence[tuple[int, int]]


@dataclass(frozen=True, slots=True)
class DocumentQuestion:
    lane: ClassVar[str] = "article"
    opening: Opening


@dataclass(frozen=True, slots=True)
class Citation:
    """Where a quotation is from."""

    title: str
    outlet: str
    date: str
    address: str | None = None


@dataclass(frozen=True, slots=True)
class DocumentAnswer:
    """`opening` is the question's, with the article and sentence that its event or organisation led to.
    `byline` says where the article is from, `context` what the event is, `tellings` how many articles tell it."""

    question: DocumentQuestion
    opening: Opening
    document: Document
    byline: str = ""
    context: str = ""
    tellings: int = 1
    citation: Citation | None = None


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


def answer_document(connection: sqlite3.Connection, question: DocumentQuestion) -> DocumentAnswer | None:
    """The document for what was opened; None where the database no longer holds it."""
    opening = question.opening
    match opening.kind:
        case "article" if opening.event is not None:
            return _told_event(connection, question, opening.event)
        case "article":
            return _article(connection, question, opening)
        case "organisation":
            return _organisation(connection, question)
        case "person":
            return _person(connection, question)
        case "raw" | "why":
            return _beside_article(connection, question)
    return DocumentAnswer(question, opening, Document("nothing", 0, "Article", ""))


def _told_event(connection: sqlite3.Connection, question: DocumentQuestion, event_id: int) -> DocumentAnswer | None:
    event = events.event(connection, event_id)
    if event is None or not event.tellings:
        return None
    number = question.opening.telling % len(event.tellings)
    telling = event.tellings[number]
    found = replace(question.opening, id=telling.article_id, start=telling.start, end=telling.end)
    answer = _article(connection, question, found)
    if answer is None:
        return None
    parties = [f"{party.name} ({party.role})" if party.role else party.name for party in event.parties]
    context = f"{event.kind}, {display(telling.edtf)}, {telling.certainty}" + (
        ": " + "; ".join(parties) if parties else ""
    )
    note = f"telling {number + 1} of {len(event.tellings)} < >" if len(event.tellings) > 1 else ""
    document = replace(answer.document, note=note)
    return replace(answer, document=document, context=context, tellings=len(event.tellings))


def _article(connection: sqlite3.Connection, question: DocumentQuestion, opening: Opening) -> DocumentAnswer | None:
    article = articles.article(connection, opening.id)
    if article is None:
        return None
    sentence = None
    if opening.start is not None and opening.end is not None:
        # A hit or a role is a word or two; the reader is shown the sentence around it.
        exact = opening.event is not None
        sentence = (opening.start, opening.end) if exact else sentence_around(article.text, opening.start, opening.end)
    begin = None
    if opening.mention_of is not None:
        wanted = opening.mention_of
        begin = next((mark.start for mark in article.marks if (mark.kind, mark.target) == wanted), None)
    document = article_document(article, sentence, begin)
    return DocumentAnswer(question, opening, document, byline(article), citation=_citation(article))


def _citation(article: articles.ArticleView) -> Citation:
    dated = article.published or article.posted
    return Citation(article.title, article.publisher or "", display(dated) if dated else "", article.address)


def _organisation(connection: sqlite3.Connection, question: DocumentQuestion) -> DocumentAnswer | None:
    profile = organisations.profile(connection, question.opening.id)
    if profile is None:
        return None
    query = Query(organisation_ids=(profile.id,))
    newest = articles.window(connection, query, 0, MOST_ARTICLES)
    return DocumentAnswer(question, question.opening, organisation_document(profile, newest))


def _person(connection: sqlite3.Connection, question: DocumentQuestion) -> DocumentAnswer | None:
    profile = people.profile(connection, question.opening.id)
    if profile is None:
        return None
    newest = articles.window(connection, Query(person_ids=(profile.id,)), 0, MOST_ARTICLES)
    return DocumentAnswer(question, question.opening, person_document(profile, newest))


def _beside_article(connection: sqlite3.Connection, question: DocumentQuestion) -> DocumentAnswer | None:
    opening = question.opening
    article = articles.article(connection, opening.id)
    if article is None:
        return None
    citation = _citation(article)
    if opening.kind == "why":
        start, end = opening.start or 0, opening.end or 0
        reasons = articles.why(connection, opening.id, start, end)
        return DocumentAnswer(
            question, opening, why_document(article, start, end, reasons), byline(article), citation=citation
        )
    page = articles.raw_page(connection, opening.id)
    if page is None:
        return None
    return DocumentAnswer(question, opening, raw_document(article.id, article.title, page), citation=citation)
