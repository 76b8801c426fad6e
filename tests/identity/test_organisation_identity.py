"""Which body a name means: equal keys for one body, different keys for two, and the full name it is shown under."""

from __future__ import annotations

import pytest

from db.records import Organisation
from loaders.identity import organisation_keys
from loaders.identity.longer_names import as_one
from loaders.identity.organisations import OrganisationFacts, resolve_organisations
from loaders.language.organisations.finding import find_organisations
from loaders.language.reading import Reading
from loaders.language.sentences import sentences


def resolve(text: str, published: str | None = None) -> OrganisationFacts:
    reading = Reading("A title", text, 0, sentences(text), published=published)
    return resolve_organisations(reading, find_organisations(reading))


def keys_in(text: str) -> set[str]:
    return {organisation.key for organisation in resolve(text).organisations}


def only(text: str, published: str | None = None) -> Organisation:
    (organisation,) = resolve(text, published).organisations
    return organisation


FULL_NAMES = [
    ("Talks at Hounslow LBC went on.", "London Borough of Hounslow", "local authority"),
    ("Talks at LB Hounslow council went on.", "London Borough of Hounslow", "local authority"),
    ("Talks at Richmond council went on.", "London Borough of Richmond upon Thames", "local authority"),
    ("Talks at Kensington and Chelsea council went on.", "Royal Borough of Kensington and Chelsea", "local authority"),
    ("Talks at the Corporation of London went on.", "City of London Corporation", "local authority"),
    ("Talks at Suffolk CC went on.", "Suffolk County Council", "local authority"),
    ("Talks at Bury MBC went on.", "Bury Metropolitan Borough Council", "local authority"),
    ("Talks at GMCA went on.", "Greater Manchester Combined Authority", "local authority"),
    ("Talks at Ipswich Hospital trust went on.", "Ipswich Hospital NHS Trust", "NHS trust"),
    ("Talks at Solent foundation trust went on.", "Solent NHS Foundation Trust", "foundation trust"),
    ("Talks at Bexley care trust went on.", "Bexley Care Trust", "care trust"),
    ("Talks at the Wyvern Trust went on.", "Wyvern Trust", "charity"),
    ("Talks at Salford Teaching PCT went on.", "Salford Teaching PCT", "primary care trust"),
    ("Talks at Trent SHA went on.", "Trent Strategic Health Authority", "strategic health authority"),
    ("Talks at Hull CCG went on.", "NHS Hull CCG", "clinical commissioning group"),
    ("Talks at Elm Tree medical practice went on.", "Elm Tree Medical Practice", "GP practice"),
    ("Talks at the Justice Select Committee went on.", "House of Commons Justice Committee", "parliamentary committee"),
    ("Talks at the CQC went on.", "Care Quality Commission", "regulator"),
    ("Talks at the Treasury went on.", "HM Treasury", "department"),
    ("Talks at the King’s Fund went on.", "The King's Fund", "think tank"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "name", "kind"), FULL_NAMES, ids=[name for _, name, _ in FULL_NAMES])
def test_a_name_is_shown_in_full(text: str, name: str, kind: str) -> None:
    organisation = only(text)
    assert (organisation.name, organisation.kind) == (name, kind)


SAME = [
    ("NHS Devon", "Devon PCT"),
    ("NHS Devon", "Devon Primary Care Trust"),
    ("Salford PCT", "Salford Teaching Primary Care Trust"),
    ("Tameside & Glossop PCT", "Tameside and Glossop PCT"),
    ("NHS South Central", "South Central Strategic Health Authority"),
    ("Hinchingbrooke Health Care NHS Trust", "Hinchingbrooke Healthcare trust"),
    ("Newcastle Hospitals foundation trust", "Newcastle upon Tyne Hospitals NHS Foundation Trust"),
    ("Solent NHS Trust", "Solent NHS Foundation Trust"),
    ("Hackney council", "London Borough of Hackney"),
    ("Kingston council", "Royal Borough of Kingston upon Thames"),
    ("Barking & Dagenham council", "Barking and Dagenham LBC"),
    ("Kent CC", "Kent county council"),
    ("Stoke-on-Trent city council", "Stoke on Trent council"),
    ("Wyvern Commissioning", "Wyvern Commissioning CIC"),
    ("Fen Care Ltd", "Fen Care Limited"),
    ("Co-operation and Competition Panel", "Cooperation and Competition Panel"),
    ("Health Services Journal", "HSJ"),
    ("Highland NHS board", "NHS Highland"),
    ("NHS Highland Board", "NHS Highland"),
    ("Aneurin Bevan health board", "Aneurin Bevan University Health Board"),
    ("Imperial NHS Trust", "Imperial College Healthcare NHS Trust"),
    ("St. Oswald’s Hospice", "St Oswald's hospice"),
]


