# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""A letter is announced when it comes, and a window comes forward."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from edu_app.launch.letterbox import LETTER, Letter, Letterbox, enter
from edu_app.launch.letters_view import LetterSlot, come_forward


@pytest.fixture
def box(tmp_path: Path) -> Iterator[Letterbox]:
    found = enter(tmp_path / "vein-guide" / "box", Letter())
    assert isinstance(found, Letterbox)
    yield found
    found.close()


def post(box: Letterbox, text: str, name: str = "1") -> None:
    """Leave a letter so that it appears whole, as a start does."""
    draft = box.folder / f"{name}.draft"
    draft.write_text(text)
    os.replace(draft, box.folder / f"{name}{LETTER}")


def test_a_letter_that_was_there_before_is_announced(box: Letterbox, qtbot: QtBot) -> None:
    post(box, "topic:risks\n")
    owner = QObject()

    with qtbot.waitSignal(LetterSlot(box, owner).letter_came) as came:
        pass

    assert str(came.args[0].link) == "topic:risks"


def test_letters_that_come_later_are_announced(box: Letterbox, qtbot: QtBot) -> None:
    owner = QObject()
    slot = LetterSlot(box, owner)

    for link in ("topic:risks", "topic:causes"):
        with qtbot.waitSignal(slot.letter_came) as came:
            post(box, f"{link}\n")

        assert str(came.args[0].link) == link


def test_of_several_letters_the_last_one_counts(box: Letterbox, qtbot: QtBot) -> None:
    post(box, "topic:risks\n", "1")
    post(box, "topic:causes\n", "2")
    owner = QObject()

    found: list[Letter] = []
    slot = LetterSlot(box, owner)
    slot.letter_came.connect(found.append)

    qtbot.waitSignal(slot.letter_came).wait()

    assert [str(letter.link) for letter in found] == ["topic:causes"]


def test_what_is_no_letter_says_nothing(box: Letterbox, qtbot: QtBot) -> None:
    owner = QObject()
    slot = LetterSlot(box, owner)

    with qtbot.assertNotEmitted(slot.letter_came):
        post(box, "https://example.org\n")
        qtbot.waitUntil(lambda: not list(box.folder.glob(f"*{LETTER}")))


def test_a_window_that_was_put_away_comes_forward(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.showMinimized()

    come_forward(window)

    assert window.isVisible()
    assert not window.isMinimized()


@pytest.mark.parametrize("state", ["WindowMaximized", "WindowFullScreen"])
def test_a_large_window_stays_large(qtbot: QtBot, state: str) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.setWindowState(Qt.WindowState[state] | Qt.WindowState.WindowMinimized)

    come_forward(window)

    assert window.windowState() & Qt.WindowState[state]
    assert not window.isMinimized()
