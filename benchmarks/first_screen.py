"""How long until the first useful screen, and what a cursor key costs, beside a bare three-pane application.

    python benchmarks/first_screen.py [--database PATH] [--repeat 11]

The two programs take turns, so that a busy machine slows both; only the ratio is meant to be trusted. Without
--database the starter collection is loaded first, and the start that is measured is a warm one.
"""

from __future__ import annotations

import argparse
import os
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

from pseudo_terminal import PseudoTerminal

from loaders import starter

HERE = Path(__file__).parent
DOWN = "\x1b[B"


def programs() -> dict[str, tuple[list[str], str]]:
    """Name -> (command, what must stand on the screen before it is useful)."""
    program = str(Path(sys.executable).with_name("care-explorer"))
    return {
        "bare": ([sys.executable, str(HERE / "bare_application.py")], r"row 20"),
        "care-explorer": ([program], r"(?s)Organisations.*\d{4}"),
    }


def main() -> None:
    """Prints medians in milliseconds, bytes and MB, and the ratios to the bare application."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--database", type=Path)
    parser.add_argument("--repeat", type=int, default=11)
    parser.add_argument("--keys", type=int, default=30, help="cursor keys pressed in each run")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        database = options.database
        if database is None:
            database = Path(folder) / "starter.db"
            subprocess.run(
                [sys.executable, "-m", "tui", "--db", str(database), "load", *map(str, starter.paths())], check=True
            )
        os.environ["CARE_EXPLORER_DB"] = str(database)
        # Nothing is remembered from one run to the next.
        os.environ["XDG_STATE_HOME"] = os.devnull
        figures: dict[str, dict[str, list[float]]] = {}
        for turn in range(options.repeat + 1):
            for name, (command, ready) in programs().items():
                with PseudoTerminal(command) as terminal:
                    first = terminal.until(ready)
                    terminal.settle()
                    presses = [terminal.press(DOWN) for _ in range(options.keys if name != "bare" else 0)]
                    memory = terminal.memory()
                if turn == 0:
                    continue  # the first turn fills the caches of both
                row = figures.setdefault(name, {})
                row.setdefault("first screen ms", []).append(first.seconds * 1000)
                row.setdefault("memory MB", []).append(memory)
                if presses:
                    times = sorted(press.seconds * 1000 for press in presses)
                    row.setdefault("key p50 ms", []).append(statistics.median(times))
                    row.setdefault("key p95 ms", []).append(times[int(len(times) * 0.95)])
                    row.setdefault("bytes a key", []).append(statistics.mean(press.bytes for press in presses))
    for name, row in figures.items():
        print(f"{name:14}", "  ".join(f"{label} {statistics.median(values):.1f}" for label, values in row.items()))
    for label in ("first screen ms", "memory MB"):
        pairs = zip(figures["care-explorer"][label], figures["bare"][label], strict=True)
        ratios = sorted(mine / bare for mine, bare in pairs)
        print(f"ratio {label}: median {statistics.median(ratios):.2f}, {ratios[0]:.2f} to {ratios[-1]:.2f}")


if __name__ == "__main__":
    main()
