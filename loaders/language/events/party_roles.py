"""Owns which role of an event's frame each of those named in its sentence has; "party" where none can be told."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence

from db.records import EventKind, Mention, Party
from loaders.knowledge.events.headline_words import PRONOUNS
from loaders.knowledge.word_lists import word_set
from loaders.language.events.candidates import EventSentence
from loaders.language.events.clauses import Clause, clause_told
from loaders.language.events.insertions import BRACKETS, inserted
from loaders.language.events.triggers import Told

SAYING = word_set(
    "said says confirmed announced warned claimed told added revealed believe believes understand understands"
)
"""Words of which a sentence that has a speaker has one."""
_SAYS_THAT = re.compile(
    r"\b(?:said|says|confirmed|announced|warned|claimed|told|added|revealed|believes?|understands?|reported|noted|stated"
    r"|explained|advised|informed|highlighted)\s(?:[^,.;]{0,60}?\s)?"
    r"(?:that|the|it|its|their|a|an)\s"
)
_SAID_AFTER = re.compile(
    r"(?:\s?\([^)]{1,40}\))?(?:,\s[^.;:”]{1,140}?,)?"
    r"\s(?:(?:has|have|had|also|today|yesterday|later|recently|then|previously|who)\s){0,3}"
    r"(?:said|says|confirmed|announced|warned|claimed|told|tells|added|revealed|believes?|understands?)\b"
)
"""What follows the name of somebody who says something."""
_SAID_BEFORE = re.compile(
    r"[”’\"',]\s(?:said|says|added|adds|warned|claimed|explained)\s(?:[\w’'-]+,?\s){0,7}$|\b(?:according to|told by)\s$"
)
_OWN = (" his ", " her ", " its ", " their ")
"""Before a noun whose deed is that of who speaks: "on his appointment Mr Lee said"."""
_IT_OR_THEY = frozenset({"it", "they"})
_HE_OR_SHE = frozenset({"he", "she"})
_FROM = re.compile(r"\bfrom\s(?:the\s)?$")
"""Before one who gives, and who receives nothing."""
_LONGEST_BEFORE = 80
_INSERTED = (",", "–", "—", " -")
"""What stands between words inserted after a subject and its verb."""
_PAST_FORMS = ("past", "participle")
_MERGES = "merging party"
_FORMED = re.compile(
    r"\b(?:(?:form|create|establish|become|forming|creating|establishing|becoming)(?:\s[a-z-]+){0,6}?"
    r"|(?:in)?to\s(?:an?|one)\s(?:[a-z-]+\s){0,6}?(?:called|named|known as)|(?:in)?to the new|called|named|known as)"
    r"\s(?:the\s)?$"
)
"""What stands before the name of the body that a merger makes."""
_APART = re.compile(
    r"\b(?:following|after|before|under|pending|despite|amid|during|at|from|by|subject to|because of|according to|until"
    r"|within)\s(?:(?:the|an?|its|their)\s)?(?:[a-z-]+\s)?$"
)
"""What stands before a name that a clause about a merger only mentions."""
_TO = re.compile(r"\bto\s(?:(?:the|its|their)\s)?(?:[a-z-]+\s){0,3}$")
_RECEIVERS: dict[EventKind, str] = {
    "acquisition": "acquirer",
    "transfer": "transferee",
    "tender": "winner",
    "funding": "recipient",
}
"""Who something is sold, moved, awarded or given to, by the kind of event."""
_BY = re.compile(r"\bby\s(?:[\w’',&-]+\s){0,3}$")
_MADE_TO = re.compile(
    r"\b(?:ask|urg|call|press|challeng|lobb|encourag|invit|want|order|instruct|tell|told|forc|requir|allow|enabl|persuad"
    r"|direct|advis|task|leav|left)(?:e|ed|es|ing|s|ied|y)?\s(?:(?:on|for|upon)\s)?([^,.;:]{3,70}?)\sto\s(?:also\s)?$"
)
"""Before an infinitive, whose subject is who is asked or made to do it: "called on ministers to appoint"."""
_OWN_PLAN = re.compile(
    r"(?:[’']s|(?<=s)[’'])\s(?:[a-z-]+\s){0,2}?(?:plans?|intentions?|decision|proposals?|bid|moves?|pledge|commitment|promise"
    r"|attempts?|offer)\sto\s$"
)
_BY_ANOTHER = re.compile(r"\s(?:[a-z]+ed|run|led|made|held|built|given)\sby\s(?:[\w’',&-]+\s){0,3}$")
"""Before a name that another participle has: "closed in May to be replaced by Ash Forum"."""
_BESIDE = re.compile(
    r"\b(?:[Aa]t|[Ii]n|[Ww]ithin|[Nn]ear|[Oo]utside|[Uu]nder|[Dd]uring|[Aa]fter|[Bb]efore|[Ww]ith|[Ff]rom|[Ff]or|[Tt]o"
    r"|[Oo]n|[Aa]gainst|[Aa]bout|[Aa]longside|[Dd]espite)\s(?:(?:the|an?|its|his|her|their)\s)?$"
)
"""What stands before a name that is not whom the verb is said of."""
_OPENS_ASIDE = re.compile(r",\s(?:which|who|whose|where)\s[^,]*$")
_OWNS = re.compile(r"(?:[’']s|(?<=s)[’'])\s(?:[a-z-]+\s){0,3}")
"""What stands between the name of an owner and what it owns."""
_UNNAMED_OWNER = re.compile(r"\b[Tt](?:he|his)\s(?:[\w-]+\s){0,2}?[\w-]+(?:[’']s|(?<=s)[’'])\s(?:[a-z-]+\s){0,2}$")
"""Whose deed a noun right behind it is: "the government's ", "the trust's recent "."""
_LONGEST_ARTICLE = 5
"""Characters of "both " before the noun of a class."""
_LISTED = re.compile(r",\s|,?\s(?:and|&)\s")
"""What stands between two people who are appointed together."""
_DIRECT = frozenset(
    {
        "closed", "created", "launched", "abolished", "target", "published", "built", "opened", "replaced", "selected",
        "sold", "appointee",
    }
)  # fmt: skip
"""Roles of whom a verb is done to that no name behind a preposition has: who "closes a ward at Elm" stays open."""
_CLOSES_ITSELF = re.compile(
    r"\s?(?:[.,;:”]|(?:in|on|at|by|after|because|before|when|if|as|until|with|within|next|this|last|later|today|tomorrow"
    r"|yesterday|from|for|permanently|altogether|down|early|following|due"
    r"|its doors|their doors)\b)"
)
"""What follows "close" where nothing is closed but the one of whom it is said."""
_ERGATIVE = frozenset({"close", "open", "launch", "begin"})
"""Frames of verbs that befall their subject where they act on nothing: "a clinic opened in May"."""
_OF_PERSONS = frozenset({"appointee", "leaver"})
"""Roles that a body has only where no person has them."""
_NEVER_OF_PERSONS = frozenset(
    {
        "merging party", "created", "closed", "abolished", "launched", "pilot site", "piloted", "built", "developed",
        "published", "opened", "authorised", "new status", "body in deficit", "rated", "target", "sold",
    }
)  # fmt: skip
_OF_SOME = _OF_PERSONS | _NEVER_OF_PERSONS
_OWNED_ROLES = frozenset({"published", "launched", "opened", "transferee"})
_OWNED = word_set(
    "report reports review survey study research campaign scheme service services unit ward website app guidance "
    "inquiry strategy plan plans figures data project programme paper appeal helpline clinic centre"
)
"""What a body has right behind its name: "the Ash Trust campaign"."""
_OF_BODIES = {"appointee": "appointer", "published": "party", "leaver": "party"}
"""What a body is of which a rule says what only a person or a paper can be."""


class Roles:
    """Which role of an event's frame those in its sentence have, by where they stand."""

    __slots__ = ("_owners", "_said", "_sentence", "_subject", "_text", "_told")

    def __init__(self, sentence: EventSentence, told: Told) -> None:
        self._text = sentence.text
        self._sentence = sentence
        self._told = told
        self._said = not SAYING.isdisjoint(sentence.vocabulary)
        self._subject: tuple[int, int] | None = None
        self._owners: frozenset[int] | None = None

    def at(self, offset: int, speaks_as: Collection[str] = ()) -> str:
        """The role of who stands at an offset; the verb's own also for a speaker whom a pronoun of `speaks_as` means.

        The doer stands before an active verb or after "by"; whom it is done to, on the other side.
        """
        text, sentence, told = self._text, self._sentence, self._told
        start, end = told.clause
        if told.frame.patient == "recipient" and _FROM.search(text, max(0, offset - 9), offset):
            return "party"
        if not start <= offset < end and offset > told.end:
            return "party"
        speaks = self._said and offset < told.start and _SAYS_THAT.search(text, offset, told.start)
        if speaks and (told.form == "noun" or self._pronoun() not in speaks_as):
            return "speaker"
        by = "by" in sentence.vocabulary and bool(_BY.search(text[max(sentence.start, offset - 40) : offset]))
        if told.form == "noun" and offset < told.start and not by:
            return told.frame.agent if self._may_own(offset) else "party"
        if offset > told.start:
            if told.frame.patient == _MERGES:
                return _merges(text, max(told.end, offset - _LONGEST_BEFORE), offset)
            if told.form != "noun" and told.passive:
                receives = _TO.search(text, told.end, offset) and _RECEIVERS.get(told.kind)
                if by and _BY_ANOTHER.search(text, told.end, offset):
                    return "party"
                return told.frame.agent if by else receives or "party"
            return told.frame.agent if by and told.form == "noun" else told.frame.patient
        closes = told.frame.name in _ERGATIVE and not told.passive and _CLOSES_ITSELF.match(text, told.end)
        own = told.frame.patient if closes or told.passive else told.frame.agent
        return own if own == "party" or self._in_subject(offset) else "party"

    def _may_own(self, offset: int) -> bool:
        """Whether a noun's deed may be of who stands before it: nobody else's, if one has it as "Elm Trust's"."""
        if self._owners is None:
            self._owners = _owners(self._sentence, self._told)
        if not self._owners:
            told = self._told
            owner = _UNNAMED_OWNER.search(
                self._text, max(self._sentence.start, told.start - _LONGEST_BEFORE), told.start
            )
            # "Elm Council discussed the government's decision": that of another, who is named by no name.
            return owner is None or owner.start() == offset
        return any(offset <= owner <= offset + _LONGEST_ARTICLE for owner in self._owners)

    def _pronoun(self) -> str:
        """The word that is the subject of the verb, if it is one."""
        clause = clause_told(self._sentence, self._told.start, self._told.form in _PAST_FORMS)
        words = self._text[clause.start : clause.subject_end].lower().split()
        return words[-1] if words else ""

    def _in_subject(self, offset: int) -> bool:
        """Whether a place before a verb may be its subject's."""
        if self._subject is None:
            self._subject = _subject(self._sentence, self._told)
        start, end = self._subject
        if not start <= offset < end:
            return False
        if self._text.find(", wh", self._sentence.start, offset + 4) < 0:
            return True
        clause = clause_told(self._sentence, self._told.start, self._told.form in _PAST_FORMS)
        return clause.relative or not any(
            left <= offset < right and self._text.startswith(", wh", left)
            for left, right in inserted(self._sentence, self._told.start)
        )


