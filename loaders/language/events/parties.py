"""Owns who takes part in an event: the bodies, people and classes its sentence names, or means by "the trust" or "we".

No identity here: keys are those of the mentions.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Sequence

from db.records import Mention, Party
from loaders.language.events.candidates import EventSentence
from loaders.language.events.triggers import Told
from loaders.language.found import Found

NUMBERS = {
    word: n for n, word in enumerate(["two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"], 2)
}

_DEFINITE = re.compile(
    r"(?:the|this|its own|both|all)\s(?:(?P<number>two|three|four|five|six|seven|eight|nine|ten"
    r"|\d)\s)?(?:(?:acute|community|local|joint|care|health|new|regional|select|strategic health"
    r"|primary care|foundation|mental health|county|city|borough|district|hospital|competition"
    r"|government)\s)?"
    r"(?P<noun>trust|council|panel|department|regulator|watchdog|company|firm|charity|union|committee|commission"
    r"|board|authority|agency|fund|group|network|association"
    r"|federation|college|hospital|inquiry|tribunal|campaign|practice|confederation|institute|foundation|party"
    r"|ministry|consortium|inspectorate|ombudsman|think tank|home|provider|partnership|alliance"
    r"|university|sha|pct|ccg|icb)"
    r"(?P<plural>s|es)?\b"
)
"""Over a text in lower case; it begins with no word boundary, because a search that begins with letters is quick."""
_MANY = re.compile(
    r"\b(?:the|both|all)\s(?:(?P<number>two|three|four|five|six|seven|eight|nine|ten|\d)\s)?(?:organisations"
    r"|bodies|companies|parties|partners|authorities|trusts|councils|boroughs|departments|firms"
    r"|charities|unions|boards|agencies|groups)\b",
    re.I,
)
_MEANS: dict[str, str] = {
    "regulator": r"commission|regulator|monitor|council|ofsted|inspectorate",
    "watchdog": r"commission|regulator|monitor|healthwatch|audit|ofsted|office",
    "company": r"company|ltd|limited|plc|llp|cic|healthcare|care|health|group",
    "firm": r"company|ltd|limited|plc|llp|cic|healthcare|care|health|group|solicitors",
    "charity": r"charity|charit|campaign|fund|foundation|trust|society|age|support",
    "union": r"union|unison|unite|gmb|association|college|bma|rcn|membership",
    "council": r"council|local authority|borough|county",
    "authority": r"authority|council|borough",
    "trust": r"\btrust|foundation trust|nhs trust",
    "hospital": r"hospital|infirmary",
    "home": r"home|house|lodge|court",
    "provider": r"company|care|health|trust|provider|services",
    "think tank": r"think tank|fund|foundation|trust|institute|reform|demos|exchange",
    "practice": r"practice|surgery|medical centre|health centre",
    "SHA": r"strategic health authority",
    "PCT": r"primary care trust|pct",
    "CCG": r"clinical commissioning group|ccg",
    "ICB": r"integrated care board|icb",
}
_IT = re.compile(
    r"^(?:[“‘\"']\s?)?(?:It|They|Its|Their)\b|[,;]\s(?:it|they)\s(?:will|would|has|have|had|is|are|was|were)\b"
)
_HE = re.compile(r"(?:^|[“\"]|\bthat\s|,\s)(?:He|She|he|she)\s")
_HE_SAID = re.compile(r"(?:^|,\s|[”\"]\s)(?:he|she)\s(?:said|told|added|says)\b")
_ITS = re.compile(r"(?:It|Its)\b")
_THEY = re.compile(r"(?:^|[,;]\s|\bthat\s)[Tt]hey\s(?:will|would|plan|have|are|were|had|could|also|now)\b")
_WE = re.compile(r"\b(?:we|our|us)\b", re.I)
_CARRIED = re.compile(
    r"^(?:[“‘\"']\s?)?(?:It|They|This|These|That|Its|Their|Both|Such|He|She|Under the|The (?:\w+ )?(?:work|move"
    r"|merger|takeover|plans?|proposals?|reports?|survey"
    r"|decision|deal|schemes?|study|review|consultation|closing|deadline|earliest|programme|process|investigation"
    r"|inquiry|announcement|contract|pilots?"
    r"|results|agreement|changes|services?|project|transfer|date|findings|research|closures?|bid|tender|funding"
    r"|money))\b"
)
_OUTLET = re.compile(r"publisher|newspaper|media|press|magazine|journal|broadcast|outlet", re.I)
_TOLD = re.compile(
    r"\b(?:told|tell|tells|telling|to|reported by|according to|in|by|from|the)\s(?:the\s)?$|sister title\s$", re.I
)
GENERIC = frozenset({"nhs", "national health service", "government", "uk government", "parliament"})
_BY = re.compile(r"\bby\s(?:[\w’',&-]+\s){0,3}$")
_SAYS_THAT = re.compile(
    r"\b(?:said|says|confirmed|announced|warned|claimed|told|added|revealed|believes?|understands?)\s(?:[^,.;]{0,60}?\s)?"
    r"(?:that|the|it|its|their|a|an)\s"
)
_QUALIFIES = re.compile(
    r"\s(?:trusts?|staff|services?|boss|bosses|chiefs?|managers?|patients?|care|hospitals?|bodies|organisations|leaders"
    r"|workers|nurses|doctors|foundation|boards?|funding|money|spending|budgets?|reforms?|providers?|commissioners?)\b"
)
"""What "NHS" only qualifies when one of these follows."""
_REGULATOR = re.compile(r"\b(?:regulator|inspectorate|ombudsman)\b")
_NEVER_A_REGULATOR = frozenset({"merging party", "rated", "appointee", "target", "closed"})
"""Roles that a body which inspects and judges others does not have."""
_BACK = 6
"""Sentences back in which what "the trust" means is sought first."""


class Bodies:
    """The article's organisations by key and where each is named, for what definite words mean."""

    def __init__(self, found: Found) -> None:
        self.kinds = {body.key: f"{body.name} {body.kind}".lower() for body in found.organisations}
        self.names = {body.key: body.name.lower() for body in found.organisations}
        self.outlets = {body.key for body in found.organisations if _OUTLET.search(body.kind)}
        self.mentions = [mention for mention in found.mentions if mention.organisation]
        self.starts = [mention.start for mention in self.mentions]
        self.people = [mention for mention in found.mentions if mention.person]
        self.people_starts = [mention.start for mention in self.people]
        self.quotations = found.quotations
        self._text = ""
        self._matches: list[re.Match[str]] = []
        self._match_starts: list[int] = []
        self._short: dict[str, str | None] = {}

    def before(self, offset: int, most: int = 40) -> list[Mention]:
        """Mentions that stand before an offset, the nearest first."""
        place = bisect_left(self.starts, offset)
        return self.mentions[max(0, place - most) : place][::-1]

    def meant(self, noun: str, offset: int) -> str | None:
        """The last body before an offset that is what the noun says."""
        pattern = re.compile(_MEANS.get(noun if noun.isupper() else noun.lower(), r"\b" + re.escape(noun.lower())))
        for mention in self.before(offset):
            key = mention.organisation or ""
            if key not in self.outlets and pattern.search(self.kinds.get(key, "")):
                return key
        return None

    def short(self, key: str) -> str | None:
        """The shortest name by which the article calls a body."""
        if key not in self._short:
            written = [mention.surface for mention in self.mentions if mention.organisation == key]
            self._short[key] = min((name for name in written if name[:1].isupper()), key=len, default=None)
        return self._short[key]

    def person_before(self, offset: int) -> str | None:
        """The name of the person named last before an offset, not too far back."""
        place = bisect_left(self.people_starts, offset)
        near = self.people[place - 1] if place else None
        return near.surface if near and offset - near.end < 400 else None

    def several(self, number: int | None, noun: str, offset: int) -> list[str]:
        """The last bodies before an offset, as many as the number says."""
        pattern = re.compile(
            "" if noun in ("organisation", "body", "partner", "party") else _MEANS.get(noun, re.escape(noun))
        )
        keys: list[str] = []
        wanted = number or 2
        for mention in self.before(offset):
            key = mention.organisation or ""
            if key in self.outlets or key in keys or self.names.get(key, "") in GENERIC:
                continue
            if pattern.search(self.kinds.get(key, "")) or number:
                keys.append(key)
            if len(keys) == wanted:
                return keys
        return keys if len(keys) > 1 else []

    def definites(
        self, text: str, start: int, end: int, taken: Iterable[tuple[int, int, str]]
    ) -> list[tuple[int, int, str]]:
        """(start, end, key) of each "the trust" or "the panel" in text[start:end] whose body is known."""
        spans = [(left, right) for left, right, _ in taken]
        slots = []
        it = _ITS.match(text, start, end)
        if it:
            last = self.subject_before(start)
            if last:
                slots.append((start, it.end(), last))
        if self._text is not text:
            lower = text.lower()
            lower = lower if len(lower) == len(text) else text
            self._text = text
            self._matches = [
                m for m in _DEFINITE.finditer(lower) if not m.start() or not lower[m.start() - 1].isalnum()
            ]
            self._match_starts = [match.start() for match in self._matches]
        near = self._matches[bisect_left(self._match_starts, start) : bisect_left(self._match_starts, end)]
        for match in near:
            if match["plural"] or any(left < match.end() and match.start() < right for left, right in spans):
                continue
            key = self.meant(text[match.start("noun") : match.end("noun")], match.start())
            if key:
                slots.append((match.start(), match.end(), key))
        return slots

    def subject_before(self, offset: int) -> str | None:
        """The body that the sentence before an offset is about: the first one it names, not too far back."""
        near = [
            mention
            for mention in self.before(offset, 6)
            if offset - mention.start < 260 and mention.organisation not in self.outlets
        ]
        return near[-1].organisation if near else None

    def pairs_meant(self, text: str, start: int, end: int) -> list[list[str]]:
        """The bodies meant by each "the two trusts", "the departments" of text[start:end]."""
        return [self.many(match) for match in _MANY.finditer(text, start, end)]

    def many(self, match: re.Match[str]) -> list[str]:
        """The bodies meant by one "the three organisations"."""
        number = match["number"]
        count = NUMBERS.get(number.lower(), 0) if number and not number.isdigit() else int(number or 0)
        noun = match[0].split()[-1].lower()
        singular = noun[:-3] + "y" if noun.endswith("ies") else noun.removesuffix("s")
        return self.several(count or None, singular, match.start())

    def speaker(self, offset: int) -> tuple[str | None, str | None]:
        """The body and the person whose quoted words hold an offset: "we" is they."""
        for quotation in self.quotations:
            if quotation.start <= offset < quotation.end:
                if quotation.organisation:
                    return quotation.organisation, quotation.person
                place = bisect_left(self.starts, quotation.start)
                nearby = [m for m in self.mentions[max(0, place - 1) : place] if quotation.start - m.end < 200]
                return (nearby[-1].organisation if nearby else None), quotation.person
        return None, None


