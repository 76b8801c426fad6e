"""Workbooks: sheets that are lists of articles give them, as tables of text do; others are named."""

import io
import zipfile
from pathlib import Path

import pytest

from loaders.sources import Page, Refused, read
from loaders.sources.collections import workbooks

pytest.importorskip("python_calamine")

MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
TYPES = f"""<Types xmlns="{PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/>
<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
<Override PartName="/xl/workbook.xml" ContentType=
"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>"""

LIST = [
    ["Cuttings of April"],
    ["Date", "Headline", "Publication", "Full text"],
    [41731, "Home to close", "Care Weekly", "Elm Council agreed to close Ash House."],
    ["3 April 2014", "Hospice opens", "Care Weekly", "The hospice in Elm opened."],
]


def xlsx(**sheets: list[list[object]]) -> bytes:
    packed = io.BytesIO()
    listed = "".join(f'<sheet name="{name}" sheetId="{at}" r:id="r{at}"/>' for at, name in enumerate(sheets, 1))
    rels = "".join(
        f'<Relationship Id="r{at}" Type="{OFFICE}/worksheet" Target="worksheets/sheet{at}.xml"/>'
        for at in range(1, len(sheets) + 1)
    )
    day = '<numFmts/><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs>'
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", TYPES)
        archive.writestr(
            "_rels/.rels",
            f'<Relationships xmlns="{PACKAGE}/relationships"><Relationship Id="r1" Type="{OFFICE}/officeDocument" '
            'Target="xl/workbook.xml"/></Relationships>',
        )
        archive.writestr(
            "xl/workbook.xml", f'<workbook xmlns="{MAIN}" xmlns:r="{OFFICE}"><sheets>{listed}</sheets></workbook>'
        )
        archive.writestr(
            "xl/_rels/workbook.xml.rels",
            f'<Relationships xmlns="{PACKAGE}/relationships">{rels}<Relationship Id="s" Type="{OFFICE}/styles" '
            'Target="styles.xml"/></Relationships>',
        )
        archive.writestr("xl/styles.xml", f'<styleSheet xmlns="{MAIN}">{day}</styleSheet>')
        for at, rows in enumerate(sheets.values(), 1):
            lines = "".join(f"<row>{''.join(map(_cell, row))}</row>" for row in rows)
            archive.writestr(
                f"xl/worksheets/sheet{at}.xml",
                f'<worksheet xmlns="{MAIN}"><sheetData>{lines}</sheetData></worksheet>',
            )
    return packed.getvalue()


def _cell(value: object) -> str:
    if isinstance(value, int):
        return f'<c s="1"><v>{value}</v></c>'
    return f'<c t="inlineStr"><is><t>{value}</t></is></c>'


def pages(path: Path, data: bytes) -> list[Page | Refused]:
    path.write_bytes(data)
    return list(read(path))


def test_a_list_of_cuttings_is_an_article_a_row(tmp_path: Path) -> None:
    first, second = pages(tmp_path / "cuttings.txt", xlsx(Figures=[["a", 1]], Cuttings=LIST))
    assert isinstance(first, Page)
    assert isinstance(second, Page)
    assert (first.name, first.title, first.date) == (
        "cuttings.txt#Cuttings#1", "Home to close | Care Weekly", "2014-04-02"
    )  # fmt: skip
    assert first.text == "Home to close\n\nElm Council agreed to close Ash House."
    assert second.date == "2014-04-03"


def test_a_workbook_of_figures_is_named(tmp_path: Path) -> None:
    (one,) = pages(tmp_path / "a", xlsx(Figures=[["a", "b"], [1, 2]]))
    assert isinstance(one, Refused)
    assert (one.status, one.format) == ("skipped", "workbook")
    assert one.reason == "a workbook without articles: no sheet has headings such as title and text"


@pytest.mark.parametrize("cut", [0.3, 0.9])
def test_a_damaged_workbook_is_named(tmp_path: Path, cut: float) -> None:
    data = xlsx(Cuttings=LIST)
    (one,) = pages(tmp_path / "a", data[: int(len(data) * cut)])
    assert isinstance(one, Refused)
    assert one.status == "failed"


def test_a_sheet_that_unpacks_to_many_times_its_size_is_not_unpacked(tmp_path: Path) -> None:
    (one,) = pages(tmp_path / "a", xlsx(Cuttings=[*LIST, ["0" * 40_000_000]]))
    assert isinstance(one, Refused)
    assert one.reason.startswith("a workbook of which a part cannot be read: unpacks to ")


def test_without_the_package_the_extra_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(workbooks, "find_spec", lambda _: None)
    (one,) = pages(tmp_path / "a", xlsx(Cuttings=LIST))
    assert isinstance(one, Refused)
    assert (one.status, "pip install 'care-explorer[sheets]'" in one.reason) == ("failed", True)
