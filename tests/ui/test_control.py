# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""A control acts when the press is let go inside it, and shows where the keyboard is."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QEnterEvent, QFontMetricsF, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QHBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from edu_app.ui.control import (
    KEY_REASONS,
    Control,
    Taps,
    advance,
    focus_reason,
    order_stops,
    paint_text,
    stop_marker,
)
from edu_app.ui.paint import RING_ROOM, paint_box
from edu_app.ui.theme import Theme
from tests.ui.samples import Canvas, ThemeMaker, colours, picture

LEFT = Qt.MouseButton.LeftButton
OUTSIDE = QPoint(-40, -40)


class Plain(Control):
    """A control with the plainest face."""

    def paint_face(self, painter: QPainter, face: QRectF) -> None:
        paint_box(painter, face, self.radius, fill=self.theme.colour("tonal"))


@pytest.fixture
def pair(theme: Theme, show: Callable[..., None]) -> tuple[Plain, Plain]:
    """Show two controls side by side; nothing has the focus."""
    host = QWidget()
    layout = QHBoxLayout(host)
    made = Plain("First", theme), Plain("Second", theme)
    for control in made:
        control.setFixedSize(100, 60)
        layout.addWidget(control)
    host.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    show(host)
    host.setFocus()
    return made


@pytest.fixture
def control(pair: tuple[Plain, Plain]) -> Plain:
    return pair[0]


@pytest.fixture
def clicks(control: Plain) -> list[bool]:
    """Return a list that grows by one with each click."""
    seen: list[bool] = []
    control.clicked.connect(lambda on: seen.append(on))
    return seen


def has_ring(control: Control) -> bool:
    return colours(picture(control))[control.theme.colour("focus").name()] > 0


# ---------------------------------------------------------------- mouse and finger


def test_nothing_happens_until_the_press_is_let_go(control: Plain, clicks: list[bool]) -> None:
    QTest.mousePress(control, LEFT)
    assert control.isDown()
    assert clicks == []

    QTest.mouseRelease(control, LEFT)

    assert not control.isDown()
    assert clicks == [False]


def test_a_slip_of_the_finger_takes_the_press_back(control: Plain, clicks: list[bool]) -> None:
    QTest.mousePress(control, LEFT)
    QTest.mouseMove(control, OUTSIDE)
    QTest.mouseRelease(control, LEFT, pos=OUTSIDE)

    assert clicks == []
    assert not control.isDown()


def test_the_room_for_the_ring_belongs_to_the_target(control: Plain, clicks: list[bool]) -> None:
    QTest.mouseClick(control, LEFT, pos=QPoint(1, 1))

    assert clicks == [False]


@pytest.mark.parametrize("button", [Qt.MouseButton.RightButton, Qt.MouseButton.MiddleButton])
def test_other_mouse_buttons_do_nothing(
    control: Plain, clicks: list[bool], button: Qt.MouseButton
) -> None:
    QTest.mouseClick(control, button)

    assert clicks == []


def test_the_mouse_over_a_control_is_noticed(control: Plain) -> None:
    inside = QPointF(10, 10)

    QApplication.sendEvent(control, QEnterEvent(inside, inside, inside))
    assert control.hovered

    QApplication.sendEvent(control, QEvent(QEvent.Type.Leave))
    assert not control.hovered


# ---------------------------------------------------------------- keyboard


@pytest.mark.parametrize(
    "key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space], ids=lambda key: key.name
)
def test_every_usual_key_presses(control: Plain, clicks: list[bool], key: Qt.Key) -> None:
    control.setFocus(Qt.FocusReason.TabFocusReason)

    QTest.keyClick(control, key)

    assert clicks == [False]


@pytest.mark.parametrize("key", [Qt.Key.Key_A, Qt.Key.Key_Escape, Qt.Key.Key_F5])
def test_other_keys_do_not_press(control: Plain, clicks: list[bool], key: Qt.Key) -> None:
    QTest.keyClick(control, key)

    assert clicks == []


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Space])
def test_a_key_that_is_held_down_presses_once(
    control: Plain, clicks: list[bool], key: Qt.Key
) -> None:
    press, none = QEvent.Type.KeyPress, Qt.KeyboardModifier.NoModifier
    QTest.keyPress(control, key)

    for _ in range(5):
        QApplication.sendEvent(control, QKeyEvent(press, key, none, "", True))
    QTest.keyRelease(control, key)

    assert clicks == [False]


