"""Owns the search for known names: national bodies, places and classes, each found by its first word.

What a found name means in its sentence is for `loaders.language.organisations`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple, TypeVar

from loaders.knowledge.bodies.classes import CLASS_FORMS
from loaders.knowledge.bodies.councils import COUNCILS, OTHER_FORMS
from loaders.knowledge.bodies.index import FORMS, Form
from loaders.knowledge.bodies.trusts import DISTINCT_TRUSTS, SHORT_TRUSTS, TRUSTS
from loaders.knowledge.places import COUNTRIES_AND_CITIES, PLACES
from loaders.language.lexicon import LINE_BREAK, Family
from loaders.language.words import Words, cut

Value = TypeVar("Value")


class Entry(NamedTuple):
    """One known name: its words in lower case, as written, and what it stands for."""

    lower: list[str]
    written: tuple[str, ...]
    any_case: bool
    value: object


class Index(NamedTuple):
    """Known names by their first word and by their second ("" where there is none), longest first, and last of them
    the first word alone.

    `small` has the second words of those that may begin with a small letter, `first` the first words of all.
    """

    names: dict[str, dict[str, tuple[Entry, ...]]]
    small: dict[str, set[str]]
    first: Family


class Known(NamedTuple):
    """A row of the tables: a name, what it stands for, and whether it counts in small letters too."""

    name: str
    value: object
    any_case: bool = False


def _index(rows: Sequence[Known]) -> Index:
    names: dict[str, dict[str, list[Entry]]] = {}
    small: dict[str, set[str]] = {}
    # Cut all at once, since to cut thousands of names one by one is slow enough to be felt at start.
    words = cut("\n".join(row.name for row in rows))
    ends = [*words.of(LINE_BREAK), len(words.written)]
    for row, begin, end in zip(rows, [0, *(end + 1 for end in ends)], ends, strict=False):
        entry = Entry(words.lower[begin:end], tuple(words.written[begin:end]), row.any_case, row.value)
        second = entry.lower[1] if len(entry.lower) > 1 else ""
        names.setdefault(entry.lower[0], {}).setdefault(second, []).append(entry)
        if row.any_case or not words.capital[begin]:
            small.setdefault(entry.lower[0], set()).add(second)
    sorted_names = {first: _longest_first(seconds) for first, seconds in names.items()}
    return Index(sorted_names, small, Family(small, raised=sorted_names.keys() - small.keys()))


def _longest_first(seconds: dict[str, list[Entry]]) -> dict[str, tuple[Entry, ...]]:
    alone = seconds.pop("", [])
    longer = {second: (*sorted(rows, key=lambda row: -len(row.lower)), *alone) for second, rows in seconds.items()}
    return {**longer, "": tuple(alone)}


def _spellings(name: str) -> set[str]:
    """ "Stoke-on-Trent" is also written "Stoke on Trent", "Newcastle upon Tyne" with hyphens."""
    spellings = {name, name.replace("-on-", " on ").replace("-in-", " in ").replace("-super-", " super ")}
    spellings.add(name.replace("-under-", " under ").replace(" upon ", "-upon-"))
    if name.startswith("St "):
        spellings.add("St. " + name[3:])
    return spellings


def _place_index() -> Index:
    names: dict[str, str] = {}
    for name in (*PLACES, *COUNCILS, *COUNTRIES_AND_CITIES):
        for spelling in _spellings(name):
            names[spelling] = name
    return _index([Known(spelling, name) for spelling, name in names.items()])


def _class_index() -> Index:
    return _index([Known(form, name, not form[:2].isupper() or " " in form) for form, name in CLASS_FORMS.items()])


_STANDS_ALONE = frozenset({"Hospitals", "Healthcare", "Partnership", "Health", "Services", "Care"})


def _trusts_alone() -> list[str]:
    """Names of trusts that name the trust without "trust" behind them."""
    return [
        name
        for name in TRUSTS
        if name in DISTINCT_TRUSTS or (" " in name and name not in PLACES and _STANDS_ALONE.intersection(name.split()))
    ]


BODY_INDEX: Index = _index(
    [
        *(Known(form.text, form, form.lower) for form in FORMS),
        *(Known(name, Form(name, "trust:" + name)) for name in _trusts_alone()),
        *(Known(form, Form(form, "trust:" + name)) for form, name in SHORT_TRUSTS.items()),
        *(Known(name, Form(name, "council:" + place)) for name, place in OTHER_FORMS.items()),
    ]
)
PLACE_INDEX: Index = _place_index()
CLASS_INDEX: Index = _class_index()


def matches(
    index: Index, words: Words, holds: Callable[[object], bool] | None = None
) -> Iterator[tuple[int, int, Entry]]:
    """The entries that stand in the words, the longest at each place, in order: its positions and the entry.

    `holds` says of an entry's value whether it holds in this text.
    """
    lower, capital, names, small = words.lower, words.capital, index.names, index.small
    last = len(lower) - 1
    for at in words.of(index.first):
        first = lower[at]
        after = lower[at + 1] if at < last else ""
        seconds = names[first]
        entries = seconds[after if after in seconds else ""]
        # An entry that begins with a small letter shows by its second word whether it is worth comparing.
        if not entries or (not capital[at] and small[first].isdisjoint(("", after))):
            continue
        for entry in entries:
            end = at + len(entry.lower)
            if (
                lower[at:end] == entry.lower
                and (entry.any_case or _same_capitals(entry.written, words, at, end))
                and (holds is None or holds(entry.value))
            ):
                yield at, end, entry
                break


def _same_capitals(written: tuple[str, ...], words: Words, at: int, end: int) -> bool:
    if len(written) == 1 and written[0] != "&":
        return words.written[at] == written[0] or (
            words.lower[at].startswith("coop") and words.written[at][0].isupper()
        )
    for want, have in zip(written, words.written[at:end], strict=True):
        if want[0].isupper() and not have[0].isupper():
            return False
        if len(want) > 1 and want.isupper() and want != have:
            return False
    return True
