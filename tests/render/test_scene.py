# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""What is seen of a drawing follows from what was chosen, and fits into one number."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from edu_app.library.diagram import DiagramLabel, DiagramStep, Structure
from edu_app.render.scene import (
    MOST_NUMBERS,
    Compare,
    DiagramState,
    captions,
    derive_scene,
    go_to,
    number_of,
    pack,
    required,
    select,
    shown_of,
    structures_in,
    talk_view_of,
    unpack,
    view_of,
)
from tests.drawn import (
    ARTERY,
    BONE,
    CLOSE,
    DOT,
    NOTE,
    OPEN,
    PLAIN,
    STENT,
    VEIN,
    WHOLE,
    diagram,
    region,
    step,
    structure,
)

BOXES = diagram()
FLAT = diagram(steps=())


def ids(found: Sequence[Structure | DiagramLabel]) -> list[str]:
    return [each.id for each in found]


def with_regions(base: Structure, *groups: str) -> Structure:
    return msgspec.structs.replace(base, regions=tuple(region(group) for group in groups))


# ---------------------------------------------------------------- steps and views


def test_a_drawing_without_steps_is_seen_whole() -> None:
    scene = derive_scene(FLAT, DiagramState(step=7, other=3, compare=Compare.SIDE))

    assert (scene.step, scene.other, scene.compare) == (None, None, Compare.OFF)
    assert scene.view == WHOLE
    assert shown_of(FLAT, None) == ()
    assert ids(scene.walked) == [
        "vein.main", "artery.main", "bone.block", "place.dot", "device.stent",
    ]  # fmt: skip


@pytest.mark.parametrize(("place", "found"), [(0, PLAIN), (2, CLOSE), (3, PLAIN), (-1, PLAIN)])
def test_a_step_that_is_not_there_is_the_first(place: int, found: DiagramStep) -> None:
    assert derive_scene(BOXES, DiagramState(step=place)).step == found


def test_a_step_has_its_own_view_and_groups() -> None:
    assert view_of(BOXES, CLOSE) == CLOSE.view == derive_scene(BOXES, DiagramState(step=2)).view
    assert shown_of(BOXES, CLOSE) == ("bone", "vein", "artery")


def test_a_drawing_whose_steps_lie_over_each_other_shows_its_first() -> None:
    stacked = msgspec.structs.replace(BOXES, stacked=True)

    assert shown_of(stacked, None) == PLAIN.show


# ---------------------------------------------------------------- structures


def test_a_step_has_only_what_belongs_to_it() -> None:
    assert "device.stent" not in ids(structures_in(BOXES, PLAIN))
    assert "device.stent" in ids(structures_in(BOXES, OPEN))


def test_a_talk_leaves_out_the_sides_that_are_for_names() -> None:
    narrow = msgspec.structs.replace(BOXES, talk_across=(60.0, 340.0))

    assert talk_view_of(BOXES, PLAIN) == view_of(BOXES, PLAIN)
    assert talk_view_of(narrow, PLAIN) == (60.0, 0.0, 280.0, WHOLE[3])
    assert talk_view_of(narrow, CLOSE) == CLOSE.view
    assert view_of(narrow, PLAIN) == WHOLE


def test_what_lies_outside_of_a_view_cannot_be_named_in_it() -> None:
    dot = step("dot", view=(300, 40, 60, 60))

    found = structures_in(diagram(steps=(dot, PLAIN)), dot)

    assert ids(found) == ["place.dot"]


def test_a_number_outside_of_a_view_moves_to_the_part_inside() -> None:
    two = with_regions(VEIN, "vein", "dot")
    dot = step("dot", view=(300, 40, 60, 60))

    (found,) = structures_in(diagram(steps=(dot, PLAIN), structures=(two,)), dot)

    assert found.regions == (region("dot"),)
    assert found.pin == (333, 63)


def test_a_number_inside_of_a_view_stays_when_a_part_goes() -> None:
    two = with_regions(DOT, "vein", "dot")
    dot = step("dot", view=(300, 40, 60, 60))

    (found,) = structures_in(diagram(steps=(dot, PLAIN), structures=(two,)), dot)

    assert (found.regions, found.pin) == ((region("dot"),), DOT.pin)


def test_what_only_reaches_into_a_view_is_named_in_its_part_there() -> None:
    found = {each.id: each for each in structures_in(BOXES, CLOSE)}

    assert list(found) == ["vein.main", "bone.block"]
    assert found["vein.main"].pin == (140, 90)


@pytest.mark.parametrize("count", [MOST_NUMBERS, MOST_NUMBERS + 1])
def test_with_too_many_names_only_those_with_a_label_have_numbers(count: int) -> None:
    many = tuple(structure(f"bone.{number}", "bone") for number in range(count - 1))

    scene = derive_scene(diagram(structures=(VEIN, *many)), DiagramState())

    assert len(scene.tapped) == count
    assert len(scene.walked) == (count if count <= MOST_NUMBERS else 1)


