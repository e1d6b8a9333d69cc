# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Without a PIN nobody comes in, and the card says how to set one."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QLineEdit

from edu_app.features.staff.keypad_view import Keypad
from edu_app.features.staff.no_pin_view import CLOSES_MS, NoPin
from edu_app.ui.theme import Theme
from tests.features.staff.pressing import Heard
from tests.ui.conftest import _letters, make_theme, theme, tokens

__all__ = ["_letters", "make_theme", "theme", "tokens"]


def test_it_says_how_to_set_a_pin(theme: Theme) -> None:
    card = NoPin(theme)

    assert "until the clinic has set a PIN" in card.words
    assert "vein-guide clinic pin" in card.words
    assert "under [kiosk] in clinic.toml" in card.words
    assert card.accessibleName() == "Staff menu"


def test_nothing_can_be_typed(theme: Theme) -> None:
    card = NoPin(theme)

    assert card.findChildren(Keypad) + card.findChildren(QLineEdit) == []


def test_both_buttons_lead_out(theme: Theme) -> None:
    card = NoPin(theme)
    left = Heard(card.left)

    card.back_button.click()
    card.close_button.click()

    assert left.times == 2


def test_it_goes_away_by_itself(theme: Theme) -> None:
    card = NoPin(theme)
    left = Heard(card.left)
    (timer,) = card.findChildren(QTimer)

    assert (timer.isActive(), timer.isSingleShot(), timer.interval()) == (True, True, CLOSES_MS)
    timer.timeout.emit()
    assert left.times == 1
