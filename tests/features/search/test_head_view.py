# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The count is a sentence with the words in bold; chips show the kinds that were found."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from edu_app.features.search.head_view import ResultHead
from edu_app.ui.theme import Theme
from tests.stage import Key
from tests.ui.samples import picture

GROUPS = (("", "All", 9), ("topic", "Topics", 4), ("term", "Words", 5))


@pytest.fixture(params=[True, False], ids=["beside", "below"])
def head(request: pytest.FixtureRequest, theme: Theme, show: Callable[..., None]) -> ResultHead:
    made = ResultHead(theme, beside=request.param)
    made.show_groups(GROUPS, "")
    made.show_count("9 results for {words}", "stent")
    show(made, 1000, 200)
    return made


def test_the_words_stand_in_the_sentence(head: ResultHead) -> None:
    assert head.count.text() == "9 results for stent"


def test_the_words_are_bold(head: ResultHead) -> None:
    bold = picture(head.count)

    head.count.show_words("9 results for stent", (0, 0))

    assert picture(head.count) != bold


def test_a_sentence_without_a_gap_is_shown_as_it_is(head: ResultHead) -> None:
    head.show_count("Nothing", "stent")

    assert head.count.text() == "Nothing"


def test_only_kinds_with_results_have_a_chip(head: ResultHead) -> None:
    shown = [chip.text() for chip in head.chips.chips if chip.isVisible()]

    assert shown == ["All 9", "Topics 4", "Words 5"]
    assert [chip.accessibleName() for chip in head.chips.chips if chip.isVisible()] == shown
    assert all(chip.text_fits() for chip in head.chips.chips if chip.isVisible())


def test_counts_follow_the_results(head: ResultHead) -> None:
    head.show_groups((("", "All", 1), ("faq", "FAQ", 1)), "faq")

    shown = [chip for chip in head.chips.chips if chip.isVisible()]
    assert [chip.text() for chip in shown] == ["All 1", "FAQ 1"]
    assert [chip.isChecked() for chip in shown] == [False, True]


def test_a_pressed_chip_says_its_kind(head: ResultHead, qtbot: QtBot) -> None:
    with qtbot.waitSignal(head.group_chosen) as heard:
        head.chips.chips[1].click()

    assert heard.args == ["topic"]


def test_without_chips_nothing_is_left_out(head: ResultHead) -> None:
    heard: list[str] = []
    head.group_chosen.connect(heard.append)

    head.give_way(on=True)
    assert heard == []
    assert not head.chips.isVisible()
    assert head.count.isVisible()
    head.give_way(on=False)
    assert head.chips.isVisible()

    head.chips.choose("topic")
    head.give_way(on=True)
    assert heard == [""]


def test_arrows_pass_over_kinds_without_results(head: ResultHead, qtbot: QtBot) -> None:
    topics, words = head.chips.chips[1], head.chips.chips[4]
    topics.click()
    topics.setFocus()

    qtbot.keyClick(topics, Key.Key_Right)

    assert words.hasFocus()
    assert words.isChecked()