@pytest.mark.parametrize(("one", "other"), SAME)
def test_two_names_of_one_body_share_a_key(one: str, other: str) -> None:
    assert only(f"They asked {one} again.").key == only(f"They asked {other} again.").key


DIFFERENT = [
    ("NHS North East", "NHS North West"),
    ("Kent PCT", "Kent County Council"),
    ("Norwich City Council", "Norfolk County Council"),
    ("Cornwall County Council", "Cornwall Council"),
    ("Poole Hospital", "Poole Hospital NHS Trust"),
    ("Department of Health", "Department of Health and Social Care"),
    ("Age UK", "Age Concern"),
    ("Healthcare Commission", "Care Quality Commission"),
    ("Hilgay Parish Council", "Hilgay Council"),
]


@pytest.mark.parametrize(("one", "other"), DIFFERENT)
def test_two_bodies_never_share_a_key(one: str, other: str) -> None:
    assert only(f"They asked {one} again.").key != only(f"They asked {other} again.").key


BY_DATE = [
    ("NHS Devon", None, "primary care trust"),
    ("NHS Devon", "2010-05-01", "primary care trust"),
    ("NHS Devon", "2015-05-01", "clinical commissioning group"),
    ("NHS Devon", "2023-05", "integrated care board"),
    ("NHS London", "2012", "strategic health authority"),
    ("NHS London", "2019", "NHS region"),
    ("NHS Lothian", "2010", "health board"),
    ("NHS Wales", "2010", "health system"),
    ("NHS Northern Ireland", "2010", "health system"),
]


@pytest.mark.parametrize(("name", "published", "kind"), BY_DATE)
def test_nhs_with_a_place_means_another_body_at_another_time(name: str, published: str | None, kind: str) -> None:
    assert only(f"They asked {name} again.", published).kind == kind


def test_acronym_and_short_form_belong_to_the_full_name() -> None:
    facts = resolve("Solent Standards Panel (SSP) met Wyvern Healthcare. The SSP said Wyvern had won.")
    assert [organisation.name for organisation in facts.organisations] == [
        "Solent Standards Panel",
        "Wyvern Healthcare",
    ]
    assert [organisation.aliases for organisation in facts.organisations] == [("SSP",), ("Wyvern",)]


def test_a_clipped_trust_is_the_one_of_the_article_that_begins_so() -> None:
    formal = resolve("United Lincolnshire Hospitals NHS Trust met. ULHT or United Lincolnshire Hospitals said so.")
    assert [one.name for one in formal.organisations] == ["United Lincolnshire Hospitals NHS Trust"]
    facts = resolve("Elmstead FT looks ahead. Elmstead Teaching Hospitals NHS Foundation Trust said so.")
    assert [one.name for one in facts.organisations] == ["Elmstead Teaching Hospitals NHS Foundation Trust"]


def test_a_company_called_by_one_word_is_its_care_company_where_that_is_named() -> None:
    facts = resolve("Wyvern Care Ltd won the contract. The share price of Wyvern rose, said Wyvern.")
    assert [(one.name, one.aliases) for one in facts.organisations] == [("Wyvern Care Ltd", ("Wyvern",))]
    known = resolve("Virgin Care won the contract. Patients were told by Virgin Group that Virgin had won.")
    assert {one.name for one in known.organisations} == {"Virgin", "Virgin Care"}
    assert [one.organisation for one in known.mentions if one.surface == "Virgin"] == ["body/virgin care"]


def test_a_life_and_what_came_before_are_kept_apart_but_linked() -> None:
    organisation = only("They asked the Care Quality Commission again.")
    assert organisation.opened == "2009-04-01"
    assert "body/healthcare commission" in organisation.predecessors
    earlier = only("They asked the Healthcare Commission again.")
    assert (earlier.closed, earlier.successors) == ("2009-03-31", ("body/care quality commission",))


def test_a_strategic_health_authority_has_its_code() -> None:
    assert only("They asked NHS East of England again.").codes == (("ODS", "Q35"),)


def test_the_county_council_is_the_one_in_the_article() -> None:
    facts = resolve("Suffolk County Council met the trust. It said the County Council would pay.")
    assert len(facts.organisations) == 1


