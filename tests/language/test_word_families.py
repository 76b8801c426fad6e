"""Families of words: one pass over a text finds every place of every word that a rule asks for, and no other."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from loaders.language.lexicon import CAPITAL, Family, folded
from loaders.language.words import cut, folded_words

BOARDS = Family(["board", "and", "coop"])
RAISED = Family(raised=["may"])
LONG = Family(test=lambda word: len(word) > 5)
ODD = Family(odd=bool)
SHOUTED = Family(shape=str.isupper)

PIECES = (
    "board", "Board", "BOARD", "boards", "&", "and", "Co-op", "co-op", "May", "may", "A&E", "O'Brien", "Amin’s",
    "trustees", "naïve", "3rd", " ", "  ", "\u00a0", "\n", "\n\n", ",", ".", "_", "-", "…",
)  # fmt: skip
TEXTS = st.lists(st.sampled_from(PIECES), max_size=20).map("".join)


@given(TEXTS)
def test_a_family_is_found_wherever_one_of_its_words_stands_and_nowhere_else(text: str) -> None:
    words = cut(text)
    every = range(len(words.written))
    plain = [word.isascii() and word.isalpha() and not word.startswith("coop") for word in words.lower]
    assert words.of(BOARDS) == [at for at in every if words.lower[at] in {"board", "and", "coop"}]
    assert words.of(RAISED) == [at for at in every if words.written[at] in {"May", "MAY"}]
    assert words.of(LONG) == [at for at in every if len(words.lower[at]) > 5]
    assert words.of(ODD) == [at for at in every if not plain[at]]
    assert words.of(SHOUTED) == [at for at in every if words.written[at][0].isupper() and words.written[at].isupper()]
    assert words.of(CAPITAL) == [at for at in every if words.capital[at]]


@given(TEXTS)
def test_every_sign_that_is_no_space_is_in_one_word_and_folding_is_that_of_each_word(text: str) -> None:
    words = cut(text)
    ends = [words.end_of(at) for at in range(len(words.written))]
    between = [text[end:start] for end, start in zip([0, *ends], [*words.starts, len(text)], strict=True)]
    assert not "".join(between).strip()
    assert words.lower == [folded(word) for word in words.written] == folded_words(text)


def test_places_of_a_word_that_is_known_only_now() -> None:
    words = cut("Board by board, the Board's board.")
    assert words.positions("board") == [0, 2, 5, 7]
    assert words.positions("trust") == []
