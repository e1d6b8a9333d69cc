# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""One region of the body map as a check box: for keys and for a screen reader."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QPointF, QRect, Qt, Signal, Slot
from PySide6.QtGui import QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QAbstractButton

from edu_app.ui.control import KEY_REASONS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QFocusEvent, QKeyEvent, QPaintEvent

    from edu_app.features.checklist.map_view import BodyMap
    from edu_app.library.diagram import Structure
    from edu_app.render.body_map import Spot

WAYS = {
    Qt.Key.Key_Left: (-1.0, 0.0),
    Qt.Key.Key_Right: (1.0, 0.0),
    Qt.Key.Key_Up: (0.0, -1.0),
    Qt.Key.Key_Down: (0.0, 1.0),
}


class RegionBox(QAbstractButton):
    """Lies over its region and paints nothing; taps go through it to the map.

    The map decides what a tap means, because the nearest region counts and not only a hit.
    """

    turned = Signal(str)
    """The id of the region."""
    arrow_pressed = Signal(str, float, float)
    """The name of this box and the way: across, down."""

    def __init__(self, region: Structure, step: str, body_map: BodyMap) -> None:
        super().__init__(body_map)
        self.region, self.step = region, step
        self.name = f"{step} {region.id}"
        self.middle = (0.0, 0.0)
        self.shows_ring = False
        self._map = body_map
        self._outlines: list[QPolygonF] = []
        self.setCheckable(True)
        self.setObjectName(f"region-{step}-{region.id}")
        self.setAccessibleName(region.name)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.clicked.connect(self._on_clicked)

    def take_place(
        self, outlines: Sequence[Sequence[QPointF]], pin: tuple[float, float], room: QRect
    ) -> None:
        """Lie over a region whose outlines are given in the pixels of the map."""
        self._outlines = [QPolygonF(list(points)) for points in outlines]
        self.middle = pin
        whole = QPolygonF([point for points in outlines for point in points]).boundingRect()
        self.setGeometry(whole.toAlignedRect().intersected(room))

    def show_marks(self, spots: Sequence[Spot]) -> None:
        """Say what is marked here."""
        self.setChecked(bool(spots))
        words = QCoreApplication.translate("checklist", "Number {numbers}")
        numbers = ", ".join(str(spot.number) for spot in spots)
        self.setAccessibleDescription(words.format(numbers=numbers) if spots else "")

    def paint_ring(self, painter: QPainter) -> None:
        """Paint the focus ring along the outline of the region."""
        theme = self._map.theme
        for role, width in (("focusHalo", 9), ("focus", 4)):
            painter.setBrush(Qt.BrushStyle.NoBrush)
            pen = QPen(theme.colour(role), width)
            pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
            painter.setPen(pen)
            for outline in self._outlines:
                painter.drawPolygon(outline)

    # ------------------------------------------------------------ Qt

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint nothing: the map paints all regions."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        way = WAYS.get(Qt.Key(event.key()))
        if way is not None:
            self.shows_ring = True
            self.arrow_pressed.emit(self.name, *way)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.isAutoRepeat():
            self.click()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self.shows_ring = event.reason() in KEY_REASONS
        super().focusInEvent(event)
        self._map.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._map.update()

    @Slot()
    def _on_clicked(self) -> None:
        self.turned.emit(self.region.id)
