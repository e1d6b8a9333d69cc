# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Where the parts of the console stand: three columns, or tabs where there is no room for them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from edu_app.ui.more_below import LongPane
from edu_app.ui.segments import Segments

if TYPE_CHECKING:
    from edu_app.ui.shape import Shape
    from edu_app.ui.theme import Theme

PLAN, SIDE = 300, 404
"""Widths of the columns in kiosk pixels."""


def has_columns(shape: Shape) -> bool:
    """Tell whether there is room for three columns: where a page has a column beside its text."""
    return not shape.large and not shape.portrait and shape.tools > 0 and shape.rail > 0


class Tabbed(QWidget):
    """Parts of the console of which one is seen."""

    turned = Signal()

    def __init__(self, parts: Sequence[tuple[str, QWidget]], theme: Theme) -> None:
        """Take the name of each part, and the part."""
        super().__init__()
        self._parts = [part for _name, part in parts]
        name = QCoreApplication.translate("consult", "Parts of the console")
        choices = [(str(place), words) for place, (words, _part) in enumerate(parts)]
        self.tabs = Segments(name, choices, "0", theme)
        for segment in self.tabs.segments:
            segment.setObjectName(f"part-{segment.key}")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.gap(4))
        layout.addWidget(self.tabs)
        for part in self._parts:
            layout.addWidget(part, 1)
        self.place = 0
        self.show_part(0)
        self.tabs.chosen.connect(self._on_chosen)

    def show_part(self, place: int) -> None:
        """Show one of the parts."""
        self.place = place if 0 <= place < len(self._parts) else 0
        for segment in self.tabs.segments:
            segment.setChecked(segment.key == str(self.place))
        for number, part in enumerate(self._parts):
            part.setVisible(number == self.place)

    @Slot(str)
    def _on_chosen(self, key: str) -> None:
        self.show_part(int(key))
        self.turned.emit()


def columns(plan: QWidget, stage: QWidget, side: QWidget, theme: Theme) -> QHBoxLayout:
    """Return the three columns side by side."""
    plan.setFixedWidth(theme.em(PLAN))
    side.setFixedWidth(theme.em(SIDE))
    layout = QHBoxLayout()
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(theme.gap(16))
    layout.addWidget(plan)
    layout.addWidget(stage, 1)
    layout.addWidget(side)
    return layout


def tabbed(plan: QWidget, stage: QWidget, side: QWidget, theme: Theme, shape: Shape) -> Tabbed:
    """Return the parts as tabs, the picture above them on an upright screen."""
    say = QCoreApplication.translate
    names = say("consult", "Plan"), say("consult", "Only you")
    texts = ((names[0], plan), (names[1], side))
    if shape.portrait and not shape.large:
        return Tabbed(texts, theme)
    pane = LongPane(stage, theme)
    return Tabbed(((say("consult", "Picture"), pane), *texts), theme)


def quick_tabs(steps: QWidget, stage: QWidget, theme: Theme) -> Tabbed:
    """Return the large buttons and the picture as tabs, where text is large."""
    say = QCoreApplication.translate
    picture = (say("consult", "Picture"), LongPane(stage, theme))
    return Tabbed(((say("consult", "Steps"), LongPane(steps, theme)), picture), theme)


def stops_in(body: QWidget) -> list[QWidget]:
    """Return what Tab comes to inside a widget, in the order it was made."""
    every = body.findChildren(QWidget)  # a dozen
    return [each for each in every if each.focusPolicy() & Qt.FocusPolicy.TabFocus]
