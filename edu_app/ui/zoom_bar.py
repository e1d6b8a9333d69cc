# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The buttons on a canvas: closer, farther, all of it, and all the room for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from edu_app.render.camera import STEP
from edu_app.ui.buttons import Button, ButtonLook
from edu_app.ui.canvas_words import note_height
from edu_app.ui.control import focus_reason

if TYPE_CHECKING:
    from edu_app.ui.canvas import Canvas
    from edu_app.ui.theme import Theme

EDGE = 10


class ZoomBar(QWidget):
    """A column in the lower right corner of its canvas."""

    expand_wanted = Signal(bool)

    def __init__(
        self, canvas: Canvas, theme: Theme, over: QWidget | None = None, *, expands: bool = True
    ) -> None:
        """`over` is what it lies on, where something of the size of the canvas covers that.

        `expands`: the picture can be given all the room.
        """
        super().__init__(over or canvas)
        self._canvas, self._theme = canvas, theme
        self.setAttribute(Qt.WidgetAttribute.WA_NoMousePropagation)  # what is off lets presses by
        say = QCoreApplication.translate
        self.closer = self._button("plus", say("canvas", "Make larger"))
        self.farther = self._button("minus", say("canvas", "Make smaller"))
        self.whole = self._button("scan-search", say("canvas", "Show all of it"))
        self.expand = self._button("maximize", say("canvas", "Give the picture all the room"))
        self.expand.setCheckable(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        for each in (self.closer, self.farther, self.whole, self.expand):
            layout.addWidget(each)
        self.expand.setVisible(expands)
        self.closer.clicked.connect(self._on_closer)
        self.expand.clicked.connect(self.expand_wanted)
        self.farther.clicked.connect(self._on_farther)
        self.whole.clicked.connect(canvas.eye.see_all)
        canvas.eye.moved.connect(self.follow)

    def lay_out(self) -> None:
        """Take the place in the corner."""
        self.adjustSize()
        edge = self._theme.gap(EDGE)
        low = self._canvas.height() - note_height(self._canvas) - edge
        self.move(self._canvas.width() - self.width() - edge, int(low) - self.height())
        self._canvas.taken_right = self.width() + edge
        self.follow()

    def follow(self) -> None:
        """Switch off what can do nothing now; the focus goes to what still can."""
        closest, fitted = self._canvas.eye.is_closest, self._canvas.eye.is_fitted
        for button, idle in (
            (self.closer, closest), (self.farther, fitted), (self.whole, fitted),
        ):  # fmt: skip
            if idle and button.hasFocus():
                other = self.farther if button is self.closer else self.closer
                other.setEnabled(True)
                other.setFocus(focus_reason(button))
            button.setEnabled(not idle)

    def _on_closer(self) -> None:
        self._canvas.eye.zoom_by(STEP)

    def _on_farther(self) -> None:
        self._canvas.eye.zoom_by(1 / STEP)

    def _button(self, icon: str, name: str) -> Button:
        button = Button("", self._theme, ButtonLook(size="sm", icon=icon), name=name)
        button.setObjectName(f"zoom-{icon}")
        return button
