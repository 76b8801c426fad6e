"""Owns the words with which a text points back to bodies: "the trust", "both councils", "the three organisations".

Whom they mean is sought by `anaphora` for one body and by `groups` for several.
"""

from __future__ import annotations

import re

from loaders.language.lexicon import Family
from loaders.language.numbers import ONES, any_of

NUMBERS = {word: number for word, number in ONES.items() if 2 <= number <= 10}
"""So many bodies can be meant by one word."""
NUMBER = any_of(NUMBERS)
OPENERS = Family(["the", "this", "its", "both", "all"])
"""Words with which they begin."""
ANY_BODY = frozenset({"organisation", "body", "partner", "party"})
"""Nouns that say nothing of the kind of a body."""
LOOSELY = re.compile(r" organisation$")
"""A body of no known kind may be a firm, where no firm is named."""
OF_ANY_NAME = frozenset({"company", "firm", "charity"})
"""Nouns for bodies whose names often do not say what they are."""
GENERIC = frozenset({"nhs", "national health service", "government", "uk government", "parliament"})


def singular(noun: str) -> str:
    """A noun of body in the singular: "charities" is "charity"."""
    return noun[:-3] + "y" if noun.endswith("ies") else noun.removesuffix("s")
