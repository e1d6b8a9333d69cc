# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Boxes enclose their text at every width and text size, and look like what they are."""

from __future__ import annotations

from itertools import pairwise

import pytest
from PySide6.QtCore import QRectF

from edu_app.library.model import Block, CalloutKind
from edu_app.profile import KIOSK
from edu_app.ui.document_paint import (
    BOX_PADDING,
    DOT_OFFSET,
    DRESS,
    ICON_SIDE,
    NOTHING,
    PlacedBox,
    Scene,
    paint_scene,
    range_rects,
)
from edu_app.ui.document_parts import Box, BoxKind
from edu_app.ui.theme import Theme
from tests.ui.samples import (
    Canvas,
    Leaf,
    ThemeMaker,
    anchor,
    bounds,
    callout,
    cite,
    colours,
    figure,
    heading,
    items,
    long_page,
    paragraph,
    places_of,
    risk,
    sources,
    table,
)

LONG = "Blood flows back to the heart through the veins of the leg and of the pelvis. " * 4
FRAMED: dict[str, Block] = {
    "callout": callout(paragraph(LONG), items("One", LONG), title="A title that is not short"),
    "table": table(3, 3),
    "figure": figure(),
    "risk": risk(),
    "risk of a thousand": risk(40, 1000),
}
framed = pytest.mark.parametrize("block", FRAMED.values(), ids=FRAMED)


def text_rects(leaf: Leaf, box: Box) -> list[QRectF]:
    """Return the rectangle of every line of text that stands in a box."""
    first, last = box.frame.firstPosition(), box.frame.lastPosition()
    found = []
    for block in leaf.blocks():
        if first <= block.position() <= last:
            origin = leaf.rect_of(block).topLeft()
            layout = block.layout()
            lines = [layout.lineAt(index) for index in range(layout.lineCount())]
            found += [line.naturalTextRect().translated(origin) for line in lines]
    return [rect for rect in found if rect.width()]


# ---------------------------------------------------------------- where things are


@framed
@pytest.mark.parametrize("width", [480, 760, 1300])
@pytest.mark.parametrize("percent", [100, 200])
@pytest.mark.parametrize("cards", [False, True])
def test_a_box_encloses_its_text(
    make_theme: ThemeMaker, block: Block, width: int, percent: int, cards: bool
) -> None:
    theme = make_theme(KIOSK, percent=percent)
    leaf = Leaf(theme, width, cards).fill(paragraph("Before."), block, paragraph("After."))

    scene = leaf.scene()

    assert len(scene.boxes) == len(leaf.filled.boxes) > 0
    for placed, box in zip(scene.boxes, leaf.filled.boxes, strict=True):
        lines = text_rects(leaf, box)
        assert lines
        for line in lines:
            assert placed.rect.adjusted(-1, -1, 1, 1).contains(line), (placed, line)
        assert placed.rect.left() >= 0
        assert placed.rect.right() <= width + 1


@framed
@pytest.mark.parametrize("percent", [100, 150, 200])
def test_the_text_of_a_page_stays_out_of_its_boxes(
    make_theme: ThemeMaker, block: Block, percent: int
) -> None:
    leaf = Leaf(make_theme(percent=percent)).fill(
        paragraph("Before."), block, paragraph("After."), block
    )

    words = ("Before.", "After.")
    around = [leaf.rect_of(found) for found in leaf.blocks() if found.text() in words]
    boxes = [box.rect for box in leaf.scene().boxes]

    assert not any(rect.intersects(box) for rect in around for box in boxes)
    assert all(upper.bottom() <= lower.top() for upper, lower in pairwise(boxes))


@pytest.mark.parametrize("percent", [100, 200])
def test_the_text_of_a_callout_leaves_room_for_its_icon(
    make_theme: ThemeMaker, percent: int
) -> None:
    theme = make_theme(KIOSK, percent=percent)
    leaf = Leaf(theme, 500).fill(FRAMED["callout"])

    left = min(line.left() for line in text_rects(leaf, leaf.filled.boxes[0]))
    icon_right = leaf.scene().boxes[0].rect.left() + theme.em(BOX_PADDING) + theme.em(ICON_SIDE)

    assert left > icon_right


def test_bullets_stand_beside_the_middle_of_their_first_line(theme: Theme) -> None:
    leaf = Leaf(theme).fill(items("One", LONG), sources("R16"))

    for placed in leaf.scene().bullets:
        block = leaf.document.findBlock(placed.bullet.position)
        line = block.layout().lineAt(0).rect().translated(leaf.rect_of(block).topLeft())
        assert line.top() < placed.middle < line.bottom()
        assert placed.text_left == pytest.approx(block.blockFormat().leftMargin(), abs=1)


