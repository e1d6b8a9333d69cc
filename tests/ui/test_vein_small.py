# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The small living vein is a picture of its own in every theme, inside its rectangle."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRectF

from edu_app.ui.vein_small import paint_small
from tests.ui.conftest import ThemeMaker
from tests.ui.samples import Canvas, colours


@pytest.mark.parametrize("name", ["light", "dark", "hc"])
def test_both_slices_are_painted_inside_the_rectangle(make_theme: ThemeMaker, name: str) -> None:
    theme, canvas = make_theme(name=name), Canvas(400, 300)
    rect = QRectF(20, 20, 320, 220)

    with canvas as painter:
        paint_small(painter, rect, theme)

    assert rect.contains(canvas.bounds())
    left, right = (canvas.image.copy(x, 20, 160, 220) for x in (20, 180))
    assert len(colours(left)) > 20
    assert len(colours(right)) > 10
