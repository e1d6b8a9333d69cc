# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The first step: what you feel. Cards and body map say the same."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QLayout, QVBoxLayout, QWidget

from edu_app.features.checklist.cards_view import CardGroups
from edu_app.features.checklist.frame_view import FAR, StepPage
from edu_app.features.checklist.map_panel_view import MapPanel
from edu_app.library.checklist import Step
from edu_app.render.answers import mark, tick
from edu_app.render.body_map import spots
from edu_app.ui.layouts import column

if TYPE_CHECKING:
    from edu_app.feature import Context

MAP_WIDTH = 620
"""Width of the body map beside the cards, in kiosk pixels."""
MAP_HEIGHT = 700
"""Its height above them."""


def make_feel(context: Context) -> FeelPage:
    """Build the page."""
    return FeelPage(context)


class FeelPage(StepPage):
    """Cards in groups, and the map beside or above them."""

    step = Step.FEEL

    def build_body(self) -> QWidget | QLayout:
        theme, shape = self.theme, self.shape
        columns = 1 if shape.large else 2
        self.cards = CardGroups(self.form, self.form.of("feel"), theme, columns=columns)
        diagram = self.context.library.diagram(self.form.drawing)
        self.map = MapPanel(self.form, diagram, theme, folded=shape.large) if diagram else None
        self.cards.turned.connect(self._on_turned)
        if self.map is not None:
            self.map.region_marked.connect(self._on_marked)
        if self.flowing:
            if self.map is not None and not shape.large:
                self.map.setFixedHeight(theme.gap(MAP_HEIGHT))
            parts: list[QWidget | QLayout | int | None] = [self.cards]
            if self.map is not None:
                # where large text leaves room for one of them only, it is what can be ticked
                low = shape.large and not shape.portrait
                parts.insert(1 if low else 0, self.map)
            return column(parts, spacing=theme.gap(12))
        body = QWidget()
        inner = QVBoxLayout(body)
        inner.setContentsMargins(0, 0, 0, theme.gap(60))
        inner.addWidget(self.cards)
        inner.addStretch(1)
        both = QHBoxLayout()
        both.setSpacing(theme.gap(20))
        if self.map is not None:
            self.map.setFixedWidth(min(theme.gap(MAP_WIDTH), round(theme.gap(1920) * 0.33)))
            both.addWidget(self.map)
        both.addWidget(self.let_scroll(body), 1)
        return both

    def place(self) -> int:
        turned = self.map.turned if self.map is not None else 0
        return turned * FAR + super().place()

    def set_place(self, place: int) -> None:
        if self.map is not None:
            self.map.turn(place // FAR)
        super().set_place(place % FAR)

    def show_answers(self) -> None:
        self.cards.show_answers(self.answers)
        if self.map is not None:
            self.map.show_spots(spots(self.form, self.answers))

    @Slot(str, bool)
    def _on_turned(self, item_id: str, on: bool) -> None:
        self.take(tick(self.answers, item_id, on=on))

    @Slot(str, str)
    def _on_marked(self, mark_id: str, region: str) -> None:
        changed = mark(self.form, self.answers, mark_id, region)
        if changed is not None:
            self.take(changed)
        elif self.map is not None:
            self.map.say_other_mark()
