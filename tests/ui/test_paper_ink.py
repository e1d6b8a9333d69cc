# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Ink on paper shows without colour, stays inside its picture, and is no image."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter, QTransform

from edu_app.render.ink import Arrow, Ink, Mark, Note, Stamp, StampKind, Stroke
from edu_app.ui.paper import ink_of
from edu_app.ui.paper_ink import InkPart
from edu_app.ui.theme import Theme
from tests.ui.samples import FORMAT

ROOM = QRectF(20, 20, 160, 100)
LINE = tuple((10.0 + 5 * at, 40.0, 0.5) for at in range(25))
DARK = 130
"""On white paper every mark has something at least so dark, of 255."""
SHAPES = {
    "pen": lambda ink: Stroke(ink, 4.0, LINE),
    "pressed": lambda ink: Stroke(ink, 4.0, tuple((x, y, x / 200) for x, y, _ in LINE)),
    "dot": lambda ink: Stroke(ink, 6.0, LINE[:1]),
    "highlighter": lambda ink: Stroke(ink, 16.0, LINE, broad=True),
    "short highlighter": lambda ink: Stroke(ink, 16.0, LINE[:1], broad=True),
    "arrow": lambda ink: Arrow(ink, 4.0, (10.0, 20.0), (120.0, 60.0)),
    "note": lambda ink: Note(ink, 14.0, (10.0, 50.0), "here"),
}


def painted(theme: Theme, *marks: Mark, to_paper: QTransform | None = None) -> QImage:
    """Return marks on white paper, in gray."""
    picture = QImage(200, 140, FORMAT)
    picture.fill(QColor("white"))
    moved = to_paper or QTransform.fromTranslate(ROOM.left(), ROOM.top())
    painter = QPainter(picture)
    InkPart(rect=ROOM, marks=marks, to_paper=moved).paint(painter, ink_of(theme))
    painter.end()
    return picture.convertToFormat(QImage.Format.Format_Grayscale8)


def darkest(picture: QImage, room: QRectF) -> int:
    rect = room.toAlignedRect()
    return min(
        QColor(picture.pixel(x, y)).lightness()
        for x in range(rect.left(), rect.right())
        for y in range(rect.top(), rect.bottom())
    )


@pytest.mark.parametrize("ink", list(Ink))
@pytest.mark.parametrize("shape", list(SHAPES))
def test_every_mark_shows_on_white_paper_in_gray(theme: Theme, shape: str, ink: Ink) -> None:
    assert darkest(painted(theme, SHAPES[shape](ink)), ROOM) < DARK


@pytest.mark.parametrize("kind", list(StampKind))
def test_every_sign_shows_on_white_paper_in_gray(theme: Theme, kind: StampKind) -> None:
    assert darkest(painted(theme, Stamp(kind, 60.0, (80.0, 50.0))), ROOM) < DARK


def test_nothing_leaves_the_picture(theme: Theme) -> None:
    wild = Stroke(Ink.TEAL, 8.0, ((-400.0, 50.0, 0.5), (0.0, 50.0, 0.5), (900.0, 50.0, 0.5)))

    picture = painted(theme, wild)

    assert darkest(picture, QRectF(0, 0, ROOM.left() - 1, 140)) > 250
    assert darkest(picture, QRectF(ROOM.right() + 1, 0, 199 - ROOM.right(), 140)) > 250
    assert darkest(picture, ROOM) < DARK


def test_marks_lie_where_the_picture_has_them(theme: Theme) -> None:
    dot = Stroke(Ink.TEAL, 8.0, ((100.0, 100.0, 0.5),))

    picture = painted(theme, dot, to_paper=QTransform(0.5, 0, 0, 0.5, 40, 30))

    assert darkest(picture, QRectF(84, 74, 12, 12)) < DARK
    assert darkest(picture, QRectF(20, 20, 50, 40)) > 250
