# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""A small row above a button of the pen bar: the kinds of a tool."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout

from edu_app.features.consult.pen_buttons_view import PenChoice
from edu_app.ui.surfaces import Surface, SurfaceLook

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from edu_app.ui.theme import Theme

MARGIN = 6


class PenFly(Surface):
    """Goes away by itself when anything else is touched."""

    chosen = Signal(object)
    """The key of a choice."""

    def __init__(
        self, name: str, choices: Sequence[PenChoice], theme: Theme, parent: QWidget
    ) -> None:
        super().__init__(theme, SurfaceLook(radius=None, line="lineStrong"), parent)
        self.setWindowFlags(Qt.WindowType.Popup)
        self.setAccessibleName(name)
        self.choices = tuple(choices)
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        self.row.setSpacing(0)
        for choice in choices:
            self.row.addWidget(choice)
            choice.clicked.connect(self._on_clicked)

    def open_over(self, button: QWidget, key: object) -> None:
        """Show the row above a button, with one of its choices taken."""
        for choice in self.choices:
            choice.setChecked(choice.key == key)
        self.adjustSize()
        corner = button.mapToGlobal(QPoint(0, 0))
        room = button.screen().availableGeometry()
        left = min(max(corner.x(), room.left()), room.right() - self.width())
        top = corner.y() - self.height() - MARGIN
        if top < room.top():
            top = corner.y() + button.height() + MARGIN
        self.move(left, top)
        self.show()
        taken = next((each for each in self.choices if each.isChecked()), None)
        if taken is not None:
            taken.setFocus(Qt.FocusReason.PopupFocusReason)

    @Slot()
    def _on_clicked(self) -> None:
        choice = self.sender()
        if isinstance(choice, PenChoice):
            self.hide()
            self.chosen.emit(choice.key)
