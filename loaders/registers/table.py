"""Owns the way from a register's file to rows of text: encoding, separator, members of an archive. No meaning here."""

from __future__ import annotations

import codecs
import csv
import hashlib
import io
import zipfile
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import IO, NamedTuple

from loaders.sources.safety import neutralise, neutralise_name

MOST_BYTES = 1_000_000_000
"""The whole of Companies House's monthly file is within it; a device or a bomb is not."""
_CHUNK = 1 << 20
_MOST_MEMBERS = 100
_SEPARATORS = (",", "\t", ";", "|")
_LONGEST_CELL = 131_072
"""Characters; a quotation mark that is never closed would take in the whole file."""


class NotARegister(Exception):  # noqa: N818 - says what is the matter
    """The file is no register that can be read; the message says in a few words why."""


class Line(NamedTuple):
    """A row of a table and the number of the line it ends on, from 1."""

    number: int
    cells: list[str]


class File(NamedTuple):
    """A file or a member of an archive, that can be opened as often as needed; `name` and `path` are safe to show."""

    name: str
    path: str
    open: Callable[[], IO[bytes]]


@dataclass(frozen=True, slots=True)
class Table:
    """A file that may be a table of text."""

    name: str
    path: str
    open: Callable[[], IO[bytes]]
    sha256: str
    encoding: str
    note: str | None
    """What was guessed of its encoding, None where there was no doubt."""

    def text(self) -> IO[str]:
        """Its characters; whatever ends its lines, they end in LF."""
        return io.TextIOWrapper(self.open(), self.encoding, errors="replace")

    def lines(self) -> Iterator[Line]:
        """Its rows, without empty ones. Raises `NotARegister` where it is no table."""
        with closing(self.text()) as file:
            separator = _separator(file.readline())
            file.seek(0)
            # The limit is one for the whole process, and a table of articles sets its own.
            csv.field_size_limit(_LONGEST_CELL)
            rows = csv.reader((neutralise(line) for line in file), delimiter=separator)
            while True:
                try:
                    cells = next(rows, None)
                except csv.Error as error:
                    raise NotARegister(f"line {rows.line_num:,}: {error}") from error
                if cells is None:
                    return
                cells = [cell.strip() for cell in cells]
                if any(cells):
                    yield Line(rows.line_num, cells)


def files(path: Path) -> Iterator[File]:
    """The file at the path, or those in it where it is a zip archive. Raises `NotARegister` or OSError."""
    if path.is_dir():
        raise NotARegister("a folder; name the files in it")
    if not path.is_file() and path.exists():
        raise NotARegister("not a file")
    with path.open("rb") as file:
        packed = file.read(4) == b"PK\x03\x04"
    if not packed:
        yield File(neutralise_name(path.name), neutralise_name(str(path.absolute())), lambda: path.open("rb"))
        return
    try:
        archive = zipfile.ZipFile(path)
    except (zipfile.BadZipFile, NotImplementedError) as error:
        raise NotARegister("a damaged archive") from error
    with archive:
        members = [each for each in archive.infolist() if each.filename.lower().endswith((".csv", ".txt", ".json"))]
        if not members or len(members) > _MOST_MEMBERS:
            raise NotARegister("an archive without a table in it" if not members else "an archive of too many tables")
        for member in members:
            name = neutralise_name(Path(member.filename).name)
            yield File(name, neutralise_name(f"{path.absolute()}!{member.filename}"), _opener(archive, member))


def _opener(archive: zipfile.ZipFile, member: zipfile.ZipInfo) -> Callable[[], IO[bytes]]:
    def opened() -> IO[bytes]:
        try:
            return archive.open(member)
        except (zipfile.BadZipFile, RuntimeError, NotImplementedError) as error:
            raise NotARegister(f"it cannot be unpacked: {error}") from error

    return opened


def as_table(file: File) -> Table:
    """The file read once through, for its hash and its encoding. Raises `NotARegister` or OSError."""
    digest, read, beginning = hashlib.sha256(), 0, b""
    decoder, is_utf_8 = codecs.getincrementaldecoder("utf-8")(), True
    try:
        with closing(file.open()) as opened:
            while chunk := opened.read(_CHUNK):
                beginning = beginning or chunk
                read += len(chunk)
                if read > MOST_BYTES:
                    raise NotARegister(f"more than {MOST_BYTES:,} bytes")
                digest.update(chunk)
                is_utf_8 = is_utf_8 and _decodes(decoder, chunk)
    except (zipfile.BadZipFile, EOFError) as error:
        raise NotARegister(f"it cannot be unpacked: {error}") from error
    if not read:
        raise NotARegister("an empty file")
    if beginning.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        encoding, note = "utf-16", None
    elif b"\x00" in beginning:
        raise NotARegister("binary data, no table")
    elif is_utf_8:
        encoding, note = "utf-8-sig", None
    else:
        encoding, note = "windows-1252", "not UTF-8, read as windows-1252"
    return Table(file.name, file.path, file.open, digest.hexdigest(), encoding, note)


def _decodes(decoder: codecs.IncrementalDecoder, chunk: bytes) -> bool:
    try:
        decoder.decode(chunk)
    except UnicodeDecodeError:
        return False
    return True


def _separator(first: str) -> str:
    """What stands most often between the cells of the first line, outside quotation marks."""
    bare = "".join(first.split('"')[::2])
    return max(_SEPARATORS, key=bare.count)
