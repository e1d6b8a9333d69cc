# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""A pen draws as hard as it is pressed, its palm does nothing, two fingers move the picture."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from edu_app.render.ink import Arrow, Ink, Stamp, StampKind, Stroke
from edu_app.render.ink_shapes import PLAIN
from edu_app.render.pen import NEAR_SECONDS, Tool
from edu_app.render.talk import Pointer, PointerKind
from edu_app.ui.ink_steps import redo, undo
from tests.ui.drawn import CanvasShower, drag, in_art, taps_of
from tests.ui.pens import BARREL, LEFT, NO_BUTTON, Fingers, Pad, Pen

A, B, C = QPoint(100, 100), QPoint(160, 130), QPoint(240, 110)


@pytest.fixture
def pad(show_canvas: CanvasShower) -> Pad:
    return Pad(show_canvas())


def stroke(pad: Pad) -> Stroke:
    """Return the only mark, a stroke."""
    (mark,) = pad.marks
    assert isinstance(mark, Stroke)
    return mark


# ---------------------------------------------------------------- the pen


def test_a_pen_draws_where_it_goes_as_hard_as_it_is_pressed(pad: Pad) -> None:
    pad.take(Tool.PEN, ink=Ink.TEAL)
    pen = Pen(pad.layer)

    pen.press(A, 0.2)
    pen.move(B, 0.6)
    pen.move(C, 0.9)
    assert pad.marks == ()
    assert pad.consultation.stroke is not None
    pen.lift(C)

    drawn = stroke(pad)
    assert drawn.ink is Ink.TEAL
    assert [touch[:2] for touch in drawn.touches] == [
        pytest.approx(pad.at(place.x(), place.y())) for place in (A, B, C)
    ]
    assert [touch[2] for touch in drawn.touches] == pytest.approx([0.2, 0.6, 0.9], abs=0.01)
    assert pad.consultation.stroke is None


def test_a_pen_that_knows_no_pressure_draws_as_a_finger_does(pad: Pad) -> None:
    pad.take(Tool.PEN)

    Pen(pad.layer, pressure=False).draw(A, B, pressure=1.0)

    assert {touch[2] for touch in stroke(pad).touches} == {PLAIN}


def test_the_button_on_the_pen_does_nothing(pad: Pad) -> None:
    pad.take(Tool.PEN)
    pen = Pen(pad.layer)

    pen.send(QEvent.Type.TabletPress, A, 0.0, BARREL, BARREL)
    pen.send(QEvent.Type.TabletMove, B, 0.0, NO_BUTTON, BARREL)
    pen.send(QEvent.Type.TabletRelease, B, 0.0, BARREL, NO_BUTTON)
    assert pad.marks == ()

    pen.press(A)
    pen.send(QEvent.Type.TabletPress, B, 0.5, BARREL, LEFT | BARREL)
    pen.move(C)
    pen.lift(C)
    assert len(stroke(pad).touches) == 2


def test_the_other_end_of_the_pen_erases_whatever_is_chosen(pad: Pad) -> None:
    pad.take(Tool.PEN)
    Pen(pad.layer).draw(A, B, C)

    Pen(pad.layer, turned=True).draw(B, B + QPoint(2, 2))

    assert len(pad.marks) == 2
    undo(pad.consultation)
    assert len(stroke(pad).touches) == 3


def test_an_eraser_is_one_step_however_far_it_goes(pad: Pad) -> None:
    pad.take(Tool.PEN)
    for line in range(4):
        Pen(pad.layer).draw(A + QPoint(0, 20 * line), C + QPoint(0, 20 * line))
    pad.take(Tool.ERASER)

    Pen(pad.layer).draw(QPoint(170, 60), QPoint(170, 120), QPoint(170, 240))

    assert len(pad.marks) == 8
    undo(pad.consultation)
    assert len(pad.marks) == 4


def test_every_step_can_be_taken_back_and_done_again(pad: Pad) -> None:
    pad.take(Tool.PEN)
    for line in range(60):
        Pen(pad.layer).draw(A + QPoint(0, 3 * line), C + QPoint(0, 3 * line))
    drawn = pad.marks
    assert len(drawn) == 60

    for _ in range(60):
        undo(pad.consultation)
    assert pad.marks == ()

    for _ in range(60):
        redo(pad.consultation)
    assert pad.marks == drawn


