"""Registers and extraction meet on keys: at once for what is loaded, and for what is loaded later; judgements stay."""

import sqlite3
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from register_files import SUCCESSION, TRUSTS, add, ods_row, written

from db.checking import check
from db.connection import create
from db.judging.laying import decide, undo
from db.questions.organisation_profiles import Profile, profile
from db.registers.resolving import registered
from loaders import pipeline
from loaders.rebuilding import rebuild

PAGE = """Elmstead changes

The Courier, 3 May 2011

Elmstead and Tidewell NHS Foundation Trust opened a ward on 2 May 2011. EATFT, as nobody calls it, is full.
Marshbury Healthcare NHS Trust agreed a merger with Windle Care Ltd on 1 May 2011. Brook Hospice opposed the merger.
"""


@pytest.fixture
def page(tmp_path: Path) -> Path:
    return written(tmp_path, "page.txt", PAGE)


@pytest.fixture
def connection(tmp_path: Path) -> Iterator[sqlite3.Connection]:
    connection = create(tmp_path / "care.db")
    yield connection
    connection.close()


def who(connection: sqlite3.Connection, key: str) -> Profile:
    number = connection.execute("SELECT id FROM organisation WHERE key = ?", (key,)).fetchone()[0]
    found = profile(connection, number)
    assert found is not None
    return found


def facts(connection: sqlite3.Connection) -> list[Any]:
    return [
        sorted(connection.execute(question), key=repr)
        for question in (
            "SELECT key, kind, place, opened, closed, mentions, hidden FROM organisation",
            "SELECT key, scheme, code FROM organisation_code JOIN organisation ON id = organisation_id",
            "SELECT key, folded, each.kind <> 'surface' FROM organisation_name AS each"
            " JOIN organisation ON organisation.id = organisation_id",
            "SELECT * FROM organisation_succession",
            "SELECT * FROM organisation_kind",
        )
    ]


def test_what_is_loaded_profits_at_once(connection: sqlite3.Connection, page: Path, tmp_path: Path) -> None:
    pipeline.load([page], connection)
    report = add(connection, written(tmp_path, "etr.csv", TRUSTS), written(tmp_path, "succ.csv", SUCCESSION))
    assert report.linked is not None and report.linked.known == 2
    found = who(connection, "trust/elmstead and tidewell")
    assert (found.codes, found.opened, found.closed) == ((("ODS", "ZZ1"),), "1995-04-01", "2017-03-31")
    assert (found.kind, found.place) == ("foundation trust", "Elmstead-on-Sea")
    (said,) = found.registers
    assert (said.registers, said.name) == (("etr.csv",), "Elmstead and Tidewell NHS Foundation Trust")
    (before,), (after,) = found.predecessors, found.successors
    assert (before.name, before.id, before.day, before.register) == ("ODS ZY9", None, "2002-04-01", "succ.csv")
    assert (after.name, after.day) == ("Marshbury Healthcare NHS Trust", "2017-04-01") and after.id is not None
    assert check(connection) == []


def test_what_is_loaded_later_is_told_the_same(tmp_path: Path, page: Path) -> None:
    registers = [written(tmp_path, "etr.csv", TRUSTS), written(tmp_path, "succ.csv", SUCCESSION)]
    first, later = create(tmp_path / "first.db"), create(tmp_path / "later.db")
    pipeline.load([page], first)
    add(first, *registers)
    add(later, *registers)
    pipeline.load([page], later)
    assert facts(first) == facts(later)
    rebuild(first, tmp_path / "first.db", workers=1)
    assert facts(first) == facts(later)
    assert first.execute("SELECT count(*) FROM register_succession").fetchone() == (2,)
    assert check(first) == check(later) == []
    first.close()
    later.close()


