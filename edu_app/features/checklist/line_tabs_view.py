# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The ticked lines as tabs: one is open, and those with something added carry a mark."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QRectF, Signal, Slot
from PySide6.QtWidgets import QSizePolicy, QWidget

from edu_app.render.answers import numbers, ticked
from edu_app.render.echo import said
from edu_app.ui.chips import Chip
from edu_app.ui.control import focus_reason, order_stops, stop_marker
from edu_app.ui.layouts import FlowLayout
from edu_app.ui.surfaces import bring_into_view

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter, QResizeEvent

    from edu_app.library.checklist import Form, Item
    from edu_app.render.answers import Answers
    from edu_app.ui.theme import Theme

MOST_NAMED = 6
"""With more tabs, the rows of names would push the questions out of the window."""


CORNER = 5
"""Pixels between the mark of a tab and its corner."""


class LineTab(Chip):
    """One ticked line; a small tick in its corner says that something was added to it."""

    def __init__(self, text: str, key: str, theme: Theme) -> None:
        super().__init__(text, key, theme)
        self.filled = False

    def show_filled(self, *, filled: bool) -> None:
        """Show whether something was added."""
        words = QCoreApplication.translate("checklist", "Something added")
        self.setAccessibleDescription(words if filled else "")
        self.filled = filled
        self.update()

    def paint_face(self, painter: QPainter, face: QRectF) -> None:
        super().paint_face(painter, face)
        if self.filled:
            side = min(self.theme.px("cap") * 0.9, self._pad - CORNER)  # clear of the words
            corner = QRectF(face.right() - side - CORNER, face.top() + CORNER, side, side)
            ink = "onTonal" if self.isChecked() else "primary"
            self.theme.icons.paint(painter, "circle-check", corner, self.theme.colour(ink))


class LineTabs(QWidget):
    """Chips of which one is chosen; made anew when other lines are ticked."""

    chosen = Signal(str)
    """The id of the line."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._flow = FlowLayout(self)
        self._start = stop_marker(self)
        self.chips: list[LineTab] = []
        self.setAccessibleName(QCoreApplication.translate("checklist", "What you ticked"))
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_lines(self, form: Form, answers: Answers, present: Item | None) -> None:
        """Show the ticked lines and which one is open."""
        items, known = ticked(form, answers, "feel"), numbers(form, answers)
        if [chip.key for chip in self.chips] != [item.id for item in items]:
            self._rebuild(items, known)
        for chip, item in zip(self.chips, items, strict=True):
            chip.setChecked(item is present)
            chip.show_filled(filled=bool(said(form, answers, item)))
        self._name()

    def _name(self) -> None:
        """Write names on the tabs: of many only on the open one, and on none where it is cut."""
        few = len(self.chips) <= MOST_NAMED
        for chip in self.chips:
            whole = chip.accessibleName()
            chip.setText(whole)
            fits = chip.sizeHint().width() <= self.width()
            if not fits or not (few or chip.isChecked()):
                chip.setText(whole.partition(" ")[0])
            chip.updateGeometry()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._name()

    def _rebuild(self, items: tuple[Item, ...], known: dict[str, int]) -> None:
        focused = next((chip for chip in self.chips if chip.hasFocus()), None)
        reason = focus_reason(focused)
        for chip in self.chips:
            self._flow.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self.chips = []
        for item in items:
            words = f"{known[item.id]}  {item.name}"
            chip = LineTab(words, item.id, self._theme)
            chip.setAccessibleName(words)
            chip.setObjectName(f"tab-{item.id}")
            chip.clicked.connect(self._on_clicked)
            self._flow.addWidget(chip)
            chip.show()
            self.chips.append(chip)
        order_stops(self._start, self.chips)
        if focused is not None and self.chips:
            self.chips[0].setFocus(reason)
        self.updateGeometry()

    @Slot()
    def _on_clicked(self) -> None:
        chip = self.sender()
        if isinstance(chip, LineTab):
            self.chosen.emit(chip.key)
            bring_into_view(chip)  # an arrow key may have come to a row out of sight
