"""How long until the first useful screen, what a key costs, and how much memory it takes, beside a bare application.

    python benchmarks/first_screen.py [--database PATH ...] [--command COMMAND ...] [--repeat 11] [--without-peers]

The programs take turns, so that a busy machine slows all of them; only the ratios are meant to be trusted: each is the
median of those of one turn. Several databases (see `synthetic.py`) show whether their size is felt, several commands
how a program starts that was installed in other ways (`--command /path/to/bin/care-explorer`). Without --database the
starter collection is loaded first, and the start that is measured is a warm one.

"first" is a start with nothing remembered, whose frame is drawn from the database; "again" is the start after the
program was left in the same database, which has not changed since.
"""

from __future__ import annotations

import argparse
import os
import shlex
import statistics
import subprocess
import sys
import tempfile
import time
from collections import defaultdict
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import NamedTuple

from peers import Peer, installed
from pseudo_terminal import Measure, PseudoTerminal

from loaders import starter

HERE = Path(__file__).parent
DOWN, PAGE_DOWN = "\x1b[B", "\x1b[6~"
FIRST_SCREEN = r"(?s)Organisations.*\d{4}"
SECOND_ROW = r"\A[^\n]*\n[^\n]*\n  [^\n]*\n> "
"""The cursor has moved from the first row of the organisations to the second."""

HOME = b"\x1b[1;1H"
"""Written once by the first frame; the framework's own first screen begins and ends with it."""

REST = 0.06
"""Seconds: shorter than the rest after which the other panes follow."""

LONG_REST = 0.3

A_MOMENT = 2.5
"""Seconds: longer than a database must have been left alone before its first frame is remembered."""

Figures = dict[str, float]


def bare(keys: int) -> Figures:
    """The bare application: its first screen, and its own list's cursor key."""
    with PseudoTerminal([sys.executable, str(HERE / "bare_application.py")]) as terminal:
        first = terminal.until(r"ready|row 39")
        terminal.settle(LONG_REST)
        figures = {
            "first ms": first.seconds * 1000,
            "first cpu ms": first.processor * 1000,
            "memory MB": terminal.memory(),
        }
        terminal.press("\t", quiet=LONG_REST)
        return {**figures, **moved(terminal, keys)}


def installed_here() -> str:
    return shlex.quote(str(Path(sys.executable).with_name("care-explorer")))


def at_first(first: Measure) -> Figures:
    return {"first ms": first.seconds * 1000, "first cpu ms": first.processor * 1000}


def moved(terminal: PseudoTerminal, keys: int) -> Figures:
    """What a cursor key costs where only the list moves."""
    presses = [terminal.press(DOWN, quiet=REST) for _ in range(keys)]
    times = sorted(press.seconds * 1000 for press in presses)
    return {
        "key p50 ms": statistics.median(times),
        "key p95 ms": times[int(len(times) * 0.95)],
        "key bytes": statistics.mean(press.bytes for press in presses),
    }


def mean_bytes(terminal: PseudoTerminal, key: str, times: int) -> float:
    """Bytes that a key costs with all that follows it."""
    before = len(terminal.written)
    for _ in range(times):
        terminal.press(key, quiet=LONG_REST)
    terminal.settle(LONG_REST)
    return (len(terminal.written) - before) / times


class Explorer(NamedTuple):
    """The application by one of its commands, on one database; `state` is the folder where it remembers."""

    name: str
    command: list[str]
    database: Path
    state: Path

    def terminal(self, *, remembers: bool = False) -> PseudoTerminal:
        """A start of it, by default without anything remembered from one to the next."""
        state = str(self.state) if remembers else os.devnull
        return PseudoTerminal(
            self.command, environment={"CARE_EXPLORER_DB": str(self.database), "XDG_STATE_HOME": state}
        )

    def leave(self) -> None:
        """Start and leave it, so that there is something to remember."""
        with self.terminal(remembers=True) as terminal:
            terminal.until_written(HOME, 3)
            terminal.settle(LONG_REST)
            terminal.type("q")
            terminal.end()

    def measured(self, keys: int) -> Figures:
        return self.started(keys) | self._answered() | self._again()

    def started(self, keys: int) -> Figures:
        """What the start takes, and what a key costs once it has come to rest."""
        with self.terminal() as terminal:
            first = terminal.until(FIRST_SCREEN)
            taken_over = terminal.until_written(HOME, 3)
            terminal.settle(LONG_REST)
            figures = {
                **at_first(first),
                "taken over ms": taken_over.seconds * 1000,
                "start bytes": len(terminal.written),
                **moved(terminal, keys),
            }
            terminal.settle(LONG_REST)
            # On a busy machine what follows one key may come after the next has been pressed.
            follows = mean_bytes(terminal, DOWN, 6)
            pages = mean_bytes(terminal, PAGE_DOWN, 3)
            return {
                **figures,
                "key bytes, panes following": follows,
                "page bytes": pages,
                "memory MB": terminal.memory(),
            }

    def _answered(self) -> Figures:
        """A key typed at the first frame: when its answer shows."""
        with self.terminal() as terminal:
            terminal.until(FIRST_SCREEN)
            terminal.type("j")
            return {"first answered key ms": terminal.until(SECOND_ROW).seconds * 1000}

    def _again(self) -> Figures:
        """The start after it was left; killed, it leaves what it remembers as it is."""
        with self.terminal(remembers=True) as terminal:
            first = terminal.until(FIRST_SCREEN)
            return {"again ms": first.seconds * 1000, "again cpu ms": first.processor * 1000}


