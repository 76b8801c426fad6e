"""Owns the report of a loading: how many sources, what they hold, and why others were not loaded."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from db.records import Source
from loaders.sources import Refused


@dataclass(slots=True)
class LoadReport:
    """What loading did. `refusals` are (path, "skipped" or "failed", reason); `guesses` (path, what was guessed);
    `fetched` (address, what was fetched and when).

    Of the `loaded` sources no failure of the database takes away the first `committed` ones. `lost` says what became of
    the cluster, where it could not be used to the end.
    """

    loaded: int = 0
    committed: int = 0
    unchanged: int = 0
    skipped: int = 0
    failed: int = 0
    articles: int = 0
    events: int = 0
    refusals: list[tuple[str, str, str]] = field(default_factory=list)
    guesses: list[tuple[str, str]] = field(default_factory=list)
    fetched: list[tuple[str, str]] = field(default_factory=list)
    interrupted: bool = False
    lost: str | None = None
    organisation_keys: set[str] = field(default_factory=set)
    stories: set[str] = field(default_factory=set)

    def count(self, source: Source) -> None:
        """Count a source that was loaded, and what it holds."""
        self.loaded += 1
        self.articles += len(source.articles)
        for article in source.articles:
            for event in article.facts.events:
                self._count_event(event.story)
            self.organisation_keys.update(organisation.key for organisation in article.facts.organisations)
        if source.reason:
            self.guesses.append((source.path, source.reason))

    def refuse(self, refused: Refused) -> None:
        """Count a source that was not loaded."""
        if refused.status == "failed":
            self.failed += 1
        else:
            self.skipped += 1
        self.refusals.append((refused.path, refused.status, refused.reason))

    def _count_event(self, story: str | None) -> None:
        """Count an event once, however many articles tell it."""
        if story is None or story not in self.stories:
            self.events += 1
        if story is not None:
            self.stories.add(story)

    @property
    def organisations(self) -> int:
        """Different organisations that the loaded sources name."""
        return len(self.organisation_keys)

    @property
    def sources(self) -> int:
        """Sources seen so far, whatever became of them."""
        return self.loaded + self.unchanged + self.skipped + self.failed


Progress = Callable[[LoadReport, str], None]
"""Called for each source that was settled, with the report so far and the source's path."""
