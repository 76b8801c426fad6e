"""Saved mail, mailboxes and web pages that a browser saved whole: what becomes of their parts."""

from email.message import EmailMessage
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from loaders.sources import Page, Refused, SourceBytes, find, limits, read, take

HTML = "<html><head><title>Hospice opens</title></head><body><h1>Hospice opens</h1><p>Café Elm is in it.</p></body>"
SENDER = "Care Weekly <news@paper.example>"

SAVED = """From: <Saved by Blink>
Snapshot-Content-Location: https://paper.example/2014/hospice
Subject: Hospice opens
Date: Mon, 5 May 2025 10:00:00 -0000
MIME-Version: 1.0
Content-Type: multipart/related; type="text/html"; boundary="----Part--"

------Part--
Content-Type: text/html
Content-Transfer-Encoding: quoted-printable
Content-Location: https://paper.example/2014/hospice

<html><head><title>Hospice opens - Care Weekly</title><meta charset=3D"utf-8"><meta name=3D"date" content=3D"2014-=
04-02"></head><body><h1>Hospice opens</h1><p>Caf=C3=A9 Elm is in it.</p></body></html>
------Part--
Content-Type: image/png
Content-Transfer-Encoding: base64
Content-Location: https://paper.example/logo.png

iVBORw0KGgo=
------Part----
"""


def message(*, html: str | None = HTML, sender: str = SENDER, **headers: str) -> EmailMessage:
    made = EmailMessage()
    made["From"] = sender
    made["Subject"] = "Fwd: Hospice opens in Ëlm"
    made["Date"] = "Wed, 02 Apr 2014 00:30:00 +0100"
    made["Message-ID"] = "<1@paper.example>"
    for name, value in headers.items():
        made[name] = value
    made.set_content("Plain words only.\n")
    if html is not None:
        made.add_alternative(html, subtype="html")
    return made


def one(path: Path, data: bytes) -> Page | Refused:
    path.write_bytes(data)
    (found,) = read(path)
    return found


def page(path: Path, data: bytes) -> Page:
    found = one(path, data)
    assert isinstance(found, Page)
    return found


def test_a_newsletter_is_its_html_under_its_subject(tmp_path: Path) -> None:
    found = page(tmp_path / "letter.txt", message().as_bytes())
    assert found.text == "Hospice opens in Ëlm\n\nHospice opens\n\nCafé Elm is in it."
    assert (found.title, found.date) == ("Hospice opens in Ëlm | Care Weekly", "2014-04-02")
    assert (found.format, found.address) == ("mail", None)


def test_plain_mail_of_a_person_has_an_author(tmp_path: Path) -> None:
    found = page(tmp_path / "mail", message(html=None, sender="Anna Field <anna@paper.example>").as_bytes())
    assert found.text == "Hospice opens in Ëlm\n\nBy Anna Field\n\nPlain words only.\n"
    assert found.title == "Hospice opens in Ëlm"


def test_a_web_page_saved_whole_has_its_own_address_and_day_not_that_of_the_saving(tmp_path: Path) -> None:
    found = page(tmp_path / "page.html", SAVED.replace("\n", "\r\n").encode())
    assert found.text == "Hospice opens\n\nCafé Elm is in it."
    assert (found.address, found.date) == ("https://paper.example/2014/hospice", "2014-04-02")


def test_a_web_page_that_word_saved_in_one_file_needs_no_sender(tmp_path: Path) -> None:
    kept = [line for line in SAVED.split("\n") if not line.startswith(("From:", "Snapshot", "Subject:", "Date:"))]
    found = page(tmp_path / "page.doc", "\n".join(kept).encode())
    assert found.text == "Hospice opens\n\nCafé Elm is in it."
    assert found.address == "https://paper.example/2014/hospice"


