# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The keyboard walks the links of a page in order, and is let go at both ends."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from edu_app.ui.document_links import LinkWalk
from edu_app.ui.document_view import PageView
from tests.ui.samples import PageShower, anchor, long_page, paragraph, term

TAB = Qt.FocusReason.TabFocusReason
BACK = Qt.FocusReason.BacktabFocusReason
MOUSE = Qt.FocusReason.MouseFocusReason


@pytest.fixture
def view(show_page: PageShower) -> PageView:
    return show_page(
        paragraph("See ", anchor("one"), "."),
        *long_page(4),
        paragraph(term("two"), anchor("three")),
    )


def names(view: PageView, steps: int, *, forward: bool) -> list[str | None]:
    """Return where each step leads; None for the page itself."""
    found = []
    for _ in range(steps):
        if not view.links.step(forward=forward):
            found.append("left")
            break
        span = view.links.current()
        found.append(span.name if span else None)
    return found


def test_the_page_itself_comes_before_its_first_link(view: PageView) -> None:
    view.links.enter(TAB)

    assert view.links.current() is None
    assert names(view, 9, forward=True) == ["one", "two", "three", "left"]


def test_from_behind_the_last_link_comes_first(view: PageView) -> None:
    view.links.enter(BACK)

    span = view.links.current()
    assert span is not None
    assert span.name == "three"
    assert names(view, 9, forward=False) == ["two", "one", None, "left"]


def test_after_leaving_the_walk_starts_again(view: PageView) -> None:
    view.links.enter(BACK)
    names(view, 9, forward=True)

    assert view.links.current() is None
    assert names(view, 1, forward=True) == ["one"]


def test_a_click_leaves_the_place_as_it_was(view: PageView) -> None:
    view.links.enter(TAB)
    names(view, 2, forward=True)

    view.links.enter(MOUSE)

    span = view.links.current()
    assert span is not None
    assert span.name == "two"


def test_another_page_begins_without_a_link(view: PageView) -> None:
    view.links.enter(BACK)

    view.show_page("", (paragraph("No link."),), diagram={}.get, cards=False)

    assert view.links.current() is None


@pytest.mark.parametrize("reason", [TAB, BACK])
@pytest.mark.parametrize("forward", [True, False])
def test_a_page_without_links_holds_nobody(
    show_page: PageShower, reason: Qt.FocusReason, forward: bool
) -> None:
    links = show_page(paragraph("No link.")).links

    links.enter(reason)

    assert links.current() is None
    assert not links.step(forward=forward)


def test_each_step_scrolls_its_link_into_view(view: PageView) -> None:
    links: LinkWalk = view.links
    links.enter(TAB)

    tops = []
    while links.step(forward=True):
        span = links.current()
        assert span is not None
        cursor = view.cursorForPosition(view.viewport().rect().topLeft())
        bottom = view.cursorForPosition(view.viewport().rect().bottomRight())
        assert cursor.position() <= span.start <= bottom.position()
        tops.append(view.verticalScrollBar().value())

    assert tops[0] == 0 < tops[-1]
