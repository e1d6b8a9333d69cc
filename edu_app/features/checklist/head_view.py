# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""What stands above each step: how far along, the signs, its title and who checked the words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from edu_app.features.checklist.progress_view import StepsLine
from edu_app.features.checklist.steps import HELP_PAGE, STEPS
from edu_app.features.checklist.urgent_view import UrgentBox
from edu_app.render.review import review_words
from edu_app.ui.label import Label, TextLook
from edu_app.ui.layouts import column, row
from edu_app.ui.paint import RING_ROOM
from edu_app.ui.stamp import review_stamp

if TYPE_CHECKING:
    from edu_app.feature import Context
    from edu_app.library.checklist import Form, Step

SHARES = {"kiosk": (4, 6), "clinic": (3, 7)}
"""How title and signs share the width where they stand side by side: the body needs the height."""


class StepHead(QWidget):
    """The head of one step. `stacked` puts the signs above the title, else beside it."""

    def __init__(self, context: Context, form: Form, step: Step, *, stacked: bool) -> None:
        super().__init__()
        theme = context.theme
        names = [form.steps[each].name for each in STEPS]
        self.line = StepsLine(names, STEPS.index(step), theme)
        self.urgent = UrgentBox(
            context.library.phrases.sheet,
            context.settings.emergency_number,
            theme,
            button=context.library.has(HELP_PAGE),
        )
        heading = self._heading(context, form, step, small=stacked)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.gap(14 if stacked else 12))
        layout.addLayout(row([RING_ROOM, self.line, RING_ROOM]))
        if stacked:
            layout.addLayout(row([RING_ROOM, self.urgent, RING_ROOM]))
            layout.addLayout(row([RING_ROOM, heading]))
            return
        heading.addStretch(1)
        both = row([RING_ROOM, heading, theme.gap(24), self.urgent, RING_ROOM])
        share = SHARES[theme.look.scale]
        both.setStretch(1, share[0])
        both.setStretch(3, share[1])
        layout.addLayout(both)

    @staticmethod
    def _heading(context: Context, form: Form, step: Step, *, small: bool) -> QVBoxLayout:
        """Return title, lead and who has checked the words."""
        theme, words = context.theme, form.steps[step]
        style = "body" if small or theme.look.scale != "kiosk" else "lead"
        title = Label(words.title, theme, TextLook(style="h1", weight=700)).as_heading(1)
        lead = Label(words.lead, theme, TextLook(style=style, colour="ink2"))
        checked = review_words(form.review, context.library.phrases)
        stamp = review_stamp(form.review, checked, theme)
        return column([title, lead, stamp], spacing=theme.gap(2))
