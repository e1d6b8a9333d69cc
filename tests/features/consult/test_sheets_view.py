# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Sheets over the console ask; they do nothing by themselves."""

from __future__ import annotations

from edu_app.features.consult.console import derive_spare
from edu_app.features.consult.sheets_view import AddPanel, SavePanel
from edu_app.ui.label import Label
from edu_app.ui.theme import Theme
from tests.features.consult.talks import begun, library

PLANS = library().references.plans.plans


def test_steps_of_other_plans_are_offered(theme: Theme) -> None:
    panel = AddPanel(derive_spare(PLANS, begun().order), theme)
    chosen: list[str] = []
    panel.step_chosen.connect(chosen.append)
    panel.buttons[0].click()

    assert chosen == [PLANS[1].steps[0].id]
    assert panel.buttons[0].accessibleName() == f"{PLANS[1].steps[0].title} ({PLANS[1].title})"
    names = [button.accessibleName() for button in panel.buttons]
    assert len(set(names)) == len(names)


def test_nothing_more_to_add_is_said(theme: Theme) -> None:
    panel = AddPanel((), theme)

    assert panel.buttons == []
    words = [label.text() for label in panel.findChildren(Label)]
    assert "Every step is in the plan already." in words


def test_a_name_is_asked_for_with_a_warning(theme: Theme) -> None:
    panel = SavePanel("Clot clinic", theme)
    names: list[str] = []
    panel.save_wanted.connect(names.append)
    panel.save_button.click()
    panel.say("No.")

    assert names == ["Clot clinic"]
    assert not panel.said.isHidden()
    assert any("name of a patient" in label.text() for label in panel.findChildren(Label))
