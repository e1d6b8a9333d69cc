# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The bones of the pelvis stand on both sides alike, rounded, or flat in high contrast."""

from __future__ import annotations

import pytest

from edu_app.ui import vein_paint_bones as bones
from edu_app.ui.vein_inks import inks_of
from edu_app.ui.vein_paint_pelvis import FRAME
from tests.ui.samples import ThemeMaker, colours
from tests.ui.vein_samples import part


@pytest.mark.parametrize(("name", "tones"), [("light", 200), ("dark", 200), ("hc", 0)])
def test_bones_are_rounded_but_in_high_contrast(
    make_theme: ThemeMaker, name: str, tones: int
) -> None:
    inks = inks_of(make_theme(name=name))

    canvas = part(FRAME, lambda painter: bones.paint_bones(painter, inks), 3)

    seen = colours(canvas.image)
    assert len(seen) > tones
    assert seen[inks.bone.outline.name()] > 50
    assert (seen[inks.bone.base.name()] > 5000) is (name == "hc")


def test_a_few_points_become_a_smooth_line() -> None:
    line = bones.smooth_points(((0, 0), (10, 0), (10, 10), (0, 10)))

    assert len(line) > 12