@pytest.mark.parametrize("tool", [Tool.DOT, Tool.SPOT])
def test_a_pen_over_the_picture_points(pad: Pad, tool: Tool) -> None:
    pad.take(tool)
    pen = Pen(pad.layer)

    pen.hover(A)

    kind = PointerKind.DOT if tool is Tool.DOT else PointerKind.SPOT
    assert pad.consultation.pointer == Pointer(kind, pad.at(A.x(), A.y()))
    pen.draw(A, B)
    assert (pad.consultation.pointer is None) is (tool is Tool.DOT)
    assert pad.marks == ()
    pad.take(Tool.PEN)
    assert pad.consultation.pointer is None


def test_with_the_pointer_a_pen_is_a_mouse_for_the_picture(pad: Pad) -> None:
    assert not Pen(pad.layer).send(QEvent.Type.TabletPress, A, 0.5, LEFT, LEFT)
    assert pad.marks == ()


# ---------------------------------------------------------------- the mouse


def test_a_mouse_draws_with_its_left_button(pad: Pad) -> None:
    pad.take(Tool.HIGHLIGHTER)

    drag(pad.layer, [A, B, C])
    QTest.mousePress(pad.layer, Qt.MouseButton.RightButton, pos=A)
    QTest.mouseMove(pad.layer, B)
    QTest.mouseRelease(pad.layer, Qt.MouseButton.RightButton, pos=B)

    assert stroke(pad).broad
    assert {touch[2] for touch in stroke(pad).touches} == {PLAIN}


def test_a_mouse_points_without_a_button_until_it_leaves(pad: Pad) -> None:
    pad.take(Tool.DOT)

    QTest.mouseMove(pad.layer, B)
    assert pad.consultation.pointer == Pointer(PointerKind.DOT, pad.at(B.x(), B.y()))

    QApplication.sendEvent(pad.layer, QEvent(QEvent.Type.Leave))
    assert pad.consultation.pointer is None


def test_an_arrow_leads_from_press_to_release(pad: Pad) -> None:
    pad.take(Tool.ARROW)

    drag(pad.layer, [A, B, C])

    (mark,) = pad.marks
    assert isinstance(mark, Arrow)
    assert (mark.tail, mark.tip) == (
        pytest.approx(pad.at(100, 100)),
        pytest.approx(pad.at(240, 110)),
    )


def test_a_stamp_is_set_by_a_tap_and_turned_by_a_drag(pad: Pad) -> None:
    pad.take(Tool.STAMP, stamp=StampKind.CLOT)

    QTest.mouseClick(pad.layer, LEFT, pos=A)
    drag(pad.layer, [C, C + QPoint(0, 60)])

    stamps = [mark for mark in pad.marks if isinstance(mark, Stamp)]
    assert [(mark.kind, mark.turn) for mark in stamps] == [
        (StampKind.CLOT, 0.0), (StampKind.CLOT, pytest.approx(90.0)),
    ]  # fmt: skip


def test_a_tap_asks_for_words(pad: Pad) -> None:
    pad.take(Tool.TEXT)

    QTest.mouseClick(pad.layer, LEFT, pos=A)

    assert pad.asked == [pytest.approx(pad.at(100, 100))]
    assert pad.marks == ()


def test_with_the_pointer_the_picture_is_tapped_and_dragged(pad: Pad) -> None:
    taps = taps_of(pad.canvas)
    QTest.mouseClick(pad.layer, LEFT, pos=QPoint(5, 5))
    pad.canvas.eye.zoom_by(3)
    held = in_art(pad.canvas, B)

    drag(pad.layer, [B, B + QPoint(30, 20), B + QPoint(50, 20)])

    assert in_art(pad.canvas, B + QPoint(50, 20)) == pytest.approx(held)
    assert len(taps) == 1


