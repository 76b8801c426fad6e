"""The keys that judge: each does what it says, shows it at once and takes it back, also after another start."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from walking import Start, Walk

from db.checking import check
from db.connection import create
from db.judgements import standing
from db.reading import open_reader


def made(path: Path) -> list[tuple[str, str, object]]:
    connection = open_reader(path)
    rows = [(judgement.action, judgement.subject, judgement.value) for judgement in standing(connection)]
    assert check(connection) == []
    connection.close()
    return rows


async def shown(walk: Walk, words: str) -> None:
    """Wait until the screen that a key brought says so."""
    for _ in range(2000):
        if words in walk.text():
            return
        await walk.pilot.pause(0.002)
    raise AssertionError(f"{words} is not in\n{walk.text()}")


async def on_organisation(walk: Walk, name: str) -> None:
    """Put the cursor on an organisation's row."""
    await walk.press("1", "g")
    for _ in range(20):
        row = walk.screen.organisations.current
        if row is not None and row.name == name:
            return
        await walk.press("down")
    raise AssertionError(name)


async def test_b_bookmarks_what_is_under_the_cursor_and_takes_it_off(start: Start, own: Path) -> None:
    async with start((120, 40), own) as walk:
        await on_organisation(walk, "Northmere Council")
        await walk.press("b")
        assert "Bookmarked; u undoes." in walk.said()
        assert "+ Northmere Council" in walk.text()
        await walk.press("b")
        assert "Bookmark taken off" in walk.said()
        assert "+ Northmere" not in walk.text()
        await walk.press("2", "b")
        assert walk.screen.timeline.current is not None
        assert "+ " + walk.screen.timeline.current.title[:10] in walk.text()
        await walk.press("enter", "b", "B")
        assert "Your judgements" in walk.text()
        assert "bookmarked" in walk.text()
        await walk.press("escape")
    assert [action for action, _, _ in made(own)] == ["bookmark"] * 4


async def test_t_tags_and_takes_tags_off_and_the_tag_narrows(start: Start, own: Path) -> None:
    async with start((120, 40), own) as walk:
        await walk.press("2", "enter", "t")
        await walk.type("to read")
        await walk.press("enter")
        assert "Tagged to read; u undoes." in walk.said()
        assert "tags: " in walk.text()
        assert "to read" in walk.screen.article.context[0]
        await walk.press("1", "t")
        await walk.type("ours")
        await walk.press("enter", "enter")
        assert "# ours" in walk.screen.article.context[0]
        await walk.press("u", "escape", "2", "enter", "F")
        assert "to read" in walk.text()
        await walk.press("escape", "t")
        await walk.type("-to read")
        await walk.press("enter")
        assert "No longer tagged to read" in walk.said()
        await walk.press("1", "t")
        await walk.type("-none")
        await walk.press("enter")
        assert "It has no tag none." in walk.said()


async def test_a_notes_and_the_note_is_read_above_the_profile(start: Start, own: Path) -> None:
    async with start((120, 40), own) as walk:
        await on_organisation(walk, "Westholm Hospice")
        await walk.press("a")
        await walk.type("ask for minutes [b] \\")
        await walk.press("enter")
        assert "¶ Westholm Hospice" in walk.text()
        await walk.press("enter")
        assert "¶ ask for minutes [b] \\" in walk.text()
        await walk.press("a")
        await walk.press(*["backspace"] * 30, "enter")
        assert "Note taken off" in walk.said()


async def test_r_capital_renames_and_both_names_find_it(start: Start, own: Path) -> None:
    async with start((160, 48), own) as walk:
        await on_organisation(walk, "Northmere Council")
        await walk.press("R")
        await walk.type(" (unitary)")
        await walk.press("enter")
        assert "~ Northmere Council (unitary)" in walk.text()
        assert "Timeline: Northmere Council (unitary)" in walk.lines()[1]
        await walk.press("slash")
        await walk.type("northmere council")
        await shown(walk, "Northmere Council (unitary)")
        await walk.press("escape", "u")
        assert "Undone: Northmere Council, renamed Northmere Council (unitary). U does it again." in walk.said()
        assert "(unitary)" not in "\n".join(walk.lines()[:-1])


