"""Owns how an answer says where it stands: the sentence, who took part, and the article's outlet, date and title."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from tui.commands.output import Row
from tui.text.display_dates import display


def dated(row: Row) -> str:
    """The day of an article: when it was published or, failing that, that it was posted somewhere else then."""
    published, posted = row.get("published"), row.get("posted")
    if published or not posted:
        return display(str(published) if published else None)
    return f"posted {display(str(posted))}"


def cited(row: Row, title: str = "article_title") -> str:
    """Outlet, date, title and id of the article that a row is from; `title` is the key of its title."""
    source = ", ".join(str(part) for part in (row.get("outlet"), dated(row)) if part)
    return f"{source}: {row.get(title)} (article {row.get('article')})"


def evidence(row: Row) -> Sequence[str]:
    """Under an event: its sentence in full, the parties with their roles, and where it is told."""
    others = [each for each in _rows(row, "articles") if each != row.get("article")]
    told = f"; also in {_articles(others)}" if others else ""
    parties = "; ".join(f"{party['name']} ({party['role']})" for party in _rows(row, "parties"))
    return [f"“{row.get('sentence')}”", *([f"Who: {parties}"] if parties else []), f"{cited(row)}{told}"]


def _articles(numbers: Sequence[object]) -> str:
    different = [str(number) for number in dict.fromkeys(numbers)]
    return f"article{'s' if len(different) > 1 else ''} {', '.join(different)}"


def _rows(row: Row, key: str) -> Sequence[Any]:
    found = row.get(key)
    return found if isinstance(found, list | tuple) else []
