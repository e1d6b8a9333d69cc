# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""What staff of the clinic can set and see on a machine that stands in the open."""

from __future__ import annotations

from typing import TYPE_CHECKING

from edu_app.feature import Feature

if TYPE_CHECKING:
    from edu_app.ui.host import Host


def _attach(host: Host) -> None:
    from edu_app.features.staff.door_view import StaffDoor

    StaffDoor(host)


FEATURE = Feature(name="staff", attach=_attach)
