# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The bar of the pen: what is in the hand, its ink and width, and what takes ink back."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLineF, QRectF, Signal, Slot
from PySide6.QtGui import QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from edu_app.features.consult.pen_buttons_view import (
    InkChoice,
    PenAction,
    PenChoice,
    StampChoice,
    ToolChoice,
    WidthChoice,
    side_of,
)
from edu_app.features.consult.pen_fly_view import PenFly
from edu_app.render.ink import Ink, StampKind, Width
from edu_app.render.pen import POINTING, PenState, Tool
from edu_app.ui.ink_steps import board_of, clear, redo, undo
from edu_app.ui.layouts import FlowLayout
from edu_app.ui.surfaces import Surface, SurfaceLook
from edu_app.words import mark

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPainter

    from edu_app.session import Consultation
    from edu_app.ui.theme import Theme

MARGIN, GAP, LINE_SHARE = 5, 8, 0.7
POINTERS = (Tool.POINTER, *POINTING)
ICONS = {
    Tool.POINTER: "mouse-pointer-2",
    Tool.DOT: "locate",
    Tool.SPOT: "spotlight",
    Tool.PEN: "pencil",
    Tool.HIGHLIGHTER: "highlighter",
    Tool.ARROW: "arrow-up-right",
    Tool.TEXT: "type",
    Tool.ERASER: "eraser",
}
NAMES: dict[object, str] = {
    Tool.POINTER: mark("pen", "Move the picture"),
    Tool.DOT: mark("pen", "Point with a dot"),
    Tool.SPOT: mark("pen", "Spotlight"),
    Tool.PEN: mark("pen", "Pen"),
    Tool.HIGHLIGHTER: mark("pen", "Highlighter"),
    Tool.ARROW: mark("pen", "Arrow"),
    Tool.TEXT: mark("pen", "Words"),
    Tool.STAMP: mark("pen", "Stamps"),
    Tool.ERASER: mark("pen", "Eraser"),
    StampKind.NARROWING: mark("pen", "Stamp: narrow place"),
    StampKind.CLOT: mark("pen", "Stamp: clot"),
    StampKind.BYPASS: mark("pen", "Stamp: side veins"),
    StampKind.STENT: mark("pen", "Stamp: stent"),
    Ink.YELLOW: mark("pen", "Yellow"),
    Ink.TEAL: mark("pen", "Light blue"),
    Ink.WHITE: mark("pen", "White"),
    Width.FINE: mark("pen", "Fine line"),
    Width.MIDDLE: mark("pen", "Middle line"),
    Width.BROAD: mark("pen", "Broad line"),
}


