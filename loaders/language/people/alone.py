"""Owns surnames that stand alone and need no full name in the text: the world's, scorers', and those of speakers."""

from __future__ import annotations

import re
from collections.abc import Sequence
from operator import attrgetter

from loaders.knowledge.people.given_names import ALL as GIVEN_NAMES
from loaders.knowledge.people.known_persons import KNOWN_SURNAMES
from loaders.knowledge.people.surnames import SURNAMES
from loaders.knowledge.places import COUNTRIES_AND_CITIES, PLACES
from loaders.language.organisations.elsewhere.sports_results import is_sports_page
from loaders.language.organisations.subject import is_about_care
from loaders.language.people import name_contexts as context
from loaders.language.people.name_rules import bowled
from loaders.language.people.name_words import Kind
from loaders.language.people.person_names import LoneWord, PersonName, Taken, rule_of
from loaders.language.words import Words

_RAREST_PRONOUN = 25
"""Words of a story in which one at least is he, she, his, her or him."""
FEWEST_LETTERS = 3
"""Of a surname in a headline; shorter ones are words too."""
_NAMED_AFTER = re.compile(r"['’]s\s(?:disease|syndrome|palsy|chorea|lymphoma|sarcoma|law|scale|test)\b")
"""What is called after a person and is no person: "Huntington's disease"."""
_KIN_BEFORE = re.compile(
    r"\b(?:wife|husband|brother|sister|son|daughter|father|mother|nephew|niece|widow|uncle|née),?\s\Z"
)
_YEAR_AFTER = re.compile(r"\s(?:18|19|20)\d\d[a-z]?[;,):]")
_AN_ARTICLE = re.compile(r"(?<!\w)(?:the|an?)\s\Z", re.IGNORECASE)
_TURN = re.compile(r"^[ \t]*(?:\d{1,2}[ \t]+)?([A-Z][A-Z’'-]+):\s", re.M)
_NAMED_TURN = re.compile(
    r"^[ \t]*(?:\d{1,2}[ \t]+)?"
    r"(?:(?P<title>(?:(?:CHIEF|ASSOCIATE)\s)?(?:JUSTICE|JUDGE)|SENATOR|GENERAL|COLONEL|PRESIDENT"
    r"|(?:SEN|REP|GOV|GEN|DR|MR|MRS|MS)\.)\s)?"
    r"(?P<name>(?P<given>[A-Z]{2,})\s(?:[A-Z]\.\s)?[A-Z][A-Z’'-]+|[A-Z][A-Z’'-]+)"
    r"(?:\s\([^()\n]{1,8}\))?(?:,\s[^:\n]{2,50})?:\s",
    re.M,
)
"""A title or a whole name in capitals that opens a turn: "CHIEF JUSTICE QUILL: Go on."."""


def known_alone(text: str, words: Words, lone: Sequence[LoneWord], names: Sequence[PersonName]) -> list[PersonName]:
    """Surnames alone of persons whom the world knows, and of those who scored in a game ("(Penrose 66th)"), where no
    full name in the text has them."""
    if is_about_care(words):
        return []
    sports = is_sports_page(words)
    surnames = {part for name in names for part in name.parts}
    told = _told_of(text, lone, len(words.written))
    return [
        PersonName(word.start, word.end, (), (word.base,), rule_of("known"))
        for word in lone
        if word.base not in surnames
        and not _NAMED_AFTER.match(text, word.end)
        and (
            (word.base in KNOWN_SURNAMES and not context.EPONYM_AFTER.match(text, word.end))
            or (sports and word.kind is Kind.OTHER and _scored(text, word))
            or (word.base in told and not context.NO_NAME_BEFORE.search(text, max(0, word.start - 12), word.start))
            or _is_surname(text, word)
            or (word.kind is Kind.OTHER and _is_kin_or_author(text, word))
        )
    ]


def _told_of(text: str, lone: Sequence[LoneWord], length: int) -> set[str]:
    """Unknown words that one place of a story shows to be somebody: "said Torvig", "Torvig's eyes", "Torvig smiled"."""
    if not any(word.kind is Kind.OTHER for word in lone):
        return set()
    story = len(context.PRONOUN.findall(text)) * _RAREST_PRONOUN > length
    told = {
        word.base
        for word in lone
        if word.kind is Kind.OTHER
        and (
            (context.BODY_AFTER if word.possessive else context.HUMAN_AFTER).match(text, word.end, word.end + 30)
            or (story and not word.possessive and context.TOLD_AFTER.match(text, word.end, word.end + 30))
            or (
                context.QUOTED_SPEECH_BEFORE.search(text, max(0, word.start - 16), word.start)
                and context.SPEECH_GOES_ON.match(text, word.end)
            )
        )
        and word.base not in PLACES
        and word.base not in COUNTRIES_AND_CITIES
    }
    # A word that only opens sentences may be any word ("Neighbours laughed").
    return told and {
        word.base
        for word in lone
        if word.base in told and not context.SENTENCE_START.search(text, max(0, word.start - 12), word.start)
    }


