"""Owns what every format is made from: the rows of the views, one at a time, each with its citations, as safe text."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from typing import NamedTuple

from db import judgements
from db.judging.marks import NOTHING_OWN, Own, own_by_row
from db.questions import articles, event_details, events, evidence, organisation_profiles, organisations, people
from db.questions.articles import ArticleView
from db.questions.event_details import EventDetail, EventParty
from db.search.names import Named
from db.search.query import Query
from db.search.sentences import sentence_around
from db.stable_keys import Keyed
from tui.text.display_dates import display, display_event
from tui.text.safe_text import safe_line


class Citation(NamedTuple):
    """Who says so: `quotation` is the sentence, `date` as people write it, `edtf` the same for programs; the
    characters `start` to `end` of the article's text hold the fact. What is not known is empty."""

    quotation: str
    outlet: str
    date: str
    edtf: str
    title: str
    address: str
    article: int
    start: int
    end: int

    @property
    def reference(self) -> str:
        """Where the quotation is from, on one line."""
        return ", ".join(part for part in (self.title, self.outlet, self.date, self.address) if part)


class Event(NamedTuple):
    """An event; `key` stays the same when the pages are loaded again, `when` is its date as people write it, `told` the
    date of the article that tells it, where it has no day of its own, and there is a citation for each article that
    tells it."""

    id: int
    key: str
    kind: str
    certainty: str
    title: str
    edtf: str
    when: str
    earliest: str | None
    latest: str | None
    told: str
    parties: tuple[EventParty, ...]
    citations: tuple[Citation, ...]
    own: Own

    @property
    def year(self) -> str:
        """The year that it is listed under; empty for the undated."""
        return (self.earliest or self.latest or self.told)[:4]

    @property
    def shown_title(self) -> str:
        """The title, with the certainty where it is not simply so."""
        return self.title if self.certainty == "happened" else f"{self.title} ({self.certainty})"

    @property
    def who(self) -> str:
        """Who takes part, each with the role."""
        return "; ".join(f"{party.name} ({party.role})" if party.role else party.name for party in self.parties)


class Organisation(NamedTuple):
    """A body; the counts are those of the view. The citation is the newest that names it, None for a body that no
    page names."""

    id: int
    key: str
    name: str
    kind: str
    place: str
    opened: str
    closed: str
    mentions: int
    articles: int
    events: int
    names: tuple[str, ...]
    codes: tuple[tuple[str, str], ...]
    citation: Citation | None
    own: Own


class Person(NamedTuple):
    """A person with the roles that the texts give, as "role, body"."""

    id: int
    key: str
    name: str
    mentions: int
    articles: int
    names: tuple[str, ...]
    roles: tuple[str, ...]
    citation: Citation | None
    own: Own


def one_line(text: str | None) -> str:
    """Text without anything that a terminal, a spreadsheet or a parser would obey, on one line; empty for none."""
    return " ".join(safe_line(text or "").split())


def web_address(address: str) -> str:
    """The address where a browser can open it, else nothing: a page may give any scheme as its own."""
    return address if address.startswith(("https://", "http://")) else ""


def own_words(own: Own) -> list[str]:
    """What the user put beside a row, as sentences; none where there is nothing."""
    tags, notes = ", ".join(own.tags), " / ".join(own.notes)
    return [*([f"Your tags: {tags}"] if tags else []), *([f"Your note: {notes}"] if notes else [])]


def cite(source: evidence.Passage) -> Citation:
    """The sentence around a place, with the article that it stands in."""
    start, end = sentence_around(source.text, source.start, source.end)
    return _citation(
        source.text[start:end], source.publisher, source.published, source.posted, source.title, source.address,
        source.article_id, source.start, source.end,
    )  # fmt: skip


def cite_article(article: ArticleView, start: int, end: int) -> Citation:
    """The sentence around characters of an article."""
    return cite(
        evidence.Passage(
            article.id, article.title, article.publisher, article.published, article.posted, article.address,
            article.text, start, end,
        )
    )  # fmt: skip


def _citation(
    words: str, outlet: str | None, published: str | None, posted: str | None, title: str, address: str | None,
    article: int, start: int, end: int,
) -> Citation:  # fmt: skip
    edtf = published or posted or ""
    dated = display(edtf) if edtf else ""
    return Citation(
        one_line(words), one_line(outlet), one_line(dated if published or not posted else f"posted {dated}"),
        one_line(edtf), one_line(title), one_line(address), article, start, end,
    )  # fmt: skip


