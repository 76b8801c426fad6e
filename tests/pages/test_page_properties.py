"""What holds for every page whatever: nothing raises, nothing is lost, nothing is invented."""

from hypothesis import given
from hypothesis import strategies as st

from loaders.pages import PageParts, take_apart

PIECES = st.sampled_from(
    [
        "Council opens a care hub",
        "Posted on May 3, 2016. Filed under: News | Tags: , |",
        "HSJ | By Ada Penrose | 3 May 2016",
        "3 May 2016",
        "By Ada Penrose",
        "The council has opened a hub for older people, and it says that more will follow in the spring of next year.",
        "Read full post | Leave a comment",
        "Related articles",
        "Readers' comments (2)",
        "Home",
        "News",
        "Contact us",
        "• Comment",
        "• Jobs",
        "1. First heading",
        "2. Second heading",
        "http://example.org/a/b-c",
        "b-c-fragment",
        "ada.penrose@paper.example",
        "Is this the end?",
        "Notes to editors",
        "Contact the press office on 020 7946 0101",
        "----",
        "Published",
        "We use cookies on this website",
        "4401877_Ward_Sister_Credit",
        "A sentence with 4401877_Ward_Sister_Credit inside it goes on for quite a while after that.",
        "Tags: care, beds",
        "",
    ]
)
PAGES = st.lists(PIECES, max_size=25).flatmap(
    lambda lines: st.sampled_from(["\n", "\n\n"]).map(lambda between: between.join(lines))
)


def solid(text: str) -> str:
    return "".join(text.split())


def accounted(page: str, parts: PageParts) -> bool:
    """Whether the page's characters are those of the articles and the furniture, each once, in order."""
    outside = []
    position = 0
    for piece in parts.furniture:
        outside.append(page[position : piece.start])
        position = piece.end
    outside.append(page[position:])
    return solid("".join(outside)) == solid("".join(article.text for article in parts.articles))


@given(PAGES | st.text(max_size=300), st.none() | PIECES, st.none() | st.text(max_size=20))
def test_articles_and_furniture_account_for_every_character(page, title, date):
    parts = take_apart(page, title=title, date=date)
    assert accounted(page, parts)


@given(PAGES | st.text(max_size=300))
def test_spans_lie_on_the_page_in_order(page):
    parts = take_apart(page)
    position = 0
    for piece in parts.furniture:
        assert position <= piece.start < piece.end <= len(page)
        assert piece.why
        position = piece.end
    for article in parts.articles:
        assert article.title.strip()
        assert 0 <= article.page_start < article.page_end <= len(page)
        assert 0 <= article.body_start <= len(article.text)
        assert article.text == article.text.strip()


@given(st.text(max_size=200))
def test_a_page_without_white_space_is_kept_or_named_as_furniture(page):
    parts = take_apart(page)
    assert bool(solid(page)) == bool(parts.articles or parts.furniture)


def test_two_posted_lines_under_one_title_make_one_post():
    post = "Posted on May 3, 2016. Filed under: News | Tags: |"
    body = "The council has opened a hub for older people, and it says that more will follow in the spring."
    page = "\n".join(
        [body, "Care hub opens", post, "Readers' comments (2)", "Leave a reply", post, body + " It is so."]
    )
    assert accounted(page, take_apart(page))


def test_a_date_line_with_a_dotless_i_is_read():
    page = "Council opens a care hub\n\n3 Aprıl 2016\n\nThe council has opened a hub for older people in its town."
    assert [article.published for article in take_apart(page).articles] == ["2016-04-03"]
