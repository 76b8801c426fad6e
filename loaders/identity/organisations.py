"""Owns which body each proposed name means: by table, by key, by the article's own definitions, and by its date."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache

from db.records import ClassMention, Mention, Organisation, Rule
from loaders.identity import organisation_keys as keys
from loaders.identity.organisation_keys import Identity
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
    identities = _local(reading, names.proposals, identities)
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
    body = proposal.body
    if body is not None and ":" in body:
        if body.startswith("trust:"):
            return keys.trust(body.removeprefix("trust:"), "NHS trust")
        return keys.council(body)
    if body is not None:
        return keys.known_body(body)
    name, kind = " ".join(proposal.name.split()), proposal.kind
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
    if kind is None and name.startswith("NHS ") and proposal.rule != "organisations.nhs_name":
        return keys.nhs_place(name, published)
    return (keys.commissioner(name, kind) if kind else None) or keys.general(name, kind)


def _clipped_trusts(identities: list[Identity]) -> list[Identity]:
    """A headline's clipped name ("Elmstead FT") as the one trust of the article that begins so."""
    whole = {identity.key: identity for identity in identities if identity.key.startswith("trust/")}
    meant = {}
    for key in whole:
        longer = [other for other in whole if other.startswith(key + " ")]
        if len(longer) == 1:
            meant[key] = whole[longer[0]]
    return [meant.get(identity.key, identity) for identity in identities]


def _local(reading: Reading, proposals: Iterable[Proposal], identities: list[Identity]) -> list[Identity]:
    """Capitalised short forms ("the Inquiry", "the County Council") as the one body of that kind in the article."""
    resolved = []
    for proposal, identity in zip(proposals, identities, strict=True):
        if proposal.rule == "organisations.capital_short_form":
            identity = _referred(reading, proposal, identities)
        resolved.append(identity)
    return resolved


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
        aliases=tuple(alias for alias in aliases if alias != best.name),
        codes=best.codes,
        predecessors=best.predecessors,
        successors=best.successors,
    )
