# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""What a person does on the checklist, and what is to be read there."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeAlias

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QScrollArea, QWidget

from edu_app.features.checklist.about_view import AboutYouPage
from edu_app.features.checklist.feel_view import FeelPage
from edu_app.features.checklist.frame_view import StepPage
from edu_app.features.checklist.map_view import BodyMap
from edu_app.features.checklist.region_view import RegionBox
from edu_app.features.checklist.where_view import WherePage
from edu_app.gallery import settle
from edu_app.render.answers import Answers
from edu_app.shell.window import Window
from edu_app.ui.control import TAPS
from edu_app.ui.label import Label
from tests.stage import click as stage_click
from tests.stage import middle, tap_at, touch_screen

Finger: TypeAlias = Callable[[QWidget, QPoint], None]
WIDE, SHORT, UPRIGHT, NARROW = (1366, 768), (1024, 600), (780, 1400), (640, 480)
"""A window for each way a step is laid out."""
SEEN = QPoint(400, 400)
CLEAR = 90
"""Pixels at the lower edge that the button that turns down covers."""


def feel(window: Window) -> FeelPage:
    assert isinstance(window.page, FeelPage), window.page
    return window.page


def where(window: Window) -> WherePage:
    assert isinstance(window.page, WherePage), window.page
    return window.page


def about(window: Window) -> AboutYouPage:
    assert isinstance(window.page, AboutYouPage), window.page
    return window.page


def step_page(window: Window) -> StepPage:
    assert isinstance(window.page, StepPage), window.page
    return window.page


def answers(window: Window) -> Answers:
    return window.session.checklist.answers


# ---------------------------------------------------------------- pressing


def reach(widget: QWidget) -> None:
    """Scroll to a widget, as a person does.

    The screen of the tests has 800 pixels, and what scrolls hands on only presses on the screen.
    """
    settle()
    above = widget.parentWidget()
    while above is not None:
        if isinstance(above, QScrollArea):
            above.ensureWidgetVisible(widget, 0, CLEAR)
        above = above.parentWidget()
    settle()
    widget.window().move(SEEN - middle(widget))
    settle()


def press(widget: QWidget) -> None:
    """Scroll to a control and click it."""
    reach(widget)
    stage_click(widget)


def click_at(window: QWidget, point: QPoint) -> None:
    """Click a point of a window with the mouse, after a pause as a person makes it."""
    TAPS.forget()
    QTest.mouseClick(window.windowHandle(), Qt.MouseButton.LeftButton, pos=point)
    settle()


def mash(widget: QWidget, place: QPoint, times: int, every_ms: int) -> None:
    """Tap a place of a widget again and again; the moments are those of the events."""
    TAPS.forget()
    at, button = QPointF(place), Qt.MouseButton.LeftButton
    for number in range(times):
        for kind in (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonRelease):
            event = QMouseEvent(
                kind, at, widget.mapToGlobal(at), button, button, Qt.KeyboardModifier(0)
            )
            event.setTimestamp(10_000 + number * every_ms)
            QApplication.sendEvent(widget, event)
    settle()


def mash_by_finger(widget: QWidget, times: int) -> None:
    """Tap the middle of a control again and again, as fast as a finger never is."""
    reach(widget)
    TAPS.forget()
    window, point, finger = widget.window(), middle(widget), touch_screen()
    for _tap in range(times):
        QTest.touchEvent(window, finger).press(0, point, window)
        QTest.touchEvent(window, finger).release(0, point, window)
    settle()


FINGERS = {"mouse": click_at, "touch": tap_at}


def box_of(body: BodyMap, region: str, step: str = "") -> RegionBox:
    """Return the box of a region, in one view or in the first that has it."""
    name = region if region.startswith("region.") else f"region.{region}"
    return next(box for box in body.boxes if box.region.id == name and step in ("", box.step))


def tap_region(body: BodyMap, region: str, finger: Finger = click_at, step: str = "") -> None:
    """Tap the middle of a region."""
    box = box_of(body, region, step)
    reach(box)
    finger(body.window(), body.mapTo(body.window(), QPointF(*box.middle).toPoint()))


def marked(body: BodyMap) -> set[str]:
    """Return the regions whose boxes are checked."""
    return {box.region.id.removeprefix("region.") for box in body.boxes if box.isChecked()}


def checked(cards: dict[str, QAbstractButton]) -> list[str]:
    """Return the ids of cards that are ticked."""
    return [key for key, card in cards.items() if card.isChecked()]


# ---------------------------------------------------------------- reading


def words_of(root: QWidget) -> dict[tuple[str, str, int], str]:
    """Return everything that a person sees or hears, by kind, name and number of the widget."""
    found: dict[tuple[str, str, int], str] = {}
    for widget in root.findChildren(QWidget):
        if not widget.isVisibleTo(root):
            continue
        text = widget.text() if isinstance(widget, Label | QAbstractButton) else ""
        said = (text, widget.accessibleName(), widget.accessibleDescription())
        kind = (type(widget).__name__, widget.objectName())
        number = sum(key[:2] == kind for key in found)
        if any(said):
            found[(*kind, number)] = " | ".join(said)
    return found


def headings(root: QWidget) -> list[tuple[str, str]]:
    """Return the headings that are seen with their levels, in the order they were made."""
    return [
        (label.heading_word[-1], label.text())
        for label in root.findChildren(Label)
        if label.heading_word and label.isVisibleTo(root)
    ]
