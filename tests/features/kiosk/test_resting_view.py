# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Between two visits a neutral screen stands there, and it is there before anything is cleared."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from edu_app.feature import Ending
from edu_app.features.kiosk.attract_view import AttractCover
from edu_app.features.kiosk.rest_view import Blank, RestCover
from edu_app.features.kiosk.resting import LOOK_SECONDS, Front
from edu_app.features.kiosk.resting_view import Resting
from edu_app.gallery import settle
from edu_app.library.link import HOME, Link
from edu_app.log import EventFormatter
from edu_app.machine.health import Part, State
from edu_app.profile import KIOSK
from edu_app.settings import DEFAULTS, Settings
from edu_app.shell.host import WindowHost
from edu_app.shell.window import Window
from edu_app.ui.health import health_of
from edu_app.ui.label import Label
from edu_app.ui.motion import last_seen
from tests.content_languages import SPANISH, add_language
from tests.content_tree import ContentTree
from tests.stage import Key, Stage, press, tap, tap_at
from tests.ui.samples import picture

RISKS = Link.parse("topic:risks") or HOME
NOON = datetime(2026, 11, 30, 12)
OPEN = ("Mon-Fri 08:00-18:00",)
PLAIN = replace(DEFAULTS, attract=False)
TWO = replace(DEFAULTS, languages=("en", "es"))


class Clock:
    """A clock on the wall that stands until it is set."""

    def __init__(self, now: datetime = NOON) -> None:
        self.time = now

    def __call__(self) -> datetime:
        """Return the present moment."""
        return self.time


