# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Brings together what watches over a kiosk; each part knows the window and none of the others."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from edu_app.ui.host import Host


class WaitingRoom(QObject):
    """Everything that a kiosk is besides its pages."""

    def __init__(self, host: Host) -> None:
        super().__init__(host)
        self.host = host
