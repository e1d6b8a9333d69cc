# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The three uses differ in what they may do, and in nothing that a person could be harmed by."""

from __future__ import annotations

from dataclasses import FrozenInstanceError, fields, is_dataclass, replace

import pytest

from edu_app.profile import (
    ATTENDED,
    CONSULT,
    FEATURES,
    KIOSK,
    LAPTOP,
    PROFILES,
    UNATTENDED,
    ErrorSurface,
    Limits,
    Profile,
    Scroll,
)


def flat(profile: Profile) -> dict[str, object]:
    """Return every capability under its own name."""
    return {
        each.name: getattr(part, each.name)
        for part in (profile.chrome, profile.reach, profile.safety, profile.paper)
        for each in fields(part)
    }


def test_profiles_are_found_by_their_names() -> None:
    assert PROFILES == {"kiosk": KIOSK, "consult": CONSULT, "laptop": LAPTOP}
    assert all(name == profile.name for name, profile in PROFILES.items())


def test_capabilities_have_one_name_each_and_stay_few() -> None:
    parts = (KIOSK.chrome, KIOSK.reach, KIOSK.safety, KIOSK.paper)
    names = [each.name for part in parts for each in fields(part)]

    assert len(names) == len(set(names)) <= 30


@pytest.mark.parametrize("part", ["chrome", "reach", "safety", "paper"])
def test_a_profile_cannot_be_changed(profile: Profile, part: str) -> None:
    value = getattr(profile, part)
    name = fields(value)[0].name

    assert is_dataclass(value)
    with pytest.raises(FrozenInstanceError):
        setattr(value, name, None)
    with pytest.raises(FrozenInstanceError):
        setattr(profile, part, None)


@pytest.mark.parametrize(
    ("name", "kiosk", "others"),
    [
        ("full_screen", True, False),
        ("type_scale", "kiosk", "clinic"),
        ("scroll", Scroll.ANY_PRESS, Scroll.FINGER),
        ("select_text", False, True),
        ("find_in_page", False, True),
        ("screen_keyboard", True, False),
        ("history_keys", False, True),
        ("from_outside", False, True),
        ("errors", ErrorSurface.CALM, ErrorSurface.DETAILS),
        ("own_questions", False, True),
        ("may_quit", False, True),
        ("dialog", False, True),
        ("by_clinic", True, False),
        ("save_files", False, True),
        ("copy_text", False, True),
        ("lets_finish", False, True),
        ("limits", Limits(pages=2, jobs=3, minutes=10), None),
    ],
)
def test_a_kiosk_is_locked_down_and_the_others_are_not(
    name: str, kiosk: object, others: object
) -> None:
    assert flat(KIOSK)[name] == kiosk
    assert flat(CONSULT)[name] == flat(LAPTOP)[name] == others


def test_a_kiosk_comes_home_by_itself_after_an_error() -> None:
    assert KIOSK.safety.home_after_seconds > 0
    assert CONSULT.safety.home_after_seconds == LAPTOP.safety.home_after_seconds == 0


def test_consult_differs_from_a_laptop_only_by_its_button_to_start_over() -> None:
    one, other = flat(CONSULT), flat(LAPTOP)

    assert {name for name in one if one[name] != other[name]} == {"start_over", "next_patient"}
    assert CONSULT.chrome.start_over
    assert KIOSK.chrome.start_over


def test_targets_have_the_millimetres_that_standards_ask_for(profile: Profile) -> None:
    chrome = profile.chrome

    assert chrome.primary_mm >= chrome.secondary_mm >= 9
    assert 0.1 < chrome.mm_per_px < 0.5
    assert KIOSK.chrome.secondary_mm >= 12


def test_every_profile_has_every_feature_in_order(profile: Profile) -> None:
    assert profile.reach.features[: len(FEATURES)] == FEATURES
    assert len(set(FEATURES)) == len(FEATURES)


def test_a_kiosk_is_guarded_and_has_no_clinicians_side(profile: Profile) -> None:
    more = profile.reach.features[len(FEATURES) :]

    assert more == (UNATTENDED if profile is KIOSK else ATTENDED)
    assert profile.attended is (profile is not KIOSK)


def test_a_clinic_can_adjust_a_profile_without_touching_the_others() -> None:
    wider = replace(KIOSK, chrome=replace(KIOSK.chrome, mm_per_px=0.3))

    assert wider.chrome.mm_per_px == 0.3
    assert KIOSK.chrome.mm_per_px != 0.3
