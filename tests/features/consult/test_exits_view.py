# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The console leads to the page of a way to treat, and ends a visit where nothing else does."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from edu_app.features.consult.exits_view import END_SHEET
from edu_app.gallery import settle
from edu_app.profile import LAPTOP
from edu_app.render.talk import NO_TALK
from tests.features.consult.consoles import console, open_console, talk
from tests.stage import Key, Stage, click, place, press


def test_on_a_laptop_the_console_ends_the_visit(stage: Stage) -> None:
    window = open_console(stage, profile=LAPTOP)
    assert console(window).strip.end is not None
    click(console(window).strip.end)
    assert place(window) == "home:"

    window = open_console(stage, profile=LAPTOP)
    press(window, Key.Key_S)
    click(console(window).strip.end)
    settle()
    sheet = window.overlays.sheet(END_SHEET)
    assert sheet is not None
    assert place(window).startswith("consult:")
    click(sheet.content.clear_button)
    assert talk(window) == NO_TALK
    assert place(window) == "home:"


def test_where_a_bar_ends_the_visit_the_console_does_not(stage: Stage) -> None:
    assert console(open_console(stage)).strip.end is None


def test_the_name_of_a_way_to_treat_opens_its_page(stage: Stage) -> None:
    window = open_console(stage, "consult:results-narrow#your-options")
    page = console(window)
    frame = page.stage.frame
    card = next(each for each in frame.screen_view.pieces if each.text == "Compression")
    at = QPoint(round(card.box.left + 9), round(card.box.top + 9))
    QTest.mouseClick(frame, Qt.MouseButton.LeftButton, pos=frame.screen_view.mapTo(frame, at))
    assert place(window) == "topic:option-compression"

    window.back()
    settle()
    notes = console(window).side.notes
    assert notes is not None
    assert [each.text() for each in notes.ways][3:] == ["Stent", "Watch and wait"]
    notes.ways[3].click()
    assert place(window) == "topic:option-stenting"


def test_nothing_else_on_the_picture_opens_a_page(stage: Stage) -> None:
    window = open_console(stage, "consult:results-narrow#your-options")
    frame = console(window).stage.frame
    QTest.mouseClick(frame, Qt.MouseButton.LeftButton, pos=QPoint(3, 3))
    frame.option_chosen.emit("Magic")

    assert place(window).startswith("consult:")