async def merge(walk: Walk, name: str, into: str) -> None:
    await on_organisation(walk, name)
    await walk.press("m")
    await walk.type(into)
    await walk.press("down", "up", "enter")
    await walk.pilot.pause(0.02)


async def test_m_says_what_will_happen_and_merges(start: Start, own: Path) -> None:
    async with start((160, 48), own) as walk:
        await walk.press("enter", "1")
        await merge(walk, "Westholm Hospice", "care standards")
        await shown(walk, "Merge “Westholm Hospice” into “Care Standards Office”?")
        await walk.press("escape")
        assert made(own) == []
        await merge(walk, "Westholm Hospice", "care standards")
        await walk.press("enter")
        assert "Merged into Care Standards Office; u undoes." in walk.said()
        assert "~ Care Standards Office" in walk.text()
        assert "Westholm Hospice" not in {row.name for row in walk.screen.organisations.source.window(0, 50)}
    async with start((80, 24), own) as walk:
        await walk.press("u")
        assert "Undone: Westholm Hospice, merged into Care Standards Office." in walk.said()
        assert "Westholm Hospice" in {row.name for row in walk.screen.organisations.source.window(0, 50)}
        await walk.press("U")
        assert "Done again" in walk.said()
    assert [action for action, _, _ in made(own)] == ["merge"]


async def test_an_organisation_that_is_narrowed_to_gives_way_to_the_one_it_was_merged_into(
    start: Start, own: Path
) -> None:
    async with start((120, 40), own) as walk:
        await on_organisation(walk, "Westholm Hospice")
        await walk.press("enter")
        await merge(walk, "Westholm Hospice", "care standards")
        await walk.press("enter")
        assert "Care Standards Office x" in walk.lines()[0]
        assert walk.screen.article.document.title == "Care Standards Office"
        await walk.press("u")
        assert "Westholm Hospice x" in walk.lines()[0]
        assert walk.screen.article.document.title == "Westholm Hospice"
        await walk.press("U")
        assert "Care Standards Office x" in walk.lines()[0]
        assert walk.screen.article.document.title == "Care Standards Office"


async def test_a_person_is_merged_into_another_and_no_name_of_a_person_is_split_off(start: Start, own: Path) -> None:
    async with start((120, 60), own) as walk:
        await walk.press("slash")
        await walk.type("vikram")
        await walk.press("enter", "3", "S")
        assert "for a person d takes a mention away" in walk.said()
        await walk.press("m")
        await walk.type("ingrid")
        await walk.press("enter")
        await shown(walk, "2 mentions in 2 articles go with it")
        await walk.press("enter")
        assert "~ with Vikram Rao" in walk.text()
        assert "chair, Eastvale Clinical Board" in walk.text()


async def test_m_offers_organisations_alone_and_refuses_the_same_one(start: Start, own: Path) -> None:
    async with start((120, 40), own) as walk:
        await merge(walk, "Westholm Hospice", "vikram rao")
        assert "No organisation is called that, nor begins so." in walk.text()
        await walk.press("escape")
        await merge(walk, "Westholm Hospice", "westholm")
        assert "cannot be merged into itself" in walk.said()


async def test_s_capital_splits_off_a_name_and_what_one_article_means(start: Start, own: Path) -> None:
    async with start((120, 40), own) as walk:
        await on_organisation(walk, "Marlbury Hospital Trust")
        await walk.press("S")
        assert "the name “Marlbury” everywhere" in walk.text()
        await walk.press("enter")
        assert "“Marlbury” is a body of its own" in walk.said()
        assert "Marlbury" in {row.name for row in walk.screen.organisations.source.window(0, 50)}
        await walk.press("u", "2", "enter", "n")
        while (stop := walk.screen.article.current_stop) and stop.target and stop.target.kind != "organisation":
            await walk.press("n")
        await walk.press("S")
        assert "what is named in this article" in walk.text()
        await walk.press("G", "enter")
        await walk.type(" here")
        await walk.press("enter")
        assert "is a body of its own; u undoes." in walk.said()
    assert [action for action, _, _ in made(own)] == ["split"]


