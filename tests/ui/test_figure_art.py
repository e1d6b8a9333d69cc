# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Drawings are painted with their pins or their words, kept for a while, and never without note."""

from __future__ import annotations

import math
from dataclasses import replace

import pytest
from PySide6.QtCore import QBuffer, QIODevice, QLineF, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QImage, QPainter, QPdfWriter, QPicture

from edu_app.library.diagram import DiagramLabel
from edu_app.library.loader import Library
from edu_app.render.labels import page_labels
from edu_app.ui import figure_art
from edu_app.ui.document_parts import FigureObject
from edu_app.ui.figure_art import FigureArt, LabelPainter
from edu_app.ui.theme import Theme
from tests.ui.samples import (
    ARTERY,
    LEFT_SIDE,
    NOTE,
    VEIN,
    VEINS,
    Canvas,
    ThemeMaker,
    bounds,
    colours,
    difference,
    drawing,
    label,
    places_of,
)

PINS = FigureObject(diagram=VEINS, pins=(VEIN, ARTERY), words=False)
WORDS = FigureObject(diagram=VEINS, pins=(VEIN, ARTERY), words=True)
BARE = FigureObject(diagram=drawing(), pins=(), words=True)
THIRD = QRectF(0, 0, 600, 400)


@pytest.fixture
def art(theme: Theme) -> FigureArt:
    return FigureArt(theme)


