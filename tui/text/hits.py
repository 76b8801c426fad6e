"""Owns finding words again in a text that is shown, whatever their case, accents and line breaks."""

from __future__ import annotations

import re
from collections.abc import Sequence

from db.search.number_forms import other_number
from db.search.snippets import plain

_MOST_HITS = 2000


def hits_of(text: str, wanted: Sequence[str], *, at_word_starts: bool) -> tuple[tuple[int, int], ...]:
    """(start, end) of each place that has one of the wanted words or phrases, in order, never overlapping; at the
    starts of words in the singular and in the plural, as the search finds them."""
    before = r"(?<![^\W_])" if at_word_starts else ""
    forms = [*wanted, *(other for each in wanted if at_word_starts and (other := other_number(each)))]
    patterns = [r"\s+".join(map(re.escape, plain(each).split())) for each in forms]
    alternatives = sorted(filter(None, patterns), key=len, reverse=True)
    if not alternatives:
        return ()
    found = re.finditer(f"{before}(?:{'|'.join(alternatives)})", plain(text))
    return tuple(hit.span() for hit, _ in zip(found, range(_MOST_HITS), strict=False))
