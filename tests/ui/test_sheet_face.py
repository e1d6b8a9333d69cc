# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""A sheet on the screen is the sheet on paper, smaller; it is painted once for each size."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QAccessible, QColor, QImage, QPageSize, QPainter
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from edu_app.ui import sheet_face
from edu_app.ui.document_access import AccessFactory
from edu_app.ui.paint import RING_ROOM
from edu_app.ui.paper_measure import px
from edu_app.ui.sheet_face import SheetFace, full_size, paint_paper
from edu_app.ui.theme import Theme
from tests.ui.printed import A4, LETTER
from tests.ui.samples import FORMAT, ThemeMaker, bounds, places_of
from tests.ui.sheet_samples import COLOURS, PlainSheets

Shower = Callable[..., None]
WHITE = 0xFFFFFFFF


@pytest.fixture
def face(theme: Theme, show: Shower) -> SheetFace:
    made = SheetFace(theme)
    show(made, 400, 520)
    return made


def picture(made: SheetFace) -> QImage:
    made.finish()
    return made.grab().toImage().convertToFormat(FORMAT)


# ---------------------------------------------------------------- the sheet


@pytest.mark.parametrize("paper", [A4, LETTER])
def test_a_sheet_is_painted_in_its_place_inside_the_margins(paper: QPageSize.PageSizeId) -> None:
    full = full_size(paper)
    half = QImage((full / 2).toSize(), FORMAT)
    half.fill(0)

    painter = QPainter(half)
    paint_paper(painter, PlainSheets(paper=paper), 0, QRectF(half.rect()))
    painter.end()

    wanted = QRectF(px(9.0) + 100, px(7.5) + 100, 300, 300)
    found = bounds(places_of(half, QColor(COLOURS[0])))
    for one, other in zip(found.getRect(), wanted.getRect(), strict=True):  # type: ignore[attr-defined]  # of Qt
        assert one == pytest.approx(other / 2, abs=2)
    assert half.pixelColor(1, 1).rgba() == WHITE


@pytest.mark.parametrize("paper", [A4, LETTER])
@pytest.mark.parametrize("size", [(400, 520), (900, 300)])
def test_the_sheet_is_seen_whole_in_its_own_shape(
    face: SheetFace, paper: QPageSize.PageSizeId, size: tuple[int, int]
) -> None:
    face.resize(*size)
    face.show_sheet(PlainSheets(paper=paper), 0)

    rect, full = face.page_rect(), full_size(paper)
    assert QRectF(face.rect()).contains(rect)
    assert rect.width() / rect.height() == pytest.approx(full.width() / full.height(), abs=0.01)
    assert min(rect.left(), rect.top()) >= RING_ROOM


def test_a_wide_sheet_is_as_high_as_it_needs(face: SheetFace) -> None:
    face.show_sheet(PlainSheets(), 0)
    face.set_wide(on=True)

    assert face.wide
    assert face.minimumHeight() == pytest.approx((face.width() - 16) * 297 / 210 + 16, abs=2)
    face.set_wide(on=False)
    assert face.minimumHeight() < 300


@pytest.mark.parametrize("name", ["light", "dark", "hc"])
def test_paper_is_white_and_has_an_edge_in_every_theme(
    make_theme: ThemeMaker, show: Shower, name: str
) -> None:
    theme = make_theme(name=name)
    made = SheetFace(theme)
    show(made, 300, 400)
    made.show_sheet(PlainSheets(), 0)

    image, rect = picture(made), made.page_rect().toRect()

    assert image.pixelColor(rect.left() + 3, rect.top() + 3).rgba() == WHITE
    edge = image.pixelColor(rect.left() - 1, rect.center().y())
    assert edge.rgba() != WHITE or name == "hc"
    assert edge == theme.colour("ink" if name == "hc" else "lineStrong")


def test_without_sheets_nothing_is_painted(face: SheetFace) -> None:
    before = picture(face)

    face.show_sheet(None, 0)

    assert face.page_rect().isEmpty()
    assert not face.ready
    assert picture(face) == before


# ---------------------------------------------------------------- pictures


