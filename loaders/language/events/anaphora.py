"""Owns which body "the trust", "its" or "the two councils" points back to, and who is named near an offset.

No identity here: keys are those of the mentions.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Collection, Iterable, Sequence
from functools import cached_property, lru_cache

from db.records import Mention
from loaders.knowledge.bodies.definite_nouns import DEFINITE_NOUNS, KINDS_MEANT
from loaders.language.events.definite_words import (
    ANY_BODY,
    GENERIC,
    LOOSELY,
    NUMBER,
    OF_ANY_NAME,
    OPENERS,
)
from loaders.language.events.groups import meant_by, plurals
from loaders.language.events.own_body import own_body
from loaders.language.found import Found
from loaders.language.lexicon import Answers
from loaders.language.numbers import any_of
from loaders.language.reading import Reading
from loaders.language.word_patterns import lower_case

_DEFINITE = lower_case(
    rf"(?:the|this|its own|both|all)\s(?:(?P<number>{NUMBER}|\d)\s)?"
    r"(?:(?:acute|community|local|joint|care|health|new|regional|select|strategic health"
    r"|primary care|foundation|mental health|county|city|borough|district|hospital|competition"
    r"|government)\s)?"
    rf"(?P<noun>{any_of(tuple(row.noun for row in DEFINITE_NOUNS))})"
    r"(?P<plural>s|es)?\b"
)
_A_FIRM = re.compile(r"\bcompany$|\bcare provider$|" + LOOSELY.pattern)
_OF_A_BOARD = re.compile(r"\btrust\b|clinical commissioning")
_ELSE = {
    "company": (LOOSELY,),
    "firm": (LOOSELY,),
    "charity": (LOOSELY,),
    "board": (_OF_A_BOARD,),
    "group": (_A_FIRM,),
}
"""Whom a noun may mean where no body of its kind is named: "the board" is then that of the trust."""
_COUNCILLORS = re.compile(r"\b(?:[Cc]ouncillors|[Cc]abinet members)\b")
_INSPECTORS = re.compile(r"\b[Ii]nspectors\b")
_INSPECTS = re.compile(
    r"care quality commission|healthcare commission|social care inspection|care standards commission|inspectorate"
    r"|ofsted|regulation and quality improvement|healthcare improvement scotland"
)
"""In the name of a body that has inspectors, in lower case."""
_OPENS_WITHIN = 40
"""Characters of a sentence in which the name of the body that it is about begins."""
_STILL_MEANT = 250
"""Characters after its name in which the last body named is the one meant."""
_PERSON_WITHIN = 800
"""Characters before "he" or "she" in which the person is named."""
_SUBJECT_WITHIN = 300
"""Characters before a pronoun in which the sentence of its noun must begin."""
_ITS = re.compile(r"(?:It|Its)\b")
_DEFINES = re.compile(
    r"\s?\((?:[A-Z&]{2,8}[,;]? (?:or )?)?(?:here(?:in)?after )?[‘“\"']?[Tt]he (?:[Tt]he"
    r" )?[‘“\"']?(?P<noun>[A-Z][a-z]+)[’”\"']?\)"
)
"""After a name what the rest of the paper calls it: "Department of Health (the Department)"."""
_DEFINES_WITHIN = re.compile(r"\([^()\n]{0,24}[Tt]he [‘“\"']?[A-Z][a-z]+[’”\"']?\)")
_OUTLET = re.compile(r"publisher|newspaper|media|press|magazine|journal|broadcast|outlet", re.I)
_is_outlet = Answers(lambda kind: _OUTLET.search(kind) is not None).__getitem__


@lru_cache(maxsize=200)
def _of_kind(noun: str) -> re.Pattern[str]:
    """What the name of a body's kind holds where the noun may mean it."""
    return re.compile(KINDS_MEANT.get(noun.lower(), r"\b" + re.escape(noun.lower())))


_COMMISSIONS = frozenset({"commission", "regulator", "watchdog", "inspectorate"})
"""Nouns for a commission, whatever its name holds: "the charity" is not the Charity Commission."""
_OBLIQUE = re.compile(r"\b(?:by|from|to|with|than|like)\s(?:the\s)?$")
"""Before a body that is named beside the one a sentence is about."""
_APPOSED = re.compile(r",\s(?:the\s|its\s|their\s|then\s)?(?:[\w’'-]+[’']s\s)?")


def _apposed_end(lower: str, offset: int) -> int:
    found = _APPOSED.match(lower, offset)
    return found.end() if found else offset


