"""Owns the life of the full-screen application: its theme and filters, what signals do, how it ends."""

from __future__ import annotations

import asyncio
import gc
import os
import signal
import sys
import traceback
from contextlib import suppress
from pathlib import Path
from typing import Any, ClassVar

from rich.console import RenderableType
from rich.text import Text
from textual import on
from textual._compositor import ChopsUpdate, LayoutUpdate
from textual.app import App
from textual.binding import BindingType
from textual.driver import Driver
from textual.filter import LineFilter, NoColor
from textual.screen import Screen

from tui.application.beginning import Beginning
from tui.application.safe_filter import SafeTextFilter
from tui.asking.lanes import reader_opener
from tui.configuration.reading import configuration, configuration_file
from tui.configuration.themes import MONO, TERMINAL, THEMES, Theme
from tui.exit_codes import INTERRUPTED
from tui.first_frame.terminal import HeldTerminal
from tui.keys.framework import bindings_of, keymap
from tui.remembered.place import forget, remember
from tui.remembered.theme import remember_theme
from tui.screens.explorer import ExplorerScreen
from tui.screens.palette_actions import ThemeChosen
from tui.text.safe_text import safe
from tui.widgets.exact_updates import ExactUpdate, SentLines
from tui.widgets.text_view import TextView
from tui.widgets.theme_styles import ThemeColours, framework_theme

# Windows has no SIGHUP.
_ENDING = [getattr(signal, name) for name in ("SIGTERM", "SIGHUP") if hasattr(signal, name)]
_SIGNALS: dict[int, int] = {**{number: 128 + number for number in _ENDING}, signal.SIGINT: INTERRUPTED}
_LINES_OF_A_CRASH = 30


def _driver_class() -> type[Driver] | None:
    """Ours, where the terminal is a POSIX one and nobody has asked for a driver; else the framework chooses."""
    if sys.platform == "win32" or "TEXTUAL_DRIVER" in os.environ:
        return None
    from tui.application.taking_over import TakingOverDriver

    return TakingOverDriver


def _collect_again() -> None:
    """After the first screen: what the start made stays, so the collector need not look at it again."""
    gc.freeze()
    gc.enable()


