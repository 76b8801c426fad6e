"""What is mended in a text, and what is left as the page had it."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from loaders.sources.mending import mend


@pytest.mark.parametrize(
    ("damaged", "text", "notes"),
    [
        ("a\r\nb\rc\x0cd\u2028e", "a\nb\nc\nd\ne", ()),
        ("Itâ€™s a cafÃ© for Â£5", "It’s a café for £5", ("1 wrongly decoded line mended",)),
        ("fine\nItâ€™s\nfine\nitâ€™s", "fine\nIt’s\nfine\nit’s", ("2 wrongly decoded lines mended",)),
        ("ðŸ alone\nitâ€™s", "ðŸ alone\nit’s", ("1 wrongly decoded line mended",)),
        ("It\x92s \x93so\x94", "It’s “so”", ("3 punctuation marks read as windows-1252",)),
        ("inte\u00adgrated\u200b care", "integrated care", ("2 invisible characters taken out",)),
    ],
)
def test_damage_is_mended_and_said(damaged: str, text: str, notes: tuple[str, ...]) -> None:
    mended = mend(damaged)
    assert (mended.text, mended.notes) == (text, notes)


UNDAMAGED = [
    "“Curly” ‘quotes’",
    "no\u00a0break",
    "ﬁrst",
    "½ of ２",
    "&amp; stays",
    "naïve Ångström",
    "Â is a letter",
    "\x9b1m",
]


@pytest.mark.parametrize("text", UNDAMAGED)
def test_what_is_no_damage_stays(text: str) -> None:
    assert mend(text).text == text


@settings(deadline=None)
@given(st.text())
def test_mending_leaves_only_line_feeds_as_line_ends(text: str) -> None:
    mended = mend(text).text
    assert "\r" not in mended
    assert mended.count("\n") >= text.count("\n")
