# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The bar at the top of the window, and what it shares with the one at the bottom."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Signal, Slot
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QHBoxLayout, QLayout, QSizePolicy, QVBoxLayout, QWidget

from edu_app.shell.actions import (
    Act,
    Bar,
    BarFacts,
    Form,
    Room,
    derive_head,
    derive_more,
    derive_top,
)
from edu_app.ui.buttons import Button, ButtonKind, ButtonLook
from edu_app.ui.label import Label, TextLook
from edu_app.ui.layouts import column, taken_out
from edu_app.ui.mark import Mark
from edu_app.ui.surfaces import Surface, SurfaceLook

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from edu_app.shell.actions import Slot as BarSlot
    from edu_app.ui.theme import Theme

ICONS = {
    Act.HOME: "house",
    Act.BACK: "arrow-left",
    Act.FORWARD: "arrow-right",
    Act.SEARCH: "search",
    Act.TEXT_SIZE: "a-large-small",
    Act.CONTRAST: "contrast",
    Act.START_OVER: "rotate-ccw",
    Act.MORE: "ellipsis",
    Act.HELP: "siren",
}
KINDS = {
    Act.HOME: ButtonKind.TONAL,
    Act.SEARCH: ButtonKind.SECONDARY,
    Act.START_OVER: ButtonKind.SECONDARY,
    Act.HELP: ButtonKind.EMERGENCY,
}

SEARCH_WIDTH = 300
"""Of the search where it looks like the field that it leads to, in kiosk pixels."""


def words_of(act: Act, *, next_patient: bool = False) -> str:
    """Return what a button of the bars says."""
    say = QCoreApplication.translate
    if act is Act.START_OVER and next_patient:
        return say("bars", "Next patient")
    return {
        Act.HOME: say("bars", "Home"),
        Act.BACK: say("bars", "Back"),
        Act.FORWARD: say("bars", "Forward"),
        Act.SEARCH: say("bars", "Search"),
        Act.TEXT_SIZE: say("bars", "Text size"),
        Act.CONTRAST: say("bars", "Contrast"),
        Act.START_OVER: say("bars", "Start over"),
        Act.MORE: say("bars", "More"),
        Act.HELP: say("bars", "Get help now"),
    }[act]


def short_of(act: Act, *, next_patient: bool = False) -> str:
    """Return the same in fewer letters, where there are fewer."""
    if act is Act.HELP:
        return QCoreApplication.translate("bars", "Help now")
    return words_of(act, next_patient=next_patient)


def bar_button(
    slot: BarSlot, theme: Theme, *, size: str = "md", style: str = "ui", next_patient: bool = False
) -> Button:
    """Return one button of the top bar."""
    act, form = slot
    field = slot == (Act.SEARCH, Form.FULL)
    look = ButtonLook(
        kind=KINDS.get(act, ButtonKind.GHOST), size=size, icon=ICONS[act], style=style, left=field
    )
    full = words_of(act, next_patient=next_patient)
    short = short_of(act, next_patient=next_patient)
    words = {Form.FULL: full, Form.SHORT: short, Form.ICON: ""}[form]
    button = Button(words, theme, look, name=full)
    button.setObjectName(f"act-{act}")
    if field:
        button.setFixedWidth(max(theme.em(SEARCH_WIDTH), button.sizeHint().width()))
    return button


@dataclass(frozen=True, slots=True, kw_only=True)
class Where:
    """What the bars show of the present page."""

    title: str
    facts: BarFacts
    contrast: bool
    """High contrast is on."""


