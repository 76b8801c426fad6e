"""What the explorer costs on collections of every size, beside a bare application in the same run.

    python benchmarks/explorer.py [--sizes 18,10000,100000,1000000] [--folder FOLDER] [--repeat 3] [--words merger ...]

Builds the made-up collections that FOLDER does not hold yet (see `synthetic.py`; the largest takes a quarter of an
hour and 4 GB), then drives the real program under a pseudo-terminal: first screen, cursor key, page, the far end of a
list, an event opened, a key held down, and a search typed letter by letter. Start and keys are measured as in
`first_screen.py`, which has the first frame in detail.
"""

from __future__ import annotations

import argparse
import os
import shlex
import statistics
import tempfile
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

from first_screen import DOWN, FIRST_SCREEN, LONG_REST, REST, Explorer, Figures, bare, installed_here
from pseudo_terminal import PseudoTerminal
from synthetic import build

SIZES = (18, 10_000, 100_000, 1_000_000)
WORDS = ("care", "hospital merger", "the", "county council", "budget review")
HELD = 60
COLUMNS: dict[str, str] = {
    "first ms": "first screen, ms",
    "key p50 ms": "cursor key p50, ms",
    "key p95 ms": "cursor key p95, ms",
    "key bytes": "bytes, list alone",
    "key bytes, panes following": "bytes, panes follow",
    "page bytes": "bytes, page",
    "end ms": "end of the list, ms",
    "open ms": "event opened, ms",
    "held ms": f"after {HELD} keys held, ms",
    "search work p50 ms": "search work p50, ms",
    "search work p95 ms": "search work p95, ms",
    "memory MB": "memory, MB",
}
"""Figure -> what it is called in the table."""


def databases(folder: Path, sizes: list[int]) -> Iterator[Path]:
    """A database of each size, built where there is none; a half-built one is never left under its name."""
    folder.mkdir(parents=True, exist_ok=True)
    for articles in sizes:
        path = folder / f"synthetic-{articles}.db"
        if not path.exists():
            half = path.with_suffix(".half")
            half.unlink(missing_ok=True)
            build(half, articles)
            half.rename(path)
        yield path


def worked(terminal: PseudoTerminal) -> float:
    """Seconds of processor time that all threads of the program have had, 0 where the system does not tell."""
    try:
        fields = Path(f"/proc/{terminal.process.pid}/stat").read_text("ascii").rpartition(")")[2].split()
    except OSError:
        return 0.0
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def journeys(program: Explorer, words: list[str]) -> Figures:
    """The far end of a list, an event opened, a key held down, and a search while it is typed."""
    with program.terminal() as terminal:
        terminal.until(FIRST_SCREEN)
        terminal.settle(LONG_REST)
        end = terminal.press("G", quiet=LONG_REST)
        terminal.press("g", quiet=LONG_REST)
        held = terminal.press(DOWN * HELD, quiet=LONG_REST)
        terminal.press("2", quiet=LONG_REST)
        terminal.press(DOWN, quiet=LONG_REST)
        opened = terminal.press("\r", quiet=LONG_REST)
        work = []
        for text in words:
            terminal.press("/", quiet=LONG_REST)
            for letter in text:
                before = worked(terminal)
                terminal.press(letter, quiet=REST)
                terminal.settle(LONG_REST)
                work.append((worked(terminal) - before) * 1000)
            terminal.press("\x1b", quiet=LONG_REST)
        work.sort()
        return {
            "end ms": end.seconds * 1000,
            "held ms": held.seconds * 1000,
            "open ms": opened.seconds * 1000,
            "search work p50 ms": statistics.median(work),
            "search work p95 ms": work[int(len(work) * 0.95)],
        }


def table(turns: list[dict[str, Figures]]) -> str:
    """Medians: a row for each figure, a column for each program; then ratios of the same turn."""
    names = list(turns[0])
    lines = [f"{'':24}" + "".join(f"{name:>22}" for name in names)]
    for figure, called in COLUMNS.items():
        medians = [
            f"{statistics.median(turn[name][figure] for turn in turns):.1f}" if figure in turns[0][name] else ""
            for name in names
        ]
        lines.append(f"{called:24}" + "".join(f"{median:>22}" for median in medians))
    for figure in ("first ms", "key p95 ms", "memory MB"):
        ratios = [statistics.median(turn[name][figure] / turn["bare"][figure] for turn in turns) for name in names]
        lines.append(f"{figure + ' / bare':24}" + "".join(f"{ratio:>22.2f}" for ratio in ratios))
    return "\n".join(lines)


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--sizes", default=",".join(map(str, SIZES)), help="numbers of articles")
    parser.add_argument("--folder", type=Path, default=Path(tempfile.gettempdir()) / "care-explorer-benchmarks")
    parser.add_argument("--database", type=Path, action="append", default=[], help="measure this one instead")
    parser.add_argument("--repeat", type=int, default=3)
    parser.add_argument("--keys", type=int, default=30)
    parser.add_argument("--words", nargs="+", default=list(WORDS), help="what is typed into the search")
    given = parser.parse_args()
    paths = given.database or list(databases(given.folder, [int(size) for size in given.sizes.split(",")]))
    command = shlex.split(installed_here())
    programs = [Explorer(path.name, command, path, state=Path(os.devnull)) for path in paths]
    turns: list[dict[str, Figures]] = []
    for number in range(given.repeat + 1):
        figures: dict[str, Figures] = defaultdict(dict)
        figures["bare"] = bare(given.keys)
        for program in programs:
            figures[program.name] = program.started(given.keys) | journeys(program, given.words)
        if number:
            # The turn before the first fills the caches of all.
            turns.append(figures)
    print(table(turns))


if __name__ == "__main__":
    main()
