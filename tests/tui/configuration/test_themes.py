"""Colours add to what is said without them, can be read, and are remembered."""

from __future__ import annotations

from itertools import combinations

import pytest
from textual.color import Color
from walking import Start

from tui.configuration.themes import MONO, THEMES, contrast
from tui.documents.document import Role
from tui.drawing.document_lines import looks_of
from tui.remembered.theme import remember_theme, theme_in_force
from tui.screens.palette_actions import ThemeChosen
from tui.widgets.lines import style_of

ROLES: tuple[Role, ...] = ("organisation", "person", "date", "amount")
COLOURED = [theme for theme in THEMES.values() if theme.background]


def test_contrast_is_as_defined() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("theme", COLOURED, ids=lambda theme: theme.name)
def test_every_colour_can_be_read_on_its_background(theme: object) -> None:
    assert isinstance(theme, type(MONO))
    for name in ("foreground", *ROLES):
        assert contrast(getattr(theme, name), theme.background) >= 4.5, (theme.name, name)
    assert contrast(theme.sentence, theme.sentence_background) >= 4.5
    assert all(getattr(theme, one) != getattr(theme, other) for one, other in combinations(ROLES, 2))


def test_no_two_roles_differ_by_their_colour_alone() -> None:
    looks = [style_of(looks_of(frozenset({role})), MONO) for role in (*ROLES, "class", "link", "furniture", "sentence")]  # type: ignore[arg-type]
    plain = ("bold", "dim", "italic", "underline", "reverse", "strike")
    without_colour = {
        role: tuple(getattr(style, each) for each in plain) for role, style in zip(ROLES, looks, strict=False)
    }
    assert len(set(without_colour.values())) == len(ROLES)
    assert all(style.color is None and style.bgcolor is None for style in looks)


def test_a_choice_holds_until_another_theme_is_configured() -> None:
    assert theme_in_force("terminal") == "terminal"
    remember_theme("nord", "terminal")
    assert theme_in_force("terminal") == "nord"
    assert theme_in_force("dracula") == "dracula"
    remember_theme("no such theme", "terminal")
    assert theme_in_force("terminal") == "terminal"


@pytest.mark.parametrize("name", THEMES)
async def test_a_theme_is_shown_at_once_and_takes_nothing_from_the_screen(start: Start, name: str) -> None:
    async with start((120, 40)) as walk:
        await walk.press("2", "down", "enter")
        before = walk.text()
        walk.app.choose_theme(ThemeChosen(name))
        await walk.settle()
        assert walk.text() == before
        theme = THEMES[name]
        backgrounds = set()
        for strip in walk.app.screen._compositor.render_strips():
            for each in walk.app.get_line_filters():
                strip = strip.apply_filter(each, Color(0, 0, 0))
            backgrounds |= {segment.style.bgcolor.name for segment in strip if segment.style and segment.style.bgcolor}
        backgrounds.discard("default")
        if theme.background:
            assert backgrounds == {theme.background, theme.sentence_background}
        else:
            assert backgrounds == ({theme.sentence_background} if theme.sentence_background else set())
        assert walk.screen.article.colours == theme
        assert theme_in_force("terminal") == name
