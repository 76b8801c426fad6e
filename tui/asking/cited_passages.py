"""Owns finding the sentence that a line of a profile leads to, with its source, so that it can be cited from there."""

from __future__ import annotations

import sqlite3
from typing import NamedTuple

from db.questions import articles
from db.search.sentences import sentence_around
from tui.asking.questions import Citation
from tui.documents.answers import citation_of_article
from tui.documents.articles import article_document
from tui.documents.document import Document, Target


class CitedPassage(NamedTuple):
    """A sentence of an article, by its characters, and where the article is from."""

    document: Document
    characters: tuple[int, int]
    citation: Citation


def cited_passage(connection: sqlite3.Connection, target: Target) -> CitedPassage | None:
    """What a line of a profile leads to; None where that is no sentence."""
    if target.kind != "article" or target.start is None or target.end is None:
        return None
    article = articles.article(connection, target.id)
    if article is None:
        return None
    sentence = sentence_around(article.text, target.start, target.end)
    return CitedPassage(article_document(article), sentence, citation_of_article(article))
