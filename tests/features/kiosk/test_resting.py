# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""What stands on the screen follows from four facts, and the dark sentence wanders."""

from __future__ import annotations

from itertools import pairwise, product

import pytest

from edu_app.features.kiosk.resting import (
    LOOK_SECONDS,
    Facts,
    Front,
    Quiet,
    derive_front,
    place_of,
)

BOTH = (False, True)


def front(visit: bool, attract: bool, is_open: bool, quiet: bool) -> Front:
    return derive_front(Facts(visit=visit, attract=attract, is_open=is_open, quiet=quiet))


@pytest.mark.parametrize(("attract", "is_open", "quiet"), [*product(BOTH, BOTH, BOTH)])
def test_a_visit_is_never_put_to_rest(attract: bool, is_open: bool, quiet: bool) -> None:
    assert front(True, attract, is_open, quiet) is Front.VISIT


@pytest.mark.parametrize(("quiet", "attract"), [*product(BOTH, BOTH)])
def test_in_the_opening_hours_the_clinic_chooses(quiet: bool, attract: bool) -> None:
    assert front(False, attract, True, quiet) is (Front.ATTRACT if attract else Front.HOME)


@pytest.mark.parametrize("attract", BOTH)
def test_outside_it_is_dark_unless_somebody_is_there(attract: bool) -> None:
    assert front(False, attract, False, True) is Front.REST
    assert front(False, attract, False, False) is (Front.ATTRACT if attract else Front.HOME)


def test_before_the_first_touch_it_is_quiet() -> None:
    assert Quiet().lasts(1000)
    assert Quiet().looked() == Quiet()


def test_quiet_is_counted_in_looks() -> None:
    quiet = Quiet(0)
    assert not quiet.lasts(90)
    for _ in range(90 // LOOK_SECONDS - 1):
        quiet = quiet.looked()
        assert not quiet.lasts(90)
    assert quiet.looked().lasts(90)


def test_the_sentence_is_in_the_middle_first_and_never_twice_in_a_place() -> None:
    places = [place_of(number) for number in range(200)]

    assert places[0] == (0.5, 0.5)
    assert all(0 <= x < 1 and 0 <= y < 1 for x, y in places)
    assert all(abs(a[0] - b[0]) > 0.1 for a, b in pairwise(places))
    corners = {(round(x * 3), round(y * 3)) for x, y in places}
    assert len(corners) > 8
