"""Owns the proposal of organisations' names: one pass for candidates, then rules that read only those.

Which body a name means is for `loaders.identity.organisations`.
"""

from __future__ import annotations

from collections.abc import Iterable

from loaders.knowledge.bodies.name_heads import HEADS
from loaders.knowledge.name_words import NEVER_IN_NAMES
from loaders.language.lexicon import LINE_BREAK, Family
from loaders.language.organisations.acronyms import defined_acronyms, defined_pairs, undefined_acronyms
from loaders.language.organisations.announced_lists import announced_lists
from loaders.language.organisations.bulleted_lists import bulleted_lists
from loaders.language.organisations.classes import find_classes
from loaders.language.organisations.coordination import hospitals_apart, shared_front, shared_tail
from loaders.language.organisations.councils_in_context import bare_councils
from loaders.language.organisations.distinct_names import is_name
from loaders.language.organisations.elsewhere.definitions import open_definitions
from loaders.language.organisations.elsewhere.forces import numbered_units
from loaders.language.organisations.elsewhere.foreign_names import foreign_bodies
from loaders.language.organisations.elsewhere.joined_words import within_words
from loaders.language.organisations.elsewhere.lists import in_rows
from loaders.language.organisations.elsewhere.said_lists import said_lists
from loaders.language.organisations.elsewhere.shapes import open_shapes
from loaders.language.organisations.elsewhere.sports_careers import clubs_of_careers, leagues
from loaders.language.organisations.elsewhere.sports_results import is_sports_page, sides_in_results
from loaders.language.organisations.elsewhere.sports_stories import is_story_of_a_game, sides_in_stories
from loaders.language.organisations.home_names import home_names
from loaders.language.organisations.introductions import introduced
from loaders.language.organisations.known_bodies import find_known, find_places, nhs_bodies
from loaders.language.organisations.local_branches import local_branches
from loaders.language.organisations.name_heads import HeadReader
from loaders.language.organisations.name_tails import TailReader
from loaders.language.organisations.programmes import programmes
from loaders.language.organisations.proposals import VERSION, Candidate, OrganisationNames, Proposal
from loaders.language.organisations.publisher_names import by_their_own_name, publisher_names
from loaders.language.organisations.short_forms import as_short_forms, repeats, short_forms
from loaders.language.organisations.subject import is_about_care
from loaders.language.organisations.tails import Tailed, find_tail, tail_ends
from loaders.language.organisations.units import units
from loaders.language.organisations.unusual_names import vowelless, with_preposition
from loaders.language.organisations.whole_names import whole_names
from loaders.language.reading import Reading
from loaders.language.words import Words
from loaders.lockstep import Steps, run

__all__ = ["VERSION", "OrganisationNames", "Proposal", "find_organisations", "organisation_steps"]

_FIRST_OF_HEADS = Family(raised={head.split()[0].lower() for head in HEADS})
_SHARED = "organisations.shared_tail"
_PLURAL_ACRONYMS = frozenset({"ccgs", "pcts", "shas", "icbs", "lbcs"})
"""After one place they are many bodies ("six Surrey CCGs")."""
_PLURALS_OF_BODIES = frozenset({"trusts", "councils", "boards", "authorities", "universities"})
"""Ends of headlines about several bodies and of no one's name, whatever their capitals."""
_NOT_ALONE_PARTIES = frozenset(
    {
        "labour", "labor", "conservative", "liberal", "democratic", "democrat", "republican", "green", "communist",
        "socialist", "national", "brexit", "independence", "tory", "unionist", "cooperative", "coop",
    }
)  # fmt: skip
"""Last words of parties' names to which "party" belongs also in small letters."""
_CHAINS = frozenset({"nuffield", "priory", "cygnet", "spire", "bmi", "marie", "ramsay", "circle"})
"""First words of the owners of hospitals and hospices that are called after their towns."""
_LEGAL_ENDS = frozenset({"ltd", "limited", "plc", "llp", "cic"})
_LONGEST_SHOUTED = 9
"""Words before the tail of a name all in capitals."""
_SHOUTED_KINDS = frozenset(
    {
        "NHS trust", "foundation trust", "primary care trust", "clinical commissioning group", "integrated care board",
        "health board", "local authority", "health authority", "strategic health authority",
        "health and wellbeing board", "community health council", "parish council", "committee",
    }
)  # fmt: skip
_CAPITAL_ALONE = {"inquiry": "inquiry", "bureau": "government office"}
_REFERRED = Family(("council", *_CAPITAL_ALONE))
_LEAGUE = Family(["league"])
_COMMISSION = Family(raised=["commission"])
_CAPITAL_COUNCILS = frozenset({"parish", "county", "city", "town", "borough", "district"})


