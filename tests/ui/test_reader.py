# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The reading card holds page, search and “More below”, each in its place at every size."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from edu_app.library.model import CalloutKind
from edu_app.profile import Profile
from edu_app.ui.reader import Reader
from edu_app.ui.theme import Theme
from tests.ui.samples import MEASURE, ThemeMaker, callout, long_page, overhang, paragraph

Fill = Callable[..., Reader]


@pytest.fixture
def reader(
    make_theme: ThemeMaker, profile: Profile, show: Callable[..., None], qtbot: QtBot
) -> Reader:
    made = Reader(make_theme(profile), profile, MEASURE)
    show(made, 900, 600)
    made.view.show_page("Veins", long_page(8), diagram={}.get, cards=False)
    qtbot.waitUntil(lambda: made.view.verticalScrollBar().maximum() >= overhang(made.view))
    return made


def port(reader: Reader) -> QRect:
    view = reader.view.viewport()
    return QRect(view.mapTo(reader, QPoint(0, 0)), view.size())


@pytest.mark.parametrize("size", [(901, 600), (1200, 900), (600, 420)])
def test_more_below_lies_at_the_lower_edge_of_the_text(
    reader: Reader, size: tuple[int, int]
) -> None:
    reader.resize(*size)

    fade, text = reader.more.geometry(), port(reader)
    assert reader.more.isVisible()
    assert (fade.left(), fade.right(), fade.bottom()) == (text.left(), text.right(), text.bottom())
    assert reader.rect().contains(reader.more.button.geometry())


def test_the_page_lies_inside_the_painted_card(reader: Reader) -> None:
    assert reader.box().toRect().contains(reader.view.geometry())
    assert reader.corner() > 0


def test_the_search_opens_above_the_page_and_gives_the_keyboard_back(reader: Reader) -> None:
    assert not reader.find_bar.isVisible()

    reader.start_find()
    assert reader.find_bar.field.hasFocus()
    layout = reader.layout()
    assert layout is not None
    layout.activate()
    assert reader.find_bar.geometry().bottom() < reader.view.y()
    QTest.keyClick(reader.find_bar.field, Qt.Key.Key_Escape)

    assert not reader.find_bar.isVisible()
    assert reader.view.hasFocus()


def test_the_search_finds_in_this_page(reader: Reader) -> None:
    reader.start_find()

    QTest.keyClicks(reader.find_bar.field, "Paragraph 7")

    assert reader.find_bar.count.text() == "1 of 1"
    assert reader.view.verticalScrollBar().value() > 0


def test_an_emergency_at_the_edge_is_never_dimmed(reader: Reader, qtbot: QtBot) -> None:
    view = reader.view
    blocks = (*long_page(3), callout(*long_page(3), kind=CalloutKind.DANGER), *long_page(6))
    view.show_page("", blocks, diagram={}.get, cards=False)
    qtbot.waitUntil(lambda: view.verticalScrollBar().maximum() >= overhang(view))
    box = view.scene().boxes[0].rect
    seen = []

    for top in (0, int(box.center().y()) - view.viewport().height(), int(box.bottom()) + 10):
        view.verticalScrollBar().setValue(top)
        seen.append(reader.more.bare)

    assert seen == [False, True, False]


def test_a_page_without_more_shows_no_button(reader: Reader, qtbot: QtBot) -> None:
    reader.view.show_page("", (paragraph("Short."),), diagram={}.get, cards=False)

    qtbot.waitUntil(lambda: not reader.more.button.isVisible())


def test_the_emergency_that_opens_a_page_is_noticed_without_scrolling(
    theme: Theme, profile: Profile, show: Callable[..., None], qtbot: QtBot
) -> None:
    reader = Reader(theme, profile, MEASURE)
    blocks = (callout(*long_page(9), kind=CalloutKind.DANGER), *long_page(6))
    reader.view.show_page("", blocks, diagram={}.get, cards=False)

    show(reader, 700, 500)

    qtbot.waitUntil(lambda: reader.more.isVisible() and reader.more.bare)
