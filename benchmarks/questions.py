"""Owns timing the questions that the panes ask of one database: the usual and the worst queries of each.

    python benchmarks/questions.py PATH [--whole] [--times 15] [--slower-than 20]

For each question and query: median and 95th percentile in milliseconds of processor time, warm, on a reader of its
own. The names and words come from the database, commonest first, so that any collection can be timed (see
`synthetic.py`).
"""

from __future__ import annotations

import argparse
import sqlite3
import statistics
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from functools import partial
from pathlib import Path

from db.questions import articles, events, facets, organisations, people
from db.questions.overview import overview
from db.questions.summarised import Sort
from db.reading import open_reader
from db.search.everything import search
from db.search.query import Query, parse

Question = Callable[[sqlite3.Connection, Query], object]

MATCHES, FIRST, LISTED = 2000, 128, 5000

PANES: dict[str, Question] = {
    "overview": lambda connection, _: overview(connection),
    "organisations": lambda connection, query: (
        organisations.window(connection, query, 0, 64)
        if query.is_empty()
        else organisations.listing(connection, query, MATCHES)
    ),
    "timeline, first rows": lambda connection, query: (
        events.window(connection, query, 0, 64) if query.is_empty() else events.listing(connection, query, FIRST)
    ),
    "timeline, newest first": lambda connection, query: (
        events.window(connection, query, 0, 64, newest_first=True)
        if query.is_empty()
        else events.listing(connection, query, FIRST, newest_first=True)
    ),
    "timeline, five thousand": lambda connection, query: events.listing(connection, query, LISTED),
    "search": lambda connection, query: search(connection, query, 12),
    "search, typing": lambda connection, query: search(connection, query, 12, typing=True),
    "facets": lambda connection, query: facets.facets(connection, query, MATCHES),
}
"""What the panes ask, bounded as they ask it."""

WHOLE: dict[str, Question] = {
    "organisations.window": lambda connection, query: organisations.window(connection, query, 0, 50),
    "organisations.count": organisations.count,
    "people.window": lambda connection, query: people.window(connection, query, 0, 50),
    "timeline.window": lambda connection, query: events.window(connection, query, 0, 50),
    "timeline.deep": lambda connection, query: events.window(connection, query, 1000, 50),
    "timeline.count": events.count,
    "timeline.years": events.years,
    "articles.window": lambda connection, query: articles.window(connection, query, 0, 50),
    "articles.count": articles.count,
    "facets, whole": facets.facets,
}
"""What the command line and the exports ask: everything that matches."""


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
    tag = connection.execute("SELECT tag FROM tag ORDER BY articles DESC LIMIT 1").fetchone()[0]
    rarest = connection.execute("SELECT name FROM organisation ORDER BY mentions, id DESC LIMIT 1").fetchone()[0]
    usual = connection.execute(
        "SELECT term FROM term WHERE term GLOB '[a-z]*'"
        " ORDER BY abs(articles - (SELECT articles FROM collection) / 50) LIMIT 1"
    ).fetchone()[0]
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
        "a beginning": common[:2],
        "a letter": "s",
        "a kind of body": 'body:"foundation trust"',
        "body, kind and word": f"body:charity kind:merger {second}",
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
        "a tag": f'tag:"{tag}"',
        "a rare body and word": f'org:"{rarest}" {common}',
        "a middling word": usual,
    }


def timed(connection: sqlite3.Connection, question: Question, query: Query, times: int) -> tuple[float, float]:
    """Median and 95th percentile in milliseconds; slow ones are asked less often."""
    taken: list[float] = []
    for _ in range(times):
        began = time.process_time()
        question(connection, query)
        taken.append((time.process_time() - began) * 1000)
        if sum(taken) > 3000 and len(taken) > 1:
            break
    return statistics.median(taken), sorted(taken)[min(len(taken) - 1, int(len(taken) * 0.95))]


def rows(
    connection: sqlite3.Connection, questions: dict[str, Question], times: int
) -> Iterator[tuple[str, str, float, float]]:
    """(question, query, median, 95th percentile), each pair once, and then windows at any depth."""
    for name, what, deep in deep_windows(connection):
        yield (name, what, *timed(connection, deep, Query(), times))
    for what, text in queries(connection).items():
        for name, question in questions.items():
            yield (name, what, *timed(connection, question, parse(text), times))


def deep_windows(connection: sqlite3.Connection) -> Iterator[tuple[str, str, Question]]:
    """(question, place, how to ask it) of windows in the middle and at the end of the lists that nothing narrows."""
    seen = overview(connection)
    body, its_events = connection.execute("SELECT id, events FROM organisation ORDER BY events DESC LIMIT 1").fetchone()
    of_body = Query(organisation_ids=(body,))
    sorts: tuple[Sort, ...] = ("mentions", "name", "recent")
    for place, part in (("in the middle", 0.5), ("at the end", 1.0)):
        for sort in sorts:
            at = max(int(seen.organisations * part) - 64, 0)
            yield f"organisations, by {sort}", place, partial(_organisations_at, at, sort)
        for newest_first in (False, True):
            order = "newest first" if newest_first else "oldest first"
            for name, query, many in (("timeline", Query(), seen.events), ("one body's", of_body, its_events)):
                at = max(int(many * part) - 64, 0)
                yield f"{name}, {order}", place, partial(_events_at, at, query, newest_first)
    last = connection.execute("SELECT id FROM organisation ORDER BY mentions, id DESC LIMIT 1").fetchone()[0]
    yield (
        "organisation's place",
        "at the end",
        lambda connection, query: organisations.position(connection, query, last),
    )


def _organisations_at(at: int, sort: Sort, connection: sqlite3.Connection, query: Query) -> object:
    return organisations.window(connection, query, at, 64, sort)


def _events_at(at: int, query: Query, newest_first: bool, connection: sqlite3.Connection, _: Query) -> object:
    return events.window(connection, query, at, 64, newest_first)


def main() -> int:
    """Print a table of those at least as slow as asked for, as they are measured."""
    options = argparse.ArgumentParser(description="Time the questions of a database.")
    options.add_argument("path", type=Path)
    options.add_argument("--times", type=int, default=15)
    options.add_argument("--whole", action="store_true", help="what the command line asks, not what the panes ask")
    options.add_argument("--slower-than", type=float, default=0.0, metavar="MS", help="leave out the quicker ones")
    given = options.parse_args()
    with closing(open_reader(given.path)) as connection:
        worst = 0.0
        for name, what, median, high in rows(connection, WHOLE if given.whole else PANES, given.times):
            worst = max(worst, high)
            if high >= given.slower_than:
                print(f"{name:32} {what:22} {median:9.2f} {high:9.2f}", flush=True)
    print(f"worst 95th percentile {worst:.1f} ms", file=sys.stderr)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
