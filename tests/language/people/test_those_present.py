"""Lists of those present that set name, role and body beside one another with no comma."""

from __future__ import annotations

import pytest

from loaders.extraction import extract
from loaders.pages import take_apart

LISTS = [
    ("  • Ann Moss NHS Fife (by video)", ("Ann Moss", "representative", "NHS Fife")),
    ("  • Ann Moss Golden Vale Foundation", ("Ann Moss", "representative", "Golden Vale Foundation")),
    ("  • Ann Moss National Clinical Director", ("Ann Moss", "national clinical director", "Tarn Health Board")),
    ("  • Ann Moss Vice-Chair, NHS Fife", ("Ann Moss", "vice-chair", "NHS Fife")),
    ("  • Ann Moss. Assistant Clerk", ("Ann Moss", "assistant clerk", "Tarn Health Board")),
    ("  • Ann Moss, Clerical Supervisor", ("Ann Moss", "clerical supervisor", "Tarn Health Board")),
    ("  • Ann Moss Head of Finance", ("Ann Moss", "head of finance", "Tarn Health Board")),
    ("Ann Moss             Finance Director", ("Ann Moss", "finance director", "Tarn Health Board")),
]


@pytest.mark.parametrize(("line", "role"), LISTS)
def test_names_roles_and_bodies_stand_beside_one_another(line: str, role: tuple[str, str, str]) -> None:
    mark = "  • " if line.startswith(" ") else ""
    page = (
        "Tarn Health Board minutes: May 2018\n\nMinutes of the meeting of Tarn Health Board on 21 May 2018.\n\n"
        f"Attendees\n\n{mark}Paul Hill, Chair\n{line}\n{mark}Ruth Dale, Treasurer\n\n1. Apologies\n\nNone."
    )
    [article] = take_apart(page).articles
    facts = extract(article)
    names = {body.key: body.name for body in facts.organisations}
    people = {person.key: person.name for person in facts.people}
    found = {(people[held.person], held.role, names.get(held.organisation or "")) for held in facts.roles}
    assert {name for name, _, _ in found} == {"Ann Moss", "Paul Hill", "Ruth Dale"}
    assert role in found


def test_offices_are_no_bodies_behind_initials() -> None:
    page = (
        "Minutes of the board of Tarn Health Board\n\nPresent:\nPaul Hill PH Chair\nAnn Moss AM Executive Director\n"
        "Ruth Dale RD Treasurer\n\n1. Apologies\n\nNone."
    )
    [article] = take_apart(page).articles
    assert not any("Executive" in body.name for body in extract(article).organisations)
