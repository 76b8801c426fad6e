"""Owns initials in minutes: the letters set beside a name in the list of those present, and where they stand for it.

Only what the list itself gives; initials that it gives to two persons are nobody's.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence

from loaders.language.people.person_names import PersonName, Taken, rule_of

_BESIDE = re.compile(r"[ \t,/]{1,6}[(\[]?(?P<letters>[A-Z][A-Z]{1,3}[a-z]?)[)\]]?(?![\w.])")

_LONGEST_LIST = 3_000
"""Characters; a list may run on after the role that ends it for other rules."""


def initials(text: str, names: Sequence[PersonName], present: Sequence[tuple[int, int]]) -> list[PersonName]:
    """The initials of those present, wherever a text uses them: "Ann Field (AF)" and, later, "AF to write"."""
    meant: dict[str, set[tuple[str, ...]]] = defaultdict(set)
    beside_names: set[int] = set()
    for name in names:
        if len(name.parts) < 2 or not present[0][0] <= name.start < present[-1][1] + _LONGEST_LIST:
            continue
        beside = _BESIDE.match(text, name.end)
        if beside and _fit(beside["letters"], name.parts):
            meant[beside["letters"]].add(tuple(name.parts))
            beside_names.add(beside.start("letters"))
    known = {letters: parts.pop() for letters, parts in meant.items() if len(parts) == 1}
    if not known:
        return []
    pattern = re.compile(rf"(?<![\w.&-])(?:{'|'.join(map(re.escape, sorted(known, key=len, reverse=True)))})(?![\w&-])")
    taken = Taken(sorted(names, key=lambda name: name.start))
    return [
        PersonName(match.start(), match.end(), (), known[match.group()], rule_of("set_beside"))
        for match in pattern.finditer(text)
        # Beside the name itself they are a part of how it is written.
        if match.start() not in beside_names and not taken.holds(*match.span())
    ]


def _fit(letters: str, parts: Sequence[str]) -> bool:
    """Whether letters begin with a name's own first letter and hold that of its surname."""
    return letters[0] == parts[0][0] and parts[-1][0].upper() in letters[1:]
