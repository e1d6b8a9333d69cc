# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The keys come for the field that is pressed, type into it, and lead to the next."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

import pytest
from PySide6.QtWidgets import QVBoxLayout, QWidget

from edu_app.features.staff.typing_view import TypingTray
from edu_app.gallery import settle
from edu_app.profile import KIOSK
from edu_app.ui.keyboard import Keyboard
from edu_app.ui.keyboard_keys import Layer
from edu_app.ui.sealed_field import SealedField
from edu_app.ui.surfaces import ScrollPane
from tests.stage import click, focus
from tests.ui.samples import ThemeMaker


@dataclass
class Desk:
    """Two fields far apart, and the tray below them."""

    tray: TypingTray
    fields: list[SealedField]
    pane: ScrollPane

    @property
    def keyboard(self) -> Keyboard:
        """The keys, which have to be there."""
        assert self.tray.keyboard is not None
        return self.tray.keyboard


@pytest.fixture(params=[False, True], ids=["tall", "low"])
def low(request: pytest.FixtureRequest) -> bool:
    return bool(request.param)


@pytest.fixture
def desk(make_theme: ThemeMaker, show: Callable[..., None], low: bool) -> Desk:
    theme = make_theme(KIOSK)
    window, body = QWidget(), QWidget()
    lines = QVBoxLayout(body)
    fields = [SealedField(name, theme, 40) for name in ("Name", "Phone")]
    for field in fields:
        lines.addWidget(field)
        lines.addSpacing(400)
    fields[1].digits = True
    tray, pane = TypingTray(theme, "en", ("en",), low=low), ScrollPane(body, theme)
    column = QVBoxLayout(window)
    column.addWidget(pane, 1)
    column.addWidget(tray)
    tray.serve(fields)
    show(window, 780, 780)
    return Desk(tray, fields, pane)


def test_there_are_no_keys_before_somebody_wants_to_type(desk: Desk) -> None:
    assert not desk.tray.isVisible()
    assert desk.tray.keyboard is None


def test_a_pressed_field_gets_what_is_typed(desk: Desk) -> None:
    click(desk.fields[0])

    for letter in "Vein ":
        desk.keyboard.typed.emit(letter)
    desk.keyboard.erased.emit()

    assert desk.tray.isVisible()
    assert desk.fields[0].text() == "Vein"
    assert desk.keyboard.layout_shown.layer is Layer.PLAIN
    assert desk.keyboard.layout_shown.writes


def test_next_leads_on_and_away_at_the_end(desk: Desk) -> None:
    click(desk.fields[0])
    desk.keyboard.entered.emit()
    settle()

    assert focus() is desk.fields[1]
    assert desk.pane.verticalScrollBar().value() > 0
    desk.keyboard.typed.emit("5")
    assert desk.fields[1].text() == "5"
    desk.keyboard.entered.emit()
    assert not desk.tray.isVisible()


def test_a_low_tray_begins_with_digits_where_a_telephone_number_is_typed(
    desk: Desk, low: bool
) -> None:
    click(desk.fields[0])
    plain = desk.keyboard.layout_shown.layer
    desk.keyboard.entered.emit()

    shown = "".join(key.cap.letter for key in desk.keyboard.every_key())
    assert set("0123456789") <= set(shown)
    assert plain is Layer.PLAIN
    assert desk.keyboard.layout_shown.layer is (Layer.DIGITS if low else Layer.PLAIN)


def test_whoever_asks_for_letters_there_keeps_them(desk: Desk) -> None:
    click(desk.fields[1])
    layout = desk.keyboard.layout_shown
    desk.keyboard.show_layout(replace(layout, layer=Layer.ACCENTS))

    click(desk.fields[1])
    assert desk.keyboard.layout_shown.layer is Layer.ACCENTS

    desk.fields[0].pressed.emit()  # it has been scrolled away
    assert desk.keyboard.layout_shown.layer is Layer.PLAIN


def test_the_keys_can_be_sent_away(desk: Desk) -> None:
    click(desk.fields[0])

    desk.keyboard.hidden.emit()

    assert not desk.tray.isVisible()


def test_after_the_fields_are_gone_nothing_is_typed(desk: Desk) -> None:
    click(desk.fields[0])
    keyboard = desk.keyboard

    desk.tray.release()
    keyboard.typed.emit("x")
    keyboard.erased.emit()
    keyboard.entered.emit()

    assert not desk.tray.isVisible()
    assert desk.fields[0].text() == ""
