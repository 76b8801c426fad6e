"""Owns surnames that stand alone and need no full name in the text: the world's, scorers', and those of speakers."""

from __future__ import annotations

import re
from collections.abc import Sequence

from loaders.knowledge.people.known_persons import KNOWN_SURNAMES
from loaders.language.organisations.sports_results import is_sports_page
from loaders.language.organisations.subject import is_about_care
from loaders.language.people import name_contexts as context
from loaders.language.people.name_words import Kind
from loaders.language.people.person_names import LoneWord, PersonName, rule_of
from loaders.language.words import Words

_TURN = re.compile(r"^[ \t]*(?:\d{1,2}[ \t]+)?([A-Z][A-Z’'-]+):\s", re.M)


def known_alone(text: str, words: Words, lone: Sequence[LoneWord], names: Sequence[PersonName]) -> list[PersonName]:
    """Surnames alone of persons whom the world knows, and of those who scored in a game ("(Penrose 66th)"), where no
    full name in the text has them."""
    if is_about_care(words):
        return []
    sports = is_sports_page(words)
    surnames = {name.parts[-1] for name in names}
    return [
        PersonName(word.start, word.end, (), (word.base,), rule_of("known"))
        for word in lone
        if word.base not in surnames
        and (
            word.base in KNOWN_SURNAMES
            or (sports and word.kind is Kind.OTHER and context.SCORED_AFTER.match(text, word.end, word.end + 12))
        )
    ]


def speaker_labels(text: str, names: Sequence[PersonName]) -> list[PersonName]:
    """Surnames in capitals that open the turns of a transcript ("QUILL: I did."), of persons named elsewhere."""
    surnames = {name.parts[-1].casefold() for name in names}
    if not any(f"{surname.upper()}:" in text for surname in surnames):
        return []
    taken = {name.start for name in names}
    found = []
    for match in context.lines_that_match(_TURN, text):
        if match[1].casefold() in surnames and match.start(1) not in taken:
            found.append(PersonName(match.start(1), match.end(1), (), (match[1],), rule_of("label")))
    return found
