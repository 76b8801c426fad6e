"""Who wrote a saved web page: by its linked data, its head, and what it prints beside the headline."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from loaders.pages import take_apart
from loaders.sources.html_authors import linked_authors, people_in
from loaders.sources.html_names import AUTHORS
from loaders.sources.html_page import read

TOLD = "The council of the town met in the hall on Monday and agreed at last to mend the roof of the library."
MORE = "Its leader said that the work would begin in the spring and would be paid for out of the reserves."
BODY = f"<p>{TOLD}</p><p>{MORE}</p><p>{TOLD}</p>"


def author(beside: str, head: str = "") -> str | None:
    page = read(f"<html><head><title>Roof to be mended</title>{head}</head><h1>Roof to be mended</h1>{beside}{BODY}")
    (article,) = take_apart(page.text, title=page.title, date=page.date).articles
    assert TOLD in article.text
    return article.author


LINKED = [
    ({"@type": "NewsArticle", "author": {"@type": "Person", "name": "Ada Quill"}}, ["Ada Quill"]),
    ({"@type": "Article", "author": [{"name": "Ada Quill"}, {"name": "Bo Wyn"}]}, ["Ada Quill", "Bo Wyn"]),
    ({"@type": "BlogPosting", "author": "Ada Quill and Bo Wyn"}, ["Ada Quill", "Bo Wyn"]),
    (
        {
            "@graph": [
                {"@type": "Article", "author": {"@id": "#a"}},
                {"@type": "Person", "@id": "#a", "name": "Ada Quill"},
            ]
        },
        ["Ada Quill"],
    ),
    ({"@type": "Article", "author": {"@type": "Organization", "name": "Elm Post"}}, []),
    ({"@type": "Article", "author": {"@type": "Person", "name": "Web Admin"}}, []),
    ({"@graph": [{"@type": "Comment", "author": {"name": "Cy Moe"}}]}, []),
]


@pytest.mark.parametrize(("data", "names"), LINKED)
def test_linked_data_names_the_authors_of_its_story(data: object, names: list[str]) -> None:
    assert linked_authors(json.dumps(data)) == names


@pytest.mark.parametrize("text", ["", "{", "[1", "null", "[" * 100_000, '{"author": 5}', '{"author": {"name": {}}}'])
def test_linked_data_that_is_broken_names_nobody(text: str) -> None:
    assert linked_authors(text) == []


NAMES = [
    ("By Ada Quill", ["Ada Quill"]),
    ("by: Ada Quill, Health Editor", ["Ada Quill"]),
    ("Posts by Ada Quill", ["Ada Quill"]),
    ("Ada Quill and Bo Wyn", ["Ada Quill", "Bo Wyn"]),
    ("Ada de la Mare | Elm Post", ["Ada de la Mare"]),
    ("Ada Quill 3 May 2019", ["Ada Quill"]),
    ("News Desk", []),
    ("Elm Valley NHS Trust", []),
    ("ada", []),
]


@pytest.mark.parametrize(("text", "names"), NAMES)
def test_a_byline_begins_with_people(text: str, names: list[str]) -> None:
    assert people_in(text) == names


@given(st.text(alphabet="AaBb,;& andby.|-", max_size=60))
def test_who_is_named_stands_in_the_text(text: str) -> None:
    assert all(name in " ".join(text.split()) for name in people_in(text))


@pytest.mark.parametrize("name", sorted(AUTHORS))
def test_an_element_called_after_its_writer_is_a_byline(name: str) -> None:
    assert author(f'<div class="x-{name}"><span>Ada Quill</span></div>') == "Ada Quill"


BESIDE = [
    ('<a rel="author" href="/u/7">Ada Quill</a>', "Ada Quill"),
    ('<div>By <a href="/authors/ada-quill">Ada Quill</a> on Monday</div>', "Ada Quill"),
    ('<p class="byline">By<a>Ada Quill</a><span>Staff Writer</span></p>', "Ada Quill"),
    ('<p class="byline"><a>Ada Quill</a> and <a>Bo Wyn</a></p>', "Ada Quill and Bo Wyn"),
    ('<p class="byline">By <b>ADA QUILL</b> Last updated 3 May 2019</p>', "Ada Quill"),
    ('<p class="byline">By Staff Writer</p>', None),
    ('<div class="author-avatar">AQ</div>', None),
]


@pytest.mark.parametrize(("beside", "name"), BESIDE)
def test_what_is_printed_beside_the_headline_names_the_author(beside: str, name: str | None) -> None:
    assert author(beside) == name


def test_a_post_signed_at_its_foot_has_that_author_unless_several_are_marked() -> None:
    foot = '<p><span itemprop="author">Ada Quill</span></p>'
    assert author(BODY * 4 + foot) == "Ada Quill"
    assert author(BODY * 4 + foot + foot.replace("Ada Quill", "Bo Wyn")) is None


def test_a_byline_in_the_text_comes_before_who_put_it_on_the_site() -> None:
    assert author("<p>By Bo Wyn</p>", '<meta name="author" content="Ada Quill">') == "Bo Wyn"


def test_a_sentence_that_begins_with_by_is_no_byline() -> None:
    text = "<p>By the time we saw it, the roof had gone.</p>"
    assert author(text, '<meta name="author" content="Ada Quill">') == "Ada Quill"
