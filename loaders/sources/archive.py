"""Owns zip archives and gzip files: their members as sources, within limits that no crafted archive can get round."""

from __future__ import annotations

import bz2
import gzip
import hashlib
import io
import lzma
import struct
import zipfile
import zlib
from collections.abc import Iterator
from typing import Literal

from loaders.sources import limits
from loaders.sources.page import Refused, SourceBytes
from loaders.sources.safety import neutralise_name
from loaders.sources.sniffing import ZIP_DOCUMENTS, PackedDocument

Status = Literal["skipped", "failed"]

PACKINGS: tuple[tuple[bytes, str], ...] = ((b"\x1f\x8b", "gzip"), (b"BZh", "bzip2"), (b"\xfd7zXZ\x00", "xz"))
"""How packed files begin."""
_ENCRYPTED = 0x1
_HEAD = 65_536
"""Bytes by which is told what a packed file holds."""
_BLOCK = 2_000_000
"""Packed bytes that hold the first block of a file, which bzip2 and xz unpack as a whole."""
_MOST_MEMORY = 256_000_000
"""Bytes that xz may ask for; its own highest level asks for a quarter of it."""
_METHODS = {zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED}
# What `zipfile` and `gzip` raise over damaged data, as changing bytes of good archives at random shows.
BROKEN = (
    zipfile.BadZipFile,
    zlib.error,
    lzma.LZMAError,
    struct.error,
    EOFError,
    OSError,
    NotImplementedError,
    RuntimeError,
    ValueError,
)


def zip_members(file: str | io.BytesIO, name: str, path: str, size: int) -> Iterator[SourceBytes | Refused]:
    """Each member of the archive, in the order of their names; hidden ones and folders are left out."""

    def refused(status: Status, reason: str, kind: str = "zip", member: str = "") -> Refused:
        where = f"#{neutralise_name(member)}" if member else ""
        return Refused(None, name + where, path + where, kind, size, status, reason)

    try:
        archive = zipfile.ZipFile(file)
    except BROKEN as error:
        yield refused("failed", f"a damaged zip archive: {words(error)}")
        return
    with archive:
        members = archive.infolist()
        if len(members) > limits.ARCHIVE_MEMBERS:
            yield refused("skipped", f"{len(members):,} members (at most {limits.ARCHIVE_MEMBERS:,})")
            return
        left = limits.ARCHIVE_BYTES
        for member in sorted(members, key=lambda member: member.filename):
            if is_hidden(member.filename):
                continue
            why = why_not(member, left)
            if why is not None:
                yield refused("skipped", why, member=member.filename)
                continue
            try:
                data = unpack(archive, member)
            except BROKEN as error:
                yield refused("failed", f"a damaged member: {words(error)}", member=member.filename)
                continue
            left -= len(data)
            where = f"#{neutralise_name(member.filename)}"
            yield SourceBytes(hashlib.sha256(data).hexdigest(), name + where, path + where, data)


def is_zip(data: bytes) -> bool:
    """Whether the bytes begin as a zip archive does that has at least one member."""
    return data.startswith(b"PK\x03\x04")


def document_in(data: bytes) -> PackedDocument | None:
    """The kind of document that the bytes of a zip archive are, or None: an archive of files, or a damaged one."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            names = set(archive.namelist())
    except BROKEN:
        return None
    if "[Content_Types].xml" in names:
        # Which of its parts is the text, a Word document may say otherwise than nearly all of them do.
        names.update({name[: name.index("/") + 1] for name in names if "/" in name})
    return next((known for known in ZIP_DOCUMENTS if known.part in names), None)


def packing(data: bytes) -> str | None:
    """What a single file is packed by, as its first bytes say: "gzip", "bzip2" or "xz"."""
    return next((name for start, name in PACKINGS if data.startswith(start)), None)


def unpacked(data: bytes, by: str, name: str, path: str) -> SourceBytes | Refused:
    """The source inside a packed file, or why there is none; its hash is that of the unpacked bytes."""
    try:
        with _opened(data, by) as packed:
            unpacked = packed.read(limits.SOURCE_BYTES + 1)
    except BROKEN as error:
        return Refused(None, name, path, by, len(data), "failed", f"a damaged {by} file: {words(error)}")
    if len(unpacked) > limits.SOURCE_BYTES:
        reason = f"unpacks to more than {limits.SOURCE_BYTES:,} bytes"
        return Refused(None, name, path, by, len(data), "skipped", reason)
    return SourceBytes(hashlib.sha256(unpacked).hexdigest(), name, path, unpacked)


def _opened(data: bytes, by: str) -> gzip.GzipFile | bz2.BZ2File | lzma.LZMAFile:
    file = io.BytesIO(data)
    if by == "gzip":
        return gzip.GzipFile(fileobj=file)
    return bz2.BZ2File(file) if by == "bzip2" else lzma.LZMAFile(file)


def unpacked_head(data: bytes, by: str) -> bytes:
    """What the first bytes of a packed file are; empty where it is damaged, or asks for too much memory."""
    try:
        if by == "gzip":
            return zlib.decompressobj(wbits=31).decompress(data[:_HEAD], _HEAD)
        if by == "bzip2":
            return bz2.BZ2Decompressor().decompress(data[:_BLOCK], _HEAD)
        return lzma.LZMADecompressor(memlimit=_MOST_MEMORY).decompress(data[:_BLOCK], _HEAD)
    except (zlib.error, lzma.LZMAError, OSError, ValueError, EOFError):
        return b""


def why_not(member: zipfile.ZipInfo, left: int) -> str | None:
    """Why a member is not unpacked, or None; `left` are the bytes that the archive may still unpack to."""
    if member.flag_bits & _ENCRYPTED:
        return "encrypted"
    if member.compress_type not in _METHODS:
        return f"packed by a method that is not read here (number {member.compress_type})"
    if member.file_size > limits.SOURCE_BYTES:
        return f"{member.file_size:,} bytes (at most {limits.SOURCE_BYTES:,})"
    if member.file_size > limits.RATIO_FROM and member.file_size > limits.MEMBER_RATIO * max(member.compress_size, 1):
        return f"unpacks to {member.file_size // max(member.compress_size, 1):,} times its size"
    if member.file_size > left:
        return f"the archive unpacks to more than {limits.ARCHIVE_BYTES:,} bytes"
    return None


def why_not_any(data: bytes) -> str | None:
    """Why the first member of an archive that is not unpacked is not; None where all can be."""
    left = 2 * limits.SOURCE_BYTES
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            for member in archive.infolist():
                why = why_not(member, left)
                if why is not None:
                    return why
                left -= member.file_size
    except BROKEN as error:
        return words(error)
    return None


def unpack(archive: zipfile.ZipFile, member: zipfile.ZipInfo) -> bytes:
    """The member's bytes; never more than it declares, whatever the packed data holds."""
    with archive.open(member) as handle:
        data = handle.read(member.file_size + 1)
    if len(data) > member.file_size:
        raise ValueError("larger than it says")
    return data


def is_hidden(member: str) -> bool:
    """Whether a member is no page for anyone: without a name, a folder, hidden, or left there by an archiver."""
    return (
        not member
        or member.endswith("/")
        or any(part.startswith(".") or part == "__MACOSX" for part in member.split("/"))
    )


def words(error: Exception) -> str:
    """The library's own words as one line; it quotes the member's name, which may be anything."""
    return neutralise_name(" ".join(str(error).split()))[:200] or type(error).__name__
