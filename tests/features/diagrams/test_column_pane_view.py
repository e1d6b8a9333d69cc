# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""A long page says that it goes on, but never over what is pressed or dragged there."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QVBoxLayout, QWidget

from edu_app.features.diagrams.column_pane_view import ColumnPane
from edu_app.gallery import settle
from edu_app.ui.label import Label, TextLook
from edu_app.ui.theme import Theme
from tests.stage import click

HIGH, CONTROL = 400, 60


class Long(QWidget):
    """A page of three windows' height with one control, whose top is `top`."""

    def __init__(self, theme: Theme, top: int) -> None:
        super().__init__()
        body = QWidget()
        body.setFixedHeight(3 * HIGH)
        self.control = QWidget(body)
        self.control.setGeometry(0, top, 200, CONTROL)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        self.pane = ColumnPane(body, theme, outer, (self.control,))

    @property
    def says(self) -> bool:
        """Whether it says that there is more."""
        return self.pane.more.isVisible() and self.pane.more.button.isVisible()


@pytest.fixture
def make_long(theme: Theme, show: Callable[..., None]) -> Callable[[int], Long]:
    def make(top: int) -> Long:
        made = Long(theme, top)
        show(made, 500, HIGH)
        settle()
        return made

    return make


def test_a_page_that_goes_on_says_so_until_its_end(make_long: Callable[[int], Long]) -> None:
    long = make_long(0)
    assert long.says
    assert long.pane.more.geometry().bottom() <= HIGH

    click(long.pane.more.button)
    assert long.pane.verticalScrollBar().value() > HIGH / 2

    bar = long.pane.verticalScrollBar()
    bar.setValue(bar.maximum())
    assert not long.says


@pytest.mark.parametrize(
    ("top", "says"),
    [(HIGH - CONTROL - 2, False), (HIGH - CONTROL // 2 - 5, False), (HIGH - 10, True), (0, True)],
)
def test_it_never_lies_over_what_is_used_there(
    make_long: Callable[[int], Long], top: int, says: bool
) -> None:
    assert make_long(top).says is says


def test_it_comes_back_when_that_is_scrolled_on(make_long: Callable[[int], Long]) -> None:
    long = make_long(HIGH - CONTROL)
    assert not long.says

    long.pane.verticalScrollBar().setValue(HIGH // 2)
    assert long.says


def test_what_is_hidden_is_in_nobodys_way(make_long: Callable[[int], Long]) -> None:
    long = make_long(HIGH - CONTROL)
    long.control.hide()

    long.pane.more.follow()
    assert long.says


def test_it_tells_what_its_column_needs(theme: Theme) -> None:
    body, page = QWidget(), QWidget()
    column = QVBoxLayout(body)
    column.setContentsMargins(0, 10, 0, 10)
    part = QWidget()
    part.setFixedHeight(300)
    column.addWidget(part)
    pane = ColumnPane(body, theme, QVBoxLayout(page), ())
    assert pane.needed() == 320

    column.addWidget(Label("Many words. " * 40, theme, TextLook(style="body")))
    pane.viewport().resize(900, 400)
    wide = pane.needed()
    pane.viewport().resize(300, 400)
    assert pane.needed() > wide > 320


def test_it_follows_the_size_of_the_page(make_long: Callable[[int], Long]) -> None:
    long = make_long(0)

    long.resize(500, HIGH + 100)
    settle()

    assert long.pane.more.geometry().bottom() + 1 == HIGH + 100
