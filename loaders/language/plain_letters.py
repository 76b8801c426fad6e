"""Owns the letters that a pattern without case takes for "s" or "i", though their lower case is neither.

A word that such a pattern finds would be missing in the table the pattern was made of.
"""

from __future__ import annotations

from dataclasses import replace

from db.records import Article, Facts

# What `re.IGNORECASE` folds to ASCII beyond lower case: Unicode's CaseFolding.txt, and its rules for Turkish.
_PLAIN = str.maketrans({"\u017f": "s", "\u0130": "I", "\u0131": "i"})


def with_plain_letters(article: Article) -> Article:
    """The article as the rules read it: the long s and the Turkish i's are plain, and every offset is as it was."""
    return replace(
        article, text=plain(article.text), title=plain(article.title), author=plain(article.author or "") or None
    )


def with_letters_of(text: str, facts: Facts) -> Facts:
    """Facts found in a text with plain letters, with the surfaces and the names that the text itself writes."""
    facts = with_surfaces_of(text, facts)
    written = {plain(one.surface): one.surface for one in facts.mentions}
    return replace(
        facts,
        organisations=tuple(replace(body, name=written.get(body.name, body.name)) for body in facts.organisations),
        people=tuple(
            replace(
                person,
                name=written.get(person.name, person.name),
                aliases=tuple(written.get(alias, alias) for alias in person.aliases),
            )
            for person in facts.people
        ),
    )


def with_surfaces_of(text: str, facts: Facts) -> Facts:
    """Facts found in a text of the same length, with the surfaces that the text itself writes."""
    return replace(
        facts,
        mentions=tuple(replace(one, surface=text[one.start : one.end]) for one in facts.mentions),
        classes=tuple(replace(one, surface=text[one.start : one.end]) for one in facts.classes),
        dates=tuple(replace(one, surface=text[one.start : one.end]) for one in facts.dates),
        amounts=tuple(replace(one, surface=text[one.start : one.end]) for one in facts.amounts),
    )


def is_plain(text: str) -> bool:
    """Whether none of the letters stands in a text."""
    return text.isascii() or not ("\u017f" in text or "\u0131" in text or "\u0130" in text)


def plain(text: str) -> str:
    """The text with "s" or "i" for each of the letters."""
    return text if is_plain(text) else text.translate(_PLAIN)
