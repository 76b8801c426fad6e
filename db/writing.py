"""Owns writing: each source whole or not at all, alone or several in one transaction, and the end of a loading.

Reading is in `db.questions` and `db.search`; what the user decides is in `db.judgements`.
"""

from __future__ import annotations

import json
import sqlite3
import zlib
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import Literal, NamedTuple

from db.date_order import NUMBERS_IN_A_DAY, first_day, first_key
from db.errors import UnsupportedFact
from db.fact_rows import FactRows, check_spans
from db.few_rows import table
from db.identities import Identities, Known
from db.indexing import enough_to_index, index_new, merge_indexes
from db.judging.journal import greatest_gone
from db.judging.laying import lay_on_source
from db.records import Article, Event, Source
from db.summaries import Tally
from db.vocabulary import refresh_terms

_ONE_OF_MANY = "one_of_many"
"""The savepoint around one source among several in a transaction."""


def write_source(
    connection: sqlite3.Connection, source: Source, known: Known | None = None
) -> Literal["loaded", "unchanged"]:
    """Store a source with its articles and their facts, unless its bytes are stored already.

    Who writes many sources hands the same `known` with each, so that organisations met before are not asked for again.

    The same bytes under another name change nothing. Changed bytes under the same path are a source of their own, and
    the earlier one stays. A source that was refused before and can be read now takes the refusal's place. In a large
    collection the search index follows in batches (see `db.indexing`), the last of them in `finish_loading`.

    Raises `UnsupportedFact` for a fact that the text does not bear out, and ValueError for a source that is not
    "loaded" (`record_refusal` is for those); the database is then as it was.
    """
    if source.status != "loaded":
        raise ValueError(f"{source.name}: a {source.status} source has no articles to write")
    for article in source.articles:
        check_spans(article)
    known = known or Known()
    try:
        with _transaction(connection):
            known.begin(connection)
            stored = connection.execute("SELECT id, status FROM source WHERE sha256 = ?", (source.sha256,)).fetchone()
            if stored and stored[1] == "loaded":
                return "unchanged"
            _Writing(connection, known).source(source, stored[0] if stored else None)
            lay_on_source(connection, source)
            if enough_to_index(connection):
                index_new(connection)
    except BaseException:
        known.forget()
        raise
    return "loaded"


def record_refusal(
    connection: sqlite3.Connection,
    *,
    sha256: str | None,
    name: str,
    path: str,
    format: str,
    size: int,
    status: Literal["skipped", "failed"],
    reason: str,
) -> Literal["recorded", "unchanged"]:
    """Keep a source that could not be loaded, with its one-line reason; the same refusal again changes nothing.

    A source is known by its bytes, or by its path where its bytes could not be read (`sha256` is None). Bytes that
    are loaded already are not refused.
    """
    with _transaction(connection):
        known = connection.execute(
            "SELECT id, name, path, format, size, status, reason FROM source"
            " WHERE sha256 = :sha256 OR :sha256 IS NULL AND sha256 IS NULL AND path = :path",
            {"sha256": sha256, "path": path},
        ).fetchone()
        if known and (known[5] == "loaded" or known[1:] == (name, path, format, size, status, reason)):
            return "unchanged"
        refused = {"name": name, "path": path, "format": format, "size": size, "status": status, "reason": reason}
        if known:
            table(connection, "source").update(known[0], refused)
        else:
            table(connection, "source").insert({"sha256": sha256, **refused})
    return "recorded"


def finish_loading(connection: sqlite3.Connection) -> None:
    """What is to be done once after sources were written: put the last of them into the search index, learn the
    vocabulary, and fold the log into the file. Changes nothing when nothing was written since the last time.
    """
    if connection.in_transaction:
        # An interruption fell between the beginning of a transaction and what it guards.
        connection.execute("ROLLBACK")
    if not connection.execute("SELECT unfinished FROM collection").fetchone()[0]:
        return
    with _transaction(connection):
        index_new(connection)
        merge_indexes(connection)
        refresh_terms(connection)
        connection.execute("UPDATE collection SET unfinished = 0")
    # No ANALYZE: statistics of an early, small collection would mislead the planner about a large one.
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")


