# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Art is looked through before it is drawn, recoloured, drawn in part, and never trusted."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF
from PySide6.QtGui import QColor, QImage, QPageSize, QPainter, QPdfWriter
from PySide6.QtSvg import QSvgRenderer

from edu_app.ui.art import KEPT, Art, ArtKey, ArtStore, Seen, art_theme, paint_art, paint_view
from tests.drawn import COLOURS, PLAIN, WHOLE, art, diagram, write_art
from tests.ui.samples import Canvas

BOXES = diagram()
KEY = ArtKey(file="boxes.light.svg")
BOMB = (
    '<?xml version="1.0"?><!DOCTYPE svg [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>'
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><desc>&b;</desc></svg>'
)
HOSTILE = {
    "empty": "",
    "no xml": "not a drawing",
    "cut off": art()[:200],
    "script": art(extra="<script>alert(1)</script>"),
    "clip": art(extra='<clipPath id="c"><rect width="9" height="9"/></clipPath>'),
    "outside": art(extra='<image href="file:///etc/passwd" width="9" height="9"/>'),
    "bomb": BOMB,
    "huge": art(extra="<desc>" + "a" * 1_600_000 + "</desc>"),
}


@pytest.fixture
def store(boxes: Path) -> ArtStore:
    return ArtStore(boxes)


def opened(store: ArtStore, key: ArtKey = KEY) -> Art:
    found = store.open(BOXES, key)
    assert found is not None
    return found


def painted(found: Art, *shown: str) -> Canvas:
    """Return the whole drawing, a pixel for each unit."""
    canvas = Canvas(400, 300)
    with canvas as painter:
        found.paint(painter, shown)
    return canvas


# ---------------------------------------------------------------- store


@pytest.mark.parametrize("svg", HOSTILE.values(), ids=HOSTILE)
def test_art_that_is_broken_or_hostile_is_not_opened(boxes: Path, svg: str) -> None:
    write_art(boxes, svg or " ")

    assert ArtStore(boxes).open(BOXES, KEY) is None


@pytest.mark.parametrize("file", ["", "missing.svg", "."])
def test_art_that_is_not_there_is_not_opened(store: ArtStore, file: str) -> None:
    assert store.open(BOXES, ArtKey(file=file)) is None


def test_art_is_parsed_once(store: ArtStore) -> None:
    assert opened(store) is opened(store)


def test_only_a_few_parsed_drawings_are_kept(store: ArtStore) -> None:
    first = opened(store)

    for number in range(KEPT):
        opened(store, ArtKey(file=KEY.file, hidden=frozenset({f"none-{number}"})))

    assert opened(store) is not first


def test_what_is_used_stays(store: ArtStore) -> None:
    first = opened(store)

    for number in range(KEPT * 2):
        opened(store, ArtKey(file=KEY.file, hidden=frozenset({f"none-{number}"})))
        assert opened(store) is first


def test_files_are_read_again_when_many_others_came_between(boxes: Path) -> None:
    store = ArtStore(boxes)
    opened(store)
    for number in range(KEPT + 1):
        write_art(boxes, file=f"other-{number}.svg")
        opened(store, ArtKey(file=f"other-{number}.svg"))
    write_art(boxes, "broken")

    assert store.open(BOXES, KEY) is None


def test_art_without_fading_paints_is_plain(store: ArtStore) -> None:
    assert not opened(store).fades


def test_art_that_fades_says_so(boxes: Path) -> None:
    stop = '<stop offset="0" stop-color="#112233" stop-opacity="0.5"/>'
    write_art(boxes, art(extra=f'<linearGradient id="l">{stop}</linearGradient>'))

    assert opened(ArtStore(boxes)).fades


# ---------------------------------------------------------------- painting


def test_the_whole_file_is_painted_when_no_group_is_named(store: ArtStore) -> None:
    canvas = painted(opened(store))

    assert canvas.at(140, 200) == COLOURS["stent"]
    assert canvas.at(180, 135) == COLOURS["artery"]


def test_only_the_named_groups_are_painted_where_they_belong(store: ArtStore) -> None:
    canvas = painted(opened(store), "vein")

    assert canvas.bounds() == QRectF(120, 20, 40, 260)
    assert canvas.at(140, 200) == COLOURS["vein"]


