# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Keys belong to whatever has the focus first; the card lists all of them."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from edu_app.features.consult.keys import KEYS, Holder
from edu_app.features.consult.keys_view import KeysCard, holder_of
from edu_app.gallery import settle
from edu_app.render.talk import VeinView
from edu_app.shell.actions import Act
from edu_app.shell.window import Window
from edu_app.ui.label import Label
from edu_app.ui.theme import Theme
from tests.features.consult.consoles import console, open_console, talk
from tests.stage import Key, Stage, click, focus, press

KEYBOARD, MOUSE = Qt.FocusReason.TabFocusReason, Qt.FocusReason.MouseFocusReason


@pytest.fixture
def window(stage: Stage) -> Window:
    return open_console(stage)


def holder(window: Window, widget: QWidget, reason: Qt.FocusReason) -> Holder:
    widget.setFocus(reason)
    settle()
    return holder_of(focus(), console(window))


def test_what_has_the_focus_is_known(window: Window) -> None:
    page = console(window)
    click(page.list.save)
    sheet = window.overlays.above()[-1]
    field = sheet.content.findChild(QWidget, "")
    assert field is not None

    assert holder_of(None, page) is Holder.NOTHING
    assert holder_of(page, page) is Holder.NOTHING
    assert holder_of(focus(), page) in (Holder.FIELD, Holder.ELSEWHERE)
    sheet.shut()
    settle()
    assert holder(window, page.stage.next, MOUSE) is Holder.NOTHING
    assert holder(window, page.stage.back, KEYBOARD) in (Holder.BUTTON, Holder.NOTHING)
    assert holder(window, page.list.down, KEYBOARD) is Holder.BUTTON
    assert holder(window, page.strip.pace.segments[0], KEYBOARD) is Holder.CHOICE
    assert window.top is not None
    assert holder(window, window.top.buttons[Act.CONTRAST], MOUSE) is Holder.NOTHING


def test_a_button_that_the_keyboard_came_to_is_pressed(window: Window) -> None:
    page = console(window)
    page.list.down.setFocus(KEYBOARD)
    settle()
    press(window, Key.Key_Space)

    assert talk(window).order[1] == "first-visit.what-it-is"
    assert talk(window).ahead == "first-visit.what-it-is"


def test_a_button_that_was_clicked_leaves_space_to_the_console(window: Window) -> None:
    click(console(window).strip.blank)
    assert not talk(window).blank
    press(window, Key.Key_Space)

    assert not talk(window).blank
    assert talk(window).live == "first-visit.where-it-narrows"


def test_arrows_move_a_slider_that_has_the_focus(stage: Stage) -> None:
    window = open_console(stage, "consult:results-narrow")
    page = console(window)
    vein = next(step.id for step in page.plan.steps if step.vein is not None)
    page.lead.go(vein)
    click(page.side.findChild(QWidget, "side-picture"))
    slider = page.side.findChild(QWidget, "talk-vein-slider")
    assert slider is not None
    slider.setFocus(KEYBOARD)
    settle()
    before = page.lead.picture
    press(window, Key.Key_Right)

    after = page.lead.picture
    assert talk(window).ahead == vein
    assert isinstance(before, VeinView)
    assert isinstance(after, VeinView)
    assert after.state.percent > before.state.percent


def test_no_key_is_left_when_the_page_is_gone(window: Window) -> None:
    window.home()
    press(window, Key.Key_S)

    assert talk(window).blank


def test_the_card_lists_every_key(theme: Theme) -> None:
    card = KeysCard(theme)
    words = {label.text() for label in card.findChildren(Label)}

    assert {each.words for each in KEYS} <= words
    assert "→ or Space or Page Down" in words
    left: list[bool] = []
    card.left.connect(lambda: left.append(True))
    card.close_button.click()
    assert left == [True]
