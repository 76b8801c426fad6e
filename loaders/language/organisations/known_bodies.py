"""Owns the finding of names that tables know: places, national bodies, and "NHS" with a place.

A name that is also an everyday word counts only where its capitals or its neighbours show the body.
"""

from __future__ import annotations

import re

from loaders.knowledge.bodies.classes import CLASS_FORMS
from loaders.knowledge.bodies.index import BODIES, Form
from loaders.knowledge.name_words import (
    AUXILIARIES,
    BODY_AT_WORK,
    GENERIC,
    NHS_PRODUCTS,
    NOT_AFTER_NHS,
    ROLE_NOUNS,
)
from loaders.knowledge.people.given_names import ALL as GIVEN_NAMES
from loaders.knowledge.people.given_names import ALSO_WORDS
from loaders.knowledge.people.not_names import COMMON_WORDS, FUNCTION_WORDS
from loaders.knowledge.people.titles import TITLES
from loaders.knowledge.word_lists import word_set
from loaders.language.lexicon import Family
from loaders.language.organisations.gazetteer import BODY_INDEX, PLACE_INDEX, matches
from loaders.language.organisations.proposals import Candidate
from loaders.language.organisations.subject import is_about_care
from loaders.language.words import Words

_NHS = Family(raised=["nhs"])
_IN_BRACKETS = frozenset({"Lab", "Con"})
"""Party tags that are other words outside brackets."""
_SAYING = frozenset({"said", "says", "argues", "argued", "found", "warned", "told", "spokesman", "spokeswoman"})
_SOFTWARE = frozenset(
    {
        "teams", "excel", "word", "powerpoint", "outlook", "meet", "maps", "docs", "forms", "live", "windows",
        "drive", "calendar", "office", "explorer", "acrobat", "photoshop", "earth", "translate", "chrome",
    }
)  # fmt: skip
"""Names of products behind the firm's ("via Microsoft Teams")."""
_REPORTING = [
    ["revealed"],
    ["reported"],
    ["learnt"],
    ["learned"],
    ["reveal"],
    ["understands"],
    ["told"],
    ["said"],
    ["seen"],
]
"""What a paper says of itself after its name."""
_HAVE_NATIONS = frozenset(
    {"think tank", "trade union", "membership body", "royal college", "charity", "professional body"}
)
_NATIONS_BEHIND = frozenset({"scotland", "wales", "cymru"})
_UNION_WORDS = frozenset(
    {"regional", "national", "branch", "convenor", "organiser", "rep", "reps", "steward", "members"}
)
"""What stands behind a union's name that opens a sentence."""
_BEFORE_PERSONS = frozenset({"mr", "mrs", "ms", "miss", "cllr", "councillor", "sir", "dame", "professor", "prof"})
_EVENTS_OF = frozenset({"election", "elections", "by-election", "primaries", "primary", "candidate's"})


def find_places(words: Words) -> dict[int, int]:
    """Every known place, longest first: its position -> the position after it."""
    places = {}
    done = 0
    for at, end, _ in matches(PLACE_INDEX, words):
        if at >= done:
            places[at] = done = end
    return places


def find_known(words: Words) -> list[Candidate]:
    """Every national body, by its name or acronym."""
    found = []
    done = 0
    seen: set[str] = set()
    late: list[tuple[int, int, Form]] = []
    about_care = is_about_care(words)
    for at, end, entry in matches(BODY_INDEX, words, _holds_in_care if about_care else None):
        if at < done:
            continue
        form = entry.value
        assert isinstance(form, Form)
        done = end
        if end - at == 1 and at and words.lower[at - 1] in _BEFORE_PERSONS and not words.lower[at].endswith("s"):
            # "Mr Ramsay"
            continue
        if form.everyday or form.needs_name:
            late.append((at, end, form))
        elif _stands(words, at, end, form) and not _is_surname(words, at, end):
            found.append(_of_nation(words, _candidate(_from_nation(words, at, form), end, form)))
            seen.add(form.body)
    return found + _guarded(words, late, seen)


def _holds_in_care(form: object) -> bool:
    return not (isinstance(form, Form) and form.elsewhere)


def _candidate(start: int, end: int, form: Form) -> Candidate:
    body = BODIES.get(form.body)
    kind = body.kind if body else {"trust": "NHS trust", "council": "local authority"}[form.body.split(":")[0]]
    return Candidate(start, end, "organisations.known", kind, end, None, form.body)


def _is_surname(words: Words, at: int, end: int) -> bool:
    """Whether one word stands behind a given name, and so is a person's: "Ann Macmillan"."""
    if end - at > 1 or not at or words.written[at].isupper() or not words.capital[at - 1]:
        return False
    before = words.lower[at - 1]
    if len(before) == 1 and before != "a" and at > 1 and words.lower[at - 2] in TITLES:
        # "Mrs J Marriott"
        return True
    return before in GIVEN_NAMES and before not in ALSO_WORDS


