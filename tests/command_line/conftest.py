"""A small database, and a way to run one command line against it."""

from collections.abc import Callable
from pathlib import Path

import pytest
from sample_collection import ARTICLES, Answer, source

from db.connection import create
from db.writing.sources import finish_loading, record_refusal, write_source
from tui.command_line import run_command


@pytest.fixture(autouse=True)
def no_database_of_the_user(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    monkeypatch.delenv("CARE_EXPLORER_DB", raising=False)


@pytest.fixture
def run(capfd: pytest.CaptureFixture[str]) -> Callable[..., Answer]:
    def run_line(*arguments: object) -> Answer:
        capfd.readouterr()
        code = run_command([str(argument) for argument in arguments])
        return Answer(code, *capfd.readouterr())

    return run_line


@pytest.fixture
def database(tmp_path: Path) -> Path:
    """Two articles and one refusal."""
    path = tmp_path / "care.db"
    connection = create(path)
    for number, article in enumerate(ARTICLES):
        write_source(connection, source(article, f"{number}.txt"))
    record_refusal(
        connection, sha256=None, name="x.pdf", path="/pages/x.pdf", format="pdf", size=5, status="skipped",
        reason="looks like a PDF document, no page of text",
    )  # fmt: skip
    finish_loading(connection)
    connection.close()
    return path
