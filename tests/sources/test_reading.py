"""From a path to pages: what is loaded, what is refused, and in which words."""

import hashlib
import io
import os
import socket
import sys
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from loaders.sources import Page, Refused, SourceBytes, limits, read, take
from loaders.sources.folder import Unreadable, read_bytes, walk
from loaders.sources.safety import neutralise, neutralise_name

STORY = "A headline\n\nThe trust opened a clinic in Leeds.\n"


def one(path: Path | str) -> Page | Refused:
    (found,) = read(path)
    return found


def test_a_text_file_is_a_page_known_by_its_bytes(tmp_path: Path) -> None:
    file = tmp_path / "story.txt"
    file.write_bytes(STORY.replace("\n", "\r\n").encode())
    page = one(file)
    assert isinstance(page, Page)
    assert (page.text, page.name, page.path, page.format) == (STORY, "story.txt", str(file), "text")
    assert page.sha256 == hashlib.sha256(file.read_bytes()).hexdigest()
    assert page.size == file.stat().st_size


def test_a_web_page_is_told_by_its_contents_and_not_by_its_name(tmp_path: Path) -> None:
    (tmp_path / "page.txt").write_text("<!DOCTYPE html><title>T</title><h1>T</h1><p>Body &#8217;s")
    (tmp_path / "words.html").write_text("About the tag <p> in pages")
    page, words = read(tmp_path)
    assert isinstance(page, Page)
    assert isinstance(words, Page)
    assert (page.format, page.title, page.text) == ("html", "T", "T\n\nBody ’s")
    assert (words.format, words.text) == ("text", "About the tag <p> in pages")


REFUSALS = [
    (b"", "text", "empty"),
    (b" \n\t\n", "text", "empty: no text in it"),
    (b"\x89PNG\r\n\x1a\n....", "png", "looks like a PNG picture, no page of text"),
    (b"%!PS words", "postscript", "looks like a PostScript document, no page of text"),
    (b'{"a": [1]}', "json", "looks like JSON data, no page of text"),
    (b"<?xml version='1.0'?><data></data>", "xml", "looks like an XML document, no page of text"),
    (bytes(range(256)) * 8, "binary", "binary data"),
    (b"x" * 600_000, "text", "one line of 600,000 characters, no page of text (at most 500,000)"),
    (b"y\n" + b"x" * 600_001, "text", "one line of 600,001 characters, no page of text (at most 500,000)"),
    (b"x" * 20_000_001, "text", "one line of 20,000,001 bytes, no page of text (at most 500,000 characters)"),
    (b"ten words\n" * 600_000, "text", "6,000,000 characters, too long for one page (at most 5,000,000)"),
]


@pytest.mark.parametrize(("data", "kind", "reason"), REFUSALS, ids=[row[2] for row in REFUSALS])
def test_what_is_no_page_is_skipped_with_its_reason(tmp_path: Path, data: bytes, kind: str, reason: str) -> None:
    (tmp_path / "file").write_bytes(data)
    refused = one(tmp_path / "file")
    assert isinstance(refused, Refused)
    assert (refused.status, refused.format, refused.reason, refused.name) == ("skipped", kind, reason, "file")


def test_an_oversized_file_is_not_read_whole(tmp_path: Path) -> None:
    with (tmp_path / "vast").open("wb") as handle:
        handle.truncate(limits.SOURCE_BYTES * 100)
    refused = one(tmp_path / "vast")
    assert isinstance(refused, Refused)
    assert refused.reason == "more than 64,000,000 bytes"


