"""Owns the text in which names and quotations are blotted out, so that patterns can speak of "a body".

Offsets in a marked text are those of the text it was made from.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from loaders.knowledge.people.titles import POST_NOMINALS

BODY = "\ue000"
PERSON = "\ue001"
QUOTED = "\ue002"
CLASS = "\ue003"
MARKS = BODY + PERSON + QUOTED + CLASS
BODY_RUN = f"{BODY}(?<!{BODY}{BODY}){BODY}*+"
PERSON_RUN = f"{PERSON}(?<!{PERSON}{PERSON}){PERSON}*+"
"""All marks of a name, for patterns that are searched for: one that begins so is tried where a name begins only."""

_CLEAN = dict.fromkeys(map(ord, MARKS), "\ufffd")


_LOW_COMMA = re.compile(r"(?<=\w)‚(?=\s)")
_POST_NOMINALS = re.compile(rf"(?=,?\s[A-Z])(?:,?\s(?:{'|'.join(sorted(POST_NOMINALS))})\b)+")


def with_letters(text: str, end: int) -> int:
    """Where a name ends with the letters after it: "Ann Lee OBE MP"."""
    # They begin with a capital, behind a space or a comma and a space; most names have none.
    after = text[end + 1 : end + 3]
    match = _POST_NOMINALS.match(text, end) if after != after.lower() else None
    return match.end() if match else end


def clean(text: str) -> str:
    """The text without characters that would pass for marks, and with commas for low quotation marks that stand where
    commas do; of the same length."""
    if "‚" in text:
        text = _LOW_COMMA.sub(",", text)
    return text.translate(_CLEAN) if any(mark in text for mark in MARKS) else text


def blot(text: str, spans: Iterable[tuple[int, int]], mark: str) -> str:
    """The text with each span (sorted, apart) replaced by as many marks; line breaks within a span go too."""
    pieces: list[str] = []
    done = 0
    for start, end in spans:
        if start < done:
            continue
        pieces.append(text[done:start])
        pieces.append(mark * (end - start))
        done = end
    if not pieces:
        return text
    pieces.append(text[done:])
    return "".join(pieces)
