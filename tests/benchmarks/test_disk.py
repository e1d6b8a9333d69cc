# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""What a package brings along is counted on top of what the guide itself asks a system for."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from benchmarks.disk import BASE, Needed, ask_apt, needed_for

BASE_SAID = "Inst libc6 (2.36)\nInst libgl1 (1.6 [amd64])\nConf libc6\n"
SIZES = {"reader": 2000, "libreader": 500}


def apt(command: Sequence[str]) -> str:
    """Answer as apt does."""
    if command[0] == "apt-cache":
        return "\n\n".join(
            f"Package: {each}\nInstalled-Size: {SIZES[each]}" for each in command[3:]
        )
    if "reader" in command:
        return f"{BASE_SAID}Inst libreader:amd64 (1)\nInst reader (1)\n"
    return BASE_SAID


def test_only_what_is_not_there_anyway_counts(tmp_path: Path) -> None:
    assert needed_for("reader", tmp_path, apt) == Needed(packages=2, megabytes=2.56)
    assert "libxcb-cursor0" in BASE


def test_what_cannot_be_installed_has_no_size(tmp_path: Path) -> None:
    assert needed_for("nothing", tmp_path, apt) is None
    assert needed_for("reader", tmp_path, lambda command: "") is None


def test_without_apt_nothing_is_said() -> None:
    assert ask_apt(("no-such-program-here",)) == ""
    assert ask_apt(("echo", "yes")) == "yes\n"
