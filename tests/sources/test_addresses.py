"""Pages fetched from their addresses: from a server on this machine, and what goes wrong is one line."""

from __future__ import annotations

import time
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread

import pytest

from loaders.sources import Page, Refused, SourceBytes, find, limits, take
from loaders.sources import address as addresses

PAGE = b"<html><head><title>Clinic opens</title></head><body><p>Elmstead Council opened a clinic.</p></body></html>"
LATIN = "Café opens\n\nElmstead Council opened a café.\n".encode("latin-1")


class Handler(BaseHTTPRequestHandler):
    """Each path is one way in which a server may answer."""

    def do_GET(self) -> None:
        getattr(self, "_" + self.path.strip("/").partition("%")[0].partition(".")[0], self._none)()

    def log_message(self, *_: object) -> None:
        pass

    def _send(self, data: bytes, kind: str, length: int | None = None) -> None:
        self.send_response(200)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(data) if length is None else length))
        self.end_headers()
        self.wfile.write(data)

    def _moved_to(self, where: str) -> None:
        self.send_response(302)
        self.send_header("Location", where)
        self.end_headers()

    def _none(self) -> None:
        self.send_error(404)

    def _page(self) -> None:
        self._send(PAGE, "text/html")

    def _latin(self) -> None:
        self._send(LATIN, "text/plain; charset=iso-8859-1")

    def _moved(self) -> None:
        self._moved_to("/page.html")

    def _loop(self) -> None:
        self._moved_to("/loop")

    def _file(self) -> None:
        self._moved_to("file:///etc/hostname")

    def _elsewhere(self) -> None:
        self._moved_to("ftp://127.0.0.1/x")

    def _picture(self) -> None:
        self._send(b"x", "image/png")

    def _large(self) -> None:
        self._send(b"x" * 5000, "text/plain")

    def _cut(self) -> None:
        self._send(b"half", "text/plain", 100)

    def _slow(self) -> None:
        time.sleep(1)

    def _hostile(self) -> None:
        self.send_response(404, "No \x1b[31m such")
        self.end_headers()


@pytest.fixture(scope="module")
def server() -> Iterator[str]:
    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_address[1]}"
    server.shutdown()
    server.server_close()


def one(address: str) -> SourceBytes | Refused:
    (found,) = find(address)
    return found


def fetched(address: str) -> SourceBytes:
    found = one(address)
    assert isinstance(found, SourceBytes), found
    return found


def test_a_page_is_fetched_and_keeps_its_address(server: str) -> None:
    source = fetched(f"{server}/page.html")
    assert (source.name, source.path) == ("page.html", f"{server}/page.html")
    assert source.note is not None and source.note.startswith(f"{len(PAGE)} bytes of text/html on 20")
    page = take(source)
    assert isinstance(page, Page)
    assert (page.title, page.address) == ("Clinic opens", f"{server}/page.html")


def test_where_it_moved_is_said(server: str) -> None:
    source = fetched(f"{server}/moved")
    assert source.note is not None and source.note.endswith(f", moved to {server}/page.html")
    assert (source.path, source.address) == (f"{server}/moved", f"{server}/page.html")


def test_the_servers_word_for_the_encoding_holds(server: str) -> None:
    page = take(fetched(f"{server}/latin"))
    assert isinstance(page, Page)
    assert page.text.startswith("Café opens")
    assert page.reason is None


@pytest.mark.parametrize(
    ("path", "status", "reason"),
    [
        ("/none", "failed", "the server answers 404 Not Found"),
        ("/a b é", "failed", "the server answers 404 Not Found"),
        ("/loop", "failed", "from one address to the next without end"),
        ("/file", "failed", "no page of the web"),
        ("/elsewhere", "failed", "no page of the web"),
        ("/picture", "skipped", "the server says that it is image/png"),
        ("/large", "skipped", "more than 1,000 bytes"),
        ("/cut", "failed", "cut off"),
        ("/slow", "failed", "no answer within"),
        ("/hostile", "failed", "the server answers 404"),
    ],
)
def test_what_is_no_page_is_refused_in_one_line(
    server: str, path: str, status: str, reason: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(limits, "SOURCE_BYTES", 1000)
    monkeypatch.setattr(addresses, "SECONDS_TO_ANSWER", 0.2)
    refused = one(server + path)
    assert isinstance(refused, Refused)
    assert refused.status == status and reason in refused.reason
    assert "\n" not in refused.reason and "\x1b" not in refused.reason


@pytest.mark.parametrize(
    ("address", "reason"),
    [
        ("http://127.0.0.1:1/", "nothing answers there"),
        ("http://", "no address that can be read"),
        ("http://[::1", "no address that can be read"),
        ("http://127.0.0.1:99999/", "no address that can be read"),
        ("ftp://paper.example/1", "only http and https"),
        ("file:///etc/hostname", "only http and https"),
        ("http://me:secret@127.0.0.1:1/x", "a user's name in it"),
    ],
)
def test_an_address_that_cannot_be_meant_is_said_to_be_one(address: str, reason: str) -> None:
    refused = one(address)
    assert isinstance(refused, Refused) and reason in refused.reason
    assert "secret" not in refused.path
