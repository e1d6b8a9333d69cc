# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The pelvis: the chosen side is narrow, arteries carry dots, and the sides are written on it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QPainter, QPicture

from edu_app.render.vein import Cause, Side, VeinState
from edu_app.ui import vein_paint_pelvis as pelvis
from edu_app.ui.theme import Theme
from edu_app.ui.vein_inks import inks_of
from edu_app.ui.vein_paint import camera_of
from tests.ui.samples import Canvas, ThemeMaker, colours
from tests.ui.vein_samples import WORDS, part

SCALE = 1.6


def veins(state: VeinState, theme: Theme) -> Canvas:
    inks = inks_of(theme)
    return part(pelvis.FRAME, lambda painter: pelvis.paint_vein(painter, state, inks), SCALE)


@pytest.mark.parametrize("name", ["light", "hc"])
@pytest.mark.parametrize("side", Side)
@pytest.mark.parametrize("cause", Cause)
def test_a_narrower_vein_has_less_blood_and_lies_on_its_side(
    make_theme: ThemeMaker, name: str, cause: Cause, side: Side
) -> None:
    theme = make_theme(name=name)
    state = VeinState(lost=0, cause=cause, side=side)
    canvas = veins(state, theme)
    middle = canvas.image.width() // 2
    lower = canvas.image.copy(0, 260, canvas.image.width(), 120)
    right = colours(lower.copy(middle, 0, middle, 120))

    # the patient's left is on the right
    assert (right["#ffffff"] < 0.97 * right.total()) is (side is Side.LEFT)
    assert veins(state.at(80), theme).image != canvas.image


@pytest.mark.parametrize(
    "more",
    [{"stent": True}, {"past_clot": True}, {"bypass": False}, {"past_clot": True, "stent": True}],
    ids=str,
)
def test_every_choice_is_seen(theme: Theme, more: dict[str, bool]) -> None:
    assert (
        veins(VeinState(lost=0.6, **more), theme).image != veins(VeinState(lost=0.6), theme).image
    )


@pytest.mark.parametrize("name", ["light", "dark", "hc"])
@pytest.mark.parametrize("cause", [Cause.ARTERY, Cause.OUTSIDE])
def test_arteries_are_told_by_dots_too(make_theme: ThemeMaker, name: str, cause: Cause) -> None:
    inks = inks_of(make_theme(name=name))
    state = VeinState(cause=cause)

    canvas = part(pelvis.FRAME, lambda on: pelvis.paint_arteries(on, state, inks), 3)

    assert colours(canvas.image)[inks.mark.name()] > 300


def test_the_hidden_part_and_the_other_veins_are_painted(
    theme: Theme, make_theme: ThemeMaker
) -> None:
    inks, state = inks_of(theme), VeinState(lost=0.5)
    flat = inks_of(make_theme(name="hc"))
    hidden = part(pelvis.FRAME, lambda on: pelvis.paint_hidden(on, state, flat), SCALE)
    others = part(pelvis.FRAME, lambda on: pelvis.paint_other_veins(on, state, inks), SCALE)
    ground = part(pelvis.FRAME, lambda on: pelvis.paint_ground(on, inks), 3)

    assert not hidden.blank()
    assert colours(others.image)[inks.vein.base.name()] > 50
    assert colours(ground.image)[inks.bone.outline.name()] > 50


def test_on_paper_dark_blood_is_made_of_layers(theme: Theme) -> None:
    recorded = QPicture()
    painter = QPainter(recorded)
    pelvis.paint_vein(painter, VeinState(lost=0.9), inks_of(theme))
    painter.end()

    assert recorded.size() > 0


@pytest.mark.parametrize("percent", [100, 200])
def test_both_sides_are_written_and_do_not_meet(make_theme: ThemeMaker, percent: int) -> None:
    theme = make_theme(percent=percent)
    inks, canvas = inks_of(theme), Canvas(420, 420)
    camera = camera_of(canvas.rect, pelvis.FRAME, theme)

    with canvas as painter:
        pelvis.write_sides(painter, WORDS.labels, inks, camera)

    column = canvas.image.copy(canvas.image.rect().center().x(), 0, 1, canvas.image.height())
    assert colours(column)[theme.colour("ink").name()] == 0
    assert canvas.image.rect().contains(QPoint(10, 10))
    assert colours(canvas.image)[theme.colour("ink").name()] > 60
