"""Where quoted words begin and end."""

from __future__ import annotations

import pytest

from loaders.language.quotations.marks import find_quoted

SPANS = [
    ("She called it “a mess”.", ["“a mess”"]),
    ('"We tried," he said. "We failed."', ['"We tried,"', '"We failed."']),
    ("‘We tried,’ he said, ‘and failed.’", ["‘We tried,’", "‘and failed.’"]),
    ("'It isn't the nurses' fault,' she said.", ["'It isn't the nurses' fault,'"]),
    ("‘It isn’t the nurses’ fault,’ she said.", ["‘It isn’t the nurses’ fault,’"]),
    ("The trusts’ plans and the boards’ views differ.", []),
    ("It's the patients' choice, and the doctors' too.", []),
    ("Back in the ’90s, rock ’n’ roll ’em.", []),
    ("He said: “They told me ‘wait’ and I waited.”", ["“They told me ‘wait’ and I waited.”"]),
    ("He said: ‘They told me “wait” and I waited.’", ["‘They told me “wait” and I waited.’"]),
    ("“One.\n\n“Two.\n\n“Three,” he said.", ["“One.\n\n“Two.\n\n“Three,”"]),
    ("'One.\n\n'Two,' he said.", ["'One.\n\n'Two,'"]),
    ("She said: “One.\n\nNobody answered.", ["“One."]),
    ("“One.”\n\n“Two.”", ["“One.”", "“Two.”"]),
    ("“We start.\n\nI think we must.\n\n“We end.”", ["“We start.\n\nI think we must.\n\n“We end.”"]),
    ('"We ran "Elm Care" and left.\n\n"It was late." He went.', ['"We ran "Elm Care" and left.\n\n"It was late."']),
    ('a style="wide;">"Elm" <b class="x">', ['"Elm"']),
    ("He is 5'10\" tall.", []),
    ("It was good.”” he wrote “in May””", ["“in May””"]),
    ('He said: "First. "Second."', ['"First. "Second."']),
    ("a “” b ‘’ c", []),
    ("“", []),
    ("'It is late, ' he said. 'Too late.'", ["'It is late, '", "'Too late.'"]),
    ('"It is late, " he said.', ['"It is late, "']),
    ('She said: " It is late for that."', ['" It is late for that."']),
    ("the 'go live' date", ["'go live'"]),
    ("(‘old’ money—“new” money)", ["‘old’", "“new”"]),
]


@pytest.mark.parametrize(("text", "quoted"), SPANS)
def test_marks_are_told_from_apostrophes_and_pair_up(text: str, quoted: list[str]) -> None:
    assert [text[span.start : span.end] for span in find_quoted(text)] == quoted


def test_a_missing_closing_mark_is_told() -> None:
    assert [span.closed for span in find_quoted("He said: “One.\n\nShe said: “Two.”")] == [False, True]
