# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Counts the words that can be seen on a window now, for those who need to know how long they take.

Whatever shows at its edge counts as a whole, and a description that only a screen reader says
counts too: somebody gets a little more time, never less.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QWidget

from edu_app.render.idle_time import count_words
from edu_app.ui.control import Control
from edu_app.ui.document_view import PageView
from edu_app.ui.sheet_face import SheetFace

if TYPE_CHECKING:
    from collections.abc import Iterator

Read = PageView | Control | QLabel | QLineEdit | SheetFace


def words_seen(window: QWidget) -> int:
    """Return how many words can be seen on a window: page, bars, and sheets over them."""
    return count_words(" ".join(filter(None, map(_seen_on, _inside(window)))))


def _inside(window: QWidget) -> Iterator[QWidget]:
    """Return a window and whatever anybody has built in it.

    WORKAROUND: not by findChildren(). PySide6 6.11 takes what it returns for children of the widget
    that was asked, and keeps a little of every one that Qt has made itself until that is destroyed:
    for a window that stands for months, a little more for each page.
    """
    return (each for each in QApplication.allWidgets() if window.isAncestorOf(each))


def _seen_on(widget: QWidget) -> str:
    """Return what can be read on one widget itself; its children have their own words."""
    if not isinstance(widget, Read) or not widget.isVisible() or widget.visibleRegion().isEmpty():
        return ""
    match widget:
        case PageView():
            return _part_in_view(widget)
        case Control():
            words = widget.text() or widget.accessibleName()
            return f"{words} {widget.accessibleDescription()}"
        case QLineEdit():
            return widget.text() or widget.placeholderText()
        case SheetFace():  # as a whole it is too small to be read
            return widget.accessibleDescription() if widget.wide else ""
        case _:
            return widget.text()


def _part_in_view(view: PageView) -> str:
    """Return the part of a page that can be seen; the words on a drawing stand below it too."""
    port = view.viewport().visibleRegion().boundingRect()
    start = view.cursorForPosition(port.topLeft()).position()
    end = view.cursorForPosition(port.bottomRight()).position() + 1
    return view.document().toRawText()[start:end]
