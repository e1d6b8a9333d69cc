# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Tab goes as things lie: for what was built later than what stands below it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import cast

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLayout, QScrollArea, QWidget

Place = tuple[int, int, int, int]
"""Row, column, and how many of each."""


def follow_layout(root: QWidget) -> None:
    """Let Tab walk everything below a widget from top to bottom, left to right."""
    for before, after in pairwise(_stops(root)):
        QWidget.setTabOrder(before, after)


def _stops(widget: QWidget) -> Iterator[QWidget]:
    if widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
        yield widget
    elif isinstance(widget, QScrollArea):
        if (inside := widget.widget()) is not None:
            yield from _stops(inside)
    elif (layout := widget.layout()) is not None:
        yield from _in_layout(layout)


def _in_layout(layout: QLayout) -> Iterator[QWidget]:
    for index in _order(layout):
        item = layout.itemAt(index)
        inner, widget = (item.layout(), item.widget()) if item else (None, None)
        if widget is not None:
            yield from _stops(widget)
        elif inner is not None:
            yield from _in_layout(inner)


def _order(layout: QLayout) -> Sequence[int]:
    """Return the items of a layout by where they lie, and not by when they came."""
    order = range(layout.count())
    if not isinstance(layout, QGridLayout):
        return order
    places = {index: cast("Place", layout.getItemPosition(index)) for index in order}
    return sorted(order, key=lambda index: places[index][:2])
