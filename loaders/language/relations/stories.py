"""Owns the relations that a story implies: the body that a merger makes, and whom a regulator's findings are about.

Texts are in lower case.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import chain, combinations

from db.records import Relation, Rule
from loaders.knowledge.name_words import GENERIC as GENERAL_WORDS
from loaders.knowledge.relations.pieces import DESCRIBED, REGULATOR
from loaders.knowledge.relations.words import REGULATORS
from loaders.language.events.anaphora import Bodies
from loaders.language.events.definite_words import GENERIC
from loaders.language.lexicon import Answers
from loaders.language.relations.pairs import VERSION
from loaders.language.relations.subjects import Slot
from loaders.language.word_patterns import lower_case

_MERGED_BODY = lower_case(
    r"\b(?:new|new-look|merged|combined|enlarged|resulting|single|joint|united|unified|larger)\s(?:[\w-]+\s){0,2}?"
    r"(?:organisation|trust|charity|body|group|entity|company|hospice|association|provider|board|council|ccg"
    r"|partnership|icb|authority|landlord|college|service|federation|union)\b[^.;]{0,120}?"
    r"(?:\s(?:called|named|known as|renamed|be|is|become|becomes|under the (?:new )?(?:name|banner|brand)(?: of)?)"
    r"|\s[–-]|,)\s(?:the\s)?$"
    r"|\b(?:charities|organisations|trusts|hospices|bodies|companies|groups|boards|councils)\b[^.;]{0,90}?"
    r"\s(?:under the (?:new )?(?:name|banner|brand)(?: of)?|(?:operat(?:e|ing)|trad(?:e|ing)|known)\sas)\s(?:the\s)?$"
)
_NEW_NAME = lower_case(
    r"\b(?:to (?:form|create|become|make|establish)|forming|creating|becoming|under the (?:new )?(?:name"
    r"|banner)(?: of)?)\s(?:(?:the|an?)\s)?(?:(?:new|single|joint|larger)\s)*(?:[\w-]+\s){0,3}?"
    r"(?:(?:called|named|known as)\s)?(?:the\s)?" + DESCRIBED + "$"
)
_FORMED_NEW = lower_case(
    r"\s(?:has been|was|will be|is)\s(?:then\s|formally\s)?(?:formed|created|established|launched)\sas\s(?:an?|the)\s"
    r"(?:new|single|merged|joint)\b"
)
"""Behind the name of the body that a merger makes: "Oak Aid has been formed as a new charity"."""
_REGULATORS = tuple((lower_case(pattern), name) for pattern, name in REGULATORS)
_REGULATOR_BEFORE = lower_case(r"\b(?:regulator|watchdog|inspectorate),?\s$")
_REGULATOR_AFTER = lower_case(r",\s(?:the|an?)\s(?:\w+\s){0,2}(?:regulator|watchdog|inspectorate)\b")
_THE_NEW = lower_case(r"\b(?:new|newly[ -](?:formed|created|merged|established))\s$")
"""Before a name of which a word is of one that merges: "the new Elm and Oak Hospice"."""
_GENERAL_WORDS = GENERAL_WORDS | {"of", "the", "and", "for", "in"}
_LONGEST_BEFORE = 170
_FINDINGS = lower_case(
    r"\b(?:inspected|inspections?|registration|rated|rating|ratings|special measures|inadequate|requires improvement"
    r"|warning notice|enforcement|fined|prosecuted|prosecution|breach(?:es|ed)?|deregistered|investigat(?:ing|ion|ed)"
    r"|statutory inquiry)\b"
)
_NEVER_INSPECTED = lower_case(
    REGULATOR + r"|political party|department|ministry|government|parliament|committee|police|magistrates"
    r"|\bcourt\b(?! care)|\bnhs england"
    r"|local government association|\bunion\b|unison|\bgmb\b|newspaper|freedom of information"
)


def successors(
    text: str, start: int, end: int, inside: Sequence[Slot], merging: Sequence[str], here: bool, bodies: Bodies
) -> Iterator[Relation]:
    """The body that takes the place of those that merge, where a sentence gives it its name; `here` is whether it
    is this sentence that says they do."""
    for slot in inside:
        if slot.key in merging or slot.key.startswith("class:") or bodies.names.get(slot.key) in GENERIC:
            continue
        begin = max(start, slot.start - _LONGEST_BEFORE)
        named_here = here and _NEW_NAME.search(text, begin, slot.start)
        own = set(bodies.names.get(slot.key, "").split()) - _GENERAL_WORDS
        shared = any(not own.isdisjoint(bodies.names.get(one, "").split()) for one in merging)
        if (
            named_here
            or _FORMED_NEW.match(text, slot.end, end)
            or _MERGED_BODY.search(text, begin, slot.start)
            or (shared and _THE_NEW.search(text, begin, slot.start))
        ):
            for one in merging:
                yield Relation(slot.key, "replaces", one, start, end, Rule("relations.merged-into-new", VERSION))


_UNITE = lower_case(
    r"\b(?:join(?:s|ed|ing)? forces|c[ao]m(?:e|ing) together|team(?:s|ed|ing)? up|unit(?:e|ed|ing)"
    r"|plans?(?:\sto|ning\sto)?|agreed|link(?:s|ed|ing)? up|join(?:s|ed|ing)? up|combin(?:e|ed|ing)|set)\b[^.;]{0,150}?"
    r"\b(?:to (?:form|create|become)|forming|creating)\s(?:the\s)?$"
)
_FORMING = tuple(
    f"{verb} {article}"
    for verb in ("to form", "to create", "to become", "forming", "creating")
    for article in ("", "the ")
)
_LOOSE = lower_case(
    r"\b(?:partnership|alliance|consortium|network|hub|centre|collaborative|service|services|programme|board|scheme"
    r"|project|forum|group of|fund|federation|coalition|committee)\b"
)
"""In the name of what bodies form without ceasing to be."""
_STATUTORY = lower_case(r"authority|trust|board|government|department|group\b")
_MOST_UNITED = 5
_SO_MANY_MERGE = lower_case(
    r"\b(?P<count>two|three)\b[^.;]{0,90}?\b(?:charities|trusts|hospices|hospitals|councils|organisations|bodies"
    r"|companies|firms|practices|surgeries|associations|societies|boards|groups|ccgs)\b[^.;]{0,60}?\bmerg(?:e|ing|er|ed)\b"
)
_COUNTS = {"two": 2, "three": 3}


def united(text: str, start: int, end: int, inside: Sequence[Slot], bodies: Bodies) -> Iterator[Relation]:
    """Those who become a body that is named next: "Ash Mind is joining forces with Elm Mind to create Oak Mind"."""
    for place, slot in enumerate(inside):
        if place < 2 or not text[slot.start - 16 : slot.start].endswith(_FORMING):
            continue
        if not _UNITE.search(text, start, slot.start):
            continue
        before = dict.fromkeys(one.key for one in inside[:place] if not one.key.startswith("class:"))
        keys = [key for key in before if key not in bodies.outlets and bodies.names.get(key) not in GENERIC]
        name = bodies.names.get(slot.key, "")
        if not 1 < len(keys) <= _MOST_UNITED or slot.key in keys or not name or _LOOSE.search(name):
            continue
        everybody = (*keys, slot.key)
        shared = set.intersection(*(set(bodies.names.get(key, "").split()) - _GENERAL_WORDS for key in everybody))
        if any(_STATUTORY.search(bodies.kinds.get(key, "")) for key in everybody):
            shared = set()
        if not shared and len({bodies.kinds.get(key) for key in everybody}) > 1:
            continue
        rule = Rule("relations.unite-to-form", VERSION)
        for one, other in combinations(keys, 2):
            yield Relation(one, "merged with", other, start, end, rule)
        for one in keys:
            yield Relation(slot.key, "replaces", one, start, end, rule)


def so_many_merge(text: str, start: int, end: int) -> int:
    """How many a sentence says are merging without naming them: "Two charities are to merge"."""
    found = _SO_MANY_MERGE.search(text, start, end)
    return _COUNTS[found["count"]] if found else 0


def those_many(start: int, groups: Sequence[list[Slot]], count: int, end: int, bodies: Bodies) -> Iterator[Relation]:
    """The bodies with which a sentence opens after one that says how many merge."""
    keys = [slot.key for slot in groups[0] if not slot.key.startswith("class:")] if groups else []
    if len(set(keys)) == count and groups[0][0].start - start < _OPENS and not bodies.outlets.intersection(keys):
        for one, other in combinations(keys, 2):
            yield Relation(one, "merged with", other, start, end, Rule("relations.those-many", VERSION))


_OPENS = 12
"""Characters before the first of the bodies that a sentence opens with."""
_GIVES = lower_case(r"£[^.;]{1,90}\b(?:funding|grants?|money|awards?)\b|\b(?:funding|grants?|money)\b[^.;]{1,90}£")
_GIVING = lower_case(
    r"(?:[’']s)?\s(?:(?:has|have|is|will|today|also|now|to)\s)*(?:contribut\w+|donat\w+|award(?:s|ed|ing)|giv\w+|gave"
    r"|announc\w+|invest(?:s|ed|ing)|pledg\w+|grant(?:s|ed))\s[^.;]{0,60}?£(?![^.;]{0,80}\bcontract)"
)
"""Behind a body that gives money: "Elm Fund has announced £297,590 to help"."""
_GETS = lower_case(
    r"(?:\s\([^)]{2,30}\))?\s(?:in\s[a-z]+\s)?(?:(?:has|have|was|were|been|had|also|will|which)\s)*"
    r"(?:receiv(?:e|ed|ing|es)|awarded|granted|given|gets?|benefit(?:s|ed)\sfrom)\s"
    r"(?:[\w-]+\s){0,4}?(?:£[\d,.]+\s?\w*|(?:an?\s)?(?:grants?|funding))\b(?![^.;]{0,60}\b(?:from|by)\s(?!the\spublic))"
)
"""Behind a body that gets money, from whom the story named before."""
_GRANT_TO = lower_case(r"\b(?:grants?|donation|funding)\s(?:of\s£[\d,.]+\s?(?:m|k|million)?\s?)?to\s(?:the\s)?$")
FUNDERS_REACH = 1_500
"""Characters behind a sentence that names who gives, in which others get the money."""
_RECEIVERS = lower_case(
    r"\b(?:receiv(?:e|ed|ing)|awarded|to share|sharing)\b[^.;:]{0,60}?\b(?:are|is|include|includes|included|were)\b:?\s"
    r"(?:the\s)?$"
)


def giver(text: str, start: int, end: int, inside: Sequence[Slot], bodies: Bodies) -> str | None:
    """The one body that a sentence on a sum of money names, which gives it to many."""
    if "£" not in text[start:end]:
        return None
    giving = next((slot.key for slot in inside if _GIVING.match(text, slot.end, end)), None)
    keys = {giving} if giving else {slot.key for slot in inside if not slot.key.startswith("class:")} - bodies.outlets
    if len(keys) != 1 or not (giving or _GIVES.search(text, start, end)):
        return None
    if not giving and any(_gets(text, start, end, slot) for slot in inside):
        return None
    key = keys.pop()
    return None if bodies.names.get(key) in GENERIC else key


def receivers(
    text: str, start: int, end: int, inside: Sequence[Slot], funder: str, bodies: Bodies
) -> Iterator[Relation]:
    """Those of a list of who gets the money that was told of before: "The charities to receive funding are A and B"."""
    first = next((slot for slot in inside if _RECEIVERS.search(text, start, slot.start)), None)
    for slot in inside if first else ():
        named = not slot.key.startswith("class:") and bodies.names.get(slot.key) not in GENERIC
        if first and slot.start >= first.start and named:
            yield Relation(funder, "funds", slot.key, start, end, Rule("relations.gets-the-money", VERSION))


def _gets(text: str, start: int, end: int, slot: Slot) -> bool:
    """Whether a sentence says that a body gets money."""
    before = max(start, slot.start - 90)
    return bool(
        _GETS.match(text, slot.end, end)
        or _GRANT_TO.search(text, before, slot.start)
        or _RECEIVERS.search(text, before, slot.start)
    )


def awarded(text: str, start: int, end: int, inside: Sequence[Slot], funder: str, bodies: Bodies) -> Iterator[Relation]:
    """Those who get money, one after the other, from whom the story named before: "Elm Aid received £9,000"."""
    for slot in inside:
        if slot.key.startswith("class:") or slot.key == funder or bodies.names.get(slot.key) in GENERIC:
            continue
        if _gets(text, start, end, slot):
            yield Relation(funder, "funds", slot.key, start, end, Rule("relations.gets-a-grant", VERSION))


def merging_parties(told: Sequence[Relation]) -> tuple[str, ...]:
    """Those that merge with each other by the relations of one sentence."""
    pairs = ((one.subject, one.object) for one in told if one.relation == "merged with")
    return tuple(dict.fromkeys(chain.from_iterable(pairs)))


def inspected(text: str, start: int, end: int, inside: Sequence[Slot], bodies: Bodies) -> Iterator[Relation]:
    """A regulator's findings that name one body besides are about that one."""
    # "It turned round Elmshire's services, which Ofsted rated": the findings need not be about whom "it" means.
    keys = dict.fromkeys(slot.key for slot in inside if slot.end - slot.start > 2)
    if len(keys) != 2:
        return
    regulators = [key for key in keys if is_regulator(bodies.names.get(key, ""))]
    if len(regulators) != 1 or not _FINDINGS.search(text, start, end):
        return
    other = next(key for key in keys if key != regulators[0])
    if (
        other.startswith("class:")
        or other in bodies.outlets
        or bodies.names.get(other) in GENERIC
        or _NEVER_INSPECTED.search(bodies.kinds.get(other, ""))
    ):
        return
    yield Relation(regulators[0], "regulates", other, start, end, Rule("relations.its-findings", VERSION))


def called_regulator(text: str, start: int, end: int, inside: Sequence[Slot], bodies: Bodies) -> Iterator[Relation]:
    """A regulator that is only called "the regulator" regulates the class it is there for."""
    for slot in inside:
        if slot.key.startswith("class:"):
            continue
        before, after = text[max(start, slot.start - 22) : slot.start], text[slot.end : min(end, slot.end + 34)]
        if not (_REGULATOR_BEFORE.search(before) or _REGULATOR_AFTER.match(after)):
            continue
        for pattern, name in _REGULATORS:
            if pattern.search(bodies.names.get(slot.key, "")):
                yield Relation(
                    slot.key, "regulates", "class:" + name, start, end, Rule("relations.the-regulator", VERSION)
                )


_REGULATES = lower_case(REGULATOR)
is_regulator = Answers(lambda name: _REGULATES.search(name) is not None).__getitem__
"""Whether a body inspects, rates and fines others, by its name in lower case."""
