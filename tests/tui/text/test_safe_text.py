"""Nothing that could move a cursor, set a title or turn text round is left in text that is drawn."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tui.text.safe_text import safe, safe_line

CASES = [
    ("plain text, “quoted” – and naïve", "plain text, “quoted” – and naïve"),
    ("\x1b[31mred", "�[31mred"),
    ("\x1b]52;c;aGk=\x07", "�]52;c;aGk=�"),
    ("\x9b2J\x9d0;title\x9c", "�2J�0;title�"),
    ("left\u202eright\u202c", "left�right�"),
    ("\u2066isolate\u2069", "�isolate�"),
    ("zero\u200bwidth\ufeff", "zero�width�"),
    ("tab\there\r", "tab here "),
    ("hard\u00a0space", "hard space"),
    ("soft\u00adhyphen", "soft-hyphen"),
    ("\ud800", "�"),
    ("a\u2028b", "a b"),
    ("tag\U000e0041", "tag�"),
    ("\x00\x7f", "��"),
]


@pytest.mark.parametrize(("text", "shown"), CASES)
def test_controls_become_visible(text: str, shown: str) -> None:
    assert safe(text) == shown


def test_line_ends_stay_unless_one_line_is_asked_for() -> None:
    assert safe("one\ntwo") == "one\ntwo"
    assert safe_line("one\ntwo\x1b") == "one two�"


@given(st.text(st.characters(), max_size=200))
def test_length_is_kept_and_nothing_unsafe_is_left(text: str) -> None:
    shown = safe_line(text)
    assert len(shown) == len(text)
    assert not [character for character in shown if unicodedata.category(character) in ("Cc", "Cs")]
    assert safe_line(shown) == shown
    shown.encode("utf-8")


def test_no_format_character_with_an_effect_is_left() -> None:
    number_signs = set("\u0600\u0601\u0602\u0603\u0604\u0605\u06dd\u070f\u0890\u0891\u08e2")
    left = {
        chr(code) for code in range(0x10000) if unicodedata.category(chr(code)) == "Cf" and safe(chr(code)) == chr(code)
    }
    assert left <= number_signs
