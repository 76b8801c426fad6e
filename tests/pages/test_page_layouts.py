"""Page layouts of many kinds: what is furniture goes, what is text stays, in order.

A layout is a file in `layouts/`. Each line says what it is: `T|` the title of an article, `A|` the first line of an
article whose title comes later, `H|` a line of its head, `B|` a line of its body (`B+` goes on with the line above,
which hard wrapping had broken), `F|` furniture, and `= field: value` what must be found out about the article above it.
"""

from dataclasses import dataclass, field
from pathlib import Path

import pytest

from loaders.pages import take_apart

LAYOUTS = sorted((Path(__file__).parent / "layouts").glob("*.txt"))


@dataclass
class Expected:
    lines: list[str] = field(default_factory=list)
    fields: dict[str, str | None] = field(default_factory=dict)
    awaits_title: bool = False


def read_layout(path: Path) -> tuple[str, list[Expected], list[str]]:
    """The page's text, the articles it must give, and its furniture lines."""
    page: list[str] = []
    articles: list[Expected] = []
    furniture: list[str] = []
    for line in path.read_text(encoding="utf-8").splitlines():
        kind, text = line[:2], line[2:]
        if not line.strip():
            page.append("")
            continue
        if kind == "= ":
            name, _, value = text.partition(": ")
            articles = articles or [Expected()]
            articles[-1].fields[name] = None if value == "None" else value
            continue
        page.append(text)
        if kind == "F|":
            furniture.append(text.strip())
        elif kind == "A|" or not articles or (kind == "T|" and not articles[-1].awaits_title):
            articles.append(Expected([text.strip()], awaits_title=kind == "A|"))
        elif kind == "B+":
            articles[-1].lines[-1] += " " + text.strip()
        else:
            articles[-1].lines.append(text.strip())
            articles[-1].awaits_title &= kind != "T|"
    return "\n".join(page), articles, furniture


@pytest.mark.parametrize("path", LAYOUTS, ids=lambda path: path.stem)
def test_text_stays_and_furniture_goes(path):
    page, expected, furniture = read_layout(path)
    parts = take_apart(page)
    assert [[line for line in article.text.split("\n") if line] for article in parts.articles] == [
        article.lines for article in expected
    ]
    assert sorted(page[piece.start : piece.end] for piece in parts.furniture) == sorted(furniture)


@pytest.mark.parametrize("path", LAYOUTS, ids=lambda path: path.stem)
def test_title_outlet_writer_and_dates_are_found(path):
    page, expected, _ = read_layout(path)
    for article, wanted in zip(take_apart(page).articles, expected, strict=True):
        for name, value in wanted.fields.items():
            assert getattr(article, name) == value, name
        assert article.text[article.body_start :].strip()
