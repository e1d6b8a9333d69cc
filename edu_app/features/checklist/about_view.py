# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The third step: what the team should know, and what the person wants to ask."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QLayout, QVBoxLayout, QWidget

from edu_app.features.checklist.cards_view import CardGroups
from edu_app.features.checklist.frame_view import StepPage
from edu_app.features.checklist.own_view import OwnQuestions
from edu_app.features.checklist.steps import link_to
from edu_app.library.checklist import Step
from edu_app.render.answers import tick, ticked
from edu_app.ui.layouts import column

if TYPE_CHECKING:
    from edu_app.feature import Context
    from edu_app.library.link import Link

SHARES = (3, 2)
"""How facts and questions share the width."""


def make_about(context: Context) -> AboutYouPage:
    """Build the page."""
    return AboutYouPage(context)


class AboutYouPage(StepPage):
    """Facts on one side, questions on the other, or one below the other."""

    step = Step.ABOUT

    def build_body(self) -> QWidget | QLayout:
        theme, form, large = self.theme, self.form, self.shape.large
        self.facts = CardGroups(form, form.of("about"), theme, columns=1 if large else 2)
        self.asked = CardGroups(form, form.of("ask"), theme, columns=1)
        writes = self.context.profile.safety.own_questions
        self.own = OwnQuestions(self.context.session.notes, theme) if writes else None
        self.facts.turned.connect(self._on_turned)
        self.asked.turned.connect(self._on_turned)
        parts: list[QWidget | QLayout | int | None] = [self.asked]
        if self.own is not None:
            parts.append(self.own)
        if self.flowing:
            return column([self.facts, *parts], spacing=theme.gap(16))
        body = QWidget()
        both = QHBoxLayout()
        both.setSpacing(theme.gap(28))
        right = column([*parts, None], spacing=theme.gap(12))
        both.addLayout(column([self.facts, None]), SHARES[0])
        both.addLayout(right, SHARES[1])
        inner = QVBoxLayout(body)
        inner.setContentsMargins(0, 0, 0, theme.gap(60))
        inner.addLayout(both)
        return self.let_scroll(body)

    def show_answers(self) -> None:
        self.facts.show_answers(self.answers)
        self.asked.show_answers(self.answers)

    def back_link(self) -> Link:
        """Return the way to the last line of the step before."""
        found = ticked(self.form, self.answers, "feel")
        return link_to(Step.WHERE, found[-1].id if found else "")

    @Slot()
    def _on_next(self) -> None:
        if self.own is not None:
            self.own.finish()
        super()._on_next()

    @Slot(str, bool)
    def _on_turned(self, item_id: str, on: bool) -> None:
        self.take(tick(self.answers, item_id, on=on))
