# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Waits until a console is opened; until then nothing of screens and ink is even loaded."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from edu_app.features.consult.console import CONSOLE

if TYPE_CHECKING:
    from edu_app.features.consult.room_view import ConsultRoom
    from edu_app.ui.host import Host


class ConsultDoor(QObject):
    """Makes the room of talks when it is needed first."""

    def __init__(self, host: Host) -> None:
        super().__init__(host)
        self._host = host
        self.room: ConsultRoom | None = None
        host.page_opened.connect(self._on_page_opened)
        self._on_page_opened()

    @Slot()
    def _on_page_opened(self) -> None:
        page = self._host.page
        if self.room is None and page is not None and page.objectName() == CONSOLE:
            from edu_app.features.consult.room_view import ConsultRoom

            self.room = ConsultRoom(self._host)
