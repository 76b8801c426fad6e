"""The words that event rules read: no figures and no signs, taken apart from them, each where the text has it."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from loaders.language.events.spelling import spelling, vocabulary
from loaders.language.words import cut

SENTENCE = "The trust’s A&E unit, re-opened in May 2009 for £8m & more, won’t close; co-op U.K staff naïvely may."


def words_of(text: str, sentence_starts: tuple[int, ...] = (0,)) -> list[str]:
    return spelling(cut(text), sentence_starts, frozenset()).words


def test_words_are_in_lower_case_without_figures_and_signs():
    read = "the trust 's a e unit re-opened in May for m more won't close co-op u k staff na vely may"
    assert " ".join(words_of(SENTENCE)) == read


def test_the_capital_of_may_is_kept_but_where_a_sentence_begins():
    text = "May is near. May asked Mr Will."
    assert words_of(text, (0,)) == ["may", "is", "near", "May", "asked", "mr", "Will"]


def test_words_that_may_tell_an_event_are_known_by_their_places():
    found = spelling(cut("The unit, which closed, will open."), (0,), frozenset({"closed", "open"}))
    assert [found.words[place] for place in found.triggers] == ["closed", "open"]


def test_a_vocabulary_holds_the_parts_of_joined_words():
    assert vocabulary(["re-opened", "won't", "unit"]) >= {"re", "opened", "won", "t", "unit"}


@given(st.text(alphabet="aZ’'&-. 8é\n£coMay_", max_size=60))
def test_each_word_stands_where_it_is_said_to(text):
    found = spelling(cut(text), (0,), frozenset())
    said = [text[start : start + len(word)] for word, start in zip(found.words, found.starts, strict=True)]
    assert [one.replace("’", "'").lower() for one in said] == [word.lower() for word in found.words]
    assert found.starts == sorted(set(found.starts))