def test_each_message_of_a_mailbox_is_a_page_with_the_hash_of_the_mail_alone(tmp_path: Path) -> None:
    first, second = message().as_bytes(), message(html=None, sender="Bo <b@paper.example>").as_bytes()
    quoted = second.replace(b"Plain words", b"From here on\n\nFrom there in 2014\n\nPlain words")
    separator = b"From a@b.example Wed Apr  2 00:30:00 2014\n"
    escaped = quoted.replace(b"\nFrom here", b"\n>From here").replace(b"\nFrom there", b"\n>From there")
    (tmp_path / "box").write_bytes(separator + first + b"\n" + separator + escaped + b"\n")
    one, two = find(tmp_path / "box")
    assert isinstance(one, SourceBytes)
    assert isinstance(two, SourceBytes)
    assert (one.data, two.data) == (first, quoted)
    read_again = take(two)
    assert isinstance(read_again, Page)
    assert (read_again.name, read_again.format) == ("box#2", "mail")
    assert "From there in 2014" in read_again.text


@pytest.mark.parametrize(
    "text", ["From the editor, 2014\nTo: all\n\nWords.", "From Anna Field, Wed 2 April 2014\nTitle: beds\n\nWords."]
)
def test_a_letter_that_begins_with_from_is_no_mailbox(tmp_path: Path, text: str) -> None:
    assert page(tmp_path / "letter", text.encode()).text == text


def test_what_a_person_writes_above_a_note_is_no_mail(tmp_path: Path) -> None:
    found = page(tmp_path / "memo.eml", b"From: Anna\nDate: 2 April 2014\nSubject: Beds\n\nWe have too few beds.")
    assert (found.format, found.text[:10]) == ("text", "From: Anna")


@pytest.mark.parametrize(
    ("data", "status", "reason"),
    [
        (message().as_bytes()[:-60], "failed", "a mail that is cut off before its end"),
        (SAVED.encode()[:700], "failed", "a mail that is cut off before its end"),
        (b"From: a\nMIME-Version: 1.0\nContent-Type: image/png\n\nx", "skipped", "a mail without text"),
        (b"From: a\nMIME-Version: 1.0\nContent-Type: application/pkcs7-mime\n\nx", "failed", "an encrypted mail"),
        (
            b"From: a\nMIME-Version: 1.0\n"
            + b"".join(b"Content-Type: multipart/mixed; boundary=b%d\n\n--b%d\n" % (n, n) for n in range(2000)),
            "failed",
            "a mail of too many parts",
        ),
    ],
)
def test_what_is_no_mail_to_read_says_why(tmp_path: Path, data: bytes, status: str, reason: str) -> None:
    found = one(tmp_path / "mail", data)
    assert isinstance(found, Refused)
    assert (found.status, found.reason) == (status, reason)


def test_a_message_too_large_does_not_keep_the_others_out(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    separator = b"From a@b.example Wed Apr  2 00:30:00 2014\n"
    small = b"From: a\nMessage-ID: <1>\n\nShort words.\n"
    (tmp_path / "box").write_bytes(separator + small + b"long words\n" * 100 + b"\n" + separator + small)
    monkeypatch.setattr(limits, "SOURCE_BYTES", 200)
    large, other = read(tmp_path / "box")
    assert isinstance(large, Refused)
    assert large.reason == "more than 200 bytes"
    assert isinstance(other, Page)


def test_a_header_made_to_be_decoded_for_ever_is_cut(tmp_path: Path) -> None:
    data = b"From: a\nMessage-ID: <1>\nSubject: " + b"=?a?q?" * 9_000 + b"\n\nWords of it."
    assert len(page(tmp_path / "mail", data).text) < 3_000


def test_a_header_that_cannot_be_decoded_is_kept_as_it_stands(tmp_path: Path) -> None:
    data = b"Subject: =?no-such-code?Q?=41?= beds\nFrom: =?utf-8?Q?=1B]52?= <a@b>\nMessage-ID: <1>\n\nWords of it."
    found = page(tmp_path / "mail", data)
    assert "\x1b" not in found.text + (found.title or "")
    assert "beds" in found.text


@settings(deadline=None)
@given(st.lists(st.tuples(st.integers(0, 10_000), st.integers(0, 255)), max_size=6), st.integers(50, 10_000))
def test_a_mail_with_changed_bytes_never_raises(changes: list[tuple[int, int]], cut: int) -> None:
    data = bytearray(SAVED.encode())
    for at, byte in changes:
        data[at % len(data)] = byte
    found = take(SourceBytes("0", "a", "/a", bytes(data[:cut]), format="mail"))
    assert not isinstance(found, Refused) or "\n" not in found.reason
