"""Owns which kinds of things the article pane shows, and the rows of the database that they are of."""

from __future__ import annotations

from db.light.typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from db.stable_keys import Keyed

Shown = Literal["nothing", "article", "organisation", "person", "raw", "why"]

OPENED: dict[Shown, Keyed] = {
    "article": "article", "raw": "article", "why": "article", "organisation": "organisation", "person": "person",
}  # fmt: skip
