# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Every part of a slab leaves ink in its place, and no more ink than it needs."""

from __future__ import annotations

from functools import partial

import pytest
from PySide6.QtCore import QRectF

from edu_app.render.tokens import contrast
from edu_app.ui.document_parts import ArrayObject, BoxKind, Bullet, FigureObject
from edu_app.ui.document_type import Spacing, Tone
from edu_app.ui.document_writer import Writer
from edu_app.ui.paper_leaf import InkSetter, make_leaf, write_block
from edu_app.ui.paper_parts import (
    BOX_LINES,
    QUIET_LINE,
    ArrayPart,
    BoxPart,
    BrandPart,
    FigurePart,
    GroupPart,
    IconPart,
    Part,
    RulePart,
    SamplePart,
    WordsPart,
)
from edu_app.ui.theme import Theme
from tests.ui.samples import Canvas, bounds, drawing, items, paragraph, places_of, risk

WHERE = QRectF(20, 10, 60, 60)

BARE = FigureObject(diagram=drawing(), pins=(), words=False, note=False)


def painted(part: Part, ink: Theme) -> Canvas:
    canvas = Canvas(200, 120, ratio=2.0)
    with canvas as painter:
        part.paint(painter, ink)
    return canvas


def reach(canvas: Canvas) -> QRectF:
    """Return where there is ink, in logical pixels."""
    found = canvas.bounds()
    return QRectF(found.x() / 2, found.y() / 2, found.width() / 2, found.height() / 2)


def darkness(canvas: Canvas) -> int:
    """Return how much ink there is, in all."""
    return sum(255 - canvas.image.pixelColor(*place).lightness() for place in canvas.marks())


@pytest.mark.parametrize(
    "part",
    [
        BoxPart(rect=WHERE, kind=BoxKind.KEY),
        BoxPart(rect=WHERE, kind=BoxKind.DANGER),
        IconPart(rect=WHERE, name="siren", role="danger"),
        BrandPart(rect=WHERE),
        FigurePart(rect=WHERE, figure=BARE),
        ArrayPart(rect=WHERE, array=ArrayObject(risk=risk())),
        ArrayPart(rect=WHERE, array=ArrayObject(risk=risk(of=1000))),
        SamplePart(rect=WHERE, counted=True, dot=False),
        SamplePart(rect=WHERE, counted=False, dot=True),
    ],
    ids=lambda part: type(part).__name__,
)
def test_a_part_is_painted_in_its_place(ink: Theme, part: Part) -> None:
    found = reach(painted(part, ink))

    assert not found.isEmpty()
    assert WHERE.adjusted(-3, -3, 3, 3).contains(found)


def test_words_stand_where_they_are_put(setter: InkSetter, ink: Theme) -> None:
    leaf = make_leaf(setter, 100, partial(write_block, block=paragraph("Words")))

    found = reach(painted(WordsPart(leaf=leaf, x=40, y=30), ink))

    assert 38 <= found.left() <= 44
    assert 30 <= found.top() <= 40


def test_a_group_moves_its_parts(ink: Theme) -> None:
    part = BoxPart(rect=WHERE, kind=BoxKind.KEY)

    alone = reach(painted(part, ink))
    moved = reach(painted(GroupPart(x=30, y=20, parts=(part,)), ink))

    assert moved == alone.translated(30, 20)


def test_a_heavy_rule_is_thicker(ink: Theme) -> None:
    thin, heavy = (painted(RulePart(y=30, width=80, heavy=heavy), ink) for heavy in (False, True))

    assert darkness(heavy) > 2 * darkness(thin) > 0


# ---------------------------------------------------------------- without colour


@pytest.mark.parametrize("kind", list(BoxKind))
def test_no_box_is_filled(ink: Theme, kind: BoxKind) -> None:
    canvas = painted(BoxPart(rect=WHERE, kind=kind), ink)

    assert canvas.at(2 * WHERE.center().x(), 2 * WHERE.center().y()) == "#ffffff"


def test_the_line_round_a_box_says_how_urgent_it_is() -> None:
    danger, warn = BOX_LINES[BoxKind.DANGER][1], BOX_LINES[BoxKind.WARN][1]

    assert danger > 1.5 * warn > 2 * QUIET_LINE[1]


@pytest.mark.parametrize("role", ["ink", "ink2", "danger", "warn", "lineStrong", "primary"])
def test_ink_can_be_read_when_it_is_printed_in_grey(ink: Theme, role: str) -> None:
    grey = ink.colour(role).lightness()
    name = f"#{grey:02X}{grey:02X}{grey:02X}"

    assert contrast(name, "#FFFFFF") >= (3 if role == "lineStrong" else 4.5)


def test_counted_people_are_told_from_the_others_without_colour(ink: Theme) -> None:
    full, empty = (
        painted(ArrayPart(rect=WHERE, array=ArrayObject(risk=risk(n=n))), ink) for n in (100, 0)
    )

    assert len(places_of(full.image, ink.colour("primary"))) > 1000
    assert places_of(empty.image, ink.colour("primary")) == []


def test_the_thousand_are_drawn_with_finer_lines_than_on_a_screen(ink: Theme) -> None:
    part = ArrayPart(rect=QRectF(0, 0, 136, 85), array=ArrayObject(risk=risk(n=0, of=1000)))

    canvas = painted(part, ink)

    dark = [place for place in canvas.marks() if canvas.image.pixelColor(*place).lightness() < 130]
    assert len(dark) < 0.2 * 4 * 136 * 85


# ---------------------------------------------------------------- bullets


def test_a_dot_stands_before_its_words_and_a_number_too(setter: InkSetter, ink: Theme) -> None:
    for ordered in (False, True):
        leaf = make_leaf(setter, 190, partial(write_block, block=items("iiii", ordered=ordered)))
        canvas = painted(WordsPart(leaf=leaf), ink)

        left = leaf.document.begin().blockFormat().leftMargin()
        before = [x for x, _ in canvas.marks() if x < 2 * left - 2]
        assert before
        assert min(before) >= 0


def test_a_pin_is_white_on_black_as_on_the_drawing(setter: InkSetter, ink: Theme) -> None:
    def write(writer: Writer) -> None:
        start = writer.start(Spacing(left=ink.em(32)))
        writer.filled.bullets.append(Bullet(position=start, number=3, pin=True))
        writer.text("Artery", Tone("small"))

    canvas = painted(WordsPart(leaf=make_leaf(setter, 190, write)), ink)

    dark = bounds([(x, y) for x, y in places_of(canvas.image, ink.colour("ink")) if x < 36])
    assert dark.width() == pytest.approx(dark.height(), abs=2)
    assert dark.width() / 2 == pytest.approx(2 * ink.em(10), abs=2)