class Collection:
    """What a query matches in a database. Every method gives the rows of the view of that name, in its order, as they
    come; none is kept. `about` says what it is narrowed to, for people; `tick` is called for each row."""

    def __init__(
        self, connection: sqlite3.Connection, query: Query, about: str = "", tick: Callable[[], None] = lambda: None
    ) -> None:
        self.connection = connection
        self.query = query
        self.about = one_line(about)
        self._tick = tick
        self._own: dict[str, dict[int, Own]] = {}

    def own(self, kind: Keyed, number: int) -> Own:
        """The tags, bookmark and notes of the user on an organisation, a person, an article or an event."""
        if kind not in self._own:
            self._own[kind] = own_by_row(self.connection, kind)
        tags, notes = self._own[kind].get(number, NOTHING_OWN)
        return Own(tuple(map(one_line, tags)), tuple(map(one_line, notes)))

    @property
    def title(self) -> str:
        """What a report of it is headed."""
        return f"Timeline: {self.about}" if self.about else "Timeline"

    def events(self) -> Iterator[Event]:
        for row in events.every(self.connection, self.query):
            self._tick()
            detail = event_details.event(self.connection, row.id)
            if detail is not None:
                yield self._event(detail)

    def _event(self, detail: EventDetail) -> Event:
        citations = (
            _citation(
                told.sentence, told.publisher, told.published, told.posted, told.title, told.address,
                told.article_id, told.start, told.end,
            )
            for told in detail.tellings
        )  # fmt: skip
        parties = (
            EventParty(one_line(party.role), party.kind, party.id, one_line(party.name)) for party in detail.parties
        )
        return Event(
            detail.id, judgements.event_key(self.connection, detail.id) or f"event:{detail.id}", detail.kind,
            detail.certainty, one_line(detail.title), one_line(detail.edtf),
            one_line(display_event(detail.edtf, detail.told)), detail.earliest, detail.latest, one_line(detail.told),
            tuple(parties), tuple(citations), self.own("event", detail.id),
        )  # fmt: skip

    def organisations(self) -> Iterator[Organisation]:
        place_of = evidence.places_named(self.connection, "organisation", self.query)
        for row in organisations.every(self.connection, self.query):
            self._tick()
            profile = organisation_profiles.profile(self.connection, row.id, companions=0)
            if profile is not None:
                yield Organisation(
                    row.id, row.key, one_line(row.name), one_line(row.kind), one_line(profile.place),
                    one_line(profile.opened), one_line(profile.closed), row.mentions, row.articles, row.events,
                    _other_names(profile.names), tuple((one_line(a), one_line(b)) for a, b in profile.codes),
                    self._cited(place_of(row.id)), self.own("organisation", row.id),
                )  # fmt: skip

    def people(self) -> Iterator[Person]:
        place_of = evidence.places_named(self.connection, "person", self.query)
        for row in people.every(self.connection, self.query):
            self._tick()
            roles = (
                one_line(", ".join(filter(None, (held.role, held.organisation))))
                for held in people.roles(self.connection, row.id)
            )
            yield Person(
                row.id, row.key, one_line(row.name), row.mentions, row.articles,
                _other_names(people.names(self.connection, row.id)), tuple(roles), self._cited(place_of(row.id)),
                self.own("person", row.id),
            )  # fmt: skip

    def articles(self) -> Iterator[ArticleView]:
        """Whole articles, as they are stored: what is written of them is for each format to make safe."""
        for row in articles.every(self.connection, self.query):
            self._tick()
            article = articles.article(self.connection, row.id)
            if article is not None:
                yield article

    def first_naming(self, table: Named, number: int, article_id: int) -> Citation | None:
        """The sentence in which an article first names a body or person."""
        return self._cited(evidence.first_naming(self.connection, table, number, article_id))

    def at(self, article_id: int, start: int, end: int) -> Citation | None:
        """The sentence around characters of an article."""
        return self._cited((article_id, start, end))

    def _cited(self, place: evidence.Place | None) -> Citation | None:
        found = evidence.passage(self.connection, place) if place is not None else None
        return cite(found) if found is not None else None


def _other_names(names: tuple[organisation_profiles.Name, ...]) -> tuple[str, ...]:
    return tuple(one_line(name.name) for name in names if name.kind != "canonical")
