"""Owns whether a text is about health and care, where acronyms and everyday words mean what they mean in that field."""

from __future__ import annotations

from loaders.language.lexicon import Family
from loaders.language.words import Words

_WORDS_OF_CARE = Family(
    {
        "nhs", "cqc", "ccg", "ccgs", "pct", "pcts", "icb", "icbs", "gps", "carers", "carer", "hospice", "hospices",
        "commissioning", "commissioners", "safeguarding", "dementia", "cllr", "councillors", "healthwatch", "ofsted",
        "wellbeing", "healthcare", "caring", "midwives", "ombudsman", "domiciliary", "reablement", "telecare", "adass",
    }
)  # fmt: skip
"""Any of these makes a text one about health and care in the United Kingdom."""
_SHARED_WORDS = tuple(
    (Family([word]), fewest)
    for word, fewest in (
        ("care", 2), ("health", 3), ("patients", 2), ("hospital", 4), ("hospitals", 2), ("nurses", 2), ("trust", 4),
    )
)  # fmt: skip
"""Words of many subjects, with the fewest uses that make a text one about care."""


def is_about_care(words: Words) -> bool:
    """Whether the text speaks of health and care often enough for its short names to be read as that field's."""
    if words.of(_WORDS_OF_CARE):
        return True
    return any(len(words.of(word)) >= fewest for word, fewest in _SHARED_WORDS)
