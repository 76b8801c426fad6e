"""A run of characters that comes at once is a paste, whatever the terminal calls it; keys stay keys."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from textual import events
from textual._xterm_parser import XTermParser

from tui.application.typed_runs import TypedRuns

LONG = "waiting lists of the trust " * 200


def sorts_of_pieces(*reads: str, is_typing: bool = True) -> list[tuple[str, str]]:
    """What some reads come to: ("paste", text) and ("key", character)."""
    runs, parser = TypedRuns(), XTermParser()
    messages = [message for typed in reads for message in runs.messages(typed, parser.feed, is_typing=is_typing)]
    return [
        ("paste", message.text) if isinstance(message, events.Paste) else ("key", message.character or message.key)
        for message in messages
        if isinstance(message, events.Paste | events.Key)
    ]


def test_a_long_run_in_a_line_is_one_paste() -> None:
    assert sorts_of_pieces(LONG) == [("paste", LONG)]


def test_keys_and_a_run_keep_their_order() -> None:
    assert sorts_of_pieces(f"ab\r{'x' * 30}\ry") == [("key", "a"), ("key", "b"), ("key", "\r"), ("paste", "x" * 30),
                                           ("key", "\r"), ("key", "y")]  # fmt: skip


@pytest.mark.parametrize(
    ("reads", "is_typing"),
    [(("j" * 40,), False), (("j" * 10,), True)],
)
def test_keys_held_down_stay_keys(reads: tuple[str, ...], is_typing: bool) -> None:
    assert all(sort == "key" for sort, _ in sorts_of_pieces(*reads, is_typing=is_typing))


@given(st.integers(0, len(LONG) + 12), st.integers(0, len(LONG) + 12))
def test_a_bracketed_paste_comes_whole_however_it_is_read(one: int, other: int) -> None:
    sent = f"\x1b[200~{LONG}\x1b[201~"
    first, last = sorted((one, other))
    assert sorts_of_pieces(sent[:first], sent[first:last], sent[last:]) == [("paste", LONG)]


def test_half_a_character_ends_nothing() -> None:
    assert sorts_of_pieces("", "a", "", "b") == [("key", "a"), ("key", "b")]
