"""Owns timing the questions that the panes ask of one database: the usual and the worst queries of each.

    python benchmarks/questions.py PATH [--times 15] [--slower-than 20]

For each question and query: median and 95th percentile in milliseconds, warm, on a reader of its own. The names and
words come from the database, commonest first, so that any collection can be timed (see `synthetic.py`).
"""

from __future__ import annotations

import argparse
import sqlite3
import statistics
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

from db.connection import open_reader
from db.query import Query, parse
from db.questions import articles, events, facets, organisations, people
from db.search import search

Question = Callable[[sqlite3.Connection, Query], object]

QUESTIONS: dict[str, Question] = {
    "organisations.window": lambda connection, query: organisations.window(connection, query, 0, 50),
    "organisations.count": organisations.count,
    "people.window": lambda connection, query: people.window(connection, query, 0, 50),
    "timeline.window": lambda connection, query: events.window(connection, query, 0, 50),
    "timeline.newest": lambda connection, query: events.window(connection, query, 0, 50, newest_first=True),
    "timeline.deep": lambda connection, query: events.window(connection, query, 1000, 50),
    "timeline.count": events.count,
    "timeline.years": events.years,
    "articles.window": lambda connection, query: articles.window(connection, query, 0, 50),
    "articles.count": articles.count,
    "search": lambda connection, query: search(connection, query, 20),
    "search.typing": lambda connection, query: search(connection, query, 10, typing=True),
    "facets": facets.facets,
}


def queries(connection: sqlite3.Connection) -> dict[str, str]:
    """Queries of every kind, by what they stand for."""
    bodies = connection.execute("SELECT name FROM organisation ORDER BY mentions DESC LIMIT 201").fetchall()
    body, other, middling = bodies[0][0], bodies[1][0], bodies[-1][0]
    person = connection.execute("SELECT name FROM person ORDER BY mentions DESC LIMIT 1").fetchone()[0]
    outlet = connection.execute("SELECT name FROM outlet ORDER BY articles DESC LIMIT 1").fetchone()[0]
    terms = connection.execute(
        "SELECT term FROM term WHERE length(term) > 2 AND term GLOB '[a-z]*'"
        " AND articles < 0.9 * (SELECT articles FROM collection) ORDER BY articles DESC LIMIT 2000"
    ).fetchall()
    common, second, rare = terms[0][0], terms[1][0], terms[-1][0]
    return {
        "nothing asked": "",
        "the commonest word": common,
        "two common words": f"{common} {second}",
        "a rare word": rare,
        "a phrase": f'"{second} {common}"',
        "all but a word": f"-{second}",
        "the commonest body": f'org:"{body}"',
        "a middling body": f'org:"{middling}"',
        "two bodies": f'org:"{body}" org:"{other}"',
        "body and word": f'org:"{body}" {second}',
        "body and kind": f'org:"{body}" kind:merger',
        "the commonest person": f'person:"{person}"',
        "an outlet": f'outlet:"{outlet}"',
        "a kind": "kind:merger",
        "a kind and word": f"kind:merger {common}",
        "a certainty": "certainty:happened",
        "from": "from:2008",
        "to": "to:2008",
        "a year": "from:2008 to:2008",
        "a year and word": f"from:2008 to:2008 {common}",
        "money": "money:>300m",
    }


def timed(connection: sqlite3.Connection, question: Question, query: Query, times: int) -> tuple[float, float]:
    """Median and 95th percentile in milliseconds; slow ones are asked less often."""
    taken: list[float] = []
    for _ in range(times):
        began = time.perf_counter()
        question(connection, query)
        taken.append((time.perf_counter() - began) * 1000)
        if sum(taken) > 3000 and len(taken) > 1:
            break
    return statistics.median(taken), sorted(taken)[min(len(taken) - 1, int(len(taken) * 0.95))]


def rows(connection: sqlite3.Connection, times: int) -> Iterator[tuple[str, str, float, float]]:
    """(question, query, median, 95th percentile), each pair once."""
    for what, text in queries(connection).items():
        for name, question in QUESTIONS.items():
            yield (name, what, *timed(connection, question, parse(text), times))


def main() -> int:
    """Print a table of those at least as slow as asked for, as they are measured."""
    options = argparse.ArgumentParser(description="Time the questions of a database.")
    options.add_argument("path", type=Path)
    options.add_argument("--times", type=int, default=15)
    options.add_argument("--slower-than", type=float, default=0.0, metavar="MS", help="leave out the quicker ones")
    given = options.parse_args()
    with closing(open_reader(given.path)) as connection:
        worst = 0.0
        for name, what, median, high in rows(connection, given.times):
            worst = max(worst, high)
            if high >= given.slower_than:
                print(f"{name:22} {what:22} {median:9.2f} {high:9.2f}", flush=True)
    print(f"worst 95th percentile {worst:.1f} ms", file=sys.stderr)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
