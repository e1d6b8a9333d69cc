# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Makes the sheets of the checklist for this visit: filled, blank, and as a file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from edu_app.features.checklist.files import (
    HASH_MIME,
    INSIDE,
    INSIDE_MIME,
    answers_file,
    hash_file,
    region_names,
)
from edu_app.library.diagram import Diagram, DiagramGroup
from edu_app.ui.checklist_paper import ChecklistSheets, Occasion, Paper, Press
from edu_app.ui.paper_choice import paper_of
from edu_app.ui.shape import REFLOW_PERCENT
from edu_app.ui.sheets_pdf import Attachment, pdf_of

if TYPE_CHECKING:
    from edu_app.feature import Context
    from edu_app.library.checklist import Form
    from edu_app.ui.sheets import Sheets

NO_DRAWING = Diagram(
    id="none",
    title="",
    alt="",
    description="",
    width=1,
    height=1,
    art={},
    group=DiagramGroup.BODY,
)
"""Stands in for a body map that is missing: the page says the same in words."""


class PageMaker:
    """Knows everything that a page is made of; what is the same each time is kept."""

    def __init__(self, context: Context, form: Form) -> None:
        self._context, self._form = context, form
        library = context.library
        self._diagram = library.diagram(form.drawing)
        self._press = Press(
            Occasion(
                form=form,
                diagram=self._diagram or NO_DRAWING,
                settings=context.settings,
                phrases=library.phrases,
                theme=context.theme,
                today=context.today(),
            )
        )
        large = context.session.text_size >= REFLOW_PERCENT  # who needs it here needs it on paper
        self._paper = Paper(size=paper_of(context.settings.paper), large=large)

    def page(self) -> Sheets:
        """Return the page with the present answers."""
        session = self._context.session
        return ChecklistSheets(
            self._press, session.checklist.answers, session.notes.questions, self._paper
        )

    def blank(self) -> Sheets:
        """Return the form without answers."""
        from edu_app.ui.checklist_blank import BlankSheets

        return BlankSheets(self._press, self._paper)

    def answers_file(self) -> bytes:
        """Return the answers for a program of the clinic."""
        session = self._context.session
        return answers_file(
            self._form,
            session.checklist.answers,
            session.notes.questions,
            region_names(self._diagram),
            self._context.today(),
        )

    def pdf(self) -> bytes:
        """Return the page as a PDF that carries the answers and their fingerprint."""
        content = self.answers_file()
        inside = (
            Attachment(name=INSIDE, mime=INSIDE_MIME, content=content),
            Attachment(name=f"{INSIDE}.sha256", mime=HASH_MIME, content=hash_file(content)),
        )
        return pdf_of(self.page(), inside)
