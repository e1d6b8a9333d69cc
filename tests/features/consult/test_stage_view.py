# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The middle of the console says what the patient sees, and leads on."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from edu_app.features.consult.console import Seen, derive_console
from edu_app.features.consult.stage_view import Stage, seen_words
from edu_app.render.talk import Talk
from edu_app.ui.theme import Theme
from tests.features.consult.talking import OnlyPicture, shown_at, talk_at
from tests.features.consult.talks import begun, library
from tests.stage import click

STEPS = library().references.plans.steps()


@pytest.fixture
def middle(theme: Theme, show: Callable[..., None]) -> Stage:
    made = Stage(theme, OnlyPicture, OnlyPicture, None, peeks=True)
    show(made, 780, 600)
    return made


def tell(middle: Stage, talk: Talk) -> None:
    after = derive_console(talk, STEPS, None).after
    shown = shown_at(talk.ahead)
    later = shown_at(after.id, talk_at(after.id)) if after is not None else None
    middle.show_console(derive_console(talk, STEPS, shown.picture), shown, later)


def test_every_wish_is_a_signal(middle: Stage) -> None:
    told: list[object] = []
    middle.send_wanted.connect(lambda: told.append("send"))
    middle.keep_wanted.connect(lambda: told.append("keep"))
    middle.step_wanted.connect(told.append)
    tell(middle, begun().stepped(1))
    for button in (middle.send, middle.keep, middle.back, middle.next):
        click(button)

    assert told == ["send", "keep", -1, 1]


def test_what_comes_next_is_said_and_seen(middle: Stage) -> None:
    tell(middle, begun())
    assert middle.after.text() == "Next: Where the vein narrows"
    assert middle.minutes.text() == "About 2 min"
    assert middle.peek is not None
    assert middle.peek.screen_view.shown is not None
    assert not middle.back.isEnabled()

    tell(middle, begun().stepped(99))
    assert middle.after.text() == "This is the last step"
    assert not middle.peek.isVisible()
    assert not middle.next.isEnabled()
    assert not middle.keep.isEnabled(), "words alone are no picture"


@pytest.mark.parametrize(
    ("seen", "screen", "words"),
    [
        (Seen.NOW, True, "On the patient’s screen now"),
        (Seen.NOW, False, "Live: turn the laptop to show it"),
        (Seen.BLANK, True, "Only you see this: screen blank"),
        (Seen.OTHER, False, "Only you see this: send it"),
    ],
)
def test_what_the_patient_sees_is_said(seen: Seen, screen: bool, words: str) -> None:
    assert seen_words(seen, screen=screen)[1] == words


def test_the_edge_says_it_too(middle: Stage) -> None:
    tell(middle, talk_at())
    assert middle.card.look.line == "primary"
    middle.show_screen(there=False)
    assert middle.seen.words.text() == "Live: turn the laptop to show it"

    tell(middle, begun())
    assert middle.card.look.line == "lineStrong"


def test_buttons_name_their_keys(middle: Stage) -> None:
    assert middle.next.toolTip() == "Next (→)"
    assert middle.send.accessibleDescription() == "Send (S)"
