"""What a match may begin or end with is never said too narrowly, and says something."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from loaders.language.beginnings import WholeMatches, beginnings, endings, may_begin, may_end

PATTERNS = (
    r"cat|dog", r"(?:the\s)?cat", r"\s?(?:of|in\s)", r"[^a-c]x", r"(?i:ks)t?", r"a{2,3}b", r"(?:ab)*c", r"\d+(?:st|nd)",
    r"(?=c)[a-z]at", r"(?!c)\w+", r"(a|b)\1c", r"x?y?z?", r"(?:a|)b$", r"[\w’]+\s", r"\bthe\b", r"(?>ab|a)c", r"a++b",
    r"(?P<one>c)?(?(one)a|b)t", r".\n", r"é+a", r"[–-]\s", r"\S\D\W", r"(?:\s(?:a|b)){2}", r"^(?:no|yes)\s?$",
)  # fmt: skip
ALPHABET = "abcdghoiknstxyz Kſ129 \n’é–-_CAT"


@given(st.sampled_from(PATTERNS), st.text(ALPHABET, max_size=7), st.booleans())
def test_what_a_pattern_matches_passes(pattern: str, text: str, any_case: bool) -> None:
    compiled = re.compile(pattern, re.I if any_case else 0)
    flags = compiled.flags & re.I
    if compiled.match(text):
        assert may_begin(beginnings(pattern, 3, flags), text)
    for found in compiled.finditer(text):
        assert may_end(endings(pattern, 3, flags), text[: found.end()])


@pytest.mark.parametrize(
    ("pattern", "passes", "fails"),
    [
        (r"\s?(?:of|in\s)", " of", " to"),
        (r"(?:the\s)?cat", "the cat", "dogs"),
        (r"[^a-c]x", "dx", "ax"),
        (r"\d+(?:st|nd)", "21st", "2x"),
    ],
)
def test_what_a_pattern_cannot_begin_with_fails(pattern: str, passes: str, fails: str) -> None:
    letters = beginnings(pattern, 4)
    assert may_begin(letters, passes)
    assert not may_begin(letters, fails)


def test_what_a_pattern_cannot_end_with_fails() -> None:
    letters = endings(r"(?:will|would)\s?", 3)
    assert may_end(letters, "he will ")
    assert not may_end(letters, "he has ")


def test_rows_of_a_table_come_in_their_order() -> None:
    table = WholeMatches([("the cat", 1), (r"a do\ws?", 2), (r"\w+ mouse", 3), ("the .{0,40}mouse", 4)])
    assert list(table.rows("the mouse")) == [3, 4]
    assert list(table.rows("a dog")) == [2]
    assert list(table.rows("“a mouse")) == [3]
    assert list(table.rows("(a mouse")) == []
    assert list(table.rows("the " + "very " * 20 + "big mouse")) == [3]


def test_a_text_of_one_letter_or_none_has_its_rows() -> None:
    table = WholeMatches([("x|[0-4]", 1), ("(?:no)?", 2), ("yes", 3)])
    assert 1 in table.rows("3")
    assert 3 not in table.rows("3")
    assert 2 in table.rows("")


@given(st.sampled_from(PATTERNS), st.text(ALPHABET, max_size=7))
def test_a_row_that_matches_a_whole_text_is_among_its_rows(pattern: str, text: str) -> None:
    if re.fullmatch(pattern, text):
        assert list(WholeMatches([(pattern, 1)]).rows(text)) == [1]