def _merges(text: str, start: int, offset: int) -> str:
    """The role of who is named after "merge" or "merger", by the words before: what is formed merges with nobody."""
    if _FORMED.search(text, start, offset):
        return "created"
    return "party" if _APART.search(text, start, offset) else _MERGES


def _owners(sentence: EventSentence, told: Told) -> frozenset[int]:
    """Where those begin whose deed a noun says it is: "Ash and Elm Trust's new plans", "regulators' approval"."""
    text = sentence.text
    named = [(item.start, item.end) for item in sentence.mentions if item.end < told.start]
    named += [(item.start, item.end) for item in sentence.classes if item.end < told.start]
    owners: list[int] = []
    for start, end in sorted(named, reverse=True):
        if _LISTED.fullmatch(text, end, owners[-1]) if owners else _OWNS.fullmatch(text, end, told.start):
            owners.append(start)
        elif owners:
            break
    return frozenset(owners)


def _subject(sentence: EventSentence, told: Told) -> tuple[int, int]:
    """Where the subject of a verb stands: all that is before the verb where a pronoun stands for it, or where words
    are inserted between."""
    carried = told.form == "base" and sentence.lower.endswith(("to ", "to also "), sentence.start, told.start)
    if carried and (made := _MADE_TO.search(sentence.lower, sentence.start, told.start)):
        return made.span(1)
    if carried and (meant := _OWN_PLAN.search(sentence.lower, sentence.start, told.start)):
        # "The peers debated the government's intention to publish it": whose intention it is.
        ended = meant.start()
        named = [m.start for m in sentence.mentions if m.end == ended] + [
            c.start for c in sentence.classes if c.end == ended
        ]
        return (
            named[0] if named else sentence.lower.rfind(" the ", sentence.start, ended) + 1 or sentence.start
        ), ended
    clause = clause_told(sentence, told.start, told.form in _PAST_FORMS)
    start, end = clause.start, clause.subject_end
    beside = next((m for m in sentence.mentions if start < m.start and _is_beside_verb(sentence, m, clause)), None)
    if beside:
        return beside.start, clause.verb
    words = sentence.text[start:end].lower().split()
    unsure = (
        told.form == "gerund"
        or not words
        or words[0] in PRONOUNS
        or words[-1] in PRONOUNS
        or sentence.text[sentence.start : end].rstrip().endswith(_INSERTED)
        or any(left <= start < right for left, right in inserted(sentence, told.start))
    )
    if unsure:
        return sentence.start, told.start
    # The "and" of a name or of a class joins no two.
    names = [(item.start, item.end) for item in sentence.mentions]
    names += [(item.start, item.end) for item in sentence.classes]
    return min((left for left, right in names if left < start < right), default=start), end


