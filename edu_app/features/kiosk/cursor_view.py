# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Hides the arrow of the mouse until somebody moves one: a finger needs none."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtWidgets import QApplication

if TYPE_CHECKING:
    from edu_app.ui.host import Host


class Cursor(QObject):
    """Shows the arrow to whoever has a mouse, as long as they use it."""

    def __init__(self, host: Host) -> None:
        super().__init__(host)
        blank = self._blank = Blank()
        blank.put()

        def give_back() -> None:  # not a method: PySide would let go of it before it is called
            blank.take()

        self.destroyed.connect(give_back)
        host.visit_ended.connect(self._on_visit_ended)

    @property
    def hidden(self) -> bool:
        """Whether no arrow is seen."""
        return self._blank.there

    @Slot()
    def on_mouse_moved(self) -> None:
        """Show the arrow."""
        self._blank.take()

    @Slot()
    def on_finger_came(self) -> None:
        """Hide the arrow."""
        self._blank.put()

    @Slot()
    def _on_visit_ended(self) -> None:
        """Hide what the last person used."""
        self._blank.put()


class Blank:
    """The empty cursor over all others; given back also when its owner is gone already."""

    def __init__(self) -> None:
        self.there = False

    def put(self) -> None:
        """Show no cursor anywhere."""
        if not self.there:
            QApplication.setOverrideCursor(Qt.CursorShape.BlankCursor)
            self.there = True

    def take(self) -> None:
        """Show the cursor that each place has."""
        if self.there:
            QApplication.restoreOverrideCursor()
            self.there = False