def shades(image: QImage) -> list[int]:
    """Return the mean red, green and blue of each of 600 fields of a picture."""
    small = image.scaled(QSize(30, 20), mode=Qt.TransformationMode.SmoothTransformation)
    fields = (small.pixelColor(at % 30, at // 30) for at in range(600))
    return [shade for field in fields for shade in (field.red(), field.green(), field.blue())]


# ---------------------------------------------------------------- size


@pytest.mark.parametrize("width", [200, 572, 1300])
def test_a_drawing_keeps_its_shape_and_adds_room_for_its_note(art: FigureArt, width: int) -> None:
    bare, noted = art.size(BARE, width), art.size(PINS, width)

    assert (bare.width(), bare.height()) == (width, pytest.approx(width * 1200 / 1800))
    assert noted.width() == width
    assert noted.height() > bare.height() + art._theme.px("cap")


def test_a_page_that_says_the_note_itself_needs_no_room_for_it(
    art: FigureArt, theme: Theme
) -> None:
    figure = replace(PINS, note=False)
    size = art.size(figure, 600)
    canvas = Canvas(600, 500)

    with canvas as painter:
        art.paint(painter, QRectF(0, 0, 600, size.height()), figure)

    assert size == art.size(BARE, 600)
    assert canvas.bounds().bottom() <= size.height() + 1


# ---------------------------------------------------------------- pictures


@pytest.mark.parametrize("ratio", [1.0, 1.5, 2.0])
def test_a_picture_is_sharp_at_the_ratio_of_the_screen(art: FigureArt, ratio: float) -> None:
    made = art.render(PINS, 300, ratio)

    size = art.size(PINS, 300)
    assert made.devicePixelRatio() == ratio
    assert made.width() == 300 * ratio
    assert made.height() == pytest.approx(size.height() * ratio, abs=1)


def test_a_picture_is_kept_for_its_width_ratio_and_form(art: FigureArt) -> None:
    made = art.render(PINS, 300, 1.0)

    kept = art.ready(PINS, 300, 1.0)

    assert kept is not None
    assert kept.cacheKey() == made.cacheKey()
    for other in ((PINS, 301, 1.0), (PINS, 300, 2.0), (WORDS, 300, 1.0)):
        assert art.ready(*other) is None


def test_the_picture_not_seen_for_longest_goes_first(
    art: FigureArt, monkeypatch: pytest.MonkeyPatch
) -> None:
    one = art.render(BARE, 100, 1.0)
    monkeypatch.setattr(figure_art, "KEPT_BYTES", one.width() * one.height() * 4 * 3)
    art.render(BARE, 101, 1.0)
    art.ready(BARE, 100, 1.0)

    art.render(BARE, 102, 1.0)

    assert art.ready(BARE, 100, 1.0) is not None
    assert art.ready(BARE, 101, 1.0) is None
    assert art.ready(BARE, 102, 1.0) is not None


def test_a_picture_larger_than_all_room_is_kept_alone(
    art: FigureArt, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(figure_art, "KEPT_BYTES", 1)

    art.render(BARE, 100, 1.0)
    art.render(BARE, 200, 1.0)

    assert art.ready(BARE, 100, 1.0) is None
    assert art.ready(BARE, 200, 1.0) is not None


# ---------------------------------------------------------------- what is painted


@pytest.mark.parametrize(
    ("name", "files", "sheet"),
    [
        ("dark", {"light": "pelvic-veins.light.svg", "dark": "pelvic-veins.dark.svg"}, "dark"),
        ("dark", {"light": "pelvic-veins.light.svg"}, "light"),
        ("hc", {"light": "pelvic-veins.light.svg", "dark": "pelvic-veins.dark.svg"}, "light"),
        ("light", {"light": "pelvic-veins.light.svg"}, "light"),
    ],
)
def test_art_stands_on_a_sheet_of_its_own_theme(
    make_theme: ThemeMaker, name: str, files: dict[str, str], sheet: str
) -> None:
    theme = make_theme(name=name)
    figure = FigureObject(diagram=drawing(NOTE, art=files), pins=(), words=False)
    canvas = Canvas(300, 260)

    with canvas as painter:
        FigureArt(theme).paint(painter, canvas.rect, figure)

    assert colours(canvas.image)[theme.tokens.colour(sheet, "surface").lower()] > 1000


def test_the_art_is_there(art: FigureArt) -> None:
    canvas = Canvas(300, 200)

    with canvas as painter:
        art.paint(painter, canvas.rect, BARE)

    assert len(colours(canvas.image)) > 200


def test_on_paper_the_art_has_the_colours_that_it_has_on_a_screen(art: FigureArt) -> None:
    screen, paper, picture = Canvas(300, 200), Canvas(300, 200), QPicture()
    with screen as painter:
        art.paint(painter, screen.rect, BARE)

    painter = QPainter(picture)
    art.paint(painter, screen.rect, BARE)
    painter.end()
    with paper as painter:
        painter.drawPicture(0, 0, picture)

    pairs = zip(shades(screen.image), shades(paper.image), strict=True)
    assert max(abs(one - other) for one, other in pairs) <= 16


def test_on_paper_a_drawing_has_no_colour(ink: Theme, library: Library) -> None:
    diagram = library.diagram("pelvic-veins")
    assert diagram is not None
    canvas = Canvas(300, 200)
    with canvas as painter:
        FigureArt(ink).paint(
            painter, canvas.rect, FigureObject(diagram=diagram, pins=(), words=False)
        )

    bright = [QColor(name) for name in colours(canvas.image)]
    # the words over it have the ink of the guide, which is nearly black
    assert max(max(c.getRgb()[:3]) - min(c.getRgb()[:3]) for c in bright) <= 40


def test_on_paper_the_words_on_a_drawing_stay_words(ink: Theme) -> None:
    file = QBuffer()
    file.open(QIODevice.OpenModeFlag.WriteOnly)
    paper = QPdfWriter(file)
    paper.setResolution(96)
    painter = QPainter(paper)
    labels = LabelPainter(painter, QRectF(0, 0, 400, 300), 1.0, ink, "light")
    labels.words(label("side", "Your left side", (200, 100), size=20.0))
    painter.end()

    assert file.data().data().count(b"/FontFile") == 1


@pytest.mark.parametrize("percent", [100, 200])
@pytest.mark.parametrize("at", [(100, 300), (1700, 300), (900, 100)])
def test_a_number_stands_beside_what_it_shows_and_leads_to_it(
    make_theme: ThemeMaker, percent: int, at: tuple[float, float]
) -> None:
    theme, canvas = make_theme(percent=percent), Canvas(900, 600)
    anchor = QPointF(450, 300)

    with canvas as painter:
        made = label("vein", "Vein", at, anchor=(900, 600))
        LabelPainter(painter, canvas.rect, 0.5, theme, "light").pin(1, made)

    ink = places_of(canvas.image, theme.colour("ink"))
    radius = theme.px("cap") * 0.78
    near = [place for place in ink if QLineF(anchor, QPointF(*place)).length() < radius]
    assert bounds(near).contains(anchor)
    assert len(near) < radius * radius
    assert len(ink) > 2 * radius * radius
    assert canvas.rect.contains(canvas.bounds())
    assert (bounds(ink).center().x() < 450) is (at[0] < 900)


def test_a_number_without_a_point_stands_at_its_words(theme: Theme) -> None:
    canvas = Canvas(900, 600)

    with canvas as painter:
        made = label("free", "Vein", (900, 600))
        LabelPainter(painter, canvas.rect, 0.5, theme, "light").pin(12, made)

    assert canvas.bounds().center().x() == pytest.approx(450, abs=1)
    assert canvas.bounds().center().y() == pytest.approx(300, abs=1)


@pytest.mark.parametrize(("gap", "lines"), [(math.inf, 1), (600, 1), (150, 2)])
def test_words_in_a_tight_row_stand_below_each_other(theme: Theme, gap: float, lines: int) -> None:
    canvas = Canvas(600, 400)
    made = label("side", "Your right", (900, 600), align="center")

    with canvas as painter:
        LabelPainter(painter, canvas.rect, 1 / 3, theme, "light").free(made, gap)

    height = QFontMetricsF(theme.font("cap", 500)).height()
    box = canvas.bounds()
    assert round(box.height() / height) == lines
    assert (box.width() < 40) is (lines == 2)
    assert box.top() > 200 - height  # longer downwards only


def test_all_numbers_of_a_real_drawing_are_painted_apart(library: Library, theme: Theme) -> None:
    diagram = library.diagram("pelvic-veins")
    assert diagram is not None
    scale, radius = 572 / diagram.width, theme.px("cap") * 0.78
    pins = page_labels(diagram)

    boxes = []
    for number, made in enumerate(pins, start=1):
        canvas = Canvas(572, round(diagram.height * scale))
        with canvas as painter:
            LabelPainter(painter, canvas.rect, scale, theme, "light").pin(number, made)
        boxes.append(canvas.bounds())

    assert len(pins) > 3
    assert all(box.width() >= 2 * radius and canvas.rect.contains(box) for box in boxes)
    assert len({(box.x(), box.y()) for box in boxes}) == len(boxes)


@pytest.mark.parametrize(
    ("align", "low", "high"), [("left", 0, 130), ("right", -130, 0), ("center", -65, 65)]
)
def test_words_start_on_the_side_that_the_label_says(
    art: FigureArt, align: str, low: int, high: int
) -> None:
    made = label("free", "Free words", (900, 600), align=align)
    empty, full = Canvas(600, 400), Canvas(600, 400)

    for canvas, figure in (
        (empty, BARE),
        (full, FigureObject(diagram=drawing(made), pins=(), words=True)),
    ):
        with canvas as painter:
            art.paint(painter, THIRD, figure)

    box = difference(empty.image, full.image)
    assert 300 + low - 6 <= box.left()
    assert box.right() <= 300 + high + 6
    assert box.top() < 200 < box.bottom()


@pytest.mark.parametrize(
    "made",
    [
        label("side", "Words", (300, 600), anchor=(900, 600), align="right"),
        label("other side", "Words", (1500, 600), anchor=(900, 600)),
        label("above", "Words\nbelow", (900, 300), anchor=(900, 600), align="center"),
        label("below", "Words", (900, 900), anchor=(900, 600), align="center"),
        label("bent", "Words", (300, 300), anchor=(900, 600), via=((600, 300), (600, 600))),
    ],
    ids=lambda made: made.id,
)
def test_a_leader_line_goes_from_the_words_to_the_point(art: FigureArt, made: DiagramLabel) -> None:
    empty, full = Canvas(600, 400), Canvas(600, 400)

    for canvas, figure in (
        (empty, BARE),
        (full, FigureObject(diagram=drawing(made), pins=(), words=True)),
    ):
        with canvas as painter:
            art.paint(painter, THIRD, figure)

    box = difference(empty.image, full.image).adjusted(-1, -1, 1, 1)
    assert made.anchor is not None
    for place in (made.at, made.anchor, *made.via):
        assert box.contains(QPointF(*place) / 3)


def test_a_leader_line_never_crosses_its_own_words(theme: Theme) -> None:
    canvas = Canvas(600, 400)
    made = label("a", "Words", (900, 300), anchor=(950, 900), align="center", size=60.0)

    with canvas as painter:
        LabelPainter(painter, THIRD, 1 / 3, theme, "light").words(made)

    below = 100 + 20 * 0.7
    ink = [y for _, y in places_of(canvas.image, theme.colour("ink"))]
    assert min(y for y in ink if y > below) > max(y for y in ink if y < below) + 2


def test_required_words_are_large_enough_on_a_small_drawing(theme: Theme) -> None:
    heights = []
    for scale in (0.1, 0.3):
        canvas = Canvas(round(1800 * scale), round(1200 * scale))
        with canvas as painter:
            LabelPainter(painter, canvas.rect, scale, theme, "light").free(LEFT_SIDE)
        heights.append(bounds(places_of(canvas.image, theme.colour("ink"))).height())

    assert min(heights) > theme.px("cap") * 0.5


@pytest.mark.parametrize("figure", [PINS, WORDS], ids=["numbers", "words"])
@pytest.mark.parametrize("width", [260, 900])
def test_the_note_stands_in_its_own_strip_under_the_art(
    art: FigureArt, theme: Theme, figure: FigureObject, width: int
) -> None:
    size = art.size(figure, width)
    canvas = Canvas(width, round(size.height()))

    with canvas as painter:
        art.paint(painter, QRectF(0, 0, size.width(), size.height()), figure)

    strip_top = width * 1200 / 1800
    ink = [place for place in places_of(canvas.image, theme.colour("ink")) if place[1] > strip_top]
    box = bounds(ink)
    assert len(ink) > 50
    assert box.left() > 0
    assert box.right() < width
    assert box.bottom() < canvas.image.height()


@pytest.mark.parametrize("percent", [100, 200])
def test_the_note_of_every_real_drawing_fits_into_its_strip(
    make_theme: ThemeMaker, library: Library, percent: int
) -> None:
    theme = make_theme(percent=percent)
    art, width = FigureArt(theme), 540
    for diagram_id in library.references.drawings.ids():
        diagram = library.diagram(diagram_id)
        assert diagram is not None
        figure = FigureObject(diagram=diagram, pins=(), words=False)
        size = art.size(figure, width)
        canvas = Canvas(width, round(size.height()) + 100)

        with canvas as painter:
            art.paint(painter, QRectF(0, 0, size.width(), size.height()), figure)

        assert canvas.bounds().height() <= size.height() + 1, diagram_id
