# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""A state of the living vein keeps its limits, steps exactly, snaps and survives as a number."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from edu_app.render.vein import CODES, MARKS, Cause, Side, VeinState, decode, snap

STATES = st.builds(
    VeinState,
    lost=st.integers(0, 90).map(lambda percent: percent / 100),
    cause=st.sampled_from(Cause),
    side=st.sampled_from(Side),
    past_clot=st.booleans(),
    bypass=st.booleans(),
    stent=st.booleans(),
)


@pytest.mark.parametrize(
    ("percent", "points", "then"),
    [(50, 5, 55), (50, -5, 45), (88, 5, 90), (3, -10, 0), (0, -5, 0), (90, 10, 90)],
)
def test_a_step_is_exact_and_stops_at_the_ends(percent: int, points: int, then: int) -> None:
    assert VeinState().at(percent).stepped(points).percent == then


@pytest.mark.parametrize(
    ("percent", "then"),
    [(0, 0), (2, 0), (3, 3), (28, 30), (32, 30), (33, 33), (48, 50), (52, 50), (79, 80), (83, 83)],
)
def test_a_drag_lands_on_a_mark_that_is_near(percent: int, then: int) -> None:
    assert snap(percent) == then
    assert VeinState().at(percent).snapped().percent == then


@pytest.mark.parametrize("lost", [-0.01, 0.91, 2.0])
def test_a_vein_cannot_lose_more_than_it_has(lost: float) -> None:
    with pytest.raises(ValueError, match="cannot be lost"):
        VeinState(lost=lost)


@given(STATES)
def test_a_state_comes_back_from_its_number(state: VeinState) -> None:
    assert 0 < state.code < CODES
    assert decode(state.code) == state


@pytest.mark.parametrize("code", [0, -3, CODES, 10**9])
def test_any_other_number_is_the_first_state(code: int) -> None:
    assert decode(code) == VeinState()


def test_every_state_has_a_number_of_its_own() -> None:
    first = VeinState(lost=0, cause=Cause.ARTERY, side=Side.LEFT, bypass=False)
    last = VeinState(
        lost=0.9, cause=Cause.OUTSIDE, side=Side.RIGHT, past_clot=True, bypass=True, stent=True
    )

    assert first.code == 1
    assert last.code == CODES - 1
    assert len({decode(code).code for code in range(1, CODES)}) == CODES - 1


@pytest.mark.parametrize("cause", Cause)
def test_a_stent_leaves_a_slight_waist_only(cause: Cause) -> None:
    held = VeinState(lost=0.9, cause=cause, stent=True)

    assert 0 < held.drawn_lost < 0.15
    assert VeinState(lost=0, cause=cause, stent=True).drawn_lost == 0
    assert VeinState(lost=0.6, cause=cause).drawn_lost == 0.6


@pytest.mark.parametrize(
    ("cause", "past_clot", "webs"),
    [
        (Cause.ARTERY, False, False),
        (Cause.ARTERY, True, True),
        (Cause.OUTSIDE, True, True),
        (Cause.SCAR, True, False),
    ],
)
def test_webs_are_drawn_where_scar_is_not_the_cause(
    cause: Cause, past_clot: bool, webs: bool
) -> None:
    assert VeinState(cause=cause, past_clot=past_clot).webs is webs


def test_no_mark_stands_out() -> None:
    assert MARKS == (0, 30, 50, 80)
