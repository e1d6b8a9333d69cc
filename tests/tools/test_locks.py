# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The commands that write the locks."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from tools import locks
from tools.commands import Finished


def test_locks_are_written_for_every_system_with_hashes_and_from_the_oldest_python() -> None:
    for command in locks.commands("uv"):
        assert {"--universal", "--generate-hashes", "--no-header", "3.11"} <= set(command)


def test_the_lock_of_the_checks_keeps_the_versions_of_the_others() -> None:
    last = locks.commands("uv")[-1]

    assert last[-1] == "requirements-dev.lock"
    assert last.count("-c") == 2


def test_without_uv_a_sentence_says_how_to_get_it(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(locks.shutil, "which", lambda name: None)

    assert locks.main() == 1
    assert "pip install uv" in capsys.readouterr().err


@pytest.mark.parametrize(("code", "calls"), [(0, 4), (1, 1)])
def test_it_stops_at_the_first_lock_that_fails(
    monkeypatch: pytest.MonkeyPatch, code: int, calls: int
) -> None:
    made: list[Sequence[str]] = []

    def run(command: Sequence[str]) -> Finished:
        made.append(command)
        return Finished(code=code, output="No solution found")

    monkeypatch.setattr(locks.shutil, "which", lambda name: "uv")

    assert locks.main(run) == code
    assert len(made) == calls
