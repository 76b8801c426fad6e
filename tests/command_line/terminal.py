"""Runs the program under a pseudo-terminal: the benchmarks' own, so that what is measured is what is tested."""

from __future__ import annotations

import sys
from pathlib import Path

from pseudo_terminal import PseudoTerminal

ROOT = Path(__file__).parents[2]


class Terminal(PseudoTerminal):
    """One run of the program; a context manager that always ends it. `written` is every byte that it wrote."""

    def __init__(self, *arguments: object, columns: int = 120, rows: int = 40, **environment: str) -> None:
        command = [sys.executable, "-m", "tui", *map(str, arguments)]
        super().__init__(command, columns=columns, rows=rows, environment=environment, folder=ROOT)

    def __enter__(self) -> Terminal:
        return self
