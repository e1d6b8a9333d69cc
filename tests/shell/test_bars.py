# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The bars hold their words in every window, say what was pressed, and keep the focus."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from edu_app.gallery import settle
from edu_app.profile import CONSULT, KIOSK, LAPTOP, Profile
from edu_app.shell.actions import Act, BarFacts, Form
from edu_app.shell.bars import ICONS, BarBase, Brand, TopBar, Where, bar_button, words_of
from edu_app.shell.window import Window
from edu_app.ui.label import Label
from tests.stage import UPRIGHT, Stage, click, focus, middle

SIZES = ((1920, 1080), UPRIGHT, (1366, 768), (1024, 600))
FACTS = BarFacts(home=False, back=True, forward=True, search=True, start_over=True, large=False)
WHERE = Where(title="Risks", facts=FACTS, contrast=False)


def bars(window: Window) -> list[BarBase]:
    assert window.top is not None
    return [bar for bar in (window.top, window.dock) if bar is not None]


def windows() -> set[QWidget]:
    return {each for each in QApplication.topLevelWidgets() if each.isVisible()}


def title_of(window: Window) -> Label:
    return next(label for label in window.top.findChildren(Label) if label.text() == "Risks")


@dataclass
class Bench:
    """A top bar alone in a window, with what it has said."""

    bar: TopBar
    acted: list[Act] = field(default_factory=list)


@pytest.fixture
def bench(stage: Stage, qtbot: QtBot) -> Bench:
    bar = TopBar(stage.open(CONSULT).theme, WHERE, portrait=False)
    qtbot.addWidget(bar)
    bench = Bench(bar)
    bar.acted.connect(bench.acted.append)
    bar.setMinimumWidth(1)  # as in the window, whose least size is its own
    bar.resize(1366, bar.sizeHint().height())
    with qtbot.waitActive(bar):
        bar.show()
        bar.activateWindow()
    return bench


# ---------------------------------------------------------------- words


@pytest.mark.parametrize("form", Form)
def test_a_clinician_goes_on_to_the_next_patient(stage: Stage, form: Form) -> None:
    theme = stage.open(CONSULT).theme

    button = bar_button((Act.START_OVER, form), theme, next_patient=True)
    other = bar_button((Act.BACK, form), theme, next_patient=True)

    assert button.accessibleName() == "Next patient"
    assert button.text() == ("" if form is Form.ICON else "Next patient")
    assert other.accessibleName() == words_of(Act.BACK)


@pytest.mark.parametrize("size", [(1366, 768), UPRIGHT])
@pytest.mark.parametrize("text_size", [100, 200])
def test_the_next_patient_is_called_so_everywhere(
    stage: Stage, size: tuple[int, int], text_size: int
) -> None:
    window = stage.open(CONSULT, "topic:risks", size=size, text_size=text_size)
    bar = next(each for each in bars(window)[::-1])
    if Act.START_OVER in bar.more():
        window.act(Act.MORE)
        content = window.overlays.sheet(Act.MORE).content
        name = content.buttons[Act.START_OVER].accessibleName()
    else:
        name = bar.buttons[Act.START_OVER].accessibleName()

    assert name == "Next patient"


@pytest.mark.parametrize("act", Act)
@pytest.mark.parametrize("form", Form)
def test_every_button_has_a_picture_and_is_called_by_its_whole_name(
    stage: Stage, act: Act, form: Form
) -> None:
    button = bar_button((act, form), stage.open(LAPTOP).theme)

    assert act in ICONS
    assert button.accessibleName() == words_of(act)
    assert button.objectName() == f"act-{act}"
    short = "Help now" if act is Act.HELP else words_of(act)
    assert button.text() == {Form.FULL: words_of(act), Form.SHORT: short, Form.ICON: ""}[form]


@pytest.mark.parametrize("text_size", [100, 200])
@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("link", ["home:", "topic:do-i-need-treatment"])
def test_every_button_is_whole_and_help_is_in_reach(
    stage: Stage, profile: Profile, link: str, size: tuple[int, int], text_size: int
) -> None:
    window = stage.open(profile, link, size=size, text_size=text_size)

    for bar in bars(window):
        for button in bar.buttons.values():
            assert button.isVisible()
            assert bar.rect().contains(button.geometry())
            assert button.text_fits()
    helps = [bar.buttons[Act.HELP] for bar in bars(window) if Act.HELP in bar.buttons]
    assert len(helps) == 1
    assert hit_at(window, helps[0]) is helps[0]


def hit_at(window: Window, button: QWidget) -> QWidget | None:
    return window.childAt(middle(button))


@pytest.mark.parametrize("text_size", [100, 200])
@pytest.mark.parametrize("size", [*SIZES, (1024, 768), (640, 480), (768, 1366), (640, 1024)])
@pytest.mark.parametrize("profile", [KIOSK, CONSULT], ids=lambda each: each.name)
def test_starting_over_is_always_in_sight(
    stage: Stage, profile: Profile, size: tuple[int, int], text_size: int
) -> None:
    window = stage.open(profile, "topic:risks", size=size, text_size=text_size)
    (button,) = (
        bar.buttons[Act.START_OVER] for bar in bars(window) if Act.START_OVER in bar.buttons
    )

    name = "Next patient" if profile.chrome.next_patient else "Start over"
    assert button.accessibleName() == name
    assert button.text_fits()
    assert window.rect().contains(button.geometry().translated(button.parentWidget().pos()))
    assert hit_at(window, button) is button


