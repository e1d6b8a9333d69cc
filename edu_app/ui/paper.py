# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""A page on paper: the same blocks as on the screen, dense and calm, on a few sheets."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QMarginsF, QSizeF
from PySide6.QtGui import QPageLayout, QPageSize

from edu_app.ui.paper_layout import lay_out
from edu_app.ui.paper_measure import DOTS_PER_INCH
from edu_app.ui.paper_set import SetPage
from edu_app.ui.theme import Look, Theme

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QPainter

    from edu_app.library.diagram import Diagram
    from edu_app.render.sheet import Sheet

SIDE_MM, END_MM = 9.0, 7.5
"""Margins at the sides, and at the top and the foot."""


class PageSheets:
    """The sheets of one page.

    Args:
        sheet: What is printed.
        diagram: Finds a drawing by its id.
        theme: Only its text size counts: at 100 % the text has 12 points, at 117 % 14.
        paper: The size of the paper.
    """

    def __init__(
        self,
        sheet: Sheet,
        diagram: Callable[[str], Diagram | None],
        theme: Theme,
        paper: QPageSize.PageSizeId = QPageSize.PageSizeId.A4,
    ) -> None:
        layout = lay_out(sheet, diagram, ink_of(theme), room_of(paper))
        self._page = SetPage(letterhead=sheet.letterhead, layout=layout)
        self._title, self._paper = sheet.title, paper

    @property
    def title(self) -> str:
        """Return the title of the page."""
        return self._title

    @property
    def paper(self) -> QPageSize.PageSizeId:
        """Return the size of the paper."""
        return self._paper

    @property
    def count(self) -> int:
        """Return how many sheets there are."""
        return self._page.count

    def paint(self, painter: QPainter, number: int) -> None:
        """Paint a sheet, from 0."""
        self._page.paint(painter, number, (number + 1, self.count))

    def words(self, number: int) -> str:
        """Return the words of a sheet."""
        return self._page.words(number, (number + 1, self.count))


def page_layout(paper: QPageSize.PageSizeId) -> QPageLayout:
    """Return a sheet of paper with its margins."""
    margins = QMarginsF(SIDE_MM, END_MM, SIDE_MM, END_MM)
    upright, unit = QPageLayout.Orientation.Portrait, QPageLayout.Unit.Millimeter
    return QPageLayout(QPageSize(paper), upright, margins, unit)


def room_of(paper: QPageSize.PageSizeId) -> QSizeF:
    """Return the room inside the margins."""
    return QSizeF(page_layout(paper).paintRectPixels(DOTS_PER_INCH).size())


def ink_of(theme: Theme) -> Theme:
    """Return how things look on paper: dark on white whatever the screen shows."""
    look = Look("light", "paper", theme.look.percent)
    return Theme(theme.tokens, theme.assets, look, theme.chrome, theme.mm_per_px)
