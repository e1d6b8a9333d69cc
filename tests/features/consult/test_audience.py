# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""How the patient's screen stands, and when it goes blank by itself."""

from __future__ import annotations

import pytest

from edu_app.features.consult.audience import AudienceState, Away, derive_audience
from edu_app.features.consult.screens import Why
from edu_app.render.talk import BLANKED_SECONDS


@pytest.mark.parametrize(
    ("why", "blank", "state"),
    [
        (Why.TWO, False, AudienceState.ON),
        (Why.TWO, True, AudienceState.BLANK),
        (Why.ONE, False, AudienceState.ONE),
        (Why.MIRRORED, False, AudienceState.MIRRORED),
        (Why.ASTRAY, True, AudienceState.ASTRAY),
        (Why.UNSURE, False, AudienceState.UNSURE),
    ],
)
def test_what_the_clinician_is_told(why: Why, *, blank: bool, state: AudienceState) -> None:
    assert derive_audience(why, begun=True, blank=blank) is state
    assert derive_audience(why, begun=False, blank=blank) is AudienceState.NONE


def test_nobody_at_work_for_five_minutes() -> None:
    away = Away(touched=100.0)

    assert not away.must_blank(100.0 + BLANKED_SECONDS - 1)
    assert away.must_blank(100.0 + BLANKED_SECONDS)
    assert not away.must_wipe(1e9)


def test_the_ink_goes_after_five_minutes_of_blank() -> None:
    away = Away(touched=0.0).seen(50.0, blank=True).seen(80.0, blank=True)

    assert away.blank == 50.0
    assert not away.must_blank(1e9)
    assert not away.must_wipe(50.0 + BLANKED_SECONDS - 1)
    assert away.must_wipe(50.0 + BLANKED_SECONDS)
    assert away.seen(90.0, blank=False).blank is None
