# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Sheets over a page: which may lie there, how each is left, and what happens to a press beside."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from edu_app.features.glossary.list_view import ListPage
from edu_app.features.glossary.words import FROM_LIST
from edu_app.gallery import settle
from edu_app.library.link import Kind, Link
from edu_app.profile import KIOSK, LAPTOP, Profile
from edu_app.render.answers import EMPTY, tick
from edu_app.shell.actions import Act
from edu_app.shell.overlays import pressed, views_of
from edu_app.shell.sheet import SHADOW_ROOM, Anchor, Sheet
from edu_app.shell.window import Window
from edu_app.ui.control import Control
from edu_app.ui.page import Tall
from tests.stage import UPRIGHT, Key, Stage, focus, middle, page_view, place, press, tap_at

WORD = Link(Kind.TERM, "vein")
SHEETS = (Act.HELP, Act.TEXT_SIZE, Act.MORE, WORD)
SMALL = {"size": (1366, 768), "text_size": 200}
"""A window whose bar has More."""


def open_over(window: Window, key: Act | Link) -> Sheet:
    window.act(key) if isinstance(key, Act) else window.go(key)
    settle()
    sheet = window.overlays.sheet(key)
    assert sheet is not None
    return sheet


def open_keys(window: Window) -> list[Act | Link]:
    return [key for key in SHEETS if window.overlays.sheet(key) is not None]


def outline(sheet: Sheet) -> tuple[int, int, int, int]:
    """Return the edges of the card without its shadow."""
    room = SHADOW_ROOM
    box = sheet.card.geometry().adjusted(room, room, -room, -room)
    return box.left(), box.top(), box.right(), box.bottom()


def stops(window: Window, key: Qt.Key, most: int = 60) -> list[QWidget]:
    """Press a key until the focus comes round; return where it was."""
    seen: list[QWidget] = []
    while len(seen) < most and focus() not in seen:
        seen.append(focus())
        press(window, key)
    assert focus() is seen[0]
    return seen


# ---------------------------------------------------------------- beside what is read


def line_of(window: Window) -> QRect:
    """Return the lines of the link that is marked, in the window."""
    return page_view(window).followed.line()


def follow(window: Window, wanted: int) -> Sheet:
    """Press the key on a word of the page; return its card."""
    view = page_view(window)
    words = [span for span in view.filled.anchors if span.link.kind is Kind.TERM]
    view.show_range(words[wanted].start, words[wanted].end)
    while view.links.current() is not words[wanted]:
        press(window, Key.Key_Tab)
    press(window, Key.Key_Return)
    sheet = window.overlays.sheet(words[wanted].link)
    assert sheet is not None
    return sheet


@pytest.mark.parametrize("text_size", [100, 200])
@pytest.mark.parametrize("wanted", [0, 2, -1])
@pytest.mark.parametrize(
    ("profile", "size"),
    [(KIOSK, (1920, 1080)), (KIOSK, UPRIGHT), (LAPTOP, (1366, 768)), (LAPTOP, (768, 1366))],
    ids=str,
)
def test_a_card_never_lies_over_the_line_that_it_explains(
    stage: Stage, profile: Profile, size: tuple[int, int], wanted: int, text_size: int
) -> None:
    window = stage.open(profile, "topic:causes", size=size, text_size=text_size)

    sheet = follow(window, wanted)

    assert not line_of(window).isNull()
    assert not sheet.covers(line_of(window))


def test_the_mark_goes_with_the_card(stage: Stage) -> None:
    window = stage.open(LAPTOP, "topic:causes")
    follow(window, 0)

    press(window, Key.Key_Escape)

    assert line_of(window).isNull()


def test_a_card_closes_although_its_page_is_gone(stage: Stage) -> None:
    window = stage.open(LAPTOP, "topic:causes")
    follow(window, 0)

    window.home()
    settle()

    assert not window.overlays.any_open()


def test_a_card_keeps_clear_of_the_button_that_opened_it(stage: Stage) -> None:
    window = stage.open(KIOSK, "glossary:")
    assert isinstance(window.page, ListPage)
    row = window.page.rows[0]
    row.setFocus()

    press(window, Key.Key_Return)

    sheet = window.overlays.sheet(Link(Kind.TERM, row.term.id, FROM_LIST))
    assert sheet is not None
    assert not sheet.covers(QRect(row.mapTo(window, QPoint(0, 0)), row.size()))


def test_without_anything_pressed_nothing_is_kept_clear(stage: Stage) -> None:
    window = stage.open(KIOSK)

    assert pressed(None).isNull()
    assert views_of(None) == []
    window.top.buttons[Act.HELP].setFocus()
    assert pressed(window.page).isNull()


# ---------------------------------------------------------------- leaving


