# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The environment in .venv: when it is current, how it is filled, why it may fail."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest

from tools.commands import Finished, SetUpError
from tools.environment import LOG, REASONS, STAMP, Environment, reason

PROJECT = """
[build-system]
requires = ["hatchling"]
[project]
name = "vein-guide"
[tool.ruff]
line-length = {width}
"""


class Programs:
    """Stands for Python and pip; fails on the calls that hold one of the given words."""

    def __init__(self, *failing: str, output: str = "") -> None:
        self.failing = failing
        self.output = output
        self.calls: list[tuple[str, ...]] = []

    def __call__(self, command: Sequence[str]) -> Finished:
        self.calls.append(tuple(command))
        fails = any(word in command for word in self.failing)
        return Finished(code=1 if fails else 0, output=self.output)


@pytest.fixture
def environment(tmp_path: Path) -> Environment:
    (tmp_path / "pyproject.toml").write_text(PROJECT.format(width=100))
    (tmp_path / "requirements.lock").write_text("markdown==3.11.3 --hash=sha256:00")
    made = Environment(root=tmp_path)
    made.python.parent.mkdir(parents=True)
    made.python.touch()
    return made


def test_a_finished_setup_is_current_until_a_lock_changes(environment: Environment) -> None:
    before = environment.digest(("requirements.lock",))
    environment.stamp(before)

    assert environment.is_current(before)

    (environment.root / "requirements.lock").write_text("markdown==3.12 --hash=sha256:00")
    assert not environment.is_current(environment.digest(("requirements.lock",)))


def test_settings_of_tools_do_not_ask_for_a_new_setup(environment: Environment) -> None:
    before = environment.digest(("requirements.lock",))

    (environment.root / "pyproject.toml").write_text(PROJECT.format(width=99))

    assert environment.digest(("requirements.lock",)) == before


def test_a_moved_checkout_asks_for_a_new_setup(environment: Environment, tmp_path: Path) -> None:
    moved = tmp_path / "elsewhere"
    before = environment.digest(("requirements.lock",))

    environment.root.joinpath("copy").mkdir()
    for name in ("pyproject.toml", "requirements.lock"):
        moved.mkdir(exist_ok=True)
        (moved / name).write_bytes((environment.root / name).read_bytes())

    assert Environment(root=moved).digest(("requirements.lock",)) != before


def test_an_environment_whose_python_is_gone_is_not_current(environment: Environment) -> None:
    environment.stamp("all")
    environment.python.unlink()

    assert not environment.is_current("all")


@pytest.mark.parametrize("stamp", ["", "not json", "[]", "{}"])
def test_a_broken_stamp_is_no_stamp(environment: Environment, stamp: str) -> None:
    (environment.folder / STAMP).write_text(stamp)

    assert environment.stamped() == ""


def test_a_working_environment_is_kept(environment: Environment) -> None:
    programs = Programs()

    environment.make(programs)

    assert [call[1:] for call in programs.calls] == [("-m", "pip", "--version")]


def test_an_environment_without_pip_is_made_anew(environment: Environment) -> None:
    programs = Programs("pip")

    environment.make(programs)

    assert programs.calls[-1][1:4] == ("-m", "venv", "--clear")


def test_an_environment_that_cannot_be_made_is_said_with_the_reason(
    environment: Environment,
) -> None:
    programs = Programs("pip", "venv", output="ensurepip is not available")

    with pytest.raises(SetUpError, match="ensurepip is not available"):
        environment.make(programs)


def test_everything_is_installed_by_hash_and_nothing_is_built(environment: Environment) -> None:
    programs = Programs()

    environment.fill(("requirements.lock",), programs)

    packages, guide = programs.calls
    assert {"--require-hashes", "--only-binary=:all:", "--no-deps"} <= set(packages)
    assert str(environment.root / "requirements.lock") in packages
    assert {"--no-deps", "--no-build-isolation", "-e"} <= set(guide)


def test_a_failed_installation_leaves_all_that_pip_said_in_a_file(environment: Environment) -> None:
    programs = Programs("--require-hashes", output="ERROR: No space left on device")

    with pytest.raises(SetUpError, match=r"The disk is full\.") as stopped:
        environment.fill(("requirements.lock",), programs)

    assert LOG in str(stopped.value)
    assert (environment.folder / LOG).read_text() == programs.output
    assert len(programs.calls) == 1


@pytest.mark.parametrize(("mark", "sentence"), REASONS)
def test_each_known_failure_has_its_sentence(mark: str, sentence: str) -> None:
    assert reason(f"Collecting markdown\nERROR: {mark}: ...") == sentence


def test_an_unknown_failure_has_a_sentence_too() -> None:
    assert reason("Segmentation fault") == "The packages could not be installed."
