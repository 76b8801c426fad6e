"""How news tells: deeds beside each other in one sentence, dates that belong to one of them, who "he" and "I" are."""

from __future__ import annotations

import pytest
from marked_article import article

from loaders.language.events.finding import find_events

BEFORE = "Nobody was sure of much. The weather had been fine all week.\n\n"
"""The head of a story is weighed otherwise than its body."""


def told(marked: str, published: str | None = "2018-10-13") -> list[tuple[str, str | None, str]]:
    events = find_events(*article(BEFORE + marked, published=published))
    return [(event.kind, event.edtf, event.certainty) for event in events]


KINDS = [
    ("[Elm Charity] said the sale of [Ash Nursing Home] would not go ahead.", "acquisition"),
    ("The rating of [Ash Nursing Home] dropped from good to inadequate.", "ruling"),
    ("Since April some 100 carers have quit [Elm Charity].", "other"),
    ("[Elm Trust] has completed the purchase of [Ash Nursing Home].", "acquisition"),
    ("The purchase of [Ash Nursing Home] was completed {in May=2018-05}.", "acquisition"),
    ("[Elm Charity] launched a campaign {in May=2018-05} against the cuts.", "launch"),
    ("[Elm Council] unveiled plans for its day centres {in May=2018-05}.", "policy"),
    ("Nurses said in a letter to [Elm Trust] {in May=2018-05} that they were tired.", "announcement"),
    ("[Elm Trust] plans to call a meeting with [Ash Council].", "meeting"),
    ("[Elm Surgery] was closed to all patients {on Tuesday=2018-10-09}.", "abolition"),
    ("The coroner found failings in the care that she was given.", "ruling"),
    ("[Ash Nursing Home] was closed six months later, after relatives complained.", "abolition"),
    ("~Ann Moss~ of [Elm Trust] was suspended on full pay {in May=2018-05}.", "other"),
    ("~Ann Moss~ of [Elm Trust] has been on sick leave since April.", "other"),
    ("[Elm Trust] will buy the freehold properties of [Ash Nursing Home].", "acquisition"),
    ("~Ann Moss~ will assume the role of chief executive at [Elm Trust].", "appointment"),
    ("[Elm Commission] is looking into some of the complaints.", "investigation"),
    ("A report will be submitted to ~Ann Moss~ of [Elm Trust] {in November=2018-11}.", "report"),
    ("[Elm Home] closed after it failed to win a new contract with the council.", "abolition"),
    ("The unit at [Elm Hospital] will be closed to incoming patients.", "abolition"),
    ("The two men have since been struck off, [Elm Commission] said.", "ruling"),
    ("[Elm Trust] has been ordered to improve its wards.", "ruling"),
    ("[Elm Trust] has been put in financial special measures.", "ruling"),
    ("[Elm Trust] admitted “failing badly” in its care of three patients.", "ruling"),
    ("The money will be provided by [Elm Council].", "funding"),
    ("[Elm Trust] has been promised extra funding by ministers.", "funding"),
    ("~Ann Moss~ will now head up [Elm Trust]’s board.", "appointment"),
    ("The chief executive of [Elm Trust] resigned {today=2018-10-13}.", "other"),
    ("The homes will go on sale {in May=2019-05}, [Elm Council] said.", "acquisition"),
    ("~Ann Moss~ has taken the £160,000 job at [Elm Trust] on a short contract.", "appointment"),
    ("[Elm Trust] has had a condition placed on its licence.", "ruling"),
    ("[Elm Trust] admitted a series of failures {in January=2018-01}.", "announcement"),
]


@pytest.mark.parametrize(("marked", "kind"), KINDS, ids=[row[0][:40] for row in KINDS])
def test_the_kind_is_that_of_the_deed(marked, kind):
    assert kind in [one[0] for one in told(marked)], told(marked)


def test_what_had_to_be_done_was_done():
    assert ("abolition", None, "happened") in told("[Elm Trust] has had to close its ward.")


