"""Which words of a sentence name a person, and which look like it but do not."""

from __future__ import annotations

import pytest
from example_texts import marked_reading

from loaders.identity.people import find_people

NAMED = [
    # titles
    ("Mr Okafor left the meeting early.", ["Mr Okafor"]),
    # a competitor's nation, what is told of a life, initials before a given name
    ("Qorvin Tazzle (Spain) beat Ryll Bexo (Peru) on the day.", ["Qorvin Tazzle", "Ryll Bexo"]),
    ("Qorvin Tazzle (born 1983) sings. Brogwin was elected to the senate.", ["Qorvin Tazzle", "Brogwin"]),
    ("The bowler A. Giles left with U.S. Postal.", ["A. Giles"]),
    # an age before the name, or behind one that could be a site's; verbs where each word has a capital
    (
        "They were Qorvin Hall, 51, from Elm, and 31-year-old Brogwin Tazzle, from Oak.",
        ["Qorvin Hall", "Brogwin Tazzle"],
    ),
    ("Dr Quoyle Explains: It Is Late.", ["Dr Quoyle"]),
    # who needs no first name, where nobody speaks of care; and scorers
    ("Soldiers said that Saddam had met Arafat.", ["Saddam", "Arafat"]),
    ("Carers said that Putin had met a friend.", []),
    ("Soccer: Holt 1 (Brogwin 66th) Marsh 0", ["Brogwin"]),
    ("We thanked Dr. Priya Nair and Mrs. Blythe for the cakes.", ["Dr. Priya Nair", "Mrs. Blythe"]),
    ("Prof Dame Una Kinsella opened the wing.", ["Prof Dame Una Kinsella"]),
    ("Cllr Wayne Tunnicliffe abstained.", ["Cllr Wayne Tunnicliffe"]),
    ("Lord Hunt of Kings Heath moved the amendment.", ["Lord Hunt of Kings Heath"]),
    ("Baroness Thornley asked when it would end.", ["Baroness Thornley"]),
    ("Sir Robert's inquiry begins in June.", ["Sir Robert"]),
    ("MS DEVLIN: I have nothing further.", ["MS DEVLIN"]),
    ("DR SARAH WOOLCOTT: Thank you, chair.", ["DR SARAH WOOLCOTT"]),
    ("Mr Justice Holgate allowed the claim.", ["Mr Justice Holgate"]),
    ("The hearing before Lady Justice Thirlby ended.", ["Lady Justice Thirlby"]),
    ("Apologies were sent by Mr. T Whitlock, and Mrs. Dunmore.", ["Mr. T Whitlock", "Mrs. Dunmore"]),
    ("Revd Dr Ifan Bebb led prayers.", ["Revd Dr Ifan Bebb"]),
    ("The Rt Hon Ifor Treharne MP resigned.", ["Rt Hon Ifor Treharne"]),
    ("Present: Cllr A Hookway, Cllr I Dunn", ["Cllr A Hookway", "Cllr I Dunn"]),
    ("Mr ap Brannock spoke, and Lord de Quoyle left.", ["Mr ap Brannock", "Lord de Quoyle"]),
    ("It was agreed that Wulf Brannock be elected.", ["Wulf Brannock"]),
    ("Photo of Rhun ap Quoyle Rhun ap Quoyle Labour", ["Rhun ap Quoyle", "Rhun ap Quoyle"]),
    ("Margaret Quoyle retired.", ["Margaret Quoyle"]),
    ("Sharon Holder, {GMB} officer, spoke.", ["Sharon Holder"]),
    ("Apologies: Dr J Court, Mr M Holder", ["Dr J Court", "Mr M Holder"]),
    ("She met a former patient, Brogwin Strode, there.", ["Brogwin Strode"]),
    ("Zelmira Quoyle, of Elm Friends, left. Mrs Quoyle had won.", ["Zelmira Quoyle", "Mrs Quoyle"]),
    ("Sue Brannock left. Sue was kind.", ["Sue Brannock", "Sue"]),
    # given names and the shapes of surnames
    ("Siobhan O'Rourke-Daly chairs the forum.", ["Siobhan O'Rourke-Daly"]),
    ("The survey was run by Gurpreet Sandhu in Slough.", ["Gurpreet Sandhu"]),
    ("Agnieszka Wiśniewska translated the leaflet.", ["Agnieszka Wiśniewska"]),
    ("Adebayo Ogunlesi and Rhys ap Gwilym wrote it.", ["Adebayo Ogunlesi", "Rhys ap Gwilym"]),
    ("Plans by Marta van der Meer were shelved.", ["Marta van der Meer"]),
    ("Ann-Marie McGlashan retired last year.", ["Ann-Marie McGlashan"]),
    ("A portrait of Iain Ballantyne Muir hangs there.", ["Iain Ballantyne Muir"]),
    ("Theresa May and Jack London never met.", ["Theresa May", "Jack London"]),
    ("Tributes were paid to Renée Achebe’s work.", ["Renée Achebe"]),
    ("The post went to Mohammed al Rashid.", ["Mohammed al Rashid"]),
    ("Paul Farmer left the room.", ["Paul Farmer"]),
    # a given name alone, and offices and ranks that are no part of a name
    ("Please ask Pauline before you leave.", ["Pauline"]),
    ("The wards got Gretchen’s best work.", ["Gretchen"]),
    ("It rained in Pauline all day.", []),
    ("Then President Quoyle spoke.", ["Quoyle"]),
    ("Colonel Zelmira Quoyle led, said Captain Tarrance.", ["Zelmira Quoyle", "Tarrance"]),
    ("{Elm Homes}, run by Quorl Patel, shut.", ["Quorl Patel"]),
    # names no table knows, by what stands around them
    ("The finance director Zelmira Quoyle resigned.", ["Zelmira Quoyle"]),
    ("Hobb Tarrance, chief executive of {Sirona}, disagreed.", ["Hobb Tarrance"]),
    ("The director of estates Wulf Brannock stepped down.", ["Wulf Brannock"]),
    ("“It is a start,” said Quenby Strode.", ["Quenby Strode"]),
    ("Her husband Corbin Ashgrove waited outside.", ["Corbin Ashgrove"]),
    ("Thirza Mottram, 84, was discharged twice.", ["Thirza Mottram"]),
    ("Blind Julie Mottram, of Hammond Road, spoke.", ["Julie Mottram"]),
    ("They met the director of operations for south London Julie Mottram.", ["Julie Mottram"]),
    ("Photo of Mark Tolley Mark Tolley", ["Mark Tolley", "Mark Tolley"]),
    ("Orla Finn, Bex Harroway and Tulip Odame were elected.", ["Orla Finn", "Bex Harroway", "Tulip Odame"]),
    ("J. R. Haddock wrote to the paper.", ["J. R. Haddock"]),
    ("Doris, 91, lives alone.", ["Doris"]),
    ("Her aunt Winifred moved in. Dear Beatrice, thank you.", ["Winifred", "Beatrice"]),
    ("Nobody came.\n\nYours\n\nGeoffrey", ["Geoffrey"]),
    (
        "Present:\nR Pemberley (chair)\nT. Osgood\nXanti Brole\n\n1. Minutes",
        ["R Pemberley", "T. Osgood", "Xanti Brole"],
    ),
    ("Q. Who signed it? A. Keith Varney signed it.", ["Keith Varney"]),
    ("Janet Pascoe (Truro) (Lab): Will he give way?", ["Janet Pascoe"]),
    ("Consultant surgeon Ravi Menon agreed.", ["Ravi Menon"]),
    (
        "MR QUILL: Good morning.\nMs Lyn Penrose gave evidence.\nPENROSE: I did.\nNOTE: He did not.",
        ["MR QUILL", "Ms Lyn Penrose", "PENROSE"],
    ),
    ("Merrin Quill, the chair, left. A letter to Merrin Quill followed.", ["Merrin Quill", "Merrin Quill"]),
    (
        "Libby Penrose and Mhairi Quill left. Sue Hall said no. It was good of Sue Hall.",
        ["Libby Penrose", "Mhairi Quill", "Sue Hall", "Sue Hall"],
    ),
]

