"""Owns what the reports of an organisation and of a person share: ids as they are typed, and the parts of a profile."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Protocol, TypeVar

from db.folding import folded
from tui.commands import output
from tui.commands.evidence import evidence
from tui.commands.output import Column, Row
from tui.commands.rows import Value
from tui.exit_codes import NOTHING_FOUND, Failure
from tui.text.wording import counted

SUGGESTIONS = 5
_COMPANION_COLUMNS = (Column("name", "Seen with"), Column("articles", "Articles", right=True))
_COMPANIONS = 10


class Named(Protocol):
    """Something with a name."""

    @property
    def name(self) -> str: ...


class Numbered(Named, Protocol):
    """A row of a list that has an id beside its name."""

    @property
    def id(self) -> int: ...


OfList = TypeVar("OfList", bound=Numbered)


def id_of(name: str) -> int | None:
    """The id that a typed name is, as `12` or `#12`; None where it is none."""
    digits = name.removeprefix("#")
    return int(digits) if digits.isascii() and digits.isdigit() and len(digits) < 19 else None


def meant(name: str, rows: Sequence[OfList], names_of: Callable[[int], Iterable[Named]]) -> OfList | None:
    """The row that bears the typed name, whatever its case and accents, or the only one that there is; None otherwise.

    Raises Failure where several bear it."""
    bearing = [row for row in rows if folded(name) in {folded(known.name) for known in names_of(row.id)}]
    if len(bearing) > 1:
        raise Failure(f"“{name}” is the name of several: {listed(bearing)}", NOTHING_FOUND)
    if not bearing and len(rows) == 1:
        output.say(f"read as {rows[0].name}")
    return (bearing or rows)[0] if bearing or len(rows) == 1 else None


def unknown(what: str, name: str, rows: Sequence[Numbered], command: str) -> Failure:
    """What is said of a typed name that nothing bears, with those that it may mean."""
    suggestion = f"; did you mean {listed(rows)}?" if rows else f"; `care-explorer {command}` lists them"
    return Failure(f"there is no {what} called “{name}”{suggestion}", NOTHING_FOUND)


def listed(rows: Sequence[Numbered]) -> str:
    """The first of what a name may mean, each with its id."""
    return ", ".join(f"{row.name} (id {row.id})" for row in rows[:SUGGESTIONS])


def rows_of(value: Value, key: str) -> list[Row]:
    """The rows that a profile holds under a key."""
    found = value[key]
    return list(found) if isinstance(found, list | tuple) else []


def other_names(value: Value) -> str:
    """All names but the one that the profile goes by."""
    return "; ".join(str(name["name"]) for name in rows_of(value, "names") if name["name"] != value["name"])


def seen(value: Value) -> str:
    """How often a profile's subject is mentioned, and from which day to which."""
    days = " to ".join(dict.fromkeys(str(value[day]) for day in ("first_seen", "last_seen") if value[day]))
    named = f"{counted(value['mentions'], 'mention')} in {counted(value['articles'], 'article')}"
    return ", ".join(filter(None, (named, days)))


def write_table(rows: Sequence[Row], columns: Sequence[Column]) -> None:
    """A table after an empty line, where it has rows."""
    if rows:
        output.write("")
        output.write_rows(rows, columns, "table")


def write_companions(value: Value) -> None:
    """Those who are named in the same articles, the most frequent first."""
    companions = rows_of(value, "seen_with")
    write_table(companions[:_COMPANIONS], _COMPANION_COLUMNS)
    if len(companions) > _COMPANIONS:
        output.say(f"the first {_COMPANIONS} of those seen with {value['name']}; --json gives more")


def write_timeline(value: Value, columns: Sequence[Column]) -> None:
    """The events of a profile with their sentences, and how many there are where these are not all."""
    timeline = rows_of(value, "timeline")
    if timeline:
        output.write("")
        output.write_rows(timeline, columns, "table", evidence)
        if len(timeline) < int(str(value["event_count"])):
            output.say(f"{len(timeline):,} of {value['event_count']:,} events; --limit 0 gives all")
