# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""A visit that nobody touches: asked in time, answered in every way, cleared in the end."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QTimer
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from edu_app import log
from edu_app.features.kiosk.guard_view import Guard
from edu_app.features.kiosk.idle import Phase
from edu_app.features.kiosk.idle_view import ASKING_TICK_MS, TICK_MS, IdleWatch
from edu_app.features.topics.page_view import TopicPage
from edu_app.gallery import settle
from edu_app.library.link import HOME, Link
from edu_app.profile import KIOSK
from edu_app.render.idle_time import cleared_after, reading_seconds
from edu_app.settings import Settings
from edu_app.shell.host import WindowHost
from edu_app.ui.words_seen import words_seen
from tests.features.kiosk.waiting import Waiting
from tests.stage import UPRIGHT, Key, Stage, click, place, press, tap, tap_at

RISKS = "topic:risks"
QUIET = Settings(tone=False)


@pytest.fixture
def kiosk(stage: Stage) -> Callable[..., Waiting]:
    """Return a function that opens a kiosk, touched once unless it is not to be."""

    def run(link: str = RISKS, *, touched: bool = True, **options: object) -> Waiting:
        window = stage.open(KIOSK, link, **options)  # type: ignore[arg-type]  # a table of keywords
        waiting = Waiting(window)
        if touched:
            waiting.touch()
        return waiting

    return run


