"""Owns what the laying of one judgement has to hand: the connection, the journal, and how far it reaches."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass

from db.judgements import Judgement
from db.judging.journal import Journal


@dataclass(frozen=True, slots=True)
class Work:
    """`source_id` is the one source that a judgement laid before is laid on; None reaches everywhere, for the first
    time."""

    connection: sqlite3.Connection
    judgement: Judgement
    source_id: int | None = None

    @property
    def is_first(self) -> bool:
        return self.source_id is None

    @property
    def journal(self) -> Journal:
        return Journal(self.connection, self.judgement.id)

    def mark(self, kind: str, number: int, name: str, value: str = "") -> None:
        """Put a sign beside a row, for the lists to show."""
        self.journal.make("mark", subject_kind=kind, subject_id=number, mark=name, value=value)

    def hide(self, table: str, number: int) -> None:
        """Leave an organisation or a person out of lists."""
        self.journal.change(table, "id = ? AND hidden = 0", (number,), hidden=1)
