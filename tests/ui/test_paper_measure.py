# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Lengths on paper are what a ruler and a printer say."""

from __future__ import annotations

import pytest

from edu_app.ui.paper_measure import points, px


@pytest.mark.parametrize(("mm", "length"), [(0, 0), (25.4, 96), (58, 219.21), (297, 1122.52)])
def test_millimetres_become_logical_pixels(mm: float, length: float) -> None:
    assert px(mm) == pytest.approx(length, abs=0.01)


@pytest.mark.parametrize(("length", "pt"), [(16, 12), (12, 9), (96, 72)])
def test_logical_pixels_become_points(length: float, pt: float) -> None:
    assert points(length) == pt
