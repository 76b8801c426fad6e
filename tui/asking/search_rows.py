"""Owns what a search shows: grouped rows with counts, and what Enter on each opens."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import starmap

from db.counts import Count
from db.questions.summarised import EventRow
from db.search.everything import ArticleHit, Hits
from db.search.names import Named
from db.search.passages import Quoted, Sum
from db.search.query import Query, spell
from tui.asking.typed_time import TypedTime
from tui.documents.document import Target
from tui.text.cells import fit
from tui.text.display_dates import display, display_within
from tui.text.safe_text import safe_line
from tui.text.wording import counted
from tui.walk.narrowing import Chip

Piece = tuple[str, bool]
TOLD, SAID, SUMS = "Events by their sentences", "Said", "Sums of money"
"""The headings of what articles say near the words, here and on the command line."""

NOBODY_KNOWN = "speaker unknown"
"""Who said what is quoted, where nobody is named."""

_DATE_COLUMN = 13
_BEFORE_HIT = 14


@dataclass(frozen=True, slots=True)
class Instead:
    """Another query, to be typed in place of this one."""

    text: str


@dataclass(frozen=True, slots=True)
class SearchRow:
    """A line of the answer: pieces of text with whether each is a hit; the first is what it is called, and may be cut
    to leave room for the rest. A heading opens nothing."""

    pieces: tuple[Piece, ...]
    opens: Target | Chip | Instead | None = None

    @property
    def is_heading(self) -> bool:
        return self.opens is None


def search_rows(
    text: str, query: Query, hits: Hits, within: Sequence[str] = (), time: TypedTime | None = None
) -> list[SearchRow]:
    """Organisations, people, events and articles, each under a heading with its count; the narrowing comes first, and
    says what it would come on top of (`within`), since the search itself is of everything; after it the `time` that
    was typed."""
    rows: list[SearchRow] = []
    words = (*query.phrases, *query.words)
    if not query.is_empty():
        shown = safe_line(text.strip())
        pieces: list[Piece] = [(f"narrow the panes to: {shown}", False)]
        if within:
            pieces.append((f"  within {safe_line(' + '.join(within))}", False))
        rows.append(SearchRow(tuple(pieces), Chip("words", text.strip(), shown)))
    if time is not None:
        of_it = (f"the timeline of {time.chip.label}", False), (f"  {_events_counted(time.events)}", False)
        rows.append(SearchRow(of_it, time.chip))
    rows += [*named_rows(hits, "organisation"), *named_rows(hits, "person")]
    rows += _group("Events", hits.event_count, [_event_row(row, words) for row in hits.events])
    by_relevance = " by relevance" if query.by_relevance and words else ""
    rows += _group(f"Articles{by_relevance}", hits.article_count, [_article_row(hit, words) for hit in hits.articles])
    return rows


def near_rows(query: Query, hits: Hits, instead: Query | None = None) -> list[SearchRow]:
    """What the articles found say near the words, to stand after the rows of `search_rows`: events by their sentences,
    who is quoted, and sums of money. Where nothing was found, what to ask `instead`."""
    words = (*query.phrases, *query.words)
    rows = _group(TOLD, hits.told_count, [_event_row(row, words) for row in hits.told])
    rows += _group(SAID, hits.quotation_count, [_quoted_row(said, words) for said in hits.quotations])
    rows += _group(SUMS, hits.sum_count, [_sum_row(sum_, words) for sum_ in hits.sums])
    if instead is not None:
        left_out = " ".join(word for word in query.words if word not in instead.words)
        asked = spell(instead)
        pieces = ((f"search instead: {safe_line(asked)}", False), (f"  without {safe_line(left_out)}", False))
        rows.append(SearchRow(pieces, Instead(asked)))
    return rows


def named_rows(hits: Hits, kind: Named) -> list[SearchRow]:
    """The organisations or the people alone."""
    if kind == "organisation":
        bodies = (
            (Target("organisation", row.id, row.name), f"{row.kind}, {counted(row.mentions, 'mention')}")
            for row in hits.organisations
        )
        return _group("Organisations", hits.organisation_count, list(starmap(_named_row, bodies)))
    people = ((Target("person", row.id, row.name), counted(row.mentions, "mention")) for row in hits.people)
    return _group("People", hits.person_count, list(starmap(_named_row, people)))


def _named_row(target: Target, words: str) -> SearchRow:
    return SearchRow(((safe_line(target.name), False), (f"  {safe_line(words)}", False)), target)


def _events_counted(events: Count) -> str:
    return f"{events:,} events" if events.more or events != 1 else "1 event"


def _group(name: str, count: Count, rows: list[SearchRow]) -> list[SearchRow]:
    return [SearchRow(((f"{name} {count:,}", False),)), *rows] if rows else []


def _event_row(row: EventRow, words: tuple[str, ...]) -> SearchRow:
    dated = fit(safe_line(display_within(row.edtf, _DATE_COLUMN, row.told)), _DATE_COLUMN)
    target = Target("event", row.id, row.title, words=words)
    return SearchRow(((f"{dated} {row.kind}: {safe_line(row.title)}", False),), target)


def _quoted_row(said: Quoted, words: tuple[str, ...]) -> SearchRow:
    dated = fit(safe_line(display(said.published or said.posted)), _DATE_COLUMN)
    target = Target("article", said.article, said.article_title, said.start, said.end, words=words)
    return SearchRow(
        ((f"{dated} {safe_line(said.speaker or NOBODY_KNOWN)}: ", False), (safe_line(said.words), False)), target
    )


def _sum_row(sum_: Sum, words: tuple[str, ...]) -> SearchRow:
    dated = fit(safe_line(display(sum_.published or sum_.posted)), _DATE_COLUMN)
    target = Target("article", sum_.article, sum_.article_title, sum_.start, sum_.end, words=words)
    return SearchRow(((f"{dated} {safe_line(sum_.words)}  ", False), (safe_line(sum_.sentence), False)), target)


def _article_row(hit: ArticleHit, words: tuple[str, ...]) -> SearchRow:
    dated = fit(safe_line(display(hit.published or hit.posted)), _DATE_COLUMN) + " "
    pieces: list[Piece] = [(f"{dated}{safe_line(hit.title)}", False), ("  ", False)]
    snippet = safe_line(hit.snippet)
    position = max(snippet.rfind(" ", 0, max(hit.hits[0][0] - _BEFORE_HIT, 0)) + 1, 0) if hit.hits else 0
    if position:
        pieces.append(("…", False))
    for start, end in hit.hits:
        pieces += [(snippet[position:start], False), (snippet[start:end], True)]
        position = end
    pieces.append((snippet[position:], False))
    target = Target("article", hit.id, hit.title, words=words)
    if hit.hits:
        start, end = hit.hits[0]
        target = target._replace(start=hit.snippet_start + start, end=hit.snippet_start + end)
    return SearchRow(tuple(pieces), target)