class Kiosk:
    """A window with what stands on it between two visits."""

    def __init__(
        self, stage: Stage, settings: Settings, clock: Clock, content: Path | None
    ) -> None:
        self.window: Window = stage.open(KIOSK, settings=settings, content=content)
        self.host = WindowHost(self.window)
        self.clock = clock
        self.resting = Resting(self.host, clock)
        self.begun: list[int] = []
        self.resting.visit_begun.connect(lambda: self.begun.append(1))
        settle()

    @property
    def attract(self) -> AttractCover:
        """The screen with the question."""
        cover = self.host.cover
        assert isinstance(cover, AttractCover)
        return cover

    def wait(self, seconds: int) -> None:
        """Let nobody touch anything."""
        for _ in range(seconds // LOOK_SECONDS):
            self.clock.time += timedelta(seconds=LOOK_SECONDS)
            self.resting.look()
        settle()

    def touch(self, widget: QWidget) -> None:
        """Tap something, of which the guard tells."""
        self.resting.on_touched()
        tap(widget)


Opener = Callable[..., Kiosk]


@pytest.fixture(name="open_kiosk")
def opener(stage: Stage) -> Opener:
    """Return a function that opens a kiosk at a time of day."""

    def run(
        settings: Settings = DEFAULTS, *, now: datetime = NOON, content: Path | None = None
    ) -> Kiosk:
        return Kiosk(stage, settings, Clock(now), content)

    return run


@pytest.fixture(name="two")
def two_languages(open_kiosk: Opener, tree: ContentTree) -> Kiosk:
    """Return a kiosk of a clinic with two languages."""
    add_language(tree.root, "es", SPANISH)
    return open_kiosk(TWO, content=tree.root)


@pytest.fixture(name="tree")
def content_tree(tmp_path: Path) -> ContentTree:
    """Return small content."""
    return ContentTree(tmp_path)


# ---------------------------------------------------------------- the start of a visit


def test_the_first_picture_is_the_screen_that_nobody_uses(stage: Stage) -> None:
    window = stage.open(KIOSK)
    window.hide()
    resting = Resting(WindowHost(window), Clock())
    assert isinstance(window.covers.cover, AttractCover)
    window.show()
    settle()

    assert resting.front is Front.ATTRACT
    assert picture(window) == picture(window.covers.cover)


def test_a_touch_begins_a_visit_on_the_start_page(open_kiosk: Opener) -> None:
    kiosk = open_kiosk()
    kiosk.touch(kiosk.attract.first_focus())

    assert kiosk.resting.front is Front.VISIT
    assert kiosk.host.cover is None
    assert kiosk.begun == [1]
    assert kiosk.window.page is not None
    assert kiosk.window.page.isVisible()
    kiosk.touch(kiosk.window)
    assert kiosk.begun == [1]


def test_a_key_begins_too(open_kiosk: Opener) -> None:
    kiosk = open_kiosk()
    press(kiosk.window, Key.Key_Return)

    assert kiosk.begun == [1]


def test_a_visit_begins_once_in_the_log(
    open_kiosk: Opener, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO, logger="edu_app")
    kiosk = open_kiosk()
    kiosk.touch(kiosk.attract.first_focus())
    kiosk.resting.on_touched()
    kiosk.host.end_visit(Ending.IDLE)

    lines = [EventFormatter().format(each) for each in caplog.records]
    assert sum("visit-start" in line for line in lines) == 1


# ---------------------------------------------------------------- the end of a visit


def test_when_a_visit_ends_the_screen_is_neutral_before_anything_is_destroyed(
    open_kiosk: Opener,
) -> None:
    kiosk = open_kiosk()
    first = picture(kiosk.window)
    kiosk.touch(kiosk.attract.first_focus())
    kiosk.window.go(RISKS)
    settle()
    session = kiosk.window.session
    seen: list[QImage] = []
    kiosk.host.visit_ending.connect(lambda: seen.append(seen_now(kiosk.window)))
    alive: list[bool] = []
    kiosk.host.visit_ending.connect(lambda: alive.append(isValid(session)))
    kiosk.host.end_visit(Ending.IDLE)
    settle()

    assert alive == [True]
    assert seen == [first]
    assert picture(kiosk.window) == first
    assert not isValid(session)
    assert kiosk.window.history.current.link == HOME


def seen_now(window: Window) -> QImage:
    """Return what was painted last, without painting anything."""
    cover = window.covers.cover
    assert cover is not None
    return last_seen(cover).toImage().convertToFormat(QImage.Format.Format_ARGB32_Premultiplied)


@pytest.mark.parametrize("theme", ["dark", "hc"])
def test_what_a_person_chose_for_their_eyes_goes_with_them(open_kiosk: Opener, theme: str) -> None:
    kiosk = open_kiosk()
    first = picture(kiosk.window)
    kiosk.touch(kiosk.attract.first_focus())
    kiosk.window.session.set_theme(theme)
    kiosk.window.session.set_text_size(200)
    kiosk.host.end_visit(Ending.PERSON)
    settle()

    assert picture(kiosk.window) == first


@pytest.mark.parametrize(("theme", "text_size"), [("hc", 100), ("dark", 150)])
def test_a_machine_that_was_started_in_another_look_comes_back_in_the_usual_one(
    stage: Stage, theme: str, text_size: int
) -> None:
    usual, other = stage.open(KIOSK), stage.open(KIOSK, theme=theme, text_size=text_size)
    for window in (usual, other):
        Resting(WindowHost(window), Clock())
    settle()
    assert picture(other) != picture(usual)
    other.end_visit()
    settle()

    assert picture(other) == picture(usual)


def test_after_the_end_the_first_card_has_the_focus_and_a_visit_can_begin(
    open_kiosk: Opener,
) -> None:
    kiosk = open_kiosk()
    kiosk.touch(kiosk.attract.first_focus())
    kiosk.host.end_visit(Ending.PERSON)
    settle()
    assert QApplication.focusWidget() is kiosk.attract.first_focus()
    press(kiosk.window, Key.Key_Space)

    assert kiosk.begun == [1, 1]


def test_whoever_stops_the_picture_and_goes_away_leaves_nothing_of_that(open_kiosk: Opener) -> None:
    kiosk = open_kiosk()
    kiosk.attract.stopped = True
    kiosk.resting.on_touched()
    kiosk.wait(DEFAULTS.idle_seconds - LOOK_SECONDS)
    stopped = kiosk.attract.stopped
    kiosk.wait(LOOK_SECONDS)

    assert stopped
    assert not kiosk.attract.stopped


def test_a_person_who_stopped_the_picture_has_a_calm_visit_and_nobody_after(
    open_kiosk: Opener,
) -> None:
    kiosk = open_kiosk()
    kiosk.attract.stopped = True
    kiosk.touch(kiosk.attract.first_focus())
    assert kiosk.window.session.less_movement
    kiosk.host.end_visit(Ending.PERSON)
    settle()
    kiosk.touch(kiosk.attract.first_focus())

    assert not kiosk.window.session.less_movement


# ---------------------------------------------------------------- languages


def test_with_two_languages_there_are_two_cards(two: Kiosk) -> None:
    assert [card.text() for card in two.attract.body.cards] == [
        "Touch to begin",
        "Toque para empezar",
    ]


def test_a_card_begins_in_its_language_and_the_usual_one_comes_back(two: Kiosk) -> None:
    two.touch(two.attract.body.cards[1])
    assert two.window.session.lang == two.window.parts.library.lang == "es"
    assert two.host.cover is None
    two.host.end_visit(Ending.IDLE)
    settle()

    assert two.window.session.lang == two.window.parts.library.lang == "en"
    assert two.attract.body.cards[0].text() == "Touch to begin"
    two.touch(two.attract.body.cards[0])
    assert two.window.session.lang == "en"


def test_the_usual_language_is_the_one_the_machine_began_with(
    open_kiosk: Opener, tree: ContentTree
) -> None:
    add_language(tree.root, "es", SPANISH)
    kiosk = open_kiosk(TWO, content=tree.root)
    kiosk.host.take_settings(replace(TWO, languages=("es", "en")))
    settle()

    assert kiosk.attract.body.title.text() == SPANISH["title"]
    tap_at(kiosk.window, kiosk.window.rect().center())
    assert kiosk.window.session.lang == "es"


def test_one_language_of_two_is_one_card(open_kiosk: Opener, tree: ContentTree) -> None:
    add_language(tree.root, "es", SPANISH)
    kiosk = open_kiosk(Settings(languages=("en",)), content=tree.root)

    assert [card.text() for card in kiosk.attract.body.cards] == ["Touch to begin"]


# ---------------------------------------------------------------- without the screen


def test_without_it_the_start_page_waits_and_the_first_touch_begins(open_kiosk: Opener) -> None:
    kiosk = open_kiosk(PLAIN)
    assert kiosk.resting.front is Front.HOME
    assert kiosk.host.cover is None
    assert not kiosk.begun
    kiosk.resting.on_touched()
    kiosk.resting.on_touched()

    assert kiosk.begun == [1]
    assert kiosk.resting.front is Front.VISIT


def test_without_it_a_blank_ground_hides_the_visit_until_it_is_gone(open_kiosk: Opener) -> None:
    kiosk = open_kiosk(PLAIN)
    first = picture(kiosk.window)
    kiosk.resting.on_touched()
    kiosk.window.go(RISKS)
    settle()
    covers: list[type] = []
    shades: list[set[int]] = []
    kiosk.host.visit_ending.connect(lambda: covers.append(type(kiosk.host.cover)))
    kiosk.host.visit_ending.connect(lambda: shades.append(shades_of(seen_now(kiosk.window))))
    kiosk.host.end_visit(Ending.IDLE)
    settle()

    assert covers == [Blank]
    assert [len(each) for each in shades] == [1]
    assert kiosk.host.cover is None
    assert kiosk.resting.front is Front.HOME
    assert picture(kiosk.window) == first


def shades_of(image: QImage) -> set[int]:
    """Return some of the colours of a picture."""
    return {
        image.pixel(x, y) for x in range(0, image.width(), 16) for y in range(0, image.height(), 16)
    }


def test_a_touch_while_staff_have_covered_the_screen_begins_nothing(open_kiosk: Opener) -> None:
    kiosk = open_kiosk(PLAIN)
    kiosk.host.put_cover(QWidget())
    kiosk.resting.on_touched()

    assert not kiosk.begun


# ---------------------------------------------------------------- opening hours


def hours(attract: bool = True) -> Settings:
    """Return settings with opening hours."""
    return replace(DEFAULTS, open_hours=OPEN, attract=attract)


def test_outside_its_hours_the_machine_starts_dark(open_kiosk: Opener) -> None:
    kiosk = open_kiosk(hours(), now=NOON.replace(hour=6))

    assert isinstance(kiosk.host.cover, RestCover)
    assert kiosk.resting.front is Front.REST


def test_it_wakes_when_the_hours_begin_and_rests_when_they_end(open_kiosk: Opener) -> None:
    kiosk = open_kiosk(hours(), now=NOON.replace(hour=7, minute=59))
    kiosk.wait(60)
    assert kiosk.resting.front is Front.ATTRACT
    kiosk.clock.time = NOON.replace(hour=17, minute=59)
    kiosk.wait(30)
    assert kiosk.resting.front is Front.ATTRACT
    kiosk.wait(30)
    assert isinstance(kiosk.host.cover, RestCover)


def test_a_touch_wakes_it_and_it_rests_again_when_nobody_comes(open_kiosk: Opener) -> None:
    kiosk = open_kiosk(hours(), now=NOON.replace(hour=22))
    kiosk.touch(kiosk.window)
    assert kiosk.resting.front is Front.ATTRACT
    assert not kiosk.begun
    kiosk.wait(60)
    assert kiosk.resting.front is Front.ATTRACT
    kiosk.wait(30)
    assert kiosk.resting.front is Front.REST


def test_without_the_question_a_touch_wakes_to_the_start_page(open_kiosk: Opener) -> None:
    kiosk = open_kiosk(hours(attract=False), now=NOON.replace(hour=22))
    kiosk.touch(kiosk.window)
    assert kiosk.resting.front is Front.HOME
    assert kiosk.host.cover is None
    assert not kiosk.begun
    kiosk.resting.on_touched()
    assert kiosk.begun == [1]


def test_a_visit_is_never_put_to_rest(open_kiosk: Opener) -> None:
    kiosk = open_kiosk(hours())
    kiosk.touch(kiosk.attract.first_focus())
    kiosk.clock.time = NOON.replace(hour=18)
    kiosk.wait(3600)

    assert kiosk.resting.front is Front.VISIT
    assert kiosk.host.cover is None
    kiosk.host.end_visit(Ending.IDLE)
    settle()
    assert kiosk.resting.front is Front.REST
    assert kiosk.window.history.current.link == HOME


def test_whoever_starts_over_late_can_begin_again(open_kiosk: Opener) -> None:
    kiosk = open_kiosk(hours(), now=NOON.replace(hour=22))
    kiosk.touch(kiosk.window)
    kiosk.touch(kiosk.attract.first_focus())
    kiosk.host.end_visit(Ending.PERSON)
    settle()

    assert kiosk.resting.front is Front.ATTRACT


def test_a_clock_that_jumps_moves_the_answer_and_nothing_else(open_kiosk: Opener) -> None:
    kiosk = open_kiosk(hours())
    for moment in (datetime(1970, 1, 1, 12), NOON.replace(hour=23), datetime(2038, 1, 19, 3), NOON):
        kiosk.clock.time = moment
        kiosk.resting.look()

    assert kiosk.resting.front is Front.ATTRACT


# ---------------------------------------------------------------- staff


def test_what_staff_have_put_up_is_left_alone(open_kiosk: Opener) -> None:
    kiosk = open_kiosk(hours())
    room = QWidget()
    kiosk.host.put_cover(room)
    kiosk.clock.time = NOON.replace(hour=22)
    kiosk.wait(600)

    assert kiosk.host.cover is room
    kiosk.host.end_visit(Ending.STAFF)
    settle()
    assert kiosk.resting.front is Front.REST


def test_a_cover_that_was_lifted_by_mistake_comes_back(open_kiosk: Opener) -> None:
    kiosk = open_kiosk()
    kiosk.host.lift_cover()
    kiosk.resting.look()

    assert isinstance(kiosk.host.cover, AttractCover)


def test_other_settings_count_at_once(open_kiosk: Opener) -> None:
    kiosk = open_kiosk()
    kiosk.host.take_settings(replace(DEFAULTS, clinic_name="Mill Lane"))
    settle()
    assert "Mill Lane" in {each.text() for each in labels(kiosk.attract)}
    kiosk.host.take_settings(PLAIN)
    settle()
    assert kiosk.host.cover is None
    assert kiosk.resting.front is Front.HOME
    kiosk.host.take_settings(replace(DEFAULTS, open_hours=("Sun 08:00-09:00",)))
    kiosk.wait(90)
    assert kiosk.resting.front is Front.REST


def labels(cover: AttractCover) -> list[Label]:
    """Return everything that is read on the screen."""
    return [each for each in cover.findChildren(Label) if each.isVisible()]


def test_staff_are_told_when_something_does_not_work(open_kiosk: Opener) -> None:
    kiosk = open_kiosk()
    words = "For staff: please look at this screen"
    health = health_of(kiosk.host)
    health.parts = (Part(name="printer", state=State.BAD, words="No paper."),)
    health.changed.emit()
    settle()
    assert words in {each.text() for each in labels(kiosk.attract)}
    health.parts = ()
    health.changed.emit()
    settle()
    assert words not in {each.text() for each in labels(kiosk.attract)}
    kiosk.touch(kiosk.attract.first_focus())
    health.changed.emit()
    assert kiosk.host.cover is None
