"""Facets of a narrowed field: there are other values to switch to, chips and typed fields alike."""

from __future__ import annotations

import pytest
from walking import Start, Walk

from tui.screens.facets import FacetList, FacetRow
from tui.walk.narrowing import Chip, Narrowing

PILOT, MERGER = Chip("kind", "pilot", "kind:pilot"), Chip("kind", "merger", "kind:merger")
YEAR = Chip("range", ("2009-01-01", "2009-12-31"), "2009")


def rows(walk: Walk) -> list[FacetRow]:
    found = walk.app.screen.query_one(FacetList)
    return [row for index in range(found.count) if (row := found.row_at(index)) is not None]


def ticked(walk: Walk) -> list[str]:
    return [chip.label for chip in walk.app.screen.query_one(FacetList).ticked]


def chips(walk: Walk) -> list[str]:
    return [chip.label for chip in walk.screen.coordinator.narrowing.chips]


async def go_to(walk: Walk, label: str) -> None:
    """The cursor to a value among the facets."""
    index = next(index for index, row in enumerate(rows(walk)) if row.chip.label == label)
    await walk.press("g", *["down"] * index)


async def search_for(walk: Walk, text: str) -> None:
    await walk.press("slash")
    await walk.type(text)
    await walk.press("pageup", "enter")


async def test_a_narrowed_field_shows_its_other_values_and_enter_switches_to_one(start: Start) -> None:
    async with start() as walk:
        await walk.press("F")
        kinds = [row for row in rows(walk) if row.chip.field == "kind"]
        await go_to(walk, "kind:launch")
        await walk.press("enter", "full_stop", "F")
        now = [row for row in rows(walk) if row.chip.field == "kind"]
        assert len(now) > 1 and {row.chip for row in now} < {row.chip for row in kinds}
        assert len([row for row in rows(walk) if row.chip.field == "range"]) > 1
        assert ticked(walk)[0] == "kind:launch" and len(ticked(walk)) == 2
        other = next(row.chip.label for row in now if row.chip.label != "kind:launch")
        await go_to(walk, other)
        await walk.press("enter")
        assert other in chips(walk) and "kind:launch" not in chips(walk)


@pytest.mark.parametrize("field", ["kind", "certainty", "body", "outlet", "range", "tag"])
async def test_each_facet_narrows_to_as_many_as_it_counts(start: Start, field: str) -> None:
    async with start((120, 60)) as walk:
        await walk.press("F")
        found = [(index, row) for index, row in enumerate(rows(walk)) if row.chip.field == field]
        assert found
        for _, row in found:
            assert f"{row.count:,}" in walk.line_with(str(row.chip.label.partition(":")[2] or row.chip.label))
        index, row = found[-1]
        await walk.press(*["down"] * index, "enter")
        assert chips(walk) == [row.chip.label]
        assert "1 Organisations" in walk.text() and f"{row.chip.label} x" in walk.lines()[0]
        if field in ("kind", "certainty"):
            assert walk.screen.timeline.count == row.count
        else:
            assert 0 < walk.screen.timeline.count < 10


async def test_several_values_and_none_of_a_field_are_ticked(start: Start) -> None:
    async with start() as walk:
        await walk.press("F")
        await go_to(walk, "kind:launch")
        await walk.press("enter", "F")
        await go_to(walk, "kind:merger")
        await walk.press("x", "enter")
        assert chips(walk) == ["kind:launch", "kind:merger"]
        assert walk.screen.timeline.count == 3
        await walk.press("F")
        assert ticked(walk) == ["kind:launch", "kind:merger"]
        for label in ticked(walk):
            await go_to(walk, label)
            await walk.press("x")
        await walk.press("enter")
        assert chips(walk) == []


@pytest.mark.parametrize("typed", ["kind:launch", "kind:launch ward"])
async def test_what_was_typed_is_ticked_and_switched_as_well(start: Start, typed: str) -> None:
    async with start() as walk:
        await search_for(walk, typed)
        assert chips(walk) == [typed]
        await walk.press("F")
        assert ticked(walk) == ["kind:launch"]
        other = next(row.chip.label for row in rows(walk) if row.chip.field == "kind" and row.chip.label not in typed)
        await go_to(walk, other)
        await walk.press("enter")
        assert chips(walk) == [*typed.split()[1:], other]


def test_a_field_is_taken_out_of_chips_and_words() -> None:
    words = Chip("words", "ward kind:pilot from:2009", "a view")
    narrowing = Narrowing((words, MERGER, YEAR))
    assert narrowing.without_asking("kind").chips == (Chip("words", "ward from:2009", "ward from:2009"), YEAR)
    assert narrowing.without_asking("range").chips == (Chip("words", "ward kind:pilot", "ward kind:pilot"), MERGER)
    assert narrowing.without_asking("tag") == narrowing
    assert Narrowing((Chip("words", "kind:pilot", "x"),)).without_asking("kind") == Narrowing()
    assert Narrowing((MERGER, YEAR)).switched("kind", (MERGER,)) == Narrowing((MERGER, YEAR))
    assert narrowing.switched("kind", (MERGER,)).query().kinds == ("merger",)
    assert narrowing.switched("kind", (PILOT,)).query().kinds == ("pilot",)
    assert narrowing.switched("kind", ()).query().kinds == ()
