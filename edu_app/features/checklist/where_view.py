# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The second step: where and when, for one ticked line at a time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QHBoxLayout, QLayout, QVBoxLayout, QWidget

from edu_app.features.checklist.fields_view import Fields
from edu_app.features.checklist.frame_view import FAR, StepPage, bar_to
from edu_app.features.checklist.line_tabs_view import LineTabs
from edu_app.features.checklist.map_panel_view import TURNS, MapPanel
from edu_app.features.checklist.steps import line_at, link_to, neighbours
from edu_app.library.checklist import Step
from edu_app.render.answers import choose, numbers, tick, ticked, turn_region
from edu_app.render.body_map import spots
from edu_app.ui.buttons import Button, ButtonKind, ButtonLook
from edu_app.ui.control import focus_reason
from edu_app.ui.label import Label, TextLook
from edu_app.ui.layouts import column, row
from edu_app.ui.paint import RING_ROOM
from edu_app.ui.surfaces import Surface, SurfaceLook

if TYPE_CHECKING:
    from edu_app.feature import Context
    from edu_app.library.checklist import Item
    from edu_app.library.link import Link

MAP_WIDTH, MAP_HEIGHT = 520, 620
"""Of the body map beside and above the questions, in kiosk pixels."""
LINE = TURNS * FAR
"""A place holds the number of the line times this, besides what a step holds."""


def make_where(context: Context, link: Link) -> WherePage:
    """Build the page, at the line that the link names."""
    page = WherePage(context)
    page.show_part(link.part)
    return page


