"""The keys e, Y and y: what is listed is written, citations are kept, and it is always said where."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from invented_collection import build
from walking import Start, Walk

from db.records import Article, Facts
from tui.screens.export_prompt import ExportPrompt


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    monkeypatch.setenv("HOME", str(tmp_path))
    return tmp_path  # type: ignore[return-value]


async def until_written(walk: Walk) -> str:
    for _ in range(2000):
        await walk.pilot.pause(0.005)
        if "Writing" not in walk.said() and not walk.screen._export_running:
            return walk.said()
    raise AssertionError("nothing was written")


async def test_e_writes_what_the_timeline_lists(start: Start, home: Path) -> None:
    async with start((120, 40)) as walk:
        await walk.press("2", "down", "1", "down", "enter", "2", "e")
        assert "Export Eastvale Clinical Board" in walk.text()
        assert f"~/care-explorer-export-{date.today()}.html" in walk.text()
        await walk.press("enter")
        said = await until_written(walk)
        made = home / f"care-explorer-export-{date.today()}.html"
        assert f"Written to ~/{made.name}: 4 events" in said
        assert "Eastvale groups become one board" in made.read_text()
        assert "Westholm Hospice closes" not in made.read_text()


async def test_the_list_of_organisations_is_not_narrowed_to_the_one_that_is_open(start: Start) -> None:
    async with start((120, 40)) as walk:
        await walk.press("down", "enter", "1", "e")
        assert "Export everything" in walk.text()


async def test_another_format_has_another_name_unless_one_was_typed(start: Start, home: Path) -> None:
    async with start((80, 24)) as walk:
        await walk.press("e", "down")
        assert "Format 2/8: jsonl" in walk.text()
        assert "-jsonl" in walk.line_with("To:")
        await walk.press("down", "down")
        assert ".md" in walk.line_with("To:")
        await walk.type("x")
        await walk.press("up")
        assert ".mdx" in walk.line_with("To:")
        await walk.press("escape")
        assert not isinstance(walk.app.screen, ExportPrompt)
        assert not list(home.iterdir())


async def test_what_is_there_is_replaced_only_when_enter_is_pressed_again(start: Start, home: Path) -> None:
    there = home / f"care-explorer-export-{date.today()}.html"
    there.write_text("mine")
    async with start((120, 40)) as walk:
        await walk.press("e", "enter")
        assert "is there already" in walk.said()
        assert there.read_text() == "mine"
        await walk.press("enter")
        await until_written(walk)
        assert there.read_text().startswith("<!DOCTYPE html>")


async def test_what_cannot_be_written_is_one_line(start: Start) -> None:
    async with start((120, 40)) as walk:
        await walk.press("e", "home", *["delete"] * 60)
        await walk.press("enter")
        assert "Name a file first" in walk.said()
        await walk.type("/dev/null/x.html")
        await walk.press("enter")
        assert "Nothing was written: /dev/null/x.html" in await until_written(walk)


async def test_the_database_is_not_written_over(start: Start, home: Path) -> None:
    path = build(home / "mine.db")
    before = path.read_bytes()
    async with start((120, 40), path) as walk:
        await walk.press("e", "home", *["delete"] * 60)
        await walk.type("~/mine.db")
        await walk.press("enter", "enter")
        assert "the database itself" in await until_written(walk)
    assert path.read_bytes() == before


async def test_capital_y_adds_the_citation_to_a_file(start: Start, home: Path) -> None:
    async with start((120, 40)) as walk:
        await walk.press("Y")
        assert "Open an article first; Y" in walk.said()
        await walk.press("2", "enter", "Y", "Y")
        assert "Written to ~/care-explorer-citations.txt: “" in walk.said()
        await walk.press("y")
        lines = (home / "care-explorer-citations.txt").read_text().splitlines()
        assert lines == [walk.app.clipboard] * 2
        assert "Eastvale groups become one board, Harbour Gazette, 2008-04-02" in lines[0]


async def test_a_file_that_takes_no_citation_is_said(start: Start, home: Path) -> None:
    (home / "care-explorer-citations.txt").mkdir()
    async with start((120, 40)) as walk:
        await walk.press("2", "enter", "Y")
        assert f"Not written: {home}/care-explorer-citations.txt: Is a directory" in walk.said()


async def test_a_citation_too_long_for_the_clipboard_goes_to_the_file(start: Start, home: Path) -> None:
    text = "Long\n\n" + "word " * 2000
    path = build(home / "long.db", ("l.txt", text, Article("Long", text, 6, 0, len(text), facts=Facts())))
    async with start((80, 24), path) as walk:
        await walk.press("slash")
        await walk.type("word")
        await walk.press("enter", "y")
        if not (home / "care-explorer-citations.txt").exists():
            await walk.press("slash", "down", "enter", "y")
        assert "Too long for a terminal's clipboard. Written to" in walk.said()
        assert walk.app.clipboard == ""
    assert (home / "care-explorer-citations.txt").read_text().count("word") >= 2000
