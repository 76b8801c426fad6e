"""Owns messages that Outlook saved (.msg): as the mail that they were, which `mail` reads.

Where a stream has what is written in [MS-OXMSG] and [MS-OXPROPS]. Read here and not by a library: those that there
are have a licence that binds whoever passes them on.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from email import message_from_string
from email.message import Message
from email.mime.application import MIMEApplication
from email.mime.message import MIMEMessage
from email.mime.multipart import MIMEMultipart
from email.mime.text import MIMEText
from email.utils import format_datetime

from loaders.sources.documents import mail
from loaders.sources.documents.compound import Compound
from loaders.sources.documents.document import Document

_SUBJECT, _SENDER, _ADDRESS, _SMTP_ADDRESS, _HEADERS = "0037", "0C1A", "0C1F", "5D01", "007D"
_BODY, _HTML = "1000", "10130102"
_SENT, _DELIVERED = 0x0039, 0x0E06
_FILE, _STORED_FILE, _LONG_NAME, _NAME = "37010102", "3701000D", "3707", "3704"
_CODE_PAGE = 0x3FFD
_OF_THE_LIST = ("List-Id", "List-Unsubscribe", "List-Post", "Date")
_SUBSTANCE = "__substg1.0_"
_ATTACHED = "__attach_version1.0_"
_PROPERTIES = "__properties_version1.0"
_HEAD_OF_PROPERTIES, _HEAD_WITHIN = 32, 24
_LENGTH_OF_PROPERTY = 16
_MOST_ATTACHED = 1_000
_DEEPEST = 8
"""Folders within each other; a message that is attached to another is two deeper."""
_FIRST_DAY = datetime(1601, 1, 1, tzinfo=UTC)


def read(data: bytes) -> Document:
    """The message's text with subject, sender and day."""
    return mail.document(opened(data))


def opened(data: bytes) -> Message:
    """The message as mail. Raises CannotReadError for what is damaged."""
    return _Storage(Compound(data)).message()


class _Storage:
    """A message, or one that is attached to it: a folder of streams within the file."""

    def __init__(self, file: Compound, *place: str) -> None:
        self._file, self._place = file, place
        head = _HEAD_WITHIN if place else _HEAD_OF_PROPERTIES
        self._values = dict(_properties(file.read_if_there(*place, _PROPERTIES) or b"", head))
        page = int.from_bytes(self._values.get(_CODE_PAGE, b"")[:4], "little")
        self._encoding = f"cp{page}" if page else "cp1252"

    def message(self) -> Message:
        """The message as mail."""
        # A boundary of its own choice would make other bytes of an attached message each time.
        made = MIMEMultipart("mixed", boundary=f"parts-{len(self._place)}")
        headers = message_from_string(self._text(_HEADERS))
        for name in _OF_THE_LIST:
            if name in headers:
                made[name] = str(headers[name])
        if "Date" not in made and (sent := self._moment(_SENT) or self._moment(_DELIVERED)) is not None:
            made["Date"] = format_datetime(sent)
        made["Subject"] = self._line(_SUBJECT)
        made["From"] = f'"{self._line(_SENDER)}" <{self._line(_SMTP_ADDRESS) or self._line(_ADDRESS)}>'
        made["Message-ID"] = "<saved@outlook>"
        html = self._file.read_if_there(*self._place, _SUBSTANCE + _HTML)
        if html:
            page = MIMEApplication(html)
            page.replace_header("Content-Type", "text/html")
            made.attach(page)
        if body := self._text(_BODY):
            made.attach(MIMEText(body, "plain", "utf-8"))
        for part in self._attached():
            made.attach(part)
        return made

    def _attached(self) -> Iterator[Message]:
        depth = len(self._place)
        paths = self._file.paths()
        within = {path[depth] for path in paths if path[:depth] == self._place and path[depth].startswith(_ATTACHED)}
        for name in sorted(within)[:_MOST_ATTACHED]:
            place, stored = (*self._place, name), _SUBSTANCE + _STORED_FILE
            data = self._file.read_if_there(*place, _SUBSTANCE + _FILE)
            if data is not None:
                part = MIMEApplication(data)
                called = self._line(_LONG_NAME, name) or self._line(_NAME, name)
                part.add_header("Content-Disposition", "attachment", filename=called or None)
                yield part
            elif len(place) < _DEEPEST and any(path[: depth + 2] == (*place, stored) for path in paths):
                yield MIMEMessage(_Storage(self._file, *place, stored).message())

    def _line(self, property: str, *within: str) -> str:
        return " ".join(self._text(property, *within).replace('"', "'").split())

    def _text(self, property: str, *within: str) -> str:
        """A property of characters: two bytes each, or one in the code page of the message."""
        wide = self._file.read_if_there(*self._place, *within, f"{_SUBSTANCE}{property}001F")
        if wide is not None:
            return wide.decode("utf-16-le", "replace").rstrip("\x00")
        narrow = self._file.read_if_there(*self._place, *within, f"{_SUBSTANCE}{property}001E") or b""
        try:
            return narrow.decode(self._encoding, "replace").rstrip("\x00")
        except LookupError:
            return narrow.decode("cp1252", "replace").rstrip("\x00")

    def _moment(self, property: int) -> datetime | None:
        """A time as Windows counts it: tenths of a microsecond since 1601."""
        ticks = int.from_bytes(self._values.get(property, b""), "little")
        try:
            return _FIRST_DAY + timedelta(microseconds=ticks // 10) if ticks else None
        except OverflowError:
            return None


def _properties(data: bytes, head: int) -> Iterator[tuple[int, bytes]]:
    """(number, eight bytes of value) of the properties of fixed length."""
    for at in range(head, len(data) - _LENGTH_OF_PROPERTY + 1, _LENGTH_OF_PROPERTY):
        yield int.from_bytes(data[at + 2 : at + 4], "little"), data[at + 8 : at + 16]
