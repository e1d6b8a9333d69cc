# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""A trembling finger taps, a flick does not bounce, and a fade goes away by itself."""

from __future__ import annotations

from collections.abc import Callable

import shiboken6
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QScroller, QScrollerProperties, QWidget
from pytestqt.qtbot import QtBot

from edu_app.ui.motion import DRAG_START_METRES, Fade, last_seen, let_drag, tune_scroller
from tests.ui.samples import colours, picture

RED, BLUE = QColor("#ff0000"), QColor("#0000ff")


def page(show: Callable[..., None]) -> QWidget:
    made = QWidget()
    made.setAutoFillBackground(True)
    palette = made.palette()
    palette.setColor(made.backgroundRole(), BLUE)
    made.setPalette(palette)
    show(made, 120, 80)
    return made


def old() -> QPixmap:
    made = QPixmap(120, 80)
    made.fill(RED)
    return made


def test_a_flick_never_bounces_and_three_millimetres_are_a_tap() -> None:
    widget = QWidget()
    scroller = QScroller.scroller(widget)

    tune_scroller(scroller)

    properties, metric = scroller.scrollerProperties(), QScrollerProperties.ScrollMetric
    off = QScrollerProperties.OvershootPolicy.OvershootAlwaysOff
    assert properties.scrollMetric(metric.DragStartDistance) == DRAG_START_METRES >= 0.003
    for policy in (metric.VerticalOvershootPolicy, metric.HorizontalOvershootPolicy):
        assert QScrollerProperties.OvershootPolicy(properties.scrollMetric(policy)) == off


def test_a_flick_scrolls_and_leaves_no_enum_member_behind() -> None:
    ports = [QWidget() for _ in range(3)]

    for port in ports:
        let_drag(port, QScroller.ScrollerGestureType.LeftMouseButtonGesture)

    metric = QScrollerProperties.ScrollMetric.DragStartDistance
    scroller = QScroller.scroller(ports[0])
    assert scroller.scrollerProperties().scrollMetric(metric) == DRAG_START_METRES
    # The binding keeps one for each number it does not know. Should it stop doing so, `let_drag`
    # needs no workaround any more.
    assert Qt.GestureType._sbk_missing_ == {}  # type: ignore[attr-defined]  # of the binding


def test_what_was_seen_last_is_not_painted_again(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    inner = QWidget(window)
    inner.setGeometry(10, 20, 30, 40)
    inner.setAutoFillBackground(True)
    inner.setPalette(RED)
    with qtbot.waitExposed(window):
        window.show()
    window.repaint()
    inner.setPalette(BLUE)

    seen = last_seen(inner)

    assert seen.size() == QSize(30, 40)
    assert set(colours(seen.toImage())) == {"#ff0000"}


def test_what_was_never_seen_is_painted(show: Callable[..., None]) -> None:
    hidden = QWidget(page(show))
    hidden.resize(30, 40)
    hidden.setAutoFillBackground(True)
    hidden.setPalette(RED)

    assert set(colours(last_seen(hidden).toImage())) == {"#ff0000"}


def test_a_fade_begins_with_the_old_page_and_ends_with_the_new_one(
    show: Callable[..., None], qtbot: QtBot
) -> None:
    widget = page(show)

    fade = Fade(widget, old(), 20)

    assert colours(picture(widget))["#ff0000"] > 9000
    qtbot.waitUntil(lambda: not shiboken6.isValid(fade))
    assert set(colours(picture(widget))) == {"#0000ff"}


def test_a_fade_covers_the_page_and_lets_every_press_through(
    show: Callable[..., None], qtbot: QtBot
) -> None:
    widget = page(show)
    button = QPushButton("Go", widget)
    button.setGeometry(widget.rect())
    button.show()
    fade = Fade(widget, old(), 60_000)

    with qtbot.waitSignal(button.clicked):
        window, middle = widget.window().windowHandle(), widget.rect().center()
        QTest.mouseClick(window, Qt.MouseButton.LeftButton, pos=middle)

    assert fade.geometry() == widget.rect()


def test_the_strength_of_a_fade_falls(show: Callable[..., None], qtbot: QtBot) -> None:
    widget = page(show)
    fade = Fade(widget, old(), 40)
    seen: list[float] = []
    fade._animation.valueChanged.connect(seen.append)

    qtbot.waitUntil(lambda: not shiboken6.isValid(fade))

    assert seen == sorted(seen, reverse=True)
    assert seen[-1] == 0


def test_a_page_may_go_during_its_fade(show: Callable[..., None], qtbot: QtBot) -> None:
    inner = QWidget(page(show))
    fade = Fade(inner, old(), 60_000)

    inner.close()
    inner.deleteLater()

    qtbot.waitUntil(lambda: not shiboken6.isValid(fade))
