"""Invented sentences of UK health and care news, 2000 to 2024, and the event that each tells."""

from __future__ import annotations

import pytest
from marked_article import article

from loaders.language.events.finding import find_events

TOLD = [
    # sentence, kinds that are right, certainty
    (
        "[Elmbridge Hospital Trust] and [Wey Valley Hospital Trust] merged {on 1 April 2004=2004-04-01}.",
        "merger",
        "happened",
    ),
    ("[Fenland Mental Health Trust] will merge with its neighbour {in October=2011-10}.", "merger", "planned"),
    ("[Dunmere Foundation Trust] could merge with [Harrow Vale Trust] within two years.", "merger", "possible"),
    (
        "Plans to merge [Dunmere Foundation Trust] with [Harrow Vale Trust] have been scrapped.",
        "merger policy",
        "denied",
    ),
    (
        "The proposed merger of [Dunmere Foundation Trust] and [Harrow Vale Trust] has alarmed local MPs.",
        "merger",
        "possible",
    ),
    ("The merger of [North Tarn PCT] and [South Tarn PCT] took place {in October 2006=2006-10}.", "merger", "happened"),
    ("[Abbey Homecare plc] has bought the care home operator [Larkfield Ltd] for £34m.", "acquisition", "happened"),
    ("[Abbey Homecare plc] is in talks to acquire [Larkfield Ltd].", "acquisition", "possible"),
    ("[Larkfield Ltd] was taken over by [Abbey Homecare plc] {last year=2009}.", "acquisition", "happened"),
    (
        "[Tarnshire County Council] has sold its remaining care homes to [Abbey Homecare plc].",
        "acquisition",
        "happened",
    ),
    ("The [Coast Surgery] pilot will see [Coast Hospitals Trust] acquire the practice.", "acquisition", "planned"),
    (
        "Health authorities were abolished {in 2002=2002} when <strategic health authorities> took their place.",
        "abolition",
        "happened",
    ),
    ("[Ministry Audit Agency] will be abolished {by March 2015=../2015-03}, ministers said.", "abolition", "planned"),
    ("[Tarnshire County Council] closed two day centres {in May 2011=2011-05}.", "abolition", "happened"),
    # Names make the most of it; a line of no English had as few words of grammar.
    (
        "Following heavy rain, [Wyvern Valley Hospitals NHS Trust] closed Priory Ward {in May 2011=2011-05}.",
        "abolition",
        "happened",
    ),
    ("The [Willows] care home will close {in September=2013-09} with the loss of 40 jobs.", "abolition", "planned"),
    ("Two wards at [Kings Dene Hospital] could close under the plans.", "abolition policy", "possible"),
    (
        "[Kings Dene Hospital] denied that its maternity unit would close.",
        "abolition announcement",
        "planned happened possible denied",
    ),
    ("There are no plans to close [Kings Dene Hospital].", "abolition", "denied"),
    ("The maternity unit at [Kings Dene Hospital] will not be closed, the trust said.", "abolition", "denied"),
    ("[Tarn Valley CCG] was authorised without conditions {in January 2013=2013-01}.", "creation", "happened"),
    (
        "[Tarn Valley ICB] was established {on 1 July 2022=2022-07-01}, replacing four <clinical commissioning "
        "groups>.",
        "creation",
        "happened",
    ),
    ("[NHS England] will create seven regional teams {from April=2019-04}.", "creation", "planned"),
    ("Six practices have formed a federation with help from [Tarn Valley CCG].", "creation", "happened"),
    ("A new children’s trust will be set up by [Tarnshire County Council] {next year=2006}.", "creation", "planned"),
    ("[Fenland Hospitals Trust] became a foundation trust {on 1 August 2008=2008-08-01}.", "creation", "happened"),
    ("[Fenland Hospitals Trust] hopes to become a foundation trust {in 2009=2009}.", "creation", "possible"),
    ("[Care Standards Commission] began work {in April 2002=2002-04}.", "creation launch", "happened"),
    ("[Fenland Council] launched a telecare scheme {in June 2010=2010-06}.", "launch", "happened"),
    ("A £12m health centre opened in [Fenland]’s main street {on Monday=2010-06-07}.", "launch", "happened"),
    ("The programme will be rolled out across England {from April 2009=2009-04}.", "launch", "planned"),
    (
        "[Dunmere Council] and [Dunmere PCT] are piloting personal budgets {from September=2006-09}.",
        "pilot",
        "happened planned",
    ),
    ("[Dunmere Council] will run a pilot of joint assessments {from September=2006-09}.", "pilot", "planned"),
    ("Ten areas were chosen {in May=2008-05} as pathfinders for the scheme.", "announcement pilot", "happened"),
    ("Health minister ~Anne Orchard~ announced the reforms {on Tuesday=2010-06-08}.", "announcement", "happened"),
    ("[Royal College of Porters] has called on ministers to rethink the cap.", "announcement", "happened"),
    ("[Carers Alliance] warned that half of its members had cut back.", "announcement", "happened"),
    ("[Department of Health] has rejected claims that the target was missed.", "announcement", "happened denied"),
    ("[Audit Office] published its report on out-of-hours care {in July 2014=2014-07}.", "report", "happened"),
    ("A report by [Audit Office] will be published {next month=2014-07}.", "report", "planned"),
    (
        "[Healthwatch Dunmere] found that one in four residents felt lonely in a report published {in March=2016-03}.",
        "report",
        "happened",
    ),
    (
        "The inquest heard {on Monday=2012-05-14} that staff at [Willow Lodge] had raised the alarm.",
        "investigation",
        "happened",
    ),
    ("[National Care Forum] surveyed 300 managers {in February 2021=2021-02}.", "survey", "happened"),
    ("A survey by [Community Nurse Journal|Nurses Union] was carried out {in November=2007-11}.", "survey", "happened"),
    ("[Care Quality Commission] is to investigate three deaths at [Willow Lodge].", "investigation", "planned"),
    ("[Care Quality Commission] inspected [Willow Lodge] {in May 2012=2012-05}.", "investigation", "happened"),
    (
        "A public inquiry into the scandal at [Mid Tarn Trust] opened {in November 2010=2010-11}.",
        "investigation",
        "happened",
    ),
    ("Families want a public inquiry into the deaths at [Mid Tarn Trust].", "investigation", "possible"),
    (
        "Campaigners’ calls for a public inquiry into [Mid Tarn Trust] were rejected by ministers.",
        "investigation",
        "denied possible",
    ),
    ("[Care Quality Commission] rated [Willow Lodge] inadequate {in May 2016=2016-05}.", "ruling", "happened"),
    ("[Mid Tarn Trust] was placed in special measures {in July 2013=2013-07}.", "ruling", "happened"),
    ("The High Court ruled {on Friday=2011-11-11} that [Dunmere Council] had acted unlawfully.", "ruling", "happened"),
    ("The Supreme Court dismissed an appeal by [Dunmere Council] {in March 2014=2014-03}.", "ruling", "happened"),
    (
        "[Mid Tarn Trust] was fined £200,000 {in April 2014=2014-04} over a patient’s death.",
        "ruling funding",
        "happened",
    ),
    ("The deadline for applications to [Fenland Council] is {30 June 2009=2009-06-30}.", "deadline", "planned"),
    ("The closing date for responses is {12 October=2012-10-12}.", "deadline", "planned"),
    ("Every trust must reach foundation status {by April 2014=../2014-04}.", "deadline", "planned"),
    ("~Mark Tenby~ has been appointed chief executive of [Mid Tarn Trust].", "appointment", "happened"),
    ("~Mark Tenby~ will take over as chair of [Mid Tarn Trust] {in January=2012-01}.", "appointment", "planned"),
    (
        "~Ruth Askew~ was named as chief inspector by [Care Quality Commission] {in June=2014-06}.",
        "appointment",
        "happened",
    ),
    ("~Mark Tenby~ resigned as chief executive of [Mid Tarn Trust] {on Thursday=2013-02-14}.", "other", "happened"),
    ("~Ruth Askew~ will step down as chair of [Audit Office] {in September=2015-09}.", "other", "planned"),
    ("[Dunmere Council] and [Dunmere PCT] have signed a section 75 agreement.", "agreement", "happened"),
    ("Unions reached a pay deal with [NHS Bosses Group] {in November 2002=2002-11}.", "agreement", "happened"),
    ("Governors of [Fenland Hospitals Trust] approved the plan {on 4 May=2011-05-04}.", "agreement policy", "happened"),
    ("The [Treasury] has yet to approve the business case.", "agreement", "planned"),
    ("Ministers have pledged £300m for the scheme {over three years=2009/2012}.", "funding", "happened"),
    (
        "[Dunmere Council] will receive £2.1m from the [Better Care Fund] {in 2015-16=2015-04-01/2016-03-31}.",
        "funding",
        "planned",
    ),
    ("[Lottery Board] awarded the hospice a grant of £450,000 {in May=2003-05}.", "funding", "happened"),
    ("[Mid Tarn Trust] faces a deficit of £18m {this year=2006}.", "other funding", "possible happened planned"),
    ("Responsibility for public health moved to <local authorities> {in April 2013=2013-04}.", "transfer", "happened"),
    (
        "[Dunmere PCT] will transfer its provider arm to [Fenland Foundation Trust] {in April=2011-04}.",
        "transfer",
        "planned",
    ),
    ("[Social Care Trust] took over responsibility for adult services from [Dunmere Council].", "transfer", "happened"),
    ("[Serco Wellness Ltd] won a £140m contract to run community services in [Tarnshire].", "tender", "happened"),
    ("[Tarn Valley CCG] has put its out-of-hours service out to tender.", "tender", "happened"),
    ("Four firms are bidding for the contract to run [Kings Dene Hospital].", "tender", "happened possible planned"),
    (
        "[Abbey Homecare plc] was named preferred bidder for [Kings Dene Hospital] {in November 2010=2010-11}.",
        "tender announcement",
        "happened",
    ),
    ("The Health and Care Bill received Royal Assent {on 28 April 2022=2022-04-28}.", "policy", "happened"),
    ("The Care Act came into force {in April 2015=2015-04}.", "policy", "happened"),
    ("A white paper on social care will be published {in the spring=2010-21}.", "policy report", "planned"),
    ("[Department of Health] published guidance on visiting {in July 2020=2020-07}.", "policy report", "happened"),
    ("The minister ruled out a compulsory levy for care.", "policy", "denied"),
    ("Ministers have shelved plans for a cap on care costs.", "policy", "denied happened"),
    ("The bill had its second reading in the Commons {on 31 January 2011=2011-01-31}.", "policy meeting", "happened"),
    (
        "[Dunmere Council] launched a consultation on day care charges {on Monday=2008-09-01}.",
        "consultation",
        "happened",
    ),
    (
        "The consultation on the future of [Kings Dene Hospital] closes {on 3 May=2013-05-03}.",
        "consultation",
        "happened planned",
    ),
    ("[Tarn Valley CCG] will consult the public on the changes {from June=2014-06}.", "consultation", "planned"),
    (
        "[Care Regulation Panel] is inviting views on its fees {until 14 January=2016-01-14}.",
        "consultation",
        "happened planned",
    ),
    ("The board of [Mid Tarn Trust] met {on 24 June 2009=2009-06-24} to discuss the findings.", "meeting", "happened"),
    ("[Carers Alliance] will hold its annual conference in Harrogate {in October=2012-10}.", "meeting", "planned"),
    ("~Anne Orchard~ visited [Kings Dene Hospital] {on Thursday=2004-03-04}.", "meeting", "happened"),
    ("Junior doctors went on strike {on 12 January 2016=2016-01-12} over a new contract.", "other", "happened"),
    ("Members of [Unison] will walk out {on 30 November=2011-11-30}.", "other", "planned"),
    (
        "[Unison] is balloting members for strike action {in June=2011-06}.",
        "other agreement",
        "happened possible planned",
    ),
    ("Relatives are seeking a judicial review of the decision by [Dunmere Council].", "other", "planned happened"),
    ("Campaigners will challenge the closure in the High Court {in March=2010-03}.", "other", "planned"),
    ("A resident of [Willow Lodge] died {in January 2015=2015-01} after a fall.", "other", "happened"),
    (
        "An outbreak of norovirus closed four wards at [Kings Dene Hospital] {in December=2012-12}.",
        "other abolition",
        "happened",
    ),
    ("[Care Quality Commission] replaced three regulators {in April 2009=2009-04}.", "creation", "happened"),
    ("[NHS Litigation Office] was renamed [NHS Outcome Office] {in April 2017=2017-04}.", "creation", "happened"),
    ("[Mid Tarn Trust] will cut 350 posts {by March=../2011-03}.", "other deadline", "planned"),
    (
        "[Fenland Hospitals Trust] declared a critical incident {on Tuesday=2018-01-02}.",
        "announcement other",
        "happened",
    ),
    ("A decision on the future of [Kings Dene Hospital] is expected {in January=2014-01}.", "other", "planned"),
    ("[Dunmere Council] is considering plans to outsource its home care service.", "transfer policy", "possible"),
    (
        "Talks between [Dunmere Council] and [Dunmere PCT] broke down {in March=2009-03}.",
        "meeting agreement",
        "happened",
    ),
    (
        "The strategic outline case for [Kings Dene Hospital] was approved {in May=2019-05}.",
        "agreement policy",
        "happened",
    ),
    ("Under the plans <councils> would take charge of public health {from 2013=2013}.", "policy transfer", "planned"),
    (
        "[Tarnshire County Council]’s cabinet agreed to raise charges {on Wednesday=2011-02-09}.",
        "agreement",
        "happened",
    ),
    (
        "The scheme, due to end {in March=2012-03}, has been extended by [Department of Health].",
        "other launch policy",
        "planned happened",
    ),
]

