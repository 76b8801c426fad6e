"""What a reader does: who is this, what happened, where does it say so; and the way back."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from invented_collection import PILOTS, build
from walking import Start

from db.records import Article


async def test_moving_among_organisations_shows_their_events_and_narrows_nothing(start: Start) -> None:
    async with start() as walk:
        assert re.search(r"2 Timeline +10\b", walk.text())
        await walk.press("down")
        assert "Timeline: Eastvale Clinical Board" in walk.text()
        assert walk.screen.timeline.count == 4
        assert walk.screen.coordinator.narrowing.chips == ()
        assert walk.screen.article.document.kind == "organisation"
        await walk.press("escape")
        assert walk.screen.timeline.count == 10


async def test_a_held_key_asks_once_it_rests(start: Start) -> None:
    async with start() as walk:
        asked: list[object] = []
        original = walk.screen.coordinator.ask_timeline
        walk.screen.coordinator.ask_timeline = lambda **more: (asked.append(more), original(**more))[1]  # type: ignore[method-assign]
        for _ in range(6):
            walk.send("down")
        await walk.settle()
        assert len(asked) <= 2
        assert "Café Santé Écoute" in walk.screen.timeline.title


async def test_going_on_at_once_takes_the_row_along(start: Start) -> None:
    async with start() as walk:
        walk.send("down")
        walk.send("2")
        await walk.settle()
        assert walk.screen.timeline.title == "Timeline: Eastvale Clinical Board"
        assert walk.screen.timeline.count == 4


async def test_enter_on_an_organisation_narrows_and_shows_who_it_is(start: Start) -> None:
    async with start() as walk:
        await walk.press("down", "enter")
        assert "Eastvale Clinical Board x" in walk.lines()[0]
        assert walk.screen.timeline.count == 4
        shown = walk.screen.article.document.text
        for said in (
            "from 2008-04",
            "ODS X99",
            "Eastvale Primary Group",
            "Vikram Rao, chair",
            "- 3  Northmere Council",
        ):
            assert said in shown
        await walk.press("1", "escape")
        assert "Board x" not in walk.lines()[0]
        assert walk.screen.timeline.count == 10


async def test_enter_on_an_event_opens_its_sentence(start: Start) -> None:
    async with start() as walk:
        await walk.press("2", "down", "down", "down", "down", "down", "enter")
        document = walk.screen.article.document
        assert document.highlight is not None
        sentence = document.text[slice(*document.highlight)]
        assert sentence == "Marlbury Hospital Trust opened a shared ward with Northmere Council on Monday."
        assert "▌ Marlbury Hospital Trust" in walk.text()
        assert walk.app.focused is walk.screen.article
        await walk.press("greater_than_sign")
        document = walk.screen.article.document
        assert document.highlight is not None
        assert document.text[slice(*document.highlight)] == "Marlbury Hospital Trust opened the ward in March."


async def test_where_an_event_is_from_and_who_took_part_is_not_cut_in_a_narrow_pane(start: Start) -> None:
    async with start((80, 24)) as walk:
        await walk.press("2", "down", "down", "down", "down", "down", "enter")
        shown = " ".join(line.rpartition("│")[2].strip() for line in walk.lines()[:7])
        assert "Harbour Gazette, 2009-03-04, by Tam Ellery" in shown
        assert "Northmere Council (with)" in shown


async def test_every_telling_and_mention_leads_on_and_backspace_leads_back(start: Start) -> None:
    async with start() as walk:
        await walk.press("2", "down", "enter")
        merger = walk.screen.article.document
        await walk.press("n", "n", "enter")
        assert walk.screen.article.document.title == "Eastvale Primary Group"
        assert "Eastvale Primary Group x" in walk.lines()[0]
        await walk.press("backspace")
        assert walk.screen.article.document == merger
        assert walk.screen.article.stop == 1
        assert " x" not in walk.lines()[0]
        await walk.press("backspace")
        assert walk.app.focused is walk.screen.timeline
        await walk.press("right_square_bracket", "right_square_bracket")
        assert walk.screen.article.document.title == "Eastvale Primary Group"
        assert "Eastvale Primary Group x" in walk.lines()[0]


async def test_seen_with_narrows_to_both(start: Start) -> None:
    async with start() as walk:
        await walk.press("enter")
        stops = [span.target.name for span in walk.screen.article.document.stops if span.target]
        for _ in range(stops.index("Northmere Council") + 1):
            await walk.press("n")
        await walk.press("enter")
        assert [chip.label for chip in walk.screen.coordinator.narrowing.chips] == [
            "Marlbury Hospital Trust",
            "Northmere Council",
        ]
        assert walk.screen.timeline.count == 1


async def test_what_happened_in_2009_and_in_its_months(start: Start) -> None:
    async with start() as walk:
        await walk.press("full_stop", "full_stop")
        assert "2009 x" in walk.lines()[0]
        assert all("2009" in row.edtf for row in walk.screen.timeline.source.window(0, 20) if row.edtf)
        await walk.press("plus", "full_stop", "full_stop")
        assert "2009-03 x" in walk.lines()[0]
        await walk.press("minus", "minus", "minus")
        assert walk.screen.timeline.count == 10
        assert " x" not in walk.lines()[0]


async def test_keys_on_the_strip_are_not_lost_while_it_is_counted(start: Start) -> None:
    async with start() as walk:
        for key in ("full_stop", "full_stop", "plus", "full_stop", "full_stop", "full_stop", "comma"):
            walk.send(key)
        await walk.settle()
        assert "2009-03 x" in walk.lines()[0]
        for key in ("plus", "minus", "minus", "full_stop", "plus", "full_stop", "escape"):
            walk.send(key)
        await walk.settle()
        assert " x" not in walk.lines()[0]


async def test_escape_takes_the_last_narrowing_off_first(start: Start) -> None:
    async with start() as walk:
        await walk.press("F", "enter")
        await walk.press("full_stop")
        assert [chip.field for chip in walk.screen.coordinator.narrowing.chips] == ["kind", "range"]
        await walk.press("escape")
        assert [chip.field for chip in walk.screen.coordinator.narrowing.chips] == ["kind"]
        assert walk.screen.timeline.strip.chosen is None
        await walk.press("escape", "escape")
        assert "Nothing narrows the view." in walk.text()


async def test_find_walks_hits_and_escape_returns_to_the_mentions(start: Start) -> None:
    async with start() as walk:
        await walk.press("2", "down", "enter", "f")
        await walk.type("the")
        await walk.press("enter")
        article = walk.screen.article
        assert article.current_stop is not None
        assert article.document.text[article.current_stop.start : article.current_stop.end].lower() == "the"
        await walk.press("escape")
        assert all(span.target is not None for span in article.document.stops)


async def test_raw_page_and_reasons_are_one_key_away_and_back(start: Start) -> None:
    async with start() as walk:
        await walk.press("2", "down", "enter", "r")
        assert "Sign in | Subscribe" in walk.screen.article.document.text
        await walk.press("r")
        assert walk.screen.article.document.kind == "article"
        await walk.press("w")
        assert "rule invented.table, version 1" in walk.screen.article.document.text
        await walk.press("escape")
        assert walk.screen.article.document.kind == "article"


async def test_a_pinned_pane_follows_nothing(start: Start) -> None:
    async with start() as walk:
        await walk.press("2", "p", "1", "down")
        assert walk.screen.timeline.count == 10
        assert "pinned" in walk.line_with("2 Timeline")
        await walk.press("2", "p", "1", "down")
        assert walk.screen.timeline.title == "Timeline: Northmere Council"


async def test_sorting_turns_the_lists(start: Start) -> None:
    async with start() as walk:
        await walk.press("s")
        first = walk.screen.organisations.row_at(0)
        assert first is not None and first.name == "Café Santé Écoute"
        assert "by name" in walk.line_with("1 Organisations")
        await walk.press("2", "s")
        newest = walk.screen.timeline.row_at(0)
        assert newest is not None and newest.edtf == "2010"


async def test_copies_a_citation_and_says_so(start: Start) -> None:
    async with start((160, 48)) as walk:
        await walk.press("2", "down", "enter", "y")
        assert walk.app.clipboard == (
            "“Eastvale Clinical Board took over the work of Eastvale Primary Group on Tuesday.”"
            " Eastvale groups become one board, Harbour Gazette, 2008-04-02"
        )
        assert "Copied: “Eastvale Clinical Board" in walk.said()


async def test_an_address_is_copied_where_there_is_no_browser(start: Start, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SSH_CONNECTION", "somewhere")
    async with start() as walk:
        await walk.press("2", "down", "down", "down", "down", "down", "enter", "o")
        assert walk.app.clipboard == "https://gazette.example/wards"


async def test_the_lists_walk_by_pages_and_to_their_ends(start: Start) -> None:
    async with start((60, 8)) as walk:
        timeline = walk.screen.timeline
        await walk.press("2", "G")
        assert timeline.cursor == 9
        await walk.press("pageup")
        assert timeline.cursor == 5
        await walk.press("g", "space", "k", "j")
        assert timeline.cursor == 4
        assert timeline.top <= timeline.cursor < timeline.top + timeline.page_height


async def test_zoom_shows_the_focused_pane_alone(start: Start) -> None:
    async with start() as walk:
        await walk.press("2", "z")
        assert [pane.display for pane in walk.screen.query("#panes > *")] == [False, True, False]
        await walk.press("z")
        assert all(pane.display for pane in walk.screen.query("#panes > *"))


async def test_every_size_and_a_resize_in_the_middle(start: Start) -> None:
    async with start((160, 48)) as walk:
        await walk.press("2", "down", "down", "down", "down", "down", "enter")
        for size in ((300, 100), (79, 24), (20, 5), (119, 10), (1, 1), (120, 40), (80, 24)):
            await walk.pilot.resize_terminal(*size)
            await walk.settle()
            lines = walk.lines()
            assert len(lines) == size[1]
        assert "▌" in walk.text()
        shown = [name.id for name in walk.screen.query("#panes > *") if name.display]
        assert shown == ["timeline", "article"]


async def test_an_empty_database_says_what_to_do(start: Start, empty_database: Path) -> None:
    async with start((100, 24), empty_database) as walk:
        await walk.press("3")
        assert "care-explorer load" in walk.text()
        await walk.press("1", "enter", "down", "2", "enter", "full_stop", "plus", "3", "n", "enter", "w", "r", "y", "o")
        assert walk.app.is_running


async def test_an_empty_result_says_what_to_do(start: Start) -> None:
    async with start() as walk:
        await walk.press("slash")
        await walk.type("nobody-knows-this")
        assert "Fewer words" in walk.text()
        await walk.press("enter")
        assert "None here. Esc undoes" in walk.text()


async def test_pages_without_a_fact_say_how_their_articles_are_found(start: Start, tmp_path: Path) -> None:
    text = "A walk\n\nThe hills were green."
    bare = build(tmp_path / "bare.db", ("walk.txt", text, Article("A walk", text, 0, 0, len(text))))
    async with start((100, 24), bare) as walk:
        assert "No organisation in what is loaded. " in walk.text()
        assert "No event in what is loaded." in walk.text()
        assert "undoes the last narrowing" not in walk.text()


async def test_marks_do_not_need_colour(start: Start) -> None:
    async with start((130, 40), mono=True) as walk:
        await walk.press("2", "down", "down", "down", "down", "down", "enter", "n")
        strips = walk.app.screen._compositor.render_strips()
        styles = {
            segment.text.strip(): segment.style for strip in strips for segment in strip if segment.style is not None
        }
        assert styles["Dr Ingrid"].underline
        assert styles["£2.4m"].bold and styles["£2.4m"].italic
        assert all(style.color is None or style.color.is_default for style in styles.values())
        sentence = next(style for text, style in styles.items() if text.startswith("opened a shared ward"))
        assert sentence.reverse


async def test_offsets_of_marks_point_at_their_words(start: Start) -> None:
    async with start() as walk:
        await walk.press("2", "down", "down", "down", "down", "down", "enter")
        document = walk.screen.article.document
        assert document.text == PILOTS
        words = {document.text[span.start : span.end] for span in document.spans}
        assert {"Marlbury Hospital Trust", "£2.4m", "the spring of 2011", "医療支援ネットワーク"} <= words


async def test_a_person_is_seen_with_bodies_and_each_role_opens_the_words_that_say_so(start: Start) -> None:
    async with start((160, 48)) as walk:
        await walk.press("slash")
        await walk.type("vikram")
        await walk.press("enter")
        assert "Timeline: Vikram Rao" in walk.text()
        document = walk.screen.article.document
        assert "Seen with (Enter narrows to both)" in document.text
        stops = [document.text[span.start : span.end] for span in document.stops]
        await walk.press(*"n" * (stops.index("chair") + 1), "enter")
        opened = walk.screen.article.document
        assert opened.kind == "article"
        assert opened.highlight is not None
        assert "chair" in opened.text[slice(*opened.highlight)]
        await walk.press("backspace")
        last = max(index for index, each in enumerate(stops) if each == "Eastvale Clinical Board")
        while walk.screen.article.stop != last:
            await walk.press("n")
        await walk.press("enter")
        assert [chip.label for chip in walk.screen.coordinator.narrowing.chips] == [
            "Vikram Rao",
            "Eastvale Clinical Board",
        ]


async def test_an_event_lists_every_article_that_tells_it(start: Start) -> None:
    async with start((160, 48)) as walk:
        await walk.press("2", "down", "down", "down", "down", "down", "enter")
        told = " ".join(line.rpartition("│")[2].strip() for line in walk.lines()[:9])
        assert "Told by: [Harbour Gazette 2009-03-04]; " in told
        await walk.press("greater_than_sign")
        told = " ".join(line.rpartition("│")[2].strip() for line in walk.lines()[:9])
        assert "Told by: Harbour Gazette 2009-03-04; [" in told
