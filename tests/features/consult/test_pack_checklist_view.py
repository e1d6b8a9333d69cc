# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The checklist in the pack has the answers of the visit, on the paper that is asked for."""

from __future__ import annotations

from PySide6.QtGui import QPageSize

from edu_app.features.consult.pack_checklist_view import PackChecklist
from edu_app.render.answers import EMPTY, tick
from edu_app.ui.pack_sheets import LARGE, Print
from tests.features.consult.packs import QUESTION, open_pack, pack
from tests.stage import Stage


def test_answers_and_questions_are_on_the_sheet(stage: Stage) -> None:
    window = open_pack(stage)
    form = window.parts.library.references.checklist
    assert form is not None
    item = next(iter(form.items("feel")))
    window.session.checklist.take(tick(EMPTY, item.id, on=True))
    window.session.notes.add_question(QUESTION)
    made = PackChecklist(pack(window).context, form)

    for percent in (100, LARGE):
        page = made.page(Print(paper=QPageSize.PageSizeId.Letter, percent=percent))

        words = page.words(0, (2, 5))
        assert item.whole in words
        assert QUESTION in words
        assert "Page 2 of 5" in words
