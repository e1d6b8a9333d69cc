# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The bare place is tried command by command, each judged by what it must do there."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest

from tools.bundle import bare
from tools.bundle.bare import TRIALS, main, try_all
from tools.bundle.trim import TrimError
from tools.commands import Finished, SetUpError


@pytest.fixture
def dist(tmp_path: Path) -> Path:
    (tmp_path / "dist" / "vein-guide").mkdir(parents=True)
    (tmp_path / "dist" / "vein-guide" / "vein-guide-cli").touch()
    return tmp_path / "dist"


@pytest.fixture
def cache(tmp_path: Path) -> Path:
    """Return a place where the smallest Debian has been put already."""
    (tmp_path / "cache" / "base" / "var" / "lib" / "dpkg").mkdir(parents=True)
    (tmp_path / "cache" / "base" / "var" / "lib" / "dpkg" / "status").touch()
    return tmp_path / "cache"


def works(words: Sequence[str]) -> Finished:
    """Answer as the bare place does when all is well."""
    trial = next(trial for trial in TRIALS if tuple(words)[-len(trial.command) :] == trial.command)
    return Finished(code=1 if trial.fails else 0, output=trial.says)


def test_every_trial_runs_without_a_network_and_without_rights(dist: Path, cache: Path) -> None:
    calls: list[Sequence[str]] = []
    said: list[str] = []

    def run(command: Sequence[str]) -> Finished:
        calls.append(command)
        return Finished(code=0, output="")

    assert main(dist, cache, run, said.append) == 1

    assert len(calls) == len(TRIALS)
    assert all(call[:2] == ("unshare", "--net") for call in calls)
    assert all("--reuid 65534" in call[-1] for call in calls)
    assert str(dist) in calls[0][-1]


def test_all_is_well_when_each_does_what_it_must() -> None:
    said: list[str] = []

    assert try_all(works, said.append) == 0
    assert [line for line in said if line.startswith("FAILED")] == []
    assert len([line for line in said if line.startswith("ok")]) == len(TRIALS)


@pytest.mark.parametrize("wrong", TRIALS, ids=lambda trial: trial.what)
def test_one_that_does_not_is_named(wrong: bare.Trial) -> None:
    said: list[str] = []

    def run(words: tuple[str, ...]) -> Finished:
        is_it = words == wrong.command
        return Finished(code=int(not wrong.fails), output="trouble") if is_it else works(words)

    assert try_all(run, said.append) == 1
    assert [line for line in said if line.startswith("FAILED")] == [f"FAILED  {wrong.what}"]


def test_without_a_bundle_a_sentence_says_how_to_get_one(tmp_path: Path) -> None:
    with pytest.raises(TrimError, match="make bundle"):
        main(tmp_path)


def test_a_place_that_cannot_be_made_is_told(dist: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(cache: Path, run: object) -> Path:
        raise SetUpError("Only root can do this.")

    monkeypatch.setattr(bare, "base", refuse)

    with pytest.raises(TrimError, match="Only root"):
        main(dist)
