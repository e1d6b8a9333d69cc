# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""A layout for one row: words at the left and their control at the right, or below them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem

from edu_app.ui.layouts import FlowLayout

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


class BesideLayout(QLayout):
    """Two widgets: the second one gets the width it wants, unless the first would be too narrow."""

    def __init__(self, parent: QWidget, *, least: int, gap: int, share: float = 0.0) -> None:
        """Take the narrowest the words may be, and which share of the row the control fills.

        Without a share the control is as wide as it wants.
        """
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._least, self._gap, self._share = least, gap, share
        self.setContentsMargins(0, 0, 0, 0)

    def is_stacked(self, width: int) -> bool:
        """Tell whether the control lies below the words in a row of this width."""
        return width - self._wanted(width) - self._gap < self._least

    # ------------------------------------------------------------ Qt

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation.Horizontal

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._arrange(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._arrange(rect, move=True)

    def sizeHint(self) -> QSize:
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        sizes = [item.minimumSize() for item in self._items]
        width = max((size.width() for size in sizes), default=0)
        return QSize(width, max((size.height() for size in sizes), default=0))

    # ------------------------------------------------------------ inside

    def _wanted(self, width: int) -> int:
        item = self._items[-1]
        natural = natural_width(item)
        return max(natural, round(width * self._share)) if self._share else natural

    def _arrange(self, rect: QRect, *, move: bool) -> int:
        """Place words and control in the middle of the row; return the height they take."""
        words, control = self._items
        width = rect.width()
        wide = min(width, self._wanted(width))
        if self.is_stacked(width):
            wide = width if self._share else wide
            parts = ((0, width, words), (0, wide, control))
        else:
            parts = ((0, width - wide - self._gap, words), (width - wide, wide, control))
        heights = [_height(item, span) for _left, span, item in parts]
        if self.is_stacked(width):
            whole, tops = sum(heights), (0, heights[0])
        else:
            whole = max(heights)
            # beside a list of fields the words stand at its first one
            tall = self._share > 0 and heights[1] > 2 * heights[0]
            tops = (self._gap if tall else (whole - heights[0]) // 2, (whole - heights[1]) // 2)
        if move:
            extra = max(0, (rect.height() - whole) // 2)
            for (left, span, item), top, height in zip(parts, tops, heights, strict=True):
                item.setGeometry(QRect(rect.x() + left, rect.y() + extra + top, span, height))
        return whole


def natural_width(item: QLayoutItem) -> int:
    """Return the width at which nothing of an item has to go on below."""
    widget = item.widget()
    layout = widget.layout() if widget is not None else item.layout()
    if isinstance(layout, FlowLayout):
        inside = [layout.itemAt(index) for index in range(layout.count())]
        sizes = [each.sizeHint().width() for each in inside if each is not None]
        return sum(sizes) + layout.spacing() * max(0, len(sizes) - 1)
    return item.sizeHint().width()


def _height(item: QLayoutItem, width: int) -> int:
    return item.heightForWidth(width) if item.hasHeightForWidth() else item.sizeHint().height()
