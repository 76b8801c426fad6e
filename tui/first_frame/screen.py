"""Owns how the whole main screen looks at the beginning, line by line, from the same pieces that the widgets draw."""

from __future__ import annotations

from db.judging.marks import signs
from db.light.typing import TYPE_CHECKING, NamedTuple, TypeVar
from db.questions.summarised import EventRow, OrganisationRow
from tui.application.beginning import Beginning
from tui.asking.questions import event_rows, organisation_rows
from tui.asking.row_sources import RowSource, Windows
from tui.drawing import captions
from tui.drawing.arrangement import PaneName, arrange
from tui.drawing.bars import key_line, top_line
from tui.drawing.lines import Line, exact, heading
from tui.drawing.lists import MARK_WIDTH, empty_list_line, first_in_sight, marked_row, note_with_place
from tui.drawing.organisation_rows import organisation_row
from tui.drawing.text_lines import empty_text_line
from tui.drawing.timeline_rows import event_row, strip_line, timeline_heading_height
from tui.text.safe_text import safe_line

if TYPE_CHECKING:
    from collections.abc import Callable

    from tui.walk.places import Place

Row = TypeVar("Row")

_BARS = 2


def screen_lines(begun: Beginning, width: int, height: int) -> list[Line]:
    """`height` lines of exactly `width` cells."""
    place = begun.place
    widths = _widths(begun, width)
    rightmost = list(widths)[-1]
    panes = [
        [
            exact(line, cells, divider=name != rightmost)
            for line in _PANES[name](begun, cells - (name != rightmost), height - _BARS)
        ]
        for name, cells in widths.items()
    ]
    chips = [safe_line(chip.label) for chip in place.narrowing.chips]
    return [
        exact(top_line(safe_line(begun.name), captions.counts_of(begun.seen), chips, width), width),
        *([piece for line in across for piece in line] for across in zip(*panes, strict=True)),
        exact(key_line(_hints(place), width), width),
    ]


def _hints(place: Place) -> tuple[tuple[str, str], ...]:
    return captions.hints(place.focus, place.opening.kind, narrowed=_is_narrowed(place))


def _is_narrowed(place: Place) -> bool:
    return bool(place.narrowing.chips or place.followed)


class Pane(NamedTuple):
    """Lines of a pane, and the row and column (from 1) of its first cell."""

    lines: list[Line]
    row: int
    column: int


def article_pane(begun: Beginning, width: int, height: int) -> Pane | None:
    """The article pane alone, as it stands at the right of `screen_lines`; None where it is hidden."""
    widths = _widths(begun, width)
    if "article" not in widths:
        return None
    cells = widths["article"]
    lines = [exact(line, cells) for line in _article(begun, cells, height - _BARS)]
    return Pane(lines, 2, width - cells + 1)


def _widths(begun: Beginning, width: int) -> dict[PaneName, int]:
    place = begun.place
    return arrange(width, place.focus, place.last_list, place.zoomed)


def _organisations(begun: Beginning, width: int, height: int) -> list[Line]:
    place, answer = begun.place, begun.organisations
    is_focused = place.focus == "organisations"
    pinned = "organisations" in place.pinned
    note = captions.organisations_note(answer.total, place.sort, pinned=pinned) if answer else ""
    placed = note
    if answer is not None and is_focused:
        placed = _placed(note, organisation_rows(begun.connection, answer), answer.cursor, height - 1)
    head = [heading(1, captions.ORGANISATIONS, placed, width, is_focused, shorter=note)]
    if answer is None:
        return _filled(head, [empty_list_line(captions.COUNTING, 0, width)], height)
    narrowed = captions.narrowed_organisations(place.narrowing)
    counts_events = captions.counts_events(answer.question.query)

    marked = signs(begun.connection, "organisation")

    def draw(row: OrganisationRow, room: int) -> Line:
        return organisation_row(
            row, room, is_narrowed=row.id in narrowed, counts_events=counts_events, signs=marked.get(row.id, "")
        )

    above = place.organisation_cursor - place.organisation_top
    source = organisation_rows(begun.connection, answer)
    rows = _rows(begun, "organisation", source, answer.cursor, above, draw, width, height - len(head), is_focused)
    return _filled(head, rows, height)


def _timeline(begun: Beginning, width: int, height: int) -> list[Line]:
    place, answer = begun.place, begun.timeline
    is_focused = place.focus == "timeline"
    pinned = "timeline" in place.pinned
    note = captions.timeline_note(answer.total, newest_first=place.newest_first, pinned=pinned) if answer else ""
    placed = note
    if answer is not None and is_focused:
        room = height - timeline_heading_height(height)
        placed = _placed(note, event_rows(begun.connection, answer), answer.cursor, room)
    title = captions.timeline_title(place.narrowing, place.followed)
    head = [heading(2, title, placed, width, is_focused, shorter=note)]
    if timeline_heading_height(height) > 1:
        counted = answer.strip if answer else None
        head.append(strip_line(place.strip.with_counts(*counted), width) if counted else [])
    if answer is None:
        return _filled(head, [empty_list_line(captions.COUNTING, 0, width)], height)
    above = place.event_cursor - place.event_top
    source = event_rows(begun.connection, answer)
    marked = signs(begun.connection, "event")

    def draw(row: EventRow, room: int) -> Line:
        return event_row(row, room, marked.get(row.id, ""))

    rows = _rows(begun, "event", source, answer.cursor, above, draw, width, height - len(head), is_focused)
    return _filled(head, rows, height)


def _placed(note: str, source: RowSource[Row], cursor: int, height: int) -> str:
    """The note of a list with the focus, with the cursor's place."""
    count = source.count()
    return note_with_place(note, max(0, min(cursor, count - 1)), count, max(height, 1))


def _article(begun: Beginning, width: int, height: int) -> list[Line]:
    note = captions.PINNED if "article" in begun.place.pinned else ""
    is_focused = begun.place.focus == "article"
    if begun.document is not None:
        from tui.first_frame.opened import opened_lines

        return _filled([], opened_lines(begun.document, begun.place, note, width, height, is_focused), height)
    head = [heading(3, captions.NOTHING_OPEN, note, width, is_focused)]
    words = captions.nothing_open_words(begun.seen, begun.place.opening)
    return _filled(head, [empty_text_line(words, y, width) for y in range(height - 1)], height)


_PANES: dict[PaneName, Callable[[Beginning, int, int], list[Line]]] = {
    "organisations": _organisations,
    "timeline": _timeline,
    "article": _article,
}


def _rows(
    begun: Beginning,
    noun: str,
    source: RowSource[Row],
    cursor: int,
    above: int,
    draw: Callable[[Row, int], Line],
    width: int,
    height: int,
    is_focused: bool,
) -> list[Line]:
    """The rows in sight, the cursor's with `above` rows before it where the list allows it."""
    count = source.count()
    if not count:
        words = captions.empty_list_words(begun.seen, noun, narrowed=_is_narrowed(begun.place))
        return [empty_list_line(words, y, width) for y in range(height)]
    cursor = max(0, min(cursor, count - 1))
    top = first_in_sight(cursor, cursor - above, count, max(height, 1))
    windows = Windows(source)
    lines: list[Line] = []
    for index in range(top, top + height):
        row = windows.row_at(index)
        drawn = draw(row, width - MARK_WIDTH) if row is not None else None
        lines.append([] if drawn is None else marked_row(drawn, is_cursor=index == cursor, focused=is_focused))
    return lines


def _filled(head: list[Line], body: list[Line], height: int) -> list[Line]:
    lines = [*head, *body][:height]
    return lines + [[]] * (height - len(lines))
