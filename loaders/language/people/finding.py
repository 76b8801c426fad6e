"""Owns which characters name a person: title, given name, byline, role, speech, list of those present.

Who a name belongs to is for `loaders.identity.people`; roles are in roles.py.
"""

from __future__ import annotations

import re
from operator import attrgetter

from loaders.knowledge.bodies.councils import COUNCILS
from loaders.knowledge.people import not_names, titles
from loaders.knowledge.people.role_words import HEADS
from loaders.knowledge.peoples import DEMONYMS
from loaders.knowledge.places import COUNTRIES_AND_CITIES, PLACES
from loaders.language.organisations.subject import is_about_care
from loaders.language.people import name_contexts as context
from loaders.language.people.alone import in_headlines, known_alone, speaker_labels
from loaders.language.people.boards import board_lists
from loaders.language.people.bylines import bylines
from loaders.language.people.headline_names import without_verbs
from loaders.language.people.initials import initials
from loaders.language.people.name_ends import with_ends
from loaders.language.people.name_rules import (
    belongs,
    context_rule,
    first_name,
    given_rule,
    initials_rule,
    is_a_title,
    is_eponym,
    place_before,
    surname_rule,
)
from loaders.language.people.name_words import Kind, NameWord, names_nobody, runs, words_of
from loaders.language.people.person_names import LONGEST_NAME, LoneWord, PersonName, Taken, rule_of
from loaders.language.people.repeats import repeated
from loaders.language.people.rulers import name_of_state, ranked_name
from loaders.language.people.shouted import with_shouted_surname
from loaders.language.words import Words

_start = attrgetter("start")

_NO_NAME_ALONE = frozenset({Kind.COMMON, Kind.BODY, Kind.ROLE})
_NAMELIKE = frozenset({Kind.OTHER, Kind.GIVEN, Kind.GIVEN_WORD, Kind.INITIAL, Kind.PARTICLE})

_SITES_BY_NAME = frozenset({"park", "hall", "house", "lake", "bridge", "field", "street", "tower", "station"})
"""Last words of sites that are called after persons, and surnames too: "Ann Penrose Park"."""
_GREETINGS = frozenset({"morning", "afternoon", "evening", "hello", "hey", "birthday", "sincerely"})
"""Words of address before a name: "Good Morning Ann"."""
_OF_PLACE = re.compile(r"\s(?:of|in)\s(?:the\s)?[A-ZÀ-Þ][\w’'-]+(?:\s[A-ZÀ-Þ](?![A-Z])[\w’'-]+)?")
_JOINED_BEFORE = re.compile(r"(?:,\s(?:and\s)?|;\s|\sand\s|\s&\s)$")
_JOINED_AFTER = re.compile(r",\s(?:and\s)?|;\s|\sand\s|\s&\s")
_ADDRESS_BEHIND = re.compile(r"[\"”’']+[,;]?\s?(?:[<\[(]|\S*@|[\"“])")
"""A mail address, or another name in quotation marks, behind a name that stands in them."""
_CAPITAL_NAME = re.compile(r"[^\W\d_a-z]{2,}\Z")


def find_names(
    masked: str, words: Words, body_start: int, author: str | None
) -> tuple[tuple[PersonName, ...], tuple[LoneWord, ...]]:
    """Full and titled names of a text in which bodies and classes are blotted out, and the lone words between them.

    `words` are those of the text before that.
    """
    names: list[PersonName] = list(bylines(masked, words, body_start, author))
    taken, bylined = Taken(names), bool(names)
    elsewhere = not is_about_care(words)
    reached = 0
    present = context.attendance(masked, words)
    seated = {start for seats in board_lists(masked, words) for start in seats.names}
    lone: list[LoneWord] = []
    doubtful: list[PersonName] = []
    for match in runs(masked, words):
        if names_nobody(match.group()):
            continue
        start, end = match.span()
        if start < reached or (bylined and taken.holds(start, end)):
            continue
        listed = start in seated or (bool(present) and any(begin <= start < stop for begin, stop in present))
        count = len(names)
        _read_run(masked, words_of(masked, start, end), listed, elsewhere, names, lone, doubtful)
        # A peer's place ("of Kirkhill") is part of the name, and stands in the next run.
        reached = names[-1].end if len(names) > count else 0
    names.sort(key=_start)
    if doubtful:
        names = _with_listed(masked, names, doubtful)
    names = [name for name in without_verbs(masked, names, body_start) if name.titles or not _is_place(name)]
    names = with_ends(masked, names, elsewhere)
    names.extend(repeated(masked, names))
    names.extend(speaker_labels(masked, names, elsewhere))
    names.extend(in_headlines(masked, words, names))
    names.extend(known_alone(masked, words, lone, names))
    if present:
        names.extend(initials(masked, names, present))
    names.sort(key=_start)
    taken = Taken(names)
    return tuple(names), tuple([word for word in lone if not taken.holds(word.start, word.end)])


