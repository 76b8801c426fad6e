"""Owns which body each proposed name means: by table, by key, by the article's own definitions, and by its date."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import cache, lru_cache

from db.records import ClassMention, Mention, Organisation, Rule
from loaders.identity import organisation_keys as keys
from loaders.identity.longer_names import as_one, hospitals_as_one
from loaders.identity.organisation_keys import Identity
from loaders.knowledge.name_words import GENERIC
from loaders.knowledge.word_lists import word_set
from loaders.language.organisations.proposals import VERSION, OrganisationNames, Proposal
from loaders.language.reading import Reading


@dataclass(frozen=True, slots=True)
class OrganisationFacts:
    """The organisations of one article with their mentions (sorted, never overlapping), and the classes spoken of."""

    organisations: tuple[Organisation, ...] = ()
    mentions: tuple[Mention, ...] = ()
    classes: tuple[ClassMention, ...] = ()


def resolve_organisations(reading: Reading, names: OrganisationNames) -> OrganisationFacts:
    """Gives every proposed name its organisation. Keys are the same in every article; names are the fullest known."""
    published = reading.published or reading.posted
    identities = _clipped_trusts([identify(proposal, published) for proposal in names.proposals])
    identities = _named_in_full(names.proposals, identities)
    identities = _local(reading, names.proposals, identities)
    identities = _of_northern_ireland(reading, names.proposals, identities)
    identities = hospitals_as_one(as_one(identities))
    identities = _owned_committees(reading, names.proposals, identities)
    identities = _placed_hospitals(reading, names.proposals, identities)
    mentions = []
    by_key: dict[str, list[Identity]] = {}
    aliases: dict[str, dict[str, None]] = {}
    for proposal, identity in zip(names.proposals, identities, strict=True):
        rule = _rule(proposal.rule)
        mentions.append(Mention(proposal.start, proposal.end, proposal.surface, rule, organisation=identity.key))
        by_key.setdefault(identity.key, []).append(identity)
        aliases.setdefault(identity.key, {})[" ".join(proposal.surface.split())] = None
    organisations = tuple(_organisation(found, tuple(aliases[key])) for key, found in by_key.items())
    return OrganisationFacts(organisations, tuple(mentions), names.classes)


@cache
def _rule(name: str) -> Rule:
    return Rule(name, VERSION)


_NHS_BOARD = " nhs board"
"""How Scotland's health boards are also called: "Highland NHS Board" is NHS Highland."""


def identify(proposal: Proposal, published: str | None) -> Identity:
    """The body that one name means on its own; `published` is the article's EDTF date, for names that changed hands."""
    by_place = proposal.kind is None and proposal.rule != "organisations.nhs_name"
    return _identify(proposal.name, proposal.kind, proposal.body, by_place, published)


@lru_cache(maxsize=keys.NAMES_REMEMBERED)
def _identify(name: str, kind: str | None, body: str | None, by_place: bool, published: str | None) -> Identity:
    """`by_place` says that "NHS X" is a body of the place X."""
    if body is not None and ":" in body:
        if body.startswith("trust:"):
            return keys.trust(body.removeprefix("trust:"), "NHS trust")
        return keys.council(body)
    if body is not None:
        return keys.known_body(body)
    name = " ".join(name.split())
    if kind == "programme":
        return keys.programme(name)
    if kind in {"local authority", "parish council"}:
        return keys.council(name)
    if kind == "primary care trust":
        return keys.primary_care_trust(name)
    if kind == "strategic health authority":
        return keys.strategic_authority(name)
    if kind in keys.TRUST_KINDS:
        return keys.trust(name, kind)
    if kind == "health board" and name.casefold().endswith(_NHS_BOARD):
        return keys.nhs_place(f"NHS {name[: -len(_NHS_BOARD)]}", published)
    if by_place and name.startswith("NHS "):
        return keys.nhs_place(name, published)
    return (keys.commissioner(name, kind) if kind else None) or keys.general(name, kind)


def _clipped_trusts(identities: list[Identity]) -> list[Identity]:
    """A headline's clipped name ("Elmstead FT") as the one trust of the article that begins so."""
    whole = {identity.key: identity for identity in identities if identity.key.startswith("trust/")}
    if len(whole) < 2:
        return identities
    meant = {}
    for key in whole:
        longer = [other for other in whole if other.startswith(key + " ")]
        if len(longer) == 1:
            meant[key] = whole[longer[0]]
    return [meant.get(identity.key, identity) for identity in identities]


