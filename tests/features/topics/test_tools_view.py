# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The column beside a page shows what the page has, and asks for what is pressed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from edu_app.features.topics.facts import ToolFacts
from edu_app.features.topics.tools_view import ToolsColumn
from edu_app.library.link import Kind, Link
from edu_app.library.model import Checked, Draft
from edu_app.profile import LAPTOP
from edu_app.ui.buttons import Button
from edu_app.ui.label import Label
from edu_app.ui.stamp import review_stamp
from edu_app.ui.theme import Theme
from tests.stage import Stage, click, page_view
from tests.ui.samples import colours, picture

WIDTH = 300
FACTS = ToolFacts(
    text_size=125,
    terms=(("stenosis", "Narrow place"), ("clot", "Clot")),
    review=Draft(),
    review_words="Draft: not yet checked",
    sources=3,
    find=True,
)
CHECKED = Checked(by="Dr Ada Roe", on=date(2026, 1, 2), next_review=date(2027, 1, 2))


@pytest.fixture
def shown(theme: Theme, show: Callable[..., None]) -> Callable[..., ToolsColumn]:
    """Return a function that shows a column, with some facts changed."""

    def run(**changes: object) -> ToolsColumn:
        tools = ToolsColumn(replace(FACTS, **changes), theme, WIDTH)  # type: ignore[arg-type]  # a table
        show(tools, tools.width(), 700)
        return tools

    return run


def buttons(tools: ToolsColumn) -> list[str]:
    """Return the words of the buttons that can be seen, from top to bottom."""
    found = [button for button in tools.findChildren(Button) if button.isVisible()]
    return [button.text() for button in sorted(found, key=lambda button: button.y())]


def headings(tools: ToolsColumn) -> list[str]:
    return [label.text() for label in tools.findChildren(Label)]


def test_the_column_shows_everything_that_a_page_has(shown: Callable[..., ToolsColumn]) -> None:
    tools = shown()

    tool_words = ["Sources (3)", "Who made this", "Find on this page"]
    assert buttons(tools) == [*tool_words, "Narrow place", "Clot"]
    assert headings(tools) == ["Text size", "Draft: not yet checked", "Words on this page"]
    assert [each.percent for each in tools.sizes.choices if each.isChecked()] == [125]


@pytest.mark.parametrize(
    ("changes", "missing"),
    [
        ({"sources": 0}, ["Sources (0)"]),
        ({"find": False}, ["Find on this page"]),
        ({"terms": ()}, ["Narrow place", "Clot", "Words on this page"]),
    ],
)
def test_what_a_page_lacks_is_left_out(
    shown: Callable[..., ToolsColumn], changes: dict[str, object], missing: list[str]
) -> None:
    tools = shown(**changes)

    assert not set(missing) & {*buttons(tools), *headings(tools)}


def test_nothing_is_wider_than_the_column(shown: Callable[..., ToolsColumn]) -> None:
    tools = shown(terms=tuple((f"word-{n}", f"Word number {n}") for n in range(20)))

    inside = tools.viewport().rect()
    assert tools.verticalScrollBar().isVisible()
    assert all(
        inside.left() <= each.mapTo(tools.viewport(), each.rect().topLeft()).x()
        and each.mapTo(tools.viewport(), each.rect().topRight()).x() <= inside.right()
        for each in tools.findChildren(Button)
    )
    assert all(button.text_fits() for button in tools.words)


# ---------------------------------------------------------------- use


@pytest.mark.parametrize(
    ("name", "signal"), [("sources", "sources_wanted"), ("finding", "find_wanted")]
)
def test_a_click_asks_for_a_part_of_the_page(
    shown: Callable[..., ToolsColumn], qtbot: QtBot, name: str, signal: str
) -> None:
    tools = shown()

    with qtbot.waitSignal(getattr(tools, signal)):
        QTest.mouseClick(getattr(tools, name), Qt.MouseButton.LeftButton)


@pytest.mark.parametrize(("index", "term"), [(0, "stenosis"), (1, "clot")])
def test_a_word_leads_to_its_card(
    shown: Callable[..., ToolsColumn], qtbot: QtBot, index: int, term: str
) -> None:
    tools = shown()

    with qtbot.waitSignal(tools.link_followed) as caught:
        QTest.keyClick(tools.words[index], Qt.Key.Key_Return)

    assert caught.args == [Link(Kind.TERM, term)]


def test_who_made_this_leads_to_the_page_about_the_guide(
    shown: Callable[..., ToolsColumn], qtbot: QtBot
) -> None:
    tools = shown()

    with qtbot.waitSignal(tools.link_followed) as caught:
        QTest.mouseClick(tools.about, Qt.MouseButton.LeftButton)

    assert caught.args == [Link(Kind.ABOUT)]


def test_a_text_size_is_passed_on(shown: Callable[..., ToolsColumn], qtbot: QtBot) -> None:
    tools = shown()

    with qtbot.waitSignal(tools.text_size_chosen) as caught:
        QTest.mouseClick(tools.sizes.choices[3], Qt.MouseButton.LeftButton)

    assert caught.args == [200]


def test_on_a_page_the_sources_come_into_view(stage: Stage) -> None:
    # high, so that the column need not scroll: Qt keeps a press that may begin a drag to itself
    # until it is let go, and cannot give it back beyond the 800 pixels of the screen of the tests
    window = stage.open(LAPTOP, "topic:risks", size=(1366, 1200))
    tools = window.findChild(ToolsColumn)
    assert isinstance(tools, ToolsColumn)

    click(tools.sources)

    view = page_view(window)
    heading = view.document().find(window.parts.library.phrases.sources.heading)
    assert view.viewport().rect().intersects(view.cursorRect(heading))
    assert view.verticalScrollBar().value() > 0


# ---------------------------------------------------------------- who has checked it


@pytest.mark.parametrize(
    ("review", "present", "absent"), [(Draft(), "warn", "ok"), (CHECKED, "ok", "warn")]
)
def test_the_stamp_is_green_only_for_a_checked_page(
    theme: Theme, qtbot: QtBot, review: Draft | Checked, present: str, absent: str
) -> None:
    host = QWidget()
    qtbot.addWidget(host)
    host.setLayout(review_stamp(review, "Some words", theme))
    host.resize(host.sizeHint())

    found = colours(picture(host))

    assert found[theme.colour(present).name()] > 0
    assert found[theme.colour(absent).name()] == 0
    assert [label.text() for label in host.findChildren(Label)] == ["Some words"]


def test_a_page_that_can_be_printed_has_a_way_to_paper(
    theme: Theme, show: Callable[..., None], qtbot: QtBot
) -> None:
    link = Link(Kind.PRINT, "page", "risks")
    with_it, without = (ToolsColumn(FACTS, theme, WIDTH, print_link=each) for each in (link, None))
    show(with_it, with_it.width(), 700)

    assert without.print is None
    assert with_it.print is not None
    with qtbot.waitSignal(with_it.link_followed) as told:
        with_it.print.click()
    assert told.args == [link]
