# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The link whose card is open is marked where it was pressed, and its line is known."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from edu_app.library.link import Kind, Link
from edu_app.ui.document_paint import range_rects
from edu_app.ui.document_view import PageView
from tests.ui.samples import PageShower, anchor, colours, long_page, paragraph, picture

BETA = Link(Kind.TOPIC, "beta")


@pytest.fixture
def view(show_page: PageShower) -> PageView:
    """Return a page with the same link near its top and at its end."""
    return show_page(
        paragraph("A ", anchor("first", BETA), " link."),
        *long_page(12),
        paragraph("A ", anchor("second", BETA), " link."),
    )


def middle_of(view: PageView, number: int) -> QPoint:
    span = view.filled.anchors[number]
    rect = range_rects(view.document(), span.start, span.end)[0]
    return rect.center().toPoint() - QPoint(0, view.verticalScrollBar().value())


def marked(view: PageView) -> int:
    return colours(picture(view))[view._theme.colour("speak").name()]


def test_nothing_is_marked_until_a_card_is_open(view: PageView) -> None:
    assert not view.followed.show(BETA)

    view.followed.follow(view.filled.anchors[0])
    assert marked(view) == 0
    assert view.followed.show(BETA)
    assert marked(view) > 50
    view.followed.clear()

    assert marked(view) == 0
    assert view.followed.line().isNull()


def test_another_link_is_not_taken_for_it(view: PageView) -> None:
    view.followed.follow(view.filled.anchors[0])

    assert not view.followed.show(Link(Kind.TOPIC, "gamma"))
    assert marked(view) == 0


@pytest.mark.parametrize("number", [0, 1])
def test_of_two_alike_the_pressed_one_is_meant(view: PageView, number: int) -> None:
    span = view.filled.anchors[number]
    view.show_range(span.start, span.end)

    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=middle_of(view, number))

    line = view.followed.line()
    assert line.contains(view.viewport().mapTo(view.window(), middle_of(view, number)))
    assert line.width() == view.viewport().width()


def test_a_key_follows_the_link_that_has_the_focus(view: PageView) -> None:
    view.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(view, Qt.Key.Key_Tab)

    QTest.keyClick(view, Qt.Key.Key_Return)

    assert view.followed.show(BETA)


def test_a_covered_link_is_lifted_to_the_top(view: PageView) -> None:
    bar = view.verticalScrollBar()
    bar.setValue(bar.maximum())
    view.followed.lift()
    assert bar.value() == bar.maximum()

    view.followed.follow(view.filled.anchors[0])
    view.followed.lift()

    assert 0 <= middle_of(view, 0).y() < 80


def test_a_new_page_forgets_the_link(view: PageView) -> None:
    view.followed.follow(view.filled.anchors[0])

    view.show_page("", long_page(2), diagram=lambda _: None, cards=False)

    assert not view.followed.show(BETA)
