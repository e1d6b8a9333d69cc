# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""An answer is as high as its words and leaves every scrolling to the page around it."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from edu_app.features.faq.answer_view import AnswerView
from edu_app.library.model import Paragraph, Text
from edu_app.profile import LAPTOP, Profile
from edu_app.ui.theme import Theme
from tests.ui.samples import ThemeMaker, anchor, paragraph

MEASURE = 500
LONG = Paragraph(words=(Text(text="Blood flows to the heart. " * 30),))


def answer(theme: Theme, *blocks: Paragraph) -> AnswerView:
    made = AnswerView(theme, LAPTOP.reach, measure=MEASURE)
    made.show_page("", blocks, diagram=lambda _: None, cards=False)
    return made


@pytest.mark.parametrize("percent", [100, 200])
def test_it_is_as_high_as_its_words_at_every_width(
    make_theme: ThemeMaker, profile: Profile, percent: int
) -> None:
    made = answer(make_theme(profile, percent=percent), LONG)

    wide, narrow = made.heightForWidth(500), made.heightForWidth(300)

    assert made.hasHeightForWidth()
    assert narrow > wide > 100
    made.resize(300, narrow)
    made.grab()
    assert made.verticalScrollBar().maximum() == 0


def test_its_lines_are_no_longer_than_the_measure(theme: Theme) -> None:
    made = answer(theme, LONG)

    assert MEASURE <= made.maximumWidth() <= MEASURE + 20
    assert made.sizeHint().width() <= made.maximumWidth()
    assert made.minimumSizeHint().width() < 200


def test_the_wheel_is_left_to_the_page_around_it(theme: Theme) -> None:
    made = answer(theme, LONG)
    made.resize(500, 60)
    made.grab()
    point = QPointF(20, 20)
    turn = QWheelEvent(
        point, point, QPoint(0, -120), QPoint(0, -120), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip

    QApplication.sendEvent(made.viewport(), turn)

    assert made.verticalScrollBar().value() == 0


@pytest.mark.parametrize("key", [Qt.Key.Key_Down, Qt.Key.Key_PageDown, Qt.Key.Key_End])
def test_scrolling_keys_are_left_to_the_page_around_it(
    theme: Theme, show: Callable[..., None], key: Qt.Key
) -> None:
    made = answer(theme, LONG)
    show(made, 500, 60)

    QTest.keyClick(made, key)

    assert made.verticalScrollBar().value() == 0


def test_a_link_is_walked_to_shown_and_followed_by_keys(
    theme: Theme, show: Callable[..., None], qtbot: QtBot
) -> None:
    made = answer(theme, LONG, paragraph("Read ", anchor("more"), "."))
    show(made, 500, made.heightForWidth(500))
    made.setFocus(Qt.FocusReason.TabFocusReason)

    with qtbot.waitSignal(made.range_shown) as shown:
        QTest.keyClick(made, Qt.Key.Key_Tab)
    with qtbot.waitSignal(made.link_followed):
        QTest.keyClick(made, Qt.Key.Key_Return)

    assert shown.args[0].top() > made.height() / 2
