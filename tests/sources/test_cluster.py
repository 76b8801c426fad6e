"""Loading through a Dask cluster in this process: the same database as without; skipped where Dask is not installed."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace

import pytest

from db.connection import create
from loaders import cluster, pipeline, starter
from loaders.workers import WorkerDied

distributed = pytest.importorskip("distributed")


@pytest.fixture(scope="module")
def scheduler() -> Iterator[str]:
    with distributed.LocalCluster(
        n_workers=1, threads_per_worker=1, processes=False, dashboard_address=None, protocol="tcp"
    ) as running:
        yield running.scheduler_address


def facts(connection: sqlite3.Connection) -> list[object]:
    return [
        connection.execute(f"SELECT * FROM {table}").fetchall()
        for table in ("article", "organisation", "mention", "event", "date_mention")
    ]


def test_a_cluster_finds_what_one_process_finds(scheduler: str, tmp_path: Path) -> None:
    bad = tmp_path / "bad.bin"
    bad.write_bytes(b"\x00\x01\x02")
    alone, clustered = create(":memory:"), create(":memory:")
    pipeline.load([*starter.paths(), bad], alone, workers=1)
    report = pipeline.load([*starter.paths(), bad], clustered, scheduler=scheduler)
    assert report.lost is None and report.loaded == len(list(starter.paths())) and report.skipped == 1
    assert facts(alone) == facts(clustered)
    alone.close()
    clustered.close()


def _killed(items: list[int]) -> list[int]:
    if 1 in items:
        raise distributed.KilledWorker("item", SimpleNamespace(address="tcp://gone:1"), 3)
    return [item * 10 for item in items]


def test_results_come_in_order_and_a_killed_worker_loses_only_its_item(scheduler: str) -> None:
    found = list(cluster.in_order(_killed, [[(0, True), (1, True), (2, False)], [(2, False)], [(3, True)]], scheduler))
    assert [item for item, _ in found] == [0, 1, 2, 2, 3]
    results = [result for _, result in found]
    assert isinstance(results[1], WorkerDied)
    assert [results[0], *results[2:]] == [0, None, None, 30]


def test_a_scheduler_that_does_not_answer_is_one_line(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cluster, "SECONDS_TO_ANSWER", 1)
    report = pipeline.load(starter.paths(), None, scheduler="tcp://127.0.0.1:1")
    assert report.lost is not None and report.lost.startswith("no scheduler answers there")
    assert "\n" not in report.lost
