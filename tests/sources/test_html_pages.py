"""A saved web page as text."""

from time import process_time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from loaders.sources.html_page import declared_encoding, read


@pytest.mark.parametrize(
    ("page", "text"),
    [
        ("<p>One <b>bold</b>,\n two<p>Three", "One bold, two\n\nThree"),
        ("<ul><li>one<li><p>two</p></li></ul>after", "• one\n• two\n\nafter"),
        ("<table><tr><th>Body<th>Cost</tr><tr><td>A</td><td>5</td></tr></table>", "Body | Cost\nA | 5"),
        ("line<br>line<br/><br/>paragraph", "line\nline\nparagraph"),
        ("<pre>a\n  b</pre>", "a\n  b"),
        ("<p>a<!-- <p>b --><!doctype x>c", "ac"),
        ("<p>a<script>if (a<b) x('</p>')</script><style>p{}</style>b", "ab"),
        ("<nav>Home</nav><p>Story</p><footer>Terms</footer>", "Story"),
        ("<header>Site</header><article><header><h1>Head</h1></header><p>Story</p></article>", "Head\n\nStory"),
        ("<article><header><p>By Ann Lee</p></header><p>Story</p></article>", "By Ann Lee\n\nStory"),
        ("<nav>never closed<p>Story", "never closed\n\nStory"),
        ("<title>T</title><h1>T</h1><p>Story", "T\n\nStory"),
        ("<nav>only <b>this</b></nav>", "only this"),
        ('<p title="a > b">x</p>', "x"),
        ("<p>&pound;5 &amp; &#8217; &nbsp;a < b", "£5 & ’ \u00a0a < b"),
        ("<p>cut <a href='", "cut <a href='"),
        ("<p>cut <!-- off", "cut"),
    ],
)
def test_markup_becomes_paragraphs(page: str, text: str) -> None:
    assert read(page).text == text


HEAD = """<title>Headline | The Paper</title><link rel="canonical" href="https://paper.example/1?a=1&amp;b=2">
<meta property="article:published_time" content="2013-04-05T06:07:08Z"><meta name="date" content="2014-01-01">"""


def test_the_head_gives_title_address_and_day() -> None:
    page = read(f"<html><head>{HEAD}</head><body><h1>Headline</h1><p>Story")
    assert (page.title, page.address, page.date) == (
        "Headline | The Paper",
        "https://paper.example/1?a=1&b=2",
        "2013-04-05",
    )
    assert page.text == "Headline\n\nStory"


def test_the_first_address_is_kept() -> None:
    other = '<meta property="og:url" content="https://paper.example/2">'
    assert read(f"{HEAD}{other}<p>Story").address == "https://paper.example/1?a=1&b=2"
    assert read(f"{other}<meta property='og:url' content='x'><p>Story").address == "https://paper.example/2"


def test_a_title_that_the_body_does_not_have_heads_the_text() -> None:
    assert read("<title>Only here</title><p>Story").text == "Only here\n\nStory"


@pytest.mark.parametrize(
    ("markup", "day"),
    [
        ('<script type="application/ld+json">{"datePublished": "2012-01-02T00:00"}</script>', "2012-01-02"),
        ('<time itemprop="datePublished" datetime="2012-01-03">', "2012-01-03"),
        ('<meta name="citation_date" content="2012/13/45">', None),
        ('<meta name="dc.date" content="20120104">', "2012-01-04"),
        ('<time datetime="2012-01-03">', None),
    ],
)
def test_a_day_of_publication_is_found_where_pages_write_it(markup: str, day: str | None) -> None:
    assert read(f"{markup}<p>Story").date == day


@pytest.mark.parametrize(
    ("data", "encoding"),
    [
        (b"<meta charset=utf-8>", "utf-8"),
        (b'<meta http-equiv=Content-Type content="text/html; charset=windows-1251">', "windows-1251"),
        (b'<?xml version="1.0" encoding="koi8-r"?>', "koi8-r"),
        (b"charset=utf-8", None),
    ],
)
def test_the_declared_encoding_is_found(data: bytes, encoding: str | None) -> None:
    assert declared_encoding(data) == encoding


PIECES = [*"<>/!-&;\"'=abp \n", "<p>", "</p>", "<nav>", "</nav>", "<!--", "-->", "<li>", "<br>", "<title>", "<pre>"]


@settings(deadline=None)
@given(st.lists(st.sampled_from(PIECES)))
def test_any_markup_is_read_somehow(pieces: list[str]) -> None:
    text = read("".join(pieces)).text
    assert text == text.strip()
    assert "\n\n\n" not in text


@pytest.mark.parametrize("piece", ['<a "', "<!--", "<nav>", "<p", "&", "<script>", "<p a='", "</nav>", "<li>", "<!"])
def test_a_large_page_of_one_tag_is_read_through(piece: str) -> None:
    read(piece * 100_000)


LONG_PAGES = {
    "cells of a row that never ends": ("<table><tr>{}</table>", "<td>a", 1_500),
    "an attribute without a value": ("<meta {}>", "a", 4_000),
}


@pytest.mark.parametrize(("page", "unit", "number"), LONG_PAGES.values(), ids=LONG_PAGES)
def test_eight_times_the_page_takes_about_eight_times_as_long(page: str, unit: str, number: int) -> None:
    def seconds(number: int) -> float:
        started = process_time()
        read(page.format(unit * number))
        return process_time() - started

    seconds(20)
    assert seconds(8 * number) < 20 * min(seconds(number) for _ in range(2)) + 0.1