async def test_d_takes_away_an_event_a_name_and_an_organisation(start: Start, own: Path) -> None:
    async with start((120, 40), own) as walk:
        events = walk.screen.timeline.count
        await walk.press("2", "d")
        assert "Taken away: event" in walk.said()
        assert walk.screen.timeline.count == events - 1
        await walk.press("u", "enter", "n")
        stop = walk.screen.article.current_stop
        await walk.press("d")
        assert "Taken away: mention “" in walk.said()
        assert stop is not None
        assert (stop.start, stop.end) not in {(s.start, s.end) for s in walk.screen.article.document.stops}
        await on_organisation(walk, "Westholm Hospice")
        await walk.press("d")
        assert "“Westholm Hospice” is no organisation?" in walk.text()
        await walk.press("n")
        assert "Westholm Hospice" in walk.text()
        await walk.press("d", "y")
        assert "Taken away: Westholm Hospice; u undoes." in walk.said()
        assert "Westholm Hospice" not in {row.name for row in walk.screen.organisations.source.window(0, 50)}
    assert [action for action, _, _ in made(own)] == ["reject", "reject"]


async def test_taking_away_the_event_that_is_open_says_how_it_is_undone(start: Start, own: Path) -> None:
    async with start((120, 40), own) as walk:
        await walk.press("2", "enter", "2", "d")
        assert "Taken away: event" in walk.said()


async def test_c_corrects_a_date_a_kind_and_a_certainty(start: Start, own: Path) -> None:
    async with start((160, 48), own) as walk:
        await walk.press("2", "c", "enter")
        await walk.press(*["backspace"] * 20)
        await walk.type("soon")
        await walk.press("enter")
        await shown(walk, "“soon” is no date; type one such as 3 April 2009")
        await walk.press(*["backspace"] * 4)
        await walk.type("3 May 2031")
        await walk.press("enter")
        assert "Dated 2031-05-03; u undoes." in walk.said()
        assert "~ " in walk.line_with("2031-05-03")
        await walk.press("G", "c", "down", "enter", "g", "enter")
        assert "The kind is now merger; u undoes." in walk.said()
        await walk.press("c", "down", "down", "enter", "G", "enter")
        assert "The certainty is now denied; u undoes." in walk.said()
        await walk.press("enter")
        assert "~ corrected: " in walk.text()


async def test_c_takes_away_who_has_no_part_in_an_event(start: Start, own: Path) -> None:
    async with start((120, 60), own) as walk:
        await walk.press("2", "enter", "2", "c")
        offered = walk.line_with("no part in it: ")
        name = offered.removeprefix(">").strip().removeprefix("no part in it: ").partition(" (")[0]
        assert f"{name} (" in walk.screen.article.context[1]
        await walk.press("down", "down", "down", "enter")
        assert "No part in it any more: " in walk.said()
        assert f"{name} (" not in walk.screen.article.context[1]
        await walk.press("B")
        await shown(walk, f"without {name}")
        await walk.press("escape", "u")
        assert f"{name} (" in walk.screen.article.context[1]
    assert made(own) == []


async def test_among_the_reasons_each_fact_is_gone_to_and_taken_away(start: Start, own: Path) -> None:
    async with start((120, 60), own) as walk:
        await walk.press("2", "enter", "w")
        reasons = walk.screen.article
        kinds = [stop.target.fact if stop.target is not None else "" for stop in reasons.document.stops]
        events = walk.screen.timeline.count
        for wanted in ("event", "organisation"):
            await walk.press("w", "w", *["n"] * (kinds.index(wanted) + 1), "d")
            assert "Taken away: " in walk.said()
            assert walk.screen.timeline.count == events - (wanted == "event")
            await walk.press("u")
            assert walk.screen.timeline.count == events
    assert made(own) == []


