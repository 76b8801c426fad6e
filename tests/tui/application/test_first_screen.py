"""What the way to the first screen imports, in a fresh process; and what is refused before it."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from invented_collection import build, collection
from walking import Walk

from tui.application.beginning import begin
from tui.application.explorer_app import ExplorerApp
from tui.first_frame.screen import screen_lines

ROOT = Path(__file__).parents[3]
HEAVY = (
    "sqlite_utils", "numpy", "pandas", "click", "loaders", "ssl", "email", "http", "urllib.request", "markdown_it",
    "rich.markdown", "rich.syntax", "pygments", "textual.widgets._data_table", "textual.widgets._markdown",
    "tui.screens.search", "tui.screens.help", "tui.screens.facets", "tui.documents.answers", "db.writing.sources",
    "db.search.everything",
)  # fmt: skip

FRAMEWORK = (
    "textual", "rich", "click", "asyncio", "dataclasses", "inspect", "platformdirs", "json", "calendar", "shutil",
    "typing", "re", "enum", "pathlib", "datetime", "contextlib", "zlib", "sqlite3", "signal",
    "unicodedata",
    "db.search.snippets", "db.search.everything", "db.search.matching", "db.search.meaning", "db.connection",
    "tui.documents.document",
)  # fmt: skip

MOST_OF_OURS, MOST_OF_THE_LIBRARY = 70, 16
"""Modules imported for the first frame; each takes as long as drawing five rows."""

_PAINT = """
import sys
before = set(sys.modules)
import tui.entry
from tui.application import starting
from tui.configuration.which_database import database_to_read
from tui.first_frame.terminal import HeldTerminal
from tui.remembered.frame import Wanted, recall_frame
import termios
recall_frame(Wanted(sys.argv[1], None, (120, 40)))
begun = starting.begin(database_to_read(sys.argv[1]))
frame = starting.drawn(starting.screen_lines(begun, 120, 40), starting.shown_theme("mono"))
assert "Eastvale" in frame
print(" ".join(sorted(set(sys.modules) - before)))
"""

_SHOW_AND_LEAVE = """
import sys
import tui.application.starting
from pathlib import Path
with tui.application.starting._WithoutSSL():
    from tui.application.explorer_app import ExplorerApp
    app = ExplorerApp(tui.application.starting.begin(Path(sys.argv[1])))
import asyncio
async def main():
    async with app.run_test(size=(120, 40)) as pilot:
        await pilot.pause()
        assert app.screen_stack[0].organisations.count
        print(" ".join(sorted(sys.modules)))
asyncio.run(main())
"""


def fresh_python(*arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, *arguments], cwd=ROOT, capture_output=True, text=True, stdin=subprocess.DEVNULL, check=False
    )


def test_nothing_heavy_is_imported_on_the_way_to_the_first_screen(database: Path) -> None:
    run = fresh_python("-c", _SHOW_AND_LEAVE, str(database))
    assert run.returncode == 0, run.stderr
    imported = set(run.stdout.split())
    assert sorted(imported & set(HEAVY)) == []


def test_the_first_frame_is_painted_before_the_framework_is_imported(tmp_path: Path) -> None:
    # Names in wide characters would ask the framework's tables how wide they are.
    narrow = build(tmp_path / "narrow.db", *(page for page in collection() if "医" not in page[1]))
    run = fresh_python("-c", _PAINT, str(narrow))
    assert run.returncode == 0, run.stderr
    imported = set(run.stdout.split())
    assert sorted(imported & {*HEAVY, *FRAMEWORK}) == []
    ours = {name for name in imported if name.partition(".")[0] in ("tui", "db")}
    assert len(ours) <= MOST_OF_OURS
    assert len(imported - ours) <= MOST_OF_THE_LIBRARY


async def test_lists_that_take_too_long_come_after_the_screen(database: Path) -> None:
    begun = begin(database, fresh=True, patience=0)
    assert begun.organisations is begun.timeline is None
    drawn = ["".join(text for text, _ in line) for line in screen_lines(begun, 120, 40)]
    assert drawn[0].startswith(" care-explorer")
    assert [line.count("Counting…") for line in drawn[1:4]].count(1) == 2
    app = ExplorerApp(begun)
    async with app.run_test(size=(120, 40)) as pilot:
        walk = Walk(pilot)
        await walk.settle()
        assert "Marlbury Hosp" in walk.text()
        assert "Counting…" not in walk.text()


def test_without_a_terminal_it_says_so_and_leaves(database: Path) -> None:
    run = fresh_python(
        "-c",
        "import sys, pathlib; from tui.application.starting import run; sys.exit(run(pathlib.Path(sys.argv[1])))",
        str(database),
    )
    assert run.returncode == 2
    assert run.stderr.startswith("care-explorer: the full-screen application needs a terminal")
    assert run.stderr.count("\n") == 1
    assert not run.stdout
