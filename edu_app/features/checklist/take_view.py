# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The last step: the page as it will be, and the ways to take it along."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QLayout, QWidget

from edu_app.features.checklist.frame_view import StepPage
from edu_app.library.checklist import Step
from edu_app.ui.label import Label, TextLook

if TYPE_CHECKING:
    from edu_app.feature import Context


def make_take(context: Context) -> TakePage:
    """Build the page."""
    return TakePage(context)


class TakePage(StepPage):
    """The page to take along."""

    step = Step.TAKE

    def build_body(self) -> QWidget | QLayout:
        return Label(self.form.page.purpose, self.theme, TextLook())

    @Slot()
    def show_answers(self) -> None:
        """Show the present answers."""
