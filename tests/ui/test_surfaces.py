# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Surfaces paint what their look says; a pane scrolls by finger and keeps the focus in view."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QAccessible, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from edu_app.ui.buttons import Button
from edu_app.ui.control import Control
from edu_app.ui.paint import RING_ROOM
from edu_app.ui.surfaces import (
    Badge,
    Pane,
    Picture,
    Rule,
    ScrollPane,
    Surface,
    SurfaceLook,
    bring_into_view,
    paint_badge,
)
from edu_app.ui.theme import Theme
from tests.ui.samples import Canvas, ThemeMaker, colours, drag, picture

LEFT = Qt.MouseButton.LeftButton
TINT = ("tonal", "onTonal")


def surface(theme: Theme, look: SurfaceLook | None = None) -> Surface:
    made = Surface(theme, look)
    made.resize(200, 120)
    return made


# ---------------------------------------------------------------- painted boxes


@pytest.mark.parametrize("name", ["light", "dark", "hc"])
def test_a_surface_is_filled_and_outlined(make_theme: ThemeMaker, name: str) -> None:
    theme = make_theme(name=name)

    found = colours(picture(surface(theme, SurfaceLook(radius=None))))

    assert found[theme.colour("surface").name()] > 10_000
    assert found[theme.colour("line").name()] > 100


def test_a_surface_can_go_without_a_line(theme: Theme) -> None:
    found = colours(picture(surface(theme, SurfaceLook(line=None, fill="sunken", radius=None))))

    assert set(found) == {theme.colour("sunken").name()}


@pytest.mark.parametrize(("name", "width"), [("light", 1), ("hc", 2)])
def test_the_line_is_thicker_in_high_contrast(
    make_theme: ThemeMaker, name: str, width: int
) -> None:
    theme = make_theme(name=name)
    image = picture(surface(theme, SurfaceLook(radius=None)))

    row = [image.pixelColor(x, 60).name() for x in range(4)]

    assert row.count(theme.colour("line").name()) == width


@pytest.mark.parametrize(("radius", "least"), [(None, 0), ("sm", 1), ("lg", 10), ("xl", 15)])
def test_corners_come_from_the_theme(theme: Theme, radius: str | None, least: int) -> None:
    made = surface(theme, SurfaceLook(radius=radius))

    assert made.corner() >= least
    assert (made.corner() == 0) is (radius is None)


def test_the_room_around_a_box_holds_its_shadow(theme: Theme) -> None:
    plain = surface(theme, SurfaceLook(room=24))
    raised = surface(theme, SurfaceLook(room=24, level=2))

    assert raised.box() == QRectF(24, 24, 152, 72)
    assert len(colours(picture(raised))) > len(colours(picture(plain))) + 5


def test_a_surface_may_paint_more_inside_its_box(theme: Theme) -> None:
    class Striped(Surface):
        def paint_inside(self, painter: QPainter, box: QRectF) -> None:
            painter.fillRect(box.adjusted(50, 50, -50, -50), self.theme.colour("danger"))

    striped = Striped(theme)
    striped.resize(200, 120)

    assert colours(picture(striped))[theme.colour("danger").name()] == 100 * 20


@pytest.mark.parametrize(("name", "height"), [("light", 1), ("dark", 1), ("hc", 2)])
def test_a_rule_is_a_hairline_or_two(make_theme: ThemeMaker, name: str, height: int) -> None:
    theme = make_theme(name=name)
    rule = Rule(theme)
    rule.resize(80, rule.sizeHint().height())

    assert rule.height() == height
    assert set(colours(picture(rule))) == {theme.colour("line").name()}


@pytest.mark.parametrize("name", ["light", "dark", "hc"])
def test_a_badge_has_its_two_colours(make_theme: ThemeMaker, name: str) -> None:
    theme = make_theme(name=name)

    found = colours(picture(Badge("house", 64, TINT, theme)))

    assert found[theme.colour("tonal").name()] > 1000
    assert found[theme.colour("onTonal").name()] > 20


def test_a_badge_has_an_outline_only_in_high_contrast(make_theme: ThemeMaker) -> None:
    outlined = []
    for name in ("light", "hc"):
        theme, canvas = make_theme(name=name), Canvas()
        with canvas as painter:
            paint_badge(painter, QRectF(10, 10, 96, 96), "house", TINT, theme)
        outlined.append(canvas.at(58, 10) == theme.colour("onTonal").name())

    assert outlined == [False, True]


def test_a_picture_is_a_bare_icon(theme: Theme) -> None:
    made = Picture("siren", 64, "danger", theme)

    assert colours(picture(made))[theme.colour("danger").name()] > 20
    assert (made.width(), made.height()) == (64, 64)


