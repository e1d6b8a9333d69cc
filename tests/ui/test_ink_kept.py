# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Ink that is kept and changed in parts looks as ink that is painted anew."""

from __future__ import annotations

import math

import pytest
from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QTransform

from edu_app.render.ink import Arrow, Ink, Marks, Note, Stamp, StampKind, Stroke, Touch
from edu_app.render.ink_shapes import erased
from edu_app.ui.ink_kept import KeptInk, pixels_of
from edu_app.ui.theme import Theme

SIZE = QSize(200, 160)
PLAIN = QTransform()
LINE = Stroke(Ink.TEAL, 8.0, tuple((20.0 + 4 * at, 50.0, 0.5) for at in range(30)))
OVER = Stroke(Ink.YELLOW, 8.0, tuple((60.0, 20.0 + 4 * at, 0.5) for at in range(25)))
ARROW = Arrow(Ink.WHITE, 6.0, (20.0, 120.0), (180.0, 100.0))
STENT = Stamp(StampKind.STENT, 50.0, (140.0, 60.0))
WORDS = Note(Ink.YELLOW, 20.0, (20.0, 140.0), "here")

WAVE = tuple((4.0 + 3 * at, 80.0 + 50 * math.sin(at / 5), 0.5) for at in range(64))
PRESSED = tuple((x, y, 0.2 + 0.6 * (at % 20) / 20) for at, (x, y, _) in enumerate(WAVE))


def cut(stroke: Stroke) -> Marks:
    return erased((stroke,), stroke.touches[30][:2], 12.0)


def painted(
    kept: KeptInk, marks: Marks, to_paper: QTransform = PLAIN, ratio: float = 1.0
) -> QImage:
    image = QImage(SIZE * ratio, QImage.Format.Format_ARGB32_Premultiplied)
    image.setDevicePixelRatio(ratio)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    kept.paint(painter, marks, to_paper, SIZE, QRect(0, 0, 200, 160))
    painter.end()
    return image


WAYS: tuple[tuple[Marks, ...], ...] = (
    ((LINE,), (LINE, OVER), (LINE, OVER, STENT)),
    ((LINE, OVER, STENT), (LINE, OVER), (LINE,)),
    ((LINE, OVER, ARROW, WORDS), (LINE, ARROW, WORDS)),
    ((LINE, OVER, ARROW), (), (STENT,)),
    ((LINE, LINE), (LINE,)),
)


@pytest.mark.parametrize("touches", [WAVE, PRESSED])
@pytest.mark.parametrize("broad", [False, True])
@pytest.mark.parametrize("ratio", [1.0, 2.0])
def test_a_line_that_was_cut_in_its_middle_looks_as_new(
    theme: Theme, touches: tuple[Touch, ...], broad: bool, ratio: float
) -> None:
    kept, line = KeptInk(theme), Stroke(Ink.TEAL, 9.0, touches, broad)
    below = Stroke(Ink.WHITE, 6.0, tuple((y, x, force) for x, y, force in touches))
    painted(kept, (below, line, STENT), ratio=ratio)

    after = painted(kept, (below, *cut(line), STENT), ratio=ratio)

    assert len(cut(line)) == 2
    assert after == painted(KeptInk(theme), (below, *cut(line), STENT), ratio=ratio)


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("ratio", [1.0, 2.0])
def test_what_was_changed_in_parts_looks_as_new(
    theme: Theme, way: tuple[Marks, ...], ratio: float
) -> None:
    kept = KeptInk(theme)

    for marks in way:
        after = painted(kept, marks, ratio=ratio)

    fresh = painted(KeptInk(theme), way[-1], ratio=ratio)
    assert after == fresh


def test_another_place_is_painted_anew(theme: Theme) -> None:
    kept, zoomed = KeptInk(theme), QTransform.fromScale(1.5, 1.5)
    painted(kept, (LINE, STENT))

    after = painted(kept, (LINE, STENT), zoomed)

    assert after == painted(KeptInk(theme), (LINE, STENT), zoomed)


def test_a_part_has_a_little_room() -> None:
    box = pixels_of((10.0, 10.0, 20.0, 30.0), QTransform.fromScale(2, 2))

    assert box == QRect(17, 17, 26, 46)
