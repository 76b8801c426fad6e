"""Owns the proposal of organisations' names: one pass for candidates, then rules that read only those.

Which body a name means is for `loaders.identity.organisations`.
"""

from __future__ import annotations

from collections.abc import Iterable

from loaders.knowledge.bodies import BODIES, Form
from loaders.knowledge.name_words import AUXILIARIES, BODY_AT_WORK, GENERIC, NOT_AFTER_NHS, ROLE_NOUNS
from loaders.knowledge.not_names import COMMON_WORDS, FUNCTION_WORDS
from loaders.language import acronyms
from loaders.language.body_names import NameReader, find_tail, is_class, is_name, weak_tail
from loaders.language.classes import find_classes
from loaders.language.coordination import shared_tail
from loaders.language.councils_in_context import bare_councils
from loaders.language.gazetteer import BODY_INDEX, PLACE_INDEX, match
from loaders.language.introductions import introduced
from loaders.language.proposals import VERSION, Candidate, OrganisationNames, Proposal
from loaders.language.reading import Reading
from loaders.language.short_forms import repeats, short_forms
from loaders.language.words import Words, cut

__all__ = ["VERSION", "OrganisationNames", "Proposal", "find_organisations"]

_PARTY_TAGS = frozenset({"Lab", "Con"})
_UNIT_NOUNS = frozenset(["unit", "fund", "directorate", "taskforce", "office", "branch", "division"])
_DEFINED_BODIES = _UNIT_NOUNS | frozenset(
    ["panel", "agency", "commission", "committee", "board", "authority", "network", "forum", "team", "council"]
)
_CAPITAL_COUNCILS = frozenset(["parish", "county", "city", "town", "borough", "district"])


def find_organisations(reading: Reading) -> OrganisationNames:
    """Names of organisations in an article, sorted and not overlapping, and the classes it speaks of. Never raises."""
    words = cut(reading)
    places = _find_places(words)
    known = _known_bodies(words)
    found = [*known, *_grammar(words, places, known)]
    defined, blocked = _acronyms(words, found)
    found = [item for item in (*found, *defined) if not _is_blocked(words, item, blocked)]
    settled = _settle([*found, *_units(words, found)])
    settled = _settle([*settled, *bare_councils(words, places, _positions(settled))])
    settled = _settle([*settled, *introduced(words, _positions(settled), places)])
    settled = _settle([*settled, *repeats(words, short_forms(words, settled, places), _positions(settled))])
    settled = _settle([*settled, *_capital_short_forms(words, _positions(settled))])
    return OrganisationNames(
        tuple(_proposal(words, item) for item in settled), find_classes(words, _positions(settled))
    )


def _proposal(words: Words, item: Candidate) -> Proposal:
    start, end = words.span(item.start, item.end)
    name = item.name or words.phrase(item.start, item.end)
    return Proposal(start, end, words.text[start:end], item.rule, name, item.kind, item.body)


def _positions(found: Iterable[Candidate]) -> set[int]:
    return {at for item in found for at in range(item.start, item.end)}


def _settle(found: Iterable[Candidate]) -> list[Candidate]:
    """The candidates that remain where readings overlap: strong before weak, then the longest, then the first."""
    taken: set[int] = set()
    kept = []
    for item in sorted(found, key=lambda item: (item.weak, -item.length, item.start)):
        positions = range(item.start, item.end)
        if not any(at in taken for at in positions):
            taken.update(positions)
            kept.append(item)
    return sorted(kept, key=lambda item: item.start)


def _find_places(words: Words) -> dict[int, int]:
    places = {}
    at, count = 0, len(words.written)
    while at < count:
        if words.capital[at] and words.lower[at] in PLACE_INDEX:
            hit = match(PLACE_INDEX, words, at)
            if hit:
                places[at] = hit[0]
                at = hit[0]
                continue
        at += 1
    return places