def test_hospitals_of_one_name_in_two_towns_are_two() -> None:
    one = keys_in("It is the St Mary’s Hospital in Oakham. St Mary’s Hospital was full.")
    other = keys_in("It is the St Mary’s Hospital in Ludham.")
    assert len(one) == 1
    assert not one & other


def test_the_trusts_of_northern_ireland_are_its_own() -> None:
    keys = keys_in("In Northern Ireland the Southern and Western trusts met.")
    assert keys == keys_in("Southern Health and Social Care Trust met Western Health and Social Care Trust.")


def test_the_department_of_health_of_northern_ireland_is_not_that_of_england() -> None:
    text = "The Department of Health helped homes in Northern Ireland."
    assert keys_in(text) == {"body/department of health (northern ireland)"}
    assert keys_in(text + " England has another.") == {"body/department of health"}
    assert only(text, "2008-03").key == "body/department of health"


def test_a_committee_that_every_council_has_is_that_of_its_council() -> None:
    (kent, devon) = (
        resolve(f"{council}’s Health Scrutiny Committee met.").organisations
        for council in ("Kent council", "Devon council")
    )
    assert {body.name for body in kent} == {"Kent County Council", "Health Scrutiny Committee (Kent County Council)"}
    assert not {body.key for body in kent} & {body.key for body in devon}


def test_a_trust_of_the_tables_may_be_given_one_hospital_or_several() -> None:
    assert keys_in("St George’s University Hospital NHS Foundation Trust met.") == keys_in(
        "St George’s University Hospitals NHS Foundation Trust met."
    )


def test_a_council_that_publishes_the_page_is_the_council() -> None:
    reading = Reading(
        "A title", "Kent County Council met.", 0, sentences("Kent County Council met."), publisher="Kent County Council"
    )
    facts = resolve_organisations(reading, find_organisations(reading))
    assert {body.key for body in facts.organisations} == keys_in("Kent County Council met.")


def test_a_county_cut_short_in_a_name_is_the_county() -> None:
    assert keys_in("The Royal Berks Hospital shut.") == keys_in("The Royal Berkshire Hospital shut.")


def test_the_noun_beside_an_unknown_name_gives_its_kind() -> None:
    facts = resolve("Staff of the charity Avenlea met Jo Li, chief executive of Avenlea.")
    assert [one.kind for one in facts.organisations if one.name == "Avenlea"] == ["charity"]


def test_mentions_are_sorted_and_carry_their_rule() -> None:
    facts = resolve("Unison and the BMA met NHS Devon in Kent.")
    assert [mention.surface for mention in facts.mentions] == ["Unison", "BMA", "NHS Devon"]
    assert {mention.rule.name for mention in facts.mentions} == {"organisations.known", "organisations.nhs_place"}


def test_nhs_with_a_place_is_the_board_or_group_that_the_article_names_in_full() -> None:
    assert keys_in("NHS Sussex Integrated Care Board met. NHS Sussex agreed.") == {"icb/sussex"}
    assert keys_in("NHS Sussex CCG is to become NHS Sussex ICB. NHS Sussex agreed.") >= {"icb/sussex", "ccg/sussex"}


def test_a_hospice_without_its_last_word_is_the_one_named_in_full() -> None:
    assert len(keys_in("Elmwood Hospice Care has a new head. She joins Elmwood Hospice in May.")) == 1


def test_a_short_name_of_a_firm_is_its_longer_one_in_the_same_article() -> None:
    assert keys_in("Larkfield Care Services is a firm. Jo Li, chief executive of Larkfield, left.") == {
        "body/larkfield care services"
    }


def test_a_short_name_is_nobody_else_s_where_two_longer_ones_begin_so() -> None:
    names = ("Larkfield", "Larkfield Homes", "Larkfield Support")
    bodies = [organisation_keys.general(name, "company") for name in names]
    assert as_one(bodies) == bodies
    assert as_one(bodies[:2]) == [bodies[1], bodies[1]]


def test_a_body_of_the_tables_has_its_group_and_not_its_care_arm() -> None:
    assert keys_in("Spire Healthcare Group plc and Spire Healthcare met.") == {"body/spire healthcare"}
    assert len(keys_in("Bupa and Bupa Care Services met.")) == 2


def test_a_hospital_is_the_same_under_its_short_name() -> None:
    text = "Elmford War Memorial Hospital and Larkfield Hospital met. Elmford Hospital shut."
    assert keys_in(text) == {"hospital/elmford war memorial hospital", "hospital/larkfield hospital"}