SILENT = [
    "The falls team of [Elm Hospital] visits people at home within two hours of a call.",
    "A new board of [Elm Trust] takes over {in September=2018-09}.",
    "Since being elected {in 2015=2015}, ~Ann Moss~ has lived in the town of [Elm Council].",
    "Doors open at half past six in the hall of [Elm College].",
    "The identity of the patient has not been released by [Elm Trust].",
    "Homes that are rated as inadequate are visited oftener.",
    "Children known to [Elm Council] were being left at risk.",
    "Opening the shop, the mayor thanked everyone at [Elm Hospice].",
    "Concerns raised by [Elm Group] were met with reassurance from [Elm Trust].",
    "I first met the member for Elm at [Elm College].",
    "They will be able to apply to move to [Elm Surgery].",
    "The process of consultation usually lasts twelve weeks at [Elm Trust].",
    "[Elm Union] said ministers needed to step in.",
]


@pytest.mark.parametrize("marked", SILENT)
def test_what_only_looks_like_news_is_none(marked):
    assert [one for one in told(marked) if one[0] != "announcement"] == []


def test_a_survey_and_what_it_found_are_one_event():
    assert len(told("An [Elm Network] survey {this week=2018-10-08} found half of wards full.")) == 1


def parties(marked: str) -> list[set[str | None]]:
    events = find_events(*article(BEFORE + marked, published="2018-10-13"))
    return [{party.person or party.organisation for party in event.parties} for event in events]


def test_he_is_the_person_named_before():
    assert "Ruth Askew" in parties("~Ruth Askew~ leads [Elm Trust].\n\nShe has resigned {this week=2018-10}.")[-1]


def test_a_role_alone_is_the_person_named_with_it():
    text = (
        "Health secretary ~Ruth Askew~ spoke of wards.\n\n{Yesterday=2018-10-12} the health secretary appointed a tsar."
    )
    assert "Ruth Askew" in parties(text)[-1]


def test_the_partners_of_a_practice_are_no_bodies():
    text = "[Elm Surgery] and [Ash Trust] spoke.\n\nThe partners will close a branch {in May=2019-05}."
    assert "Ash Trust" not in parties(text)[-1]


STATEMENTS = [
    ("“We have taken the difficult decision to close [Elm House],” said ~Ruth Askew~.", "abolition"),
    ("“We call on the council to think again,” said ~Ruth Askew~ of [Elm Charity].", "announcement"),
    ("The remaining £396,000 has come from [Elm Department].", "funding"),
    ("Half of the money has been raised through shops of [Elm Hospice].", "funding"),
    ("~Ruth Askew~ will now return to her post of finance director at [Elm Trust].", "appointment"),
    ("~Ruth Askew~ will take up the helm of [Elm Trust].", "appointment"),
    ("[Elm Council] stepped in to pay the staff of the home.", "other"),
    ("The appeal was heard in [Elm High Court].", "meeting"),
    ("[Elm Care Ltd] pled guilty to a breach of safety law.", "ruling"),
]


@pytest.mark.parametrize(("marked", "kind"), STATEMENTS, ids=[row[0][:40] for row in STATEMENTS])
def test_statements_and_courts_tell_deeds(marked, kind):
    assert kind in [one[0] for one in told(marked)], told(marked)


def test_a_date_behind_after_is_that_of_what_came_before():
    text = "[Elm Care Ltd] was fined £50,000 after a patient died {in May 2018=2018-05}."
    assert told(text) == [("ruling", None, "happened"), ("other", "2018-05", "happened")]


COUNCILS = [
    ("Planning permission for the surgery in [Elm Town] has been granted.", "agreement", "happened"),
    ("[Elm Council] agreed at a meeting on the day to shut the centre.", "abolition", "planned"),
    ("A shortage of staff forced the [Elm Trust] to close its maternity unit.", "abolition", "happened"),
    ("[Elm Council] will replace its network of day centres with payments.", "policy", "planned"),
    ("A councillor called the closure of [Elm House] a ‘disgrace’.", "announcement", "happened"),
    ("Some 4,200 people have signed the petition of [Elm Council].", "other", "happened"),
    ("The plans of [Elm Trust] were held up by a late objection.", "policy", "happened"),
    ("[Elm Home] is now rated as inadequate.", "ruling", "happened"),
]


@pytest.mark.parametrize(("marked", "kind", "certainty"), COUNCILS, ids=[row[0][:40] for row in COUNCILS])
def test_what_councils_do_is_told(marked, kind, certainty):
    assert (kind, certainty) in [(one[0], one[2]) for one in told(marked)], told(marked)


