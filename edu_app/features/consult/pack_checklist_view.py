# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Sets the checklist of the visit as a part of the pack, numbered with the rest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from edu_app.ui.checklist_paper import ChecklistPage, ChecklistSheets, Occasion, Paper, Press
from edu_app.ui.pack_sheets import NORMAL

if TYPE_CHECKING:
    from edu_app.feature import Context
    from edu_app.library.checklist import Form
    from edu_app.ui.pack_sheets import Print


class PackChecklist:
    """Makes its sheet; what is the same on every paper is kept."""

    def __init__(self, context: Context, form: Form) -> None:
        library = context.library
        self._session = context.session
        self._press = Press(
            Occasion(
                form=form,
                diagram=library.diagram(form.drawing),
                settings=context.settings,
                phrases=library.phrases,
                theme=context.theme,
                today=context.today(),
            )
        )

    def page(self, wish: Print) -> ChecklistPage:
        """Return the sheet with the present answers."""
        paper = Paper(size=wish.paper, large=wish.percent > NORMAL)
        answers, own = self._session.checklist.answers, self._session.notes.questions
        return ChecklistPage(ChecklistSheets(self._press, answers, own, paper))
