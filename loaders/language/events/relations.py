"""Owns how two bodies of an article stand to each other: part of, merged with, regulates, represents, and the rest.

A relation is said by words between two bodies of one sentence, by a list of partners, or by a list of a scheme's sites.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Collection, Iterator, Sequence
from functools import cache
from itertools import combinations
from operator import attrgetter
from typing import NamedTuple

from db.records import Relation, Rule
from loaders.knowledge.events.relation_pieces import Between
from loaders.knowledge.events.relation_words import BETWEEN, JOINT, LEADING, MERGES, MERGING, REGULATORS
from loaders.language.events.anaphora import Bodies
from loaders.language.events.definite_words import GENERIC
from loaders.language.events.lists import LIST_OF_SITES, SCHEME, listed_bodies, site_headings
from loaders.language.found import Found
from loaders.language.pieces import ByPieces
from loaders.language.reading import Reading
from loaders.language.word_patterns import in_lower_case, lower_case

VERSION = 2

LONGEST_BETWEEN = 170
"""Characters between two bodies that are still read."""
MOST_PARTNERS = 6
"""Bodies of one list that are made partners of each other, two and two; a longer list is a crowd."""

_BETWEEN = ByPieces([(in_lower_case(row.words), row) for row in BETWEEN])
_JOINT = lower_case(JOINT)
_MERGING = lower_case(MERGING)
_MERGES = lower_case(MERGES)
_LEADING = ByPieces([(in_lower_case(row.before), row) for row in LEADING])
_LONGEST_LEADING = 100
"""Characters before a list of bodies that are read."""
_FORMED = lower_case(r"\b(?:form|creat|establish|result|born|product|came|set up)")
"""In words that end with "the merger of A and B", these say that the body before them took the place of both."""
_SHARED = lower_case(r"\bjoint(?:ly)?\b|\btogether\b|\bpartnership\b")
_REGULATORS = tuple((lower_case(pattern), name) for pattern, name in REGULATORS)
_REGULATOR_BEFORE = lower_case(r"\b(?:regulator|watchdog|inspectorate),?\s$")
_REGULATOR_AFTER = lower_case(r",\s(?:the|an?)\s(?:\w+\s){0,2}(?:regulator|watchdog|inspectorate)\b")
_LISTING = lower_case(
    r"^(?:\s?\([\w& ]{2,12}\))?(?:,\s?(?:and\s)?|\sand\s|\s&\s|,?\sas well as\s|\sor\s)(?:the\s|"
    r"(?:two|three|four|five|six|\d)\s(?:[\w-]+\s){0,3}[\w-]+,\s|(?:its|nearby|neighbouring)\s(?:\w+\s)?(?:neighbour\s)?|"
    r"[\w’' ]{0,30}\bincluding\s)?$"
)
_LONGEST_LISTING = 100
"""Characters, more than match."""
_OF_ONE_BODY = frozenset({"regulates", "represents", "merged with", "acquires", "replaces"})
"""Relations in which the NHS or the government as a whole is no party."""
_NO_JOINT = lower_case(r"\bwithout\b|\bneither\b|\bseparately\b|\brespectively\b|\beach\b")
_MERGER_OF_OTHERS = lower_case(r"\b(?:merger|amalgamation)\s(?:between|of)\s")
_COUNTED = re.compile(r"\b(?:two|three|four|five|six|\d)\s(?:\w+\s)?$")
"""Before a class that only says what the bodies named next are: "two social enterprises, Elm and Oak"."""
_ACRONYM_AFTER = re.compile(r"\s\([\w&’'-]{2,10}\)(?=[\s,])")
_PREDICATE = re.compile(r"\s(?:\([^)]{2,12}\)\s)?(?:is|was)\san?\s(?:\w+\s){0,3}")
_OPERATOR = lower_case(
    r"[ -](?:\w+[ -])?(?:operator|provider|group|giant|chain|company|firm|owner|landlord|manager|regulator)s?,?\s"
    r"(?:the\s)?"
)
_NEAR = 80
"""Characters between a body and a class that says what it is, more than there are."""
_DONE_BY = lower_case(r"\bby\s(?:the\s)?$")
_BRACKET = re.compile(r"\s?(?:\(|–\s|:\s|-\s)")


class Slot(NamedTuple):
    """A body or class in a sentence; `key` is an organisation's key or "class:" and a class name."""

    start: int
    end: int
    key: str


