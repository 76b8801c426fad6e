"""Every question as text and as data: the same rows in the same order, with their evidence."""

import csv
import io
import json
from collections.abc import Callable
from pathlib import Path

import pytest
from sample_collection import Answer

from db.counts import Count
from tui.commands.output import Column
from tui.commands.search_report import Group, write_groups

Run = Callable[..., Answer]

QUESTIONS = [
    ["search", "clinic"], ["organisations"], ["organisation", "Millbrook Trust"], ["timeline"], ["articles"],
    ["article", "1"], ["article", "1", "--why"], ["people"], ["person", "Ann Lee"], ["facets"], ["info"],
    ["quotations"],
]  # fmt: skip


@pytest.mark.parametrize("question", QUESTIONS, ids=" ".join)
@pytest.mark.parametrize("form", ["--json", "--jsonl", "--csv", None])
def test_every_question_answers_in_every_form_on_standard_output_alone(
    run: Run, database: Path, question: list[str], form: str | None
) -> None:
    answer = run("--db", database, *question, *([form] if form else []))
    assert (answer.code, answer.err) == (0, "")
    if form == "--json":
        assert json.loads(answer.out)
    elif form == "--jsonl":
        assert all(json.loads(line) for line in answer.out.splitlines())
    elif form == "--csv":
        assert len(list(csv.DictReader(io.StringIO(answer.out)))) >= 1
    assert "\t" not in answer.out


def test_the_timeline_gives_each_event_with_its_sentence_and_citation(run: Run, database: Path) -> None:
    first, second = json.loads(run("--db", database, "timeline", "--json").out)
    assert (first["date"], first["kind"], first["article"], first["outlet"]) == ("2009-04-01", "launch", 1, "The Paper")
    assert first["sentence"] == "On Monday Millbrook Trust opened a clinic, said Ann Lee."
    assert second["published"] == "2012-09-07"
    text = run("--db", database, "timeline").out
    assert "2009-04-01  launch" in text
    assert (
        "    “On Monday Millbrook Trust opened a clinic, said Ann Lee.”\n    Who: Millbrook Trust (subject)\n"
        "    The Paper, 2009-04-01: Clinic opens (article 1)\n"
    ) in text


@pytest.mark.parametrize(
    ("words", "titles"),
    [
        (["kind:merger"], ["Merger agreed"]),
        (["from:2010"], ["Merger agreed"]),
        (["org:Millbrook Trust"], ["Clinic opens"]),
        (["org:millbrook from:2009 to:2009-09"], ["Clinic opens"]),
        (["org:oakfield from:2010"], ["Merger agreed"]),
        (["kind:merger Oakfield Council"], ["Merger agreed"]),
        (["to:2012 org:oakfield"], ["Merger agreed"]),
        (["org:Oakfield Council", "from:2010"], ["Merger agreed"]),
        (["kind:merger from:2010", "merged its"], ["Merger agreed"]),
        (["--newest-first"], ["Merger agreed", "Clinic opens"]),
        (["to:2012", "-merger"], ["Clinic opens"]),
    ],
)
def test_the_query_language_narrows(run: Run, database: Path, words: list[str], titles: list[str]) -> None:
    rows = json.loads(run("--db", database, "timeline", "--json", *words).out)
    assert [row["title"] for row in rows] == titles


def test_what_cannot_be_understood_in_a_query_is_said_beside_the_answer(run: Run, database: Path) -> None:
    answer = run("--db", database, "timeline", "kind:wedding", "--json")
    assert "no kind of event 'wedding'" in answer.err
    assert len(json.loads(answer.out)) == 2


def test_a_limit_that_leaves_rows_out_says_so(run: Run, database: Path) -> None:
    answer = run("--db", database, "timeline", "--limit", 1, "--jsonl")
    assert len(answer.out.splitlines()) == 1
    assert answer.err == "1 of 2 events; --limit 0 gives all\n"
    assert run("--db", database, "timeline", "--limit", 0).err == ""


@pytest.mark.parametrize("name", ["Millbrook Trust", "millbrook  trust", "MT", "Millbrook"])
def test_an_organisation_is_found_by_any_name(run: Run, database: Path, name: str) -> None:
    value = json.loads(run("--db", database, "organisation", name, "--json").out)
    assert value["name"] == "Millbrook Trust"
    assert [event["title"] for event in value["timeline"]] == ["Clinic opens"]
    assert value["people"][0]["role"] == "chair"


def test_a_name_of_several_organisations_lists_them(run: Run, database: Path) -> None:
    answer = run("--db", database, "organisation", "the board")
    assert answer.code == 1
    assert "name of several: " in answer.err
    assert run("--db", database, "organisation", "#1").out == run("--db", database, "organisation", "1").out


