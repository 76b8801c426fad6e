"""Owns the report in Markdown: the timeline by years, each event with footnotes that hold the sentence and its source.

Footnotes are those of GitHub, Pandoc and Obsidian. They follow each year, so that only the present year's are kept.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import TextIO

from db.judging.marks import Own
from tui.exporting.collection import Citation, Collection, Event, one_line, own_words, web_address
from tui.exporting.formats import Written
from tui.text.wording import counted

# What CommonMark, its common extensions or HTML would obey within a line; nothing from a page begins one.
_MARKUP = re.compile(r"([\\`*_{}\[\]<>&#|~^$])")
_PLAIN_ADDRESS = re.compile(r"[^\s<>\\`]+")


def write(collection: Collection, file: TextIO) -> Written:
    """Events in the order of the timeline, then the organisations and people, each with where it is said."""
    report = _Report(file)
    file.write(f"# {escaped(collection.title)}\n")
    counts = {
        "events": _write_events(report, collection.events()),
        "organisations": report.part(
            "Organisations",
            (
                (
                    f"**{escaped(body.name)}**, {escaped(body.kind)}, {counted(body.mentions, 'mention')}"
                    + _own(body.own),
                    body.citation,
                )
                for body in collection.organisations()
            ),
        ),
        "people": report.part(
            "People",
            (
                (
                    f"**{escaped(person.name)}**"
                    + "".join(f", {escaped(role)}" for role in person.roles)
                    + _own(person.own),
                    person.citation,
                )
                for person in collection.people()
            ),
        ),
    }
    return Written(counts)


def escaped(text: str) -> str:
    """Text that Markdown shows as it stands, on one line."""
    return _MARKUP.sub(r"\\\1", one_line(text))


def _own(own: Own) -> str:
    return "".join(f" *{escaped(words)}*" for words in own_words(own))


def _write_events(report: _Report, events: Iterable[Event]) -> int:
    written, year = 0, None
    for event in events:
        written += 1
        if event.year != year:
            report.heading(event.year or "Undated")
            year = event.year
        who = f" {escaped(event.who)}." if event.who else ""
        words = f"**{escaped(event.when)}** {event.kind}: {escaped(event.shown_title)}.{who}{_own(event.own)}"
        report.item(words, event.citations)
    report.end_part()
    return written


class _Report:
    """A file of lists whose footnotes wait for the end of their part."""

    def __init__(self, file: TextIO) -> None:
        self._file = file
        self._notes = 0
        self._waiting: list[str] = []

    def heading(self, words: str) -> None:
        self.end_part()
        self._file.write(f"\n## {words}\n\n")

    def part(self, heading: str, items: Iterable[tuple[str, Citation | None]]) -> int:
        """A list under a heading; gives the number of its items."""
        self.heading(heading)
        written = 0
        for words, cited in items:
            written += 1
            self.item(words, [cited] if cited is not None else [])
        self.end_part()
        return written

    def item(self, words: str, citations: Iterable[Citation]) -> None:
        marks = []
        for cited in citations:
            self._notes += 1
            marks.append(f"[^{self._notes}]")
            self._waiting.append(f"[^{self._notes}]: “{escaped(cited.quotation)}” {_reference(cited)}\n")
        self._file.write(f"- {words}{''.join(marks)}\n")

    def end_part(self) -> None:
        if self._waiting:
            self._file.write("\n" + "\n".join(self._waiting))
        self._waiting.clear()


def _reference(cited: Citation) -> str:
    address = web_address(cited.address)
    is_plain = address and _PLAIN_ADDRESS.fullmatch(address)
    words = escaped(cited._replace(address="" if is_plain else cited.address).reference)
    return f"{words}, <{address}>" if is_plain else words
