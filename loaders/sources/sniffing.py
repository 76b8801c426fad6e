"""Owns what a file is, told from its first bytes and never from its name."""

from __future__ import annotations

import re
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Signature:
    """Bytes at an offset that give a format away. `name` reads well after "looks like"."""

    offset: int
    start: bytes
    format: str
    name: str


# The values are those of each format's own specification, as collected by the `file` command and Wikipedia's list.
SIGNATURES: tuple[Signature, ...] = (
    Signature(0, b"%PDF-", "pdf", "a PDF document"),
    Signature(0, b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "ole", "a file of an older office program"),
    Signature(0, b"{\\rtf", "rtf", "a rich text (RTF) document"),
    Signature(0, b"%!PS", "postscript", "a PostScript document"),
    Signature(0, b"PK\x03\x04", "zip", "a zip archive"),
    Signature(0, b"PK\x05\x06", "zip", "an empty zip archive"),
    Signature(0, b"\x1f\x8b", "gzip", "a gzip file"),
    Signature(0, b"BZh", "bzip2", "a bzip2 file"),
    Signature(0, b"\xfd7zXZ\x00", "xz", "an xz file"),
    Signature(0, b"\x28\xb5\x2f\xfd", "zstd", "a Zstandard file"),
    Signature(0, b"7z\xbc\xaf\x27\x1c", "7z", "a 7-Zip archive"),
    Signature(0, b"Rar!\x1a\x07", "rar", "a RAR archive"),
    Signature(257, b"ustar", "tar", "a tar archive"),
    Signature(0, b"\x89PNG\r\n\x1a\n", "png", "a PNG picture"),
    Signature(0, b"\xff\xd8\xff", "jpeg", "a JPEG picture"),
    Signature(0, b"GIF8", "gif", "a GIF picture"),
    Signature(8, b"WEBP", "webp", "a WebP picture"),
    Signature(8, b"WAVE", "wave", "a sound recording"),
    Signature(0, b"II*\x00", "tiff", "a TIFF picture"),
    Signature(0, b"MM\x00*", "tiff", "a TIFF picture"),
    Signature(4, b"ftyp", "mp4", "a film or picture (MP4, HEIC)"),
    Signature(0, b"ID3", "mp3", "a sound recording"),
    Signature(0, b"OggS", "ogg", "a sound or film recording"),
    Signature(0, b"\x1aE\xdf\xa3", "matroska", "a film"),
    Signature(0, b"SQLite format 3\x00", "sqlite", "an SQLite database"),
    Signature(0, b"\x7fELF", "elf", "a program"),
    Signature(0, b"MZ\x90", "pe", "a Windows program"),
    Signature(0, b"\xca\xfe\xba\xbe", "mach-o", "a program"),
    Signature(0, b"\xcf\xfa\xed\xfe", "mach-o", "a program"),
)


PICTURES = frozenset({"png", "jpeg", "gif", "webp", "tiff", "wave", "mp3", "ogg", "matroska", "mp4"})
"""Formats of pictures and recordings."""


@dataclass(frozen=True, slots=True)
class PackedDocument:
    """A part (member of a zip archive, stream of a compound file) that gives away which document the whole is.

    `name` reads well after "looks like".
    """

    part: str
    format: str
    name: str


ZIP_DOCUMENTS: tuple[PackedDocument, ...] = (
    PackedDocument("word/document.xml", "docx", "a Word document"),
    PackedDocument("word/", "docx", "a Word document"),
    PackedDocument("xl/workbook.xml", "xlsx", "an Excel workbook"),
    PackedDocument("ppt/presentation.xml", "pptx", "a PowerPoint presentation"),
    PackedDocument("xl/", "xlsx", "an Excel workbook"),
    PackedDocument("ppt/", "pptx", "a PowerPoint presentation"),
    PackedDocument("[Content_Types].xml", "opc", "an office document of a kind that is not read"),
    PackedDocument("META-INF/container.xml", "epub", "an EPUB book"),
    PackedDocument("META-INF/manifest.xml", "odt", "an OpenDocument file"),
)


# The first that is there holds: a message may have any of the others attached.
COMPOUND_DOCUMENTS: tuple[PackedDocument, ...] = (
    PackedDocument("__properties_version1.0", "msg", "an Outlook message"),
    PackedDocument("EncryptedPackage", "encrypted", "an encrypted document"),
    PackedDocument("WordDocument", "doc", "a Word document of before 2007"),
    PackedDocument("Workbook", "xls", "an Excel workbook of before 2007"),
    PackedDocument("Book", "xls", "an Excel workbook of before 1997"),
    PackedDocument("PowerPoint Document", "ppt", "a PowerPoint presentation of before 2007"),
)

