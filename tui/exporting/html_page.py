"""Owns the export to HTML: one page that needs nothing from outside, with the timeline, organisations and people.

Everything from the database is escaped; the page holds no script, and forbids any (Content-Security-Policy).
"""

from __future__ import annotations

from collections.abc import Iterable
from html import escape
from typing import TextIO

from db.judging.marks import Own
from tui.exporting.collection import Citation, Collection, Event, own_words, web_address
from tui.exporting.formats import Written
from tui.text.wording import counted

_HEAD = """<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="referrer" content="no-referrer">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{title}</title>
<style>
:root {{ color-scheme: light dark; }}
body {{ font: 1rem/1.5 system-ui, sans-serif; max-width: 50rem; margin: 2rem auto; padding: 0 1rem; }}
nav a {{ margin-right: .8rem; }}
h2 {{ border-bottom: 1px solid; margin-top: 2.5rem; }}
li {{ margin-bottom: 1rem; }}
ul {{ list-style: none; padding: 0; }}
time, .name {{ font-weight: 600; }}
.kind {{ font-style: italic; }}
.denied .title {{ text-decoration: line-through; }}
blockquote {{ margin: .3rem 0 .3rem 1rem; padding-left: .7rem; border-left: 3px solid; }}
.own {{ margin: .3rem 0 .3rem 1rem; font-style: italic; }}
cite {{ font-size: .9rem; font-style: normal; opacity: .8; }}
</style>
</head>
<body>
<h1>{title}</h1>
<nav><a href="#timeline">Timeline</a><a href="#organisations">Organisations</a><a href="#people">People</a></nav>
"""
_FOOT = "</body>\n</html>\n"


def write(collection: Collection, file: TextIO) -> Written:
    """The timeline by years, then organisations and people, each with the sentence and a link to the page."""
    file.write(_HEAD.format(title=escape(collection.title)))
    counts = {"events": _write_events(file, collection.events())}
    bodies = (
        (body.name, f"{body.kind}, {counted(body.mentions, 'mention')}", body.citation, body.own)
        for body in collection.organisations()
    )
    counts["organisations"] = _write_names(file, "Organisations", bodies)
    people = ((person.name, "; ".join(person.roles), person.citation, person.own) for person in collection.people())
    counts["people"] = _write_names(file, "People", people)
    file.write(_FOOT)
    return Written(counts)


def _write_events(file: TextIO, events: Iterable[Event]) -> int:
    written, year = 0, None
    file.write('<section id="timeline">\n')
    for event in events:
        written += 1
        if event.year != year:
            file.write(("</ul>\n" if year is not None else "") + f"<h2>{event.year or 'Undated'}</h2>\n<ul>\n")
            year = event.year
        who = f"<br>{escape(event.who)}" if event.who else ""
        file.write(
            f'<li class="{escape(event.certainty)}"><time>{escape(event.when)}</time>'
            f' <span class="kind">{escape(event.kind)}</span>:'
            f' <span class="title">{escape(event.shown_title)}</span>{who}\n'
            f"{''.join(map(_quoted, event.citations))}{_own(event.own)}</li>\n"
        )
    file.write(("</ul>\n" if written else "<p>No events.</p>\n") + "</section>\n")
    return written


def _write_names(file: TextIO, heading: str, names: Iterable[tuple[str, str, Citation | None, Own]]) -> int:
    written = 0
    file.write(f'<section id="{heading.lower()}">\n<h2>{heading}</h2>\n<ul>\n')
    for name, words, cited, own in names:
        written += 1
        more = f" {escape(words)}" if words else ""
        quoted = _quoted(cited) if cited is not None else ""
        file.write(f'<li><span class="name">{escape(name)}</span>{more}\n{quoted}{_own(own)}</li>\n')
    file.write("</ul>\n</section>\n")
    return written


def _own(own: Own) -> str:
    return "".join(f'<p class="own">{escape(words)}</p>\n' for words in own_words(own))


def _quoted(cited: Citation) -> str:
    address = web_address(cited.address)
    words = escape(cited._replace(address="" if address else cited.address).reference)
    source = f'<a href="{escape(address)}" rel="noopener noreferrer nofollow">{words}</a>' if address else words
    return f"<blockquote>“{escape(cited.quotation)}”<br><cite>{source}</cite></blockquote>\n"
