"""PDF: the running text of printed pages, and what is no text to read."""

import io
import logging
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from loaders.sources import Page, Refused, SourceBytes, documents, read, take
from loaders.sources.documents import pdf
from loaders.sources.documents.printed_pages import running_text


def made(
    pages: Sequence[Sequence[str]],
    info: str = "",
    *,
    content: bytes | None = None,
    resources: str = "",
    objects: str = "",
) -> bytes:
    """A PDF file with lines of text on its pages, as small as one can be."""
    out = [
        "<< /Type /Catalog /Pages 2 0 R >>",
        f"<< /Type /Pages /Count {len(pages)} /Kids [{' '.join(f'{5 + 2 * n} 0 R' for n in range(len(pages)))}] >>",
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
        f"<< {info} >>",
    ]
    for number, lines in enumerate(pages):
        words = "".join(f"1 0 0 1 50 {780 - 14 * at} Tm ({line}) Tj " for at, line in enumerate(lines))
        text = content if content is not None else f"BT /F1 11 Tf {words}ET".encode("cp1252")
        out += [
            f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents {6 + 2 * number} 0 R "
            f"/Resources << /Font << /F1 3 0 R >> {resources} >> >>",
            f"<< /Length {len(text)} >>\nstream\n{text.decode('cp1252')}\nendstream",
        ]
    body, places = io.BytesIO(b""), []
    body.write(b"%PDF-1.4\n")
    for number, one in enumerate([*out, *objects.split("|")] if objects else out, 1):
        places.append(body.tell())
        body.write(f"{number} 0 obj\n{one}\nendobj\n".encode("cp1252"))
    table = body.tell()
    rows = "".join(f"{place:010} 00000 n \n" for place in places)
    body.write(f"xref\n0 {len(places) + 1}\n0000000000 65535 f \n{rows}".encode())
    body.write(f"trailer\n<< /Size {len(places) + 1} /Root 1 0 R /Info 4 0 R >>\nstartxref\n{table}\n%%EOF\n".encode())
    return body.getvalue()


def found(path: Path, data: bytes) -> Page | Refused:
    path.write_bytes(data)
    (one,) = read(path)
    return one


MINUTES = [
    "Minutes of the board", "2 April 2014", "The board of Elm Trust met in the new hall and agreed to open a hos-",
           "pice in the town before the end of the year. It will have ten beds and a gar-", "den.",
]  # fmt: skip


def test_pages_are_joined_and_their_properties_are_heard(tmp_path: Path) -> None:
    pytest.importorskip("pypdf")
    info = "/Title (Minutes of the Board) /Author (Anna Field) /CreationDate (D:20140501120000Z)"
    one = found(tmp_path / "minutes.txt", made([MINUTES, ["Café Elm closes."]], info))
    assert isinstance(one, Page)
    assert one.text == (
        "Minutes of the board\n\nBy Anna Field\n\n2 April 2014\n\nThe board of Elm Trust met in the new hall and "
        "agreed to open a hospice in the town before the end of the year. It will have ten beds and a garden."
        "\n\nCafé Elm closes."
    )
    assert (one.format, one.title, one.date) == ("pdf", "Minutes of the board", "2014-04-02")


def test_without_a_day_in_print_that_of_the_making_holds(tmp_path: Path) -> None:
    pytest.importorskip("pypdf")
    one = found(tmp_path / "a", made([["Words of a paper that has no day."]], "/CreationDate (D:20140501120000Z)"))
    assert isinstance(one, Page)
    assert one.date == "2014-05-01"


def test_scanned_pages_get_one_clear_line(tmp_path: Path) -> None:
    pytest.importorskip("pypdf")
    picture = "/XObject << /I 7 0 R >>"
    image = "<< /Type /XObject /Subtype /Image /Width 1 /Height 1 /Length 1 >>"
    one = found(
        tmp_path / "a", made([[]], content=b"q 600 0 0 800 0 0 cm /I Do Q", resources=picture,
                             objects=f"{image}\nstream\nx\nendstream")
    )  # fmt: skip
    assert isinstance(one, Refused)
    assert one.reason == "a PDF document of scanned pages, without text: run ocrmypdf over it first"
    assert one.status == "skipped"


def test_pages_without_text_are_counted(tmp_path: Path) -> None:
    pytest.importorskip("pypdf")
    one = found(tmp_path / "a", made([["Words enough to be read on this page of two."], []]))
    assert isinstance(one, Page)
    assert one.reason == "1 of 2 pages have no text"


