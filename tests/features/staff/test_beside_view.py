# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""A row keeps words and control beside each other, or puts the control below."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QSizePolicy, QWidget

from edu_app.features.staff.beside_view import BesideLayout, natural_width
from edu_app.ui.layouts import FlowLayout


class Block(QWidget):
    """A widget of a size."""

    def __init__(self, width: int, height: int) -> None:
        super().__init__()
        self._size = QSize(width, height)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return self._size

    def minimumSizeHint(self) -> QSize:
        return self._size


class Words(Block):
    """Words that are one line high in 300 pixels, and two below that."""

    def __init__(self) -> None:
        super().__init__(300, 20)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def minimumSizeHint(self) -> QSize:
        return QSize(100, 20)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return 20 if width >= 300 else 40


class Row(QWidget):
    """Words and a control."""

    def __init__(self, control: QWidget, *, share: float = 0.0) -> None:
        super().__init__()
        self.words, self.control = Words(), control
        self.beside = BesideLayout(self, least=200, gap=10, share=share)
        self.beside.addWidget(self.words)
        self.beside.addWidget(control)


def laid(row: Row, show: Callable[..., None], width: int) -> Row:
    show(row, width, row.beside.heightForWidth(width))
    return row


def test_with_room_the_control_stands_at_the_right_in_the_middle(show: Callable[..., None]) -> None:
    row = laid(Row(Block(120, 60)), show, 600)

    assert row.control.geometry().getRect() == (480, 0, 120, 60)
    assert row.words.geometry().getRect() == (0, 20, 470, 20)
    assert not row.beside.is_stacked(600)


def test_without_room_it_stands_below(show: Callable[..., None]) -> None:
    row = laid(Row(Block(120, 60)), show, 320)

    assert row.beside.is_stacked(320)
    assert row.words.geometry().getRect() == (0, 0, 320, 20)
    assert row.control.geometry().getRect() == (0, 20, 120, 60)
    assert row.beside.heightForWidth(320) == 80


def test_words_that_get_narrow_get_higher() -> None:
    row = Row(Block(120, 30))

    assert row.beside.heightForWidth(600) == 30
    assert row.beside.heightForWidth(400) == 40


def test_a_share_fills_a_part_of_the_row_or_all_of_it(show: Callable[..., None]) -> None:
    wide = laid(Row(Block(120, 30), share=0.5), show, 600)
    assert wide.control.width() == 300
    assert wide.control.x() == 300

    narrow = laid(Row(Block(120, 30), share=0.5), show, 380)
    assert narrow.control.geometry().getRect() == (0, 20, 380, 30)


def test_beside_a_list_of_fields_words_stand_at_its_top(show: Callable[..., None]) -> None:
    row = laid(Row(Block(120, 300), share=0.5), show, 800)

    assert row.words.y() == 10


def test_a_row_that_is_higher_than_it_needs_has_its_parts_in_the_middle(
    show: Callable[..., None],
) -> None:
    row = Row(Block(120, 60))
    show(row, 600, 160)

    assert row.control.y() == 50


def test_what_flows_wants_all_its_parts_in_one_line() -> None:
    box, empty = QWidget(), QWidget()
    flow = FlowLayout(box, spacing=5)
    for _part in range(3):
        flow.addWidget(Block(100, 40))
    FlowLayout(empty)
    row = Row(box)

    assert natural_width(row.beside.itemAt(1)) == 310
    assert natural_width(Row(empty).beside.itemAt(1)) == 0
    assert natural_width(row.beside.itemAt(0)) == 300
    assert row.beside.is_stacked(500)


def test_it_is_a_layout_like_any_other() -> None:
    row = Row(Block(120, 60))

    assert row.beside.sizeHint() == row.beside.minimumSize() == QSize(120, 60)
    assert row.beside.expandingDirections() == Qt.Orientation.Horizontal
    assert row.beside.hasHeightForWidth()
    assert row.beside.itemAt(2) is None
    assert row.beside.takeAt(2) is None
    taken = row.beside.takeAt(1)
    assert taken is not None
    assert taken.widget() is row.control
    assert row.beside.count() == 1


@pytest.mark.parametrize("width", [90, 119])
def test_no_control_is_wider_than_its_row(show: Callable[..., None], width: int) -> None:
    row = Row(Block(120, 60))

    row.beside.setGeometry(row.rect().adjusted(0, 0, 0, 0))
    assert row.beside.heightForWidth(width) == 100
