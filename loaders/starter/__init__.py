"""The built-in collection: digests, in our own words, of eighteen articles about integrated care, 2009 to 2015.

The pages keep the layouts of the originals (a roll-up of ten posts, news pages with banners, a press release) and cite
their titles, outlets and dates. They are loaded like any user's files.
"""

from __future__ import annotations

from pathlib import Path


def paths() -> list[Path]:
    """The pages of the starter collection, in order."""
    return sorted((Path(__file__).parent / "pages").glob("*.txt"))
