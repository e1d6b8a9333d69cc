# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""A row is a step: chosen by a tap, dragged, moved by keys, said in words."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from edu_app.features.consult.console import Row
from edu_app.features.consult.row_view import DRAG_PX, StepRow
from edu_app.ui.theme import Theme
from tests.stage import touch_screen

LEFT = Qt.MouseButton.LeftButton
ROW = Row(step="a.one", number=2, words="How it feels", shown=False, prepared=False, live=False)


def changed(**facts: object) -> Row:
    return Row(**{**{name: getattr(ROW, name) for name in Row.__slots__}, **facts})  # type: ignore[arg-type]  # facts of a row


@pytest.fixture
def row(theme: Theme, show: Callable[..., None]) -> StepRow:
    made = StepRow(theme)
    made.show_row(ROW)
    show(made, 230, 60)
    return made


def test_it_says_what_it_is(row: StepRow) -> None:
    assert row.accessibleName() == "Step 2: How it feels"
    assert row.accessibleDescription() == "Key 2"
    row.show_row(changed(live=True, shown=True, number=12))
    assert row.accessibleDescription() == "On the patient’s screen"
    row.show_row(changed(shown=True))
    assert row.accessibleDescription() == "Shown. Key 2"


def test_each_state_looks_different(row: StepRow) -> None:
    pictures = []
    for each in (ROW, changed(shown=True), changed(prepared=True)):
        row.show_row(each)
        pictures.append(row.grab().toImage())

    assert pictures[0] != pictures[1] != pictures[2] != pictures[0]


def test_a_tap_is_no_drag(row: StepRow) -> None:
    clicks: list[bool] = []
    drags: list[str] = []
    row.clicked.connect(lambda: clicks.append(True))
    row.dragged.connect(lambda step, _down: drags.append(step))
    middle = row.rect().center()
    QTest.mousePress(row, LEFT, pos=middle)
    QTest.mouseMove(row, middle + QPoint(0, DRAG_PX - 2))
    QTest.mouseRelease(row, LEFT, pos=middle)

    assert (clicks, drags) == ([True], [])


def test_a_drag_is_no_tap(row: StepRow) -> None:
    clicks: list[bool] = []
    drags: list[tuple[str, int]] = []
    row.clicked.connect(lambda: clicks.append(True))
    row.dragged.connect(lambda step, down: drags.append((step, down)))
    middle = row.rect().center()
    QTest.mousePress(row, LEFT, pos=middle)
    QTest.mouseMove(row, middle + QPoint(0, DRAG_PX + 4))
    row.show_row(changed(step="a.other"))
    QTest.mouseMove(row, middle + QPoint(0, DRAG_PX + 20))
    QTest.mouseRelease(row, LEFT, pos=middle + QPoint(0, DRAG_PX + 20))

    assert clicks == []
    assert {step for step, _down in drags} == {"a.one"}
    assert drags[-1][1] == middle.y() + DRAG_PX + 20
    QTest.mouseMove(row, middle)
    assert len(drags) == 2


def test_a_finger_drags_as_the_mouse_does(row: StepRow) -> None:
    drags: list[str] = []
    row.dragged.connect(lambda step, _down: drags.append(step))
    window, middle = row.window(), row.rect().center()
    QTest.touchEvent(window, touch_screen()).press(0, middle, window)
    QTest.touchEvent(window, touch_screen()).move(0, middle + QPoint(0, 24), window)
    QTest.touchEvent(window, touch_screen()).release(0, middle + QPoint(0, 24), window)

    assert "a.one" in drags


def test_keys_move_a_step(row: StepRow) -> None:
    moves: list[tuple[str, int]] = []
    row.move_wanted.connect(lambda step, by: moves.append((step, by)))
    row.setFocus()
    QTest.keyClick(row, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    QTest.keyClick(row, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    QTest.keyClick(row, Qt.Key.Key_Down)

    assert moves == [("a.one", 1), ("a.one", -1)]


def test_a_row_without_a_step_is_nothing(theme: Theme, show: Callable[..., None]) -> None:
    row = StepRow(theme)
    show(row, 230, 60)
    drags: list[str] = []
    row.dragged.connect(lambda step, _down: drags.append(step))
    QTest.mousePress(row, LEFT, pos=QPoint(10, 10))
    QTest.mouseMove(row, QPoint(10, 50))
    QTest.mouseRelease(row, LEFT, pos=QPoint(10, 50))

    assert drags == []
    assert row.sizeHint().height() >= theme.target("sm")


def test_long_words_have_more_lines(row: StepRow) -> None:
    low = row.heightForWidth(230)
    row.show_row(changed(words="How it feels after a long day"))

    assert row.heightForWidth(150) > low
    assert not row.text_fits()
