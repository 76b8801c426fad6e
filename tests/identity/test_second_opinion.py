"""A second opinion adds names where the rules found none, under a rule name of its own, and takes nothing away."""

from __future__ import annotations

import importlib.util
from collections.abc import Sequence
from pathlib import Path

import pytest

from db.records import Article
from loaders.extraction import extract
from loaders.second_opinion import Named, NoModel, Opinion, opinion

INSTALLED = importlib.util.find_spec("spacy") is not None
TEXT = (
    "Clinic opens\n\nElmstead County Council opened a clinic with Windle Marrow's nurses on 2 May 2011. It has "
    "the colours of Tovrin Askeldy and the Chronic Lung Disease team in Torbay, said Ann Lee, chair of the council."
)


def asked(*names: tuple[str, bool]) -> Opinion:
    """An opinion that names these words, people where so marked."""

    def of(text: str) -> Sequence[Named]:
        return [Named(text.index(name), text.index(name) + len(name), person) for name, person in names]

    return Opinion("second_opinion.test", of)


def found(of: Opinion | None = None) -> dict[str, str]:
    """Which rule named which words."""
    article = Article("Clinic opens", TEXT, TEXT.index("Elmstead"), 0, len(TEXT))
    return {mention.surface: mention.rule.name for mention in extract(article, of).mentions}


def test_what_the_rules_found_stays_and_what_they_left_is_added() -> None:
    before = found()
    after = found(asked(("Elmstead County", False), ("Windle Marrow's", False), ("Tovrin Askeldy", True)))
    assert {surface: after[surface] for surface in before} == before
    added = {surface: rule for surface, rule in after.items() if surface not in before}
    assert added == {"Windle Marrow": "second_opinion.test", "Tovrin Askeldy": "second_opinion.test"}


@pytest.mark.parametrize(
    "name", ["Chronic Lung Disease", "Torbay", "clinic", "opens\n\nElmstead", "May 2011", "It has"]
)
def test_what_cannot_be_a_name_is_not_taken(name: str) -> None:
    assert found(asked((name, False))) == found()


def test_one_name_is_one_body_in_all_of_an_article() -> None:
    article = Article("Clinic opens", TEXT, TEXT.index("Elmstead"), 0, len(TEXT))
    facts = extract(article, asked(("Windle Marrow", False), ("Tovrin Askeldy", True)))
    assert [body.key for body in facts.organisations if "windle" in body.key] == ["body/windle marrow"]
    assert [person.key for person in facts.people if "askeldy" in person.key] == ["tovrin askeldy"]


@pytest.mark.skipif(not INSTALLED, reason="spaCy is not installed here")
def test_a_pipeline_of_spacy_is_asked_and_one_that_names_nothing_refused(tmp_path: Path) -> None:
    import spacy

    pipeline = spacy.blank("en")
    ruler = pipeline.add_pipe("entity_ruler", name="ner")
    ruler.add_patterns([{"label": "ORG", "pattern": "Windle Marrow"}, {"label": "GPE", "pattern": "Torbay"}])
    pipeline.to_disk(tmp_path / "tiny")
    assert found(opinion(str(tmp_path / "tiny")))["Windle Marrow"].startswith("second_opinion.")
    spacy.blank("en").to_disk(tmp_path / "blank")
    with pytest.raises(NoModel, match="it has no part called ner"):
        opinion(str(tmp_path / "blank"))
    with pytest.raises(NoModel, match="spaCy cannot load"):
        opinion("no_such_model")
