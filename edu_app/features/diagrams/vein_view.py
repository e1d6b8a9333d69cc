# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The living vein: a vein that a person makes narrow and open again, and what that shows."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from edu_app.features.diagrams.column_pane_view import ColumnPane
from edu_app.features.diagrams.heights import LEAST, vein_height
from edu_app.library.model import Citation, Draft, Paragraph, Text
from edu_app.problems import ContentMissing
from edu_app.render.pack import VeinPart
from edu_app.render.print_link import print_link
from edu_app.render.review import review_words
from edu_app.render.vein import CODES, LEAP, MARKS, MOST_LOST, STEP, VeinState, decode, snap
from edu_app.render.vein_words import area, every_sentence, sentence
from edu_app.ui.buttons import Button, ButtonLook
from edu_app.ui.document_view import PageView
from edu_app.ui.label import Label, TextLook
from edu_app.ui.layouts import column, row
from edu_app.ui.page import Page
from edu_app.ui.paint import RING_ROOM
from edu_app.ui.percent_slider import PercentSlider
from edu_app.ui.print_desk import Printable
from edu_app.ui.stamp import review_stamp
from edu_app.ui.surfaces import Surface, SurfaceLook
from edu_app.ui.vein_canvas import VeinCanvas
from edu_app.ui.vein_controls import VeinControls

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QResizeEvent

    from edu_app.feature import Context
    from edu_app.library.link import Link
    from edu_app.library.living import Claim, LivingVein
    from edu_app.library.model import Inline
    from edu_app.ui.theme import Theme

PANEL = 420
"""Width of the choices beside the picture in kiosk pixels."""
LEAST_LARGE = {False: 590, True: 1000}
"""Kiosk pixels that the picture needs with large text, or its labels were smaller than else: in
wide and upright windows."""
WIDEST = 10_000


def make_vein_page(context: Context, link: Link) -> Page:
    """Build the page; raise ContentMissing when this language has no living vein."""
    del link
    words = context.library.references.living
    if words is None:
        text = QCoreApplication.translate("vein", "The words of this drawing are not there.")
        raise ContentMissing(text)
    return VeinPage(context, words)


class HonestLines(PageView):
    """What must always be said, with its sources; as high as its words."""

    def __init__(self, claims: Sequence[Claim], context: Context, fill: str) -> None:
        profile = context.profile
        super().__init__(
            context.theme, profile.reach, profile.chrome.scroll, measure=WIDEST, fill=fill
        )
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(QCoreApplication.translate("vein", "What is known"))
        words = Paragraph(words=honest_words(claims))
        self.show_page("", (words,), diagram=context.library.diagram, cards=True)
        self.document().documentLayout().documentSizeChanged.connect(self._on_resized)
        self._on_resized()

    def indent(self) -> int:
        """Return how far from the left edge the words begin."""
        margins = self.viewportMargins()
        return margins.left() + round(self.document().documentMargin())

    @Slot()
    def _on_resized(self) -> None:
        self.setFixedHeight(math.ceil(self.document().size().height()))


class SeenLabel(Label):
    """What is seen, with room for the longest sentence: so the picture stays as large as it is."""

    def __init__(self, words: LivingVein, theme: Theme) -> None:
        look = TextLook(style="body", weight=600)
        super().__init__("", theme, look)
        self._all = [Label(text, theme, look, self) for text in every_sentence(words)]
        for label in self._all:
            label.hide()

    def heightForWidth(self, width: int) -> int:
        return max(label.heightForWidth(width) for label in self._all)


def honest_words(claims: Sequence[Claim]) -> tuple[Inline, ...]:
    """Return the sentences with their sources, numbered in the order they are cited."""
    numbers: dict[str, int] = {}
    words: list[Inline] = []
    for claim in claims:
        words.append(Text(text=(" " if words else "") + claim.text))
        for source in claim.sources:
            number = numbers.setdefault(source, len(numbers) + 1)
            words.append(Citation(source_id=source, number=number))
    return tuple(words)


def head_labels(words: LivingVein, theme: Theme) -> tuple[Label, Label]:
    """Return the title of the page and what can be done on it."""
    title = Label(words.title, theme, TextLook(style="h2", weight=700)).as_heading(1)
    return title, Label(words.intro, theme, TextLook(style="small", colour="ink2"))


