"""Dates that head the parts of a history: the events told below them are of that date."""

from __future__ import annotations

from marked_article import article

from loaders.language.events.finding import find_events

TIMELINE = (
    "{2004=2004}\n\nThe trust was founded by [Elm Council].\n\n{2006=2006}\n\nThe trust merged with [Oak Hospital].\n\n"
    "{July 2008=2008-07}\n\nA new wing was opened. In {May 2009=2009-05} [Elm Council] launched a pilot."
)


def test_an_event_below_a_date_that_fills_its_line_is_of_that_date() -> None:
    told = find_events(*article(TIMELINE, "A title of no matter", None))
    assert [(event.kind, event.edtf) for event in told] == [
        ("creation", "2004"),
        ("merger", "2006"),
        ("launch", "2008-07"),
        ("pilot", "2009-05"),
    ]


def test_two_dates_on_lines_of_their_own_are_no_timeline() -> None:
    marked = "{3 May 2016=2016-05-03}\n\nThe trust merged with [Oak Hospital].\n\n{2006=2006}\n\nIt had been quiet."
    assert [event.edtf for event in find_events(*article(marked, "A title of no matter", None))] == [None]