def _by_owners(sentence: EventSentence, told: Told, every: Sequence[str]) -> list[str]:
    """The roles, but whose a thing is does what befalls it: "Ash Trust's report was published", "a report by Ash"."""
    text = sentence.text
    return [
        told.frame.agent
        if role == told.frame.patient
        and mention.start < told.start
        and (_owns_noun(sentence, mention) or text.endswith(("by ", "by the "), sentence.start, mention.start))
        else role
        for mention, role in zip(sentence.mentions, every, strict=True)
    ]


def _owns_noun(sentence: EventSentence, mention: Mention) -> bool:
    """Whether a name only says whose the noun right behind it is: "the Ash Trust campaign"."""
    text = sentence.text
    end = mention.end + 2 if text.startswith(("’s", "'s"), mention.end) else mention.end
    if end > mention.end:
        return True
    place = sentence.word_at(end)
    if place >= len(sentence.words) or text[end : sentence.starts[place]] != " ":
        return False
    word = sentence.words[place]
    return word in _OWNED


def _is_beside_verb(sentence: EventSentence, mention: Mention, clause: Clause) -> bool:
    """Whether a name behind a comma stands right before the verb, but for what is in brackets."""
    if mention.end > clause.verb or BRACKETS.sub("", sentence.text[mention.end : clause.verb]).strip():
        return False
    return sentence.text[clause.start : mention.start].endswith((", ", ", the "))


