# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Where the Tab key has to stop, worked out from the layouts alone, and where it does stop."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSlider,
    QApplication,
    QGridLayout,
    QLayout,
    QLineEdit,
    QScrollArea,
    QWidget,
)

from edu_app.features.checklist.map_view import BodyMap
from edu_app.features.consult.frame_view import PatientFrame
from edu_app.features.kiosk.attract_view import AttractCover
from edu_app.features.kiosk.welcome_view import WelcomeBody
from edu_app.features.search.grid_view import ResultGrid
from edu_app.features.staff.corners_view import CornerTest
from edu_app.features.staff.dots_view import PinDots
from edu_app.ui.canvas import Canvas
from edu_app.ui.document_view import PageView
from edu_app.ui.sheet_face import SheetFace
from tests.stage import Modifier, name_of, press

STOPS = PageView | QAbstractButton | QAbstractSlider | QLineEdit | SheetFace | PinDots
PLACING = Canvas | AttractCover | CornerTest | WelcomeBody
"""What lies on these has no layout."""
DIRECT = Qt.FindChildOption.FindDirectChildrenOnly


@dataclass(frozen=True)
class Stop:
    """Something the keyboard can stand on: a control, a page, or a link of a page."""

    widget: QWidget
    link: int = -1
    """Number of the link on the page; -1 for the widget itself."""

    def __str__(self) -> str:
        words = name_of(self.widget)
        if self.link < 0:
            return words
        assert isinstance(self.widget, PageView)
        return f"{words} link {self.link} “{self.widget.filled.anchors[self.link].name}”"


def stops_in(root: QWidget) -> list[Stop]:
    """Return every stop below a widget as it is laid out: from top to bottom, left to right.

    Of controls that exclude each other only one is a stop; the arrow keys reach the others.
    """
    found: list[Stop] = []
    for widget in _laid_out(root):
        if not (widget.isVisible() and widget.isEnabled() and _takes_focus(widget)):
            continue
        found.append(Stop(widget))
        if isinstance(widget, PageView):
            found += [Stop(widget, number) for number in range(len(widget.filled.anchors))]
    return found


def _takes_focus(widget: QWidget) -> bool:
    if isinstance(widget, QAbstractButton) and widget.autoExclusive():
        return widget.isChecked()
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)


def _laid_out(widget: QWidget) -> Iterator[QWidget]:
    if isinstance(widget, STOPS):
        yield widget
    elif isinstance(widget, BodyMap | PatientFrame):  # places what takes the focus itself
        yield from (each for each in widget.findChildren(QWidget) if _takes_focus(each))
    elif isinstance(widget, PLACING):
        if isinstance(widget, Canvas):
            yield widget
        for lying in widget.findChildren(QWidget, options=DIRECT):
            yield from _laid_out(lying)
    elif isinstance(widget, QScrollArea):
        yield from _laid_out(widget.widget())
    elif (layout := widget.layout()) is not None:
        yield from _in_layout(layout)
    elif isinstance(widget, ResultGrid):  # places its cards itself
        yield from widget.cards


def _in_layout(layout: QLayout) -> Iterator[QWidget]:
    order = range(layout.count())
    if isinstance(layout, QGridLayout):
        order = sorted(order, key=lambda index: layout.getItemPosition(index)[:2])
    for index in order:
        item = layout.itemAt(index)
        if item.widget() is not None:
            yield from _laid_out(item.widget())
        elif item.layout() is not None:
            yield from _in_layout(item.layout())


def now() -> Stop | None:
    """Return where the keyboard stands."""
    widget = QApplication.focusWidget()
    if isinstance(widget, PageView) and (span := widget.links.current()) is not None:
        return Stop(widget, widget.filled.anchors.index(span))
    return Stop(widget) if widget is not None else None


def round_trip(window: QWidget, most: int, *, back: bool = False) -> list[Stop]:
    """Press Tab until it comes round; return the stops on the way, the first one first."""
    modifiers = Modifier.ShiftModifier if back else Modifier.NoModifier
    key = Qt.Key.Key_Backtab if back else Qt.Key.Key_Tab
    way: list[Stop] = []
    while len(way) <= most:
        QTest.keyClick(window.windowHandle(), key, modifiers)
        stop = now()
        assert stop is not None, f"Tab leads nowhere after {way[-1:]}"
        if way and stop == way[0]:
            return way
        way.append(stop)
    raise AssertionError(f"Tab does not come round: {[str(stop) for stop in way]}")


def turned(way: list[Stop], first: Stop) -> list[Stop]:
    """Return a round trip as if it had begun somewhere else."""
    if first not in way:
        return way
    start = way.index(first)
    return way[start:] + way[:start]


def go_to(window: QWidget, name: str, most: int = 120) -> None:
    """Press Tab until the control of a name has the focus."""
    for _ in range(most):
        stop = now()
        if stop is not None and stop.link < 0 and stop.widget.accessibleName() == name:
            return
        press(window, Qt.Key.Key_Tab)
    raise AssertionError(f"Tab never comes to “{name}”; it comes to {names(window)}")


def names(window: QWidget) -> list[str]:
    """Return the names of all controls that Tab stops at."""
    return [stop.widget.accessibleName() for stop in stops_in(window) if stop.link < 0]
