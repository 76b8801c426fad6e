"""Owns standard output and standard error: data to the one, words to the other. Nothing else writes to them.

Everything from a page goes through `tui.text.safe_text` on its way, whether or not a terminal is at the other end.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain, islice
from typing import Literal, TextIO

from tui.text.cells import cut, fit, width_of, wrap
from tui.text.safe_text import safe, safe_line

Form = Literal["table", "json", "jsonl", "csv"]
Row = Mapping[str, object]
Below = Callable[[Row], Sequence[str]]

_ROWS_MEASURED = 1000
"""So many rows are looked at to find how wide the columns are; the rest are printed as they come."""
_NARROWEST = 12
_WIDEST_IN_A_FILE = 80
"""In a file nothing is cut; a longer cell takes its room from its own line, not from every line."""
_INDENT = "    "
_FORMULA = ("=", "+", "-", "@")
_BOLD, _PLAIN = "\x1b[1m", "\x1b[0m"


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a table: the key of its value, its heading, and how the value is written for people."""

    key: str
    heading: str
    show: Callable[[Row], str] | None = None
    right: bool = False

    def text(self, row: Row) -> str:
        """The value of a row as one safe line."""
        value = self.show(row) if self.show is not None else row.get(self.key)
        return "" if value is None else safe_line(f"{value:,}" if isinstance(value, int) else str(value))


def say(words: str) -> None:
    """One line for the person, on standard error."""
    _write(sys.stderr, safe_line(words) + "\n")


def complain(words: str) -> None:
    """One line about what went wrong, with the program's name before it."""
    say(f"care-explorer: {words}")


def progress(words: str | None) -> None:
    """A line that the next one replaces, where standard error is a terminal; None takes it away."""
    if sys.stderr.isatty() and os.environ.get("TERM") != "dumb":
        width = _columns() - 1
        _write(sys.stderr, "\r\x1b[K" + (cut(safe_line(words), width) if words is not None else ""))
        sys.stderr.flush()


def short_path(path: str) -> str:
    """The path from here, where it is below; else the whole."""
    return path.removeprefix(os.path.join(os.getcwd(), ""))  # noqa: PTH109, PTH118 - as the paths are spelt


def write(text: str) -> None:
    """Text, as data, with a line end after it."""
    _write(sys.stdout, safe(text) + "\n")


def write_fields(line: str) -> None:
    """A line of data whose fields have tabs between them, which are kept."""
    _write(sys.stdout, "\t".join(safe_line(field) for field in line.split("\t")) + "\n")


def write_heading(text: str) -> None:
    """A line that stands out where colour is wanted."""
    _write(sys.stdout, _bold(safe_line(text)) + "\n")


def write_indented(text: str) -> None:
    """One line that stands under another, wrapped on a terminal."""
    _write(sys.stdout, _indented(safe_line(text)) + "\n")


def write_json(value: object) -> None:
    """One JSON value over several lines."""
    _write(sys.stdout, _json(value, indent=2) + "\n")


def write_rows(
    rows: Iterable[Row],
    columns: Sequence[Column],
    form: Form,
    below: Below | None = None,
) -> int:
    """Rows in the form asked for; gives their number.

    `columns` are those of a table, and `below` gives the lines that stand indented under each of its rows; the other
    forms have every key of a row.
    """
    if form == "table":
        return _write_table(rows, columns, below)
    if form == "json":
        return _write_array(rows)
    if form == "csv":
        return _write_csv(rows, [column.key for column in columns])
    written = 0
    for row in rows:
        _write(sys.stdout, _json(row) + "\n")
        written += 1
    return written


def is_interactive() -> bool:
    """Whether a person can see the screen and press keys: both ends are terminals that can do more than type."""
    return sys.stdin.isatty() and sys.stdout.isatty() and os.environ.get("TERM", "") not in {"", "dumb"}


def no_one_is_listening() -> None:
    """Standard output was closed by its reader; say nothing more, not even when Python flushes it at the end."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, sys.stdout.fileno())


def _write(stream: TextIO, text: str) -> None:
    try:
        stream.write(text)
    except UnicodeEncodeError:
        encoding = stream.encoding or "ascii"
        stream.write(text.encode(encoding, "backslashreplace").decode(encoding))


def _bold(text: str) -> str:
    plain = not sys.stdout.isatty() or os.environ.get("NO_COLOR") or os.environ.get("TERM") == "dumb"
    return text if plain else f"{_BOLD}{text}{_PLAIN}"


def _columns() -> int:
    """The terminal's width; imported here, since `shutil` brings every way of packing files along."""
    from shutil import get_terminal_size

    return get_terminal_size().columns


