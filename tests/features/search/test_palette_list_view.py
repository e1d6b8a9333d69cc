# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The rows of the palette: which can be chosen, how they are painted, what a reader hears."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QImage
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from edu_app.features.search.palette import Listing, Row, Section
from edu_app.features.search.palette_list_view import PaletteList
from edu_app.features.search.passage import Passage, marked
from edu_app.gallery import settle
from edu_app.profile import LAPTOP
from edu_app.ui.theme import Theme
from tests.stage import Stage
from tests.ui.samples import colours


def row(words: str, *, place: str = "", keys: str = "", hits: tuple[str, ...] = ()) -> Row:
    heading = marked(words, frozenset(hits))
    return Row(heading=heading, goal=words, icon="search", place=place, keys=keys)


def listing(*sections: tuple[str, tuple[Row, ...]]) -> Listing:
    made = tuple(Section(title=title, rows=rows) for title, rows in sections)
    return Listing(sections=made, sentence="")


TWO = listing(
    ("Pages", (row("Risks"), row("Causes", place="Why"))), ("Commands", (row("Home", keys="F5"),))
)
MANY = listing(("Pages", tuple(row(f"Page {n}") for n in range(40))))


@pytest.fixture(params=[100, 200])
def theme(stage: Stage, request: pytest.FixtureRequest) -> Theme:
    return stage.open(LAPTOP, text_size=request.param).theme


@pytest.fixture
def shown(theme: Theme, qtbot: QtBot) -> Iterator[PaletteList]:
    made = PaletteList(theme)
    qtbot.addWidget(made)
    made.resize(560, 400)
    made.show_listing(TWO)
    made.show()
    yield made
    made.hide()


def chosen(shown: PaletteList) -> str:
    found = shown.chosen()
    return found.heading.text if found is not None else ""


# ---------------------------------------------------------------- choosing


def test_the_first_row_is_chosen_and_never_a_heading(shown: PaletteList) -> None:
    assert chosen(shown) == "Risks"
    assert shown.currentIndex().row() == 1


def test_steps_go_over_headings_and_round(shown: PaletteList) -> None:
    seen = []
    for by in (1, 1, 1, -1, -1):
        shown.step(by)
        seen.append(chosen(shown))

    assert seen == ["Causes", "Home", "Risks", "Home", "Causes"]


def test_a_page_of_rows_stays_at_the_ends(shown: PaletteList) -> None:
    shown.show_listing(MANY)
    seen = []
    for by in (6, 6, 100, -6, -100):
        shown.page(by)
        seen.append(chosen(shown))

    assert seen == ["Page 6", "Page 12", "Page 39", "Page 33", "Page 0"]


def test_the_chosen_row_is_in_view(shown: PaletteList) -> None:
    shown.show_listing(MANY)
    for _ in range(25):
        shown.step(1)

    assert shown.viewport().rect().contains(shown.visualRect(shown.currentIndex()))


def test_the_heading_of_the_first_row_comes_into_view_with_it(shown: PaletteList) -> None:
    shown.show_listing(MANY)
    shown.page(20)
    shown.page(-40)

    assert shown.visualRect(shown.rows.index(0, 0)).top() >= 0


def test_an_empty_list_has_nothing_to_choose(shown: PaletteList) -> None:
    shown.show_listing(listing())

    for act in (shown.step, shown.page):
        act(1)
        assert shown.chosen() is None


# ---------------------------------------------------------------- mouse


def at(shown: PaletteList, line: int) -> QPoint:
    return shown.visualRect(shown.rows.index(line, 0)).center()


def move_over(shown: PaletteList, line: int) -> None:
    place = shown.viewport().mapTo(shown, at(shown, line))
    QTest.mouseMove(shown.windowHandle(), place + QPoint(1, 0))  # it may have been left there
    QTest.mouseMove(shown.windowHandle(), place)
    settle()


def test_a_click_chooses_a_row(shown: PaletteList, qtbot: QtBot) -> None:
    with qtbot.waitSignal(shown.row_chosen) as told:
        QTest.mouseClick(shown.viewport(), Qt.MouseButton.LeftButton, pos=at(shown, 2))

    assert told.args[0].heading.text == "Causes"


def test_a_click_on_a_heading_does_nothing(shown: PaletteList, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(shown.row_chosen):
        QTest.mouseClick(shown.viewport(), Qt.MouseButton.LeftButton, pos=at(shown, 0))

    assert chosen(shown) == "Risks"


def test_the_mouse_chooses_what_it_is_moved_over(shown: PaletteList) -> None:
    move_over(shown, 4)
    assert chosen(shown) == "Home"

    move_over(shown, 3)  # a heading
    assert chosen(shown) == "Home"


# ---------------------------------------------------------------- looks


def picture(shown: PaletteList) -> QImage:
    return shown.viewport().grab().toImage()


def test_a_row_is_a_target(shown: PaletteList, theme: Theme) -> None:
    for line in (1, 2, 4):
        assert shown.visualRect(shown.rows.index(line, 0)).height() >= theme.target("sm")


def test_the_chosen_row_has_a_fill_and_an_outline(shown: PaletteList, theme: Theme) -> None:
    seen = colours(picture(shown))

    assert seen[theme.colour("tonal").name()] > 1000
    assert seen[theme.colour("primary").name()] > 100


def test_hits_are_boxed(shown: PaletteList, theme: Theme) -> None:
    mark = theme.colour("mark").name()
    assert colours(picture(shown))[mark] == 0

    shown.show_listing(listing(("", (row("A stent in place", hits=("stent",)),))))

    assert colours(picture(shown))[mark] > 100


def test_long_names_take_a_second_line_and_leave_the_keys_alone(shown: PaletteList) -> None:
    words = "Many words that do not fit into one line of the list " * 3
    shown.show_listing(listing(("", (row("Short", keys="F1"), row(words, keys="Ctrl++")))))
    short, long = (shown.visualRect(shown.rows.index(line, 0)) for line in (0, 1))

    assert long.height() > short.height() * 0.9
    assert long.right() <= shown.viewport().width()
    assert shown.horizontalScrollBar().maximum() == 0


def test_rows_follow_the_width(shown: PaletteList) -> None:
    shown.resize(300, 400)
    picture(shown)

    rect = shown.visualRect(shown.rows.index(1, 0))
    assert rect.right() <= shown.viewport().width()


# ---------------------------------------------------------------- screen reader


def test_a_screen_reader_finds_a_list_with_named_items(shown: PaletteList) -> None:
    shown.setAccessibleName("What can be opened or done")
    found = QAccessible.queryAccessibleInterface(shown)
    items = [found.child(number) for number in range(found.childCount())]

    assert found.role() == QAccessible.Role.List
    assert found.text(QAccessible.Text.Name) == "What can be opened or done"
    assert [item.text(QAccessible.Text.Name) for item in items] == [
        "Pages",
        "Risks",
        "Causes, Why",
        "Commands",
        "Home, F5",
    ]
    assert items[1].role() == QAccessible.Role.ListItem
    assert items[1].state().selected
    assert not items[0].state().selectable


def test_the_list_never_takes_the_focus(shown: PaletteList) -> None:
    assert shown.focusPolicy() == Qt.FocusPolicy.NoFocus


def test_a_name_without_hits_has_no_box() -> None:
    assert row("Home").heading == Passage(text="Home", marks=())
