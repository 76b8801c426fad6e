"""Keeps every test away from what the user of this machine has (data, configuration, remembered places), and from how
the tests were started."""

from __future__ import annotations

import signal
from collections.abc import Iterator

import hypothesis
import pytest

# A busy machine is no defect, and patterns are compiled when a first text asks for them.
hypothesis.settings.register_profile("no deadline", deadline=None)
hypothesis.settings.load_profile("no deadline")

_HOMES = ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME")


@pytest.fixture(autouse=True, scope="session")
def nothing_of_the_user(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    home = tmp_path_factory.mktemp("home")
    with pytest.MonkeyPatch.context() as patch:
        for variable in _HOMES:
            patch.setenv(variable, str(home / variable.lower()))
        patch.delenv("CARE_EXPLORER_DB", raising=False)
        yield


@pytest.fixture(autouse=True, scope="session")
def programs_can_be_interrupted() -> None:
    # A shell that starts the tests in the background has SIGINT ignored, and every program they start would inherit it.
    if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
        signal.signal(signal.SIGINT, signal.default_int_handler)
