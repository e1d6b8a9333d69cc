# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Anything begins a visit, a card in its language; a light drifts until somebody stops it."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QAccessible, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from edu_app.features.kiosk.attract_view import AttractCover
from edu_app.gallery import settle
from edu_app.ui.control import TAPS
from edu_app.ui.surfaces import ScrollPane
from tests.features.kiosk.welcomes import SMALL, UPRIGHT, WIDE, kiosk_theme, show_cover
from tests.stage import Key, Modifier, Stage, click, press, tap, tap_at
from tests.ui.samples import picture

Shower = Callable[..., AttractCover]
LEFT = Qt.MouseButton.LeftButton
EMPTY = QPoint(1700, 900)
"""A place where nothing stands."""


@pytest.fixture(name="show")
def covers(stage: Stage) -> Iterator[Shower]:
    """Return a function that shows a screen that nobody uses."""
    made: list[AttractCover] = []

    def show(size: tuple[int, int] = WIDE, **options: object) -> AttractCover:
        cover = show_cover(size, **options)  # type: ignore[arg-type]  # each test knows its own
        made.append(cover)
        cover.activateWindow()
        cover.first_focus().setFocus()
        settle()
        return cover

    yield show
    for cover in made:
        cover.hide()
        cover.deleteLater()
    settle()


def begun(cover: AttractCover) -> list[str]:
    """Return a list that fills with the languages that are begun."""
    languages: list[str] = []
    cover.begun.connect(languages.append)
    return languages


# ---------------------------------------------------------------- beginning


def test_a_card_begins_in_its_language(show: Shower) -> None:
    cover = show(languages=3)
    languages = begun(cover)
    tap(cover.body.cards[1])
    click(cover.body.cards[2])
    tap(cover.body.cards[0])

    assert languages == ["es", "de", "en"]


@pytest.mark.parametrize("size", [WIDE, UPRIGHT, SMALL], ids=str)
def test_a_tap_anywhere_begins_in_the_usual_language(show: Shower, size: tuple[int, int]) -> None:
    cover = show(size, languages=2)
    languages = begun(cover)
    places = (cover.body.title.geometry().center(), cover.body.lead.geometry().center())
    for place in (QPoint(4, 4), QPoint(size[0] - 4, size[1] - 4), *places):
        tap_at(cover, place)

    assert languages == ["en"] * 4


def test_a_second_tap_at_once_is_the_same_tap(show: Shower) -> None:
    cover = show()
    languages = begun(cover)
    TAPS.forget()
    for moment in (5000, 5200, 5900):
        for kind in (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonRelease):
            place = EMPTY.toPointF()
            event = QMouseEvent(kind, place, place, LEFT, LEFT, Modifier.NoModifier)
            event.setTimestamp(moment)
            QApplication.sendEvent(cover, event)

    assert languages == ["en", "en"]


def test_a_press_that_slips_out_begins_nothing(show: Shower) -> None:
    cover = show()
    languages = begun(cover)
    QTest.mousePress(cover, LEFT, pos=EMPTY)
    QTest.mouseRelease(cover, LEFT, pos=QPoint(-20, 40))
    QTest.mouseRelease(cover, LEFT, pos=EMPTY)

    assert not languages


@pytest.mark.parametrize("key", [Key.Key_Return, Key.Key_Enter, Key.Key_Space])
def test_a_key_begins_in_the_language_of_the_card(show: Shower, key: Qt.Key) -> None:
    cover = show(languages=2)
    languages = begun(cover)
    press(cover, key)
    press(cover, Key.Key_Tab)
    press(cover, key)

    assert languages == ["en", "es"]


@pytest.mark.parametrize("key", [Key.Key_A, Key.Key_5, Key.Key_Question])
def test_any_letter_begins_in_the_usual_language(show: Shower, key: Qt.Key) -> None:
    cover = show(languages=2)
    languages = begun(cover)
    press(cover, Key.Key_Tab)
    press(cover, key)

    assert languages == ["en"]


@pytest.mark.parametrize("key", [Key.Key_Return, Key.Key_Space])
def test_a_key_begins_also_where_no_card_has_the_focus(show: Shower, key: Qt.Key) -> None:
    cover = show()
    languages = begun(cover)
    cover.setFocus()
    press(cover, key)

    assert languages == ["en"]


