"""The built-in pages come out of their furniture as a stranger would read them."""

from __future__ import annotations

import pytest

from loaders import starter
from loaders.pages import take_apart

HEADS = {
    "01": ("New integrated provider on cards for London", "Local Government Chronicle"),
    "02": ("London boroughs to road test new health and care models", "Public Finance"),
    "04": ("Joined-up care 'within five years'", "Local Government Chronicle"),
    "05": ("Joining up health and social care would ‘double’ resources", "London Councils"),
}


@pytest.mark.parametrize("number", HEADS)
def test_a_built_in_page_of_one_article_has_its_headline_and_outlet(number: str) -> None:
    (path,) = [path for path in starter.paths() if path.name.startswith(number)]
    (article,) = take_apart(path.read_text("utf-8")).articles
    assert (article.title, article.publisher) == HEADS[number]


def test_the_built_in_roll_up_holds_fourteen_articles() -> None:
    (path,) = [path for path in starter.paths() if path.name.startswith("03")]
    assert len(take_apart(path.read_text("utf-8")).articles) == 14
