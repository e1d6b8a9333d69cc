# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
from __future__ import annotations

import pytest

from edu_app import __version__
from tests.tools.packages.bundles import Commands
from tools.commands import SetUpError
from tools.packages.release import ROOT, this_release


def test_a_time_that_is_given_counts() -> None:
    commands = Commands(output="5\n")

    release = this_release(commands, {"SOURCE_DATE_EPOCH": "7"}, maintainer="A <a@b.c>")

    assert (release.version, release.epoch, commands.asked) == (__version__, 7, [])
    assert release.maintainer == "A <a@b.c>"
    assert release.debian_version == f"{__version__}-1"
    assert release.packaging == ROOT / "packaging"


def test_otherwise_it_is_the_time_of_the_last_commit() -> None:
    assert this_release(Commands(output="1700000000\n"), {}).epoch == 1_700_000_000


@pytest.mark.parametrize("commands", [Commands(code=128, output="fatal"), Commands(output="?")])
def test_without_a_time_nothing_is_packed(commands: Commands) -> None:
    with pytest.raises(SetUpError, match="Set SOURCE_DATE_EPOCH"):
        this_release(commands, {})


@pytest.mark.parametrize("version", ["1.2", "1.2.3a1", "v1.2.3", ""])
def test_a_version_that_windows_does_not_know_is_refused(version: str) -> None:
    with pytest.raises(SetUpError, match="no version such as"):
        this_release(Commands(), {"SOURCE_DATE_EPOCH": "7"}, version=version)