BEFORE = "Nobody was sure of much. The weather had been fine all week.\n\n"
"""The head of a story is weighed otherwise than its body: what is tested must be told anywhere."""

SILENT = [
    "Visitors should not meet in the lounge of [Mid Tarn Trust].",
    "[Mid Tarn Trust] cannot publish the names.",
    "Closure of two wards at [Kings Dene Hospital]",
    "Social enterprises are businesses that trade for a social purpose.",
    "A merger of roots and branches is what a gardener dreams of.",
    "What would a merger of [Mid Tarn Trust] and [Dunmere PCT] mean for patients?",
    "[Mid Tarn Trust] provides hospital services to 300,000 people.",
    "A good nurse is one who listens.",
    "| [Mid Tarn Trust] | 2009 | merged | 12 | 44 |",
    "Die Klinik wurde im April eröffnet und der Rat hat die Pläne der Stadt genehmigt.",
    "“I think people need to be listened to and treated well,” said ~Ruth Askew~.",
    "Close the door,\nopen the window,\nlet the year begin,",
    "Services range from podiatry to palliative care.",
    "Contact the press office for further information about [Mid Tarn Trust].",
]


@pytest.mark.parametrize(("marked", "kinds", "certainties"), TOLD, ids=[row[0][:60] for row in TOLD])
def test_a_sentence_tells_its_event(marked, kinds, certainties):
    events = find_events(*article(BEFORE + marked))
    assert any(event.kind in kinds.split() and event.certainty in certainties.split() for event in events), [
        (event.kind, event.certainty, event.rule.name) for event in events
    ]


@pytest.mark.parametrize("marked", SILENT)
def test_what_is_no_news_tells_nothing(marked):
    assert [(event.kind, event.rule.name) for event in find_events(*article(marked))] == []
