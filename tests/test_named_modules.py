"""What docstrings and comments call a module of this project is one, with the name in it that they say."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
FILES = [path for package in ("db", "loaders", "tui") for path in sorted((ROOT / package).rglob("*.py"))]
SOURCES = {
    ".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__"): path.read_text(encoding="utf-8")
    for path in FILES
}
BEGINNINGS = {part for module in SOURCES for part in module.split(".")[:2]}


def called(name: str) -> list[str]:
    """The modules whose dotted name ends so."""
    return [module for module in SOURCES if module == name or module.endswith(f".{name}")]


def is_known(name: str) -> bool:
    """Whether a dotted name is that of a module, or of something in one."""
    module, _, inner = name.rpartition(".")
    return bool(called(name)) or any(re.search(rf"\b{inner}\b", SOURCES[one]) for one in called(module))


@pytest.mark.parametrize("module", SOURCES)
def test_a_module_that_is_named_exists(module: str) -> None:
    source = SOURCES[module]
    dotted = [name for name in re.findall(r"`([a-z_]+(?:\.[a-z_]+)+)`", source) if name.split(".")[0] in BEGINNINGS]
    files = [name.removesuffix(".py") for name in re.findall(r"(?<![\w/.*-])([a-z_]+\.py)\b", source)]
    assert [name for name in dotted + files if not is_known(name)] == []
