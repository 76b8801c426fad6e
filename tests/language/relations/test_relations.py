"""What sentences say of how two bodies stand to each other; each row of the relation table with its example."""

from __future__ import annotations

import re

import pytest
from marked_article import article

from loaders.knowledge.relations.words import BETWEEN, LEADING
from loaders.language.relations.finding import find_relations

SAID = [
    ("[Ash Homes]’ trouble began after its 2006 leveraged buyout by [Elm LLP].", ("Elm LLP", "acquires", "Ash Homes")),
    (
        "[Ash Homes] was sold to a group of overseas funds including [Elm Capital].",
        ("Elm Capital", "acquires", "Ash Homes"),
    ),
    ("[Ash Ltd] began in 2011 and took over 90 <care homes> from [Elm Ltd].", ("Ash Ltd", "replaces", "Elm Ltd")),
    ("[Ash Ltd] had been asked to merge [Elm Aid], [Oak Aid] and [Fen Aid].", ("Elm Aid", "merged with", "Fen Aid")),
    (
        "[Elm Aid] and [Oak Aid] merged. [Ash Aid] has been formed as a new organisation.",
        ("Ash Aid", "replaces", "Oak Aid"),
    ),
    ("[Ash Ltd] had been chosen to manage [Elm Hospital] for years.", ("Elm Hospital", "part of", "Ash Ltd")),
    ("[Ash Group], which runs recruitment agency [Elm Staff], grew.", ("Elm Staff", "part of", "Ash Group")),
    ("[Ash Hospital] was opened in 1983 to replace [Elm Infirmary].", ("Ash Hospital", "replaces", "Elm Infirmary")),
    ("[Ash Aid] was given the sum from [Elm League].", ("Elm League", "funds", "Ash Aid")),
    ("[Ash Aid] has a new project for fans, supported by the [Elm Fund].", ("Elm Fund", "funds", "Ash Aid")),
    ("It was brought to life by [Ash Aid], with support from [Elm Aid].", ("Ash Aid", "partner in", "Elm Aid")),
    ("Care is provided by [Ash Trust] (AT) for [Elm Council].", ("Elm Council", "commissions", "Ash Trust")),
    ("[Ash Care] runs extra care schemes for [Elm Council].", ("Elm Council", "commissions", "Ash Care")),
    (
        "[Elmford Hospital] grew. The hospital is run by [Oak Trust]. It was run by [Ash Trust] before.",
        ("Elmford Hospital", "part of", "Ash Trust"),
    ),
    (
        "[Ash Trust] shared a chief with [Elm Council]. Since May, [Oak Trust] has had none. In June, its care"
        " services transferred to [Fen Trust].",
        ("Fen Trust", "acquires", "Oak Trust"),
    ),
    (
        "The new “[Ash Community Services]” alliance comprises [Elm Trust].",
        ("Elm Trust", "part of", "Ash Community Services"),
    ),
    ("[Ash Homes] group has sold 9 <care homes> to [Elm Capital].", ("Elm Capital", "acquires", "Ash Homes")),
    ("Members include [Ash Council], the local branch of [Elm Aid], and [Oak Aid].", None),
    (
        "[Ash Aid] and [Elm Aid] have merged. Today the Kent-based charities began operating as [Oak Aid].",
        ("Oak Aid", "replaces", "Elm Aid"),
    ),
    ("[Ash Aid] (known as [Elm Aid Ltd] until 2021) grew.", ("Ash Aid", "replaces", "Elm Aid Ltd")),
    ("[Ash Clinic] became 60% owned by [Elm Ltd].", ("Ash Clinic", "part of", "Elm Ltd")),
    (
        "[Ash Ltd] is happy with its UK subsidiaries – [Elm Clinics] and [Oak Health].",
        ("Elm Clinics", "part of", "Ash Ltd"),
    ),
    (
        "[Ash Clinic] had been working as an arms-length body within [Elm Trust].",
        ("Ash Clinic", "part of", "Elm Trust"),
    ),
    (
        "Set up in 1977 as [Elm Society], it has operated under the name [Ash Live].",
        ("Ash Live", "replaces", "Elm Society"),
    ),
    ("[Ash Hub] is scheduled to take over from [Elm Hub].", ("Ash Hub", "replaces", "Elm Hub")),
    (
        "[Ash Hub] is a partnership between [Elm Homes] and researchers at [Oak College].",
        ("Elm Homes", "partner in", "Oak College"),
    ),
    (
        "The last merger to be reviewed, between [Ash Trust] and [Elm Trust], fell.",
        ("Ash Trust", "merged with", "Elm Trust"),
    ),
    ("[Ash Ltd] wants to swallow up its rival [Elm Ltd].", ("Ash Ltd", "acquires", "Elm Ltd")),
    ("[Ash Network] brought together [Elm Trust] and [Oak Aid].", ("Oak Aid", "part of", "Ash Network")),
    ("[Ash Line] is part of a £2m investment by [Elm Ltd].", ("Elm Ltd", "funds", "Ash Line")),
    ("[Ash Trust] won it with a partnership bid involving [Elm Aid].", ("Ash Trust", "partner in", "Elm Aid")),
    ("Nobody opposed [Ash Ltd], the UK operation of the US firm [Elm Inc].", ("Ash Ltd", "part of", "Elm Inc")),
    (
        "[Elm Trust] and [Oak Trust], which came together to form [Ash Trust].",
        ("Ash Trust", "replaces", "Elm Trust"),
    ),
    ("[Elm Aid] and [Oak Aid] have agreed to unify.", ("Elm Aid", "merged with", "Oak Aid")),
    ("Originally founded as [Elm Aid] it was renamed [Oak Aid].", ("Oak Aid", "replaces", "Elm Aid")),
    ("[Elm Team] employed [Oak Ltd] to facilitate it.", ("Elm Team", "commissions", "Oak Ltd")),
    (
        "[Ash Fund] has announced £297,590 to help. [Elm Aid] received £9,000. A £3 grant to [Oak Aid] will help.",
        ("Ash Fund", "funds", "Oak Aid"),
    ),
    ("[Ash Fund] gave £9m of funding. [Elm Aid] received £9,000 in total.", ("Ash Fund", "funds", "Elm Aid")),
    (
        "[Ash Care] grew. It is a subsidiary of [Oak Ltd]. In May it bought [Elm Homes].",
        ("Ash Care", "acquires", "Elm Homes"),
    ),
    ("Staff of [Ash Capital], the equity firm that bought [Elm Ltd], left.", ("Ash Capital", "acquires", "Elm Ltd")),
    ("[Ash Council] has also given a new contract to [Elm Aid].", ("Ash Council", "commissions", "Elm Aid")),
    ("[Ash Care] bought the adult services business of [Elm Group].", ("Ash Care", "acquires", "Elm Group")),
    (
        "[Ash Mind] is joining forces with [Elm Mind] and [Fen Mind] to create [Oak Mind].",
        ("Oak Mind", "replaces", "Fen Mind"),
    ),
    ("[Ash Council] and [Elm Council] plan to form [Oak Care Partnership].", None),
    ("Two charities are to merge. [Ash Aid] and [Elm Aid], in Kent, say so.", ("Ash Aid", "merged with", "Elm Aid")),
    ("[Ash Aid] was born out of a merger between [Elm Aid] and others.", ("Ash Aid", "replaces", "Elm Aid")),
    (
        "[Ash Group] and [Elm Group] will ask for approval, with a view to merging.",
        ("Ash Group", "merged with", "Elm Group"),
    ),
    (
        "[Elm Council]’s regulatory functions will transfer to [Ash Council].",
        ("Ash Council", "replaces", "Elm Council"),
    ),
    ("The assets of [Elm Aid] have been transferred to a new charity, [Ash Aid].", ("Ash Aid", "replaces", "Elm Aid")),
    ("[Ash Board] was set up in 2003, replacing the former [Elm Trust].", ("Ash Board", "replaces", "Elm Trust")),
    (
        "[Ash Board] meets in May and brings together representatives from [Elm Council] and [Oak Trust].",
        ("Oak Trust", "part of", "Ash Board"),
    ),
    ("It is fair to [Ash Society], which represents doctors and the [Elm Association].", None),
    (
        "[Ash Trust] was authorised by [Elm Panel] as an NHS trust in May, later changing its name to [Oak Trust].",
        ("Oak Trust", "replaces", "Ash Trust"),
    ),
    (
        "[Ash Homes] - a <care home|care homes> firm in Kent - will be sold to [Elm Capital].",
        ("Elm Capital", "acquires", "Ash Homes"),
    ),
    (
        "[Ash Council], volunteers and businesses form the [Elm Partnership].",
        ("Ash Council", "part of", "Elm Partnership"),
    ),
    ("[Ash Aid] has been awarded £500 by [Elm Government]’s [Oak Fund].", ("Oak Fund", "funds", "Ash Aid")),
    ("[Ash Union]’s [Elm Trust] branch met.", None),
    ("It was set up in May and took over the work of [Elm Aid] and [Oak Aid].", None),
    ("[Ash Capital] is in advanced talks to buy [Elm Homes].", ("Ash Capital", "acquires", "Elm Homes")),
    ("[Care Network]’s [Research Unit] runs the survey.", ("Research Unit", "part of", "Care Network")),
    (
        "[Dunmere Community Services] is now part of [Fenland Trust].",
        ("Dunmere Community Services", "part of", "Fenland Trust"),
    ),
    (
        "An [East Alliance] of three councils ([Ash Council], [Elm Council] and [Oak Council]) bid.",
        ("Elm Council", "part of", "East Alliance"),
    ),
    ("[Ash Trust] is to merge with [Elm Trust].", ("Ash Trust", "merged with", "Elm Trust")),
    ("[Ash Trust] and [Elm Trust] have agreed to merge.", ("Ash Trust", "merged with", "Elm Trust")),
    ("[Fair Panel] cleared the merger between [Ash Trust] and [Elm Trust].", ("Ash Trust", "merged with", "Elm Trust")),
    ("[Ash Capital] has sold [Larkfield Ltd] to [Oak Homes].", ("Oak Homes", "acquires", "Larkfield Ltd")),
    ("[Oak Homes], which bought [Larkfield Ltd] in May, shut it.", ("Oak Homes", "acquires", "Larkfield Ltd")),
    ("With funding from [Ash Council], [Elm Mind] opened a hub.", ("Ash Council", "funds", "Elm Mind")),
    ("[Elm Mind] and its partner [Ash Council] opened a hub.", ("Elm Mind", "partner in", "Ash Council")),
    ("[Ash Council] outsourced its homes to [Elm Ltd].", ("Ash Council", "commissions", "Elm Ltd")),
    ("[Ash Trust] runs two hospitals: [Elm Hospital] and [Oak Hospital].", ("Oak Hospital", "part of", "Ash Trust")),
    ("[Abbey Homes plc] has bought [Larkfield Ltd].", ("Abbey Homes plc", "acquires", "Larkfield Ltd")),
    ("[Larkfield Ltd] was taken over by [Abbey Homes plc].", ("Abbey Homes plc", "acquires", "Larkfield Ltd")),
    ("[Ash PCT]’s community services will transfer to [Elm Trust].", ("Elm Trust", "acquires", "Ash PCT")),
    ("[NHS England] replaced the [Commissioning Board].", ("NHS England", "replaces", "Commissioning Board")),
    ("[Audit Office] was abolished and replaced by [Review Office].", ("Review Office", "replaces", "Audit Office")),
    ("[Elm Lodge], which [Ash Homes] bought in May, has shut.", ("Ash Homes", "acquires", "Elm Lodge")),
    ("[Elm Care], a home provider and part of [Ash Group], grew.", ("Elm Care", "part of", "Ash Group")),
    (
        "[Ash Fund] gives £9m of funding to charities. The charities to receive grants are: [Elm Aid] and [Oak Aid].",
        ("Ash Fund", "funds", "Oak Aid"),
    ),
    ("[Ash Group] – formerly known as [Elm Care] – bought [Oak Ltd].", ("Ash Group", "acquires", "Oak Ltd")),
    (
        "[Ash Hospice] and [Elm Hospice] have merged. The new [Ash and Elm Hospice] opens in May.",
        ("Ash and Elm Hospice", "replaces", "Elm Hospice"),
    ),
    ("[Ash Board] said [Elm Ltd] will take on the contract.", ("Ash Board", "commissions", "Elm Ltd")),
    ("[Ash Board] welcomed the merger of [Elm Trust].", None),
    ("Staff of [Ash Union] employed by [Elm Ltd] will walk out.", None),
    ("[Ash Union] represents workers at [Elm Lodge].", None),
    ("[Ash Trust] has pulled out of a merger with [Elm Trust].", None),
    ("[Health Inspectorate] has told [Care Commission] of its fears.", None),
    ("Ann Lee, joint administrator of [Ash Lodge] and [Elm Lodge], agreed.", None),
    ("[Ash Trust] is merging its clinic with [Elm Trust] and [Oak Trust] agreed to merge too.", None),
    ("[Ash Trust] will merge into a new body called [Elm Trust].", ("Elm Trust", "replaces", "Ash Trust")),
    ("Its services are commissioned by over 20 <PCTs|primary care trusts>.", None),
    ("[Ash CCG] commissions [Elm Trust] to run the clinic.", ("Ash CCG", "commissions", "Elm Trust")),
    ("[Care Panel] regulates <care homes>.", ("Care Panel", "regulates", "class:care homes")),
    ("[Willow Lodge], which is inspected by [Care Panel], has 30 beds.", ("Care Panel", "regulates", "Willow Lodge")),
    ("[Homes Forum], which represents <care homes>, was pleased.", ("Homes Forum", "represents", "class:care homes")),
    ("[Homes Forum], the trade body for <care homes>, was pleased.", ("Homes Forum", "represents", "class:care homes")),
    ("[Lottery Board] gave £450,000 to [Ash Hospice].", ("Lottery Board", "funds", "Ash Hospice")),
    ("[Ash Hospice] is funded by [Lottery Board].", ("Lottery Board", "funds", "Ash Hospice")),
    (
        "[Monthly Bulletin]’s sister title [Weekly Gazette] had the story.",
        ("Monthly Bulletin", "sister title of", "Weekly Gazette"),
    ),
    (
        "[Ash Council], [Elm Council] and [Oak Trust] will work together to set up a hub.",
        ("Ash Council", "partner in", "Oak Trust"),
    ),
    ("[Ash Council] has signed a section 75 agreement with [Ash PCT].", ("Ash Council", "partner in", "Ash PCT")),
    ("[Ash Council] will run the service in partnership with [Oak Trust].", ("Ash Council", "partner in", "Oak Trust")),
    ("[Oak Trust] was formed by the merger of [Ash Trust] and [Elm Trust].", ("Oak Trust", "replaces", "Elm Trust")),
    ("[Ash Trust] and [Elm Trust] revealed plans for a merger.", ("Ash Trust", "merged with", "Elm Trust")),
    ("[Larkfield Ltd] was bought by <care home> operator [Abbey plc].", ("Abbey plc", "acquires", "Larkfield Ltd")),
    ("[Larkfield Ltd] is being taken over by its main creditor, [Abbey].", ("Abbey", "acquires", "Larkfield Ltd")),
    (
        "[Ash Homes], which is based in Kent and has 90 beds, was bought by [Oak Homes].",
        ("Oak Homes", "acquires", "Ash Homes"),
    ),
    ("[Ash Homes], part of [Elm Group], has bought [Oak Lodge].", ("Ash Homes", "acquires", "Oak Lodge")),
    ("[Ash Homes] sold its clinics to [Elm Ltd] and later bought [Oak Lodge].", ("Ash Homes", "acquires", "Oak Lodge")),
    ("[Ash Homes] said it had bought [Oak Lodge] in May.", ("Ash Homes", "acquires", "Oak Lodge")),
    ("[Ash Trust] met. Its trading arm, [Oak Ltd], made a loss.", ("Oak Ltd", "part of", "Ash Trust")),
    ("[Ash Trust] met before [Elm Trust] took over its subsidiary [Oak Ltd].", ("Oak Ltd", "part of", "Elm Trust")),
    (
        "[Ash Aid], which works in Kent, and [Elm Aid], based in Essex, will form a group.",
        ("Ash Aid", "merged with", "Elm Aid"),
    ),
    ("[Ash Aid] and [Elm Aid] met. Both charities will become part of [Oak Aid].", ("Elm Aid", "part of", "Oak Aid")),
    (
        "[Ash Aid] is to merge with [Elm Aid]. The new charity will be called [Oak Aid].",
        ("Oak Aid", "replaces", "Elm Aid"),
    ),
    (
        "After an inspection by [Care Commission], [Ash Lodge] was put in special measures.",
        ("Care Commission", "regulates", "Ash Lodge"),
    ),
    ("[Ash Trust], which runs [Elm Hospital] and [Oak Clinic], met.", ("Oak Clinic", "part of", "Ash Trust")),
    (
        "[Ash Trust] was formed after the merger of [Elm Trust] and [Oak Trust]. The trust runs [Yew Hospital].",
        ("Yew Hospital", "part of", "Ash Trust"),
    ),
    ("After being bought by [Ash Homes], [Oak Homes] grew.", ("Ash Homes", "acquires", "Oak Homes")),
    ("The [Research Unit] at [Ash College] works with [Oak Trust].", ("Research Unit", "partner in", "Oak Trust")),
    ("[Ash Homes] – a firm from Kent – will be sold to [Oak Homes].", ("Oak Homes", "acquires", "Ash Homes")),
    ("[Ash Homes] has sold 46 <care homes> to [Oak Homes].", ("Oak Homes", "acquires", "Ash Homes")),
    ("[East Alliance], led by the <charity|charities> [Elm Aid], won.", ("Elm Aid", "part of", "East Alliance")),
]