class BarBase(Surface):
    """A bar that says which of its buttons was pressed."""

    acted = Signal(object)
    """The `Act` of the button that was pressed."""
    edge_on_top = False
    """The hairline is on the upper edge instead of the lower."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, SurfaceLook(line=None, radius=None), parent)
        self.buttons: dict[Act, Button] = {}

    def paint_inside(self, painter: QPainter, box: QRectF) -> None:
        width = 2 if self.theme.high_contrast else 1
        top = box.top() if self.edge_on_top else box.bottom() - width
        line = QRectF(box.left(), top, box.width(), width)
        painter.fillRect(line, self.theme.colour("line"))

    def _add(self, slot: BarSlot, button: Button, where: Where) -> Button:
        act = slot[0]
        self.buttons[act] = button
        if act is Act.CONTRAST:
            button.setCheckable(True)
            button.setChecked(where.contrast)
        button.setProperty("act", act.value)
        button.clicked.connect(self._on_clicked)
        return button

    def _empty(self, row: QLayout, *, keep: Sequence[QWidget] = ()) -> None:
        """Destroy the buttons in a row; only what is to be kept stays a child."""
        for widget in taken_out(row):
            if widget not in keep:
                widget.setParent(None)
                widget.hide()  # or Qt, which shows new children a turn later, opens it as a window
                widget.deleteLater()
        self.buttons.clear()

    def _refill(self, fill: Callable[[], None]) -> None:
        """Put other buttons into the bar; the focus stays with what it was on, or goes to help."""
        focused = next((act for act, button in self.buttons.items() if button.hasFocus()), None)
        fill()
        if focused is not None:
            spare = self.buttons.get(Act.HELP, self)
            again = self.buttons.get(focused, spare)
            again.show()  # Qt shows it a turn later, and what is hidden cannot have the focus
            again.setFocus()

    @Slot()
    def _on_clicked(self) -> None:
        self.acted.emit(Act(str(self.sender().property("act"))))


class TopBar(BarBase):
    """Name or way home on the left, what can be done on the right."""

    def __init__(
        self, theme: Theme, where: Where, *, portrait: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, parent)
        self._where, self._portrait = where, portrait
        self._bar: Bar | None = None
        self._style = "small" if where.facts.large else "ui"
        self._widths: dict[BarSlot, int] = {}
        self._brand = Brand(theme, self)
        look = TextLook(style="ui", weight=500, colour="ink2", wrap=False)
        self._title = Label(where.title, theme, look, self)
        self._edge = theme.gap(32) - 8
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        self._row = QHBoxLayout()
        inset = theme.gap(8) if theme.look.scale == "kiosk" else 0
        self._row.setContentsMargins(self._edge, inset, self._edge, inset)
        self._row.setSpacing(theme.gap(4))
        outer.addLayout(self._row, 1)
        least = self._width_probe().height()
        self.setMinimumHeight(max(least, self._brand.sizeHint().height()) + 2 * inset + 1)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def more(self) -> tuple[Act, ...]:
        """Return what the bar had no room for."""
        return derive_more(self._where.facts, self._bar.slots() if self._bar else ())

    def sizeHint(self) -> QSize:
        return QSize(400, self.minimumHeight())

    def _width_probe(self) -> QSize:
        return bar_button((Act.HELP, Form.SHORT), self.theme, style=self._style).sizeHint()

    def _width(self, slot: BarSlot) -> int:
        if slot not in self._widths:
            button = self._made(slot)
            wide = max(button.minimumWidth(), button.sizeHint().width())
            self._widths[slot] = wide + self._row.spacing()
            button.deleteLater()
        return self._widths[slot]

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit(self.width())

    def fit(self, width: int) -> None:
        """Fill the bar for a width; called before it is shown, so that its buttons are there."""
        room = Room(
            bar=width - 2 * self._edge,
            brand=self._brand.sizeHint().width() + self.theme.gap(24),
            title=self._title.sizeHint().width() + self.theme.gap(40),
        )
        derive = derive_head if self._portrait else derive_top
        bar = derive(self._where.facts, self._width, room)
        if bar == self._bar:
            return
        self._bar = bar
        self._refill(partial(self._fill, bar))

    def _fill(self, bar: Bar) -> None:
        # They stay children: what has no parent dies whenever Python cleans up, even while Qt
        # goes through all widgets.
        self._brand.hide()
        self._title.hide()
        self._empty(self._row, keep=(self._brand, self._title))
        home = self._where.facts.home or self._portrait
        if home:
            self._row.addWidget(self._brand)
            self._brand.show()
        for slot in bar.left:
            self._row.addWidget(self._button(slot))
        if bar.title and not home:
            self._row.addSpacing(self.theme.gap(12))
            self._row.addWidget(self._title)
            self._title.show()
        self._row.addStretch(1)
        for slot in bar.right:
            self._row.addWidget(self._button(slot))

    def _button(self, slot: BarSlot) -> Button:
        return self._add(slot, self._made(slot), self._where)

    def _made(self, slot: BarSlot) -> Button:
        patients = self._where.facts.next_patient
        return bar_button(slot, self.theme, style=self._style, next_patient=patients)


class Brand(QWidget):
    """The mark and the name of the guide."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        say = QCoreApplication.translate
        layout = QHBoxLayout(self)
        layout.setContentsMargins(8, 0, 0, 0)
        layout.setSpacing(theme.gap(16))
        layout.addWidget(Mark(theme, theme.gap(56)))
        name = Label("Vein Guide", theme, TextLook(style="h3", weight=700, wrap=False))
        line = say("bars", "Iliofemoral vein narrowing")
        small = Label(line, theme, TextLook(style="cap", weight=400, colour="ink2", wrap=False))
        layout.addLayout(column([name, small]))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
