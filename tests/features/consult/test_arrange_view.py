# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Three columns where there is room, else tabs."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QWidget

from edu_app.features.consult.arrange_view import Tabbed, has_columns, quick_tabs, stops_in, tabbed
from edu_app.ui.buttons import Button
from edu_app.ui.more_below import LongPane
from edu_app.ui.shape import derive_shape
from edu_app.ui.theme import Theme
from tests.stage import click


@pytest.mark.parametrize(
    ("size", "percent", "columns"),
    [
        ((1366, 768), 100, True),
        ((1920, 1080), 100, True),
        ((1366, 768), 200, False),
        ((800, 1280), 100, False),
        ((1024, 600), 100, False),
    ],
)
def test_columns_need_room(size: tuple[int, int], percent: int, columns: bool) -> None:
    shape = derive_shape(width=size[0], height=size[1], scale="clinic", percent=percent)

    assert has_columns(shape) is columns


def test_one_part_is_seen(theme: Theme, show: Callable[..., None]) -> None:
    parts = [QWidget(), QWidget()]
    tabbed = Tabbed((("One", parts[0]), ("Two", parts[1])), theme)
    told: list[bool] = []
    tabbed.turned.connect(lambda: told.append(True))
    show(tabbed, 500, 300)

    click(tabbed.tabs.segments[1])
    assert [part.isVisible() for part in parts] == [False, True]
    assert told == [True]

    tabbed.show_part(7)
    assert [part.isVisible() for part in parts] == [True, False]
    assert tabbed.tabs.segments[0].isChecked()


def test_what_goes_on_below_says_so(theme: Theme, show: Callable[..., None]) -> None:
    shape = derive_shape(width=1366, height=768, scale="clinic", percent=200)
    high = [QWidget() for _ in range(3)]
    for each in high:
        each.setMinimumHeight(900)
    plan, side = QWidget(), QWidget()

    for made in (tabbed(plan, high[0], side, theme, shape), quick_tabs(high[1], high[2], theme)):
        show(made, 700, 400)
        (seen,) = [each for each in made.findChildren(LongPane) if each.isVisible()]
        assert seen.more.button.isVisible()
        hidden = [each for each in made.findChildren(LongPane) if each is not seen]
        assert not any(each.more.button.isVisible() for each in hidden)


def test_tab_comes_to_what_can_have_the_focus(theme: Theme) -> None:
    body = QWidget()
    QWidget(body)
    first, second = Button("One", theme, parent=body), Button("Two", theme, parent=body)

    assert stops_in(body) == [first, second]
