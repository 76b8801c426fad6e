"""Owns which body speaks in an article as "we": the one that publishes it, heads the paper or is asked a question."""

from __future__ import annotations

import re
from collections.abc import Sequence

from db.records import Mention
from loaders.language.found import Found
from loaders.language.reading import Reading

_ASKED = re.compile(r"\bquestion to (?:the )?$", re.IGNORECASE)


def own_body(reading: Reading, found: Found, mentions: Sequence[Mention]) -> str | None:
    """The key of that body; `mentions` are those of bodies."""
    head = reading.text[: reading.body_start]
    own = next((body.key for body in found.organisations if body.name == reading.publisher), None)
    return own or next((m.organisation for m in mentions if _heads(m, head) or _is_asked(m, head)), None)


def _heads(mention: Mention, head: str) -> bool:
    """Whether a name fills a line of the head, or begins one that a colon goes on: "Elm Hospice: annual review"."""
    if mention.end > len(head) or (mention.start and head[mention.start - 1] != "\n"):
        return False
    return head[mention.end : mention.end + 1] in ("", "\n", ":")


def _is_asked(mention: Mention, head: str) -> bool:
    """Whether a written question goes to a body, which then answers as "we"."""
    return mention.end <= len(head) and bool(_ASKED.search(head, max(0, mention.start - 20), mention.start))
