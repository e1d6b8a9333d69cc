# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Buttons are large enough, hold their words, and look different in every state."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QAccessible, QEnterEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QHBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from edu_app.profile import Profile
from edu_app.render.tokens import contrast
from edu_app.ui.buttons import (
    CLOSE_ROOM,
    DOWN,
    HOVER,
    OFF,
    ON,
    REST,
    Button,
    ButtonKind,
    ButtonLook,
    icon_side,
)
from edu_app.ui.paint import RING_ROOM
from edu_app.ui.theme import Theme
from tests.ui.samples import ThemeMaker, colours, picture

KINDS = tuple(ButtonKind)
SIZES = ("sm", "md", "lg")
LOOKS = {
    "words": ("Next", ButtonLook()),
    "icon and words": ("Get help now", ButtonLook(icon="siren", size="lg")),
    "words and icon": ("Symptoms and signs", ButtonLook(trail="arrow-right")),
    "both icons": ("Text size", ButtonLook(icon="a-large-small", trail="chevron-right", left=True)),
    "icon": ("", ButtonLook(icon="x", size="sm")),
    "close": ("Sources (3)", ButtonLook(icon="book-marked", style="small", close=True)),
    "stacked": ("Start over", ButtonLook(icon="house", stacked=True, style="small")),
}
looks = pytest.mark.parametrize(("text", "look"), LOOKS.values(), ids=LOOKS)


@pytest.fixture
def place(show: Callable[..., None]) -> Iterator[Callable[..., None]]:
    """Return a function that puts a button into a window at the size it asks for."""

    def run(button: Button) -> None:
        host = QWidget()
        layout = QHBoxLayout(host)
        layout.addWidget(button)
        show(host)

    return run


# ---------------------------------------------------------------- size


@looks
@pytest.mark.parametrize("percent", [100, 125, 150, 200])
def test_a_button_is_a_target_and_its_words_fit(
    make_theme: ThemeMaker, profile: Profile, text: str, look: ButtonLook, percent: int
) -> None:
    theme = make_theme(profile, percent=percent)
    button = Button(text, theme, look, name="Name")

    button.resize(button.sizeHint())

    face = button.face()
    assert min(face.width(), face.height()) >= theme.target(look.size)
    assert min(face.width(), face.height()) * profile.chrome.mm_per_px >= 9
    assert button.text_fits()
    assert face.width() >= button.text_width() or not text