@pytest.mark.parametrize("key", SHEETS, ids=str)
def test_escape_closes_a_sheet_and_the_focus_returns_to_what_opened_it(
    stage: Stage, key: Act | Link
) -> None:
    window = stage.open(KIOSK, "topic:risks", **SMALL)
    opener = window.top.buttons[key if isinstance(key, Act) else Act.HOME]
    opener.setFocus()
    sheet = open_over(window, key)
    assert sheet.isAncestorOf(focus())

    press(window, Key.Key_Escape)

    assert not window.overlays.any_open()
    assert focus() is opener


@pytest.mark.parametrize("key", [Act.TEXT_SIZE, Act.MORE, WORD], ids=str)
def test_a_press_beside_a_small_sheet_closes_it_and_counts_for_what_lies_there(
    stage: Stage, key: Act | Link
) -> None:
    window = stage.open(KIOSK, "topic:risks", **SMALL)
    open_over(window, key)

    tap_at(window, middle(window.top.buttons[Act.HOME]))

    assert open_keys(window) == []
    assert place(window) == "home:"


def test_a_press_beside_a_sheet_where_nothing_lies_only_closes_it(
    stage: Stage, qtbot: QtBot
) -> None:
    bare = QWidget()
    qtbot.addWidget(bare)
    bare.resize(600, 400)
    bare.show()
    theme = stage.open(KIOSK).theme
    sheet = Sheet(QWidget(), theme, Anchor.MIDDLE, width=200, blocking=False, parent=bare)
    sheet.open()

    with qtbot.waitSignal(sheet.closed):
        tap_at(bare, QPoint(4, 4))

    assert bare.isVisible()


def test_a_sheet_closes_although_what_opened_it_is_gone(stage: Stage) -> None:
    window = stage.open(KIOSK)
    opener = QLineEdit(window)
    opener.show()
    opener.setFocus()
    open_over(window, Act.HELP)
    opener.deleteLater()
    settle()

    press(window, Key.Key_Escape)

    assert not window.overlays.any_open()


def test_a_press_on_a_small_sheet_leaves_it_open(stage: Stage) -> None:
    window = stage.open(KIOSK, "topic:risks")
    sheet = open_over(window, Act.TEXT_SIZE)
    left, top, _right, _bottom = outline(sheet)

    tap_at(window, QPoint(left + 8, top + 8))

    assert open_keys(window) == [Act.TEXT_SIZE]


@pytest.mark.parametrize("size", [(1920, 1080), UPRIGHT])
def test_a_press_beside_the_emergency_card_does_not_close_it(
    stage: Stage, size: tuple[int, int]
) -> None:
    window = stage.open(KIOSK, "topic:risks", size=size)
    bar = window.dock or window.top
    home = middle(bar.buttons[Act.HOME])
    open_over(window, Act.HELP)

    for point in (home, QPoint(2, 2), window.rect().bottomRight() - QPoint(2, 2)):
        tap_at(window, point)
        QTest.mouseClick(window.windowHandle(), Qt.MouseButton.LeftButton, pos=point)
        settle()

    assert open_keys(window) == [Act.HELP]
    assert place(window) == "topic:risks"


def test_a_press_beside_the_question_before_answers_go_does_not_answer_it(stage: Stage) -> None:
    window = stage.open(KIOSK, "checklist:")
    window.session.checklist.take(tick(EMPTY, "F2", on=True))
    open_over(window, Act.TEXT_SIZE)
    open_over(window, Act.START_OVER)

    for point in (QPoint(2, 2), middle(window.top.buttons[Act.HOME])):
        tap_at(window, point)

    assert window.overlays.sheet(Act.START_OVER) is not None
    assert place(window) == "checklist:"
    assert window.session.has_answers


def test_other_keys_leave_a_sheet_open(stage: Stage) -> None:
    window = stage.open(KIOSK, "topic:risks")
    open_over(window, Act.HELP)

    for key in (Key.Key_A, Key.Key_Backspace, Key.Key_Home):
        press(window, key)

    assert open_keys(window) == [Act.HELP]


# ---------------------------------------------------------------- keys inside


@pytest.mark.parametrize("key", [Act.TEXT_SIZE, Act.MORE, WORD], ids=str)
def test_tab_goes_round_inside_a_sheet_in_both_directions(stage: Stage, key: Act | Link) -> None:
    window = stage.open(KIOSK, "topic:risks", **SMALL)
    sheet = open_over(window, key)
    first = focus()

    there = stops(window, Key.Key_Tab)
    back = stops(window, Key.Key_Backtab)

    assert there[0] is back[0] is first
    assert back[1:] == there[:0:-1]
    assert all(sheet.isAncestorOf(stop) for stop in there)


def test_what_has_the_focus_is_scrolled_into_view(stage: Stage) -> None:
    window = stage.open(LAPTOP, "topic:risks", size=(1024, 600), text_size=200)
    sheet = open_over(window, Act.TEXT_SIZE)

    for _ in sheet.content.findChildren(Control):
        press(window, Key.Key_Tab)
        shown = focus().visibleRegion().boundingRect()
        assert shown.height() == focus().height(), focus().accessibleName()