def find_relations(reading: Reading, found: Found, bodies: Bodies | None = None) -> tuple[Relation, ...]:
    """The relations of an article, by start; each triple once, at its first telling.

    `bodies` are those of the article, where the caller has made them for its events.
    """
    bodies = bodies or Bodies(reading, found)
    slots = _slots(reading.text, found, bodies)
    relations: dict[tuple[str, str, str], Relation] = {}
    for relation in _all(reading, found, bodies, slots) if slots else ():
        if relation.subject != relation.object:
            relations.setdefault((relation.subject, relation.relation, relation.object), relation)
    return tuple(sorted(relations.values(), key=attrgetter("start", "end")))


def _slots(text: str, found: Found, bodies: Bodies) -> list[Slot]:
    """The bodies and classes of an article in their order, but for those that stand for nothing of their own."""
    slots = [Slot(m.start, m.end, m.organisation) for m in bodies.mentions if m.organisation]
    if found.classes:
        slots = sorted(slots + [Slot(item.start, item.end, "class:" + item.name) for item in found.classes])
    generic = {key for key, name in bodies.names.items() if name in GENERIC}
    kept: list[Slot] = []
    before = None
    for place, slot in enumerate(slots):
        # An acronym in brackets only repeats the name before it.
        repeats = before is not None and before.key == slot.key and text[before.end : slot.start] == " ("
        # A name may only qualify the next word ("NHS PCTs") and so stands in nobody's way.
        after = slots[place + 1] if slot.key in generic and place + 1 < len(slots) else None
        qualifies = after is not None and text[slot.end : after.start] == " "
        is_class = slot.key.startswith("class:")
        near = is_class and kept and slot.start - kept[-1].end < _NEAR
        if near and _PREDICATE.fullmatch(text, kept[-1].end, slot.start):
            # "Elm Trust is an NHS foundation trust that runs": the class only says what the body is.
            continue
        if is_class and place + 1 < len(slots) and slots[place + 1].start - slot.end < _NEAR:
            # "bought by care home operator Elm Homes": the class only says what the firm does.
            qualifies = _OPERATOR.fullmatch(text, slot.end, slots[place + 1].start) is not None or (
                text[slot.end : slots[place + 1].start] == ", "
                and _COUNTED.search(text, slot.start - 12, slot.start) is not None
            )
        if not repeats and not qualifies:
            kept.append(slot)
        before = slot
    return kept


def _all(reading: Reading, found: Found, bodies: Bodies, slots: Sequence[Slot]) -> Iterator[Relation]:
    lower = reading.lower
    shared = "joint" in lower or "together" in lower or "partnership" in lower
    regulated = "regulator" in lower or "watchdog" in lower or "inspectorate" in lower
    starts = [slot.start for slot in slots]
    last = 0
    for start, end in reading.sentences:
        if start < reading.body_start:
            continue
        first = bisect_left(starts, start, last)
        last = bisect_left(starts, end, first)
        if shared:
            yield from _meant(lower, start, end, bodies)
        if first == last:
            continue
        inside = slots[first:last]
        definites = bodies.definites(start, end, inside)
        if definites:
            inside = sorted([*inside, *map(Slot._make, definites)])
        if regulated:
            yield from _regulator(lower, start, end, inside, bodies)
        if len(inside) > 1:
            groups = _groups(lower, inside, {start for start, _, _ in definites})
            yield from _pairs(lower, start, end, groups, bodies, {start for start, _, _ in definites})
            yield from _led(lower, start, end, groups, bodies)
            yield from _partners(lower, start, end, groups, bodies)
    yield from _sites(reading, found, bodies)