NO_NEWS = [
    "It will end doubt about whether a unit of [Elm Trust] will be closed.",
    "The current set up of [Elm Council] was too dear.",
]


@pytest.mark.parametrize("marked", NO_NEWS)
def test_what_is_asked_or_only_described_is_no_event(marked):
    assert told(marked) == []


def test_councillors_are_those_of_the_council_named():
    text = "[Elm Council] met in the hall.\n\nCouncillors approved the plans {on Monday=2018-10-08}."
    assert "Elm Council" in parties(text)[-1]


def test_a_merger_and_what_it_forms_are_one_event_with_its_date():
    found = told("[Elm Charity] and [Ash Charity] are to merge, forming one body, {next year=2019}.")
    assert found == [("merger", "2019", "planned")]


def test_the_nearer_verb_has_the_date():
    text = "[Elm Department] decided to help [Ash Council] rated inadequate by [Elm Commission] {in January=2018-01}."
    assert told(text) == [("other", None, "happened"), ("ruling", "2018-01", "happened")]


def test_what_is_scheduled_lends_no_date_to_who_speaks_of_it():
    text = "[Elm Commission] slammed the shake-up of the department scheduled for {1 September=2019-09-01}."
    assert ("announcement", None, "happened") in told(text)


def test_suspended_sentences_are_rulings():
    assert [kind for kind, _, _ in told("The other staff of [Elm House] received suspended sentences.")] == ["ruling"]


DIRECT = [
    ("The casualty unit in the north is set to be downgraded.", "policy", "planned"),
    ("The walk-in unit is due to close.", "abolition", "planned"),
    ("[Elm House] was forced to close after a ruling.", "abolition", "happened"),
    ("“The owners have decided to close the home,” said ~Ruth Askew~.", "abolition", "planned"),
    ("The contracts of [Elm Council] have already been extended.", "agreement", "happened"),
    ("[Elm Council] had retendered its alcohol services.", "tender", "happened"),
    ("[Elm Care Ltd] put the home up for sale.", "acquisition", "happened"),
    ("Two members questioned the health secretary in [Elm Parliament].", "announcement", "happened"),
    ("The order was brought by [Elm Council] and this was granted by magistrates.", "agreement", "happened"),
]


@pytest.mark.parametrize(("marked", "kind", "certainty"), DIRECT, ids=[row[0][:40] for row in DIRECT])
def test_plans_and_deeds_are_told_though_hardly_anybody_is_named(marked, kind, certainty):
    assert (kind, certainty) in [(one[0], one[2]) for one in told(marked)], told(marked)


def test_funding_behind_of_is_a_noun():
    assert told("It would bring the total of funding to £52 million, [Elm Council] said.") == []


LOCAL = [
    ("The homes of the county are to be offered for sale to firms.", "acquisition", "planned"),
    ("The plans go to the cabinet of [Elm Council] {on 24 May=2019-05-24}.", "meeting", "happened planned"),
    ("[Elm Council] approved a paper which rejected the idea.", "agreement", "happened"),
    ("A new station will be built at [Ash Town].", "other", "planned"),
    ("The cash raised from sales of homes would be spent on care schemes, [Elm Council] said.", "funding", "planned"),
    ("[Elm Trust] faced opposition from residents in three towns.", "announcement", "happened"),
]


@pytest.mark.parametrize(("marked", "kind", "certainties"), LOCAL, ids=[row[0][:40] for row in LOCAL])
def test_what_becomes_of_homes_and_plans_is_told(marked, kind, certainties):
    assert any(one[0] == kind and one[2] in certainties.split() for one in told(marked)), told(marked)


def test_votes_are_no_deadline():
    assert [
        one for one in told("The plan of [Elm Council] was pushed through by 30 votes to 21.") if one[0] == "deadline"
    ] == []


def test_it_is_not_the_health_service_at_large():
    text = (
        "[National Health Service] money was lost at [Elm Practice].\n\nIt has launched an appeal {this week=2018-10}."
    )
    assert "National Health Service" not in parties(text)[-1]