_NATIONAL = frozenset({"government office", "armed force", "department"})


def _from_nation(words: Words, at: int, form: Form) -> int:
    """Where the name begins with the nation whose office it is: "U.S. Secret Service"."""
    body = BODIES.get(form.body)
    if not form.elsewhere or body is None or body.kind not in _NATIONAL:
        return at
    if words.written[at - 1 : at] == ["US"]:
        return at - 1
    return at - 2 if at > 1 and words.written[at - 2 : at] == ["U.S", "."] else at


def _of_nation(words: Words, item: Candidate) -> Candidate:
    """With the nation behind it: "RCN Scotland" is a body of its own."""
    end = item.end
    if item.kind not in _HAVE_NATIONS or end >= len(words.written) or item.body is None:
        return item
    if words.written[end] == "UK" and words.capital[end + 1 : end + 2] != [True]:
        # "International Longevity Centre UK" is the same body.
        return Candidate(item.start, end + 1, item.rule, item.kind, end + 1, None, item.body)
    if words.lower[end] in _NATIONS_BEHIND:
        after = end + 1
    elif words.lower[end : end + 2] == ["northern", "ireland"]:
        after = end + 2
    else:
        return item
    if not words.capital[end] or (after < len(words.written) and words.capital[after]):
        return item
    name = f"{item.body} {words.phrase(end, after)}"
    return Candidate(item.start, after, item.rule, item.kind, after, name)


_CITED = re.compile(r" \d{4}/\d|(?: No\.?)? \d{2,4}\)")
"""What follows the series of a law or paper that is cited in brackets: "(SSI 2018/148)", "(HC 95)"."""
_OWNED = frozenset({"a", "an", "my", "your", "his", "her", "our", "their"})
"""Words before the thing that a firm makes: "I have a Saab."."""
_OFFICES_OF = frozenset({"member", "members", "act", "acts", "houses"})
"""What "of Parliament" makes an office or law of."""
_MEMBERS = frozenset({"Conservative", "Conservatives", "Liberals", "Greens", "Democrats"})
_OTHER_PARTIES = frozenset({"progressive", "christian", "social", "national", "free", "young", "democratic"})
"""Words that make another party of these: "Progressive Conservative", "National Liberals"."""


_PAPERS = frozenset({"concordat"})
"""Words in capitals behind a name that make an agreement of it: "the Winterbourne View Concordat"."""


def _stands(words: Words, at: int, end: int, form: Form) -> bool:
    if (
        words.written[at - 1 : at] == ["("]
        and words.text[words.end_of(end - 1) :][:1] == " "
        and _CITED.match(words.text, words.end_of(end - 1))
    ):
        return False
    if at in words.shouted and end - at == 1 and words.lower[at] in FUNCTION_WORDS:
        return False
    if form.text in _IN_BRACKETS:
        return at > 0 and words.written[at - 1] == "("
    if form.text == "Co-op":
        # "Labour (Co-op)" and "Lab/Co-op" are a party of Parliament.
        return at == 0 or words.written[at - 1] not in {"(", "/"}
    if form.text == "NHS":
        return not _is_product(words, end)
    if form.body == "National Health Service" and is_law(words, end):
        return False
    if form.text in _MEMBERS and at and words.capital[at - 1] and words.lower[at - 1] in _OTHER_PARTIES:
        return False
    after = words.lower[end] if end < len(words.lower) else ""
    if words.capital[end : end + 1] == [True] and (
        after in _PAPERS or (form.text == "Labour" and after == "relations")
    ):
        return False
    if form.elsewhere and at and words.lower[at - 1] in _OWNED and not after[:1].isalpha():
        return False
    if after in _SOFTWARE and words.capital[end]:
        return False
    if _is_model(words, end, form):
        return False
    if after in _EVENTS_OF and words.capital[at] and BODIES.get(form.body, None) is not None:
        return BODIES[form.body].kind != "parliament"
    return True


_MODEL = re.compile(r"(?:[A-Z]{1,3}-?\d{1,4}|7\d7)[A-Za-z]{0,3}\Z")


def _is_model(words: Words, end: int, form: Form) -> bool:
    """Whether a maker's name goes on to name what it makes: "a Wyvern 747", "the Wyvern A340"."""
    body = BODIES.get(form.body)
    return body is not None and body.kind == "company" and bool(_MODEL.match("".join(words.written[end : end + 1])))


_LAWS = frozenset({"act", "bill", "regulations", "order"})
_IN_LAWS = frozenset({"and", "(", ")", "of", "etc", "."})


def is_law(words: Words, at: int) -> bool:
    """Whether the words only open the name of a law ("National Health Service Reform and Professions Act 2002")."""
    end = at
    while end < len(words.written) and end < at + 14 and (words.capital[end] or words.lower[end] in _IN_LAWS):
        if words.lower[end] in _LAWS:
            return True
        end += 1
    return False


