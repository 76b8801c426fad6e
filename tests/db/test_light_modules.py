"""What stands in for modules of the standard library, for which the first frame cannot wait, does what they do."""

from __future__ import annotations

import copy
import json
import pickle
import sqlite3
import typing
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.light import dates as light_dates
from db.light import sqlite as light_sqlite
from db.light import typing as light_typing
from db.light.json import read_json
from db.light.patterns import pattern
from db.reading import _address_of


class Light(light_typing.NamedTuple):
    """As `Real`."""

    name: str
    size: int = 3

    @property
    def doubled(self) -> int:
        return self.size * 2


class Real(typing.NamedTuple):
    """As `Light`."""

    name: str
    size: int = 3

    @property
    def doubled(self) -> int:
        return self.size * 2


@pytest.mark.parametrize("made", [Light, Real])
def test_a_named_tuple_is_one(made: type[Light]) -> None:
    one = made("a")
    assert one == ("a", 3) == made(name="a") == made(*one)
    assert (one.name, one.size, one.doubled) == ("a", 3, 6)
    assert one._replace(size=4) == ("a", 4)
    assert type(one._replace(size=4)) is made
    assert one._asdict() == {"name": "a", "size": 3}
    assert made._fields == ("name", "size")
    assert repr(one) == f"{made.__name__}(name='a', size=3)"
    assert hash(one) == hash(("a", 3))
    assert pickle.loads(pickle.dumps(one)) == copy.copy(one) == one
    match one:
        case made(name=name, size=3):
            assert name == "a"
        case _:
            pytest.fail("it does not match")
    with pytest.raises(AttributeError):
        one.colour = "red"  # type: ignore[attr-defined]


@pytest.mark.parametrize("made", [Light, Real])
@pytest.mark.parametrize(
    ("values", "named"),
    [((), {}), (("a", 1, 2), {}), (("a",), {"name": "b"}), (("a",), {"colour": "red"}), ((), {"size": 1})],
)
def test_a_named_tuple_refuses_other_fields(
    made: type[Light], values: tuple[object, ...], named: dict[str, object]
) -> None:
    with pytest.raises(TypeError):
        made(*values, **named)  # type: ignore[arg-type]
    with pytest.raises((ValueError, TypeError)):
        made("a")._replace(colour="red")  # type: ignore[call-arg]


def test_the_values_of_a_literal_are_told_by_both() -> None:
    literal = light_typing.Literal["a", "b"]
    assert typing.get_args(literal) == light_typing.get_args(literal) == ("a", "b")
    assert light_typing.get_args(light_typing.Literal["a"]) == ("a",)


def test_what_is_taken_from_below_is_the_library_itself() -> None:
    assert light_sqlite.Connection is sqlite3.Connection
    assert light_sqlite.OperationalError is sqlite3.OperationalError
    assert light_dates.date is date


def test_a_pattern_is_compiled_when_it_is_used() -> None:
    digits = pattern(r"(?i)x(\d+)")
    assert "fullmatch" not in vars(digits)
    assert (found := digits.fullmatch("X12")) and found[1] == "12"
    assert digits.sub("", "ax1b") == "ab"
    assert [hit[0] for hit in digits.finditer("x1 x2")] == ["x1", "x2"]


_TEXT = st.text(st.characters(exclude_characters="\0", exclude_categories=["Cs"]))
_JSON = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**53), 2**53) | st.floats(allow_nan=False, allow_infinity=False) | _TEXT,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(_TEXT, inner, max_size=4),
    max_leaves=20,
)  # fmt: skip


@given(_JSON)
def test_json_is_read_as_the_library_reads_it(value: object) -> None:
    connection = sqlite3.connect(":memory:")
    assert _rounded(read_json(connection, json.dumps(value))) == _rounded(value)
    connection.close()


def _rounded(value: object) -> object:
    if isinstance(value, dict):
        return {key: _rounded(each) for key, each in value.items()}
    if isinstance(value, list):
        return [_rounded(each) for each in value]
    return float(f"{value:.12e}") if isinstance(value, float) else value


@pytest.mark.parametrize("text", ["", "{", "[1,]", '{"a": }', "nul", "\0", "[" * 5000])
def test_what_is_no_json_is_refused(text: str) -> None:
    connection = sqlite3.connect(":memory:")
    with pytest.raises(ValueError, match="not JSON"):
        read_json(connection, text)
    connection.close()


@given(st.text(st.characters(exclude_characters="\0/", exclude_categories=["Cs"]), min_size=1, max_size=30))
def test_the_address_of_a_file_is_that_of_the_library(name: str) -> None:
    file = Path("/folder") / name
    if file.name == name and name not in (".", ".."):
        assert _address_of(str(file)) == file.as_uri()
