"""Owns the key of an organisation: which words of a name make no difference, and which full name a key is shown under.

Two names are one body when their keys are equal, never because they look alike.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass
from functools import lru_cache

from loaders.knowledge.bodies.councils import COUNCILS, LONDON_BOROUGHS, OTHER_FORMS, Council, full_name
from loaders.knowledge.bodies.index import BODIES, FORMS, SUCCESSORS
from loaders.knowledge.bodies.trusts import FOUNDATION_TRUSTS, NHS_TRUSTS, TRUSTS
from loaders.knowledge.places import NATIONS, OLD_SHA_REGIONS, PLACES, SHA_REGIONS, SHORT_COUNTIES

NAMES_REMEMBERED = 4_000
"""The same names come in article after article, and reading one costs more than looking it up."""

TRUST_KINDS = frozenset({"NHS trust", "foundation trust", "care trust"})

_LEGAL = re.compile(
    r"(?: (?:ltd|limited|plc|llp|cic|inc|community interest company|\((?:uk|services|holdings|group)\)))+$"
)
_FORMAL_TRUST = re.compile(r"\bNHS (?:Foundation )?Trust$")
_TRUST_WORDS = re.compile(r"\b(?:nhs|foundation|teaching|trust|ft)\b")
_HEALTH_WORDS = re.compile(
    r"\b(?:nhs|hospitals?|health|healthcare|care|partnership|ambulance|mental|community|acute|teaching|services?"
    r"|infirmary)\b",
    re.IGNORECASE,
)
"""Words that make an NHS trust of a name that ends in "trust"; without them, or a place, it is a charity."""
_ST = re.compile(r"\bst\. ")
_HEALTH_CARE = re.compile(r"\bhealth care\b")
_DASHES = re.compile(r"[-–‑/,]")
_SHORT_COUNTY = re.compile(rf"\b(?:{'|'.join(SHORT_COUNTIES)})\b")
_UPON = re.compile(r"(?<=\w) upon (?:tyne|thames|hull|trent)\b")
_FRIENDS = re.compile(r"(?:The )?(?:League of )?Friends of (?:the )?(?P<of>.+)|(?P<before>.+?) (?:League of )?Friends")
_VOWEL = re.compile(r"[aeiouy]", re.I)
_SPACES = re.compile(r"\s+")
_PCT_TAIL = re.compile(
    r"(?: (?:teaching|nhs))*(?: (?:primary care (?:nhs )?trusts?|pcts?))$|(?: teaching)$", re.IGNORECASE
)
_COUNCIL_HEAD = re.compile(
    r"^(?:the )?(?:london borough of|royal borough of|metropolitan borough of|borough council of|lb of|lb|"
    r"city of(?= \w+(?: \w+)*? (?:city )?council)|city and county of|county of)\s+",
    re.IGNORECASE,
)
_COUNCIL_TAIL = re.compile(
    r"\s+(?:(?P<type>county borough|county|city|borough|district|metropolitan borough|metropolitan district|"
    r"london borough|unitary|combined|town|parish)\s+)?(?:councils?|authority|authorities|corporation)$"
    r"|\s+(?P<short>LBC|RBC|MBC|MDC|CBC|CC|DC|BC|CA)$",
    re.IGNORECASE,
)
_SHORT_TYPES = {"MBC": "metropolitan borough", "MDC": "metropolitan district", "DC": "district", "BC": "borough"}
_ONCE_COUNTIES = frozenset(
    {"Cornwall", "Wiltshire", "Shropshire", "Somerset", "North Yorkshire", "Buckinghamshire", "Dorset"}
)
"""Unitary councils that took the place of a county council of the same name."""
_SMALL = frozenset(["of", "and", "for", "the", "upon", "on", "in", "at", "with", "to"])


@dataclass(frozen=True, slots=True)
class Identity:
    """A body's key with the name, kind and place that one reading of its name gives; `sure` names come from a table."""

    key: str
    name: str
    kind: str
    place: str | None = None
    sure: bool = False
    codes: tuple[tuple[str, str], ...] = ()
    opened: str | None = None
    closed: str | None = None
    predecessors: tuple[str, ...] = ()
    successors: tuple[str, ...] = ()


