# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The library is opened where it is, and nothing else is taken for it."""

from __future__ import annotations

import ctypes
import sys

import pytest

from edu_app.printing import libcups
from edu_app.printing.libcups import FILES, TYPES, give_up, load, no_password


def test_every_function_has_its_types() -> None:
    library = load()
    if library is None:
        pytest.skip("libcups is not installed (apt-get install libcups2)")

    for name, (result, arguments) in TYPES.items():
        function = getattr(library, name)
        assert function.restype is result
        assert tuple(function.argtypes or ()) == tuple(arguments)


@pytest.mark.parametrize("platform", ["win32", "emscripten"])
def test_a_system_without_cups_has_none(platform: str) -> None:
    assert load(platform) is None


def test_a_file_that_is_missing_is_none(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(FILES, sys.platform, "libnothing.so.99")

    assert load() is None


def test_a_library_that_is_too_old_is_none(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(TYPES, "cupsOfTheFuture", (ctypes.c_int, ()))

    assert load() is None


def test_nobody_waits_and_nobody_is_asked_for_a_password() -> None:
    assert give_up(None, None) == 0
    assert not no_password(b"Password?", None, b"POST", b"/", None)
    assert libcups.TIMEOUT is not libcups.PASSWORD