def parties(
    text: str, sentence: EventSentence, told: Told, bodies: Bodies, carried: Sequence[Party]
) -> tuple[Party, ...]:
    """Who takes part, the doer first; `carried` are the parties of the event told just before."""
    found: list[Party] = []
    generic: list[Party] = []
    for mention in sentence.mentions:
        role = _role(text, sentence, told, mention.start)
        if mention.person:
            found.append(Party(role if role != "party" else "speaker", person=mention.person))
            continue
        key = mention.organisation or ""
        if key in bodies.outlets and not _outlet_takes_part(text, told, mention):
            continue
        if bodies.names.get(key) in GENERIC and _QUALIFIES.match(text, mention.end):
            continue
        if role in _NEVER_A_REGULATOR and _REGULATOR.search(bodies.kinds.get(key, "")):
            role = "party"
        party = Party(role, organisation=key)
        (generic if bodies.names.get(key) in GENERIC else found).append(party)
    found += [Party(_role(text, sentence, told, item.start), class_name=item.name) for item in sentence.classes]
    meant = _meant(text, sentence, told, bodies)
    several = [party for party in carried if party.organisation]
    if (
        len(several) > 1
        and not any(m.organisation for m in sentence.mentions)
        and _THEY.search(text, sentence.start, sentence.end)
    ):
        meant = [party for party in meant if party.person] + [Party("party", party.organisation) for party in several]
    found += meant
    if not any(party.organisation for party in found):
        found += generic
    if not any(party.organisation or party.class_name for party in found) and _CARRIED.match(
        text[sentence.start : sentence.start + 40]
    ):
        found += [Party("party", party.organisation, None, party.class_name) for party in carried if not party.person]
    return tuple(_once(found))


