"""Owns the words of a sentence that may be set aside to read it: brackets, dashes, relative clauses between commas."""

from __future__ import annotations

import re

from loaders.language.events.candidates import EventSentence

BRACKETS = re.compile(r"\s?[(\[][^()\[\]\n]{0,160}[)\]]")
_DASHED = re.compile(r"\s[–—-]\s[^–—\n]{2,110}?\s[–—-](?=\s)")
_RELATIVE = re.compile(r",\s(?:which|who|whose|where|including|such as)\s(?:[^,;\n]|,(?=\d)){3,140},(?=\s)")


def inserted(sentence: EventSentence, trigger: int) -> list[tuple[int, int]]:
    """The spans set aside, none of which holds the trigger, in their order; offsets are the article's.

    An event's headline and the roles of its parties all ask for them."""
    spans = sentence.asides.get(trigger)
    if spans is None:
        spans = sentence.asides[trigger] = _inserted(sentence, trigger)
    return spans


def _inserted(sentence: EventSentence, trigger: int) -> list[tuple[int, int]]:
    text = sentence.text
    written = text[sentence.start : sentence.end]
    patterns = []
    if "(" in written or "[" in written:
        patterns.append(BRACKETS)
    if "-" in written or "–" in written or "—" in written:
        patterns.append(_DASHED)
    if "," in written:
        patterns.append(_RELATIVE)
    spans: list[tuple[int, int]] = []
    for pattern in patterns:
        for found in pattern.finditer(text, sentence.start, sentence.end):
            start, end = found.span()
            if not start <= trigger < end and not any(left < end and start < right for left, right in spans):
                spans.append((start, end))
    return sorted(spans)
