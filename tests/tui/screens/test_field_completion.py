"""Tab in the search box: fields and values from the database, one after another, and an explanation where none is."""

from __future__ import annotations

from textual.widgets import Input
from walking import Start, Walk


def box(walk: Walk) -> str:
    return walk.app.screen.query_one(Input).value


async def test_tab_walks_the_values_and_comes_back_to_what_was_typed(start: Start) -> None:
    async with start((80, 24)) as walk:
        await walk.press("slash")
        await walk.type("ward kind:a")
        assert "Tab: kind:acquisition  kind:announcement  kind:abolition" in walk.text()
        await walk.press("tab")
        assert box(walk) == "ward kind:acquisition"
        assert "[kind:acquisition]" in walk.text()
        await walk.press("tab", "tab")
        assert box(walk) == "ward kind:abolition"
        await walk.press("shift+tab")
        assert box(walk) == "ward kind:announcement"
        await walk.press("shift+tab", "shift+tab")
        assert box(walk) == "ward kind:a"
        await walk.press("shift+tab", "shift+tab")
        assert box(walk).startswith("ward kind:a")


async def test_a_completed_name_narrows_at_once(start: Start) -> None:
    async with start((80, 24)) as walk:
        await walk.press("slash")
        await walk.type("org:north")
        await walk.press("tab")
        assert box(walk) == 'org:"Northmere Council"'
        assert 'narrow the panes to: org:"Northmere Council"' in walk.text()
        await walk.press("enter")
        assert len(walk.screen.coordinator.narrowing.chips) == 1


async def test_a_field_is_completed_and_then_its_value(start: Start) -> None:
    async with start((80, 24)) as walk:
        await walk.press("slash")
        await walk.type("certa")
        await walk.press("tab")
        assert box(walk) == "certainty:"
        assert "Tab: certainty:happened  certainty:planned" in walk.text()
        await walk.type("de")
        await walk.press("tab")
        assert box(walk) == "certainty:denied"


async def test_tab_before_the_endings_are_known_waits_for_them(start: Start) -> None:
    async with start((80, 24)) as walk:
        await walk.press("slash")
        for character in "outlet:ga":
            walk.send(character if character != ":" else "colon", character)
        walk.send("tab")
        await walk.settle()
        assert box(walk) == 'outlet:"Harbour Gazette"'


async def test_tab_where_nothing_can_be_completed_says_what_can(start: Start) -> None:
    async with start((80, 24)) as walk:
        await walk.press("slash", "tab")
        assert "Tab completes fields and their values" in walk.text()
        await walk.type("w")
        assert "Tab completes" not in walk.text()


async def test_a_field_that_does_not_exist_is_explained_with_the_nearest(start: Start) -> None:
    async with start((80, 24)) as walk:
        await walk.press("slash")
        await walk.type("publisher:post")
        assert "There is no field publisher:; did you mean outlet:?" in walk.text()
