"""Owns names that are bodies by their shape in texts that are not about care: a news agency's letters in a dateline,
partners ("Quexal & Zorbal"), call signs of stations, a chamber or alliance called by one word with a capital, a club by
its letters ("Quexal FK"), papers in a digest of the press.
"""

from __future__ import annotations

from itertools import pairwise

from loaders.knowledge.name_words import NEVER_IN_NAMES
from loaders.knowledge.people.given_names import ALL as GIVEN_NAMES
from loaders.knowledge.people.not_names import COMMON_SURNAMES
from loaders.knowledge.people.surnames import SURNAMES
from loaders.knowledge.peoples import DEMONYMS
from loaders.knowledge.places import COUNTRIES
from loaders.language.lexicon import LINE_BREAK, OPENING_BRACKET, Family
from loaders.language.organisations.proposals import Candidate
from loaders.language.words import Words

_AGENCIES = {
    "AP": "Associated Press", "UPI": "UPI", "AFP": "Agence France-Presse", "DPA": None, "EFE": None, "IANS": None,
    "PTI": None, "ANI": None, "APP": None, "CP": None, "CNS": None, "KUNA": None, "IRNA": None, "NAN": None,
}  # fmt: skip
"""The letters that a news agency sets in brackets behind the place of its story, with the table's body."""
_GOVERNMENT = Family(raised=["government"])
_TASK = Family(raised=["task"])
_DASHES = frozenset({"-", "–", "—", "_", "--", "__"})
_SURNAMES = SURNAMES | COMMON_SURNAMES
_AND = Family({"and"})
_ALONE = {"house": "parliament", "coalition": "government"}
_ALONE_FAMILY = Family(raised=_ALONE)
_VOTES = frozenset({"voted", "passed", "approved", "was", "has", "rejected", "said", "will", "launched", "is"})
_OF_HOUSES = frozenset(
    {"bill", "bills", "leaders", "speaker", "republicans", "democrats", "lawmakers", "members", "panel"}
)
"""What a chamber has: "House leaders", "House Republicans"."""
_CALL_SIGN_BEFORE = frozenset({"on", "by", "from", "at", "for", "station", "'s", "channel", "and", ","})
_SIGNS = frozenset({"FM", "AM", "TV"})
_CLUB_LETTERS = frozenset(
    """
    AFC CF CFC FC FK NK GNK HNK KV KSV RFC RLFC IFK IK BK FF PFC SK SC SSV TSV VFB VFL VFR SPVGG TSG FSV MSV SV RCD SSC
    SSD KSC OGC JK
    """.split()  # noqa: SIM905 - a table of words reads as words
)
"""Letters for "football club" and the like that stand before or behind no other name."""
_OF_CLUBS = Family(raised=[letters.lower() for letters in _CLUB_LETTERS])
_LONGEST_CLUB = 3
_DIGEST = Family({"digest", "vouch", "newspapers"})
_LONGEST_PAPER = 5
_BULLETS = frozenset({"-", "*", "•", "–", "--"})


def open_shapes(words: Words, taken: set[int]) -> list[Candidate]:
    """The names, outside those already `taken`."""
    found = [
        *_in_datelines(words),
        *_partners(words, taken),
        *_alone(words, taken),
        *_call_signs(words, taken),
        *_clubs(words, taken),
        *_digested(words),
        *_governments(words),
        *_task_forces(words),
    ]
    return [item for item in found if taken.isdisjoint(range(item.start, item.end))]


def _in_datelines(words: Words) -> list[Candidate]:
    """ "OSLO, Norway (AP) -": the agency behind the place."""
    found = []
    for at in words.of(OPENING_BRACKET):
        letters = words.written[at + 1 : at + 4]
        if len(letters) < 3 or letters[0] not in _AGENCIES:
            continue
        if letters[1] == "Photo":
            found.append(Candidate(at + 1, at + 2, "organisations.known", "publisher", at + 2, _AGENCIES[letters[0]]))
        if letters[1] != ")" or letters[2] not in _DASHES:
            continue
        if at and (words.capital[at - 1] or words.written[at - 1] == "."):
            body = _AGENCIES[letters[0]]
            found.append(Candidate(at + 1, at + 2, "organisations.known", "publisher", at + 2, body, body))
    return found


def _partners(words: Words, taken: set[int]) -> list[Candidate]:
    """ "Baker & Quexal", "Quexal, Zorbal & Baker": surnames, one at least of which the world knows."""
    found = []
    for at in words.of(_AND):
        if words.written[at] != "&" or not at or at + 1 >= len(words.written) or at in words.shouted:
            continue
        start, end = at - 1, at + 2
        both = words.capital[start] and words.capital[at + 1] and not {start, at + 1} & taken
        if not both or len(words.written[start]) < 3 or len(words.written[at + 1]) < 3:
            continue
        partners = {words.lower[start], words.lower[at + 1]}
        if partners & GIVEN_NAMES or not any(name in SURNAMES or name.startswith("mc") for name in partners):
            continue
        while start > 1 and words.written[start - 1] == "," and _is_surname(words, start - 2):
            start -= 2
        if start and words.capital[start - 1] and not words.first[start - 1]:
            continue
        if words.capital[end : end + 1] == [True] or start in taken:
            continue
        found.append(Candidate(start, end, "organisations.partners", "company", end))
    return found


