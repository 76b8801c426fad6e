"""Owns the relations that the words between two bodies of one sentence say, near to each other or far.

Texts are in lower case. Where a predicate is parted from its subject, `subjects` says whose it is.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from functools import cache
from itertools import combinations

from db.records import Relation, Rule
from loaders.knowledge.relations.pieces import Between
from loaders.knowledge.relations.words import BETWEEN
from loaders.language.events.anaphora import Bodies
from loaders.language.pieces import ByWords
from loaders.language.relations.likelihood import is_likely
from loaders.language.relations.subjects import (
    FINITE_AFTER,
    PREDICATE,
    Slot,
    antecedent,
    between_dashes,
    clause_subject,
    in_an_aside,
)
from loaders.language.word_patterns import in_lower_case, lower_case

VERSION = 3

LONGEST_BETWEEN = 170
"""Characters between two bodies that are still read."""
LONGEST_PREDICATE = 320
"""Characters between two bodies of which the last ones are read as a predicate of a body further left."""
_MAY_BE_PASSED = re.compile(r"\s?(?:\(|–\s|:\s|-\s|to\s|from\s|for\s|on behalf of\s|in\s)")
"""After a class that stands between two bodies of one predicate: "sold 46 care homes to"."""
BRACKET = re.compile(r"\s?(?:\(|–\s|:\s|-\s)")
_BETWEEN = ByWords([(in_lower_case(row.words), row) for row in BETWEEN])
_FORMED = lower_case(
    r",?\s(?:which\s)?(?:(?:was|is|were|has been|had been|itself|first|originally|officially|formally|only|to be)\s)*"
    r"(?:an?\s|the\s)?(?:form|creat|establish|result|born|product|came|set up|launch|found)"
)
"""At the beginning of words that end with "the merger of A and B": the body before them took the place of both."""
_LISTING = lower_case(
    r"^(?:\s?\([^()\n]{2,60}\))?(?:,\s?(?:and\s)?|\sand\s|\s&\s|,?\sas well as\s|\sor\s)(?:the\s"
    r"|(?:[\w-]+\s)?[\w-]+-based\s|"
    r"(?:researchers|staff|experts|academics|colleagues|clinicians|officers)\s(?:at|from|of)\s(?:the\s)?|"
    r"(?:two|three|four|five|six|\d)\s(?:[\w-]+\s){0,3}[\w-]+,\s|(?:its|nearby"
    r"|neighbouring)\s(?:(?!partner)\w+\s)?(?:neighbour\s)?|"
    r"[\w’' ]{0,30}\bincluding\s)?$"
)
_AND_PARTED = re.compile(r"(?:\s\([^()\n]{2,60}\)|\))?,\sand\s(?:the\s)?")
_ASIDE_IN_LIST = lower_case(
    r"(?:\s\([\w& ]{2,12}\))?,\s(?:which|who|based|located|an?|the|in|part of|run by"
    r"|owned by)\s[^,;.]{2,100},\s(?:and|as well as)\s(?:the\s)?"
)
"""Between two bodies of a list, the first of which has an aside: "A, which works in Kent, and B, in Essex, will"."""
_LONGEST_LISTING = 100
"""Characters, more than match."""
_MERGER_OF_OTHERS = lower_case(
    r"\b(?:merger|fusion|amalgamation|coming together|integration|joining together|merging|unification"
    r"|union)\s(?:between|of)\s"
)
_INTO_A_NEW_ONE = lower_case(r"\binto\san?\s(?:[\w-]+\s)?(?:new|single|larger|merged|combined)\b")
"""After "merge": what is named next is the body that the merger makes."""
_ACRONYM_AFTER = re.compile(r"[”\"]?\s\([\w&’'-]{2,10}\)(?=[\s,])|[”\"](?=[\s,])")
_WHAT_IT_IS = re.compile(
    r"\s(?:alliance|partnership|consortium|collaborative|network|federation|coalition|group|charity|firm|company|programme)"
    r"(?=[\s,])"
)
"""Behind a name, the noun that says what is called so: "the Elm Together alliance comprises"."""
_ENUMERATES = re.compile(r"\b(?:includ\w+|such as|namely|between|compris\w+|involv\w+)\s(?:the\s)?$")
_DONE_BY = lower_case(r"\bby\s(?:the\s)?$")
_DONE_BEFORE = 8
_ENUMERATES_BEFORE = 20
DENIED = lower_case(
    r"\bnot\s(?!only\b|just\b|yet\b)|n[’']t\b|\bnever\b|\bno longer\b|\bno plans?\b|\bshould\b|\bmust\b"
    r"|\bruled out\b|\brefus\w+|\bden(?:y|ies|ied)\b|\bpull(?:s|ed|ing)? out\b"
    r"|\breject\w*|\babandon\w*|\bscrap(?:s|ped|ping)\b|\bcalled off\b|\bdrop(?:s|ped|ping)?\splans?\b"
    r"|\bshelv(?:e|ed|ing)\b|\bfailed\b|\binstead of\b|\brather than\b"
)
"""Between two bodies these say that they do not stand so to each other, or that somebody only wants it."""
_ONLY_QUALIFIES = lower_case(
    r"(?:\s\([\w&]{2,10}\))?[\s-](?:appointed|led|run|owned|backed|funded|approved|registered|rated|nominated)\b"
)
"""After "by B", where B only says what kind of doer is meant: "taken over by B-approved caretakers"."""
_PARTICIPLE = re.compile(
    r"(?:(?:after|since|having|when|while|once|although|now|currently|before|originally|first|by)\s)*(?:being\s"
    r"|been\s)?"
    r"(?=(?:[a-z]+ly\s)?(?:and\s)?(?:[a-z]+(?:ed|ing)|bought|run|set up|taken|built|held)\s)"
    r"|(?=(?:with|thanks to|through|using|together with)\s)"
)
"""With which a sentence begins that tells of its subject before naming it."""
_THEN_SUBJECT = re.compile(r"(?:\s[^,.;]{1,40})?,\s(?:the\s)?(?:[\w-]+\s){0,3}")
_OUTSOURCED = lower_case(r"\b(?:outsourc|contract)\w*\s(?:out\s)?$")
"""Before "its services to B", which then does them for pay and has not taken them over."""
_POSSESSIVES = ("its", "our")
_REVEALS = re.compile(r"\s(?:can reveal|can disclose|understands|has learn(?:ed|t)|reported|reports|has discovered)\b")
_ENDS_ASIDE = frozenset({" - ", " – "})
_AT = re.compile(r"\s(?:at|of|within|from)\s(?:the\s)?")
_VERB_NEXT = re.compile(
    r"\s(?:(?:also|now|then|already|since|[a-z]+ly)\s)?(?:is|are|was|were|has|have|had|will|would|could|may"
    r"|works?|runs?"
    r"|provides|leads|joined|merged|bought|acquired|became|joins|manages|commissions|funds)\s"
)
_DASH = re.compile(r"\s[–-]\s")
_ASIDE = re.compile(r",\s(?:which|who|whose|where|one of|part of)\s[^,]*$")
_OF_ANOTHER = re.compile(r",\s(?:(?:is|are|was|were|has|have|had|will|would|could|may)\s)")
"""After a body at the end of an aside, a predicate of what stands before the aside."""
_FINITE = re.compile(
    r",\s(?:(?:also|now|then|already|since|[a-z]+ly)\s)?(?:is|are|was|were|has|have|had|will|would|could|may"
    r"|\w+ed|\w+(?<!s)s)\s(?!the\s\w+\sof\b)"
)
"""After an aside, the predicate of whom the aside described."""


def groups_of(text: str, inside: Sequence[Slot], meant: Collection[int]) -> list[list[Slot]]:
    """Bodies that a list names together; `meant` are where "the trust" and the like start, after a comma no item."""
    groups: list[list[Slot]] = []
    before = None
    for slot in inside:
        near = before is not None and slot.start - before.end <= _LONGEST_LISTING
        if before is not None and slot.start == before.start:
            groups[-1].append(slot)
            continue
        aside = before is not None and slot.start in meant and text[before.end : slot.start] == ", "
        parted = before is not None and len(groups[-1]) == 1 and _AND_PARTED.fullmatch(text, before.end, slot.start)
        if parted and FINITE_AFTER.match(text, slot.end):
            # "A was rated good by B, and C was closed": another clause begins.
            groups.append([slot])
            before = slot
            continue
        listed = near and not aside and before is not None and _LISTING.match(text[before.end : slot.start])
        if listed or (before is not None and _ASIDE_IN_LIST.fullmatch(text, before.end, slot.start)):
            groups[-1].append(slot)
        else:
            groups.append([slot])
        before = slot
    return groups


def pairs(
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
                or (passed.key.startswith("class:") and _MAY_BE_PASSED.match(text, passed.end))
            ):
                break
            row = _said(text, left[-1], right[0])
            if row is None:
                yield from _predicated(text, start, end, groups[: place + 1], right, bodies, meant)
                continue
            if place + 2 < len(groups) and not far and _is_owner_of(text, right, groups[place + 2]):
                # "awarded by the council's Elm Fund": by the fund.
                right = groups[place + 2]
            whose = _described(text, start, groups[: place + 1], right)
            if whose is None and _OF_ANOTHER.match(text, left[-1].end) and _ASIDE.search(text, start, left[0].start):
                # "The hub, which is funded by A, will be managed by B": not A.
                break
            whose = whose or left
            many = [slot for group in groups[: place + 1] for slot in group] if row.spreads else whose
            gap = text[left[-1].end : reach[far][0].start]
            yield from _related(row, text, gap, start, end, many, right, bodies, meant)


def fronted(
    text: str, start: int, end: int, groups: Sequence[list[Slot]], bodies: Bodies, meant: Collection[int]
) -> Iterator[Relation]:
    """What a participle before the subject says of it: "Founded by B, A grew"; "After being bought by B, A grew"."""
    if groups and len(groups[0]) == 2 and text[groups[0][0].end : groups[0][1].start] == ", ":
        # "After being bought by A, B grew": no list.
        groups = [groups[0][:1], groups[0][1:], *groups[1:]]
    if len(groups) < 2:
        return
    opening = _PARTICIPLE.match(text, start, groups[0][0].start)
    if opening is None or not _THEN_SUBJECT.fullmatch(text, groups[0][-1].end, groups[1][0].start):
        return
    gap = " " + text[opening.end() : groups[0][0].start]
    row = _row(text, gap, None, groups[0][0])
    if row and not row.first:
        yield from _related(row, text, gap, start, end, groups[1], groups[0], bodies, meant)


def owned(
    text: str, start: int, end: int, own: Sequence[Slot], groups: Sequence[list[Slot]], bodies: Bodies
) -> Iterator[Relation]:
    """Relations of those whom "its" and "our" mean with the bodies named next ("its trading arm B")."""
    for slot in own:
        following = next((group for group in groups if group[0].start >= slot.end), None)
        if following and following[0].start - slot.end <= LONGEST_BETWEEN:
            gap = "’s" + text[slot.end : following[0].start]
            row = _row(text, gap, slot, following[0])
            if row and not (row.name == "to-go-to" and _OUTSOURCED.search(text, start, slot.start)):
                yield from _related(row, text, gap, start, end, [slot], following, bodies, ())


def _is_owner_of(text: str, owner: Sequence[Slot], owned_next: Sequence[Slot]) -> bool:
    """Whether a body is only named as whose the next one is, that something is done by."""
    between = text[owner[-1].end : owned_next[0].start]
    return between in ("’s ", "'s ") and text[: owner[0].start].endswith(("by ", "by the "))


def _described(text: str, start: int, before: Sequence[list[Slot]], right: Sequence[Slot]) -> list[Slot] | None:
    """The bodies of which a predicate speaks that only follows the last body of an aside: "A, part of B, bought C"."""
    left = before[-1]
    end = left[-1].end
    if acronym := _ACRONYM_AFTER.match(text, end, right[0].start):
        end = acronym.end()
    if len(before) < 2:
        return None
    if _AT.fullmatch(text, before[-2][-1].end, left[0].start) and _VERB_NEXT.match(text, end, right[0].start):
        # "The research unit at A works with B": A is only where it is.
        return before[-2]
    closing = _DASH.match(text, end)
    if closing and between_dashes(text, before[-2], closing.end()):
        # "A – formerly known as B – bought C"
        return before[-2]
    if not _FINITE.match(text, end, right[0].start):
        return None
    subject = clause_subject(text, start, left[0].start, before[:-1])
    return subject if subject and in_an_aside(text, subject, left[0]) else None


def _predicated(
    text: str,
    start: int,
    end: int,
    before: Sequence[list[Slot]],
    right: Sequence[Slot],
    bodies: Bodies,
    meant: Collection[int],
) -> Iterator[Relation]:
    """Relations that a predicate before a body says of the subject of its clause, which stands further left."""
    left = before[-1]
    if right[0].start - left[-1].end > LONGEST_PREDICATE:
        return
    places = [found.end() for found in PREDICATE.finditer(text, left[-1].end, right[0].start)]
    for at in reversed(places):
        if right[0].start - at > LONGEST_BETWEEN:
            return
        gap = " " + text[at : right[0].start]
        row = _row(text, gap, None, right[0])
        if row is None:
            continue
        subject = left if antecedent(text, left, at) else None
        if subject is None and text[at - 3 : at] in _ENDS_ASIDE:
            subject = next((group for group in reversed(before) if between_dashes(text, group, at)), None)
        subject = subject or clause_subject(text, start, at, before)
        if subject is None or (
            row.first and not compiled(row.first).search(text, subject[-1].start, subject[-1].end + 14)
        ):
            return
        yield from _related(row, text, gap, start, end, subject, right, bodies, meant)
        return


def _related(
    row: Between,
    text: str,
    gap: str,
    start: int,
    end: int,
    left: Sequence[Slot],
    right: Sequence[Slot],
    bodies: Bodies,
    meant: Collection[int],
) -> Iterator[Relation]:
    """What a row says of the bodies on both sides of its words."""
    rule = Rule(f"relations.{row.name}", VERSION)
    if row.named and row.relation == "replaces" and left[-1].start in meant:
        # Whom "the trust" means is too unsure to give it another name.
        return
    if row.relation == "acquires" and right[-1].key in bodies.outlets and _REVEALS.match(text, right[-1].end):
        # "It has been sold to a firm, the Wyvern Times can reveal."
        return
    if DENIED.search(gap) or (gap.endswith(("by ", "by the ")) and _ONLY_QUALIFIES.match(text, right[-1].end)):
        return
    if row.relation == "merged with" and len(right) > 1 and _MERGER_OF_OTHERS.search(gap):
        # Who clears, reviews or announces "a merger between A and B" is no party to it.
        for one, other in combinations(right, 2):
            yield Relation(one.key, row.relation, other.key, start, end, rule)
        if _FORMED.match(gap) and left[-1].start not in meant:
            for one in right:
                yield Relation(left[-1].key, "replaces", one.key, start, end, rule)
        return
    if row.relation == "merged with" and len(right) == 1:
        if _MERGER_OF_OTHERS.search(gap) and not _FORMED.match(gap):
            # "A cleared the merger of B", of whom the other party is not named.
            return
        if _MERGER_OF_OTHERS.search(gap) and " between " in gap and left[-1].start not in meant:
            # "A was born out of the merger of B and another."
            yield Relation(left[-1].key, "replaces", right[0].key, start, end, rule)
            return
        if _INTO_A_NEW_ONE.search(gap):
            if left[-1].start not in meant:
                for one in left:
                    yield Relation(right[0].key, "replaces", one.key, start, end, rule)
            return
    of_each = row.relation != "part of" or row.spreads or (row.reverse and not gap.startswith(("’", "'")))
    for one in left if of_each else left[-1:]:
        for other in right:
            if row.named and (one.key.startswith("class:") or other.key.startswith("class:")):
                continue
            if is_likely(row, gap, one, other, bodies):
                subject, object_ = (other, one) if row.reverse else (one, other)
                yield Relation(subject.key, row.relation, object_.key, start, end, rule)


def after_acronym(text: str, end: int) -> int:
    """Where a name ends with its acronym in brackets and the quotation mark behind it."""
    acronym = _ACRONYM_AFTER.match(text, end)
    return acronym.end() if acronym else end


def _said(text: str, left: Slot, right: Slot) -> Between | None:
    """The row whose words part two bodies."""
    if not 0 < right.start - left.end <= LONGEST_BETWEEN:
        return None
    gap = text[left.end : right.start]
    if text[left.start : left.end] in _POSSESSIVES:
        gap = "’s" + gap
    gap = gap[after_acronym(gap, 0) :]
    if gap.startswith((" – ", " — ", " - ")):
        # "two groups – Elm and Oak – awarded the contract to"
        gap = gap[2:]
    row = _row(text, gap, left, right)
    if row is None and (noun := _WHAT_IT_IS.match(gap)):
        row = _row(text, gap[noun.end() :], left, right)
    if (
        row
        and row.name == "unit-of"
        and gap.startswith(", ")
        and text.startswith(", ", right.end)
        and _ENUMERATES.search(text, max(0, left.start - _ENUMERATES_BEFORE), left.start)
    ):
        # "These include Ash Council, the local branch of Elm Aid, and Oak Ltd": three of a list.
        return None
    if row and row.name == "unit-at" and _DONE_BY.search(text, max(0, left.start - _DONE_BEFORE), left.start):
        # "an inspection by A at B": A came to B, and is no part of it.
        return None
    return row


def _row(text: str, gap: str, left: Slot | None, right: Slot) -> Between | None:
    """The first row that some words match; a row that asks for words of the body before them is asked later where
    it is not known."""
    for row in _BETWEEN.rows(gap):
        if (
            compiled(row.words).fullmatch(gap)
            and (not row.first or left is None or compiled(row.first).search(text, left.start, left.end + 14))
            and (not row.second or compiled(row.second).search(text, right.start, right.end))
            and (not row.after or compiled(row.after).match(text, right.end))
        ):
            return row
    return None


@cache
def compiled(words: str) -> re.Pattern[str]:
    """A row's pattern, compiled when it is first asked for: most pages relate no bodies."""
    return lower_case(words)
