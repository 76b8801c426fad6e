"""Names of the bodies of a town in invented sentences: hospices, friends, homes, practices, their short forms."""

from __future__ import annotations

import pytest

from loaders.identity.organisations import resolve_organisations
from loaders.language.organisations.finding import find_organisations
from loaders.language.reading import Reading
from loaders.language.sentences import sentences


def bodies(text: str) -> list[tuple[str, str]]:
    """(the words, the key) of each mention."""
    reading = Reading("", text, 0, sentences(text))
    return [
        (mention.surface, mention.organisation or "")
        for mention in resolve_organisations(reading, find_organisations(reading)).mentions
    ]


NAMES: list[tuple[str, list[str]]] = [
    ("She led Adam’s Oak Children’s Hospice for a year.", ["Adam’s Oak Children’s Hospice"]),
    ("She left Elmdale Hospice at Home in May.", ["Elmdale Hospice at Home"]),
    ("He gave it to Elmdale Hospice Care for Children.", ["Elmdale Hospice Care for Children"]),
    ("The baby was born at Kettering General on Friday.", ["Kettering General"]),
    ("He is a former Attorney General of Leeds.", []),
    ("Ms Hart also announced a review of the wards.", []),
    ("The trust runs Elm House and Oakhill Hospital in Kent.", ["Oakhill Hospital"]),
    ("She moved from a flat in Wyvernford and Ridgehill Care Home.", ["Ridgehill Care Home"]),
    ("It bought a home known as Ness-Na-Brae in Fife.", ["Ness-Na-Brae"]),
    ("The charities Quorlith and Brandle met.", ["Quorlith", "Brandle"]),
    ("The contract was awarded to Remedies 4 Health in May.", ["Remedies 4 Health"]),
    ("Firms including Quorlith and Wyvern Consulting came.", ["Quorlith", "Wyvern Consulting"]),
    ("They met at Elm Villa, a home in Kent run by Alliance Care.", ["Elm Villa", "Alliance Care"]),
    ("It is run by Local Authorities.", []),
    ("They gave it to a Registered Charity in Kent.", []),
    ("PARISH COUNCIL\nGreat Elmdale Parish Council met on Monday.", ["Great Elmdale Parish Council"]),
    ("The Bureau of Fair News met. Staff of the Bureau left.", ["Bureau of Fair News", "Bureau"]),
    ("She was head of imaging at QRS Scanning and trained at St Oswin’s in May.", ["QRS Scanning", "St Oswin’s"]),
    ("Two shops shut after the charity that ran them, Elm Age Link, went bust.", ["Elm Age Link"]),
    ("Elmdale Carers’ Centre is open.", ["Elmdale Carers’ Centre"]),
    ("It told RCN Scotland and NHS Derbyshire County.", ["RCN Scotland", "NHS Derbyshire County"]),
    ("It told RCN Northern Ireland and Unison Scotland Branch.", ["RCN Northern Ireland", "Unison"]),
    ("She sat for Labour (Co-op) and works at the Co-op.", ["Labour", "Co-op"]),
    ("They met at Bolton & Bury Mind.", ["Bolton & Bury Mind"]),
    ("It was named University of the Year and Council of the Year.", []),
    ("Staff of a Birmingham hospital and a Leeds hospital left.", []),
    ("The Institute of Health and Second Report came.", ["Institute of Health"]),
    (
        "Care homes shut. The care homes St. Oswin's House, King's Lodge and St Ann's Court shut. In Elm Lodge it is.",
        ["St. Oswin's House", "King's Lodge", "St Ann's Court", "Elm Lodge"],
    ),
    ("Ann Macmillan left.", []),
    ("It wrote of Elm Protection Safeguards (EPS). The EPS will begin.", []),
    ("The National Health Service Reform and Professions Act 2002 is law.", []),
    (
        "Elm Children's Hospital and Community Services NHS Trust met.",
        ["Elm Children's Hospital and Community Services NHS Trust"],
    ),
    (
        "The National Association of Fundholding Practices met. NAFP said so.",
        ["National Association of Fundholding Practices", "NAFP"],
    ),
    ("| Ms D Scott | DJS | Non Executive Director |", []),
    ("The Order 2018 (SSI 2018/148) is law. The inspectors of the SSI came.", ["SSI"]),
    (
        "The foundation trusts told to act are: Bolton, Medway, Elm Forest NHS Trust, and Kettering.",
        ["Bolton", "Medway", "Elm Forest NHS Trust", "Kettering"],
    ),
    ("Three trusts failed: Bolton, Medway and Kettering.", ["Bolton", "Medway", "Kettering"]),
    ("The trusts have one aim: better care for all, and soon.", []),
    ("Monitor\n\nIt told Monitor so. Monitor believes it.", ["Monitor", "Monitor", "Monitor"]),
    ("Its report, Delivering Core Care Services, is late.", []),
    ("They met at Elm Grange Community Centre on Monday.", []),
    ("Tetbury Hospital has a school in Tetbury. They like Tetbury.", ["Tetbury Hospital"]),
    ("Oxgate and Elmdale Hospitals met. She likes Oxgate.", ["Oxgate and Elmdale Hospitals"]),
    ("The Herefordshire and Worcestershire clinical commissioning groups met.", ["Herefordshire", "Worcestershire"]),
    ("Wyvern FT, Brent Oak and North Elm Hospitals met.", ["Wyvern FT", "Brent Oak", "North Elm Hospitals"]),
    ("Monitor and the NHS TDA said no.", ["Monitor", "NHS TDA"]),
    ("Unite regional organiser Jo Li left.", ["Unite"]),
    ("Ask the Customer Services Officer.", []),
    ("Elm Homes Ltd, run by Quorl Patel, shut.", ["Elm Homes Ltd"]),
    ("She spoke for Save the Elmdale Beds at the meeting.", ["Save the Elmdale Beds"]),
    ("He fell at Adam’s Reach, a home for forty people.", ["Adam’s Reach"]),
    ("Betsi Cadwaladr UHB and Gwent CHC met.", ["Betsi Cadwaladr UHB", "Gwent CHC"]),
    ("The Scottish National Party Government fell.", ["Scottish National Party"]),
    ("Ask the Senior Committee Specialist.", []),
    ("Southport surgery handed to a firm.", []),
    ("He was born at Elmdale General in May.", ["Elmdale General"]),
    ("She left Chesterfield Royal in May.", ["Chesterfield Royal"]),
    ("Elmdale WI and Wyvern LINk met.", ["Elmdale WI", "Wyvern LINk"]),
    ("Defend the Elm Hospital Coalition met.", ["Defend the Elm Hospital Coalition"]),
    ("The Elm Scrutiny Committee of Kent County Council met.", ["Elm Scrutiny Committee", "Kent County Council"]),
    (
        "It hired Quorl, Inc. (the firm) and the U.S. Department of Commerce.",
        ["Quorl, Inc.", "U.S. Department of Commerce"],
    ),
    ("She joined Action for Deaf Families in May.", ["Action for Deaf Families"]),
    ("It helped the Hampshire-based Wyvern Trust.", ["Wyvern Trust"]),
    ("2oaks NHS Foundation Trust (2o) met.", ["2oaks NHS Foundation Trust"]),
    ("Welcome the Director of Midwifery and the Head of Radiology.", []),
    ("It runs services provided by Health Boards.", []),
    ("The care providers Larvin and Wyvern Homes agreed.", ["Larvin", "Wyvern Homes"]),
    ("They told Healthwatch Elmshire Limited Board members.", ["Healthwatch Elmshire Limited"]),
    ("Moray HSCP met.", ["Moray HSCP"]),
    (
        "The two firms are Larvin (Ireland) Ltd and Wyvern Point (Services) Limited.",
        ["Larvin (Ireland) Ltd", "Wyvern Point (Services) Limited"],
    ),
    (
        "She met Norfolk and Waveney Mind, Kent Mencap and Samaritans of Bath.",
        ["Norfolk and Waveney Mind", "Kent Mencap", "Samaritans of Bath"],
    ),
    ("Monitor data on the five Health and Social Care Trusts formed in 2007.", []),
    ("People in Quorlton like the Quorlton care home.", []),
    (
        "Meet the Office for the Police and Crime Commissioner for Kent.",
        ["Office for the Police and Crime Commissioner for Kent"],
    ),
    ("They visited Ways to Elmdale, run by Mencap.", ["Ways to Elmdale", "Mencap"]),
    ("Living with Floods, which provides short breaks, grew.", ["Living with Floods"]),
    (
        "Two of the oldest charities, Elm Action and Oakdale Blind Association, met.",
        ["Elm Action", "Oakdale Blind Association"],
    ),
    ("It was sold to Ann's Care Homes.", ["Ann's Care Homes"]),
    ("The Wyvern Footballers’ Association met.", ["Wyvern Footballers’ Association"]),
    ("Staff of Kent, Surrey and East Sussex Mind met.", ["Kent, Surrey and East Sussex Mind"]),
    (
        "The members are:\n• Elmdale Hospice\n• Off The Hook\n• Larvin Care and Repair\n• Unison\n"
        "• Wyvern Housing Trust\n"
        "• Oak Tree Surgery\n• Kent County Council\n",
        [
            "Elmdale Hospice",
            "Off The Hook",
            "Larvin Care and Repair",
            "Unison",
            "Wyvern Housing Trust",
            "Oak Tree Surgery",
            "Kent County Council",
        ],
    ),
    ("Merged hospice charities met.", []),
    ("The creditor of the Larvin care home group met its Council of Governors.", []),
    (
        "NHS patients may write to Oak Tree Court, Cardiff. It met Leeds Crown Court.",
        ["NHS", "Leeds Crown Court"],
    ),
    ("A report by the Trustees of it. The Trustees met.", []),
    ("The minister’s Department of Health Green Paper came.", ["Department of Health"]),
    ("Each independent fostering agency (IFAs) and an assessment and treatment unit (ATU) shut. IFAs.", []),
    (
        "Maypole Hills Nursing Centre will shut. They like Maypole Hills.",
        ["Maypole Hills Nursing Centre", "Maypole Hills"],
    ),
    ("Oxgate and Elmdale Hospitals met. Elmdale Hospital shut.", ["Oxgate", "Elmdale", "Elmdale Hospital"]),
    ("Their Children’s Heart Surgery was fine. He left Visitor Services and the Corporate Legal Services.", []),
    ("Debate of the Larvin Services (Safe Zones) (Scotland) Bill.", []),
    ("A new Fit and Proper Person Requirement (FPPR) came. The FPPR is a test.", []),
    ("QUORL Ltd%of QUORL", ["QUORL Ltd", "QUORL"]),
    ("The executive director of Nursing and Clinical Commissioning spoke.", []),
    ("Apologies from Mrs J Marriott. The Nature of Interest is known.", []),
    ("Our practice network is called Larvin Health.", ["Larvin Health"]),
    ("Health Overview & Scrutiny Panel\n\nThe panel met.", ["Health Overview & Scrutiny Panel"]),
    ("A statement on the provision of Substance Misuse Treatment Services in Kent.", []),
]


@pytest.mark.parametrize(("text", "expected"), NAMES, ids=[text[:40] for text, _ in NAMES])
def test_exactly_these_local_names_are_found(text: str, expected: list[str]) -> None:
    assert [words for words, _ in bodies(text)] == expected


def test_friends_of_a_hospital_are_one_body_in_either_order() -> None:
    found = bodies(
        "The League of Friends of Elm Hospital met. Elm Hospital League of Friends paid. The League of Friends left."
    )
    assert [key for _, key in found] == ["friends/elm hospital"] * 3


def test_a_short_form_of_two_acronyms_means_the_body_it_stands_behind() -> None:
    found = bodies("The Elm, Oak and Bexley Integrated Care Board (EOB ICB) met. EOB ICB left.")
    assert len({key for _, key in found}) == 1
    assert [words for words, _ in found][1:] == ["EOB ICB", "EOB ICB"]