def _is_surname(words: Words, at: int) -> bool:
    return words.capital[at] and words.lower[at] in _SURNAMES and not (at and words.capital[at - 1])


def _alone(words: Words, taken: set[int]) -> list[Candidate]:
    """ "told the House", "the Coalition launched": chambers and alliances that the text calls by one word."""
    found = []
    for at in words.of(_ALONE_FAMILY):
        after = words.lower[at + 1] if at + 1 < len(words.lower) else ""
        if after in _OF_HOUSES and words.written[at] == "House" and not (at and words.capital[at - 1]):
            if at not in taken and at not in words.shouted:
                found.append(Candidate(at, at + 1, "organisations.capital_short_form", "parliament", at + 1))
            continue
        if not at or words.lower[at - 1] != "the" or words.capital[at + 1 : at + 2] == [True]:
            continue
        if words.lower[at + 1 : at + 2] == ["of"]:
            # "the House of Elmford": a family or a building.
            continue
        opens = words.first[at - 1] or words.capital[at - 1]
        if opens and words.lower[at + 1 : at + 2] and words.lower[at + 1] not in _VOTES:
            continue
        if at not in taken and at not in words.shouted and not words.first[at] and words.written[at].istitle():
            kind = _ALONE[words.lower[at]]
            found.append(Candidate(at, at + 1, "organisations.capital_short_form", kind, at + 1))
    return found


def _governments(words: Words) -> list[Candidate]:
    """ "the British Government": with a capital it is the body, and not who governs."""
    return [
        Candidate(at - 1, at + 1, "organisations.tail", "government", at + 1)
        for at in words.of(_GOVERNMENT)
        if at
        and words.lower[at - 1] in DEMONYMS
        and words.capital[at - 1]
        and words.capital[at + 1 : at + 2] != [True]
        and at not in words.shouted
    ]


def _task_forces(words: Words) -> list[Candidate]:
    """ "Task Force 104", "Task Group Quexal"."""
    found = []
    for at in words.of(_TASK):
        end = at + 2
        if words.lower[at + 1 : end] not in (["force"], ["group"]) or at in words.shouted or end >= len(words.written):
            continue
        named = words.written[end].isdecimal() or (words.capital[end] and words.written[end] != "Operation")
        if words.capital[at + 1] and named and words.lower[end] not in NEVER_IN_NAMES:
            start = at
            while start and words.capital[start - 1] and not words.first[start - 1]:
                start -= 1
            found.append(Candidate(start, end + 1, "organisations.tail", "armed force", end + 1))
    return found


def _call_signs(words: Words, taken: set[int]) -> list[Candidate]:
    """ "WQXZ-FM", "a film by WQXZ in Boston": the call signs of stations in the United States."""
    found = []
    for at in words.capitals:
        written = words.written[at]
        if written[0] not in "WK" or not 4 <= len(written) <= 7 or at in words.shouted or at in taken:
            continue
        sign, _, band = written.partition("-")
        if len(sign) != 4 or not sign.isupper() or not sign.isalpha():
            continue
        if band in _SIGNS or (not band and at and words.lower[at - 1] in _CALL_SIGN_BEFORE and _is_unsaid(sign)):
            found.append(Candidate(at, at + 1, "organisations.call_sign", "broadcaster", at + 1))
    return found


def _clubs(words: Words, taken: set[int]) -> list[Candidate]:
    """ "Quexal FK", "SSV Jahn Quexal"."""
    found = []
    for at in words.of(_OF_CLUBS):
        if words.written[at].upper() not in _CLUB_LETTERS or at in words.shouted or at in taken:
            continue
        start, end = at, at + 1
        while end - at <= _LONGEST_CLUB and _is_in_club(words, end, taken):
            end += 1
        if end == at + 1:
            while at - start < _LONGEST_CLUB and start and _is_in_club(words, start - 1, taken):
                start -= 1
        if end - start > 1 and len(words.written[at]) > 1:
            found.append(Candidate(start, end, "organisations.club_letters", "club", end))
    return found


def _digested(words: Words) -> list[Candidate]:
    """ "EL QUEXAL" as a line above the items that a digest of the press takes from it."""
    if not words.of(_DIGEST):
        return []
    found = []
    for before, after in pairwise(words.of(LINE_BREAK)):
        start, item = before + 1, after + 1
        if not 0 < after - start <= _LONGEST_PAPER or words.written[item : item + 1] == []:
            continue
        if words.written[item] not in _BULLETS or words.lower[after - 1] in {"page", "pages"}:
            continue
        is_land = words.phrase(start, after).title() in COUNTRIES
        if not is_land and all(words.written[at].isupper() for at in range(start, after)):
            found.append(Candidate(start, after, "organisations.digested", "publisher", after))
    return found


def _is_in_club(words: Words, at: int, taken: set[int]) -> bool:
    if at >= len(words.written) or not words.capital[at] or at in taken or words.lower[at] in NEVER_IN_NAMES:
        return False
    return words.written[at].istitle() and words.lower[at] not in GIVEN_NAMES


def _is_unsaid(sign: str) -> bool:
    """Whether the letters can be read as no word ("WITH", "KEEP")."""
    return not any(letter in "AEIOU" for letter in sign[:3])
