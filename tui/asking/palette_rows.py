"""Owns what the palette offers for what was typed: commands and themes, which are here, and what a database has."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from typing import NamedTuple

from db.folding import folded
from db.questions import organisations, people
from db.questions.summarised import OrganisationRow
from db.saved_views import saved_views
from tui.configuration.themes import THEMES
from tui.documents.document import Target
from tui.keys.in_force import KeysInForce
from tui.keys.names import key_shown
from tui.keys.tables import SCOPES
from tui.text.safe_text import safe_line
from tui.text.wording import counted
from tui.walk.narrowing import Chip

MOST_OF_EACH = 8


class Command(NamedTuple):
    """An action of the main screen, as its binding names it."""

    action: str


class ThemeChoice(NamedTuple):
    name: str


Chosen = Command | ThemeChoice | Target | Chip


class PaletteRow(NamedTuple):
    """`name` is safe text; `what` says what it is, and `keys` which keys do the same."""

    name: str
    what: str
    opens: Chosen
    keys: str = ""


def fixed_rows(text: str, keys: KeysInForce) -> list[PaletteRow]:
    """Commands and themes that have all the words typed, as beginnings of theirs; all of them where none is typed."""
    scope = SCOPES[""]
    rows = [
        PaletteRow(
            binding.description, "command", Command(binding.action),
            " ".join(map(key_shown, keys.keys[scope.id_of(binding)])),
        )
        for binding in scope.bindings
        if binding.called != "palette"
    ]  # fmt: skip
    rows += [PaletteRow(f"theme {name}", "colours", ThemeChoice(name)) for name in THEMES]
    names = {row: f"{row.name} {_name_of(row)}" for row in rows}
    return [row for row in rows if _has(names[row], text)]


def _name_of(row: PaletteRow) -> str:
    return row.opens.action.replace("_", " ") if isinstance(row.opens, Command) else ""


def _has(name: str, text: str) -> bool:
    words = folded(name).split()
    return all(any(word.startswith(typed) for word in words) for typed in folded(text).split())


def found_rows(connection: sqlite3.Connection, text: str) -> list[PaletteRow]:
    """Saved views, organisations and people of this name or the beginning of one; at most a few of each."""
    views = [
        PaletteRow(safe_line(view.name), f"saved view, {safe_line(view.query)}", Chip("words", view.query, view.name))
        for view in saved_views(connection)
        if _has(view.name, text)
    ]
    return [
        *views[:MOST_OF_EACH],
        *_named(organisations.by_name(connection, text, MOST_OF_EACH)),
        *(
            PaletteRow(
                safe_line(row.name), f"person, {counted(row.mentions, 'mention')}", Target("person", row.id, row.name)
            )
            for row in people.by_name(connection, text, MOST_OF_EACH)
        ),
    ]


def _named(rows: Iterable[OrganisationRow]) -> list[PaletteRow]:
    return [
        PaletteRow(
            safe_line(row.name), f"{safe_line(row.kind)}, {counted(row.mentions, 'mention')}",
            Target("organisation", row.id, row.name),
        )
        for row in rows
    ]  # fmt: skip