@lru_cache(maxsize=2 * NAMES_REMEMBERED)
def normal(name: str) -> str:
    """A name in lower case without "The", with "and" for "&", one spelling of Healthcare and St, and no punctuation."""
    text = name.replace("’", "'").replace("‘", "'").lower().replace("&", " and ").replace("co-op", "coop")
    text = _HEALTH_CARE.sub("healthcare", _ST.sub("st ", text))
    text = _DASHES.sub(" ", text.replace("'s ", "s ").replace("'", "")).replace(".", "")
    text = _SHORT_COUNTY.sub(lambda found: SHORT_COUNTIES[found[0]], text)
    return _UPON.sub("", _SPACES.sub(" ", text).strip()).removeprefix("the ")


_TRUST_KEYS: dict[str, str] = {}
for _name in sorted(TRUSTS):
    _TRUST_KEYS[_SPACES.sub(" ", _TRUST_WORDS.sub(" ", normal(_name))).strip()] = _name
_SORTED_TRUST_KEYS = sorted(_TRUST_KEYS)
_BODY_KEYS = {normal(form.text): form.body for form in FORMS if " " in form.text} | {
    normal(name): name for name in BODIES
}
_COUNCIL_KEYS = {normal(place): council for place, council in COUNCILS.items()}
_AREA_KEYS = {normal(place) for place in PLACES}
_SHA_KEYS = {normal(region): region for region in SHA_REGIONS}
_SHA_KEYS["yorkshire and humber"] = "Yorkshire and the Humber"
_OLD_SHA_KEYS = {normal(region): region for region in OLD_SHA_REGIONS}


def body_key(name: str) -> str:
    """The key of a national body, or of any body without a rule of its own."""
    return "body/" + _LEGAL.sub("", normal(name))


@lru_cache(maxsize=len(BODIES))
def known_body(name: str) -> Identity:
    """The identity of a national body of the tables."""
    body = BODIES[name]
    return Identity(
        body_key(name), name, body.kind, None, True, (), body.opened, body.closed,
        tuple(body_key(before) for before in body.predecessors),
        tuple(body_key(after) for after in SUCCESSORS.get(name, ())),
    )  # fmt: skip


def proper(name: str) -> str:
    """A name with its lower-case body words in capitals: "Norfolk county council" -> "Norfolk County Council"."""
    words = _SPACES.sub(" ", name).strip().split(" ")
    if len(words) == 1 and not _VOWEL.search(name):
        # An acronym that its body writes in small letters.
        return words[0]
    raised = [
        word if i and word.lower() in _SMALL else word[:1].upper() + word[1:] if word.islower() else word
        for i, word in enumerate(words)
    ]
    return " ".join(raised).replace(" Plc", " plc")


def _is_place(key: str) -> bool:
    return key in _COUNCIL_KEYS or key in _AREA_KEYS


def is_place(name: str) -> bool:
    """Whether a name, as written, is that of a council's area or of another place in the tables."""
    return _is_place(normal(name))


def _one_or_many_hospitals(core: str) -> str:
    """The same name with "hospital" for "hospitals" or the other way round, as the press mixes them up."""
    return core.replace("hospitals", "hospital") if "hospitals" in core else core.replace("hospital", "hospitals")


_NO_NHS_TRUST = re.compile(
    r"^(?!.*\bNHS\b).*\b(?:Children[’']s (?:Services |Social Care )?Trust|Air Ambulance)\b", re.IGNORECASE
)
"""Companies that run a council's services for children, and charities that fly ambulances, are no part of the NHS."""

_TRUST_TAIL = re.compile(r"\s+(?:NHS\s+)?(?:Foundation\s+)?(?:NHS\s+)?(?:Trust|FT)$", re.IGNORECASE)
_CARE_TAIL = re.compile(r"\s+(?:NHS )?Care$")
_CARE_TRUST_PLUS = re.compile(r"\s+(?:NHS )?Care Trust Plus$")
_TRUST_WORD = re.compile(r"\b(?:trust|ft)\b", re.IGNORECASE)