@pytest.mark.parametrize(
    ("key", "modifiers"),
    [
        (Key.Key_Tab, Modifier.NoModifier),
        (Key.Key_Backtab, Modifier.ShiftModifier),
        (Key.Key_Shift, Modifier.ShiftModifier),
        (Key.Key_Control, Modifier.ControlModifier),
        (Key.Key_P, Modifier.ControlModifier),
        (Key.Key_F4, Modifier.AltModifier),
        (Key.Key_F1, Modifier.NoModifier),
        (Key.Key_Escape, Modifier.NoModifier),
    ],
)
def test_keys_that_write_nothing_begin_nothing(
    show: Shower, key: Qt.Key, modifiers: Qt.KeyboardModifier
) -> None:
    cover = show(languages=2)
    languages = begun(cover)
    press(cover, key, modifiers)

    assert not languages


def test_tab_goes_through_the_cards_and_to_the_button(show: Shower) -> None:
    cover = show(languages=3)
    stops = [*cover.body.cards, cover.body.stop]

    for stop in (*stops[1:], stops[0]):
        press(cover, Key.Key_Tab)
        assert QApplication.focusWidget() is stop


def test_a_screen_reader_hears_the_question_and_each_card(show: Shower) -> None:
    cover = show(languages=2)
    names = [
        QAccessible.queryAccessibleInterface(each).text(QAccessible.Text.Name)
        for each in (cover, *cover.body.cards, cover.body.stop)
    ]

    assert names == [
        "Heavy, swollen or aching leg?",
        "Touch to begin – English",
        "Toque para empezar – Español",
        "Stop motion",
    ]


# ---------------------------------------------------------------- moving


def test_a_light_drifts_while_it_is_seen(show: Shower) -> None:
    cover = show()
    assert cover.moves
    before = picture(cover)
    for _ in range(30):
        cover.drift.step()
    assert picture(cover) != before
    cover.hide()
    assert not cover.moves
    cover.show()
    assert cover.moves


def test_somebody_can_stop_it_and_let_it_go_on(show: Shower) -> None:
    cover = show()
    languages = begun(cover)
    tap(cover.body.stop)
    assert (cover.moves, cover.stopped) == (False, True)
    assert cover.body.stop.text() == "Start motion"
    click(cover.body.stop)
    assert (cover.moves, cover.stopped) == (True, False)
    assert cover.body.stop.text() == "Stop motion"
    assert not languages


def test_what_was_stopped_stays_so_in_another_size(show: Shower) -> None:
    cover = show()
    tap(cover.body.stop)
    cover.resize(*UPRIGHT)
    settle()

    assert not cover.moves
    assert cover.body.stop.isVisible()


def test_with_less_movement_nothing_moves_and_nothing_is_to_be_stopped(show: Shower) -> None:
    cover = show(still=True)

    assert not cover.moves
    assert not cover.body.stop.isVisible()
    assert not cover.stopped


@pytest.mark.parametrize("theme", ["hc", "large"])
def test_without_a_picture_nothing_moves(show: Shower, theme: str) -> None:
    kind = kiosk_theme("hc") if theme == "hc" else kiosk_theme(percent=200)

    assert not show(theme=kind).moves


def test_two_screens_that_stand_still_are_alike(show: Shower) -> None:
    assert picture(show(still=True, languages=2)) == picture(show(still=True, languages=2))


# ---------------------------------------------------------------- sizes


def test_another_size_keeps_the_focus_and_the_language(show: Shower) -> None:
    cover = show(languages=2)
    press(cover, Key.Key_Tab)
    for size in (UPRIGHT, SMALL, WIDE):
        cover.resize(*size)
        settle()
        assert QApplication.focusWidget() is cover.body.cards[1]
        assert cover.body.size().toTuple() == size


def test_words_that_are_too_high_can_be_scrolled_to_and_come_back(show: Shower) -> None:
    cover = show((640, 480), languages=6, theme=kiosk_theme(percent=200))
    languages = begun(cover)
    (pane,) = cover.findChildren(ScrollPane)
    assert pane.geometry() == cover.rect()
    assert pane.verticalScrollBar().maximum() > 0
    for _ in range(5):
        press(cover, Key.Key_Tab)
    assert not cover.body.cards[5].visibleRegion().isEmpty()
    press(cover, Key.Key_Return)
    assert languages == ["tl"]
    cover.resize(1920, 2600)
    settle()

    assert not cover.findChildren(ScrollPane)
    assert cover.body.parentWidget() is cover
    assert cover.body.isVisible()


def test_an_upright_screen_without_room_above_has_no_picture(show: Shower) -> None:
    cover = show((800, 1000), languages=6)

    assert cover.body.title.y() < 200
    assert not cover.moves


def test_a_line_for_staff_can_come_later(show: Shower) -> None:
    cover = show(still=True)
    before = picture(cover)
    cover.set_notice("For staff: please look at this screen")
    settle()
    assert picture(cover) != before
    cover.set_notice("")
    settle()
    assert picture(cover) == before
