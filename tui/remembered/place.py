"""Owns remembering, from one start to the next, where the reader was in each database.

One small file a database in the user's state folder, so that two windows that are left at once lose nothing of each
other's. On the way to the first frame: standard library only, and `json` only where something was remembered.
"""

from __future__ import annotations

import contextlib
import os
import sqlite3
import zlib
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar, get_args

from db.questions.organisations import Sort
from db.stable_keys import Keyed, id_of, key_of
from tui.configuration.folders import state_folder
from tui.drawing.arrangement import PANES, PaneName
from tui.drawing.year_strip import YearStrip
from tui.remembered.files import keep, kept
from tui.walk.narrowing import Chip, Field, Narrowing
from tui.walk.places import Followed, Opening, Place

if TYPE_CHECKING:
    from tui.documents.document import Shown

_FORM = 1
"""Files of another form are not read."""

MOST_DATABASES = 300
_MOST_BYTES = 100_000

_OPENED: dict[Shown, Keyed] = {
    "article": "article", "raw": "article", "why": "article", "organisation": "organisation", "person": "person",
}  # fmt: skip

Value = TypeVar("Value")


def recall(database: Path, connection: sqlite3.Connection) -> Place | None:
    """Where the reader left this database; None where nothing, or nothing that can be understood, was remembered.

    Rows that the database no longer holds are left out. Raises `sqlite3.Error` where the database cannot answer.
    """
    path = os.path.realpath(database)
    written = kept(_file_of(path), _MOST_BYTES)
    if written is None:
        return None
    import json

    try:
        found = json.loads(written)
        if found["form"] != _FORM or found["database"] != path:
            return None
        return _Reader(connection).place(found["place"])
    except (ValueError, LookupError, TypeError, RecursionError):
        return None


def remember(database: Path, connection: sqlite3.Connection, place: Place) -> None:
    """Keep the place for the next start: the whole file or, where it cannot be written, none of it, silently."""
    import json

    path = os.path.realpath(database)
    target = _file_of(path)
    with contextlib.suppress(OSError, sqlite3.Error, UnicodeEncodeError):
        words = json.dumps({"form": _FORM, "database": path, "place": _written(connection, place)}, ensure_ascii=False)
        encoded = words.encode()
        if len(encoded) < _MOST_BYTES and keep(target, encoded):
            _forget_oldest(target.parent)


def forget(database: Path) -> None:
    """Start at the beginning next time."""
    with contextlib.suppress(OSError):
        _file_of(os.path.realpath(database)).unlink()


def _file_of(path: str) -> Path:
    """The file for a database, which names it inside: a checksum that two share costs one of them its memory."""
    return state_folder() / "places" / f"{zlib.crc32(os.fsencode(path)):08x}.json"


def _forget_oldest(folder: Path) -> None:
    found = [(file.stat().st_mtime, file.path) for file in os.scandir(folder) if file.name.endswith(".json")]
    for _, path in sorted(found)[:-MOST_DATABASES]:
        Path(path).unlink(missing_ok=True)


def _written(connection: sqlite3.Connection, place: Place) -> dict[str, Any]:
    """A place with stable keys in the place of identities."""

    def key(kind: Keyed, row_id: int | None) -> str | None:
        return key_of(connection, kind, row_id) if row_id is not None else None

    opening = place.opening
    opened = _OPENED.get(opening.kind)
    return {
        "chips": [(chip.field, _value(connection, chip), chip.label) for chip in place.narrowing.chips],
        "strip": [place.strip.year, place.strip.chosen],
        "followed": [key("organisation", place.followed.id), place.followed.name] if place.followed else None,
        "opening": opening._asdict() | {
            "id": key(opened, opening.id) if opened else None,
            "event": key("event", opening.event),
            "mention_of": _mentioned(connection, opening),
        },
        **{name: getattr(place, name) for name in _PLAIN},
        "organisation": key("organisation", place.organisation),
        "event": key("event", place.event),
        "zoomed": place.zoomed,
        "pinned": sorted(place.pinned),
    }  # fmt: skip


def _value(connection: sqlite3.Connection, chip: Chip) -> object:
    if (chip.field == "organisation" or chip.field == "person") and isinstance(chip.value, int):
        return key_of(connection, chip.field, chip.value)
    return chip.value


def _mentioned(connection: sqlite3.Connection, opening: Opening) -> list[str | None] | None:
    match opening.mention_of:
        case ("organisation" | "person") as named, row_id:
            return [named, key_of(connection, named, row_id)]
    return None


_PLAIN = (
    "focus", "last_list", "sort", "newest_first", "organisation_cursor", "event_cursor", "organisation_top",
    "event_top", "top", "stop",
)  # fmt: skip


class _Reader:
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
        # Named only here: what makes documents is not needed where nothing was remembered.
        from tui.documents.document import Shown

        kind = _one_of(get_args(Shown), found["kind"])
        event = self._id("event", found["event"])
        opened = self._id(_OPENED[kind], found["id"]) if kind in _OPENED else None
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
    from db.query import parse

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