_HTML = re.compile(
    r"\s*(?:<\?xml[^>]*>\s*)?(?:<!--[^>]{0,2000}-->\s*)*"
    r"<(?:!doctype\s+html|html|head|body|title|meta|div|p|h[1-6]|article|main|section|table|span|ul|ol|a|b|img|br)\b",
    re.IGNORECASE,
)
_MARKUP = re.compile(r"\s*<(?:\?xml|!doctype|[a-z][\w.-]*(?::[\w.-]+)?[\s/>])", re.IGNORECASE)
# Possessive throughout: comments that could end at several places would be tried at each.
_FEED = re.compile(
    rb"(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)?\s*+(?>(?><\?[^>]{0,500}>|<!--.{0,4000}?-->|<!DOCTYPE\s[^>\[]{0,500}"
    rb"(?:\[[^\]]{0,8000}\]\s*+)?>)\s*+)*+<(?:[\w-]+:)?(?:rss|feed|RDF|channel)[\s>/]",
    re.DOTALL | re.IGNORECASE,
)
# The line that RFC 4155 sets before each message of a mailbox: who sent it, and when, as no sentence has it.
MESSAGE_BEGINS = re.compile(
    rb"From \S[^\n]{0,300}\b(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)\b[^\n]{0,40}\d\d:\d\d[^\n]{0,40}\d{4}\s*$", re.MULTILINE
)
_FIRST_HEADER = re.compile(rb"[A-Za-z][\w-]{0,60}:[ \t\r]*[^\n]")
_HEADER = re.compile(rb"^([A-Za-z][\w-]{0,60}):", re.MULTILINE)
_HEADERS_OF_MACHINES = frozenset({
    b"mime-version", b"message-id", b"received", b"return-path", b"content-type", b"delivered-to",
    b"content-transfer-encoding", b"snapshot-content-location",
})  # fmt: skip
"""Headers that nobody writes by hand, as one writes "From:" and "Subject:" above a note."""
_HEADERS_OF_MAIL = frozenset({b"from", b"date", b"subject"})
_JSON = re.compile(rb"[^\[{]{0,3}\s*[\[{]\s*[\[{\"\]}\d]")
_TABLE = re.compile(rb"[^\w\n]{0,4}[\w .'-]{1,60}\"?(?:[,;\t|]\"?[\w .'-]{0,60}\"?){1,60}\r?\n")
_REACH_OF_START = 4_000
_REACH_OF_HEADERS = 64_000
_REACH_OF_ROOT = 16_000
"""Bytes in which the first element of a feed begins."""
_DATA = re.compile(r"\s*[\[{]\s*[\[{\"\]}\d]")


def signature(data: bytes) -> Signature | None:
    """The format whose signature the bytes begin with, or None: text, or something unknown."""
    for known in SIGNATURES:
        if data.startswith(known.start, known.offset):
            return known
    return None


def compound_document(data: bytes) -> PackedDocument | None:
    """The kind of document that a compound file is, by the streams that its directory names; None of any other."""
    small = data.lower()
    names = ((known, known.part.lower().encode("utf-16-le") + b"\0\0") for known in COMPOUND_DOCUMENTS)
    return next((known for known, name in names if name in small), None)


def is_outlook(data: bytes) -> bool:
    """Whether the bytes are a message that Outlook saved."""
    known = signature(data)
    if known is None or known.format != "ole":
        return False
    within = compound_document(data)
    return within is not None and within.format == "msg"


def collection(data: bytes) -> str | None:
    """The format of the collection of pages that the bytes begin, or None: a page of its own, or something unknown."""
    head = data[:_REACH_OF_START]
    if b"\x00" in head:
        # UTF-16 has nothing but zeros between the signs that tell a format.
        data = data[: 2 * _REACH_OF_ROOT].translate(None, b"\x00")
        head = data[:_REACH_OF_START]
    start = head.lstrip(b"\xef\xbb\xbf\xff\xfe \t\r\n")[:1]
    if start == b"<":
        return "feed" if _FEED.match(data, 0, _REACH_OF_ROOT) else None
    if start == b"F" and MESSAGE_BEGINS.match(head):
        return "mailbox"
    if start in {b"W", b"f"} and head.startswith((b"WARC/", b"filedesc://")):
        return "warc"
    if start in {b"[", b"{"}:
        return "json" if _JSON.match(head) else None
    return "table" if _TABLE.match(head) else None


def is_mail(data: bytes) -> bool:
    """Whether the bytes begin with the headers of a mail, and not with those that a person writes above a note."""
    if not _FIRST_HEADER.match(data):
        return False
    ends = (data.find(blank, 0, _REACH_OF_HEADERS) for blank in (b"\r\n\r\n", b"\n\n"))
    end = min((found for found in ends if found > 0), default=0)
    names = {name.lower() for name in _HEADER.findall(data, 0, end)}
    if {b"mime-version", b"content-type"} <= names:
        return True  # What Word saves as a web page in one file says nothing else.
    return not names.isdisjoint(_HEADERS_OF_MACHINES) and not names.isdisjoint(_HEADERS_OF_MAIL)


def is_html(text: str) -> bool:
    """Whether the text is a page of HTML; words about HTML are not."""
    return _HTML.match(text) is not None


def other_markup(text: str) -> tuple[str, str] | None:
    """(format, name) of text that is made for machines: XML, JSON; None for text made for people."""
    if _MARKUP.match(text) and text.lstrip().startswith("<?xml"):
        return "xml", "an XML document"
    if _DATA.match(text) and _is_json(text):
        return "json", "JSON data"
    return None


def _is_json(text: str) -> bool:
    import json

    try:
        json.loads(text)
    except (ValueError, RecursionError):
        return False
    return True
