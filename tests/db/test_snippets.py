"""Snippets: a stretch of the text itself, its hits on the words that were asked for."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.search.snippets import LENGTH, plain, snippet

LONG = "Reeds sway. " * 40 + "At last the café on the marsh reopened, and the herons came. " + "Reeds sway. " * 40


@pytest.mark.parametrize(
    ("terms", "starred", "hits"),
    [
        (("marsh",), False, ["marsh"]),
        (("cafe",), False, ["café"]),
        (("CAFÉ marsh",), False, []),
        (("cafe on",), False, ["café on"]),
        (("heron",), False, ["herons"]),
        (("Heron",), False, []),
        (("reopen",), False, []),
        (("heron",), True, ["herons"]),
        (("marsh", "heron"), True, ["marsh", "herons"]),
        (("café-on",), False, ["café on"]),
        (("&",), False, []),
        ((), False, []),
    ],
)
def test_hits_are_the_words_asked_for(terms: tuple[str, ...], starred: bool, hits: list[str]) -> None:
    cut = snippet(LONG, terms, starred=starred)
    assert [cut.text[start:end] for start, end in cut.hits] == hits


def test_the_stretch_with_most_of_the_words_is_shown() -> None:
    cut = snippet("A marsh. " + "Reeds sway. " * 60 + "Herons of the marsh.", ("marsh", "herons"))
    assert "Herons of the marsh" in cut.text


def test_a_hit_after_the_title_is_preferred() -> None:
    text = "Marsh news\n\n" + "Reeds sway. " * 60 + "The marsh is wet."
    assert snippet(text, ("marsh",), after=10).text.endswith("The marsh is wet.")
    assert snippet(text, ("news",), after=10).text.startswith("Marsh news")


def test_without_a_hit_the_story_begins_the_snippet() -> None:
    cut = snippet("Title\n\nThe story begins.", ("absent",), after=5)
    assert (cut.text, cut.start, cut.hits) == ("The story begins.", 7, ())


texts = st.one_of(
    st.text(max_size=400), st.lists(st.sampled_from(["marsh", "Éa", "İ", "ﬁ", " ", "\n", "."])).map("".join)
)


@given(texts, st.lists(st.text(max_size=6), max_size=3), st.booleans(), st.integers(0, 30))
def test_a_snippet_is_a_stretch_of_its_text(text: str, terms: list[str], starred: bool, after: int) -> None:
    cut = snippet(text, tuple(terms), starred=starred, after=after)
    stretch = text[cut.start : cut.start + len(cut.text)]
    assert "".join(" " if character.isspace() else character for character in stretch) == "".join(
        " " if character.isspace() else character for character in cut.text
    )
    assert len(cut.text) <= LENGTH
    ends = [0, *(number for hit in cut.hits for number in hit), len(cut.text)]
    assert ends == sorted(ends)
    assert all(start < end for start, end in cut.hits)


@given(st.text())
def test_folding_for_the_search_keeps_every_offset(text: str) -> None:
    assert len(plain(text)) == len(text)
