"""What a page's format says of it (an HTML title, a feed's date, an address) fills what the text leaves open."""

from loaders.pages import take_apart

STORY = "The council has opened a hub for older people, and it says that more of them will follow in the spring."
PAGE = f"Quick links\n\nYour area\n\nCouncil opens a care hub\n\n{STORY}"


def test_the_pages_own_title_picks_the_headline_and_names_the_outlet():
    parts = take_apart(PAGE, title="Council opens a care hub - BBC News")
    (article,) = parts.articles
    assert (article.title, article.publisher) == ("Council opens a care hub", "BBC News")
    assert article.text == f"Council opens a care hub\n\n{STORY}"
    assert {PAGE[piece.start : piece.end] for piece in parts.furniture} == {"Quick links", "Your area"}


def test_a_title_that_is_not_on_the_page_takes_nothing_away():
    parts = take_apart(STORY, title="Something else")
    assert [article.title for article in parts.articles] == ["Something else"]
    assert [article.text for article in parts.articles] == [STORY]


def test_a_date_of_the_format_counts_only_where_the_page_has_none():
    assert take_apart(PAGE, date="2016-05-03T09:00:00Z").articles[0].published == "2016-05-03"
    dated = f"Council opens a care hub\n\n4 May 2016\n\n{STORY}"
    assert take_apart(dated, date="2016-05-03").articles[0].published == "2016-05-04"
    assert take_apart(PAGE, date="some day").articles[0].published is None


def test_an_address_names_the_outlet():
    (article,) = take_apart(PAGE, address="https://www.lgcplus.com/care-hub/1").articles
    assert (article.publisher, article.address) == (
        "Local Government Chronicle",
        "https://www.lgcplus.com/care-hub/1",
    )


def test_teasers_of_other_stories_do_not_split_a_page_whose_title_is_its_headline():
    teasers = "".join(f"\n\nAnother story number {n}\n\n{n} May 2016\n\n{STORY} Number {n}." for n in (1, 2, 3))
    assert len(take_apart(PAGE + teasers, title="Council opens a care hub").articles) == 1
    assert len(take_apart(PAGE + teasers).articles) == 4
