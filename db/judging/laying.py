"""Owns when judgements are laid over the facts: as they are made, undone and done again, and as sources come in.

Judgements are laid in the order in which they were made, and taken off from the last, so that each finds the facts as
the ones before it left them.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from typing import Any

from db import judgements
from db.errors import DatabaseError
from db.judgements import Action, Judgement, SubjectKind
from db.judging.correcting import lay_correct
from db.judging.counts import Touched, count_bodies, count_tag, counted_again
from db.judging.found_again import found_again
from db.judging.journal import revert
from db.judging.moving import lay_merge
from db.judging.noting import lay_bookmark, lay_note, lay_tag, tags_of
from db.judging.rejecting import lay_reject
from db.judging.renaming import lay_rename
from db.judging.splitting import lay_split, split_key
from db.judging.subjects import STORY, event_id
from db.judging.work import Work
from db.records import Source
from db.writing.indexing import index_new

_LAY: dict[Action, Callable[[Work], bool]] = {
    "merge": lay_merge,
    "split": lay_split,
    "rename": lay_rename,
    "reject": lay_reject,
    "correct": lay_correct,
    "tag": lay_tag,
    "note": lay_note,
    "bookmark": lay_bookmark,
}


Made = tuple[str, Action, SubjectKind, str, Any]
"""When a judgement was made (UTC, ISO 8601), and what it is."""


class NoSuchSubject(DatabaseError):  # noqa: N818 - the name says what is the matter
    """What a judgement speaks of is not in the database, or is hidden by another judgement."""


def decide(
    connection: sqlite3.Connection, action: Action, subject_kind: SubjectKind, subject: str, value: Any = None
) -> Judgement:
    """Record a judgement and lay it over the facts, in one transaction.

    Raises `NoSuchSubject`, and then nothing is recorded, where its subject (or a merge's other body) is not here.
    """
    with _transaction(connection):
        made = judgements.record(connection, action, subject_kind, subject, value)
        if not _lay(connection, made):
            raise NoSuchSubject(f"{action}: nothing in the database has the key {subject}")
        index_new(connection)
    return replace(made, laid=True)


def undo(connection: sqlite3.Connection) -> Judgement | None:
    """Take back the latest judgement that stands, and give the facts back what it changed; None without any."""
    with _transaction(connection):
        undone = judgements.undo(connection)
        if undone is not None:
            _lift(connection, undone)
            index_new(connection)
    return replace(undone, laid=False) if undone is not None else None


def redo(connection: sqlite3.Connection) -> Judgement | None:
    """Do again what `undo` took back last; None where there is none, or something was decided since."""
    laid = False
    with _transaction(connection):
        again = judgements.redo(connection)
        if again is not None:
            laid = _lay(connection, again)
            index_new(connection)
    return replace(again, laid=laid) if again is not None else None


def lay_imported(connection: sqlite3.Connection, made: Iterable[Made]) -> int:
    """Record judgements made elsewhere, in their order, in one transaction; how many of them wait for a subject."""
    waiting = 0
    with _transaction(connection):
        for made_at, action, subject_kind, subject, value in made:
            judgement = judgements.record(connection, action, subject_kind, subject, value, made_at)
            waiting += not _lay(connection, judgement)
        index_new(connection)
    return waiting


def lay_all(connection: sqlite3.Connection) -> int:
    """Lay every standing judgement afresh, inside the caller's transaction; how many have no subject here."""
    lift_all(connection)
    waiting = sum(not _lay(connection, judgement) for judgement in judgements.standing(connection))
    index_new(connection)
    return waiting


def lift_all(connection: sqlite3.Connection) -> None:
    """Take every standing judgement off the facts, which are then as the rules said; `lay_all` lays them again."""
    for judgement in reversed(judgements.standing(connection)):
        _lift(connection, judgement)


def judgements_stand(connection: sqlite3.Connection) -> bool:
    """Whether any judgement stands."""
    return connection.execute("SELECT 1 FROM judgement WHERE state = 'standing' LIMIT 1").fetchone() is not None


def lay_on_source(connection: sqlite3.Connection, source: Source) -> None:
    """Lay the judgements that stand over a source just written, inside its transaction."""
    if not judgements_stand(connection):
        return
    found_again(connection, source)
    reaching = judgements.of_later_sources(connection)
    concerned = _concerned(reaching, source)
    if not concerned:
        return
    source_id = connection.execute("SELECT id FROM source WHERE sha256 = ?", (source.sha256,)).fetchone()[0]
    for judgement in reaching:
        if judgement.id not in concerned:
            continue
        if judgement.laid:
            _LAY[judgement.action](Work(connection, judgement, source_id))
        elif _laid_in_its_turn(connection, judgement):
            return


def _laid_in_its_turn(connection: sqlite3.Connection, waiting: Judgement) -> bool:
    """Lay a judgement whose subject has come; those made after it come off first, and are laid again after it.

    False, and nothing is changed, where it still finds no subject.
    """
    if not _has_its_rows(connection, waiting):
        return False
    later = [judgement for judgement in judgements.standing(connection) if judgement.id > waiting.id]
    connection.execute("SAVEPOINT in_its_turn")
    for judgement in reversed(later):
        _lift(connection, judgement)
    laid = _lay(connection, waiting)
    if laid:
        for judgement in later:
            _lay(connection, judgement)
    else:
        connection.execute("ROLLBACK TO in_its_turn")
    connection.execute("RELEASE in_its_turn")
    return laid


def _has_its_rows(connection: sqlite3.Connection, judgement: Judgement) -> bool:
    """Whether what the judgement speaks of is here at all, hidden or not: a quick look before the costly trial."""
    keys = [judgement.subject, *([judgement.value] if judgement.action == "merge" else [])]
    if judgement.subject_kind in ("organisation", "person"):
        find = f"SELECT 1 FROM {judgement.subject_kind} WHERE key = ?"
        return all(connection.execute(find, (key,)).fetchone() for key in keys)
    if judgement.subject_kind == "event":
        return event_id(connection, judgement.subject) is not None
    return True


def _concerned(standing: list[Judgement], source: Source) -> set[int]:
    """Ids of the judgements that may have something to do with what the source says."""
    keys: set[str] = set()
    stories: set[str | None] = set()
    for article in source.articles:
        keys.update(organisation.key for organisation in article.facts.organisations)
        keys.update(person.key for person in article.facts.people)
        stories.update(event.story for event in article.facts.events)
    concerned: set[int] = set()
    for judgement in standing:
        subject, value = judgement.subject, judgement.value
        if subject.startswith(STORY):
            concerns = subject.removeprefix(STORY) in stories
        elif judgement.subject_kind in ("organisation", "person"):
            concerns = subject in keys or (judgement.action == "merge" and value in keys)
        else:
            concerns = subject.startswith(source.sha256)
        if not concerns:
            continue
        concerned.add(judgement.id)
        if judgement.action == "merge":
            keys.add(str(value))
        elif judgement.action == "split" and isinstance(value, dict) and "name" in value:
            keys.add(split_key(subject, value))
    return concerned


def _lay(connection: sqlite3.Connection, judgement: Judgement) -> bool:
    laid = _LAY[judgement.action](Work(connection, judgement))
    connection.execute("UPDATE judgement SET laid = ? WHERE id = ?", (laid, judgement.id))
    _count_the_rest(connection, judgement)
    return laid


def _lift(connection: sqlite3.Connection, judgement: Judgement) -> None:
    with counted_again(connection, _touched(connection, judgement.id)):
        revert(connection, judgement.id)
    connection.execute("UPDATE judgement SET laid = 0 WHERE id = ?", (judgement.id,))
    _count_the_rest(connection, judgement)


def _touched(connection: sqlite3.Connection, judgement_id: int) -> Touched:
    """What the judgement changed that is counted, as it was before it and as it is now."""
    own = "FROM judged_row WHERE judgement_id = ? AND fact = "
    touched = Touched()
    for article, organisation, person, before_organisation, before_person in connection.execute(
        "SELECT json_extract(row, '$.article_id'), mention.organisation_id, mention.person_id,"
        " json_extract(before, '$.organisation_id'), json_extract(before, '$.person_id') FROM judged_row"
        " LEFT JOIN mention ON mention.article_id = json_extract(row, '$.article_id')"
        " AND mention.start = json_extract(row, '$.start') AND mention.\"end\" = json_extract(row, '$.end')"
        " WHERE judgement_id = ? AND fact = 'mention'",
        (judgement_id,),
    ):
        touched.articles.add(article)
        touched.organisations.update(number for number in (organisation, before_organisation) if number is not None)
        touched.people.update(number for number in (person, before_person) if number is not None)
    for lead, organisation, before in connection.execute(
        "SELECT lead_id, organisation_id, json_extract(before, '$.organisation_id') FROM judged_row"
        " JOIN event ON event.id = json_extract(row, '$.event_id')"
        " LEFT JOIN event_party ON event_id = event.id AND position = json_extract(row, '$.position')"
        " WHERE judgement_id = ? AND fact = 'event_party'",
        (judgement_id,),
    ):
        touched.parts.add(lead)
        touched.organisations.update(number for number in (organisation, before) if number is not None)
    leads = connection.execute(
        f"SELECT json_extract(before, '$.lead_id') {own} 'event' AND change = 'gone' UNION"
        f" SELECT id FROM event WHERE date_order IS NOT NULL AND story IN (SELECT json_extract(before, '$.story') {own}"
        " 'event' AND change = 'gone') UNION"
        f" SELECT lead_id FROM event WHERE id IN (SELECT json_extract(row, '$.id') {own} 'event')",
        (judgement_id,) * 3,
    )
    touched.events.update(lead for (lead,) in leads)
    return touched


def _count_the_rest(connection: sqlite3.Connection, judgement: Judgement) -> None:
    if judgement.action in ("merge", "split", "reject"):
        count_bodies(connection)
    elif judgement.subject_kind == "article":
        for tag in tags_of(judgement):
            count_tag(connection, tag)


@contextmanager
def _transaction(connection: sqlite3.Connection) -> Iterator[None]:
    """One that begins here, or the caller's own."""
    if connection.in_transaction:
        yield
        return
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise
