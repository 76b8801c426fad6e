"""Owns roles told apart from the name they are of: "She is chief executive of X", "his roles included head of Y".

Roles that stand beside a name are in roles_before.py and roles_after.py. Patterns run over text in which bodies and
people are blotted out.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from typing import NamedTuple

from loaders.language.lexicon import Family
from loaders.language.marked_text import BODY, PERSON
from loaders.language.people import role_patterns as patterns
from loaders.language.people.persons_meant import PersonsMeant
from loaders.language.people.role_phrases import may_name_role
from loaders.language.word_patterns import LatePattern
from loaders.language.words import Words

_POSSESSIVE = "(?:his|her)"
_TELLING = Family(
    {
        "working", "worked", "works", "serving", "served", "stint", "spell", "year", "years", "months", "role", "roles",
        "job", "jobs", "post", "posts", "position", "positions", "career", "experience", "tenure", "seconded", "time",
        "speech", "duties", "appearance",
        "secondment", "having", "appointment", "appointments", "continues", "continue", "continued", "started", "began",
        "returns", "returned",
        "decision", "resignation", "departure", "retirement",
        "succeed", "succeeds", "succeeded", "succeeding", "replace", "replaces", "replaced", "replacing",
    }
)  # fmt: skip
"""Nouns and verbs of work in front of a role."""
_SHE_OR_HE = Family(["she", "he"])
_FORMER = Family(["former", "ex"])
_LINKS = Family(["as", "was", "were", "been", "include", "includes", "included", "including"])
"""Between such a noun or verb and the role."""
_ENDS = frozenset(".;:\n")
_TOLD_AS = LatePattern(
    rf"(?:(?P<successor>(?:succe|repl)\w+)\s(?:by\s)?{PERSON}+|\w+(?:\s(?:held|filled)\sby\s{PERSON}+)?)(?P<between>(?:(?!\b(?:as|was|were|been|includ\w+)\b)[^.;:\n{PERSON}]){{0,90}}?)"
    r",?\s(?:as|was\sas|was|were\sas|were|has\sbeen\sas|(?<=having\s)been|(?<=previously\s)been|include|includes|included|including|have\sincluded)\s"
    rf"(?:(?:the|an?|(?P<its>it['’]?s|their)|{_POSSESSIVE}|both|being|then|time\sas)\s)*"
    rf"{patterns.ITEM}",
    re.I,
)
"""What follows such a word: "a spell as head of X", "previous jobs held by her include director of X", "she succeeds
Bo May as chair of X"."""
_BY_WHOM = re.compile(rf"\s(?:in\s\w+\s)?by\s(?P<who>{PERSON}+)")
"""Behind "to be succeeded as chair of X": who has the role next."""
_BECOMING = Family(
    [
        "becoming",
        "become",
        "became",
        "appointed",
        "promoted",
        "elected",
        "starting",
        "been",
        "post",
        "role",
        "position",
        "job",
    ]
)
"""Words right in front of what somebody came to be."""
_BECAME = LatePattern(
    r"(?:becoming|become|became|been(?!\s(?:appointed|named|elected|made|promoted))|starting\sas|(?:post|role|position|job)\s(?:of|as)"
    r"|(?:appointed|promoted|elected)(?:\sas|\sto(?:\sbe)?(?:\sthe\s(?:[\w-]+\s){0,2}?(?:post|role|position|job)\sof)?)?)\s"
    rf"(?:(?:the|an?|then|new|{_POSSESSIVE})\s)*(?:(?P<owner>{BODY}+)(?:['’]s)?\s)?{patterns.ITEM}",
    re.I,
)
_AS_FIRST = LatePattern(
    rf"as\s(?:(?:the|an?|then|new|{_POSSESSIVE})\s)*{patterns.ITEM}[^.;:\n{PERSON}]{{0,80}}?,\s(?P<who>(?:she|he)\b|{PERSON})",
    re.I,
)
"""What somebody was while doing what is told: "As head of X from 1990, later its chair, she"."""
_SAYING = Family(["said", "says", "warned", "claimed", "told", "urged", "admitted", "insisted", "confirmed", "called"])
_UNNAMED = LatePattern(rf"\bthe\s{patterns.ITEM}(?:\s(?:has|have))?\s\Z", re.I)
"""Who says something in a lead that names nobody: "the chair of X has said"."""
_SAYS = re.compile(r"\s(?:also\s)?(?:said|says|told|added|warned|urged|explained|insisted|called)\b")
_HEAD_LINES = re.compile(r"\s*(?:[^\n]{1,60}(?<![.!?:”\"’,])\n\s*){0,3}")
"""Lines before the story begins: the outlet, the day, who wrote it."""
_DROPPED = LatePattern(
    rf"(?:The|An?)\s(?P<past>former\s)?(?-i:(?!{BODY})){patterns.ITEM}(?=,?\s(?:has|is|was|will|who|could|\w+s)\s)",
    re.I,
)
"""A role with which a story begins before its second sentence names whose it is."""
_APPOINTS = LatePattern(
    rf"(?:The\s)?(?P<owner>{BODY}+)(?:\s\([^()\n]{{1,12}}\))?\s(?:ha(?:s|ve)\s)?(?:appointed|named|announced|unveiled|recruited|found|got)"
    rf"\s(?:the\sappointment\sof\s)?(?:an?|its|their|the)\s{patterns.ITEM}",
    re.I,
)
_IS_APPOINTED = LatePattern(
    rf"An?\s{patterns.ITEM}\s(?:(?:has|have)\sbeen|is|was)\s(?:appointed|named|announced|unveiled|recruited|found)"
    rf"\s(?:at|by|for|to\slead|to\srun)\s(?:the\s)?(?P<owner>{BODY}+)",
    re.I,
)
"""How a story begins that names the new chief in its second sentence: "X has a new chief executive", "A new chair has
been named by X"."""
_ACTS = re.compile(
    r"['’]s\s(?:decision|departure|appointment|resignation|retirement|announcement)\b|"
    r",\s\d\d,\s(?:said|says|announced)\b|(?:,\s\d\d,|\s\(\d\d\))?(?:,\swho|,)?\s(?:[a-z]+ly\s)?(?:has|is|was|will|had|told|\w+ed|took|left|became|leaves|made)\b"
)
_LONGEST_BEFORE_VERB = len("have ")
"""Characters before the verb that are read first: the last of the body, or "has"."""
_ASIDES = frozenset({"then", "later", "earlier", "previously", "formerly", "before"})
_NEXT_ITEM = LatePattern(
    rf"(?:,\s(?:and\s)?|\sand\s)(?:(?:the|an?|was|is|later|then|previously|formerly|before\sthat|as|most\srecently)\s)*{patterns.ITEM}",
    re.I,
)
_AT_BODY = re.compile(rf"(?:At|For|With|In)\s(?:the\s)?{BODY}+,\s$")
"""Before a pronoun: "At X, she was head of nursing"."""
_WHERE = re.compile(
    rf"{BODY}+(?:\s\([^()\n]{{1,12}}\))?(?:,?\sin\s(?:[A-Z][\w’'-]+\s){{0,2}}[A-Z][\w’'-]+)?,?\swhere\s$"
)
"""Before a pronoun: "She joins from X, where she was head of nursing"."""
_FRONTED = LatePattern(
    rf"(?:(?:currently|formerly|previously|now|once|as)\s)?(?:(?:the|an?)\s)?(?P<past>former\s)?{patterns.ITEM},\s$",
    re.I,
)
"""Before a pronoun: "A former chief executive of X, she brings"."""
_DESCRIBED = LatePattern(
    rf"the\s(?P<past>former|ex)(?:\s|-){patterns.ITEM}(?=,?\s(?:will|said|says|has|had|was|is|who|joined|joins|added|told|"
    rf"took|takes|began|begins|spent|succeeds|replaces|replaced|starts|started|led|brings)\b)",
    re.I,
)
"""Whoever the sentence before is about: "The former chief executive of X will join in May"."""
_HIS = re.compile(r"(?<![\w’'])(?:his|her|he|she)(?![\w’'])", re.I)
_WHO = re.compile(rf"(?<!{PERSON})(?P<who>{PERSON}+),\swho\s[^.;:\n{PERSON}]*$")
"""A clause about the person named right before it: "Ann Lee, who left after years as chair"."""
_GOES_BACK = ("This ", "These ", "That ", "Those ", " This ", " These ", " That ", " Those ")
_SUBJECTS = re.compile(r"(?<![\w’'])(?:he|she)(?![\w’'])", re.I)
_LONGEST = 260
"""Characters from the word that tells to the end of the body."""


_LONGEST_LEAD = 700
"""Characters from a speaker without a name to the name."""


class RoleTold(NamedTuple):
    """`person` is a key; `match` has the groups of a role phrase; `between` is where a body may stand that the phrase
    itself does not name, as offsets."""

    person: str
    match: re.Match[str]
    start: int
    between: tuple[int, int]


def roles_told(text: str, words: Words, persons: PersonsMeant, body_start: int) -> Iterator[RoleTold]:
    """Each role that the text tells of someone whose name does not stand beside it."""
    if dropped := _dropped(text, words, persons, body_start):
        yield dropped
    for at in words.of(_SHE_OR_HE):
        start, end = words.starts[at], words.end_of(at)
        if text[end : end + 2].strip(" (),–—-") and may_name_role(words, end, end + _LONGEST):
            said = patterns.AFTER.match(text, end, min(len(text), end + _LONGEST))
            person = persons.meant(words.lower[at], start) if said else None
            if said and person:
                low = max(0, start - _LONGEST)
                placed = _AT_BODY.search(text, low, start) or _WHERE.search(text, low, start)
                yield RoleTold(person, said, start, placed.span() if placed else (0, 0))
                yield from _further(text, said.end(), person)
        if text[start - 2 : start] == ", " and may_name_role(words, start - _LONGEST, start):
            low = persons.sentence_start(start)
            fronted = _FRONTED.fullmatch(text, low, start) if start - low <= _LONGEST else None
            if fronted and (person := persons.meant(words.lower[at], low)):
                yield RoleTold(person, fronted, low, (0, 0))
    for at in words.of(_BECOMING):
        start = words.starts[at]
        became = _BECAME.match(text, start, start + _LONGEST) if may_name_role(words, start, start + _LONGEST) else None
        if became and (person := _who_became(text, start, persons)):
            yield RoleTold(person, became, start, (0, 0))
    for at in words.of(_LINKS):
        if words.lower[at] == "as" and _opens_clause(words, at):
            start = words.starts[at]
            first = _AS_FIRST.match(text, start, start + _LONGEST)
            if first and (person := persons.at(first.start("who")) or persons.meant(first["who"], start)):
                yield RoleTold(person, first, start, (0, 0))
    for at in words.of(_SAYING):
        start = words.starts[at]
        if unnamed := _unnamed_speaker(text, start, persons):
            yield unnamed
    for at in words.of(_FORMER):
        start = words.starts[at] - 4
        described = _DESCRIBED.match(text, start, start + _LONGEST) if start >= 0 else None
        if described and persons.sentence_start(start) == start and (person := persons.subject_before(start)):
            yield RoleTold(person, described, start, (0, 0))
    for at in words.of(_TELLING):
        start = words.starts[at]
        if _may_tell(text, words, at) and may_name_role(words, start, start + _LONGEST):
            yield from _told_at(text, start, persons)


