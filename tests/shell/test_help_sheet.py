# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The emergency card shows every one of its words, in every window, and is left on purpose."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from edu_app.gallery import settle
from edu_app.profile import KIOSK, LAPTOP, Profile
from edu_app.settings import Settings
from edu_app.shell.actions import Act
from edu_app.shell.error_page import ErrorPage
from edu_app.shell.help_sheet import HelpCard, cut_below
from edu_app.shell.window import Window
from edu_app.ui.document_paint import range_rects
from edu_app.ui.label import Label
from tests.content_tree import ContentTree
from tests.stage import UPRIGHT, Key, Stage, click, focus, page_view, place, press, tap

NARROW = (1024, 600)
ROOM = 40
"""Free pixels under the last line at most."""
MARKS = (
    (r'^!!! danger "(.*)"$', r"\1"),
    (r"^- ", ""),
    (r"\*\*", ""),
    (r"\[([^]]*)\]\([^)]*\)", r"\1"),
    (r"\{emergency\}", "911"),
)


def lines_of(file: Path) -> list[str]:
    """Return the lines of a card as a person should read them."""
    body = file.read_text(encoding="utf-8").split("---\n", 2)[2]
    lines = [line.strip() for line in body.splitlines() if line.strip()]
    for mark, words in MARKS:
        lines = [re.sub(mark, words, line) for line in lines]
    return lines


def open_card(window: Window) -> HelpCard:
    window.act(Act.HELP)
    settle()
    sheet = window.overlays.sheet(Act.HELP)
    assert sheet is not None
    assert isinstance(sheet.content, HelpCard)
    return sheet.content


def left_below(card: HelpCard) -> int:
    """Return how much of the card is still below the edge."""
    bar = card.view.verticalScrollBar()
    return bar.maximum() - bar.value()


# ---------------------------------------------------------------- its words


def test_every_line_of_the_file_is_on_the_card(
    stage: Stage, profile: Profile, content_root: Path
) -> None:
    card = open_card(stage.open(profile, "topic:risks"))

    shown = card.view.document().toPlainText().splitlines()

    wanted = lines_of(content_root / "en" / "emergency.md")
    assert len(wanted) > 15
    assert [line for line in wanted if line not in shown] == []
    assert [line for line in shown if line in wanted] == wanted


def test_a_clinic_changes_the_number_and_no_other_word(stage: Stage) -> None:
    usual = open_card(stage.open(LAPTOP)).view.document().toPlainText()
    settings = Settings(emergency_number="112", clinic_name="Vein Clinic", phone="555 0100")

    words = open_card(stage.open(LAPTOP, settings=settings)).view.document().toPlainText()

    assert words == usual.replace("Call 911 now", "Call 112 now")
    assert "112" in words


def test_the_first_line_says_whom_to_call_in_the_largest_letters(stage: Stage) -> None:
    card = open_card(stage.open(KIOSK))
    document = card.view.document()
    first, last = document.firstBlock(), document.lastBlock()

    assert first.text().startswith("Call 911 now")
    sizes = [block.begin().fragment().charFormat().font().pixelSize() for block in (first, last)]
    assert sizes[0] > sizes[1]
    assert first.begin().fragment().charFormat().font().bold()


def test_the_title_is_the_name_of_the_card(stage: Stage) -> None:
    card = open_card(stage.open(KIOSK))

    assert card.accessibleName() == card.view.accessibleName() == "Get help now"
    assert "Get help now" in [label.text() for label in card.findChildren(Label)]


def test_a_clinic_s_own_card_may_begin_with_a_box_and_shows_no_picture(
    stage: Stage, tmp_path: Path
) -> None:
    tree = ContentTree(tmp_path)
    box, picture = '!!! danger "Now"\n    Call {emergency}.', '![Two](diagram:veins "Veins")'
    tree.page("en/emergency.md", f"{box}\n\n{picture}\n\nLast.\n")

    card = open_card(stage.open(KIOSK, content=tree.root))

    shown = card.view.document().toPlainText()
    assert shown.index("Now") < shown.index("Call 911.") < shown.index("Last.")
    assert card.view.filled.objects == {}


# ---------------------------------------------------------------- reading on


@pytest.mark.parametrize("lines", [1, 6, 14])
def test_a_card_that_fits_is_as_high_as_its_words(
    stage: Stage, profile: Profile, tmp_path: Path, lines: int
) -> None:
    tree = ContentTree(tmp_path)
    tree.page("en/emergency.md", "Call {emergency} now.\n\n" * lines)

    card = open_card(stage.open(profile, size=UPRIGHT, content=tree.root))

    assert left_below(card) == 0
    assert card.view.viewport().height() - card.view.document().size().height() < ROOM
    assert not card.more_button.isEnabled()