class ExplorerApp(App[None], inherit_bindings=False):
    """The application around the main screen. Colours are the terminal's own sixteen."""

    ENABLE_COMMAND_PALETTE = False
    CSS_PATH = "explorer.tcss"
    TITLE = "care-explorer"
    BINDINGS: ClassVar[list[BindingType]] = bindings_of("always")

    def __init__(
        self,
        begun: Beginning,
        *,
        held: HeldTerminal | None = None,
        theme: str = TERMINAL.name,
        read_only: bool = False,
    ) -> None:
        """`held` is the terminal where the first frame may already stand; the application goes on from there.
        `read_only` writes nothing to the database."""
        self.held_terminal = held
        super().__init__(driver_class=_driver_class(), ansi_color=True)
        self.animation_level = "none"
        for each in map(framework_theme, THEMES.values()):
            if each is not None:
                self.register_theme(each)
        self._theme_filter: LineFilter | None = None
        self._sent = SentLines()
        self.colours = self._colours_called(theme)
        # Last, so that nothing comes after it.
        self._filters.append(SafeTextFilter())
        self.set_keymap(keymap(configuration().keys))
        self._begun = begun
        self._database = Path(begun.database)
        self._read_only = read_only
        # What stands there already is whole; what the framework draws while it starts is not.
        self._is_covered = held is not None and held.is_painted

    def get_default_screen(self) -> ExplorerScreen:
        screen = ExplorerScreen(self._begun, reader_opener(self._database), colours=self.colours)
        screen.read_only = self._read_only
        screen.start_from(self._begun.place)
        return screen

    def _colours_called(self, name: str) -> Theme:
        """The theme of this name, its colours given to the framework; none at all where NO_COLOR asks for that."""
        theme = MONO if self.no_color else THEMES[name]
        self.theme = f"care-{name}" if theme.background else "ansi-dark"
        kept = [each for each in self._filters if each is not self._theme_filter]
        self._theme_filter = ThemeColours(theme) if theme.background else NoColor() if theme == MONO else None
        self._filters = [self._theme_filter, *kept] if self._theme_filter is not None else kept
        return theme

    @on(ThemeChosen)
    def choose_theme(self, message: ThemeChosen) -> None:
        """Show the theme at once, and again at the next start."""
        name = message.theme
        self.colours = self._colours_called(name)
        for screen in self.screen_stack:
            for view in screen.query(TextView):
                view.show_colours(self.colours)
        remember_theme(name, configuration().theme)
        self.refresh_css(animate=False)

    def on_load(self) -> None:
        loop = asyncio.get_running_loop()
        # Loops on Windows handle none; there Python's own handlers stay.
        with suppress(NotImplementedError):
            for number, return_code in _SIGNALS.items():
                loop.add_signal_handler(number, self._leave, return_code)

    def on_mount(self) -> None:
        self.app_resume_signal.subscribe(self, self._draw_all_again)
        self.call_after_refresh(self._take_over)

    def _take_over(self) -> None:
        """The first screen is whole: show it, and obey what was typed meanwhile."""
        if self._is_covered:
            self._is_covered = False
            self.screen.refresh()
        take_keys = getattr(self._driver, "take_keys", None)
        if take_keys is not None:
            take_keys()
        _collect_again()
        self._say_problems()

    def _say_problems(self) -> None:
        """The first thing in the configuration file that cannot be meant; the help has them all."""
        if (problems := configuration().problems) and isinstance(self.screen, ExplorerScreen):
            more = f" (and {len(problems) - 1} more: {configuration().keys.shown('help')})" if len(problems) > 1 else ""
            first = problems[0].replace(configuration_file(), Path(configuration_file()).name)
            self.screen.say(f"{first}{more}")

    def _display(self, screen: Screen[Any], renderable: RenderableType | None) -> None:
        if self._is_covered or self._batch_count:
            # Dropped, so that the terminal does not come to show it.
            return
        if isinstance(renderable, ChopsUpdate):
            renderable = ExactUpdate.of(renderable)
            self._sent.note(renderable)
        elif isinstance(renderable, LayoutUpdate):
            renderable = self._sent.changed(renderable)
        super()._display(screen, renderable)

    def on_resize(self) -> None:
        self._sent.forget()

    def _draw_all_again(self, _resumed: object = None) -> None:
        """Something else may have been written on the screen."""
        self._sent.forget()
        self.refresh(layout=True)

    def _print_error_renderables(self) -> None:
        """What went wrong is said on the screen that stays."""
        if self.held_terminal is not None:
            self.held_terminal.give_back()
        super()._print_error_renderables()

    def on_unmount(self) -> None:
        self._begun.connection.close()

    def _leave(self, return_code: int) -> None:
        self.exit(return_code=return_code)

    def exit(self, result: None = None, return_code: int = 0, message: RenderableType | None = None) -> None:
        """Every way out that is meant, signals among them, leads through here while the panes still stand."""
        main = next((screen for screen in self.screen_stack if isinstance(screen, ExplorerScreen)), None)
        if main is not None and main.is_mounted:
            remember(self._database, self._begun.connection, main.here())
            message = message or main.last_words
        super().exit(result, return_code, message)

    def action_redraw(self) -> None:
        self._draw_all_again()

    def action_interrupt(self) -> None:
        self._leave(INTERRUPTED)

    def _fatal_error(self) -> None:
        """Say what went wrong on the way out, without the locals that Textual would print: they hold page text."""
        # The place may be what it fell over: not there again.
        forget(self._database)
        lines = safe(traceback.format_exc()).splitlines()[-_LINES_OF_A_CRASH:]
        self._exit_renderables.append(Text("\n".join(["care-explorer stopped over a fault of its own:", *lines])))
        self._close_messages_no_wait()
