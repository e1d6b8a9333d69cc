# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""A layer shows the ink of its picture, follows it, and covers no word that must be read."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from PySide6.QtCore import QPoint, QPointF, QRect, QRectF
from PySide6.QtGui import QColor, QRegion

from edu_app.render.fingers import Change
from edu_app.render.ink import EMPTY, Ink, Stroke
from edu_app.render.pen import Tool
from edu_app.render.talk import Pointer, PointerKind
from tests.ui.drawn import CanvasShower, in_art
from tests.ui.pens import STEP, Pad, Pen, grabbed

DOT = Stroke(Ink.YELLOW, 30.0, ((200.0, 150.0, 0.5),))
MIDDLE = QPoint(260, 190)


@pytest.fixture
def pad(show_canvas: CanvasShower) -> Pad:
    return Pad(show_canvas())


def seen_at(pad: Pad, place: QPointF) -> QColor:
    return grabbed(pad.canvas).pixelColor(place.toPoint())


def yellow(pad: Pad) -> QColor:
    return pad.canvas.theme.colour("penYellow")


def test_ink_lies_on_its_place_at_every_zoom(pad: Pad) -> None:
    pad.consultation.take(pad.consultation.talk.drawn(STEP, EMPTY.added(DOT)))

    for _ in range(3):
        assert seen_at(pad, pad.layer.to_paper.map(QPointF(200.0, 150.0))) == yellow(pad)
        pad.canvas.eye.zoom_by(1.7, QPointF(240, 180))


def test_what_is_being_drawn_is_seen_only_on_the_prepared_picture(pad: Pad) -> None:
    at = pad.layer.to_paper.map(QPointF(200.0, 150.0))
    pad.consultation.draw(DOT)
    assert seen_at(pad, at) == yellow(pad)

    pad.layer.show_marks((), prepared=False)
    assert seen_at(pad, at) != yellow(pad)
    pad.layer.show_marks((), prepared=True)
    assert seen_at(pad, at) == yellow(pad)


def test_a_pointer_is_seen_only_on_the_prepared_picture(pad: Pad) -> None:
    at = pad.layer.to_paper.map(QPointF(200.0, 150.0))
    pad.consultation.point(Pointer(PointerKind.DOT, (200.0, 150.0)))
    assert seen_at(pad, at) == yellow(pad)

    pad.layer.show_marks((), prepared=False)
    assert seen_at(pad, at) != yellow(pad)


def test_ink_is_not_painted_over_what_stays_clear(pad: Pad) -> None:
    pad.consultation.take(pad.consultation.talk.drawn(STEP, EMPTY.added(DOT)))
    at = pad.layer.to_paper.map(QPointF(200.0, 150.0))

    pad.layer.look(pad.layer.to_paper, [QRectF(at - QPointF(3, 3), at + QPointF(3, 3))])

    assert seen_at(pad, at) != yellow(pad)
    assert seen_at(pad, at + QPointF(7, 0)) == yellow(pad)


@contextmanager
def parts_of(pad: Pad) -> Iterator[list[QRect]]:
    """Hear which parts are to be painted anew."""
    parts: list[QRect] = []
    update = pad.layer.update

    def note(area: QRect | QRegion | None = None) -> None:
        asked = pad.layer.rect() if area is None else area
        parts.extend([asked] if isinstance(asked, QRect) else list(asked))
        update(asked)

    pad.layer.update = note  # type: ignore[method-assign]  # hears what is asked for
    yield parts


def test_only_the_end_of_a_line_is_painted_anew(pad: Pad) -> None:
    pad.take(Tool.PEN)
    pen = Pen(pad.layer)
    pen.press(QPoint(20, 20))
    for x in range(30, 480, 10):
        pen.move(QPoint(x, 20))

    with parts_of(pad) as parts:
        pen.move(QPoint(490, 20))

    assert max(part.width() for part in parts) < 80


def test_of_a_long_line_only_the_gap_is_painted_anew(pad: Pad) -> None:
    pad.take(Tool.PEN)
    Pen(pad.layer).draw(*(QPoint(x, 100) for x in range(20, 480, 5)))
    pad.take(Tool.ERASER)

    with parts_of(pad) as parts:
        Pen(pad.layer).press(QPoint(250, 100))

    assert len(pad.marks) == 2
    assert 0 < max(part.width() for part in parts) < 120


def test_of_a_light_that_moves_only_its_places_are_painted_anew(pad: Pad) -> None:
    pad.consultation.point(Pointer(PointerKind.SPOT, (100.0, 100.0)))
    with parts_of(pad) as parts:
        pad.consultation.point(Pointer(PointerKind.SPOT, (110.0, 100.0)))
        assert 0 < max(part.width() for part in parts) < 0.6 * pad.layer.height()

        pad.consultation.point(None)
    assert max(part.width() for part in parts) == pad.layer.width()


def test_places_lead_there_and_back(pad: Pad) -> None:
    pad.canvas.eye.zoom_by(2.5, QPointF(MIDDLE))

    place = pad.layer.in_picture(QPointF(MIDDLE))

    assert place == pytest.approx(in_art(pad.canvas, MIDDLE))
    assert pad.layer.to_paper.map(QPointF(*place)).toPoint() == MIDDLE
    assert pad.layer.seen_height == pytest.approx(pad.layer.height() / pad.canvas.eye.camera.scale)


def test_what_cannot_be_moved_stays(pad: Pad) -> None:
    pad.layer.move_picture(Change(factor=2.0, about=(100.0, 100.0), drags=True))
    assert not pad.canvas.eye.is_fitted

    pad.layer.below = None
    camera = pad.canvas.eye.camera
    pad.layer.move_picture(Change(factor=2.0, drags=True))
    assert pad.canvas.eye.camera == camera


def test_a_change_of_nothing_asks_for_no_paint(pad: Pad) -> None:
    grabbed(pad.canvas)
    marks = pad.marks

    pad.layer.show_marks(marks, prepared=True)
    pad.follow()

    assert pad.marks is marks
