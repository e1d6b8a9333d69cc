# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Which side is which is always in view, once, and never under another word."""

from __future__ import annotations

from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from edu_app.render.side_words import Box, SideWord, place_words

AREA = Box(10, 20, 400, 200)


def word(text: str, x: float, y: float, align: str = "center", width: float = 80) -> SideWord:
    return SideWord(text=text, at=(x, y), align=align, width=width, height=20)


@pytest.mark.parametrize(
    ("align", "left"), [("left", 200), ("center", 160), ("right", 120), ("unheard of", 160)]
)
def test_a_word_in_view_stands_where_the_drawing_has_it(align: str, left: float) -> None:
    found = place_words([word("Right", 200, 100, align)], AREA)

    assert found == (("Right", Box(left, 90, 80, 20)),)


@pytest.mark.parametrize(
    ("place", "corner"),
    [
        ((12, 100), (10, 90)),
        ((408, 100), (330, 90)),
        ((200, 22), (160, 20)),
        ((200, 219), (160, 200)),
    ],
)
def test_a_word_at_the_edge_is_whole(
    place: tuple[float, float], corner: tuple[float, float]
) -> None:
    ((_, box),) = place_words([word("Right", *place)], AREA)

    assert (box.left, box.top) == corner


@pytest.mark.parametrize(
    ("place", "left"), [((-500, 100), 10), ((900, 100), 330), ((200, 900), 160), ((200, -9), 160)]
)
def test_a_word_out_of_view_stands_at_the_upper_edge(
    place: tuple[float, float], left: float
) -> None:
    ((_, box),) = place_words([word("Right", *place)], AREA)

    assert (box.left, box.top) == (left, 20)


def test_two_words_out_of_view_on_one_side_stand_beside_each_other_in_their_order() -> None:
    found = dict(place_words([word("Left", -100, 50), word("Right", -900, 50)], AREA))

    assert found["Right"].left == 10
    assert found["Left"].left > found["Right"].right


def test_where_there_is_no_room_beside_a_word_goes_below() -> None:
    found = dict(place_words([word("Left", 900, 50), word("Right", 800, 50)], AREA))

    assert found["Right"].left == found["Left"].left == 330
    assert found["Left"].top > found["Right"].bottom


def test_the_sides_of_the_nearest_figure_are_said_once() -> None:
    front = [word("Right", -900, 50), word("Left", -700, 50)]
    back = [word("Left", -300, 50), word("Right", 200, 50)]

    found = place_words([*front, *back], AREA)

    assert [text for text, _ in found] == ["Right", "Left"]
    assert found[0][1].left == 160


def test_both_figures_have_their_sides_when_both_are_seen() -> None:
    words = [word("Right", 50, 50), word("Left", 150, 50), word("Left", 250, 50),
             word("Right", 350, 50)]  # fmt: skip

    found = place_words(words, AREA)

    assert [(text, box.left) for text, box in found] == [
        ("Right", 10), ("Left", 110), ("Left", 210), ("Right", 310),
    ]  # fmt: skip


def test_at_the_lower_edge_a_word_goes_above_the_other() -> None:
    found = dict(place_words([word("Right", 400, 219), word("Left", 399, 219)], AREA))

    assert found["Right"].bottom == AREA.bottom
    assert found["Left"].bottom < found["Right"].top


def test_where_there_is_only_room_to_the_left_a_word_goes_there() -> None:
    low = Box(0, 0, 200, 22)

    found = dict(place_words([word("Right", 180, 10), word("Left", 180, 10)], low))

    assert (found["Right"].left, found["Left"].left) == (120, 34)


def test_where_there_is_no_room_at_all_words_stay_in_the_area() -> None:
    tiny = Box(0, 0, 90, 22)

    boxes = [box for _, box in place_words([word("Right", 5, 5), word("Left", 5, 5)], tiny)]

    assert all(tiny.takes(box) for box in boxes)


def test_no_words_need_no_place() -> None:
    assert place_words([], AREA) == ()


spots = st.tuples(st.floats(-2000, 2000), st.floats(-2000, 2000))


@given(spots, spots, st.sampled_from(["left", "right", "center"]))
def test_both_sides_are_whole_in_the_area_and_apart(
    first: tuple[float, float], second: tuple[float, float], align: str
) -> None:
    found = place_words([word("Right", *first, align), word("Left", *second, align)], AREA)

    boxes = [box for _, box in found]
    assert {text for text, _ in found} == {"Right", "Left"}
    assert not any(one.meets(other) for one, other in combinations(boxes, 2))
    assert all(AREA.left <= box.left and box.right <= AREA.right + 1e-6 for box in boxes)
    assert all(AREA.top <= box.top for box in boxes)
    assert all(box.bottom <= AREA.bottom for box in boxes)
