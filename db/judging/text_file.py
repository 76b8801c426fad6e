"""Owns judgements as a text file for version control: one a line, oldest first, and back."""

from __future__ import annotations

import json
import re
import sqlite3
from collections import Counter
from collections.abc import Iterable, Iterator
from typing import Any, NamedTuple, get_args

from db import judgements
from db.errors import DatabaseError
from db.judgements import Action, Judgement, SubjectKind
from db.judging.laying import lay_imported
from db.judging.validity import problem_of

HEADING = "# care-explorer judgements, oldest first: when, action, kind of subject, its key, value (tabs between)"

_TIME = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ")
_MOST_NAMED = 20


class Line(NamedTuple):
    """A judgement as a line of the file has it."""

    made_at: str
    action: Action
    subject_kind: SubjectKind
    subject: str
    value: Any


class Imported(NamedTuple):
    """What importing did: how many were new, known already, and (of the new) how many wait for a subject."""

    new: int
    known: int
    waiting: int


class BadLines(DatabaseError):  # noqa: N818 - the name says what is the matter
    """Lines that are no judgements; each of `problems` names its line by its number."""

    def __init__(self, problems: list[str]) -> None:
        more = f" (and {len(problems) - 1:,} more)" if len(problems) > 1 else ""
        super().__init__(f"{problems[0]}{more}; nothing was imported")
        self.problems = problems[:_MOST_NAMED]


def lines_of(connection: sqlite3.Connection) -> Iterator[str]:
    """The judgements that stand as lines of text, each without its line end."""
    yield HEADING
    for judgement in judgements.standing(connection):
        yield spell(judgement)


def spell(judgement: Judgement) -> str:
    """One judgement as a line; whatever would break the line is escaped as in JSON."""
    key = judgement.subject
    if not key.isprintable() or key.startswith('"'):
        key = json.dumps(key)
    value = json.dumps(judgement.value, ensure_ascii=False, sort_keys=True)
    # JSON leaves some characters that end a line elsewhere.
    value = value if value.isprintable() else json.dumps(judgement.value, sort_keys=True)
    return "\t".join((judgement.made_at, judgement.action, judgement.subject_kind, key, value))


def read(lines: Iterable[str]) -> list[Line]:
    """The judgements of a file. Empty lines and those that begin with # say nothing. Raises `BadLines`."""
    read_so_far: list[Line] = []
    problems: list[str] = []
    for number, line in enumerate(lines, 1):
        text = line.rstrip("\r\n")
        if not text.strip() or text.startswith("#"):
            continue
        try:
            read_so_far.append(_line(text))
        except ValueError as error:
            problems.append(f"line {number}: {error}")
    if problems:
        raise BadLines(problems)
    return read_so_far


def import_lines(connection: sqlite3.Connection, lines: Iterable[str]) -> Imported:
    """Record every judgement of the file that does not stand already, and lay it. Raises `BadLines`, and sqlite3.Error
    where the database cannot be written; nothing is imported then."""
    wanted = read(lines)
    standing = Counter(_identity(judgement) for judgement in judgements.standing(connection))
    new: list[Line] = []
    for line in wanted:
        if standing[_identity(line)]:
            standing[_identity(line)] -= 1
        else:
            new.append(line)
    waiting = lay_imported(connection, new) if new else 0
    return Imported(len(new), len(wanted) - len(new), waiting)


def _identity(judgement: Judgement | Line) -> tuple[str, ...]:
    value = json.dumps(judgement.value, ensure_ascii=False, sort_keys=True)
    return judgement.made_at, judgement.action, judgement.subject_kind, judgement.subject, value


def _line(text: str) -> Line:
    parts = text.split("\t")
    if len(parts) != 5:
        raise ValueError(f"5 parts with tabs between are needed, here are {len(parts)}")
    made_at, action, kind, key, value = parts
    if not _TIME.fullmatch(made_at):
        raise ValueError(f"{_cut(made_at)} is no time, such as 2026-01-31T12:00:00Z")
    if action not in get_args(Action):
        raise ValueError(f"there is no action {_cut(action)} (there are {', '.join(get_args(Action))})")
    if kind not in get_args(SubjectKind):
        raise ValueError(f"there is no kind of subject {_cut(kind)} (there are {', '.join(get_args(SubjectKind))})")
    subject = _json(key, "key") if key.startswith('"') else key
    line = Line(made_at, action, kind, subject, _json(value, "value"))  # type: ignore[arg-type]
    if problem := problem_of(line.action, line.subject_kind, line.subject, line.value):
        raise ValueError(problem)
    return line


def _json(text: str, what: str) -> Any:
    try:
        value = json.loads(text)
        json.dumps(value, ensure_ascii=False).encode()
    except (ValueError, RecursionError) as error:
        raise ValueError(f"the {what} {_cut(text)} is not JSON") from error
    return value


def _cut(text: str) -> str:
    return repr(text if len(text) <= 40 else text[:39] + "…")
