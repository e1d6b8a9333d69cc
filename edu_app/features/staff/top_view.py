# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The bar on top of the staff's room: where one is, how it stands, and when it locks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSize, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from edu_app.features.staff.beside_view import BesideLayout
from edu_app.ui.buttons import Button, ButtonKind, ButtonLook
from edu_app.ui.label import Label, TextLook
from edu_app.ui.layouts import FlowLayout, row
from edu_app.ui.paint import paint_box
from edu_app.ui.surfaces import Picture, Surface, SurfaceLook

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from edu_app.ui.theme import Theme

CHIP, CHIP_PAD = 46, 16
LEAST = 240


class StatusChip(Label):
    """A word with a sign on a pill; nothing to press."""

    def __init__(self, text: str, icon: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(text, theme, TextLook(style="small", weight=600, wrap=False), parent)
        self.theme, self._icon = theme, icon
        self._side = round(theme.px("small") * 1.2)
        self._pad, self._between = theme.gap(CHIP_PAD), theme.gap(10)
        self.least = 0
        """Height of the buttons that it stands beside."""

    def sizeHint(self) -> QSize:
        words = super().sizeHint()
        width = words.width() + self._side + self._between + 2 * self._pad + self.theme.gap(12)
        return QSize(width, max(self.least, self.theme.gap(CHIP), words.height()))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        theme, painter = self.theme, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        height = max(theme.gap(CHIP), self.needed(self.width()).height() + 6)
        pill = QRectF(0, (self.height() - height) / 2, self.width() - theme.gap(12), height)
        line = theme.colour("line") if theme.high_contrast else None
        paint_box(painter, pill, height / 2, fill=theme.colour("sunken"), line=line)
        middle = pill.center().y()
        box = QRectF(pill.left() + self._pad, middle - self._side / 2, self._side, self._side)
        theme.icons.paint(painter, self._icon, box, theme.colour("ink2"))
        painter.setFont(self.font())
        painter.setPen(theme.colour("ink"))
        metrics = painter.fontMetrics()
        base = middle + (metrics.ascent() - metrics.descent()) / 2
        painter.drawText(QPointF(box.right() + self._between, base), self.text())


class StaffTop(Surface):
    """Name, two chips, and the way to the self-test."""

    test_wanted = Signal()

    def __init__(self, theme: Theme, minutes: int, parent: QWidget | None = None) -> None:
        super().__init__(theme, SurfaceLook(fill="surface", line=None, radius=None), parent)
        say = QCoreApplication.translate
        side = round(theme.px("h3") * 1.1)
        title = Label(
            say("staff", "Staff menu"), theme, TextLook(style="h3", weight=700, wrap=False)
        )
        self.offline = StatusChip(say("staff", "Offline: everything works"), "wifi-off", theme)
        self.lock = StatusChip(lock_words(minutes), "clock", theme)
        look = ButtonLook(kind=ButtonKind.TONAL, size="sm", icon="play")
        self.test_button = Button(say("staff", "Test kiosk"), theme, look)
        self.test_button.setObjectName("staff-test-kiosk")
        self.test_button.clicked.connect(self.test_wanted)
        for chip in (self.offline, self.lock):
            chip.least = self.test_button.sizeHint().height()
        name, state, band = QWidget(), QWidget(), QWidget()
        name.setLayout(
            row([Picture("lock", side, "ink", theme), title, None], spacing=theme.gap(14))
        )
        flow = FlowLayout(state)
        for part in (self.offline, self.lock, self.test_button):
            flow.addWidget(part)
        layout = BesideLayout(band, least=theme.em(LEAST), gap=theme.gap(16))
        layout.addWidget(name)
        layout.addWidget(state)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        band.setSizePolicy(policy)
        outer = QVBoxLayout(self)
        pad = theme.gap(24)
        outer.setContentsMargins(pad, theme.gap(6), pad, theme.gap(6))
        outer.addWidget(band)

    def show_minutes(self, minutes: int) -> None:
        """Say when the room is locked."""
        self.lock.setText(lock_words(minutes))

    def paint_inside(self, painter: QPainter, box: QRectF) -> None:
        width = 2 if self.theme.high_contrast else 1
        line = QRectF(box.left(), box.bottom() - width, box.width(), width)
        painter.fillRect(line, self.theme.colour("line"))


def lock_words(minutes: int) -> str:
    """Return when the room is locked if nobody touches anything."""
    return QCoreApplication.translate("staff", "Locks in {n} min").format(n=minutes)