LATER = [
    ("[Elm Trust] said the home will shut {later this year=2018}.", ("abolition", "2018", "planned")),
    ("[Elm Trust] said the centre will open {tomorrow=2018-10-14}.", ("launch", "2018-10-14", "planned")),
    ("Staff of [Elm Trust] will strike {later this month=2018-10}.", ("other", "2018-10", "planned")),
]


@pytest.mark.parametrize(("marked", "deed"), LATER, ids=[row[0][:40] for row in LATER])
def test_what_is_to_come_later_this_year_is_the_deed_and_no_saying(marked, deed):
    assert told(marked) == [deed]


def test_the_date_of_what_is_said_dates_no_saying():
    assert told("[Elm Trust] said the roof would be mended {in March=2019-03}.") == [("announcement", None, "happened")]


def test_a_merger_announced_is_yet_to_come():
    assert told("The merger of [Elm Trust] and [Ash Trust] was announced {in May=2018-05}.") == [
        ("merger", None, "planned"),
        ("announcement", "2018-05", "happened"),
    ]


SURE = [
    ("The closure plans of [Elm Trust] were criticised by the union.", "abolition", "planned"),
    ("[Elm Surgery] will no longer accept new patients.", "policy", "planned"),
]


@pytest.mark.parametrize(("marked", "kind", "certainty"), SURE, ids=[row[0][:40] for row in SURE])
def test_what_is_only_planned_is_no_deed(marked, kind, certainty):
    assert (kind, certainty) in [(one[0], one[2]) for one in told(marked)], told(marked)


BODIES_DO = [
    ("[Elm Council] said its homes had been hit hard.", "announcement"),
    ("[Elm Trust], which has nine wards, said it was talking to families.", "announcement"),
    ("[Elm Trust] has told families that nobody is at risk.", "announcement"),
    ("[Elm Trust] has streamlined its wards.", "policy"),
    ("[Elm Trust] is looking at new ways to run wards.", "policy"),
    ("Bosses at [Elm Trust] have recruited seven midwives.", "other"),
    ("After weeks of talks an agreement has been made with [Elm Trust].", "agreement"),
]


@pytest.mark.parametrize(("marked", "kind"), BODIES_DO, ids=[row[0][:40] for row in BODIES_DO])
def test_what_a_body_does_or_says_is_an_event(marked, kind):
    assert kind in [one[0] for one in told(marked)], told(marked)


NO_DEEDS = [
    "Patients at [Elm Trust] have recruited nobody.",
    "[Elm Trust] recruits midwives and keeps wards open.",
    "Her neighbour said the ward at [Elm Trust] was lovely.",
    "We have to look at how [Elm Trust] streamlines wards.",
    "The government’s hopes will calm nobody and will offer [Elm Trust] a short rest.",
    "It is good of [Elm Trust] to see the need to change and modernise wards.",
    "There is no way [Elm Trust] will start running homes.",
    "[Elm Trust] will offer you a friendly smile.",
    "We are glad to host this guest post by [Elm Trust].",
]


@pytest.mark.parametrize("marked", NO_DEEDS, ids=[row[:40] for row in NO_DEEDS])
def test_what_nobody_did_is_no_deed_of_a_body(marked):
    assert not told(marked)


MEASURES_TOLD = [
    ("[Elm Trust] has been commissioned to provide care at the scheme.", "tender"),
    ("The minister paid a visit to [Elm Trust].", "meeting"),
    ("The regulator issued a formal notice to [Elm Trust].", "ruling"),
    ("A manager of [Elm Trust] replaced her as matron {in May=2018-05}.", "appointment"),
    ("[Elm Home] was ordered to pay costs of £4,000.", "ruling"),
    ("[Elm Union] is delighted to welcome [Ash Union] as its partner.", "announcement"),
]


@pytest.mark.parametrize(("marked", "kind"), MEASURES_TOLD, ids=[row[0][:40] for row in MEASURES_TOLD])
def test_measures_and_visits_are_told(marked, kind):
    assert kind in [one[0] for one in told(marked)], told(marked)


def test_the_closure_of_another_home_is_another_closure():
    found = told("The closure of [Ash Home] took place {in May=2018-05}. The closure of [Elm Home] was cruel.")
    assert [one[0] for one in found] == ["abolition", "abolition"]
