"""No key is silent: what cannot be done is said, until the next key; and what is said can be understood."""

from __future__ import annotations

from pathlib import Path

import pytest
from invented_collection import build
from walking import Start, Walk

from db.questions.organisation_profiles import Kin, Profile
from db.questions.summarised import EventRow
from tui.documents.profiles import organisation_document
from tui.text.wording import name_of_key
from tui.walk.narrowing import Chip


@pytest.mark.parametrize(
    ("keys", "said"),
    [
        (("3", "n"), "No mention here"),
        (("2", "enter", "enter"), "Enter then opens it"),
        (("3", "s"), "s sorts a list"),
        (("minus",), "All years are shown"),
        (("full_stop", "plus", "plus"), "its months already"),
        (("3", "f"), "f then finds words"),
        (("o",), "Open an article first; o"),
        (("less_than_sign",), "Open an event first"),
        (("2", "down", "down", "enter", "f", "t", "h", "e", "enter", "enter"), "This hit opens nothing"),
    ],
)
async def test_a_key_that_can_do_nothing_says_so(start: Start, keys: tuple[str, ...], said: str) -> None:
    async with start((80, 24)) as walk:
        await walk.press(*keys)
        assert said in walk.said()


async def test_w_on_a_raw_page_gives_the_reasons_of_the_sentence_that_led_there(start: Start) -> None:
    async with start((120, 40)) as walk:
        await walk.press("2", "down", "enter", "r", "w")
        assert walk.screen.article.document.kind == "why"
        assert "took over the work" in walk.screen.article.document.text
        await walk.press("w")
        assert walk.screen.article.document.kind == "raw"
        await walk.press("escape", "slash")
        await walk.type("kind:launch")
        await walk.press("pagedown", "enter", "r", "w")
        assert "r leads back to the article; w then says" in walk.said()


@pytest.mark.parametrize("opened", ["f", "F", "v", "colon", "e", "a", "t", "c", "B", "R", "d", "slash"])
async def test_a_key_pressed_twice_at_once_leaves_a_screen_once(start: Start, opened: str, tmp_path: Path) -> None:
    """The second of two quick keys was for the screen that the first took away."""
    for key in ("enter", "escape"):
        path = build(tmp_path / f"{key}.db")
        async with start((80, 24), path) as walk:
            await walk.press("2", "down", "enter", "2" if opened == "c" else "3", opened)
            await walk.type("x" if opened in "fat:" else "")
            for _ in range(3):
                walk.send(key)
            await walk.settle()
            await walk.press("escape", "escape", "escape")
            assert walk.app.is_running
            assert walk.app.screen is walk.screen


async def test_without_dated_events_the_strip_says_so(start: Start) -> None:
    async with start() as walk:
        await walk.press("slash")
        await walk.type("nobody-knows-this")
        await walk.press("enter", "full_stop")
        assert "No event here has a date" in walk.said()


async def test_what_was_said_goes_with_the_next_key(start: Start) -> None:
    async with start() as walk:
        await walk.press("backspace")
        assert "where the walk began" in walk.said()
        await walk.press("down")
        assert "where the walk began" not in walk.said()


@pytest.mark.parametrize(
    ("keys", "named", "not_named"),
    [
        (("2", "enter"), ("y copy", "w why", "r raw"), "article again"),
        (("enter",), ("n mention", "Enter open"), "w why"),
        (("2", "enter", "r"), ("r article again", "y copy"), "w why"),
        (("2", "enter", "w"), ("w article again", "y copy"), "r raw"),
        (("3",), ("/ search", "Tab next pane"), "y copy"),
    ],
)
async def test_the_last_line_names_the_keys_for_what_is_open(
    start: Start, keys: tuple[str, ...], named: tuple[str, ...], not_named: str
) -> None:
    async with start((120, 40)) as walk:
        await walk.press(*keys)
        assert all(each in walk.said() for each in named)
        assert not_named not in walk.said()


async def test_keys_that_change_nothing_are_no_steps_of_the_walk(start: Start) -> None:
    async with start() as walk:
        await walk.press("minus", "minus", "full_stop", "plus", "plus", "plus", "backspace", "backspace")
        assert walk.screen.coordinator.narrowing.chips == ()
        await walk.press("backspace")
        assert "where the walk began" in walk.said()


@pytest.mark.parametrize(("size", "chip"), [((40, 10), "Eastvale Clinica… x"), ((20, 6), "… x")])
async def test_the_newest_chip_is_named_however_narrow_the_screen(
    start: Start, size: tuple[int, int], chip: str
) -> None:
    async with start(size) as walk:
        await walk.press("down", "enter")
        assert "Eas" in walk.lines()[0]
        assert chip in walk.lines()[0]


async def test_the_way_back_and_the_help_are_named_on_a_narrow_screen(start: Start) -> None:
    async with start((60, 20)) as walk:
        await walk.press("enter")
        for hint in ("Backspace back", "? keys", "q quit"):
            assert hint in walk.said()


async def test_the_walk_from_mention_to_mention_is_counted(start: Start) -> None:
    async with start() as walk:
        await walk.press("2", "down", "enter", "n", "n")
        article = walk.screen.article
        assert article.stop is not None
        assert f"{article.stop + 1}/{len(article.document.stops)}" in walk.line_with(" 3 Eastvale")


