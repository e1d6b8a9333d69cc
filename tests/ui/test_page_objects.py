# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""What stands in the text has its size at every width, counts right, and comes a turn later."""

from __future__ import annotations

from itertools import pairwise

import pytest
from PySide6.QtCore import QRectF, QSizeF
from PySide6.QtGui import QTextFormat
from pytestqt.qtbot import QtBot

from edu_app.profile import KIOSK
from edu_app.ui.document_parts import ArrayObject, PageObject, SampleObject
from edu_app.ui.page_objects import array_grid, paint_array, paint_dot, paint_person
from edu_app.ui.theme import Theme
from tests.ui.samples import Canvas, Leaf, ThemeMaker, colours, figure, places_of, risk

WIDTHS = (280, 572, 900, 1300)


def key_of(leaf: Leaf, kind: type[PageObject]) -> int:
    return next(key for key, thing in leaf.filled.objects.items() if isinstance(thing, kind))


def size_of(leaf: Leaf, key: int) -> QSizeF:
    return leaf.objects.intrinsicSize(leaf.document, 0, leaf.setter.object(key, ""))


def draw(leaf: Leaf, key: int, canvas: Canvas, rect: QRectF | None = None) -> None:
    form = leaf.setter.object(key, "")
    with canvas as painter:
        leaf.objects.drawObject(painter, rect or canvas.rect, leaf.document, 0, form)


# ---------------------------------------------------------------- size


@pytest.mark.parametrize(("of", "shape"), [(100, 10 / 10), (1000, 25 / 40)])
@pytest.mark.parametrize("percent", [100, 200])
def test_an_array_fits_its_box_at_every_width(
    make_theme: ThemeMaker, of: int, shape: float, percent: int
) -> None:
    theme = make_theme(KIOSK, percent=percent)
    widths = []

    for width in WIDTHS:
        leaf = Leaf(theme, width).fill(risk(7, of))
        size = size_of(leaf, 1)
        widths.append(size.width())
        assert 0 < size.width() <= width - 2 * theme.em(22)
        assert size.height() == pytest.approx(size.width() * shape)

    assert widths == sorted(widths)


def test_an_array_stops_growing_when_it_is_large_enough(theme: Theme) -> None:
    assert array_grid(100, 5000, theme) == array_grid(100, 9000, theme)
    assert array_grid(1000, 5000, theme)[1] < array_grid(100, 5000, theme)[1]


@pytest.mark.parametrize("width", WIDTHS)
def test_a_drawing_is_as_wide_as_its_box(theme: Theme, width: int) -> None:
    leaf = Leaf(theme, width).fill(figure())

    size, box = size_of(leaf, 1), leaf.scene().boxes[0].rect

    assert size.width() == pytest.approx(box.width() - 2 * theme.em(16), abs=1)
    assert box.height() > size.height() > size.width() * 1200 / 1800


def test_a_key_is_as_large_as_its_text(theme: Theme) -> None:
    leaf = Leaf(theme).fill(risk())

    side = theme.px("small")

    assert size_of(leaf, key_of(leaf, SampleObject)) == QSizeF(side, side)


@pytest.mark.parametrize("key", [0, 99])
def test_an_unknown_object_takes_one_pixel_and_draws_nothing(theme: Theme, key: int) -> None:
    leaf, canvas = Leaf(theme).fill(risk()), Canvas()

    draw(leaf, key, canvas)

    assert size_of(leaf, key) == QSizeF(1, 1)
    assert leaf.objects.intrinsicSize(leaf.document, 0, QTextFormat()) == QSizeF(1, 1)
    assert canvas.blank()


def test_very_little_room_does_not_turn_sizes_around(theme: Theme) -> None:
    leaf = Leaf(theme, 20).fill(risk(), figure())

    assert all(size_of(leaf, key).width() >= 0 for key in leaf.filled.objects)


# ---------------------------------------------------------------- people


