"""Owns handing facts from one organisation or person to another, the counts of both kept true."""

from __future__ import annotations

from typing import Any

from db.folding import folded
from db.judging.counts import Touched, counted_again
from db.judging.subjects import articles_of, leads_of
from db.judging.work import Work

IN_ARTICLES = "article_id IN (SELECT id FROM temp.touched WHERE kind = 'article')"
IN_EVENTS = (
    "event_id IN (SELECT event.id FROM temp.touched JOIN event ON event.lead_id = touched.id"
    " WHERE touched.kind = 'part')"
)


def lay_merge(work: Work) -> bool:
    """Take the subject for the body under the key in `value`, which then has its facts, names, codes and kin."""
    table, target_key = work.judgement.subject_kind, work.judgement.value
    if not isinstance(target_key, str) or target_key == work.judgement.subject:
        return False
    find = f"SELECT id, name, hidden FROM {table} WHERE key = ?"
    subject = work.connection.execute(find, (work.judgement.subject,)).fetchone()
    target = work.connection.execute(find, (target_key,)).fetchone()
    if subject is None or target is None or (work.is_first and (subject[2] or target[2])):
        return False
    number, into = subject[0], target[0]
    _copy_names(work, table, number, into)
    if table == "organisation":
        _move_organisation(work, number, into)
        _copy_codes(work, number, into)
        _move_kin(work, work.judgement.subject, target_key)
    else:
        _move_person(work, number, into)
    if work.is_first:
        work.hide(table, number)
        work.mark(table, into, "merged", subject[1])
    return True


def _move_organisation(work: Work, number: int, into: int) -> None:
    touched = Touched(
        articles=articles_of(work.connection, "organisation", number),
        organisations={number, into},
        parts=leads_of(work.connection, number),
    )
    journal, own = work.journal, (number,)
    with counted_again(work.connection, touched):
        journal.change("mention", f"organisation_id = ? AND {IN_ARTICLES}", own, organisation_id=into)
        journal.change("quotation", f"organisation_id = ? AND {IN_ARTICLES}", own, organisation_id=into)
        journal.change("event_party", f"organisation_id = ? AND {IN_EVENTS}", own, organisation_id=into)
        journal.change("role", "organisation_id = ?", own, organisation_id=into)
        journal.change("relation", "subject_organisation_id = ?", own, subject_organisation_id=into)
        journal.change("relation", "object_organisation_id = ?", own, object_organisation_id=into)
        # A body is in no relation to itself.
        journal.remove("relation", "subject_organisation_id = ? AND object_organisation_id = ?", (into, into))


def _move_person(work: Work, number: int, into: int) -> None:
    touched = Touched(articles=articles_of(work.connection, "person", number), people={number, into})
    journal, own = work.journal, (number,)
    with counted_again(work.connection, touched):
        journal.change("mention", f"person_id = ? AND {IN_ARTICLES}", own, person_id=into)
        journal.change("quotation", f"person_id = ? AND {IN_ARTICLES}", own, person_id=into)
        journal.change("event_party", "person_id = ?", own, person_id=into)
        journal.change("role", "person_id = ?", own, person_id=into)


def _copy_names(work: Work, table: str, number: int, into: int) -> None:
    rows = work.connection.execute(
        f"SELECT name, folded, CASE kind WHEN 'canonical' THEN 'alias' ELSE kind END FROM {table}_name"
        f" WHERE {table}_id = ? ORDER BY id",
        (number,),
    ).fetchall()
    for name, plain, kind in rows:
        # What was its name is one more name of the other.
        copied: dict[str, Any] = {f"{table}_id": into, "name": name, "folded": plain, "kind": kind}
        if not work.journal.make(f"{table}_name", **copied) and kind == "alias":
            work.connection.execute(
                f"UPDATE {table}_name SET kind = 'alias' WHERE {table}_id = ? AND name = ? AND kind = 'surface'"
                f" AND EXISTS (SELECT 1 FROM judged_row WHERE judgement_id = ? AND fact = '{table}_name'"
                f" AND change = 'made' AND row = json_object('id', {table}_name.id))",
                (into, name, work.judgement.id),
            )


def _copy_codes(work: Work, number: int, into: int) -> None:
    rows = work.connection.execute(
        "SELECT scheme, code FROM organisation_code WHERE organisation_id = ? ORDER BY scheme, code", (number,)
    ).fetchall()
    for scheme, code in rows:
        work.journal.make("organisation_code", organisation_id=into, scheme=scheme, code=code)


def _move_kin(work: Work, key: str, target_key: str) -> None:
    of_it = "predecessor_key = :key OR successor_key = :key"
    rows = work.connection.execute(
        f"SELECT predecessor_key, successor_key FROM organisation_succession WHERE {of_it} ORDER BY 1, 2", {"key": key}
    ).fetchall()
    work.journal.remove("organisation_succession", "predecessor_key = ? OR successor_key = ?", (key, key))
    for pair in rows:
        before, after = (target_key if each == key else each for each in pair)
        if before != after:
            work.journal.make("organisation_succession", predecessor_key=before, successor_key=after)


def make_organisation(work: Work, key: str, name: str, kind: str) -> int:
    """A body that no rule found, with its name; its row id."""
    made = work.journal.make("organisation", key=key, name=name, kind=kind)
    work.journal.make("organisation_name", organisation_id=made, name=name, folded=folded(name), kind="canonical")
    return made
