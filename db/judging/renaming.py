"""Owns giving an organisation or a person another name."""

from __future__ import annotations

from db.folding import folded
from db.judging.journal import Value
from db.judging.subjects import shown
from db.judging.work import Work


def lay_rename(work: Work) -> bool:
    """The subject gets the name in `value`; the old one stays among its names. Later sources change nothing in it."""
    table, name = work.judgement.subject_kind, work.judgement.value
    number = shown(work.connection, table, work.judgement.subject)
    if number is None or not isinstance(name, str) or not name.strip():
        return False
    before = work.connection.execute(f"SELECT name FROM {table} WHERE id = ?", (number,)).fetchone()[0]
    journal, names, own = work.journal, f"{table}_name", f"{table}_id = ?"
    journal.change(table, "id = ?", (number,), name=name)
    journal.change(names, f"{own} AND kind = 'canonical' AND name <> ?", (number, name), kind="alias")
    if not journal.change(names, f"{own} AND name = ?", (number, name), kind="canonical"):
        row: dict[str, Value] = {f"{table}_id": number, "name": name, "folded": folded(name), "kind": "canonical"}
        journal.make(names, **row)
    work.mark(table, number, "renamed", before)
    return True
