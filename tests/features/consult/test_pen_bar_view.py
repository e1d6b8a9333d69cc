# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The bar says what is in the hand, every button has a name, and it fits narrow windows."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QWidget

from edu_app.features.consult.pen_bar_view import NAMES, PenBar
from edu_app.features.consult.pen_buttons_view import PenChoice
from edu_app.render.ink import EMPTY, Ink, Note, StampKind, Width
from edu_app.render.pen import PenState, Tool
from edu_app.session import Consultation
from edu_app.ui.control import TAPS
from edu_app.ui.ink_steps import board_of
from tests.ui.samples import ThemeMaker

WIDE = 758
"""Width of the middle of a console with 1366 pixels."""


@pytest.fixture
def consultation() -> Consultation:
    made = Consultation()
    talk = made.talk.ordered(("a",)).went("a")
    made.take(talk.drawn("a", EMPTY.added(Note(Ink.WHITE, 20.0, (0.0, 0.0), "here"))))
    return made


@pytest.fixture
def bar(make_theme: ThemeMaker, show: Callable[..., None], consultation: Consultation) -> PenBar:
    made = PenBar(make_theme(), consultation)
    show(made, WIDE, 60)
    return made


def press(button: QWidget) -> None:
    TAPS.forget()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def choice(group: tuple[PenChoice, ...], key: object) -> PenChoice:
    return next(each for each in group if each.key == key)


def heard(bar: PenBar) -> list[PenState]:
    said: list[PenState] = []
    bar.pen_changed.connect(said.append)
    return said


# ---------------------------------------------------------------- choosing


@pytest.mark.parametrize("tool", [Tool.PEN, Tool.HIGHLIGHTER, Tool.ARROW, Tool.TEXT, Tool.ERASER])
def test_a_tool_is_taken_by_one_tap(bar: PenBar, tool: Tool) -> None:
    said = heard(bar)

    press(choice(bar.tools, tool))

    assert said == [PenState(tool=tool)]
    assert [each.key for each in bar.tools if each.isChecked()] == [tool]


def test_ink_and_width_are_taken(bar: PenBar) -> None:
    press(choice(bar.inks, Ink.WHITE))
    press(choice(bar.widths, Width.BROAD))

    assert bar.pen == PenState(ink=Ink.WHITE, width=Width.BROAD)
    assert [each.key for each in bar.inks if each.isChecked()] == [Ink.WHITE]
    assert [each.key for each in bar.widths if each.isChecked()] == [Width.BROAD]


def test_stamps_are_one_tap_and_another_kind_two(bar: PenBar) -> None:
    press(choice(bar.tools, Tool.STAMP))
    assert bar.pen == PenState(tool=Tool.STAMP)
    assert bar.stamps.isVisible()

    press(choice(bar.stamps.choices, StampKind.STENT))

    assert bar.pen == PenState(tool=Tool.STAMP, stamp=StampKind.STENT)
    assert bar.stamps.isHidden()


def test_a_second_tap_on_the_pointer_offers_dot_and_light(bar: PenBar) -> None:
    pointer = choice(bar.tools, Tool.POINTER)
    press(pointer)
    assert bar.pointers.isVisible()
    press(choice(bar.pointers.choices, Tool.DOT))
    assert bar.pen.tool is Tool.DOT
    press(choice(bar.tools, Tool.PEN))

    press(pointer)

    assert bar.pen.tool is Tool.DOT
    assert bar.pointers.isHidden()
    assert pointer.isChecked()


def test_a_finger_can_be_let_draw(bar: PenBar) -> None:
    bar.pointers.open_over(bar.tools[0], Tool.POINTER)

    press(bar.touch)

    assert bar.pen.touch_draws
    press(bar.touch)
    assert not bar.pen.touch_draws


def test_what_was_chosen_by_a_key_is_shown(bar: PenBar) -> None:
    said, pen = heard(bar), PenState(tool=Tool.SPOT, ink=Ink.TEAL, touch_draws=True)

    bar.take(pen)
    bar.take(pen)

    assert said == [pen]
    assert choice(bar.tools, Tool.POINTER).isChecked()
    assert choice(bar.inks, Ink.TEAL).isChecked()
    assert bar.touch.isChecked()


# ---------------------------------------------------------------- taking back


def test_ink_is_taken_back_done_again_and_cleared(bar: PenBar, consultation: Consultation) -> None:
    assert [each.isEnabled() for each in (bar.undo, bar.redo, bar.clear)] == [True, False, True]

    press(bar.undo)
    assert board_of(consultation).marks == ()
    assert [each.isEnabled() for each in (bar.undo, bar.redo, bar.clear)] == [False, True, False]

    press(bar.redo)
    assert len(board_of(consultation).marks) == 1
    press(bar.clear)
    assert board_of(consultation).marks == ()
    press(bar.undo)
    assert len(board_of(consultation).marks) == 1


# ---------------------------------------------------------------- looks


def test_every_button_has_a_name_of_its_own(bar: PenBar) -> None:
    names = [each.accessibleName() for each in bar.findChildren(QAbstractButton)]

    assert all(names)
    assert len(set(NAMES.values())) == len(NAMES)


def test_keys_go_from_tool_to_tool(bar: PenBar) -> None:
    first = choice(bar.tools, Tool.POINTER)
    first.setFocus(Qt.FocusReason.TabFocusReason)

    QTest.keyClick(first, Qt.Key.Key_Right)

    assert bar.pen.tool is Tool.PEN
    assert choice(bar.tools, Tool.PEN).hasFocus()


@pytest.mark.parametrize(
    ("percent", "big", "rows"), [(100, False, 1), (125, False, 1), (200, False, 2), (100, True, 2)]
)
def test_it_fits_the_middle_of_a_console(
    make_theme: ThemeMaker,
    show: Callable[..., None],
    consultation: Consultation,
    percent: int,
    big: bool,
    rows: int,
) -> None:
    theme = make_theme(percent=percent)
    bar = PenBar(theme, consultation, big=big)
    high = bar.layout().heightForWidth(WIDE)
    show(bar, WIDE, high)

    buttons = [each for each in bar.findChildren(QAbstractButton) if each.isVisibleTo(bar)]
    places = [QRect(each.mapTo(bar, each.rect().topLeft()), each.size()) for each in buttons]

    assert all(bar.rect().contains(place) for place in places)
    assert len({place.top() for place in places}) == rows
    least = theme.target("lg" if big else "sm")
    assert all(min(place.width(), place.height()) >= least for place in places)
    assert not any(
        one.intersects(other) for number, one in enumerate(places) for other in places[number + 1 :]
    )
