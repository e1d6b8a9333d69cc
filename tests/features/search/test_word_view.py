# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The best word explains itself beside the results and leads to its card."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from edu_app.features.search.word_view import WordBeside
from edu_app.library.link import Kind, Link
from edu_app.library.model import GlossaryTerm
from edu_app.ui.theme import Theme

STENT = GlossaryTerm(id="stent", term="Stent", definition="A tube.", also=())


def test_a_word_says_what_it_means_and_leads_to_its_card(theme: Theme, qtbot: QtBot) -> None:
    beside = WordBeside(theme)
    qtbot.addWidget(beside)

    beside.show_term(STENT)

    assert (beside.title.text(), beside.meaning.text()) == ("Stent", "A tube.")
    with qtbot.waitSignal(beside.opened) as heard:
        beside.button.click()
    assert heard.args == [Link(Kind.TERM, "stent")]


def test_without_a_word_nothing_opens(theme: Theme, qtbot: QtBot) -> None:
    beside = WordBeside(theme)
    qtbot.addWidget(beside)

    with qtbot.assertNotEmitted(beside.opened):
        beside.button.click()
