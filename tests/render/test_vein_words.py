# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""One sentence for each state, from the content; never a verdict."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given

from edu_app.library.living import LivingVein, read_living
from edu_app.render.vein import Cause, VeinState
from edu_app.render.vein_words import area, every_sentence, sentence, spoken
from tests.render.test_vein import STATES

ANY = frozenset({"R26", "R37", "R38"})
WORDS, _FAULTS = read_living(Path(__file__).parents[2] / "content", "en", ANY)
assert WORDS is not None
SEEN = WORDS.seen


@pytest.fixture
def words() -> LivingVein:
    assert WORDS is not None
    return WORDS


def vein(percent: int, cause: Cause = Cause.ARTERY, **more: bool) -> VeinState:
    return VeinState(
        lost=percent / 100,
        cause=cause,
        past_clot=more.get("past_clot", False),
        bypass=more.get("bypass", True),
        stent=more.get("stent", False),
    )


@pytest.mark.parametrize(
    ("state", "says"),
    [
        (vein(0), SEEN.open),
        (vein(0, past_clot=True), SEEN.open_clot),
        (vein(0, Cause.SCAR, past_clot=True), SEEN.open),
        (vein(0, stent=True), SEEN.stent),
        (vein(80, stent=True, past_clot=True), SEEN.stent),
        (vein(24), SEEN.artery.little),
        (vein(25), SEEN.artery.some),
        (vein(26), SEEN.artery.some_side),
        (vein(64, bypass=False), SEEN.artery.some),
        (vein(65), SEEN.artery.much_side),
        (vein(90, bypass=False), SEEN.artery.much),
        (vein(50, past_clot=True), SEEN.artery.clot),
        (vein(50, Cause.OUTSIDE), SEEN.outside.some_side),
        (vein(50, Cause.OUTSIDE, past_clot=True), SEEN.outside.clot),
        (vein(10, Cause.SCAR), SEEN.scar.little),
        (vein(70, Cause.SCAR, past_clot=True), SEEN.scar.much_side),
    ],
)
def test_each_state_has_its_sentence(words: LivingVein, state: VeinState, says: str) -> None:
    assert sentence(words, state) == says


@given(STATES)
def test_every_state_is_in_the_list_of_all(state: VeinState) -> None:
    assert WORDS is not None
    assert sentence(WORDS, state) in every_sentence(WORDS)


def test_the_amount_is_said_in_words(words: LivingVein) -> None:
    assert area(words, vein(50)) == "50 percent of the area lost"
    assert area(words, vein(80, stent=True)).startswith("80 percent of the area was lost before")
    assert spoken(words, vein(0)).startswith("0 percent of the area lost. The vein is open")