def _may_tell(text: str, words: Words, at: int) -> bool:
    """Whether a word that leads to the role follows near enough, and no end of a clause stands before it."""
    links = words.of(_LINKS)
    after = bisect_right(links, at)
    if after == len(links) or words.starts[links[after]] >= words.starts[at] + _LONGEST:
        return False
    return _ENDS.isdisjoint(text[words.starts[at] : words.starts[links[after]]])


def _told_at(text: str, start: int, persons: PersonsMeant) -> Iterator[RoleTold]:
    told = _TOLD_AS.match(text, start, min(len(text), start + _LONGEST))
    if not told:
        return
    person = _teller(text, told, persons)
    if person:
        yield RoleTold(person, told, start, told.span("between"))
        yield from _further(text, told.end(), person)
        by = _BY_WHOM.match(text, told.end())
        if by and text.startswith(("succeeded as", "replaced as"), start) and (next_one := persons.at(by.start("who"))):
            yield RoleTold(next_one, told, start, (0, 0))


def _opens_clause(words: Words, at: int) -> bool:
    """Whether "as" begins a sentence, or stands behind a word of time that does: "Then, as head of X, she"."""
    before = words.lower[at - 1] if at else ""
    earlier = words.lower[at - 2] if before == "," and at > 1 else before
    return words.first[at] or earlier in _ASIDES


