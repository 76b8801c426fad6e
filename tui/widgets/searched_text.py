"""Owns words found in a document that is shown: the hits take the place of the mentions until they are left."""

from __future__ import annotations

from collections.abc import Sequence

from tui.documents.document import Document
from tui.text.hits import hits_of
from tui.widgets.text_view import TextView


class SearchedText(TextView):
    """A document whose words can be looked for."""

    _before_find: Document | None = None

    def find(self, words: str) -> int:
        """Make every place that has the words a stop, whatever their case or accents; how many there are."""
        hits = hits_of(self.document.text, (words,), at_word_starts=False)
        if hits:
            self._before_find = self._before_find or self.document
            super().show_document(self._before_find.with_hits(hits), top=self.first_character)
            self.action_next_stop(1)
        return len(hits)

    def clear_hits(self) -> bool:
        """Back to walking the mentions; False where no hits are marked."""
        if self._before_find is None:
            return False
        document, self._before_find = self._before_find, None
        super().show_document(document, top=self.first_character)
        return True

    def show_document(
        self,
        document: Document,
        *,
        top: int | None = None,
        stop: int | None = None,
        hits: Sequence[tuple[int, int]] = (),
    ) -> None:
        """As any document; with `hits`, these are walked until they are cleared."""
        self._before_find = document if hits else None
        super().show_document(document.with_hits(hits) if hits else document, top=top, stop=stop)
