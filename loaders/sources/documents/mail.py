"""Owns mail (.eml) and web pages that a browser saved whole as mail (MHTML): the text of its one message.

Attachments are not read; that there are some is said.
"""

from __future__ import annotations

import re
from email import message_from_bytes
from email.errors import CloseBoundaryNotFoundDefect, HeaderParseError, StartBoundaryNotFoundDefect
from email.header import decode_header, make_header
from email.message import Message
from email.utils import parseaddr, parsedate_to_datetime

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
    # The library's work grows with the depth of parts times the lines within them.
    if data.lower().count(b"multipart/") > _MOST_PARTS:
        raise CannotReadError("a mail of too many parts")
    message = message_from_bytes(data)
    parts = list(message.walk())
    if any(isinstance(defect, _CUT_OFF) for part in parts for defect in part.defects):
        raise CannotReadError("a mail that is cut off before its end")
    pages = [part for part in parts if part.get_content_type() in {"text/html", "application/xhtml+xml"}]
    attached = sum(part.get_content_disposition() == "attachment" for part in parts)
    notes = (f"{attached} attached {'file' if attached == 1 else 'files'} not read",) if attached else ()
    if _is_saved_page(message):
        return _saved_page(message, pages)
    plain = [part for part in parts if part.get_content_type() == "text/plain"]
    for part in [each for each in (*pages, *plain) if each.get_content_disposition() != "attachment"]:
        text, note, _ = _text(part)
        if text.strip():
            return with_head(text, _said(message), note, *notes)
    if message.get_content_type() in {"multipart/encrypted", "application/pkcs7-mime", "application/x-pkcs7-mime"}:
        raise CannotReadError("an encrypted mail")
    raise CannotReadError("a mail without text", "skipped")


def _said(message: Message) -> Said:
    subject = _ANSWERED.sub("", _header(message, "Subject"), count=1)
    name, address = parseaddr(_header(message, "From"))
    sender = name.strip("'\" ")
    to_many = any(header in message for header in _TO_MANY) or _OFFICE.match(address) is not None
    person = is_person(sender) and not to_many
    return Said(subject or None, None, _day(message), sender if person else None, None if person else sender or None)


def _is_saved_page(message: Message) -> bool:
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


def _header(message: Message, name: str) -> str:
    """A header as one line of text, its encoded words resolved; empty where there is none."""
    raw = message.get(name)
    if raw is None:
        return ""
    try:
        text = str(make_header(decode_header(str(raw)[:_LONGEST_HEADER])))
    except (HeaderParseError, LookupError, ValueError):
        text = str(raw)[:_LONGEST_HEADER]
    return " ".join(text.split())


def _day(message: Message) -> str | None:
    """The day on which it was sent, in the sender's own zone."""
    try:
        return parsedate_to_datetime(_header(message, "Date")).date().isoformat()
    except (ValueError, TypeError, IndexError, OverflowError):
        return None
