"""Owns numbers that need not have been counted to the end."""

from __future__ import annotations


class Count(int):
    """How many there are. Where `more` is true there may be more than the number says, and it reads "5,000+" (`:,`)."""

    more: bool

    def __new__(cls, number: int, more: bool = False) -> Count:
        count = super().__new__(cls, number)
        count.more = more
        return count

    @property
    def number(self) -> int:
        return int(self)

    def __eq__(self, other: object) -> bool:
        return int.__eq__(self, other) is True and (not isinstance(other, Count) or other.more == self.more)

    def __ne__(self, other: object) -> bool:
        return not self == other

    def __hash__(self) -> int:
        return int.__hash__(self)

    def __str__(self) -> str:
        return format(self)

    def __repr__(self) -> str:
        return f"Count({int(self)}, more={self.more})"

    def __format__(self, specification: str) -> str:
        return int.__format__(int(self), specification) + ("+" if self.more else "")


def capped(number: int, cap: int) -> Count:
    """A count of rows that were looked for up to one more than the cap."""
    return Count(min(number, cap), number > cap)
