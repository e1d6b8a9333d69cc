# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The body map: what is seen, which region a tap means, where arrow keys lead, what is marked."""

from __future__ import annotations

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from edu_app.library.checklist import side_of
from edu_app.library.diagram import Diagram, DiagramLabel, DiagramStep, Structure
from edu_app.library.loader import Library
from edu_app.render.answers import EMPTY, mark, tick, turn_region
from edu_app.render.body_map import (
    BodyView,
    Spot,
    body_views,
    fit,
    on_screen,
    read_order,
    spots,
    step_to,
    tapped,
)
from tests.checklist_samples import CONTENT, form

REACH = 28.0
ROOM = (500.0, 400.0)
GAP, LINE = 20.0, 18.0


def square(left: float, top: float, side: float = 40) -> tuple[tuple[float, float], ...]:
    right, low = left + side, top + side
    return ((left, top), (right, top), (right, low), (left, low))


def region(name: str, left: float, top: float, *steps: str) -> Structure:
    """Return a region that is a square of 40 units."""
    return Structure(
        id=f"region.{name}",
        name=name,
        latin="",
        says="",
        link=None,
        pin=(left + 20, top + 20),
        regions=(square(left, top),),
        steps=steps or ("front",),
        layer="",
    )


def label(name: str, *steps: str) -> DiagramLabel:
    return DiagramLabel(
        id=name, text=name, anchor=None, at=(0, 0), align="left", size=12, steps=steps
    )


def view(name: str, left: float) -> DiagramStep:
    return DiagramStep(id=name, title="", caption="", show=(name,), view=(left, 0, 300, 400))


CALF, KNEE = region("calf.left", 120, 200), region("knee.left", 120, 150)
BACK = region("calf.back.left", 420, 220, "back")
VEIN = msgspec.structs.replace(CALF, id="vein.main")


@pytest.fixture
def body() -> Diagram:
    """Return a front view with two regions, a back view with one, and no views of legs."""
    return Diagram(
        id="body",
        title="",
        alt="",
        description="",
        width=600,
        height=400,
        art={},
        labels=(label("side.left", "front"), label("note"), label("caption", "back")),
        structures=(CALF, KNEE, BACK, VEIN),
        layers=(),
        steps=(view("front", 0), view("back", 300), view("other", 0)),
        tones={},
    )


@pytest.fixture
def views(body: Diagram) -> tuple[BodyView, ...]:
    return body_views(body, legs=False)


# ---------------------------------------------------------------- what is seen


def test_both_views_show_their_own_regions_and_words(views: tuple[BodyView, ...]) -> None:
    front, back = views

    assert [each.id for each in front.regions] == ["region.calf.left", "region.knee.left"]
    assert [each.id for each in back.regions] == ["region.calf.back.left"]
    assert [each.text for each in front.words] == ["side.left"]
    assert [each.text for each in back.words] == ["caption"]
    assert (front.show, back.show) == (("front",), ("back",))


def test_both_views_stand_at_one_height_and_hold_their_regions(
    views: tuple[BodyView, ...],
) -> None:
    front, back = views

    assert (front.part[1], front.part[3]) == (back.part[1], back.part[3]) == (80, 205)
    assert front.part[0] == 20
    assert front.part[0] + front.part[2] == 260
    assert back.part[0] == 320


def test_no_view_shows_more_than_its_step_does(body: Diagram) -> None:
    at_the_edge = msgspec.structs.replace(body, structures=(region("foot.left", 290, 380), BACK))

    front, _back = body_views(at_the_edge, legs=False)

    assert front.part[0] + front.part[2] == 300
    assert front.part[1] + front.part[3] == 400


def test_a_drawing_without_legs_has_no_larger_view(body: Diagram) -> None:
    assert body_views(body, legs=True) == ()


def test_a_step_without_regions_is_no_view(body: Diagram) -> None:
    bare = msgspec.structs.replace(body, structures=(CALF, KNEE, VEIN))

    assert [each.step for each in body_views(bare, legs=False)] == ["front"]


def test_the_guides_own_drawing_has_four_views() -> None:
    drawing = Library(CONTENT, "en", {}).diagram(form().drawing)
    assert drawing is not None

    found = [each.step for legs in (False, True) for each in body_views(drawing, legs=legs)]

    assert found == ["front", "back", "leg-front", "leg-back"]


def test_left_is_on_the_right_of_the_front_and_on_the_left_of_the_back() -> None:
    """As one sees oneself in a photograph, and somebody from behind."""
    drawing = Library(CONTENT, "en", {}).diagram(form().drawing)
    assert drawing is not None

    for legs in (False, True):
        front, back = body_views(drawing, legs=legs)
        for seen, left_is_right in ((front, True), (back, False)):
            middle = seen.part[0] + seen.part[2] / 2
            for each in seen.regions:
                if side_of(each.id) == "left":
                    assert (each.pin[0] > middle) is left_is_right, each.id


# ---------------------------------------------------------------- where it is painted


def test_views_stand_side_by_side_at_one_scale_with_room_for_words(
    views: tuple[BodyView, ...],
) -> None:
    first, second = fit(views, ROOM, GAP, LINE)

    assert first[2] / views[0].part[2] == pytest.approx(second[2] / views[1].part[2])
    assert first[0] >= 0
    assert second[0] >= first[0] + first[2] + GAP
    assert second[0] + second[2] <= ROOM[0]
    assert first[1] >= LINE
    assert first[1] + first[3] <= ROOM[1] - LINE


def test_no_view_needs_no_room() -> None:
    assert fit((), ROOM, GAP, LINE) == ()