def _is_product(words: Words, at: int) -> bool:
    """Whether "NHS" only opens the name of a thing ("NHS Standard Contract", "NHS Plan")."""
    end = at
    while end < len(words.written) and words.capital[end] and end < at + 5:
        end += 1
    return end > at and any(words.lower[index] in NHS_PRODUCTS for index in range(at, end))


def _guarded(words: Words, late: list[tuple[int, int, Form]], seen: set[str]) -> list[Candidate]:
    """Everyday words and ambiguous acronyms, where their capitals or their neighbours show the body."""
    sure = {form.body for at, end, form in late if form.everyday and _clear_capital(words, at, end)}
    found = []
    for at, end, form in late:
        if words.lower[end : end + 1] in (["of"], ["&"]):
            # "Nature of Interest", "Scope of the review"
            good = False
        elif form.text == "Parliament" and words.lower[at - 1 : at] == ["of"] and words.lower[at - 2] in _OFFICES_OF:
            good = False
        elif form.needs_name:
            good = form.body in seen and not _class_is_meant(words, form.text)
        elif words.first[at]:
            alone = at == 0 or words.written[at - 1] == "\n"
            good = _opens_as_body(words, end, form.body in sure or form.body in seen, alone)
        else:
            good = _clear_capital(words, at, end)
        if good:
            found.append(_candidate(at, end, form))
    return found


def _class_is_meant(words: Words, acronym: str) -> bool:
    """Whether the text speaks of the class that the acronym may stand for too (FT: foundation trust)."""
    name = CLASS_FORMS.get(acronym)
    return name is not None and name.removesuffix("s") in words.text.lower()


def _clear_capital(words: Words, at: int, end: int) -> bool:
    """Whether the capital stands inside a sentence and belongs to no longer run of capitals."""
    if words.first[at] or at in words.shouted:
        return False
    before = at > 0 and words.capital[at - 1] and not words.first[at - 1]
    after = end < len(words.written) and words.capital[end]
    return not before and not after


_DEEDS = word_set(
    """
    approved authorised ruled rejected ordered intervened appointed fined granted blocked deferred imposed published
    commissioned wrote welcomed criticised urged agreed inspected investigated intends plans
    """
)
"""What a body did, and no thing: "Monitor approved the merger"."""


def _opens_as_body(words: Words, end: int, sure: bool, alone: bool = False) -> bool:
    """Whether an everyday word that opens a sentence goes on as a body would."""
    after = words.lower[end] if end < len(words.lower) else ""
    if after == "\n" and sure and alone:
        return True
    if after == "|" or after in _SAYING or after in _DEEDS or (after in {"chief", ","} and sure):
        return True
    if after in _UNION_WORDS:
        return True
    if after == "and":
        joined = end + 2 if words.lower[end + 1 : end + 2] == ["the"] else end + 1
        return joined < len(words.written) and words.written[joined].isupper() and len(words.written[joined]) > 1
    if after in {"also", "has", "can"} and words.lower[end + 1 : end + 2] in _REPORTING:
        return True
    if after in {"has", "is", "was", "will", "'s"} or after in ROLE_NOUNS:
        return sure or after in {"has", "will", "'s"}
    return sure and (after in BODY_AT_WORK or after in AUXILIARIES)


def nhs_bodies(words: Words, places: dict[int, int]) -> list[Candidate]:
    """ "NHS Cumbria", "NHS Sandwell & Walsall", "NHS Kernow", and "North West London NHS"."""
    found = []
    place_ends = {end: start for start, end in places.items()}
    for at in words.of(_NHS):
        if at in words.shouted:
            continue
        item = _nhs_place(words, at, places, place_ends.get(at))
        if item:
            found.append(item)
    return found


def _nhs_place(words: Words, at: int, places: dict[int, int], place_before: int | None) -> Candidate | None:
    right = at + 1
    if right in places:
        end = places[right]
        if words.written[end : end + 1] == ["&"] and end + 1 in places:
            end = places[end + 1]
        if words.written[end : end + 1] in (["County"], ["City"]):
            end += 1
        return Candidate(at, end, "organisations.nhs_place", None, end)
    if right < len(words.written) and words.capital[right] and not words.first[at] and words.lower[at - 1] != "'s":
        lower = words.lower[right]
        ordinary = lower in NOT_AFTER_NHS or lower in GENERIC or lower in COMMON_WORDS or lower in FUNCTION_WORDS
        alone = right + 1 >= len(words.written) or not words.capital[right + 1]
        if not ordinary and alone and not words.written[right].isupper():
            return Candidate(at, right + 1, "organisations.nhs_name", None, right + 1)
    ends_there = right >= len(words.written) or not words.written[right][0].isalpha()
    if (
        place_before is not None
        and at - place_before >= 2
        and ends_there
        and words.written[right : right + 1] != ["'s"]
    ):
        name = "NHS " + words.phrase(place_before, at)
        return Candidate(place_before, right, "organisations.place_nhs", None, right, name)
    return None
