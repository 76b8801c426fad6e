"""A pinned pane keeps what it shows, whatever the others come to; what a key opens in it is shown all the same."""

from __future__ import annotations

from walking import Start

EVENT = ("2", "down", "enter")


async def test_a_pinned_article_stays_while_the_cursor_moves_on(start: Start) -> None:
    async with start((160, 48)) as walk:
        await walk.press(*EVENT)
        shown = walk.screen.article.document
        await walk.press("p", "2", "down", "down", "1", "down", "down")
        assert walk.screen.article.document == shown
        assert "pinned" in walk.line_with("3 Eastvale groups")
        await walk.press("3", "p", "2", "down")
        assert walk.screen.article.document != shown


async def test_a_pinned_article_gives_way_to_what_enter_opens(start: Start) -> None:
    async with start((160, 48)) as walk:
        await walk.press(*EVENT, "p", "2", "down", "down", "down", "down", "enter")
        assert walk.screen.article.document.title.startswith("Sixteen beds move")


async def test_pinned_organisations_keep_their_cursor_where_another_is_opened(start: Start) -> None:
    async with start((160, 48)) as walk:
        await walk.press("p", *EVENT, "n", "n", "enter")
        assert walk.screen.article.document.title == "Eastvale Primary Group"
        assert "pinned" in walk.line_with("1 Organisations")
        current = walk.screen.organisations.current
        assert current is not None and current.name == "Marlbury Hospital Trust"
        await walk.press("backspace", "1", "p", "3", "enter")
        current = walk.screen.organisations.current
        assert current is not None and current.name == "Eastvale Primary Group"
