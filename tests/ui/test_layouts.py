# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""A row that wraps keeps order, never overlaps and asks for the height it takes."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QLabel, QPushButton, QSizePolicy, QWidget
from shiboken6 import delete, isValid

from edu_app.ui.layouts import FlowLayout, column, row, taken_out

SIDE, SPACE = 60, 10


def flow(count: int, *, centred: bool = False) -> tuple[QWidget, FlowLayout, list[QWidget]]:
    host = QWidget()
    layout = FlowLayout(host, spacing=SPACE, centred=centred)
    widgets = [QWidget() for _ in range(count)]
    for widget in widgets:
        widget.setFixedSize(SIDE, 40)
        layout.addWidget(widget)
    return host, layout, widgets


@pytest.mark.parametrize(
    ("width", "rows"), [(600, 1), (200, 2), (199, 3), (130, 3), (60, 5), (10, 5)]
)
def test_a_row_goes_on_below_when_it_is_full(width: int, rows: int) -> None:
    _host, layout, widgets = flow(5)

    layout.setGeometry(QRect(0, 0, width, 500))

    assert len({widget.y() for widget in widgets}) == rows
    assert layout.heightForWidth(width) == rows * 40 + (rows - 1) * SPACE


def test_widgets_keep_their_order_and_their_distance() -> None:
    _host, layout, widgets = flow(5)

    layout.setGeometry(QRect(7, 5, 200, 500))

    places = [(widget.x(), widget.y()) for widget in widgets]
    assert places == [(7, 5), (77, 5), (147, 5), (7, 55), (77, 55)]


def test_a_centred_row_has_the_same_room_on_both_sides() -> None:
    _host, layout, widgets = flow(2, centred=True)

    layout.setGeometry(QRect(0, 0, 200, 100))

    assert widgets[0].x() == 200 - widgets[1].geometry().right() - 1 == 35


@pytest.mark.parametrize(("width", "shares"), [(200, [95, 95, 200]), (400, [126, 126, 126])])
def test_a_filled_row_shares_its_room_evenly(width: int, shares: list[int]) -> None:
    host = QWidget()
    layout = FlowLayout(host, spacing=SPACE, filled=True)
    widgets = [QPushButton() for _ in range(3)]
    for widget in widgets:
        widget.setMinimumSize(80, 40)
        widget.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        layout.addWidget(widget)

    layout.setGeometry(QRect(0, 0, width, 500))

    assert [widget.width() for widget in widgets] == shares
    assert all(widget.geometry().right() < width for widget in widgets)


@pytest.mark.parametrize("nested", [False, True])
def test_what_holds_the_widgets_goes_with_the_row(nested: bool) -> None:
    host = QWidget()
    layout = FlowLayout(None if nested else host)
    if nested:
        host.setLayout(column([row([layout])]))
    for _widget in range(3):
        layout.addWidget(QWidget())
    items = [layout.itemAt(at) for at in range(layout.count())]
    assert all(isValid(item) for item in items)

    delete(host)

    assert not any(isValid(item) for item in items)


def test_a_widget_that_goes_before_its_row_takes_its_place_with_it() -> None:
    host, layout, widgets = flow(3)

    delete(widgets[1])

    assert layout.count() == 2
    delete(host)
    assert not isValid(layout)


def test_an_empty_row_takes_no_room() -> None:
    _host, layout, _ = flow(0)

    assert layout.heightForWidth(100) == 0
    assert layout.minimumSize().isNull()


def test_the_least_size_is_that_of_the_largest_widget() -> None:
    _host, layout, widgets = flow(3)
    widgets[1].setFixedSize(90, 70)

    assert (layout.minimumSize().width(), layout.minimumSize().height()) == (90, 70)
    assert layout.sizeHint() == layout.minimumSize()
    assert layout.hasHeightForWidth()
    assert layout.expandingDirections() == Qt.Orientation(0)


@pytest.mark.parametrize("index", [-1, 3, 99])
def test_there_is_nothing_outside_of_the_row(index: int) -> None:
    _host, layout, _ = flow(3)

    assert layout.itemAt(index) is None
    assert layout.takeAt(index) is None
    assert layout.count() == 3


def test_a_widget_can_be_taken_out() -> None:
    _host, layout, widgets = flow(3)

    item = layout.takeAt(1)

    assert item is not None
    assert item.widget() is widgets[1]
    assert [layout.itemAt(index).widget() for index in range(2)] == [widgets[0], widgets[2]]  # type: ignore[union-attr]  # both are there


def test_a_row_in_a_window_makes_the_window_high_enough() -> None:
    host, _layout, widgets = flow(5)
    host.resize(130, host.heightForWidth(130))
    host.ensurePolished()
    host.grab()

    assert all(host.rect().contains(widget.geometry()) for widget in widgets)


@pytest.mark.parametrize("make", [row, column])
def test_rows_and_columns_take_widgets_room_stretch_and_layouts(make: object) -> None:
    first, second = QLabel("first"), QLabel("second")

    made = make([first, 12, row([second]), None], spacing=3)  # type: ignore[operator]  # either maker

    host = QWidget()
    host.setLayout(made)
    assert made.count() == 4
    assert made.spacing() == 3
    assert made.itemAt(0).widget() is first
    assert made.itemAt(1).spacerItem().sizeHint() != made.itemAt(3).spacerItem().sizeHint()
    assert made.itemAt(2).layout().itemAt(0).widget() is second
    assert made.stretch(3) == 1
    assert made.contentsMargins().isNull()


def test_what_is_taken_out_of_a_layout_leaves_nothing_in_it() -> None:
    host = QWidget()
    layout = row([first := QLabel("a"), 7, None, second := QLabel("b")])
    host.setLayout(layout)
    items = [layout.itemAt(at) for at in range(layout.count())]

    assert list(taken_out(layout)) == [first, second]

    assert layout.count() == 0
    assert not any(isValid(item) for item in items)
    assert first.parent() is host
