"""Owns tar archives, plain or packed by gzip, bzip2 or xz: their members as sources, within the limits of archives."""

from __future__ import annotations

import hashlib
import lzma
import tarfile
import zlib
from collections.abc import Iterator
from typing import BinaryIO, Literal

from loaders.sources import limits
from loaders.sources.archive import is_hidden, words
from loaders.sources.page import Refused, SourceBytes
from loaders.sources.safety import neutralise_name

# What `tarfile` and what unpacks for it raise over damaged data.
_BROKEN = (tarfile.TarError, lzma.LZMAError, zlib.error, EOFError, OSError, ValueError, OverflowError)
_LONGEST_HEADER = 1_000_000
"""Bytes of a member's name and attributes, which are kept in memory whatever the archive says they are."""
_OF_HEADERS = (
    tarfile.XHDTYPE,
    tarfile.XGLTYPE,
    tarfile.SOLARIS_XHDTYPE,
    tarfile.GNUTYPE_LONGNAME,
    tarfile.GNUTYPE_LONGLINK,
)


class _Member(tarfile.TarInfo):
    def _proc_member(self, archive: tarfile.TarFile) -> tarfile.TarInfo:
        if self.type in _OF_HEADERS and self.size > _LONGEST_HEADER:
            raise tarfile.ReadError("a name longer than any name")
        member: tarfile.TarInfo = super()._proc_member(archive)  # type: ignore[misc]
        return member


def is_tar(head: bytes) -> bool:
    """Whether the bytes are the first block of a tar archive."""
    return head.startswith(b"ustar", 257)


def members(handle: BinaryIO, size: int, name: str, path: str) -> Iterator[SourceBytes | Refused]:
    """Each file in the archive, in its order; hidden ones, links and folders are left out. `size` is in bytes."""

    def refused(status: Literal["skipped", "failed"], reason: str, member: str = "") -> Refused:
        where = f"#{neutralise_name(member)}" if member else ""
        return Refused(None, name + where, path + where, "tar", size, status, reason)

    most = min(limits.ARCHIVE_BYTES, limits.MEMBER_RATIO * size + limits.RATIO_FROM)
    number = unpacked = 0
    try:
        with tarfile.open(fileobj=handle, mode="r|*", tarinfo=_Member) as archive:
            for member in archive:
                number += 1
                unpacked += member.size
                if unpacked > most:
                    yield refused("skipped", f"the archive unpacks to more than {most:,} bytes", member.name)
                    return
                if number > limits.ARCHIVE_MEMBERS:
                    yield refused("skipped", f"more than {limits.ARCHIVE_MEMBERS:,} members")
                    return
                if not member.isreg() or is_hidden(member.name.removeprefix("./")):
                    continue
                if member.size > limits.SOURCE_BYTES:
                    yield refused("skipped", f"{member.size:,} bytes (at most {limits.SOURCE_BYTES:,})", member.name)
                    continue
                file = archive.extractfile(member)
                data = file.read(member.size) if file is not None else b""
                if len(data) < member.size:
                    yield refused("failed", "cut off before its end", member.name)
                    return
                where = f"#{neutralise_name(member.name.removeprefix('./'))}"
                yield SourceBytes(hashlib.sha256(data).hexdigest(), name + where, path + where, data)
    except _BROKEN as error:
        yield refused("failed", f"a damaged tar archive: {words(error)}")
