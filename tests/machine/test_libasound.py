# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The library is opened where it is, keeps quiet, and nothing else is taken for it."""

from __future__ import annotations

import ctypes
import sys

import pytest

from edu_app.machine.libasound import FILES, TYPES, keep_quiet, load


def test_every_function_has_its_types() -> None:
    library = load()
    if library is None:
        pytest.skip("libasound is not installed (apt-get install libasound2)")

    for name, (result, arguments) in TYPES.items():
        function = getattr(library, name)
        assert function.restype is result
        assert tuple(function.argtypes or ()) == tuple(arguments)


@pytest.mark.parametrize("platform", ["win32", "darwin", "emscripten"])
def test_other_systems_have_none(platform: str) -> None:
    assert load(platform) is None


def test_a_file_that_is_missing_is_none(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(FILES, sys.platform, "libnothing.so.99")

    assert load() is None


def test_a_library_that_is_too_old_is_none(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(TYPES, "snd_of_the_future", (ctypes.c_int, ()))

    assert load() is None


def test_its_complaints_are_taken_and_not_said(capfd: pytest.CaptureFixture[str]) -> None:
    keep_quiet(b"conf.c", 12, b"open", 2, b"cannot find card")

    assert capfd.readouterr() == ("", "")