def test_tab_walks_from_control_to_control(pair: tuple[Plain, Plain]) -> None:
    first, second = pair

    QTest.keyClick(first.parentWidget(), Qt.Key.Key_Tab)
    assert first.hasFocus()
    QTest.keyClick(first, Qt.Key.Key_Tab)
    assert second.hasFocus()
    QTest.keyClick(second, Qt.Key.Key_Backtab)
    assert first.hasFocus()


# ---------------------------------------------------------------- the ring


@pytest.mark.parametrize("reason", KEY_REASONS, ids=lambda reason: reason.name)
def test_the_ring_shows_for_somebody_who_moves_by_keyboard(
    control: Plain, reason: Qt.FocusReason
) -> None:
    control.setFocus(reason)

    assert has_ring(control)


@pytest.mark.parametrize(
    "reason",
    [
        Qt.FocusReason.MouseFocusReason,
        Qt.FocusReason.OtherFocusReason,
        Qt.FocusReason.ActiveWindowFocusReason,
    ],
    ids=lambda reason: reason.name,
)
def test_a_finger_needs_no_ring(control: Plain, reason: Qt.FocusReason) -> None:
    control.setFocus(reason)

    assert control.hasFocus()
    assert not has_ring(control)


def test_a_click_shows_no_ring_and_a_key_afterwards_does(control: Plain) -> None:
    QTest.mouseClick(control, LEFT)
    assert not has_ring(control)

    QTest.keyClick(control, Qt.Key.Key_Space)

    assert has_ring(control)


def test_the_ring_goes_with_the_focus(pair: tuple[Plain, Plain]) -> None:
    first, second = pair
    first.setFocus(Qt.FocusReason.TabFocusReason)

    QTest.keyClick(first, Qt.Key.Key_Tab)

    assert not has_ring(first)
    assert has_ring(second)


@pytest.mark.parametrize("name", ["light", "dark", "hc"])
def test_the_ring_is_never_cut(
    make_theme: ThemeMaker, show: Callable[..., None], name: str
) -> None:
    theme = make_theme(name=name)
    host = QWidget()
    control = Plain("Go", theme, host)
    control.resize(120, 80)
    show(host, 120, 80)
    control.clearFocus()
    control.setFocus(Qt.FocusReason.TabFocusReason)
    tones = {theme.colour("focus").name(), theme.colour("focusHalo").name()}

    image = picture(control)

    edge = [(x, y) for x in range(120) for y in (0, 79)]
    edge += [(x, y) for x in (0, 119) for y in range(80)]
    around = {image.pixelColor(x, y).name() for x, y in edge}
    # high contrast may have the tone of the ring as its ground; then one ring colour is enough
    assert len(around & tones) < 2
    assert tones <= set(colours(image))


# ---------------------------------------------------------------- states


def test_a_control_that_is_off_takes_neither_press_nor_focus(
    control: Plain, clicks: list[bool]
) -> None:
    control.setEnabled(False)

    QTest.mouseClick(control, LEFT)
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Space):
        QTest.keyClick(control, key)
    control.setFocus(Qt.FocusReason.TabFocusReason)

    assert clicks == []
    assert not control.hasFocus()


def test_tab_passes_over_a_control_that_is_off(pair: tuple[Plain, Plain]) -> None:
    first, second = pair
    first.setEnabled(False)

    QTest.keyClick(first.parentWidget(), Qt.Key.Key_Tab)

    assert second.hasFocus()


def test_a_control_may_be_destroyed_by_its_own_click(
    theme: Theme, show: Callable[..., None], qtbot: QtBot
) -> None:
    host = QWidget()
    control = Plain("Start over", theme, host)
    show(host, 120, 80)
    control.clicked.connect(control.deleteLater)

    with qtbot.waitSignal(control.destroyed):
        QTest.keyClick(control, Qt.Key.Key_Return)


def test_the_face_leaves_room_for_the_ring(control: Plain) -> None:
    face = control.face()

    assert (face.left(), face.top()) == (RING_ROOM, RING_ROOM)
    assert (face.width(), face.height()) == (100 - 2 * RING_ROOM, 60 - 2 * RING_ROOM)
    assert control.text_fits()


def test_a_control_without_a_face_of_its_own_is_an_error(theme: Theme) -> None:
    with pytest.raises(NotImplementedError):
        Control("Bare", theme).paint_face(QPainter(), QRectF())


@pytest.mark.parametrize("ring", [True, False])
def test_a_ring_stays_a_ring_when_the_focus_is_handed_on(control: Plain, ring: bool) -> None:
    control.shows_ring = ring

    assert (focus_reason(control) in KEY_REASONS) is ring


