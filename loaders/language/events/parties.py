"""Owns who takes part in an event: the bodies, people and classes its sentence names, or means by "the trust" or "we".

No identity here: keys are those of the mentions.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from db.records import ClassMention, Mention, Party
from loaders.knowledge.events.headline_words import FINITE, LINKS
from loaders.language.events.anaphora import Bodies
from loaders.language.events.candidates import EventSentence
from loaders.language.events.definite_words import GENERIC
from loaders.language.events.party_roles import SAYING, Roles, roles, speaks, suited
from loaders.language.events.triggers import TRIGGER_WORDS, Told
from loaders.language.word_patterns import lower_case

_IT = re.compile(
    r"^(?:[“‘\"']\s?)?(?:It|They|Its|Their)\b|^(?:In|On|Last|This|By|Since|At|Earlier)\s[^,;]{1,24}?,?\s(?:it|they)\s|[,;]\s(?:it|they)\s(?:will|would|has|have|had|is|are|was|were)\b"
)
_IT_OPENS = re.compile(r"[“‘\"']?It\b")
_IT_WORDS = frozenset({"it", "they", "its", "their"})
_WE_WORDS = frozenset({"we", "our", "us"})
_I_WORDS = frozenset({"i"})
_HE_WORDS = frozenset({"he", "she"})
"""Here and below: words of which the next pattern needs one."""
_ROLE_WORDS = frozenset(
    {"secretary", "minister", "executive", "chairman", "chairwoman", "mayor", "commissioner", "coroner"}
)
_IN_ROLE = lower_case(
    r"\bthe\s((?:(?:prime|health|care|social care|public health|first|shadow health) )?(?:minister|health secretary)"
    r"|(?:health and social care|home|education|communities|business|shadow health) secretary"
    r"|(?:interim )?chief executive"
    r"|chairman|chairwoman|mayor|(?:police and crime |children’s |children's )commissioner|coroner)\b"
)
_HE = re.compile(r"(?:^|[“\"]|\b(?:[Tt]hat|[Ww]hen|[Ww]hile|[Aa]fter|[Aa]s|[Bb]ut|[Aa]nd)\s|,\s)(?:He|She|he|she)\s")
_HE_SAID = re.compile(r"(?:^|,\s|[”\"]\s)(?:he|she)\s(?:said|told|added|says)\b")
_THEY = re.compile(r"(?:^|[,;]\s|\bthat\s)[Tt]hey\s(?:will|would|plan|have|are|were|had|could|also|now)\b")
_THE = lower_case(r"\b(?:the|this)\s$")
_WE = lower_case(r"\b(?:we|our|us)\b")
_CARRIED = re.compile(
    r"^(?:[“‘\"']\s?)?(?:It|They|This|These|That|Its|Their|Both|Such|He|She|Under the|To \w+ (?:this|that)\b"
    r"|The (?:\w+ )?(?:[Rr]eport|[Rr]eview|[Ii]nquiry|work|move"
    r"|merger|takeover|plans?|proposals?|reports?|survey"
    r"|decision|deal|schemes?|study|review|consultation|closing|deadline|earliest|programme|process|investigation"
    r"|inquiry|announcement|contract|pilots?"
    r"|results|agreement|changes|services?|project|transfer|date|findings|research|closures?|bid|tender|funding"
    r"|money))\b"
)
_TO_THIS = re.compile(r"To \w+ (?:this|that)\b")
"""How a sentence says for what the deed told before it did what it tells."""
_INTERVIEW = re.compile(r"\b(?:told|tells|interview(?:ed)? (?:with|by|in))\s(?:the\s)?$")
_AUXILIARY = re.compile(r"(?:\s(?:has|have|had|will|is to|also|today|this week|just|yesterday))*\s")
_QUALIFIES = re.compile(
    r"\s(?:(?i:trusts?|foundation)|staff|services?|boss|bosses|chiefs?(?!\sexecutive\s[A-Z])|managers?|patients?|care"
    r"|hospitals?|bodies|organisations|leaders|workers|nurses|doctors|boards?|funding|money|spending|budgets?|reforms?"
    r"|providers?|commissioners?)\b"
)
"""What "NHS" only qualifies when one of these follows."""
_OFFICES = frozenset({"chief", "chair", "chairman", "director", "medical", "officials"})
"""Behind "NHS" they speak for it."""
_STUDIES = frozenset({"investigation", "report", "survey"})
_STUDY = re.compile(
    r"(?:[’']s?)?\s(?:\w+\s)?(?:investigation|analysis|research|survey|poll|probe|study|inquiry|report)s?\b", re.I
)
"""What follows the name of an outlet that looked into something itself: "a BBC investigation"."""
_REGULATOR = re.compile(r"\b(?:regulator|inspectorate|ombudsman)\b")
_LONGEST_COUNTED = 16
"""Characters from "the" to the noun that it counts: "all seven trusts"."""
_NEVER_A_REGULATOR = frozenset({"merging party", "rated", "investigated", "appointee", "target", "closed"})
"""Roles that a body which inspects and judges others does not have."""


def parties(
    text: str, sentence: EventSentence, told: Told, bodies: Bodies, carried: Sequence[Party]
) -> tuple[Party, ...]:
    """Who takes part, the doer first; `carried` are the parties of the event told just before."""
    found: list[Party] = []
    generic: list[Party] = []
    said = not SAYING.isdisjoint(sentence.vocabulary)
    of = Roles(sentence, told)
    for mention, role in zip(sentence.mentions, roles(text, sentence, told, of), strict=True):
        if mention.person:
            is_speaker = said and role == "party" and speaks(text, mention.start, mention.end)
            found.append(Party("speaker" if is_speaker else role, person=mention.person))
            continue
        key = mention.organisation or ""
        if key in bodies.outlets and not _outlet_takes_part(text, told, mention):
            if _INTERVIEW.search(text, max(sentence.start, mention.start - 30), mention.start) and key != bodies.own:
                found.append(Party("interviewer", organisation=key))
            continue
        if bodies.names.get(key) in GENERIC and (
            _QUALIFIES.match(text, mention.end) or _only_qualifies(sentence, mention)
        ):
            continue
        if role in _NEVER_A_REGULATOR and _REGULATOR.search(bodies.kinds.get(key, "")):
            role = "party"
        party = Party(role, organisation=key)
        (generic if bodies.names.get(key) in GENERIC else found).append(party)
    meant, stood_for = _meant(text, sentence, told, bodies, of)
    found += [
        Party(of.at(item.start), class_name=item.name)
        for item in sentence.classes
        if not any(start <= item.start < end for start, end in stood_for)
    ]
    if carried and not sentence.named:
        several = [party for party in carried if party.organisation]
        if len(several) > 1 and _THEY.search(text, sentence.start, sentence.end):
            meant = [one for one in meant if one.person] + [Party("party", one.organisation) for one in several]
    found += meant
    if not any(party.person for party in found):
        found += _person_meant(text, sentence, told, bodies, of)
    if generic and not any(party.organisation for party in found):
        found += generic
    if carried:
        opening = text[sentence.start : sentence.start + 40]
        settled = any(party.organisation or (party.class_name and not _TO_THIS.match(opening)) for party in found)
        if not settled and _CARRIED.match(opening):
            found += [Party("party", one.organisation, None, one.class_name) for one in carried if not one.person]
    return tuple(_once(suited(found)))


def _only_qualifies(sentence: EventSentence, mention: Mention) -> bool:
    """Whether the name of the health service stands before a noun that it only describes: "NHS day care"."""
    place = sentence.word_at(mention.end)
    if place >= len(sentence.words) or sentence.starts[place] != mention.end + 1:
        return False
    word = sentence.words[place]
    if (
        word in _OFFICES
        or not sentence.text[sentence.starts[place]].islower()
        or word in LINKS
        or word in FINITE
        or word.endswith("ly")
    ):
        return False
    return not (word in TRIGGER_WORDS or word.endswith("ed"))


def _person_meant(text: str, sentence: EventSentence, told: Told, bodies: Bodies, of: Roles) -> list[Party]:
    """Whom "he", "she" or a role alone ("the minister") means that stands before the trigger."""
    if sentence.in_quotation(told.start):
        return []
    words = sentence.vocabulary
    opens = text.startswith(("He ", "She "), sentence.start)
    if opens or (not _HE_WORDS.isdisjoint(words) and _HE.search(text, sentence.start, told.start)):
        before = bodies.person_before(sentence.start)
        if before:
            return [Party(told.frame.patient if told.passive else told.frame.agent, person=before.person)]
    if words.isdisjoint(_ROLE_WORDS):
        return []
    for found in _IN_ROLE.finditer(sentence.lower, sentence.start, sentence.end):
        person = bodies.person_in_role(found[1])
        if person:
            return [Party(of.at(found.start()), person=person)]
    return []


def doer(text: str, sentence: EventSentence, told: Told, takers: Sequence[Party], bodies: Bodies) -> str | None:
    """The short name of who does it, for a headline whose own words do not say: "it", "he" or nobody."""
    if not _HE_WORDS.isdisjoint(sentence.vocabulary) and (
        _HE.search(text, sentence.start, told.start) or _HE_SAID.search(text, told.start - 4, sentence.end)
    ):
        before = bodies.person_before(sentence.start)
        person = before.surface if before else None
        surname = (person or "").rpartition(" ")[2]
        return None if surname and text.find(surname, sentence.start, sentence.end) >= 0 else person
    role = told.frame.patient if told.passive else told.frame.agent
    keys = [party.organisation for party in takers if party.organisation and party.role == role != "party"]
    if keys and told.form != "noun":
        named = {mention.organisation for mention in sentence.mentions}
        keys = [key for key in keys if key not in named]
    if not keys or (_IT_OPENS.match(text, sentence.start) and keys[0] != bodies.opener_before(sentence.start)):
        return None
    names = [name for key in keys[:2] if (name := bodies.short(key))]
    if len(keys) == len(names) == 2 and "they" in sentence.vocabulary:
        return " and ".join(names)
    return names[0] if names else None


def _once(found: Iterable[Party]) -> list[Party]:
    kept: dict[tuple[str | None, str | None, str | None], Party] = {}
    for party in found:
        key = (party.organisation, party.person, party.class_name)
        if key not in kept or kept[key].role == "party":
            kept[key] = party
    return list(kept.values())


def _outlet_takes_part(text: str, told: Told, mention: Mention) -> bool:
    """A journal takes part where it reports, publishes or hosts; another one, where it was told, as interviewer."""
    if told.frame.name == "reported":
        return mention.start < told.start
    if told.kind in _STUDIES and _STUDY.match(text, mention.end):
        return True
    if told.frame.name in ("publish", "produce", "launch") and not told.passive:
        return bool(_AUXILIARY.fullmatch(text, mention.end, told.start))
    return (
        told.kind == "meeting"
        and abs(mention.end - told.start) < 25
        and not text[max(0, mention.start - 6) : mention.start].endswith("told ")
    )


def _meant(
    text: str, sentence: EventSentence, told: Told, bodies: Bodies, of: Roles
) -> tuple[list[Party], list[tuple[int, int]]]:
    """What "the panel", "the three organisations", "it" and "we" stand for in this sentence, and where nouns do so."""
    found: list[Party] = []
    stood_for: list[tuple[int, int]] = []
    for start, keys in bodies.many(sentence.start, sentence.end):
        role = of.at(start)
        found += [Party(role, organisation=key) for key in keys]
        if keys:
            stood_for.append((start, start + _LONGEST_COUNTED))
    definites = bodies.definites(sentence.start, sentence.end, ())
    if definites:
        spans = [(mention.start, mention.end, "") for mention in sentence.mentions]
        spans += [(item.start, item.end, "") for item in sentence.classes if not _one_of_them(sentence.lower, item)]
        definites = bodies.definites(sentence.start, sentence.end, spans)
    stood_for += [(start, end) for start, end, _ in definites]
    for start, _, key in definites:
        found.append(Party(of.at(start), organisation=key))
    we = sentence.in_quotation(told.start) and _WE.search(sentence.lower, sentence.start, sentence.end)
    if we or (not _I_WORDS.isdisjoint(sentence.vocabulary) and sentence.in_quotation(told.start)):
        body, person = bodies.speaker(told.start)
        if body and we:
            found.append(Party(told.frame.agent, organisation=body))
        if person:
            found.append(Party("speaker", person=person))
    elif bodies.own and bodies.own not in bodies.outlets and not _WE_WORDS.isdisjoint(sentence.vocabulary):
        own = _WE.search(sentence.lower, *told.clause)
        if own:
            found.append(Party(of.at(own.start()), organisation=bodies.own))
    if found or sentence.named or _IT_WORDS.isdisjoint(sentence.vocabulary):
        return found, stood_for
    if _IT.search(text[sentence.start : sentence.end]):
        apart = (m for m in bodies.before(sentence.start, 12) if m.organisation not in bodies.outlets)
        near = next((m for m in apart if bodies.names.get(m.organisation or "") not in GENERIC), None)
        last = bodies.subject_before(sentence.start)
        if last is None and near and sentence.start - near.end < 400:
            last = near.organisation
        if last:
            found.append(Party(told.frame.patient if told.passive else told.frame.agent, organisation=last))
    return found, stood_for


def _one_of_them(text: str, item: ClassMention) -> bool:
    """Whether a noun of a class is said of one body: "the charity", "this trust"."""
    return not item.surface.endswith("s") and bool(_THE.search(text, max(0, item.start - 6), item.start))
