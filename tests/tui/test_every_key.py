"""Every key of every scope starts its action, where the scope holds."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from invented_collection import build
from test_help import OWNERS
from walking import Start

from db.connection import create
from db.saved_views import save
from tui.explorer_app import ExplorerApp
from tui.keys.tables import SCOPES

# The keys that lead to where a scope holds.
WAYS: dict[str, tuple[str, ...]] = {
    "": (), "in-list": ("2",), "in-text": ("2", "enter"), "in-search": ("slash",), "in-palette": ("colon",),
    "in-find": ("2", "enter", "f"), "in-facets": ("F",), "in-views": ("v",), "in-view": ("v", "enter"),
    "in-export": ("e",), "in-judgements": ("B",), "in-question": ("t",),
    "in-choice": ("2", "c"), "in-confirmation": ("d",), "in-help": ("question_mark",), "always": (),
}  # fmt: skip
# A text field takes Enter for itself, and the journeys prove what comes of it.
TAKEN = "enter"


@pytest.mark.parametrize("scope_name", WAYS)
async def test_every_key_starts_its_action(
    start: Start, scope_name: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    path = build(tmp_path / "keys.db")
    connection = create(path)
    save(connection, "Wards", "kind:launch")
    connection.commit()
    connection.close()
    scope = SCOPES[scope_name]
    async with start((120, 40), path) as walk:
        await walk.press(*WAYS[scope_name])
        started: list[str] = []
        for binding in scope.bindings:
            name = binding.action.partition("(")[0]
            owner = ExplorerApp if name.startswith("app.") else OWNERS[scope_name]
            monkeypatch.setattr(owner, f"action_{name.removeprefix('app.')}", noting(started, name))
        for binding in scope.bindings:
            for key in binding.key.split(","):
                if scope.is_typed and key == TAKEN:
                    continue
                walk.send(key)
                await walk.pilot.pause()
                await walk.settle()
                assert started == [binding.action.partition("(")[0]], (key, binding.action)
                started.clear()


def noting(started: list[str], name: str) -> Callable[..., None]:
    def action(*_arguments: object) -> None:
        started.append(name)

    return action


def test_a_way_leads_to_every_scope() -> None:
    assert set(WAYS) == set(SCOPES)
