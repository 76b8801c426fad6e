"""Owns what one national body alone may do, so that news which tells the deed need not name the doer.

Each row holds only where the article itself names the body near by: a duty says who, the article says that it is meant.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from loaders.knowledge.word_lists import word_set


class Duty(NamedTuple):
    """`words` of a deed that the law gives to the body whose name is `body`; `example` is a test."""

    words: str
    body: str
    example: str


DUTIES = (
    # Health and Social Care (Community Health and Standards) Act 2003, section 6.
    Duty(
        r"\bauthorisations?\b|\bauthorised (?:as )?(?:an? |new )?(?:nhs )?foundation",
        "monitor",
        "There were nine authorisations in May 2006, fewer than in the year before.",
    ),
    # Care Act 2014, section 91; ratings of the same names are given by Ofsted to others, who must be named instead.
    Duty(
        r"\b(?:rated|rating (?:of|was))\s(?:(?:as|overall|it|them)\s)*[‘“'\"]?(?:outstanding|good|inadequate"
        r"|requires improvement|requiring improvement)\b",
        "care quality commission",
        "The home in Elmstead was rated inadequate in May 2016.",
    ),
    # Medical Act 1983; Nursing and Midwifery Order 2001.
    Duty(r"\bstruck off the medical register\b", "general medical council", "He was struck off the medical register."),
    Duty(
        r"\bstruck off the nurs(?:ing|es[’']) register\b",
        "nursing and midwifery council",
        "She was struck off the nursing register in May 2014.",
    ),
)

ANY_DUTY = re.compile("|".join(row.words for row in DUTIES))
"""Over a sentence in lower case: whether any row may hold."""
DUTY_WORDS = word_set("authorisation authorisations authorised rated rating struck")
"""Words of which such a sentence has one."""
