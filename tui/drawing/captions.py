"""Owns the words around the rows: counts, titles, notes, what empty panes say."""

from __future__ import annotations

from db.light.typing import TYPE_CHECKING
from db.questions.summarised import Sort, Totals
from db.search.query import Query
from tui.configuration.reading import configuration
from tui.drawing.arrangement import PaneName
from tui.keys.hints import hints as key_hints
from tui.keys.spoken import key
from tui.text.safe_text import safe_line
from tui.text.wording import counted
from tui.walk.narrowing import Narrowing
from tui.walk.places import Followed, Opening

if TYPE_CHECKING:
    from tui.documents.shown import Shown

ORGANISATIONS = "Organisations"
COUNTING = "Counting…"
"""What a list says whose rows are still being asked for."""

WAITING = "Looking…"
"""What the last line says while an answer takes so long that a key might seem lost."""

NOTHING_OPEN = "Article"
"""The title of the article pane before anything is opened."""

NOTHING_LOADED = "Nothing is loaded yet: care-explorer load FILE or FOLDER"
PINNED = "pinned"
_PANE_WORDS: dict[PaneName, tuple[str, str]] = {
    "organisations": ("the organisations", "stand"), "timeline": ("the timeline", "stands"),
    "article": ("the article", "stands"),
}  # fmt: skip

_SORT_WORDS: dict[Sort, str] = {"mentions": "", "name": "by name", "recent": "latest first"}


_HINTS_OF: dict[Shown, str] = {"organisation": "profile", "person": "profile"}


def hints(focused: PaneName, shown: Shown, *, narrowed: bool, walked: bool = False) -> tuple[tuple[str, str], ...]:
    """Keys and what they do, those of the focused pane first; of the article pane those for what it shows. Esc is
    named where something narrows the view (`narrowed`), Backspace where something lies before (`walked`)."""
    place = _HINTS_OF.get(shown, shown) if focused == "article" else focused
    idle = [action for action, is_useful in (("widen", narrowed), ("back", walked)) if not is_useful]
    return key_hints(place, configuration().keys, "panes", idle=idle)


def database_name(name: str, lost: str, *, is_loading: bool, writing_for: int = 0) -> str:
    """What the top line calls the database; `lost` says what became of its file, `writing_for` for how many seconds
    a decision is being written into it."""
    writing = f"writing, {writing_for} s…" if writing_for else ""
    return ", ".join(word for word in (name, "loading…" if is_loading and not lost else "", writing, lost) if word)


def lost_words(name: str, lost: str) -> str:
    """What is said of a database whose file was "deleted" or "replaced" while it is open."""
    if lost == "deleted":
        return f"{name} was deleted; this is what was in it. {key('quit')} leaves."
    return f"{name} was replaced; this is from before. Start again to see the new one."


def counts_of(seen: Totals) -> str:
    things = ((seen.articles, "article"), (seen.organisations, "organisation"), (seen.events, "event"))
    return "  ".join(counted(number, noun) for number, noun in things)


def empty_list_words(seen: Totals, noun: str, *, narrowed: bool) -> str:
    """What a list of nothing says; `narrowed` where Esc may bring something into it."""
    if not seen.articles:
        return NOTHING_LOADED
    if narrowed:
        return f"None here. {key('widen')} undoes the last narrowing."
    return f"No {noun} in what is loaded. {key('search')} finds articles by their words."


def nothing_open_words(seen: Totals, opening: Opening) -> str:
    """Nothing while what was opened is on its way."""
    if opening.kind != "nothing":
        return ""
    if not seen.articles:
        return (
            f"This database is empty. Leave with {key('quit')}, then load something: care-explorer load FILE or FOLDER"
        )
    return f"{key('in-list.open')} on an event opens the sentence that says so; on an organisation, its profile."


def pinned_words(pane: PaneName, *, is_pinned: bool) -> str:
    """What `p` did to a pane."""
    name, verb = _PANE_WORDS[pane]
    if is_pinned:
        return f"Pinned: {name} {verb} still whatever the other panes come to. {key('pin')} lets go."
    return f"{name.capitalize()} {'follow' if verb == 'stand' else 'follows'} the other panes again."


def timeline_title(narrowing: Narrowing, followed: Followed | None) -> str:
    names = [chip.label for chip in (*narrowing.of("organisation"), *narrowing.of("person"))]
    of = followed.name if followed is not None else " + ".join(names)
    return f"Timeline: {safe_line(of)}" if of else "Timeline"


def narrowed_organisations(narrowing: Narrowing) -> frozenset[int]:
    """Identities of the organisations whose rows carry a star."""
    return frozenset(chip.value for chip in narrowing.of("organisation") if isinstance(chip.value, int))


def counts_events(query: Query) -> bool:
    """Whether the numbers beside organisations are of events, and not of mentions."""
    return bool(query.kinds or query.certainties or query.earliest or query.latest)


def organisations_note(count: int, sort: Sort, *, pinned: bool = False) -> str:
    return _note(count, _SORT_WORDS[sort], pinned)


def timeline_note(count: int, *, newest_first: bool, pinned: bool = False) -> str:
    return _note(count, "newest first" if newest_first else "", pinned)


def _note(count: int, sort: str, pinned: bool) -> str:
    return " ".join(word for word in (PINNED if pinned else "", sort, f"{count:,}") if word)
