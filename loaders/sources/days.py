"""Owns how formats write a day for machines: ISO 8601, with or without a time behind it."""

from __future__ import annotations

import re

_ISO = re.compile(r"\s*(\d{4})-?(\d{2})-?(\d{2})(?!\d)")


def day_of(written: str) -> str | None:
    """The ISO 8601 day that a date begins with, as 2009-04-18T10:00:00Z does."""
    found = _ISO.match(written)
    if found is None:
        return None
    year, month, day = found.groups()
    return f"{year}-{month}-{day}" if "01" <= month <= "12" and "01" <= day <= "31" else None
