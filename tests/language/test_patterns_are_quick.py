"""No pattern of the loaders takes much longer than a pass over the words of the same text, whatever the text is.

The time is the processor's own, and its measure is taken in the same run, so that a busy machine does not matter. The
limits are some times what the slowest pattern takes: they catch a pattern that goes back and forth, no small loss.
"""

from __future__ import annotations

import re
import signal
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from functools import cache
from time import process_time

import pytest
from every_pattern import every_pattern

from loaders import starter

if not hasattr(signal, "setitimer"):
    pytest.skip("the system has no timer of a process's own time", allow_module_level=True)

ORDINARY = 1_500
ADVERSE = 50_000
"""Times that a pattern may take as long as the words do; the slowest take 520 and 16,000."""
ATTEMPTS = 3
"""A pattern is too slow only if it is each time."""
LENGTH = 300
PIECES = (
    "a", "a ", "A ", "Aa ", "1", "1,", " ", "\n", "the ", "(", "- ", "a, ", "“", "a'", "a-", "and ", "a.", "to be ",
    "Aa, ", "\t", "of the ", "a\n",
)  # fmt: skip
WORD = re.compile(r"\w+")


@cache
def lines() -> list[str]:
    """Forty paragraphs of the starter collection."""
    texts = (path.read_text(encoding="utf-8") for path in sorted(starter.paths()))
    return [line for text in texts for line in text.splitlines() if 60 < len(line) <= 400][:40]


def searches(pattern: re.Pattern[str], texts: Iterable[str]) -> None:
    """Every match in each text."""
    for text in texts:
        for _ in pattern.finditer(text):
            pass


def floor() -> float:
    """Seconds that the words of the paragraphs take."""
    started = process_time()
    for _ in range(200):
        searches(WORD, lines())
    return (process_time() - started) / 200


@contextmanager
def at_most(seconds: float) -> Iterator[None]:
    """Raises TimeoutError when the process has worked so long; `re` looks for signals while it searches."""

    def interrupt(*_: object) -> None:
        raise TimeoutError

    before = signal.signal(signal.SIGVTALRM, interrupt)
    signal.setitimer(signal.ITIMER_VIRTUAL, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_VIRTUAL, 0)
        signal.signal(signal.SIGVTALRM, before)


def is_slow(pattern: re.Pattern[str], texts: list[str], times: float, share: float = 1.0) -> bool:
    """Whether a pattern takes longer than so many times a share of the floor, in each of some attempts."""
    for _ in range(ATTEMPTS):
        try:
            with at_most(times * share * floor()):
                searches(pattern, texts)
        except TimeoutError:
            continue
        return False
    return True


def slow_among(patterns: dict[str, re.Pattern[str]], texts: list[str], times: float, share: float = 1.0) -> list[str]:
    """The names of the slow patterns. All are tried under one measure first; few are measured again."""
    limit = times * share * floor()
    doubtful = []
    for name, pattern in patterns.items():
        try:
            with at_most(limit):
                searches(pattern, texts)
        except TimeoutError:
            doubtful.append(name)
    return [name for name in doubtful if is_slow(patterns[name], texts, times, share)]


def test_on_ordinary_text_no_pattern_is_slow():
    assert len(every_pattern()) > 1_000
    assert slow_among(every_pattern(), lines(), ORDINARY) == []


@pytest.mark.parametrize("piece", PIECES)
def test_on_repeated_signs_no_pattern_is_slow(piece):
    text = (piece * LENGTH)[:LENGTH]
    assert slow_among(every_pattern(), [text], ADVERSE, LENGTH / sum(map(len, lines()))) == []


@pytest.mark.parametrize(
    ("pattern", "text"),
    [
        (r"(?:[\w’'-]+\s?){0,6}?(?:in|at)\b", "a" * LENGTH),
        (r"(a+)+$", "a" * 40 + "b"),
        (r"\s*-?\s*\|?\s*x$", " " * LENGTH),
    ],
)
def test_a_pattern_that_goes_back_and_forth_is_told(pattern, text):
    share = len(text) / sum(map(len, lines()))
    assert slow_among({"one": re.compile(pattern)}, [text], ADVERSE, share) == ["one"]
