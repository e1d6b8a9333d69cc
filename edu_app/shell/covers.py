# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""What may cover the whole window: at most one at a time, bars and page hidden below it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

if TYPE_CHECKING:
    from edu_app.shell.window import Window


class Covers(QObject):
    """Puts a widget over the window, and keeps what lies below it from being seen or reached."""

    changed = Signal()

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self._cover: QWidget | None = None

    @property
    def cover(self) -> QWidget | None:
        """What covers the window now."""
        return self._cover if self._cover is not None and isValid(self._cover) else None

    def put(self, cover: QWidget) -> None:
        """Cover the window; a cover that is there is destroyed."""
        self._drop()
        self._cover = cover
        cover.setParent(self._window)
        cover.setGeometry(self._window.rect())
        cover.show()
        self.settle()
        self.changed.emit()

    def lift(self) -> None:
        """Show again what lies below."""
        if self.cover is None:
            return
        self._drop()
        for part in self._below():
            part.show()
        page = self._window.page
        if page is not None:
            (page.first_focus() or page).setFocus(Qt.FocusReason.OtherFocusReason)
        self.changed.emit()

    def settle(self) -> None:
        """Keep the cover over bars and a page that were just built, and the focus in it."""
        cover = self.cover
        if cover is None:
            return
        cover.raise_()
        for sheet in self._window.overlays.above():
            sheet.raise_()
        first = getattr(cover, "first_focus", None)
        wanted = first() if callable(first) else None
        if not self._window.overlays.above():
            # before anything is hidden: Qt would move the focus as Tab does, and show a ring
            (wanted or cover).setFocus(Qt.FocusReason.OtherFocusReason)
        for part in self._below():
            part.hide()  # out of the Tab order and of the tree of a screen reader

    def lay_out(self) -> None:
        """Fit the cover to the window."""
        if self.cover is not None:
            self.cover.setGeometry(self._window.rect())

    def _below(self) -> list[QWidget]:
        window = self._window
        return [part for part in (window.top, window.page, window.dock) if part is not None]

    def _drop(self) -> None:
        if self.cover is not None:
            self.cover.hide()
            self.cover.deleteLater()
        self._cover = None