def test_the_start_page_shows_the_name_of_the_guide(stage: Stage) -> None:
    window = stage.open(KIOSK)

    assert window.top.findChild(Brand).isVisible()
    assert Act.HOME not in window.top.buttons


def test_a_page_shows_its_own_name_where_there_is_room(stage: Stage) -> None:
    window = stage.open(LAPTOP, "topic:risks", size=(1366, 768))
    assert title_of(window).isVisible()
    assert not window.top.findChild(Brand).isVisible()

    window.top.fit(500)

    assert not title_of(window).isVisible()


# ---------------------------------------------------------------- pressing


@pytest.mark.parametrize("act", [act for act in Act if act is not Act.MORE])
def test_a_pressed_button_says_which_act_it_is(bench: Bench, act: Act) -> None:
    click(bench.bar.buttons[act])

    assert bench.acted == [act]


def test_more_is_pressed_in_a_narrow_bar(bench: Bench) -> None:
    bench.bar.resize(500, bench.bar.height())
    settle()

    click(bench.bar.buttons[Act.MORE])

    assert bench.acted == [Act.MORE]
    assert set(bench.bar.more()) >= {Act.FORWARD, Act.CONTRAST}
    assert not set(bench.bar.more()) & set(bench.bar.buttons)


@pytest.mark.parametrize(("theme", "on"), [("hc", True), ("light", False), ("dark", False)])
def test_contrast_tells_whether_it_is_on(stage: Stage, theme: str, on: bool) -> None:
    window = stage.open(KIOSK, "topic:risks", theme=theme)

    assert window.top.buttons[Act.CONTRAST].isCheckable()
    assert window.top.buttons[Act.CONTRAST].isChecked() is on


# ---------------------------------------------------------------- a new width


@pytest.mark.parametrize(("act", "then"), [(Act.HOME, Act.HOME), (Act.CONTRAST, Act.HELP)])
def test_a_bar_filled_anew_keeps_the_focus_or_gives_it_to_help(
    bench: Bench, act: Act, then: Act
) -> None:
    bench.bar.buttons[act].setFocus()

    bench.bar.resize(500, bench.bar.height())
    settle()

    assert focus() is bench.bar.buttons[then]


def test_a_bar_that_stays_the_same_keeps_its_buttons(bench: Bench) -> None:
    before = dict(bench.bar.buttons)

    bench.bar.resize(1365, bench.bar.height())

    assert bench.bar.buttons == before


def test_a_bar_filled_twice_in_one_turn_opens_no_window(bench: Bench) -> None:
    before = windows()

    for width in (500, 900, 1300):
        bench.bar.fit(width)
    QApplication.sendPostedEvents(None, QEvent.Type.MetaCall.value)

    assert windows() == before
    assert all(button.isVisible() for button in bench.bar.buttons.values())


# ---------------------------------------------------------------- an upright screen


def test_an_upright_screen_has_its_buttons_at_the_bottom(stage: Stage) -> None:
    window = stage.open(KIOSK, size=UPRIGHT)

    assert list(window.top.buttons) == [Act.SEARCH]
    assert window.top.findChild(Brand).isVisible()
    assert window.dock.geometry().bottom() == window.rect().bottom()
    assert list(window.dock.buttons)[-1] is Act.HELP
    assert window.dock.more() == ()


@pytest.mark.parametrize(("theme", "width"), [("light", 1), ("hc", 2)])
def test_a_line_parts_each_bar_from_the_page(stage: Stage, theme: str, width: int) -> None:
    window = stage.open(KIOSK, size=UPRIGHT, theme=theme)
    line = window.theme.colour("line")

    top, dock = (bar.grab().toImage() for bar in bars(window))

    lowest = [top.pixelColor(3, top.height() - 1 - row) for row in range(4)]
    highest = [dock.pixelColor(3, row) for row in range(4)]
    assert [colour == line for colour in lowest] == [row < width for row in range(4)]
    assert lowest == highest


# ---------------------------------------------------------------- the search


@pytest.mark.parametrize("size", SIZES)
def test_the_search_looks_like_a_field_where_there_is_room(
    stage: Stage, size: tuple[int, int]
) -> None:
    window = stage.open(LAPTOP, "topic:risks", size=size)
    button = window.top.buttons[Act.SEARCH]

    assert button.accessibleName() == "Search"
    if size[0] >= 1080:
        assert button.width() > button.sizeHint().width()
        assert button.look.left


@pytest.mark.parametrize("size", [(1920, 1080), UPRIGHT])
def test_large_letters_leave_the_search_its_icon_or_its_word(
    stage: Stage, size: tuple[int, int]
) -> None:
    window = stage.open(KIOSK, "topic:risks", size=size, text_size=200)
    button = window.top.buttons[Act.SEARCH]

    assert window.top.rect().contains(button.geometry())
    assert button.text_fits()


def test_the_search_has_no_button_to_itself(stage: Stage, profile: Profile) -> None:
    window = stage.open(profile, "topic:risks")

    click(window.top.buttons[Act.SEARCH])

    assert str(window.history.current.link) == "search:"
    assert Act.SEARCH not in window.top.buttons


def test_a_guide_without_search_has_no_button_for_it(stage: Stage) -> None:
    features = tuple(name for name in LAPTOP.reach.features if name != "search")
    without = replace(LAPTOP, reach=replace(LAPTOP.reach, features=features))

    assert Act.SEARCH not in stage.open(without, "topic:risks").top.buttons
