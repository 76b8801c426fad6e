"""How many articles a second one core reads, beside a single pass of one regular expression over the same text.

    python benchmarks/extraction.py [PATH...] [--repeat 5]

An article is counted as 450 words. Without paths the starter collection is read. The pass and the extraction take
turns, so that a busy machine slows both; the ratio is what is meant to be trusted.
"""

from __future__ import annotations

import argparse
import re
import resource
import statistics
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from db.connection import create
from db.writing import finish_loading
from loaders import pipeline, starter

WORDS_AN_ARTICLE = 450
WORD = re.compile(r"\w+")


def seconds(action: Callable[[], object]) -> float:
    """Processor time of one call: steadier than the clock on a machine that is shared."""
    start = time.process_time()
    action()
    return time.process_time() - start


def load(paths: list[Path], folder: Path, run: int) -> None:
    """Every stage over every page, with writing, into a new database."""
    connection = create(folder / f"{run}.db")
    pipeline.load(paths, connection, workers=1)
    finish_loading(connection)
    connection.close()


def main() -> None:
    """Prints articles a second, the ratio to the floor, and the memory of the process."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("paths", nargs="*", type=Path)
    parser.add_argument("--repeat", type=int, default=5)
    options = parser.parse_args()
    paths = [path for given in options.paths for path in (sorted(given.rglob("*.txt")) if given.is_dir() else [given])]
    paths = paths or starter.paths()
    texts = [path.read_text(encoding="utf-8", errors="replace") for path in paths]
    articles = sum(len(WORD.findall(text)) for text in texts) / WORDS_AN_ARTICLE
    loading, floor = [], []
    with tempfile.TemporaryDirectory() as folder:
        load(paths, Path(folder), -1)  # imports and compiled patterns are not what is measured
        for run in range(options.repeat):
            loading.append(seconds(lambda run=run: load(paths, Path(folder), run)))  # type: ignore[misc]
            floor.append(seconds(lambda: [WORD.findall(text) for text in texts for _ in range(20)]) / 20)
    ratio = statistics.median(mine / bare for mine, bare in zip(loading, floor, strict=True))
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"{articles:.0f} articles of {WORDS_AN_ARTICLE} words in {len(paths)} pages")
    print(f"whole loading: {articles / statistics.median(loading):.0f} articles a second of processor time")
    print(f"one pass of \\w+: {articles / statistics.median(floor):.0f} articles a second, {ratio:.0f} times as many")
    print(f"memory: {memory:.0f} MB at most")


if __name__ == "__main__":
    main()
