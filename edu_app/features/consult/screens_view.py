# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The screens of the machine as plain facts, and a word when anything about them changes."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QCoreApplication, QObject, QRect, Signal, Slot
from PySide6.QtGui import QGuiApplication, QScreen

from edu_app.features.consult.far import believed_mm_per_px
from edu_app.features.consult.screens import Display
from edu_app.render.side_words import Box

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


class ScreenWatch(QObject):
    """Says that a screen came, went, moved, turned, or became the first one."""

    changed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        app = cast("QGuiApplication", QCoreApplication.instance())  # there is a window already
        app.primaryScreenChanged.connect(self._on_changed)
        app.screenAdded.connect(self._on_screen_added)
        app.screenRemoved.connect(self._on_changed)
        for screen in QGuiApplication.screens():
            self._follow(screen)

    def _follow(self, screen: QScreen) -> None:
        screen.geometryChanged.connect(self._on_changed)
        screen.logicalDotsPerInchChanged.connect(self._on_changed)

    @Slot()
    def _on_changed(self) -> None:
        self.changed.emit()

    @Slot(QScreen)
    def _on_screen_added(self, screen: QScreen) -> None:
        self._follow(screen)
        self.changed.emit()


def displays_now() -> tuple[Display, ...]:
    """Return the screens that are there."""
    first = QGuiApplication.primaryScreen()
    return tuple(
        Display(name=screen.name(), box=box_of(screen.geometry()), first=screen is first)
        for screen in QGuiApplication.screens()
    )


def screen_named(name: str) -> QScreen | None:
    """Return a screen by its name."""
    found = (screen for screen in QGuiApplication.screens() if name and screen.name() == name)
    return next(found, None)


def place_of(window: QWidget) -> str | Box:
    """Return where a window lies; on Wayland, where none is told, the name of its screen."""
    if QGuiApplication.platformName().startswith("wayland"):
        return window.screen().name()
    return box_of(window.geometry())


def mm_per_px_of(screen: QScreen, measured: float | None = None) -> float:
    """Return the size of a logical pixel of a screen."""
    size, says = screen.size(), screen.physicalSize()
    return believed_mm_per_px(
        (size.width(), size.height()), (says.width(), says.height()), measured
    )


def box_of(rect: QRect) -> Box:
    """Return a rectangle as plain numbers."""
    return Box(rect.left(), rect.top(), rect.width(), rect.height())