def _is_place(name: PersonName) -> bool:
    """Whether the words are a town or district of two names ("Tunbridge Wells")."""
    words = " ".join(name.parts)
    return words in PLACES or words in COUNCILS or words in COUNTRIES_AND_CITIES


def _with_listed(text: str, names: list[PersonName], doubtful: list[PersonName]) -> list[PersonName]:
    """Two words that could be a name are one where they stand in a row with a sure name, or before a comma where the
    text has their surname with a title ("Zelmira Quoyle, of Elm Friends" and, later, "Mrs Quoyle")."""
    titled = {name.parts[-1] for name in names if name.titles and len(name.parts) == 1}
    found = [name for name in doubtful if name.parts[-1] in titled and text[name.end : name.end + 1] in (",", " ")]
    names = names + found
    doubtful = [name for name in doubtful if name not in found] if found else doubtful
    ends = {name.end for name in names}
    starts = {name.start for name in names}
    found = []
    for name in doubtful:
        joined = _JOINED_BEFORE.search(text, max(0, name.start - 8), name.start)
        if joined and joined.start() in ends:
            ends.add(name.end)
            found.append(name)
    taken = {name.start for name in found}
    for name in reversed(doubtful):
        joined = _JOINED_AFTER.match(text, name.end)
        if joined and joined.end() in starts and name.start not in taken:
            found.append(name)
        if name.start in taken or (found and found[-1] is name):
            starts.add(name.start)
    return sorted(names + found, key=lambda name: name.start)


def _read_run(
    text: str,
    words: list[NameWord],
    listed: bool,
    elsewhere: bool,
    names: list[PersonName],
    lone: list[LoneWord],
    doubtful: list[PersonName],
) -> None:
    if len(words) == 1 and words[0].kind in _NO_NAME_ALONE:
        # Half of all runs are one such word.
        lone.append(LoneWord(*words[0]))
        return
    at = 0
    while at < len(words):
        if elsewhere and words[at].base.casefold() in _GREETINGS and at + 1 < len(words):
            words, at = words[at + 1 :], 0
        if words[at].kind is Kind.TITLE:
            stop, name = _titled(text, words, at, elsewhere)
        elif listed and (shouted := with_shouted_surname(text, words, at)):
            stop, name = shouted
        elif elsewhere and (ranked := ranked_name(words, at)):
            stop, name = ranked
        elif elsewhere and at + 2 < len(words) and words[at + 1].base.casefold() in titles.RANKS_AND_KIN:
            # "Air Commodore Torvig": the rank begins with the second word.
            stop, name = at + 1, None
        elif words[at].kind in _NAMELIKE and words[at].kind is not Kind.PARTICLE:
            stop, name = _untitled(text, words, at, listed, elsewhere)
            if name and name.rule is rule_of("listed"):
                doubtful.append(name)
                at = stop
                continue
        else:
            stop, name = name_of_state(words, at, elsewhere)
        if name:
            names.append(name)
        else:
            _keep_lone(words, at, stop, lone)
        at = stop


def _keep_lone(words: list[NameWord], at: int, stop: int, lone: list[LoneWord]) -> None:
    """Words with no name-like neighbour: "Penrose" in "But Penrose", never "Penrose" in "Penrose Road"."""
    if stop - at != 1:
        return
    word = words[at]
    if word.kind in (Kind.FUNCTION, Kind.CAPITALS, Kind.PARTICLE, Kind.INITIAL, Kind.TITLE):
        return
    if at and words[at - 1].kind not in (Kind.FUNCTION, Kind.ROLE) and not words[at - 1].possessive:
        return
    if stop < len(words) and words[stop].kind is not Kind.FUNCTION and not word.possessive:
        return
    lone.append(LoneWord(word.start, word.end, word.base, word.kind, word.possessive))


