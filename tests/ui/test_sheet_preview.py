# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The preview shows sheet by sheet what will be printed, by buttons, by keys and in words."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from edu_app.ui.sheet_preview import SheetPreview
from edu_app.ui.theme import Theme
from tests.ui.samples import FORMAT
from tests.ui.sheet_samples import COLOURS, PlainSheets, SpokenSheets

Shower = Callable[..., None]


@pytest.fixture
def preview(theme: Theme, show: Shower) -> SheetPreview:
    made = SheetPreview(theme)
    show(made, 420, 600)
    return made


def middle(preview: SheetPreview) -> str:
    """Return the colour in which the sheet is painted."""
    preview.finish()
    image = preview.face.grab().toImage().convertToFormat(FORMAT)
    rect = preview.face.page_rect()
    return image.pixelColor(
        round(rect.left() + rect.width() * 0.35), round(rect.top() + rect.height() * 0.25)
    ).name()


def test_the_first_sheet_is_shown_with_its_place(preview: SheetPreview) -> None:
    preview.show_sheets(PlainSheets(3))

    assert preview.place.text() == "Page 1 of 3"
    assert preview.face.accessibleName() == "Preview, page 1 of 3"
    assert middle(preview) == COLOURS[0]
    assert (preview.back.isEnabled(), preview.forth.isEnabled()) == (False, True)


def test_buttons_and_keys_turn_the_page_and_stop_at_the_ends(
    preview: SheetPreview, qtbot: QtBot
) -> None:
    preview.show_sheets(PlainSheets(3))

    with qtbot.waitSignal(preview.page_turned) as told:
        QTest.mouseClick(preview.forth, Qt.MouseButton.LeftButton)
    assert told.args == [1]
    QTest.keyClick(preview.face, Qt.Key.Key_End)
    assert preview.place.text() == "Page 3 of 3"
    assert middle(preview) == COLOURS[2]
    assert (preview.back.isEnabled(), preview.forth.isEnabled()) == (True, False)
    with qtbot.assertNotEmitted(preview.page_turned):
        QTest.keyClick(preview.face, Qt.Key.Key_Right)
    QTest.mouseClick(preview.back, Qt.MouseButton.LeftButton)
    assert preview.number == 1


def test_the_focus_stays_when_its_button_leads_nowhere_any_more(preview: SheetPreview) -> None:
    preview.show_sheets(PlainSheets(2))
    preview.forth.setFocus(Qt.FocusReason.TabFocusReason)

    QTest.keyClick(preview.forth, Qt.Key.Key_Space)

    assert preview.number == 1
    assert QApplication.focusWidget() is preview.face
    assert preview.face.shows_ring


def test_one_sheet_alone_needs_no_buttons_to_turn_it(preview: SheetPreview) -> None:
    preview.show_sheets(PlainSheets(1))

    assert preview.back.isHidden()
    assert preview.forth.isHidden()
    assert preview.place.text() == "Page 1 of 1"


def test_other_sheets_are_shown_where_those_before_were(preview: SheetPreview) -> None:
    preview.show_sheets(PlainSheets(5))
    preview.show_page(3)

    preview.show_sheets(PlainSheets(4))
    assert preview.number == 3
    preview.show_sheets(PlainSheets(2))
    assert preview.number == 1


def test_nothing_to_show_is_said(preview: SheetPreview) -> None:
    preview.show_sheets(PlainSheets(3))
    preview.show_sheets(None)

    assert preview.count == 0
    assert preview.place.text() == ""
    assert preview.face.accessibleName() == "Preview, no page"
    assert preview.face.accessibleDescription() == ""
    assert not preview.wide.isEnabled()
    assert preview.wide.isHidden()


def test_the_button_at_the_edge_has_a_word_where_there_is_room(theme: Theme, show: Shower) -> None:
    host = QWidget()
    preview = SheetPreview(theme, host)
    preview.show_sheets(PlainSheets(12))
    preview.resize(420, 600)
    show(host, 420, 600)
    assert preview.wide.text() == "Larger"
    assert preview.wide.accessibleName().startswith("Larger")

    preview.resize(preview.minimumSizeHint().width(), 600)
    assert preview.wide.text() == ""
    for part in (preview.back, preview.place, preview.forth, preview.wide):
        assert preview.rect().contains(part.geometry())

    preview.resize(420, 600)
    assert preview.wide.text() == "Larger"


def test_the_words_of_the_sheet_are_there_for_who_hears_them(preview: SheetPreview) -> None:
    preview.show_sheets(SpokenSheets(2))
    preview.turn(1)

    assert preview.face.accessibleDescription() == "Words of sheet 1"


def test_a_sheet_can_be_seen_as_wide_as_there_is_room(preview: SheetPreview, qtbot: QtBot) -> None:
    preview.resize(700, 400)
    preview.show_sheets(PlainSheets(2))
    small = preview.face.page_rect().width()

    QTest.mouseClick(preview.wide, Qt.MouseButton.LeftButton)

    qtbot.waitUntil(lambda: preview.face.page_rect().width() > 2 * small)
    bar = preview.pane.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    bar.setValue(bar.maximum())
    preview.turn(1)
    assert bar.value() == 0
