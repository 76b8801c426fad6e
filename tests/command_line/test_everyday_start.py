"""What is opened without reading options is what reading them would have opened."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

import tui.application.next_start
import tui.application.starting
from tui.command_line import run_command
from tui.commands import output
from tui.entry import everyday_start


@pytest.mark.parametrize(
    ("arguments", "start"),
    [
        ((), {}),
        (("--db", "a.db"), {"database": "a.db"}),
        (("--db=a.db", "--mono"), {"database": "a.db", "theme": "mono"}),
        (("--theme", "nord"), {"theme": "nord"}),
        (("--theme=paper", "--mouse"), {"theme": "paper", "mouse": True}),
        (("--theme", "pink"), None),
        (("--theme",), None),
        (("--mouse", "--no-mouse", "--fresh"), {"mouse": False, "fresh": True}),
        (("--db",), None),
        (("--db", "--mono"), None),
        (("--db", ""), None),
        (("timeline",), None),
        (("--db", "a.db", "search", "x"), None),
        (("--mo",), None),
        (("--help",), None),
    ],
)
def test_everyday_command_lines_are_understood_and_others_left(
    arguments: tuple[str, ...], start: dict[str, Any] | None
) -> None:
    assert everyday_start(arguments) == start


@pytest.mark.parametrize("flags", [(), ("--mono",), ("--mouse", "--fresh"), ("--mouse", "--no-mouse")])
def test_they_mean_what_the_options_mean(
    database: Path, flags: tuple[str, ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: dict[str, Any] = {}
    monkeypatch.setattr(output, "is_interactive", lambda: True)
    monkeypatch.setattr(
        tui.application.starting, "run", lambda path, **options: asked.update(options, database=str(path)) or 0
    )
    assert run_command(["--db", str(database), *flags]) == 0
    start = everyday_start(("--db", str(database), *flags))
    assert start is not None
    assert {"mouse": None, "theme": None, "fresh": False, "read_only": False, **start} == asked


@pytest.mark.parametrize("code", [0, 130, 1])
def test_a_start_that_was_not_everyday_prepares_the_next_unless_it_failed(
    database: Path, code: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    prepared: list[tuple[str | None, str | None]] = []
    monkeypatch.setattr(output, "is_interactive", lambda: True)
    monkeypatch.setattr(tui.application.starting, "run", lambda *_, **__: code)
    monkeypatch.setattr(
        tui.application.next_start, "prepare_next_start", lambda path, theme: prepared.append((path, theme))
    )
    assert run_command(["--db", str(database), "--mono"]) == code
    assert prepared == ([(str(database), "mono")] if code != 1 else [])