def _titled(text: str, words: list[NameWord], at: int, elsewhere: bool) -> tuple[int, PersonName | None]:
    first = at
    if words[at].possessive:
        return at + 1, None
    while at < len(words) and words[at].kind is Kind.TITLE and not words[at].possessive:
        at += 1
        if at < len(words) and words[at].kind is Kind.TITLE and at + 1 == len(words):
            break
    titled = words[first:at]
    shouted = at < len(words) and words[at].kind is Kind.CAPITALS
    if at == len(words) or words[at].base.casefold() in titles.NO_NAME_AFTER or not _may_begin(words, at):
        return at, None
    bare = all(word.base.casefold() in titles.AMBIGUOUS for word in titled)
    if shouted:
        stop = at
        while stop < len(words) and words[stop].kind in (Kind.CAPITALS, Kind.INITIAL) and stop - at < 4:
            stop += 1
        plausible = all(_CAPITAL_NAME.match(word.base) for word in words[at:stop]) and len(words[stop - 1].base) > 2
        if bare or not plausible or words[at].base.casefold() in not_names.NOT_NAMES:
            return stop, None
    elif (bare and words[at].kind not in _NAMELIKE) or (
        words[at].kind is Kind.FUNCTION
        and words[at].base.casefold() not in not_names.COMMON_SURNAMES
        and not (words[at].base in "AI" and at + 1 < len(words) and words[at + 1].kind in _NAMELIKE)
    ):
        return at, None
    else:
        stop = _end_of_name(words, at, strong=True)
    only_initials = all(word.kind is Kind.INITIAL for word in words[at:stop])
    if only_initials and stop + 1 == len(words) and words[stop].kind in _NO_NAME_ALONE:
        # "Dr J Court": after initials any word is a surname.
        stop += 1
    elif stop < len(words) and words[stop].kind is Kind.BODY and not words[stop - 1].possessive:
        return stop, None
    if stop - at > LONGEST_NAME or (words[stop - 1].kind is Kind.INITIAL and stop - at == 1):
        return stop, None
    end = words[stop - 1].end
    parts = tuple(word.base for word in words[at:stop])
    honorifics = tuple(word.base for word in titled)
    if stop == len(words) and honorifics[-1].casefold() in titles.PEERAGE:
        of_place = _OF_PLACE.match(text, end)
        if of_place and not words[stop - 1].possessive and text[end + 1 : end + 3] == "of":
            end = of_place.end()
    apart = titles.TITLES_APART_ELSEWHERE if elsewhere else titles.TITLES_APART
    ranked = (elsewhere or len(parts) > 1) and all(title.casefold() in apart for title in honorifics)
    start = words[at].start if ranked else words[first].start
    return stop, PersonName(start, end, honorifics, parts, rule_of("title"))


def _may_begin(words: list[NameWord], at: int) -> bool:
    """Whether a word may follow a title: a particle only before a surname ("Mr ap Penrose")."""
    if words[at].kind is not Kind.PARTICLE:
        return True
    return at + 1 < len(words) and words[at + 1].kind in (Kind.OTHER, Kind.GIVEN, Kind.GIVEN_WORD)


def _end_of_name(words: list[NameWord], at: int, strong: bool) -> int:
    """Where the name that begins at a word ends; after a sure given name or a title places are surnames too."""
    stop = at
    while stop < len(words):
        word = words[stop]
        lower = word.base.casefold()
        if (
            word.kind in _NAMELIKE
            or (stop == at and word.kind is not Kind.CAPITALS)
            or (stop > at and word.kind is Kind.FUNCTION and word.base in "AI" and stop + 1 < len(words))
        ):
            pass
        elif not (
            strong
            and stop <= at + 2
            and (lower in not_names.COMMON_SURNAMES or lower in not_names.PLACE_WORDS)
            and words[stop - 1].kind is not Kind.FUNCTION
        ):
            break
        stop += 1
        if word.possessive:
            break
    while stop > at + 1 and words[stop - 1].kind in (Kind.PARTICLE, Kind.INITIAL):
        stop -= 1
    return stop


