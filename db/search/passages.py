"""Owns what articles say near the words that are asked for: who is quoted, which sums stand there, and the events of
sentences that hold all the words.

Which articles answer is asked elsewhere; here their texts are read, so that only the articles given are looked through.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from db.search.bounded import as_table
from db.search.matching import articles_that_match, placeholders
from db.search.meaning import Meaning, understand
from db.search.query import Query, money_bound
from db.search.sentences import sentence_around
from db.search.snippets import hits_in

_AT_ONCE = 100
"""Articles that are read together."""


@dataclass(frozen=True, slots=True)
class Quoted:
    """Quoted words, marks included: text[start:end] of the article, within `sentence`; `published` and `posted` are
    EDTF. The speaker is a person or an organisation, or nobody known."""

    article: int
    start: int
    end: int
    words: str
    sentence: str
    speaker: str | None
    speaker_kind: str | None
    speaker_id: int | None
    article_title: str
    outlet: str | None
    published: str | None
    posted: str | None


@dataclass(frozen=True, slots=True)
class Sum:
    """A sum, share or count: text[start:end] of the article, within `sentence`; value and unit as `db.records.Amount`
    has them."""

    article: int
    start: int
    end: int
    words: str
    value: float
    unit: str
    modifier: str | None
    sentence: str
    article_title: str
    outlet: str | None
    published: str | None
    posted: str | None


@dataclass(frozen=True, slots=True)
class Passages:
    """What some articles say near the words, in the order of the articles; `events` are the row ids of leads."""

    quotations: tuple[Quoted, ...] = ()
    sums: tuple[Sum, ...] = ()
    events: tuple[int, ...] = ()


def passages(connection: sqlite3.Connection, meaning: Meaning, ids: Sequence[int], *, starred: bool) -> Passages:
    """What the articles say near the query's words; `starred` takes the last word as a beginning.

    Without words there are quotations only of who is asked for, sums only of the size that is asked for.
    """
    query, terms = meaning.query, _terms(meaning.query)
    quoted: list[Quoted] = []
    found: list[Sum] = []
    told: list[int] = []
    for several in _chunks(ids):
        articles = _read(connection, several, terms, starred=starred)
        if terms or meaning.people:
            quoted += _quotations(connection, meaning, several, articles)
        if terms or query.money:
            found += _sums(connection, query, several, articles, money_alone=True)
        if terms:
            rows = connection.execute(
                'SELECT event.article_id, event.start, event."end", event.lead_id FROM json_each(?) AS wanted'
                " CROSS JOIN event ON event.article_id = wanted.value",
                (as_table(several),),
            )
            told += [lead for article, start, end, lead in rows if articles[article].has_all(start, end)]
    return Passages(tuple(quoted), tuple(found), tuple(dict.fromkeys(told)))


def quotations(connection: sqlite3.Connection, query: Query) -> Iterator[Quoted]:
    """What is quoted in the articles that match, newest first, where all the query's words stand in the quotation or in
    the sentence around it; only of the people and organisations asked for or, for an organisation, who has a role
    there."""
    meaning, terms = understand(connection, query), _terms(query)
    for several in _chunks(_all_articles(connection, meaning)):
        yield from _quotations(connection, meaning, several, _read(connection, several, terms))


def sums(connection: sqlite3.Connection, query: Query) -> Iterator[Sum]:
    """The sums, shares and counts in the articles that match, newest first, where all the query's words stand in the
    sentence; with `money:` those sums of money alone."""
    meaning, terms = understand(connection, query), _terms(query)
    for several in _chunks(_all_articles(connection, meaning)):
        yield from _sums(connection, query, several, _read(connection, several, terms), money_alone=False)


@dataclass(frozen=True, slots=True)
class _Read:
    """An article's text, with the places where the `terms` stand, as `db.search.snippets.hits_in` has them."""

    text: str
    terms: int
    hits: Sequence[tuple[int, int, int]]

    def has_all(self, start: int, end: int) -> bool:
        """Whether text[start:end] has all the terms."""
        if not self.terms:
            return True
        return len({term for first, last, term in self.hits if start <= first and last <= end}) == self.terms


def _terms(query: Query) -> tuple[str, ...]:
    """What must stand in a sentence; in this order the last one may be taken as a beginning."""
    return tuple(dict.fromkeys(term for term in (*query.phrases, *query.words) if any(map(str.isalnum, term))))


