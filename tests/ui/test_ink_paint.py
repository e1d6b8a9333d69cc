# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Marks are seen on light and on dark, where they were drawn, at any zoom."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPointF, QRect
from PySide6.QtGui import QColor, QImage, QPainter, QTransform
from PySide6.QtWidgets import QApplication

from edu_app.paths import assets_dir
from edu_app.profile import CONSULT
from edu_app.render.ink import Arrow, Ink, Mark, Note, Stamp, StampKind, Stroke
from edu_app.render.tokens import contrast, read_tokens
from edu_app.ui.ink_paint import COLOURS, EDGE, STAMPS, paint_marks, scale_of, stroke_path
from edu_app.ui.theme import Look, Theme

GROUNDS = ("#FFFFFF", "#0D1B21", "#3D78B4", "#C77F70", "#F3E9E1")
"""The sheet in both themes, vein, artery and skin."""
LINE = Stroke(Ink.YELLOW, 8.0, tuple((20.0 + at, 50.0, 0.5) for at in range(60)))
PRESSED = Stroke(Ink.TEAL, 8.0, tuple((20.0 + at, 50.0, at / 60) for at in range(60)))
MARKS: tuple[Mark, ...] = (
    LINE,
    PRESSED,
    Stroke(Ink.WHITE, 8.0, ((50.0, 50.0, 0.5),)),
    Stroke(Ink.WHITE, 8.0, ((40.0, 50.0, 0.5), (60.0, 50.0, 0.5))),
    Arrow(Ink.TEAL, 6.0, (20.0, 50.0), (80.0, 50.0)),
    Note(Ink.WHITE, 30.0, (20.0, 50.0), "here"),
    *(Stamp(kind, 60.0, (50.0, 50.0)) for kind in StampKind),
)


@pytest.fixture(name="theme", scope="module")
def make_theme(qapp: QApplication) -> Theme:
    """Return the theme of a consultation."""
    del qapp  # there must be one
    look = Look("light", "clinic", 100)
    return Theme(read_tokens(assets_dir()), assets_dir(), look, CONSULT.chrome, 0.2)


def painted(
    theme: Theme, *marks: Mark, ground: str = "#FFFFFF", to_paper: QTransform | None = None
) -> QImage:
    """Return a picture of 100 × 100 with marks on it."""
    image = QImage(100, 100, QImage.Format.Format_RGB32)
    image.fill(QColor(ground))
    painter = QPainter(image)
    paint_marks(painter, marks, to_paper or QTransform(), theme)
    painter.end()
    return image


def box_of(image: QImage, ground: str = "#FFFFFF") -> QRect:
    """Return the smallest box with everything that is not ground."""
    plain = QColor(ground).rgb()
    places = [(x, y) for x in range(100) for y in range(100) if image.pixel(x, y) != plain]
    xs, ys = [x for x, _ in places], [y for _, y in places]
    return QRect(min(xs), min(ys), max(xs) - min(xs) + 1, max(ys) - min(ys) + 1)


@pytest.mark.parametrize("mark", MARKS, ids=lambda mark: type(mark).__name__)
@pytest.mark.parametrize("ground", GROUNDS)
def test_every_mark_shows_on_every_ground(theme: Theme, mark: Mark, ground: str) -> None:
    image = painted(theme, mark, ground=ground)
    seen = {image.pixelColor(x, y).name().upper() for x in range(100) for y in range(100)}

    assert max(contrast(ground, colour) for colour in seen) >= 3


@pytest.mark.parametrize("ink", Ink)
def test_a_line_has_its_colour_and_a_dark_edge(theme: Theme, ink: Ink) -> None:
    image = painted(theme, Stroke(ink, 12.0, LINE.touches))

    assert image.pixelColor(50, 50) == theme.colour(COLOURS[ink])
    column = [image.pixelColor(50, y) for y in range(100)]
    assert theme.colour(EDGE) in column


def test_what_lies_below_a_highlighter_shows_through(theme: Theme) -> None:
    broad = Stroke(Ink.YELLOW, 24.0, LINE.touches, broad=True)
    on_light, on_dark = (painted(theme, broad, ground=each) for each in ("#FFFFFF", "#0D1B21"))

    assert on_light.pixelColor(50, 50) != on_dark.pixelColor(50, 50)
    assert on_light.pixelColor(50, 50) != QColor("#FFFFFF")


def test_a_line_is_thicker_where_the_pen_was_pressed(theme: Theme) -> None:
    image = painted(theme, PRESSED)
    white = QColor("#FFFFFF")
    thin, thick = (sum(image.pixelColor(x, y) != white for y in range(100)) for x in (28, 70))

    assert thick >= thin * 1.6


def test_marks_follow_zoom_and_move_within_a_pixel(theme: Theme) -> None:
    usual = box_of(painted(theme, Stamp(StampKind.STENT, 20.0, (20.0, 30.0))))
    to_paper = QTransform.fromTranslate(10, -20).scale(2, 2)
    zoomed = box_of(painted(theme, Stamp(StampKind.STENT, 20.0, (20.0, 30.0)), to_paper=to_paper))

    middle = to_paper.map(QPointF(20.0, 30.0))
    assert abs(zoomed.center().x() - middle.x()) <= 1
    assert abs(zoomed.center().y() - middle.y()) <= 1
    assert abs(zoomed.width() - 2 * usual.width()) <= 2
    assert scale_of(to_paper) == pytest.approx(2)


def test_a_stamp_can_lie_along_a_vein(theme: Theme) -> None:
    lying = box_of(painted(theme, Stamp(StampKind.STENT, 60.0, (50.0, 50.0))))
    standing = box_of(painted(theme, Stamp(StampKind.STENT, 60.0, (50.0, 50.0), turn=90)))

    assert lying.width() > lying.height()
    assert abs(standing.height() - lying.width()) <= 1


def test_each_stamp_is_a_sign_of_its_own() -> None:
    assert set(STAMPS) == set(StampKind)
    outlines = {kind: make().boundingRect().getRect() for kind, make in STAMPS.items()}
    assert len(set(outlines.values())) == len(StampKind)


def test_a_stroke_begins_and_ends_where_the_pen_did() -> None:
    path = stroke_path(LINE, QTransform())

    assert path.elementAt(0).x == LINE.touches[0][0]
    assert path.currentPosition() == QPointF(*LINE.touches[-1][:2])


def test_nothing_is_painted_of_no_marks(theme: Theme) -> None:
    assert painted(theme) == painted(theme)
    white = QImage(100, 100, QImage.Format.Format_RGB32)
    white.fill(QColor("#FFFFFF"))
    assert painted(theme) == white
