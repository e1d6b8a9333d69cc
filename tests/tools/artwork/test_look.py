# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Whoever draws can look at every theme, every step, and all the places."""

from __future__ import annotations

from pathlib import Path

import pytest

from tools.artwork.__main__ import OUT
from tools.artwork.look import look_at


@pytest.mark.usefixtures("qapp")
def test_there_is_a_picture_for_each_theme_and_step(tmp_path: Path) -> None:
    look_at(["leg-elevation"], OUT, tmp_path)

    names = {path.name for path in tmp_path.iterdir()}
    themes = {f"leg-elevation.{theme}.png" for theme in ("light", "dark", "hc", "mono", "marked")}
    assert themes <= names
    assert sum(".step-" in name for name in names) >= 2