def tap(control: Control, moment: int, place: QPointF | None = None) -> None:
    """Press and let go at a moment, in milliseconds on the clock of events."""
    at = place or QPointF(control.rect().center())
    for kind in (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonRelease):
        event = QMouseEvent(kind, at, control.mapToGlobal(at), LEFT, LEFT, Qt.KeyboardModifier(0))
        event.setTimestamp(moment)
        QApplication.sendEvent(control, event)


@pytest.mark.parametrize(("pause", "presses"), [(50, 1), (399, 1), (400, 2), (900, 2)])
def test_two_quick_taps_press_once(
    control: Plain, clicks: list[bool], pause: int, presses: int
) -> None:
    tap(control, 10_000)
    tap(control, 10_000 + pause)

    assert len(clicks) == presses


def test_a_hand_that_goes_on_tapping_presses_once(control: Plain, clicks: list[bool]) -> None:
    for moment in range(10_000, 13_000, 150):
        tap(control, moment)

    assert len(clicks) == 1


def test_quick_taps_on_two_places_press_both(pair: tuple[Plain, Plain]) -> None:
    pressed = []
    for control in pair:
        control.move(control.x(), 0 if control is pair[0] else 300)
        control.clicked.connect(lambda *_, c=control: pressed.append(c))

    tap(pair[0], 10_000)
    tap(pair[1], 10_060)

    assert pressed == list(pair)


@pytest.mark.parametrize(
    ("later", "aside", "counts"),
    [
        (100, 0, False),
        (0, 0, False),
        (399, 20, False),
        (401, 0, True),
        (100, 200, True),
        (-500, 0, True),
    ],
    ids=["quick", "at once", "trembling", "later", "elsewhere", "clock went back"],
)
def test_a_quick_tap_on_one_place_is_none_of_its_own(later: int, aside: int, counts: bool) -> None:
    def tap(moment: int, x: int) -> QMouseEvent:
        kind, place, none = QEvent.Type.MouseButtonPress, QPointF(x, 50), Qt.KeyboardModifier(0)
        made = QMouseEvent(kind, place, place, LEFT, LEFT, none)
        made.setTimestamp(moment)
        return made

    taps = Taps()
    assert taps.counts(tap(1000, 50))
    taps.remember(tap(1000, 50))

    assert taps.counts(tap(1000 + later, 50 + aside)) is counts
    taps.forget()
    assert taps.counts(tap(1000 + later, 50 + aside))


@pytest.mark.parametrize("before", [None, QWidget])
def test_without_a_control_before_there_is_no_ring(before: type[QWidget] | None) -> None:
    assert focus_reason(before and before()) == Qt.FocusReason.OtherFocusReason


# ---------------------------------------------------------------- text


@pytest.mark.parametrize("style", ["ui", "small", "h1"])
def test_the_width_of_a_text_is_never_too_small(theme: Theme, style: str) -> None:
    text = "Get help now"

    assert advance(text, theme, style) >= QFontMetricsF(theme.font(style)).horizontalAdvance(text)
    assert advance(text, theme, style, 700) >= advance(text, theme, style, 400)


@pytest.mark.parametrize("wrap", [False, True])
def test_text_is_painted_in_its_colour_and_wraps_only_when_asked(theme: Theme, wrap: bool) -> None:
    canvas = Canvas(100, 100)

    with canvas as painter:
        paint_text(
            painter, canvas.rect, "Blood flows back to the heart", theme,
            style="ui", colour="danger", wrap=wrap,
        )  # fmt: skip

    line = theme.px("ui")
    assert colours(canvas.image)[theme.colour("danger").name()] > 0
    assert (canvas.bounds().height() > 1.5 * line) is wrap


# ---------------------------------------------------------------- order


def test_what_is_made_later_can_be_a_stop_where_it_stands(
    theme: Theme, show: Callable[..., None]
) -> None:
    host = QWidget()
    layout = QHBoxLayout(host)
    marker = stop_marker(host)
    last = Plain("Last", theme)
    layout.addWidget(last)
    first, second = Plain("First", theme), Plain("Second", theme)
    for place, control in enumerate((first, second)):
        layout.insertWidget(place, control)
    show(host, 400, 100)

    order_stops(marker, (first, second))

    first.setFocus(Qt.FocusReason.TabFocusReason)
    way = []
    for _press in range(3):
        QTest.keyClick(host.focusWidget(), Qt.Key.Key_Tab)
        way.append(host.focusWidget().text())
    assert way == ["Second", "Last", "First"]
    assert not marker.isVisible()