def _json(value: object, indent: int | None = None) -> str:
    """JSON that reads well, unless it holds a character that a terminal would obey; then all of it is escaped."""
    import json

    text = json.dumps(value, ensure_ascii=False, indent=indent)
    return text if safe(text) == text else json.dumps(value, ensure_ascii=True, indent=indent)


def _write_array(rows: Iterable[Row]) -> int:
    written = 0
    for written, row in enumerate(rows, 1):
        _write(sys.stdout, ("[\n" if written == 1 else ",\n") + _json(row))
    _write(sys.stdout, "\n]\n" if written else "[]\n")
    return written


def _write_csv(rows: Iterable[Row], keys: Sequence[str]) -> int:
    import csv

    writer = csv.writer(sys.stdout, lineterminator="\n")
    remaining = iter(rows)
    first = next(remaining, None)
    names = list(first) if first is not None else list(keys)
    writer.writerow(names)
    written = 0
    for row in chain([first] if first is not None else [], remaining):
        writer.writerow([_cell_of(row.get(name)) for name in names])
        written += 1
    return written


def _cell_of(value: object) -> str:
    """One cell of a CSV file; text that a spreadsheet would take for a formula has an apostrophe before it."""
    cell = _flat(value)
    return f"'{cell}" if isinstance(value, str) and cell.startswith(_FORMULA) else cell


def _flat(value: object) -> str:
    """A value as one cell: lists as their members, a party, a role or a name as people write it, other rows as JSON."""
    if value is None:
        return ""
    if isinstance(value, list | tuple):
        return "; ".join(_flat(member) for member in value)
    if isinstance(value, Mapping):
        if "name" in value:
            return safe(f"{value['name']} ({value['role']})" if value.get("role") else str(value["name"]))
        if "role" in value:
            return safe(", ".join(str(value[key]) for key in ("role", "organisation") if value.get(key)))
        return _json(value)
    return safe(str(value))


def _write_table(rows: Iterable[Row], columns: Sequence[Column], below: Below | None) -> int:
    remaining = iter(rows)
    measured = list(islice(remaining, _ROWS_MEASURED))
    if not measured:
        return 0
    widths = _widths([[column.text(row) for column in columns] for row in measured], columns)
    _write(sys.stdout, _bold(_line([column.heading for column in columns], columns, widths)) + "\n")
    written = 0
    for row in chain(measured, remaining):
        _write(sys.stdout, _line([column.text(row) for column in columns], columns, widths) + "\n")
        if below is not None:
            for words in below(row):
                write_indented(words)
        written += 1
    return written


def _indented(text: str) -> str:
    """Wrapped on a terminal, on one line in a file."""
    if not sys.stdout.isatty():
        return _INDENT + text
    lines = wrap(text, _columns() - len(_INDENT))
    return "\n".join(_INDENT + text[line.start : line.end] for line in lines)


def _widths(measured: Sequence[Sequence[str]], columns: Sequence[Column]) -> list[int]:
    """As wide as the widest cell; on a terminal the widest columns give way until the line fits."""
    widths = [
        max(width_of(column.heading), *(width_of(cells[index]) for cells in measured))
        for index, column in enumerate(columns)
    ]
    if sys.stdout.isatty():
        room = _columns() - 2 * (len(columns) - 1)
        while sum(widths) > room and max(widths) > _NARROWEST:
            widths[widths.index(max(widths))] -= 1
        return widths
    return [min(width, _WIDEST_IN_A_FILE) for width in widths]


def _line(cells: Sequence[str], columns: Sequence[Column], widths: Sequence[int]) -> str:
    line = "  ".join(
        _cell(text, width, right=column.right) for text, column, width in zip(cells, columns, widths, strict=True)
    )
    return line.rstrip()


def _cell(text: str, width: int, *, right: bool) -> str:
    """On a terminal exactly as wide as the column; in a file what is longer than the column is not cut."""
    if sys.stdout.isatty() or width_of(text) <= width:
        return fit(text, width, right=right)
    return text
