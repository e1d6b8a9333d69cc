# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Marked regions of the body map differ without any colour and carry their numbers."""

from __future__ import annotations

from collections.abc import Mapping

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter, QPolygonF

from edu_app.library.diagram import Diagram
from edu_app.render.body_map import Spot, body_views
from edu_app.ui.checklist_bench import Bench
from edu_app.ui.checklist_map import (
    BodyPart,
    Seen,
    Slot,
    SwatchPart,
    body_parts,
    paint_marked,
    pattern_of,
    patterns_of,
    placed,
)
from edu_app.ui.checklist_marks import DiscPart, PillPart, ScaledPart, lines_in
from edu_app.ui.paper_parts import GroupPart, Part
from edu_app.ui.theme import Theme
from tests.ui.checklist_samples import painted
from tests.ui.samples import FORMAT

MARKS = ("pain", "swelling")
CALF = "region.calf.left"


@pytest.fixture
def slot(body: Diagram) -> Slot:
    """Return the view from behind, one unit of the drawing a quarter of a pixel."""
    view = body_views(body, legs=False)[1]
    rect = QRectF(0, 0, view.part[2] / 4, view.part[3] / 4)
    return Slot(view=view, part=view.part, left=0, width=rect.width(), rect=rect)


def parts_of(bench: Bench, slot: Slot, marked: Mapping[str, tuple[Spot, ...]]) -> list[Part]:
    return list(body_parts(bench.case, MARKS, slot, Seen(art=None, marked=marked)))


# ---------------------------------------------------------------- patterns


@pytest.mark.parametrize(("mark", "pattern"), [("pain", "hatched"), ("swelling", "dotted")])
def test_each_kind_of_mark_has_its_pattern(mark: str, pattern: str) -> None:
    assert pattern_of(mark, MARKS) == pattern


def test_a_region_has_each_pattern_once_in_the_order_of_the_key() -> None:
    spots = [Spot(number=1, mark="swelling"), Spot(number=2, mark="pain")]

    assert patterns_of([*spots, Spot(number=3, mark="pain")], MARKS) == ("hatched", "dotted")


def filled(ink: Theme, *patterns: str) -> QImage:
    image = QImage(60, 60, FORMAT)
    image.fill(0xFF808080)
    painter = QPainter(image)
    paint_marked(painter, QPolygonF(QRectF(10, 10, 40, 40)), patterns, ink)
    painter.end()
    return image


def darkness(image: QImage) -> float:
    """Return how much of the inside of a region is ink."""
    inner = [image.pixelColor(x, y).value() for x in range(14, 46) for y in range(14, 46)]
    return 1 - sum(inner) / len(inner) / 255


def test_patterns_stand_on_white_and_differ(ink: Theme) -> None:
    hatched, dotted, both = (
        filled(ink, *each) for each in (["hatched"], ["dotted"], ["hatched", "dotted"])
    )

    for image in (hatched, dotted, both):
        assert image.pixelColor(2, 2).value() == 0x80
        assert any(image.pixelColor(x, 30).value() > 250 for x in range(14, 46))
    assert hatched != dotted != both
    assert 0.1 < darkness(dotted) < darkness(both) < 0.7
    assert 0.1 < darkness(hatched) < darkness(both)


def test_a_pattern_never_leaves_its_region(ink: Theme) -> None:
    image = filled(ink, "hatched", "dotted")

    outside = [(x, y) for x in range(60) for y in range(60) if not (8 < x < 52 and 8 < y < 52)]
    assert {image.pixelColor(x, y).value() for x, y in outside} == {0x80}


def test_the_key_shows_the_pattern_itself(ink: Theme) -> None:
    swatches = [
        painted([SwatchPart(rect=QRectF(10, 10, 40, 40), pattern=each)], ink, (60, 60))
        for each in ("hatched", "dotted")
    ]

    assert swatches[0] != swatches[1]
    assert all(0.1 < darkness(each) < 0.5 for each in swatches)


# ---------------------------------------------------------------- numbers


def numbers(parts: list[Part]) -> list[str]:
    groups = (part for part in parts if isinstance(part, GroupPart))
    return [disc.text for group in groups for disc in group.parts if isinstance(disc, DiscPart)]


def test_an_unmarked_body_has_no_numbers(bench: Bench, slot: Slot) -> None:
    (only,) = parts_of(bench, slot, {})

    assert isinstance(only, BodyPart)
    assert only.marked == ()


def test_each_symptom_of_a_region_has_its_disc(bench: Bench, slot: Slot) -> None:
    both = (Spot(number=3, mark="pain"), Spot(number=12, mark="swelling"))

    parts = parts_of(bench, slot, {CALF: both, "region.heel.right": both[:1]})

    assert sorted(numbers(parts)) == ["12", "3", "3"]
    assert isinstance(parts[0], BodyPart)
    assert [patterns for _outline, patterns in parts[0].marked] == [
        ("hatched",),
        ("hatched", "dotted"),
    ]


def test_numbers_stand_in_their_region(bench: Bench, slot: Slot) -> None:
    (_, group) = parts_of(bench, slot, {CALF: (Spot(number=3, mark="pain"),)})

    region = next(each for each in slot.view.regions if each.id == CALF)
    left, top, right, low = slot.box(region.regions[0])
    assert isinstance(group, GroupPart)
    assert left < group.x + 7 < right
    assert top < group.y + 7 < low


def test_very_many_numbers_stand_in_one_pill(bench: Bench, slot: Slot) -> None:
    many = tuple(Spot(number=number, mark="pain") for number in range(1, 9))

    (_, group) = parts_of(bench, slot, {CALF: many})

    assert isinstance(group, GroupPart)
    (small,) = group.parts
    assert isinstance(small, ScaledPart)
    assert isinstance(small.parts[0], PillPart)
    assert list(lines_in(small.parts)) == ["1–8"]


# ---------------------------------------------------------------- the drawing


def test_places_of_the_drawing_are_scaled_into_its_room() -> None:
    assert placed((100, 50, 200, 400), QRectF(10, 20, 20, 40), (150, 250)) == (15, 40)


def test_without_art_the_regions_are_outlined(bench: Bench, slot: Slot, ink: Theme) -> None:
    parts = parts_of(bench, slot, {})

    image = painted(parts, ink, (140, 240))

    region = next(each for each in slot.view.regions if each.id == CALF)
    left, top, right, low = slot.box(region.regions[0])
    around = range(int(left) - 1, int(right) + 2)
    row = [image.pixelColor(x, int((top + low) / 2)).value() for x in around]
    assert min(row) < 128 < max(row)