def test_groups_lie_over_each_other_in_the_order_of_their_names(store: ArtStore) -> None:
    assert painted(opened(store), "artery", "vein").at(150, 135) == COLOURS["vein"]


def test_a_group_that_is_not_there_paints_nothing(store: ArtStore) -> None:
    assert painted(opened(store), "unheard-of").blank()


def test_a_hidden_group_is_gone_and_the_rest_is_not(store: ArtStore) -> None:
    canvas = painted(opened(store, ArtKey(file=KEY.file, hidden=frozenset({"artery"}))))

    assert canvas.at(150, 135) == COLOURS["vein"]


@pytest.mark.parametrize(("tone", "colour"), [("deep", "#553322"), ("none such", "#ddccbb")])
def test_skin_has_the_chosen_tone(store: ArtStore, tone: str, colour: str) -> None:
    canvas = painted(opened(store, ArtKey(file=KEY.file, tone=tone)))

    assert canvas.at(30, 100) == colour


def test_a_view_fills_its_place_and_nothing_beyond_it(store: ArtStore) -> None:
    canvas = Canvas(200, 120)

    with canvas as painter:
        paint_view(painter, opened(store), PLAIN.show, (100, 60, 180, 180), QRectF(50, 30, 60, 60))

    assert canvas.bounds() == QRectF(50, 30, 60, 60)
    assert canvas.at(100, 80) == COLOURS["bone"]


def test_a_view_leaves_the_painter_as_it_was(store: ArtStore) -> None:
    canvas = Canvas(200, 120)

    with canvas as painter:
        before = painter.transform()
        paint_view(painter, opened(store), (), WHOLE, canvas.rect)
        assert painter.transform() == before
        assert not painter.hasClipping()


@pytest.mark.parametrize(("theme", "used"), [("light", "light"), ("dark", "light")])
def test_art_that_exists_in_light_only_stands_on_a_light_sheet(theme: str, used: str) -> None:
    assert art_theme(BOXES, theme) == used


SVG = """<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 3 2"><defs>
<linearGradient id="g"><stop stop-color="red"/><stop offset="1" stop-color="red"{}/>
</linearGradient></defs><rect width="3" height="2" fill="url(#g)"/></svg>"""


@pytest.mark.parametrize(("last", "pictures"), [("", 0), (' stop-opacity="0.2"', 1)])
def test_on_paper_only_art_that_fades_is_a_picture(last: str, pictures: int) -> None:
    """Qt's PDF does not know gradients that fade."""
    file = QBuffer()
    file.open(QIODevice.OpenModeFlag.WriteOnly)
    paper = QPdfWriter(file)
    paper.setResolution(1200)
    paper.setPageSize(QPageSize(QPageSize.PageSizeId.A4))

    svg = SVG.format(last).encode()
    found = Art(renderer=QSvgRenderer(QByteArray(svg)), fades=bool(last))

    painter = QPainter(paper)
    seen = Seen(shown=(), view=(0.0, 0.0, 3.0, 2.0), sheet=QColor("white"))
    paint_art(painter, QRectF(0, 0, 3600, 2400), found, seen)
    painter.end()

    written = file.data().data()
    assert written.count(b"/Subtype /Image") == pictures
    assert written.count(b"/Width 900\n/Height 600\n") == pictures  # 3 by 2 inches
    assert (b"/PatternType" in written) is (pictures == 0)


@pytest.mark.parametrize(("inset", "edge"), [(0.0, "#ff0000"), (1.0, "#ffffff")])
def test_the_edges_of_art_can_be_left_out(inset: float, edge: str) -> None:
    image = QImage(30, 20, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    found = Art(renderer=QSvgRenderer(QByteArray(SVG.format("").encode())), fades=False)
    seen = Seen(shown=(), view=(0.0, 0.0, 3.0, 2.0), sheet=QColor("white"), inset=inset)

    painter = QPainter(image)
    paint_art(painter, QRectF(image.rect()), found, seen)
    painter.end()

    assert image.pixelColor(15, 19).name() == edge
    assert image.pixelColor(15, 10).name() == "#ff0000"
