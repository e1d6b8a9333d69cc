# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The ticked lines as tabs: one is open, and those with something added carry a mark."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QSizePolicy, QWidget

from edu_app.render.answers import numbers, ticked
from edu_app.render.echo import said
from edu_app.ui.chips import Chip
from edu_app.ui.control import focus_reason
from edu_app.ui.layouts import FlowLayout

if TYPE_CHECKING:
    from edu_app.library.checklist import Form, Item
    from edu_app.render.answers import Answers
    from edu_app.ui.theme import Theme

MOST_NAMED = 6
"""With more tabs, the rows of names would push the questions out of the window."""


class LineTabs(QWidget):
    """Chips of which one is chosen; made anew when other lines are ticked."""

    chosen = Signal(str)
    """The id of the line."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._flow = FlowLayout(self)
        self.chips: list[Chip] = []
        self.setAccessibleName(QCoreApplication.translate("checklist", "What you ticked"))
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_lines(self, form: Form, answers: Answers, present: Item | None) -> None:
        """Show the ticked lines and which one is open."""
        items, known = ticked(form, answers, "feel"), numbers(form, answers)
        if [chip.key for chip in self.chips] != [item.id for item in items]:
            self._rebuild(items, known)
        filled = QCoreApplication.translate("checklist", "Something added")
        for chip, item in zip(self.chips, items, strict=True):
            chip.setChecked(item is present)
            chip.setText(self._words(item, known[item.id], shown=item is present))
            chip.setAccessibleDescription(filled if said(form, answers, item) else "")

    def _words(self, item: Item, number: int, *, shown: bool) -> str:
        """Return what stands on a tab: of many only the open one has room for its name."""
        whole = shown or len(self.chips) <= MOST_NAMED
        return f"{number}  {item.name}" if whole else str(number)

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
            chip = Chip(words, item.id, self._theme)
            chip.setAccessibleName(words)
            chip.setObjectName(f"tab-{item.id}")
            chip.clicked.connect(self._on_clicked)
            self._flow.addWidget(chip)
            chip.show()
            self.chips.append(chip)
        if focused is not None and self.chips:
            self.chips[0].setFocus(reason)
        self.updateGeometry()

    @Slot()
    def _on_clicked(self) -> None:
        chip = self.sender()
        if isinstance(chip, Chip):
            self.chosen.emit(chip.key)
