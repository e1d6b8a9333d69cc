# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The ways out of the console: the page of a way to treat, and the end of the visit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from edu_app.features.consult.public import links_of
from edu_app.ui.clear_panel import WIDTH, ClearPanel

if TYPE_CHECKING:
    from edu_app.features.consult.console_view import ConsolePage

END_SHEET = "consult-end"


class Exits(QObject):
    """Belongs to one console."""

    def __init__(self, page: ConsolePage) -> None:
        super().__init__(page)
        self._page = page
        page.strip.end_wanted.connect(self._on_end_wanted)
        page.stage.frame.option_chosen.connect(self._on_option_chosen)

    @Slot(str)
    def _on_option_chosen(self, name: str) -> None:
        link = links_of(self._page.context.library).get(name)
        if link is not None:
            self._page.context.navigator.go(link)

    @Slot()
    def _on_end_wanted(self) -> None:
        """End the visit; what cannot come back is asked for first."""
        page = self._page
        end = page.context.navigator.end_visit
        if not page.context.session.has_answers:
            end()
            return
        panel = ClearPanel(page.theme, talks=True)
        panel.clear_wanted.connect(end)
        page.lay_wanted.emit(panel, WIDTH, END_SHEET)
