"""`load --watch`, `--scheduler` and addresses from a command line."""

import importlib.util
import json
import os
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread

import pytest
from sample_collection import Answer
from terminal import ROOT

Run = Callable[..., Answer]
PAGE = "Clinic opens\n\nThe Paper, 3 May 2011\n\nElmstead Council opened a clinic on 2 May 2011.\n"
LONGEST = 60


def loaded(path: Path) -> int:
    if not path.exists():
        return 0
    try:
        with sqlite3.connect(path) as connection:
            return int(connection.execute("SELECT count(*) FROM article").fetchone()[0])
    except sqlite3.OperationalError:
        return 0


def test_a_watched_folder_is_loaded_as_it_fills_until_interrupted(tmp_path: Path) -> None:
    folder, path = tmp_path / "pages", tmp_path / "new.db"
    folder.mkdir()
    (folder / "a.txt").write_text(PAGE)
    watching = subprocess.Popen(
        [sys.executable, "-m", "tui", "--db", str(path), "load", "--watch", str(folder)],
        cwd=ROOT, stderr=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env=os.environ,
    )  # fmt: skip
    try:
        for number in (1, 2):
            until = time.monotonic() + LONGEST
            while loaded(path) < number and time.monotonic() < until:
                time.sleep(0.1)
            assert loaded(path) == number
            (folder / "b.txt").write_text(PAGE.replace("clinic", "library"))
        watching.send_signal(signal.SIGINT)
        out, err = watching.communicate(timeout=LONGEST)
    finally:
        watching.kill()
    assert (watching.returncode, out) == (130, "")
    assert err.splitlines()[0].endswith("Ctrl+C ends it")
    assert "Traceback" not in err and err.endswith("care-explorer: stopped watching\n")


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("--watch", "-"), "--watch looks at files and folders"),
        (("--watch", "https://paper.example/1"), "--watch looks at files and folders"),
        (("--watch", "--dry-run", "."), "it has no --dry-run"),
        (("--scheduler", "nonsense !", "."), "no address such as tcp://host:8786"),
        (("--scheduler", "", "."), "no address such as"),
        (("--scheduler", "tcp://h:1", "--workers", "2", "."), "exclude each other"),
    ],
)
def test_what_cannot_be_meant_is_wrong_usage(run: Run, tmp_path: Path, arguments: tuple[str, ...], words: str) -> None:
    answer = run("--db", tmp_path / "new.db", "load", *arguments)
    assert answer.code == 2
    assert words in answer.err and answer.err.count("\n") == 1
    assert not (tmp_path / "new.db").exists()


@pytest.mark.skipif(importlib.util.find_spec("distributed") is not None, reason="Dask is installed here")
def test_a_missing_extra_is_named_with_what_installs_it(run: Run, tmp_path: Path) -> None:
    answer = run("--db", tmp_path / "new.db", "load", "--scheduler", "tcp://127.0.0.1:1", tmp_path)
    assert answer.code == 2
    assert "pip install 'care-explorer[dask]'" in answer.err


class OnePage(BaseHTTPRequestHandler):
    """The same page at every address."""

    def do_GET(self) -> None:
        self.send_response(200)
        self.send_header("Content-Type", "text/plain; charset=utf-8")
        self.end_headers()
        self.wfile.write(PAGE.encode())

    def log_message(self, *_: object) -> None:
        pass


def test_what_was_fetched_is_said_and_its_address_kept(run: Run, tmp_path: Path) -> None:
    server = ThreadingHTTPServer(("127.0.0.1", 0), OnePage)
    Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True).start()
    address = f"http://127.0.0.1:{server.server_address[1]}/story"
    try:
        answer = run("--db", tmp_path / "new.db", "load", address)
        again = run("--db", tmp_path / "new.db", "load", address)
    finally:
        server.shutdown()
        server.server_close()
    assert answer.code == 0
    assert f"fetched: {address}: {len(PAGE)} bytes of text/plain on 20" in answer.err
    assert "0 loaded, 1 unchanged" in again.err
    (article,) = json.loads(run("--db", tmp_path / "new.db", "articles", "--json").out)
    assert json.loads(run("--db", tmp_path / "new.db", "article", article["id"], "--json").out)["address"] == address


def test_an_address_that_cannot_be_fetched_is_named_and_the_rest_is_loaded(run: Run, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(PAGE)
    answer = run("--db", tmp_path / "new.db", "load", "http://127.0.0.1:1/x", tmp_path / "a.txt")
    assert answer.code == 1
    assert "failed: http://127.0.0.1:1/x: nothing answers there (connection refused)" in answer.err
    assert "1 loaded, 0 unchanged, 0 skipped, 1 failed" in answer.err


@pytest.mark.skipif(importlib.util.find_spec("spacy") is not None, reason="spaCy is installed here")
@pytest.mark.parametrize("command", [("load", "."), ("rebuild",)])
def test_a_second_opinion_without_spacy_is_refused(run: Run, database: Path, command: tuple[str, ...]) -> None:
    answer = run("--db", database, *command, "--second-opinion", "en_core_web_sm")
    assert answer.code == 2
    assert "pip install 'care-explorer[spacy]'" in answer.err and answer.err.count("\n") == 1
