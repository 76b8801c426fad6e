"""Where a page's story is, in invented pages: what surrounds it goes, what belongs to it stays."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from loaders.sources.html_names import BESIDE_THE_STORY, BYLINES, LEADS, PAIRS_BESIDE, ROLES_BESIDE
from loaders.sources.html_page import read

TOLD = "The council of the town met in the hall on Monday and agreed at last to mend the roof of the library."
MORE = "Its leader said that the work would begin in the spring and would be paid for out of the reserves."
BODY = f"<p>{TOLD}</p><p>{MORE}</p><p>{TOLD}</p>"
OTHER = "Something else again is said here, at some length, and has nothing to do with the roof."


def story(around: str) -> str:
    return read(f"<html><head><title>Roof</title></head><body>{around}</body></html>").text


@pytest.mark.parametrize("name", sorted(BESIDE_THE_STORY))
def test_an_element_called_as_if_beside_the_story_is_left_out(name: str) -> None:
    assert OTHER not in story(f'<div class="page"><div>{BODY}</div><div class="x-{name}"><p>{OTHER}</p></div></div>')


@pytest.mark.parametrize("pair", sorted(PAIRS_BESIDE))
def test_two_words_put_an_element_beside_the_story(pair: tuple[str, str]) -> None:
    assert OTHER not in story(f'<div>{BODY}<div id="{pair[0]}-{pair[1]}"><p>{OTHER}</p></div></div>')


@pytest.mark.parametrize("role", sorted(ROLES_BESIDE))
def test_a_landmark_beside_the_main_part_is_left_out(role: str) -> None:
    assert OTHER not in story(f'<div>{BODY}<div role="{role}"><p>{OTHER}</p></div></div>')


@pytest.mark.parametrize("name", sorted(LEADS))
def test_a_lead_above_the_story_stays(name: str) -> None:
    page = f'<div><h1>Roof</h1><div class="{name}"><b>{OTHER[:40]}</b> told.</div><div>{BODY}</div></div>'
    assert OTHER[:40] in story(page)


@pytest.mark.parametrize("name", sorted(BYLINES))
def test_who_wrote_the_story_and_when_stays_above_it(name: str) -> None:
    page = f'<div><h1>Roof</h1><div><span class="{name}">By Ada Quill</span></div></div><div>{BODY}</div>'
    assert "By Ada Quill" in story(page)


STAYS = [
    ("the time of the story", f"<div><h1>Roof</h1><time>3 May 2012</time></div><div>{BODY}</div>", "3 May 2012"),
    ("a paragraph above the story", f"<h1>Roof</h1><div><p>{OTHER}</p></div><div>{BODY}</div>", OTHER),
    ("an element that holds the story, whatever it is called", f'<div class="with-sidebar">{BODY}</div>', TOLD),
    ("a post whose classes name its tags", f'<div class="post hentry tag-news">{BODY}</div>', TOLD),
    ("each of several posts", f"<main><article>{BODY}{BODY}</article><article><p>{OTHER}{OTHER}</p></article></main>",
     OTHER),
    ("paragraphs that are all called as if beside it",
     f'<div><p class="paywall">{TOLD}</p><p class="paywall">{MORE}</p><p class="paywall">{OTHER}</p></div>', OTHER),
    ("a post of the most common system, whatever its tags",
     f'<div><article class="post-12 tag-related">{BODY}</article><div>{OTHER}</div></div>', TOLD),
    ("a part of a manual named after its heading",
     f'<div>{BODY}<section id="how-sharing-is-done"><h2>Sharing</h2><p>{OTHER}</p></section></div>', OTHER),
    ("what holds the headline, whatever it is called",
     f'<div><div class="modal"><h1>Roof</h1><p>{TOLD}</p></div><div><p>{MORE}{MORE}{MORE}</p></div></div>', TOLD),
    ("a message quoted in it", f'<div>{BODY}<blockquote class="twitter-tweet">{OTHER}</blockquote></div>', OTHER),
    ("an anchor that nobody closed", f'<div><a name="top"><p>{TOLD}</p><p>{MORE}</p></div>', TOLD),
    ("a page too short for a story", "<p>Closed on Monday.</p>", "Closed on Monday."),
]  # fmt: skip


@pytest.mark.parametrize(("what", "page", "kept"), STAYS)
def test_what_belongs_to_the_story_stays(what: str, page: str, kept: str) -> None:
    assert kept in story(page), what


GOES = [
    ("a list of links", f'<div>{BODY}<ul><li><a href="/a">News one</a></li><li><a href="/b">Two</a></li></ul></div>',
     "News one"),
    ("a column beside it", f"<div><div>{BODY}</div><div><h3>Shop</h3><p>Mugs and hats</p></div></div>", "Mugs"),
    ("what is hidden", f'<div>{BODY}<div style="display: none"><p>{OTHER}</p></div></div>', OTHER),
    ("a form", f"<div>{BODY}<form><p>{OTHER}</p></form></div>", OTHER),
    ("the words below a picture", f"<div>{BODY}<figure><figcaption>{OTHER}</figcaption></figure></div>", OTHER),
]  # fmt: skip


@pytest.mark.parametrize(("what", "page", "gone"), GOES)
def test_what_surrounds_the_story_goes(what: str, page: str, gone: str) -> None:
    text = story(page)
    assert TOLD in text
    assert gone not in text, what


PIECES = [
    "<div>", "</div>", "<p>", "</p>", "<a href=x>", "</a>", "<ul><li>", "</article>", "<article>", "<br>", "word ",
    '<div class="comments">', "<h1>", f"{TOLD} ",
]  # fmt: skip


@given(st.lists(st.sampled_from(PIECES), max_size=60))
@settings(max_examples=60, deadline=None)
def test_any_page_is_read_and_no_word_is_made_up(pieces: list[str]) -> None:
    assert set(read("".join(pieces)).text.split()) <= {*TOLD.split(), "word", "•"}


GOES = [
    ("headings behind the story", f"<div>{BODY}<h3>More on libraries</h3></div>", "More on libraries"),
    ("a link alone behind the story", f'<div>{BODY}<p><a href="/news">Back to all our news</a></p></div>', "Back to"),
    ("a link alone within the story", f'<div>{BODY}<p><a href="/x">Hall to shut</a></p>{BODY}</div>', "Hall to shut"),
    ("the rest of a tag that holds tags", f'<div><div data-a="<div data-b=1>" id="x"></div>{BODY}</div>', "data"),
]


@pytest.mark.parametrize(("page", "text"), [row[1:] for row in GOES], ids=[row[0] for row in GOES])
def test_what_does_not_belong_to_the_story_goes(page: str, text: str) -> None:
    assert TOLD in story(page)
    assert text not in story(page)


AUTHORS = [
    ('<meta name="author" content="Ada Quill">', "By Ada Quill"),
    ('<meta name="byl" content="By Ada Quill">', "By Ada Quill"),
    ('<script type="application/ld+json">{"author": {"@type": "Person", "name": "Ada Quill"}}</script>', "By Ada"),
    ('<meta property="og:site_name" content="Elm Post"><meta name="author" content="Elm Post">', None),
    ('<meta name="author" content="webmaster">', None),
]  # fmt: skip


@pytest.mark.parametrize(("head", "line"), AUTHORS)
def test_a_page_that_shows_no_writer_has_the_one_its_head_names(head: str, line: str | None) -> None:
    text = read(f"<title>Roof</title>{head}<h1>Roof</h1>{BODY}").text
    assert text.split("\n\n")[1].startswith("By ") is (line is not None)
    assert line is None or line in text
    shown = read(f'<title>Roof</title>{head}<h1>Roof</h1><p class="byline">By Ada Quill</p>{BODY}').text
    assert shown.count("Ada Quill") == 1


HEADLINES = [
    ("Library roof to be mended in spring", "Roof of library will be mended", "Library roof to be mended in spring"),
    ("Town | Roof of library will be mended", "Roof of library will be mended", "Roof of library will be mended"),
    ("Welcome to the Elm Post", "Roof of library will be mended", "Roof of library will be mended"),
]


@pytest.mark.parametrize(("heading", "shared", "headline"), HEADLINES)
def test_the_only_heading_is_the_headline_where_it_tells_what_the_head_tells(
    heading: str, shared: str, headline: str
) -> None:
    page = read(f'<meta property="og:title" content="{shared}"><h1>{heading}</h1>{BODY}')
    assert page.title == headline
