# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The ticked lines as tabs: one is open, and those with something added have a tick in front."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Signal, Slot
from PySide6.QtWidgets import QSizePolicy, QWidget

from edu_app.render.answers import numbers, ticked
from edu_app.render.echo import said
from edu_app.ui.chips import STYLE, WEIGHT, Chip
from edu_app.ui.control import advance, focus_reason, order_stops, paint_text, stop_marker
from edu_app.ui.layouts import FlowLayout
from edu_app.ui.paint import RING_ROOM
from edu_app.ui.surfaces import bring_into_view

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter, QResizeEvent

    from edu_app.library.checklist import Form, Item
    from edu_app.render.answers import Answers
    from edu_app.ui.theme import Theme

MOST_NAMED = 6
"""With more tabs, the rows of names would push the questions out of the window."""
PAD = 14
"""Kiosk pixels at the sides: where there is no tick, half of its room is added to each."""
BOLD = 700
"""Weight of the words of the tab that is open."""


class LineTab(Chip):
    """One ticked line: a tick before it = something was added; tint, outline and bold = open."""

    def __init__(self, text: str, key: str, theme: Theme) -> None:
        super().__init__(text, key, theme)
        self._pad = theme.gap(PAD)
        self.filled = False

    def show_filled(self, *, filled: bool) -> None:
        """Show whether something was added."""
        words = QCoreApplication.translate("checklist", "Something added")
        self.setAccessibleDescription(words if filled else "")
        self.filled = filled
        self.update()

    def sizeHint(self) -> QSize:
        """Return one size for all states: a tab that grows would push the answers down."""
        words = advance(self.text(), self.theme, STYLE, BOLD) + 2
        wide = max(self.theme.target("sm"), words + self._tick + self._between + 2 * self._pad)
        return QSize(wide + 2 * RING_ROOM, super().sizeHint().height())

    def paint_words(self, painter: QPainter, face: QRectF, ink: str) -> None:
        theme, weight = self.theme, BOLD if self.isChecked() else WEIGHT
        words = advance(self.text(), theme, STYLE, weight) + 2
        taken = self._tick + self._between if self.filled else 0
        left = face.center().x() - (words + taken) / 2
        if self.filled:
            box = QRectF(left, face.center().y() - self._tick / 2, self._tick, self._tick)
            tick = theme.colour(ink if self.isChecked() else "ok")
            theme.icons.paint(painter, "circle-check", box, tick)
        rect = QRectF(left + taken, face.top(), words, face.height())
        paint_text(painter, rect, self.text(), theme, style=STYLE, weight=weight, colour=ink)


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
            # the number alone, until it is known that a name has room: it would widen the page
            chip = LineTab(str(known[item.id]), item.id, self._theme)
            chip.setAccessibleName(f"{known[item.id]}  {item.name}")
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
