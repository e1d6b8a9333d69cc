# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Lines, boxes and discs of the checklist are where they belong, and tell chosen from open."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRectF

from edu_app.ui.checklist_bench import BODY, Bench
from edu_app.ui.checklist_marks import (
    DiscPart,
    PanelPart,
    PillPart,
    ScaledPart,
    StrokePart,
    TickPart,
    UprightPart,
    disc_font,
    lines_in,
)
from edu_app.ui.checklist_type import LinesPart
from edu_app.ui.paper_parts import GroupPart, Part
from edu_app.ui.theme import Theme
from tests.ui.checklist_samples import painted
from tests.ui.samples import bounds, pixels, places_of


def dark(part: Part, ink: Theme) -> QRectF:
    """Return where there is anything but white."""
    image = painted([part], ink)  # its pixels live as long as it does
    return bounds([place for place, value in pixels(image) if value != 0xFFFFFFFF])


def amount(part: Part, ink: Theme) -> int:
    """Return how many pixels are as dark as ink."""
    image = painted([part], ink)
    return len(places_of(image, ink.colour("ink")))


def test_a_stroke_runs_from_left_to_right(ink: Theme) -> None:
    seen = dark(StrokePart(x=20, y=60, width=100, role="ink", thick=2), ink)

    assert (seen.left(), seen.right()) == pytest.approx((20, 120), abs=1.5)
    assert seen.center().y() == pytest.approx(60, abs=1)


def test_a_ticked_box_has_more_ink_than_an_open_one(ink: Theme) -> None:
    ticked, open_one = (TickPart(x=20, y=20, side=24, ticked=each) for each in (True, False))

    assert dark(ticked, ink) == dark(open_one, ink)
    assert amount(ticked, ink) > 1.3 * amount(open_one, ink)


def test_a_chosen_disc_is_black_and_another_is_not(ink: Theme) -> None:
    chosen, other = (
        DiscPart(x=60, y=60, radius=12, text="2", filled=each) for each in (True, False)
    )

    assert dark(chosen, ink).center().x() == pytest.approx(60, abs=1)
    assert dark(other, ink).width() == pytest.approx(24, abs=2)
    assert amount(chosen, ink) > 250
    assert amount(other, ink) < 40


def test_a_number_of_two_digits_stays_in_its_disc(ink: Theme) -> None:
    image = painted([DiscPart(x=60, y=60, radius=12, text="27")], ink)

    white = [
        place for place, value in pixels(image) if value == 0xFFFFFFFF and inside(place, 60, 60, 11)
    ]
    seen = bounds(white)
    assert 8 < seen.width() < 21


def inside(place: tuple[int, int], x: float, y: float, radius: float) -> bool:
    return (place[0] - x) ** 2 + (place[1] - y) ** 2 <= radius**2


def test_a_panel_is_a_line_and_a_pill_is_full(ink: Theme) -> None:
    rect = QRectF(20, 20, 80, 40)

    panel, pill = PanelPart(rect=rect, radius=8), PillPart(rect=rect)

    assert dark(panel, ink).width() == dark(pill, ink).width() == pytest.approx(80, abs=2)
    assert amount(panel, ink) == 0
    assert amount(pill, ink) > 2500


def test_scaled_parts_are_moved_and_smaller(ink: Theme) -> None:
    part = ScaledPart(x=50, y=20, scale=0.5, parts=(PillPart(rect=QRectF(0, 0, 100, 60)),))

    seen = dark(part, ink)
    assert (seen.x(), seen.y(), seen.width(), seen.height()) == pytest.approx(
        (50, 20, 50, 30), abs=1.5
    )


def test_upright_words_run_to_the_top(bench: Bench, ink: Theme) -> None:
    lines = bench.set(200, ("Heat", BODY))

    seen = dark(UprightPart(lines=lines, x=60, y=100), ink)

    assert seen.height() > 1.5 * seen.width()
    assert seen.bottom() == pytest.approx(100, abs=3)
    assert seen.center().x() == pytest.approx(60, abs=4)


def test_lines_are_found_in_parts_of_parts(bench: Bench) -> None:
    heat, cough = (LinesPart(lines=bench.set(200, (text, BODY))) for text in ("Heat", "Cough"))
    upright = UprightPart(lines=bench.set(200, ("Rest", BODY)), x=0, y=0)
    inner = ScaledPart(scale=0.5, parts=(cough, upright))

    found = lines_in([heat, GroupPart(x=0, y=0, parts=(inner,)), StrokePart(y=0, width=1)])

    assert list(found) == ["Heat", "Cough", "Rest"]


def test_letters_of_a_disc_are_never_nothing(ink: Theme) -> None:
    assert disc_font(ink, 0.2, 700).pixelSize() == 1
    assert disc_font(ink, 9.4, 700).pixelSize() == 9
    assert disc_font(ink, 9.4, 700) is disc_font(ink, 9.2, 700)