def counted_cells(canvas: Canvas, theme: Theme, columns: int, of: int) -> list[bool]:
    """Return for each person whether the lower half of the body is filled."""
    side = canvas.rect.width() / columns
    filled = theme.colour("primary").name()
    return [
        canvas.at((index % columns + 0.5) * side, (index // columns + 0.65) * side) == filled
        for index in range(of)
    ]


@pytest.mark.parametrize("n", [0, 1, 7, 50, 99, 100])
@pytest.mark.parametrize("name", ["light", "dark", "hc"])
def test_as_many_people_are_filled_as_were_counted(
    make_theme: ThemeMaker, name: str, n: int
) -> None:
    theme, canvas = make_theme(name=name), Canvas(400, 400)

    with canvas as painter:
        paint_array(painter, canvas.rect, ArrayObject(risk=risk(n, 100)), theme)

    assert counted_cells(canvas, theme, 10, 100) == [index < n for index in range(100)]


@pytest.mark.parametrize("n", [0, 7, 408, 1000])
def test_as_many_of_a_thousand_are_filled_as_were_counted(theme: Theme, n: int) -> None:
    canvas = Canvas(640, 400)

    with canvas as painter:
        paint_array(painter, canvas.rect, ArrayObject(risk=risk(n, 1000)), theme)

    assert sum(counted_cells(canvas, theme, 40, 1000)) == n


@pytest.mark.parametrize("paint", [paint_person, paint_dot])
@pytest.mark.parametrize("side", [10, 40])
def test_counted_and_other_differ_in_shape(theme: Theme, paint: object, side: int) -> None:
    canvases = []
    for counted in (True, False):
        canvas = Canvas(side + 4, side + 4)
        with canvas as painter:
            paint(painter, QRectF(2, 2, side, side), counted=counted, theme=theme)  # type: ignore[operator]  # either of the two
        canvases.append(canvas)

    filled = places_of(canvases[0].image, theme.colour("primary"))
    outline = places_of(canvases[1].image, theme.colour("lineStrong"))
    assert len(filled) > len(outline)
    assert all(QRectF(1, 1, side + 2, side + 2).contains(canvas.bounds()) for canvas in canvases)


@pytest.mark.parametrize("dot", [False, True])
def test_the_key_looks_like_the_picture(theme: Theme, dot: bool) -> None:
    leaf = Leaf(theme).fill(risk(7, 1000 if dot else 100))

    for key, thing in list(leaf.filled.objects.items())[1:]:
        assert isinstance(thing, SampleObject)
        drawn, expected = Canvas(20, 20), Canvas(20, 20)
        draw(leaf, key, drawn)
        with expected as painter:
            (paint_dot if dot else paint_person)(
                painter, expected.rect, counted=thing.counted, theme=theme
            )
        assert drawn.image == expected.image


def test_people_do_not_touch_each_other(theme: Theme) -> None:
    canvas = Canvas(400, 400)

    with canvas as painter:
        paint_array(painter, canvas.rect, ArrayObject(risk=risk(100, 100)), theme)

    marked = {x for x, _ in canvas.marks()}
    gaps = [after - before for before, after in pairwise(sorted(marked)) if after - before > 1]
    assert len(gaps) == 9
    assert canvas.rect.contains(canvas.bounds())


# ---------------------------------------------------------------- drawings, one turn later


def test_a_drawing_is_first_an_empty_sheet_and_then_itself(theme: Theme, qtbot: QtBot) -> None:
    leaf, before, after = Leaf(theme).fill(figure()), Canvas(400, 300), Canvas(400, 300)

    with qtbot.waitSignal(leaf.objects.rendered):
        draw(leaf, 1, before)
    draw(leaf, 1, after)

    assert len(colours(before.image)) < 40
    assert colours(before.image)[theme.colour("sunken").name()] > 50_000
    assert len(colours(after.image)) > 200


def test_pictures_can_be_had_at_once(theme: Theme) -> None:
    leaf, before, after = Leaf(theme).fill(figure(), figure()), Canvas(400, 300), Canvas(400, 300)
    draw(leaf, 1, before)
    draw(leaf, 1, before, QRectF(0, 0, 200, 200))

    leaf.objects.finish()
    draw(leaf, 1, after)

    assert len(colours(after.image)) > 200


def test_a_drawing_that_is_asked_for_twice_is_rendered_once(theme: Theme, qtbot: QtBot) -> None:
    leaf, canvas = Leaf(theme).fill(figure()), Canvas(400, 300)
    rendered: list[bool] = []
    leaf.objects.rendered.connect(lambda: rendered.append(True))

    draw(leaf, 1, canvas)
    draw(leaf, 1, canvas)
    with qtbot.waitSignal(leaf.objects.rendered):
        pass
    leaf.objects.finish()

    assert rendered == [True]


def test_several_drawings_come_one_after_another(theme: Theme, qtbot: QtBot) -> None:
    leaf, canvas = Leaf(theme).fill(figure()), Canvas(400, 300)
    rendered: list[bool] = []
    leaf.objects.rendered.connect(lambda: rendered.append(True))

    for width in (100, 150, 200):
        draw(leaf, 1, canvas, QRectF(0, 0, width, 150))

    qtbot.waitUntil(lambda: len(rendered) == 3)


def test_the_next_page_does_not_wait_for_drawings_of_the_one_before(theme: Theme) -> None:
    leaf, rendered = Leaf(theme).fill(figure()), []
    leaf.objects.rendered.connect(lambda: rendered.append(True))
    draw(leaf, 1, Canvas(400, 300))

    leaf.fill(risk())
    leaf.objects.finish()

    assert rendered == []


def test_two_views_of_one_theme_share_their_pictures(theme: Theme) -> None:
    first, second = Leaf(theme).fill(figure()), Leaf(theme).fill(figure())
    draw(first, 1, Canvas(400, 300))
    first.objects.finish()
    canvas = Canvas(400, 300)

    draw(second, 1, canvas)

    assert len(colours(canvas.image)) > 200


def test_a_finer_line_may_be_asked_for_where_it_can_be_seen(theme: Theme) -> None:
    seen = []
    for thinnest in (1.0, 0.2):
        canvas = Canvas(60, 60, ratio=4.0)
        with canvas as painter:
            rect = QRectF(4, 4, 3, 3)
            paint_dot(painter, rect, counted=False, theme=theme, thinnest=thinnest)
        seen.append(len(places_of(canvas.image, theme.colour("lineStrong"))))

    assert seen[0] > seen[1]


def test_drawing_an_object_leaves_the_painter_as_it_was(theme: Theme) -> None:
    leaf, canvas = Leaf(theme).fill(risk()), Canvas()

    with canvas as painter:
        before = painter.pen(), painter.brush(), painter.opacity()
        for key in leaf.filled.objects:
            form = leaf.setter.object(key, "")
            leaf.objects.drawObject(painter, canvas.rect, leaf.document, 0, form)
        after = painter.pen(), painter.brush(), painter.opacity()

    assert after == before
    assert not canvas.blank()
