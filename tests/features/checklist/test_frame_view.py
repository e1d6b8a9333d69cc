# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""What all steps have in common: addresses, order, ways, faults, and room in every window."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from edu_app.features.checklist.about_view import AboutYouPage
from edu_app.features.checklist.feel_view import FeelPage
from edu_app.features.checklist.frame_view import StepPage
from edu_app.features.checklist.where_view import WherePage
from edu_app.gallery import settle
from edu_app.library.link import HOME, Link
from edu_app.profile import KIOSK, LAPTOP, Profile
from edu_app.screens_checklist import all_answers, some_answers
from edu_app.settings import Settings
from edu_app.shell.actions import Act
from edu_app.shell.error_page import ErrorPage
from edu_app.shell.pages import context_of
from edu_app.ui.label import Label
from edu_app.ui.tick_card import TickCard
from tests.checklist_samples import copy_checklist, everything, form
from tests.content_tree import ContentTree
from tests.features.checklist.tapping import (
    NARROW,
    SHORT,
    UPRIGHT,
    WIDE,
    answers,
    feel,
    press,
    reach,
    step_page,
    words_of,
)
from tests.layout_check import faults_of, rect_of
from tests.stage import Key, Stage, place
from tests.stage import press as press_key

STEPS = ("checklist:", "checklist:where", "checklist:about")


def named(each: object) -> str:
    """Name a case shortly."""
    return each.name if isinstance(each, Profile) else str(each)


EVERY_STEP = pytest.mark.parametrize("link", STEPS)


# ---------------------------------------------------------------- addresses


@pytest.mark.parametrize(
    ("link", "kind"),
    [
        ("checklist:", FeelPage),
        ("checklist:feel", FeelPage),
        ("checklist:where", WherePage),
        ("checklist:where#f2", WherePage),
        ("checklist:about", AboutYouPage),
        ("checklist:unheard-of", FeelPage),
    ],
)
def test_an_address_opens_its_step(stage: Stage, link: str, kind: type[StepPage]) -> None:
    window = stage.open(LAPTOP, link)

    assert type(window.page) is kind
    assert window.page.title == form().page.title


def test_the_first_step_leads_back_home_and_on(stage: Stage) -> None:
    window = stage.open(LAPTOP, "checklist:")

    press(step_page(window).bar.next)
    assert place(window) == "checklist:where"
    press(step_page(window).bar.back)
    press(step_page(window).bar.back)
    assert place(window) == "home:"


def test_a_step_has_to_say_what_it_shows(stage: Stage) -> None:
    context = context_of(stage.open(LAPTOP))

    with pytest.raises(NotImplementedError):
        StepPage(context)
    with pytest.raises(NotImplementedError):
        StepPage.show_answers(StepPage.__new__(StepPage))


@pytest.mark.parametrize("link", STEPS)
def test_it_is_said_when_the_answers_go(stage: Stage, link: str) -> None:
    page = step_page(stage.open(LAPTOP, link))

    words = page.bar.private.text()
    assert words == "Nothing you tap is stored. It clears when you finish or close."


@pytest.mark.parametrize(
    ("idle_seconds", "text_size", "seconds"),
    [(90, 100, 90), (90, 150, 150), (120, 100, 110), (60, 100, 90), (600, 200, 830)],
)
def test_a_kiosk_says_after_how_long_without_a_touch(
    stage: Stage, idle_seconds: int, text_size: int, seconds: int
) -> None:
    settings = Settings(idle_seconds=idle_seconds)
    window = stage.open(KIOSK, "checklist:", text_size=text_size, settings=settings)

    words = step_page(window).bar.private.text()
    assert f"It also clears after {seconds} seconds or more without a touch." in words


# ---------------------------------------------------------------- answers stay


def test_answers_are_on_every_step_and_go_with_the_visit(stage: Stage) -> None:
    window = stage.open(KIOSK, "checklist:")
    press(feel(window).cards.cards["F2"])
    given = answers(window)

    for link in (*STEPS, "home:", "topic:risks"):
        window.go(Link.parse(link) or HOME)
        settle()
        assert answers(window) == given
    while place(window) != "checklist:":
        window.act(Act.BACK)
        settle()
        assert answers(window) == given
    assert feel(window).cards.cards["F2"].isChecked()

    window.end_visit()
    window.go(Link.parse("checklist:") or HOME)
    settle()
    assert not answers(window)
    assert not feel(window).cards.cards["F2"].isChecked()


