"""What may be kept of a saved page's characters."""

import sys
import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from loaders.sources.safety import REPLACEMENT, UNSAFE_RANGES, neutralise, neutralise_name

EVERYTHING = st.text(st.characters(exclude_categories=[]))


@pytest.mark.parametrize(("first", "last", "what"), UNSAFE_RANGES, ids=[row[2] for row in UNSAFE_RANGES])
def test_each_unsafe_range_is_replaced_at_both_ends(first: int, last: int, what: str) -> None:
    assert neutralise(f"a{chr(first)}{chr(last)}b") == f"a{REPLACEMENT * 2}b", what


@pytest.mark.parametrize("kept", ["\n", "\t", "\u00a0", "\u200c", "\u200d", "’", "•", "é", "👩\u200d⚕\ufe0f", "ﬁ"])
def test_what_spells_words_is_kept(kept: str) -> None:
    assert neutralise(f"a{kept}b") == f"a{kept}b"


def test_no_control_surrogate_or_bidirectional_character_of_unicode_is_kept() -> None:
    kept = [
        f"U+{code:04X}"
        for code in range(sys.maxunicode + 1)
        if (
            unicodedata.category(chr(code)) in {"Cc", "Cs"}
            or unicodedata.bidirectional(chr(code)) in {"LRE", "RLE", "LRO", "RLO", "PDF", "LRI", "RLI", "FSI", "PDI"}
        )
        and neutralise(chr(code)) == chr(code)
    ]
    assert kept == ["U+0009", "U+000A"]


@settings(deadline=None)
@given(EVERYTHING)
def test_length_and_every_other_character_stay(text: str) -> None:
    safe = neutralise(text)
    assert len(safe) == len(text)
    assert all(new in (old, REPLACEMENT) for old, new in zip(text, safe, strict=True))
    assert neutralise(safe) == safe


@settings(deadline=None)
@given(EVERYTHING)
def test_what_is_kept_can_be_stored_as_utf_8(text: str) -> None:
    neutralise(text).encode("utf-8")


def test_a_name_stays_on_one_line() -> None:
    assert neutralise_name("care\nhomes\t\udcff\x1b[2J.txt") == "care�homes���[2J.txt"
