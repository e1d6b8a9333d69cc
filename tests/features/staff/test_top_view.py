# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The bar says how it stands and when it locks, and everything in it has room."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from edu_app.features.staff.top_view import StaffTop, StatusChip, lock_words
from edu_app.profile import KIOSK
from edu_app.ui.label import Label
from tests.features.staff.pressing import Heard
from tests.stage import click
from tests.ui.samples import ThemeMaker, colours, picture


def test_it_counts_down_in_words(make_theme: ThemeMaker) -> None:
    top = StaffTop(make_theme(KIOSK), 5)
    assert top.lock.text() == "Locks in 5 min"

    top.show_minutes(1)

    assert top.lock.text() == lock_words(1) == "Locks in 1 min"


def test_the_button_asks_for_the_test(make_theme: ThemeMaker, show: Callable[..., None]) -> None:
    top = StaffTop(make_theme(KIOSK), 5)
    wanted = Heard(top.test_wanted)
    show(top, 1300, 90)

    click(top.test_button)

    assert wanted.times == 1


@pytest.mark.parametrize("percent", [100, 200])
@pytest.mark.parametrize("width", [1080, 1920])
def test_nothing_is_cut(
    make_theme: ThemeMaker, show: Callable[..., None], width: int, percent: int
) -> None:
    top = StaffTop(make_theme(KIOSK, percent=percent), 5)
    show(top, width, top.heightForWidth(width))

    for part in (*top.findChildren(Label), top.test_button):
        place = part.mapTo(top, part.rect().topLeft())
        assert top.rect().contains(part.rect().translated(place))
    for chip in top.findChildren(StatusChip):
        assert chip.width() >= chip.sizeHint().width()
        assert chip.height() == top.test_button.height()  # so all stand in line


@pytest.mark.parametrize("name", ["light", "hc"])
def test_a_chip_is_a_pill_with_a_sign(
    make_theme: ThemeMaker, show: Callable[..., None], name: str
) -> None:
    theme = make_theme(KIOSK, name)
    chip = StatusChip("Offline", "wifi-off", theme)
    show(chip, chip.sizeHint().width(), chip.sizeHint().height())

    seen = colours(picture(chip))
    assert seen[theme.colour("sunken").name()] > 500
    assert seen[theme.colour("ink2").name()] > 20
    assert chip.minimumSizeHint() == chip.sizeHint()