def speaks(text: str, start: int, end: int) -> bool:
    """Whether the person named at text[start:end] is said to say something."""
    return bool(_SAID_AFTER.match(text, end) or _SAID_BEFORE.search(text, max(0, start - _LONGEST_BEFORE), start))


def roles(text: str, sentence: EventSentence, told: Told, of: Roles) -> list[str]:
    """The role of each mention of a sentence: only those have the verb's own that it can be said of."""
    every = [of.at(mention.start, _HE_OR_SHE if mention.person else _IT_OR_THEY) for mention in sentence.mentions]
    if not SAYING.isdisjoint(sentence.vocabulary) and not sentence.lower.endswith(_OWN, sentence.start, told.start):
        # "The ward will close, Elm Council said": who says so behind it has no other part in it.
        every = [
            "speaker" if mention.start > told.end and role != "party" and _SAID_AFTER.match(text, mention.end) else role
            for mention, role in zip(sentence.mentions, every, strict=True)
        ]
    if told.form == "noun":
        return every
    if told.frame.patient in _OWNED_ROLES:
        every = _by_owners(sentence, told, every)
    if not told.passive and told.frame.patient in _DIRECT:
        every = [
            "party"
            if role == told.frame.patient
            and sentence.mentions[place].start > told.end
            and _is_beside(text, sentence, told, place)
            else role
            for place, role in enumerate(every)
        ]
    if len(every) < 2:
        return every
    own = told.frame.patient if told.passive else told.frame.agent
    subjects = [
        place
        for place, mention in enumerate(sentence.mentions)
        if mention.start < told.start and every[place] == own != "party"
    ]
    if len(subjects) < 2:
        return every
    kept = [place for place in subjects if not _is_beside(text, sentence, told, place)]
    if own in _OF_PERSONS:
        kept = _last_together(text, sentence, [place for place in subjects if sentence.mentions[place].person])
    if kept:
        for place in subjects:
            if place not in kept:
                every[place] = "party"
    return every


