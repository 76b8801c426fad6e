"""Owns the shape of what the article pane shows: safe text, characters with a meaning, and places to stop at.

An article, a profile, a raw page and the reasons behind a sentence are all documents. How they look is not said here.
Named tuples, not dataclasses: these are made on the way to the first screen, and a dataclass takes seven times as
long to define.
"""

from __future__ import annotations

from bisect import bisect_right

from db.light.typing import TYPE_CHECKING, Literal, NamedTuple
from tui.documents.shown import Shown
from tui.text.safe_text import safe

if TYPE_CHECKING:
    from collections.abc import Sequence

Role = Literal[
    "title", "faint", "heading", "organisation", "person", "date", "amount", "quotation", "class", "furniture", "link",
    "hit", "sentence", "current",
]  # fmt: skip
TargetKind = Literal["organisation", "seen_with", "person", "article", "event"]


class Target(NamedTuple):
    """What Enter opens: a kind of thing and its identity in the database; for an article, the characters to show, or
    whose first mention to show."""

    kind: TargetKind
    id: int
    name: str = ""
    start: int | None = None
    end: int | None = None
    mention_of: tuple[str, int] | None = None
    words: tuple[str, ...] = ()
    """What was searched for, to be walked in the article."""
    fact: str = ""
    """Of which kind the fact is that stands there, where it is the fact itself that is meant."""


class Span(NamedTuple):
    """text[start:end] has a role, and may be a place to stop at, with or without something to open."""

    start: int
    end: int
    role: Role
    target: Target | None = None
    is_stop: bool = False


class Run(NamedTuple):
    """Characters that share their roles."""

    start: int
    end: int
    roles: frozenset[Role]


class Document(NamedTuple):
    """Text with spans in order of their start. `highlight` is the sentence that the reader came for."""

    kind: Shown
    id: int
    title: str
    text: str
    spans: tuple[Span, ...] = ()
    highlight: tuple[int, int] | None = None
    note: str = ""
    begin: int = 0
    """The character to begin at where there is no highlight."""

    @property
    def stops(self) -> tuple[Span, ...]:
        return tuple(span for span in self.spans if span.is_stop)

    def with_hits(self, hits: Sequence[tuple[int, int]]) -> Document:
        """The same document, whose only places to stop at are the hits; one within a mention opens what that does."""
        kept = [span._replace(is_stop=False) for span in self.spans if span.role != "hit"]
        leading = [span for span in kept if span.target is not None]
        starts = [span.start for span in leading]
        found = []
        for start, end in hits:
            before = leading[max(bisect_right(starts, start) - 1, 0)] if leading else None
            target = before.target if before is not None and before.start <= start < before.end else None
            found.append(Span(start, end, "hit", target, True))
        return self._replace(spans=tuple(sorted(kept + found, key=lambda span: span.start)))


class Runs:
    """The roles of every stretch of a document, quickly found for a line of it."""

    def __init__(self, document: Document) -> None:
        spans = [(span.start, span.end, span.role) for span in document.spans]
        if document.highlight:
            spans.append((*document.highlight, "sentence"))
        self._runs = _flatten(spans)
        self._starts = [run.start for run in self._runs]

    def between(self, start: int, end: int) -> list[Run]:
        """Runs that cover any of text[start:end], cut to it; characters without a role are in none."""
        found: list[Run] = []
        index = max(bisect_right(self._starts, start) - 1, 0)
        while index < len(self._runs) and self._runs[index].start < end:
            run = self._runs[index]
            if run.end > start:
                found.append(Run(max(run.start, start), min(run.end, end), run.roles))
            index += 1
        return found


def _flatten(spans: list[tuple[int, int, Role]]) -> list[Run]:
    """Overlapping spans as runs that do not overlap, each with all the roles that hold over it."""
    edges: list[tuple[int, bool, Role]] = []
    for start, end, role in spans:
        if start < end:
            edges += [(start, True, role), (end, False, role)]
    edges.sort(key=lambda edge: edge[0])
    runs: list[Run] = []
    open_roles: list[Role] = []
    position = 0
    for at, opens, role in edges:
        if at > position and open_roles:
            runs.append(Run(position, at, frozenset(open_roles)))
        position = at
        if opens:
            open_roles.append(role)
        else:
            open_roles.remove(role)
    return runs


class DocumentWriter:
    """Builds a document piece by piece, so that nobody counts characters. Text is made safe on its way in."""

    def __init__(self) -> None:
        self._pieces: list[str] = []
        self._spans: list[Span] = []
        self.length = 0

    def write(
        self, text: str, role: Role | None = None, *, target: Target | None = None, stop: bool = False
    ) -> DocumentWriter:
        shown = safe(text)
        if role is not None and shown:
            self._spans.append(Span(self.length, self.length + len(shown), role, target, stop))
        self._pieces.append(shown)
        self.length += len(shown)
        return self

    def line(self, text: str = "", role: Role | None = None) -> None:
        self.write(text, role).write("\n")

    def span(self, span: Span) -> None:
        """A span over text already written or about to be."""
        self._spans.append(span)

    def document(
        self,
        kind: Shown,
        id: int,
        title: str,
        note: str = "",
        highlight: tuple[int, int] | None = None,
        begin: int = 0,
    ) -> Document:
        text = "".join(self._pieces).rstrip("\n")
        spans = tuple(sorted((s for s in self._spans if s.start < len(text)), key=lambda s: (s.start, -s.end)))
        return Document(kind, id, safe(title), text, spans, highlight, note, begin)
