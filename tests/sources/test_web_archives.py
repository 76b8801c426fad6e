"""Web archives: the pages that servers gave, with the address and the day of each record."""

import gzip
from pathlib import Path

import pytest

from loaders.sources import Page, Refused, limits, read
from loaders.sources.collections import web_archives

pytest.importorskip("warcio")

BODY = "<html><head><title>Hospice opens</title></head><body><h1>Hospice opens</h1><p>Café Elm is in it.</p></body>"
ADDRESS = "https://paper.example/hospice"


def record(
    body: bytes, *, kind: str = "text/html; charset=utf-8", status: str = "200 OK", more: str = "",
    what: str = "response", address: str = ADDRESS,
) -> bytes:  # fmt: skip
    http = f"HTTP/1.1 {status}\r\nContent-Type: {kind}\r\n{more}\r\n".encode() + body
    head = (
        f"WARC/1.0\r\nWARC-Type: {what}\r\nWARC-Record-ID: <urn:uuid:1>\r\nWARC-Date: 2010-03-04T05:06:07Z\r\n"
        f"WARC-Target-URI: {address}\r\nContent-Type: application/http; msgtype=response\r\n"
        f"Content-Length: {len(http)}\r\n\r\n"
    )
    return head.encode() + http + b"\r\n\r\n"


def archive(path: Path, *records: bytes, packed: bool = False) -> list[Page | Refused]:
    path.write_bytes(b"".join(gzip.compress(each) for each in records) if packed else b"".join(records))
    return list(read(path))


@pytest.mark.parametrize("packed", [False, True])
def test_a_page_has_the_address_and_the_day_of_its_record(tmp_path: Path, packed: bool) -> None:
    (page,) = archive(
        tmp_path / "web",
        record(b"no page", what="request"), record(b"not there", status="404 Not Found"),
        record(b"body {}", kind="text/css"), record(BODY.encode()), packed=packed,
    )  # fmt: skip
    assert isinstance(page, Page)
    assert page.text == "Hospice opens\n\nCafé Elm is in it."
    assert (page.address, page.date) == ("https://paper.example/hospice", "2010-03-04")
    assert page.name == "web#https://paper.example/hospice"
    assert page.reason == "it has no date; dated 2010-03-04, when it was archived"


def test_the_day_that_the_page_gives_itself_goes_first(tmp_path: Path) -> None:
    dated = BODY.replace("</head>", '<meta name="date" content="2009-01-02"><link rel=canonical href="/h"></head>')
    (page,) = archive(tmp_path / "web", record(dated.encode()))
    assert isinstance(page, Page)
    assert (page.date, page.address, page.reason) == ("2009-01-02", "https://paper.example/h", None)


def test_chunks_and_packing_are_undone(tmp_path: Path) -> None:
    packed = gzip.compress(BODY.encode())
    chunked = b"%x\r\n%s\r\n0\r\n\r\n" % (len(packed), packed)
    more = "Transfer-Encoding: chunked\r\nContent-Encoding: gzip\r\n"
    (page,) = archive(tmp_path / "web", record(chunked, more=more))
    assert isinstance(page, Page)
    assert "Café Elm" in page.text


def test_an_archive_packed_as_one_is_read_too(tmp_path: Path) -> None:
    (tmp_path / "web").write_bytes(gzip.compress(record(BODY.encode()) * 2))
    assert [type(each) for each in read(tmp_path / "web")] == [Page, Page]


def test_a_record_that_is_cut_off_is_named_and_no_half_page_is_made(tmp_path: Path) -> None:
    (page, cut) = archive(tmp_path / "web", record(b"Whole words.", kind="text/plain"), record(BODY.encode())[:-60])
    assert isinstance(page, Page)
    assert isinstance(cut, Refused)
    assert (cut.status, cut.reason) == ("failed", "cut off before its end")


def test_a_record_without_an_end_to_its_head_is_given_up(tmp_path: Path) -> None:
    (refused,) = archive(tmp_path / "web", b"WARC/1.0\r\nX: " + b"0" * 3_000_000, packed=True)
    assert isinstance(refused, Refused)
    assert refused.reason == "a damaged web archive: a record that goes on beyond its end"


def test_a_record_that_says_nothing_but_its_length_is_cut_off(tmp_path: Path) -> None:
    data = record(BODY.encode()).replace(b"WARC-Date: 2010-03-04T05:06:07Z\r\n", b"")
    (cut,) = archive(tmp_path / "web", data.replace(b"Content-Length: ", b"Content-Length: 99999"))
    assert isinstance(cut, Refused)
    assert cut.reason == "cut off before its end"


def test_what_is_no_archive_behind_its_first_record_is_named(tmp_path: Path) -> None:
    page, broken = archive(tmp_path / "web", record(BODY.encode()), b"and now for something else\r\n\r\n")
    assert isinstance(page, Page)
    assert isinstance(broken, Refused)
    assert broken.reason.startswith("a damaged web archive: ")


def test_an_archive_without_pages_is_named(tmp_path: Path) -> None:
    (none,) = archive(tmp_path / "web", record(b"x", what="request"))
    assert isinstance(none, Refused)
    assert none.reason == "a web archive without pages, of 1 record"


def test_nothing_is_said_on_standard_error(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    short = record(BODY.encode(), address="https://paper.example/with space").replace(b"</body>", b"</body>\n\n\nmore")
    page, *_ = archive(tmp_path / "web", short, record(BODY.encode()))
    assert isinstance(page, Page)
    assert capfd.readouterr() == ("", "")


def test_a_record_that_unpacks_to_a_mountain_ends_the_reading(tmp_path: Path) -> None:
    bomb = record(b"0" * 40_000_000, kind="text/plain")
    (refused,) = archive(tmp_path / "web", bomb, packed=True)
    assert isinstance(refused, Refused)
    assert refused.reason.startswith("the archive unpacks to ")


def test_an_archive_larger_than_a_file_may_be_is_read_record_by_record(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(limits, "SOURCE_BYTES", 1_000)
    found = archive(tmp_path / "web", *[record(BODY.encode())] * 5)
    assert [type(each) for each in found] == [Page] * 5


def test_without_the_extra_the_command_that_installs_it_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(web_archives, "find_spec", lambda _: None)
    (refused,) = archive(tmp_path / "web", record(BODY.encode()))
    assert isinstance(refused, Refused)
    assert refused.status == "failed"
    assert refused.reason == "a web archive, which is read with warcio: pip install 'care-explorer[warc]'"
