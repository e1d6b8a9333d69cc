# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Above a page stands how much of it to show; where there is no room, one button goes on."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtWidgets import QWidget

from edu_app.features.topics.head_view import depth_words, headless, is_wide
from edu_app.features.topics.page_view import TopicPage
from edu_app.features.topics.path_view import ProgressBars
from edu_app.features.topics.short_view import ShortPage
from edu_app.profile import KIOSK, LAPTOP, Profile
from edu_app.ui.buttons import Button
from edu_app.ui.chips import Chip
from edu_app.ui.control import Control
from tests.stage import UPRIGHT, Stage, click

LOW = (1366, 768)


def chips(window: QWidget) -> list[str]:
    return [chip.text() for chip in window.findChildren(Chip)]


@pytest.mark.parametrize("profile", [KIOSK, LAPTOP], ids=lambda profile: profile.name)
def test_a_page_offers_its_depths_and_marks_the_present_one(stage: Stage, profile: Profile) -> None:
    window = stage.open(profile, link="topic:options")

    assert chips(window) == ["Short version", "Side by side", "Whole page"]
    assert [chip.text() for chip in window.findChildren(Chip) if chip.isChecked()] == [
        "Side by side"
    ]


def test_a_tap_shows_the_short_version_and_the_next_page_is_short_too(stage: Stage) -> None:
    window = stage.open(link="topic:risks")

    click(next(chip for chip in window.findChildren(Chip) if chip.key == "short"))

    assert isinstance(window.page, ShortPage)
    click(window.page.next_bar.next)
    assert isinstance(window.page, ShortPage)
    click(next(chip for chip in window.page.chips.chips if chip.key == "full"))
    assert isinstance(window.page, TopicPage)


def test_a_new_visit_begins_with_whole_pages(stage: Stage) -> None:
    window = stage.open(link="topic:risks")
    window.session.set_depth("short")

    window.end_visit()

    assert window.session.depth == ""


def test_large_text_in_a_low_window_has_one_button_that_goes_on(stage: Stage) -> None:
    window = stage.open(LAPTOP, link="topic:options", size=LOW, text_size=200)
    assert chips(window) == []
    seen = []

    for _turn in range(3):
        button = window.findChild(Button, "depth-next")
        assert button is not None
        seen.append(button.text())
        click(button)

    assert seen == ["Whole page", "Short version", "Side by side"]


def test_a_short_page_in_large_text_says_who_has_checked_it(stage: Stage) -> None:
    window = stage.open(LAPTOP, link="topic:risks", size=LOW, text_size=200)
    window.session.set_depth("short")

    page = window.page
    assert isinstance(page, TopicPage)
    assert "Draft: not yet checked by a clinician" in page.reader.view.toPlainText()
    assert page.reader.least_picture == 0


def test_only_a_wide_window_gives_a_page_its_whole_width(stage: Stage) -> None:
    wide = stage.open(link="topic:options")
    upright = stage.open(link="topic:options", size=(1080, 1920))

    for window, expected in ((wide, True), (upright, False)):
        page = window.page
        assert isinstance(page, TopicPage)
        assert is_wide(page._facts, window.shape) is expected  # what it decides by
        assert page.tools is None
        assert page.rail is None
        assert not headless(window.shape)


def test_every_depth_has_a_name() -> None:
    from edu_app.features.topics.depth import Depth

    assert len({depth_words(depth) for depth in Depth}) == len(Depth)


@pytest.mark.parametrize(
    ("profile", "size", "text_size"),
    [(KIOSK, UPRIGHT, 100), (KIOSK, UPRIGHT, 200), (KIOSK, (1920, 1080), 100), (LAPTOP, LOW, 100)],
    ids=str,
)
def test_the_controls_around_a_page_stand_flush_with_its_card(
    stage: Stage, profile: Profile, size: tuple[int, int], text_size: int
) -> None:
    page = stage.open(profile, "topic:may-thurner", size=size, text_size=text_size).page
    assert isinstance(page, TopicPage)
    assert page.chips is not None

    def left(control: Control) -> float:
        return control.mapTo(page, QPointF(control.face().topLeft())).x()

    card = page.reader.mapTo(page, page.reader.rect().topLeft()).x()
    bars = page.findChildren(ProgressBars)
    on = page.next_bar.next
    assert {left(page.chips.chips[0]), left(page.next_bar.previous)} == {card}
    assert {bar.mapTo(page, bar.rect().topLeft()).x() for bar in bars} <= {card}
    assert left(on) + on.face().width() == card + page.reader.width()
