# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""A bar is as full as the work is done."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtGui import QAccessible, QImage

from edu_app.ui.progress import Progress
from edu_app.ui.theme import Theme
from tests.ui.samples import FORMAT, ThemeMaker, places_of


def filled(made: Progress) -> int:
    """Return how many pixels of its middle row are full."""
    image: QImage = made.grab().toImage().convertToFormat(FORMAT)
    middle = image.height() // 2
    return sum(y == middle for _, y in places_of(image, made.theme.colour("primary")))


@pytest.mark.parametrize(("done", "total", "share"), [(0, 4, 0.0), (1, 4, 0.25), (4, 4, 1.0)])
def test_the_bar_is_as_full_as_the_work_is_done(
    theme: Theme, show: Callable[..., None], done: int, total: int, share: float
) -> None:
    made = Progress(theme)
    show(made, 200, made.sizeHint().height())

    made.show_step(done, total)

    assert filled(made) / made.width() == pytest.approx(share, abs=0.05)


def test_nothing_to_do_is_no_bar(theme: Theme, show: Callable[..., None]) -> None:
    made = Progress(theme)
    show(made, 200, 20)

    made.show_step(0, 0)

    assert filled(made) == 0
    assert made.minimumSizeHint().width() <= made.sizeHint().width()


@pytest.mark.parametrize("name", ["light", "dark", "hc"])
def test_a_screen_reader_meets_a_bar_with_its_value(
    make_theme: ThemeMaker, show: Callable[..., None], name: str
) -> None:
    made = Progress(make_theme(name=name))
    show(made, 200, 20)
    made.show_step(3, 12)

    found = QAccessible.queryAccessibleInterface(made)

    assert found.role() is QAccessible.Role.ProgressBar
    assert (found.valueInterface().currentValue(), found.valueInterface().maximumValue()) == (3, 12)
