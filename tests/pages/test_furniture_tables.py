"""Every row of the furniture tables finds its example, and leaves ordinary sentences alone."""

import re

import pytest

from loaders.knowledge.furniture.patterns import FURNITURE, INLINE, SECTIONS
from loaders.pages.furniture import furniture_row, inline_furniture, section_row

ORDINARY = [
    "The trust will use its cookies budget for the tea trolley.",
    "“We use cookies on our website,” the chief executive told the committee.",
    "Comment from patients has been warm.",
    "The board agreed to share the costs with the council.",
    "Photography was banned on the ward.",
    "The home reopened in May with a new menu and a garden.",
    "Help is at hand for carers, the minister said.",
    "Subscribers to the scheme paid two pounds a week.",
    "The trust unveiled the new logo of the merged hospitals on Monday.",
    "Sign language interpreters will be paid by the hour.",
    "Page after page of the report deals with staffing.",
    "Nobody had read the full report, it emerged.",
    "Most reading rooms will close.",
    "1. NHS Leeds",
    "Registered nurses will lead the clinic.",
    "Copyright in the report passed to the council, which never published it.",
    "End of life care",
    "Next steps",
    "Related services",
    "Home care",
    "Jobs to go at council",
    "Advertising standards",
]


@pytest.mark.parametrize("row", FURNITURE, ids=lambda row: row.example[:40])
def test_each_furniture_row_fits_its_example(row):
    found = furniture_row(row.example)
    assert re.fullmatch(row.pattern, row.example.lower())
    assert found is not None
    assert not row.needs or any(need in row.example.lower() for need in row.needs.split())


@pytest.mark.parametrize("row", SECTIONS, ids=lambda row: row.example)
def test_each_section_row_fits_its_example(row):
    found = section_row(row.example)
    assert found is not None
    assert (found.why, found.takes) == (row.why, row.takes)


@pytest.mark.parametrize("row", INLINE, ids=lambda row: row.surface)
def test_each_inline_row_finds_its_surface(row):
    found = [(row.example[start:end], why) for start, end, why in inline_furniture(row.example)]
    assert found == [(row.surface, row.why)]


@pytest.mark.parametrize("sentence", ORDINARY)
def test_ordinary_lines_fit_no_row(sentence):
    assert furniture_row(sentence) is None


def test_web_addresses_of_pictures_are_not_cut_out_of_the_text():
    assert not list(
        inline_furniture("See http://example.org/a/ward-plan.jpg and write to a_b_credit@example.org today.")
    )
