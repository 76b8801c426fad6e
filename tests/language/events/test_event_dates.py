"""Which of a sentence's dates is whose, where it tells of several deeds or of words about them."""

from __future__ import annotations

import pytest
from marked_article import article

from loaders.language.events.finding import find_events

BEFORE = "Nobody was sure of much. The weather had been fine all week.\n\n"
"""The head of a story is weighed otherwise than its body."""


def told(marked: str, published: str | None = "2018-10-13") -> list[tuple[str, str | None, str]]:
    events = find_events(*article(BEFORE + marked, published=published))
    return [(event.kind, event.edtf, event.certainty) for event in events]


DATES = [
    # What is planned has no date that is past, what is done none that is to come.
    (
        "[Elm Trust] urged ministers to act and said that it will hold a meeting {in December=2018-12}.",
        ("announcement", None, "happened"),
        ("meeting", "2018-12", "planned"),
    ),
    (
        "[Ash Council], criticised by [Elm Commission] in a judgment {in May=2018-05}, has closed two homes.",
        ("abolition", None, "happened"),
    ),
    ("[Elm Trust] was due to open the ward {in July=2018-07} but has delayed it.", ("launch", "2018-07", "planned")),
    ("[Elm Trust] will close its ward {overnight=2018-10-13} for six months.", ("abolition", None, "planned")),
    # What began before today is told of what was done in it, whatever days of it are still to come.
    ("[Elm Inquiry] released its findings {earlier this month=2018-10}.", ("report", "2018-10", "happened")),
    (
        "[Elm Commission]’s report, which was published {in May=2018-05}, found failings.",
        ("report", "2018-05", "happened"),
    ),
    ("The report, published {in May=2018-05}, found that [Elm Trust] had failed.", ("report", "2018-05", "happened")),
    # A deed behind "after" or "until" has its own date, and so has a length of time that its days follow.
    (
        "~Ann Moss~ was named chair of [Elm Trust] after the home had failed the visit {in May=2018-05}.",
        ("appointment", None, "happened"),
    ),
    (
        "[Elm Trust]’s consultation runs for {six weeks=2018-11-01/2018-12-12} from"
        " {1 November to 13 December=2018-11-01/2018-12-13}.",
        ("consultation", "2018-11-01/2018-12-13", "planned"),
    ),
    (
        "[Elm Charity] told of the closure of [Ash Nursing Home], which is expected to take place {in March=2019-03}.",
        ("abolition", "2019-03", "planned"),
    ),
    # What somebody always does has no date, and an acronym parts no clause.
    (
        "~Ann Moss~ will join [Elm Trust], which runs two homes in Ash {in February=2019-02}.",
        ("appointment", "2019-02", "planned"),
    ),
    (
        "A direction issued by the [Department of Health] ([DH]) {in May=2018-05} made ~Ann Moss~ commissioner.",
        ("ruling", "2018-05", "happened"),
    ),
    # "When" joins deeds of one time, "following" parts them; what is told in the present may be to come.
    (
        "~Ann Moss~ will take over as chair of [Elm Trust] when ~Bill Ash~ retires {in May=2019-05}.",
        ("appointment", "2019-05", "planned"),
        ("other", "2019-05", "planned"),
    ),
    (
        "[Elm Surgery] is to close {on 30 November=2018-11-30} when the contract ends.",
        ("abolition", "2018-11-30", "planned"),
    ),
    (
        "[Elm Trust] will replace its chair, who is retiring {in February=2019-02}.",
        ("other", "2019-02", "planned"),
    ),
    (
        "[Elm Council] has won a hearing {on 9 November=2018-11-09} as it presses for a plan to be dropped.",
        ("meeting", "2018-11-09", "planned"),
    ),
    (
        "The post was advertised following the resignation of ~Ann Moss~ of [Elm Trust] {in May=2018-05}.",
        ("other", "2018-05", "happened"),
    ),
    (
        "[Elm Council] applied for a judicial review {in May=2018-05} after [Ash Trust] approved the plans.",
        ("other", "2018-05", "happened"),
        ("agreement", None, "happened"),
    ),
    # A past date is that of the words which put a plan forward, wherever they stand.
    (
        "Under plans put forward by the board of [Elm Valley Trust] {yesterday=2018-10-12}, its wards will be merged.",
        ("policy", "2018-10-12", "happened"),
        ("merger", None, "planned"),
    ),
    (
        "[Elm Council] first announced it would close the home {last year=2017}.",
        ("announcement", "2017", "happened"),
        ("abolition", None, "planned"),
    ),
    ("The rules, which come into force {in November=2018-11}, bind [Elm Trust].", ("policy", "2018-11", "planned")),
    ("[Elm Trust] has been given {until March=2019-03} to improve.", ("deadline", "2019-03", "planned")),
    (
        "{In 2016=2016} a proposed merger of [Elm Trust] and [Ash Trust] did not go ahead.",
        ("merger", "2016", "denied"),
    ),
    ("{Tomorrow=2018-10-14}’s meeting of [Elm Trust] will be held in the hall.", ("meeting", "2018-10-14", "planned")),
    (
        "~Ann Moss~ told {last week=2018-10-01/2018-10-07}’s board that [Elm Trust] will soon be reviewing the unit.",
        ("investigation", None, "planned"),
    ),
    (
        "[Elm Commission] said {last September=2017-09} it had been investigating [Elm Trust]"
        " since {March 2016=2016-03}.",
        ("investigation", "2016-03", "happened"),
    ),
    (
        "[Elm Trust] was sentenced in Ash after it had pleaded guilty {on 9 May=2018-05-09}.",
        ("ruling", None, "happened"),
        ("ruling", "2018-05-09", "happened"),
    ),
    (
        "The news, confirmed {today=2018-10-13} by [Elm Trust], comes after the resignation of its chair"
        " {in February=2018-02}.",
        ("other", "2018-02", "happened"),
    ),
]


@pytest.mark.parametrize("row", DATES, ids=lambda row: row[0][:50])
def test_a_date_is_that_of_the_telling_it_suits(row):
    found = told(row[0])
    assert [one for one in row[1:] if one not in found] == [], found