@pytest.mark.parametrize("kind", list(CalloutKind))
def test_a_dot_in_a_box_that_warns_has_the_colour_of_its_bar(
    theme: Theme, kind: CalloutKind
) -> None:
    leaf = Leaf(theme).fill(callout(items("In it"), kind=kind), items("Below it"))

    inside, below = (bullet.ink for bullet in leaf.scene().bullets)

    dress = DRESS[BoxKind(kind.value)]
    assert inside == (dress.ink if dress.bar else "primary")
    assert below == "primary"
    canvas = Canvas(500, 400)
    with canvas as painter:
        paint_scene(painter, leaf.scene(), theme, QRectF(0, 0, 500, 400))
    first = leaf.scene().bullets[0]
    spot = round(first.text_left - theme.em(DOT_OFFSET)), round(first.middle)
    assert canvas.at(*spot) == theme.colour(inside).name()


@pytest.mark.parametrize("percent", [100, 200])
def test_the_title_of_a_box_keeps_its_distance_from_a_list(
    make_theme: ThemeMaker, percent: int
) -> None:
    theme = make_theme(KIOSK, percent=percent)
    leaf = Leaf(theme).fill(callout(items("One"), title="Title"))

    title, one = (leaf.rect_of(block) for block in leaf.blocks() if block.text())

    assert one.top() - title.bottom() >= theme.em(6)


def test_a_page_of_text_alone_has_nothing_behind_it(theme: Theme) -> None:
    assert Leaf(theme).fill(paragraph("Text.")).scene() == NOTHING


# ---------------------------------------------------------------- what is painted


def paint(leaf: Leaf, height: int = 500) -> Canvas:
    canvas = Canvas(leaf.width, height)
    with canvas as painter:
        paint_scene(painter, leaf.scene(), leaf.theme, canvas.rect)
    return canvas


@pytest.mark.parametrize("name", ["light", "dark", "hc"])
@pytest.mark.parametrize("kind", CalloutKind)
def test_each_callout_is_painted_in_its_colours(
    make_theme: ThemeMaker, name: str, kind: CalloutKind
) -> None:
    theme = make_theme(name=name)
    leaf = Leaf(theme, 400).fill(callout(kind=kind))

    found = colours(paint(leaf).image)

    dress = DRESS[BoxKind(kind.value)]
    assert found[theme.colour(dress.fill).name()] > 5000
    assert found[theme.colour(dress.ink).name()] > 20


@pytest.mark.parametrize("kind", CalloutKind)
def test_a_callout_is_painted_exactly_where_it_is(theme: Theme, kind: CalloutKind) -> None:
    leaf = Leaf(theme, 400).fill(paragraph("Before."), callout(kind=kind))

    marked = paint(leaf).bounds()

    assert leaf.scene().boxes[0].rect.adjusted(-1, -1, 1, 1).contains(marked)
    assert marked.height() == pytest.approx(leaf.scene().boxes[0].rect.height(), abs=2)


@pytest.mark.parametrize(
    ("kind", "bar"),
    [(CalloutKind.DANGER, True), (CalloutKind.WARN, True), (CalloutKind.OK, False)],
)
def test_a_danger_has_a_bar_at_its_edge(theme: Theme, kind: CalloutKind, bar: bool) -> None:
    leaf = Leaf(theme, 400).fill(callout(kind=kind))
    canvas, rect = paint(leaf), leaf.scene().boxes[0].rect

    dress = DRESS[BoxKind(kind.value)]
    edge = canvas.at(rect.left() + 5, rect.center().y())
    assert edge == theme.colour(dress.line if bar and dress.line else dress.fill).name()


@pytest.mark.parametrize("kind", [kind for kind in BoxKind if kind in DRESS])
def test_every_box_has_an_outline_in_high_contrast(make_theme: ThemeMaker, kind: BoxKind) -> None:
    theme, canvas = make_theme(name="hc"), Canvas(300, 200)
    rows = (60.0,) if kind is BoxKind.TABLE else ()
    scene = Scene((PlacedBox(kind, QRectF(20, 20, 260, 160), rows),), ())

    with canvas as painter:
        paint_scene(painter, scene, theme, canvas.rect)

    line = DRESS[kind].line or DRESS[kind].ink
    assert canvas.at(150, 20) == theme.colour(line).name()


