"""Owns writing: each source whole or not at all, alone or several in one transaction, and the end of a loading.

Reading is in `db.questions` and `db.search.everything`; what the user decides is in `db.judgements`.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from typing import Literal

from db.judging.laying import judgements_stand, lay_on_source
from db.records import Source
from db.writing.fact_rows import check_spans
from db.writing.few_rows import table
from db.writing.identities import Known
from db.writing.indexing import enough_to_index, index_new, merge_indexes
from db.writing.source_rows import SourceRows
from db.writing.vocabulary import refresh_terms

Written = Literal["loaded", "unchanged"]

_ONE_OF_MANY = "one_of_many"
"""The savepoint around one source among several in a transaction."""


def write_source(connection: sqlite3.Connection, source: Source, known: Known | None = None) -> Written:
    """Store a source with its articles and their facts, unless its bytes are stored already; see `write_sources`."""
    return write_sources(connection, [source], known)[0]


def write_sources(
    connection: sqlite3.Connection, sources: Sequence[Source], known: Known | None = None
) -> list[Written]:
    """Store sources with their articles and facts, all of them or none, but those whose bytes are stored already.

    Who writes many sources hands the same `known` each time, so that organisations met before are not asked for again.

    The same bytes under another name change nothing. Changed bytes under the same path are a source of their own, and
    the earlier one stays. A source that was refused before and can be read now takes the refusal's place. In a large
    collection the search index follows in batches (see `db.writing.indexing`), the last of them in `finish_loading`.

    Raises `UnsupportedFact` for a fact that the text does not bear out, and ValueError for a source that is not
    "loaded" (`record_refusal` is for those); the database is then as it was.
    """
    for source in sources:
        if source.status != "loaded":
            raise ValueError(f"{source.name}: a {source.status} source has no articles to write")
        for article in source.articles:
            check_spans(article)
    known = known or Known()
    try:
        with _transaction(connection):
            known.begin(connection)
            # A judgement is laid over a source before the next one is written.
            few = [[source] for source in sources] if judgements_stand(connection) else [sources]
            written = [each for some in few for each in _write(connection, some, known)]
            if "loaded" in written and enough_to_index(connection):
                index_new(connection)
    except BaseException:
        known.forget()
        raise
    return written


def _write(connection: sqlite3.Connection, sources: Sequence[Source], known: Known) -> list[Written]:
    written: list[Written] = []
    new: dict[str, tuple[Source, int | None]] = {}
    for source in sources:
        stored = connection.execute("SELECT id, status FROM source WHERE sha256 = ?", (source.sha256,)).fetchone()
        is_there = (stored and stored[1] == "loaded") or source.sha256 in new
        written.append("unchanged" if is_there else "loaded")
        if not is_there:
            new[source.sha256] = source, stored[0] if stored else None
    if new:
        rows = SourceRows(connection, known)
        rows.add(new.values())
        rows.store()
    for source, _ in new.values():
        lay_on_source(connection, source)
    return written


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