@EVERY_STEP
def test_another_size_of_text_keeps_everything(stage: Stage, link: str) -> None:
    window = stage.open(LAPTOP, link, size=WIDE)
    window.session.checklist.take(everything())
    given = answers(window)

    for percent in (200, 150, 100):
        window.session.set_text_size(percent)
        settle()
        assert answers(window) == given
        assert place(window) == link


def test_a_page_that_was_left_does_not_hear_of_answers(stage: Stage) -> None:
    window = stage.open(LAPTOP, "checklist:")
    window.go(Link.parse("topic:risks") or HOME)
    settle()

    window.session.checklist.take(everything())
    settle()

    assert place(window) == "topic:risks"


# ---------------------------------------------------------------- the box with the signs


@EVERY_STEP
@pytest.mark.parametrize("size", [WIDE, SHORT, UPRIGHT])
def test_the_signs_are_met_first_by_tab(stage: Stage, link: str, size: tuple[int, int]) -> None:
    window = stage.open(LAPTOP, link, size=size)
    window.page.setFocus()

    press_key(window, Key.Key_Tab)

    assert step_page(window).urgent.button.hasFocus()


@EVERY_STEP
def test_back_and_next_are_met_last(stage: Stage, link: str) -> None:
    window = stage.open(LAPTOP, link, size=WIDE)
    step_page(window).bar.back.setFocus(Qt.FocusReason.TabFocusReason)

    press_key(window, Key.Key_Tab)

    assert step_page(window).bar.next.hasFocus()
    press_key(window, Key.Key_Tab)
    assert not step_page(window).isAncestorOf(window.focusWidget())


@EVERY_STEP
@pytest.mark.parametrize("size", [SHORT, NARROW])
def test_the_signs_are_never_dimmed(stage: Stage, link: str, size: tuple[int, int]) -> None:
    page = step_page(stage.open(LAPTOP, link, size=size, text_size=200))
    assert page.pane is not None
    assert page.pane.more is not None

    crosses = rect_of(page.urgent).bottom() > rect_of(page.pane).bottom() - page.pane.more.height()

    assert page.pane.more.bare is crosses
    assert crosses or size != NARROW


@pytest.mark.parametrize("link", ["checklist:", "checklist:about"])
@pytest.mark.parametrize(("profile", "size"), [(LAPTOP, WIDE), (KIOSK, (1080, 1920))])
def test_large_text_leaves_something_to_tick_in_view(
    stage: Stage, link: str, profile: Profile, size: tuple[int, int]
) -> None:
    page = step_page(stage.open(profile, link, size=size, text_size=200))
    assert page.pane is not None
    assert page.pane.more is not None

    card = next(card for card in page.findChildren(TickCard))

    assert rect_of(card).center().y() < rect_of(page.pane.more.button).top()
    assert rect_of(page.bar.private).top() > rect_of(card).bottom()
    assert page.pane.isAncestorOf(page.bar.private)


# ---------------------------------------------------------------- faults


@pytest.mark.parametrize("name", ["checklist.toml", "en/checklist.toml"])
@pytest.mark.parametrize("broken", [True, False])
def test_without_a_form_the_calm_page_stands_there_and_all_else_works(
    stage: Stage, tmp_path: Path, name: str, broken: bool
) -> None:
    tree = ContentTree(tmp_path)
    copy_checklist(tree)
    tree.write(name, "[form") if broken else tree.remove(name)
    window = stage.open(LAPTOP, "checklist:about", content=tree.root)

    assert isinstance(window.page, ErrorPage)
    said = " ".join(label.text() for label in window.page.findChildren(QLabel))
    assert "vein-guide check" in said
    window.home()
    settle()
    tiles = [str(tile.facts.link) for tile in window.page.tools]
    assert ("checklist:" in tiles) == broken  # nobody has read it when Home is shown
    window.go(Link.parse("topic:beta") or HOME)
    settle()
    assert not isinstance(window.page, ErrorPage)


# ---------------------------------------------------------------- room


