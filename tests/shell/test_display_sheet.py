# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The display panel shows how things look now, changes it at once, and can take it all back."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QApplication

from edu_app.gallery import settle
from edu_app.profile import CONSULT, KIOSK, LAPTOP, Profile
from edu_app.session import TEXT_SIZES, THEMES
from edu_app.shell.actions import Act
from edu_app.shell.display_sheet import DisplayPanel
from edu_app.shell.window import Window
from tests.stage import UPRIGHT, Key, Stage, click, focus, place, press, tap


def open_panel(window: Window) -> DisplayPanel:
    window.act(Act.TEXT_SIZE)
    settle()
    return panel(window)


def panel(window: Window) -> DisplayPanel:
    """Return the panel that is open now; a choice builds it anew."""
    sheet = window.overlays.sheet(Act.TEXT_SIZE)
    assert sheet is not None
    assert isinstance(sheet.content, DisplayPanel)
    return sheet.content


def chosen(window: Window) -> tuple[list[int], list[str], bool]:
    """Return what the panel shows as chosen: sizes, colours, less movement."""
    shown = panel(window)
    return (
        [choice.percent for choice in shown.sizes.choices if choice.isChecked()],
        [swatch.theme_name for swatch in shown.swatches if swatch.isChecked()],
        shown.movement.isChecked(),
    )


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("text_size", TEXT_SIZES)
def test_the_panel_shows_what_is_chosen(stage: Stage, text_size: int, theme: str) -> None:
    window = stage.open(LAPTOP, text_size=text_size, theme=theme, still=False)

    open_panel(window)

    assert chosen(window) == ([text_size], [theme], False)


@pytest.mark.parametrize("index", range(1, len(TEXT_SIZES)))
def test_a_text_size_applies_at_once(stage: Stage, index: int) -> None:
    window = stage.open(KIOSK, "topic:risks")
    before = window.theme.px("body")

    click(open_panel(window).sizes.choices[index])

    assert window.session.text_size == TEXT_SIZES[index]
    assert window.theme.px("body") > before
    assert chosen(window) == ([TEXT_SIZES[index]], ["light"], True)
    assert place(window) == "topic:risks"


@pytest.mark.parametrize("name", ["dark", "hc"])
def test_a_set_of_colours_applies_at_once(stage: Stage, name: str) -> None:
    window = stage.open(KIOSK, "topic:risks")
    shown = open_panel(window)

    tap(next(swatch for swatch in shown.swatches if swatch.theme_name == name))

    assert window.session.theme == window.theme.look.theme == name
    assert chosen(window) == ([100], [name], True)


def test_each_swatch_is_painted_in_its_own_colours(stage: Stage) -> None:
    window = stage.open(KIOSK)

    for swatch in open_panel(window).swatches:
        wanted = window.parts.theme(window.session, swatch.theme_name).colour("surface")
        seen = swatch.grab().toImage()
        assert seen.pixelColor(seen.width() // 2, seen.height() // 2) == wanted


def test_less_movement_applies_at_once_and_is_taken_back(stage: Stage) -> None:
    window = stage.open(LAPTOP, still=False)
    switch = open_panel(window).movement

    click(switch)
    assert window.session.less_movement
    click(switch)

    assert not window.session.less_movement


def test_reset_restores_everything(stage: Stage) -> None:
    window = stage.open(KIOSK, "topic:risks", theme="hc", text_size=150)
    assert window.session.less_movement

    click(open_panel(window).reset_button)

    session = window.session
    assert (session.text_size, session.theme, session.less_movement) == (100, "light", False)
    assert chosen(window) == ([100], ["light"], False)


def test_reset_opens_no_other_window_and_keeps_the_focus(stage: Stage) -> None:
    window = stage.open(KIOSK, "topic:risks", theme="dark", text_size=125)
    open_panel(window).reset_button.setFocus()

    press(window, Key.Key_Return)

    assert focus() is panel(window).reset_button
    assert [each for each in QApplication.topLevelWidgets() if each.isVisible()] == [window]


def test_nobody_else_s_visit_is_changed(stage: Stage) -> None:
    window = stage.open(CONSULT, "topic:risks")
    click(open_panel(window).sizes.choices[-1])

    window.end_visit()

    assert window.session.text_size == 100
    assert not window.overlays.any_open()


@pytest.mark.parametrize("name", ["done_button", "close_button"])
def test_two_buttons_close_the_panel_and_keep_what_was_chosen(stage: Stage, name: str) -> None:
    window = stage.open(KIOSK, "topic:risks")
    click(open_panel(window).sizes.choices[1])

    click(getattr(panel(window), name))

    assert not window.overlays.any_open()
    assert window.session.text_size == 125


@pytest.mark.parametrize("size", [(1920, 1080), UPRIGHT])
@pytest.mark.parametrize("theme", THEMES)
def test_everything_on_the_panel_is_in_reach(
    stage: Stage, theme: str, size: tuple[int, int]
) -> None:
    shown = open_panel(stage.open(KIOSK, "topic:risks", size=size, theme=theme))

    controls = [*shown.sizes.choices, *shown.swatches, shown.movement]
    controls += [shown.reset_button, shown.done_button, shown.close_button]
    for control in controls:
        assert control.isVisible()
        assert control.text_fits()
        assert shown.rect().contains(QRect(control.mapTo(shown, QPoint(0, 0)), control.size()))


@pytest.mark.parametrize("profile", [KIOSK, LAPTOP], ids=lambda each: each.name)
def test_the_panel_has_a_name_for_a_screen_reader(stage: Stage, profile: Profile) -> None:
    shown = open_panel(stage.open(profile))

    assert shown.accessibleName() == "Make it easier to read"
    assert shown.close_button.accessibleName() == "Close"
