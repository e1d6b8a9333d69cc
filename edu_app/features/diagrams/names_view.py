# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The names beside a drawing: tap one to find it on the picture, and the other way round."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from edu_app.ui.canvas_marks import pin_radius
from edu_app.ui.control import Control, paint_text
from edu_app.ui.label import Label, TextLook
from edu_app.ui.layouts import row
from edu_app.ui.paint import RING_ROOM, paint_box
from edu_app.ui.surfaces import ScrollPane

if TYPE_CHECKING:
    from edu_app.library.diagram import Structure
    from edu_app.render.scene import Scene
    from edu_app.ui.theme import Theme

WRAP = int(Qt.TextFlag.TextWordWrap.value)
TOP = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop


class NameRow(Control):
    """A number, the everyday name and the clinicians' name under it."""

    def __init__(self, number: int, structure: Structure, theme: Theme) -> None:
        super().__init__(structure.name, theme)
        self.structure = structure
        self._number = number
        self._pad = theme.gap(10)
        self.setCheckable(True)
        self.setObjectName(f"name-{structure.id}")
        self.setAccessibleName(f"{number} {structure.name}")
        self.setAccessibleDescription(structure.latin)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    # ------------------------------------------------------------ size

    def _words(self, width: float) -> float:
        return width - 2 * RING_ROOM - 3 * self._pad - 2 * pin_radius(self.theme)

    def _heights(self, width: float) -> tuple[float, float]:
        """Return the heights of both names."""
        room = QRectF(0, 0, max(1.0, self._words(width)), 10_000)
        name = QFontMetricsF(self.theme.font("small", 600))
        latin = QFontMetricsF(self.theme.font("cap", 400))
        first = name.boundingRect(room, WRAP, self.structure.name).height()
        second = latin.boundingRect(room, WRAP, self.structure.latin).height()
        return first, second if self.structure.latin else 0.0

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        words = sum(self._heights(width)) + 2 * self._pad
        return round(max(words, self.theme.target("sm"))) + 2 * RING_ROOM

    def sizeHint(self) -> QSize:
        width = self.theme.gap(300)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.theme.gap(180), self.theme.target("sm") + 2 * RING_ROOM)

    def text_fits(self) -> bool:
        metrics = QFontMetricsF(self.theme.font("small", 600))
        words = (self.structure.name + " " + self.structure.latin).split()
        widest = max(metrics.horizontalAdvance(word) for word in words)
        fits = self.height() + 2 >= self.heightForWidth(self.width())
        return fits and widest <= self._words(self.width())

    # ------------------------------------------------------------ painting

    def paint_face(self, painter: QPainter, face: QRectF) -> None:
        theme, on = self.theme, self.isChecked()
        if on or self.isDown():
            paint_box(painter, face, self.radius, fill=theme.colour("tonal"),
                      line=theme.colour("primary"), width=2)  # fmt: skip
        elif self.hovered:
            paint_box(painter, face, self.radius, fill=theme.colour("sunken"))
        radius = pin_radius(theme)
        circle = QRectF(face.left() + self._pad, 0, 2 * radius, 2 * radius)
        circle.moveTop(face.center().y() - radius)
        painter.setPen(QPen(theme.colour("surface"), 2))
        painter.setBrush(theme.colour("ink"))
        painter.drawEllipse(circle)
        painter.setFont(theme.font("small", 700))
        painter.setPen(theme.colour("surface"))
        painter.drawText(circle, Qt.AlignmentFlag.AlignCenter, str(self._number))
        first, second = self._heights(self.width())
        top = face.center().y() - (first + second) / 2
        words = QRectF(circle.right() + self._pad, top, self._words(self.width()), first + 2)
        ink = "onTonal" if on else "ink"
        paint_text(painter, words, self.structure.name, theme, style="small", weight=600,
                   colour=ink, flags=TOP, wrap=True)  # fmt: skip
        below = QRectF(words.left(), words.top() + first, words.width(), second + 2)
        paint_text(painter, below, self.structure.latin, theme, style="cap", weight=400,
                   colour=ink if on else "ink2", flags=TOP, wrap=True)  # fmt: skip


class Names(QWidget):
    """All names of a scene, in the order of their numbers."""

    structure_chosen = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.rows: list[NameRow] = []
        say = QCoreApplication.translate("diagrams", "Names: tap one to find it on the picture")
        self._first = QWidget(self)  # never seen; keeps the place of the rows for the Tab key
        self._first.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._first.hide()
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(0)
        look = TextLook(style="small", weight=600, colour="ink2")
        self._layout.addLayout(row([RING_ROOM, Label(say, theme, look)]))
        self._layout.addSpacing(theme.gap(6))
        self._layout.addStretch(1)
        self._shown: tuple[Structure, ...] = ()

    def show_scene(self, scene: Scene) -> None:
        """Show the names of a scene, and which one is pointed out."""
        if scene.walked != self._shown:
            self._shown = scene.walked
            self._fill()
        for each in self.rows:
            chosen = scene.selected is not None and each.structure.id == scene.selected.id
            each.setChecked(chosen)
            if chosen:
                self._bring(each)

    def _fill(self) -> None:
        for each in self.rows:
            each.setParent(None)
            each.deleteLater()
        self.rows = [NameRow(n, each, self._theme) for n, each in enumerate(self._shown, start=1)]
        before = self._first
        for place, made in enumerate(self.rows):
            made.clicked.connect(self._on_clicked)
            self._layout.insertWidget(2 + place, made)
            QWidget.setTabOrder(before, made)  # else new rows come after all of the window
            before = made

    def _bring(self, wanted: NameRow) -> None:
        """Scroll the list to a row, where it scrolls."""
        parent = self.parentWidget()
        while parent is not None and not isinstance(parent, ScrollPane):
            parent = parent.parentWidget()
        if parent is not None and parent.property("follows"):
            parent.ensureWidgetVisible(wanted, 0, RING_ROOM)

    @Slot()
    def _on_clicked(self) -> None:
        clicked = self.sender()
        if isinstance(clicked, NameRow):
            self.structure_chosen.emit(clicked.structure if clicked.isChecked() else None)
