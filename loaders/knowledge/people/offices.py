"""Owns the offices of state and of the NHS that name no body, and the body each stood for at a date.

Dates are those of the machinery-of-government changes that renamed departments.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from loaders.knowledge.word_lists import name_list

UNDATED = "2010-06"
"""The day that an undated text is taken to speak of: the middle of the years this program is made for."""


class Holder(NamedTuple):
    """A body, by its name in `knowledge.bodies`, that an office belongs to from a day (ISO 8601, inclusive) on."""

    since: str
    name: str


_HEALTH = (Holder("1988-07-25", "Department of Health"), Holder("2018-01-08", "Department of Health and Social Care"))
_COMMUNITIES = (
    Holder("2002-05-29", "Office of the Deputy Prime Minister"),
    Holder("2006-05-05", "Department for Communities and Local Government"),
    Holder("2018-01-08", "Ministry of Housing, Communities and Local Government"),
    Holder("2021-09-18", "Department for Levelling Up, Housing and Communities"),
    Holder("2024-07-09", "Ministry of Housing, Communities and Local Government"),
)
_TREASURY = (Holder("1900-01-01", "HM Treasury"),)
_EDUCATION = (
    Holder("2001-06-08", "Department for Education and Skills"),
    Holder("2007-06-28", "Department for Children, Schools and Families"),
    Holder("2010-05-12", "Department for Education"),
)
_WORK = (Holder("2001-06-08", "Department for Work and Pensions"),)
_HOME = (Holder("1900-01-01", "Home Office"),)
_JUSTICE = (Holder("2003-06-12", "Department for Constitutional Affairs"), Holder("2007-05-09", "Ministry of Justice"))
_CARE_INSPECTORS = (Holder("2009-04-01", "Care Quality Commission"),)
_OMBUDSMAN = (Holder("1993-01-01", "Parliamentary and Health Service Ombudsman"),)
_NHS = (Holder("1948-07-05", "National Health Service"),)
_CLINICAL_DIRECTORS = (_HEALTH[0], Holder("2013-04-01", "NHS England"))

_HEALTH_TOPIC = (
    r"(?:public )?health(?: (?:and|&) (?:social )?care)?|(?:adult |social )?care(?: services?)?|social care|"
    r"mental health|community and social care|care and support|patient safety|(?:primary|secondary|community) care|"
    r"women's health|older people(?:'s services)?"
)
_ROWS: tuple[tuple[str, tuple[Holder, ...], str], ...] = (
    (rf"(?:{_HEALTH_TOPIC}) (?:secretary|minister)", _HEALTH, "health secretary"),
    (rf"(?:parliamentary )?(?:under[- ]?secretary|secretary|minister)(?: of state)? for (?:{_HEALTH_TOPIC})(?! and)",
     _HEALTH, "Secretary of State for Health"),
    (r"chief (?:medical|nursing|pharmaceutical|dental|scientific|social work) (?:officer|worker|adviser)"
     r"(?: for england)?|c[mn]o",
     _HEALTH, "chief medical officer"),
    (r"national (?:clinical )?director (?:for|of) [\w ]{3,40}", _CLINICAL_DIRECTORS,
     "national clinical director for stroke"),
    (r"nhs chief executive|chief executive of the nhs|nhs medical director|nhs chief", _NHS, "NHS chief executive"),
    (r"chancellor(?: of the exchequer)?|(?:chief|financial|economic) secretary to the treasury",
     _TREASURY, "chancellor of the exchequer"),
    (r"(?:communities|local government|levelling up|housing) (?:and local government )?(?:secretary|minister)",
     _COMMUNITIES, "communities secretary"),
    (r"(?:secretary of state|minister|under-secretary of state) for "
     r"(?:communities|local government|housing)[\w ]{0,30}",
     _COMMUNITIES, "minister for local government"),
    (r"(?:education|children'?s?|schools) (?:secretary|minister)", _EDUCATION, "education secretary"),
    (r"(?:secretary of state|minister(?: of state)?|(?:parliamentary )?under-secretary(?: of state)?) for "
     r"(?:education|children|schools|skills)[\w ,]{0,30}",
     _EDUCATION, "Secretary of State for Education"),
    (r"(?:secretary of state|minister(?: of state)?|under-secretary of state) for "
     r"(?:work and pensions|pensions|disabled people)[\w ,]{0,30}",
     _WORK, "Secretary of State for Work and Pensions"),
    (r"(?:lord chancellor|justice secretary|secretary of state for justice|prisons minister)(?: and [\w ]{0,40})?",
     _JUSTICE, "justice secretary"),
    (r"(?:(?:deputy )?chief inspector of (?:hospitals|adult social care|(?:general practice|primary medical services)"
     r"[\w ]{0,30}|mental health|social care))",
     _CARE_INSPECTORS, "chief inspector of hospitals"),
    (r"(?:hm )?chief inspector of prisons", (Holder("1982-01-01", "HM Inspectorate of Prisons"),),
     "chief inspector of prisons"),
    (
        r"(?:parliamentary and )?health service ombudsman"
        r"|parliamentary ombudsman", _OMBUDSMAN, "health service ombudsman"
    ),
    (r"auditor general for scotland", (Holder("2000-04-01", "Audit Scotland"),), "Auditor General for Scotland"),
    (r"auditor general for wales", (Holder("2005-04-01", "Wales Audit Office"),), "Auditor General for Wales"),
    (r"public services ombudsman for wales", (Holder("2006-04-01", "Public Services Ombudsman for Wales"),),
     "Public Services Ombudsman for Wales"),
    (r"(?:comptroller and )?auditor general", (Holder("1984-01-01", "National Audit Office"),),
     "comptroller and auditor general"),
    (r"(?:work and pensions|pensions|disabilities|disability) (?:secretary|minister)", _WORK, "pensions minister"),
    (r"(?:home|immigration|policing) (?:secretary|minister)", _HOME, "home secretary"),
)  # fmt: skip

_NORTHERN_IRELAND = (
    Holder("1999-12-02", "Department of Health, Social Services and Public Safety"),
    Holder("2016-05-09", "Department of Health (Northern Ireland)"),
)
NORTHERN_IRELAND_DEPARTMENTS = tuple(holder.name for holder in _NORTHERN_IRELAND)
"""Names that Northern Ireland's department of health has had."""
_IN_WALES = (
    "Wales|Welsh|Senedd|Cardiff Bay|University Health Board|Assembly Government|Plaid Cymru|Wrexham|Conwy|Gwynedd|"
    "Ceredigion|Carmarthenshire|Pembrokeshire|Powys|Flintshire|Denbighshire|Anglesey|Caerphilly|Torfaen|Monmouthshire|"
    "Blaenau Gwent|Rhondda Cynon Taf|Neath Port Talbot|Swansea|Cardiff"
)
_IN_SCOTLAND = (
    "Scotland|Scottish|Holyrood|NHS Tayside|NHS Lothian|NHS Grampian|NHS Highland|NHS Fife|NHS Lanarkshire|NHS Borders|"
    "NHS Forth Valley|NHS Greater Glasgow|NHS Ayrshire|NHS Orkney|NHS Shetland|NHS Western Isles"
)
"""A nation's names, and those of its councils or health boards that no other nation has."""
_DEVOLVED: tuple[tuple[str, tuple[Holder, ...], str], ...] = (
    (_IN_WALES, (Holder("1999-07-01", "Welsh Government"),), "Wales"),
    (_IN_SCOTLAND, (Holder("1999-07-01", "Scottish Government"),), "Scotland"),
    (r"Northern Ireland|Stormont|Ulster", _NORTHERN_IRELAND, "Stormont"),
)
_NATIONS = tuple((words.split("|"), re.compile(rf"(?:{words})\b"), holders) for words, holders, _ in _DEVOLVED)
_ENGLAND = re.compile(r"(?:England|English|Westminster|Whitehall|House of Commons)\b")
_FEWEST_NATION = 2
"""Mentions of a nation in an article about it."""


