"""Layouts of registers: each is told by its columns, and what is wrong with a row is one line."""

import json
import sqlite3
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from register_files import SUCCESSION, TRUSTS, add, ods_row, written

from db.connection import create
from loaders.registers import days, naming
from loaders.registers.troubles import Troubles

SHARED = Path(__file__).parents[2].parent / "shared" / "registers"


@pytest.fixture
def connection() -> Iterator[sqlite3.Connection]:
    connection = create(":memory:")
    yield connection
    connection.close()


def entries(connection: sqlite3.Connection) -> dict[str, tuple[str | None, ...]]:
    """By its first code: key, name, kind, place, opened, closed."""
    return {
        code: tuple(row)
        for code, *row in connection.execute(
            "SELECT code, key, name, kind, place, opened, closed FROM register_entry AS entry"
            " JOIN register_code ON entry_id = entry.id ORDER BY scheme"
        )
    }


def test_organisations_of_the_ods_are_read_without_headings(connection: sqlite3.Connection, tmp_path: Path) -> None:
    surgery = ods_row("Y00001", "THE LANE SURGERY", "19740401", setting="4")
    (added,) = add(connection, written(tmp_path, "any.csv", f"{TRUSTS}\r\n{surgery}\r\n")).added
    assert (added.layout, added.entries, added.troubles.number) == ("NHS ODS organisations", 3, 0)
    assert entries(connection) == {
        "ZZ1": ("trust/elmstead and tidewell", "Elmstead and Tidewell NHS Foundation Trust", "foundation trust",
                "Elmstead-on-Sea", "1995-04-01", "2017-03-31"),
        "ZZ2": ("trust/marshbury healthcare", "Marshbury Healthcare NHS Trust", "NHS trust", "Marshbury",
                "2001-04-01", None),
        "Y00001": ("body/lane surgery", "The Lane Surgery", "GP practice", None, "1974-04-01", None),
    }  # fmt: skip


