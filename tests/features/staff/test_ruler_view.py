# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The line is moved by a finger, the mouse and keys, pixel by pixel, within what is measured."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from edu_app.features.staff.ruler import line_of
from edu_app.features.staff.ruler_view import PAGE, CardRuler
from edu_app.gallery import settle
from edu_app.profile import KIOSK
from edu_app.ui.surfaces import ScrollPane
from edu_app.ui.theme import Theme
from tests.stage import Key, touch_screen
from tests.ui.samples import ThemeMaker, difference, picture

LEFT = Qt.MouseButton.LeftButton
MEASURE = 0.248


@pytest.fixture
def look(make_theme: ThemeMaker) -> Theme:
    return make_theme(KIOSK)


@pytest.fixture
def ruler(look: Theme, show: Callable[..., None]) -> CardRuler:
    made = CardRuler(MEASURE, look)
    show(made, 780, 140)
    return made


def end(ruler: CardRuler) -> QPoint:
    return ruler.handle().center().toPoint()


def test_it_begins_as_long_as_a_card_is_thought_to_be(ruler: CardRuler) -> None:
    assert ruler.line == ruler.value() == line_of(MEASURE)


def test_held_by_its_end_it_moves_with_the_mouse(ruler: CardRuler) -> None:
    moved: list[int] = []
    ruler.line_moved.connect(moved.append)
    before, start = ruler.line, end(ruler) + QPoint(12, 5)

    QTest.mousePress(ruler, LEFT, pos=start)
    assert ruler.line == before  # no jump to where the finger is
    QTest.mouseMove(ruler, start + QPoint(40, 0))
    QTest.mouseRelease(ruler, LEFT, pos=start + QPoint(40, 0))
    QTest.mouseMove(ruler, start + QPoint(90, 0))

    assert ruler.line == before + 40
    assert moved[-1] == before + 40
    assert not ruler.isSliderDown()


def test_a_press_on_the_line_brings_the_end_there(ruler: CardRuler) -> None:
    QTest.mouseClick(ruler, LEFT, pos=QPoint(150, end(ruler).y()))

    assert ruler.line == 140


def test_another_button_does_nothing(ruler: CardRuler) -> None:
    before = ruler.line

    QTest.mouseClick(ruler, Qt.MouseButton.RightButton, pos=QPoint(150, 40))

    assert ruler.line == before


def test_a_finger_drags_it_on_a_page_that_scrolls(look: Theme, show: Callable[..., None]) -> None:
    body = QWidget()
    column = QVBoxLayout(body)
    ruler = CardRuler(MEASURE, look)
    column.addWidget(ruler)
    tall = QWidget()
    tall.setFixedHeight(2000)
    column.addWidget(tall)
    pane = ScrollPane(body, look)
    show(pane, 780, 400)
    before, window = ruler.line, pane.window()
    place = ruler.mapTo(window, end(ruler))

    QTest.touchEvent(window, touch_screen()).press(0, place, window)
    for step in range(1, 11):
        QTest.touchEvent(window, touch_screen()).move(0, place + QPoint(6 * step, 0), window)
    QTest.touchEvent(window, touch_screen()).release(0, place + QPoint(60, 0), window)
    settle()

    assert ruler.line == before + 60
    assert pane.verticalScrollBar().value() == 0


@pytest.mark.parametrize(
    ("key", "by"),
    [
        (Key.Key_Right, 1),
        (Key.Key_Left, -1),
        (Key.Key_PageUp, PAGE),
        (Key.Key_PageDown, -PAGE),
    ],
)
def test_keys_move_it_pixel_by_pixel(ruler: CardRuler, key: Qt.Key, by: int) -> None:
    before = ruler.line
    ruler.setFocus()

    QTest.keyClick(ruler, key)

    assert ruler.line == before + by


def test_the_wheel_is_left_to_the_page(ruler: CardRuler) -> None:
    before = ruler.line
    event = QWheelEvent(
        QPointF(50, 20), QPointF(50, 20), QPoint(), QPoint(0, 120), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip

    QApplication.sendEvent(ruler, event)

    assert ruler.line == before
    assert not event.isAccepted()


def test_too_little_room_forgets_nothing(ruler: CardRuler) -> None:
    moved: list[int] = []
    ruler.line_moved.connect(moved.append)
    before = ruler.line

    ruler.resize(260, 140)
    assert ruler.value() < before
    ruler.resize(780, 140)

    assert (ruler.value(), ruler.line, moved) == (before, before, [])


def test_it_ends_where_pixels_would_be_too_large_or_too_small(ruler: CardRuler) -> None:
    QTest.mouseClick(ruler, LEFT, pos=QPoint(5, 40))
    assert ruler.line == ruler.minimum() == 86

    QTest.mouseClick(ruler, LEFT, pos=QPoint(775, 40))
    assert ruler.line == ruler.maximum() < 780


def test_a_screen_reader_meets_its_length(ruler: CardRuler) -> None:
    found = QAccessible.queryAccessibleInterface(ruler)

    assert found.text(QAccessible.Text.Name) == "Length of a bank card"
    assert found.role() == QAccessible.Role.Slider


def test_the_ring_shows_for_the_keyboard(ruler: CardRuler) -> None:
    ruler.clearFocus()
    plain = picture(ruler)

    ruler.setFocus(Qt.FocusReason.TabFocusReason)
    ringed = difference(plain, picture(ruler))
    ruler.clearFocus()

    assert ringed.width() > ruler.handle().width()
    assert picture(ruler) == plain


def test_it_is_a_target(ruler: CardRuler, look: Theme) -> None:
    assert ruler.handle().width() >= look.target("sm")
    assert ruler.rect().contains(ruler.handle().toAlignedRect())
    assert ruler.minimumSizeHint() == ruler.sizeHint()
