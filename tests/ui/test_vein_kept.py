# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""A picture is painted once for its key, its size and its screen, and again when one changes."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPainter

from edu_app.ui.vein_kept import Kept
from tests.ui.samples import Canvas

BOX = QRectF(20.4, 10.6, 100, 50)


class Brush:
    """Counts how often it has painted."""

    def __init__(self) -> None:
        self.times = 0

    def __call__(self, painter: QPainter) -> None:
        self.times += 1
        painter.fillRect(QRectF(-200, -200, 600, 600), QColor("blue"))


@pytest.mark.parametrize(
    ("key", "box", "ratio", "times"),
    [
        ("a", BOX, 1.0, 1),
        ("b", BOX, 1.0, 2),
        ("a", BOX.translated(5, 0), 1.0, 2),
        ("a", BOX.adjusted(0, 0, 9, 0), 1.0, 2),
        ("a", BOX, 2.0, 2),
    ],
)
def test_a_change_paints_anew(key: str, box: QRectF, ratio: float, times: int) -> None:
    kept, brush = Kept(), Brush()
    with Canvas() as painter:
        kept.paint(painter, "name", "a", BOX, brush)

    canvas = Canvas(ratio=ratio)
    with canvas as painter:
        kept.paint(painter, "name", key, box, brush, QColor("white"))

    assert brush.times == times
    assert canvas.image.pixelColor(round(60 * ratio), round(30 * ratio)).name() == "#0000ff"


def test_a_stamp_moves_without_being_painted_again() -> None:
    kept, brush, canvas = Kept(), Brush(), Canvas()

    with canvas as painter:
        kept.stamp(painter, "ring", "a", QPointF(30.3, 30.2), 9.5, brush)
        kept.stamp(painter, "ring", "a", QPointF(100.4, 30.2), 9.5, brush)

    assert brush.times == 1
    assert canvas.at(30, 30) == canvas.at(100, 30) == "#0000ff"
    assert canvas.at(60, 30) == "#ffffff"


def test_a_state_is_settled_when_it_comes_again() -> None:
    kept = Kept()

    assert [kept.settled(state) for state in ("a", "a", "b", "a", "a", "a")] == [
        False, True, False, False, True, True,
    ]  # fmt: skip
