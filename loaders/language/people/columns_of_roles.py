"""Owns which roles stand apart from the names of those present, as a file of columns is saved: all names, then as many
roles, or each role on a line of its own below its name, or above it.

What the words of a role say is for `stated_roles`.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import NamedTuple

from loaders.language.marked_text import PERSON

_FEWEST = 3
"""Names that make a column."""
_NAME = re.compile(rf"[ \t•*/|]*(?P<name>{PERSON}+)[^\n{PERSON}]{{0,14}}")
"""A line that has a name, and at most letters or initials behind it."""
_PART = re.compile(r"\s*\([^()\n]{0,40}\)\s*\Z")
"""What a role's line says besides of the part of a meeting that somebody attended."""


class Line(NamedTuple):
    """One line of text, without its end."""

    start: int
    end: int


def roles_in_columns(text: str, begin: int, stop: int, is_role: Callable[[str], bool]) -> dict[int, Line]:
    """The line of the role of each name, by the offset at which the name starts, among [begin, stop) of a marked text.

    `is_role` tells whether a line says no more than a role.
    """
    found: dict[int, Line] = {}
    turns: dict[int, Line] = {}
    names: list[int] = []
    roles: list[Line] = []
    above: Line | None = None
    for line in (*_lines(text, begin, stop), None):
        named = _NAME.fullmatch(text, line.start, line.end) if line else None
        if line is not None and named is None and is_role(_PART.sub("", text[line.start : line.end])):
            if names or roles:
                roles.append(line)
            elif found or turns or above is None:
                above = line
            continue
        if named and above and not (names or roles):
            # "Chairman", and below it who that is.
            turns[named.start("name")] = above
            above = None
            continue
        if roles and len(names) == len(roles):
            celled = text[roles[0].start : roles[0].end].lstrip()[0] in "/|"
            together = found if celled or len(names) >= _FEWEST else turns
            together.update(zip(names, roles, strict=True))
        names = [*(names if not roles else []), named.start("name")] if named else []
        roles, above = [], None
    return found | (turns if len(turns) >= _FEWEST else {})


def _lines(text: str, begin: int, stop: int) -> list[Line]:
    """The lines between two offsets that are not empty."""
    lines = []
    start = begin
    while start < stop:
        end = text.find("\n", start, stop)
        end = stop if end < 0 else end
        if text[start:end].strip():
            lines.append(Line(start, end))
        start = end + 1
    return lines
