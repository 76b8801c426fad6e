"""Prints one of the README's two opening commands: `start` or `tests`."""

import re
import sys
from pathlib import Path

WANTED = {"start": 0, "tests": 1}


def opening_commands(readme: str) -> list[str]:
    """The first two shell blocks of the README, in order."""
    return re.findall(r"^```(?:sh|bash|console)\n(.*?)\n```", readme, flags=re.MULTILINE | re.DOTALL)[:2]


if __name__ == "__main__":
    readme = Path(__file__).parents[1].joinpath("README.md").read_text(encoding="utf-8")
    sys.stdout.write(opening_commands(readme)[WANTED[sys.argv[1]]] + "\n")
