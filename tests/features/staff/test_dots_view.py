# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The dots say how many digits are typed, to eyes and to a screen reader, and nothing else."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

from edu_app.clinic.pin import LONGEST, SHORTEST
from edu_app.features.staff.dots_view import PinDots
from edu_app.ui.theme import Theme
from tests.ui.conftest import _letters, make_theme, show, theme, tokens
from tests.ui.samples import colours

__all__ = ["_letters", "make_theme", "show", "theme", "tokens"]


def picture_of(dots: PinDots) -> QImage:
    return dots.grab().toImage()


def test_as_many_dots_as_the_shortest_pin_has_are_always_there(theme: Theme) -> None:
    dots = PinDots(theme)
    dots.resize(400, dots.sizeHint().height())

    found = []
    for count in (0, 3, SHORTEST, SHORTEST + 2):
        dots.show_count(count)
        found.append(len(dots.dots()))

    assert found == [6, 6, 6, 8]


@pytest.mark.parametrize("width", [240, 400, 900])
def test_even_the_most_dots_stand_side_by_side_inside(theme: Theme, width: int) -> None:
    dots = PinDots(theme)
    dots.resize(width, dots.sizeHint().height())
    dots.show_count(LONGEST)

    boxes = dots.dots()

    assert boxes[0].left() >= 0
    assert boxes[-1].right() <= width
    assert all(one.right() < other.left() for one, other in pairwise(boxes))


def test_a_screen_reader_hears_how_many(theme: Theme) -> None:
    dots = PinDots(theme)

    dots.show_count(4)

    assert (dots.count, dots.accessibleName()) == (4, "PIN. Digits typed: 4")


def test_typed_dots_are_full(theme: Theme, show: Callable[..., None]) -> None:
    dots = PinDots(theme)
    show(dots, 400, dots.sizeHint().height())
    ink = theme.colour("ink").name()
    empty = colours(picture_of(dots))

    dots.show_count(3)

    assert ink not in empty
    assert ink in colours(picture_of(dots))


def test_the_ring_is_for_those_who_came_by_keyboard(
    theme: Theme, show: Callable[..., None]
) -> None:
    dots = PinDots(theme)
    show(dots, 400, dots.sizeHint().height())
    dots.activateWindow()
    pictures = []
    for reason in (Qt.FocusReason.OtherFocusReason, Qt.FocusReason.TabFocusReason):
        dots.setFocus(reason)
        pictures.append(picture_of(dots))
        dots.clearFocus()
    pictures.append(picture_of(dots))

    assert pictures[0] == pictures[2] != pictures[1]
