"""Owns the contexts that show an unknown name to be a body in texts that are not about health and care."""

from __future__ import annotations

from loaders.knowledge.name_words import GENERIC
from loaders.knowledge.open_contexts import (
    ACRONYMS_DO,
    ACRONYMS_OF_THINGS,
    BODIES_CALLED,
    SAID_BEHIND_COMMAS,
    SHARED_IN,
    THINGS_OF,
)
from loaders.knowledge.people.not_names import COMMON_SURNAMES
from loaders.knowledge.people.surnames import SURNAMES
from loaders.language.words import Words

_LONGEST_ACRONYM = 6
_PLAYERS = frozenset({"band", "group", "trio", "quartet", "label", "ensemble", "orchestra", "duo", "airline"})
"""What is named behind a comma too: "by the American rock band, Quexal."."""
_FOREIGN = frozenset({"de", "do", "da", "di", "du", "des", "del", "della", "der", "den", "dos", "das"})
_ENGLISH = frozenset({"of", "for"})
_OF_ADJECTIVES = frozenset(
    {"speaking", "financed", "backed", "based", "led", "born", "elect", "owned", "style", "era", "themed", "funded"}
)
_CALLED = frozenset({"called", "named", "dubbed"})
_WHERE = frozenset({"in", "near", "into", "around", "outside", "across", "throughout"})
_HELD_IN = frozenset({"stake", "stakes", "share", "shares", "stock", "interest", "holding", "invest", "invested"})
"""What somebody has in a company."""
_LANDS = frozenset(
    {
        "city", "town", "village", "port", "region", "province", "district", "island", "capital", "county", "state",
        "municipality", "suburb", "republic", "kingdom", "river", "lake", "north", "south", "east", "west",
    }
)  # fmt: skip


def context_elsewhere(words: Words, start: int, end: int) -> str | None:
    """The rule by which the capitals from `start` to `end` are a body, or None: "shares in X", "the band X"."""
    lower = words.lower
    before = lower[start - 1] if start else ""
    at = start - 1 if before == "the" and start else start
    if at > 1 and (lower[at - 2], lower[at - 1]) in SHARED_IN:
        return "organisations.introduced_before"
    if before in BODIES_CALLED and not words.capital[start - 1] and start > 1:
        return "organisations.apposition"
    if start > 2 and lower[start - 2] in BODIES_CALLED and not words.capital[start - 2]:
        if before == "the" and words.capital[start - 1]:
            # "the band The Quexals"
            return "organisations.apposition"
        if before == "," and lower[start - 2] in _PLAYERS and lower[end : end + 1] in ([","], ["."], [";"]):
            return "organisations.apposition"
    if before in _CALLED and start > 2:
        # "a rock band called Quexal", "the consortium, named Zorbal"
        noun = lower[start - 3 if lower[start - 2] == "," else start - 2]
        if noun in BODIES_CALLED or noun in SAID_BEHIND_COMMAS:
            return "organisations.apposition"
    after = lower[end] if end < len(lower) else ""
    if after in THINGS_OF and not words.first[start]:
        return "organisations.introduced_after"
    if after == "news" and lower[end + 1 : end + 2] == ["agency"]:
        return "organisations.introduced_after"
    acts = after in ACRONYMS_DO or (after == "'s" and before == "the")
    return "organisations.introduced_after" if acts and end - start == 1 and _is_acronym(words, start) else None


def _is_acronym(words: Words, at: int) -> bool:
    written = words.written[at]
    return (
        2 < len(written) <= _LONGEST_ACRONYM
        and written.isupper()
        and written.isalpha()
        and at not in words.shouted
        and words.lower[at] not in ACRONYMS_OF_THINGS
    )


def is_no_body_elsewhere(words: Words, start: int, end: int) -> bool:
    """Whether the words are a person ("Deon Burton"), a town ("Elmford, Ill.-based"), an adjective ("Elm-led") or a
    model ("Q-16")."""
    last = words.lower[end - 1]
    if words.lower[end : end + 1] == [","] and words.capital[end + 1 : end + 2] == [True]:
        behind = words.lower[end + 1 : end + 5]
        if behind[0].endswith("-based") or behind[1:] == [".", "-", "based"]:
            return True
    if end - start == 2 and (last in SURNAMES or last in COMMON_SURNAMES) and last not in GENERIC:
        return True
    return "-" in last and (last.rpartition("-")[2] in _OF_ADJECTIVES or last.rpartition("-")[2][:1].isdecimal())


def whole_end(words: Words, end: int, rule: str) -> int:
    """Where the name ends that goes on behind a small word: "Vale do Quexal", "the band Tears for Zorbal"."""
    joins = _FOREIGN | _ENGLISH if rule == "organisations.apposition" else _FOREIGN
    while words.lower[end : end + 1] and words.lower[end] in joins and words.capital[end + 1 : end + 2] == [True]:
        end += 2
        while end < len(words.lower) and words.capital[end]:
            end += 1
    return end


def is_place_elsewhere(words: Words, start: int, end: int) -> bool:
    """Whether the text has the same words as a place: "in Elmford", "the city of Elmford", "Elmford is a town"."""
    name, lower = words.lower[start:end], words.lower
    for at in words.positions(name[0]):
        stop = at + len(name)
        if lower[at:stop] != name or not words.capital[at] or words.capital[stop : stop + 1] == [True]:
            continue
        if not at or at == start:
            continue
        before = lower[at - 1]
        if before == "in" and at > 1 and lower[at - 2] in _HELD_IN:
            continue
        if before in _WHERE or (before == "of" and at > 1 and lower[at - 2] in _LANDS):
            return True
        if lower[stop : stop + 1] in (["is"], ["was"], [","]) and _LANDS.intersection(lower[stop + 1 : stop + 4]):
            return True
    return False
