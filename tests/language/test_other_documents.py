"""Documents that are no English prose load, and no event is made of text that tells none. All of them are invented."""

from __future__ import annotations

import pytest

from db.records import Facts
from loaders.extraction import extract
from loaders.language.english import is_english
from loaders.language.words import cut
from loaders.pages import take_apart

FRENCH = """La maison de Kerval ferme un étage

La direction de la maison de Kerval a annoncé mardi la fermeture de son étage le 1er avril 2016. Le conseil a confirmé \
que 12 millions d’euros seront investis dans un bâtiment. « Nous ne pouvons pas recruter », a dit le directeur.

Le 20 mars, les syndicats vont appeler à une grève. La fusion avec la maison voisine est prévue pour le mois de mai."""

WELSH = """Cau ward yn Llanfair

Cyhoeddodd y bwrdd heddiw y bydd ward yn yr ysbyty yn cau ar 1 Ebrill 2016. Dywedodd y prif weithredwr, Steve Parry, \
fod prinder nyrsys yn golygu nad oedd modd cadw'r ward ar agor. Bydd y cyngor yn gwario £3 miliwn ar ganolfan."""

GERMAN = """Klinik schließt Station

Die Klinik am Deich hat am Montag angekündigt, die Station zum 1. Juli 2015 zu schließen. Der Kreis will 15 Millionen \
Euro in den Neubau stecken, wie Landrat Dieter Harms sagte. Im Herbst soll die Klinik mit einer anderen fusionieren.

„Wir müssen handeln“, sagte Frank Pieper. Die Pläne sind im April genehmigt worden und werden nun umgesetzt."""

COMMAS = """Trust,Beds closed,Date,Cost (£m),Status
Ashwell Hospitals NHS Trust,24,01/04/2012,3.2,closed
Elmbury PCT,12,15/06/2012,1.1,merger approved
Northmere Care Trust,0,30/09/2012,0.0,announced"""

COLUMNS = """Table 4: Schemes approved, by year

Organisation                      2010-11   2011-12   Decision      Launched
Ashwell Hospitals NHS Trust          24        31     approved      May 2011
Elmbury PCT                          12        10     rejected      June 2011
Northmere Care Trust                  0         4     merged        July 2011
Total                                36        45"""

TRANSCRIPT = """Inquiry into services at Northmere: transcript of 3 June 2014

Q. Did you close the ward in March 2012?
A. I do not recall the date. The board had announced it, I think.
Q. Who decided on the merger?
A. That would have been the trust.
Q. Was the report published?
A. It was published in May 2013, yes.
Q. And when was the chief executive appointed?
A. I could not say."""

POEM = """The Closing of the Year

The council of the crows has met,
They merged the dusk into the day,
In April they will not forget
The wards of green they closed in May.

The trust we had was launched on air,
The deal was struck, the fund was spent,
The board announced that none would care
And nobody knew what it meant."""

RECIPE = """Plum and almond cake

Serves 8. Ready in 1 hour 20 minutes.

250g butter, softened
200g caster sugar
3 eggs

1. Heat the oven to 180C. Grease and line a tin.
2. Beat the butter and sugar until pale. Merge in the eggs one by one.
3. Launch the plums into the mix and close the tin.
4. Bake for 50 minutes, then transfer to a rack. The cake will be ready by Sunday."""

CODE = """from datetime import date

# The report was published in May 2013
class Merger:
    def __init__(self, trust, council):
        self.trust = trust
        self.announced = date(2013, 5, 1)

    def approve(self):
        if self.council.approved and self.trust.agreed and self.date > "2014-04-01" and not self.council.rejected:
            raise ValueError("The council has rejected the merger")
        return {"status": "launched", "cost": 4000000}"""

NAMES = """Those who wrote to us

Mary Cole
John Ashworth
Dr Priya Nair
Cllr Tom Ellison
April Jones
Grant Marsh
Mark Rowe"""

MINUTES = """Northmere Patient Group
Minutes of the meeting held on Tuesday 12 May 2015 at 7pm

Present: Ann Field (AF), Bob Gray (BG), Carol Hale (CH)
Apologies: Ed Jones

1. Matters arising
BG reported that the new chairs had arrived. AF to write to the surgery. Action: AF
CH said she would bring biscuits. Action: CH by 1 June

2. Any other business
None.

Date of next meeting: 14 July 2015"""

TELLING_NOTHING = {
    "French": FRENCH,
    "Welsh": WELSH,
    "German": GERMAN,
    "commas": COMMAS,
    "columns": COLUMNS,
    "transcript": TRANSCRIPT,
    "poem": POEM,
    "recipe": RECIPE,
    "code": CODE,
    "names": NAMES,
}


def facts(text: str) -> Facts:
    (article,) = take_apart(text).articles
    return extract(article)


@pytest.mark.parametrize("text", TELLING_NOTHING.values(), ids=TELLING_NOTHING)
def test_no_event_is_made_of_text_that_tells_none(text):
    assert facts(text).events == ()


def test_minutes_tell_their_meetings_and_nothing_of_biscuits():
    found = facts(MINUTES).events
    assert [(event.kind, event.edtf, event.certainty) for event in found] == [
        ("meeting", "2015-05-12", "happened"),
        ("meeting", "2015-07-14", "planned"),
    ]


@pytest.mark.parametrize(
    ("text", "year"), [(FRENCH, "2016"), (WELSH, "2016"), (GERMAN, "2015")], ids=["French", "Welsh", "German"]
)
def test_only_what_holds_in_any_language_is_taken_from_another_one(text, year):
    found = facts(text)
    assert not is_english(cut(text))
    assert found.people == () and found.quotations == () and found.relations == ()
    assert year in {date.edtf for date in found.dates}
    assert {amount.unit for amount in found.amounts} <= {"GBP", "EUR"}


@pytest.mark.parametrize(
    "text",
    [
        NAMES,
        COMMAS,
        RECIPE,
        "",
        "Le Mans",
        "Mr de la Mare said that the De Montfort ward at La Grange is to close.",
    ],
)
def test_lists_and_foreign_names_pass_for_english(text):
    assert is_english(cut(text))


def test_names_of_a_table_stay_in_their_cells():
    found = facts(COLUMNS)
    assert {mention.surface for mention in found.mentions} == {
        "Ashwell Hospitals NHS Trust",
        "Elmbury PCT",
        "Northmere Care Trust",
    }


def test_a_list_of_short_news_tells_what_its_bodies_did():
    lines = [f"{month} 2012: Ashwell Hospitals NHS Trust opened a ward." for month in ("May", "June", "July")]
    found = facts("News in brief\n\n" + "\n\n".join([*lines, *lines]))
    assert {event.edtf for event in found.events} == {"2012-05", "2012-06", "2012-07"}
