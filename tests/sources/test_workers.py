"""Worker processes: batches out, results back in the items' order, whatever becomes of a process."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

from loaders.workers import WorkerDied, in_order


def slow_for_the_first(items: list[int]) -> list[int]:
    time.sleep(0.2 if 0 in items else 0)
    return [item * item for item in items]


def dies_at_three(items: list[int]) -> list[int]:
    if 3 in items:
        os._exit(9)
    return items


def test_results_of_workers_come_in_the_order_of_the_items() -> None:
    items = [(number, number != 5) for number in range(12)]
    batches = [items[start : start + 3] for start in range(0, 12, 3)]
    done = list(in_order(slow_for_the_first, [*batches, [(99, False)]], 2))
    assert done == [*((number, None if number == 5 else number * number) for number in range(12)), (99, None)]


def test_a_worker_that_is_killed_loses_only_its_own_item() -> None:
    batches = [[(number, True), (number + 1, True)] for number in range(0, 6, 2)]
    done = dict(in_order(dies_at_three, batches, 2))
    assert isinstance(done.pop(3), WorkerDied)
    assert done == {0: 0, 1: 1, 2: 2, 4: 4, 5: 5}


KILLED_PARENT = """
import os, signal
from loaders.workers import in_order

def process_id(items):
    return [os.getpid() for _ in items]

if __name__ == "__main__":
    for number, _ in in_order(process_id, ([(number, True)] for number in range(4)), 2):
        if number == 3:
            os.kill(os.getpid(), signal.SIGKILL)
"""


def test_workers_end_when_the_process_that_started_them_is_killed(tmp_path: Path) -> None:
    program = tmp_path / "killed_parent.py"
    program.write_text(KILLED_PARENT)
    # The workers have the standard output of their parent, so that its end is theirs.
    done = subprocess.run(
        [sys.executable, str(program)], cwd=Path(__file__).parents[2], env={**os.environ, "PYTHONPATH": "."},
        stdout=subprocess.PIPE, check=False, timeout=60,
    )  # fmt: skip
    assert done.returncode == -signal.SIGKILL
