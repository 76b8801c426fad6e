"""Owns what a place in the walk is: what is narrowed, what is open, and where the cursors stand."""

from __future__ import annotations

from db.light.typing import TYPE_CHECKING, NamedTuple
from db.questions.summarised import Sort
from tui.drawing.arrangement import PaneName
from tui.drawing.year_strip import YearStrip
from tui.walk.narrowing import Chip, Narrowing

if TYPE_CHECKING:
    from tui.documents.shown import Shown


class Opening(NamedTuple):
    """What the article pane shows.

    `start`/`end` are article offsets of the sentence to come to, `event` the event that led there and `telling` which
    of its articles; `mention_of` is the kind and identity of whatever is to be seen where it is first mentioned;
    `words` are those of the search that led there.
    """

    kind: Shown = "nothing"
    id: int = 0
    start: int | None = None
    end: int | None = None
    event: int | None = None
    telling: int = 0
    mention_of: tuple[str, int] | None = None
    words: tuple[str, ...] = ()


class Followed(NamedTuple):
    """The organisation under the cursor, which the timeline follows without being narrowed to it."""

    id: int
    name: str


class Place(NamedTuple):
    """Where a reader is. `organisation` and `event` are the identities of the rows under the cursors; where they are
    gone, or were never known, the cursors are counted from the top. The lists show their rows from `organisation_top`
    and `event_top`; `top` is the first character of the document on screen, `stop` which of its stops the walk had come
    to. `zoomed` is one pane over the whole screen; the `pinned` panes follow nothing. These two are of the start alone:
    the way back leaves them as they are."""

    narrowing: Narrowing = Narrowing()
    strip: YearStrip = YearStrip()
    followed: Followed | None = None
    opening: Opening = Opening()
    focus: PaneName = "organisations"
    organisation_cursor: int = 0
    event_cursor: int = 0
    top: int | None = None
    stop: int | None = None
    organisation: int | None = None
    event: int | None = None
    last_list: PaneName = "organisations"
    sort: Sort = "mentions"
    newest_first: bool = False
    organisation_top: int = 0
    event_top: int = 0
    zoomed: bool = False
    pinned: frozenset[PaneName] = frozenset()


def shown_narrowing(narrowing: Narrowing, followed: Followed | None) -> Narrowing:
    """What the timeline shows: the chips, and the organisation that it follows."""
    if followed is None:
        return narrowing
    return narrowing.with_chip(Chip("organisation", followed.id, followed.name))
