# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""What can be added to a line: every field with its choices, the main ones first."""

from __future__ import annotations

from collections.abc import Callable

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from edu_app.features.checklist.fields_view import Fields
from edu_app.features.checklist.scale_view import ScaleCard
from edu_app.gallery import settle
from edu_app.library.checklist import Form
from edu_app.ui.surfaces import ScrollPane
from edu_app.ui.theme import Theme
from tests.checklist_samples import form, one
from tests.features.checklist.tapping import headings
from tests.ui.samples import ThemeMaker

MORE = "More, if you like"


@pytest.fixture
def open_fields(theme: Theme, show: Callable[..., None]) -> Callable[..., Fields]:
    def run(of: Form | None = None, *, width: int = 760) -> Fields:
        made = Fields(of or form(), theme)
        show(made, width, 780)
        settle()
        return made

    return run


def on(fields: Fields) -> dict[str, list[str]]:
    """Return what is shown as chosen, by field."""
    return {
        name: chosen
        for name, row in fields.rows.items()
        if (chosen := [chip.key for chip in row.chips if chip.isChecked()])
    }


def test_the_main_questions_come_first_and_the_others_below(
    open_fields: Callable[..., Fields],
) -> None:
    made = open_fields()

    asked = [words for _level, words in headings(made)]
    first = [field.ask for field in form().fields if field.first]
    more = [field.ask for field in form().fields if not field.first]
    assert asked == [*first, MORE, *more]
    assert {level for level, _words in headings(made)} == {"3"}


def test_without_further_questions_nothing_is_below(open_fields: Callable[..., Fields]) -> None:
    fields = tuple(field for field in form().fields if field.first)
    made = open_fields(msgspec.structs.replace(form(), fields=fields))

    assert MORE not in [words for _level, words in headings(made)]


def test_every_choice_has_a_chip_and_numbers_have_bars(
    open_fields: Callable[..., Fields],
) -> None:
    made = open_fields()

    for field in form().fields:
        chips = made.rows[field.id].chips
        assert [chip.key for chip in chips] == [choice.id for choice in field.choices]
        assert {type(chip) is ScaleCard for chip in chips} == {field.id == "bother"}


def test_a_press_tells_field_and_choice(open_fields: Callable[..., Fields], qtbot: QtBot) -> None:
    made = open_fields()

    for field, place in (("side", 0), ("worse", 2), ("bother", 3)):
        chip = made.rows[field].chips[place]
        with qtbot.waitSignal(made.turned) as told:
            QTest.mouseClick(chip, Qt.MouseButton.LeftButton)
        assert told.args == [field, chip.key]


def test_what_is_chosen_for_a_line_is_shown_also_by_marks(
    open_fields: Callable[..., Fields],
) -> None:
    made = open_fields()
    item = next(item for item in form().items() if item.id == "F2")

    made.show_line(one("F2", "calf.left", worse=("standing", "heat"), since="weeks"), item)
    with_marks = on(made)
    made.show_line(one("L1", bother="2"), next(i for i in form().items() if i.id == "L1"))

    assert with_marks == {
        "side": ["left"],
        "where": ["calf"],
        "worse": ["standing", "heat"],
        "since": ["weeks"],
    }
    assert on(made) == {"bother": ["2"]}


@pytest.mark.parametrize("percent", [100, 200])
@pytest.mark.parametrize("width", [1200, 620])
def test_every_chip_is_whole(
    make_theme: ThemeMaker, show: Callable[..., None], percent: int, width: int
) -> None:
    theme = make_theme(percent=percent)
    made = Fields(form(), theme)
    show(ScrollPane(made, theme), width, 780)
    settle()

    for row in made.rows.values():
        for chip in row.chips:
            assert chip.text_fits(), chip.text()
            assert row.rect().contains(chip.geometry()), chip.text()


def test_a_screen_reader_hears_the_question_with_each_choice(
    open_fields: Callable[..., Fields],
) -> None:
    made = open_fields()

    for field in form().fields:
        for chip in made.rows[field.id].chips:
            found = QAccessible.queryAccessibleInterface(chip)
            assert found.role() == QAccessible.Role.CheckBox
            assert found.text(QAccessible.Text.Description) == field.ask
            assert found.text(QAccessible.Text.Name)