def doer(text: str, sentence: EventSentence, told: Told, takers: Sequence[Party], bodies: Bodies) -> str | None:
    """The short name of who does it, for a headline whose own words do not say: "it", "he" or nobody."""
    if _HE.search(text, sentence.start, told.start) or _HE_SAID.search(text, told.start - 4, sentence.end):
        return bodies.person_before(sentence.start)
    named = {mention.organisation for mention in sentence.mentions}
    keys = [party.organisation for party in takers if party.organisation and party.role == told.frame.agent != "party"]
    if told.form != "noun":
        keys = [key for key in keys if key not in named]
    return bodies.short(keys[0]) if keys else None


def _once(found: Iterable[Party]) -> list[Party]:
    kept: dict[tuple[str | None, str | None, str | None], Party] = {}
    for party in found:
        key = (party.organisation, party.person, party.class_name)
        if key not in kept or kept[key].role == "party":
            kept[key] = party
    return list(kept.values())


def _role(text: str, sentence: EventSentence, told: Told, offset: int) -> str:
    """The doer stands before an active verb or after "by"; whom it is done to, on the other side."""
    start, end = sentence.clause(told.start)
    if not start <= offset < end and offset > told.end:
        return "party"
    if offset < told.start and _SAYS_THAT.search(text, offset, told.start):
        return "speaker"
    by = bool(_BY.search(text[max(sentence.start, offset - 40) : offset]))
    if told.form == "noun":
        return told.frame.agent if by or offset < told.start else told.frame.patient
    if told.passive:
        return (
            told.frame.agent if by and offset > told.start else told.frame.patient if offset < told.start else "party"
        )
    return told.frame.agent if offset < told.start else told.frame.patient


