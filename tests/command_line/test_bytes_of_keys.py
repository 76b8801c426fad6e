"""What a key sends over the line, in bytes: budgets that a slow line can bear."""

from __future__ import annotations

import importlib
import sys
from pathlib import Path

import pytest
from terminal import Terminal

LIST_ONLY, PANES_FOLLOW, PAGE = 1500, 5000, 12000


BENCHMARKS = Path(__file__).parents[2] / "benchmarks"


@pytest.fixture
def many(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A made-up collection with more rows than a screen, and texts longer than one."""
    monkeypatch.syspath_prepend(str(BENCHMARKS))
    try:
        path = tmp_path / "many.db"
        importlib.import_module("synthetic").build(path, 120, words=400, seed=5)
        return path
    finally:
        for name in ("synthetic", "bulk_writing", "invention"):
            sys.modules.pop(name, None)


def test_keys_send_no_more_than_their_budgets(many: Path) -> None:
    with Terminal("--db", many, "--fresh") as terminal:
        terminal.until(r"120 articles")
        # Taken over from the first frame, it asks the terminal for what it can.
        terminal.until_written(b"\x1b[?2026$p")
        terminal.settle(0.5)

        def sent(key: str) -> int:
            return terminal.press(key, quiet=0.4).bytes

        assert 0 < sent("j") < PANES_FOLLOW
        assert 0 < sent(" ") < PAGE
        terminal.press("2", "z")
        assert 0 < sent("j") < LIST_ONLY
        assert 0 < sent("k") < LIST_ONLY
        assert 0 < sent(" ") < PAGE
        terminal.press("z", "\r")
        assert 0 < sent("j") < PAGE
        assert 0 < sent(" ") < PAGE
        assert 0 < sent("n") < PANES_FOLLOW
        assert 0 < sent("f") < LIST_ONLY
        assert 0 < sent("w") < LIST_ONLY
        assert 0 < sent("\x1b") < LIST_ONLY
        shown = terminal.text
        assert sent("\x0c") > LIST_ONLY
        assert terminal.text == shown
