"""What was made of an article goes when its facts are read: loading hardly lets the garbage collector look."""

from __future__ import annotations

import gc

from loaders import starter
from loaders.extraction import extract
from loaders.pages import take_apart


def test_no_article_leaves_a_cycle_behind():
    articles = [article for path in starter.paths() for article in take_apart(path.read_text("utf-8")).articles]
    for article in articles:
        extract(article)
    gc.collect()
    gc.disable()
    try:
        for article in articles:
            extract(article)
        assert gc.collect() == 0
    finally:
        gc.enable()