def find_organisations(reading: Reading) -> OrganisationNames:
    """Names of organisations in an article, sorted and not overlapping, and the classes it speaks of. Never raises."""
    return run(organisation_steps(reading))


def organisation_steps(reading: Reading) -> Steps[OrganisationNames]:
    """What `find_organisations` does, as steps that may take turns with those of other articles."""
    words = reading.words
    places = find_places(words)
    known = [*local_branches(words, find_known(words), places), *nhs_bodies(words, places)]
    yield
    grammar = _grammar(words, places, known)
    found = [*known, *by_their_own_name(publisher_names(words, reading), grammar), *grammar]
    yield
    found = [*defined_pairs(words, found), *found, *_sides(words, places), *numbered_units(words)]
    defined, other_meanings = defined_acronyms(words, found)
    found = [item for item in (*found, *defined) if not _means_other(words, item, other_meanings)]
    if not is_about_care(words):
        found += [*open_definitions(words), *foreign_bodies(words, _positions(known))]
        found = whole_names(words, found)
    names = _Names([*found, *units(words, found), *programmes(words, found)])
    _add_initials(words, names, other_meanings)
    names.add(bare_councils(words, places, names.taken, names.items))
    names.add(bulleted_lists(words, names.items))
    names.add(home_names(words, names.taken, places))
    names.add(with_preposition(words, names.taken, places))
    yield
    fresh = [*introduced(words, names.taken, places), *vowelless(words, names.taken)]
    names.add(as_short_forms(words, names.items, fresh, places))
    names.add(repeats(words, short_forms(words, names.items, places), names.taken))
    names.add(_capital_short_forms(words, names.taken))
    names.add(_the_commission(words, names))
    if not is_about_care(words):
        names.add(open_shapes(words, names.taken))
        names.add(said_lists(words, names.taken))
        names.add(clubs_of_careers(words, names.taken, places))
        if not any(item.rule == "organisations.side_in_results" for item in names.items):
            names.add(leagues(words, names.taken))
        names.add(in_rows(words, names.items, names.taken, places))
    yield
    proposals = [_proposal(words, item) for item in names.items]
    if not is_about_care(words) and (halves := list(within_words(words, names.taken))):
        proposals = sorted(proposals + halves, key=lambda proposal: proposal.start)
    return OrganisationNames(tuple(proposals), find_classes(words, names.taken))


def _sides(words: Words, places: dict[int, int]) -> list[Candidate]:
    """The sides that a sports page names."""
    if not is_sports_page(words):
        return []
    results = sides_in_results(words)
    told = sides_in_stories(words, places, results) if is_story_of_a_game(words) else []
    found = [Candidate(start, end, "organisations.side_in_results", "club", end) for start, end in results]
    return found + [Candidate(start, end, "organisations.side_in_story", "club", end) for start, end in told]


class _Names:
    """The names settled so far: `items` by start and never overlapping, `taken` their positions."""

    def __init__(self, found: Iterable[Candidate]) -> None:
        self.replace(found)

    def replace(self, found: Iterable[Candidate]) -> None:
        """Settle these candidates instead."""
        self.items = _settle(found)
        self.taken = _positions(self.items)

    def add(self, found: list[Candidate]) -> None:
        """Settle these candidates with those before."""
        if found:
            self.replace([*self.items, *found])


def _proposal(words: Words, item: Candidate) -> Proposal:
    start, end = words.span(item.start, item.end)
    surface = words.text[start:end]
    name = item.name or (" ".join(surface.split()) if item.length > 1 else surface)
    return Proposal(start, end, surface, item.rule, name, item.kind, item.body)


def _positions(found: Iterable[Candidate]) -> set[int]:
    return {at for item in found for at in range(item.start, item.end)}