def _read(
    connection: sqlite3.Connection, ids: Sequence[int], terms: tuple[str, ...], *, starred: bool = False
) -> dict[int, _Read]:
    rows = connection.execute(
        "SELECT article_id, text FROM json_each(?) AS wanted CROSS JOIN article_text ON article_id = wanted.value",
        (as_table(ids),),
    )
    return {number: _Read(text, len(terms), hits_in(text, terms, starred)) for number, text in rows}


def _chunks(ids: Iterable[int]) -> Iterator[list[int]]:
    several: list[int] = []
    for number in ids:
        several.append(number)
        if len(several) == _AT_ONCE:
            yield several
            several = []
    if several:
        yield several


def _all_articles(connection: sqlite3.Connection, meaning: Meaning) -> Iterator[int]:
    wanted = articles_that_match(meaning)
    statement = f"SELECT article.id FROM {wanted.tables} WHERE {wanted.where} ORDER BY {wanted.order} DESC"
    for (number,) in connection.execute(statement, wanted.values):
        yield number


_ARTICLE = " JOIN article ON article.id = wanted.value LEFT JOIN outlet ON outlet.id = article.outlet_id"


def _quotations(
    connection: sqlite3.Connection, meaning: Meaning, ids: Sequence[int], articles: Mapping[int, _Read]
) -> Iterator[Quoted]:
    by, values = _by_speaker(meaning)
    rows = connection.execute(
        'SELECT quotation.article_id, quotation.start, quotation."end", coalesce(person.name, organisation.name),'
        " CASE WHEN person_id IS NOT NULL THEN 'person' WHEN organisation_id IS NOT NULL THEN 'organisation' END,"
        " coalesce(person_id, organisation_id), article.title, outlet.name, article.published, article.posted"
        " FROM json_each(?) AS wanted CROSS JOIN quotation ON quotation.article_id = wanted.value"
        f"{_ARTICLE} LEFT JOIN person ON person.id = person_id"
        f" LEFT JOIN organisation ON organisation.id = organisation_id WHERE {by} ORDER BY wanted.key, quotation.start",
        (as_table(ids), *values),
    )
    for article, start, end, *speaker_and_article in rows:
        read = articles[article]
        first, last = sentence_around(read.text, start, end)
        if read.has_all(first, last):
            yield Quoted(article, start, end, read.text[start:end], read.text[first:last], *speaker_and_article)


def _by_speaker(meaning: Meaning) -> tuple[str, tuple[int, ...]]:
    """The condition that somebody asked for is the speaker, or has a role at an organisation asked for."""
    people = tuple(number for group in meaning.people for number in group)
    bodies = tuple(number for group in meaning.organisations for number in group)
    conditions = []
    if people:
        conditions.append(f"person_id IN ({placeholders(people)})")
    if bodies:
        conditions.append(
            f"organisation_id IN ({placeholders(bodies)}) OR EXISTS (SELECT 1 FROM role WHERE role.person_id ="
            f" quotation.person_id AND role.organisation_id IN ({placeholders(bodies)}))"
        )
    return " OR ".join(conditions) or "1", (*people, *bodies, *bodies)


def _sums(
    connection: sqlite3.Connection,
    query: Query,
    ids: Sequence[int],
    articles: Mapping[int, _Read],
    *,
    money_alone: bool,
) -> Iterator[Sum]:
    condition, values = ("unit GLOB 'GBP*'" if money_alone else "1"), tuple[float, ...]()
    if query.money:
        operator, pounds = money_bound(query.money)
        condition, values = f"unit GLOB 'GBP*' AND amount.value {operator} ?", (pounds,)
    rows = connection.execute(
        'SELECT amount.article_id, amount.start, amount."end", surface, amount.value, unit, modifier, article.title,'
        " outlet.name, article.published, article.posted FROM json_each(?) AS wanted"
        f" CROSS JOIN amount ON amount.article_id = wanted.value{_ARTICLE}"
        f" WHERE {condition} ORDER BY wanted.key, amount.start",
        (as_table(ids), *values),
    )
    for article, start, end, surface, value, unit, modifier, *of_article in rows:
        read = articles[article]
        first, last = sentence_around(read.text, start, end)
        if read.has_all(first, last):
            yield Sum(article, start, end, surface, value, unit, modifier, read.text[first:last], *of_article)