def _known_bodies(words: Words) -> list[Candidate]:
    found = []
    at, count = 0, len(words.written)
    seen: set[str] = set()
    late: list[tuple[int, int, Form]] = []
    while at < count:
        if words.lower[at] in BODY_INDEX:
            hit = match(BODY_INDEX, words, at)
            if hit:
                end, entry = hit
                form = entry.value
                assert isinstance(form, Form)
                if form.everyday or form.needs_name:
                    late.append((at, end, form))
                elif form.text not in _PARTY_TAGS or (at and words.written[at - 1] == "("):
                    found.append(_known(at, end, form))
                    seen.add(form.body)
                at = end
                continue
        at += 1
    return found + _guarded(words, late, seen)


def _known(start: int, end: int, form: Form) -> Candidate:
    body = BODIES.get(form.body)
    kind = body.kind if body else {"trust": "NHS trust", "council": "local authority"}[form.body.split(":")[0]]
    return Candidate(start, end, "organisations.known", kind, end, None, form.body)


def _guarded(words: Words, late: list[tuple[int, int, Form]], seen: set[str]) -> list[Candidate]:
    """Everyday words and ambiguous acronyms, where their capitals or their neighbours show the body."""
    sure = {form.body for at, end, form in late if form.everyday and _clear_capital(words, at, end)}
    found = []
    for at, end, form in late:
        if form.needs_name:
            good = form.body in seen and words.written[at - 1 : at] != ["an"]
        else:
            good = _clear_capital(words, at, end) or (
                words.first[at] and _opens_as_body(words, end, form.body in sure or form.body in seen)
            )
        if good:
            found.append(_known(at, end, form))
    return found


def _clear_capital(words: Words, at: int, end: int) -> bool:
    """Whether the capital stands inside a sentence and belongs to no longer run of capitals."""
    if words.first[at] or at in words.shouted:
        return False
    before = at > 0 and words.capital[at - 1] and not words.first[at - 1]
    after = end < len(words.written) and words.capital[end]
    return not before and not after


def _opens_as_body(words: Words, end: int, sure: bool) -> bool:
    after = words.lower[end] if end < len(words.lower) else ""
    if after == "|":
        return True
    if after in {"has", "is", "was", "will", "'s"} or after in ROLE_NOUNS:
        return sure or after in {"has", "will"}
    if after in {"said", "says", "argues", "argued", "found", "warned", "told", "chief", "spokesman", "spokeswoman"}:
        return True
    return sure and (after in BODY_AT_WORK or after in AUXILIARIES)


def _grammar(words: Words, places: dict[int, int], known: list[Candidate]) -> list[Candidate]:
    ends = {item.end: item for item in known}
    starts = {item.start: item for item in known}
    reader = NameReader(words, ends, starts, places)
    found: list[Candidate] = []

    def add(item: Candidate) -> None:
        found.append(item)
        old = ends.get(item.end)
        if old is None or old.length < item.length:
            ends[item.end] = item

    for at, lower in enumerate(words.lower):
        if at in words.shouted:
            continue
        if lower == "nhs" and words.capital[at] and at not in {item.start for item in known if item.length > 1}:
            item = _nhs_place(words, at, places)
            if item:
                add(item)
        if words.capital[at]:
            headed = reader.head_at(at)
            if headed:
                add(headed)
        tail = find_tail(words, at)
        if tail is None:
            continue
        if tail.plural:
            for item in shared_tail(words, tail, places, ends):
                add(item)
            if not words.capital[at]:
                continue
        start = reader.name_before(tail)
        if start < tail.start and is_name(words, start, tail):
            weak = weak_tail(words, tail) and words.first[start] and tail.end - start < 3
            add(Candidate(start, tail.end, "organisations.tail", tail.kind, tail.start, weak=weak))
    return found


def _nhs_place(words: Words, at: int, places: dict[int, int]) -> Candidate | None:
    """ "NHS Cumbria", "NHS Kernow", and "North West London NHS"."""
    right = at + 1
    if right < len(words.written):
        end = places.get(right)
        if end:
            return Candidate(at, end, "organisations.nhs_place", None, end)
        lower = words.lower[right]
        ordinary = lower in NOT_AFTER_NHS or lower in GENERIC or lower in COMMON_WORDS or lower in FUNCTION_WORDS
        alone = right + 1 >= len(words.written) or not words.capital[right + 1]
        if (
            words.capital[right]
            and not ordinary
            and alone
            and not words.written[right].isupper()
            and not words.first[at]
        ):
            return Candidate(at, right + 1, "organisations.nhs_name", None, right + 1)
    for start, end in places.items():
        if end == at and end - start >= 2 and (right >= len(words.written) or not words.written[right][0].isalpha()):
            name = "NHS " + words.phrase(start, end)
            return Candidate(start, right, "organisations.place_nhs", None, right, name)
    return None


