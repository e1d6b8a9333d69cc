# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The list of the room's parts: a column at the side, or a grid on top where there is no side."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Signal, Slot
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from edu_app.features.staff.sections import ENTRIES, Section
from edu_app.ui.choices import Choice
from edu_app.ui.control import advance, paint_text
from edu_app.ui.paint import RING_ROOM, paint_box

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter, QResizeEvent

    from edu_app.ui.theme import Theme

STYLE, WEIGHT, CHOSEN_WEIGHT = "ui", 600, 700


class SectionTab(Choice):
    """One part; chosen = tinted, with a thick line and bold letters."""

    def __init__(self, section: Section, icon: str, text: str, theme: Theme) -> None:
        super().__init__(text, theme)
        self.section, self._icon = section, icon
        self._side = round(theme.px(STYLE) * 1.2)
        self._pad, self._between = theme.gap(16), theme.gap(14)
        self.setObjectName(f"staff-section-{section}")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        words = advance(self.text(), self.theme, STYLE, CHOSEN_WEIGHT) + 2
        wide = words + self._side + self._between + 2 * self._pad
        high = max(self.theme.target("sm"), round(self.theme.px(STYLE) * 1.9))
        return QSize(wide + 2 * RING_ROOM, high + 2 * RING_ROOM)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def text_fits(self) -> bool:
        return self.width() >= self.sizeHint().width()

    def paint_face(self, painter: QPainter, face: QRectF) -> None:
        theme, on = self.theme, self.isChecked()
        down = self.isDown()
        if on or down or self.hovered or theme.high_contrast:
            fill = "tonal" if on or down else "sunken" if self.hovered else "surface"
            line = theme.colour("primary") if on else None
            paint_box(painter, face, self.radius, fill=theme.colour(fill), line=line, width=2)
        ink = "onTonal" if on or down else "ink"
        middle = face.center().y()
        box = QRectF(face.left() + self._pad, middle - self._side / 2, self._side, self._side)
        colour = theme.colour(ink if on or down else "ink2")
        theme.icons.paint(painter, self._icon, box, colour)
        left = box.right() + self._between
        paint_text(
            painter, QRectF(left, face.top(), face.right() - left, face.height()), self.text(),
            theme, style=STYLE, weight=CHOSEN_WEIGHT if on else WEIGHT, colour=ink,
        )  # fmt: skip


class SectionMenu(QWidget):
    """All parts of the room; arrow keys go from one to the next."""

    chosen = Signal(object)
    """A `Section`."""

    def __init__(self, present: Section, theme: Theme, *, at_side: bool) -> None:
        super().__init__()
        self.setAccessibleName(QCoreApplication.translate("staff", "Parts of the staff menu"))
        self._columns = 1 if at_side else 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(0)
        self.tabs: dict[Section, SectionTab] = {}
        for entry in ENTRIES:
            words = QCoreApplication.translate("staff", entry.title)
            tab = SectionTab(entry.section, entry.icon, words, theme)
            tab.clicked.connect(self._on_clicked)
            self.tabs[entry.section] = tab
        self._place(1)
        if at_side:
            self._grid.setRowStretch(len(ENTRIES), 1)
        self.choose(present)

    def choose(self, section: Section) -> None:
        """Show another part as the present one, without saying so."""
        for each, tab in self.tabs.items():
            tab.setChecked(each is section)

    def _place(self, columns: int) -> None:
        """Put the parts side by side, in rows that are read from left to right."""
        for number, tab in enumerate(self.tabs.values()):
            self._grid.removeWidget(tab)
            self._grid.addWidget(tab, number // columns, number % columns)
        for column in range(max(columns, self._columns)):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)

    @Slot()
    def _on_clicked(self) -> None:
        tab = self.sender()
        if isinstance(tab, SectionTab):
            self.chosen.emit(tab.section)

    # ------------------------------------------------------------ Qt

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._columns == 1:
            return
        widest = max(tab.sizeHint().width() for tab in self.tabs.values())
        columns = max(2, self.width() // widest)
        if columns != self._columns:
            self._place(columns)
            self._columns = columns
