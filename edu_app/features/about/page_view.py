# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The page that says who stands behind the guide."""

from __future__ import annotations

import platform
from typing import TYPE_CHECKING

import PySide6
from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from edu_app import __version__
from edu_app.features.about.sections import about_blocks
from edu_app.library.link import Kind, Link
from edu_app.ui.page import Page
from edu_app.ui.reader import Reader

if TYPE_CHECKING:
    from edu_app.feature import Context


def make_about(context: Context, link: Link) -> AboutPage:
    """Build the page; a link to a source scrolls to it."""
    page = AboutPage(context)
    if link.kind is Kind.SOURCE:
        page.show_part(f"source-{link.target.lower()}")
    elif link.part:
        page.show_part(link.part)
    return page


class AboutPage(Page):
    """A page of text that is partly written and partly worked out."""

    def __init__(self, context: Context) -> None:
        title = QCoreApplication.translate("about", "Where this comes from")
        super().__init__(context.theme, title)
        self._navigator = context.navigator
        shape, theme = context.shape, context.theme
        self.reader = Reader(theme, context.profile, shape.measure)
        self.reader.view.setAccessibleName(title)
        layout = QHBoxLayout(self)
        edge = theme.gap(44 if shape.portrait else 32)
        layout.setContentsMargins(edge, theme.gap(20), edge, theme.gap(24))
        layout.addWidget(self.reader)
        self.reader.view.show_page(
            title,
            about_blocks(context.library, context.settings, versions(), _say),
            diagram=context.library.diagram,
            cards=shape.large,
        )
        self.reader.view.link_followed.connect(self._on_link_followed)

    def place(self) -> int:
        return self.reader.view.reading_place()

    def set_place(self, place: int) -> None:
        self.reader.view.show_place(place)

    def show_part(self, part: str) -> None:
        self.reader.view.show_part(part)

    def start_find(self) -> None:
        self.reader.start_find()

    def first_focus(self) -> QWidget | None:
        return self.reader.view

    @Slot(object)
    def _on_link_followed(self, link: Link) -> None:
        # The numbers of the written part are not those of the list: a card says what is meant.
        part = "sources" if link.kind is Kind.SOURCE else link.part
        self._navigator.go(Link(link.kind, link.target, part))


def versions() -> tuple[str, ...]:
    """Return what this copy of the guide is made of."""
    return (
        f"Vein Guide {__version__}",
        f"Qt and PySide6 {PySide6.__version__} (LGPL-3.0)",
        f"Python {platform.python_version()} (PSF)",
    )


def _say(text: str) -> str:
    return QCoreApplication.translate("about", text)
