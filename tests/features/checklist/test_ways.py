# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""What can be taken along is decided by profile and clinic, never by an answer."""

from __future__ import annotations

import pytest

from edu_app.features.checklist.ways import Way, derive_ways
from edu_app.profile import CONSULT, KIOSK, LAPTOP, Profile

ALL = tuple(Way)


@pytest.mark.parametrize("profile", [LAPTOP, CONSULT], ids=lambda profile: profile.name)
def test_staff_have_every_way(profile: Profile) -> None:
    assert derive_ways(profile.paper, prints=True) == ALL


def test_a_kiosk_prints_only_what_the_clinic_has_switched_on() -> None:
    assert derive_ways(KIOSK.paper, prints=False) == (Way.CODE, Way.CHANGE)
    assert derive_ways(KIOSK.paper, prints=True) == (Way.PRINT, Way.CODE, Way.CHANGE)
