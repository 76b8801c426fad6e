"""What is decided in the panes holds in the next start and on the command line, and is taken back there."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from sample_collection import Answer
from terminal import Terminal


def test_what_was_decided_holds_after_another_start_and_is_undone_there(
    run: Callable[..., Answer], database: Path
) -> None:
    with Terminal("--db", database, columns=160) as terminal:
        terminal.until("Millbrook Trust")
        terminal.press("1", "g", "R")
        terminal.until("Rename")
        terminal.press(" North", "\r")
        terminal.until("Is now called")
        terminal.press("2", "g", "d")
        terminal.until("Taken away: event")
        terminal.press("q")
    assert run("--db", database, "judgements", "list").out.count("stands") == 2
    with Terminal("--db", database, columns=160) as terminal:
        terminal.until("~ .* North")
        terminal.press("u")
        terminal.until("Undone: .*, taken away")
        terminal.press("u")
        terminal.until("Undone: .*, renamed .* North")
        terminal.press("u")
        terminal.until("Nothing to undo")
        terminal.press("q")
    assert run("--db", database, "judgements", "list").out == ""
    assert run("--db", database, "check").code == 0


def test_read_only_says_that_nothing_can_be_decided(database: Path) -> None:
    before = database.read_bytes()
    with Terminal("--db", database, "--read-only") as terminal:
        terminal.until("Millbrook Trust")
        terminal.press("b")
        terminal.until("opened read-only: nothing can be decided")
        terminal.press("q")
    assert database.read_bytes() == before