def _untitled(
    text: str, words: list[NameWord], at: int, listed: bool, elsewhere: bool
) -> tuple[int, PersonName | None]:
    stop = at
    while stop < len(words) and words[stop].kind in _NAMELIKE:
        stop += 1
        if words[stop - 1].possessive:
            break
    given = next((i for i in range(at, stop) if words[i].kind in (Kind.GIVEN, Kind.GIVEN_WORD)), None)
    if given is not None:
        whole = _end_of_name(words, given, strong=words[given].kind is Kind.GIVEN or given > at)
        stop = max(stop, whole)
    if listed and stop - at > 2 and words[stop - 1].base.casefold() in HEADS:
        # "Ann Moss Head of Finance" in a list of those present.
        stop -= 1
    if stop < len(words) and words[stop].kind is Kind.BODY and not words[stop - 1].possessive:
        if (
            listed
            and given == at
            and stop - at in (2, 3)
            and context.SENTENCE_START.search(context.before(text, words[at].start, 12))
        ):
            # "Ann Moss National Director" there, and "Bo May Health Board".
            parts = tuple(word.base for word in words[at:stop])
            return stop, PersonName(words[at].start, words[stop - 1].end, (), parts, rule_of("attendance"))
        return _with_site_surname(text, words, at, stop)
    if at and words[at - 1].base.casefold() in not_names.BEFORE_NAMESAKES:
        return stop, None
    reached = stop
    while stop > at and words[stop - 1].kind in (Kind.PARTICLE, Kind.INITIAL):
        stop -= 1
    if stop <= at:
        return reached, None
    if given is not None and stop - given >= 2 and not (given > at and given + 1 == stop):
        mailed = _ADDRESS_BEHIND.match(text, words[stop - 1].end)
        if elsewhere and is_a_title(text, words[given].start, words[stop - 1].end) and not mailed:
            return reached, None
        rule = given_rule(text, words, given, stop)
        first = given
        if given == at + 1 and belongs(text, words[at], words[stop - 1].end, listed):
            first = at
        if elsewhere and stop - first > 2 and words[stop - 1].base.casefold() in _SITES_BY_NAME:
            return stop, None
        half = (stop - first) // 2
        twice = half > 1 and [word.base for word in words[first : first + half]] == [
            word.base for word in words[first + half : first + 2 * half]
        ]
        if twice:
            # "Photo of Ann Lee Ann Lee": a caption and the name that it belongs to.
            stop = reached = first + half
    elif stop - at >= 2:
        first = at
        rule = context_rule(text, words[at].start, words[stop - 1].end, listed)
        rule = rule or initials_rule(text, words, at, stop)
        placed = place_before(text, words[at].start)
        rule = None if placed else rule
        if rule is None and elsewhere and not context.NO_NAME_BEFORE.search(context.before(text, words[at].start, 14)):
            rule = surname_rule(words[at:stop])
        if (
            rule is None
            and not placed
            and stop - at == 2
            and stop == len(words)
            and at == 0
            and not words[stop - 1].possessive
            and words[stop - 1].base.casefold() not in DEMONYMS
        ):
            rule = rule_of("listed")
    else:
        return stop, first_name(text, words, at, elsewhere)
    if rule is None or stop - first > LONGEST_NAME or is_eponym(words[first:stop]):
        return stop, None
    parts = tuple(word.base for word in words[first:stop])
    return stop, PersonName(words[first].start, words[stop - 1].end, (), parts, rule)


def _with_site_surname(text: str, words: list[NameWord], at: int, stop: int) -> tuple[int, PersonName | None]:
    """ "Benny Hill" against "Richmond Hill": a known given name at the end of a run, in a person's context."""
    last = words[stop]
    given = stop - at == 1 and words[at].kind in (Kind.GIVEN, Kind.GIVEN_WORD)
    site = stop - at == 1 and last.base.casefold() in not_names.SITE_SURNAMES
    if site and context.AGE_OF_SOMEBODY.match(text, last.end, last.end + 24):
        return stop + 1, PersonName(words[at].start, last.end, (), (words[at].base, last.base), rule_of("age"))
    known = given and last.base.casefold() in not_names.SITE_SURNAMES
    if known and stop + 1 == len(words):
        rule = context_rule(text, words[at].start, last.end, listed=False)
        if rule is None and context.SPEECH_AFTER.match(text, last.end, last.end + 30):
            rule = rule_of("speech")
        if rule:
            return stop + 1, PersonName(words[at].start, last.end, (), (words[at].base, last.base), rule)
    return stop + 1, None