UNSAID = [
    "The clinic, one of many in [Elm Group], was bought by [Oak Ltd].",
    "[Ash Homes] was sold by [Elm Capital] in May.",
    "The scheme has moved to [Ash Commission], where it is known as [Elm Care].",
    "The hub, which is like [Ash Hub], will be managed by [Elm Aid].",
    "The hub belongs to [Ash Ltd]; many of its staff moved to <care homes>.",
    "[Ash Trust] and [Elm Trust] met. It ruled out a merger between the two trusts.",
    "[Ash Lodge] was taken over by [Care Commission] appointed managers.",
    "[Ash Council] has not bought [Elm Lodge].",
    "[Ash Trust] is no longer part of [Elm Group].",
    "[Ash Trust] said [Elm Trust] was late, and patients should work with [Oak Trust].",
    "[Care Commission] has rated an [NHS] home.",
    "[Ash Home] was registered with [Companies House].",
    "A visit by the [Fair Panel] at [Ash Hospital] found dirt.",
    "[Ash Council] and [Elm Council] have been left without a scheme.",
    "[Ash Council] said [Elm Trust] was wrong.",
    "<NHS trusts> became <foundation trusts>.",
    "[Ash Council] is bigger than [Elm Council].",
    "The surgeries have applied to [Ash Trust] and [Elm Trust] to merge.",
]


