# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""“More below” stands at the lower edge as long as there is more, and never dims an emergency."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from edu_app.library.model import CalloutKind
from edu_app.profile import LAPTOP
from edu_app.ui.document_view import PageView
from edu_app.ui.more_below import CLOSE_TO_END, LongPane, MoreBelow, emergency_at_edge
from edu_app.ui.theme import Theme
from tests.ui.samples import MEASURE, anchor, callout, long_page, overhang, paragraph, picture

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def view(theme: Theme, show: Callable[..., None]) -> PageView:
    host = QWidget()
    made = PageView(theme, LAPTOP.reach, LAPTOP.chrome.scroll, measure=MEASURE, parent=host)
    made.setGeometry(20, 10, 600, 400)
    show(host, 640, 420)
    return made


@pytest.fixture
def more(view: PageView, theme: Theme) -> MoreBelow:
    made = MoreBelow(view, theme)
    made.lay_out(QRectF(view.geometry()))
    return made


@pytest.fixture
def fill(view: PageView, qtbot: QtBot) -> Callable[..., None]:
    def run(*blocks: object) -> None:
        view.show_page("", blocks, diagram={}.get, cards=False)  # type: ignore[arg-type]  # blocks
        qtbot.waitUntil(lambda: view.verticalScrollBar().maximum() >= overhang(view))

    return run


def test_a_page_that_fits_needs_no_button(more: MoreBelow, fill: Callable[..., None]) -> None:
    fill(paragraph("Short."))

    assert not more.isVisible()
    assert not more.button.isVisible()


def test_a_long_page_has_the_button_at_its_lower_edge(
    more: MoreBelow, view: PageView, fill: Callable[..., None]
) -> None:
    fill(*long_page())

    assert more.isVisible()
    assert more.button.isVisible()
    assert more.geometry().bottom() == view.geometry().bottom()
    assert abs(more.button.geometry().center().x() - view.geometry().center().x()) <= 1
    assert view.geometry().top() < more.button.y()


def test_a_press_turns_down_and_leaves_some_lines(
    more: MoreBelow, view: PageView, fill: Callable[..., None]
) -> None:
    fill(*long_page())

    QTest.mouseClick(more.button, LEFT)

    assert view.viewport().height() * 0.7 < view.verticalScrollBar().value()
    assert view.verticalScrollBar().value() < view.viewport().height()


def test_presses_lead_to_the_end_where_the_button_goes(
    more: MoreBelow, view: PageView, fill: Callable[..., None]
) -> None:
    fill(*long_page(6))

    for _ in range(20):
        if more.button.isVisible():
            QTest.mouseClick(more.button, LEFT)

    bar = view.verticalScrollBar()
    assert bar.maximum() - bar.value() <= CLOSE_TO_END
    assert not more.isVisible()


def test_the_button_comes_back_when_scrolled_up(
    more: MoreBelow, view: PageView, fill: Callable[..., None]
) -> None:
    fill(*long_page())
    bar = view.verticalScrollBar()

    bar.setValue(bar.maximum())
    assert not more.button.isVisible()
    bar.setValue(0)

    assert more.button.isVisible()


def test_the_fade_lets_every_press_through_and_the_button_does_not(
    more: MoreBelow, view: PageView, fill: Callable[..., None]
) -> None:
    fill(paragraph(anchor("Here")), *long_page())
    found: list[object] = []
    view.link_followed.connect(lambda link: found.append(link))
    view.verticalScrollBar().setValue(0)
    host = view.window()
    more.setGeometry(host.rect())
    spot = view.viewport().mapTo(host, QPoint(20, 22))

    QTest.mouseClick(host.windowHandle(), LEFT, pos=spot)

    assert len(found) == 1
    assert host.childAt(more.button.geometry().center()) is more.button


def test_the_button_stays_out_of_the_order_of_the_keyboard(more: MoreBelow) -> None:
    assert more.button.focusPolicy() == Qt.FocusPolicy.NoFocus


def test_the_text_fades_towards_the_edge(more: MoreBelow, fill: Callable[..., None]) -> None:
    fill(*long_page())
    more.resize(40, 60)

    image = picture(more)

    surface = more._theme.colour("surface").lightness()
    away = [abs(image.pixelColor(5, y).lightness() - surface) for y in (0, 15, 30, 59)]
    assert away == sorted(away, reverse=True)
    assert away[-1] == 0


def test_beside_an_emergency_there_is_no_fade_and_the_button_moves_aside(
    more: MoreBelow, view: PageView, fill: Callable[..., None]
) -> None:
    fill(*long_page())
    plain = picture(QWidget())

    more.bare = True
    more.follow()
    more.resize(plain.size())

    assert more.button.geometry().right() > view.geometry().right() - 20
    assert picture(more) == plain


@pytest.mark.parametrize(
    ("kind", "scroll", "height", "found"),
    [
        (CalloutKind.DANGER, "edge", 60, True),
        (CalloutKind.DANGER, "top", 60, False),
        (CalloutKind.DANGER, "past", 60, False),
        (CalloutKind.WARN, "edge", 60, False),
        (CalloutKind.KEY, "edge", 60, False),
    ],
)
def test_an_emergency_box_at_the_edge_is_noticed(
    view: PageView,
    fill: Callable[..., None],
    kind: CalloutKind,
    scroll: str,
    height: int,
    found: bool,
) -> None:
    fill(*long_page(8), callout(kind=kind), *long_page(8))
    box, bar = view.scene().boxes[0].rect, view.verticalScrollBar()
    at_edge = int(box.center().y()) - view.viewport().height()

    bar.setValue({"edge": at_edge, "top": 0, "past": int(box.top()) - 20}[scroll])

    assert emergency_at_edge(view, height) is found


def test_it_can_be_sent_away_and_comes_back(more: MoreBelow, fill: Callable[..., None]) -> None:
    fill(*long_page())

    more.away = True
    more.follow()
    assert not more.isVisible()
    assert not more.button.isVisible()

    more.away = False
    more.follow()
    assert more.isVisible()
    assert more.button.isVisible()


# ---------------------------------------------------------------- a column of widgets


@pytest.mark.parametrize(("high", "goes_on"), [(200, False), (900, True)])
def test_a_column_says_whether_it_goes_on(
    theme: Theme, show: Callable[..., None], high: int, goes_on: bool
) -> None:
    body = QWidget()
    body.setMinimumHeight(high)
    made = LongPane(body, theme)
    show(made, 500, 300)

    assert made.more.button.isVisible() is goes_on
    assert made.pane.geometry() == made.rect()

    made.resize(500, 250)
    assert made.more.geometry().bottom() == made.rect().bottom()
    made.pane.verticalScrollBar().setValue(high)
    assert not made.more.button.isVisible()
