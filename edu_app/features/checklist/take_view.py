# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The last step: the page as it will be, and the ways to take it along."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QPoint, QTimer, Slot
from PySide6.QtWidgets import QHBoxLayout, QLayout, QVBoxLayout, QWidget

from edu_app.features.checklist.action_view import ActionCard
from edu_app.features.checklist.bar_view import BarWords
from edu_app.features.checklist.card_words_view import button_of, words_of
from edu_app.features.checklist.code_view import CodePane
from edu_app.features.checklist.frame_view import StepPage
from edu_app.features.checklist.sheets_view import PageMaker
from edu_app.features.checklist.steps import link_to
from edu_app.features.checklist.taking_view import Taking
from edu_app.features.checklist.ways import Way, derive_ways
from edu_app.library.checklist import Step
from edu_app.render.echo import codes, text
from edu_app.ui.buttons import Button, ButtonKind, ButtonLook
from edu_app.ui.label import Label, TextLook
from edu_app.ui.layouts import column, row
from edu_app.ui.paint import RING_ROOM
from edu_app.ui.print_desk import Printable
from edu_app.ui.print_status import PrintStatus
from edu_app.ui.sheet_preview import SheetPreview

if TYPE_CHECKING:
    from edu_app.feature import Context

PREVIEW_WIDTH, PREVIEW_HEIGHT = 520, 760
"""Of the page beside the cards and above them, in kiosk pixels."""

ABOVE_CODE = 24
"""Kiosk pixels that stay above the square."""


def make_take(context: Context) -> TakePage:
    """Build the page."""
    return TakePage(context)


class TakePage(StepPage):
    """The page on one side, what can be done with it on the other."""

    step = Step.TAKE

    def build_body(self) -> QWidget | QLayout:
        theme, context = self.theme, self.context
        self.maker = PageMaker(context, self.form)
        self.preview = SheetPreview(theme)
        self.ways = derive_ways(
            context.profile.paper, prints=context.desk.allows(Printable.CHECKLIST)
        )
        self.cards: dict[Way, ActionCard] = {}
        self.buttons: dict[Way, Button] = {}
        for way in self.ways:
            self._add_card(way)
        self.code = CodePane(theme, stacked=self.shape.large)
        self.cards[Way.CODE].add_below(self.code)
        self.code.hide()
        self.taking = Taking(self, self.maker)
        if Way.PRINT in self.cards:
            self.cards[Way.PRINT].add_below(PrintStatus(context.desk, theme))
        if Way.CHART in self.cards:
            self.chart = Label(self.taking.chart_words(), theme, TextLook(style="small"))
            self.cards[Way.CHART].add_below(self.chart)
        self._connect()
        return self._arrange()

    def _add_card(self, way: Way) -> None:
        theme = self.theme
        words, icon = button_of(way)
        first = way is Way.PRINT
        kind = ButtonKind.PRIMARY if first else ButtonKind.SECONDARY
        button = Button(words, theme, ButtonLook(kind=kind, icon=icon, size="md"))
        button.setObjectName(f"take-{way}")
        at_desk = self.context.profile.paper.by_clinic
        card = ActionCard(words_of(way, at_desk=at_desk), [button], theme, stacked=self.shape.large)
        self.buttons[way], self.cards[way] = button, card

    def _connect(self) -> None:
        acts = {
            Way.BLANK: self.taking.print_blank,
            Way.CHANGE: self._on_change,
            Way.CHART: self.taking.copy_chart,
            Way.CODE: self._on_code,
            Way.FHIR: self.taking.save_answers,
            Way.PDF: self.taking.save_pdf,
            Way.PRINT: self.taking.print_page,
        }
        for way, button in self.buttons.items():
            button.clicked.connect(acts[way])

    def _arrange(self) -> QWidget | QLayout:
        theme = self.theme
        purpose = Label(
            self.form.page.purpose, theme, TextLook(style="small", weight=600, colour="ink2")
        )
        cards: list[QWidget | QLayout | int | None] = [row([RING_ROOM, purpose])]
        cards += [self.cards[way] for way in self.ways]
        if self.flowing:
            self.preview.setFixedHeight(theme.gap(PREVIEW_HEIGHT))
            return column([self.preview, *cards], spacing=theme.gap(6))
        body = QWidget()
        inner = QVBoxLayout(body)
        inner.setContentsMargins(0, 0, 0, theme.gap(60))
        inner.addLayout(column(cards, spacing=theme.gap(2)))
        inner.addStretch(1)
        both = QHBoxLayout()
        both.setSpacing(theme.gap(20))
        self.preview.setFixedWidth(theme.gap(PREVIEW_WIDTH))
        both.addWidget(self.preview)
        both.addWidget(self.let_scroll(body), 1)
        return both

    # ------------------------------------------------------------ answers

    def show_answers(self) -> None:
        self.preview.show_sheets(self.maker.page())
        if not self.code.isHidden():
            self._show_code()

    def bar_words(self) -> BarWords:
        say = QCoreApplication.translate
        return BarWords(
            next=say("checklist", "Clear and finish"),
            short=say("checklist", "Finish"),
            private=say("checklist", "Your answers are wiped when you finish."),
        )

    def _show_code(self) -> None:
        lines = text(self.form, self.answers, self.context.session.notes.questions)
        self.code.show_parts(codes(lines))

    # ------------------------------------------------------------ slots

    @Slot()
    def _on_next(self) -> None:
        self.context.navigator.end_visit()

    @Slot()
    def _on_change(self) -> None:
        self.context.navigator.go(link_to(Step.FEEL))

    @Slot()
    def _on_code(self) -> None:
        shown = self.code.isHidden()
        say = QCoreApplication.translate
        if shown:
            self._show_code()
        self.code.setVisible(shown)
        self.buttons[Way.CODE].setText(
            say("checklist", "Hide the square") if shown else button_of(Way.CODE)[0]
        )
        self.buttons[Way.CODE].updateGeometry()
        if shown and self.pane is not None:  # once the card has its new height
            QTimer.singleShot(0, self.code, self._bring_code)

    def _bring_code(self) -> None:
        """Scroll until the whole square is clear of the button that turns down."""
        body = self.pane.widget() if self.pane is not None else None
        if self.pane is not None and body is not None:
            top = self.code.mapTo(body, QPoint(0, 0)).y()
            self.pane.verticalScrollBar().setValue(top - self.theme.gap(ABOVE_CODE))