def _settle(found: Iterable[Candidate]) -> list[Candidate]:
    """The candidates that remain where readings overlap: strong before weak, then the longest, then the first."""
    taken: set[int] = set()
    kept = []
    for item in sorted(found, key=lambda item: (item.weak, item.start - item.end, item.rule != _SHARED, item.start)):
        positions = range(item.start, item.end)
        if taken.isdisjoint(positions):
            taken.update(positions)
            kept.append(item)
    return sorted(kept, key=lambda item: item.start)


def _grammar(words: Words, places: dict[int, int], known: list[Candidate]) -> list[Candidate]:
    """Names that their own words show to be bodies, read from tails and heads."""
    ends = {item.end: item for item in known}
    left = TailReader(words, ends, places)
    right = HeadReader(words, {item.start for item in known}, ends, places)
    found: list[Candidate] = []

    def add(item: Candidate) -> None:
        found.append(item)
        old = ends.get(item.end)
        if old is None or old.length < item.length:
            ends[item.end] = item

    for item in known:
        if item.kind in {"political party", "parliament"}:
            end = right.beyond_tail(item.end, item.kind)
            if end > item.end:
                add(Candidate(item.start, end, "organisations.tail", item.kind, end))
    heads = set(words.of(_FIRST_OF_HEADS))
    for at in sorted(heads.union(tail_ends(words)) - words.shouted):
        lower = words.lower[at]
        if at in heads and (headed := right.head_at(at)):
            add(headed)
        tail = find_tail(words, at)
        if tail is None or (lower == "foundation" and words.lower[at + 1 : at + 2] == ["trusts"]):
            continue
        if tail.plural:
            for item in shared_tail(words, tail, left.place_ends, ends):
                add(item)
            # "Essex Mental Health Trusts to Merge" opens a headline about several trusts.
            if not words.capital[at] or lower in _PLURAL_ACRONYMS or lower in _PLURALS_OF_BODIES:
                continue
        if tail.kind == "political party" and not words.capital[tail.start]:
            before = ends.get(tail.start)
            if _names_a_party(words, tail.start - 1) or (before is not None and _is_named_alone(words, before)):
                continue
        named = ends.get(tail.start)
        whole = named is not None and words.capital[named.start - 1 : named.start] != [True]
        if whole and named and named.body and lower in _LEGAL_ENDS and ":" not in named.body:
            # "Alliance Medical Ltd": the name that a table knows, and its legal form.
            add(Candidate(named.start, tail.end, "organisations.tail", named.kind, tail.end, None, named.body))
            continue
        start = left.name_before(tail)
        if words.lower[start] in _CHAINS and lower in {"hospital", "hospice"} and start < tail.start:
            if words.capital[at]:
                end = _with_town(words, places, tail.end)
                add(Candidate(start, end, "organisations.tail", tail.kind, end))
            continue
        trust = ends.get(tail.start)
        whole = trust is not None and trust.start == start and (trust.body or "").startswith("trust:")
        if (whole or is_name(words, start, tail, places)) and not _is_election(words, tail):
            if lower == "hospitals" and (apart := hospitals_apart(words, start, tail)):
                for item in apart:
                    add(item)
                continue
            end = right.beyond_tail(tail.end, tail.kind)
            core_end = tail.start if end == tail.end else end
            end = _with_full_stop(words, end)
            # "Kettering General" is said of the Kettering General Hospital.
            name = f"{words.phrase(start, end)} Hospital" if words.lower[end - 1] in {"general", "royal"} else None
            add(Candidate(start, end, "organisations.tail", tail.kind, end if name else core_end, name))
    found.extend(shared_front(words, places))
    found.extend(announced_lists(words, places))
    found.extend(_shouted_names(words))
    return found


def _with_town(words: Words, places: dict[int, int], end: int) -> int:
    """Takes in the town behind "Nuffield Hospital": of many towns the tables know nothing."""
    if end in places:
        return places[end]
    town = words.capital[end : end + 1] == [True] and words.capital[end + 1 : end + 2] != [True]
    return end + 1 if town and words.lower[end] not in NEVER_IN_NAMES and not words.first[end] else end


