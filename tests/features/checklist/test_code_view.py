# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Squares are shown one at a time, with what they hold, and one can turn to the others."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from edu_app.features.checklist.code_view import MOST_EASY, CodePane
from edu_app.ui.label import Label
from tests.stage import Stage


@pytest.fixture
def pane(stage: Stage) -> CodePane:
    window = stage.open(link="checklist:take")
    found = window.findChild(CodePane)  # there is one
    assert found is not None
    found.show()
    return found


def words(pane: CodePane) -> list[str]:
    return [label.text() for label in pane.findChildren(Label) if not label.isHidden()]


def test_one_square_needs_no_turning(pane: CodePane) -> None:
    pane.show_parts(["all of it"])

    assert pane.picture.accessibleDescription() == "all of it"
    assert pane.before.isHidden() or not pane.before.isVisible()
    assert not [line for line in words(pane) if line.startswith("Square ")]


def test_one_turns_from_square_to_square(pane: CodePane) -> None:
    pane.show_parts(["a", "b", "c"])
    assert "Square 1 of 3. Scan each one." in words(pane)
    assert not pane.before.isEnabled()

    pane.after.click()
    pane.after.click()

    assert pane.picture.accessibleDescription() == "c"
    assert pane.picture.accessibleName() == "Square code, part 3 of 3"
    assert not pane.after.isEnabled()
    pane.before.click()
    assert pane.picture.accessibleDescription() == "b"


def test_enter_presses_nothing_else_at_the_first_and_the_last_square(pane: CodePane) -> None:
    pane.show_parts(["a", "b"])
    pane.after.setFocus()

    QTest.keyClick(pane.after, Qt.Key.Key_Return)
    assert pane.picture.accessibleDescription() == "b"
    assert pane.before.hasFocus()

    QTest.keyClick(pane.before, Qt.Key.Key_Return)
    assert pane.picture.accessibleDescription() == "a"
    assert pane.after.hasFocus()


def test_fewer_squares_than_before_show_one_that_is_there(pane: CodePane) -> None:
    pane.show_parts(["a", "b", "c"])
    pane.after.click()
    pane.after.click()

    pane.show_parts(["d"])

    assert pane.picture.accessibleDescription() == "d"


def test_very_many_squares_lead_to_paper(pane: CodePane) -> None:
    pane.show_parts(["x"] * MOST_EASY)
    assert "These are many squares. Paper may be easier." not in words(pane)

    pane.show_parts(["x"] * (MOST_EASY + 1))

    assert "These are many squares. Paper may be easier." in words(pane)


def test_it_says_what_the_square_holds_and_who_can_scan_it(pane: CodePane) -> None:
    pane.show_parts(["a"])

    said = " ".join(words(pane))
    assert "plain text" in said
    assert "No name" in said
    assert "Anyone near can scan it" in said
