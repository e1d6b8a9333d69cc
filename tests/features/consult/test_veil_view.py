# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""In place of notes stands why they are hidden, and one button."""

from __future__ import annotations

from collections.abc import Callable

from pytestqt.qtbot import QtBot

from edu_app.features.consult.veil_view import Veil
from edu_app.ui.theme import Theme
from tests.stage import click


def test_it_says_why_and_asks(theme: Theme, show: Callable[..., None], qtbot: QtBot) -> None:
    veil = Veil(theme)
    show(veil, 300, 400)

    assert "mirrored" in veil.words.text()
    assert veil.button.text_fits()
    with qtbot.waitSignal(veil.notes_wanted):
        click(veil.button)