def _sentence_before(text: str, offset: int) -> int:
    """Where the sentence before the one that begins at an offset begins, roughly."""
    before = offset - 1
    while before > 0 and text[before - 1] in " \n.!?”’\"'()0123456789":
        before -= 1
    stop = text.rfind(". ", 0, before)
    return max(stop + 2 if stop >= 0 else 0, text.rfind("\n", 0, before) + 1)


def _overlap(slot: tuple[int, int, str], spans: Iterable[tuple[int, int, str]]) -> bool:
    start, end, _ = slot
    return any(left < end and start < right for left, right, _ in spans)


class Bodies:
    """The article's organisations by key and where each is named, for what definite words mean."""

    def __init__(self, reading: Reading, found: Found) -> None:
        self._reading = reading
        self._found = found
        self.kinds = {body.key: f"{body.name} {body.kind}".lower() for body in found.organisations}
        self.names = {body.key: body.name.lower() for body in found.organisations}
        self.outlets = {body.key for body in found.organisations if _is_outlet(body.kind)}
        self.mentions = [mention for mention in found.mentions if mention.organisation]
        self.starts = [mention.start for mention in self.mentions]
        self._short: dict[str, str | None] = {}
        self._in_role: dict[str, str | None] = {}
        self._referents: dict[int, str | None] = {}
        self._pointing: dict[int, list[tuple[int, int, str]]] = {}

    @cached_property
    def own(self) -> str | None:
        """The key of the body that publishes the article or heads the paper, which speaks in it as "we"."""
        return own_body(self._reading, self._found, self.mentions)

    @cached_property
    def _people(self) -> tuple[list[Mention], list[int]]:
        """The mentions of people, and where they start."""
        people = [mention for mention in self._found.mentions if mention.person]
        return people, [mention.start for mention in people]

    @cached_property
    def _definite(self) -> tuple[list[int], list[re.Match[str]]]:
        """The nouns that may point back to one body, and where each starts with its "the"."""
        words, lower = self._reading.words, self._reading.lower
        opened = (_DEFINITE.match(lower, words.starts[at]) for at in words.of(OPENERS))
        matches = [match for match in opened if match and not match["plural"]]
        return [match.start() for match in matches], matches

    def before(self, offset: int, most: int = 40) -> list[Mention]:
        """Mentions that stand before an offset, the nearest first."""
        place = bisect_left(self.starts, offset)
        return self.mentions[max(0, place - most) : place][::-1]

    @cached_property
    def _defined(self) -> dict[str, str]:
        """The bodies for which the article says that it calls them "the Department" or the like, by that noun."""
        text = self._reading.text
        if not _DEFINES_WITHIN.search(text):
            return {}
        found = ((_DEFINES.match(text, mention.end), mention.organisation or "") for mention in self.mentions)
        return {match["noun"].lower(): key for match, key in found if match}

    def meant(self, noun: str, offset: int) -> str | None:
        """The last body before an offset that is what the noun says, or the one that the article calls by it."""
        if defined := self._defined.get(noun.lower()):
            return defined
        pattern = _of_kind(noun)
        patterns = (pattern, *_ELSE.get(noun.lower(), ()))
        named = [m for m in self.before(offset) if m.organisation not in self.outlets]
        for p in patterns:
            of_kind = [m for m in named if p.search(self.kinds.get(m.organisation or "", ""))]
            if of_kind:
                return self._foremost(of_kind, offset).organisation
        return None

    def _foremost(self, near: Sequence[Mention], offset: int) -> Mention:
        """Which of the bodies of a kind named before an offset, the nearest first, its noun goes back to.

        The last one named, unless that was only told of by the way some sentences before, and another one, which the
        story told of first, has been told of oftener.
        """
        last = near[0]
        counts = Counter(mention.organisation for mention in near)
        if _OBLIQUE.search(self._reading.lower, max(0, last.start - 12), last.start):
            # "A took the service over, which B had run. The trust": whom the story tells of, not who was named with it.
            first = near[-1]
            other = next((one for one in near if one.organisation != last.organisation), last)
            if counts[first.organisation] >= counts[last.organisation]:
                return first
            return other if counts[other.organisation] > counts[last.organisation] else last
        if offset - last.end < _STILL_MEANT:
            return last
        first = near[-1]
        return first if counts[first.organisation] > counts[last.organisation] else last

    def short(self, key: str) -> str | None:
        """The shortest name by which the article calls a body."""
        if key not in self._short:
            written = [mention.surface for mention in self.mentions if mention.organisation == key]
            self._short[key] = min((name for name in written if name[:1].isupper()), key=len, default=None)
        return self._short[key]

    def person_before(self, offset: int) -> Mention | None:
        """The person named last before an offset, not too far back; quoted words may stand between."""
        people, starts = self._people
        place = bisect_left(starts, offset)
        near = people[place - 1] if place else None
        return near if near and offset - near.end < _PERSON_WITHIN else None

    def person_in_role(self, role: str) -> str | None:
        """The key of the only person whom the article names right behind a role, or with the role behind the name."""
        if role not in self._in_role:
            lower = self._reading.lower
            beside = {
                mention.person
                for mention in self._people[0]
                if lower.endswith(f"{role} ", 0, mention.start)
                or (_APPOSED.match(lower, mention.end) and lower.startswith(role, _apposed_end(lower, mention.end)))
            }
            self._in_role[role] = beside.pop() if len(beside) == 1 else None
        return self._in_role[role]

    def named_after(self, noun: str, offset: int, reach: int) -> list[str]:
        """The bodies of a noun's kind that are named in so many characters after an offset, in their order."""
        kinds = "" if noun in ANY_BODY else KINDS_MEANT.get(noun, r"\b" + re.escape(noun))
        pattern = re.compile(f"{kinds}|{LOOSELY.pattern}" if noun in OF_ANY_NAME else kinds)
        place = bisect_left(self.starts, offset)
        near = (m.organisation or "" for m in self.mentions[place : place + 12] if m.start - offset < reach)
        of_kind = (k for k in near if k not in self.outlets and pattern.search(self.kinds.get(k, "")))
        return list(dict.fromkeys(k for k in of_kind if self.names.get(k) not in GENERIC))

    def near(self, name: str, offset: int, reach: int) -> str | None:
        """The key of the body of that name, in lower case, where it is named so near to an offset."""
        return next(
            (m.organisation for m in self.mentions
             if abs(m.start - offset) < reach and self.names.get(m.organisation or "") == name),
            None,
        )  # fmt: skip

    def definites(self, start: int, end: int, taken: Collection[tuple[int, int, str]]) -> list[tuple[int, int, str]]:
        """(start, end, key) of each "the trust" or "the panel" in text[start:end] whose body is known.

        `taken` are (start, end, anything) of names, which mean nobody else.
        """
        if start not in self._pointing:
            self._pointing[start] = self._all_definites(start, end)
        slots = self._pointing[start]
        return [slot for slot in slots if not _overlap(slot, taken)] if slots and taken else slots

    def _all_definites(self, start: int, end: int) -> list[tuple[int, int, str]]:
        text = self._reading.text
        slots = []
        it = _ITS.match(text, start, end)
        if it:
            last = self.subject_before(start)
            if last:
                slots.append((start, it.end(), last))
        if self._has_inspectors:
            inspectors = _INSPECTORS.search(text, start, end)
            if inspectors:
                key = self.inspectorate(inspectors.start())
                slots += [(inspectors.start(), inspectors.end(), key)] if key else []
        if self._has_councillors:
            councillors = _COUNCILLORS.search(text, start, end)
            if councillors:
                key = self.meant("council", councillors.start())
                slots += [(councillors.start(), councillors.end(), key)] if key else []
        starts, matches = self._definite
        for match in matches[bisect_left(starts, start) : bisect_left(starts, end)]:
            key = self._referent(match) if match.start() == start else self.meant(match["noun"], match.start())
            if key:
                slots.append((match.start(), match.end(), key))
        return slots

    @cached_property
    def _has_councillors(self) -> bool:
        """Whether the article speaks of councillors or members of a cabinet."""
        return "ouncillors" in self._reading.text or "abinet members" in self._reading.text

    @cached_property
    def _has_inspectors(self) -> bool:
        """Whether the article speaks of inspectors at all, which few do."""
        return "nspectors" in self._reading.text

    def subject_before(self, offset: int) -> str | None:
        """The body that the sentence before an offset is about: the first one it names or means, not too far back."""
        opening = self._opening(offset)
        if opening:
            return opening
        near = [
            mention
            for mention in self.before(offset, 6)
            if offset - mention.start < 260
            and mention.organisation not in self.outlets
            and self.names.get(mention.organisation or "") not in GENERIC
        ]
        begin = _sentence_before(self._reading.text, offset)
        near = [mention for mention in near if mention.start >= begin] or near
        return near[-1].organisation if near else None

    def inspectorate(self, offset: int) -> str | None:
        """The body whose inspectors are meant: the one of that duty named nearest before an offset, else after."""
        named = [m.organisation or "" for m in self.before(offset)]
        named += [m.organisation or "" for m in self.mentions[bisect_left(self.starts, offset) :][:12]]
        return next((key for key in named if _INSPECTS.search(self.names.get(key, ""))), None)

    def opener_before(self, offset: int) -> str | None:
        """The body that the sentence before an offset begins with, by name or as "The trust", else None."""
        begin = _sentence_before(self._reading.text, offset)
        if self._reading.text.startswith("It ", begin) and 0 < begin < offset:
            # "It was founded by Elm Aid. It": both mean whom the sentence before them is about.
            return self.opener_before(begin)
        place = bisect_left(self.starts, begin)
        named = self.mentions[place] if place < len(self.mentions) else None
        if self._reading.text.startswith("The ", begin) and (meant := self._opening(offset)):
            # "The hospital is run by Elm Trust. It": both mean the hospital.
            return meant
        if (
            named
            and named.start < offset
            and named.start - begin < _OPENS_WITHIN
            and named.organisation not in self.outlets
        ):
            return named.organisation
        return self._opening(offset)

    def _opening(self, offset: int) -> str | None:
        """Whom "The trust" means that begins the sentence before an offset."""
        begin = _sentence_before(self._reading.text, offset)
        if not 0 < offset - begin <= _SUBJECT_WITHIN:
            return None
        if begin and self._reading.text.startswith("It ", begin):
            return self.opener_before(begin)
        starts, matches = self._definite
        place = bisect_left(starts, begin)
        if place == len(matches) or starts[place] != begin:
            return None
        return self._referent(matches[place])

    def _referent(self, match: re.Match[str]) -> str | None:
        """Whom "The trust" means that begins a sentence: of whom the sentence before is told, where it may be meant."""
        offset = match.start()
        if offset not in self._referents:
            self._referents[offset] = None
            before = None if match["noun"].lower() in self._defined else self.opener_before(offset)
            kind = self.kinds.get(before or "", "")
            fits = _of_kind(match["noun"]).search(kind) and ("commission" not in kind or match["noun"] in _COMMISSIONS)
            self._referents[offset] = before if fits else self.meant(match["noun"], offset)
        return self._referents[offset]

    @cached_property
    def _plurals(self) -> tuple[list[int], list[re.Match[str]]]:
        """What may point back to several bodies ("the two trusts"), and where each starts with its "the"."""
        matches = plurals(self._reading.words, self._reading.lower)
        return [match.start() for match in matches], matches

    def many(self, start: int, end: int) -> list[tuple[int, list[str]]]:
        """The offset and the bodies meant of each "the two trusts", "the departments" in text[start:end]."""
        starts, matches = self._plurals
        if not matches:
            return []
        near = matches[bisect_left(starts, start) : bisect_left(starts, end)]
        return [(match.start(), meant_by(self._reading.text, match, self._named(match.start()))) for match in near]

    def _named(self, offset: int) -> list[tuple[Mention, str]]:
        """The mentions of bodies before an offset, the nearest first, each with its kind; outlets and "NHS" are left
        out."""
        return [
            (mention, self.kinds.get(mention.organisation or "", ""))
            for mention in self.before(offset)
            if mention.organisation not in self.outlets and self.names.get(mention.organisation or "") not in GENERIC
        ]

    def voice(self, offset: int) -> str | None:
        """The body that says "we" at an offset, where that is sure."""
        quoted = next((one for one in self._found.quotations if one.start <= offset < one.end), None)
        return quoted.organisation if quoted else self.own if self.own not in self.outlets else None

    def speaker(self, offset: int) -> tuple[str | None, str | None]:
        """The body and the person whose quoted words hold an offset: "we" is they."""
        for quotation in self._found.quotations:
            if quotation.start <= offset < quotation.end:
                if quotation.organisation:
                    return quotation.organisation, quotation.person
                place = bisect_left(self.starts, quotation.start)
                near = quotation.start - 200
                line = self._reading.text.rfind("\n", 0, quotation.start)
                surname = (quotation.person or "").rpartition(" ")[2]
                if surname and self._reading.text.find(surname, max(0, line), quotation.start) >= 0:
                    # Where the speaker is named again, a body of the paragraph before is hardly the speaker's.
                    near = max(near, line)
                nearby = [m for m in self.mentions[max(0, place - 1) : place] if m.end > near]
                return (nearby[-1].organisation if nearby else None), quotation.person
        return None, None
