# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The living vein as a small picture without words: two slices, half of the area lost."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from edu_app.render.vein import VeinState
from edu_app.ui import vein_paint_across as across
from edu_app.ui import vein_paint_along as along
from edu_app.ui.vein_inks import inks_of
from edu_app.ui.vein_paint_inside import paint_blood

if TYPE_CHECKING:
    from collections.abc import Callable

    from edu_app.ui.theme import Theme
    from edu_app.ui.vein_inks import Inks

LOST = 0.5
FREE = 8.0


def paint_small(painter: QPainter, rect: QRectF, theme: Theme) -> None:
    """Paint the slice along on the left and the slice across on the right."""
    inks, state = inks_of(theme), VeinState(lost=LOST, bypass=True)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.fillRect(rect, inks.sheet)
    room = rect.adjusted(FREE, FREE, -FREE, -FREE)
    half = room.width() / 2
    left = QRectF(room.left(), room.top(), half, room.height())
    draws: tuple[Callable[..., None], ...] = (
        along.paint_ground,
        partial(along.paint_along, state=state),
        partial(paint_blood, state=state, moment=0.0),
        partial(along.paint_over, state=state),
        partial(_pressing, things=along.pressing(state)),
    )
    _view(painter, left, along.FRAME, draws, inks)
    draws = (
        across.paint_ground,
        partial(across.paint_across, state=state),
        partial(_pressing, things=across.pressing(state)),
    )
    _view(painter, left.translated(half, 0), across.FRAME, draws, inks)
    painter.restore()


def _view(
    painter: QPainter,
    box: QRectF,
    frame: QRectF,
    draws: tuple[Callable[..., None], ...],
    inks: Inks,
) -> None:
    """Fit a view into its box."""
    scale = min(box.width() / frame.width(), box.height() / frame.height())
    painter.save()
    painter.translate(box.center())
    painter.scale(scale, scale)
    painter.translate(-frame.center())
    for draw in draws:
        draw(painter, inks=inks)
    painter.restore()


def _pressing(painter: QPainter, inks: Inks, things: tuple[across.Pressing, ...]) -> None:
    """Paint what presses on the vein, where it is."""
    for thing in things:
        painter.save()
        painter.translate(thing.middle)
        across.paint_pressing(painter, thing, inks)
        painter.restore()
