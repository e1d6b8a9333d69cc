# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""A page that scrolls and says so, but never over what is dragged or pressed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, Slot

from edu_app.ui.more_below import MoreBelow
from edu_app.ui.surfaces import Pane

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QShowEvent
    from PySide6.QtWidgets import QBoxLayout, QWidget

    from edu_app.ui.theme import Theme


class MoreAside(MoreBelow):
    """Is away while it would lie over one of the widgets that are pressed or dragged."""

    def __init__(self, pane: Pane, theme: Theme, clear: Sequence[QWidget]) -> None:
        super().__init__(pane, theme, fill="bg")
        self._clear = tuple(clear)

    @Slot()
    def follow(self) -> None:
        strip = _on_screen(self)
        self.away = any(_is_under(strip, each) for each in self._clear)
        super().follow()


class ColumnPane(Pane):
    """A column with a button over its lower edge that turns down."""

    def __init__(
        self, body: QWidget, theme: Theme, outer: QBoxLayout, clear: Sequence[QWidget]
    ) -> None:
        """`outer` is the layout of the page that it fills; `clear` is never covered."""
        super().__init__(body, theme)
        self._body = body
        outer.addWidget(self)
        self.more = MoreAside(self, theme, clear)
        self.moved.connect(self._on_moved)

    def needed(self) -> int:
        """Return how high everything in it is now."""
        wide, body = self.viewport().width(), self._body
        return body.heightForWidth(wide) if body.hasHeightForWidth() else body.sizeHint().height()

    def showEvent(self, event: QShowEvent) -> None:
        """Look again, now that what is in the pane can be seen."""
        super().showEvent(event)
        self._on_moved()

    @Slot()
    def _on_moved(self) -> None:
        self.more.lay_out(self.geometry().toRectF())


def _is_under(strip: QRect, widget: QWidget) -> bool:
    """Tell whether a widget lies under a strip and is in view with its middle: else it waits."""
    place = _on_screen(widget)
    seen = widget.isVisible() and place.center().y() < strip.bottom()
    return seen and place.intersects(strip)


def _on_screen(widget: QWidget) -> QRect:
    return QRect(widget.mapToGlobal(QPoint(0, 0)), widget.size())