@lru_cache(maxsize=NAMES_REMEMBERED)
def trust(name: str, kind: str) -> Identity:
    """An NHS trust, under any of its legal types."""
    written = proper(name)
    core = _SPACES.sub(" ", _TRUST_WORDS.sub(" ", normal(name))).strip()
    registered = _TRUST_KEYS.get(core)
    if registered is None and "hospital" in core:
        other = _one_or_many_hospitals(core)
        registered, core = (_TRUST_KEYS[other], other) if other in _TRUST_KEYS else (None, core)
    if registered is None and core:
        first = bisect_left(_SORTED_TRUST_KEYS, core + " ")
        longer = [key for key in _SORTED_TRUST_KEYS[first : first + 2] if key.startswith(core + " ")]
        if len(longer) == 1:
            core, registered = longer[0], _TRUST_KEYS[longer[0]]
    if kind == "NHS trust" and registered is None and not _HEALTH_WORDS.search(name) and not _is_place(core):
        return general(name, "charity")
    if kind == "NHS trust" and registered is None and _NO_NHS_TRUST.search(name):
        return general(name, "charity" if "mbulance" in name else "children's trust")
    if registered and "Teaching " in registered and _FORMAL_TRUST.search(written) and "teaching" not in normal(name):
        # The name that the trust had before, or after, it became a teaching trust.
        registered = registered.replace("Teaching ", "")
    stem = registered or _TRUST_TAIL.sub("", written)
    if kind == "care trust":
        stem = _CARE_TAIL.sub("", stem)
        plus = " Plus" if written.endswith(" Plus") else ""
        stem = _CARE_TRUST_PLUS.sub("", stem)
        return Identity("trust/" + core.removesuffix(" plus"), f"{stem} Care Trust{plus}", kind, None)
    if not _TRUST_WORD.search(name):
        if registered in FOUNDATION_TRUSTS:
            return Identity("trust/" + core, f"{stem} NHS Foundation Trust", "foundation trust")
        return Identity("trust/" + core, f"{stem} NHS Trust" if registered in NHS_TRUSTS else stem, kind)
    title = "NHS Foundation Trust" if kind == "foundation trust" else "NHS Trust"
    formal = bool(registered) and _FORMAL_TRUST.search(written) is not None
    return Identity("trust/" + core, f"{stem} {title}", kind, sure=formal)


_BOROUGH_OF = re.compile(r"(?:the )?(?:london|royal) borough of", re.IGNORECASE)


@lru_cache(maxsize=NAMES_REMEMBERED)
def council(name: str) -> Identity:
    """A council, by its place and, where the words give one, its type."""
    text = _SPACES.sub(" ", name).strip()
    if text.startswith("council:"):
        return _council_of(COUNCILS[text.removeprefix("council:")])
    royal = _BOROUGH_OF.match(text)
    place = _COUNCIL_HEAD.sub("", text)
    tail = _COUNCIL_TAIL.search(place)
    kind = ""
    if tail:
        place = place[: tail.start()]
        kind = (tail.group("type") or _SHORT_TYPES.get((tail.group("short") or "").upper(), "")).lower()
    found = _COUNCIL_KEYS.get(normal(place))
    if kind in {"parish", "town"}:
        return Identity(
            f"council/{normal(place)} {kind}", f"{proper(place)} {kind.title()} Council", "parish council", place
        )
    if found and (royal or not kind or _same_type(found, kind)):
        return _council_of(found)
    if not tail and not royal:
        return Identity("council/" + normal(text), proper(text), "local authority")
    if not kind:
        return Identity("council/" + normal(place), f"{proper(place)} Council", "local authority", proper(place))
    identity = Identity(
        f"council/{normal(place)} {kind}", f"{proper(place)} {kind.title()} Council", "local authority", proper(place)
    )
    if found and kind == "county" and found.place in _ONCE_COUNTIES:
        return Identity(
            identity.key, identity.name, identity.kind, identity.place, successors=(_council_of(found).key,)
        )
    return identity


