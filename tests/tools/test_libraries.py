# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Qt's system libraries: which are wanted, which are missing, what Debian calls them."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from tools import libraries
from tools.libraries import (
    FOR_TESTS,
    PRINTING,
    SOUND,
    WAYLAND,
    WINDOW_KIT,
    X11,
    Library,
    missing,
    named_in,
    needed,
    useful,
)

linux = pytest.mark.skipif(sys.platform != "linux", reason="system packages are Linux's")


@linux
@pytest.mark.parametrize(
    ("environ", "expected"),
    [
        ({}, WINDOW_KIT),
        ({"DISPLAY": ":0"}, WINDOW_KIT + X11),
        ({"WAYLAND_DISPLAY": "wayland-0"}, WINDOW_KIT + WAYLAND),
        ({"WAYLAND_DISPLAY": "wayland-0", "DISPLAY": ":0"}, WINDOW_KIT + WAYLAND),
    ],
)
def test_a_person_is_asked_only_for_what_the_screen_takes(
    environ: dict[str, str], expected: tuple[Library, ...]
) -> None:
    assert needed(environ) == expected


@linux
@pytest.mark.parametrize("environ", [{}, {"DISPLAY": ":0"}, {"WAYLAND_DISPLAY": "wayland-0"}])
def test_what_is_needed_and_what_is_useful_make_up_everything(environ: dict[str, str]) -> None:
    both = [*needed(environ), *useful(environ)]

    assert set(both) == {*WINDOW_KIT, *X11, *WAYLAND, *PRINTING, *SOUND}
    assert len(both) == len(set(both))


@pytest.mark.parametrize("system", ["win32", "darwin"])
def test_other_systems_bring_what_qt_needs(monkeypatch: pytest.MonkeyPatch, system: str) -> None:
    monkeypatch.setattr(sys, "platform", system)

    assert needed({"DISPLAY": ":0"}) == useful({}) == ()


def test_only_what_the_system_does_not_find_is_missing() -> None:
    there = {library.file for library in WINDOW_KIT} - {"libGL.so.1"}

    assert missing(WINDOW_KIT, there.__contains__) == (Library("libGL.so.1", "libgl1"),)


@linux
def test_a_library_is_looked_for_as_the_loader_does() -> None:
    assert libraries.opens("libc.so.6")
    assert not libraries.opens("libnothing-of-this-name.so.9")


def test_a_program_or_a_folder_is_looked_for(tmp_path: Path) -> None:
    assert libraries.has("git")
    assert libraries.has(str(tmp_path))
    assert not libraries.has("no-such-program-here")


@linux
def test_this_machine_has_all_that_the_tests_need() -> None:
    assert missing(WINDOW_KIT) == ()


def test_the_library_in_an_import_error_is_found() -> None:
    error = "ImportError: libEGL.so.1: cannot open shared object file: No such file or directory"

    assert named_in(error) == "libEGL.so.1"


def test_another_import_error_names_no_library() -> None:
    assert named_in("ModuleNotFoundError: No module named 'PySide6'") == ""


def test_no_package_is_named_twice() -> None:
    packages = [each.package for each in WINDOW_KIT + X11 + WAYLAND + PRINTING + SOUND + FOR_TESTS]

    assert len(packages) == len(set(packages))
