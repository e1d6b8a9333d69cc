# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The machine's configuration comes before what lies beside the program, and the first hit wins."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest
from platformdirs.macos import MacOS

from edu_app.clinic import places as module
from edu_app.clinic.places import FILE, LINUX, find_file, places

linux = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="places of Linux")


def put(*paths: Path) -> None:
    for path in paths:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("")


@linux
def test_on_linux_the_folders_of_the_desktop_come_before_etc_and_the_checkout(
    monkeypatch: pytest.MonkeyPatch, repository: Path
) -> None:
    monkeypatch.setenv("XDG_CONFIG_DIRS", "/etc/xdg/xdg-some:/etc/xdg")

    assert places() == (
        Path("/etc/xdg/xdg-some/vein-guide/clinic.toml"),
        Path("/etc/xdg/vein-guide/clinic.toml"),
        Path("/etc/vein-guide/clinic.toml"),
        repository / "clinic.toml",
    )


@linux
def test_without_a_desktop_the_usual_folder_is_used(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("XDG_CONFIG_DIRS", raising=False)

    assert places()[:2] == (Path("/etc/xdg/vein-guide") / FILE, LINUX / FILE)


def test_on_macos_it_is_the_library_of_the_machine(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("XDG_CONFIG_DIRS", raising=False)
    folder = MacOS("vein-guide", appauthor=False).site_config_dir

    assert folder == "/Library/Application Support/vein-guide"


def test_elsewhere_than_on_linux_etc_is_not_looked_into(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module.sys, "platform", "darwin")

    assert LINUX / FILE not in places()


def test_no_place_is_looked_into_twice(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("XDG_CONFIG_DIRS", f"{tmp_path}{os.pathsep}{tmp_path}")

    assert len(places()) == len(set(places()))


def test_a_copy_that_is_carried_about_has_it_beside_the_program(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(tmp_path / "vein-guide"))

    assert places()[-1] == tmp_path / FILE


def test_beside_what_pip_has_installed_is_nothing(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    package = tmp_path / "edu_app"
    (package / "_bundled").mkdir(parents=True)
    monkeypatch.setattr(module, "PACKAGE", package)

    assert tmp_path / FILE not in places()
    assert package / FILE not in places()


def test_the_first_that_is_there_wins(tmp_path: Path) -> None:
    first, second, third = (tmp_path / name / FILE for name in "abc")
    assert find_file((first, second, third)) is None

    put(third)
    assert find_file((first, second, third)) == third
    put(first)
    assert find_file((first, second, third)) == first


@linux
def test_a_file_of_the_machine_wins_over_one_beside_the_program(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    site, program = tmp_path / "site", tmp_path / "program"
    monkeypatch.setenv("XDG_CONFIG_DIRS", str(site))
    monkeypatch.setattr(module, "LINUX", tmp_path / "etc")
    monkeypatch.setattr(module, "PACKAGE", program / "edu_app")

    put(program / FILE)
    assert find_file(places()) == program / FILE
    put(tmp_path / "etc" / FILE)
    assert find_file(places()) == tmp_path / "etc" / FILE
    put(site / "vein-guide" / FILE)
    assert find_file(places()) == site / "vein-guide" / FILE


def test_what_is_there_and_cannot_be_read_is_not_passed_over(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (tmp_path / "folder").mkdir()
    (tmp_path / "loop").symlink_to("loop")
    (tmp_path / "file").write_text("")
    absent = tmp_path / "file" / FILE  # below a file there is nothing

    assert find_file((absent, tmp_path / "folder")) == tmp_path / "folder"
    assert find_file((absent, tmp_path / "loop")) == tmp_path / "loop"
    assert find_file((absent,)) is None
