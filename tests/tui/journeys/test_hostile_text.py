"""Names and pages that try to act on the terminal or the framework are shown as text, and nothing comes of them."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from invented_collection import RULE, build
from rich.segment import Segment
from textual.color import Color
from walking import Start

from db.connection import create
from db.records import Article, Event, Facts, Mention, Organisation, Party
from db.saved_views import save
from tui.application.safe_filter import SafeTextFilter
from tui.configuration.themes import THEMES
from tui.first_frame.escapes import drawn

HOSTILE = (
    "[/sic] [@click=app.quit]x[/] [bold",
    "a\x1b[2Jb",
    "c\x1b]52;c;aGk=\x07d",
    "e\x9b31mf\x9d0;title\x9cg",
    "h\u202eevil\u202ci\u2066j\u2069",
    "k\rl\x00m\x08n",
)
_CONTROL = re.compile("[\x00-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\u200b-\u200f]")


@pytest.fixture(scope="module")
def hostile_database(tmp_path_factory: pytest.TempPathFactory) -> Path:
    pages = []
    for number, name in enumerate(HOSTILE):
        title = f"Title {name}"
        text = f"{title}\n1 May 2009\n\nThe {name} body met. It said {name} again."
        start = text.index(name, len(title))
        mention = Mention(start, start + len(name), name, RULE, organisation=f"hostile-{number}")
        event = Event(
            start - 4, start + len(name) + 10, start, start + 1, "meeting", f"Meets {name}", "2009-05-01", "2009-05-01",
            "2009-05-01", "happened", RULE, (Party("host", f"hostile-{number}"),),
        )  # fmt: skip
        organisation = Organisation(f"hostile-{number}", name, "charity", name, aliases=(f"alias {name}",))
        facts = Facts((organisation,), (), (mention,), events=(event,))
        article = Article(
            title, text, len(title) + 13, 0, len(text), publisher=f"Outlet {name}", author=name, published="2009-05-01",
            address=f"https://x.example/{name}", tags=(name,), facts=facts,
        )  # fmt: skip
        pages.append((f"{number}.txt", text, article))
    return build(tmp_path_factory.mktemp("hostile") / "host\x1b[31mile.db", *pages)


@pytest.mark.parametrize("size", [(160, 48), (80, 24), (40, 10)], ids=str)
async def test_hostile_text_is_shown_and_obeyed_nowhere(
    start: Start, hostile_database: Path, size: tuple[int, int], monkeypatch: pytest.MonkeyPatch
) -> None:
    without_the_wall(monkeypatch)
    steps = (
        "enter", "n", "enter", "backspace", "2", "enter", "n", "w", "r", "y", "o", "1", "down", "enter", "F", "escape",
        "slash", "t", "i", "t", "l", "e", "down", "down", "enter", "question_mark", "escape", "full_stop", "z",
    )  # fmt: skip
    async with start(size, hostile_database) as walk:
        for step in steps:
            await walk.press(step)
            assert walk.app.is_running
            shown = walk.text()
            assert not _CONTROL.search(shown.replace("\n", "")), step


def without_the_wall(monkeypatch: pytest.MonkeyPatch) -> None:
    """Every part of the screen makes its own text safe; the filter is for what nobody thought of."""
    monkeypatch.setattr(SafeTextFilter, "apply", lambda _self, segments, _background: segments)


async def test_hostile_names_are_shown_and_obeyed_nowhere_when_judged_saved_exported_or_looked_for(
    start: Start, hostile_database: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    without_the_wall(monkeypatch)
    path = tmp_path / "hostile.db"
    path.write_bytes(hostile_database.read_bytes())
    connection = create(path)
    for name in HOSTILE:
        save(connection, f"View {name}", f"org:{name} kind:meeting")
        connection.commit()
    connection.close()
    rows = ("1", *("down",) * 3)
    steps = (
        *rows, "v", *("down",) * 4, "enter", "escape", "R", "X", "enter", "d", "d", "escape",
        *rows, "v", "s", "escape", "escape", *rows, "e", "escape", *rows, "b", "t", "x", "enter", "a", "y", "enter",
        *rows, "R", "Z", "enter", *rows, "m", "t", "i", "escape", *rows, "S", "escape", "escape", "escape",
        *rows, "d", "escape", "B", "escape", "2", "c", "escape", "2", "d", "escape", "u", "U", "enter", "Y",
        "colon", "v", "i", "e", "w", "escape", "colon", *"alias", "escape",
        "slash", *"org:alias", "tab", "tab", "tab", "escape", "slash", *"outlet:", "tab", "tab", "tab", "escape",
        "slash", *"tag:", "tab", "tab", "tab", "tab", "tab", "enter", "escape",
        "escape", *rows, "enter", "F", "escape",
    )  # fmt: skip
    async with start((120, 40), path) as walk:
        for number, step in enumerate(steps):
            await walk.press("colon" if step == ":" else step)
            assert walk.app.is_running
            shown = walk.text()
            assert not _CONTROL.search(shown.replace("\n", "")), (number, steps[max(0, number - 6) : number + 1], shown)


async def test_markup_is_shown_as_it_stands(start: Start, hostile_database: Path) -> None:
    async with start((160, 48), hostile_database) as walk:
        assert "[/sic] [@click=app.quit]x[/]" in walk.text()
        await walk.press("enter")
        assert "[/sic] [@click=app.quit]x[/…" in walk.lines()[0]
        assert "alias [/sic] [@click=app.quit]x[/] [bold" in walk.screen.article.document.text


async def test_what_is_copied_is_safe_too(start: Start, hostile_database: Path) -> None:
    async with start((160, 48), hostile_database) as walk:
        for _ in HOSTILE:
            await walk.press("2", "enter", "y", "2", "down")
            assert not _CONTROL.search(walk.app.clipboard)


def test_the_first_frame_sends_no_sequence_that_a_name_brings() -> None:
    sent = drawn([[(f"a{name}z", 0)] for name in HOSTILE], THEMES["terminal"])
    assert not _CONTROL.search(re.sub(r"\x1b\[(?:\d+;1H|\?2026[hl])", "", sent))


def test_the_filter_is_a_wall_of_its_own() -> None:
    drawn = [Segment("plain"), Segment("a\x1b]0;t\x07\u202eb"), Segment("naïve – 医")]
    passed = SafeTextFilter().apply(drawn, Color(0, 0, 0))
    assert "".join(segment.text for segment in passed) == "plaina�]0;t��bnaïve – 医"
