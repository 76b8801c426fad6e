"""Owns making a place of what a file remembers, which anybody may have written. On the way to the first frame."""

from __future__ import annotations

from db.light import sqlite as sqlite3
from db.light.typing import TYPE_CHECKING, Any, TypeVar, get_args
from db.questions.summarised import Sort
from db.stable_keys import Keyed, id_of
from tui.documents.shown import OPENED, Shown
from tui.drawing.arrangement import PANES, PaneName
from tui.drawing.year_strip import YearStrip
from tui.walk.narrowing import Chip, Field, Narrowing
from tui.walk.places import Followed, Opening, Place

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

Value = TypeVar("Value")


class PlaceReader:
    """Makes a place of what was in a file, which anybody may have written; anything odd is a ValueError, a
    LookupError or a TypeError."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def place(self, found: dict[str, Any]) -> Place:
        narrowing = Narrowing(tuple(self._chips(found["chips"])))
        opening = self._opening(found["opening"])
        followed = found["followed"]
        followed_id = self._id("organisation", followed[0]) if followed is not None else None
        return Place(
            narrowing,
            _strip(found["strip"], narrowing),
            Followed(followed_id, _text(followed[1])) if followed_id is not None else None,
            opening or Opening(),
            _one_of(PANES, found["focus"]),
            _number(found["organisation_cursor"]),
            _number(found["event_cursor"]),
            _maybe(_number, found["top"]) if opening else None,
            _maybe(_number, found["stop"]) if opening else None,
            self._id("organisation", found["organisation"]),
            self._id("event", found["event"]),
            _last_list(found["last_list"]),
            _one_of(get_args(Sort), found["sort"]),
            found["newest_first"] is True,
            _number(found["organisation_top"]),
            _number(found["event_top"]),
            found.get("zoomed") is True,
            frozenset(_one_of(PANES, name) for name in found.get("pinned", ())),
        )

    def _id(self, kind: Keyed, key: object) -> int | None:
        return id_of(self._connection, kind, _text(key)) if key is not None else None

    def _chips(self, found: list[list[Any]]) -> Iterator[Chip]:
        for field, value, label in found:
            field = _one_of(get_args(Field), field)
            if field in ("organisation", "person"):
                identity = self._id(field, value)
                if identity is not None:
                    yield Chip(field, identity, _text(label))
            elif field == "range":
                yield Chip(field, _days(*map(_text, value)), _text(label))
            else:
                yield Chip(field, _text(value), _text(label))

    def _opening(self, found: dict[str, Any]) -> Opening | None:
        """What was open; None where it is no longer there."""
        kind = _one_of(get_args(Shown), found["kind"])
        event = self._id("event", found["event"])
        opened = self._id(OPENED[kind], found["id"]) if kind in OPENED else None
        if kind == "nothing" or (opened is None and event is None):
            return None
        mention_of = None
        if found["mention_of"] is not None:
            named = _one_of(get_args(Keyed), found["mention_of"][0])
            mentioned = self._id(named, found["mention_of"][1])
            mention_of = (named, mentioned) if mentioned is not None else None
        return Opening(
            kind, opened or 0, _maybe(_number, found["start"]), _maybe(_number, found["end"]), event,
            _number(found["telling"]), mention_of, tuple(_text(word) for word in found["words"]),
        )  # fmt: skip


def _strip(found: list[Any], narrowing: Narrowing) -> YearStrip:
    """The strip as it stood, unless the narrowing no longer goes with it."""
    year, chosen = (_maybe(_number, value) for value in found)
    strip = YearStrip(year=year, chosen=chosen)
    if year is not None and not 1 <= year <= 9999:
        raise ValueError(year)
    least, most = (1, 9999) if year is None else (0, 12)
    if chosen is not None and not least <= chosen <= most:
        raise ValueError(chosen)
    days = strip.range()
    return strip if [chip.value for chip in narrowing.of("range")] == ([days] if days else []) else YearStrip()


def _days(first: str, last: str) -> tuple[str, str]:
    """The value of a range chip: two days, or a month twice."""
    from db.search.query import parse

    of = f"month:{first}" if first == last and len(first) == len("2009-04") else f"from:{first} to:{last}"
    if parse(of).problems:
        raise ValueError(of)
    return first, last


def _last_list(value: object) -> PaneName:
    return "timeline" if value == "timeline" else "organisations"


def _one_of(values: tuple[Value, ...], value: object) -> Value:
    return values[values.index(value)]


def _maybe(read: Callable[[object], Value], value: object) -> Value | None:
    return None if value is None else read(value)


def _number(value: object) -> int:
    if type(value) is not int or not 0 <= value < 2**53:
        raise ValueError(value)
    return value


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError(value)
    return value