_COMMISSIONED = ("icb/", "ccg/")


def _named_in_full(proposals: Iterable[Proposal], identities: list[Identity]) -> list[Identity]:
    """ "NHS X" as the one board or group of X that the article names in full, "X Hospice" as its "X Hospice Care", and
    the one word of a company as its "X Care"."""
    whole = {identity.key: identity for identity in identities}
    meant = []
    for proposal, identity in zip(proposals, identities, strict=True):
        kind, _, place = identity.key.partition("/")
        if proposal.rule == "organisations.nhs_place" and kind in {"pct", "ccg", "icb"}:
            fits = [
                whole[prefix + place] for prefix in _COMMISSIONED if _is_named(proposals, prefix + place, identities)
            ]
            identity = fits[0] if len(fits) == 1 else identity
        elif kind == "hospital" and place.endswith("hospice"):
            identity = whole.get(f"hospital/{place} care") or whole.get(f"body/{place} care") or identity
        elif identity.kind == "company" and " " not in proposal.surface:
            identity = whole.get(keys.body_key(f"{proposal.surface} Care")) or identity
        meant.append(identity)
    return meant


def _is_named(proposals: Iterable[Proposal], key: str, identities: list[Identity]) -> bool:
    """Whether a name of the article that says what kind of body it is has the key."""
    return any(
        identity.key == key and proposal.rule != "organisations.nhs_place"
        for proposal, identity in zip(proposals, identities, strict=True)
    )


_ENGLISH_DEPARTMENT = keys.body_key("Department of Health")
_NORTHERN_IRELAND = ("Northern Ireland", "Stormont", "Ulster")
_NORTHERN_TRUST = re.compile(r"(?:the )?(belfast|northern|southern|south eastern|western) (?:health )?trusts?", re.I)


def _of_northern_ireland(reading: Reading, proposals: Iterable[Proposal], identities: list[Identity]) -> list[Identity]:
    """In news of Northern Ireland "the Southern and Western trusts" are two of its five health and social care trusts.

    Those five are the ones formed on 1 April 2007.
    """
    if not any(name in reading.text for name in _NORTHERN_IRELAND):
        return identities
    day = reading.published or reading.posted or ""
    # England's own department has had another name since January 2018.
    ours = day >= "2018-02" or ("England" not in reading.text and not "2000" <= day < "2016-05")
    meant = []
    for proposal, identity in zip(proposals, identities, strict=True):
        said = _NORTHERN_TRUST.fullmatch(" ".join(proposal.name.split()))
        if said and identity.kind != "health and social care trust":
            identity = keys.known_body(f"{said[1].title()} Health and Social Care Trust")
        elif identity.key == _ENGLISH_DEPARTMENT and ours:
            identity = keys.known_body("Department of Health (Northern Ireland)")
        meant.append(identity)
    return meant


_COMMON_HOSPITAL = word_set(
    "royal new queen queens king kings prince princess duchess lady st saint victoria memorial general county city "
    "cottage community alexandra elizabeth mary marys charlotte georges albert edward edwards james lukes luke johns "
    "john josephs joseph margarets margaret michaels peters annes thomas infirmary of wales the and district hospital "
    "hospice mercy jubilee christophers nicholas catherines barnabas francis helens"
)
"""Words of the names, without punctuation, that several towns have given to a hospital or hospice."""
_PLACE = r"(?P<place>[A-Z][\w’']+(?:[ -](?:on|upon|under|le|[A-Z][\w’']+)){0,3})"
_IN_PLACE = re.compile(rf"(?:,? in |, ){_PLACE}")
_NO_PLACE = word_set(
    "january february march april may june july august september october november december spring summer autumn winter "
    "north south east west england wales scotland"
)
"""Words in capitals after "in" that name no town."""


