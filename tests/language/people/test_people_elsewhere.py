"""People in texts that are not about health and care: names alone, names of the whole world, and what ends a name."""

from __future__ import annotations

import pytest
from example_texts import marked_reading

from loaders.identity.people import find_people
from loaders.knowledge.people.eastern_names import is_eastern
from loaders.knowledge.people.given_names import ALL, ALSO_WORDS
from loaders.knowledge.people.not_names import NOT_NAMES
from loaders.knowledge.people.surnames import SURNAMES
from loaders.knowledge.people.world_given_names import WORLD_ALSO_WORDS

FOUND = [
    # a given name alone, where no article or preposition of place stands before it
    ("They danced till dawn. Emily, be still, for Edward knows.", ["Emily", "Edward"]),
    ("They met the Emily, in Emily, on 171 Emily.", []),
    ('She sang "Corinna" and “Wilfried” at noon.', []),
    # a surname that the world knows
    ("Trade rose. Zorwick Barker made it.", ["Zorwick Barker"]),
    ("Rear Wilkes and Camp Thompson lay there.", []),
    ("In those days Lindgren was sought. They saw Kowalski's house.", ["Lindgren", "Kowalski"]),
    ("They lived in Lindgren near the Kowalski.", []),
    # names of the East
    ("He met Zhang Jingwei, Hu Hanmin and Kim Jong-su.", ["Zhang Jingwei", "Hu Hanmin", "Kim Jong-su"]),
    # a surname alone of somebody named in full
    ("Paul Tazzle rose. They asked what Tazzle said, and more than Tazzle knew.", [
        "Paul Tazzle", "Tazzle", "Tazzle",
    ]),
    ("Paul Tazzle rose. It was in Tazzle's book, and the Tazzle family read it.", ["Paul Tazzle", "Tazzle", "Tazzle"]),
    ("Paul Tazzle rose. He won the Tazzle prize in Tazzle Road.", ["Paul Tazzle"]),
    ("Paul Tazzle Jr. rose. They knew when Tazzle was shot.", ["Paul Tazzle Jr.", "Tazzle"]),
    ("Paul King rose. King was shot.", ["Paul King", "King"]),
    # what stories show
    ("“No,” said Torvig. He laughed. Then Torvig ran to her.", ["Torvig", "Torvig"]),
    ("She saw that Torvig's eyes were shut, and Torvig slept.", ["Torvig", "Torvig"]),
    ("Neighbours laughed at her. Officials said so.", []),
    # what belongs to a name
    ('Wilfried "Willi" Tazzle (born 1963) ran.', ['Wilfried "Willi" Tazzle']),
    ("It was led by King Carol II, Ferdinand I, and Pope Benedict XVI.", [
        "Carol II", "Ferdinand I", "Pope Benedict XVI",
    ]),
    ("Ivan the Terrible met Isidore of Seville.", ["Ivan the Terrible", "Isidore of Seville"]),
    ("Paul Tazzle Jr. met Ann Tazzle, Sr, there.", ["Paul Tazzle Jr.", "Ann Tazzle, Sr"]),
    ("Yesterday Hassan al-Turqi met Abdul Rahman as-Sufi.", ["Hassan al-Turqi", "Abdul Rahman as-Sufi"]),
    # kin and greetings, and given names that are hardly ever other words
    ("Good Morning Debra, Aunt Toni wrote to Chuck.", ["Debra", "Toni", "Chuck"]),
    # headlines in capitals, callings, sites called after a person
    ("TENNIS - TAZZLE WINS\nQorvin Tazzle (Spain) won.", ["TAZZLE", "Qorvin Tazzle"]),
    ("The novelist Qorvin Bexo met third seed Ryll Zorbal.", ["Qorvin Bexo", "Ryll Zorbal"]),
    ("They met at Emily Lindgren Park in N. Georgia.", []),
    ("G. Rose and C. Lewis batted.", ["G. Rose", "C. Lewis"]),
    # years of a life behind a name, and who the world knows by one name
    ("Zorwin Tazzle (1801-1870) met Ryll Bexo (27 May 1841–29 May 1918).", ["Zorwin Tazzle", "Ryll Bexo"]),
    ("They read Plautus and the life of Zorwin Barker.", ["Plautus", "Zorwin Barker"]),
    ("They met Ahmad Tu'mah there.", ["Ahmad Tu'mah"]),
    # ranks and offices that are no part of a name
    ("Police held Major Zorwin Tazzle, Air Commodore Bexo, Judge Ryll and Sheriff Quoyle.", [
        "Zorwin Tazzle", "Bexo", "Ryll", "Quoyle",
    ]),
    ("Foreign Minister Tazzle met Torvish PM Bexo and Lieutenant Governor of Elm.", ["Tazzle", "Bexo"]),
    ("He saw Wilfried 'Willi' Tazzle and Ernst “E. J.” Bexo.", ["Wilfried 'Willi' Tazzle", "Ernst “E. J.” Bexo"]),
    # towns that begin as names do, and peoples
    ("Near Al Torvig and in Abu Tazzle they met Al Tazzle.", ["Al Tazzle"]),
    ("Ann Tazzle and Bosnian Serb leaders met in Sierra Leone.", ["Ann Tazzle"]),
    # what is told of a life
    ("Tazzle was first elected that year. Bexo won re-election.", ["Tazzle", "Bexo"]),
    # the turns of a transcript
    ("MR. TAZZLE: It rained.\nCHIEF JUSTICE BEXO: Go on.\nDAVID QUOYLE: I will.\nNOTE: it did.", [
        "TAZZLE", "BEXO", "DAVID QUOYLE",
    ]),
    ("DAVID QUOYLE, STUDIO HOST: Hello.\nSEN. TAZZLE (R), ELM: Hello.\n", ["DAVID QUOYLE", "TAZZLE"]),
    # particles, peoples and lands before a name, kin, authors cited, and verses
    ("Carla del Tazzle rose. They said del Tazzle met Marcus du Quoyle.", [
        "Carla del Tazzle", "del Tazzle", "Marcus du Quoyle",
    ]),
    ("They saw, wrote Kenyan Paul Tazzle, what Maine Susan Bexo, a lawyer, did.", ["Paul Tazzle", "Susan Bexo"]),
    ("He saw his wife, Olvera, at noon, as Tazzle et al. say (Quoyle 1987).", ["Olvera", "Tazzle", "Quoyle"]),
    ("They met his son Olver and Ann Lee, née Tazzle.", ["Olver", "Ann Lee", "Tazzle"]),
    ("Cricket: close of play.\nA. Lee c Torvig b Wasil Bexo 43", ["A. Lee", "Torvig", "Wasil Bexo"]),
    ("It is told in John 12:5 as well.", []),
    # a figure behind a word that opens a list of those present
    ("Attendance: 5,000\nQorvin Tazzle beat them.", []),
]  # fmt: skip


@pytest.mark.parametrize(("text", "names"), FOUND, ids=[text[:40] for text, _ in FOUND])
def test_people_of_open_texts_are_found(text: str, names: list[str]) -> None:
    reading, bodies = marked_reading(text)
    assert [mention.surface for mention in find_people(reading, bodies, ()).mentions] == names


def test_names_alone_need_more_where_care_is_spoken_of() -> None:
    reading, bodies = marked_reading("The CQC wrote that Lindgren was shut. It rated Emily good.")
    assert find_people(reading, bodies, ()).mentions == ()


@pytest.mark.parametrize("name", ["hong kong", "tai chi", "li wall", "park jones", "smith jones"])
def test_two_words_that_look_eastern_are_no_name(name: str) -> None:
    surname, given = name.split()
    assert not is_eastern(surname, given)


def test_no_surname_of_the_table_is_a_common_word() -> None:
    assert SURNAMES.isdisjoint(NOT_NAMES)


def test_given_names_that_are_words_are_marked_so() -> None:
    assert WORLD_ALSO_WORDS <= ALSO_WORDS
    assert {"margaret", "ferenc", "jawaharlal"} <= ALL - ALSO_WORDS