@pytest.mark.parametrize("tool", [Tool.POINTER, Tool.PEN])
def test_the_wheel_zooms_whatever_is_in_the_hand(pad: Pad, tool: Tool) -> None:
    pad.take(tool)
    event = QWheelEvent(
        QPointF(B), QPointF(pad.layer.mapToGlobal(B)), QPoint(), QPoint(0, 120), NO_BUTTON,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip

    QApplication.sendEvent(pad.layer, event)

    assert not pad.canvas.eye.is_fitted


# ---------------------------------------------------------------- fingers


def test_a_finger_draws_where_there_is_no_pen(pad: Pad) -> None:
    pad.take(Tool.PEN)
    finger = Fingers(pad.layer)

    finger.press(A)
    finger.move(B)
    finger.lift(B)

    assert len(stroke(pad).touches) == 2


@pytest.mark.parametrize("after", [0.0, NEAR_SECONDS])
def test_a_palm_is_ignored_while_the_pen_is_near(pad: Pad, after: float) -> None:
    pad.take(Tool.PEN, touch_draws=True)
    Pen(pad.layer).hover(A)
    pad.clock.seconds += after
    palm = Fingers(pad.layer)

    for kind in (palm.press, palm.move, palm.lift):
        kind(B, C)
    palm.press(B)
    palm.move(C)
    palm.lift(C)

    assert pad.marks == ()
    assert pad.consultation.stroke is None
    assert pad.canvas.eye.is_fitted


def test_a_palm_that_was_first_makes_no_mark(pad: Pad) -> None:
    pad.take(Tool.PEN, touch_draws=True)
    palm, pen = Fingers(pad.layer), Pen(pad.layer)

    palm.press(B)
    palm.move(B + QPoint(9, 9))
    pen.press(A)
    palm.move(B + QPoint(19, 9))
    pen.move(C)
    palm.lift(B)
    pen.lift(C)

    assert stroke(pad).touches[0][:2] == pytest.approx(pad.at(100, 100))


def test_a_palm_stops_drawing_when_a_pen_comes_near(pad: Pad) -> None:
    pad.take(Tool.PEN, touch_draws=True)
    palm = Fingers(pad.layer)

    palm.press(B)
    Pen(pad.layer).hover(A)
    palm.move(C)
    palm.lift(C)

    assert pad.marks == ()


@pytest.mark.parametrize(("switched_on", "drawn"), [(False, 0), (True, 1)])
def test_beside_a_pen_a_finger_draws_only_when_it_is_wanted(
    pad: Pad, switched_on: bool, drawn: int
) -> None:
    pad.take(Tool.PEN, touch_draws=switched_on)
    Pen(pad.layer).hover(A)
    pad.clock.seconds += 2 * NEAR_SECONDS
    pad.canvas.eye.zoom_by(4)
    held, finger = in_art(pad.canvas, B), Fingers(pad.layer)

    finger.press(B)
    finger.move(B + QPoint(40, 30))
    finger.lift(B + QPoint(40, 30))

    assert len(pad.marks) == drawn
    moved = in_art(pad.canvas, B + QPoint(40, 30)) == pytest.approx(held)
    assert moved is not switched_on


def test_two_fingers_zoom_and_never_draw(pad: Pad) -> None:
    pad.take(Tool.PEN)
    fingers = Fingers(pad.layer)

    fingers.press(B)
    fingers.add(B, C)
    fingers.move(B - QPoint(60, 0), C + QPoint(60, 0))
    fingers.lift(B, C)

    assert pad.marks == ()
    assert pad.consultation.stroke is None
    assert not pad.canvas.eye.is_fitted


def test_a_touch_that_is_taken_away_makes_no_mark(pad: Pad) -> None:
    pad.take(Tool.PEN)
    finger = Fingers(pad.layer)

    finger.press(A)
    finger.move(B)
    finger.cancel()
    finger.lift(B)

    assert pad.marks == ()


def test_with_the_pointer_a_finger_taps_the_picture(pad: Pad) -> None:
    taps, finger = taps_of(pad.canvas), Fingers(pad.layer)

    finger.press(QPoint(5, 5))
    finger.lift(QPoint(5, 5))

    assert taps == [""]


def test_a_finger_points(pad: Pad) -> None:
    pad.take(Tool.DOT)
    Pen(pad.layer).hover(A)
    pad.clock.seconds += 2 * NEAR_SECONDS
    finger = Fingers(pad.layer)

    finger.press(A)
    finger.move(B)

    assert pad.consultation.pointer == Pointer(PointerKind.DOT, pad.at(B.x(), B.y()))
    finger.lift(B)
    assert pad.consultation.pointer is None


# ---------------------------------------------------------------- elsewhere


def test_nothing_is_drawn_on_a_picture_that_is_not_prepared(pad: Pad) -> None:
    pad.take(Tool.PEN)
    talk = pad.consultation.talk
    pad.consultation.take(talk.went("first.other"))

    Pen(pad.layer).draw(A, B)
    drag(pad.layer, [A, B])

    assert not pad.consultation.talk.boards
