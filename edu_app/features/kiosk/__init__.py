# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""A machine in a waiting room: guard, idle time, the screen nobody uses, and being alive."""

from __future__ import annotations

from typing import TYPE_CHECKING

from edu_app.feature import Feature

if TYPE_CHECKING:
    from edu_app.ui.host import Host


def _attach(host: Host) -> None:
    from edu_app.features.kiosk.room_view import WaitingRoom

    WaitingRoom(host)


FEATURE = Feature(name="kiosk", attach=_attach)
