"""The page of reasons: what is cut from a long fact, and how."""

from __future__ import annotations

import re

import pytest

from db.questions.articles import ArticleView, Why
from tui.documents.articles import why_document


def quoted(surface: str) -> str:
    """The words of one fact as the page of reasons shows them."""
    article = ArticleView(
        id=1, title="T", publisher=None, author=None, published=None, posted=None, accessed=None, address=None,
        tags=(), source="s", path="p", words=1, text="Text.", body_start=0, marks=(),
    )  # fmt: skip
    why = Why(kind="event", surface=surface, rule="events.x", version=1, value=None, start=0, end=5)
    shown = re.search("“(.*)”", why_document(article, 0, 5, [why]).text)
    assert shown is not None
    return shown.group(1)


def test_a_short_fact_is_shown_whole_on_one_line() -> None:
    assert quoted("two\nlines") == "two lines"


@pytest.mark.parametrize("words", [90, 200])
def test_a_long_fact_keeps_whole_words_of_its_beginning_and_end(words: int) -> None:
    surface = " ".join(f"word{number}" for number in range(words))
    head, tail = quoted(surface).split(" … ")
    assert surface.startswith(head + " ")
    assert surface.endswith(" " + tail)
    assert len(head) + len(tail) <= 77


def test_a_long_fact_without_spaces_is_cut_all_the_same() -> None:
    assert quoted("x" * 500) == "x" * 60 + " … " + "x" * 16
