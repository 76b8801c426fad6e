"""Names of organisations in invented sentences: what is proposed, and what is not."""

from __future__ import annotations

import pytest
from found_names import names
from hypothesis import given, settings
from hypothesis import strategies as st

from loaders.knowledge.bodies.kinds import TAILS, Tail
from loaders.knowledge.bodies.name_heads import HEADS
from loaders.knowledge.bodies.world_names import WORLD_TAILS
from loaders.language.organisations.finding import find_organisations
from loaders.language.reading import Reading
from loaders.language.sentences import sentences

NAMES: list[tuple[str, list[str]]] = [
    # rows of firms, branches, chains, legal forms
    ("Talks with Wyvern Capital, QXZ, Elm Larkfield and Oak Capital ended.",
     ["Wyvern Capital", "QXZ", "Elm Larkfield", "Oak Capital"]),
    ("Elmvale Women’s Aid and Welsh Women’s Aid met.", ["Elmvale Women’s Aid", "Welsh Women’s Aid"]),
    ("It bought Nuffield Hospital Leeds and Nuffield Hospital Hull.",
     ["Nuffield Hospital Leeds", "Nuffield Hospital Hull"]),
    ("The deal went to Care UK Ltd and to Care UK.", ["Care UK Ltd", "Care UK"]),
    ("NHS England’s Durham, Darlington and Tees area team met.",
     ["NHS England", "Durham, Darlington and Tees area team"]),
    ("Care provider National Care Group met. National Care Group grew.",
     ["National Care Group", "National Care Group"]),
    ("Social care here is run by Blooming for Families from May.", ["Blooming for Families"]),
    ("Elmford-based Wyvern Dementia and Wellbeing received £9.", ["Wyvern Dementia and Wellbeing"]),
    ("It bought Cygnet Hospital Elmfield. The Priory mental health hospital shut.", ["Cygnet Hospital Elmfield"]),
    ("Healthwatch Elm is run by Help & Care. Staff of Help and Care met.",
     ["Healthwatch Elm", "Help & Care", "Help and Care"]),
    ("In May the new provider, The Advocacy Project, will take over.", ["Advocacy Project"]),
    ("The council’s new Adult Social Care Sub-Committee met.", ["Adult Social Care Sub-Committee"]),
    ("Health Scrutiny Committee - Tuesday, 2 June", ["Health Scrutiny Committee"]),
    ("Healthwatch Central East London (CEL) met. Healthwatch CEL grew.",
     ["Healthwatch Central East London", "CEL", "Healthwatch CEL"]),
    ("Wyvern Health Media (WHM) has closed. WHM met.", ["Wyvern Health Media", "WHM", "WHM"]),
    ("Mental Capacity Budget (MCB) has closed.", []),
    ("Central Kent Mind, Norwich and Mid Norfolk Mind and Mind in Mid Kent met.",
     ["Central Kent Mind", "Norwich and Mid Norfolk Mind", "Mind in Mid Kent"]),
    ("It was formed by the Quorlith and Brandle Link charities.", ["Quorlith", "Brandle Link"]),
    ("It went to Wyvern Health Limited for Kent and Elm Care Limited for Essex.",
     ["Wyvern Health Limited", "Elm Care Limited"]),
    ("Staff at the Universities of Leeds and Exeter met.", ["Leeds", "Exeter"]),
    ("The fostering agency, FCA Midlands, met.", ["FCA Midlands"]),
    ("Staff of Wandsworth and Richmond LBCs met.", ["Wandsworth", "Richmond"]),
    ("Staff of Exeter and York Universities met.", ["Exeter", "York"]),
    ("They run Elmford Hospital, Elmford, and Quorlith Aid CiC.", ["Elmford Hospital", "Quorlith Aid CiC"]),
    ("Elm Lodge was bought by PE company Wyvern Capital.", ["Wyvern Capital"]),
    ("The court ruled that law firm Allen & Quorlith had lost.", ["Allen & Quorlith"]),
    ("Charities: Cornwall’s Air Ambulance; Elm Air Ambulance Trust.",
     ["Cornwall’s Air Ambulance", "Elm Air Ambulance Trust"]),
    ("They met in the Grand Committee Room and saw the Elmfield TV programme.", []),
    ("The Council for the Single Parent and her Children met.", ["Council for the Single Parent and her Children"]),
    # what only fares or is called so
    ("Cash-hit health board is to go, said Ada Mills, chair of the Home Office.", ["Home Office"]),
    ("Stroke charity to merge. A Kent-based charity has merged.", []),
    # a definition after a possessive, and names that one place introduces
    ("The Care Quality Commission’s (CQC) plan is late. CQC agrees.", ["Care Quality Commission", "CQC", "CQC"]),
    ("Haven for Living runs homes, said Jo Li, chief executive of Haven for Living.",
     ["Haven for Living", "Haven for Living"]),
    ("Both dwqt and Wyvern Ltd agreed, said Jo Li, chair of dwqt.", ["dwqt", "Wyvern Ltd", "dwqt"]),
    ("Mr Ramsay met Mrs Priory in a care home.", []),
    ("Ex-police chief to run care homes.", []),
    ("Chair Of Ambulance Trust Resigns", []),
    ("Jo Li is Associate Director of Clinical Trials.", []),
    ("He went to George Holt’s College in Kent.", ["George Holt’s College"]),
    ("Ealing Council is to merge with Kensington and Chelsea and Hammersmith and Fulham.",
     ["Ealing Council", "Kensington and Chelsea", "Hammersmith and Fulham"]),
    ("Northside Partnership met. Jo Li, chief executive of Northside, left.", ["Northside Partnership", "Northside"]),
    ("The London borough of Camden and Camden PCT agreed.", ["London borough of Camden", "Camden PCT"]),
    ("Tayside NHS board agreed.", ["Tayside NHS board"]),
    # homes, where care homes are spoken of; offices and addresses are none
    ("Two care homes will shut. Holt House and Larkfield Lodge in Elm are care homes. Write to Elm House, 2 Elm Way.",
     ["Holt House", "Larkfield Lodge"]),
    ("Care homes are to shut. Two homes – Elmwood in Ashford and The Larches in Holt – are care homes.",
     ["Elmwood", "The Larches"]),
    ("Of the care homes, these care homes go:\n\n  • Elmwood in Ash\n  • Pine Grove or Slieve Roe in Holt\n\nEnd.",
     ["Elmwood", "Pine Grove", "Slieve Roe"]),
    ("Care homes, Ms Lee said, are care homes.", []),
    ("Wyvern Mental Health Trusts To Merge\n\nThe newly-appointed and Newly-Appointed Jo Li came.", []),
    ("Penumbra, the charity, met SAMH, NIMDTA and Livewell Southwest.",
     ["Penumbra", "SAMH", "NIMDTA", "Livewell Southwest"]),
    ("Holt House is for sale. Larkfield Lodge is let.", []),
    ("A care home met at Richmond House. The care home is Elm Manor.", ["Elm Manor"]),
    ("A FAILING health board has been told to improve.", []),
    ("Royal Wyvern and Elm Foundation Trust will merge. RW&E staff know.",
     ["Royal Wyvern and Elm Foundation Trust", "RW&E"]),
    # names of the wide world hold where nobody speaks of care
    ("The EPA said Motorola and Goldman Sachs met Hezbollah.", ["EPA", "Motorola", "Goldman Sachs", "Hezbollah"]),
    ("Carers asked for an EPA, the MCA said. Goldman Sachs did not.", ["Goldman Sachs"]),
    # a party's name ends with its nation, and what members are called after is another party's too
    ("He left the Liberal Party of Canada for Ada Mills, the Progressive Conservative.", ["Liberal Party of Canada"]),
    ("The Labour Party of Malta and Wyvern left. The Reserve Bank of India Governor said so.",
     ["Labour Party of Malta", "Reserve Bank of India"]),
    ("The Department of Housing and Urban Development met.", ["Department of Housing and Urban Development"]),
    # what a firm makes bears its name
    ("I have a Saab. A Saab engineer met Saab.", ["Saab", "Saab"]),
    # a campaign of a war, and unions that are states
    ("In the Wyvern Campaign troops of the Soviet Union lost a battle.", []),
    # trusts and commissioners
    ("Staff at Solent NHS Trust were told on Friday.", ["Solent NHS Trust"]),
    ("Kingston Hospital trust is in talks with Richmond and Twickenham PCT.",
     ["Kingston Hospital trust", "Richmond and Twickenham PCT"]),
    ("Tees, Esk and Wear Valleys foundation trust will take the contract.",
     ["Tees, Esk and Wear Valleys foundation trust"]),
    ("Barnet, Enfield and Haringey Mental Health NHS Trust has a new chair.",
     ["Barnet, Enfield and Haringey Mental Health NHS Trust"]),
    ("University Hospitals of Leicester NHS Trust has a deficit.", ["University Hospitals of Leicester NHS Trust"]),
    ("Norfolk Community Health and Care NHS Trust runs the wards.", ["Norfolk Community Health and Care NHS Trust"]),
    ("NHS Frimley ICB and Surrey Heartlands ICB share a chair.", ["NHS Frimley ICB", "Surrey Heartlands ICB"]),
    ("NHS Wandsworth CCG and Merton CCG agreed.", ["NHS Wandsworth CCG", "Merton CCG"]),
    ("Norfolk, Suffolk and Cambridgeshire SHA was abolished in 2006.", ["Norfolk, Suffolk and Cambridgeshire SHA"]),
    ("Wyvern managing director Ann Lee agreed with Interim finance director Jo Li.", ["Wyvern"]),
    ("Ann Lee told its sister title Garden Gazette.", ["Garden Gazette"]),
    ("City Hospitals Gloucester is for NHS Sandwell & Walsall.",
     ["City Hospitals Gloucester", "NHS Sandwell & Walsall"]),
    ("Lewisham and Kingston Community Healthcare Trust is for the people of Lewisham and Kingston.",
     ["Lewisham and Kingston Community Healthcare Trust"]),
    ("Staff of Salford Royal, Royal Berkshire and Birmingham Women’s met.",
     ["Salford Royal", "Royal Berkshire", "Birmingham Women’s"]),
    ("Guy’s and St Thomas’ NHS Foundation Trust is bidding.", ["Guy’s and St Thomas’ NHS Foundation Trust"]),
    ("Meanwhile Sussex mental health trust was fined.", ["Sussex mental health trust"]),
    ("Wyvern Health Care Trust runs it. Wyvern said so.", ["Wyvern Health Care Trust", "Wyvern"]),
    ("The boss of Fenland Primary Care Trust Cluster left.", ["Fenland Primary Care Trust Cluster"]),
    ("Ludham’s Holme Hospital and Aldworth’s Hospital are near.", ["Holme Hospital", "Aldworth’s Hospital"]),
    ("A nurse at a Kent hospital and an Essex NHS trust agreed with a Devon care home.", ["NHS"]),
    ("The Suffolk NHS trust and the Cheshire district general hospital are in the red.", ["NHS"]),
    ("NHS SOLENT CLINICAL COMMISSIONING GROUP\nMinutes.", ["NHS SOLENT CLINICAL COMMISSIONING GROUP"]),
    ("Papworth Hospital NHS Trust and Addenbrooke's NHS Trust merged.",
     ["Papworth Hospital NHS Trust", "Addenbrooke's NHS Trust"]),
    ("Monitor, the regulator, said no. It was up to Monitor.", ["Monitor", "Monitor"]),
    ("Pulse also revealed a plan.", ["Pulse"]),
    ("She is the Director of Commissioning Development for the Home Office.", ["Home Office"]),
    ("Select Committee on Health Second Report", ["Select Committee on Health"]),
    ("Wye Valley NHS Trust and 2gether NHS Foundation Trust met.",
     ["Wye Valley NHS Trust", "2gether NHS Foundation Trust"]),
    ("The Health Foundation think tank told the Commons health and social care committee so.",
     ["Health Foundation", "Commons health and social care committee"]),
    ("Ysbyty Aled Quill is full.", ["Ysbyty Aled Quill"]),
    ("• Wyvernia – Partners in Health, Fenland\n• Fen Care Ltd", ["Wyvernia – Partners in Health", "Fen Care Ltd"]),
    ("Write to the Department of Elm Press Office.", ["Department of Elm"]),
    # acronyms that the article never defines
    ("Wyvern General Hospital is full. Staff at WGH agree.", ["Wyvern General Hospital", "WGH"]),
    ("The Royal Fenland Hospitals NHS Trust met. The RFHT agreed.", ["Royal Fenland Hospitals NHS Trust", "RFHT"]),
    ("The Care and Shelter Alliance met. A CSA breakfast followed.", ["Care and Shelter Alliance", "CSA"]),
    # lists of those present, and what is no body
    ("Dr Ada Brook AB Executive Director\nCarl Cole CC Chief Officer\nDr Ada Brook (AB) welcomed all.", []),
    ("The Director of Adult Social Services and the head of Neonatal Services met on Microsoft Teams.", []),
    ("Children with Atrial Wall Defect (AWD) and AWD carers met the Leeds-based team.", []),
    ("Councils bid to the Winter Resilience Fund (WRF) and to the Quill Memorial Fund. The WRF is small.",
     ["Quill Memorial Fund"]),
    ("Minutes of the NHS Chairs group and the NHS Recovery board.", ["NHS", "NHS"]),
    ("Norfolk’s NHS Trust has a leader of Norfolk’s own.", ["NHS"]),
    # the place of a role is the trust that the article names
    ("Barnsley Hospital NHS Trust is full. Barnsley chief executive Jo Bloggs said so.",
     ["Barnsley Hospital NHS Trust", "Barnsley"]),
    # councils
    ("The former leader of Gwynedd Council Dylan Fosse left.", ["Gwynedd Council"]),
    ("Swale borough council and Medway Council met.", ["Swale borough council", "Medway Council"]),
    ("The London Borough of Brent has agreed.", ["London Borough of Brent"]),
    ("Bath and North East Somerset Council has agreed.", ["Bath and North East Somerset Council"]),
    ("Lambeth, Southwark and Lewisham councils share a director.", ["Lambeth", "Southwark", "Lewisham"]),
    ("Sutton and Merton councils agreed, and so did six Surrey CCGs.", ["Sutton", "Merton"]),
    ("The London boroughs of Merton, Sutton and Croydon have signed.", ["Merton", "Sutton", "Croydon"]),
    ("Four councils (Bury, Bolton, Oldham and Rochdale) bid.", ["Bury", "Bolton", "Oldham", "Rochdale"]),
    ("Thurrock will consult on the cuts.", ["Thurrock"]),
    ("Wokingham and Reading are planning to merge their teams.", ["Wokingham", "Reading"]),
    ("Barnsley chief executive Jo Bloggs disagreed.", ["Barnsley"]),
    ("Ann Other, director of adult services at Kirklees, disagreed.", ["Kirklees"]),
    ("She is the leader of Trafford and a nurse.", ["Trafford"]),
    ("The village has Hilgay Parish Council to thank.", ["Hilgay Parish Council"]),
    # NHS with and without a place
    ("NHS Devon and Devon county council pool budgets.", ["NHS Devon", "Devon county council"]),
    ("NHS Kernow said so. NHS Yorkshire and the Humber did not.", ["NHS Kernow", "NHS Yorkshire and the Humber"]),
    ("The NHS is 70. It has the NHS Constitution and an NHS Standard Contract.", ["NHS"]),
    ("NHS Lothian and NHS Scotland backed it.", ["NHS Lothian", "NHS Scotland"]),
    # national bodies
    ("The care quality commission rated it good.", ["care quality commission"]),
    ("The public accounts committee called the DHSC and the NAO.", ["public accounts committee", "DHSC", "NAO"]),
    ("It was Monitor that said so.", ["Monitor"]),
    ("Reform is needed. Mind the gap. Monitor the ward.", []),
    ("A Unison spokesman told the Guardian that Mencap, Scope and Mind agreed.",
     ["Unison", "Guardian", "Mencap", "Scope", "Mind"]),
    ("Norman Green (Lib Dem) and Ann Black (Con) agreed.", ["Lib Dem", "Con"]),
    ("The Welsh Government and Hywel Dda health board agreed.", ["Welsh Government", "Hywel Dda health board"]),
    ("The Northern Health and Social Care Trust and the RQIA met.",
     ["Northern Health and Social Care Trust", "RQIA"]),
    ("Hospitals such as Addenbrooke’s and the Royal Free are full.", ["Addenbrooke’s", "Royal Free"]),
    ("The Cabinet Office’s delivery unit and the strategy unit at the Home Office closed.",
     ["Cabinet Office", "delivery unit", "strategy unit", "Home Office"]),
    # heads
    ("The Royal College of Podiatry and the Royal College of Midwives wrote.",
     ["Royal College of Podiatry", "Royal College of Midwives"]),
    ("The University of Kent will evaluate.", ["University of Kent"]),
    ("Monitor approved the merger of Ash Trust in May.", ["Monitor", "Ash Trust"]),
    ("Monitor blood pressure daily. Mind the gap.", []),
    # with whom a sentence joins a name
    ("It works with GPs and Ash Vale Hospital.", ["Ash Vale Hospital"]),
    ("Residents and Moss Care Ltd agreed.", ["Moss Care Ltd"]),
    ("The Patients and Carers Forum met the Relatives and Residents Association.",
     ["Patients and Carers Forum", "Relatives and Residents Association"]),
    ("The Muslim Association of Britain joined.", ["Muslim Association of Britain"]),
    # companies, charities, practices
    ("Wyvern Community Interest Company and Fen Care Ltd bid.", ["Wyvern Community Interest Company", "Fen Care Ltd"]),
    ("Elm Tree medical practice joined Fenland Surgeries.", ["Elm Tree medical practice", "Fenland Surgeries"]),
    ("Healthwatch Kent, Age UK Medway and St Oswald’s Hospice will help.",
     ["Healthwatch Kent", "Age UK Medway", "St Oswald’s Hospice"]),
    ("Four Seasons Health Care and HC-One run homes.", ["Four Seasons Health Care", "HC-One"]),
    # context
    ("The charity Zephyria will close.", ["Zephyria"]),
    ("Zephyria, which runs nine homes, said so. Now Zephyria is for sale.", ["Zephyria", "Zephyria"]),
    ("Ann Other is chief executive of Zephyria.", ["Zephyria"]),
    ("Zephyria (once Fenlife) is a Welsh care company. Few trust Zephyria.", ["Zephyria", "Zephyria"]),
    ("Zephyria is a lovely village.", []),
    ("Poole and Dorset Integrated Care, a partnership of GPs, began.", ["Poole and Dorset Integrated Care"]),
    ("It plans a merger with Zephyria next year.", ["Zephyria"]),
    ("Zephyria’s chief executive resigned.", ["Zephyria"]),
    ("Wyvern Healthcare has won. For Wyvern it is the third.", ["Wyvern Healthcare", "Wyvern"]),
    # acronyms
    ("Fenland Standards Panel (FSP) met. The FSP will report.", ["Fenland Standards Panel", "FSP", "FSP"]),
    ("A critical care paramedic (CCP) came. The CCP left.", []),
    ("The Financial Times said foundation trusts, or FTs, cost more. An FT is free.", ["Financial Times"]),
    # no organisations
    ("Primary care trusts and a foundation trust met local councils.", []),
    ("Two CCGs and the PCT agreed with London councils and South East councils.", []),
    ("In Hackney, people from Camden and the north of Kent are older.", []),
    ("Dr Jane Barnes and Mr Smith live in King’s Lynn.", []),
    ("Chronic Obstructive Pulmonary Disease (COPD) and the Better Care Fund (BCF) cost more. COPD kills.", []),
    ("Hospital Chiefs Warn Of Winter Crisis In Crowded Wards", []),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), NAMES, ids=[text[:60] for text, _ in NAMES])