@pytest.mark.parametrize(
    ("marked", "triple"), [row for row in SAID if row[1]], ids=[row[0][:50] for row in SAID if row[1]]
)
def test_a_sentence_says_its_relation(marked, triple):
    relations = {(r.subject, r.relation, r.object) for r in find_relations(*article(marked))}
    assert triple in relations


@pytest.mark.parametrize("marked", UNSAID)
def test_bodies_that_only_stand_together_are_not_related(marked):
    assert find_relations(*article(marked)) == ()


@pytest.mark.parametrize("row", LEADING, ids=[row.name for row in LEADING])
def test_the_example_of_a_row_of_leading_words_is_found(row):
    first = "Ash Commission" if row.first else "Ash Body"
    marked = row.example.replace("{A}", f"[{first}]").replace("{B}", "[Elm Body]")
    relations = {(r.subject, r.relation, r.object) for r in find_relations(*article(marked))}
    subject, object_ = ("Elm Body", first) if row.reverse else (first, "Elm Body")
    assert (subject, row.relation, object_) in relations


def _fitting(asked: str, *names: str) -> str:
    """The first of some names that has the words which a row asks of a body."""
    return next(name for name in names if re.search(asked, name.lower()))


@pytest.mark.parametrize("row", BETWEEN, ids=[row.name for row in BETWEEN])
def test_the_example_of_a_row_is_found(row):
    first = _fitting(
        row.first, "Ash Body", "Ash Partnership Commission", "Ash Research Unit", "Ash Council", "Ash Times"
    )
    second = _fitting(
        row.second,
        "Elm Body",
        "Elm Hospital",
        "Elm College",
        "Elm Council",
        "Elm Commission",
        "Elm Fund",
        "Elm Alliance",
    )
    marked = row.example.replace("{A}", f"[{first}]").replace("{B}", f"[{second}]")
    relations = {(r.subject, r.relation, r.object) for r in find_relations(*article(marked))}
    subject, object_ = (second, first) if row.reverse else (first, second)
    assert (subject, row.relation, object_) in relations


def test_its_stands_for_the_body_of_the_sentence_before():
    marked = (
        "[Dial a Doctor] looks after three counties. Its services are commissioned by 20 <PCTs|primary care trusts>."
    )
    relations = {(r.subject, r.relation, r.object) for r in find_relations(*article(marked))}
    assert ("class:primary care trusts", "commissions", "Dial a Doctor") in relations


def test_the_sites_of_a_list_are_partners_in_its_scheme():
    marked = (
        "[Shared Care programme] begins today.\n\nSites chosen\n\n"
        "• [Ash Council]\n• [Elm Trust]\n• [Oak PCT]\n\nNothing more is known of it so far."
    )
    relations = {(r.subject, r.relation, r.object) for r in find_relations(*article(marked))}
    assert {
        (body, "partner in", "Shared Care programme") for body in ("Ash Council", "Elm Trust", "Oak PCT")
    } <= relations
