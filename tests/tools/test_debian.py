# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""apt-get: what is run as root, and what a person is told to run."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from tools import debian
from tools.commands import Finished, SetUpError


class Apt:
    """Stands for apt-get and remembers how it was called."""

    def __init__(self, *codes: int) -> None:
        self.codes = list(codes)
        self.calls: list[tuple[str, ...]] = []

    def __call__(self, command: Sequence[str]) -> Finished:
        self.calls.append(tuple(command))
        return Finished(code=self.codes.pop(0), output="E: Unable to locate package libgl1\n")


def test_the_list_of_packages_is_fetched_before_they_are_installed() -> None:
    apt = Apt(0, 0)

    debian.install(["libegl1", "libgl1"], apt)

    assert apt.calls[0] == ("apt-get", "update")
    assert apt.calls[1][-2:] == ("libegl1", "libgl1")
    assert "--no-install-recommends" in apt.calls[1]


def test_a_machine_without_network_may_still_have_the_packages() -> None:
    apt = Apt(100, 0)

    debian.install(["libgl1"], apt)

    assert len(apt.calls) == 2


def test_a_failure_shows_what_apt_said_and_what_to_try() -> None:
    with pytest.raises(SetUpError, match="Unable to locate package libgl1") as stopped:
        debian.install(["libgl1"], Apt(0, 100))

    assert "apt-get install -y --no-install-recommends libgl1" in str(stopped.value)


def test_a_person_gets_one_line_to_copy_and_how_to_go_on() -> None:
    sentence = debian.by_hand(["python3.11-venv", "libgl1"], "make run")

    lines = sentence.splitlines()
    assert (
        "    sudo apt-get update && sudo apt-get install -y --no-install-recommends"
        " python3.11-venv libgl1"
    ) in lines
    assert lines[-1].endswith("make run")


def test_one_package_is_spoken_of_as_one() -> None:
    assert "a system package that is not installed" in debian.by_hand(["libgl1"], "make run")
