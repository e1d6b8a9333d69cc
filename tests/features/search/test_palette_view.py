# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The palette in the window: typing filters at once, keys choose and open, Esc leaves."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest

from edu_app.features.search.palette_view import HEIGHT, Palette
from edu_app.gallery import settle
from edu_app.profile import CONSULT, LAPTOP, Profile
from edu_app.shell.overlays import PALETTE
from edu_app.shell.window import Window
from tests.layout_check import faults_of
from tests.stage import Key, Modifier, Stage, click, focus, place, press, write

FREE = pytest.mark.parametrize("profile", [CONSULT, LAPTOP], ids=lambda each: each.name)


def opened(window: Window) -> Palette:
    press(window, Key.Key_K, Modifier.ControlModifier)
    sheet = window.overlays.sheet(PALETTE)
    assert sheet is not None
    palette = sheet.content
    assert isinstance(palette, Palette)
    palette.finish()
    return palette


@pytest.fixture
def window(stage: Stage) -> Window:
    return stage.open(LAPTOP, "topic:risks")


def shown(palette: Palette) -> list[str]:
    rows = palette.list.rows
    lines = (rows.line(number) for number in range(rows.rowCount()))
    return [line if isinstance(line, str) else line.heading.text for line in lines]


def test_it_opens_with_the_field_ready_and_the_commands_below(window: Window) -> None:
    palette = opened(window)

    assert focus() is palette.field
    assert shown(palette)[:3] == ["Commands", "Get help now", "Home"]


def test_typing_filters_at_once(window: Window) -> None:
    palette = opened(window)

    write(window, "sten")
    few = shown(palette)
    write(window, "t hurt zzz")

    assert "Pages" in few
    assert "Questions" in few
    assert shown(palette) != few


@FREE
def test_enter_opens_what_is_chosen(stage: Stage, profile: Profile) -> None:
    window = stage.open(profile, "topic:risks")
    palette = opened(window)
    write(window, "airplane")
    goal = palette.list.chosen().goal

    press(window, Key.Key_Return)

    assert not window.overlays.any_open()
    assert place(window) == str(goal)


def test_arrow_keys_choose_while_the_focus_stays_in_the_field(window: Window) -> None:
    palette = opened(window)
    write(window, "stent")
    seen = [palette.list.chosen()]

    for key in (Key.Key_Down, Key.Key_PageDown, Key.Key_PageUp, Key.Key_Up):
        press(window, key)
        seen.append(palette.list.chosen())
        assert focus() is palette.field

    assert seen[1] != seen[0]
    assert seen[2] not in seen[:2]
    assert seen[4] == seen[0]


def test_left_and_right_stay_in_the_field(window: Window) -> None:
    palette = opened(window)
    write(window, "tent")

    press(window, Key.Key_Home)
    write(window, "s")

    assert palette.field.text() == "stent"


def test_a_word_opens_its_card_beside_the_page(window: Window) -> None:
    palette = opened(window)
    write(window, "stenosis")
    while "term:" not in str(palette.list.chosen().goal):
        press(window, Key.Key_Down)

    link = palette.list.chosen().goal
    press(window, Key.Key_Return)

    assert window.overlays.sheet(link) is not None
    assert place(window) == "topic:risks"


def test_all_results_lead_to_the_search_page(window: Window) -> None:
    opened(window)
    write(window, "stent")

    press(window, Key.Key_Up)  # round, to the last row
    press(window, Key.Key_Return)

    assert place(window) == "search:"
    assert window.page.field.text() == "stent"


def test_a_command_is_carried_out_after_the_sheet_is_gone(window: Window) -> None:
    opened(window)
    write(window, "dark")

    press(window, Key.Key_Return)
    settle()

    assert window.session.theme == "dark"
    assert not window.overlays.any_open()


def test_find_on_this_page_ends_in_its_field(window: Window) -> None:
    opened(window)
    write(window, "find on")

    press(window, Key.Key_Return)

    assert focus() is window.page.reader.find_bar.field


def test_escape_leaves_and_the_focus_returns(window: Window) -> None:
    before = focus()
    opened(window)
    write(window, "stent")

    press(window, Key.Key_Escape)

    assert not window.overlays.any_open()
    assert focus() is before
    assert place(window) == "topic:risks"


