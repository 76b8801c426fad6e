"""Owns which keys the last line names where, the most needed first; the keys themselves are those in force."""

from __future__ import annotations

from db.light.typing import TYPE_CHECKING
from tui.keys.in_force import KeysInForce

if TYPE_CHECKING:
    from collections.abc import Collection

# For each place: the actions whose first keys are named together, and the words for what they do.
HINTS: dict[str, tuple[tuple[tuple[str, ...], str], ...]] = {
    "organisations": (
        (("in-list.open",), "open"), (("search",), "search"), (("help",), "keys"), (("quit",), "quit"),
        (("next-pane",), "next pane"),
    ),
    "timeline": (
        (("in-list.open",), "open"), (("search",), "search"), (("help",), "keys"), (("quit",), "quit"),
        (("year-before", "year-after"), "year"), (("next-pane",), "next pane"),
    ),
    "article": (
        (("in-text.next-mention",), "mention"), (("in-text.open",), "open"), (("back",), "back"), (("help",), "keys"),
        (("quit",), "quit"), (("copy",), "copy"), (("why",), "why"), (("raw",), "raw"), (("find",), "find"),
        (("search",), "search"),
    ),
    "profile": (
        (("in-text.next-mention",), "mention"), (("in-text.open",), "open"), (("back",), "back"), (("help",), "keys"),
        (("quit",), "quit"), (("search",), "search"), (("find",), "find"),
    ),
    "raw": (
        (("raw",), "article again"), (("help",), "keys"), (("quit",), "quit"), (("copy",), "copy"), (("find",), "find"),
        (("open-address",), "open address"), (("search",), "search"),
    ),
    "why": (
        (("why",), "article again"), (("in-text.next-mention",), "next fact"), (("reject",), "take it away"),
        (("help",), "keys"), (("quit",), "quit"), (("copy",), "copy"), (("find",), "find"),
        (("search",), "search"),
    ),
    "nothing": (
        (("search",), "search"), (("help",), "keys"), (("quit",), "quit"), (("next-pane",), "next pane"),
    ),
    "panes": (
        (("widen",), "widen"), (("back",), "back"), (("facets",), "facets"), (("views",), "views"),
        (("palette",), "commands"), (("zoom",), "zoom"), (("sort",), "sort"),
    ),
    "find": ((("in-find.find",), "find"), (("in-find.leave",), "leave it")),
    "merging": (
        (("in-search.open",), "merge into it"), (("in-search.up", "in-search.down"), "choose"),
        (("in-search.leave",), "leave it"),
    ),
    "search": (
        (("in-search.open",), "open"), (("in-search.up", "in-search.down"), "choose"),
        (("in-search.complete",), "complete"), (("in-search.leave",), "leave"),
    ),
    "palette": (
        (("in-palette.open",), "do or open"), (("in-palette.up", "in-palette.down"), "choose"),
        (("in-palette.leave",), "leave"),
    ),
    "facets": (
        (("in-list.open",), "narrow to it"), (("in-facets.tick",), "tick several"), (("in-facets.next",), "next facet"),
        (("in-facets.leave",), "leave"),
    ),
    "views": (
        (("in-list.open",), "what is new"), (("in-views.save",), "save this narrowing"),
        (("in-views.leave",), "leave"), (("in-views.rename",), "rename"), (("in-views.delete",), "delete"),
    ),
    "view": ((("in-list.open",), "open"), (("in-view.leave",), "leave; all of it counts as seen")),
    "export": (
        (("in-export.write",), "write"), (("in-export.up", "in-export.down"), "another format"),
        (("in-export.leave",), "leave"),
    ),
    "judgements": ((("in-list.open",), "open"), (("in-judgements.leave",), "leave")),
    "question": ((("in-question.leave",), "leave it"),),
    "choice": (
        (("in-list.open",), "choose"), (("in-list.up", "in-list.down"), "another"), (("in-choice.leave",), "leave it"),
    ),
    "confirmation": ((("in-confirmation.yes",), "do it"), (("in-confirmation.no",), "leave it")),
    "help": (
        (("in-help.leave",), "back"), (("in-help.find",), "find"), (("in-text.page-down",), "next page"),
        (("in-text.top", "in-text.end"), "top, end"),
    ),
}  # fmt: skip


def hints(place: str, keys: KeysInForce, *more: str, idle: Collection[str] = ()) -> tuple[tuple[str, str], ...]:
    """(keys, words) for a place, then those of other places; what has no key is left out, and what is `idle`, which
    could do nothing now; nothing is named twice."""
    found: dict[tuple[str, str], None] = {}
    for each in (place, *more):
        for ids, words in HINTS[each]:
            if ids[0] in idle:
                continue
            if shown := keys.shown(*ids):
                found[shown, words] = None
    return tuple(found)
