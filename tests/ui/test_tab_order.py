# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Tab follows what is seen, also past what was built later."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from edu_app.ui.tab_order import follow_layout


def walk(window: QWidget, count: int) -> list[str]:
    """Return the names of so many stops."""
    names = []
    for _ in range(count):
        QTest.keyClick(window.windowHandle(), Qt.Key.Key_Tab)
        focus = QApplication.focusWidget()
        names.append(focus.objectName() if focus is not None else "")
    return names


def field(name: str) -> QLineEdit:
    """Return a stop with a name."""
    made = QLineEdit()
    made.setObjectName(name)
    return made


def test_what_was_built_last_is_reached_where_it_lies(show: Callable[..., None]) -> None:
    window = QWidget()
    column = QVBoxLayout(window)
    column.addWidget(field("foot"))
    pane, inner = QScrollArea(), QWidget()
    grid = QGridLayout(inner)
    grid.addWidget(field("below"), 1, 0)
    grid.addWidget(field("right"), 0, 1)
    grid.addWidget(field("left"), 0, 0)
    pane.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    pane.setWidget(inner)
    column.insertWidget(0, pane)
    line = QHBoxLayout()
    line.addWidget(QLabel("words"))
    line.addWidget(field("head"))
    column.insertLayout(0, line)
    show(window, 400, 400)
    wanted = ["head", "left", "right", "below", "foot"]
    assert walk(window, 5) != wanted

    follow_layout(window)
    walk(window, 5 - wanted.index(QApplication.focusWidget().objectName()) - 1)

    assert walk(window, 5) == wanted
