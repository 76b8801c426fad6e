"""Compound files (OLE), Word documents of before 2007 and Outlook messages, as small as can be: for tests to read."""

from __future__ import annotations

import struct

SECTOR, SMALL, CUTOFF = 512, 64, 4096
END, FREE, NONE = 0xFFFFFFFE, 0xFFFFFFFF, 0xFFFFFFFF
Path = tuple[str, ...]


def compound(streams: dict[Path, bytes]) -> bytes:
    """A file with these streams; the storages that they are in are made."""
    paths = sorted({path[:depth] for path in streams for depth in range(1, len(path) + 1)})
    sectors: list[bytes] = []
    chains: list[int] = []

    def put(data: bytes) -> int:
        first = len(sectors)
        pieces = [data[at : at + SECTOR].ljust(SECTOR, b"\0") for at in range(0, len(data), SECTOR)]
        sectors.extend(pieces)
        chains.extend([*range(first + 1, first + len(pieces)), END])
        return first

    small, small_chains, starts = b"", list[int](), dict[Path, int]()
    for path, data in streams.items():
        if len(data) >= CUTOFF:
            starts[path] = put(data)
        elif data:
            starts[path] = len(small) // SMALL
            count = -(-len(data) // SMALL)
            small_chains += [*range(starts[path] + 1, starts[path] + count), END]
            small += data.ljust(count * SMALL, b"\0")
    small_at = put(small) if small else END
    small_table = struct.pack(f"<{len(small_chains)}I", *small_chains)
    small_table_at = put(small_table + b"\xff" * (-len(small_table) % SECTOR)) if small_chains else END

    entries = [_entry("Root Entry", 5, _first(paths, ()), NONE, small_at, len(small))]
    for path in paths:
        data, right = streams.get(path), _next(paths, path)
        if data is None:
            entries.append(_entry(path[-1], 1, _first(paths, path), right))
        else:
            entries.append(_entry(path[-1], 2, NONE, right, starts.get(path, END), len(data)))
    directory = b"".join(entries)
    directory_at = put(directory + bytes(-len(directory) % SECTOR))
    table_at = len(sectors)
    table = struct.pack(f"<{len(chains) + 1}I", *chains, 0xFFFFFFFD).ljust(SECTOR, b"\xff")
    assert len(table) == SECTOR, "more than one sector of chains"
    head = struct.pack(
        "<8s16x5H6x7I", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", 0x3E, 3, 0xFFFE, 9, 6, 0, 1, directory_at, 0, CUTOFF,
        small_table_at, int(bool(small_chains)),
    )  # fmt: skip
    head += struct.pack("<2I", END, 0) + struct.pack("<I", table_at).ljust(109 * 4, b"\xff")
    return head + b"".join(sectors) + table


def _first(paths: list[Path], within: Path) -> int:
    return next((at for at, path in enumerate(paths, 1) if path[:-1] == within), NONE)


def _next(paths: list[Path], path: Path) -> int:
    return next((at for at, other in enumerate(paths, 1) if other[:-1] == path[:-1] and other > path), NONE)


def _entry(name: str, kind: int, child: int, right: int, start: int = 0, size: int = 0) -> bytes:
    written = name.encode("utf-16-le") + b"\0\0"
    head = struct.pack("<64sHBB3I", written, len(written), kind, 1, NONE, right, child)
    return head + bytes(36) + struct.pack("<IQ", start, size)


def message(
    subject: str, body: str = "", *, sender: str = "Anna Field", html: bytes = b"", headers: str = "",
    files: dict[str, bytes] | None = None, within: tuple[dict[Path, bytes], ...] = (), sent: int = 0,
) -> dict[Path, bytes]:  # fmt: skip
    """The streams of a message; `sent` counts seconds since 1601, and `within` are messages attached to it."""
    ticks = struct.pack("<HHIQ", 0x40, 0x39, 6, sent * 10**7) if sent else b""
    streams: dict[Path, bytes] = {
        ("__properties_version1.0",): bytes(32) + ticks,
        ("__substg1.0_0037001F",): subject.encode("utf-16-le"),
        ("__substg1.0_0C1A001F",): sender.encode("utf-16-le"),
        ("__substg1.0_0C1F001F",): b"a\0@\0p\0.\0x\0",
        ("__substg1.0_1000001F",): body.encode("utf-16-le"),
        ("__substg1.0_10130102",): html,
        ("__substg1.0_007D001F",): headers.encode("utf-16-le"),
    }
    for number, (name, data) in enumerate((files or {}).items()):
        place = f"__attach_version1.0_#{number:08X}"
        streams[place, "__substg1.0_3707001F"] = name.encode("utf-16-le")
        streams[place, "__substg1.0_37010102"] = data
    for number, inner in enumerate(within, len(files or {})):
        place = f"__attach_version1.0_#{number:08X}"
        for path, data in inner.items():
            streams[(place, "__substg1.0_3701000D", *path)] = data[8:] if path[-1].startswith("__prop") else data
    return {path: data for path, data in streams.items() if data}


def word(text: str, *, notes: str = "", flags: int = 0, version: int = 0xC1) -> bytes:
    """A Word document: "\\r" ends a paragraph, "\\x07" a cell, "\\x08" a row; the second half is wide."""
    whole = text.replace("\x08", "\x07") + notes
    half = len(whole) // 2
    narrow, wide = whole[:half].encode("cp1252"), whole[half:].encode("utf-16-le")
    narrow_at = 1024
    wide_at = narrow_at + len(narrow) + len(narrow) % 2
    body = narrow.ljust(wide_at - narrow_at, b"\0") + wide
    page_at = -(-(narrow_at + len(body)) // SECTOR)

    offsets = [narrow_at + at if at < half else wide_at + 2 * (at - half) for at in range(len(whole) + 1)]
    marks = [at for at, sign in enumerate(text) if sign in "\r\x07\x08"]
    ends = [offsets[at + 1] for at in marks]
    in_table = b"\x05\0\0\x16\x24\x01\0\0\0\0"
    ends_row = b"\x05\0\0\x16\x24\x01\x17\x24\x01\0"
    in_rows = [_is_in_row(text, at) for at in marks]
    kinds = [0 if not inside else 232 if text[at] == "\x08" else 240 for at, inside in zip(marks, in_rows, strict=True)]
    page = struct.pack(f"<{len(ends) + 1}I", narrow_at, *ends)
    page += b"".join(bytes([kind]).ljust(13, b"\0") for kind in kinds)
    page = page.ljust(464, b"\0") + ends_row
    page = page.ljust(480, b"\0") + in_table
    page = page.ljust(511, b"\0") + bytes([len(ends)])

    pieces = struct.pack("<3I", 0, half, len(whole))
    pieces += struct.pack("<HIH", 0, (narrow_at * 2) | 0x4000_0000, 0) + struct.pack("<HIH", 0, wide_at, 0)
    table = b"\x02" + struct.pack("<I", len(pieces)) + pieces
    papers = struct.pack("<3I", narrow_at, ends[-1] if ends else narrow_at, page_at)
    fib = bytearray(narrow_at)
    struct.pack_into("<HH", fib, 0, 0xA5EC, version)
    struct.pack_into("<H", fib, 0x0A, flags | 0x0200)
    struct.pack_into("<II", fib, 0x18, narrow_at, narrow_at + len(body))
    struct.pack_into("<II", fib, 0x4C, len(text), len(notes))
    struct.pack_into("<II", fib, 0x01A2, 0, len(table))
    struct.pack_into("<II", fib, 0x0102, len(table), len(papers))
    data = (bytes(fib) + body).ljust(page_at * SECTOR, b"\0") + page
    return compound({("WordDocument",): data, ("1Table",): table + papers})


def _is_in_row(text: str, at: int) -> bool:
    """Whether a mark stands in a row: a cell ends there or before the paragraph after it does."""
    after = next((sign for sign in text[at:] if sign in "\x07\x08"), "")
    return bool(after) and ("\r" not in text[at : text.index(after, at)] or text[at] != "\r")
