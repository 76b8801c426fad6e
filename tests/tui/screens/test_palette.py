"""The palette does by name what keys do, and finds what has a name, whatever the name is."""

from __future__ import annotations

from pathlib import Path

import pytest
from invented_collection import build
from walking import Start

from db.connection import create
from db.saved_views import save
from tui.asking.palette_rows import Command
from tui.screens.explorer import ExplorerScreen
from tui.screens.help import HelpScreen
from tui.screens.palette import PaletteScreen


async def test_it_begins_with_every_command_and_its_key(start: Start) -> None:
    async with start((120, 60)) as walk:
        await walk.press("colon")
        assert isinstance(walk.app.screen, PaletteScreen)
        assert walk.line_with("search everything").rstrip().endswith("/")
        found = walk.app.screen.list
        actions = [row.opens for index in range(found.count) if (row := found.row_at(index)) is not None]
        assert Command("why") in actions
        assert Command("palette") not in actions


async def test_a_command_is_done_and_an_organisation_or_person_opened(start: Start) -> None:
    async with start((80, 24)) as walk:
        await walk.press("colon")
        await walk.type("one pane")
        await walk.press("enter")
        assert walk.screen._zoomed
        await walk.press("colon")
        await walk.type("eastv clin")
        assert "> Eastvale Clinical Board" in walk.text()
        await walk.press("enter")
        assert walk.screen.article.document.title == "Eastvale Clinical Board"
        await walk.press("colon")
        await walk.type("rao")
        await walk.press("enter")
        assert walk.screen.article.document.kind == "person"
        await walk.press("colon")
        await walk.type("keys")
        await walk.press("enter")
        assert isinstance(walk.app.screen, HelpScreen)


async def test_quitting_by_name_ends_the_program(start: Start) -> None:
    async with start() as walk:
        await walk.press("colon")
        await walk.type("quit")
        walk.send("enter")
        await walk.pilot.pause()
        await walk.pilot.pause()
        assert walk.app.return_code == 0


async def test_a_theme_is_chosen_by_name(start: Start) -> None:
    async with start() as walk:
        await walk.press("colon")
        await walk.type("theme gruv")
        await walk.press("enter")
        await walk.pilot.pause()
        assert walk.screen.article.colours.name == "gruvbox"
        assert "Theme gruvbox." in walk.said()


async def test_a_saved_view_is_shown_by_name(start: Start, tmp_path: Path) -> None:
    path = build(tmp_path / "views.db")
    connection = create(path)
    save(connection, "Wards in spring", "kind:launch")
    connection.commit()
    connection.close()
    async with start(path=path) as walk:
        await walk.press("colon")
        await walk.type("spring")
        assert "saved view, kind:launch" in walk.text()
        await walk.press("enter")
        assert [chip.label for chip in walk.screen.coordinator.narrowing.chips] == ["Wards in spring"]
        assert walk.screen.timeline.count < 10


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("zzzz", "is called that"),
        ("[@click=app.quit]x[/]", "is called that"),
        ("é\u202e", "search everything"),
        ("* AND", "one pane over the whole screen, and back"),
        ('"', "next pane"),
        ("-", "next pane"),
    ],
)
async def test_any_text_is_looked_for_and_what_is_not_found_is_said(start: Start, text: str, answer: str) -> None:
    async with start((80, 24)) as walk:
        await walk.press("colon")
        await walk.type(text)
        assert isinstance(walk.app.screen, PaletteScreen)
        assert answer in walk.text()
        await walk.press("escape")
        assert isinstance(walk.app.screen, ExplorerScreen)
