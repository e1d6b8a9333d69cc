# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Behind a cut vein the spine has bodies and discs in turn, and stays in its span."""

from __future__ import annotations

import pytest

from tools.artwork.palettes import HC, LIGHT
from tools.artwork.spine_sections import (
    BODY_DEPTH,
    BODY_HEIGHT,
    DISC_HEIGHT,
    STEP,
    draw_body_across,
    draw_spine_along,
    front_of_body,
)
from tools.artwork.svg import Svg


@pytest.fixture
def svg() -> Svg:
    return Svg("test", (400, 900), "Test", "A test.")


def test_the_spine_stays_in_its_span_behind_the_vein(svg: Svg) -> None:
    left, top, right, bottom = draw_spine_along(svg, HC, "spine", (100, 400), (50, 750)).bounds

    assert left >= 99
    assert right <= 100 + BODY_DEPTH + 2
    assert top >= 49
    assert bottom <= 751


def test_bodies_and_discs_fill_the_step(svg: Svg) -> None:
    whole = draw_spine_along(svg, HC, "spine", (100, 400), (50, 750))

    assert BODY_HEIGHT + DISC_HEIGHT < STEP < BODY_HEIGHT + 2 * DISC_HEIGHT
    assert whole.area > 0.85 * 700 * BODY_DEPTH
    assert svg.text().count(HC.cartilage.base) == 4


def test_a_vertebra_across_bends_back_from_its_front() -> None:
    left, top, right, bottom = front_of_body(200, 100, 90, 150).bounds

    assert top == pytest.approx(100, abs=0.5)
    assert bottom == pytest.approx(250)
    assert (left + right) / 2 == pytest.approx(200, abs=0.5)
    assert right - left < 2 * 90


@pytest.mark.parametrize(("palette", "gradients"), [(LIGHT, 4), (HC, 0)])
def test_a_vertebra_across_fades_where_themes_are_shaded(svg: Svg, palette, gradients) -> None:
    draw_body_across(svg, palette, "bone", (200, 100), (90, 150))

    assert svg.text().count("<linearGradient") == gradients