async def test_facets_count_what_the_timeline_shows(start: Start) -> None:
    async with start() as walk:
        await walk.press("down", "F")
        assert "Facets of Eastvale Clinical Board" in walk.lines()[0]
        kinds = [row for row in _facets(walk) if row.chip.field == "kind"]
        assert sum(row.count for row in kinds) == 4
        await walk.press("escape")
        assert walk.screen.coordinator.narrowing.chips == ()


def _facets(walk: object) -> list:  # type: ignore[type-arg]
    found = walk.app.screen.list  # type: ignore[attr-defined]
    return [found.row_at(index) for index in range(found.count)]


async def test_several_facets_are_ticked_and_narrow_together(start: Start) -> None:
    async with start() as walk:
        await walk.press("F", "x", "down", "x", "tab", "x", "x", "shift+tab", "G", "x", "k", "x", "enter")
        chips = walk.screen.coordinator.narrowing.chips
        assert [chip.label for chip in chips] == ["kind:agreement", "kind:launch", "2009"]
        assert {row.kind for row in _events(walk)} == {"agreement", "launch"}
        await walk.press("escape")
        assert [chip.label for chip in walk.screen.coordinator.narrowing.chips] == ["kind:agreement", "kind:launch"]


def _events(walk: Walk) -> list[EventRow]:
    rows = (walk.screen.timeline.row_at(index) for index in range(walk.screen.timeline.count))
    return [row for row in rows if row is not None]


async def test_enter_on_fields_alone_narrows_and_on_a_name_opens(start: Start) -> None:
    async with start() as walk:
        await walk.press("slash")
        await walk.type("kind:launch")
        await walk.press("enter")
        assert walk.screen.coordinator.narrowing.chips == (Chip("words", "kind:launch", "kind:launch"),)
        await walk.press("slash")
        await walk.type("org:westholm")
        await walk.press("enter")
        assert walk.screen.coordinator.narrowing.chips == (Chip("words", "org:westholm", "org:westholm"),)
        await walk.press("slash")
        await walk.type("northmere")
        await walk.press("enter")
        assert walk.screen.article.document.title == "Northmere Council"


@pytest.mark.parametrize(
    ("text", "said"),
    [("colour:red", "There is no field"), ("*", "Nothing in this can be looked for"), ("", "any text will do")],
)
async def test_a_search_says_what_it_could_not_understand(start: Start, text: str, said: str) -> None:
    async with start((80, 24)) as walk:
        await walk.press("slash")
        await walk.type(text)
        assert said in walk.text()


@pytest.mark.parametrize(
    ("key", "name"),
    [("body/nhs trust of the north", "NHS Trust of the North"), ("ods/", ""), ("old-eastvale", "Old-eastvale")],
)
def test_a_key_reads_as_a_name(key: str, name: str) -> None:
    assert name_of_key(key) == name


def test_a_profile_counts_in_words_and_names_kin_that_no_page_has_named() -> None:
    profile = Profile(
        1, "body/north board", "North Board", "board", None, None, None, 1, 1, 2, "2009-01-01", "2009-01-01",
        (), (), (), (Kin("body/north nhs trust", None, None),), (), (),
    )  # fmt: skip
    text = organisation_document(profile, ()).text
    assert "After it: North NHS Trust" in text
    assert "Named: 1 time in 1 article, 2 events" in text


async def test_a_search_says_what_its_narrowing_comes_on_top_of(start: Start) -> None:
    async with start() as walk:
        await walk.press("down", "enter", "slash")
        await walk.type("ward")
        assert "narrow the panes to: ward  within Eastvale Clinical Board" in walk.text()


async def test_chips_come_before_the_counts(start: Start) -> None:
    async with start((80, 24)) as walk:
        await walk.press("down", "enter", "slash")
        await walk.type("a rather long narrowing of words")
        await walk.press("enter")
        assert "Eastvale Clinical Board x" in walk.lines()[0]
        assert "a rather long narrowing of… x" in walk.lines()[0]


@pytest.mark.parametrize(
    ("to_the_dialog", "next_key"),
    [(("2", "enter", "c"), "escape"), (("2", "enter", "c"), "down"), (("F",), "escape"), (("F",), "down")],
)
async def test_a_key_just_behind_enter_does_not_overtake_the_choice(
    start: Start, to_the_dialog: tuple[str, ...], next_key: str
) -> None:
    async def after(*keys: str) -> list[str]:
        async with start() as walk:
            await walk.press(*to_the_dialog)
            for key in keys:
                walk.send(key)
            await walk.settle()
            return walk.lines()[:1]

    async with start() as walk:
        await walk.press(*to_the_dialog, "enter", next_key)
        at_leisure = walk.lines()[:1]
    assert await after("enter", next_key) == at_leisure


async def test_the_key_that_widens_is_named_where_something_narrows(start: Start) -> None:
    async with start((200, 40)) as walk:
        assert "Esc widen" not in walk.said() and "F facets" in walk.said()
        await walk.press("down")
        assert "Esc widen" in walk.said()
        await walk.press("enter")
        assert "Esc widen" in walk.said()
        await walk.press("escape")
        assert "Esc widen" not in walk.said()
        await walk.press("backspace", "1", "escape", "escape", "full_stop")
        assert "Esc widen" in walk.said()
        await walk.press("escape")
        assert "Esc widen" not in walk.said()