def _acronyms(words: Words, found: list[Candidate]) -> tuple[list[Candidate], set[str]]:
    """Uses of acronyms that the article defines for a body, and acronyms it defines for anything else."""
    by_end = {}
    for item in sorted(found, key=lambda item: item.length):
        by_end[item.end] = item
    meanings: dict[str, Candidate] = {}
    blocked: set[str] = set()
    for definition in acronyms.definitions(words):
        acronym = words.written[definition.acronym]
        full = by_end.get(definition.end)
        if full is None or full.start > definition.start + 1:
            full = _defined_body(words, definition)
        if full is None:
            blocked.add(acronym)
        else:
            meanings[acronym] = full
    uses = []
    for at, word in enumerate(words.written):
        full = meanings.get(word)
        if full and at not in range(full.start, full.end):
            name = full.name or words.phrase(full.start, full.end)
            uses.append(Candidate(at, at + 1, "organisations.acronym", full.kind, at + 1, name, full.body))
    return uses + [item for item in meanings.values() if item not in found], blocked


def _defined_body(words: Words, definition: acronyms.Definition) -> Candidate | None:
    """A long form that no other rule reads but whose last word is a body's: "social investment fund (SIF)"."""
    start, end = definition.start, definition.end
    if is_class(words, start, end) or words.lower[end - 1] not in _DEFINED_BODIES:
        return None
    return Candidate(start, end, "organisations.defined", "government office", end)


def _is_blocked(words: Words, item: Candidate, blocked: set[str]) -> bool:
    return item.length == 1 and item.rule == "organisations.known" and words.written[item.start] in blocked


def _units(words: Words, found: list[Candidate]) -> list[Candidate]:
    """Units of a department: "the Department of Health's strategy unit", "the strategy unit at the DH"."""
    units = []
    for item in found:
        if item.kind not in {"department", "arm's length body"} or item.body is None:
            continue
        at = item.end
        if at < len(words.lower) and words.lower[at] == "'s":
            for end in range(at + 2, min(at + 7, len(words.lower) + 1)):
                if not words.lower[end - 1][0].isalpha() or words.lower[end - 1] in FUNCTION_WORDS:
                    break
                if words.lower[end - 1] in _UNIT_NOUNS and end - at > 2:
                    units.append(_unit(words, at + 1, end, item.body))
                    break
        at = item.start
        if at > 3 and words.lower[at - 1] == "the" and words.lower[at - 2] in {"at", "of", "in"}:
            end = at - 2
            start = end
            while (
                start > end - 5 and words.lower[start - 1][0].isalpha() and words.lower[start - 1] not in FUNCTION_WORDS
            ):
                start -= 1
            if words.lower[end - 1] in _UNIT_NOUNS and end - start > 1:
                units.append(_unit(words, start, end, item.body))
    return units


def _unit(words: Words, start: int, end: int, body: str) -> Candidate:
    phrase = words.phrase(start, end)
    name = phrase[:1].upper() + phrase[1:] if any(words.capital[start:end]) else phrase.title()
    return Candidate(start, end, "organisations.unit", "government office", end, f"{name} ({body})")


def _capital_short_forms(words: Words, taken: set[int]) -> list[Candidate]:
    """ "the Inquiry" and "the Parish Council" with capitals: the one that the article is about."""
    found = []
    for at, lower in enumerate(words.lower):
        if at in taken or not words.capital[at] or words.first[at] or at in words.shouted:
            continue
        if lower == "inquiry" and at and words.lower[at - 1] == "the":
            found.append(Candidate(at, at + 1, "organisations.capital_short_form", "inquiry", at + 1))
        elif lower == "council" and at and words.lower[at - 1] in _CAPITAL_COUNCILS and words.capital[at - 1]:
            if at - 1 not in taken:
                found.append(Candidate(at - 1, at + 1, "organisations.capital_short_form", "local authority", at + 1))
    return found
