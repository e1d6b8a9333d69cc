# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Visits that end on paper: every place leads to its hand-out, where that is allowed."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from edu_app.features.printing.page_view import PrintPage
from edu_app.gallery import settle
from edu_app.library.link import Kind
from edu_app.profile import CONSULT, KIOSK, LAPTOP, Profile
from edu_app.settings import Settings
from edu_app.shell.window import Window
from edu_app.ui.document_view import PageView
from edu_app.ui.print_desk import PrintDesk
from edu_app.ui.surfaces import bring_into_view
from tests.stage import UPRIGHT, Key, Modifier, Stage, click, page_view, place, press, step

ALL = Settings(kiosk_prints=frozenset({"pages", "drawings"}))
PLACES = {
    "topic:risks": ("print-page", "print:page#risks"),
    "diagram:pelvic-veins": ("print-drawing", "print:drawing-"),
    "diagram:narrowing": ("print-vein", "print:vein-"),
}
ELSEWHERE = {
    "home:": ("handouts", "print:"),
    "faq:": ("print-answers", "print:questions"),
    "faq:basics": ("print-answers", "print:questions#basics"),
    "glossary:": ("print-words", "print:words"),
}
BUTTONS = {name for name, _ in (PLACES | ELSEWHERE).values()}


def found(window: Window, name: str) -> QWidget | None:
    """Return a button of the page that can be seen when it is scrolled to."""
    assert window.page is not None
    widget = window.page.findChild(QWidget, name)
    if widget is None or not widget.isVisibleTo(window.page):
        return None
    bring_into_view(widget)
    settle()
    return widget


def push(window: Window, button: QWidget) -> None:
    """Press a button by its key: gestures are only looked for on the small screen of the tests."""
    button.setFocus(Qt.FocusReason.TabFocusReason)
    press(window, Key.Key_Space)


def print_links(window: Window) -> list[str]:
    """Return the ways to paper that stand in the text of the page."""
    assert window.page is not None
    return [
        str(span.link)
        for view in window.page.findChildren(PageView)
        for span in view.filled.anchors
        if span.link.kind is Kind.PRINT
    ]


@pytest.mark.parametrize("link", PLACES | ELSEWHERE)
def test_a_press_leads_from_every_place_to_its_hand_out(stage: Stage, link: str) -> None:
    name, there = (PLACES | ELSEWHERE)[link]
    window = stage.open(LAPTOP, link)
    button = found(window, name)
    assert button is not None

    push(window, button)

    assert place(window).startswith(there)
    assert isinstance(window.page, PrintPage)


@pytest.mark.parametrize("link", [*PLACES, *ELSEWHERE])
@pytest.mark.parametrize("size", [None, UPRIGHT])
def test_a_kiosk_shows_no_way_to_paper_unless_the_clinic_wants_it(
    stage: Stage, link: str, size: tuple[int, int] | None
) -> None:
    window = stage.open(KIOSK, link, size=size)

    assert [name for name in BUTTONS if found(window, name)] == []
    assert print_links(window) == []


@pytest.mark.parametrize("link", PLACES)
def test_a_kiosk_that_may_print_leads_from_a_page_to_its_sheets(stage: Stage, link: str) -> None:
    name, there = PLACES[link]
    window = stage.open(KIOSK, link, settings=ALL)
    button = found(window, name)
    assert button is not None

    push(window, button)

    assert place(window).startswith(there)
    assert isinstance(window.page, PrintPage)
    assert window.page.list is None


@pytest.mark.parametrize(
    ("prints", "there"), [("pages", {"topic:risks"}), ("drawings", set(PLACES) - {"topic:risks"})]
)
def test_a_clinic_allows_pages_and_drawings_each_by_itself(
    stage: Stage, prints: str, there: set[str]
) -> None:
    settings = Settings(kiosk_prints=frozenset({prints}))

    seen = {
        link
        for link, (name, _) in PLACES.items()
        if found(stage.open(KIOSK, link, settings=settings), name)
    }

    assert seen == there


@pytest.mark.parametrize("profile", [KIOSK, CONSULT])
def test_without_a_column_beside_it_the_text_itself_leads_to_paper(
    stage: Stage, profile: Profile
) -> None:
    window = stage.open(profile, "topic:risks", size=UPRIGHT, settings=ALL)

    assert print_links(window) == ["print:page#risks"]
    page_view(window).link_followed.emit(
        next(s.link for s in page_view(window).filled.anchors if s.link.kind is Kind.PRINT)
    )
    settle()
    assert isinstance(window.page, PrintPage)


def test_a_drawing_goes_to_paper_as_a_person_has_set_it(stage: Stage) -> None:
    window = stage.open(CONSULT, "diagram:pelvic-veins")
    diagram = window.parts.library.diagram("pelvic-veins")
    assert diagram is not None

    with step("go two steps on, switch a layer off, point something out"):
        for _ in range(2):
            click(window.page.steps.forth)
        window.page.choices.switch_layer(1, False)
        window.page.names.rows[2].click()
        settle()
        chosen = window.page.names.rows[2].structure
    with step("ask for paper"):
        press(window, Key.Key_P, Modifier.ControlModifier)
        page = window.page
        assert isinstance(page, PrintPage)
        page.finish_pictures()
    with step("find all of it on the sheet"):
        words = page.making.sheets.words(0)
        assert diagram.steps[2].title in words
        assert chosen.says[:20] in words
        assert page.preview.face.accessibleDescription() == words


def test_a_hand_out_is_put_together_and_handed_in_by_keys_alone(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    handed: list[int] = []
    monkeypatch.setattr(
        PrintDesk, "start", lambda desk, sheets, kind, parent: handed.append(sheets.count)
    )
    window = stage.open(LAPTOP, "print:")
    page = window.page
    assert isinstance(page, PrintPage)

    def walk_to(name: str) -> None:
        for _ in range(200):
            focused = window.focusWidget()
            if focused is not None and focused.objectName() == name:
                return
            press(window, Key.Key_Tab)
        raise AssertionError(f"Tab never comes to {name}")

    with step("tick two pages"):
        for name in ("choice-page-risks", "choice-page-symptoms"):
            walk_to(name)
            press(window, Key.Key_Space)
        page.finish_pictures()
    with step("turn the pages of the preview"):
        walk_to("preview")
        press(window, Key.Key_Right)
        assert page.preview.number == 1
    with step("hand it in"):
        walk_to("handout-print")
        press(window, Key.Key_Space)
        assert handed == [5]


def test_the_signs_are_the_same_on_the_sheets_of_everything(stage: Stage) -> None:
    signs = stage.open(LAPTOP).parts.library.phrases.sheet.signs
    seen = set()
    for link in ("print:page#risks", "print:drawing#pelvic-veins", "print:vein", "print:words"):
        window = stage.open(LAPTOP, link, settings=replace(ALL, emergency_number="112"))
        page = window.page
        assert isinstance(page, PrintPage)
        page.finish_pictures()
        for number in range(page.making.sheets.count):
            words = " ".join(page.making.sheets.words(number).split())
            start = words.index("Get help now: call 112")
            seen.add(words[start : words.index("rather than later.", start) + 18])

    assert seen == {f"Get help now: call 112 {signs}"}
