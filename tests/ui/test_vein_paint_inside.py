# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""In the vein: cells stay in it and drift, arrows are longer where more blood comes through."""

from __future__ import annotations

import pytest

from edu_app.render.vein import VeinState
from edu_app.ui import vein_paint_inside as inside
from edu_app.ui.theme import Theme
from edu_app.ui.vein_inks import inks_of
from edu_app.ui.vein_paint_along import FRAME
from tests.ui.samples import ThemeMaker, colours
from tests.ui.vein_samples import part


@pytest.mark.parametrize("moment", [0.0, 0.37, 0.99])
@pytest.mark.parametrize("lost", [0.0, 0.5, 0.9])
def test_cells_stay_in_the_vein(theme: Theme, lost: float, moment: float) -> None:
    state, inks = VeinState(lost=lost), inks_of(theme)

    canvas = part(FRAME, lambda painter: inside.paint_blood(painter, state, inks, moment))

    bounds = canvas.bounds()
    scale = canvas.image.width() / FRAME.width()
    assert FRAME.left() + bounds.left() / scale > -1.3
    assert FRAME.left() + bounds.right() / scale < 1.15


def test_time_moves_them_and_no_time_leaves_them(theme: Theme) -> None:
    state, inks = VeinState(), inks_of(theme)
    first, same, later = (
        part(FRAME, lambda on, at=at: inside.paint_blood(on, state, inks, at)) for at in (0, 0, 0.2)
    )

    assert first.image == same.image
    assert first.image != later.image


def test_fewer_cells_come_through_a_tight_place(theme: Theme) -> None:
    inks = inks_of(theme)
    counts = [
        colours(
            part(FRAME, lambda on, lost=lost: inside.paint_blood(on, VeinState(lost=lost), inks, 0))
            .image.copy(0, 0, 400, 150)
        )[inks.cell.base.name()]
        for lost in (0.0, 0.9)
    ]  # fmt: skip

    assert counts[1] < counts[0]


@pytest.mark.parametrize("name", ["light", "hc"])
def test_arrows_and_mesh_are_seen(make_theme: ThemeMaker, name: str) -> None:
    inks = inks_of(make_theme(name=name))
    state = VeinState(lost=0.8, stent=True)

    arrows = part(FRAME, lambda painter: inside.paint_arrows(painter, state, inks))
    mesh = part(FRAME, lambda painter: inside.paint_mesh(painter, state, inks))

    assert not arrows.blank()
    assert colours(mesh.image)[inks.metal.light.name()] + 1 > 1
    assert not mesh.blank()
