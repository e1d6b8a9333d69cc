# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The steps of the path differ by more than colour, hold their words, and show the progress."""

from __future__ import annotations

import itertools
from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QEnterEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from edu_app.features.topics.browse import Place, Step, StepState
from edu_app.features.topics.path_view import ProgressBars, ProgressLine, StepRow, state_words
from edu_app.profile import Profile
from edu_app.ui.theme import Theme
from tests.ui.samples import ThemeMaker, bounds, colours, picture, places_of

STATES = tuple(StepState)
WIDTH = 260


def step(
    state: StepState = StepState.AHEAD,
    title: str = "Symptoms",
    mark: str = "3",
    *,
    child: bool = False,
) -> Step:
    return Step(topic_id="symptoms", title=title, mark=mark, state=state, child=child)


def row_of(theme: Theme, shown: Step, width: int = WIDTH) -> StepRow:
    """Return a row in the size it asks for."""
    row = StepRow(shown, theme, width)
    row.resize(row.sizeHint())
    return row


def place(number: int, count: int = 5) -> Place:
    return Place(number=number, count=count, previous="", next="")


# ---------------------------------------------------------------- a step


@pytest.mark.parametrize(
    ("state", "mark", "words"),
    [
        (StepState.DONE, "3", "Step 3, read"),
        (StepState.CURRENT, "4b", "Step 4b, this page"),
        (StepState.AHEAD, "10", "Step 10"),
    ],
)
def test_a_screen_reader_hears_what_the_circle_shows(
    theme: Theme, state: StepState, mark: str, words: str
) -> None:
    shown = step(state, mark=mark)

    assert state_words(shown) == words
    assert StepRow(shown, theme, WIDTH).accessibleDescription() == words
    assert StepRow(shown, theme, WIDTH).accessibleName() == "Symptoms"


@pytest.mark.parametrize("percent", [100, 200])
def test_a_row_is_a_target_and_holds_its_words(
    make_theme: ThemeMaker, profile: Profile, percent: int
) -> None:
    theme = make_theme(profile, percent=percent)

    row = row_of(theme, step(title="Do I need any treatment at all?"), width=340)

    assert row.width() == 340
    assert row.face().height() >= theme.target("sm")
    assert row.text_fits()
    assert row.minimumSizeHint() == row.sizeHint()


def test_a_long_title_makes_a_row_higher_and_a_low_row_says_so(theme: Theme) -> None:
    long = row_of(theme, step(title="What happens in the years after the stent " * 2))
    assert long.height() > row_of(theme, step()).height()

    long.resize(WIDTH, row_of(theme, step()).height())

    assert not long.text_fits()


@pytest.mark.parametrize("name", ["light", "dark", "hc"])
def test_the_three_states_look_different(make_theme: ThemeMaker, name: str) -> None:
    theme = make_theme(name=name)

    seen = [picture(row_of(theme, step(state))) for state in STATES]

    assert all(one != two for one, two in itertools.combinations(seen, 2))


@pytest.mark.parametrize(
    ("state", "present", "absent"),
    [
        (StepState.DONE, ("okSoft", "ok"), "primary"),
        (StepState.CURRENT, ("tonal", "primary"), "ok"),
        (StepState.AHEAD, ("ink", "ink2"), "primary"),
    ],
)
def test_a_step_has_the_colours_of_its_state(
    theme: Theme, state: StepState, present: tuple[str, ...], absent: str
) -> None:
    found = colours(picture(row_of(theme, step(state))))

    assert all(found[theme.colour(name).name()] > 0 for name in present)
    assert found[theme.colour(absent).name()] == 0


def test_a_row_answers_to_the_mouse(theme: Theme) -> None:
    row, inside = row_of(theme, step()), QPointF(20, 20)
    sunken, tonal = theme.colour("sunken").name(), theme.colour("tonal").name()

    QApplication.sendEvent(row, QEnterEvent(inside, inside, inside))
    hovered = colours(picture(row))
    QTest.mousePress(row, Qt.MouseButton.LeftButton)
    pressed = colours(picture(row))
    QTest.mouseRelease(row, Qt.MouseButton.LeftButton)
    QApplication.sendEvent(row, QEvent(QEvent.Type.Leave))

    assert hovered[sunken] > 1000 > hovered[tonal]
    assert pressed[tonal] > 1000 > pressed[sunken]


def test_a_page_under_a_section_is_set_in(theme: Theme) -> None:
    def left(shown: Step) -> float:
        return bounds(places_of(picture(row_of(theme, shown)), theme.colour("ink"))).left()

    assert left(step(child=True)) > left(step()) + 10


def test_a_row_with_the_ring_draws_itself_smaller(theme: Theme, show: Callable[..., None]) -> None:
    row = StepRow(step(), theme, WIDTH)
    show(row)
    row.clearFocus()  # a window gives it to the only one who can have it
    before = row.face()

    row.setFocus(Qt.FocusReason.TabFocusReason)

    assert before.contains(row.face())
    assert row.face().height() < before.height()
    assert row.text_fits()
    assert colours(picture(row))[theme.colour("focus").name()] > 0


# ---------------------------------------------------------------- how far


@pytest.mark.parametrize("kind", [ProgressBars, ProgressLine])
def test_progress_has_a_name_for_a_screen_reader(theme: Theme, kind: type[QWidget]) -> None:
    assert kind(place(3), theme).accessibleName() == "Step 3 of 5"


def filled(widget: QWidget, theme: Theme) -> int:
    """Return how many places along the middle of a widget are filled."""
    middle = widget.height() // 2
    return sum(y == middle for _x, y in places_of(picture(widget), theme.colour("primary")))


@pytest.mark.parametrize("number", range(6))
def test_there_is_a_filled_bar_for_each_page_up_to_this_one(theme: Theme, number: int) -> None:
    bars = ProgressBars(place(number), theme)
    bars.resize(500, bars.height())

    width = (500 + theme.gap(8)) / 5 - theme.gap(8)

    assert filled(bars, theme) == pytest.approx(number * width, abs=2 * number + 1)


@pytest.mark.parametrize("number", [1, 3, 5])
def test_the_line_is_filled_by_its_share(theme: Theme, number: int) -> None:
    line = ProgressLine(place(number), theme)

    assert filled(line, theme) == pytest.approx(line.width() * number / 5, abs=3)


def test_the_line_has_an_outline_in_high_contrast(make_theme: ThemeMaker) -> None:
    theme = make_theme(name="hc")

    found = colours(picture(ProgressLine(place(1), theme)))

    assert found[theme.colour("lineStrong").name()] > 50


@pytest.mark.parametrize("kind", [ProgressBars, ProgressLine])
def test_a_path_without_pages_can_still_be_painted(theme: Theme, kind: type[QWidget]) -> None:
    widget = kind(place(0, count=0), theme)
    widget.resize(200, widget.height())

    assert filled(widget, theme) <= widget.height()
