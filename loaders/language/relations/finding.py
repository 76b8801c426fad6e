"""Owns how two bodies of an article stand to each other: part of, merged with, regulates, represents, and the rest.

A relation is said by words between two bodies of one sentence, by a list of partners, or by a list of a scheme's sites.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import combinations
from operator import attrgetter

from db.records import ClassMention, Relation, Rule
from loaders.knowledge.relations.words import JOINT, LEADING, MERGES, MERGING
from loaders.language.events.anaphora import Bodies
from loaders.language.events.definite_words import GENERIC, NUMBER, NUMBERS
from loaders.language.events.lists import LIST_OF_SITES, SCHEME, listed_bodies, site_headings
from loaders.language.found import Found
from loaders.language.pieces import ByWords
from loaders.language.reading import Reading
from loaders.language.relations.pairs import (
    BRACKET,
    DENIED,
    VERSION,
    after_acronym,
    compiled,
    fronted,
    groups_of,
    owned,
    pairs,
)
from loaders.language.relations.stories import (
    FUNDERS_REACH,
    awarded,
    called_regulator,
    giver,
    inspected,
    is_regulator,
    merging_parties,
    receivers,
    so_many_merge,
    successors,
    those_many,
    united,
)
from loaders.language.relations.subjects import PRONOUNS, Slot, pronouns, several
from loaders.language.word_patterns import in_lower_case, lower_case

_MUTUAL = frozenset({"merged with", "partner in", "sister title of"})
"""Relations that hold in both directions, and are told in one."""
MOST_PARTNERS = 6
"""Bodies of one list that are made partners of each other, two and two; a longer list is a crowd."""

_JOINT = lower_case(JOINT)
_MERGING = lower_case(MERGING)
_MERGES = lower_case(MERGES)
_TO = (" to ", " to the ")
_LEADING = ByWords([(in_lower_case(row.before), row) for row in LEADING])
_LONGEST_LEADING = 100
"""Characters before a list of bodies that are read."""
_SHARED = lower_case(
    r"\bjoint(?:ly)?\b(?!\s(?:statement|chief|managing|letter|administrator|director|leader|chair|head|manager))|\btogether\b|\b(?:in|a|their|this"
    r"|our) (?:\w+ )?partnership\b|\bmerg(?:er|es?|ed|ing)\b"
)
_NO_JOINT = lower_case(r"\bwithout\b|\bneither\b|\bseparately\b|\brespectively\b|\beach\b")
_OWNED = lower_case(
    r"\b(?!partnership|partnerships|venture|collaboration|consortium|alliance|agreement|teams?|staff|boards?|leaders"
    r"|members|group|behalf|coalition|support|part)\w+\sof\s(?:the\s)?$"
)
"""Before a list of bodies who only own what is told: "took over the roles of A and B"."""
_NO_PARTNER = lower_case(r"political party|committee|newspaper")
"""In the kind of bodies that "the four boroughs" never means."""
_COUNT = re.compile(rf"\w+\s({NUMBER})\s")
_COUNTED = re.compile(r"\b(?:two|three|four|five|six|\d)\s(?:\w+\s)?$")
"""Before a class that only says what the bodies named next are: "two social enterprises, Elm and Oak"."""
_PREDICATE = re.compile(r"\s(?:\([^)]{2,12}\)\s)?(?:is|was)\san?\s(?:\w+\s){0,3}")
_OPERATOR = lower_case(
    r"[ -](?:\w+[ -])?(?:operator|provider|group|giant|chain|company|firm|owner|landlord|manager|regulator)s?,?\s"
    r"(?:the\s)?"
)
_ALSO_CALLED = re.compile(
    r"\s\((?:(?:also|better|formerly|commonly|usually)\s)?(?:(?:known as|called)\s)?(?:the\s)?[‘“\"']?"
)
_ONE_OF = re.compile(r"\bone of (?:(?:the|its|their|some|over|about)\s)?(?:[\w,]+\s)?(?:[\w-]+\s)?$")
"""Before a class of which a body is one: "was one of 54 care homes owned by"."""
_ONE = re.compile(r"\b(?:[Tt]he|[Tt]his|[Ii]ts|[Oo]ur|[Aa]n?)\s(?:[\w-]+\s){0,2}$")
"""Before a noun that is said of one body, and of no class."""
_OF_THE_NHS = lower_case(r"\s(?:foundation\s)?(?:trusts?|hospitals?|boards?|bodies|organisations)\b")
"""Behind "NHS", which then only says what kind of body is meant."""
_NEAR = 80
"""Characters between a body and a class that says what it is, more than there are."""


def find_relations(reading: Reading, found: Found, bodies: Bodies | None = None) -> tuple[Relation, ...]:
    """The relations of an article, by start; each triple once, at its first telling.

    `bodies` are those of the article, where the caller has made them for its events.
    """
    bodies = bodies or Bodies(reading, found)
    slots = _slots(reading.text, found, bodies)
    relations: dict[tuple[str, str, str], Relation] = {}
    for relation in _all(reading, found, bodies, slots) if slots else ():
        mirrored = (relation.object, relation.relation, relation.subject)
        if relation.subject != relation.object and not (relation.relation in _MUTUAL and mirrored in relations):
            relations.setdefault((relation.subject, relation.relation, relation.object), relation)
    return tuple(sorted(relations.values(), key=attrgetter("start", "end")))


def _slots(text: str, found: Found, bodies: Bodies) -> list[Slot]:
    """The bodies and classes of an article in their order, but for those that stand for nothing of their own."""
    slots = [Slot(m.start, m.end, m.organisation) for m in bodies.mentions if m.organisation]
    if found.classes:
        classes = [item for item in found.classes if not _is_one_of_them(text, item)]
        slots = sorted(slots + [Slot(item.start, item.end, "class:" + item.name) for item in classes])
    generic = {key for key, name in bodies.names.items() if name in GENERIC}
    kept: list[Slot] = []
    before = None
    for place, slot in enumerate(slots):
        # An acronym in brackets only repeats the name before it.
        repeats = before is not None and before.key == slot.key and _ALSO_CALLED.fullmatch(text, before.end, slot.start)
        # A name may only qualify the next word ("NHS PCTs") and so stands in nobody's way.
        after = slots[place + 1] if slot.key in generic and place + 1 < len(slots) else None
        qualifies = after is not None and text[slot.end : after.start] == " "
        qualifies = qualifies or (slot.key in generic and _OF_THE_NHS.match(text, slot.end) is not None)
        is_class = slot.key.startswith("class:")
        near = is_class and kept and slot.start - kept[-1].end < _NEAR
        if near and _PREDICATE.fullmatch(text, kept[-1].end, slot.start):
            # "Elm Trust is an NHS foundation trust that runs": the class only says what the body is.
            continue
        if is_class and place + 1 < len(slots) and slots[place + 1].start - slot.end < _NEAR:
            # "bought by care home operator Elm Homes": the class only says what the firm does.
            between = text[slot.end : slots[place + 1].start]
            # "led by the charity Elm Aid": so does a singular right before the name.
            named_next = between == " " and text[slot.end - 1] != "s" and not slots[place + 1].key.startswith("class:")
            qualifies = (
                named_next
                or _OPERATOR.fullmatch(between) is not None
                or (
                    text[slot.end : slots[place + 1].start] == ", "
                    and _COUNTED.search(text, slot.start - 12, slot.start) is not None
                )
            )
        if is_class and _ONE_OF.search(text, max(0, slot.start - 40), slot.start):
            qualifies = True
        if not repeats and not qualifies:
            kept.append(slot)
        before = slot
    return kept


def _is_one_of_them(text: str, item: ClassMention) -> bool:
    """Whether a noun of a class is said of one body: "the charity", "a disability charity whose homes"."""
    if item.surface.endswith("s") or text.startswith(" (", item.end):
        return False
    return _ONE.search(text, max(0, item.start - 30), item.start) is not None


def _all(reading: Reading, found: Found, bodies: Bodies, slots: Sequence[Slot]) -> Iterator[Relation]:
    lower = reading.lower
    shared = "merg" in lower or "joint" in lower or "together" in lower or "partnership" in lower
    regulated = "regulator" in lower or "watchdog" in lower or "inspectorate" in lower
    told_to_merge = "merg" in lower and ("two" in lower or "three" in lower)
    inspecting = any(map(is_regulator, bodies.names.values()))
    pronoun_starts = [reading.words.starts[at] for at in reading.words.of(PRONOUNS)]
    starts = [slot.start for slot in slots]
    paying = "£" in lower and ("receiv" in lower or "grant" in lower or "awarded" in lower)
    funder: str | None = None
    given = 0
    merging: tuple[str, ...] = ()
    many = 0
    last = 0
    for start, end in reading.sentences:
        if start < reading.body_start:
            funder = giver(lower, start, end, _between(slots, starts, start, end), bodies) if paying else None
            many = so_many_merge(lower, start, end) if told_to_merge else 0
            continue
        first = bisect_left(starts, start, last)
        last = bisect_left(starts, end, first)
        if shared:
            meant = list(_meant(lower, start, end, bodies))
            merging = merging_parties(meant) or merging
            yield from meant
        if first == last:
            many = so_many_merge(lower, start, end) if told_to_merge else 0
            continue
        inside = slots[first:last]
        if many:
            yield from those_many(start, groups_of(lower, inside, ()), many, end, bodies)
            many = 0
        definites = bodies.definites(start, end, inside)
        if definites:
            definites = _sure(lower, start, definites, bodies)
            # "the charity Elm Aid" says what Elm Aid is.
            named = {slot.start for slot in inside}
            definites = [one for one in definites if one[1] + 1 not in named]
        if definites:
            inside = sorted([*inside, *map(Slot._make, definites)])
        if regulated:
            yield from called_regulator(lower, start, end, inside, bodies)
        place = bisect_left(pronoun_starts, start)
        spoken = place < len(pronoun_starts) and pronoun_starts[place] < end
        told: list[Relation] = []
        if len(inside) > 1 or spoken or bodies.many(start, end):
            unnamed = {offset for offset, _, key in definites if offset != start or key != bodies.opener_before(start)}
            told = list(_within(lower, start, end, inside, unnamed, bodies, spoken))
        if last - first > 2 and (formed := list(united(lower, start, end, slots[first:last], bodies))):
            told = [one for one in told if one.relation != "partner in"] + formed
        told_here = merging_parties(told) if told else ()
        merging = told_here or merging
        if merging:
            yield from successors(lower, start, end, slots[first:last], merging, bool(told_here), bodies)
        yield from told
        if paying:
            named_here = giver(lower, start, end, inside, bodies)
            if named_here:
                funder, given = named_here, end
            if funder:
                yield from receivers(lower, start, end, inside, funder, bodies)
                if start - given < FUNDERS_REACH and not told:
                    yield from awarded(lower, start, end, inside, funder, bodies)
        if inspecting and not told:
            yield from inspected(lower, start, end, inside, bodies)
    yield from _sites(reading, found, bodies)


def _between(slots: Sequence[Slot], starts: Sequence[int], start: int, end: int) -> Sequence[Slot]:
    return slots[bisect_left(starts, start) : bisect_left(starts, end)]


def _sure(lower: str, start: int, slots: list[tuple[int, int, str]], bodies: Bodies) -> list[tuple[int, int, str]]:
    """Those whom "the trust" and the like mean; an "It" at the beginning only where the sentence before opens with
    its body."""
    if slots[0][0] != start or not lower.startswith("it", start):
        return slots
    key = bodies.opener_before(start)
    return [(*slots[0][:2], key), *slots[1:]] if key else slots[1:]


def _within(
    lower: str, start: int, end: int, inside: Sequence[Slot], unnamed: set[int], bodies: Bodies, spoken: bool
) -> Iterator[Relation]:
    """What a sentence says of the bodies that it names or means; `unnamed` are where those start that it only means,
    `spoken` is whether it has an "it" or a "we"."""
    meant = list(pronouns(lower, start, end, inside, bodies)) if spoken else []
    both = list(several(lower, start, end, bodies))
    if both:
        meant += both
        inside = [slot for slot in inside if not any(one.start <= slot.start < one.end for one in both)]
    own = [slot for slot in meant if lower[slot.start : slot.end] in ("its", "our")]
    if len(meant) > len(own):
        inside = sorted([*inside, *(slot for slot in meant if slot not in own)])
    if own:
        yield from owned(lower, start, end, own, groups_of(lower, inside, ()), bodies)
    if len(inside) > 1:
        unnamed = unnamed | {slot.start for slot in meant}
        groups = groups_of(lower, inside, unnamed)
        said = {slot.key for slot in inside if slot.start not in unnamed}
        # "Founded as A, it was renamed B": whom "it" means is named in the same sentence.
        unnamed -= {slot.start for slot in meant if slot.end - slot.start == 2 and slot.key in said}
        yield from pairs(lower, start, end, groups, bodies, unnamed)
        yield from fronted(lower, start, end, groups, bodies, unnamed)
        yield from _led(lower, start, end, groups, bodies)
        yield from _partners(lower, start, end, groups, bodies)


def _led(text: str, start: int, end: int, groups: Sequence[list[Slot]], bodies: Bodies) -> Iterator[Relation]:
    """Relations said by the words before a list of bodies ("the merger of A and B"), or before A and its "with B"."""
    for place, group in enumerate(groups):
        begin = max(start, group[0].start - _LONGEST_LEADING)
        following = groups[place + 1] if place + 1 < len(groups) else None
        if len(group) == 1 and (following is None or following[0].start - group[-1].end > _LONGEST_LEADING):
            continue
        behind = after_acronym(text, group[-1].end)
        for row in _LEADING.rows(text[begin : group[0].start]):
            if not compiled(row.before).search(text, begin, group[0].start):
                continue
            if row.relation == "merged with" and DENIED.search(text, begin, group[0].start):
                continue
            if row.first and not compiled(row.first).search(bodies.names.get(group[-1].key, "")):
                continue
            rule = Rule(f"relations.{row.name}", VERSION)
            if not row.between and len(group) > 1:
                named = [slot for slot in group if bodies.names.get(slot.key, "nhs") not in GENERIC]
                for one, other in combinations(named[:MOST_PARTNERS], 2):
                    yield Relation(one.key, row.relation, other.key, start, end, rule)
            elif row.between and following and compiled(row.between).fullmatch(text, behind, following[0].start):
                for one in group:
                    for other in following:
                        pair = (other.key, one.key) if row.reverse else (one.key, other.key)
                        yield Relation(pair[0], row.relation, pair[1], start, end, rule)


def _partners(text: str, start: int, end: int, groups: Sequence[list[Slot]], bodies: Bodies) -> Iterator[Relation]:
    """Bodies listed as the doers of one joint thing, and those meant by "the departments" in a joint one."""
    # "The two trusts" are judged by `_meant`.
    lists = [group for group in groups if len(group) > 1 and group[0].start != group[1].start]
    merging = _MERGING.search(text, start, end) if lists else None
    for group in lists:
        if BRACKET.search(text[group[0].start - 3 : group[0].start]) or _NO_JOINT.search(text, start, end):
            continue
        keys = [
            slot.key
            for slot in group
            if not slot.key.startswith("class:")
            and slot.key not in bodies.outlets
            and bodies.names.get(slot.key) not in GENERIC
        ]
        if not 1 < len(keys) <= MOST_PARTNERS:
            continue
        if not (merging and _MERGES.match(text, group[-1].end)) and not _is_joint(text, start, end, groups):
            continue
        if text[group[0].start - 5 : group[0].start].endswith(("than ", "from ", "like ")):
            continue
        if text.startswith(" to ", group[-1].end) and text[group[0].start - 8 : group[0].start].endswith(_TO):
            # "A and B have applied to C and D to merge": those who are asked merge with nobody.
            continue
        if not merging and _OWNED.search(text, max(start, group[0].start - 40), group[0].start):
            continue
        if merging and text[group[0].start - 9 : group[0].start].endswith(("with ", "with the ")):
            # "A is merging its clinic with B and C is merging with D": another merges with each.
            continue
        relation, name = ("merged with", "list-merging") if merging else ("partner in", "list-joint")
        for one, other in combinations(keys, 2):
            yield Relation(one, relation, other, start, end, Rule(f"relations.{name}", VERSION))


def _is_joint(text: str, start: int, end: int, groups: Sequence[list[Slot]]) -> bool:
    """Whether a sentence tells of one thing done together, but for what the name of a body says ("Joint Committee")."""
    said = _JOINT.search(text, start, end)
    while said and any(slot.start < said.end() and said.start() < slot.end for group in groups for slot in group):
        said = _JOINT.search(text, said.end(), end)
    return said is not None


def _meant(text: str, start: int, end: int, bodies: Bodies) -> Iterator[Relation]:
    meant = bodies.many(start, end)
    if not meant or not _SHARED.search(text, start, end):
        return
    relation = "merged with" if _MERGING.search(text, start, end) else "partner in"
    if relation == "merged with" and DENIED.search(text, start, end):
        return
    for offset, keys in meant:
        counted = _COUNT.match(text, offset)
        if counted and NUMBERS[counted[1]] > len(keys):
            # "The three partners", of whom two have a name that was found, may be others.
            continue
        if any(_NO_PARTNER.search(bodies.kinds.get(key, "")) for key in keys):
            continue
        for one, other in combinations(keys[:MOST_PARTNERS], 2):
            yield Relation(one, relation, other, start, end, Rule("relations.meant-joint", VERSION))


def _sites(reading: Reading, found: Found, bodies: Bodies) -> Iterator[Relation]:
    """The bodies of a bulleted list are partners in the scheme whose sites the list gives."""
    for introduction, members in listed_bodies(reading, found):
        if not LIST_OF_SITES.match(reading.lower, introduction):
            continue
        scheme = next(
            (
                m.organisation
                for m in bodies.before(members[0].start, 400)
                if m.organisation and SCHEME.search(bodies.names.get(m.organisation, ""))
            ),
            None,
        )
        if scheme is None:
            continue
        for member in members:
            if member.organisation:
                yield Relation(
                    member.organisation,
                    "partner in",
                    scheme,
                    member.start,
                    member.end,
                    Rule("relations.list-of-sites", VERSION),
                )
    for heading, _, keys in site_headings(reading, found):
        for one, other in combinations(keys, 2):
            yield Relation(
                one,
                "partner in",
                other,
                heading.start("name"),
                heading.end("name"),
                Rule("relations.joint-site", VERSION),
            )
