# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The ruler's buttons, what it says of the size of buttons, and when it is kept."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

import pytest

from edu_app.features.staff.measure_view import Measure
from edu_app.features.staff.section_view import Memory
from edu_app.profile import KIOSK
from tests.features.staff.pressing import Heard
from tests.stage import click
from tests.ui.samples import ThemeMaker


class Maker(Protocol):
    """Shows the ruler for a size that was measured, or for none."""

    def __call__(self, measured: float | None = None, memory: Memory | None = None) -> Measure: ...


@pytest.fixture
def make(make_theme: ThemeMaker, show: Callable[..., None]) -> Maker:
    theme = make_theme(KIOSK)

    def run(measured: float | None = None, memory: Memory | None = None) -> Measure:
        made = Measure(memory or Memory(), measured, theme)
        show(made, 790, 420)
        return made

    return run


def test_a_screen_that_was_never_measured_begins_with_the_usual_size(make: Maker) -> None:
    measure = make()

    assert measure.ruler.line == 345
    assert not measure.usual_button.isVisible()
    assert measure.result.text == "Buttons: 16 mm"


def test_what_was_measured_is_shown_and_can_be_forgotten(make: Maker) -> None:
    measure = make(0.5)
    forgotten = Heard(measure.forgotten)

    assert measure.ruler.line == 171
    click(measure.usual_button)

    assert forgotten.times == 1
    assert measure.result.text == "Buttons: 32 mm"


def test_buttons_move_it_by_a_pixel_and_the_words_follow(make: Maker) -> None:
    memory = Memory()
    measure = make(0.5, memory)

    click(measure.longer)
    click(measure.longer)
    click(measure.shorter)

    assert measure.ruler.line == memory.line_px == 172
    for _press in range(8):
        click(measure.longer)
    assert measure.result.text == "Buttons: 30 mm"
    assert measure.result.isVisible()


def test_what_was_moved_outlives_a_rebuild(make: Maker) -> None:
    assert make(None, Memory(line_px=300)).ruler.line == 300


def test_the_line_is_kept_by_save(make: Maker) -> None:
    saved: list[int] = []
    measure = make()
    measure.saved.connect(saved.append)

    click(measure.longer)
    click(measure.save_button)

    assert saved == [346]
