# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Nobody at work: the patient's screen goes blank, and later the ink goes."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QObject, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from edu_app.features.consult.away_view import AwayWatch
from edu_app.gallery import settle
from edu_app.render.ink import EMPTY, Ink, Stroke
from edu_app.render.talk import BLANKED_SECONDS, NO_TALK
from edu_app.session import Consultation
from tests.features.consult.talking import talk_at
from tests.stage import Key

INKED = talk_at().drawn(
    "first-visit.what-it-is", EMPTY.added(Stroke(Ink.YELLOW, 6.0, ((1, 1, 1),)))
)


class Clock:
    """Time that goes when a test says so."""

    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def owner(qapp: QApplication) -> Iterator[QObject]:
    del qapp
    owner = QObject()
    yield owner
    owner.deleteLater()
    settle()


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def consultation(owner: QObject) -> Consultation:
    consultation = Consultation(owner)
    consultation.take(INKED)
    return consultation


@pytest.fixture
def watch(consultation: Consultation, clock: Clock, owner: QObject) -> AwayWatch:
    return AwayWatch(consultation, clock, owner)


def test_it_goes_blank_after_five_minutes_and_the_ink_after_five_more(
    watch: AwayWatch, consultation: Consultation, clock: Clock
) -> None:
    clock.now += BLANKED_SECONDS - 1
    watch.look()
    assert not consultation.talk.blank

    clock.now += 1
    watch.look()
    assert consultation.talk.blank
    assert consultation.talk.boards

    clock.now += BLANKED_SECONDS - 1
    watch.look()
    assert consultation.talk.boards

    clock.now += 1
    watch.look()
    watch.look()
    assert not consultation.talk.boards
    assert consultation.talk.shown == INKED.shown


@pytest.mark.parametrize("what", ["key", "mouse"])
def test_whatever_is_touched_begins_the_time_anew(
    watch: AwayWatch, consultation: Consultation, clock: Clock, what: str
) -> None:
    window = QWidget()
    window.show()
    clock.now += BLANKED_SECONDS - 1
    if what == "key":
        QTest.keyClick(window.windowHandle(), Key.Key_A)
    else:
        QTest.mouseClick(window.windowHandle(), Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    clock.now += BLANKED_SECONDS - 1

    watch.look()

    assert not consultation.talk.blank
    window.hide()
    window.deleteLater()


def test_a_blank_screen_that_is_shown_again_keeps_its_ink(
    watch: AwayWatch, consultation: Consultation, clock: Clock
) -> None:
    consultation.take(INKED.blanked(on=True))
    clock.now += BLANKED_SECONDS - 1
    consultation.take(INKED)
    clock.now += 2

    watch.look()

    assert consultation.talk.boards


@pytest.mark.parametrize(
    ("state", "inked"),
    [
        (Qt.ApplicationState.ApplicationHidden, True),
        (Qt.ApplicationState.ApplicationSuspended, False),
    ],
)
def test_a_machine_that_sleeps_shows_nothing(
    watch: AwayWatch,
    consultation: Consultation,
    qapp: QApplication,
    state: Qt.ApplicationState,
    *,
    inked: bool,
) -> None:
    del watch
    qapp.applicationStateChanged.emit(Qt.ApplicationState.ApplicationInactive)
    assert not consultation.talk.blank

    qapp.applicationStateChanged.emit(state)

    assert consultation.talk.blank
    assert bool(consultation.talk.boards) is inked


def test_without_a_talk_nothing_happens(
    consultation: Consultation, clock: Clock, owner: QObject, qapp: QApplication
) -> None:
    consultation.take(NO_TALK)
    watch = AwayWatch(consultation, clock, owner)
    clock.now += 10 * BLANKED_SECONDS

    watch.look()
    qapp.applicationStateChanged.emit(Qt.ApplicationState.ApplicationSuspended)

    assert consultation.talk == NO_TALK
    assert QCoreApplication.instance() is qapp