@looks
def test_a_button_that_is_too_narrow_says_so(theme: Theme, text: str, look: ButtonLook) -> None:
    button = Button(text, theme, look, name="Name")

    button.resize(button.sizeHint().width() // 2, button.sizeHint().height())

    assert not button.text_fits()


def test_a_button_that_is_too_low_says_so(theme: Theme) -> None:
    button = Button("Next", theme)

    button.resize(button.sizeHint().width(), button.sizeHint().height() - 8)

    assert not button.text_fits()


@looks
def test_a_layout_never_makes_a_button_smaller_than_it_needs(
    theme: Theme, text: str, look: ButtonLook
) -> None:
    button = Button(text, theme, look, name="Name")

    assert button.minimumSizeHint() == button.sizeHint()
    assert button.sizeHint().width() == button.needed().width() + 2 * RING_ROOM


def test_a_close_button_gives_its_room_back_for_the_ring_only(
    theme: Theme, place: Callable[..., None]
) -> None:
    close, free = (Button("Word", theme, ButtonLook(close=each)) for each in (True, False))
    assert free.sizeHint().height() - close.sizeHint().height() == 2 * (RING_ROOM - CLOSE_ROOM)
    assert close.sizeHint().width() == free.sizeHint().width()
    place(close)

    assert close.face().height() == close.needed().height()
    QTest.keyClick(close, Qt.Key.Key_A)  # whoever uses keys sees the ring

    assert close.face().top() == RING_ROOM
    assert close.text_fits()


@pytest.mark.parametrize("percent", [100, 125, 150, 200])
def test_an_icon_above_a_word_grows_as_far_as_its_target_is_high(
    make_theme: ThemeMaker, profile: Profile, percent: int
) -> None:
    theme = make_theme(profile, percent=percent)
    look = ButtonLook(icon="house", size="lg", style="small", stacked=True)

    side, px = icon_side(look, theme), theme.px("small")
    high = Button("Home", theme, look).needed().height()

    assert 1.3 * px - 1 <= side <= 1.75 * px + 1
    assert high == theme.target("lg") or side <= 1.3 * px + 1
    if percent == 100:
        assert side > 1.5 * px
    assert icon_side(ButtonLook(icon="house", style="small"), theme) < 1.3 * px


def test_an_icon_and_a_longer_word_need_more_room(theme: Theme) -> None:
    short = Button("Next page", theme)
    longer = Button("Next page, please", theme)
    marked = Button("Next page", theme, ButtonLook(icon="arrow-right"))

    assert short.needed().width() < marked.needed().width()
    assert short.needed().width() < longer.needed().width()


# ---------------------------------------------------------------- colours


@pytest.mark.parametrize("kind", KINDS)
def test_each_state_has_its_own_colours(theme: Theme, kind: ButtonKind) -> None:
    assert len({REST[kind], DOWN[kind], OFF}) == 3
    assert len({REST[kind], HOVER[kind]}) == 2


@pytest.mark.parametrize("name", ["light", "dark", "hc"])
@pytest.mark.parametrize("kind", KINDS)
def test_words_can_be_read_in_every_state(
    make_theme: ThemeMaker, name: str, kind: ButtonKind
) -> None:
    theme = make_theme(name=name)

    for paints in (REST[kind], HOVER[kind], DOWN[kind], ON):
        ground, ink = theme.colour(paints.fill or "surface"), theme.colour(paints.ink)
        assert contrast(ground.name(), ink.name()) >= 4.5, paints


@pytest.mark.parametrize("kind", KINDS)
def test_in_high_contrast_every_button_has_an_outline(
    make_theme: ThemeMaker, kind: ButtonKind
) -> None:
    button = Button("Next", make_theme(name="hc"), ButtonLook(kind=kind))

    assert button.paints().line is not None
    button.setDown(True)
    assert button.paints().line is not None


def test_the_state_decides_the_colours(theme: Theme, place: Callable[..., None]) -> None:
    button = Button("Next", theme, ButtonLook(kind=ButtonKind.PRIMARY))
    button.setCheckable(True)
    place(button)
    inside = QPointF(20, 20)
    QApplication.sendEvent(button, QEvent(QEvent.Type.Leave))  # another test's mouse may be there
    seen = [button.paints()]

    QApplication.sendEvent(button, QEnterEvent(inside, inside, inside))
    seen.append(button.paints())
    QTest.mousePress(button, Qt.MouseButton.LeftButton)
    seen.append(button.paints())
    QTest.mouseRelease(button, Qt.MouseButton.LeftButton)
    seen.append(button.paints())
    button.setEnabled(False)
    seen.append(button.paints())

    kind = ButtonKind.PRIMARY
    assert seen == [REST[kind], HOVER[kind], DOWN[kind], ON, OFF]


def test_leaving_a_button_ends_its_hover(theme: Theme) -> None:
    button, inside = Button("Next", theme), QPointF(20, 20)

    QApplication.sendEvent(button, QEnterEvent(inside, inside, inside))
    QApplication.sendEvent(button, QEvent(QEvent.Type.Leave))

    assert button.paints() == REST[ButtonKind.SECONDARY]


# ---------------------------------------------------------------- painting


@looks
@pytest.mark.parametrize("kind", KINDS)
def test_every_look_is_painted_in_its_colours(
    theme: Theme, text: str, look: ButtonLook, kind: ButtonKind
) -> None:
    used = ButtonLook(kind=kind, icon=look.icon, trail=look.trail, stacked=look.stacked)
    button = Button(text, theme, used, name="Name")
    button.resize(button.sizeHint())

    found = colours(picture(button))

    paints = button.paints()
    assert found[theme.colour(paints.ink).name()] > 0
    assert paints.fill is None or found[theme.colour(paints.fill).name()] > 100


def test_all_states_of_a_button_look_different(theme: Theme, place: Callable[..., None]) -> None:
    button = Button("Next", theme, ButtonLook(kind=ButtonKind.TONAL, icon="house"))
    button.setCheckable(True)
    place(button)
    seen = [picture(button)]

    button.setDown(True)
    seen.append(picture(button))
    button.setDown(False)
    button.setChecked(True)
    seen.append(picture(button))
    button.setEnabled(False)
    seen.append(picture(button))

    assert all(first != second for first, second in itertools.combinations(seen, 2))


def test_the_words_start_at_the_edge_when_asked(theme: Theme) -> None:
    middle, left = Button("Go", theme), Button("Go", theme, ButtonLook(left=True))
    for button in (middle, left):
        button.resize(400, 64)
    ink = theme.colour("ink").name()

    def first_ink(button: Button) -> int:
        image = picture(button)
        return next(
            x for x in range(400) for y in range(64) if image.pixelColor(x, y).name() == ink
        )

    assert first_ink(left) < 60 < first_ink(middle)


# ---------------------------------------------------------------- what it is called


@pytest.mark.parametrize(
    ("text", "name", "spoken", "tip"),
    [
        ("Next", "", "Next", ""),
        ("Next", "Next page", "Next page", ""),
        ("", "Close", "Close", "Close"),
    ],
)
def test_a_button_has_a_name_for_a_screen_reader(
    theme: Theme, text: str, name: str, spoken: str, tip: str
) -> None:
    button = Button(text, theme, ButtonLook(icon="x"), name=name)

    found = QAccessible.queryAccessibleInterface(button)

    assert found.role() == QAccessible.Role.Button
    assert found.text(QAccessible.Text.Name) == spoken
    assert button.toolTip() == tip


def test_a_screen_reader_can_press_a_button(theme: Theme, qtbot: QtBot) -> None:
    button = Button("Next", theme)

    with qtbot.waitSignal(button.clicked):
        QAccessible.queryAccessibleInterface(button).actionInterface().doAction("Press")


@pytest.mark.parametrize("on", [False, True])
def test_a_screen_reader_hears_whether_a_button_is_on(theme: Theme, on: bool) -> None:
    button = Button("Find", theme)
    button.setCheckable(True)

    button.setChecked(on)

    state = QAccessible.queryAccessibleInterface(button).state()
    assert state.checkable
    assert bool(state.checked) is on
