"""Word documents of before 2007 and messages that Outlook saved: lines of text, and files made to do harm."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

pytest.importorskip("olefile")

from compound_files import compound, message, word

from loaders.sources import Page, Refused, SourceBytes, find, read, take

SENT = 13_040_000_000
"""Seconds from 1601 to a day of March 2014."""


def pages(path: Path, data: bytes) -> list[Page | Refused]:
    path.write_bytes(data)
    return list(read(path))


def page(path: Path, data: bytes) -> Page:
    (one,) = pages(path, data)
    assert isinstance(one, Page), one
    return one


def test_an_old_word_document_is_paragraphs_tables_and_notes(tmp_path: Path) -> None:
    text = "Hospice opens\rThe café opened’s.\rRole\x07Name\x07\x08Chair\x07Bo Ash\x07\x08It is open.\r"
    one = page(tmp_path / "minutes.txt", word(text, notes="A note.\r"))
    assert one.text == ("Hospice opens\n\nThe café opened’s.\n\nRole | Name\nChair | Bo Ash\n\nIt is open.\n\nA note.")
    assert one.format == "doc"


def test_an_empty_cell_does_not_end_a_row(tmp_path: Path) -> None:
    one = page(tmp_path / "a", word("Rows\rRole\x07\x07Name\x07\x08Chair\x07\x07Bo Ash\x07\x08End of it.\r"))
    assert one.text == "Rows\n\nRole | Name\nChair | Bo Ash\n\nEnd of it."


def test_of_fields_the_result_is_shown_and_contents_are_left_out(tmp_path: Path) -> None:
    contents = "\x13 TOC \\o \x14One\t\x13 PAGEREF x \x142\x15\rTwo\t3\r\x15"
    text = f'Head\r{contents}\rSee \x13 HYPERLINK "x" \x14the page\x15, \x13 PRIVATE \x15of 2\x1e3 days.\x01\r'
    assert page(tmp_path / "a", word(text)).text == "Head\n\nSee the page, of 2-3 days."


def test_a_word_document_of_before_1997_is_read_unless_it_was_saved_in_parts(tmp_path: Path) -> None:
    text = "Old words.\rRole\x07Name\x07\x08Chair\x07Bo Ash\x07\x08"
    data = bytearray(word(text + " " * len(text), version=0x65))
    head = data.index(b"Old words.") - 1024
    data[head + 0x34 : head + 0x38] = len(text).to_bytes(4, "little")
    assert page(tmp_path / "a", bytes(data)).text == "Old words.\n\nRole | Name\nChair | Bo Ash"
    (refused,) = pages(tmp_path / "b", word("Old words.\r", version=0x65, flags=4))
    assert isinstance(refused, Refused)
    assert refused.reason.endswith("saved in parts; save it as .docx or as text")


@pytest.mark.parametrize(
    ("data", "status", "reason"),
    [
        (word("Words.\r", flags=0x0100), "failed", "an encrypted document; save it without its password"),
        (word("\r"), "skipped", "a Word document without text"),
        (compound({("EncryptedPackage",): b"x"}), "failed", "an encrypted document; save it without its password"),
        (compound({("PowerPoint Document",): b"x"}), "failed", "a PowerPoint presentation of before 2007; save it as"),
        (compound({("Else",): b"x"}), "skipped", "looks like a file of an older office program, no page of text"),
        (compound({("WordDocument",): b"x"}), "failed", "a damaged document: unpack_from requires a buffer"),
        (word("Words.\r")[:-600], "failed", ""),
    ],
    ids=["encrypted", "empty", "encrypted package", "slides", "unknown", "damaged", "cut off"],
)
def test_what_is_not_read_says_why(tmp_path: Path, data: bytes, status: str, reason: str) -> None:
    (refused,) = pages(tmp_path / "a", data)
    assert isinstance(refused, Refused)
    assert (refused.status, refused.reason[: len(reason)]) == (status, reason)


def test_a_message_of_outlook_is_its_text_under_its_subject(tmp_path: Path) -> None:
    one = page(tmp_path / "m.txt", compound(message("RE: Hospice opens", "The café opened.\r\n", sent=SENT)))
    assert one.text == "Hospice opens\n\nBy Anna Field\n\nThe café opened.\n"
    assert (one.format, one.title, one.date) == ("msg", "Hospice opens", "2014-03-22")


def test_of_a_newsletter_the_html_is_read_and_the_day_is_that_of_the_sender(tmp_path: Path) -> None:
    html = "<html><head><meta charset='utf-8'></head><body><p>Café Elm is open.</p></body></html>".encode()
    headers = "Date: Wed, 02 Apr 2014 00:30:00 +0100\r\nList-Id: <x>\r\n\r\n"
    streams = message("Open", "plain", sender="Care Weekly", html=html, headers=headers, sent=SENT)
    one = page(tmp_path / "m", compound(streams))
    assert one.text == "Open\n\nCafé Elm is open."
    assert (one.title, one.date) == ("Open | Care Weekly", "2014-04-02")


def test_what_is_attached_to_a_message_is_a_page_of_its_own(tmp_path: Path) -> None:
    inner = message("Inner words", "Deeper down.\n", sent=SENT, files={"deep.txt": b"The deepest of all words.\n"})
    files = {"paper.doc": word("Paper\rThe paper says so.\r"), "logo.png": b"\x89PNG\r\n\x1a\n"}
    found = pages(
        tmp_path / "m", compound(message("Outer words", "Read it.\n", sent=SENT, files=files, within=(inner,)))
    )
    assert [each.name for each in found] == ["m", "m#paper.doc", "m#Inner words", "m#Inner words#deep.txt"]
    assert all(isinstance(each, Page) and each.date == "2014-03-22" for each in found)


def test_an_attached_message_has_the_same_hash_each_time(tmp_path: Path) -> None:
    inner = message("Inner words", "Deeper down.\n", files={"deep.txt": b"The deepest of all words.\n"})
    data = compound(message("Outer words", "Read it.\n", within=(inner,)))
    first, second = pages(tmp_path / "m", data), pages(tmp_path / "m", data)
    assert [each.sha256 for each in first] == [each.sha256 for each in second]
    assert len(first) == 3


@settings(deadline=None, max_examples=80)
@given(
    st.sampled_from([
        word("Role\x07Name\x07\x08Words.\r", notes="Note.\r"),
        compound(message("Words", "Of them.", sent=SENT, files={"a.txt": b"Words of it."})),
    ]),
    st.lists(st.tuples(st.integers(0, 10_000), st.integers(0, 255)), max_size=8),
)  # fmt: skip
def test_a_compound_file_with_changed_bytes_never_raises(
    tmp_path_factory: pytest.TempPathFactory, data: bytes, changes: list[tuple[int, int]]
) -> None:
    changed = bytearray(data)
    for at, byte in changes:
        changed[at % len(changed)] = byte
    path = tmp_path_factory.mktemp("compound") / "a"
    path.write_bytes(bytes(changed))
    for found in find(path):
        one = take(found) if isinstance(found, SourceBytes) else found
        assert not isinstance(one, Refused) or "\n" not in one.reason