class WherePage(StepPage):
    """Tabs with the ticked lines; below them the questions on one."""

    step = Step.WHERE

    def build_body(self) -> QWidget | QLayout:
        theme, shape = self.theme, self.shape
        self._present: Item | None = None
        self.tabs = LineTabs(theme)
        self.fields = Fields(self.form, theme)
        diagram = self.context.library.diagram(self.form.drawing)
        self.map = (
            MapPanel(self.form, diagram, theme, folded=shape.large, marks=False)
            if diagram
            else None
        )
        self.name = Label("", theme, TextLook(style="h3", weight=700)).as_heading(2)
        look = ButtonLook(kind=ButtonKind.GHOST, size="sm", icon="x", style="small")
        say = QCoreApplication.translate
        self.remove = Button(say("checklist", "Remove"), theme, look)
        self.remove.setObjectName("line-remove")
        words = say("checklist", "You have not ticked anything yet. You can go back, or go on.")
        self.nothing = Label(words, theme, TextLook(style="body", colour="ink2"))
        self.card = self._build_card()
        self.tabs.chosen.connect(self._on_tab_chosen)
        self.fields.turned.connect(self._on_turned)
        self.remove.clicked.connect(self._on_removed)
        if self.map is not None:
            self.map.region_marked.connect(self._on_marked)
        return self._arrange()

    def _build_card(self) -> Surface:
        theme = self.theme
        card = Surface(theme, SurfaceLook(level=1, room=RING_ROOM))
        layout = QVBoxLayout(card)
        pad = theme.gap(20)
        layout.setContentsMargins(pad, pad, pad, pad)
        if self.shape.large:  # a long word needs the whole width
            layout.addLayout(column([row([RING_ROOM, self.name]), row([self.remove, None])]))
        else:
            head = row([RING_ROOM, self.name, self.remove])
            head.setStretch(1, 1)
            layout.addLayout(head)
        layout.addWidget(self.fields)
        return card

    def _arrange(self) -> QWidget | QLayout:
        theme = self.theme
        nothing = row([RING_ROOM, self.nothing])
        if self.flowing:
            if self.map is not None and not self.shape.large:
                self.map.setFixedHeight(theme.gap(MAP_HEIGHT))
            first: list[QWidget | QLayout | int | None] = [nothing, self.tabs]
            parts = [*first, self.card, *([self.map] if self.map else [])]
            return column(parts, spacing=theme.gap(10))
        body = QWidget()
        inner = QVBoxLayout(body)
        inner.setContentsMargins(0, 0, 0, theme.gap(60))
        inner.setSpacing(theme.gap(6))
        inner.addLayout(nothing)
        inner.addWidget(self.tabs)
        inner.addWidget(self.card)
        inner.addStretch(1)
        both = QHBoxLayout()
        both.setSpacing(theme.gap(20))
        if self.map is not None:
            self.map.setFixedWidth(theme.gap(MAP_WIDTH))
            both.addWidget(self.map)
        both.addWidget(self.let_scroll(body), 1)
        return both

    # ------------------------------------------------------------ answers

    def show_answers(self) -> None:
        form, answers = self.form, self.answers
        found = ticked(form, answers, "feel")
        if self._present not in found:
            self._present = found[0] if found else None
        item = self._present
        known = numbers(form, answers)
        self.tabs.show_lines(form, answers, item)
        for widget in (self.card, self.tabs, self.map):
            if widget is not None:
                widget.setHidden(item is None)
        self.nothing.setHidden(item is not None)
        if item is not None:
            self.name.setText(f"{known[item.id]}. {item.whole}")
            self.fields.show_line(answers, item)
        if self.map is not None:
            self.map.show_spots(spots(form, answers))
        _before, after = neighbours(found, item)
        self.bar.show_next(bar_to(self.context, after.name) if after else self.bar_words())

    # ------------------------------------------------------------ page

    def place(self) -> int:
        found = ticked(self.form, self.answers, "feel")
        at = found.index(self._present) if self._present in found else 0
        turned = self.map.turned if self.map is not None else 0
        return at * LINE + turned * FAR + super().place()

    def set_place(self, place: int) -> None:
        found = ticked(self.form, self.answers, "feel")
        if place // LINE < len(found):
            self._show_line(found[place // LINE])
        if self.map is not None:
            self.map.turn(place % LINE // FAR)
        super().set_place(place % FAR)

    def show_part(self, part: str) -> None:
        self._show_line(line_at(self.form, self.answers, part))

    def _show_line(self, item: Item | None) -> None:
        self._present = item
        self.show_answers()

    def _turn(self, item: Item) -> None:
        """Go on to another line of this step, and say so: the focus stays where it is."""
        self._show_line(item)
        super().set_place(0)
        event = QAccessibleAnnouncementEvent(self, self.name.text())
        QAccessible.updateAccessibility(event)

    # ------------------------------------------------------------ slots

    @Slot()
    def _on_next(self) -> None:
        found = ticked(self.form, self.answers, "feel")
        _before, after = neighbours(found, self._present)
        if after is not None:
            self._turn(after)
        else:
            self.context.navigator.go(link_to(Step.ABOUT))

    @Slot()
    def _on_back(self) -> None:
        found = ticked(self.form, self.answers, "feel")
        before, _after = neighbours(found, self._present)
        if before is not None:
            self._turn(before)
        else:
            self.context.navigator.go(link_to(Step.FEEL))

    @Slot(str)
    def _on_tab_chosen(self, item_id: str) -> None:
        self.show_part(item_id.lower())

    @Slot(str, str)
    def _on_turned(self, field_id: str, choice: str) -> None:
        if self._present is not None:
            place = (self._present.id, field_id)
            self.take(choose(self.answers, self.form, place, choice))
            self.show_answers()  # the chip has turned by itself; what is chosen decides

    @Slot(str, str)
    def _on_marked(self, mark_id: str, region: str) -> None:
        del mark_id
        if self._present is not None:
            changed = turn_region(self.answers, self._present.id, region)
            self.take(tick(changed, self._present.id, on=True))  # here only Remove takes it away

    @Slot()
    def _on_removed(self) -> None:
        gone = self._present
        if gone is None:
            return
        before, after = neighbours(ticked(self.form, self.answers, "feel"), gone)
        self._present = after or before
        reason = focus_reason(self.remove)
        self.take(tick(self.answers, gone.id, on=False))
        if self._present is None:  # the button has gone with the last line
            self.bar.next.setFocus(reason)