def _placed_hospitals(reading: Reading, proposals: Iterable[Proposal], identities: list[Identity]) -> list[Identity]:
    """Hospitals whose name several towns share, told apart by the town that the article puts them in."""
    places: dict[str, str] = {}
    for proposal, identity in zip(proposals, identities, strict=True):
        if identity.sure or not identity.key.startswith("hospital/"):
            continue
        key = identity.key.removeprefix("hospital/")
        if key in places or not _COMMON_HOSPITAL.issuperset(key.split()):
            continue
        said = _IN_PLACE.match(reading.text, proposal.end)
        if said is None:
            continue
        place, after_comma = said["place"], said[0].startswith(", ") and not said[0].startswith(", in ")
        if keys.normal(place).split()[0] in _NO_PLACE or (after_comma and not keys.is_place(place)):
            continue
        places[key] = place
    if not places:
        return identities
    return [_at_place(identity, places) for identity in identities]


def _at_place(identity: Identity, places: dict[str, str]) -> Identity:
    place = places.get(identity.key.removeprefix("hospital/"))
    if place is None or not identity.key.startswith("hospital/"):
        return identity
    return replace(identity, key=f"{identity.key}, {keys.normal(place)}", place=place)


def _local(reading: Reading, proposals: Iterable[Proposal], identities: list[Identity]) -> list[Identity]:
    """Capitalised short forms ("the Inquiry", "the County Council") as the one body of that kind in the article."""
    return [
        _referred(reading, proposal, identities) if proposal.rule == "organisations.capital_short_form" else identity
        for proposal, identity in zip(proposals, identities, strict=True)
    ]


def _referred(reading: Reading, proposal: Proposal, identities: list[Identity]) -> Identity:
    word = keys.normal(proposal.surface)
    fits = {
        identity.key: identity
        for identity in identities
        if identity.kind == proposal.kind
        and f" {word}" in f" {keys.normal(identity.name)}"
        and len(identity.name) > len(word)
    }
    if len(fits) == 1:
        return next(iter(fits.values()))
    where = keys.normal(reading.title)[:60]
    return Identity(f"local/{word} of {where}", keys.proper(proposal.surface), proposal.kind or "organisation")


_OWNERS = frozenset(
    {"local authority", "NHS trust", "foundation trust", "health board", "clinical commissioning group"}
)
_ANYBODYS = GENERIC | {"and", "for", "the", "scrutiny", "joint", "audit", "governance", "clinical", "quality"}
_BY_OWNER = re.compile(r"[’']s?\s(?:\w+\s)?|\s")


def _owned_committees(reading: Reading, proposals: Iterable[Proposal], identities: list[Identity]) -> list[Identity]:
    """Committees that many bodies have ("Health Scrutiny Committee"), each with the body the article gives it to.

    That is the body named right before it, else the only council or trust of the article, else the article's own.
    """
    general = [
        identity.kind == "committee" and not identity.sure and _ANYBODYS.issuperset(keys.normal(identity.name).split())
        for identity in identities
    ]
    if not any(general):
        return identities
    owners = {identity.key: identity for identity in identities if identity.kind in _OWNERS}
    only = next(iter(owners.values())) if len(owners) == 1 else None
    meant = []
    before: tuple[Proposal, Identity] | None = None
    for proposal, identity, anybodys in zip(proposals, identities, general, strict=True):
        owner = only
        if anybodys and before is not None and before[1].key in owners:
            close = _BY_OWNER.fullmatch(reading.text, before[0].end, proposal.start)
            owner = before[1] if close else only
        before = (proposal, identity)
        if anybodys:
            where = owner.key if owner else keys.normal(reading.title)[:60]
            name = f"{identity.name} ({owner.name})" if owner else identity.name
            identity = replace(identity, key=f"{identity.key} of {where}", name=name)
        meant.append(identity)
    return meant


def _organisation(found: list[Identity], aliases: tuple[str, ...]) -> Organisation:
    sure = [identity for identity in found if identity.sure]
    best = sure[0] if sure else max(found, key=lambda identity: (len(identity.name), identity.name))
    kind = best.kind
    for identity in found:
        if identity.kind == "foundation trust":
            kind = "foundation trust"
    return Organisation(
        key=best.key,
        name=best.name,
        kind=kind,
        place=best.place,
        opened=best.opened,
        closed=best.closed,
        aliases=tuple([alias for alias in aliases if alias != best.name]),
        codes=best.codes,
        predecessors=best.predecessors,
        successors=best.successors,
    )
