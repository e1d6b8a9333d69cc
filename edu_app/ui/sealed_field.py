# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""A line to type in that takes text from keys alone, for a screen that stands in the open."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeySequence

from edu_app.ui.field import Field

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent
    from PySide6.QtWidgets import QWidget

    from edu_app.ui.theme import Theme

BOARD = (
    QKeySequence.StandardKey.Copy,
    QKeySequence.StandardKey.Cut,
    QKeySequence.StandardKey.Paste,
    QKeySequence.StandardKey.SelectAll,
)


class SealedField(Field):
    """Nothing is dropped, pasted, marked or suggested; unless it is told not to be sealed."""

    pressed = Signal()
    """Somebody wants to type: the guide's own keys may come."""

    def __init__(
        self,
        name: str,
        theme: Theme,
        longest: int,
        parent: QWidget | None = None,
        *,
        icon: str = "search",
        sealed: bool = True,
    ) -> None:
        super().__init__(name, theme, longest, parent, icon=icon)
        self.sealed = sealed
        self.digits = False
        """Mostly digits are typed here: the guide's own keys begin with them."""
        if sealed:
            self.setAcceptDrops(False)
            self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, on=False)
            self.selectionChanged.connect(self._on_selection_changed)

    @Slot()
    def _on_selection_changed(self) -> None:
        """Mark nothing: what is marked can be taken along by other programs."""
        if self.hasSelectedText():
            self.deselect()

    # ------------------------------------------------------------ Qt

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not (self.sealed and any(event.matches(key) for key in BOARD)):
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if not self.sealed:
            super().mousePressEvent(event)
        elif event.button() == Qt.MouseButton.LeftButton:
            super().mousePressEvent(event)
            self.pressed.emit()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        # The middle button would put in what was marked last, in any program.
        if not self.sealed or event.button() == Qt.MouseButton.LeftButton:
            super().mouseReleaseEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if not self.sealed:
            super().mouseDoubleClickEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if self.sealed:
            self.deselect()
