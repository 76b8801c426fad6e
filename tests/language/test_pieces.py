"""What a match cannot be without is never said too narrowly, and says something."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from loaders.language.pieces import ByWords, pieces

PATTERNS = (
    r"cat|dog", r"(?:the\s)?cat", r"\s?(?:of|in\s)", r"[^a-c]x", r"(?i:ks)t?", r"a{2,3}b", r"(?:ab)*c", r"\d+(?:st|nd)",
    r"(?=c)[a-z]at", r"(?!c)\w+", r"(a|b)\1c", r"x?y?z?", r"(?:a|)b$", r"\bthe\b", r"(?>ab|a)c", r"a++b", r"[ab]c[ao]",
    r"(?P<one>c)?(?(one)a|b)t", r"(?:no|it|at) (?:\w+ )?(?:cat|dog)s?", r"(?:\s(?:a|b)){2}", r"\w+(?:co|-a)\w",
)  # fmt: skip
ALPHABET = "abcdghnoiksTtxyzK19 \n-"


@given(st.sampled_from(PATTERNS), st.text(ALPHABET, max_size=9))
def test_a_match_has_one_of_the_pieces(pattern: str, text: str) -> None:
    words = [f" {word} " for word in re.findall("[a-z]+", text)]
    for _ in re.finditer(pattern, text):
        assert "" in pieces(pattern) or any(piece in word for piece in pieces(pattern) for word in words)


@pytest.mark.parametrize(
    ("pattern", "expected"),
    [
        ("cats? and dogs?", {"cats ", "cat ", " dogs"}),
        (r"\w+ by (?:a|the)\s", {" by "}),
        (r"(?:big|\w+ly) dog", {" dog"}),
        (r"(?:hope\w*|wish) to", {"hope", "wish"}),
        (r"\w+\s\w+", {""}),
        (r"(?:of)?\s(?:in)*", {""}),
        (r"\bcats?\b", {" cat ", " cats "}),
        (r"\w+ of (?:the\s)?cats", {" cats"}),
    ],
)
def test_the_pieces_of_a_pattern(pattern: str, expected: set[str]) -> None:
    assert pieces(pattern) == expected


def test_rows_are_tried_in_their_order_where_a_piece_of_theirs_stands() -> None:
    table = ByWords([(r"\w+ of cats", 1), ("cat", 2), (r"\w+", 3), ("of|dog", 4), (r"\bof\b", 5)])
    assert list(table.rows("a lot of cats")) == [1, 2, 3, 4, 5]
    assert list(table.rows("a dog")) == [3, 4]
    assert list(table.rows("of catkins")) == [2, 3, 4, 5]
    assert list(table.rows("off")) == [3, 4]
