"""The commands give the rows of the panes, the same and in the same order, for the same query."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from walking import Start, Walk

from tui.asking.search_rows import SearchRow
from tui.command_line import run_command
from tui.screens.facets import FacetList, FacetRow

QUERIES = ("", "ward", "kind:launch", "certainty:planned", "org:eastvale", "body:council", "from:2009 to:2009",
           "tag:wards", "outlet:gazette -merger", "month:2009-03", "money:>1m", '"shared ward"',
           "nobody-knows-this")  # fmt: skip
_FACETS = {"kind": "kinds", "certainty": "certainties", "body": "organisation kinds", "outlet": "outlets",
           "range": "years", "tag": "tags"}  # fmt: skip


@pytest.fixture
def asked(database: Path, capfd: pytest.CaptureFixture[str]) -> Any:
    def ask(command: str, *query: str) -> list[dict[str, Any]]:
        capfd.readouterr()
        run_command(
            ["--db", str(database), command, *query, "--json", *(["--limit", "0"] if command != "facets" else [])]
        )
        rows: list[dict[str, Any]] = json.loads(capfd.readouterr().out)
        return rows

    return ask


async def narrow_to(walk: Walk, query: str) -> None:
    if query:
        await walk.press("slash")
        await walk.type(query)
        await walk.press("pageup", "enter")


@pytest.mark.parametrize("query", QUERIES)
async def test_the_lists_of_the_panes(start: Start, asked: Any, query: str) -> None:
    words = [query] if query else []
    async with start() as walk:
        await narrow_to(walk, query)
        organisations = walk.screen.organisations.source.window(0, 100)
        events = walk.screen.timeline.source.window(0, 100)
    given = asked("organisations", *words)
    assert [(row.id, row.name, row.mentions) for row in organisations] == [
        (row["id"], row["name"], row["mentions"]) for row in given
    ]
    assert [(row.id, row.title, row.edtf) for row in events] == [
        (row["id"], row["title"], row["date"]) for row in asked("timeline", *words)
    ]
    assert bool(given) is (query != "nobody-knows-this")


@pytest.mark.parametrize("query", QUERIES[1:-1])
async def test_the_facets(start: Start, asked: Any, query: str) -> None:
    async with start() as walk:
        await narrow_to(walk, query)
        await walk.press("F")
        facets = walk.app.screen.query_one(FacetList)
        rows: list[FacetRow] = [row for index in range(facets.count) if (row := facets.row_at(index)) is not None]
    given = [(row["facet"], str(row["value"]), row["count"]) for row in asked("facets", query)]
    asked_for = {name for field, name in _FACETS.items() if any(word.startswith(field) for word in query.split())}
    asked_for |= {"years"} if query.startswith(("from", "month")) else set()
    # A field that the view is narrowed by shows its other values too, to switch to.
    shown = [(_FACETS[row.chip.field], row.chip.label if row.chip.field == "range" else str(row.chip.value), row.count)
             for row in rows]  # fmt: skip
    assert [each for each in shown if each[0] not in asked_for] == [each for each in given if each[0] not in asked_for]


@pytest.mark.parametrize("query", ["ward", "northmere", "marlbury -gazette", "kind:launch", "org:eastvale vikram"])
async def test_the_answers_of_a_search(start: Start, asked: Any, query: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tui.screens.search.REST", 0.01)
    expected = asked("search", query)
    async with start((120, 60)) as walk:
        await walk.press("slash")
        await walk.type(query)
        answers = walk.app.screen.list
        for _ in range(300):
            if sum(not row.is_heading for index in range(answers.count) if (row := answers.row_at(index))) > len(
                expected
            ):
                break
            await walk.pilot.pause(0.01)
        rows: list[SearchRow] = [row for index in range(answers.count) if (row := answers.row_at(index)) is not None]
    opened = [row.opens for row in rows if not row.is_heading and hasattr(row.opens, "id")]
    # A quotation or a sum opens its article.
    assert [(target.kind, target.id) for target in opened] == [  # type: ignore[union-attr]
        (row["sort"], row["id"]) if row["id"] else ("article", row["article"]) for row in expected
    ]
    headings = [int(row.pieces[0][0].split()[-1]) for row in rows if row.is_heading]
    assert sum(headings) == len(expected)


async def test_the_articles_of_a_profile_are_those_that_name_the_organisation(start: Start, asked: Any) -> None:
    async with start((160, 60)) as walk:
        await walk.press("down", "enter")
        document = walk.screen.article.document
        articles = document.text.index("Articles (")
        listed = [span.target.id for span in document.stops if span.target and span.start > articles]
        assert f"Articles ({len(listed)})" in document.text
    assert listed == [row["id"] for row in asked("articles", 'org:"Eastvale Clinical Board"')]