def _same_type(found: Council, kind: str) -> bool:
    if found.type in {"London borough", "Royal borough", "Westminster", "city of London"}:
        return kind in {"borough", "london borough", "city"}
    if kind in {"unitary", "borough", "district", "metropolitan borough", "metropolitan district", "county borough"}:
        return found.type not in {"county", "city"} or kind == "unitary"
    if kind == "county" and found.type == "council":
        return found.place not in _ONCE_COUNTIES
    return found.type == kind


def _council_of(found: Council) -> Identity:
    london = found.place in LONDON_BOROUGHS
    place = f"{found.place}, London" if london else found.place
    return Identity("council/" + normal(found.place), full_name(found), "local authority", place, True)


@lru_cache(maxsize=NAMES_REMEMBERED)
def nhs_place(name: str, published: str | None) -> Identity:
    """ "NHS X": a primary care trust, strategic health authority, group, board or region, by place and by date."""
    place = _SPACES.sub(" ", name).strip().removeprefix("NHS ").replace("&", "and")
    key, day = normal(place), published or ""
    if "NHS " + place in BODIES:
        return known_body("NHS " + place)
    if "NHS " + place.removesuffix(" Board") in BODIES:
        return known_body("NHS " + place.removesuffix(" Board"))
    if place in NATIONS:
        return Identity("body/nhs " + key, "NHS " + place, "health system", place)
    if key in _SHA_KEYS:
        region = _SHA_KEYS[key]
        if day >= "2013-04":
            return Identity("nhs region/" + normal(region), "NHS " + region, "NHS region", region)
        return _sha(region)
    if day >= "2022-07":
        return Identity("icb/" + key, f"NHS {place} Integrated Care Board", "integrated care board", place)
    if day >= "2013-04":
        return Identity("ccg/" + key, f"NHS {place} CCG", "clinical commissioning group", place)
    return Identity("pct/" + key, "NHS " + place, "primary care trust", _in_london(place))


def _in_london(place: str) -> str:
    return f"{place}, London" if place in LONDON_BOROUGHS else place


def _sha(region: str) -> Identity:
    return Identity(
        "sha/" + normal(region), "NHS " + region, "strategic health authority", region, True,
        (("ODS", SHA_REGIONS[region]),), "2006-07-01", "2013-03-31",
    )  # fmt: skip


_SHA_TAIL = re.compile(r"\s+(?:strategic health authorit(?:y|ies)|shas?|stha)$", re.IGNORECASE)


def strategic_authority(name: str) -> Identity:
    """A strategic health authority by its region: one of the ten of 2006-13 or of the 28 before them."""
    place = _SHA_TAIL.sub("", name)
    place = place.removeprefix("NHS ")
    key = normal(place)
    if key in _SHA_KEYS:
        return _sha(_SHA_KEYS[key])
    known = _OLD_SHA_KEYS.get(key)
    opened, closed = ("2002-04-01", "2006-06-30") if known else (None, None)
    region = known or proper(place)
    return Identity(
        "sha/" + key, f"{region} Strategic Health Authority", "strategic health authority", region, bool(known), (),
        opened, closed,
    )  # fmt: skip


_TEACHING = re.compile(r"\bteaching\b", re.IGNORECASE)


@lru_cache(maxsize=NAMES_REMEMBERED)
def primary_care_trust(name: str) -> Identity:
    """A primary care trust by its place; "Teaching" stays in the name and out of the key."""
    teaching = " Teaching" if _TEACHING.search(name) else ""
    place = _PCT_TAIL.sub("", _SPACES.sub(" ", name).strip()).removeprefix("NHS ").replace("&", "and")
    return Identity(
        "pct/" + normal(place), f"{proper(place)}{teaching} PCT", "primary care trust", _in_london(proper(place))
    )