def _who_became(text: str, start: int, persons: PersonsMeant) -> str | None:
    """Whom a sentence tells the beginnings of: its only person, or whom the last "she" or "he" of it means."""
    low = persons.sentence_start(start)
    pronouns = list(_SUBJECTS.finditer(text, low, start))
    named = persons.between(low, start)
    if pronouns and (not named or pronouns[-1].start() > named[-1].start):
        return persons.meant(pronouns[-1].group(), pronouns[-1].start())
    return named[0].person if len({one.person for one in named}) == 1 else None


def _dropped(text: str, words: Words, persons: PersonsMeant, body_start: int) -> RoleTold | None:
    """The role of whom the first sentence does not name, where a name that is new begins the next: "The chief executive
    of X has stepped down. Ann Lee will"."""
    start = _HEAD_LINES.match(text, body_start).end()  # type: ignore[union-attr]
    if not text.startswith(("The ", "A ", "An ", "THE ", BODY), start):
        return None
    if not may_name_role(words, start, start + _LONGEST):
        return None
    begins = (pattern.match(text, start, start + _LONGEST) for pattern in (_DROPPED, _APPOINTS, _IS_APPOINTED))
    said = next((match for match in begins if match and (match["body"] or match.groupdict().get("owner"))), None)
    named = persons.newcomer(start) if said else None
    if not said or not named or named.start - start > _LONGEST_LEAD or PERSON in text[start : named.start]:
        return None
    second = persons.sentence_start(named.start)
    between = persons.sentence_start(second - 1) if second == named.start else -1
    if between > start or second != named.start or not _ACTS.match(text, named.end):
        return None
    return RoleTold(named.person or "", said, start, (0, 0))


def _unnamed_speaker(text: str, start: int, persons: PersonsMeant) -> RoleTold | None:
    """The role of who speaks without a name at a verb, and is named as the next who speaks: "The chair of X has said
    so. ... Ann Lee said: ..."."""
    if not text[max(0, start - _LONGEST_BEFORE_VERB) : start].rstrip().lower().endswith((BODY, "has", "have")):
        return None
    low = persons.sentence_start(start)
    said = None
    if BODY in text[low:start] and PERSON not in text[low:start]:
        said = _UNNAMED.search(text, max(low, start - _LONGEST), start)
    if not said or not said["body"]:
        return None
    speaker = persons.newcomer(start)
    if (
        speaker is None
        or speaker.start - start > _LONGEST_LEAD
        or persons.sentence_start(speaker.start) != speaker.start
    ):
        return None
    return RoleTold(speaker.person or "", said, said.start(), (0, 0)) if _SAYS.match(text, speaker.end) else None


def _further(text: str, at: int, person: str) -> Iterator[RoleTold]:
    for _ in range(4):
        more = _NEXT_ITEM.match(text, at, min(len(text), at + _LONGEST))
        if not more:
            return
        yield RoleTold(person, more, more.start("role"), (0, 0))
        at = more.end()


def _teller(text: str, told: re.Match[str], persons: PersonsMeant) -> str | None:
    """Whose role it is: whom "his" before it means, whom the sentence names first, else whom its pronoun means."""
    owner = _HIS.match(text, max(0, told.start() - 4))
    if owner and owner.end() == told.start() - 1:
        return persons.meant(owner.group(), owner.start())
    if who := _WHO.search(text, max(0, told.start() - _LONGEST), told.start()):
        return persons.at(who.start("who"))
    named = persons.first_in_sentence(told.start("successor" if told["successor"] else "role"))
    if named:
        return named
    low = max(text.rfind("\n", 0, told.start()), text.rfind(". ", 0, told.start())) + 1
    his = _HIS.search(text, low, told.start("role"))
    if his is None and text.startswith(_GOES_BACK, low):
        # "Before that she worked for others. This included years as chief executive of X."
        his = _HIS.search(text, persons.sentence_start(low - 2), low) if low > 1 else None
    return persons.meant(his.group(), his.start()) if his else None
