"""Headlines of events: the page's words in order, the event first, nothing left in the middle of a phrase."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from marked_article import article

from loaders.knowledge.events.headline_words import NEVER_LAST
from loaders.language.events.cutting import STRETCHED
from loaders.language.events.finding import find_events
from loaders.language.events.headlines import shortened

HEAD = "Nobody was sure of much. All of it had been quiet.\n\n"

TITLES = [
    (
        "[Ash Council] and [Elm Trust] agreed on {3 March 2015=2015-03-03} to close a home.",
        "abolition",
        "Close a home",
    ),
    (
        "In a letter in {March=2015-03} the finance committee warned that [Elm Trust] would run out of money.",
        "announcement",
        "The finance committee warned that Elm Trust would run out of money",
    ),
    (
        "Rules that [Ash Council] published in {March=2015-03} made every home keep a list.",
        "policy",
        "Rules that Ash Council published in March made every home keep a list",
    ),
    (
        "~Ann Moss~, a nurse and former adviser to three trusts, warned of long delays in {May=2015-05}.",
        "announcement",
        "Ann Moss warned of long delays in May",
    ),
    (
        "Under the scheme a surgery would merge with [Elm Trust] in {July=2015-07}.",
        "merger",
        "A surgery would merge with Elm Trust in July",
    ),
    (
        "Forty homes were set up in {May=2015-05} and ~Ann Moss~ and ~Jo Reed~ were appointed to run [Elm Trust].",
        "appointment",
        "Ann Moss and Jo Reed were appointed to run Elm Trust",
    ),
    (
        "~Ann Moss~ told [Ash Council] she will retire in {July=2015-07} after a long illness.",
        "other",
        "Ann Moss will retire in July after a long illness",
    ),
    (
        "The new post, the recruitment for which will start in {July=2015-07}, is at [Elm Trust].",
        "launch",
        "Recruitment will start in July",
    ),
    (
        "A care home run by [Oak Ltd] announced it would close in {July=2015-07}.",
        "abolition",
        "A care home run by Oak Ltd would close in July",
    ),
    (
        "The panel, chaired by ~Ann Moss~, a nurse and head of [Elm Trust], was created in {2003=2003} to advise.",
        "creation",
        "The panel was created in 2003 to advise",
    ),
    (
        "Contrary to advice from the county firemen, [Elm Trust] has appointed a single director in {May=2015-05}.",
        "appointment",
        "Elm Trust has appointed a single director in May",
    ),
    (
        "EXCLUSIVE [Elm Trust] will close two wards in {July=2015-07}.",
        "abolition",
        "Elm Trust will close two wards in July",
    ),
    (
        "The trust, which looks after 3,700 patients, will close in {July=2015-07}.",
        "abolition",
        "The trust will close in July",
    ),
    (
        "The plan is subject to the outcome of a consultation by [Ash Council].",
        "consultation",
        "The plan is subject to the outcome of a consultation by Ash Council",
    ),
    (
        "[Ash Council] will close the day centre in {July=2015-07}.",
        "abolition",
        "Ash Council will close the day centre in July",
    ),
    (
        "According to the minutes, [Ash Council] closed the day centre in {May=2015-05}.",
        "abolition",
        "Ash Council closed the day centre in May",
    ),
    (
        "In {June 2012=2012-06}, [Elm Trust] opened a walk-in centre at the station.",
        "launch",
        "Elm Trust opened a walk-in centre at the station",
    ),
    (
        "~Jo Reed~, chief executive since 2012, said that [Elm Trust] would open a hospice in {2016=2016}.",
        "launch",
        "Elm Trust would open a hospice in 2016",
    ),
    (
        "He added [Oak Commission] would inspect the care home again in {August=2015-08}.",
        "investigation",
        "Oak Commission would inspect the care home again in August",
    ),
    (
        "[Elm Trust] has been fined £90,000 by [Oak Commission] after a patient fell from a window.",
        "ruling",
        "Elm Trust has been fined £90,000 by Oak Commission after a patient fell",
    ),
    (
        "[Elm Trust] (which runs nine clinics) has appointed ~Ann Moss~ as its chief executive.",
        "appointment",
        "Elm Trust has appointed Ann Moss as its chief executive",
    ),
    (
        "[Elm Trust], which runs nine clinics across three counties, has appointed ~Ann Moss~ as its chief executive.",
        "appointment",
        "Elm Trust has appointed Ann Moss as its chief executive",
    ),
    (
        "[Ash Council] and [Elm Trust] signed an agreement on {3 May=2015-05-03} to share their headquarters.",
        "agreement",
        "Ash Council and Elm Trust signed an agreement on 3 May",
    ),
    (
        "The strength of many boards, which was never great, was lost by the transfer of commissioning to [Elm Trust].",
        "transfer",
        "Transfer of commissioning to Elm Trust",
    ),
    (
        "“We have launched an inquiry into the deaths,” [Oak Commission] said on {Friday=2015-06-05}.",
        "investigation",
        "We have launched an inquiry into the deaths",
    ),
    (
        "Two wards have been closed at the hospital since {Monday=2015-06-08}, [Elm Trust] has confirmed.",
        "abolition",
        "Two wards have been closed at the hospital since Monday",
    ),
    (
        "Most families are content with their care, a survey by [Oak Commission] suggests.",
        "survey",
        "A survey by Oak Commission: Most families are content with their care",
    ),
    (
        "[Ash Council] plans to consult residents on the closure of four libraries in {autumn=2015-23}.",
        "consultation",
        "Ash Council plans to consult residents on the closure of four libraries",
    ),
    (
        "The results of the ballot, held in {May=2015-05}, were announced on {Tuesday=2015-06-09} by [Unison].",
        "announcement",
        "The results of the ballot, held in May were announced on Tuesday by Unison",
    ),
    (
        "[Elm Trust] was rated inadequate by [Oak Commission] in {May=2015-05}.",
        "ruling",
        "Elm Trust was rated inadequate by Oak Commission in May",
    ),
    (
        "A judge ruled on {Friday=2015-06-05} that [Ash Council] had acted unlawfully.",
        "ruling",
        "A judge ruled on Friday that Ash Council had acted unlawfully",
    ),
    (
        "The ward will close in {July=2015-07} and [Elm Trust] will move its patients to a nursing home.",
        "abolition",
        "The ward will close in July and Elm Trust will move its patients",
    ),
    (
        "While [Ash Trust] will run a pilot in {May=2015-05}, [Elm Trust] will set up a team in {June=2015-06}.",
        "pilot",
        "Ash Trust will run a pilot in May",
    ),
    (
        "While [Ash Trust] will run a pilot in {May=2015-05}, [Elm Trust] will set up a team in {June=2015-06}.",
        "creation",
        "Elm Trust will set up a team in June",
    ),
    (
        "Last year [Ash Council] approved a strategy for carers.",
        "policy",
        "Ash Council approved a strategy for carers",
    ),
    (
        "[Unison] members at the hospital voted to strike over pay on {1 July=2015-07-01}.",
        "other",
        "Unison members at the hospital voted to strike over pay on 1 July",
    ),
    (
        "~Ann Moss~ will step down as chair of [Elm Trust] at the end of {June=2015-06}.",
        "other",
        "Ann Moss will step down as chair of Elm Trust at the end of June",
    ),
    (
        "[Ash Council], [Elm Trust] and [Oak Ltd] are expected to agree a joint contract for meals in {July=2015-07}.",
        "agreement",
        "Ash Council, Elm Trust and Oak Ltd are expected to agree a joint contract for meals",
    ),
    (
        "[Elm Trust], which was created in {2006=2006}, runs nine clinics.",
        "creation",
        "Elm Trust was created in 2006",
    ),
    (
        "Guidance published by [Oak Commission] in {2012=2012} asked managers to keep better records.",
        "policy",
        "Guidance published by Oak Commission in 2012 asked managers",
    ),
    (
        "[Oak Ltd] bought the care home in {2011=2011}, sold it in {2013=2013} and left the county.",
        "acquisition",
        "Oak Ltd bought the care home in 2011, sold it in 2013 and left the county",
    ),
    (
        "[Ash Council] said it would spend £3m on new sheltered housing next year because demand had risen.",
        "funding",
        "Ash Council would spend £3m on new sheltered housing next year",
    ),
    (
        "However, the closing date for responses is {26 June=2015-06-26}.",
        "deadline",
        "The closing date for responses is 26 June",
    ),
    (
        "But [Elm Trust] has refused to publish the report, which was completed in {April=2015-04}.",
        "report",
        "Elm Trust has refused to publish the report",
    ),
    (
        "But [Elm Trust] has refused to publish the report, which was completed in {April=2015-04}.",
        "other",
        "Report was completed in April",
    ),
    (
        "[Oak Commission] is to investigate the death of a patient at a clinic run by [Elm Trust].",
        "investigation",
        "Oak Commission is to investigate the death of a patient at a clinic run",
    ),
    (
        "[Ash Council] launched a consultation on {1 June=2015-06-01} on the future of its care homes.",
        "consultation",
        "Ash Council launched a consultation on 1 June on the future of its care homes",
    ),
    (
        "The proposed merger of [Ash Trust] and [Elm Trust] was rejected in {May=2015-05}.",
        "merger",
        "The proposed merger of Ash Trust and Elm Trust was rejected in May",
    ),
    (
        "[Elm Trust] is considering closing its minor injuries unit at night from {October=2015-10}.",
        "abolition",
        "Elm Trust is considering closing its minor injuries unit at night from October",
    ),
    (
        "Under the deal, [Oak Ltd] will take over three care homes from [Ash Council] in {September=2015-09}.",
        "acquisition",
        "Oak Ltd will take over three care homes from Ash Council in September",
    ),
    (
        "[Ash Council] awarded the contract to [Oak Ltd] on {2 June=2015-06-02}, saying the bid was the strongest.",
        "tender",
        "Ash Council awarded the contract to Oak Ltd on 2 June",
    ),
    (
        "A review of maternity care, led by ~Ann Moss~, will report in {December=2015-12}.",
        "report",
        "A review of maternity care, led by Ann Moss, will report in December",
    ),
    (
        "The bill received Royal Assent on {27 March 2012=2012-03-27} after months of debate in the Lords.",
        "policy",
        "The bill received Royal Assent on 27 March 2012 after months of debate",
    ),
    (
        "[Elm Trust] is a charity that was founded in {1998=1998} by parents.",
        "creation",
        "Charity was founded in 1998 by parents",
    ),
    (
        "[Ash Council] has denied that it plans to sell the home to [Oak Ltd].",
        "announcement",
        "Ash Council has denied that it plans to sell the home to Oak Ltd",
    ),
    (
        "The inquiry at [Elm Trust] heard evidence from ~Ann Moss~ mother of Joe, who died in {May=2015-05}.",
        "other",
        "Joe died in May",
    ),
    (
        "The proposed merger between [Warrington and Halton Trusts] has been approved by the [Department of State].",
        "merger",
        "The proposed merger has been approved by the Department of State",
    ),
    (
        "~Prof Moss~ said: “As a result of the meeting today between the [Ash Department] and regulators, I can confirm"
        " [Elm Trust] is being placed in special measures.",
        "ruling",
        "Elm Trust is being placed in special measures",
    ),
    (
        "On {Monday=2015-06-08} [Elm Trust] heard pleas for a home but pressed ahead with its closure.",
        "abolition",
        "On Monday Elm Trust heard pleas for a home but pressed ahead with its closure",
    ),
    (
        "Some 300 people signed a petition against the closure, which reached [Ash Council] on {Monday=2015-06-08}.",
        "other",
        "Some 300 people signed a petition against the closure",
    ),
    (
        "[Upper Ash Vale Hospice Care] and [Elm Hospice Care] have merged {in May=2015-05}, the two charities have"
        " announced.",
        "merger",
        "Upper Ash Vale Hospice Care and Elm Hospice Care have merged in May",
    ),
    (
        "[Elm Trust] would be the largest in the county when it launches in {April 2016=2016-04}.",
        "launch",
        "Elm Trust launches in April 2016",
    ),
    (
        "The plan for [Elm Trust] is ready and it was announced {in May=2015-05} that more will come.",
        "announcement",
        "It was announced in May that more will come",
    ),
    (
        "Two companies that run six homes in the county have gone into administration.",
        "abolition",
        "Two companies have gone into administration",
    ),
]


@pytest.mark.parametrize(("marked", "kind", "title"), TITLES, ids=lambda value: str(value)[:50])
def test_the_event_comes_first_and_whole_phrases_follow(marked, kind, title):
    reading, found = article(HEAD + marked, published="2015-06-10")
    titles = [event.title for event in find_events(reading, found) if event.kind == kind]
    assert title in titles


@pytest.mark.parametrize("marked", [row[0] for row in TITLES], ids=lambda value: value[:50])
def test_a_headline_is_short_finished_and_of_the_page(marked):
    reading, found = article(HEAD + marked, published="2015-06-10")
    events = find_events(reading, found)
    for event in events:
        assert len(event.title) <= STRETCHED + 15
        assert event.title[0].isupper() or not event.title[0].isalpha()
        assert event.title.rpartition(" ")[2] not in NEVER_LAST
        assert event.title.count("“") == event.title.count("”")
        words = re.findall(r"\w+", event.title.partition(": ")[2] or event.title)
        page = iter(re.findall(r"\w+", reading.text[event.start : event.end].lower()))
        assert all(word.lower() in page for word in words)
    assert len({event.title for event in events}) == len(events)


@given(st.text(max_size=300))
def test_a_line_of_any_text_gives_a_short_headline_without_control_characters(line):
    title = shortened(line)
    assert len(title) <= STRETCHED + 45
    assert not any(ord(character) < 32 or 127 <= ord(character) < 160 for character in title)


def test_a_headline_is_the_same_where_all_spaces_are_no_break_spaces():
    text = "[Elm Trust] runs two homes. It had a merger with [Ash Trust] in {May=2012-05}."
    plain = [event.title for event in find_events(*article(text, published="2012-06-10"))]
    assert plain
    assert plain == [
        event.title for event in find_events(*article(text.replace(" ", "\u00a0"), published="2012-06-10"))
    ]
