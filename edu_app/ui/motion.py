# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Movement on the screen: kinetic scrolling and the short fade between two pages."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QEasingCurve, QPoint, QPropertyAnimation, QRect, Qt
from PySide6.QtGui import QImage, QPainter, QPixmap
from PySide6.QtWidgets import QScroller, QScrollerProperties, QWidget

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

DRAG_START_METRES = 0.0045
"""A press that moves less than this stays a tap: old hands tremble."""
DECELERATION = 0.35
MAXIMUM_METRES_PER_SECOND = 0.55


def tune_scroller(scroller: QScroller) -> None:
    """Make a flick travel a reading distance and never bounce at the ends."""
    properties = scroller.scrollerProperties()
    metric = QScrollerProperties.ScrollMetric
    off = QScrollerProperties.OvershootPolicy.OvershootAlwaysOff
    properties.setScrollMetric(metric.DragStartDistance, DRAG_START_METRES)
    properties.setScrollMetric(metric.DecelerationFactor, DECELERATION)
    properties.setScrollMetric(metric.MaximumVelocity, MAXIMUM_METRES_PER_SECOND)
    properties.setScrollMetric(metric.VerticalOvershootPolicy, off)
    properties.setScrollMetric(metric.HorizontalOvershootPolicy, off)
    scroller.setScrollerProperties(properties)


def let_drag(port: QWidget, press: QScroller.ScrollerGestureType) -> None:
    """Let a press that moves scroll what lies in `port`, with a flick."""
    QScroller.grabGesture(port, press)
    # WORKAROUND for PySide 6.11: each call returns a number of its own, and the binding keeps an
    # enum class of 2.5 kB for every number it does not know: 5 kB for each page turn, for good.
    # Can go when `_sbk_missing_` does not grow any more (the test of this function says so).
    getattr(Qt.GestureType, "_sbk_missing_", {}).clear()
    tune_scroller(QScroller.scroller(port))


def last_seen(widget: QWidget) -> QPixmap:
    """Return how a widget looked when it was painted last, without painting it again."""
    # Only where it has been tried: on macOS Qt lends its pixels during a paint and no longer.
    tried = sys.platform.startswith("linux") and widget.isVisible()
    seen = widget.window().backingStore().paintDevice() if tried else None
    if not isinstance(seen, QImage) or seen.isNull():
        return widget.grab()
    ratio = seen.devicePixelRatio()
    corner = widget.mapTo(widget.window(), QPoint(0, 0)) * ratio
    picture = QPixmap.fromImage(seen.copy(QRect(corner, widget.size() * ratio)))
    picture.setDevicePixelRatio(ratio)
    return picture


class Fade(QWidget):
    """The old page as a picture that fades away over the new one, then is gone."""

    def __init__(self, over: QWidget, old: QPixmap, milliseconds: int) -> None:
        super().__init__(over)
        self._old = old
        self._strength = 1.0
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setGeometry(over.rect())
        self._animation = QPropertyAnimation(self, b"windowOpacity", self)
        self._animation.setDuration(milliseconds)
        self._animation.setStartValue(1.0)
        self._animation.setEndValue(0.0)
        self._animation.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._animation.valueChanged.connect(self._on_step)
        self._animation.finished.connect(self.deleteLater)
        self.show()
        self.raise_()
        self._animation.start()

    def _on_step(self, value: float) -> None:
        self._strength = value
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.setOpacity(self._strength)
        painter.drawPixmap(0, 0, self._old)