def test_bare_carriage_returns_and_utf_16_and_an_archive_are_read(
    connection: sqlite3.Connection, tmp_path: Path
) -> None:
    written(tmp_path, "cr.csv", TRUSTS.replace("\r\n", "\r"))
    written(tmp_path, "wide.csv", "name\tcode\nTidewell Hospice\tH1\n".encode("utf-16"))
    with zipfile.ZipFile(tmp_path / "ods.zip", "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("succ.csv", SUCCESSION)
        archive.writestr("readme.pdf", "no table")
        archive.writestr("other.csv", "a,b\n1,2\n")
    report = add(connection, tmp_path / "cr.csv", tmp_path / "wide.csv", tmp_path / "ods.zip")
    assert [(each.name, each.entries, each.successions) for each in report.added] == [
        ("cr.csv", 2, 0), ("wide.csv", 1, 0), ("succ.csv", 0, 2),
    ]  # fmt: skip
    ((path, why),) = report.refused
    assert path.endswith("ods.zip!other.csv") and "no layout that is known: 2 columns" in why


def test_a_file_of_ones_own_needs_a_name_only(connection: sqlite3.Connection, tmp_path: Path) -> None:
    table = (
        "name;code;scheme;kind;place;opened;closed;aliases;predecessors;colour\n"
        "Rosewood Lodge;1-2;CQC;care home;Fenwick;03/05/2011;2014;Rosewood;1-1; 0-9;red\n"
        "Brook House;;;;;;;;;\n"
    )
    table = table.replace("1-1; 0-9", '"1-1; 0-9"')
    (added,) = add(connection, written(tmp_path, "homes.csv", table)).added
    assert added.layout == "your own"
    assert added.troubles.told == [
        "line 1: passed over: colour (known: name, code, scheme, kind, place, opened, closed, aliases, predecessors,"
        " successors)"
    ]
    assert connection.execute("SELECT name, kind, place, opened, closed FROM register_entry").fetchall() == [
        ("Rosewood Lodge", "care home", "Fenwick", "2011-05-03", "2014"), ("Brook House", None, None, None, None),
    ]  # fmt: skip
    assert connection.execute("SELECT predecessor, successor, day FROM register_succession").fetchall() == [
        ("0-9", "1-2", "2011-05-03"), ("1-1", "1-2", "2011-05-03"),
    ]  # fmt: skip


def test_records_of_the_ods_interface_may_be_one_or_many(connection: sqlite3.Connection, tmp_path: Path) -> None:
    def record(code: str, name: str, kin: object) -> dict[str, object]:
        return {"Organisation": {"Name": name, "OrgId": {"extension": code},
                "Date": [{"Type": "Legal", "Start": "2000-01-01"}, {"Type": "Operational", "Start": "2001-04-01"}],
                "Succs": {"Succ": kin}}}  # fmt: skip

    date = {"Type": "Legal", "Start": "2010-04-01"}
    after = {"Type": "Successor", "Target": {"OrgId": {"extension": "ZZ2"}}, "Date": date}
    before = [{"Type": "Predecessor", "Target": {"OrgId": {"extension": "ZZ1"}}, "Date": [date]}]
    records = [record("ZZ1", "ELMSTEAD NHS TRUST", after), record("ZZ2", "MARSHBURY NHS TRUST", before), {}, 5]
    (added,) = add(connection, written(tmp_path, "ord.json", json.dumps(records))).added
    assert (added.entries, added.successions, added.troubles.number) == (2, 1, 2)
    assert entries(connection)["ZZ1"][4] == "2001-04-01"
    assert connection.execute("SELECT * FROM register_succession").fetchone() == (
        "ODS", "ZZ1", "ZZ2", 1, "2010-04-01",
    )  # fmt: skip


def test_companies_come_with_their_former_names(connection: sqlite3.Connection, tmp_path: Path) -> None:
    table = (
        "CompanyName, CompanyNumber,RegAddress.PostTown,IncorporationDate,DissolutionDate,PreviousName_1.CONDATE,"
        " PreviousName_1.CompanyName\n"
        '"WINDLE CARE LIMITED","01234567","FENWICK","03/05/1990","","01/02/2003","OLD WINDLE LTD"\n'
    )
    (added,) = add(connection, written(tmp_path, "companies.csv", table)).added
    assert (added.layout, added.entries) == ("Companies House", 1)
    assert entries(connection)["01234567"] == (
        "body/windle care", "Windle Care Limited", "company", "Fenwick", "1990-05-03", None,
    )  # fmt: skip
    assert ("body/old windle",) in connection.execute("SELECT key FROM register_name").fetchall()


def test_main_charities_come_with_their_number_as_a_company(connection: sqlite3.Connection, tmp_path: Path) -> None:
    rows = [
        "registered_charity_number\tlinked_charity_number\tcharity_name\tdate_of_registration\tdate_of_removal"
        "\tcharity_company_registration_number",
        "200001\t0\tTHE WINDLE HOSPICE\t1962-03-02T00:00:00\t\t01234567",
        "200001\t1\tTHE WINDLE HOSPICE SHOP\t1970-01-01T00:00:00\t\t",
        "200002\t0\tFRIENDS OF FENWICK INFIRMARY\t1963-05-06 00:00:00\t2009-07-08 00:00:00\t",
        "200002\t0\tFRIENDS OF FENWICK\t\t\t",
        "200003\t0\t\t\t\t",
        "\t0\tNOBODY'S TRUST\t\t\t",
    ]
    (added,) = add(connection, written(tmp_path, "charities.txt", "\n".join(rows))).added
    assert added.troubles.told == [
        "line 5: number 200002 was met before; left out",
        "line 6: without a name; left out",
        "line 7: without a number; left out",
    ]
    found = connection.execute(
        "SELECT name, opened, closed, group_concat(scheme || ' ' || code) FROM register_entry AS entry"
        " JOIN register_code ON entry_id = entry.id GROUP BY entry.id ORDER BY entry.id"
    )
    assert [tuple(row) for row in found] == [
        ("The Windle Hospice", "1962-03-02", None, "GB-CHC 200001,GB-COH 01234567"),
        ("Friends of Fenwick Infirmary", "1963-05-06", "2009-07-08", "GB-CHC 200002"),
    ]


@pytest.mark.parametrize(
    ("table", "told"),
    [
        (
            f'{SUCCESSION}"ZZ1","","R","20100401","0"\n"ZZ1","ZZ1","R","20100401","0"\n"ZZ1","ZZ3","R","20101399","0"\n',
            ["not two codes, a reason, a day and a sign; left out", "ZZ1 after itself; left out",
             "'20101399' is no day; kept without one"],
        ),
        (
            "name,code\n,Z1\nElm Home,Z2\nOak Home,Z2\nAsh Home,\nAsh Home,\n",
            ["without a name; left out", "code Z2 stands in line 3 already; left out",
             "the name Ash Home, without a code, stands in line 5 already; left out"],
        ),
    ],
    ids=["succession", "own"],
)  # fmt: skip
def test_what_is_wrong_with_a_succession_or_a_row_of_ones_own_is_told(
    connection: sqlite3.Connection, tmp_path: Path, table: str, told: list[str]
) -> None:
    (added,) = add(connection, written(tmp_path, "x.csv", table)).added
    assert [line.partition(": ")[2] for line in added.troubles.told] == told


def test_successors_of_ones_own_follow_on_the_day_of_the_end(connection: sqlite3.Connection, tmp_path: Path) -> None:
    table = "name,code,scheme,closed,successors\nElm Home,E1,ours,2011-02-03,E2; E3\n"
    add(connection, written(tmp_path, "own.csv", table))
    found = connection.execute("SELECT scheme, predecessor, successor, day FROM register_succession ORDER BY successor")
    assert [tuple(row) for row in found] == [("ours", "E1", "E2", "2011-02-03"), ("ours", "E1", "E3", "2011-02-03")]


def test_what_is_wrong_with_a_row_is_one_line_and_the_others_are_read(
    connection: sqlite3.Connection, tmp_path: Path
) -> None:
    rows = [
        ods_row("ZZ1", "ELMSTEAD NHS TRUST", "20091332"),
        ods_row("ZZ1", "OTHER NHS TRUST"),
        ods_row("", "NOBODY NHS TRUST"),
        '"ZZ3","MARSHBURY NHS TRUST"',
        ods_row("ZZ4", "TIDEWELL NHS TRUST", "20100401", "20090401"),
        ods_row("ZZ5", "RED \x1b[31m NHS TRUST"),
    ]
    first = ods_row("ZZ0", "FIRST NHS TRUST", "20010101")
    (added,) = add(connection, written(tmp_path, "etr.csv", "\n".join([first, *rows]))).added
    assert added.troubles.told == [
        "line 2: '20091332' is no day; left out (opened)",
        "line 3: code ZZ1 stands in line 2 already; left out",
        "line 4: without a code; left out",
        "line 5: 2 columns, not 27; left out",
        "line 6: closed 2009-04-01 before it was opened 2010-04-01; both left out",
    ]
    assert added.entries == 4
    assert "\x1b" not in repr(entries(connection))


@pytest.mark.parametrize(
    ("content", "why"),
    [
        ("", "an empty file"),
        (b"\x00\x01\x02\x03", "binary data"),
        ("a,b,c\n1,2,3\n", 'needs a column "name"'),
        ('{"x":', "it begins as JSON does, but is none"),
        ('"' + "x" * 200_000, "line 1: field larger"),
        ("name\n", "no row of it says anything"),
        ('"A00001","5AA","W","19990401","20020331","0"\n', "an ODS membership file"),
        (b"PK\x03\x04 no archive", "a damaged archive"),
    ],
)
def test_what_is_no_register_is_refused_and_leaves_nothing(
    connection: sqlite3.Connection, tmp_path: Path, content: str | bytes, why: str
) -> None:
    report = add(connection, written(tmp_path, "x.csv", content))
    assert why in report.refused[0][1] and "\n" not in report.refused[0][1]
    assert connection.execute("SELECT count(*) FROM register").fetchone() == (0,)
    assert connection.execute("SELECT count(*) FROM register_entry").fetchone() == (0,)


@pytest.mark.parametrize(("form", "example"), days.FORMS)
def test_each_form_of_a_day_reads_its_example(form: str, example: str) -> None:
    assert form
    assert "2009-04-01".startswith(str(days.day(example)))


def test_a_life_that_ends_with_the_day_after_ends_the_day_before() -> None:
    assert days.last_day("2023-04-01") == "2023-03-31"
    assert days.last_day("2020-03-31") == "2020-03-31"
    assert days.last_day("nonsense") == "nonsense"
    assert days.life("2009-04", "2010", 1, Troubles()) == ("2009-04", "2010")


@pytest.mark.parametrize(("pattern", "kind", "example"), naming.KINDS)
def test_each_kind_of_a_register_finds_its_example(pattern: str, kind: str, example: str) -> None:
    assert pattern
    assert naming.kind_of(example) == kind


def test_names_in_capitals_are_written_as_news_writes_them() -> None:
    for name, written_so in (
        ("GUY'S AND ST THOMAS' NHS FOUNDATION TRUST", "Guy's and St Thomas' NHS Foundation Trust"),
        ("NEWCASTLE-UPON-TYNE HOSPITALS NHS TRUST", "Newcastle-upon-Tyne Hospitals NHS Trust"),
        ("THE FOO (UK) PLC", "The Foo (UK) plc"),
        ("City of London", "City of London"),
    ):
        assert naming.as_written(name) == written_so


@pytest.mark.skipif(not SHARED.is_dir(), reason="the samples of the real registers lie elsewhere")
def test_the_real_registers_are_read_without_a_complaint(connection: sqlite3.Connection) -> None:
    report = add(connection, *sorted(SHARED.glob("*.csv")))
    assert report.refused == []
    assert {each.name: (each.entries, each.successions, each.troubles.number) for each in report.added} == {
        "CCG_APR_2013.csv": (211, 0, 0),
        "PCO12_SHA12_EN_LU.csv": (151, 0, 0),
        "PCO_2012.csv": (151, 0, 0),
        "SHA_2012.csv": (10, 0, 0),
        "eccg.csv": (320, 0, 0),
        "etr.csv": (273, 0, 0),
        "lookup_name_to_registry.csv": (462, 0, 0),
        "succ.csv": (0, 11537, 0),
        "uk_local_authorities_future.csv": (470, 50, 0),
    }
