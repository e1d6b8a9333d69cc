# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Layouts that Qt does not have: a row that wraps, and small makers for rows and columns."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QLayout, QLayoutItem, QVBoxLayout, QWidget
from shiboken6 import delete, isValid

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator


Box = TypeVar("Box", QVBoxLayout, QHBoxLayout)


class FlowLayout(QLayout):
    """Puts its widgets side by side and goes on below when a row is full."""

    def __init__(
        self,
        parent: QWidget | None = None,
        *,
        spacing: int = 0,
        centred: bool = False,
        filled: bool = False,
    ) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._centred = centred
        self._filled = filled
        """Widgets of a row share its whole width."""
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(spacing)
        items = self._items

        def free() -> None:  # no method of self: that is no more by then
            for item in filter(isValid, items):
                delete(item)  # Qt leaves that to whoever keeps them

        self.destroyed.connect(free)

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

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
        widest = max((item.minimumSize().width() for item in self._items), default=0)
        tallest = max((item.minimumSize().height() for item in self._items), default=0)
        return QSize(widest, tallest)

    def _arrange(self, rect: QRect, *, move: bool) -> int:
        """Place the widgets and return the height they take."""
        y = rect.y()
        for line in self._lines(rect.width()):
            sizes = [item.sizeHint() for item in line]
            used = sum(size.width() for size in sizes) + self.spacing() * (len(line) - 1)
            if self._filled:
                sizes = self._shared(sizes, rect.width())
            x = rect.x() + ((rect.width() - used) // 2 if self._centred else 0)
            for item, size in zip(line, sizes, strict=True):
                if move:
                    item.setGeometry(QRect(QPoint(x, y), size))
                x += size.width() + self.spacing()
            y += max(size.height() for size in sizes) + self.spacing()
        return max(0, y - rect.y() - self.spacing())

    def _shared(self, sizes: list[QSize], width: int) -> list[QSize]:
        """Give the whole width to a row: equal parts where each widget fits into its part."""
        free = width - self.spacing() * (len(sizes) - 1)
        part = free // len(sizes)
        if all(size.width() <= part for size in sizes):
            return [QSize(part, size.height()) for size in sizes]
        more = max(0, free - sum(size.width() for size in sizes)) // len(sizes)
        return [QSize(size.width() + more, size.height()) for size in sizes]

    def _lines(self, width: int) -> list[list[QLayoutItem]]:
        """Share the widgets out to rows."""
        lines: list[list[QLayoutItem]] = []
        used = width + 1
        for item in self._items:
            size = item.sizeHint().width()
            if used + size > width or not lines:
                lines.append([])
                used = 0
            lines[-1].append(item)
            used += size + self.spacing()
        return lines


def taken_out(layout: QLayout) -> Iterator[QWidget]:
    """Take everything out of a layout that holds no other layout; return its widgets one by one."""
    while (item := layout.takeAt(0)) is not None:
        widget = item.widget()
        delete(item)  # Qt leaves that to whoever takes it out
        if widget is not None:
            yield widget


def column(widgets: Iterable[QWidget | QLayout | int | None], *, spacing: int = 0) -> QVBoxLayout:
    """Return a column; a number is free pixels, None takes all the room that is left."""
    made = QVBoxLayout()
    return _fill(made, widgets, spacing)


def row(widgets: Iterable[QWidget | QLayout | int | None], *, spacing: int = 0) -> QHBoxLayout:
    """Return a row; a number is free pixels, None takes all the room that is left."""
    made = QHBoxLayout()
    return _fill(made, widgets, spacing)


def flow(widgets: Iterable[QWidget]) -> FlowLayout:
    """Return widgets side by side that go on below when the row is full."""
    made = FlowLayout()
    for widget in widgets:
        made.addWidget(widget)
    return made


def _fill(box: Box, widgets: Iterable[QWidget | QLayout | int | None], spacing: int) -> Box:
    box.setContentsMargins(0, 0, 0, 0)
    box.setSpacing(spacing)
    for widget in widgets:
        if widget is None:
            box.addStretch(1)
        elif isinstance(widget, int):
            box.addSpacing(widget)
        elif isinstance(widget, QLayout):
            box.addLayout(widget)
        else:
            box.addWidget(widget)
    return box