@pytest.mark.parametrize("kind", [Badge, Picture])
def test_decoration_has_no_name_and_takes_no_focus(theme: Theme, kind: type[QWidget]) -> None:
    tint: object = TINT if kind is Badge else "danger"

    made = kind("house", 64, tint, theme)  # type: ignore[call-overload]  # either of the two

    found = QAccessible.queryAccessibleInterface(made)
    assert found.text(QAccessible.Text.Name) == ""
    assert made.focusPolicy() == Qt.FocusPolicy.NoFocus


# ---------------------------------------------------------------- scrolling


@pytest.fixture
def buttons(theme: Theme) -> list[Button]:
    return [Button(f"Button {number}", theme) for number in range(20)]


@pytest.fixture
def pane(theme: Theme, buttons: list[Button], show: Callable[..., None]) -> ScrollPane:
    body = QWidget()
    layout = QVBoxLayout(body)
    for button in buttons:
        layout.addWidget(button)
    made = ScrollPane(body, theme)
    show(made, 260, 300)
    return made


def place(pane: ScrollPane) -> int:
    return pane.verticalScrollBar().value()


def test_a_pane_never_scrolls_sideways(pane: ScrollPane) -> None:
    pane.resize(120, 300)

    assert not pane.horizontalScrollBar().isVisible()
    assert pane.verticalScrollBar().maximum() > 0


def test_a_drag_scrolls_and_presses_nothing(
    pane: ScrollPane, buttons: list[Button], qtbot: QtBot
) -> None:
    pressed: list[bool] = []
    for button in buttons:
        button.clicked.connect(lambda on: pressed.append(on))

    def scrolled() -> None:
        qtbot.waitUntil(lambda: place(pane) > 100)

    drag(pane.window(), QPoint(100, 250), QPoint(100, 40), scrolled)

    assert pressed == []


def test_a_tap_presses_and_does_not_scroll(pane: ScrollPane, buttons: list[Button]) -> None:
    pressed: list[bool] = []
    buttons[1].clicked.connect(lambda on: pressed.append(on))
    middle = buttons[1].mapTo(pane.window(), buttons[1].rect().center())

    QTest.mouseClick(pane.window().windowHandle(), LEFT, pos=middle)

    assert place(pane) == 0
    assert pressed == [False]


def test_the_wheel_scrolls(pane: ScrollPane) -> None:
    QTest.wheelEvent(pane.windowHandle(), QPoint(100, 100), QPoint(0, -240))

    assert place(pane) > 0


def test_tab_keeps_the_control_with_the_focus_in_view(
    pane: ScrollPane, buttons: list[Button]
) -> None:
    buttons[0].setFocus(Qt.FocusReason.TabFocusReason)
    seen = []

    for _ in buttons[1:]:
        QTest.keyClick(pane.focusWidget(), Qt.Key.Key_Tab)
        control = pane.window().focusWidget()
        assert isinstance(control, Control)
        seen.append(control)
        top = control.mapTo(pane.viewport(), QPoint(0, 0)).y()
        assert top >= 0
        assert top + control.height() <= pane.viewport().height() + RING_ROOM

    assert seen == buttons[1:]
    assert place(pane) > 0


def test_backtab_from_the_first_goes_round_to_the_last(
    pane: ScrollPane, buttons: list[Button]
) -> None:
    buttons[0].setFocus(Qt.FocusReason.TabFocusReason)

    QTest.keyClick(buttons[0], Qt.Key.Key_Backtab)

    assert buttons[-1].hasFocus()
    assert place(pane) == pane.verticalScrollBar().maximum()


def test_a_pane_without_anything_to_focus_is_no_trap(
    theme: Theme, show: Callable[..., None]
) -> None:
    host = QWidget()
    layout = QVBoxLayout(host)
    before, after = QPushButton("Before"), QPushButton("After")
    for widget in (before, ScrollPane(QWidget(), theme), after):
        layout.addWidget(widget)
    show(host)
    before.setFocus()

    QTest.keyClick(before, Qt.Key.Key_Tab)

    assert after.hasFocus()


def test_a_control_is_brought_into_view_however_it_got_the_focus(
    pane: ScrollPane, buttons: list[Button]
) -> None:
    bring_into_view(buttons[-1])

    assert place(pane) == pane.verticalScrollBar().maximum()
    bring_into_view(buttons[0])
    assert place(pane) <= RING_ROOM


def test_a_control_outside_of_every_pane_needs_no_scrolling(
    theme: Theme, show: Callable[..., None]
) -> None:
    host = QWidget()
    button = Button("Alone", theme, parent=host)
    show(host, 200, 100)

    bring_into_view(button)

    assert button.pos() == QPoint(0, 0)


def test_a_pane_tells_of_another_place_or_size(
    theme: Theme, show: Callable[..., None], qtbot: QtBot
) -> None:
    host = QWidget()
    made = Pane(QWidget(), theme)
    made.setParent(host)
    show(host, 400, 300)

    with qtbot.waitSignal(made.moved):
        made.resize(200, 150)
    with qtbot.waitSignal(made.moved):
        made.move(20, 30)
