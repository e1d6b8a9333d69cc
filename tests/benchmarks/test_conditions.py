# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Figures come with what they depend on."""

from __future__ import annotations

import platform
from pathlib import Path

from benchmarks.conditions import conditions, neighbours


def test_the_conditions_are_those_of_this_computer() -> None:
    found = conditions("offscreen", 5)

    assert found.python == platform.python_version()
    assert found.processors > 0
    assert found.qt.startswith("6.")
    assert found.rounds == 5


def test_programs_that_share_qt_are_counted(tmp_path: Path) -> None:
    maps = {"10": "/lib/libQt6Core.so.6", "11": "/lib/libc.so.6", "self": "libQt6Core"}
    for name, text in maps.items():
        (tmp_path / name).mkdir()
        (tmp_path / name / "maps").write_text(text)

    assert neighbours(tmp_path) == 1
