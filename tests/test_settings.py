# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The facts of a place: a number to call, and a name only when a clinic has given one."""

from __future__ import annotations

from dataclasses import FrozenInstanceError

import pytest

from edu_app.settings import Settings


def test_without_a_file_there_is_a_number_to_call_and_no_clinic() -> None:
    assert Settings().facts() == {"emergency": "911"}
    assert Settings().mm_per_px is None


@pytest.mark.parametrize(
    ("settings", "facts"),
    [
        (Settings(emergency_number="112"), {"emergency": "112"}),
        (Settings(clinic_name="Vein Clinic"), {"emergency": "911", "clinic": "Vein Clinic"}),
        (Settings(mm_per_px=0.25), {"emergency": "911"}),
    ],
)
def test_pages_may_name_what_the_clinic_has_set(settings: Settings, facts: dict[str, str]) -> None:
    assert settings.facts() == facts


def test_settings_cannot_be_changed_while_the_guide_runs() -> None:
    with pytest.raises(FrozenInstanceError):
        Settings().emergency_number = "0"  # type: ignore[misc]  # the point of the test


def test_a_kiosk_of_nobody_asks_after_a_while_and_keeps_no_totals() -> None:
    settings = Settings()

    assert (settings.idle_seconds, settings.attract, settings.tone) == (90, True, True)
    assert (settings.open_hours, settings.restart_at, settings.display) == ((), "03:30", "")
    assert not settings.counts
    assert settings.fixed == frozenset()


def test_the_facts_are_a_copy() -> None:
    settings = Settings()

    settings.facts()["emergency"] = "0"

    assert settings.facts() == {"emergency": "911"}
