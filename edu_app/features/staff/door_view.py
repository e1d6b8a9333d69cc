# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The way into the staff's room: a hidden press, then the PIN."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from edu_app.ui.host import Host


class StaffDoor(QObject):
    """Opens the staff's room to whoever knows where to press and what to type."""

    def __init__(self, host: Host) -> None:
        super().__init__(host)
        self.host = host
