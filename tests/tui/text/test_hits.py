"""Words are found again in an article: those that were searched for, and those asked for there."""

from __future__ import annotations

import pytest
from walking import Start

from tui.documents.document import Document, Span, Target
from tui.text.hits import hits_of


@pytest.mark.parametrize(
    ("text", "wanted", "at_word_starts", "found"),
    [
        ("Ward and reward", ("ward",), True, ["Ward"]),
        ("Ward and reward", ("ward",), False, ["Ward", "ward"]),
        ("a Café by the\nold  quay", ("cafe", "old quay"), True, ["Café", "old  quay"]),
        ("boards, board", ("board", "boards"), True, ["boards", "board"]),
        ("one policy, two policies", ("policies",), True, ["policy", "policies"]),
        ("one policy, two policies", ("policies",), False, ["policies"]),
        ("a (b) c", ("(b)",), False, ["(b)"]),
        ("anything", (), True, []),
        ("anything", ("", " "), False, []),
    ],
)
def test_words_are_found_again(text: str, wanted: tuple[str, ...], at_word_starts: bool, found: list[str]) -> None:
    assert [text[start:end] for start, end in hits_of(text, wanted, at_word_starts=at_word_starts)] == found


def test_a_hit_within_a_mention_opens_what_the_mention_opens() -> None:
    target = Target("organisation", 7, "North Board")
    document = Document("article", 1, "", "the North Board sat", (Span(4, 15, "organisation", target, True),))
    inside, after = document.with_hits(((10, 15), (16, 19))).stops
    assert inside.target == target
    assert after.target is None


async def test_an_article_opened_from_a_search_walks_its_hits_and_then_its_mentions(start: Start) -> None:
    async with start() as walk:
        await walk.press("slash")
        await walk.type("corridor bed")
        await walk.press("enter")
        article = walk.screen.article
        assert "n and N walk them" in walk.said()
        walked = []
        for _ in article.document.stops:
            await walk.press("n")
            assert article.current_stop is not None
            walked.append(article.document.text[article.current_stop.start : article.current_stop.end])
        assert {word.lower() for word in walked} == {"corridor", "bed", "beds"}
        await walk.press("escape")
        assert "mentions again" in walk.said()
        assert all(span.target is not None for span in article.document.stops)
        await walk.press("backspace", "right_square_bracket")
        assert any(span.target is None for span in article.document.stops)


async def test_an_event_opened_from_a_search_walks_the_words_too(start: Start) -> None:
    async with start() as walk:
        await walk.press("slash")
        await walk.type("booking")
        await walk.press("enter", "n")
        stop = walk.screen.article.current_stop
        assert stop is not None
        assert walk.screen.article.document.text[stop.start : stop.end] == "booking"