@pytest.mark.parametrize("key", ["R", "m", "S", "c"])
async def test_a_key_that_finds_nothing_to_act_on_says_so(start: Start, own: Path, key: str) -> None:
    async with start((120, 40), own) as walk:
        await walk.press("1" if key == "c" else "2", key)
        assert "put the cursor on" in walk.said()


@pytest.mark.parametrize("key", ["b", "t", "a", "d"])
async def test_with_nothing_loaded_a_key_says_what_it_is_for(start: Start, empty_database: Path, key: str) -> None:
    async with start((120, 40), empty_database) as walk:
        await walk.press(key)
        assert walk.said().startswith(key)


async def test_with_nothing_decided_there_is_nothing_to_undo(start: Start, own: Path) -> None:
    async with start((120, 40), own) as walk:
        await walk.press("u")
        assert "Nothing to undo." in walk.said()
        await walk.press("U")
        assert "Nothing to do again." in walk.said()
        await walk.press("B")
        assert "Nothing decided yet." in walk.text()


@pytest.mark.parametrize("key", ["b", "t", "a", "R", "m", "S", "d", "u", "U"])
async def test_read_only_is_said_and_nothing_is_asked(start: Start, own: Path, key: str) -> None:
    async with start((120, 40), own) as walk:
        walk.screen.read_only = True
        await walk.press(key)
        assert "opened read-only: nothing can be decided" in walk.said()
    assert made(own) == []


async def test_a_file_that_may_not_be_written_and_a_locked_one_are_one_line(
    start: Start, own: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("db.connection.BUSY_SECONDS", 0.05)
    async with start((120, 40), own) as walk:
        other = create(own)
        other.execute("BEGIN IMMEDIATE")
        await walk.press("b")
        assert "Nothing was decided:" in walk.said()
        assert "it is locked" in walk.said()
        other.execute("ROLLBACK")
        other.close()
        await walk.press("b")
        assert "Bookmarked" in walk.said()


async def test_a_decision_that_takes_long_is_counted_in_the_top_line_until_it_is_written(
    start: Start, own: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with start((120, 40), own) as walk:
        written: list[Callable[[str | None], None]] = []
        monkeypatch.setattr(walk.screen, "_change", lambda _work, told: written.append(told))
        walk.send("b")
        await walk.pilot.pause()
        walk.screen._count_a_second()
        await walk.pilot.pause()
        assert f"{own.name}, writing, 1 s…" in walk.lines()[0]
        assert "when the last decision is written" in (walk.screen.last_words or "")
        written[0](None)
        await walk.settle()
        assert "writing" not in walk.lines()[0]
        assert walk.screen.last_words is None


async def test_a_hostile_name_and_note_do_nothing_to_the_screen(start: Start, own: Path) -> None:
    async with start((120, 40), own) as walk:
        await walk.press("a")
        await walk.type("[@click=app.quit]x[/] \x1b]52;c;AAAA\x07 \u202e")
        await walk.press("enter", "enter")
        assert "[@click=app.quit]x[/]" in walk.text()
        assert "\x1b" not in walk.text()
        assert "\u202e" not in walk.text()


async def test_b_capital_pressed_while_something_is_written_lists_it(start: Start, own: Path) -> None:
    async with start((120, 40), own) as walk:
        walk.send("b")
        walk.send("B")
        await shown(walk, "Your judgements")
        assert "Marlbury Hospital Trust  bookmarked" in walk.text()


async def test_b_capital_opens_what_a_judgement_speaks_of_or_says_that_it_is_gone(start: Start, own: Path) -> None:
    async with start((120, 40), own) as walk:
        await on_organisation(walk, "Westholm Hospice")
        await walk.press("b", "2", "d", "B")
        await walk.press("enter")
        assert "There is nothing to open" in walk.said()
        await walk.press("down", "enter")
        assert walk.screen.article.document.title == "Westholm Hospice"
