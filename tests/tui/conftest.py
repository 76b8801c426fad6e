"""Owns the database and the running application that the tests of the panes start from."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from invented_collection import build, build_empty
from walking import Start, Walk

from tui.application.beginning import begin
from tui.application.explorer_app import ExplorerApp


@pytest.fixture(scope="session")
def database(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return build(tmp_path_factory.mktemp("collection") / "invented.db")


@pytest.fixture(scope="session")
def empty_database(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return build_empty(tmp_path_factory.mktemp("collection") / "empty.db")


@pytest.fixture
def own(tmp_path: Path) -> Path:
    """A collection that this test may change."""
    return build(tmp_path / "own.db")


@pytest.fixture(autouse=True)
def places_of_its_own(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """What one test leaves remembered is no other test's beginning."""
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))


@pytest.fixture
def start(database: Path) -> Start:
    """Start the application on the invented collection, or on another database, at a size."""

    @asynccontextmanager
    async def started(
        size: tuple[int, int] = (120, 40), path: Path | None = None, mono: bool = False, fresh: bool = True
    ) -> AsyncIterator[Walk]:
        app = ExplorerApp(begin(path or database, fresh=fresh), theme="mono" if mono else "terminal")
        async with app.run_test(size=size) as pilot:
            walk = Walk(pilot)
            await walk.settle()
            yield walk

    return started