def test_the_close_button_leaves_too(window: Window) -> None:
    click(opened(window).close_button)

    assert not window.overlays.any_open()


def test_a_press_beside_it_leaves(window: Window) -> None:
    opened(window)

    QTest.mouseClick(window.windowHandle(), Qt.MouseButton.LeftButton, pos=QPoint(8, 400))
    settle()

    assert window.overlays.sheet(PALETTE) is None


def test_tab_goes_round_and_is_no_trap(window: Window) -> None:
    palette = opened(window)
    stops = []
    for _ in range(3):
        press(window, Key.Key_Tab)
        stops.append(focus())

    assert stops == [palette.close_button, palette.field, palette.close_button]


def test_enter_on_the_close_button_only_closes(window: Window) -> None:
    opened(window)
    press(window, Key.Key_Tab)

    press(window, Key.Key_Return)

    assert not window.overlays.any_open()
    assert place(window) == "topic:risks"


def test_nothing_found_is_one_calm_line_and_enter_does_nothing(window: Window) -> None:
    palette = opened(window)
    write(window, "zqzq")

    press(window, Key.Key_Return)
    press(window, Key.Key_Down)

    assert palette.sentence.isVisible()
    assert "zqzq" in palette.sentence.text()
    assert shown(palette) == []
    assert window.overlays.sheet(PALETTE) is not None


def test_the_sheet_stands_still_while_rows_change(window: Window) -> None:
    palette = opened(window)
    before = palette.window().overlays.sheet(PALETTE).card.geometry()

    write(window, "zqzq")

    assert palette.window().overlays.sheet(PALETTE).card.geometry() == before
    assert palette.wanted_height(1) == window.theme.em(HEIGHT)


def test_no_more_can_be_typed_than_is_looked_for(window: Window) -> None:
    palette = opened(window)

    palette.field.insert("x" * 1000)

    assert len(palette.field.text()) == 64


def test_what_is_typed_survives_a_new_look_and_dies_with_the_sheet(window: Window) -> None:
    opened(window)
    write(window, "stent")

    press(window, Key.Key_Plus, Modifier.ControlModifier)

    again = window.overlays.sheet(PALETTE).content
    assert again.typed() == "stent"
    assert focus() is again.field
    press(window, Key.Key_Escape)
    assert opened(window).typed() == ""


def test_nothing_of_it_outlives_the_visit(stage: Stage) -> None:
    window = stage.open(CONSULT, "topic:risks")
    opened(window)
    write(window, "stent")

    window.end_visit()
    settle()

    assert not window.overlays.any_open()
    assert window.session.notes.sought == ""


def test_rows_come_when_the_index_is_ready(stage: Stage) -> None:
    window = stage.open(LAPTOP, "topic:risks")
    press(window, Key.Key_K, Modifier.ControlModifier)
    palette = window.overlays.sheet(PALETTE).content
    write(window, "stent")

    palette.finish()

    assert "Pages" in shown(palette)


@pytest.mark.parametrize("size", [(1920, 1080), (1366, 768), (1024, 600), (768, 1366)], ids=str)
@pytest.mark.parametrize("text_size", [100, 150, 200])
@pytest.mark.parametrize("typed", ["", "stent", "zqzq"])
def test_nothing_is_cut_at_any_size(
    stage: Stage, size: tuple[int, int], text_size: int, typed: str
) -> None:
    window = stage.open(LAPTOP, "topic:risks", size=size, text_size=text_size)
    opened(window).set_typed(typed)
    settle()

    assert faults_of(window) == []


def test_a_screen_reader_finds_names(window: Window) -> None:
    palette = opened(window)

    for widget in (palette, palette.field, palette.close_button, palette.list):
        found = QAccessible.queryAccessibleInterface(widget)
        assert found.text(QAccessible.Text.Name)


def test_the_chosen_row_is_announced(window: Window) -> None:
    palette = opened(window)
    write(window, "dark")

    assert palette._announce.isActive()
    palette._on_announce()  # with no screen reader there is nobody to tell, and nothing fails
    assert palette.announcement().startswith("Dark")
    write(window, "zqzq")
    assert palette.announcement().startswith("Nothing found")