class VeinPage(Page):
    """The picture with its slider and its choices; wide windows show all of it at once."""

    def __init__(self, context: Context, words: LivingVein) -> None:
        super().__init__(context.theme, words.title)
        self._words, self._navigator = words, context.navigator
        self._standing = review_words(Draft(), context.library.phrases)
        self._state = VeinState()
        self._shape = context.shape
        self.pane: ColumnPane | None = None
        theme, session = context.theme, context.session
        self._wide = bool(context.shape.rail) and not context.shape.short
        self.canvas = VeinCanvas(self._state, words, theme, still=session.less_movement)
        self.canvas.setObjectName("vein-canvas")
        self.controls = VeinControls(self._state, words, theme, upright=self._wide)
        self.slider = PercentSlider(
            words.slider, theme, marks=MARKS, most=round(MOST_LOST * 100), snap=snap
        )
        self.slider.setSingleStep(STEP)
        self.slider.setPageStep(LEAP)
        self.slider.setValue(self._state.percent)
        self.slider.setObjectName("vein-slider")
        self.area = Label("", theme, TextLook(style="h3", weight=700))
        self.seen = SeenLabel(words, theme)
        self.honest = HonestLines(words.honest, context, "surface")
        self._prints = context.desk.allows(Printable.DRAWINGS)
        self.print = self._build_print(theme)
        if self._wide:
            self._build_wide(theme)
        else:
            self._build_column(theme)
        self._write()
        self.controls.state_chosen.connect(self._on_state_chosen)
        self.honest.link_followed.connect(self._navigator.go)
        self.honest.document().documentLayout().documentSizeChanged.connect(self._fit)
        self.slider.valueChanged.connect(self._on_value_changed)
        session.less_movement_changed.connect(self.canvas.set_still)

    @property
    def state(self) -> VeinState:
        """What is shown."""
        return self._state

    # ------------------------------------------------------------ page

    def place(self) -> int:
        """Return the state, and how far down a page that scrolls is scrolled, in one number."""
        scrolled = self.pane.verticalScrollBar().value() if self.pane else 0
        return self._state.code + CODES * scrolled

    def set_place(self, place: int) -> None:
        scrolled, code = divmod(place, CODES)
        self._state = decode(code)
        self.slider.setValue(self._state.percent)
        self._show("")
        if self.pane is not None and scrolled:
            bar = self.pane.verticalScrollBar()
            bar.setValue(scrolled)
            QTimer.singleShot(0, bar, lambda: bar.setValue(scrolled))

    def print_link(self) -> Link | None:
        return print_link(VeinPart(code=self._state.code)) if self._prints else None

    # ------------------------------------------------------------ building

    def _build_print(self, theme: Theme) -> Button:
        look = ButtonLook(size="sm", icon="printer")
        words = QCoreApplication.translate("vein", "Print as it stands")
        button = Button(words, theme, look)
        button.setObjectName("print-vein")
        if not self._prints:
            button.hide()
        button.clicked.connect(self._on_print_clicked)
        return button

    def _build_wide(self, theme: Theme) -> None:
        """Put the choices on the left, the picture beside them, slider and words below it."""
        panel = Surface(theme, SurfaceLook(radius="xl", level=1))
        panel.setFixedWidth(theme.em(PANEL))
        inside = QVBoxLayout(panel)
        pad = theme.gap(22)
        inside.setContentsMargins(pad, pad, pad, pad - RING_ROOM)
        inside.setSpacing(theme.gap(6))
        for label in head_labels(self._words, theme):
            inside.addLayout(row([RING_ROOM, label]))
        inside.addLayout(review_stamp(Draft(), self._standing, theme))
        inside.addStretch(1)
        inside.addWidget(self.controls)
        inside.addStretch(1)
        inside.addLayout(row([self.print, None]))
        right = column([self.canvas, self._build_foot(theme)], spacing=theme.gap(14))
        right.setStretch(0, 1)
        outer = QHBoxLayout(self)
        edge = theme.gap(28)
        outer.setContentsMargins(edge, theme.gap(20), edge, theme.gap(20))
        outer.setSpacing(theme.gap(22))
        outer.addWidget(panel)
        outer.addLayout(right, 1)

    def _build_column(self, theme: Theme) -> None:
        """Put everything below each other, in a page that scrolls where it has to."""
        body = QWidget()
        inside = QVBoxLayout(body)
        inside.setContentsMargins(0, 0, theme.gap(8), theme.gap(20))
        inside.setSpacing(theme.gap(10))
        for label in head_labels(self._words, theme):
            inside.addWidget(label)
        inside.addLayout(review_stamp(Draft(), self._standing, theme, edge=0))
        inside.addWidget(self.canvas)
        inside.addWidget(self._build_foot(theme))
        inside.addWidget(self.controls)
        inside.addLayout(row([self.print, None]))
        inside.addStretch(1)
        outer = QVBoxLayout(self)
        edge = theme.gap(36)
        outer.setContentsMargins(edge, theme.gap(18), edge, 0)
        made = self.controls
        switches = (made.past_clot, made.bypass, made.stent)
        clear = (self.slider, *made.causes.segments, *made.sides.segments, *switches, self.print)
        self.pane = ColumnPane(body, theme, outer, clear)

    def _build_foot(self, theme: Theme) -> QWidget:
        """Return the slider with its value, what is seen, and what must always be said."""
        foot = Surface(theme, SurfaceLook(radius="lg", level=1))
        inside = QVBoxLayout(foot)
        indent = self.honest.indent()
        side, edge = max(0, theme.gap(22) - indent), theme.gap(12)
        inside.setContentsMargins(side, edge, side, edge)
        inside.setSpacing(theme.gap(2))
        inside.addLayout(row([indent, self.area]))
        inside.addWidget(self.slider)
        inside.addLayout(row([indent, self.seen]))
        inside.addWidget(self.honest)
        return foot

    # ------------------------------------------------------------ state

    def _show(self, announcement: str) -> None:
        self._write()
        self.controls.show_state(self._state)
        self.canvas.show_state(self._state, announcement)

    def _write(self) -> None:
        self.area.setText(area(self._words, self._state))
        self.seen.setText(sentence(self._words, self._state))

    @Slot(object)
    def _on_state_chosen(self, state: VeinState) -> None:
        self._state = state
        self._show(sentence(self._words, state))

    @Slot()
    def _on_print_clicked(self) -> None:
        self._navigator.go(print_link(VeinPart(code=self._state.code)))

    @Slot(int)
    def _on_value_changed(self, value: int) -> None:
        self._state = self._state.at(value)
        self._show(area(self._words, self._state))

    # ------------------------------------------------------------ Qt

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    @Slot()
    def _fit(self) -> None:
        """Give the picture its height: again when the words have theirs."""
        if self.pane is not None:
            wide, high = self.pane.width(), self.pane.height()
            large, portrait = self._shape.large, self._shape.portrait
            rest = self.pane.needed() - self.canvas.height()
            least = self.theme.gap(LEAST_LARGE[portrait]) if large else LEAST
            self.canvas.setFixedHeight(
                vein_height(
                    wide=wide, high=high, rest=rest, least=least,
                    portrait=portrait, large=large,
                )
            )  # fmt: skip