def test_exactly_these_names_are_proposed(text: str, expected: list[str]) -> None:
    assert names(text) == expected


@pytest.mark.parametrize("tail", (*TAILS, *WORLD_TAILS), ids=lambda tail: tail.words)
def test_every_tail_finds_its_example(tail: Tail) -> None:
    assert names(f"We met {tail.example} again.") == [tail.example]


@pytest.mark.parametrize("head", HEADS)
def test_every_head_opens_a_name(head: str) -> None:
    assert names(f"We met the {head} Fenland again.") == [f"{head} Fenland"]


def test_items_of_a_list_are_not_glued_together() -> None:
    text = "Sites\n\n• Poole PCT\n• NHS Cumbria\n• Elm Tree Surgery\n"
    assert names(text) == ["Poole PCT", "NHS Cumbria", "Elm Tree Surgery"]


def test_capitals_of_a_local_council_are_a_name() -> None:
    text = "Mr Ray Jones (Parish Council) came. He said that the Parish Council would write."
    assert names(text) == ["Parish Council", "Parish Council"]


PIECES = st.sampled_from(
    [
        "NHS", "Norfolk", "and", "&", "of", "the", "(", ")", "’s", "’", "CCG", "CCGs", "councils", "Council", "Trust",
        "trust", "foundation", ",", ".", "\n", "St", "St.", "King", "Royal", "College", "Monitor", "FT", "Hackney",
        "London", "boroughs", "DH", "unit", "at", "website", "|", "Ltd", "12", "é", "\u00a0", "ß", "Department",
        "Health",
        "Save", "Our", "chief", "executive", "“", "–", "(NHS)", "select", "committee", "Parish", "Inquiry",
    ]
)  # fmt: skip


@given(st.one_of(st.text(max_size=200), st.lists(PIECES, max_size=40).map(" ".join)))
@settings(max_examples=300, deadline=None)
def test_spans_are_exact_sorted_and_never_overlap(text: str) -> None:
    found = find_organisations(Reading("", text, 0, sentences(text)))
    end = 0
    for proposal in found.proposals:
        assert text[proposal.start : proposal.end] == proposal.surface
        assert end <= proposal.start < proposal.end
        end = proposal.end
    taken = {at for proposal in found.proposals for at in range(proposal.start, proposal.end)}
    for mention in found.classes:
        assert text[mention.start : mention.end] == mention.surface
        assert taken.isdisjoint(range(mention.start, mention.end))
