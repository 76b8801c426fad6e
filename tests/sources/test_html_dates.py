"""The day that an invented web page prints beside its headline, where its head says none."""

from __future__ import annotations

import pytest

from loaders.sources.html_dates import day_in
from loaders.sources.html_page import read

BODY = "<p>The council of the town met in the hall and agreed at last to mend the roof of the library.</p>" * 3

PRINTED = [
    ("5 May 2016", "2016-05-05"),
    ("Published: Tuesday, 14th of June 2011", "2011-06-14"),
    ("June 14, 2011", "2011-06-14"),
    ("14.06.2011", "2011-06-14"),
    ("14/06/2011 10:20", "2011-06-14"),
    ("2011-06-14", "2011-06-14"),
    ("14. Juni 2011", "2011-06-14"),
    ("le 14 août 2011", "2011-08-14"),
    ("14 de junio de 2011", "2011-06-14"),
    ("14 września 2011", "2011-09-14"),
    ("Room 14, 2011", None),
    ("99.99.2011", None),
    ("version 1.2.2011.4", None),
]


@pytest.mark.parametrize(("text", "day"), PRINTED)
def test_a_printed_day_is_read_whatever_its_form(text: str, day: str | None) -> None:
    assert day_in(text) == day


PLACES = [
    ("an element called after its day", f'<h1>Roof</h1><span class="post-meta">14 June 2011</span>{BODY}'),
    ("a line alone below the headline", f"<h1>Roof</h1><div>14 June 2011</div>{BODY}"),
    ("an element called so above the headline", f'<div id="pubdate">14 June 2011</div><h1>Roof</h1>{BODY}'),
    ("the day of the last change, where there is no other",
     f'<meta property="article:modified_time" content="2011-06-14T10:00:00Z"><h1>Roof</h1>{BODY}'),
]  # fmt: skip


@pytest.mark.parametrize("page", [row[1] for row in PLACES], ids=[row[0] for row in PLACES])
def test_the_day_is_found_where_pages_print_it(page: str) -> None:
    assert read(f"<title>Roof</title>{page}").date == "2011-06-14"


def test_what_the_head_says_comes_first_and_days_in_the_story_are_none() -> None:
    head = '<meta property="article:published_time" content="2012-01-02">'
    assert read(f'{head}<h1>Roof</h1><span class="date">14 June 2011</span>{BODY}').date == "2012-01-02"
    assert (
        read(f"<h1>Roof</h1>{BODY}<p>{'It was agreed at last. ' * 5}The roof fell in on 14 June 2011.</p>").date is None
    )
