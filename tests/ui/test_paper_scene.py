# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""A drawing on paper shows its step, its layers, what is pointed out, its numbers and its sides."""

from __future__ import annotations

import math
from itertools import pairwise

import msgspec
import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from edu_app.library.diagram import Diagram
from edu_app.library.loader import Library
from edu_app.render.scene import DiagramState, derive_scene
from edu_app.ui.paper_scene import ScenePart, fit_glass
from edu_app.ui.theme import Theme
from tests.ui.samples import FORMAT, difference

ROOM = QRectF(0, 0, 700, 480)


@pytest.fixture
def pelvis(library: Library) -> Diagram:
    found = library.diagram("pelvic-veins")
    assert found is not None
    return found


def part_of(diagram: Diagram, state: DiagramState, room: QRectF = ROOM) -> ScenePart:
    scene = derive_scene(diagram, state)
    glass = fit_glass(scene, scene.step, scene.tapped, room)
    return ScenePart(glass=glass, scene=scene, numbered=scene.pins)


def picture(diagram: Diagram, state: DiagramState, ink: Theme) -> QImage:
    image = QImage(ROOM.size().toSize(), FORMAT)
    image.fill(QColor("white"))
    painter = QPainter(image)
    part_of(diagram, state).paint(painter, ink)
    painter.end()
    return image


def hues(image: QImage) -> int:
    """Return how far the most colourful pixel is from gray."""
    values = {value & 0xFFFFFF for value in memoryview(image.constBits()).cast("I")}
    parts = [(value >> 16, value >> 8 & 255, value & 255) for value in values]
    return max(max(each) - min(each) for each in parts)


@pytest.mark.parametrize("room", [ROOM, QRectF(10, 20, 200, 900), QRectF(5, 5, 900, 100)])
def test_a_step_fills_its_room_in_its_own_shape(pelvis: Diagram, room: QRectF) -> None:
    glass = part_of(pelvis, DiagramState(step=1), room).glass

    view = pelvis.steps[1].view
    assert glass.rect.width() / glass.rect.height() == pytest.approx(view[2] / view[3])
    assert room.adjusted(-0.1, -0.1, 0.1, 0.1).contains(glass.rect)
    assert glass.rect.top() == room.top()
    assert glass.rect.center().x() == pytest.approx(room.center().x())


def test_places_of_the_drawing_lie_where_its_view_has_them(pelvis: Diagram) -> None:
    glass = part_of(pelvis, DiagramState(step=1)).glass
    x, y, width, height = glass.view

    assert glass.point((x, y)) == glass.rect.topLeft()
    low = glass.point((x + width, y + height))
    assert (low.x(), low.y()) == pytest.approx((glass.rect.right(), glass.rect.bottom()))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ({}, {"step": 1}),
        ({}, {"hidden": frozenset({0})}),
        ({}, {"pins": False}),
        ({"pins": False}, {"pins": False, "selected": 11}),
        ({"selected": 11}, {"selected": 3}),
    ],
)
def test_every_choice_of_the_person_shows(
    pelvis: Diagram, ink: Theme, one: dict[str, object], other: dict[str, object]
) -> None:
    first, second = (
        picture(pelvis, DiagramState(**state), ink)  # type: ignore[arg-type]  # its fields
        for state in (one, other)
    )

    assert difference(first, second).width() > 5


def test_a_drawing_is_gray_unless_somebody_has_chosen_a_skin(library: Library, ink: Theme) -> None:
    legs = library.diagram("leg-effects")
    assert legs is not None

    assert hues(picture(legs, DiagramState(step=2), ink)) < 40
    assert hues(picture(legs, DiagramState(step=2, tone=4), ink)) > 40


def test_art_that_cannot_be_shown_leaves_a_calm_sign_and_its_numbers(
    pelvis: Diagram, ink: Theme
) -> None:
    broken = msgspec.structs.replace(pelvis, art={"light": "gone.svg"})

    image = picture(broken, DiagramState(), ink)

    without = picture(broken, DiagramState(pins=False), ink)
    assert difference(image, without).width() > 100
    assert hues(image) < 60


class Spy(QPainter):
    """Notes the words that are painted, and where."""

    def __init__(self, image: QImage) -> None:
        super().__init__(image)
        self.words: list[tuple[str, QRectF]] = []

    def drawText(self, *args: object) -> None:  # type: ignore[override]  # one of many forms
        rect, _flags, text = args
        self.words.append((str(text), QRectF(rect)))  # type: ignore[call-overload]  # a rectangle
        super().drawText(*args)  # type: ignore[call-overload]  # the form that was asked for


def words_on(diagram: Diagram, state: DiagramState, ink: Theme) -> list[tuple[str, QRectF]]:
    image = QImage(ROOM.size().toSize(), FORMAT)
    spy = Spy(image)
    part_of(diagram, state).paint(spy, ink)
    spy.end()
    return spy.words


@pytest.mark.parametrize("step", range(5))
def test_each_number_is_there_once_and_covers_no_other(
    pelvis: Diagram, ink: Theme, step: int
) -> None:
    scene = derive_scene(pelvis, DiagramState(step=step))

    boxes = {text: box for text, box in words_on(pelvis, DiagramState(step=step), ink)
             if text.isdigit()}  # fmt: skip

    assert sorted(map(int, boxes)) == list(range(1, len(scene.walked) + 1))
    middles = [box.center() for box in boxes.values()]
    for one in middles:
        apart = sorted(math.dist(one.toTuple(), other.toTuple()) for other in middles)
        assert apart[1] > boxes["1"].width()


def test_which_side_is_which_is_always_inside_the_picture(pelvis: Diagram, ink: Theme) -> None:
    for step in range(len(pelvis.steps)):
        state = DiagramState(step=step)
        sides = {text: box for text, box in words_on(pelvis, state, ink) if "side" in text}

        assert sorted(sides) == ["Your left side", "Your right side"]
        assert all(part_of(pelvis, state).glass.rect.contains(box) for box in sides.values())
        assert sides["Your right side"].left() < sides["Your left side"].left()


def test_what_is_pointed_out_and_has_no_number_has_a_disc_all_the_same(
    library: Library, ink: Theme
) -> None:
    for diagram in library.diagrams():
        walked = {each.id for each in derive_scene(diagram, DiagramState()).walked}
        ids = list(dict.fromkeys(each.id for each in diagram.structures))
        plain = next((at for at, each in enumerate(ids, start=1) if each not in walked), 0)
        chosen = derive_scene(diagram, DiagramState(selected=plain)).selected
        if chosen is not None:
            found = [text for text, _ in words_on(diagram, DiagramState(selected=plain), ink)]
            assert found.count("") == 1
            return
    pytest.skip("every structure has a number")


def test_steps_differ_on_paper(pelvis: Diagram, ink: Theme) -> None:
    pictures = [picture(pelvis, DiagramState(step=step, pins=False), ink) for step in range(5)]

    assert all(difference(one, other).width() > 20 for one, other in pairwise(pictures))
