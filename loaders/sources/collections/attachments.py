"""Owns what is attached to a mail: each file that may hold a page, as a source dated by the day it was sent.

Pictures, signatures and visiting cards belong to the mail, as those of a web page do to it, and are passed over.
"""

from __future__ import annotations

import hashlib
import mimetypes
from collections.abc import Iterator
from email.errors import MessageError
from email.message import Message

from loaders.sources import limits, sniffing
from loaders.sources.archive import words
from loaders.sources.documents import CannotReadError, mail, outlook
from loaders.sources.page import Refused, Seen, SourceBytes
from loaders.sources.safety import neutralise_name

_SIGNS = (b"attachment", b"name=", b"name*", b"message/rfc822")
"""One of these a mail has that something is attached to."""
_NO_PAGES = frozenset({"image", "audio", "video", "font"})
_OF_THE_MAIL = frozenset({
    "pgp-signature", "pkcs7-signature", "x-pkcs7-signature", "pgp-keys", "vcard", "x-vcard", "calendar", "ics",
    "delivery-status", "rfc822-headers",
})  # fmt: skip
_DAMAGED = (ValueError, LookupError, TypeError, AttributeError, RecursionError, MessageError)
"""What the library raises over crafted parts."""


def attachments(source: SourceBytes) -> Iterator[SourceBytes | Refused] | None:
    """The mail, where it has words of its own, and what is attached to it; None where nothing is."""
    from_outlook = sniffing.is_outlook(source.data)
    if not from_outlook:
        small = source.data.lower()
        if not any(sign in small for sign in _SIGNS):
            return None
    try:
        message = outlook.opened(source.data) if from_outlook else mail.opened(source.data)
        if mail.is_saved_page(message):
            return None
        attached = [part for part in mail.parts(message) if _is_attached(part)]
        return _each(source, message, attached) if attached else None
    except (CannotReadError, *_DAMAGED):
        return None  # Whoever reads the mail says why.


def _each(source: SourceBytes, message: Message, attached: list[Message]) -> Iterator[SourceBytes | Refused]:
    if mail.has_words(message):
        yield source
    sent = mail.day_sent(message)
    seen = Seen(sent, "sent") if sent is not None else None
    for number, part in enumerate(attached, 1):
        called = mail.file_name(part) or _subject(part) or f"attachment {number}"
        where = f"#{neutralise_name(called)}"
        name, path = source.name + where, source.path + where
        try:
            data = _bytes(part)
        except _DAMAGED as error:
            yield Refused(None, name, path, "unknown", 0, "failed", f"a damaged attachment: {words(error)}")
            continue
        if len(data) > limits.SOURCE_BYTES:
            yield Refused(None, name, path, "unknown", len(data), "skipped", f"more than {limits.SOURCE_BYTES:,} bytes")
        elif data.strip() and not _is_picture(called, data):
            is_mail = part.get_content_maintype() == "message"
            yield SourceBytes(
                hashlib.sha256(data).hexdigest(), name, path, data, encoding=part.get_content_charset(), seen=seen,
                format="mail" if is_mail else None,
            )  # fmt: skip


def _is_attached(part: Message) -> bool:
    """Whether a part is a file beside the message's own words that may hold a page."""
    kind, subkind = part.get_content_maintype(), part.get_content_subtype()
    if kind in _NO_PAGES or kind == "multipart" or subkind in _OF_THE_MAIL:
        return False
    if kind == "message":
        return isinstance(part.get_payload(), list)
    return part.get_content_disposition() == "attachment" or (kind != "text" and part.get_filename() is not None)


def _is_picture(called: str, data: bytes) -> bool:
    """Whether a file is a picture or a recording, whatever the mail says that it is."""
    by_name, _ = mimetypes.guess_type(called)
    if by_name is not None and by_name.partition("/")[0] in _NO_PAGES:
        return True
    known = sniffing.signature(data)
    return known is not None and known.format in sniffing.PICTURES


def _subject(part: Message) -> str:
    """The subject of a mail that is attached."""
    inner = part.get_payload(0) if part.get_content_maintype() == "message" else None
    return mail.subject(inner) if isinstance(inner, Message) else ""


def _bytes(part: Message) -> bytes:
    if part.get_content_maintype() == "message":
        inner = part.get_payload(0)
        return inner.as_bytes() if isinstance(inner, Message) else b""
    payload = part.get_payload(decode=True)
    return payload if isinstance(payload, bytes) else b""
