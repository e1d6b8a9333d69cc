# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The slice across shows as much blood as is left, and arteries by more than their colour."""

from __future__ import annotations

import math

import pytest
from PySide6.QtCore import QPointF, QRectF

from edu_app.render.vein import Cause, VeinState
from edu_app.ui import vein_paint_across as across
from edu_app.ui.theme import Theme
from edu_app.ui.vein_inks import inks_of
from edu_app.ui.vein_paint import camera_of
from tests.ui.samples import Canvas, ThemeMaker, colours
from tests.ui.vein_samples import WORDS, part

SCALE = 100
EDGE = 0.0125 * SCALE + 0.6
"""Pixels of the blood that its edge covers."""


def slice_of(state: VeinState, theme: Theme) -> Canvas:
    inks = inks_of(theme)
    return part(across.FRAME, lambda painter: across.paint_across(painter, state, inks), SCALE)


@pytest.mark.parametrize("cause", Cause)
@pytest.mark.parametrize("percent", [0, 30, 50, 80])
def test_the_blood_that_is_painted_is_the_area_that_is_left(
    make_theme: ThemeMaker, cause: Cause, percent: int
) -> None:
    theme = make_theme(name="hc")  # flat: every pixel of blood has one colour
    blood = inks_of(theme).vein.base.name()

    painted = colours(slice_of(VeinState(lost=percent / 100, cause=cause), theme).image)[blood]

    left = math.pi * SCALE**2 * (1 - percent / 100)
    around = 2 * math.pi * SCALE * (math.sqrt(1 - percent / 100) if cause is Cause.SCAR else 1)
    assert painted == pytest.approx(left - around * EDGE, rel=0.04, abs=150)


@pytest.mark.parametrize("name", ["light", "dark", "hc"])
def test_an_artery_has_dots_and_a_line_besides_its_colour(
    make_theme: ThemeMaker, name: str
) -> None:
    inks = inks_of(make_theme(name=name))
    thing = across.Pressing(QPointF(0, 0), across.ARTERY, artery=True)
    frame = QRectF(-1, -1, 2, 2)

    seen = colours(part(frame, lambda on: across.paint_pressing(on, thing, inks), 120).image)

    assert seen[inks.mark.name()] > 100
    assert seen[inks.artery.outline.name()] > 100


@pytest.mark.parametrize(
    ("cause", "arteries", "others"),
    [(Cause.ARTERY, 1, 0), (Cause.SCAR, 1, 0), (Cause.OUTSIDE, 1, 1)],
)
def test_what_presses_touches_the_vein(cause: Cause, arteries: int, others: int) -> None:
    state = VeinState(lost=0.6, cause=cause)
    things = across.pressing(state)

    assert sum(thing.artery for thing in things) == arteries
    assert sum(not thing.artery for thing in things) == others
    touching = things[0]
    assert touching.middle.y() + touching.radius == pytest.approx(across.front_of(state))


@pytest.mark.parametrize(
    "state",
    [
        VeinState(past_clot=True),
        VeinState(stent=True),
        VeinState(cause=Cause.SCAR, stent=True),
        VeinState(lost=0.02, cause=Cause.SCAR),
        VeinState(lost=0.9, cause=Cause.OUTSIDE, past_clot=True),
    ],
    ids=str,
)
def test_scar_webs_and_stents_are_seen(theme: Theme, state: VeinState) -> None:
    bare = slice_of(VeinState(lost=state.lost, cause=Cause.ARTERY), theme)

    assert slice_of(state, theme).image != bare.image


@pytest.mark.parametrize("name", ["light", "hc"])
@pytest.mark.parametrize("state", [VeinState(), VeinState(cause=Cause.OUTSIDE, stent=True),
                                   VeinState(lost=0.1, cause=Cause.SCAR),
                                   VeinState(lost=0.7, cause=Cause.SCAR)], ids=str)  # fmt: skip
def test_labels_and_spine_are_written_in_the_frame(
    make_theme: ThemeMaker, name: str, state: VeinState
) -> None:
    theme = make_theme(name=name)
    inks, canvas = inks_of(theme), Canvas(420, 480)
    camera = camera_of(canvas.rect, across.FRAME, theme)

    with canvas as painter:
        across.write_across(painter, state, WORDS.labels, inks, camera)
    ground = part(across.FRAME, lambda painter: across.paint_ground(painter, inks))

    assert colours(canvas.image)[theme.colour("ink").name()] > 20
    assert colours(ground.image)[inks.bone.outline.name()] > 20
