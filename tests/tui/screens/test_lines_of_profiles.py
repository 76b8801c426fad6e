"""A line of a profile that leads to a sentence can be cited and asked why from there."""

from __future__ import annotations

from walking import Start


async def test_a_role_of_a_profile_is_cited_by_its_sentence(start: Start) -> None:
    async with start((120, 60)) as walk:
        await walk.press("slash")
        await walk.type("vikram")
        await walk.press("enter", "3", "n")
        stop = walk.screen.article.current_stop
        assert stop is not None and stop.target is not None and stop.target.kind == "article"
        await walk.press("y")
        assert walk.said().startswith("Copied: “Vikram Rao, chair of Eastvale Clinical Board, said")
        assert walk.said().endswith("Harbour Gazette, 2008-04-02")
        await walk.press("w")
        assert walk.screen.article.document.kind == "why"
        assert "What was found in it" in walk.text()
        await walk.press("backspace")
        assert walk.screen.article.document.kind == "person"


async def test_a_line_that_leads_to_no_sentence_is_cited_as_before(start: Start) -> None:
    async with start((120, 60)) as walk:
        await walk.press("enter", "3", "y")
        assert walk.said().startswith("Copied: ")