NOT_NAMED = [
    "She used to help at the Margaret Quoyle, where they were kind.",
    "New Homes Will Rob Us Of Rest",
    "The Margaret Parade and the Margaret Carnival were held in Ty Brogwin.",
    "The health secretary will answer on Tuesday.",
    "She was treated at St Mary's and then at Great Ormond Street.",
    "The George Eliot Hospital has 300 beds.",
    "James Cook University Hospital was inspected.",
    "They met at Charlotte Street and walked to Victoria Park.",
    "The Francis Report and the Dilnot Commission were cited.",
    "Milton Keynes, Stoke Newington and Bury St Edmunds took part.",
    "Will Hackney join the pilot? May London follow?",
    "Prozac, Tamiflu and Vitamin D were prescribed.",
    "The Lord Chancellor and the Lady Mayoress attended.",
    "Mr Speaker, I am grateful.",
    "In April Primary Care Networks go live.",
    "Improving Health And Care For Older Adults In Rural Areas",
    "A Jane Mercer-style approach and a Colin Firth-like smile were wanted.",
    "{John Lewis} and {Marie Curie} are both employers.",
    "Martin Luther King Day is a holiday there.",
    "The Christie, the Maudsley and the Royal Marsden applied.",
    "Dear Sir or Madam",
    "Thank you, Mr Deputy Speaker.",
    "The Alexandra was near the Florence and the Albert.",
    "Plan B and Hepatitis B Trust funding",
    "Miss England was there, and Dr Who.",
    "They met at Maidstone and Tunbridge Wells, said the board.",
    "The Lord’s Prayer was said, and a Dr's note was read.",
]


@pytest.mark.parametrize(("marked", "names"), NAMED, ids=[marked[:40] for marked, _ in NAMED])
def test_a_person_is_recognised_by_title_given_name_or_context(marked: str, names: list[str]) -> None:
    reading, bodies = marked_reading(marked)
    assert [mention.surface for mention in find_people(reading, bodies, ()).mentions] == names


@pytest.mark.parametrize("marked", NOT_NAMED)
def test_places_bodies_offices_and_things_are_no_persons(marked: str) -> None:
    reading, bodies = marked_reading(marked)
    assert [mention.surface for mention in find_people(reading, bodies, ()).mentions] == []


BYLINES = [
    ("Beds cut again\n\nBy Tamsin Oakeshott\n\n", "Tamsin Oakeshott", ["Tamsin Oakeshott"]),
    ("Beds cut again\n\nThe Recorder | BY FERGUS MCALPINE | 3 May 2011\n\n", None, ["FERGUS MCALPINE"]),
    ("Beds cut again\n\nWords by Xanthe Brill and Jo Pitt\n\n", None, ["Xanthe Brill", "Jo Pitt"]),
    ("Beds cut again\n\nPosted by admin on 3 May 2011\n\n", "admin", []),
    ("Beds cut again\n\nBy Staff Reporter\n\n", None, []),
]


@pytest.mark.parametrize(("head", "author", "names"), BYLINES)
def test_a_byline_names_the_author(head: str, author: str | None, names: list[str]) -> None:
    reading, bodies = marked_reading("The trust cut forty beds.", head=head, author=author)
    facts = find_people(reading, bodies, ())
    assert [mention.surface for mention in facts.mentions] == names
    assert [role.role for role in facts.roles] == ["author"] * len(names)
