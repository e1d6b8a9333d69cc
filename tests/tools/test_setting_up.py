# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Set-up does what is needed in the right order, once, and says plainly what it cannot do."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pytest

from tools import libraries
from tools.commands import Finished, SetUpError
from tools.environment import Environment
from tools.setting_up import QT_LOADS, Machine, Purpose, prepare

FILES = tuple(f"requirements{of}.lock" for of in ("", "-build", "-dev", "-bundle"))


class Programs:
    """Stands for apt-get, Python and pip; makes what they would make."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.environment = Environment(root=root)
        self.calls: list[tuple[str, ...]] = []
        self.qt = Finished(code=0, output="")
        self.apt = Finished(code=0, output="")

    def __call__(self, command: Sequence[str]) -> Finished:
        self.calls.append(tuple(command))
        if "venv" in command:
            python = replace(self.environment, name=command[-1].split(f"{self.root}/")[1]).python
            python.parent.mkdir(parents=True)
            python.touch()
        if command[0] == "apt-get":
            return self.apt
        return self.qt if QT_LOADS in command else Finished(code=0, output="")

    def words(self) -> list[str]:
        """Return one telling word for each call."""
        telling = ("update", "install", "venv", "--require-hashes", "-e", "-c")
        return [next((w for w in reversed(telling) if w in call), "") for call in self.calls]


@pytest.fixture
def programs(tmp_path: Path) -> Programs:
    (tmp_path / "pyproject.toml").write_text("[build-system]\n[project]\nname = 'vein-guide'\n")
    for name in FILES:
        (tmp_path / name).write_text(name)
    return Programs(tmp_path)


@pytest.fixture
def said() -> list[str]:
    return []


@pytest.fixture
def machine(tmp_path: Path, programs: Programs, said: list[str]) -> Machine:
    """Return a machine with all libraries, as an administrator would find it."""
    return Machine(
        root=tmp_path,
        environ={},
        administrator=True,
        apt=True,
        makes_environments=lambda: True,
        finds=lambda file: True,
        has=lambda name: True,
        run=programs,
        say=said.append,
    )


@pytest.fixture(autouse=True)
def _on_linux(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(libraries.sys, "platform", "linux")


def lacking(machine: Machine, *files: str) -> Machine:
    return replace(machine, finds=lambda file: file not in files)


def test_a_complete_system_needs_only_the_environment(
    machine: Machine, programs: Programs, said: list[str]
) -> None:
    prepare(Purpose.RUN, machine)

    assert programs.words() == ["venv", "--require-hashes", "-e", "-c"]
    assert said[-1] == "Ready."


def test_a_second_start_does_and_says_nothing(
    machine: Machine, programs: Programs, said: list[str]
) -> None:
    prepare(Purpose.RUN, machine)
    programs.calls.clear()
    said.clear()

    prepare(Purpose.RUN, machine)

    assert (programs.calls, said) == ([], [])


def test_what_is_enough_for_the_checks_is_enough_to_run(
    machine: Machine, programs: Programs
) -> None:
    prepare(Purpose.DEV, machine)
    programs.calls.clear()

    prepare(Purpose.RUN, machine)

    assert programs.calls == []


def test_what_is_enough_to_run_is_not_enough_for_the_checks(
    machine: Machine, programs: Programs
) -> None:
    prepare(Purpose.RUN, machine)
    programs.calls.clear()

    prepare(Purpose.DEV, machine)

    assert any(call[-1].endswith("requirements-dev.lock") for call in programs.calls)


def test_root_installs_system_packages_before_anything_else(
    machine: Machine, programs: Programs
) -> None:
    bare = replace(lacking(machine, "libGL.so.1"), makes_environments=lambda: False)

    prepare(Purpose.RUN, bare)

    assert programs.words()[:3] == ["update", "install", "venv"]
    assert programs.calls[1][-2].endswith("-venv")
    assert programs.calls[1][-1] == "libgl1"


def test_a_person_is_given_the_exact_command_and_nothing_is_changed(
    machine: Machine, programs: Programs
) -> None:
    person = replace(lacking(machine, "libGL.so.1"), administrator=False)

    with pytest.raises(SetUpError, match=r"sudo apt-get install -y .* libgl1\n") as stopped:
        prepare(Purpose.DEV, person)

    assert str(stopped.value).endswith("make test")
    assert programs.calls == []


def test_root_also_gets_the_libraries_of_a_screen_that_may_come(
    machine: Machine, programs: Programs
) -> None:
    prepare(Purpose.RUN, lacking(machine, "libxcb-cursor.so.0", "libwayland-client.so.0"))

    assert programs.calls[1][-2:] == ("libwayland-client0", "libxcb-cursor0")


@pytest.mark.parametrize(("purpose", "asked"), [(Purpose.RUN, False), (Purpose.DEV, True)])
def test_root_gets_what_only_some_tests_need_when_they_are_run(
    machine: Machine, programs: Programs, purpose: Purpose, *, asked: bool
) -> None:
    prepare(purpose, replace(machine, has=lambda name: name != "Xvfb"))

    assert any("xvfb" in call for call in programs.calls) is asked


def test_a_person_is_not_asked_for_what_only_some_tests_need(machine: Machine) -> None:
    prepare(Purpose.DEV, replace(machine, has=lambda name: False, administrator=False))


def test_a_library_for_another_screen_that_cannot_be_had_stops_nothing(
    machine: Machine, programs: Programs, said: list[str]
) -> None:
    programs.apt = Finished(code=100, output="Temporary failure resolving")

    prepare(Purpose.RUN, lacking(machine, "libxcb-cursor.so.0"))

    assert "Not all could be installed" in said[1]
    assert said[-1] == "Ready."


def test_a_library_for_another_screen_is_asked_for_only_once(
    machine: Machine, programs: Programs
) -> None:
    without_x11 = lacking(machine, "libxcb-cursor.so.0")
    prepare(Purpose.RUN, without_x11)
    programs.calls.clear()

    prepare(Purpose.RUN, without_x11)

    assert programs.calls == []


def test_a_library_that_is_needed_and_cannot_be_had_stops_everything(
    machine: Machine, programs: Programs
) -> None:
    programs.apt = Finished(code=100, output="Temporary failure resolving")

    with pytest.raises(SetUpError, match="Temporary failure resolving"):
        prepare(Purpose.RUN, lacking(machine, "libGL.so.1"))


def test_a_library_that_went_away_is_noticed_although_the_environment_is_current(
    machine: Machine,
) -> None:
    prepare(Purpose.RUN, machine)
    person = replace(lacking(machine, "libEGL.so.1"), administrator=False)

    with pytest.raises(SetUpError, match="libegl1"):
        prepare(Purpose.RUN, person)


def test_a_system_without_apt_is_told_the_names_of_the_files(machine: Machine) -> None:
    other = replace(lacking(machine, "libGL.so.1", "libEGL.so.1"), apt=False)

    with pytest.raises(SetUpError, match=r"lacks: libGL\.so\.1, libEGL\.so\.1"):
        prepare(Purpose.RUN, other)


def test_a_system_without_apt_and_venv_is_told_what_is_missing(machine: Machine) -> None:
    other = replace(machine, apt=False, makes_environments=lambda: False)

    with pytest.raises(SetUpError, match="ensurepip"):
        prepare(Purpose.RUN, other)


def test_qt_that_does_not_load_is_said_with_the_library(
    machine: Machine, programs: Programs
) -> None:
    error = "ImportError: libnew.so.3: cannot open shared object file: No such file"
    programs.qt = Finished(code=1, output=error)

    with pytest.raises(SetUpError, match=r"system library libnew\.so\.3 is missing"):
        prepare(Purpose.RUN, machine)

    assert programs.environment.stamped() == ""


def test_qt_that_does_not_load_for_another_reason_is_quoted(
    machine: Machine, programs: Programs
) -> None:
    programs.qt = Finished(code=1, output="Illegal instruction\n")

    with pytest.raises(SetUpError, match=r"does not load: Illegal instruction\."):
        prepare(Purpose.RUN, machine)


def test_a_folder_that_cannot_be_written_is_named(machine: Machine, programs: Programs) -> None:
    def full(command: Sequence[str]) -> Finished:
        raise OSError(28, "No space left on device", "somewhere")

    with pytest.raises(SetUpError, match="No space left on device: somewhere"):
        prepare(Purpose.RUN, replace(machine, run=full))


def test_a_bundle_is_built_in_an_environment_of_its_own(
    machine: Machine, programs: Programs
) -> None:
    prepare(Purpose.DEV, machine)
    programs.calls.clear()

    prepare(Purpose.BUNDLE, machine)

    assert programs.calls[0][-1].endswith("build/venv")
    assert any(call[-1].endswith("requirements-bundle.lock") for call in programs.calls)


def test_a_bundle_needs_everything_that_it_takes_along_and_the_linker(machine: Machine) -> None:
    person = replace(
        lacking(machine, "libwayland-cursor.so.0"),
        administrator=False,
        has=lambda name: name != "ld",
    )

    with pytest.raises(SetUpError, match="binutils libwayland-cursor0") as stopped:
        prepare(Purpose.BUNDLE, person)

    assert str(stopped.value).endswith("make bundle")


def test_a_system_without_apt_is_told_which_files_a_bundle_lacks(machine: Machine) -> None:
    other = replace(lacking(machine, "libxcb-cursor.so.0"), apt=False)

    with pytest.raises(SetUpError, match=r"lacks: libxcb-cursor\.so\.0"):
        prepare(Purpose.BUNDLE, other)
