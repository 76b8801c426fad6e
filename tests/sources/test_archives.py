"""Members of archives as sources, and archives made to do harm."""

import bz2
import gzip
import io
import lzma
import os
import tarfile
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from loaders.sources import Page, Refused, limits, read
from loaders.sources.archive import zip_members

STORY = "A headline\n\nThe trust opened a clinic in Leeds.\n"


def zipped(path: Path, members: dict[str, bytes]) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in members.items():
            archive.writestr(name, data)
    return path


def test_members_are_sources_in_the_order_of_their_names(tmp_path: Path) -> None:
    members = {"b.txt": STORY.encode(), "a/a.txt": b"Other words", ".hidden": b"x", "__MACOSX/a.txt": b"x", "c/": b""}
    first, second = read(zipped(tmp_path / "pages.zip", members))
    assert isinstance(first, Page)
    assert isinstance(second, Page)
    assert [first.name, second.name] == ["pages.zip#a/a.txt", "pages.zip#b.txt"]
    assert second.path == f"{tmp_path}/pages.zip#b.txt"
    assert second.text == STORY


def test_a_member_has_the_hash_of_the_same_file_outside(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(STORY)
    (tmp_path / "b.txt.gz").write_bytes(gzip.compress(STORY.encode()))
    zipped(tmp_path / "c.zip", {"a.txt": STORY.encode()})
    assert len({page.sha256 for page in read(tmp_path)}) == 1


def test_an_archive_within_an_archive_is_not_opened(tmp_path: Path) -> None:
    inner = zipped(tmp_path / "inner.zip", {"a.txt": b"words"}).read_bytes()
    (refused,) = read(zipped(tmp_path / "outer.zip", {"inner.zip": inner}))
    assert isinstance(refused, Refused)
    assert refused.reason == "looks like a zip archive, no page of text"


def test_a_bomb_is_skipped_and_the_rest_loaded(tmp_path: Path) -> None:
    archive = zipped(tmp_path / "bomb.zip", {"bomb.txt": b"0" * 2_000_000, "page.txt": STORY.encode()})
    bomb, page = read(archive)
    assert isinstance(bomb, Refused)
    assert bomb.name == "bomb.zip#bomb.txt"
    assert bomb.reason.startswith("unpacks to ")
    assert isinstance(page, Page)


@pytest.mark.parametrize(
    ("limit", "value", "reason"),
    [
        ("ARCHIVE_MEMBERS", 1, "2 members (at most 1)"),
        ("SOURCE_BYTES", 8, "9 bytes (at most 8)"),
        ("ARCHIVE_BYTES", 3, "the archive unpacks to more than 3 bytes"),
    ],
)
def test_every_limit_holds(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, limit: str, value: int, reason: str
) -> None:
    archive = zipped(tmp_path / "a.zip", {"a.txt": b"two words", "b.txt": b"ten words"})
    monkeypatch.setattr(limits, limit, value)
    first = next(iter(read(archive)))
    assert isinstance(first, Refused)
    assert first.reason == reason


def test_the_members_of_an_archive_are_added_up(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    archive = zipped(tmp_path / "a.zip", {"a.txt": b"two words", "b.txt": b"ten words"})
    monkeypatch.setattr(limits, "ARCHIVE_BYTES", 12)
    first, second = read(archive)
    assert isinstance(first, Page)
    assert isinstance(second, Refused)
    assert second.reason == "the archive unpacks to more than 12 bytes"


def test_a_member_that_lies_about_its_size_is_refused(tmp_path: Path) -> None:
    archive = zipped(tmp_path / "a.zip", {"a.txt": b"0123456789"})
    data = bytearray(archive.read_bytes())
    directory = data.rindex(b"PK\x01\x02")
    data[directory + 24 : directory + 28] = (4).to_bytes(4, "little")
    archive.write_bytes(data)
    (refused,) = read(archive)
    assert isinstance(refused, Refused)
    assert refused.status == "failed"


@pytest.mark.parametrize("cut", [5, 40, 80, 110])
def test_a_damaged_archive_fails_in_one_line(tmp_path: Path, cut: int) -> None:
    archive = zipped(tmp_path / "a.zip", {"a.txt": STORY.encode() * 3})
    archive.write_bytes(archive.read_bytes()[:cut])
    (refused,) = read(archive)
    assert isinstance(refused, Refused)
    assert refused.status == "failed"
    assert refused.reason.startswith("a damaged zip archive")
    assert "\n" not in refused.reason


def test_a_damaged_member_does_not_keep_the_others_out(tmp_path: Path) -> None:
    archive = zipped(tmp_path / "a.zip", {"a.txt": STORY.encode(), "b.txt": b"Other words"})
    data = bytearray(archive.read_bytes())
    data[45] ^= 0xFF
    archive.write_bytes(data)
    bad, good = read(archive)
    assert isinstance(bad, Refused)
    assert bad.status == "failed"
    assert isinstance(good, Page)


def test_an_encrypted_member_is_said_to_be_so(tmp_path: Path) -> None:
    archive = zipped(tmp_path / "a.zip", {"a.txt": b"words"})
    data = bytearray(archive.read_bytes())
    data[data.rindex(b"PK\x01\x02") + 8] |= 1
    archive.write_bytes(data)
    (refused,) = read(archive)
    assert isinstance(refused, Refused)
    assert refused.reason == "encrypted"


def test_damaged_and_oversized_gzip_files_are_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    packed = io.BytesIO()
    with gzip.GzipFile(fileobj=packed, mode="wb") as handle:
        handle.write(STORY.encode() * 100)
    (tmp_path / "cut.gz").write_bytes(gzip.compress(STORY.encode())[:-12])
    (tmp_path / "large.gz").write_bytes(packed.getvalue())
    monkeypatch.setattr(limits, "SOURCE_BYTES", 1_000)
    cut, large = read(tmp_path)
    assert isinstance(cut, Refused)
    assert isinstance(large, Refused)
    assert (cut.status, large.status) == ("failed", "skipped")
    assert large.reason == "unpacks to more than 1,000 bytes"


def test_only_the_two_usual_methods_of_packing_are_read(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "a.zip", "w", zipfile.ZIP_BZIP2) as archive:
        archive.writestr("a.txt", STORY)
    (refused,) = read(tmp_path / "a.zip")
    assert isinstance(refused, Refused)
    assert refused.reason == "packed by a method that is not read here (number 12)"


@settings(deadline=None)
@given(st.lists(st.tuples(st.integers(0, 10_000), st.integers(0, 255)), max_size=6), st.integers(0, 10_000))
def test_an_archive_with_changed_bytes_never_raises(changes: list[tuple[int, int]], cut: int) -> None:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("a.txt", STORY)
        archive.writestr("ü/b.txt", "Other words")
    data = bytearray(packed.getvalue())
    for at, byte in changes:
        data[at % len(data)] = byte
    found = list(zip_members(io.BytesIO(data[: max(cut, 4)]), "a.zip", "/a.zip", len(data)))
    assert all("\n" not in one.reason for one in found if isinstance(one, Refused))


def tarred(members: dict[str, bytes], mode: str = "w") -> bytes:
    packed = io.BytesIO()
    with tarfile.open(fileobj=packed, mode=mode) as archive:  # type: ignore[call-overload]
        for name, data in members.items():
            member = tarfile.TarInfo(name)
            member.size = len(data)
            archive.addfile(member, io.BytesIO(data))
        link = tarfile.TarInfo("link")
        link.type, link.linkname = tarfile.SYMTYPE, "/etc/passwd"
        archive.addfile(link)
    return packed.getvalue()


@pytest.mark.parametrize("mode", ["w", "w:gz", "w:bz2", "w:xz"])
def test_the_files_of_a_tar_archive_are_sources_and_its_links_are_not(tmp_path: Path, mode: str) -> None:
    members = {"./a/b.txt": b"Other words", ".hidden": b"x", "c.txt": STORY.encode()}
    (tmp_path / "pages").write_bytes(tarred(members, mode))
    first, second = read(tmp_path / "pages")
    assert isinstance(first, Page)
    assert isinstance(second, Page)
    assert [first.name, second.name] == ["pages#a/b.txt", "pages#c.txt"]
    assert second.text == STORY


@pytest.mark.parametrize("pack", [bz2.compress, lzma.compress, gzip.compress])
def test_a_packed_file_has_the_hash_of_what_is_in_it(tmp_path: Path, pack: Callable[[bytes], bytes]) -> None:
    (tmp_path / "a.txt").write_text(STORY)
    (tmp_path / "b").write_bytes(pack(STORY.encode()))
    first, second = read(tmp_path)
    assert first.sha256 == second.sha256


def test_a_tar_archive_that_unpacks_to_a_mountain_is_left(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(tarred({"a.txt": STORY.encode(), "b.txt": b"0" * 40_000_000, "c.txt": b"x"}, "w:gz"))
    page, bomb = read(tmp_path / "a")
    assert isinstance(page, Page)
    assert isinstance(bomb, Refused)
    assert bomb.name == "a#b.txt"
    assert bomb.reason.startswith("the archive unpacks to more than ")


@pytest.mark.parametrize("mode", ["w", "w:gz", "w:xz"])
def test_a_tar_archive_that_is_cut_off_makes_no_half_page(tmp_path: Path, mode: str) -> None:
    whole = tarred({"a.txt": STORY.encode() * 400, "b.txt": os.urandom(9_000)}, mode)
    (tmp_path / "a").write_bytes(whole[: len(whole) // 2])
    *_, last = read(tmp_path / "a")
    assert isinstance(last, Refused)
    assert last.status == "failed"


def test_a_name_longer_than_any_name_is_not_kept(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(tarred({"n" * 2_000_000: b"words"}))
    (refused,) = read(tmp_path / "a")
    assert isinstance(refused, Refused)
    assert refused.reason == "a damaged tar archive: a name longer than any name"


def test_a_tar_archive_larger_than_a_file_may_be_is_read_member_by_member(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "a").write_bytes(tarred({f"{n}.txt": STORY.encode() * 4 for n in range(5)}))
    monkeypatch.setattr(limits, "SOURCE_BYTES", 1_000)
    assert [type(each) for each in read(tmp_path / "a")] == [Page] * 5
