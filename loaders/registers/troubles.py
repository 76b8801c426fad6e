"""Owns what is wrong with single rows of a register: one line each, the first of them kept, all counted."""

from __future__ import annotations

from dataclasses import dataclass, field

MOST_TOLD = 20


@dataclass(slots=True)
class Troubles:
    """What was left out of a file, in the order of its lines; `number` counts those beyond `told` as well."""

    told: list[str] = field(default_factory=list)
    number: int = 0

    def add(self, line: int, words: str) -> None:
        """One more, at a line of the file."""
        self.number += 1
        if len(self.told) < MOST_TOLD:
            self.told.append(f"line {line:,}: {words}")


def is_new(code: str, name: str, line: int, met: dict[str, int], troubles: Troubles) -> bool:
    """Whether a row has a name and a code that no line before it has; if not, that is told. `met` learns its line."""
    if not code or not name:
        troubles.add(line, f"without a {'name' if code else 'code'}; left out")
        return False
    if code in met:
        troubles.add(line, f"code {code} stands in line {met[code]:,} already; left out")
        return False
    met[code] = line
    return True
