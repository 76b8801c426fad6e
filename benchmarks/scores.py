"""Measures the extraction against hand-made answers, and keeps the figures from falling.

    python benchmarks/scores.py            load the sample pages, score them, print the figures
    python benchmarks/scores.py --check    the same, and fail where a figure is below scores.json
    python benchmarks/scores.py --raise    the same, and write every figure that has risen into scores.json
    python benchmarks/scores.py --second-opinion MODEL     with a spaCy model's opinion of names; nothing is held to it

The sample pages, the answers and the scorer lie beside the checkout, in ../shared; without them nothing is measured
and the exit code is 0, which is said.
"""

from __future__ import annotations

import argparse
import json
import re
import subprocess
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).parent
SHARED = HERE.parents[1] / "shared"
RECORD = HERE / "scores.json"
SETS = {
    "gold": (SHARED / "seeds", SHARED / "gold"),
    "devset": (SHARED / "devset" / "texts", SHARED / "devset" / "gold"),
}
LOWER_IS_BETTER = {"body text lost %", "furniture kept in text", "events: no answer near"}
NOT_A_SCORE = {"articles: loaded", "events: exported"}


def run(*command: str | Path) -> str:
    """Standard output of a command, which must succeed or report sources it refused (exit code 1)."""
    done = subprocess.run([str(part) for part in command], capture_output=True, text=True, check=False)
    if done.returncode not in (0, 1):
        raise SystemExit(f"{command[0]} ended with {done.returncode}: {done.stderr.strip()}")
    return done.stdout


def number(figure: object) -> float | None:
    """One comparable number for a figure of the scorer: an F1, a share in per cent, or a count; else None."""
    if isinstance(figure, dict):
        return float(figure["F1"]) if figure.get("gold", 1) and "F1" in figure else None
    if isinstance(figure, str) and (share := re.match(r"(\d+)/(\d+)", figure)):
        right, total = int(share[1]), int(share[2])
        return round(100 * right / total, 1) if total else None
    return float(figure) if isinstance(figure, (int, float)) else None


def flatten(report: dict[str, object]) -> dict[str, float]:
    """The scorer's nested report as one level of names and numbers."""
    flat: dict[str, float] = {}
    for name, figure in report.items():
        parts = figure if isinstance(figure, dict) and "F1" not in figure else None
        for key, value in parts.items() if parts else [(None, figure)]:
            label = f"{name}: {key}" if key else name
            if label not in NOT_A_SCORE and (found := number(value)) is not None:
                flat[label] = found
    return flat


def measure(texts: Path, gold: Path, model: str | None = None) -> dict[str, float]:
    """Loads `texts` into a new database with the installed program, exports it and scores the export."""
    with tempfile.TemporaryDirectory() as folder:
        database, export = Path(folder) / "scores.db", Path(folder) / "export"
        program = [sys.executable, "-m", "tui", "--db", database]
        run(*program, "load", *(["--second-opinion", model] if model else []), texts)
        run(*program, "export", "--format", "jsonl", "--output", export)
        scorer = SHARED / "tools" / "score.py"
        return flatten(json.loads(run(sys.executable, scorer, export, "--texts", texts, "--gold", gold, "--json")))


def fallen(name: str, now: float, before: float) -> bool:
    """Whether a figure is worse than the one on record."""
    lower_is_better = name.split(" / ", 1)[-1] in LOWER_IS_BETTER
    return now > before if lower_is_better else now < before


def main() -> int:
    """Exit code 0, or 1 where `--check` found a figure that fell."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--check", action="store_true")
    parser.add_argument("--raise", action="store_true", dest="raise_")
    parser.add_argument("--second-opinion", metavar="MODEL")
    options = parser.parse_args()
    if options.second_opinion and (options.check or options.raise_):
        parser.error("what a model adds is neither checked nor recorded")
    if not SHARED.is_dir():
        print("scores: not measured, there are no sample pages beside this checkout")
        return 0
    now = {
        f"{label} / {name}": figure
        for label, (t, g) in SETS.items()
        for name, figure in measure(t, g, options.second_opinion).items()
    }
    before: dict[str, float] = json.loads(RECORD.read_text(encoding="utf-8")) if RECORD.exists() else {}
    worse = [name for name, figure in now.items() if name in before and fallen(name, figure, before[name])]
    worse += [name for name in before if name not in now]
    for name, figure in now.items():
        print(f"{name:60} {figure:8} {'(was ' + str(before[name]) + ')' if before.get(name, figure) != figure else ''}")
    for name in worse:
        print(f"fallen: {name}: {before[name]} -> {now.get(name, 'not measured')}", file=sys.stderr)
    if options.raise_:
        kept = {name: before[name] if name in worse else figure for name, figure in now.items()}
        RECORD.write_text(json.dumps(kept, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    return 1 if options.check and worse else 0


if __name__ == "__main__":
    sys.exit(main())
