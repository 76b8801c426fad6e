"""What is attached to mail: sources of their own, dated by the mail, however deep within each other."""

import sqlite3
from collections.abc import Iterable
from email.message import EmailMessage
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from db.connection import create
from loaders import pipeline
from loaders.sources import Page, Refused, SourceBytes, find, read, take

PAPER = b"Hospice opens\n\nThe hospice in Elm opened its doors to the first guests, its manager said.\n"


def letter(text: str = "Please read what I found.\n", number: int = 1) -> EmailMessage:
    made = EmailMessage()
    made["From"] = "Anna Field <anna@paper.example>"
    made["Subject"] = f"Papers {number}"
    made["Date"] = "Wed, 02 Apr 2014 10:00:00 +0100"
    made["Message-ID"] = f"<{number}@paper.example>"
    made.set_content(text)
    return made


def pages(path: Path, data: bytes) -> list[Page | Refused]:
    path.write_bytes(data)
    return list(read(path))


def named(found: Iterable[Page | Refused]) -> list[str]:
    return [each.name for each in found]


def test_a_mail_and_what_is_attached_to_it_are_pages_of_their_own(tmp_path: Path) -> None:
    made = letter()
    made.add_attachment(PAPER, maintype="text", subtype="plain", filename="paper.txt")
    made.add_attachment(b"a,b\n1,2\n", maintype="text", subtype="csv", filename="figures.csv")
    mail, paper, figures = pages(tmp_path / "m.eml", made.as_bytes())
    assert named((mail, paper, figures)) == ["m.eml", "m.eml#paper.txt", "m.eml#figures.csv"]
    assert isinstance(paper, Page)
    assert paper.text.startswith("Hospice opens")
    assert (paper.date, paper.reason) == ("2014-04-02", "it has no date; dated 2014-04-02, when it was sent")


def test_a_mail_without_words_gives_only_what_it_brings(tmp_path: Path) -> None:
    made = letter(" \n")
    made.add_attachment(PAPER, maintype="application", subtype="octet-stream", filename="paper")
    (paper,) = pages(tmp_path / "m.eml", made.as_bytes())
    assert isinstance(paper, Page)
    assert paper.name == "m.eml#paper"


def test_pictures_and_visiting_cards_belong_to_the_mail(tmp_path: Path) -> None:
    made = letter()
    made.add_attachment(b"\x89PNG\r\n\x1a\n", maintype="image", subtype="png", filename="logo.png")
    made.add_attachment(b"BEGIN:VCARD", maintype="text", subtype="vcard", filename="anna.vcf")
    (mail,) = pages(tmp_path / "m.eml", made.as_bytes())
    assert isinstance(mail, Page)
    assert mail.reason is None


def test_a_mail_forwarded_as_a_file_brings_its_own_attachments(tmp_path: Path) -> None:
    inner = letter("Second letter of them.\n", 2)
    inner.add_attachment(PAPER, maintype="text", subtype="plain", filename="paper.txt")
    outer = letter()
    outer.add_attachment(inner)
    found = pages(tmp_path / "m.eml", outer.as_bytes())
    assert named(found) == ["m.eml", "m.eml#Papers 2", "m.eml#Papers 2#paper.txt"]
    assert [each.format for each in found] == ["mail", "mail", "text"]


def test_mails_within_mails_are_opened_to_a_depth(tmp_path: Path) -> None:
    made = letter(number=0)
    for number in range(1, 9):
        outer = letter(number=number)
        outer.add_attachment(made)
        made = outer
    assert len(pages(tmp_path / "m.eml", made.as_bytes())) == 5


def test_messages_of_a_mailbox_bring_their_attachments(tmp_path: Path) -> None:
    made = letter()
    made.add_attachment(PAPER, maintype="text", subtype="plain", filename="paper.txt")
    line = b"From anna@paper.example Wed Apr  2 10:00:00 2014\n"
    found = pages(tmp_path / "box", line + made.as_bytes() + b"\n" + line + letter(number=2).as_bytes())
    assert named(found) == ["box#1", "box#1#paper.txt", "box#2"]


def test_a_name_of_an_attachment_cannot_reach_the_terminal_or_a_folder(tmp_path: Path) -> None:
    made = letter()
    made.add_attachment(PAPER, maintype="text", subtype="plain", filename="../../\x1b[31mpaper.txt")
    found = pages(tmp_path / "m.eml", made.as_bytes())
    assert "/" not in found[1].name
    assert "\x1b" not in found[1].name


def test_an_attachment_that_is_no_page_is_named(tmp_path: Path) -> None:
    made = letter()
    made.add_attachment(b"PK\x03\x04broken", maintype="application", subtype="zip", filename="papers.zip")
    _, refused = pages(tmp_path / "m.eml", made.as_bytes())
    assert isinstance(refused, Refused)
    assert (refused.name, refused.format) == ("m.eml#papers.zip", "zip")


def test_loading_the_mail_again_changes_nothing(tmp_path: Path) -> None:
    made = letter()
    made.add_attachment(PAPER, maintype="text", subtype="plain", filename="paper.txt")
    (tmp_path / "m.eml").write_bytes(made.as_bytes())
    connection: sqlite3.Connection = create(tmp_path / "care.db")
    first = pipeline.load([tmp_path / "m.eml"], connection, workers=1)
    again = pipeline.load([tmp_path / "m.eml"], connection, workers=1)
    connection.close()
    assert (first.loaded, again.loaded, again.unchanged) == (2, 0, 2)


@given(st.data())
@settings(max_examples=60)
def test_mails_with_any_bytes_changed_never_raise(tmp_path_factory, data) -> None:  # type: ignore[no-untyped-def]
    made = letter()
    made.add_attachment(letter(number=2))
    made.add_attachment(PAPER, maintype="text", subtype="plain", filename="paper.txt")
    raw = bytearray(made.as_bytes())
    for place in data.draw(st.lists(st.integers(0, len(raw) - 1), max_size=30)):
        raw[place] = data.draw(st.integers(0, 255))
    path = tmp_path_factory.mktemp("mail") / "m"
    path.write_bytes(bytes(raw))
    for found in find(path):
        assert isinstance(take(found) if isinstance(found, SourceBytes) else found, Page | Refused)


def test_an_attached_mail_whose_header_breaks_off_is_named(tmp_path: Path) -> None:
    made = letter()
    made.add_attachment(letter(number=2))
    data = made.as_bytes()
    place = data.rindex(b" 10:00:00")
    found = pages(tmp_path / "m", data[:place] + b"\x0b" + data[place + 1 :])
    assert named(found) == ["m", "m#Papers 2"]