@pytest.fixture
def endings(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Return why visits have ended, as the log hears it."""
    codes: list[str] = []

    def write(event: log.Event, **fields: object) -> None:
        if event is log.Event.VISIT_END:
            codes.append(str(fields["code"]))

    monkeypatch.setattr("edu_app.shell.window.write", write)
    return codes


def timer(waiting: Waiting) -> QTimer:
    found = waiting.watch.findChild(QTimer)
    assert isinstance(found, QTimer)
    return found


# ---------------------------------------------------------------- when it asks


@pytest.mark.parametrize(
    ("link", "text_size", "least"),
    [
        ("glossary:", 100, 90),
        (RISKS, 100, 90),
        (RISKS, 200, 180),
        ("search:", 200, 180),
        ("checklist:", 100, 60),
        ("checklist:", 200, 120),
        ("print:page#risks", 100, 60),
    ],
)
def test_it_asks_when_everything_in_view_could_be_read(
    kiosk: Callable[..., Waiting], link: str, text_size: int, least: int
) -> None:
    prints = Settings(kiosk_prints=frozenset({"pages"}))
    waiting = kiosk(link, text_size=text_size, settings=prints)
    words = words_seen(waiting.window)

    assert waiting.until_asked() == max(least, reading_seconds(words))


def test_little_to_read_waits_the_least_of_the_clinic(kiosk: Callable[..., Waiting]) -> None:
    waiting = kiosk("diagram:living-vein", settings=Settings(idle_seconds=120, tone=False))

    assert reading_seconds(words_seen(waiting.window)) < 120
    assert waiting.until_asked() == 120


def test_answers_go_when_it_is_said_and_never_before(
    kiosk: Callable[..., Waiting], endings: list[str]
) -> None:
    waiting = kiosk("checklist:where")
    assert waiting.window.page is not None
    waiting.window.page.hide()  # so that hardly a word is left, and only the least time counts
    waiting.wait(cleared_after(90, 100) - 1)
    assert endings == []

    waiting.wait(1)
    assert endings == ["idle"]


def test_words_are_counted_anew_after_scrolling(kiosk: Callable[..., Waiting]) -> None:
    waiting = kiosk(RISKS, size=UPRIGHT)
    first = waiting.until_asked()
    waiting.touch()
    press(waiting.window, Key.Key_A)
    page = waiting.window.page
    assert isinstance(page, TopicPage)
    bar = page.reader.view.verticalScrollBar()
    bar.setValue(bar.maximum())
    waiting.touch()

    second = waiting.until_asked()
    assert second == max(90, reading_seconds(_words_below(waiting)))
    assert second != first


def _words_below(waiting: Waiting) -> int:
    """Return the words in view, the question put aside."""
    press(waiting.window, Key.Key_A)
    return words_seen(waiting.window)


def test_a_page_that_opens_by_itself_is_counted_anew_but_is_no_touch(
    kiosk: Callable[..., Waiting],
) -> None:
    waiting = kiosk(RISKS)
    waiting.wait(95)
    waiting.window.go(HOME)
    settle()
    wanted = reading_seconds(words_seen(waiting.window))

    assert 95 + waiting.until_asked() == wanted


def test_nothing_runs_before_the_first_touch(kiosk: Callable[..., Waiting]) -> None:
    waiting = kiosk("", touched=False)
    waiting.wait(3600, step=19)

    assert waiting.panel is None
    assert not timer(waiting).isActive()


# ---------------------------------------------------------------- the question


def test_it_can_be_seen_and_heard_once(kiosk: Callable[..., Waiting]) -> None:
    waiting = kiosk(settings=Settings(tone=True))
    waiting.until_asked()
    first = waiting.question
    waiting.wait(5, step=0.2)

    assert waiting.sounds == 1
    assert waiting.question is first
    assert first.ring.left == 25


def test_a_clinic_can_have_it_silent(kiosk: Callable[..., Waiting]) -> None:
    waiting = kiosk(settings=QUIET)
    waiting.until_asked()

    assert waiting.sounds == 0


def test_it_looks_often_only_while_it_asks(kiosk: Callable[..., Waiting]) -> None:
    waiting = kiosk()
    assert timer(waiting).interval() == TICK_MS
    waiting.until_asked()
    assert timer(waiting).interval() == ASKING_TICK_MS
    press(waiting.window, Key.Key_A)

    assert timer(waiting).interval() == TICK_MS
    assert timer(waiting).isActive()


@pytest.mark.parametrize("guarded", [False, True], ids=["alone", "guarded"])
@pytest.mark.parametrize("answer", ["yes", "beside", "card", "key", "escape"])
def test_any_touch_keeps_the_visit(
    kiosk: Callable[..., Waiting], endings: list[str], answer: str, guarded: bool
) -> None:
    waiting = kiosk()
    if guarded:
        Guard(waiting.host).touched.connect(waiting.watch.on_touched)
    before, window = waiting.window.session, waiting.window
    wait = waiting.until_asked()
    match answer:
        case "yes":
            tap(waiting.question.yes)
        case "beside":
            tap_at(window, QPoint(40, window.height() // 2))
        case "card":
            tap(waiting.question.ring)
        case "key":
            press(window, Key.Key_A)
        case _:
            press(window, Key.Key_Escape)

    assert waiting.panel is None
    assert window.session is before
    assert place(window) == RISKS
    assert waiting.until_asked() == wait
    assert endings == []


@pytest.mark.parametrize("key", [Key.Key_F1, Key.Key_Tab])
def test_a_key_that_leads_nowhere_gives_the_time_anew(
    kiosk: Callable[..., Waiting], key: Key
) -> None:
    waiting = kiosk()
    Guard(waiting.host).touched.connect(waiting.watch.on_touched)
    waiting.until_asked()
    waiting.wait(29)
    press(waiting.window, key)
    waiting.wait(2)

    assert waiting.question.ring.left == 28


def test_fifteen_times_and_no_end(kiosk: Callable[..., Waiting], endings: list[str]) -> None:
    waiting = kiosk("search:")
    for _time in range(15):
        waiting.until_asked()
        waiting.wait(29)
        click(waiting.question.yes)

    assert waiting.panel is None
    assert place(waiting.window) == "search:"
    assert endings == []


def test_a_touch_that_answers_nothing_gives_the_time_anew(
    kiosk: Callable[..., Waiting],
) -> None:
    waiting = kiosk()
    waiting.until_asked()
    waiting.wait(25)
    waiting.touch()
    waiting.wait(1)

    assert waiting.question.ring.left == 29


def test_more_time_lasts_for_the_visit(kiosk: Callable[..., Waiting]) -> None:
    waiting = kiosk("checklist:")
    waiting.until_asked()
    tap(waiting.question.more)
    assert waiting.until_asked() == 300

    press(waiting.window, Key.Key_A)
    waiting.window.go(Link.parse(RISKS) or HOME)
    waiting.touch()
    assert waiting.until_asked() == 300

    waiting.wait(31)
    waiting.touch()
    assert waiting.until_asked() < 300


def test_whoever_is_finished_says_so(kiosk: Callable[..., Waiting], endings: list[str]) -> None:
    waiting = kiosk()
    before = waiting.window.session
    waiting.until_asked()
    waiting.wait(2)
    tap(waiting.question.finish)

    assert waiting.panel is None
    assert not isValid(before)
    assert place(waiting.window) == "home:"
    assert endings == ["person"]


def test_a_tap_that_the_question_came_under_clears_nothing(
    kiosk: Callable[..., Waiting], endings: list[str]
) -> None:
    waiting = kiosk()
    waiting.until_asked()
    tap(waiting.question.finish)

    assert waiting.panel is None
    assert place(waiting.window) == RISKS
    assert endings == []


def test_nobody_answers(kiosk: Callable[..., Waiting], endings: list[str]) -> None:
    waiting = kiosk()
    before = waiting.window.session
    waiting.until_asked()
    waiting.wait(29)
    assert waiting.window.session is before
    assert waiting.question.ring.left == 1

    waiting.wait(1)
    assert not isValid(before)
    assert waiting.panel is None
    assert place(waiting.window) == "home:"
    assert not waiting.window.overlays.any_open()
    assert endings == ["idle"]
    waiting.wait(3600, step=19)
    assert endings == ["idle"]
    assert not timer(waiting).isActive()


# ---------------------------------------------------------------- the window below it


def test_a_window_that_turns_keeps_the_question_and_its_time(
    kiosk: Callable[..., Waiting],
) -> None:
    waiting = kiosk(settings=Settings(tone=True))
    waiting.until_asked()
    waiting.wait(10)
    first = waiting.question
    waiting.window.resize(*UPRIGHT)
    settle()

    assert waiting.question is not first
    assert waiting.question.ring.left == 20
    assert waiting.question.isVisible()
    assert waiting.sounds == 1
    waiting.wait(20)
    assert place(waiting.window) == "home:"


def test_a_key_that_makes_the_text_larger_is_a_yes(kiosk: Callable[..., Waiting]) -> None:
    waiting = kiosk()
    waiting.until_asked()
    waiting.wait(3)
    waiting.touch()
    waiting.window.session.set_text_size(150)
    settle()

    assert waiting.panel is None
    assert waiting.watch.idle.phase is Phase.READING


def test_a_page_that_changes_by_itself_leaves_the_question(
    kiosk: Callable[..., Waiting],
) -> None:
    waiting = kiosk()
    waiting.until_asked()
    waiting.wait(4)
    waiting.window.home()
    settle()

    assert waiting.question.ring.left == 26


def test_an_error_leaves_the_question(kiosk: Callable[..., Waiting]) -> None:
    waiting = kiosk()
    waiting.until_asked()
    waiting.window.show_crash("ZeroDivisionError")
    waiting.wait(1)

    assert waiting.question.ring.left == 29


# ---------------------------------------------------------------- when nothing runs


def test_while_it_is_read_aloud_nobody_is_asked(kiosk: Callable[..., Waiting]) -> None:
    waiting = kiosk()
    wait = waiting.until_asked()
    press(waiting.window, Key.Key_A)
    voice = waiting.window.session.voice
    voice.set_reads(on=True)
    waiting.wait(2000)
    assert waiting.panel is None

    voice.set_reads(on=False)
    assert waiting.until_asked() == wait


def test_a_voice_that_begins_takes_the_question_away(kiosk: Callable[..., Waiting]) -> None:
    waiting = kiosk()
    waiting.until_asked()
    waiting.window.session.voice.set_reads(on=True)
    waiting.wait(1)

    assert waiting.panel is None


def test_under_a_cover_time_stands(kiosk: Callable[..., Waiting], endings: list[str]) -> None:
    waiting = kiosk()
    waiting.until_asked()
    waiting.host.put_cover(QWidget())
    settle()
    assert waiting.panel is None

    waiting.wait(3600, step=19)
    assert waiting.panel is None
    assert endings == []


def test_a_touch_on_a_cover_begins_when_it_is_lifted(kiosk: Callable[..., Waiting]) -> None:
    waiting = kiosk("", touched=False)
    waiting.host.put_cover(QWidget())
    waiting.touch()
    waiting.wait(500)
    assert waiting.panel is None

    waiting.host.lift_cover()
    assert waiting.until_asked() == reading_seconds(words_seen_home(waiting))


def words_seen_home(waiting: Waiting) -> int:
    """Return the words in view, the question put aside."""
    press(waiting.window, Key.Key_A)
    return words_seen(waiting.window)


def test_a_cover_that_nobody_touched_leaves_the_room_alone(
    kiosk: Callable[..., Waiting],
) -> None:
    waiting = kiosk("", touched=False)
    waiting.host.put_cover(QWidget())
    waiting.touch()
    waiting.window.end_visit()
    waiting.host.lift_cover()
    waiting.wait(500)

    assert waiting.panel is None


@pytest.mark.parametrize("asking", [True, False])
@pytest.mark.parametrize("first", ["tick", "touch"])
def test_whoever_wakes_the_machine_sees_nothing(
    kiosk: Callable[..., Waiting], endings: list[str], asking: bool, first: str
) -> None:
    waiting = kiosk()
    before = waiting.window.session
    if asking:
        waiting.until_asked()
    waiting.now += 8 * 3600
    if first == "tick":
        waiting.watch.tick()
    else:
        waiting.touch()
    settle()

    assert not isValid(before)
    assert endings == ["idle"]
    assert place(waiting.window) == "home:"
    assert waiting.panel is None


def test_by_itself_it_takes_the_clock_of_the_machine(stage: Stage) -> None:
    window = stage.open(KIOSK, RISKS)
    watch = IdleWatch(WindowHost(window))
    watch.on_touched()
    watch.tick()

    assert watch.idle.phase is Phase.READING
    assert watch.idle.seen >= watch.idle.since > 0
