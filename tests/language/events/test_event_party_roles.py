"""Who has which role in an event: its verb’s for whom it is said of, and none that a person or body cannot have."""

from __future__ import annotations

import pytest
from marked_article import article

from loaders.language.events.finding import find_events

BEFORE = "Nobody was sure of much. The weather had been fine all week.\n\n"


def roles(marked: str, kind: str) -> dict[str, str]:
    events = find_events(*article(BEFORE + marked, published="2018-10-13"))
    told = [event for event in events if event.kind == kind]
    return {party.person or party.organisation or party.class_name or "": party.role for party in told[-1].parties}


@pytest.mark.parametrize(
    ("marked", "kind", "expected"),
    [
        (
            "At an [Ash Trust] meeting at [Elm Hospital], ~Mary Fern~ confirmed ~Ann Moss~ had been appointed.",
            "appointment",
            {"Ann Moss": "appointee", "Mary Fern": "speaker", "Ash Trust": "party", "Elm Hospital": "party"},
        ),
        (
            "~Ann Moss~ and ~Joe Reed~ were appointed to the board of [Elm Trust].",
            "appointment",
            {"Ann Moss": "appointee", "Joe Reed": "appointee", "Elm Trust": "party"},
        ),
        (
            "[Elm Council] and [Elm Trust] will run a pilot of the scheme.",
            "pilot",
            dict.fromkeys(("Elm Council", "Elm Trust"), "pilot site"),
        ),
        (
            "Residents raised £1m {in May=2018-05} to buy the hall back from [Elm Trust].",
            "funding",
            {"Elm Trust": "party"},
        ),
        (
            "~Ann Moss~ will leave [Ash Trust] when [Elm Trust] is created {in May=2019-05}.",
            "creation",
            {"Ann Moss": "party", "Elm Trust": "created"},
        ),
        (
            "[Elm Trust], which runs the hospital with [Ash Council], will acquire [Oak Homes] {in May=2019-05}.",
            "acquisition",
            {"Elm Trust": "acquirer", "Ash Council": "party", "Oak Homes": "target"},
        ),
        (
            "~Ann Moss~ said the ward for ~Joe Reed~ at [Elm Trust] will close {in May=2019-05}.",
            "abolition",
            {"Ann Moss": "speaker", "Joe Reed": "party"},
        ),
        (
            "[Elm Practice] will close {in May=2019-05} after [Ash Group] could not find a doctor.",
            "abolition",
            {"Elm Practice": "closed", "Ash Group": "party"},
        ),
        (
            "[Elm Council] is set to announce that the launch of [Ash Board] will be delayed {until July=2019-07}.",
            "policy",
            {"Elm Council": "party"},
        ),
        (
            "[Elm Network] estimates that half of its members are looking to merge with [Ash Trust] {in May=2019-05}.",
            "merger",
            {"Elm Network": "party", "Ash Trust": "merging party"},
        ),
        (
            "A takeover of [Ash Trust] by its rival will not harm patients, [Elm Panel] (EP) has ruled.",
            "ruling",
            {"Elm Panel": "judge", "Ash Trust": "party"},
        ),
        (
            "[Elm Trust] said {in May=2018-05} it had approved the plan to close a ward at [Ash Hospital].",
            "agreement",
            {"Elm Trust": "approver"},
        ),
        (
            "[Elm Hospice] and [Ash Hospice], both of them small, have merged {in May=2018-05}.",
            "merger",
            {"Elm Hospice": "merging party", "Ash Hospice": "merging party"},
        ),
        (
            "[Ash Surgery] shares its doctors with [Elm Surgery]. Both surgeries were closed {on Thursday=2018-10-11}.",
            "abolition",
            {"Ash Surgery": "closed", "Elm Surgery": "closed"},
        ),
        (
            "[Ash Trust], [Elm Trust] and [Oak Trust] share a chair. ~Ann Moss~ of [Ash Trust] will join [Fir Trust]."
            " The three <trusts|NHS trusts> will merge {in May=2019-05}.",
            "merger",
            {
                "Ash Trust": "merging party",
                "Elm Trust": "merging party",
                "Oak Trust": "merging party",
                "NHS trusts": None,
            },
        ),
        (
            "[Ash Trust] and [Elm Trust] will merge to form [Oak Trust] {in May=2019-05} after [Fir Panel] agreed.",
            "merger",
            {"Ash Trust": "merging party", "Elm Trust": "merging party", "Oak Trust": "created", "Fir Panel": "party"},
        ),
        (
            "[Ash Trust] and [Elm Trust] will merge into one body called [Oak Trust] {in May=2019-05} following [Fir"
            " Panel]’s approval.",
            "merger",
            {"Ash Trust": "merging party", "Elm Trust": "merging party", "Oak Trust": "created", "Fir Panel": "party"},
        ),
        (
            "[Elm Lodge] has been sold to [Oak Homes] {in May=2018-05}.",
            "acquisition",
            {"Elm Lodge": "sold", "Oak Homes": "acquirer"},
        ),
        (
            "[Elm Lodge] in Ash will close {in May=2019-05}, [Elm Council] said.",
            "abolition",
            {"Elm Lodge": "closed", "Elm Council": "speaker"},
        ),
    ],
    ids=lambda value: value[:40] if isinstance(value, str) else "",
)
def test_each_has_the_role_that_can_be_its_own(marked, kind, expected):
    found = roles(marked, kind)
    assert {name: found.get(name) for name in expected} == expected
