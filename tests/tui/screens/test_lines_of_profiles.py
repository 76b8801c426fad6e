"""A line of a profile that leads to a sentence can be cited and asked why from there."""

from __future__ import annotations

from pathlib import Path

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


async def test_what_somebody_said_stands_in_the_profile_and_opens_where_it_was_said(start: Start) -> None:
    async with start((120, 60)) as walk:
        await walk.press("slash")
        await walk.type("olsen")
        await walk.press("enter", "3")
        assert "Said" in walk.text()
        await walk.press("n", "n", "y")
        assert walk.said() == "Copied: medical director, Marlbury Hospital Trust"
        await walk.press("n", "y")
        assert walk.said().startswith("Copied: ““Nobody should wait in a corridor")
        await walk.press("enter")
        assert walk.screen.article.document.kind == "article"
        assert walk.line_with("▌").count("“Nobody should wait in a corridor") == 1


async def test_a_role_of_an_organisation_is_taken_away_from_its_profile(start: Start, own: Path) -> None:
    async with start((120, 60), own) as walk:
        await walk.press("slash")
        await walk.type("eastvale cl")
        await walk.press("enter", "3")
        article = walk.screen.article
        stops = [article.document.text[stop.start : stop.end] for stop in article.document.stops]
        await walk.press(*["n"] * (1 + next(n for n, words in enumerate(stops) if "chair" in words)), "d")
        assert "Taken away: role" in walk.said()
        assert "- Vikram Rao, chair" not in walk.text()
        await walk.press("u")
        assert "- Vikram Rao, chair" in walk.text()