@contextmanager
def together(connection: sqlite3.Connection) -> Iterator[None]:
    """One transaction for all that is written inside, since committing costs as much as writing half a source.

    Each source and refusal stays whole or not at all. An interruption keeps those that are whole.
    """
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield
        connection.execute("COMMIT")
    except KeyboardInterrupt:
        if connection.in_transaction:
            # A second interruption may have kept the source that was being written from being taken back.
            with suppress(sqlite3.OperationalError):
                connection.execute(f"ROLLBACK TO {_ONE_OF_MANY}")
            connection.execute("COMMIT")
        raise
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise


@contextmanager
def _transaction(connection: sqlite3.Connection) -> Iterator[None]:
    """What is written inside is kept whole or not at all; within `together` it is committed with the rest."""
    many = connection.in_transaction
    connection.execute(f"SAVEPOINT {_ONE_OF_MANY}" if many else "BEGIN IMMEDIATE")
    try:
        yield
        connection.execute(f"RELEASE {_ONE_OF_MANY}" if many else "COMMIT")
    except BaseException:
        # Where the disk is full, the database has given up the whole transaction by itself.
        if connection.in_transaction:
            for undoing in (f"ROLLBACK TO {_ONE_OF_MANY}", f"RELEASE {_ONE_OF_MANY}") if many else ("ROLLBACK",):
                connection.execute(undoing)
        raise


class _Lead(NamedTuple):
    """The first telling of a story."""

    event_id: int
    date_order: int
    day: str | None
    is_stored: bool
    """Whether an earlier source told it."""


