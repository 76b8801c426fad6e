"""Builds a database of a made-up collection of any size.

    python benchmarks/synthetic.py PATH --articles 1000000 [--words 150] [--seed 1] [--ordinary]

The same numbers give the same collection. Ready-made sources, ten articles each, are written many at once (see
`bulk_writing.py`); --ordinary writes one after another, as loading does, which gives the same rows.
"""

from __future__ import annotations

import argparse
import sys
import time
from contextlib import closing
from pathlib import Path

from bulk_writing import write_all
from invention import sources

from db.connection import create
from db.writing.sources import finish_loading, write_source


def build(path: Path, articles: int, words: int = 150, seed: int = 1, ordinary: bool = False) -> None:
    """Write so many articles of about so many words to a new file."""
    with closing(create(path)) as connection:
        if not ordinary:
            write_all(connection, sources(articles, words, seed))
            return
        for source in sources(articles, words, seed):
            write_source(connection, source)
        finish_loading(connection)


def main() -> int:
    """Build the database and say how long it took."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("path", type=Path)
    for name, value in (("--articles", 100_000), ("--words", 150), ("--seed", 1)):
        options.add_argument(name, type=int, default=value)
    options.add_argument("--ordinary", action="store_true", help="one source after another, as loading does")
    given = options.parse_args()
    if given.path.exists():
        print(f"{given.path}: it is there already", file=sys.stderr)
        return 2
    began = time.perf_counter()
    build(given.path, given.articles, given.words, given.seed, given.ordinary)
    print(f"{given.articles:,} articles in {time.perf_counter() - began:.1f} s", file=sys.stderr)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
