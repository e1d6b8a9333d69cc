# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The calm page blames nobody, shows three ways on, and details only to those who may see them."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from edu_app.gallery import settle
from edu_app.library.link import HOME, Kind, Link
from edu_app.profile import CONSULT, KIOSK, LAPTOP, Profile
from edu_app.shell.error_page import ErrorFacts, ErrorPage
from edu_app.shell.window import Window
from edu_app.ui.buttons import Button
from edu_app.ui.label import Label
from tests.stage import UPRIGHT, Stage, click, place, tap

DETAILS = "en/topics/risks.md:7: The page has no title."
ELSEWHERE = tuple((Link(Kind.TOPIC, name), name.title()) for name in ("causes", "symptoms", "ivus"))
PageMaker = Callable[..., ErrorPage]


class Steps:
    """A navigator that keeps where it was sent."""

    def __init__(self) -> None:
        self.links: list[Link] = []

    def go(self, link: Link) -> None:
        self.links.append(link)

    def home(self) -> None:
        self.go(HOME)


@pytest.fixture
def steps() -> Steps:
    return Steps()


@pytest.fixture
def make(stage: Stage, steps: Steps) -> Iterator[PageMaker]:
    """Return a maker of calm pages that stand in a window of their own."""
    theme = stage.open(LAPTOP).theme
    kept: list[ErrorPage] = []

    def run(
        *, details: str = "", elsewhere: tuple[tuple[Link, str], ...] = ELSEWHERE, seconds: int = 0
    ) -> ErrorPage:
        facts = ErrorFacts(
            code="C-02", details=details, elsewhere=elsewhere, home_after_seconds=seconds
        )
        page = ErrorPage(facts, theme, steps)
        kept.append(page)
        page.resize(1366, 768)
        page.show()
        settle()
        return page

    yield run
    for page in filter(isValid, kept):
        page.deleteLater()


def words(page: ErrorPage) -> str:
    """Return everything the page says outside its buttons."""
    return "\n".join(label.text() for label in page.findChildren(Label))


def calm_page(window: Window) -> ErrorPage:
    assert isinstance(window.page, ErrorPage)
    return window.page


# ---------------------------------------------------------------- what it says


def test_the_page_says_that_it_is_nobody_s_fault(make: PageMaker) -> None:
    page = make()

    assert page.title == page.accessibleName() == "Not available"
    assert "It is not something you did." in words(page)
    assert "For staff: code C-02" in words(page)


def test_details_are_shown_with_a_button_to_copy_them(make: PageMaker) -> None:
    page = make(details=DETAILS)
    QGuiApplication.clipboard().clear()

    click(page.copy_button)

    assert DETAILS in words(page)
    assert QGuiApplication.clipboard().text() == f"C-02: {DETAILS}"


def test_a_page_without_details_has_nothing_to_copy(make: PageMaker) -> None:
    page = make()

    assert page.copy_button is None
    assert words(page).endswith("For staff: code C-02")


@pytest.mark.parametrize(
    ("profile", "shown"),
    [(KIOSK, False), (CONSULT, True), (LAPTOP, True)],
    ids=lambda each: getattr(each, "name", None),
)
def test_the_profile_decides_about_details(stage: Stage, profile: Profile, shown: bool) -> None:
    window = stage.open(profile, "topic:risks")

    window.show_crash("ZeroDivisionError: secret (window.py:1)")
    settle()

    page = calm_page(window)
    assert ("secret" in words(page)) is shown
    assert (page.copy_button is not None) is shown
    assert "P-01" in words(page)


# ---------------------------------------------------------------- the ways on


def test_the_first_way_on_is_home(make: PageMaker, steps: Steps) -> None:
    click(make().home_button)

    assert steps.links == [HOME]


def test_the_second_way_on_is_to_try_again(make: PageMaker, steps: Steps, qtbot: QtBot) -> None:
    page = make()

    with qtbot.waitSignal(page.retry_wanted):
        click(page.retry_button)

    assert steps.links == []


def test_the_third_way_on_is_a_page_that_works(make: PageMaker, steps: Steps) -> None:
    page = make()

    for button in page.elsewhere:
        click(button)

    assert steps.links == [link for link, _name in ELSEWHERE]
    assert [button.text() for button in page.elsewhere] == ["Causes", "Symptoms", "Ivus"]


def test_without_another_page_nothing_is_offered(make: PageMaker) -> None:
    page = make(elsewhere=())

    assert page.elsewhere == []
    assert "While you are here" not in words(page)


@pytest.mark.parametrize("size", [(1920, 1080), UPRIGHT])
def test_a_finger_at_the_kiosk_finds_every_way_on(stage: Stage, size: tuple[int, int]) -> None:
    window = stage.open(KIOSK, "topic:missing", size=size)

    tap(calm_page(window).elsewhere[0])
    assert place(window) == "topic:what-is-ilfvs"
    window.back()
    settle()
    tap(calm_page(window).retry_button)
    assert place(window) == "topic:missing"
    tap(calm_page(window).home_button)

    assert place(window) == "home:"


def test_all_buttons_hold_their_words(stage: Stage) -> None:
    page = calm_page(stage.open(LAPTOP, "topic:missing", size=(1024, 600), text_size=200))

    assert all(button.text_fits() for button in page.findChildren(Button) if button.isVisible())


# ---------------------------------------------------------------- the way home by itself


def test_only_a_page_that_still_stands_goes_home_by_itself_and_once(
    make: PageMaker, steps: Steps, qtbot: QtBot
) -> None:
    left, patient, hurried = make(seconds=1), make(seconds=0), make(seconds=1)
    left.deleteLater()
    settle()

    qtbot.waitUntil(lambda: bool(steps.links), timeout=3000)
    settle()

    assert steps.links == [HOME]
    assert patient.isVisible()
    assert hurried.isVisible()
