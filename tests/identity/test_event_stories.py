"""Two tellings of one event share a key; vague ones have none."""

from __future__ import annotations

import pytest

from loaders.identity.events import story_key

SAME = [
    ("merger", ["a trust", "b trust"], None, "acquisition", ["b trust", "a trust"], "2012-04-01"),
    ("report", ["audit commission"], "2009-05-14", "survey", ["audit commission"], "2009-05"),
    ("creation", ["barts health"], "2012", "launch", ["barts health"], "2012"),
    ("announcement", ["circle"], "2011-11-10", "announcement", ["circle"], "2011-11-10"),
    ("tender", ["serco", "nhs suffolk", None], "2012-03", "tender", ["nhs suffolk", "serco"], "2012-03-26"),
]
DIFFERENT = [
    ("report", ["audit commission"], "2009-05", "report", ["audit commission"], "2009-06"),
    ("creation", ["barts health"], "2012-04", "abolition", ["barts health"], "2012-04"),
    ("announcement", ["circle"], "2011-11-10", "announcement", ["circle"], "2011-11-11"),
    ("merger", ["a trust", "b trust"], None, "merger", ["a trust", "c trust"], None),
]
VAGUE = [
    ("merger", ["a trust"], None),
    ("report", ["audit commission"], None),
    ("report", ["audit commission"], "2009"),
    ("announcement", ["circle"], "2011-11"),
    ("report", ["Department of Health"], "2009-05-01"),
    ("report", [], "2009-05-01"),
    ("report", [None], "2009-05-01"),
    ("deadline", ["circle"], "XXXX-12"),
]


@pytest.mark.parametrize(("kind", "keys", "edtf", "other_kind", "other_keys", "other_edtf"), SAME)
def test_tellings_of_one_event_share_a_key(kind, keys, edtf, other_kind, other_keys, other_edtf):
    key = story_key(kind, keys, edtf)
    assert key is not None
    assert key == story_key(other_kind, other_keys, other_edtf)


@pytest.mark.parametrize(("kind", "keys", "edtf", "other_kind", "other_keys", "other_edtf"), DIFFERENT)
def test_different_events_have_different_keys(kind, keys, edtf, other_kind, other_keys, other_edtf):
    assert story_key(kind, keys, edtf) != story_key(other_kind, other_keys, other_edtf)


@pytest.mark.parametrize(("kind", "keys", "edtf"), VAGUE)
def test_vague_tellings_have_no_key(kind, keys, edtf):
    assert story_key(kind, keys, edtf) is None
