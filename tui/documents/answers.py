"""Owns answering what was opened with a document; imported when the first thing is opened."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence

from db.questions import articles, event_details, organisation_profiles, people
from db.questions.quotations import said_by
from db.search.query import Query
from db.search.sentences import sentence_around
from tui.asking.questions import Citation, DocumentAnswer, DocumentQuestion
from tui.documents.articles import article_document, byline, raw_document, why_document
from tui.documents.document import Document
from tui.documents.marks_in_words import beside
from tui.documents.profiles import MOST_ARTICLES, MOST_PEOPLE, MOST_QUOTATIONS, organisation_document, person_document
from tui.text.cells import cut
from tui.text.display_dates import display
from tui.text.hits import hits_of
from tui.text.safe_text import safe_line
from tui.walk.places import Opening

_TITLE_COLUMNS = 40
_ARTICLES_READ = 100
"""Of the articles that name somebody, the newest in which a profile looks for quotations."""


def answer_document(connection: sqlite3.Connection, question: DocumentQuestion) -> DocumentAnswer | None:
    """The document for what was opened, and what the user put beside it; None where the database no longer holds it."""
    answer = _answer(connection, question)
    if answer is None or answer.document.kind == "nothing":
        return answer
    kind = answer.document.kind if answer.document.kind in ("organisation", "person") else "article"
    byline = "  ".join(words for words in (beside(connection, kind, answer.document.id), answer.byline) if words)
    return answer._replace(byline=byline)


def _answer(connection: sqlite3.Connection, question: DocumentQuestion) -> DocumentAnswer | None:
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
    event = event_details.event(connection, event_id)
    if event is None or not event.tellings:
        return None
    number = question.opening.telling % len(event.tellings)
    telling = event.tellings[number]
    found = question.opening._replace(id=telling.article_id, start=telling.start, end=telling.end)
    answer = _article(connection, question, found)
    if answer is None:
        return None
    parties = [f"{party.name} ({party.role})" if party.role else party.name for party in event.parties]
    context = f"{event.kind}, {_when(telling, event.told)}, {telling.certainty}" + (
        ": " + "; ".join(parties) if parties else ""
    )
    if said := beside(connection, "event", event.id):
        context = f"{said}  {context}"
    note = f"telling {number + 1} of {len(event.tellings)} < >" if len(event.tellings) > 1 else ""
    document = answer.document._replace(note=note)
    told_by = _told_by(event.tellings, number) if len(event.tellings) > 1 else ""
    return answer._replace(document=document, context=context, tellings=len(event.tellings), told_by=told_by)


def _when(telling: event_details.Telling, told: str | None) -> str:
    return f"told {display(told)}" if told and not telling.edtf else display(telling.edtf)


def _told_by(tellings: Sequence[event_details.Telling], shown: int) -> str:
    """Every article that tells the event by outlet and date, and by its title where these are another's too; the one
    that is shown in brackets."""
    named: list[str] = []
    articles_named: set[int] = set()
    for each in tellings:
        dated = display(each.published or each.posted)
        name = " ".join(word for word in (each.publisher or "outlet unknown", dated) if word)
        if each.article_id in articles_named:
            name = "the same article again"
        elif name in named:
            name = f"{name}, “{cut(safe_line(each.title), _TITLE_COLUMNS)}”"
        articles_named.add(each.article_id)
        named.append(name)
    return "Told by: " + "; ".join(f"[{name}]" if index == shown else name for index, name in enumerate(named))


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
    hits = hits_of(document.text, opening.words, at_word_starts=True)
    return DocumentAnswer(
        question, opening, document, byline(article), citation=citation_of_article(article), hits=hits
    )


def citation_of_article(article: articles.ArticleView) -> Citation:
    """Where a quotation from an article is from."""
    dated = article.published or article.posted
    return Citation(article.title, article.publisher or "", display(dated) if dated else "", article.address)


def _organisation(connection: sqlite3.Connection, question: DocumentQuestion) -> DocumentAnswer | None:
    profile = organisation_profiles.profile(connection, question.opening.id, most_people=MOST_PEOPLE)
    if profile is None:
        return None
    query = Query(organisation_ids=(profile.id,))
    newest = articles.window(connection, query, 0, MOST_ARTICLES)
    said = said_by(connection, "organisation", profile.id, MOST_QUOTATIONS, _ARTICLES_READ)
    return DocumentAnswer(question, question.opening, organisation_document(profile, newest, said))


def _person(connection: sqlite3.Connection, question: DocumentQuestion) -> DocumentAnswer | None:
    profile = people.profile(connection, question.opening.id)
    if profile is None:
        return None
    newest = articles.window(connection, Query(person_ids=(profile.id,)), 0, MOST_ARTICLES)
    said = said_by(connection, "person", profile.id, MOST_QUOTATIONS, _ARTICLES_READ)
    return DocumentAnswer(question, question.opening, person_document(profile, newest, said))


def _beside_article(connection: sqlite3.Connection, question: DocumentQuestion) -> DocumentAnswer | None:
    opening = question.opening
    article = articles.article(connection, opening.id)
    if article is None:
        return None
    citation = citation_of_article(article)
    if opening.kind == "why":
        start, end = opening.start or 0, opening.end or 0
        reasons = articles.why(connection, opening.id, start, end)
        return DocumentAnswer(
            question, opening, why_document(article, start, end, reasons), byline(article), citation=citation
        )
    page = articles.raw_page(connection, opening.id)
    if page is None:
        return None
    sentence = article.text[opening.start : opening.end] if opening.start is not None else ""
    return DocumentAnswer(question, opening, raw_document(article.id, article.title, page, sentence), citation=citation)