def test_without_any_label_all_of_many_have_numbers() -> None:
    many = tuple(structure(f"bone.{number}", "bone") for number in range(30))

    scene = derive_scene(diagram(structures=many), DiagramState())

    assert scene.walked == scene.tapped


def test_a_layer_that_is_off_is_neither_drawn_nor_named() -> None:
    scene = derive_scene(BOXES, DiagramState(hidden=frozenset({0, 99}), selected=1))

    assert scene.hidden == {"vein"}
    assert ids(scene.walked) == ["artery.main", "bone.block", "place.dot"]
    assert scene.selected is None


# ---------------------------------------------------------------- words


def test_sides_are_required_and_the_note_is_the_line_below() -> None:
    assert ids(required(BOXES, PLAIN)) == ["side.right", "side.left"]
    assert ids(captions(BOXES, PLAIN)) == ["free", "tiny"]
    assert derive_scene(BOXES, DiagramState()).note == NOTE


def test_a_drawing_without_a_note_has_none() -> None:
    assert derive_scene(diagram(labels=()), DiagramState()).note == ""


# ---------------------------------------------------------------- choices


@pytest.mark.parametrize(("tone", "found"), [(0, ""), (1, "deep"), (2, ""), (-1, "")])
def test_a_skin_tone_is_chosen_by_its_number(tone: int, found: str) -> None:
    assert derive_scene(BOXES, DiagramState(tone=tone)).tone == found


def test_what_is_pointed_out_is_chosen_by_its_order() -> None:
    state = select(BOXES, DiagramState(), ARTERY)

    assert state.selected == 2
    assert derive_scene(BOXES, state).selected == ARTERY
    assert select(BOXES, state, None).selected == 0


@pytest.mark.parametrize("number", [0, 6, -1])
def test_a_number_that_nothing_has_points_nothing_out(number: int) -> None:
    assert derive_scene(BOXES, DiagramState(selected=number)).selected is None


def test_a_number_is_that_on_the_picture() -> None:
    scene = derive_scene(BOXES, DiagramState(hidden=frozenset({0})))

    assert [number_of(scene, each.id) for each in (VEIN, ARTERY, BONE)] == [0, 1, 2]


@pytest.mark.parametrize(
    ("selected", "to", "step", "stays"),
    [(STENT, 1, 1, True), (STENT, 0, 0, False), (VEIN, 99, 2, True), (VEIN, -4, 0, True)],
)
def test_what_is_pointed_out_stays_where_the_next_step_has_it(
    selected: Structure, to: int, step: int, stays: bool
) -> None:
    state = select(BOXES, DiagramState(step=1), selected)

    after = go_to(BOXES, state, to)

    assert after.step == step
    assert after.selected == (state.selected if stays else 0)


def test_a_drawing_without_steps_has_nowhere_to_go() -> None:
    assert go_to(FLAT, DiagramState(), 5) == DiagramState()


# ---------------------------------------------------------------- two steps


@pytest.mark.parametrize("compare", [Compare.SIDE, Compare.HANDLE])
def test_two_steps_are_seen_at_once(compare: Compare) -> None:
    scene = derive_scene(BOXES, DiagramState(compare=compare, other=1))

    assert (scene.step, scene.other) == (PLAIN, OPEN)
    assert STENT not in scene.tapped
    assert STENT in scene.tapped_beside


def test_what_only_the_second_step_has_can_be_pointed_out() -> None:
    state = DiagramState(compare=Compare.SIDE, other=1)

    scene = derive_scene(BOXES, select(BOXES, state, STENT))

    assert scene.selected == STENT
    assert number_of(scene, STENT.id) == 0


def test_a_single_step_is_compared_with_nothing() -> None:
    scene = derive_scene(diagram(steps=(PLAIN,)), DiagramState(compare=Compare.HANDLE))

    assert (scene.compare, scene.other, scene.tapped_beside) == (Compare.OFF, None, ())


# ---------------------------------------------------------------- one number

states = st.builds(
    DiagramState,
    step=st.integers(0, 255),
    other=st.integers(0, 255),
    compare=st.sampled_from(Compare),
    hidden=st.frozensets(st.integers(0, 40)),
    selected=st.integers(0, 255),
    pins=st.booleans(),
    tone=st.integers(0, 15),
    expanded=st.booleans(),
)


@given(states)
def test_a_state_comes_back_from_its_number(state: DiagramState) -> None:
    assert unpack(pack(state)) == state


def test_the_first_state_is_not_taken_for_none() -> None:
    assert pack(DiagramState()) > 0


@given(st.integers())
def test_any_number_gives_some_state_that_can_be_shown(number: int) -> None:
    state = unpack(number)

    scene = derive_scene(BOXES, state)
    assert scene.step is not None
    assert pack(state) >= 0


@pytest.mark.parametrize("number", [-1, 10_000])
def test_what_has_no_room_is_cut(number: int) -> None:
    state = replace(DiagramState(), selected=number)

    assert unpack(pack(state)).selected in (0, 255)