def test_an_unknown_organisation_ends_with_suggestions(run: Run, database: Path) -> None:
    answer = run("--db", database, "organisation", "Milbrok Trust")
    assert (answer.code, answer.out) == (1, "")
    assert answer.err.startswith(
        "care-explorer: there is no organisation called “Milbrok Trust”; did you mean Millbrook"
    )
    assert "did you mean Oakfield Council (id 2)?" in run("--db", database, "organisation", "Oakfeild").err
    assert run("--db", database, "organisation", "Zzz").err.endswith("`care-explorer organisations` lists them\n")


def test_why_shows_the_words_and_the_rule_of_every_fact(run: Run, database: Path) -> None:
    facts = json.loads(run("--db", database, "article", 1, "--why", "--json").out)
    assert {fact["rule"] for fact in facts} == {"tests.sample"}
    text = json.loads(run("--db", database, "article", 1, "--json").out)["text"]
    assert all(text[fact["start"] : fact["end"]] == fact["surface"] for fact in facts)
    assert "tests.sample v1" in run("--db", database, "article", 1, "--why").out


def test_an_article_reads_as_it_was_written(run: Run, database: Path) -> None:
    out = run("--db", database, "article", 1).out
    assert out.startswith("Clinic opens\nThe Paper · 2009-04-01 · ")
    assert "On Monday Millbrook Trust opened a clinic, said Ann Lee." in out


def test_a_search_groups_what_it_finds(run: Run, database: Path) -> None:
    rows = json.loads(run("--db", database, "search", "Millbrook", "--json").out)
    assert {row["sort"] for row in rows} == {"organisation", "event", "quotation", "article"}
    out = run("--db", database, "search", "Millbrook").out
    assert "Organisations: 1\n" in out
    assert "Articles: 1\n" in out


def test_what_was_said_is_listed_with_its_sentence_and_article(run: Run, database: Path) -> None:
    out = run("--db", database, "quotations", "clinic").out
    assert "2009-04-01  Ann Lee\n    On Monday Millbrook Trust opened a clinic, said Ann Lee.\n" in out
    assert "    The Paper, 2009-04-01: Clinic opens (article 1)\n" in out
    answer = run("--db", database, "quotations", "--limit", "1")
    assert answer.err == "the newest 1 quotations; --limit 0 gives all\n"
    assert run("--db", database, "quotations", "--limit", "0").err == ""
    assert "1 of 2 quotations; --limit 0 gives all\n" in run("--db", database, "person", "Ann Lee", "--limit", "1").err
    assert run("--db", database, "person", "Ann Lee", "--limit", "2").err == ""
    nothing = run("--db", database, "amounts", "clinic")
    assert (nothing.code, nothing.out, nothing.err) == (1, "", "no amounts found\n")


def test_where_nothing_has_all_the_words_fewer_are_offered(run: Run, database: Path) -> None:
    answer = run("--db", database, "search", "who opened the clinic when")
    assert answer.code == 1
    assert answer.err == "nothing found; care-explorer search 'opened clinic' finds something\n"


def test_info_counts_and_names_what_was_not_loaded(run: Run, database: Path) -> None:
    value = json.loads(run("--db", database, "info", "--json").out)
    assert (value["articles"], value["events"], value["skipped"]) == (2, 2, 1)
    assert value["refusals"][0]["reason"] == "looks like a PDF document, no page of text"
    assert "looks like a PDF document" in run("--db", database, "info").out


@pytest.mark.parametrize(
    "question", [["search", "zebra"], ["timeline", "kind:tender"], ["people", "zebra"]], ids=" ".join
)
def test_nothing_found_is_exit_code_1_and_still_valid_data(run: Run, database: Path, question: list[str]) -> None:
    answer = run("--db", database, *question, "--json")
    assert (answer.code, json.loads(answer.out)) == (1, [])
    assert "found" in answer.err


def test_any_text_is_a_query(run: Run, database: Path) -> None:
    for words in ['"open', "AND", "🏥", "-", "a:b:c", "'; DROP TABLE article; --", "org:", "\x00", "*", "NEAR("]:
        assert run("--db", database, "search", words).code in (0, 1), words


def test_a_person_is_found_by_name_or_id_with_roles_quotations_and_events(run: Run, database: Path) -> None:
    value = json.loads(run("--db", database, "person", "ann lee", "--json").out)
    assert {role["organisation"] for role in value["roles"]} == {"Millbrook Trust", "Oakfield Council"}
    assert [said["words"] for said in value["quotations"]] == ["Ann Lee", "Ann Lee"]
    assert {event["title"] for event in value["timeline"]} == {"Clinic opens", "Merger agreed"}
    assert run("--db", database, "person", "1").out == run("--db", database, "person", "Ann Lee").out
    assert "The Paper, 2009-04-01: Clinic opens (article 1)" in run("--db", database, "person", "Lee").out
    unknown = run("--db", database, "person", "Zzz")
    assert (unknown.code, unknown.err.count("\n")) == (1, 1)


