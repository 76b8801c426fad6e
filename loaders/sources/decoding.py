"""Owns the step from bytes to characters: byte order marks, UTF-8, a declared encoding, then a guess that is stated."""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass

# UTF-32 stands before UTF-16, whose little-endian mark is the beginning of its own.
_MARKS: tuple[tuple[bytes, str], ...] = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
# Only encodings of text are looked up by a page's own word for them: Python has codecs that unpack and escape, too.
_DECLARABLE = re.compile(
    r"(?:utf-?(?:8|16|16le|16be|32)|us-ascii|iso-?8859-?\d{1,2}|latin-?[1-9]|windows-?125\d|cp\d{3,4}|koi8-[rut]|"
    r"mac-?roman|macintosh|gb(?:k|2312|18030)|big5|euc-(?:jp|kr)|shift_jis|iso-2022-jp)",
    re.IGNORECASE,
)
_SAMPLE = 200_000
_BROKEN = re.compile("[\udc80-\udcff]")
_HIGH = bytes(range(0x80, 0x100))
_UNDEFINED_IN_1252 = (b"\x81", b"\x8d", b"\x8f", b"\x90", b"\x9d")
# Everything below the space but what texts made for terminals have: tab, line ends, form feed, backspace, bell, escape.
_CONTROLS = bytes(set(range(0x20)) - set(b"\t\n\r\f\b\a\x1b")) + b"\x7f"


class NotTextError(ValueError):
    """The bytes are not text in any encoding we can tell; the message says in a few words what they are."""


@dataclass(frozen=True, slots=True)
class Decoded:
    """Characters, with the encoding, and a note where it was guessed (None where the bytes left no doubt)."""

    text: str
    encoding: str
    note: str | None = None


def decode(data: bytes, declared: str | None = None) -> Decoded:
    """The text of `data`. `declared` is what the format itself says. Raises NotTextError where there is none."""
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return _with_mark(data[len(mark) :], encoding)
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        pass
    else:
        if _share_of_controls(data) > 0.3:
            return _unmarked_utf_16(data)
        return Decoded(text, "utf-8")
    if _share_of_controls(data) > 0.03:
        return _unmarked_utf_16(data)
    return _declared(data, declared) or _damaged_utf_8(data) or _guessed(data)


def _with_mark(data: bytes, encoding: str) -> Decoded:
    try:
        return Decoded(data.decode(encoding), encoding)
    except UnicodeDecodeError:
        text = data.decode(encoding, "replace")
        lost = text.count("\ufffd")
        if lost > len(text) // 20 + 1:
            raise NotTextError(f"marked as {encoding.upper()}, but it is not") from None
        return Decoded(text, encoding, f"{encoding.upper()} with {lost:,} broken characters")


def _share_of_controls(data: bytes) -> float:
    sample = data[:_SAMPLE]
    return 1 - len(sample.translate(None, _CONTROLS)) / len(sample) if sample else 0.0


def _unmarked_utf_16(data: bytes) -> Decoded:
    """UTF-16 of a western language without its mark: every other byte of it is zero. Anything else is binary."""
    sample = data[:_SAMPLE]
    for encoding, zeros in (("utf-16-le", sample[1::2]), ("utf-16-be", sample[0::2])):
        if zeros.count(0) > 0.7 * len(zeros):
            try:
                return Decoded(data.decode(encoding), encoding, f"no encoding given, read as {encoding.upper()}")
            except UnicodeDecodeError:
                continue
    raise NotTextError("binary data")


def _declared(data: bytes, declared: str | None) -> Decoded | None:
    if declared is None or not _DECLARABLE.fullmatch(declared.strip()):
        return None
    encoding = declared.strip().lower()
    # The web's encoding standard (WHATWG) reads both as windows-1252, since pages that declare them are in that.
    if encoding in {"iso-8859-1", "iso8859-1", "latin1", "latin-1", "us-ascii"}:
        encoding = "windows-1252"
    try:
        return Decoded(data.decode(encoding), encoding)
    except (UnicodeDecodeError, LookupError):
        return None


def _damaged_utf_8(data: bytes) -> Decoded | None:
    """UTF-8 with some broken bytes (cut, or pasted from another encoding); those few are read as windows-1252."""
    text = data.decode("utf-8", "surrogateescape")
    broken = len(_BROKEN.findall(text))
    whole = len(data.translate(None, bytes(range(0x80)))) - broken
    if broken * 4 > whole:
        return None
    text = _BROKEN.sub(lambda found: _from_1252(ord(found.group()) - 0xDC00), text)
    noun = "byte" if broken == 1 else "bytes"
    return Decoded(text, "utf-8", f"UTF-8 with {broken:,} broken {noun}, read as windows-1252")


def _from_1252(byte: int) -> str:
    return bytes([byte]).decode("windows-1252", "replace")


def _guessed(data: bytes) -> Decoded:
    """Western text has few bytes above 127; where there are many, charset-normalizer names the encoding."""
    sample = data[:_SAMPLE]
    high = len(sample) - len(sample.translate(None, _HIGH))
    # The twenty are for notes of a line or two, where statistics know nothing.
    if high * 10 < len(sample) + 200 and not any(byte in data for byte in _UNDEFINED_IN_1252):
        return Decoded(data.decode("windows-1252"), "windows-1252", "not UTF-8, read as windows-1252")
    encoding = _named_by_statistics(sample) or "windows-1252"
    text = data.decode(encoding, "replace")
    lost = text.count("\ufffd")
    if lost * 20 > len(text):
        raise NotTextError("in no encoding we can tell")
    note = f"not UTF-8, guessed to be {encoding}"
    return Decoded(text, encoding, f"{note}, {lost:,} characters lost" if lost else note)


def _named_by_statistics(sample: bytes) -> str | None:
    from charset_normalizer import from_bytes

    best = from_bytes(sample).best()
    return best.encoding if best is not None else None