class PenBar(Surface):
    """What is chosen here is one frozen `PenState`; undo, redo and clear act at once."""

    pen_changed = Signal(object)
    """The `PenState`."""

    def __init__(self, theme: Theme, consultation: Consultation, *, big: bool = False) -> None:
        super().__init__(theme, SurfaceLook())
        self._consultation, self._side = consultation, side_of(theme, big=big)
        self.pen = PenState()
        self._kind = Tool.POINTER
        """Which of the ways to point was taken last."""
        self.setAccessibleName(QCoreApplication.translate("pen", "Pen"))
        self._body = QWidget()
        self._flow = FlowLayout(self._body, spacing=GAP)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self._body.setSizePolicy(policy)
        self.setSizePolicy(policy)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        outer.addWidget(self._body)
        self.tools = self._build_tools()
        self.inks = self._group([InkChoice(name_of(ink), ink, theme, self._side) for ink in Ink])
        widths = [WidthChoice(name_of(width), width, theme, self._side) for width in Width]
        self.widths = self._group(widths)
        self.undo, self.redo, self.clear = self._build_actions()
        self.pointers, self.touch = self._build_pointers()
        kinds = [StampChoice(name_of(kind), kind, theme, self._side) for kind in StampKind]
        self.stamps = PenFly(name_of(Tool.STAMP), kinds, theme, self)
        self.stamps.chosen.connect(self._on_stamp_chosen)
        consultation.changed.connect(self._on_ink_changed)
        self._on_ink_changed()
        self._show()

    def take(self, pen: PenState) -> None:
        """Take what was chosen elsewhere, such as by a key."""
        if pen != self.pen:
            self.pen = pen
            if pen.tool in POINTERS:
                self._kind = pen.tool
            self._show()
            self.pen_changed.emit(pen)

    # ------------------------------------------------------------ building

    def _build_tools(self) -> tuple[PenChoice, ...]:
        theme, side = self.theme, self._side
        made: list[PenChoice] = []
        for tool in (Tool.POINTER, Tool.PEN, Tool.HIGHLIGHTER, Tool.ARROW, Tool.TEXT):
            more = tool is Tool.POINTER
            made.append(ToolChoice(name_of(tool), tool, ICONS[tool], theme, side, more=more))
        stamp = StampChoice(name_of(Tool.STAMP), self.pen.stamp, theme, side, more=True)
        stamp.key = Tool.STAMP
        eraser = ToolChoice(name_of(Tool.ERASER), Tool.ERASER, ICONS[Tool.ERASER], theme, side)
        return self._group([*made, stamp, eraser])

    def _group(self, choices: Sequence[PenChoice]) -> tuple[PenChoice, ...]:
        """Put choices that exclude each other side by side."""
        self._row(choices)
        for choice in choices:
            choice.clicked.connect(self._on_clicked)
        return tuple(choices)

    def _row(self, buttons: Sequence[QWidget]) -> None:
        row = QWidget()
        inside = QHBoxLayout(row)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(0)
        for button in buttons:
            inside.addWidget(button)
        self._flow.addWidget(row)

    def _build_actions(self) -> tuple[PenAction, PenAction, PenAction]:
        say, made = QCoreApplication.translate, []
        for name, icon, act in (
            (say("pen", "Take back"), "undo-2", undo),
            (say("pen", "Do again"), "redo-2", redo),
            (say("pen", "Clear the drawing"), "trash-2", clear),
        ):
            button = PenAction(name, icon, self.theme, self._side)
            button.clicked.connect(partial(act, self._consultation))
            made.append(button)
        self._row(made)
        return made[0], made[1], made[2]

    def _build_pointers(self) -> tuple[PenFly, PenAction]:
        """Return the ways to point, and beside them whether a finger draws."""
        kinds = [
            ToolChoice(name_of(tool), tool, ICONS[tool], self.theme, self._side)
            for tool in POINTERS
        ]
        name = QCoreApplication.translate("pen", "Ways to point")
        fly = PenFly(name, kinds, self.theme, self)
        touch = PenAction(
            QCoreApplication.translate("pen", "Draw with a finger, too"),
            "pointer", self.theme, self._side,
        )  # fmt: skip
        touch.setCheckable(True)
        fly.row.addSpacing(GAP)
        fly.row.addWidget(touch)
        fly.chosen.connect(self._on_pointer_chosen)
        touch.clicked.connect(self._on_touch_switched)
        return fly, touch

    # ------------------------------------------------------------ state

    def _show(self) -> None:
        """Show what is chosen."""
        pen = self.pen
        shown = Tool.POINTER if pen.tool in POINTERS else pen.tool
        for group, key in ((self.tools, shown), (self.inks, pen.ink), (self.widths, pen.width)):
            for choice in group:
                choice.setChecked(choice.key == key)
                _show_kind(choice, pen, self._kind)
        self.touch.setChecked(pen.touch_draws)

    @Slot()
    def _on_clicked(self) -> None:
        choice = self.sender()
        if not isinstance(choice, PenChoice):
            return
        key = choice.key
        match key:
            case Ink():
                self.take(replace(self.pen, ink=key))
            case Width():
                self.take(replace(self.pen, width=key))
            case Tool.STAMP:
                self.take(replace(self.pen, tool=Tool.STAMP))
                self.stamps.open_over(choice, self.pen.stamp)
            case Tool.POINTER if self.pen.tool in POINTERS:  # a second tap asks which one
                self.pointers.open_over(choice, self.pen.tool)
            case Tool.POINTER:
                self.take(replace(self.pen, tool=self._kind))
            case Tool() as tool:
                self.take(replace(self.pen, tool=tool))

    @Slot(object)
    def _on_pointer_chosen(self, tool: Tool) -> None:
        self.take(replace(self.pen, tool=tool))

    @Slot(object)
    def _on_stamp_chosen(self, kind: StampKind) -> None:
        self.take(replace(self.pen, stamp=kind))

    @Slot(bool)
    def _on_touch_switched(self, on: bool) -> None:  # the slot of a signal
        self.take(replace(self.pen, touch_draws=on))

    @Slot()
    def _on_ink_changed(self) -> None:
        """Switch off what would change nothing."""
        board = board_of(self._consultation)
        self.undo.setEnabled(bool(board.past))
        self.redo.setEnabled(bool(board.future))
        self.clear.setEnabled(bool(board.marks))

    # ------------------------------------------------------------ painting

    def paint_inside(self, painter: QPainter, box: QRectF) -> None:
        """Paint a line between two groups that stand side by side."""
        del box
        painter.setPen(QPen(self.theme.colour("line"), 2.0 if self.theme.high_contrast else 1.0))
        groups = [self._flow.itemAt(place) for place in range(self._flow.count())]
        rects = [group.geometry().translated(self._body.pos()) for group in groups if group]
        for before, after in pairwise(rects):
            if before.top() == after.top():
                x = (before.right() + after.left()) / 2
                half = before.height() * LINE_SHARE / 2
                middle = before.center().y()
                painter.drawLine(QLineF(x, middle - half, x, middle + half))


def _show_kind(choice: PenChoice, pen: PenState, kind: Tool) -> None:
    """Let the button of several kinds show the present one."""
    if isinstance(choice, StampChoice):
        choice.kind = pen.stamp
    elif isinstance(choice, ToolChoice) and choice.key is Tool.POINTER:
        choice.sign = ICONS[kind]
    choice.update()


def name_of(key: object) -> str:
    """Return what a choice is called."""
    return QCoreApplication.translate("pen", NAMES[key])
