# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The memory of this program is read from the system, where the system tells."""

from __future__ import annotations

import ctypes
import os
import platform
import sys
from pathlib import Path

import pytest

from edu_app.machine.memory import PAGE_BYTES, give_back, resident_mb


def test_pages_become_megabytes(tmp_path: Path) -> None:
    (tmp_path / "statm").write_text("90000 25000 12000 1 0 40000 0\n")

    assert resident_mb(tmp_path / "statm") == 102


@pytest.mark.parametrize("text", ["", "90000", "a b c"])
def test_what_makes_no_sense_is_not_known(tmp_path: Path, text: str) -> None:
    (tmp_path / "statm").write_text(text)

    assert resident_mb(tmp_path / "statm") is None


def test_a_system_that_does_not_tell_is_no_error(tmp_path: Path) -> None:
    assert resident_mb(tmp_path / "nowhere") is None


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="others do not tell in this way")
def test_this_program_is_as_large_as_it_is() -> None:
    found = resident_mb()

    assert found is not None
    assert 5 < found < 5000
    assert os.sysconf("SC_PAGE_SIZE") == PAGE_BYTES


@pytest.mark.skipif(platform.libc_ver()[0] != "glibc", reason="others have no such function")
def test_free_memory_goes_back_to_the_system() -> None:
    lumps = [bytes(100_000) for _lump in range(1000)]
    held = resident_mb()
    kept = lumps[-1]  # lies above the others, which keeps them from going back by themselves
    del lumps

    assert give_back()

    after = resident_mb()
    assert held is not None
    assert after is not None
    assert after < held - 50
    assert len(kept) == 100_000


@pytest.mark.parametrize("system", ["win32", "darwin"])
def test_other_systems_are_not_asked(system: str) -> None:
    assert not give_back(system)


def test_another_c_library_is_no_error(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ctypes, "CDLL", lambda name: object())

    assert not give_back("linux")