def _outlet_takes_part(text: str, told: Told, mention: Mention) -> bool:
    """A journal takes part where it reports or hosts, not where it was told."""
    if told.frame.name == "reported":
        return mention.start < told.start
    return (
        told.kind == "meeting"
        and abs(mention.end - told.start) < 25
        and not text[max(0, mention.start - 6) : mention.start].endswith("told ")
    )


def _meant(text: str, sentence: EventSentence, told: Told, bodies: Bodies) -> list[Party]:
    """What "the panel", "the three organisations", "it" and "we" stand for in this sentence."""
    found: list[Party] = []
    spans = [(mention.start, mention.end, "") for mention in sentence.mentions]
    spans += [(item.start, item.end, "") for item in sentence.classes]
    for many in _MANY.finditer(text, sentence.start, sentence.end):
        found += [Party(_role(text, sentence, told, many.start()), organisation=key) for key in bodies.many(many)]
    for start, _, key in bodies.definites(text, sentence.start, sentence.end, spans):
        found.append(Party(_role(text, sentence, told, start), organisation=key))
    if sentence.in_quotation(told.start) and _WE.search(text, sentence.start, sentence.end):
        body, person = bodies.speaker(told.start)
        if body:
            found.append(Party(told.frame.agent, organisation=body))
        if person:
            found.append(Party("speaker", person=person))
    if not found and not any(mention.organisation for mention in sentence.mentions):
        it = _IT.search(text[sentence.start : sentence.end])
        if it:
            near = next((m for m in bodies.before(sentence.start, 12) if m.organisation not in bodies.outlets), None)
            last = bodies.subject_before(sentence.start)
            if last is None and near and sentence.start - near.end < 400:
                last = near.organisation
            if last:
                found.append(Party(told.frame.agent, organisation=last))
    return found