def _shouted_names(words: Words) -> list[Candidate]:
    """A name all in capitals that is a line of its own, as at the head of minutes: "NHS SOLENT CCG"."""
    found = []
    for end in (*words.of(LINE_BREAK), len(words.written)) if words.shouted else ():
        if end - 1 not in words.shouted:
            continue
        tail = find_tail(words, end - 1)
        if tail is None or tail.plural or tail.kind not in _SHOUTED_KINDS or tail.end - tail.start < 2:
            continue
        start = tail.start
        while start and words.written[start - 1] != "\n":
            start -= 1
        if tail.start > start and tail.start - start <= _LONGEST_SHOUTED and start in words.shouted:
            name = (
                words.phrase(start, end).title().replace("Nhs", "NHS").replace(" And ", " and ").replace(" Of ", " of ")
            )
            found.append(Candidate(start, end, "organisations.shouted", tail.kind, end, name.replace("'S", "'s")))
    return found


def _with_full_stop(words: Words, end: int) -> int:
    """Takes in the full stop of "Inc." where it ends no sentence."""
    if end + 1 >= len(words.written) or words.written[end] != "." or words.starts[end] != words.end_of(end - 1):
        return end
    abbreviated = words.lower[end - 1] in {"inc", "corp", "ltd", "co", "bros"}
    after = words.written[end + 1]
    goes_on = after in {",", ")", "(", ".", "'s", ":", ";", "-", "&"} or after[0].islower() or after[0].isdigit()
    return end + 1 if abbreviated and goes_on else end


def _names_a_party(words: Words, at: int) -> bool:
    """Whether the word before "party" ends the name of one by itself: "the Quexal Labour Movement party"."""
    tail = find_tail(words, at) if at > 0 and words.capital[at] else None
    return tail is not None and not tail.plural


def _is_named_alone(words: Words, item: Candidate) -> bool:
    """Whether "party" is only said of a name that is one without it: "the Fatah party", not "the Labour party"."""
    if item.kind == "armed group":
        return True
    return item.kind == "political party" and words.lower[item.end - 1] not in _NOT_ALONE_PARTIES


def _is_election(words: Words, tail: Tailed) -> bool:
    """Whether the chamber only names an election to it."""
    after = words.lower[tail.end : tail.end + 2]
    return tail.kind == "parliament" and any(word.startswith("election") for word in after)


def _add_initials(words: Words, names: _Names, others: set[str]) -> None:
    """Adds acronyms the article leaves undefined; the body that it names comes before one that only a table knows."""
    named = {item.body for item in names.items if item.length > 1}
    doubtful = {
        item.start
        for item in names.items
        if item.length == 1 and item.rule == "organisations.known" and item.body not in named
    }
    found = undefined_acronyms(words, names.items, names.taken - doubtful, others)
    if found:
        starts = {item.start for item in found}
        names.replace([*(item for item in names.items if item.start not in starts or item.length > 1), *found])


def _means_other(words: Words, item: Candidate, other_meanings: set[str]) -> bool:
    return item.length == 1 and item.rule == "organisations.known" and words.written[item.start] in other_meanings


def _the_commission(words: Words, names: _Names) -> list[Candidate]:
    """ "the Commission" where the European one is named, and no regulator of care is."""
    body = "European Commission"
    if not any(item.body == body for item in names.items) or is_about_care(words):
        return []
    return [
        Candidate(at, at + 1, "organisations.capital_short_form", "international body", at + 1, body, body)
        for at in words.of(_COMMISSION)
        if at not in names.taken and at not in words.shouted and (not at or not words.capital[at - 1])
    ]


def _capital_short_forms(words: Words, taken: set[int]) -> list[Candidate]:
    """ "the Inquiry" and "the Parish Council" with capitals: the one that the article is about."""
    found = [
        Candidate(at, at + 3, "organisations.capital_short_form", "charity", at + 3)
        for at in words.of(_LEAGUE)
        if at not in taken and words.written[at].istitle() and words.lower[at + 1 : at + 3] == ["of", "friends"]
    ]
    for at in words.of(_REFERRED):
        lower = words.lower[at]
        if at in taken or at == 0:
            continue
        if not words.capital[at] or words.first[at] or at in words.shouted or words.written[at].isupper():
            continue
        before = words.lower[at - 1]
        if lower in _CAPITAL_ALONE and before == "the":
            found.append(Candidate(at, at + 1, "organisations.capital_short_form", _CAPITAL_ALONE[lower], at + 1))
        elif before in _CAPITAL_COUNCILS and words.capital[at - 1] and lower == "council" and at - 1 not in taken:
            found.append(Candidate(at - 1, at + 1, "organisations.capital_short_form", "local authority", at + 1))
    return found
