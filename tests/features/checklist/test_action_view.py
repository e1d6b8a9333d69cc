# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""A card says what it does, has its button beside or below, and can say what came of it."""

from __future__ import annotations

import pytest

from edu_app.features.checklist.action_view import ActionCard
from edu_app.features.checklist.ways import Way
from edu_app.profile import LAPTOP
from edu_app.ui.label import Label
from tests.stage import Stage


@pytest.mark.parametrize(("percent", "beside"), [(100, True), (200, False)])
def test_the_button_stands_beside_or_below(stage: Stage, percent: int, beside: bool) -> None:
    window = stage.open(LAPTOP, "checklist:take", text_size=percent)
    card = next(each for each in window.findChildren(ActionCard))  # any of them
    button = next(each for each in window.page.buttons.values() if card.isAncestorOf(each))

    assert (button.geometry().top() < card.line.geometry().bottom()) == beside


def test_what_came_of_it_is_said_on_the_card(stage: Stage) -> None:
    window = stage.open(LAPTOP, "checklist:take")
    card = window.page.cards[Way.PDF]

    card.say("Saved as page.pdf.")

    assert "Saved as page.pdf." in [label.text() for label in card.findChildren(Label)]
