# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Brings together what a talk is besides its page: the page knows neither screens nor paper."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from edu_app.ui.host import Host


class ConsultRoom(QObject):
    """Everything of a talk that stands over all pages."""

    def __init__(self, host: Host) -> None:
        super().__init__(host)
        self._host = host