def _pairs(
    text: str, start: int, end: int, groups: Sequence[list[Slot]], bodies: Bodies, meant: Collection[int]
) -> Iterator[Relation]:
    """Relations said by the words between two bodies; a list of bodies shares what is said of one of them."""
    for place, left in enumerate(groups[:-1]):
        reach = groups[place + 1 : place + 3]
        for far, right in enumerate(reach):
            # Over the head of another body only where that one is a possessor ("of the department's fund") or only
            # says what the next are ("of five councils (Barnet, Camden)").
            passed = reach[0][-1]
            if far and not (
                text[passed.end : passed.end + 2] in ("’s", "'s")
                or (passed.key.startswith("class:") and _BRACKET.match(text, passed.end))
            ):
                break
            row = _said(text, left[-1], right[0])
            if row is None or (row.named and row.relation == "replaces" and left[-1].start in meant):
                # Whom "the trust" means is too unsure to give it another name.
                continue
            gap = text[left[-1].end : right[0].start]
            if row.relation == "merged with" and len(right) > 1 and _MERGER_OF_OTHERS.search(gap):
                # Who clears, reviews or announces "a merger between A and B" is no party to it.
                for one, other in combinations(right, 2):
                    yield Relation(one.key, row.relation, other.key, start, end, Rule(f"relations.{row.name}", VERSION))
                if _FORMED.search(gap):
                    for one in right:
                        yield Relation(
                            left[-1].key, "replaces", one.key, start, end, Rule(f"relations.{row.name}", VERSION)
                        )
                continue
            if row.name == "unit-at" and _DONE_BY.search(text, max(0, left[-1].start - 8), left[-1].start):
                # "an inspection by A at B": A came to B, and is no part of it.
                continue
            many = [slot for group in groups[: place + 1] for slot in group] if row.spreads else left
            for one in many if row.relation != "part of" or row.reverse else left[-1:]:
                for other in right:
                    if row.named and (one.key.startswith("class:") or other.key.startswith("class:")):
                        continue
                    if not _is_likely(row, gap, one, other, bodies):
                        continue
                    subject, object_ = (other, one) if row.reverse else (one, other)
                    yield Relation(
                        subject.key, row.relation, object_.key, start, end, Rule(f"relations.{row.name}", VERSION)
                    )


def _is_likely(row: Between, gap: str, one: Slot, other: Slot, bodies: Bodies) -> bool:
    """Whether such bodies can stand so to each other: nobody regulates a newspaper, takes over the NHS or works with
    whom it only reports on, and to be registered with Companies House is no oversight."""
    outlet = one.key in bodies.outlets or other.key in bodies.outlets
    if outlet and (row.name == "regulator-tells" or (row.relation == "partner in" and " said " in gap)):
        return False
    if row.relation == "regulates" and bodies.names.get(other.key) == "companies house":
        return False
    anybody = bodies.names.get(one.key) in GENERIC or bodies.names.get(other.key) in GENERIC
    return not (anybody and row.relation in _OF_ONE_BODY)


def _said(text: str, left: Slot, right: Slot) -> Between | None:
    if not 0 < right.start - left.end <= LONGEST_BETWEEN:
        return None
    gap = text[left.end : right.start]
    if acronym := _ACRONYM_AFTER.match(gap):
        gap = gap[acronym.end() :]
    if gap.startswith((" – ", " — ", " - ")):
        # "two groups – Elm and Oak – awarded the contract to"
        gap = gap[2:]
    for row in _BETWEEN.rows(gap):
        if (
            _compiled(row.words).fullmatch(gap)
            and (not row.first or _compiled(row.first).search(text, left.start, left.end + 14))
            and (not row.second or _compiled(row.second).search(text, right.start, right.end))
            and (not row.after or _compiled(row.after).match(text, right.end))
        ):
            return row
    return None