class _Writing:
    """The writing of one source, inside its transaction."""

    def __init__(self, connection: sqlite3.Connection, known: Known) -> None:
        self._connection = connection
        self._identities = Identities(connection, known)
        self._rows = FactRows(self._identities)
        self._tally = Tally()
        self._leads: dict[str, _Lead] = {}
        self._tellings: Counter[int] = Counter()
        self._organisation_surfaces: Counter[tuple[int, str]] = Counter()
        self._person_surfaces: Counter[tuple[int, str]] = Counter()
        self._article_id = self._greatest("article")
        self._event_id = max(self._greatest("event"), greatest_gone(connection, "event"))
        self._next_in_day: dict[tuple[str, str | None], int] = {}

    def source(self, source: Source, refused: int | None) -> None:
        """Store all of a source; `refused` is the row id under which it was refused before."""
        cursor = self._connection.execute(
            "INSERT INTO source (id, sha256, name, path, format, size, status, reason)"
            " VALUES (?, ?, ?, ?, ?, ?, 'loaded', ?)"
            " ON CONFLICT (id) DO UPDATE SET name = excluded.name, path = excluded.path, format = excluded.format,"
            " size = excluded.size, status = excluded.status, reason = excluded.reason",
            (refused, source.sha256, source.name, source.path, source.format, source.size, source.reason),
        )
        source_id = refused or cursor.lastrowid
        self._connection.execute(
            "INSERT INTO source_page (source_id, characters, page, title, date, address) VALUES (?, ?, ?, ?, ?, ?)",
            (source_id, len(source.text), zlib.compress(source.text.encode()), source.title, source.date,
             source.address),
        )  # fmt: skip
        self._connection.executemany(
            'INSERT OR IGNORE INTO furniture (source_id, start, "end", why) VALUES (?, ?, ?, ?)',
            [(source_id, piece.start, piece.end, piece.why) for piece in source.furniture],
        )
        self._identities.look_up(
            [organisation for article in source.articles for organisation in article.facts.organisations],
            [person for article in source.articles for person in article.facts.people],
        )
        self._find_leads([event.story for article in source.articles for event in article.facts.events if event.story])
        for position, article in enumerate(source.articles):
            self._article(article, source_id, position)
        self._rows.store(self._connection)
        self._connection.executemany(
            "UPDATE event SET tellings = tellings + ? WHERE id = ?",
            [(times, lead) for lead, times in self._tellings.items()],
        )
        self._identities.count_surfaces("organisation", self._organisation_surfaces)
        self._identities.count_surfaces("person", self._person_surfaces)
        self._identities.store_names()
        self._tally.store(self._connection, self._identities.new_organisations, self._identities.new_people)

    def _article(self, article: Article, source_id: int | None, position: int) -> None:
        self._article_id += 1
        day = first_day(article.published) or first_day(article.posted)
        date_order = self._next_key("article", day)
        outlet_id = self._identities.outlet(article.publisher) if article.publisher else None
        self._connection.execute(
            "INSERT INTO article VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (self._article_id, source_id, position, article.title, outlet_id, article.author, article.published,
             article.posted, article.accessed, article.address, day, date_order, len(article.text.split()),
             article.body_start, article.page_start, article.page_end),
        )  # fmt: skip
        self._connection.execute("INSERT INTO article_text VALUES (?, ?)", (self._article_id, article.text))
        if article.tags:
            self._connection.executemany(
                "INSERT OR IGNORE INTO article_tag VALUES (?, ?)", [(self._article_id, tag) for tag in article.tags]
            )
        self._facts(article, date_order, day, outlet_id)

    def _facts(self, article: Article, date_order: int, day: str | None, outlet_id: int | None) -> None:
        facts = article.facts
        for organisation in facts.organisations:
            self._identities.add_organisation(organisation)
        for person in facts.people:
            self._identities.add_person(person)
        named = self._rows.mentions(self._article_id, facts.mentions)
        self._organisation_surfaces.update((number, words) for number, _, words in named if number is not None)
        self._person_surfaces.update((number, words) for _, number, words in named if number is not None)
        self._tally.article(
            self._article_id, date_order, day, outlet_id,
            Counter(number for number, _, _ in named if number is not None),
            Counter(number for _, number, _ in named if number is not None),
        )  # fmt: skip
        self._rows.facts(self._article_id, facts)
        for event in facts.events:
            self._event(event)
        self._rows.relations(self._article_id, facts.relations)

    def _find_leads(self, stories: list[str]) -> None:
        """Learn which of the stories earlier sources have told."""
        if not stories:
            return
        for story, number, date_order, day in self._connection.execute(
            "SELECT story, id, date_order, coalesce(earliest, latest) FROM event"
            " WHERE story IN (SELECT value FROM json_each(?)) AND story IS NOT NULL AND date_order IS NOT NULL",
            (json.dumps(stories),),
        ):
            self._leads[story] = _Lead(number, date_order, day, is_stored=True)

    def _event(self, event: Event) -> None:
        self._event_id += 1
        lead = self._leads.get(event.story) if event.story is not None else None
        if lead is not None:
            parties = self._rows.event(self._article_id, event, self._event_id, lead.event_id, None)
            self._tellings[lead.event_id] += 1
        else:
            day = event.earliest or event.latest
            lead = _Lead(self._event_id, self._next_key("event", day), day, is_stored=False)
            parties = self._rows.event(self._article_id, event, self._event_id, self._event_id, lead.date_order)
            self._tally.event(event.kind, event.certainty, day)
            if event.story is not None:
                self._leads[event.story] = lead
        for organisation in parties:
            if not self._has_part(organisation, lead):
                self._tally.part(organisation, lead.date_order, lead.event_id, lead.day)

    def _has_part(self, organisation: int, lead: _Lead) -> bool:
        if self._tally.has_part(organisation, lead.date_order):
            return True
        if not lead.is_stored:
            return False
        stored = self._connection.execute(
            "SELECT 1 FROM organisation_event WHERE organisation_id = ? AND date_order = ?",
            (organisation, lead.date_order),
        ).fetchone()
        return stored is not None

    def _next_key(self, table: str, day: str | None) -> int:
        """The next sort key of the day that no row of the table has; undated keys count down from -1."""
        if (table, day) not in self._next_in_day:
            self._next_in_day[table, day] = self._last_key(table, day)
        self._next_in_day[table, day] += 1 if day else -1
        return self._next_in_day[table, day]

    def _last_key(self, table: str, day: str | None) -> int:
        if day is None:
            least = self._connection.execute(f"SELECT min(date_order) FROM {table} WHERE date_order < 0").fetchone()[0]
            return int(least or 0)
        try:
            first = first_key(day)
        except ValueError as error:
            raise UnsupportedFact(f"{day!r} is not a day: {error}") from error
        greatest = self._connection.execute(
            f"SELECT max(date_order) FROM {table} WHERE date_order >= ? AND date_order < ?",
            (first, first + NUMBERS_IN_A_DAY),
        ).fetchone()[0]
        return first - 1 if greatest is None else int(greatest)

    def _greatest(self, table: str) -> int:
        return int(self._connection.execute(f"SELECT coalesce(max(id), 0) FROM {table}").fetchone()[0])
