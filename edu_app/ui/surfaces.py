# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Surfaces that hold other widgets: cards with a shadow, hairlines, badges, scroll areas."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QFrame, QScrollArea, QScroller, QSizePolicy, QWidget

from edu_app.ui.motion import let_drag
from edu_app.ui.paint import RING_ROOM, paint_box, paint_shadow
from edu_app.ui.theme import dress

if TYPE_CHECKING:
    from PySide6.QtGui import QMoveEvent, QPaintEvent, QResizeEvent

    from edu_app.ui.theme import Theme


@dataclass(frozen=True, slots=True, kw_only=True)
class SurfaceLook:
    """How a surface is painted."""

    fill: str = "surface"
    line: str | None = "line"
    radius: str | None = "lg"
    """Name of a radius; None for square corners."""
    level: int = 0
    """Height of the shadow, 0 to 3."""
    room: int = 0
    """Free pixels around the painted box, for its shadow."""


class Surface(QWidget):
    """A painted box. Its shadow lies in its own margin, so nothing else has to know of it."""

    def __init__(
        self, theme: Theme, look: SurfaceLook | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.theme = theme
        self.look = look or SurfaceLook()

    def box(self) -> QRectF:
        """Return the painted part."""
        room = self.look.room
        return QRectF(self.rect()).adjusted(room, room, -room, -room)

    def corner(self) -> float:
        """Return the corner radius in pixels."""
        return self.theme.radius(self.look.radius) if self.look.radius else 0.0

    def paint_inside(self, painter: QPainter, box: QRectF) -> None:
        """Paint what lies on the surface, under the child widgets; nothing by default."""

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        box, theme = self.box(), self.theme
        if self.look.level:
            paint_shadow(painter, box, self.corner(), self.look.level, theme)
        line = theme.colour(self.look.line) if self.look.line else None
        width = 2.0 if theme.high_contrast else 1.0
        paint_box(
            painter, box, self.corner(),
            fill=theme.colour(self.look.fill), line=line, width=width,
        )  # fmt: skip
        self.paint_inside(painter, box)


class Rule(QWidget):
    """A hairline between two groups."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setFixedHeight(2 if theme.high_contrast else 1)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(event.rect(), self._theme.colour("line"))


class Badge(QWidget):
    """An icon on a softly tinted square; decoration, so a screen reader passes over it."""

    def __init__(
        self,
        icon: str,
        side: int,
        tint: tuple[str, str],
        theme: Theme,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._icon, self._tint, self._theme = icon, tint, theme
        self.setFixedSize(QSize(side, side))

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        paint_badge(painter, QRectF(self.rect()), self._icon, self._tint, self._theme)


class Picture(QWidget):
    """A bare icon in the colour of a role; decoration."""

    def __init__(
        self, icon: str, side: int, colour: str, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._icon, self._colour, self._theme = icon, colour, theme
        self.setFixedSize(QSize(side, side))

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        colour = self._theme.colour(self._colour)
        self._theme.icons.paint(painter, self._icon, QRectF(self.rect()), colour)


def paint_badge(
    painter: QPainter, rect: QRectF, icon: str, tint: tuple[str, str], theme: Theme
) -> None:
    """Paint an icon on a tinted square; `tint` is (fill role, ink role)."""
    line = theme.colour(tint[1]) if theme.high_contrast else None
    paint_box(painter, rect, rect.width() * 0.3, fill=theme.colour(tint[0]), line=line, width=2)
    inset = rect.width() * 0.25
    inner = rect.adjusted(inset, inset, -inset, -inset)
    theme.icons.paint(painter, icon, inner, theme.colour(tint[1]))


class ScrollPane(QScrollArea):
    """A column of widgets that scrolls by finger, wheel and keys, never sideways."""

    def __init__(
        self, body: QWidget, theme: Theme, fill: str = "bg", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme, self._fill = theme, fill
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        dress(self.verticalScrollBar(), theme)
        self.verticalScrollBar().setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        # One of our own: to name the kind of Qt's, PySide would load every kind of widget there is.
        self.setViewport(QWidget())
        self.viewport().setAutoFillBackground(False)
        self.setWidget(body)
        body.setAutoFillBackground(False)
        let_drag(self.viewport(), QScroller.ScrollerGestureType.LeftMouseButtonGesture)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Keep the control that gets the focus in view, with its ring."""
        moved = super().focusNextPrevChild(forward)
        inside = self.focusWidget()
        if moved and inside is not None:
            self.show_whole(inside)
        return moved

    def show_whole(self, inside: QWidget) -> None:
        """Scroll as far as a control needs, with its ring."""
        self.ensureWidgetVisible(inside, RING_ROOM, RING_ROOM * 3)


class Pane(ScrollPane):
    """A column that tells when it has another place or size, for what lies over it."""

    moved = Signal()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.moved.emit()

    def moveEvent(self, event: QMoveEvent) -> None:
        super().moveEvent(event)
        self.moved.emit()


def bring_into_view(control: QWidget) -> None:
    """Scroll to a control that got the focus by another way than Tab, where it lies in a pane."""
    above = control.parentWidget()
    while above is not None:
        if isinstance(above, ScrollPane):
            above.show_whole(control)
        above = above.parentWidget()