# besides those of test_layout, which walks through all screens in light colors
FRAMES = [
    (KIOSK, (1920, 1080), 100, "hc"),
    (KIOSK, (1080, 1920), 200, "hc"),
    (LAPTOP, (1366, 768), 150, "dark"),
    (LAPTOP, (1366, 768), 200, "hc"),
    (LAPTOP, (1024, 600), 125, "light"),
    (LAPTOP, (640, 480), 200, "light"),
]


@pytest.mark.parametrize(("profile", "size", "percent", "theme"), FRAMES, ids=named)
def test_nothing_is_cut_or_in_the_way(
    stage: Stage, profile: Profile, size: tuple[int, int], percent: int, theme: str
) -> None:
    window = stage.open(profile, size=size, text_size=percent, theme=theme)
    library = window.parts.library
    drawing = library.diagram(form().drawing)

    faults = []
    for given in (some_answers(form(), drawing), all_answers(form())):
        window.session.checklist.take(given)
        for link in STEPS:
            window.go(Link.parse(link) or HOME)
            settle()
            faults += [f"{link} {fault}" for fault in faults_of(window)]

    assert not faults, "\n" + "\n".join(faults)


def long_words(text: str) -> str:
    """Make the words of a content file as long as those of other languages; not its titles."""

    def longer(found: re.Match[str]) -> str:
        first, *rest = found[2].split(" ")
        word = first if found[1] == "title" else f"{first}beschwerdenverstärkung"[:30]
        return f'{found[1]} = "{" ".join([word, *rest])}"'

    return re.sub(r'^(name|hint|ask|[a-z0-9-]+) = "([^"]+)"$', longer, text, flags=re.MULTILINE)


@pytest.mark.parametrize(
    ("profile", "size", "percent"),
    [
        (KIOSK, (1920, 1080), 100),
        (KIOSK, (1080, 1920), 200),
        (LAPTOP, WIDE, 100),
        (LAPTOP, SHORT, 100),
        (LAPTOP, (1366, 768), 200),
    ],
    ids=str,
)
def test_long_words_of_another_language_have_room(
    stage: Stage, tmp_path: Path, profile: Profile, size: tuple[int, int], percent: int
) -> None:
    tree = ContentTree(tmp_path)
    copy_checklist(tree)
    words = (tree.root / "en" / "checklist.toml").read_text("utf-8")
    tree.write("en/checklist.toml", long_words(words))
    window = stage.open(profile, size=size, text_size=percent, content=tree.root)
    found = window.parts.library.references.checklist
    assert found is not None
    assert max(len(item.name.split()[0]) for item in found.items()) > 25
    window.session.checklist.take(all_answers(found))

    faults = []
    for link in STEPS:
        window.go(Link.parse(link) or HOME)
        settle()
        faults += [f"{link} {fault}" for fault in faults_of(window)]

    assert not faults, "\n" + "\n".join(faults)


# ---------------------------------------------------------------- no word follows from an answer


@pytest.mark.parametrize("profile", [KIOSK, LAPTOP], ids=lambda each: each.name)
def test_no_label_of_any_step_counts_ranks_or_names_a_cause(stage: Stage, profile: Profile) -> None:
    window = stage.open(profile, "checklist:")
    before = {}
    for link in STEPS:
        window.go(Link.parse(link) or HOME)
        settle()
        before[link] = {label.text() for label in window.page.findChildren(Label)}
    window.session.checklist.take(everything())

    new = set()
    for link in STEPS:
        window.go(Link.parse(link) or HOME)
        settle()
        new |= {label.text() for label in window.page.findChildren(Label)} - before[link]

    assert new == {"1. Heavy or tired leg"}


def test_bars_of_the_window_know_nothing_of_answers(stage: Stage) -> None:
    window = stage.open(KIOSK, "checklist:")
    assert window.top is not None
    before, title = words_of(window.top), window.windowTitle()

    press(feel(window).cards.cards["F2"])

    assert words_of(window.top) == before
    assert window.windowTitle() == title


def test_scrolling_to_the_end_shows_the_last_card_whole(stage: Stage) -> None:
    window = stage.open(KIOSK, "checklist:", size=(1920, 1080))
    pane = feel(window).pane
    assert pane is not None
    card = list(feel(window).cards.cards.values())[-1]

    reach(card)
    pane.verticalScrollBar().setValue(pane.verticalScrollBar().maximum())
    settle()

    assert rect_of(pane).contains(rect_of(card))
    assert pane.more is not None
    assert not pane.more.isVisible()