@given(
    width=st.floats(0, 3000), height=st.floats(0, 3000), gap=st.floats(0, 60), line=st.floats(0, 60)
)
def test_a_view_never_vanishes(width: float, height: float, gap: float, line: float) -> None:
    seen = BodyView(step="front", show=(), part=(10, 20, 300, 400), regions=(), words=())

    for frame in fit((seen, seen), (width, height), gap, line):
        assert frame[2] > 0
        assert frame[3] / frame[2] == pytest.approx(4 / 3)


def test_a_place_of_the_drawing_has_its_place_on_the_screen(views: tuple[BodyView, ...]) -> None:
    front = views[0]
    frame = (50.0, 60.0, front.part[2] * 2, front.part[3] * 2)

    assert on_screen(front, frame, front.part[:2]) == (50, 60)
    assert on_screen(front, frame, (front.part[0] + 10, front.part[1] + 5)) == (70, 70)


# ---------------------------------------------------------------- what a tap means


def at(views: tuple[BodyView, ...], number: int, place: tuple[float, float]) -> tuple[float, float]:
    """Return where a place of a view is in the room."""
    return on_screen(views[number], fit(views, ROOM, GAP, LINE)[number], place)


def asked(views: tuple[BodyView, ...], point: tuple[float, float], reach: float = REACH) -> str:
    return tapped(views, fit(views, ROOM, GAP, LINE), point, reach)


@pytest.mark.parametrize("number", [0, 1])
def test_a_tap_in_a_region_means_it(views: tuple[BodyView, ...], number: int) -> None:
    for each in views[number].regions:
        assert asked(views, at(views, number, each.pin)) == each.id


def test_a_tap_beside_means_the_nearest_region_within_reach(views: tuple[BodyView, ...]) -> None:
    x, y = at(views, 0, (160, 230))  # the right edge of the calf, near its middle

    assert asked(views, (x + REACH - 1, y)) == "region.calf.left"
    assert asked(views, (x + REACH + 1, y)) == ""


def test_between_two_regions_the_nearer_one_is_meant(views: tuple[BodyView, ...]) -> None:
    x, y = at(views, 0, (140, 190))  # the knee ends here, the calf begins 10 units below

    assert asked(views, (x, y + 1)) == "region.knee.left"
    assert asked(views, at(views, 0, (140, 199))) == "region.calf.left"


def test_a_tap_outside_of_all_views_means_nothing(views: tuple[BodyView, ...]) -> None:
    assert asked(views, (ROOM[0] + 200, 10)) == ""
    assert asked(views, (1, 1), reach=1) == ""
    assert tapped((), (), (10, 10), REACH) == ""


# ---------------------------------------------------------------- keys


PINS = {"middle": (0.0, 0.0), "right": (10.0, 1.0), "far": (40.0, 0.0), "below": (3.0, 12.0)}


@pytest.mark.parametrize(
    ("start", "way", "to"),
    [
        ("middle", (1.0, 0.0), "right"),
        ("right", (1.0, 0.0), "far"),
        ("far", (1.0, 0.0), "far"),
        ("far", (-1.0, 0.0), "right"),
        ("right", (-1.0, 0.0), "middle"),
        ("middle", (0.0, 1.0), "below"),
        ("below", (0.0, -1.0), "middle"),
        ("middle", (-1.0, 0.0), "middle"),
        ("middle", (0.0, -1.0), "middle"),
    ],
)
def test_an_arrow_leads_to_the_next_region_that_way(
    start: str, way: tuple[float, float], to: str
) -> None:
    assert step_to(PINS, start, way) == to


@pytest.mark.parametrize("legs", [False, True])
def test_every_region_of_the_guides_drawing_is_reached_by_arrows(legs: bool) -> None:
    drawing = Library(CONTENT, "en", {}).diagram(form().drawing)
    assert drawing is not None
    seen = body_views(drawing, legs=legs)
    frames = fit(seen, ROOM, GAP, LINE)
    pins = {
        f"{each.step} {one.id}": on_screen(each, frame, one.pin)
        for each, frame in zip(seen, frames, strict=True)
        for one in each.regions
    }
    start = next(iter(pins))

    reached, ahead = {start}, [start]
    while ahead:
        place = ahead.pop()
        for way in ((1.0, 0.0), (-1.0, 0.0), (0.0, 1.0), (0.0, -1.0)):
            following = step_to(pins, place, way)
            if following not in reached:
                reached.add(following)
                ahead.append(following)

    assert reached == set(pins)


def test_regions_are_read_from_top_to_bottom_and_left_to_right() -> None:
    left, right = region("hip.right", 10, 98), region("hip.left", 200, 102)

    order = read_order((CALF, right, KNEE, left))

    assert [each.name for each in order] == ["hip.right", "hip.left", "knee.left", "calf.left"]


# ---------------------------------------------------------------- marks


def test_nothing_is_marked_at_first() -> None:
    assert spots(form(), EMPTY) == {}
    assert spots(form(), tick(EMPTY, "F2", on=True)) == {}


def test_a_mark_bears_the_number_of_its_line_and_what_it_is() -> None:
    answers = mark(form(), EMPTY, "swelling", "region.calf.left")
    assert answers is not None
    answers = turn_region(answers, "F2", "region.calf.left")
    answers = turn_region(answers, "F2", "region.shin.left")

    found = spots(form(), answers)

    assert found["region.shin.left"] == (Spot(number=1, mark="pain"),)
    assert found["region.calf.left"] == (
        Spot(number=1, mark="pain"),
        Spot(number=2, mark="swelling"),
    )


def test_marks_of_a_line_that_is_not_ticked_any_more_are_not_shown() -> None:
    answers = turn_region(EMPTY, "F2", "region.calf.left")

    assert spots(form(), tick(answers, "F2", on=False)) == {}
