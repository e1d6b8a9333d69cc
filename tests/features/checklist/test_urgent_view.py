# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The box with the signs: the same words for everyone, always whole, and a way to all of them."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QAccessible

from edu_app.features.checklist.urgent_view import UrgentBox
from edu_app.profile import KIOSK, LAPTOP, Profile
from edu_app.render.answers import EMPTY
from edu_app.settings import Settings
from tests.checklist_samples import copy_checklist, everything
from tests.content_tree import ContentTree
from tests.features.checklist.tapping import NARROW, SHORT, UPRIGHT, WIDE, press, step_page
from tests.stage import Stage, place

STEPS = ("checklist:", "checklist:where", "checklist:about")


def urgent(window: object) -> UrgentBox:
    return step_page(window).urgent  # type: ignore[arg-type]  # a window


@pytest.mark.parametrize("link", STEPS)
def test_the_words_are_those_of_every_sheet_whatever_is_ticked(stage: Stage, link: str) -> None:
    window = stage.open(LAPTOP, link, settings=Settings(emergency_number="112"))
    phrases = window.parts.library.phrases.sheet

    said = []
    for answers in (EMPTY, everything()):
        window.session.checklist.take(answers)
        box = urgent(window)
        said.append((box.title.text(), box.signs.text(), box.accessibleName(), box.height()))

    assert said[0] == said[1]
    assert said[0][:2] == (phrases.urgent.format(number="112"), phrases.signs)
    assert "112" in said[0][2]


@pytest.mark.parametrize("percent", [100, 200])
@pytest.mark.parametrize(
    ("profile", "size"),
    [(KIOSK, (1920, 1080)), (KIOSK, UPRIGHT), (LAPTOP, WIDE), (LAPTOP, SHORT), (LAPTOP, NARROW)],
)
def test_no_word_of_it_is_cut(
    stage: Stage, profile: Profile, size: tuple[int, int], percent: int
) -> None:
    box = urgent(stage.open(profile, "checklist:", size=size, text_size=percent))

    for label in (box.title, box.signs):
        needed = label.needed(label.width())
        assert needed.width() <= label.width() + 1
        assert needed.height() <= label.height() + 1
    assert box.button.text_fits()
    assert box.rect().contains(box.button.geometry())


def test_the_button_stands_where_it_takes_the_least_height(stage: Stage) -> None:
    box = urgent(stage.open(LAPTOP, "checklist:", size=WIDE))
    assert box.button.x() > box.signs.geometry().right()

    box = urgent(stage.open(KIOSK, "checklist:", size=(1080, 1920), text_size=200))
    assert box.button.x() >= box.title.geometry().right()
    assert box.button.geometry().bottom() < box.signs.y()

    box = urgent(stage.open(LAPTOP, "checklist:", size=NARROW, text_size=200))
    assert box.button.y() > box.signs.geometry().bottom()


def test_the_button_opens_all_signs(stage: Stage) -> None:
    window = stage.open(LAPTOP, "checklist:")

    press(urgent(window).button)

    assert place(window) == "topic:get-help-now"


def test_without_that_page_there_is_no_button(stage: Stage, tmp_path: Path) -> None:
    tree = ContentTree(tmp_path)
    copy_checklist(tree)

    box = urgent(stage.open(LAPTOP, "checklist:", content=tree.root))

    assert not box.button.isVisible()
    assert box.signs.isVisible()


def test_a_screen_reader_meets_a_heading_and_the_signs(stage: Stage) -> None:
    box = urgent(stage.open(LAPTOP, "checklist:"))
    title = QAccessible.queryAccessibleInterface(box.title)

    assert title.role() == QAccessible.Role.Heading
    assert title.text(QAccessible.Text.Description) == "Heading level 2"
    signs = QAccessible.queryAccessibleInterface(box.signs)
    assert signs.text(QAccessible.Text.Name) == box.signs.text()
