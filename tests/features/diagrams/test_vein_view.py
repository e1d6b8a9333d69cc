# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The page of the living vein: by mouse, keys and finger, in every layout, and back again."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QFont
from PySide6.QtTest import QTest

from edu_app.features.diagrams.vein_view import VeinPage, honest_words
from edu_app.gallery import settle
from edu_app.library.link import HOME
from edu_app.library.living import Claim
from edu_app.library.model import Citation, Text
from edu_app.profile import CONSULT, KIOSK, LAPTOP, Profile
from edu_app.render.vein import CODES, Cause, Side, VeinState
from edu_app.shell.error_page import ErrorPage
from edu_app.shell.window import Window
from edu_app.ui import vein_paint_across, vein_paint_along, vein_paint_pelvis
from edu_app.ui.label import Label
from edu_app.ui.theme import Theme
from edu_app.ui.vein_inks import Lettering, lettering
from tests.content_tree import ContentTree
from tests.layout_check import faults_of
from tests.stage import UPRIGHT, Key, Stage, click, focus, press, tap, touch_screen

LINK = "diagram:narrowing"


def page(window: Window) -> VeinPage:
    assert isinstance(window.page, VeinPage)
    return window.page


def knob(window: Window, percent: int) -> QPoint:
    """Return where the slider has a value, in its window."""
    slider = page(window).slider
    at = QPoint(round(slider.x_of(percent)), round(slider.track().center().y()))
    return slider.mapTo(window, at)


def said(window: Window) -> list[str]:
    return [label.text() for label in page(window).findChildren(Label) if label.isVisible()]


# ---------------------------------------------------------------- what it shows


def test_amount_sentence_and_honest_lines_are_there_from_the_start(stage: Stage) -> None:
    window = stage.open(KIOSK, LINK)

    assert "50 percent of the area lost" in said(window)
    assert page(window).seen.text().startswith("An artery presses the vein flat")
    honest = page(window).honest.document().toPlainText()
    assert "Many people with a squeezed vein have no symptoms." in honest
    assert "A number alone does not decide treatment." in honest
    assert page(window).honest.isVisible()


def test_it_says_that_nobody_has_checked_it(stage: Stage) -> None:
    for size in ((1920, 1080), UPRIGHT):
        window = stage.open(KIOSK, "diagram:narrowing", size=size)

        assert "Draft: not yet checked by a clinician" in said(window)


def test_a_source_of_the_honest_lines_opens_its_card(stage: Stage) -> None:
    window = stage.open(LAPTOP, LINK)
    link = page(window).honest.filled.anchors[0].link

    page(window).honest.link_followed.emit(link)
    settle()

    assert window.overlays.any_open()


def test_sources_are_numbered_in_the_order_they_are_cited() -> None:
    claims = (Claim(text="One.", sources=("R26", "R38")), Claim(text="Two.", sources=("R26",)))

    assert honest_words(claims) == (
        Text(text="One."),
        Citation(source_id="R26", number=1),
        Citation(source_id="R38", number=2),
        Text(text=" Two."),
        Citation(source_id="R26", number=1),
    )


def test_a_language_without_its_words_says_so_calmly(stage: Stage, tmp_path: Path) -> None:
    tree = ContentTree(tmp_path)

    window = stage.open(LAPTOP, LINK, content=tree.root)

    assert isinstance(window.page, ErrorPage)


# ---------------------------------------------------------------- what a person does


def test_a_drag_with_the_mouse_changes_picture_and_words(stage: Stage) -> None:
    window = stage.open(LAPTOP, LINK)
    handle = window.windowHandle()

    QTest.mousePress(handle, Qt.MouseButton.LeftButton, pos=knob(window, 50))
    QTest.mouseMove(handle, knob(window, 60))
    QTest.mouseMove(handle, knob(window, 79))
    QTest.mouseRelease(handle, Qt.MouseButton.LeftButton, pos=knob(window, 79))
    settle()

    assert page(window).state.percent == 80
    assert page(window).area.text() == "80 percent of the area lost"
    assert "80 percent" in page(window).canvas.accessibleDescription()


@pytest.mark.parametrize("size", [(1920, 1080), UPRIGHT], ids=str)
def test_a_finger_drags_the_slider_and_not_the_page(stage: Stage, size: tuple[int, int]) -> None:
    window = stage.open(KIOSK, LINK, size=size, text_size=100)
    finger = touch_screen()

    QTest.touchEvent(window, finger).press(0, knob(window, 50), window)
    for percent in (40, 30, 20, 15):
        QTest.touchEvent(window, finger).move(0, knob(window, percent), window)
    QTest.touchEvent(window, finger).release(0, knob(window, 15), window)
    settle()

    assert page(window).state.percent == pytest.approx(15, abs=1)


