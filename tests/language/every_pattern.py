"""Every compiled pattern of the loaders, by where it stands, those of the rule tables among them."""

from __future__ import annotations

import importlib
import pkgutil
import re
from collections.abc import Iterator, Mapping
from functools import cache

import loaders
from loaders.knowledge.events.certainty_words import BEFORE_GERUND, BEFORE_TO
from loaders.knowledge.furniture.patterns import FURNITURE
from loaders.knowledge.relations.words import BETWEEN
from loaders.language.events.frame_rules import FrameRule
from loaders.language.events.triggers import FRAMES
from loaders.language.relations import pairs
from loaders.language.word_patterns import lower_case

DEEPEST = 4
"""Tables within tables in which patterns are sought."""


@cache
def every_pattern() -> dict[str, re.Pattern[str]]:
    """The patterns by name; one that stands in several places has the name of the first."""
    found: dict[re.Pattern[str], str] = {}
    for module in pkgutil.walk_packages(loaders.__path__, "loaders."):
        if not module.name.startswith(("loaders.registers", "loaders.starter")):
            for name, value in vars(importlib.import_module(module.name)).items():
                for pattern in _patterns(value, DEEPEST):
                    found.setdefault(pattern, f"{module.name}.{name}")
    for frame in FRAMES:
        rule = FrameRule(0, frame)
        for part, compiled in (("after", rule.after), ("before", rule.before), ("unless", rule.unless)):
            if compiled is not None:
                found.setdefault(compiled, f"frame {frame.name}, {part}")
    for governor in (*BEFORE_TO, *BEFORE_GERUND):
        found.setdefault(lower_case(f"(?:{governor.pattern})$"), f"governor, {governor.example}")
    for row in BETWEEN:
        found.setdefault(pairs.compiled(row.words), f"relation {row.name}")
    for place, furniture in enumerate(FURNITURE):
        found.setdefault(re.compile(furniture.pattern), f"furniture {place}, {furniture.why}")
    return {f"{name} {place}": pattern for place, (pattern, name) in enumerate(found.items())}


def _patterns(value: object, depth: int) -> Iterator[re.Pattern[str]]:
    if isinstance(value, re.Pattern):
        if isinstance(value.pattern, str):
            yield value
    elif depth and isinstance(value, (tuple, list, frozenset, set, Mapping)):
        for each in value.values() if isinstance(value, Mapping) else value:
            yield from _patterns(each, depth - 1)
    elif depth and hasattr(value, "pattern"):
        yield from _patterns(value.pattern, depth - 1)
