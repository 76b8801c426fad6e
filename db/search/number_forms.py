"""Owns the other grammatical number of a word: who asks for "waiting lists" means "waiting list" as well.

Spelling alone, of regular English nouns; a phrase in quotation marks stays as it is.
"""

from __future__ import annotations

from db.light.patterns import pattern

PLURALS = (
    # ending of the singular, ending of the plural, an example
    (r"(?<=[^aeiou])y", "ies", "policy"),
    (r"(?<=s|x|z)|(?<=ch)|(?<=sh)", "es", "branch"),
    (r"(?<![sxz])(?<!ch)(?<!sh)(?<![^aeiou]y)", "s", "ward"),
)
"""How a regular noun makes its plural: the first row whose singular ending stands at the end of the word."""

SINGULARS = (
    # ending of the plural, ending of the singular, an example
    (r"(?<=[^aeiou])ies", "y", "policies"),
    (r"(?<=ss|ch|sh)es|(?<=x)es", "", "branches"),
    (r"(?<![suix])s", "", "wards"),
)
"""How it is taken back; words in -ss, -us and -is are singular as they stand."""

_NO_NOUNS = frozenset(
    ("a", "am", "an", "and", "are", "as", "at", "be", "by", "do", "does", "for", "go", "has", "he", "his", "if", "in",
     "is", "it", "its", "less", "means", "me", "my", "news", "no", "not", "of", "on", "or", "series", "so", "the",
     "this", "to", "up", "us", "was", "we", "who", "with")
)  # fmt: skip
"""Words of no other number, and those so common that their other number would never be meant."""
_LEAST = 2
_AS_PLURAL = tuple((pattern(f"(?:{ending})$"), plural) for ending, plural, _ in PLURALS)
_AS_SINGULAR = tuple((pattern(f"(?:{ending})$"), singular) for ending, singular, _ in SINGULARS)


def other_number(word: str) -> str | None:
    """The plural of a singular, the singular of a plural, in lower case; None for what has neither, such as function
    words, numbers, words of other letters, and what is written as a name ("Williams", which is no plural)."""
    plain = word.lower()
    is_name = word[:1].isupper() and not word.rstrip("s").isupper()
    if is_name or len(plain) < _LEAST or plain in _NO_NOUNS or not (plain.isascii() and plain.isalpha()):
        return None
    for ending, other in (*_AS_SINGULAR, *_AS_PLURAL):
        if ending.search(plain):
            return ending.sub(other, plain)
    return None