def suited(found: Sequence[Party]) -> Sequence[Party]:
    """Those who take part, with no role that a person or a body cannot have."""
    if not any(party.role in _OF_SOME for party in found):
        return found
    found = [_with_role_of_body(party) for party in found]
    of_persons = {party.role for party in found if party.person} & _OF_PERSONS
    if not of_persons and not any(party.person and party.role in _NEVER_OF_PERSONS for party in found):
        return found
    return [
        Party("party", party.organisation, party.person, party.class_name)
        if (party.role in _NEVER_OF_PERSONS if party.person else party.role in of_persons)
        else party
        for party in found
    ]


def _with_role_of_body(party: Party) -> Party:
    """A party; a body that is called an appointee is the one that has the post, none is published."""
    role = None if party.person else _OF_BODIES.get(party.role)
    return Party(role, party.organisation, None, party.class_name) if role else party


def _is_beside(text: str, sentence: EventSentence, told: Told, place: int) -> bool:
    """Whether a name stands in an adverbial ("at Elm Hospital, ...") or in a clause about another one."""
    mention = sentence.mentions[place]
    begin = max(sentence.start, mention.start - 20)
    if _BESIDE.search(text, begin, mention.start):
        return True
    ended = text.find(",", mention.end, told.start) >= 0
    return ended and _OPENS_ASIDE.search(text, sentence.start, mention.start) is not None


def _last_together(text: str, sentence: EventSentence, people: Sequence[int]) -> list[int]:
    """The last of some people, and those listed with that one."""
    kept = list(people[-1:])
    for before, after in zip(reversed(people[:-1]), reversed(people[1:]), strict=True):
        if not _LISTED.fullmatch(text, sentence.mentions[before].end, sentence.mentions[after].start):
            break
        kept.append(before)
    return kept
