# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Lays the question over everything, also when the window below it is built anew."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, Signal, Slot

from edu_app.features.kiosk.ask_view import AskPanel

if TYPE_CHECKING:
    from edu_app.shell.sheet import Sheet
    from edu_app.ui.host import Host

KEY = "still-there"
WIDTH = 820
"""Width of the card in kiosk pixels."""
ABOVE = 0.38
"""Part of an upright window above the card that stays free: the card is for hands."""


class Question(QObject):
    """The question whether somebody is still there, on the screen or not."""

    answered = Signal()
    more_wanted = Signal()
    finished = Signal()

    def __init__(self, host: Host, parent: QObject) -> None:
        super().__init__(parent)
        self._host = host
        self._sheet: Sheet | None = None
        self.panel: AskPanel | None = None
        """None while it is not on the screen."""

    def show(self, seconds: int) -> AskPanel:
        """Show that so many seconds are left to answer; return the panel, new if there was none."""
        if self.panel is not None:
            self.panel.show_left(seconds)
            return self.panel
        context, window = self._host.context(), self._host.window
        still = context.session.less_movement
        panel = AskPanel(context.theme, window.size(), seconds, still=still)
        self._sheet = lay_question(self._host, panel)
        self.panel = panel
        panel.answered.connect(self.answered)
        panel.finished.connect(self.finished)
        panel.more_wanted.connect(self.more_wanted)
        self._sheet.closed.connect(self._on_sheet_closed)
        return panel

    def shut(self) -> None:
        """Take it away."""
        if self._sheet is not None:
            self._sheet.shut()

    @Slot()
    def _on_sheet_closed(self) -> None:
        self.panel, self._sheet = None, None


def lay_question(host: Host, panel: AskPanel) -> Sheet:
    """Lay a panel over everything; in an upright window where a hand reaches it."""
    sheet = cast("Sheet", host.lay(panel, WIDTH, key=KEY))  # as the host promises
    panel.watch(sheet)
    if sheet.height() > sheet.width():
        free = max(0, sheet.height() - sheet.card.height())
        sheet.inset = (min(free, round(sheet.height() * ABOVE)), 0)
        sheet.lay_out()
    return sheet
