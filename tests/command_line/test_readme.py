"""The readme names everything there is: commands, keys, query fields, formats, themes and settings."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from db.search.query import FIELDS
from tui.command_line import COMMANDS
from tui.configuration.themes import THEMES
from tui.exporting.formats import FORMATS
from tui.keys.bindings import Binding
from tui.keys.explorer_keys import KEYS
from tui.keys.names import key_shown

ROOT = Path(__file__).parents[2]
README = (ROOT / "README.md").read_text(encoding="utf-8")
CODE = set(re.findall(r"`([^`\n]+)`", README))


def test_the_picture_is_there_and_is_drawn_by_what_is_said_to_draw_it() -> None:
    picture = (ROOT / "docs" / "screen.svg").read_text(encoding="utf-8")
    assert "docs/screen.svg" in README and "docs/draw_screen.py" in README
    assert (
        "terminal-care-explorer" in picture
        and "terminal-care-explorer" in (ROOT / "docs" / "draw_screen.py").read_text()
    )
    for said in ("Organisations", "Timeline:", "mention", "▌"):
        assert said in picture, said


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_is_shown(name: str) -> None:
    assert re.search(rf"\bcare-explorer (?:--db \S+ )?{name}\b", README)


@pytest.mark.parametrize("binding", KEYS, ids=lambda binding: binding.called)
def test_every_key_of_the_main_screen_is_named(binding: Binding) -> None:
    shown = [key_shown(key) for key in binding.key.split(",")]
    letters, words = ([key for key in shown if (len(key) == 1) is single] for single in (True, False))
    assert CODE.intersection(letters) or any(re.search(rf"\b{key}\b", README) for key in words), shown


@pytest.mark.parametrize("field", FIELDS)
def test_every_field_of_a_query_is_named(field: str) -> None:
    assert any(each.startswith(f"{field}:") for each in CODE)


@pytest.mark.parametrize("name", [*FORMATS, *THEMES])
def test_every_format_and_theme_is_named(name: str) -> None:
    assert re.search(rf"(?<![\w-]){name}(?![\w-])", README)


def test_every_module_that_the_pages_name_is_there() -> None:
    there = [path.relative_to(ROOT) for folder in ("db", "loaders", "tui", "tests", "benchmarks", "docs")
             for path in (ROOT / folder).rglob("*.py")]  # fmt: skip
    for page in (ROOT / "README.md", *(ROOT / "docs").glob("*.md")):
        for named in re.findall(r"`([\w*/]+\.py)`", page.read_text(encoding="utf-8")):
            assert any(path.match(named) for path in there), f"{page.name}: {named}"