def test_a_query_of_which_nothing_is_left_says_that_this_is_everything(run: Run, database: Path) -> None:
    assert "this is everything" in run("--db", database, "timeline", "🏥").err
    assert "this is everything" in run("--db", database, "timeline", "from:yesterday").err
    assert run("--db", database, "timeline").err == ""


def test_each_facet_says_what_it_counts_and_how_to_narrow_by_it(run: Run, database: Path) -> None:
    facets = json.loads(run("--db", database, "facets", "--json").out)
    for facet in facets:
        if facet["query"] and facet["counts"] == "events":
            narrowed = json.loads(run("--db", database, "timeline", facet["query"], "--json").out)
            assert len(narrowed) == facet["count"]
    assert 'outlet:"The Paper"' in run("--db", database, "facets").out


def test_a_spreadsheet_is_given_names_and_no_formulas(run: Run, database: Path) -> None:
    (row, _) = csv.DictReader(io.StringIO(run("--db", database, "timeline", "--csv").out))
    assert row["parties"] == "Millbrook Trust (subject)"
    (row,) = csv.DictReader(io.StringIO(run("--db", database, "people", "--csv").out))
    assert row["roles"] == "chair, Oakfield Council; chair, Millbrook Trust"


def test_a_name_that_nobody_bears_is_said_with_the_likest(run: Run, database: Path) -> None:
    answer = run("--db", database, "timeline", "org:Oakfeild")
    assert answer.code == 1
    assert "org: no organisation is called “Oakfeild”; did you mean Oakfield Council?\n" in answer.err
    assert "person: nobody is called “Zebra”\n" in run("--db", database, "people", "person:Zebra").err


@pytest.mark.parametrize(
    ("command", "said"), [("timeline", "nothing is left to look for; this is everything\n"),
                          ("search", "nothing is left to look for\nnothing found\n")],
)  # fmt: skip
def test_a_query_of_which_nothing_is_left_says_what_is_made_of_it(
    run: Run, database: Path, command: str, said: str
) -> None:
    assert run("--db", database, command, "kind:mergr").err.endswith(said)


@pytest.mark.parametrize(
    ("words", "found"),
    [
        (("org:oakfield merged",), ["Merger agreed"]),
        (("outlet:journal -opened",), ["Merger agreed"]),
        (("org:Oakfield Council",), ["Merger agreed"]),
        (("outlet:The Paper",), ["Clinic opens"]),
        (("outlet:paper clinic",), ["Clinic opens"]),
        (("person:Ann Lee",), ["Merger agreed", "Clinic opens"]),
        (("org:nobody clinic",), []),
    ],
)
def test_a_whole_query_in_one_argument_means_what_it_means_in_the_search_box(
    run: Run, database: Path, words: tuple[str, ...], found: list[str]
) -> None:
    answer = run("--db", database, "articles", *words, "--json")
    assert [row["title"] for row in json.loads(answer.out)] == found
    if words == ("org:oakfield merged",):
        assert answer.err == "read as merged org:oakfield, since nothing is called oakfield merged\n"


@pytest.mark.parametrize(
    ("typed", "query"), [("2009", "from:2009 to:2009"), ("april 2009", "month:2009-04"),
                         ("1 april 2009", "from:2009-04-01 to:2009-04-01")],
)  # fmt: skip
@pytest.mark.parametrize("command", ["timeline", "search"])
def test_a_time_typed_as_words_is_answered_with_how_to_ask_for_it(
    run: Run, database: Path, command: str, typed: str, query: str
) -> None:
    answer = run("--db", database, command, *typed.split())
    assert f"looked for the words {typed}; what happened then: care-explorer timeline {query}\n" in answer.err
    assert "Clinic opens" in run("--db", database, "timeline", *query.split()).out
    assert "looked for" not in run("--db", database, command, "1066").err
    assert "looked for" not in run("--db", database, command, "clinic").err


@pytest.mark.parametrize(
    ("count", "heading"),
    [
        (Count(2), "Articles: 2"),
        (Count(1000, more=True), "Articles: 2 of 1,000+"),
        (Count(2, more=True), "Articles: 2+"),
    ],
)
def test_a_sort_of_answers_says_how_many_there_are(
    capsys: pytest.CaptureFixture[str], count: Count, heading: str
) -> None:
    rows = [{"id": number, "title": "Merger agreed"} for number in (1, 2)]
    write_groups([Group("article", "Articles", rows, count)], {"article": (Column("title", "Title"),)}, {})
    assert capsys.readouterr().out.splitlines()[0] == heading
