"""Owns the shapes of what a register says. No SQL and no files here."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Entry:
    """One body of a register. `key` is the organisation key that its name means; days are ISO 8601."""

    key: str
    name: str
    kind: str | None = None
    place: str | None = None
    opened: str | None = None
    closed: str | None = None
    codes: tuple[tuple[str, str], ...] = ()
    """(scheme, code) pairs; the first is the register's own."""
    names: tuple[tuple[str, str], ...] = ()
    """(key, name) of its other names."""


@dataclass(frozen=True, slots=True)
class Succession:
    """One body after another, by their codes in one scheme; `day` is when, where the register says it."""

    scheme: str
    predecessor: str
    successor: str
    day: str | None = None


@dataclass(frozen=True, slots=True)
class Registered:
    """What all registers together say of the body that a key means. `key` is the one it goes under: another one where
    the first is that of a mere alias."""

    key: str
    name: str
    kind: str | None
    place: str | None
    opened: str | None
    closed: str | None
    codes: tuple[tuple[str, str], ...]
    predecessors: tuple[str, ...] = ()
    """Keys; bodies of which no register has a name are only in the register itself."""
    successors: tuple[str, ...] = ()
