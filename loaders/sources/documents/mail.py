"""Owns mail (.eml) and web pages that a browser saved whole as mail (MHTML): the text of its one message.

What is attached to it is a source of its own: see `collections/attachments.py`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from email import message_from_bytes
from email.errors import CloseBoundaryNotFoundDefect, HeaderParseError, StartBoundaryNotFoundDefect
from email.header import decode_header, make_header
from email.message import Message
from email.utils import parseaddr, parsedate_to_datetime
from pathlib import PurePosixPath

from loaders.sources import html_page
from loaders.sources.decoding import NotTextError, decode
from loaders.sources.documents.document import CannotReadError, Document, with_head
from loaders.sources.heading import is_person
from loaders.sources.mending import mend
from loaders.sources.page import Said

_MOST_PARTS = 100
_LONGEST_HEADER = 2_000
"""Characters of a header that are read: the library's work over crafted ones grows with their square."""
_ANSWERED = re.compile(r"(?:(?:re|fwd?|aw)\s*:\s*)+", re.IGNORECASE)
_TO_MANY = ("List-Id", "List-Unsubscribe", "List-Post")
"""Headers of mail to a list, whose sender is an outlet."""
_OFFICE = re.compile(
    r"(?:no-?reply|news|press|media|comms|communications|info|bulletin|updates?|alerts?|editor|enquir|inquir|contact|"
    r"office|team|admin|hello|mail|subscri|support|digest|publish)",
    re.IGNORECASE,
)
"""How the addresses of offices begin, as those of persons do not."""
_CUT_OFF = (CloseBoundaryNotFoundDefect, StartBoundaryNotFoundDefect)
_WEB = ("http://", "https://")


def read(data: bytes) -> Document:
    """The message's text: HTML rather than plain, as newsletters mean it, with subject, sender and day."""
    return document(opened(data))


def opened(data: bytes) -> Message:
    """The message in the bytes of a mail. Raises CannotReadError for one that is cut off or made to do harm."""
    # The library's work grows with the depth of parts times the lines within them.
    if data.lower().count(b"multipart/") > _MOST_PARTS:
        raise CannotReadError("a mail of too many parts")
    message = message_from_bytes(data)
    if any(isinstance(defect, _CUT_OFF) for part in message.walk() for defect in part.defects):
        raise CannotReadError("a mail that is cut off before its end")
    return message


def parts(message: Message) -> Iterator[Message]:
    """The message and the parts it has; a mail that is attached is one part, and has its own."""
    yield message
    if message.get_content_maintype() == "multipart":
        for part in message.get_payload():
            if isinstance(part, Message):
                yield from parts(part)


def document(message: Message) -> Document:
    """What a message says. Raises CannotReadError where it has no words of its own."""
    if is_saved_page(message):
        return _saved_page(message, _pages(message))
    text, note, _ = _words(message)
    if text:
        return with_head(text, _said(message), note)
    if message.get_content_type() in {"multipart/encrypted", "application/pkcs7-mime", "application/x-pkcs7-mime"}:
        raise CannotReadError("an encrypted mail")
    raise CannotReadError("a mail without text", "skipped")


def has_words(message: Message) -> bool:
    """Whether a message says anything, or only brings what is attached to it."""
    return bool(_words(message)[0])


def _pages(message: Message) -> list[Message]:
    return [part for part in parts(message) if part.get_content_type() in {"text/html", "application/xhtml+xml"}]


def _words(message: Message) -> tuple[str, str | None, html_page.HtmlPage | None]:
    """The first of the message's own texts that is not empty, those of HTML first."""
    plain = [part for part in parts(message) if part.get_content_type() == "text/plain"]
    own = [part for part in (*_pages(message), *plain) if part.get_content_disposition() != "attachment"]
    return next((said for part in own if (said := _text(part))[0].strip()), ("", None, None))


def _said(message: Message) -> Said:
    name, address = parseaddr(_header(message, "From"))
    sender = name.strip("'\" ")
    to_many = any(header in message for header in _TO_MANY) or _OFFICE.match(address) is not None
    person = is_person(sender) and not to_many
    author, site = (sender, None) if person else (None, sender or None)
    return Said(subject(message) or None, None, day_sent(message), author, site)


def subject(message: Message) -> str:
    """What it is about, without the marks of an answer; empty where it does not say."""
    return _ANSWERED.sub("", _header(message, "Subject"), count=1)


def is_saved_page(message: Message) -> bool:
    """Whether a browser made it: it says where the page was, or that it saved it."""
    saved = "snapshot-content-location" in message or "saved by" in _header(message, "From").lower()
    return saved or (message.get_content_type() == "multipart/related" and "Message-ID" not in message)


def _saved_page(message: Message, pages: list[Message]) -> Document:
    """The page itself, or the one of its frames that has most text. Its day is its own, never that of the saving."""
    found = _header(message, "Snapshot-Content-Location")
    own = [part for part in pages if found and _header(part, "Content-Location") == found]
    best: tuple[str, str | None, html_page.HtmlPage | None] = ("", None, None)
    for part in own or pages:
        best = max(best, _text(part), key=lambda each: len(each[0]))
    text, note, page = best
    if page is None or not text.strip():
        raise CannotReadError("a saved web page without text", "skipped")
    places = (page.address or "", found, *(_header(part, "Content-Location") for part in own or pages))
    address = next((place for place in places if place.startswith(_WEB)), None)
    title = page.title or _header(message, "Subject") or None
    return Document(text, Said(title, address, page.date), (note,))


def _text(part: Message) -> tuple[str, str | None, html_page.HtmlPage | None]:
    """(text, note on its decoding, the page of HTML it is)."""
    payload = part.get_payload(decode=True)
    data = payload if isinstance(payload, bytes) else b""
    is_html = part.get_content_type() != "text/plain"
    declared = part.get_content_charset() or (html_page.declared_encoding(data) if is_html else None)
    try:
        decoded = decode(data, declared)
    except NotTextError:
        return "", None, None
    if not is_html:
        return decoded.text, decoded.note, None
    page = html_page.read(mend(decoded.text).text)
    return page.text, decoded.note, page


def file_name(part: Message) -> str:
    """What an attached file is called; empty where that is not said."""
    said = part.get_filename()
    return PurePosixPath(_decoded(said).replace("\\", "/")).name if said else ""


def _header(message: Message, name: str) -> str:
    """A header as one line of text, its encoded words resolved; empty where there is none."""
    return " ".join(_decoded(str(message.get(name, ""))).split())


def _decoded(written: str) -> str:
    written = written[:_LONGEST_HEADER]
    try:
        return str(make_header(decode_header(written)))
    except (HeaderParseError, LookupError, ValueError):
        return written


def day_sent(message: Message) -> str | None:
    """The day on which it was sent, in the sender's own zone."""
    try:
        return parsedate_to_datetime(_header(message, "Date")).date().isoformat()
    except (ValueError, TypeError, IndexError, OverflowError):
        return None