def peer(of: Peer, keys: int) -> Figures:
    """Another program: its first screen, and what a cursor key costs in its list."""
    with PseudoTerminal(of.command, folder=of.folder, environment={"HOME": str(of.folder)}) as terminal:
        first = terminal.until(of.ready)
        terminal.settle(LONG_REST)
        terminal.press(*of.to_its_list, quiet=LONG_REST)
        return {**at_first(first), "memory MB": terminal.memory(), **moved(terminal, keys)}


def explorers(commands: list[str], databases: list[Path], folder: Path) -> list[Explorer]:
    """Each command on each database, left once."""
    found = []
    for command in commands:
        for database in databases:
            name = f"{database.name} ({command})" if len(commands) > 1 else database.name
            found.append(Explorer(name, shlex.split(command), database, folder / f"state-{len(found)}"))
    # What was written a moment before is not remembered.
    time.sleep(A_MOMENT)
    for explorer in found:
        explorer.leave()
    return found


def turn(number: int, ours: list[Explorer], peers: dict[str, Peer], keys: int) -> Iterator[tuple[str, Figures]]:
    """Every program once, beginning with another each time: what comes after a larger program finds the caches full."""
    programs: list[tuple[str, Callable[[], Figures]]] = [("bare", lambda: bare(keys))]
    programs += [(each.name, partial(each.measured, keys)) for each in ours]
    programs += [(name, partial(peer, each, keys)) for name, each in peers.items()]
    first = number % len(programs)
    for name, measure in programs[first:] + programs[:first]:
        yield name, measure()


def ratios(turns: list[dict[str, Figures]], name: str, figure: str, to: str, floor: str = "") -> str:
    """Median and range of a figure of one program to a figure of another in the same turn."""
    pairs = [(figures[name][figure], figures[to][floor or figure]) for figures in turns]
    found = sorted(one / other for one, other in pairs if other)
    if not found:
        return "not measured"
    return f"{statistics.median(found):.2f} ({found[0]:.2f} to {found[-1]:.2f})"


def report(turns: list[dict[str, Figures]], ours: list[Explorer], peers: dict[str, Peer]) -> None:
    """Medians and ranges of each program, then the ratios."""
    for name in turns[0]:
        print(name)
        for figure in turns[0][name]:
            values = sorted(figures[name][figure] for figures in turns)
            print(f"  {figure:28} {statistics.median(values):10.1f}   {values[0]:.1f} to {values[-1]:.1f}")
    print("ratios of the same turn: median (range)")
    for name in (explorer.name for explorer in ours):
        rows = [
            ("first frame / bare", ratios(turns, name, "first ms", "bare")),
            ("the same, processor time", ratios(turns, name, "first cpu ms", "bare")),
            ("first frame again / bare", ratios(turns, name, "again ms", "bare", "first ms")),
            ("the same, processor time", ratios(turns, name, "again cpu ms", "bare", "first cpu ms")),
            ("taken over / bare", ratios(turns, name, "taken over ms", "bare", "first ms")),
            ("first answered key / bare", ratios(turns, name, "first answered key ms", "bare", "first ms")),
            ("key p95 / bare list's", ratios(turns, name, "key p95 ms", "bare")),
            ("memory / bare", ratios(turns, name, "memory MB", "bare")),
            *((f"first frame / {each}", ratios(turns, name, "first ms", each)) for each in peers),
            *((f"first frame again / {each}", ratios(turns, name, "again ms", each, "first ms")) for each in peers),
            *((f"key p95 / {each}", ratios(turns, name, "key p95 ms", each)) for each in peers),
        ]
        for what, ratio in rows:
            print(f"  {name:24} {what:30} {ratio}")


def main() -> None:
    """Prints medians in milliseconds, bytes and MB, and the ratios."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--database", type=Path, action="append", default=[])
    parser.add_argument("--command", action="append", default=[], help="how the program is started")
    parser.add_argument("--repeat", type=int, default=11)
    parser.add_argument("--keys", type=int, default=30, help="cursor keys pressed in each run")
    parser.add_argument("--without-peers", action="store_true")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        databases: list[Path] = options.database
        if not databases:
            databases = [Path(folder) / "starter.db"]
            subprocess.run(
                [sys.executable, "-m", "tui", "--db", str(databases[0]), "load", *map(str, starter.paths())], check=True
            )
        ours = explorers(options.command or [installed_here()], databases, Path(folder))
        peers = {} if options.without_peers else installed(Path(folder))
        turns: list[dict[str, Figures]] = []
        for number in range(options.repeat + 1):
            figures: dict[str, Figures] = defaultdict(dict)
            figures.update(turn(number, ours, peers, options.keys))
            if number:
                # The turn before the first fills the caches of all.
                turns.append(figures)
    report(turns, ours, peers)


if __name__ == "__main__":
    main()
