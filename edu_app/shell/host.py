# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Gives a feature that stands over all pages what it may ask of the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication, QWidget

from edu_app.shell.pages import context_of
from edu_app.shell.sheet import Anchor
from edu_app.ui.host import Host

if TYPE_CHECKING:
    from edu_app.feature import Context, Ending
    from edu_app.settings import Settings
    from edu_app.shell.sheet import Sheet
    from edu_app.shell.window import Window
    from edu_app.ui.page import Page


class WindowHost(Host):
    """The window behind the few names of `Host`."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        window.page_opened.connect(self.page_opened)
        window.visit_ending.connect(self.visit_ending)
        window.visit_ended.connect(self.visit_ended)
        window.settings_changed.connect(self.settings_changed)
        window.covers.changed.connect(self.covered_changed)

    @property
    def window(self) -> QWidget:
        return self._window

    @property
    def page(self) -> Page | None:
        return self._window.page

    @property
    def cover(self) -> QWidget | None:
        return self._window.covers.cover

    def context(self) -> Context:
        return context_of(self._window)

    def languages(self) -> tuple[str, ...]:
        return self._window.parts.languages()

    def begin_visit(self, lang: str) -> None:
        self._window.begin_visit(lang)

    def end_visit(self, why: Ending) -> None:
        self._window.end_visit(why)

    def put_cover(self, cover: QWidget) -> None:
        self._window.overlays.shut_all()
        self._window.covers.put(cover)

    def lift_cover(self) -> None:
        self._window.covers.lift()

    def lay(self, content: QWidget, width: int, *, key: str) -> Sheet:
        overlays = self._window.overlays
        if (before := overlays.sheet(key)) is not None:
            before.shut()
        return overlays.lay(key, content, Anchor.MIDDLE, width, blocking=True)

    def take_settings(self, settings: Settings) -> None:
        self._window.take_settings(settings)

    def leave(self, code: int) -> None:
        QApplication.exit(code)