def test_a_sheet_without_a_control_lets_tab_pass(stage: Stage) -> None:
    window = stage.open(KIOSK)
    sheet = window.overlays.lay(WORD, QWidget(), Anchor.MIDDLE, 200, blocking=True)
    focused = focus()

    assert sheet.focusNextPrevChild(True) is False
    assert focus() is focused


# ---------------------------------------------------------------- together


@pytest.mark.parametrize("passing", [Act.MORE, WORD], ids=str)
def test_a_second_small_sheet_takes_the_place_of_the_first(
    stage: Stage, passing: Act | Link
) -> None:
    window = stage.open(KIOSK, "topic:risks", **SMALL)
    open_over(window, passing)

    open_over(window, Act.TEXT_SIZE)

    assert open_keys(window) == [Act.TEXT_SIZE]


def test_the_same_sheet_opens_once(stage: Stage) -> None:
    window = stage.open(KIOSK, "topic:risks")

    assert open_over(window, Act.HELP) is open_over(window, Act.HELP)


def test_the_emergency_card_lies_over_another_sheet_and_gives_it_back(stage: Stage) -> None:
    window = stage.open(KIOSK, "topic:risks")
    open_over(window, Act.TEXT_SIZE)
    open_over(window, Act.HELP)

    press(window, Key.Key_Escape)

    assert open_keys(window) == [Act.TEXT_SIZE]
    assert window.overlays.sheet(Act.TEXT_SIZE).isAncestorOf(focus())


@pytest.mark.parametrize("act", [Act.HOME, Act.BACK, Act.CONTRAST])
def test_an_act_without_a_sheet_opens_none(stage: Stage, act: Act) -> None:
    window = stage.open(KIOSK, "topic:risks")

    window.overlays.open(act)

    assert not window.overlays.any_open()
    assert place(window) == "topic:risks"


@pytest.mark.parametrize(
    ("key", "stays"), [(Act.HELP, True), (Act.TEXT_SIZE, True), (Act.MORE, False), (WORD, False)]
)
def test_a_new_look_keeps_only_what_does_not_belong_to_the_page(
    stage: Stage, key: Act | Link, stays: bool
) -> None:
    window = stage.open(KIOSK, "topic:risks", **SMALL)
    before = open_over(window, key)

    window.session.toggle_contrast()
    settle()

    after = window.overlays.sheet(key)
    assert (after is not None) is stays
    assert after is not before
    assert window.overlays.any_open() is stays


# ---------------------------------------------------------------- where they stand


@pytest.mark.parametrize("size", [(1920, 1080), (1366, 768)])
def test_a_small_sheet_leaves_the_bar_and_most_of_the_page_free(
    stage: Stage, size: tuple[int, int]
) -> None:
    window = stage.open(KIOSK, "topic:risks", size=size)

    left, top, right, bottom = outline(open_over(window, Act.TEXT_SIZE))

    assert left > size[0] // 4
    assert window.top.geometry().bottom() < top
    assert right < size[0]
    assert bottom < size[1]


def test_on_an_upright_screen_it_stands_above_the_dock(stage: Stage) -> None:
    window = stage.open(KIOSK, "topic:risks", size=UPRIGHT)

    left, top, right, bottom = outline(open_over(window, Act.TEXT_SIZE))

    assert top > window.height() // 2
    assert bottom < window.dock.geometry().top()
    assert abs(left - (window.width() - 1 - right)) <= 1


def test_sheets_follow_the_size_of_the_window(stage: Stage) -> None:
    window = stage.open(LAPTOP, "topic:risks", size=(1366, 768))
    open_over(window, Act.HELP)

    window.resize(1300, 700)
    settle()

    sheet = window.overlays.sheet(Act.HELP)
    left, top, right, bottom = outline(sheet)
    assert sheet.geometry() == window.rect()
    assert abs(left - (1299 - right)) <= 1
    assert abs(top - (699 - bottom)) <= 1


@pytest.mark.parametrize(("theme", "share"), [("light", 0.58), ("hc", 0.8)])
def test_only_a_blocking_sheet_dims_the_page(stage: Stage, theme: str, share: float) -> None:
    window = stage.open(KIOSK, "topic:risks", theme=theme)
    at, scrim = QPoint(4, window.height() // 2), window.theme.colour("scrim")
    free = window.grab().toImage().pixelColor(at)

    open_over(window, Act.TEXT_SIZE)
    assert window.grab().toImage().pixelColor(at) == free
    open_over(window, Act.HELP)

    dimmed = window.grab().toImage().pixelColor(at)
    wanted = free.lightness() * (1 - share) + scrim.lightness() * share
    assert dimmed.lightness() == pytest.approx(wanted, abs=3)


def test_content_that_scrolls_by_itself_has_to_say_how_high_it_is(qtbot: QtBot) -> None:
    content = Tall()
    qtbot.addWidget(content)

    with pytest.raises(NotImplementedError):
        content.wanted_height(100)
