# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Each scene does what it is named after, and gives up where the guide has nothing of it."""

from __future__ import annotations

from random import Random

import pytest

from benchmarks.patient_deeds import Do
from benchmarks.patient_scenes import (
    ENDS_A_VISIT,
    SCENES,
    Scene,
    ask,
    ask_for_help,
    change_looks,
    look_at_drawing,
    look_at_vein,
    look_words_up,
    press_keys,
    read,
    search,
    tick,
    wander,
)
from tests.benchmarks.made_up_guide import MadeUpGuide

SEEDS = range(12)
MARKS: dict[Scene, set[str]] = {
    read: {"NextBar-Button"},
    search: {"act-search", "key-s"},
    look_at_drawing: {"drawing-veins", "canvas", "step-forth"},
    look_at_vein: {"drawing-narrowing"},
    change_looks: {"act-text-size", "display-done"},
    ask: {"tile-faq:", "question-one"},
    look_words_up: {"tile-glossary:", "word-stent"},
    tick: {"tile-checklist:", "card-F1", "checklist-next"},
    ask_for_help: {"act-help", "HelpCard-Button"},
    wander: {"tile-faq:"},
    press_keys: set(),
}
"""What somebody taps in a scene, sooner or later."""


@pytest.mark.parametrize("scene", MARKS, ids=lambda scene: scene.__name__)
def test_a_scene_does_what_it_says(scene: Scene) -> None:
    tapped: set[str] = set()

    for seed in SEEDS:
        guide = MadeUpGuide()
        guide.let(scene(Random(seed)))
        tapped |= set(guide.tapped())

    assert MARKS[scene] <= tapped
    assert not any(name.startswith(ENDS_A_VISIT) for name in tapped)


@pytest.mark.parametrize("scene", MARKS, ids=lambda scene: scene.__name__)
@pytest.mark.parametrize("names", [(), ("act-home",), ("tile-diagram:", "tile-checklist:")])
def test_a_guide_without_it_ends_the_scene(scene: Scene, names: tuple[str, ...]) -> None:
    for seed in SEEDS:
        guide = MadeUpGuide(names=names)

        guide.let(scene(Random(seed)))

        assert len(guide.deeds) < 60


def test_drawings_are_moved_and_come_closer() -> None:
    guide = MadeUpGuide()

    for seed in SEEDS:
        guide.let(look_at_drawing(Random(seed)))
    moved = [deed for deed in guide.deeds if deed.do in (Do.PINCH, Do.SLIDE)]

    assert {deed.do for deed in moved} == {Do.PINCH, Do.SLIDE}
    assert {deed.name for deed in moved} == {"canvas"}


def test_the_slider_of_the_vein_is_drawn() -> None:
    guide = MadeUpGuide()

    for seed in SEEDS:
        guide.let(look_at_vein(Random(seed)))
    drawn = [deed.amount for deed in guide.deeds if deed.name == "vein-slider"]

    assert len(drawn) > 2
    assert all(0 <= amount <= 1 for amount in drawn)


def test_every_scene_comes() -> None:
    assert set(SCENES) == set(MARKS)
