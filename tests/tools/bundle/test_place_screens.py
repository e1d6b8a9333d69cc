# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Small screens and large letters are seen by every profile, with pages and not with a cover."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.tools.bundle.played_trial import make_able, play
from tools.bundle.place_screens import at_twice_the_size, on_a_small_screen

__all__ = ["make_able"]
pytestmark = pytest.mark.usefixtures("able")


def test_every_profile_is_seen_on_a_small_screen(tmp_path: Path) -> None:
    trial = play(tmp_path)

    on_a_small_screen(trial)

    names = [name.partition(":")[0] for name, _around in trial.shown]
    assert len(names) == 13
    assert "small-consult-talk" in names
    assert "small-kiosk-talk" not in names
    assert {around.size for _name, around in trial.shown} == {(1024, 600)}
    assert "attract = false" in (trial.folder / "clinic.toml").read_text("utf-8")


def test_twice_the_size_is_seen_on_two_screens(tmp_path: Path) -> None:
    trial = play(tmp_path)

    at_twice_the_size(trial)

    assert {around.size for _name, around in trial.shown} == {(1920, 1080), (3840, 2160)}
    assert {around.variables["QT_SCALE_FACTOR"] for _name, around in trial.shown} == {"2"}
