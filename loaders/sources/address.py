"""Owns fetching a page from its address: http and https only, within limits of size, time and redirections.

The standard library does it: one GET for a page does not need a library of its own, and nothing else goes out.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, datetime
from http.client import HTTPException, IncompleteRead
from time import monotonic
from typing import TYPE_CHECKING, Any, Literal
from urllib.parse import quote, unquote, urlsplit, urlunsplit

from loaders.sources import limits
from loaders.sources.page import Refused
from loaders.sources.safety import neutralise_name

if TYPE_CHECKING:
    from http.client import HTTPMessage
    from urllib.request import OpenerDirector, Request

SCHEMES = ("http", "https")
SECONDS_TO_ANSWER = 30.0
SECONDS_ALTOGETHER = 180.0
MOST_REDIRECTIONS = 5
_CHUNK = 1 << 16
_IS_ADDRESS = re.compile(r"[a-z][a-z0-9+.-]*://", re.IGNORECASE)
_KEPT = "!#$%&'()*+,/:;=?@[]~"
"""What stays as it is in an address; the rest, such as spaces and accents, is written with per cent signs."""
_NO_PAGE = ("image/", "audio/", "video/", "font/")

# What the system or the library says, and what that means; the first that is in its message holds.
IN_WORDS: tuple[tuple[str, str], ...] = (
    ("Name or service not known", "there is no such host"),
    ("nodename nor servname", "there is no such host"),
    ("No address associated", "there is no such host"),
    ("getaddrinfo failed", "there is no such host"),
    ("Temporary failure in name resolution", "its host cannot be looked up; is there a network?"),
    ("Connection refused", "nothing answers there (connection refused)"),
    ("Network is unreachable", "the network cannot be reached"),
    ("timed out", f"no answer within {SECONDS_TO_ANSWER:.0f} seconds"),
    ("CERTIFICATE_VERIFY_FAILED", "its certificate is not to be trusted"),
    ("WRONG_VERSION_NUMBER", "it does not speak https"),
    ("Redirection to url", "it sends on to what is no page of the web"),
    ("redirect error", "it sends from one address to the next without end"),
)


@dataclass(frozen=True, slots=True)
class Fetched:
    """The bytes that an address gave. `address` is where they were found in the end, `encoding` what the server says
    they are in, `note` what was fetched and when, in one line."""

    name: str
    path: str
    data: bytes
    address: str
    encoding: str | None
    note: str


def is_address(given: str) -> bool:
    """Whether a path that was given is written as an address."""
    return _IS_ADDRESS.match(given) is not None


def fetch(given: str) -> Fetched | Refused:
    """Get what is at an address; what goes wrong is one line."""
    safe = neutralise_name(given)
    parts = urlsplit(given) if _splits(given) else None
    if parts is not None and parts.scheme.lower() not in SCHEMES:
        return _refused(safe, "only http and https addresses are fetched; save the page and load the file")
    if parts is None or not parts.hostname:
        return _refused(safe, "no address that can be read")
    if "@" in parts.netloc:
        return _refused(urlunsplit(parts._replace(netloc=parts.netloc.rpartition("@")[2])),
                        "an address with a user's name in it; save the page and load the file")  # fmt: skip
    try:
        return _get(safe, quote(given, safe=_KEPT))
    except (OSError, HTTPException, ValueError) as error:
        return _refused(safe, _in_words(error))


def _get(safe: str, address: str) -> Fetched | Refused:
    began = monotonic()
    request = _request(address)
    with _opener().open(request, timeout=SECONDS_TO_ANSWER) as answer:
        kind = answer.headers.get_content_type()
        if kind.startswith(_NO_PAGE):
            return _refused(safe, f"the server says that it is {kind}, no page of text", "skipped")
        data = bytearray()
        while chunk := answer.read1(_CHUNK):
            data += chunk
            if len(data) > limits.SOURCE_BYTES:
                return _refused(safe, f"more than {limits.SOURCE_BYTES:,} bytes", "skipped")
            if monotonic() - began > SECONDS_ALTOGETHER:
                return _refused(safe, f"not there in whole after {SECONDS_ALTOGETHER:.0f} seconds")
        if answer.length:
            return _refused(safe, f"cut off: {answer.length:,} bytes of it did not come")
        found = neutralise_name(answer.geturl())
        encoding = answer.headers.get_content_charset()
    when = datetime.now(UTC).strftime("%Y-%m-%d %H:%M:%S UTC")
    moved = f", moved to {found}" if found != address else ""
    note = f"{len(data):,} bytes of {neutralise_name(kind)} on {when}{moved}"
    name = neutralise_name(unquote(urlsplit(found).path.rstrip("/").rpartition("/")[2])) or urlsplit(found).netloc
    return Fetched(name, safe, bytes(data), found, encoding, note)


def _request(address: str) -> Request:
    from urllib.request import Request

    return Request(
        address,
        headers={
            "User-Agent": "care-explorer",
            "Accept": "text/html, application/xhtml+xml, text/plain, */*;q=0.5",
            "Accept-Encoding": "identity",
        },
    )


def _opener() -> OpenerDirector:
    """Only what speaks http and https: a page may not send us on to a file of this machine."""
    from urllib import request

    class Redirections(request.HTTPRedirectHandler):
        max_redirections = MOST_REDIRECTIONS
        max_repeats = MOST_REDIRECTIONS

        def redirect_request(
            self, req: Request, fp: Any, code: int, msg: str, headers: HTTPMessage, newurl: str
        ) -> Request | None:
            if urlsplit(newurl).scheme.lower() not in SCHEMES:
                raise ValueError("Redirection to url")
            return super().redirect_request(req, fp, code, msg, headers, newurl)

    opener = request.OpenerDirector()
    for handler in (
        request.ProxyHandler, request.HTTPHandler, request.HTTPSHandler, Redirections,
        request.HTTPDefaultErrorHandler, request.HTTPErrorProcessor, request.UnknownHandler,
    ):  # fmt: skip
        opener.add_handler(handler())
    return opener


def _in_words(error: OSError | HTTPException | ValueError) -> str:
    code = getattr(error, "code", None)
    said = " ".join(neutralise_name(str(getattr(error, "reason", None) or error)).split())
    for sign, words in IN_WORDS:
        if sign in said or sign in str(error):
            return words
    if isinstance(code, int):
        return f"the server answers {code} {said}"
    if isinstance(error, IncompleteRead):
        return "cut off before its end"
    if isinstance(error, TimeoutError):
        return f"no answer within {SECONDS_TO_ANSWER:.0f} seconds"
    return f"it cannot be fetched: {said or type(error).__name__}"[:200]


def _splits(given: str) -> bool:
    try:
        return urlsplit(given).port != 0
    except ValueError:
        return False


def _refused(path: str, reason: str, status: Literal["skipped", "failed"] = "failed") -> Refused:
    return Refused(None, path, path, "address", 0, status, reason)