def test_the_head_of_a_table_is_tinted_and_rows_are_ruled(theme: Theme) -> None:
    leaf = Leaf(theme, 500).fill(table(3, 3))

    image = paint(leaf).image

    box = leaf.scene().boxes[0]
    head = bounds(places_of(image, theme.colour("sunken")))
    assert head.top() == pytest.approx(box.rect.top(), abs=3)
    assert head.bottom() == pytest.approx(box.rows[0], abs=2)
    for y in box.rows:
        row = [image.pixelColor(250, round(y) + step).name() for step in (-1, 0, 1)]
        assert theme.colour("line").name() in row


def test_dots_and_numbers_are_told_apart(theme: Theme) -> None:
    dotted = paint(Leaf(theme, 200).fill(items("One")), 80)
    numbered = paint(Leaf(theme, 200).fill(items("One", ordered=True)), 80)
    pinned = paint(Leaf(theme, 300).fill(figure()), 700)

    assert colours(dotted.image)[theme.colour("primary").name()] > 20
    assert colours(numbered.image)[theme.colour("tonal").name()] > 50
    assert colours(numbered.image)[theme.colour("onTonal").name()] > 0
    assert colours(pinned.image)[theme.colour("ink").name()] > 100


@pytest.mark.parametrize("percent", [100, 200])
@pytest.mark.parametrize("number", [1, 12])
def test_a_number_is_never_painted_over_its_text(
    make_theme: ThemeMaker, percent: int, number: int
) -> None:
    leaf = Leaf(make_theme(percent=percent), 300)
    leaf.fill(items(*["Line"] * number, ordered=True))

    marked = paint(leaf, 1200).bounds()

    assert marked.left() >= 0
    assert marked.right() < leaf.scene().bullets[-1].text_left


def test_numbers_have_an_outline_in_high_contrast(make_theme: ThemeMaker) -> None:
    theme = make_theme(name="hc")
    canvas = paint(Leaf(theme, 200).fill(items("One", ordered=True)), 80)

    assert colours(canvas.image)[theme.colour("onTonal").name()] > 20


def test_what_is_out_of_sight_is_not_painted(theme: Theme) -> None:
    leaf = Leaf(theme, 400).fill(callout(), items("One"), *long_page(3), callout())
    below = leaf.document.size().height() + 100
    canvas = Canvas(400, 300)

    with canvas as painter:
        painter.translate(0, -below)
        paint_scene(painter, leaf.scene(), theme, QRectF(0, below, 400, 300))

    assert canvas.blank()


# ---------------------------------------------------------------- where words are


def test_words_on_one_line_have_one_rectangle(theme: Theme) -> None:
    leaf = Leaf(theme).fill(heading("Veins"), paragraph("Some words to find."))
    start = leaf.document.toPlainText().index("words")

    rects = range_rects(leaf.document, start, start + 5)

    block = leaf.rect_of(leaf.document.findBlock(start))
    assert len(rects) == 1
    assert block.contains(rects[0])
    assert rects[0].left() > 10
    assert rects[0].width() < 100


def test_words_over_several_lines_have_one_rectangle_for_each(theme: Theme) -> None:
    leaf = Leaf(theme, 300).fill(paragraph(LONG))
    block = leaf.blocks()[0]

    rects = range_rects(leaf.document, 0, len(LONG) - 1)

    assert len(rects) == block.layout().lineCount() > 3
    assert all(upper.bottom() <= lower.top() + 1 for upper, lower in pairwise(rects))


def test_a_range_over_two_blocks_has_rectangles_in_both(theme: Theme) -> None:
    leaf = Leaf(theme).fill(paragraph("First."), paragraph("Second."))

    first, second = range_rects(leaf.document, 0, len("First.\nSecond."))

    assert first.bottom() < second.top()


@pytest.mark.parametrize(("start", "end"), [(3, 3), (5, 2), (999, 1005)])
def test_no_words_have_no_rectangle(theme: Theme, start: int, end: int) -> None:
    leaf = Leaf(theme).fill(paragraph("Some words."))

    assert range_rects(leaf.document, start, end) == []


@pytest.mark.parametrize("percent", [100, 200])
def test_the_rectangles_of_links_do_not_overlap(make_theme: ThemeMaker, percent: int) -> None:
    leaf = Leaf(make_theme(percent=percent), 300)
    both = (cite(1), cite(2))
    leaf.fill(paragraph("See ", anchor("one place"), ", ", anchor("another"), *both, "."))

    spans = leaf.filled.anchors
    rects = [range_rects(leaf.document, span.start, span.end) for span in spans]

    flat = [rect for found in rects for rect in found]
    assert all(found for found in rects)
    assert all(
        not first.adjusted(1, 1, -1, -1).intersects(second.adjusted(1, 1, -1, -1))
        for index, first in enumerate(flat)
        for second in flat[index + 1 :]
    )
