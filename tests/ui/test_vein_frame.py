# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The living vein and its marks lie the same in every room of the shape of a talk."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPointF, QRectF

from edu_app.ui import vein_frame
from edu_app.ui.theme import Theme
from edu_app.ui.vein_frame import BASE, FRAME, base_in, units_in, vein_theme

ROOM = QRectF(30, 20, 720, 630)


def test_what_is_laid_out_fills_the_room() -> None:
    whole = base_in(ROOM).mapRect(QRectF(0, 0, BASE.width(), BASE.height()))

    assert whole == ROOM


def test_marks_lie_in_the_middle_of_the_room_and_fill_its_width() -> None:
    to_room = units_in(ROOM)

    assert to_room.map(QPointF(FRAME[0] / 2, FRAME[1] / 2)) == ROOM.center()
    assert to_room.map(QPointF(0, 0)).x() == pytest.approx(ROOM.left())
    assert to_room.map(QPointF(FRAME[0], 0)).x() == pytest.approx(ROOM.right())


def test_no_room_makes_no_trouble() -> None:
    assert units_in(QRectF()).m11() == 1.0


def test_the_letters_do_not_grow_with_the_text_of_the_page(theme: Theme) -> None:
    assert vein_theme(theme).look.percent == vein_frame.PERCENT
