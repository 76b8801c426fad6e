"""The sample pages, read where they lie: how many articles, and that nothing of them is lost."""

from pathlib import Path

import pytest
from test_page_properties import accounted

from loaders.pages import take_apart

SEEDS = Path(__file__).parents[2].parent / "shared" / "seeds"
PAGES = sorted(SEEDS.glob("*.txt"))

pytestmark = pytest.mark.skipif(not PAGES, reason="the sample pages are not beside this checkout")


def test_the_sample_pages_hold_eighteen_articles():
    assert sum(len(take_apart(path.read_text(encoding="utf-8")).articles) for path in PAGES) == 18


@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.name[:3])
def test_every_word_of_a_sample_page_is_in_an_article_or_in_furniture(path):
    page = path.read_text(encoding="utf-8")
    parts = take_apart(page)
    assert accounted(page, parts)
    for article in parts.articles:
        words = iter(page[article.page_start : article.page_end].split())
        assert all(word in words for word in article.text.split())


def test_the_articles_of_the_round_up_have_outlet_writer_and_both_dates():
    page = max((path.read_text(encoding="utf-8") for path in PAGES), key=len)
    articles = take_apart(page).articles
    assert len(articles) == 14
    assert all(article.posted for article in articles)
    assert sum(article.published is not None for article in articles) == 11
    assert sum(article.author is not None for article in articles) == 10
    assert {"Pulse", "Health Service Journal", "The King's Fund"} <= {article.publisher for article in articles}
