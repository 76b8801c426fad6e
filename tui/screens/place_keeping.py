"""Owns where the reader is among the panes: noting it, and starting from a place that was noted."""

from __future__ import annotations

from textual.screen import Screen

from tui.drawing.arrangement import PaneName
from tui.drawing.captions import PINNED
from tui.panes.article import ArticlePane
from tui.panes.organisations import OrganisationPane
from tui.panes.timeline import TimelinePane
from tui.walk.coordinator import Coordinator
from tui.walk.places import Place

FIRST_FOCUS = "first-focus"
"""The style class of the pane that the keys go to first."""


class PlaceKeeping(Screen[None]):
    """The part of the main screen that knows what is where."""

    coordinator: Coordinator
    organisations: OrganisationPane
    timeline: TimelinePane
    article: ArticlePane
    _focused: PaneName
    _last_list: PaneName
    _zoomed: bool

    def here(self) -> Place:
        coordinator = self.coordinator
        organisation, event = self.organisations.current, self.timeline.current
        return Place(
            coordinator.narrowing, coordinator.strip, coordinator.followed, coordinator.opening, self._focused,
            self.organisations.cursor, self.timeline.cursor, self.article.first_character, self.article.stop,
            organisation.id if organisation is not None else None, event.id if event is not None else None,
            self._last_list, coordinator.sort, coordinator.newest_first,
            self.organisations.top, self.timeline.top, self._zoomed, frozenset(coordinator.pinned),
        )  # fmt: skip

    def start_from(self, place: Place) -> None:
        """Begin there instead of at the beginning; called before the panes are shown."""
        self._focused, self._last_list, self._zoomed = place.focus, place.last_list, place.zoomed
        self.article.note = PINNED if "article" in place.pinned else ""
        self.organisations.cursor, self.organisations.top = place.organisation_cursor, place.organisation_top
        self.timeline.cursor, self.timeline.top = place.event_cursor, place.event_top
        lists: dict[PaneName, OrganisationPane | TimelinePane] = {
            "organisations": self.organisations,
            "timeline": self.timeline,
        }
        (lists.get(place.focus) or self.article).add_class(FIRST_FOCUS)
        self.coordinator.start_from(place)
