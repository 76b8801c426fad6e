"""Owns the export to TimelineJS: the JSON that Knight Lab's timeline reads, one slide an event.

The texts of a slide are HTML, so that everything from a page is escaped.
"""

from __future__ import annotations

import json
from calendar import monthrange
from html import escape
from typing import Any, TextIO

from tui.exporting.collection import Citation, Collection, Event, own_words, web_address
from tui.exporting.formats import Written
from tui.text.wording import counted

Slide = dict[str, Any]


def write(collection: Collection, file: TextIO) -> Written:
    """Events with a first day, as precise as they are known; one slide a line."""
    title = {"text": {"headline": escape(collection.title)}}
    file.write(f'{{"scale": "human", "title": {_json(title)}, "events": [')
    written = left_out = 0
    for event in collection.events():
        if event.earliest is None:
            left_out += 1
            continue
        file.write(("," if written else "") + "\n" + _json(_slide(event)))
        written += 1
    file.write("\n]}\n")
    notes = [f"{counted(left_out, 'event')} without a first day: left out"] if left_out else []
    return Written({"events": written}, notes)


def _slide(event: Event) -> Slide:
    first, last = event.earliest or "", event.latest
    shown = {"display_date": escape(event.when)}
    slide: Slide = {"unique_id": f"event-{event.id}", "group": event.kind, "autolink": False, **shown}
    length = _shared_length(first, last)
    slide["start_date"] = {**_parts(first[:length] if length else first), **shown}
    if last is not None and not length:
        slide["end_date"] = _parts(last)
    slide["text"] = {"headline": escape(event.shown_title), "text": "".join(_paragraphs(event))}
    return slide


def _shared_length(first: str, last: str | None) -> int:
    """How many characters of the first day say the whole date: a day, a month, a year; 0 for none of these."""
    if last == first:
        return 10
    if last is None or first[8:] != "01":
        return 0
    year, month = int(last[:4]), int(last[5:7])
    ends_month = int(last[8:]) == monthrange(year, month)[1]
    if first[:7] == last[:7] and ends_month:
        return 7
    return 4 if first[:4] == last[:4] and first[5:7] == "01" and last[5:] == "12-31" else 0


def _parts(day: str) -> dict[str, int]:
    return dict(zip(("year", "month", "day"), map(int, day.split("-")), strict=False))


def _paragraphs(event: Event) -> list[str]:
    who = [f"<p>{escape(event.who)}</p>"] if event.who else []
    quoted = (f"<blockquote>“{escape(cited.quotation)}”<br>{_source(cited)}</blockquote>" for cited in event.citations)
    return [*who, *quoted, *(f"<p>{escape(words)}</p>" for words in own_words(event.own))]


def _source(cited: Citation) -> str:
    address = web_address(cited.address)
    words = escape(cited._replace(address="" if address else cited.address).reference)
    return f'<a href="{escape(address)}" rel="noopener noreferrer">{words}</a>' if address else words


def _json(value: object) -> str:
    # With `</` broken up, the file can stand in a page's script element too.
    return json.dumps(value, ensure_ascii=False).replace("</", "<\\/")