def _count(names: re.Pattern[str], text: str) -> int:
    """How often one of the names stands whole. What a pattern with letters first may begin with is found soonest, so
    that no letter stands before is asked of what was found."""
    before = [text[found.start() - 1] if found.start() else " " for found in names.finditer(text)]
    return sum([not (letter.isalnum() or letter == "_") for letter in before])


def devolved(text: str, day: str | None) -> str | None:
    """The government whose ministers an article means that speaks of Wales, Scotland or Northern Ireland alone."""
    if not any(word in text for words, _, _ in _NATIONS for word in words):
        return None
    counts = [(_count(pattern, text), holders) for _, pattern, holders in _NATIONS]
    most, holders = max(counts, key=lambda row: row[0])
    others = sum(count for count, _ in counts) - most + _count(_ENGLAND, text)
    if most < _FEWEST_NATION or most <= 2 * others:
        return None
    return next((holder.name for holder in reversed(holders) if (day or UNDATED) >= holder.since), holders[0].name)


_OF_ENGLAND = """
alan milburn; john reid; patricia hewitt; alan johnson; andy burnham; andrew lansley; jeremy hunt; matt hancock;
matthew hancock; sajid javid; steve barclay; stephen barclay; therese coffey; victoria atkins; wes streeting; phil hope;
paul burstow; norman lamb; alistair burt; stephen ladyman; ivan lewis; rosie winterton; john hutton; hazel blears;
jacqui smith; andy mckeon; ben bradshaw; mike o'brien; ann keen; gillian merron; anne milton; simon burns; dan poulter;
jane ellison; anna soubry; nicola blackwood; philip dunne; caroline dinenage; edward argar; helen whately; jo churchill;
kenneth clarke; william waldegrave; virginia bottomley; stephen dorrell; frank dobson; brian mawhinney; gerald malone;
tom sackville; john bowis; john horam; baroness cumberlege; baroness hooper; baroness jay; tessa jowell; paul boateng;
john denham; baroness hayman; gisela stuart; yvette cooper; david lammy; melanie johnson; george freeman; ben gummer;
david mowat; steve brine; jackie doyle-price; nadine dorries; baroness blackwood; gillian keegan; maria caulfield;
neil o'brien; will quince; lord markham; andrea leadsom; karin smyth; stephen kinnock; baroness merron; ashley dalton;
lord warner; lord hunt; lord darzi; earl howe; lord o'shaughnessy; lord bethell; liam byrne; caroline flint;
dawn primarolo
"""
HEALTH_MINISTERS_OF_ENGLAND = frozenset(name_list(_OF_ENGLAND))
"""Who held office in England's health department from 1988 on, so that news of Scotland or Wales is not taken amiss."""