@pytest.mark.parametrize(
    ("profile", "size", "text_size"),
    [(KIOSK, (1920, 1080), 100), (KIOSK, UPRIGHT, 200), (LAPTOP, (1366, 768), 125)],
    ids=str,
)
def test_no_line_is_cut_when_the_card_opens(
    stage: Stage, profile: Profile, size: tuple[int, int], text_size: int
) -> None:
    card = open_card(stage.open(profile, size=size, text_size=text_size))
    document, edge = card.view.document(), card.view.viewport().height()

    lines = range_rects(document, 0, document.characterCount())

    assert left_below(card) > 0
    assert cut_below(card.view, edge) == 0
    assert [line for line in lines if line.top() < edge < line.bottom()] == []
    below = min(line.bottom() for line in lines if line.top() >= edge)
    between = card.back_button.y() - card.view.geometry().bottom()
    assert between < below - edge + card.back_button.face().top() + ROOM


def test_a_view_lower_than_a_line_keeps_what_it_has(stage: Stage) -> None:
    view = open_card(stage.open(KIOSK)).view
    document = view.document()
    first, second = range_rects(document, 0, document.characterCount())[:2]

    assert cut_below(view, round(first.center().y())) == 0
    assert cut_below(view, round(second.top()) + 5) in {5, 6}


@pytest.mark.parametrize("text_size", [100, 200])
def test_more_below_leads_to_the_last_line_and_is_off_there(stage: Stage, text_size: int) -> None:
    card = open_card(stage.open(KIOSK, size=NARROW, text_size=text_size))
    bar, seen = card.view.verticalScrollBar(), [0]

    while card.more_button.isEnabled():
        click(card.more_button)
        assert seen[-1] < bar.value() <= seen[-1] + bar.pageStep()
        seen.append(bar.value())

    assert len(seen) > 1
    assert left_below(card) == 0


def test_more_below_is_on_again_after_scrolling_up(stage: Stage) -> None:
    card = open_card(stage.open(LAPTOP, size=NARROW))
    bar = card.view.verticalScrollBar()

    bar.setValue(bar.maximum())
    assert not card.more_button.isEnabled()
    bar.setValue(0)

    assert card.more_button.isEnabled()


@pytest.mark.parametrize("text_size", [100, 200])
def test_nothing_lies_over_the_words(stage: Stage, text_size: int) -> None:
    card = open_card(stage.open(KIOSK, size=NARROW, text_size=text_size))

    for control in (card.more_button, card.back_button, card.close_button):
        assert control.isVisible()
        assert control.text_fits()
        assert card.rect().contains(control.geometry())
        assert not control.geometry().intersects(card.view.geometry())


# ---------------------------------------------------------------- leaving


@pytest.mark.parametrize("name", ["back_button", "close_button"])
def test_two_buttons_lead_back_to_the_page(stage: Stage, name: str) -> None:
    window = stage.open(KIOSK, "topic:risks")

    tap(getattr(open_card(window), name))

    assert not window.overlays.any_open()
    assert place(window) == "topic:risks"


def test_a_link_of_the_card_closes_it_and_leads_to_its_page(stage: Stage) -> None:
    window = stage.open(KIOSK, "topic:risks")
    card = open_card(window)

    while focus() is not card.view or card.view.links.current() is None:
        press(window, Key.Key_Tab)
    press(window, Key.Key_Return)

    assert not window.overlays.any_open()
    assert place(window) == "topic:get-help-now#call-today"


# ---------------------------------------------------------------- without its file


def test_without_its_file_help_opens_the_page_about_it(stage: Stage, tmp_path: Path) -> None:
    tree = ContentTree(tmp_path)
    tree.remove("en/emergency.md")
    tree.topic("get-help-now", "Call {emergency}.\n")
    window = stage.open(KIOSK, content=tree.root)

    click(window.top.buttons[Act.HELP])

    assert place(window) == "topic:get-help-now"
    assert "Call 911." in page_view(window).document().toPlainText()
    assert not window.overlays.any_open()


def test_without_the_page_too_help_opens_the_calm_page(stage: Stage, tmp_path: Path) -> None:
    tree = ContentTree(tmp_path)
    tree.remove("en/emergency.md")
    window = stage.open(KIOSK, content=tree.root)

    click(window.top.buttons[Act.HELP])

    assert isinstance(window.page, ErrorPage)
    assert QApplication.focusWidget() is window.page