@cache
def _compiled(words: str) -> re.Pattern[str]:
    """A row's pattern, compiled when it is first asked for: most pages relate no bodies."""
    return lower_case(words)


def _groups(text: str, inside: Sequence[Slot], meant: Collection[int]) -> list[list[Slot]]:
    """Bodies that a list names together; `meant` are where "the trust" and the like start, after a comma no item."""
    groups: list[list[Slot]] = []
    before = None
    for slot in inside:
        near = before is not None and slot.start - before.end <= _LONGEST_LISTING
        aside = before is not None and slot.start in meant and text[before.end : slot.start] == ", "
        if near and not aside and before is not None and _LISTING.match(text[before.end : slot.start]):
            groups[-1].append(slot)
        else:
            groups.append([slot])
        before = slot
    return groups


def _led(text: str, start: int, end: int, groups: Sequence[list[Slot]], bodies: Bodies) -> Iterator[Relation]:
    """Relations said by the words before a list of bodies ("the merger of A and B"), or before A and its "with B"."""
    for place, group in enumerate(groups):
        begin = max(start, group[0].start - _LONGEST_LEADING)
        following = groups[place + 1] if place + 1 < len(groups) else None
        if len(group) == 1 and (following is None or following[0].start - group[-1].end > _LONGEST_LEADING):
            continue
        for row in _LEADING.rows(text[begin : group[0].start]):
            if not _compiled(row.before).search(text, begin, group[0].start):
                continue
            if row.first and not _compiled(row.first).search(bodies.names.get(group[-1].key, "")):
                continue
            rule = Rule(f"relations.{row.name}", VERSION)
            if not row.between and len(group) > 1:
                named = [slot for slot in group if bodies.names.get(slot.key, "nhs") not in GENERIC]
                for one, other in combinations(named[:MOST_PARTNERS], 2):
                    yield Relation(one.key, row.relation, other.key, start, end, rule)
            elif (
                row.between and following and _compiled(row.between).fullmatch(text, group[-1].end, following[0].start)
            ):
                for one in group:
                    for other in following:
                        pair = (other.key, one.key) if row.reverse else (one.key, other.key)
                        yield Relation(pair[0], row.relation, pair[1], start, end, rule)


def _partners(text: str, start: int, end: int, groups: Sequence[list[Slot]], bodies: Bodies) -> Iterator[Relation]:
    """Bodies listed as the doers of one joint thing, and those meant by "the departments" in a joint one."""
    lists = [group for group in groups if len(group) > 1]
    merging = _MERGING.search(text, start, end) if lists else None
    for group in lists:
        if _BRACKET.search(text[group[0].start - 3 : group[0].start]) or _NO_JOINT.search(text, start, end):
            continue
        keys = [slot.key for slot in group if not slot.key.startswith("class:") and slot.key not in bodies.outlets]
        if not 1 < len(keys) <= MOST_PARTNERS:
            continue
        if not (merging and _MERGES.match(text, group[-1].end)) and not _JOINT.search(text, start, end):
            continue
        if text[group[0].start - 5 : group[0].start].endswith(("than ", "from ", "like ")):
            continue
        relation, name = ("merged with", "list-merging") if merging else ("partner in", "list-joint")
        for one, other in combinations(keys, 2):
            yield Relation(one, relation, other, start, end, Rule(f"relations.{name}", VERSION))


def _meant(text: str, start: int, end: int, bodies: Bodies) -> Iterator[Relation]:
    meant = bodies.many(start, end)
    if not meant or not _SHARED.search(text, start, end):
        return
    relation = "merged with" if _MERGING.search(text, start, end) else "partner in"
    for _, keys in meant:
        for one, other in combinations(keys[:MOST_PARTNERS], 2):
            yield Relation(one, relation, other, start, end, Rule("relations.meant-joint", VERSION))


def _regulator(text: str, start: int, end: int, inside: Sequence[Slot], bodies: Bodies) -> Iterator[Relation]:
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
