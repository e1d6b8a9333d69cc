# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""What is told and can be switched beside a drawing follows the picture, and asks for changes."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from edu_app.features.diagrams.story_view import NUMBERS, Options, Words
from edu_app.render.scene import Compare, DiagramState, derive_scene
from edu_app.ui.theme import Theme
from tests.drawn import PLAIN, diagram
from tests.features.diagrams.viewing import BOXES, press
from tests.ui.samples import picture


@pytest.fixture
def words(theme: Theme, show: Callable[..., None]) -> Words:
    made = Words(theme, "Draft: nobody yet")
    show(made, 300, 240)
    return made


@pytest.fixture
def options(theme: Theme, show: Callable[..., None]) -> Options:
    made = Options(BOXES, theme)
    show(made, 420, 780)
    return made


def show_state(options: Options, state: DiagramState) -> None:
    options.show_scene(derive_scene(BOXES, state), state)


# ---------------------------------------------------------------- words


def test_a_step_has_its_number_title_and_caption(words: Words) -> None:
    words.show_scene(derive_scene(BOXES, DiagramState(step=1)))

    assert words.chip.words.text() == "Step 2 of 3"
    assert (words.title.text(), words.caption.text()) == ("Step open", "About open.")
    assert words.title.heading_word == "Heading level 1"


def test_a_drawing_without_steps_says_what_it_is(words: Words) -> None:
    words.show_scene(derive_scene(diagram(steps=()), DiagramState()))

    assert not words.chip.isVisible()
    assert (words.title.text(), words.caption.text()) == (BOXES.title, BOXES.alt)


def test_the_number_of_a_step_is_a_pill(words: Words) -> None:
    words.show_scene(derive_scene(BOXES, DiagramState()))

    assert words.chip.corner() == words.chip.height() / 2
    assert not picture(words.chip).isNull()


# ---------------------------------------------------------------- options


def test_every_layer_and_the_numbers_have_a_switch(options: Options) -> None:
    names = [row.switch.accessibleName() for row in options.rows.values()]

    assert names == ["Veins", "Arteries", "Numbers"]
    assert all(row.switch.isChecked() for row in options.rows.values())


def test_switches_follow_what_is_off(options: Options) -> None:
    asked: list[object] = []
    show_state(options, DiagramState(hidden=frozenset({1}), pins=False))
    options.layer_switched.connect(lambda place, on: asked.append((place, on)))

    show_state(options, DiagramState(hidden=frozenset({1}), pins=False))

    on = {place: row.switch.isChecked() for place, row in options.rows.items()}
    assert on == {0: True, 1: False, NUMBERS: False}
    assert asked == []


@pytest.mark.parametrize("place", [0, 1, NUMBERS])
def test_a_switch_asks_for_its_layer(options: Options, place: int) -> None:
    asked: list[tuple[int, bool]] = []
    options.layer_switched.connect(lambda place, on: asked.append((place, on)))

    press(options.rows[place].switch)

    assert asked == [(place, False)]


def test_tones_are_chosen_and_followed(options: Options) -> None:
    asked: list[int] = []
    options.tone_chosen.connect(asked.append)
    assert options.tones is not None

    press(options.tones.chips[1])
    show_state(options, DiagramState(tone=1))

    assert asked == [1]
    assert [chip.isChecked() for chip in options.tones.chips] == [False, True]


def test_ways_to_compare_are_chosen_and_followed(options: Options) -> None:
    asked: list[int] = []
    options.compare_chosen.connect(asked.append)
    assert options.compare is not None
    assert options.others is not None
    assert not options.others.isVisible()

    press(options.compare.chips[2])
    show_state(options, DiagramState(compare=Compare.HANDLE, other=2))

    assert asked == [Compare.HANDLE]
    assert [chip.isChecked() for chip in options.compare.chips] == [False, False, True]
    assert [chip.isChecked() for chip in options.others.chips] == [False, False, True]
    assert options.others.isVisible()


def test_the_other_step_is_asked_for(options: Options) -> None:
    asked: list[int] = []
    options.other_chosen.connect(asked.append)
    show_state(options, DiagramState(compare=Compare.SIDE, other=2))
    assert options.others is not None

    press(options.others.chips[1])

    assert asked == [1]


def test_words_are_asked_for(options: Options) -> None:
    asked: list[int] = []
    options.words_wanted.connect(lambda: asked.append(1))

    press(options.in_words)

    assert asked == [1]


@pytest.mark.parametrize("steps", [(), (PLAIN,)], ids=["none", "one"])
def test_what_a_drawing_has_not_cannot_be_chosen(theme: Theme, steps: tuple[object, ...]) -> None:
    options = Options(diagram(steps=steps, tones={}), theme)  # type: ignore[arg-type]  # steps

    options.show_scene(derive_scene(diagram(steps=()), DiagramState()), DiagramState())

    assert options.tones is None
    assert options.compare is None
    assert options.others is None
