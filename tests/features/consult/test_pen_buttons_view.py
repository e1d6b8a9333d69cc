# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""A button shows what it stands for, in every state, and that it is chosen by more than colour."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QPushButton, QWidget

from edu_app.features.consult.pen_buttons_view import (
    InkChoice,
    PenAction,
    PenChoice,
    StampChoice,
    ToolChoice,
    WidthChoice,
    side_of,
)
from edu_app.render.ink import Ink, StampKind, Width
from edu_app.ui.theme import Theme
from tests.ui.samples import ThemeMaker, picture

SIDE = 44
MAKERS: dict[str, Callable[[Theme], PenChoice]] = {
    "tool": lambda theme: ToolChoice("Pen", "pen", "pencil", theme, SIDE),
    "stamp": lambda theme: StampChoice("Stent", StampKind.STENT, theme, SIDE),
    "ink": lambda theme: InkChoice("Yellow", Ink.YELLOW, theme, SIDE),
    "width": lambda theme: WidthChoice("Fine line", Width.FINE, theme, SIDE),
}


@pytest.mark.parametrize("name", MAKERS)
def test_a_chosen_one_looks_different(theme: Theme, name: str) -> None:
    made = MAKERS[name](theme)
    made.resize(made.sizeHint())
    before = picture(made)

    made.setChecked(True)

    assert picture(made) != before
    assert made.accessibleName()
    assert made.toolTip() == made.accessibleName()
    assert made.minimumSizeHint() == made.sizeHint()


@pytest.mark.parametrize("kind", [ToolChoice, StampChoice])
def test_a_corner_says_that_there_is_more(theme: Theme, kind: type[PenChoice]) -> None:
    plain, more = (
        ToolChoice("Pen", "pen", "pencil", theme, SIDE, more=more)
        if kind is ToolChoice
        else StampChoice("Clot", StampKind.CLOT, theme, SIDE, more=more)
        for more in (False, True)
    )
    for each in (plain, more):
        each.resize(each.sizeHint())

    assert picture(plain) != picture(more)


def test_each_width_is_a_line_of_its_own(theme: Theme) -> None:
    made = [WidthChoice(each, each, theme, SIDE) for each in Width]
    for each in made:
        each.resize(each.sizeHint())

    assert len({picture(each).constBits().tobytes() for each in made}) == len(Width)


def test_what_can_do_nothing_looks_so(theme: Theme) -> None:
    made = PenAction("Take back", "undo-2", theme, SIDE)
    made.resize(made.sizeHint())
    before = picture(made)
    made.setEnabled(False)
    off = picture(made)
    made.setEnabled(True)
    made.hovered = True

    assert len({each.constBits().tobytes() for each in (before, off, picture(made))}) == 3
    made.setCheckable(True)
    made.setChecked(True)
    assert picture(made) != before


def test_the_ring_of_the_focus_is_not_cut(theme: Theme, show: Callable[..., None]) -> None:
    made = PenAction("Take back", "undo-2", theme, SIDE)
    room = QWidget()
    QPushButton(room)
    made.setParent(room)
    made.resize(SIDE, SIDE)
    show(room, 200, 100)
    whole = made.face()

    made.setFocus(Qt.FocusReason.TabFocusReason)

    assert made.shows_ring
    assert made.face().width() < whole.width()


def test_sides_grow_with_the_letters_and_for_fingers(make_theme: ThemeMaker) -> None:
    usual, large = make_theme(), make_theme(percent=200)

    assert side_of(usual, big=False) == usual.target("sm")
    assert side_of(usual, big=True) >= usual.target("lg")
    assert side_of(large, big=False) > side_of(usual, big=False)


def test_every_kind_paints_a_sign_of_its_own(theme: Theme) -> None:
    made, paper = PenChoice("None", None, theme, SIDE), QPixmap(SIDE, SIDE)
    painter = QPainter(paper)

    with pytest.raises(NotImplementedError):
        made.paint_sign(painter, QRectF(0, 0, SIDE, SIDE), theme.colour("ink"))

    painter.end()