_COMMISSIONERS = {
    "clinical commissioning group": ("ccg", "NHS {} CCG", r"\s+(?:clinical commissioning groups?|ccgs?)$"),
    "integrated care board": ("icb", "NHS {} Integrated Care Board", r"\s+(?:integrated care boards?|icbs?)$"),
    "integrated care system": ("ics", "{} Integrated Care System", r"\s+(?:integrated care systems?|ics)$"),
    "primary care network": ("pcn", "{} Primary Care Network", r"\s+(?:primary care networks?|pcn)$"),
    "local medical committee": ("lmc", "{} Local Medical Committee", r"\s+(?:local medical committees?|lmcs?)$"),
    "commissioning support unit": ("csu", "{} Commissioning Support Unit", r"\s+(?:commissioning support units?|csu)$"),
    "health and wellbeing board": ("hwb", "{} Health and Wellbeing Board", r"\s+health and well-?being boards?$"),
    "sustainability and transformation partnership": ("stp", "{} STP", r"\s+stps?$"),
    "primary care group": ("pcg", "{} Primary Care Group", r"\s+(?:primary care groups?|pcg)$"),
    "PCT cluster": ("pct cluster", "{} PCT Cluster", r"\s+(?:primary care trust clusters?|pct clusters?)$"),
    "integration authority": ("ijb", "{} Integration Joint Board", r"\s+(?:integration joint board|ijb)$"),
}  # fmt: skip


@lru_cache(maxsize=NAMES_REMEMBERED)
def commissioner(name: str, kind: str) -> Identity | None:
    """A body that is told by its area and kind alone, such as a clinical commissioning group."""
    row = _COMMISSIONERS.get(kind)
    if row is None:
        return None
    prefix, title, tail = row
    place, cut = re.subn(tail, "", _SPACES.sub(" ", name).strip().removeprefix("NHS "), flags=re.IGNORECASE)
    if not cut:
        return None
    place = re.sub("[’']s$| NHS$", "", place)
    place = OTHER_FORMS.get(place, proper(place.replace("&", "and")))
    return Identity(f"{prefix}/{normal(place)}", title.format(place), kind, place)


def programme(name: str) -> Identity:
    """A body's scheme, "Integrated care pilot programme (Department of Health)": keyed with the body, named without."""
    key = "programme/" + normal(name.replace("(", " ").replace(")", " "))
    return Identity(key, name.partition(" (")[0], "programme")


_THE = re.compile(r"^The (?=\w+ \w)")
"""Before two words or more: "The Wyvern" keeps it."""


@lru_cache(maxsize=NAMES_REMEMBERED)
def general(name: str, kind: str | None) -> Identity:
    """Any other body: its proper name, keyed without legal suffixes and "The"."""
    said = normal(name)
    legal = _LEGAL.sub("", said)
    known = _BODY_KEYS.get(said) or _BODY_KEYS.get(legal) or _BODY_KEYS.get(said.removesuffix(" board"))
    if known is None and kind == "regulator" and said.startswith(("scottish ", "welsh ", "english ", "uk ")):
        # "the Scottish Care Inspectorate"
        known = _BODY_KEYS.get(said.partition(" ")[2])
    if known is None and legal != said:
        # The company through which a charity trades or provides: "Wyvern Services Limited".
        known = _BODY_KEYS.get(legal.removesuffix(" services").removesuffix(" trading"))
    if known:
        return known_body(known)
    shown = proper(name)
    if kind == "parliamentary committee" and "select committee" in shown.lower():
        subject = re.sub(
            r"\s+select committee$", "", re.sub(r"^(?:House of )?Commons ", "", shown), flags=re.IGNORECASE
        )
        return Identity(
            f"body/house of commons {normal(subject)} committee", f"House of Commons {subject} Committee", kind
        )
    if friends := _FRIENDS.fullmatch(shown):
        # "X Hospital League of Friends" is the League of Friends of X Hospital.
        return Identity(f"friends/{normal(friends['of'] or friends['before'])}", shown, "charity")
    if kind in {"hospital", "hospice"}:
        return Identity("hospital/" + normal(shown), shown, kind)
    return Identity(body_key(shown), _THE.sub("", shown), kind or "organisation")
