"""Owns whether a text is about health and care, where acronyms and everyday words mean what they mean in that field."""

from __future__ import annotations

from loaders.language.lexicon import Family
from loaders.language.words import Words

_NAMES_OF_CARE = Family(
    raised={"nhs", "cqc", "ccg", "ccgs", "pct", "pcts", "icb", "icbs", "gps", "healthwatch", "ofsted", "adass", "cllr"}
)
"""Any of these with a capital ("pct" is per cent) makes a text one about health and care in the United Kingdom."""
_WORDS_OF_CARE = Family(
    {
        "carers", "carer", "hospice", "hospices", "commissioning", "commissioners", "safeguarding", "dementia",
        "councillors", "wellbeing", "healthcare", "caring", "midwives", "ombudsman", "domiciliary", "reablement",
        "telecare",
    }
)  # fmt: skip
"""One of these makes a short text one about care; a long one has them time and again."""
_SHARED_WORDS = tuple(
    (Family([word]), fewest)
    for word, fewest in (
        ("care", 2), ("health", 3), ("patients", 2), ("hospital", 4), ("hospitals", 2), ("nurses", 2), ("trust", 4),
    )
)  # fmt: skip
"""Words of many subjects, with the fewest uses that make a text one about care."""
_RAREST = 600
"""Words of a text about care in which one at least is such a word."""


def is_about_care(words: Words) -> bool:
    """Whether the text speaks of health and care often enough for its short names to be read as that field's."""
    if words.of(_NAMES_OF_CARE):
        return True
    of_care, shared = len(words.of(_WORDS_OF_CARE)), [(len(words.of(word)), fewest) for word, fewest in _SHARED_WORDS]
    if not of_care and all(uses < fewest for uses, fewest in shared):
        return False
    return (of_care + sum([uses for uses, _ in shared])) * _RAREST >= len(words.written)
