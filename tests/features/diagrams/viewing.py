# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Pages of the small drawing, alone in a window, and a navigator that notes where they lead."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Protocol

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from edu_app.features.diagrams.page_view import ViewerPage
from edu_app.gallery import settle
from edu_app.library.link import Link
from edu_app.library.loader import Library
from edu_app.profile import Profile
from edu_app.ui.page import Page
from edu_app.ui.shape import Shape, derive_shape
from edu_app.ui.surfaces import ScrollPane
from tests.drawn import diagram
from tests.stage import click as stage_click

BOXES = diagram()
SIZES = {
    "kiosk": (1400, 780),
    "upright": (780, 1400),
    "laptop": (780, 640),
    "columns": (1300, 640),
    "small": (700, 560),
    "large": (780, 700),
}
"""A size for each way the viewer is laid out; a mouse reaches what is on a screen of 800 pixels."""


@dataclass
class Notebook:
    """Notes the links that are opened."""

    links: list[str] = field(default_factory=list)

    def go(self, link: Link) -> None:
        """Note a link."""
        self.links.append(str(link))

    def home(self) -> None:
        """Note the start page."""
        self.links.append("home:")


class PageOpener(Protocol):
    """Opens a page of the feature in a window of its own."""

    def __call__(
        self,
        link: str = ...,
        *,
        profile: Profile = ...,
        size: tuple[int, int] = ...,
        percent: int = ...,
        library: Library | None = ...,
        still: bool = ...,
    ) -> Page: ...


class ViewerOpener(Protocol):
    """Opens the viewer of the small drawing."""

    def __call__(self, link: str = ..., **options: object) -> ViewerPage: ...


def shape_of(profile: Profile, size: tuple[int, int], percent: int) -> Shape:
    scale = profile.chrome.type_scale
    return derive_shape(width=size[0], height=size[1], scale=scale, percent=percent)


def seen(widget: QWidget) -> bool:
    """Tell whether a person sees a widget without scrolling."""
    return widget.isVisible() and not widget.visibleRegion().isEmpty()


def press(button: QWidget) -> None:
    """Scroll to a button, as a person does, and click it."""
    settle()
    above = button.parentWidget()
    while above is not None:
        if isinstance(above, ScrollPane):
            above.ensureWidgetVisible(button, 0, 4)
        above = above.parentWidget()
    settle()
    stage_click(button)


def press_key(page: QWidget, key: Qt.Key) -> None:
    """Press a key; whatever has the focus gets it."""
    widget = QApplication.focusWidget()
    QTest.keyClick(widget if widget is not None else page, key)
    settle()