def test_a_folder_is_walked_in_the_order_of_names_without_hidden_files(tmp_path: Path) -> None:
    for name in ("b.txt", "a/z.txt", "a/b/c.txt", ".git/config", ".hidden", "B.txt"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(STORY)
    found = [str(Path(str(file)).relative_to(tmp_path)) for file in walk(str(tmp_path))]
    assert found == ["B.txt", "a/b/c.txt", "a/z.txt", "b.txt"]


def test_links_are_followed_once_and_never_in_a_circle(tmp_path: Path) -> None:
    (tmp_path / "pages").mkdir()
    (tmp_path / "pages" / "one.txt").write_text(STORY)
    (tmp_path / "pages" / "up").symlink_to(tmp_path)
    (tmp_path / "again").symlink_to(tmp_path / "pages")
    (tmp_path / "nothing").symlink_to(tmp_path / "gone")
    (tmp_path / "self").symlink_to(tmp_path / "self")
    found = list(walk(str(tmp_path)))
    assert [Path(file).name for file in found if isinstance(file, str)] == ["one.txt"]
    assert [(Path(file.path).name, file.reason) for file in found if isinstance(file, Unreadable)] == [
        ("nothing", "a link to nothing"),
        ("self", "a link to itself"),
    ]


def test_pipes_sockets_and_devices_are_named_and_not_opened(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    os.mkfifo(tmp_path / "pipe")
    monkeypatch.chdir(tmp_path)
    with socket.socket(socket.AF_UNIX) as listener:
        listener.bind("socket")
        reasons = [found.reason for found in read(tmp_path)]
    assert reasons == ["a named pipe, not a file", "a socket, not a file"]
    assert one("/dev/null").reason == "a device, not a file"


def test_a_pipe_put_in_the_place_of_a_file_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "page.txt")
    with (tmp_path / "page.txt").open("r+b", buffering=0):
        found = read_bytes(str(tmp_path / "page.txt"), 10)
    assert isinstance(found, Unreadable)
    assert found.reason == "it gives nothing to read now, as a pipe does"


def test_a_path_that_is_not_there_fails_by_name(tmp_path: Path) -> None:
    refused = one(tmp_path / "gone.txt")
    assert isinstance(refused, Refused)
    assert (refused.status, refused.reason, refused.name) == ("failed", "no such file or folder", "gone.txt")
    assert one("a\0b").reason == "not a possible name of a file"
    assert one("x" * 5000).reason == "file name too long"


@pytest.mark.skipif(os.geteuid() == 0, reason="the superuser may read every file")
def test_a_file_without_read_permission_fails(tmp_path: Path) -> None:
    (tmp_path / "secret.txt").write_text(STORY)
    (tmp_path / "secret.txt").chmod(0)
    refused = one(tmp_path / "secret.txt")
    assert isinstance(refused, Refused)
    assert (refused.status, refused.reason) == ("failed", "permission denied")


def test_a_refusal_of_the_system_is_reported_in_its_words(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> int:
        raise PermissionError(13, "Permission denied")

    (tmp_path / "secret.txt").write_text(STORY)
    monkeypatch.setattr(os, "open", refuse)
    refused = one(tmp_path / "secret.txt")
    assert isinstance(refused, Refused)
    assert (refused.status, refused.reason) == ("failed", "permission denied")


def test_a_name_that_is_no_text_is_shown_safely(tmp_path: Path) -> None:
    file = os.fsencode(tmp_path) + b"/care\xff\x1b[2J\n.txt"
    with open(file, "wb") as handle:  # noqa: PTH123 - the name is bytes
        handle.write(STORY.encode())
    (page,) = read(tmp_path)
    assert page.name == "care��[2J�.txt"
    page.path.encode("utf-8")


def test_standard_input_is_one_source(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(STORY.encode())))
    page = one("-")
    assert isinstance(page, Page)
    assert (page.name, page.text) == ("standard input", STORY)


def test_a_title_is_found_in_the_text_again(tmp_path: Path) -> None:
    (tmp_path / "page.html").write_text("<title>Inte&shy;grated care &#x92;s  cost</title><p>Story")
    page = one(tmp_path / "page.html")
    assert isinstance(page, Page)
    assert page.title == "Integrated care ’s cost"
    assert page.text.startswith(f"{page.title}\n\n")


BEGINNINGS = [
    b"",
    b"PK\x03\x04",
    b"\x1f\x8b",
    b"<html>",
    b"<?xml",
    b"\xff\xfe",
    b"\xef\xbb\xbf",
    b"{",
    b"<p>&#",
    b"\xc3\xa2\xe2",
]


@settings(deadline=None)
@given(st.sampled_from(BEGINNINGS), st.binary(max_size=300))
def test_any_bytes_are_a_safe_page_or_a_refusal_in_one_line(beginning: bytes, rest: bytes) -> None:
    found = take(SourceBytes("0" * 64, "a", "/a", beginning + rest))
    if isinstance(found, Page):
        assert found.text.strip()
        assert neutralise(found.text) == found.text
        assert neutralise_name(found.title or "") == (found.title or "")
    else:
        assert found.reason
        assert "\n" not in found.reason


def test_hostile_characters_of_a_page_are_replaced_one_for_one(tmp_path: Path) -> None:
    hostile = "a\x1b]52;c;AAAA\x07 \x9b31m \u202eb [/sic] [@click=app.quit]x[/]"
    (tmp_path / "bad.txt").write_text(hostile)
    (tmp_path / "bad.html").write_text(f"<html><title>{hostile}</title><p>&#27;[31m&#x202e;")
    web, plain = read(tmp_path)
    assert isinstance(plain, Page)
    assert plain.text == "a�]52;c;AAAA� �31m �b [/sic] [@click=app.quit]x[/]"
    assert isinstance(web, Page)
    for text in (web.text, web.title or ""):
        assert not set(text) & set("\x1b\x07\x9b\u202e")
