# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The slice along shows the throat of the slice across, and blood that backs up below it."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QPainter, QPicture

from edu_app.render.vein import Cause, VeinState
from edu_app.render.vein_shape import thickness
from edu_app.ui import vein_paint_along as along
from edu_app.ui.theme import Theme
from edu_app.ui.vein_inks import inks_of
from edu_app.ui.vein_paint import camera_of
from tests.ui.samples import Canvas, ThemeMaker, colours
from tests.ui.vein_samples import WORDS, part

SCALE = 40
PRESSED = (Cause.ARTERY, Cause.OUTSIDE)


def slice_of(state: VeinState, theme: Theme) -> Canvas:
    inks = inks_of(theme)
    return part(along.FRAME, lambda painter: along.paint_along(painter, state, inks), SCALE)


@pytest.mark.parametrize("cause", Cause)
@pytest.mark.parametrize("percent", [0, 50, 80])
def test_the_throat_that_is_painted_is_that_of_the_slice_across(
    make_theme: ThemeMaker, cause: Cause, percent: int
) -> None:
    theme = make_theme(name="hc")
    state = VeinState(lost=percent / 100, cause=cause, bypass=False)
    canvas, blood = slice_of(state, theme), inks_of(theme).vein.base.name()
    y = -along.FRAME.top() * SCALE

    painted = sum(canvas.at(x, y) == blood for x in range(canvas.image.width()))

    assert painted == pytest.approx(thickness(state) * SCALE, abs=4)


@pytest.mark.parametrize("name", ["light", "dark", "hc"])
def test_blood_backs_up_below_a_tight_place_only(make_theme: ThemeMaker, name: str) -> None:
    theme = make_theme(name=name)
    open_, tight = (slice_of(VeinState(lost=lost, bypass=False), theme) for lost in (0.0, 0.9))
    x = -along.FRAME.left() * SCALE
    below = [open_.image.pixelColor(round(x), y).lightness() for y in range(300, 380)]
    dark = [tight.image.pixelColor(round(x), y).lightness() for y in range(300, 380)]

    assert sum(dark) < sum(below)


@pytest.mark.parametrize(
    ("state", "drawn"),
    [
        (VeinState(lost=0.2), False),
        (VeinState(lost=0.6), True),
        (VeinState(lost=0.6, bypass=False), False),
        (VeinState(lost=0.6, stent=True), True),
    ],
)
def test_side_veins_are_drawn_when_there_are_any(
    theme: Theme, state: VeinState, drawn: bool
) -> None:
    strip = slice_of(state, theme).image.copy(0, 100, 20, 250)

    assert (len(colours(strip)) > 1) is drawn


@pytest.mark.parametrize("name", ["light", "hc"])
@pytest.mark.parametrize(
    ("cause", "stent"), [(Cause.SCAR, False), *((c, s) for c in PRESSED for s in (False, True))]
)
def test_scar_and_webs_are_drawn(
    make_theme: ThemeMaker, name: str, cause: Cause, stent: bool
) -> None:
    theme = make_theme(name=name)
    state = VeinState(lost=0.9, cause=cause, past_clot=True, stent=stent)

    seen = colours(slice_of(state, theme).image)

    assert seen[inks_of(theme).scar.base.name()] > 4


def test_on_paper_dark_blood_is_made_of_layers(theme: Theme) -> None:
    recorded = QPicture()
    painter = QPainter(recorded)
    along.paint_along(painter, VeinState(lost=0.9), inks_of(theme))
    painter.end()

    assert recorded.size() > 0


@pytest.mark.parametrize("cause", Cause)
def test_what_presses_lies_on_the_front_of_the_vein(cause: Cause) -> None:
    (thing,) = along.pressing(VeinState(lost=0.5, cause=cause))

    assert thing.artery is (cause is not Cause.OUTSIDE)
    assert thing.middle.x() < 0


@pytest.mark.parametrize("lost", [0.1, 0.8])
def test_labels_and_spine(theme: Theme, lost: float) -> None:
    inks, canvas = inks_of(theme), Canvas(320, 560)
    camera = camera_of(canvas.rect, along.FRAME, theme)

    with canvas as painter:
        along.write_along(painter, VeinState(lost=lost), WORDS.labels, inks, camera)
    ground = part(along.FRAME, lambda painter: along.paint_ground(painter, inks))
    over = part(along.FRAME, lambda painter: along.paint_over(painter, VeinState(stent=True), inks))

    assert colours(canvas.image)[theme.colour("ink").name()] > 20
    assert colours(ground.image)[inks.bone.outline.name()] > 20
    assert colours(over.image)[inks.metal.light.name()] > 20
