"""A text keeps its place when the window changes: its first character, and whatever its reader had come to."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from walking import Start

from tui.documents.document import Document
from tui.drawing.document_lines import LaidOut

PARAGRAPHS = [f"Paragraph {number}. " + "The ward moved its beds to another floor. " * 9 for number in range(60)]
LONG = "\n\n".join(PARAGRAPHS)


def paragraph(number: int) -> tuple[int, int]:
    start = LONG.index(PARAGRAPHS[number])
    return start, start + len(f"Paragraph {number}.")


@pytest.mark.parametrize("size", [(60, 20), (80, 12), (120, 40), (200, 60)])
async def test_the_sentence_that_was_in_sight_stays_so(start: Start, size: tuple[int, int]) -> None:
    async with start((80, 24)) as walk:
        await walk.press("3")
        walk.screen.article.show_document(Document("article", 1, "A long one", LONG, highlight=paragraph(40)))
        await walk.settle()
        assert "▌ Paragraph 40." in walk.text()
        for each in (size, (80, 24), size):
            await walk.pilot.resize_terminal(*each)
            await walk.settle()
            assert "▌ Paragraph 40." in walk.text(), each


async def test_a_text_that_was_read_on_stays_where_it_was_read(start: Start) -> None:
    async with start((80, 24)) as walk:
        await walk.press("3")
        walk.screen.article.show_document(Document("article", 1, "A long one", LONG, highlight=paragraph(2)))
        await walk.press("pagedown", "pagedown", "pagedown", "pagedown", "pagedown")
        first = walk.screen.article.first_character
        assert first is not None
        for size in ((60, 20), (200, 60), (120, 40), (61, 21), (80, 24)):
            await walk.pilot.resize_terminal(*size)
            await walk.settle()
            text = walk.screen.article
            assert [text._drawn[y] for y in range(text.size.height)] == [text._draw(y) for y in range(text.size.height)]
            now = walk.screen.article.first_character
            assert now is not None and first - 200 < now <= first
            assert "▌" not in walk.text()


@given(st.integers(8, 90), st.integers(8, 90), st.integers(1, 40), st.integers(1, 40), st.data())
def test_however_the_lines_fall_the_same_text_is_in_sight(
    width: int, to_width: int, height: int, to_height: int, data: st.DataObject
) -> None:
    before, after = LaidOut(LONG, width), LaidOut(LONG, to_width)
    top = before.clamped(data.draw(st.integers(0, len(before.lines))), height)
    shown = before.stretch(top, height)
    first, last = after.stretch(after.top_again(shown, None, to_height), to_height)
    assert first <= shown[0] <= last
    sought = data.draw(st.integers(0, len(LONG) - 2).map(lambda at: (at, at + 1)))
    first, last = after.stretch(after.top_again(shown, sought, to_height), to_height)
    assert first <= sought[0] <= last or not shown[0] <= sought[0] < shown[1]