def test_an_alias_means_the_body_it_is_listed_under(connection: sqlite3.Connection, page: Path, tmp_path: Path) -> None:
    table = "name,code,scheme,aliases\nWindle Group plc,00000001,GB-COH,Windle Care Ltd\n"
    pipeline.load([page], connection)
    report = add(connection, written(tmp_path, "own.csv", table))
    assert report.linked is not None
    assert [whose for _, whose in report.linked.aliases] == ["Windle Group plc"]
    rebuild(connection, tmp_path / "care.db", workers=1)
    found = who(connection, "body/windle group")
    assert (found.name, found.codes) == ("Windle Group plc", (("GB-COH", "00000001"),))
    assert found.mentions == 1
    assert connection.execute("SELECT 1 FROM organisation WHERE key = 'body/windle care'").fetchone() is None
    assert check(connection) == []


def test_a_name_that_two_bodies_share_stays_unresolved(connection: sqlite3.Connection, tmp_path: Path) -> None:
    two = f"{ods_row('ZZ1', 'ELMSTEAD NHS TRUST', '19950401')}\n{ods_row('ZZ2', 'ELMSTEAD NHS FOUNDATION TRUST')}\n"
    add(connection, written(tmp_path, "two.csv", two))
    assert registered(connection, ["trust/elmstead"]) == {}


def test_registers_that_share_a_code_speak_of_one_body_and_the_last_one_holds(
    connection: sqlite3.Connection, tmp_path: Path
) -> None:
    add(connection, written(tmp_path, "etr.csv", TRUSTS))
    add(connection, written(tmp_path, "own.csv", "name,code,scheme,opened,place\n"
                            "Marshbury Healthcare NHS Trust,ZZ2,ODS,2002-05-06,\n"))  # fmt: skip
    said = registered(connection, ["trust/marshbury healthcare"])["trust/marshbury healthcare"]
    assert (said.codes, said.opened, said.place) == ((("ODS", "ZZ2"),), "2002-05-06", "Marshbury")


def test_the_same_file_changes_nothing_and_a_newer_one_takes_its_place(
    connection: sqlite3.Connection, tmp_path: Path
) -> None:
    path = written(tmp_path, "etr.csv", TRUSTS)
    add(connection, path)
    (again,) = add(connection, path).added
    assert again.unchanged
    (newer,) = add(connection, written(tmp_path, "etr.csv", TRUSTS.replace("ZZ2", "ZZ8"))).added
    assert newer.replaced
    assert connection.execute("SELECT code FROM register_code ORDER BY code").fetchall() == [("ZZ1",), ("ZZ8",)]


def test_an_interrupted_register_leaves_the_earlier_one(connection: sqlite3.Connection, tmp_path: Path) -> None:
    from loaders.registers import adding

    add(connection, written(tmp_path, "etr.csv", TRUSTS))
    many = "\n".join(ods_row(f"A{number}", f"SURGERY {number}") for number in range(1500))

    def interrupt(_name: str, _rows: int) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        adding.add(connection, [str(written(tmp_path, "etr.csv", many))], interrupt)
    assert connection.execute("SELECT count(*) FROM register_entry").fetchone() == (2,)
    assert not connection.in_transaction


ACTIONS = st.lists(st.sampled_from(["register", "merge", "rename", "undo"]), min_size=1, max_size=6)


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(actions=ACTIONS)
def test_judgements_and_registers_may_come_in_any_order(actions: list[str], tmp_path: Path, page: Path) -> None:
    elmstead, marshbury = "trust/elmstead and tidewell", "trust/marshbury healthcare"
    etr = written(tmp_path, "etr.csv", TRUSTS)
    connection = create(":memory:")
    pipeline.load([page], connection, workers=1)
    for action in actions:
        if action == "register":
            add(connection, etr)
        elif action == "merge" and not connection.execute("SELECT 1 FROM organisation WHERE hidden = 1").fetchone():
            decide(connection, "merge", "organisation", elmstead, marshbury)
        elif action == "rename":
            decide(connection, "rename", "organisation", marshbury, "The Marsh")
        elif action == "undo":
            undo(connection)
        assert check(connection) == []
    while undo(connection):
        pass
    with_register = create(":memory:")
    pipeline.load([page], with_register, workers=1)
    if "register" in actions:
        add(with_register, etr)
    assert facts(connection) == facts(with_register)
    connection.close()
    with_register.close()
