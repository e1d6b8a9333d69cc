# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The head of a list has its search beside the title or below it, as the room allows."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QWidget

from edu_app.profile import KIOSK, LAPTOP
from edu_app.ui.field import Field
from edu_app.ui.label import Label
from edu_app.ui.list_head import head_scrolls, head_space, list_head
from edu_app.ui.shape import Shape, derive_shape
from edu_app.ui.theme import Theme
from tests.ui.samples import ThemeMaker


def shape(width: int = 1366, height: int = 768, percent: int = 100) -> Shape:
    return derive_shape(width=width, height=height, scale="clinic", percent=percent)


@pytest.mark.parametrize(
    ("room", "beside"),
    [(shape(), True), (shape(768, 1366), False), (shape(percent=200), False)],
    ids=["wide", "upright", "large text"],
)
def test_the_search_stands_beside_the_title_or_below_it(
    theme: Theme, show: Callable[..., None], room: Shape, beside: bool
) -> None:
    host, field, ways = QWidget(), Field("Search", theme, 10), QWidget()
    host.setLayout(list_head("Words", field, ways, theme, room))
    show(host, 760, 300)

    title = host.findChildren(Label)[0]
    assert title.heading_word == "Heading level 1"
    assert (field.y() < title.geometry().bottom()) is beside
    assert ways.y() > field.y()


def test_without_a_keyboard_there_is_no_search(theme: Theme) -> None:
    host = QWidget()
    host.setLayout(list_head("Words", None, QWidget(), theme, shape()))

    assert host.findChildren(Field) == []


@pytest.mark.parametrize(
    ("room", "scrolls"),
    [(shape(), False), (shape(768, 1366, 200), False), (shape(percent=200), True)],
)
def test_large_text_in_a_low_window_lets_the_head_scroll(room: Shape, scrolls: bool) -> None:
    assert head_scrolls(room) is scrolls


def test_a_kiosk_leaves_more_room(make_theme: ThemeMaker) -> None:
    assert head_space(make_theme(KIOSK)) > head_space(make_theme(LAPTOP))