def test_keys_alone_do_everything(stage: Stage) -> None:
    window = stage.open(LAPTOP, LINK)
    for _ in range(40):
        if focus() is page(window).slider:
            break
        press(window, Key.Key_Tab)

    for key, percent in (
        (Key.Key_Right, 55), (Key.Key_PageDown, 45), (Key.Key_Home, 0), (Key.Key_End, 90),
    ):  # fmt: skip
        press(window, key)
        assert page(window).state.percent == percent


def test_taps_choose_cause_side_clot_side_veins_and_stent(stage: Stage) -> None:
    window = stage.open(KIOSK, LINK)
    controls = page(window).controls

    tap(controls.causes.segments[2])
    tap(controls.sides.segments[0])
    for switch in (controls.past_clot, controls.bypass, controls.stent):
        tap(switch)

    assert page(window).state == VeinState(
        cause=Cause.OUTSIDE, side=Side.RIGHT, past_clot=True, bypass=False, stent=True
    )
    assert page(window).area.text() == "50 percent of the area was lost before the stent"
    assert page(window).seen.text().startswith("A stent")


# ---------------------------------------------------------------- rebuild and back


def test_a_change_of_text_size_and_colours_keeps_the_vein_and_the_focus(stage: Stage) -> None:
    window = stage.open(LAPTOP, LINK)
    click(page(window).controls.causes.segments[1])
    page(window).slider.setFocus(Qt.FocusReason.TabFocusReason)
    press(window, Key.Key_End)
    before = page(window).state

    window.session.set_text_size(200)
    window.session.set_theme("hc")
    settle()

    assert page(window).state == before
    assert focus() is page(window).slider
    assert page(window).slider.value() == 90
    assert page(window).controls.causes.segments[1].isChecked()


def test_the_way_back_finds_the_vein_and_the_scrolling_again(stage: Stage) -> None:
    window = stage.open(LAPTOP, LINK, size=(1024, 600))
    page(window).slider.setValue(30)
    pane = page(window).pane
    assert pane is not None
    pane.verticalScrollBar().setValue(120)
    left_at = page(window).place()
    assert left_at // CODES == 120

    window.go(HOME)
    window.back()
    settle()

    assert page(window).place() == left_at
    assert page(window).state.percent == 30


def test_a_new_visit_begins_anew(stage: Stage) -> None:
    window = stage.open(KIOSK, LINK)
    page(window).slider.setValue(0)

    window.end_visit()

    stranger = stage.open(KIOSK, LINK)
    assert page(stranger).state == VeinState()


def test_the_picture_keeps_its_size_whatever_the_sentence_is(stage: Stage) -> None:
    window = stage.open(LAPTOP, LINK)
    heights = set()

    for cause in (0, 1, 2):
        click(page(window).controls.causes.segments[cause])
        for percent in (0, 10, 50, 90):
            page(window).slider.setValue(percent)
            settle()
            heights.add(page(window).canvas.height())

    assert len(heights) == 1


# ---------------------------------------------------------------- layout


@pytest.mark.parametrize(
    ("profile", "size"),
    [
        (KIOSK, (1920, 1080)),
        (KIOSK, UPRIGHT),
        (LAPTOP, (1366, 768)),
        (LAPTOP, (1024, 600)),
        (CONSULT, (768, 1366)),
    ],
    ids=str,
)
def test_larger_text_never_makes_a_label_of_the_picture_smaller(
    stage: Stage, monkeypatch: pytest.MonkeyPatch, profile: Profile, size: tuple[int, int]
) -> None:
    written: dict[str, int] = {}

    class Noted(Lettering):
        def write(self, text: str, *place: Any) -> None:
            written[text] = self._font.pixelSize()
            super().write(text, *place)

    def noted(theme: Theme, most: float) -> QFont:
        font = lettering(theme, most)
        written["sides"] = font.pixelSize()
        return font

    monkeypatch.setattr(vein_paint_across, "Lettering", Noted)
    monkeypatch.setattr(vein_paint_along, "Lettering", Noted)
    monkeypatch.setattr(vein_paint_pelvis, "lettering", noted)
    seen = []
    for text_size in (100, 150, 200):
        window = stage.open(profile, LINK, size=size, text_size=text_size)
        page(window).canvas.grab()
        seen.append(dict(written))

    small = seen[0]
    assert {"sides", "Artery", "Vein", "To the heart", "Side veins"} <= set(small)
    for large in seen[1:]:
        assert all(large[text] >= px for text, px in small.items())


@pytest.mark.parametrize("text_size", [100, 200])
@pytest.mark.parametrize(
    ("profile", "size"),
    [
        (KIOSK, (1920, 1080)), (KIOSK, UPRIGHT), (LAPTOP, (1366, 768)), (LAPTOP, (1024, 600)),
        (CONSULT, (768, 1366)),
    ],
    ids=str,
)  # fmt: skip
def test_every_word_is_whole_and_everything_can_be_pressed(
    stage: Stage, profile: Profile, size: tuple[int, int], text_size: int
) -> None:
    window = stage.open(profile, LINK, size=size, text_size=text_size)

    assert faults_of(window) == []
