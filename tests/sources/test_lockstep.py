"""Work in lockstep and in batches: one step of each in turn, failures apart, order and bounds kept."""

from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from loaders.batches import batches
from loaders.lockstep import Steps, in_lockstep, run


def counting(name: str, steps: int, done: list[str], broken: bool = False) -> Steps[str]:
    for step in range(steps):
        done.append(f"{name}{step}")
        yield
    if broken:
        raise ZeroDivisionError(name)
    return name


def test_each_takes_a_step_before_any_takes_the_next() -> None:
    done: list[str] = []
    assert in_lockstep([counting("a", 2, done), counting("b", 0, done), counting("c", 3, done)]) == ["a", "b", "c"]
    assert done == ["a0", "c0", "a1", "c1", "c2"]


def test_the_failure_of_one_leaves_the_others() -> None:
    done: list[str] = []
    first, second, third = in_lockstep([counting("a", 2, done), counting("b", 1, done, broken=True), run_of("c", done)])
    assert (first, third) == ("a", "c")
    assert isinstance(second, ZeroDivisionError)


def run_of(name: str, done: list[str]) -> Steps[str]:
    yield
    return run(counting(name, 4, done))


def test_one_alone_raises_what_it_raises() -> None:
    with pytest.raises(ZeroDivisionError):
        run(counting("a", 1, [], broken=True))


@given(st.lists(st.integers(0, 30)), st.integers(1, 5))
def test_batches_hold_everything_in_order_and_only_a_lone_item_is_too_large(sizes: list[int], most: int) -> None:
    few = list(batches(sizes, lambda size: size, most=most, most_size=20))
    assert [size for each in few for size in each] == sizes
    assert all(1 <= len(each) <= most for each in few)
    assert all(sum(each) <= 20 or len(each) == 1 for each in few)


def test_those_that_waited_too_long_do_not_wait_for_more() -> None:
    assert list(batches([1, 2], int, most=9, most_size=9, most_seconds=0)) == [[1], [2]]


def test_those_that_wait_come_before_an_interruption() -> None:
    def interrupted() -> Iterator[int]:
        yield from (1, 2)
        raise KeyboardInterrupt

    few = batches(interrupted(), int, most=9, most_size=9)
    assert next(few) == [1, 2]
    with pytest.raises(KeyboardInterrupt):
        next(few)
