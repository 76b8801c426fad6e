"""Owns which panes a screen of some width shows, and how wide each is."""

from __future__ import annotations

from db.light.typing import Literal

PaneName = Literal["organisations", "timeline", "article"]
PANES: tuple[PaneName, ...] = ("organisations", "timeline", "article")

THREE_PANES = 120
TWO_PANES = 80


def arrange(width: int, focused: PaneName, last_list: PaneName, zoomed: bool = False) -> dict[PaneName, int]:
    """Widths in cells of the panes to show, from left to right; the others are hidden.

    `last_list` is the list that had the focus last: it stays beside the article where two panes fit.
    """
    if zoomed or width < TWO_PANES:
        return {focused: width}
    if width >= THREE_PANES:
        organisations = max(28, min(40, width * 22 // 100))
        timeline = max(46, min(96, width * 42 // 100))
        return {"organisations": organisations, "timeline": timeline, "article": width - organisations - timeline}
    left, right = _pair(focused, last_list)
    share = 40 if left == "organisations" else 48
    return {left: width * share // 100, right: width - width * share // 100}


def _pair(focused: PaneName, last_list: PaneName) -> tuple[PaneName, PaneName]:
    if focused == "organisations":
        return "organisations", "timeline"
    if focused == "timeline":
        return "timeline", "article"
    return last_list, "article"
