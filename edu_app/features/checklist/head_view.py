# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""What stands above each step: how far along, the signs, its title and who checked the words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from edu_app.features.checklist.progress_view import StepsLine
from edu_app.features.checklist.steps import HELP_PAGE, STEPS
from edu_app.features.checklist.urgent_view import UrgentBox
from edu_app.render.review import review_words
from edu_app.ui.label import Label, TextLook
from edu_app.ui.layouts import column, row
from edu_app.ui.paint import RING_ROOM
from edu_app.ui.stamp import review_stamp

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from edu_app.feature import Context
    from edu_app.library.checklist import Form, Step
    from edu_app.ui.theme import Theme

SHARES = {"kiosk": (4, 6), "clinic": (3, 7)}
"""How title and signs share the width where they stand side by side: the body needs the height."""
BETWEEN = 24


class StepHead(QWidget):
    """The head of one step. `stacked` puts the signs above the title, else beside it."""

    def __init__(self, context: Context, form: Form, step: Step, *, stacked: bool) -> None:
        super().__init__()
        theme, shape = context.theme, context.shape
        low = shape.large and not shape.portrait
        names = [form.steps[each].name for each in STEPS]
        self.line = StepsLine(names, STEPS.index(step), theme, slim=low)
        self.urgent = UrgentBox(
            context.library.phrases.sheet,
            context.settings.emergency_number,
            theme,
            button=context.library.has(HELP_PAGE),
        )
        style = "body" if stacked or theme.look.scale != "kiosk" else "lead"
        style = "small" if low else style
        words = form.steps[step]
        look = TextLook(style="h2" if low else "h1", weight=700)
        self.title = Label(words.title, theme, look).as_heading(1)
        self.lead = Label(words.lead, theme, TextLook(style=style, colour="ink2"))
        self.stamp = QWidget()
        checked = review_words(form.review, context.library.phrases)
        self.stamp.setLayout(review_stamp(form.review, checked, theme, edge=0))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.gap(6 if low else 14 if stacked else 12))
        if low:
            self._lay_low(layout, theme)
        elif stacked:
            self._lay_stacked(layout, theme)
        else:
            self._lay_beside(layout, theme)

    def _lay_low(self, layout: QVBoxLayout, theme: Theme) -> None:
        """Share the rows out where large text leaves little height for what is to be ticked."""
        first = Pair(self.line, self.stamp, theme)
        layout.addLayout(row([RING_ROOM, first, RING_ROOM]))
        layout.addLayout(row([RING_ROOM, self.urgent, RING_ROOM]))
        layout.addLayout(row([RING_ROOM, Pair(self.title, self.lead, theme), RING_ROOM]))

    def _lay_stacked(self, layout: QVBoxLayout, theme: Theme) -> None:
        layout.addLayout(row([RING_ROOM, self.line, RING_ROOM]))
        layout.addLayout(row([RING_ROOM, self.urgent, RING_ROOM]))
        heading = column([self.title, self.lead, self.stamp], spacing=theme.gap(2))
        layout.addLayout(row([RING_ROOM, heading]))

    def _lay_beside(self, layout: QVBoxLayout, theme: Theme) -> None:
        layout.addLayout(row([RING_ROOM, self.line, RING_ROOM]))
        heading = column([self.title, self.lead, self.stamp, None], spacing=theme.gap(2))
        both = row([RING_ROOM, heading, theme.gap(BETWEEN), self.urgent, RING_ROOM])
        share = SHARES[theme.look.scale]
        both.setStretch(1, share[0])
        both.setStretch(3, share[1])
        layout.addLayout(both)


class Pair(QWidget):
    """Two parts side by side where each has the room it asks for, else one below the other."""

    def __init__(self, first: QWidget, second: QWidget, theme: Theme) -> None:
        super().__init__()
        self._parts, self._between = (first, second), theme.gap(BETWEEN)
        self._box = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        self._box.setContentsMargins(0, 0, 0, 0)
        for stretch, part in enumerate(self._parts):
            self._box.addWidget(part, stretch)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        needed = sum(part.sizeHint().width() for part in self._parts) + self._between
        beside, way = self.width() >= needed, QBoxLayout.Direction
        self._box.setDirection(way.LeftToRight if beside else way.TopToBottom)
        self._box.setSpacing(self._between if beside else 0)