def _scored(text: str, word: LoneWord) -> bool:
    return bool(context.SCORED_AFTER.match(text, word.end, word.end + 12)) or bowled(text, word.start, word.end)


def _is_kin_or_author(text: str, word: LoneWord) -> bool:
    """Whether an unknown word names a relation ("his wife, Torvig, sang") or who wrote a paper ("Torvig et al.")."""
    following = text[word.end : word.end + 8]
    kin = _KIN_BEFORE.search(text, max(0, word.start - 24), word.start)
    if kin and (following.startswith((",", ";")) or "," not in kin[0]):
        return True
    return following.startswith(" et al") or (
        text[word.start - 1 : word.start] == "(" and _YEAR_AFTER.match(text, word.end) is not None
    )


def _is_surname(text: str, word: LoneWord) -> bool:
    """Whether a surname stands where a person would: before a verb, "'s" or after "by", never behind "in" or "the"."""
    if word.kind is not Kind.OTHER or word.base.casefold() not in SURNAMES:
        return False
    if word.possessive and text[word.end + 2 : word.end + 4].strip().islower():
        # "in Penrose's poems": a town has no such thing.
        return word.base not in PLACES and not _AN_ARTICLE.search(text, max(0, word.start - 5), word.start)
    if word.possessive or context.NO_NAME_BEFORE.search(text, max(0, word.start - 12), word.start):
        return False
    return bool(
        context.DOES_AFTER.match(text, word.end, word.end + 24)
        or context.AGENT_BEFORE.search(text, max(0, word.start - 10), word.start)
    )


def speaker_labels(text: str, names: Sequence[PersonName], whole: bool) -> list[PersonName]:
    """Surnames in capitals that open the turns of a transcript ("QUILL: I did."), of persons named elsewhere; `whole`
    says that titles and given names in capitals are sought there as well."""
    found = _named_turns(text, names) if whole else []
    names = [*names, *found]
    surnames = {name.parts[-1].casefold() for name in names}
    if not any(f"{surname.upper()}:" in text for surname in surnames):
        return found
    taken = {name.start for name in names}
    for match in context.lines_that_match(_TURN, text):
        if match[1].casefold() in surnames and match.start(1) not in taken:
            found.append(PersonName(match.start(1), match.end(1), (), (match[1],), rule_of("label")))
    return found


def _named_turns(text: str, names: Sequence[PersonName]) -> list[PersonName]:
    taken = Taken(sorted(names, key=attrgetter("start")))
    found = []
    for match in context.lines_that_match(_NAMED_TURN, text):
        given = match["given"]
        known = match["title"] if given is None else given.casefold() in GIVEN_NAMES
        if known and not taken.holds(*match.span("name")):
            found.append(PersonName(*match.span("name"), (), tuple(match["name"].split()), rule_of("label")))
    return found


def in_headlines(text: str, words: Words, names: Sequence[PersonName]) -> list[PersonName]:
    """Names in a headline that is all in capitals, of persons whom the text names in full: "TENNIS - PENROSE WINS"."""
    if not words.shouted or is_about_care(words):
        return []
    given: dict[str, set[str]] = {}
    for name in names:
        if len(name.parts) > 1:
            given.setdefault(name.parts[-1].casefold(), set()).add(name.parts[0].casefold())
    taken = Taken(names)
    found: list[PersonName] = []
    for at in sorted(words.shouted) if given else ():
        start, end, said = words.starts[at], words.end_of(at), words.written[at]
        if words.lower[at] not in given or len(said) < FEWEST_LETTERS or text[start:end] != words.text[start:end]:
            continue
        parts: tuple[str, ...] = (said,)
        if at - 1 in words.shouted and words.lower[at - 1] in given[words.lower[at]]:
            start, parts = words.starts[at - 1], (words.written[at - 1], said)
        if not taken.holds(start, end):
            found.append(PersonName(start, end, (), parts, rule_of("short")))
    return found