def test_a_page_that_would_last_for_ever_is_given_up(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    pytest.importorskip("pypdf")
    monkeypatch.setattr(pdf, "_SECONDS", -1.0)
    monkeypatch.setattr(pdf, "_SECONDS_FOR_A_MEGABYTE", 0.0)
    monkeypatch.setattr(pdf, "_OPERATIONS_BETWEEN_LOOKS", 2)
    form = "BT (x) Tj ET"
    head = f"<< /Type /XObject /Subtype /Form /BBox [0 0 9 9] /Length {len(form)} >>"
    data = made([[]], content=b"/F Do /F Do", resources="/XObject << /F 7 0 R >>",
                objects=f"{head}\nstream\n{form}\nendstream")  # fmt: skip
    one = found(tmp_path / "a", data)
    assert isinstance(one, Refused)
    assert one.reason == "a PDF document that takes longer to read than its size explains"


def test_half_a_file_or_none_fails_in_one_line_and_says_nothing_else(
    tmp_path: Path, capfd: pytest.CaptureFixture[str], caplog: pytest.LogCaptureFixture
) -> None:
    pytest.importorskip("pypdf")
    for data in (b"%PDF-1.7 ...", b"%PDF-1.4\n1 0 obj\n<< /Type /Catalog", b"%PDF-1.4\n" + b"<<" * 20_000):
        one = found(tmp_path / "a", data)
        assert isinstance(one, Refused)
        assert (one.status, one.format) == ("failed", "pdf")
        assert one.reason.startswith("a PDF document that is damaged: ")
    assert capfd.readouterr() == ("", "")
    assert not [each for each in caplog.records if each.levelno < logging.CRITICAL]


def test_without_the_extra_the_command_that_installs_it_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(documents, "find_spec", lambda _: None)
    one = found(tmp_path / "a", made([["Words"]]))
    assert isinstance(one, Refused)
    assert one.status == "failed"
    assert one.reason == "a PDF document, which is read with pypdf: pip install 'care-explorer[pdf]'"


def test_nothing_of_pdf_is_imported_for_a_page_of_text(tmp_path: Path) -> None:
    for module in [name for name in sys.modules if name.split(".")[0] == "pypdf"]:
        del sys.modules[module]
    found(tmp_path / "a", b"Words.")
    assert "pypdf" not in sys.modules


def numbered(pages: int) -> list[str]:
    lines = "\nThe trust met in {n} and agreed to close a ward, as it had said before.\n"
    return [f"Elm Trust board paper\n{lines.format(n=n)}Page {n} of {pages}\nElm House, Elm" for n in range(pages)]


def test_running_heads_and_feet_stand_once_or_not_at_all() -> None:
    text, left_out = running_text(numbered(4))
    assert text.count("Elm Trust board paper") == 1
    assert text.count("Elm House") == 0
    assert text.count("Page") == 0
    assert text.count("agreed") == 4
    assert left_out == 7


@pytest.mark.parametrize(
    ("lines", "text"),
    [
        ("Care is well-\nknown and well-known here.", "Care is well-known and well-known here."),
        ("The commis-\nsioners met.", "The commissioners met."),
        ("He sat with Smith-\nJones in it.", "He sat with Smith-Jones in it."),
        ("On the 3  rd   of May", "On the 3rd of May"),
        ("An oﬃce of ﬁve", "An office of five"),
        ("\uf0b7 One\n\uf0b7 Two", "• One\n• Two"),
        ("1.\n\nWelcome\n\n2.\nApologies", "1. Welcome\n\n2. Apologies"),
        ("Heading\nShort words.", "Heading\n\nShort words."),
        (
            "A trust that runs the homes of the county\nBOARD MINUTES",
            "A trust that runs the homes of the county\n\nBOARD MINUTES",
        ),
        (
            "Present Bo Ash, Anna Field,\nCy Elm\nDate 2 May 2014",
            "Present Bo Ash, Anna Field, Cy Elm\n\nDate 2 May 2014",
        ),
    ],
)
def test_lines_of_print_become_words_and_paragraphs(lines: str, text: str) -> None:
    assert running_text([lines])[0] == text


def test_a_sentence_goes_on_overleaf() -> None:
    first = "The trust will close the ward in the spring and open another one that is to be\n\n"
    assert running_text([first, "\nrun by the council."])[0].endswith("to be run by the council.")
    assert running_text([first, "\nThe council agreed."])[0].endswith("to be\n\nThe council agreed.")


@given(st.lists(st.text(alphabet="ab .-1\n\f•(,é", max_size=200), max_size=6))
def test_no_word_is_lost_but_numbers_of_pages(pages: list[str]) -> None:
    text, _ = running_text(pages)
    kept = [sign for sign in text if sign in "bé"]
    assert len(pages) > 2 or kept == [sign for page in pages for sign in page if sign in "bé"]


@settings(deadline=None, max_examples=60)
@given(st.lists(st.tuples(st.integers(0, 10_000), st.integers(0, 255)), min_size=1, max_size=8))
def test_a_document_with_changed_bytes_never_raises(changes: list[tuple[int, int]]) -> None:
    data = bytearray(made([MINUTES]))
    for at, byte in changes:
        data[8 + at % (len(data) - 8)] = byte
    one = take(SourceBytes("0", "a", "/a", bytes(data)))
    assert not isinstance(one, Refused) or "\n" not in one.reason