EXAMPLES = tuple((example, holders[0].name, holders[0].since) for _, holders, example in _ROWS)
"""An office of each row and its first holder, for the test of the table."""

_BEFORE_OFFICE = r"(?:(?:former|then|the|ex|current|new|uk|british|junior|senior) )*"
_PATTERNS = tuple((re.compile(rf"{_BEFORE_OFFICE}(?:{pattern})$"), holders)
                  for pattern, holders, _ in _ROWS)  # fmt: skip
_SHADOW = re.compile(r"\b(?:shadow|welsh|scottish|northern ireland|irish|us|french|german)\b")


def body_of_office(office: str, day: str | None) -> Holder | None:
    """The body of an office (any case) on a day (ISO 8601 prefix; None: as of `UNDATED`), if it is an office.

    A shadow minister speaks for a party, a Welsh or Scottish one for another government: both give None.
    """
    holders = _holders(office)
    since = (holder for holder in reversed(holders) if (day or UNDATED) >= holder.since[: len(day or UNDATED)])
    return next(since, holders[0]) if holders else None


@lru_cache(maxsize=4_000)
def _holders(office: str) -> tuple[Holder, ...]:
    """The bodies that an office has belonged to, the earliest first."""
    words = office.casefold().replace("’", "'")
    if len(words) > 120 or _SHADOW.search(words):
        return ()
    return next((holders for pattern, holders in _PATTERNS if pattern.match(words)), ())