@pytest.mark.parametrize("name", ["light", "hc"])
def test_words_stand_in_the_middle_where_no_sheet_is(
    make_theme: ThemeMaker, show: Shower, name: str
) -> None:
    face = SheetFace(make_theme(name=name))
    show(face, 300, 400)
    bare = picture(face)

    face.instead = "Tick what you want to print. You see it here first."
    told = picture(face)
    inked = [(x, y) for x in range(300) for y in range(400) if told.pixel(x, y) != bare.pixel(x, y)]

    across, down = zip(*inked, strict=True)
    assert RING_ROOM <= min(across) < max(across) < 300 - RING_ROOM
    assert abs(min(down) + max(down) - 400) < 40


def test_a_sheet_and_its_neighbours_are_painted_once_turn_by_turn(
    face: SheetFace, qtbot: QtBot
) -> None:
    sheets = PlainSheets(5)

    face.show_sheet(sheets, 1)
    qtbot.waitUntil(lambda: len(sheets.painted) == 3)
    face.show_sheet(sheets, 2)
    face.repaint()

    assert face.ready
    assert sheets.painted[:3] == [1, 2, 0]
    qtbot.waitUntil(lambda: sheets.painted == [1, 2, 0, 3])


def test_other_sheets_are_painted_anew(face: SheetFace) -> None:
    face.show_sheet(PlainSheets(1), 0)
    face.finish()
    other = PlainSheets(1)

    face.show_sheet(other, 0)

    assert not face.ready
    face.finish()
    assert other.painted == [0]


def test_what_was_seen_before_stays_until_the_new_sheet_is_there(face: SheetFace) -> None:
    face.show_sheet(PlainSheets(2), 0)
    first = picture(face)

    face.show_sheet(PlainSheets(2), 1)
    assert face.grab().toImage().convertToFormat(FORMAT) == first

    assert picture(face) != first


def test_the_oldest_pictures_go_when_there_are_too_many(
    face: SheetFace, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sheet_face, "KEPT_BYTES", 1)
    sheets = PlainSheets(5)
    for number in range(5):
        face.show_sheet(sheets, number)
        face.finish()

    face.show_sheet(sheets, 4)
    assert face.ready
    face.show_sheet(sheets, 0)
    assert not face.ready


# ---------------------------------------------------------------- keys and readers


@pytest.mark.parametrize(
    ("key", "step"),
    [
        (Qt.Key.Key_Right, 1),
        (Qt.Key.Key_PageDown, 1),
        (Qt.Key.Key_Left, -1),
        (Qt.Key.Key_PageUp, -1),
    ],
)
def test_keys_turn_the_page(face: SheetFace, qtbot: QtBot, key: Qt.Key, step: int) -> None:
    with qtbot.waitSignal(face.turn_wanted) as told:
        QTest.keyClick(face, key)

    assert told.args == [step]


@pytest.mark.parametrize(("key", "far"), [(Qt.Key.Key_Home, -1), (Qt.Key.Key_End, 1)])
def test_keys_lead_to_the_ends(face: SheetFace, qtbot: QtBot, key: Qt.Key, far: int) -> None:
    with qtbot.waitSignal(face.turn_wanted) as told:
        QTest.keyClick(face, key)

    assert told.args[0] * far > 1000


def test_other_keys_go_on(face: SheetFace, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(face.turn_wanted):
        QTest.keyClick(face, Qt.Key.Key_A)


def test_who_moves_by_keys_sees_where_the_focus_is(face: SheetFace) -> None:
    face.show_sheet(PlainSheets(1), 0)
    face.clearFocus()
    without = picture(face)

    face.setFocus(Qt.FocusReason.TabFocusReason)
    ringed = picture(face)
    face.clearFocus()

    assert ringed != without
    assert picture(face) == without


def test_a_screen_reader_finds_a_picture_with_a_name_and_its_words(
    face: SheetFace, access: AccessFactory
) -> None:
    face.say("Preview, page 1 of 2", "All its words")

    found = access.make("", face)

    assert found is not None
    assert found.role() is QAccessible.Role.Graphic
    assert face.accessibleName() == "Preview, page 1 of 2"
    assert face.accessibleDescription() == "All its words"
