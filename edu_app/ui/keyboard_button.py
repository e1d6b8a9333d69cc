# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""One key of the keyboard on the screen: struck by fingers, the mouse or the keyboard."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QFont, QFontMetricsF
from PySide6.QtWidgets import QSizePolicy

from edu_app.ui.buttons import DOWN, HOVER, REST, ButtonKind, Paints
from edu_app.ui.control import TAPS, Control
from edu_app.ui.keyboard_keys import WAITING, Cap, Job
from edu_app.ui.paint import RING_ROOM, paint_box
from edu_app.ui.theme import make_font

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter
    from PySide6.QtWidgets import QWidget

    from edu_app.ui.theme import Theme

GAP = 4
"""Free pixels around the face; a finger between two keys still hits one of them."""
LETTER_HEIGHT, LETTER_WIDTH, WORD_HEIGHT = 0.54, 0.8, 0.42
"""Most of a key that a letter or a word may take: large text must not cut it."""
HOLD_MS, AGAIN_MS = 600, 120
"""How long Erase is held before it goes on by itself, and how fast it does."""
ARROWS = {
    Qt.Key.Key_Up: (-1, 0),
    Qt.Key.Key_Down: (1, 0),
    Qt.Key.Key_Left: (0, -1),
    Qt.Key.Key_Right: (0, 1),
}
ICONS = {Job.ERASE: "delete", Job.LANGUAGE: "languages", Job.CAPITALS: "arrow-big-up"}
SPECIAL = Paints("sunken", "lineStrong", "ink")


class Key(Control):
    """A key that never takes the focus from the field, and can be stood on all the same.

    A letter comes when the finger goes down: ten fingers that come and go in any order then type
    one letter each, in the order in which they came.
    """

    struck = Signal()
    """Once for each press, and again while Erase is held."""
    step_wanted = Signal(int, int)
    """An arrow key: rows down, places to the right."""
    escaped = Signal()

    def __init__(self, cap: Cap, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__("", theme, parent)
        self.cap = cap
        self._fingers = 0
        self._glow = self._timer(theme.tokens.motion.press_ms, once=True)
        self._again = self._timer(HOLD_MS, once=False)
        self.radius = theme.radius("md")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.let_stand(on=False)
        self.show_cap(cap)
        self._again.timeout.connect(self._on_held)
        self._glow.timeout.connect(self.update)
        self.clicked.connect(self._on_clicked)

    def show_cap(self, cap: Cap) -> None:
        """Let the key be another one."""
        self.cap = cap
        say = QCoreApplication.translate
        self.setText(say("keyboard", cap.label) if cap.label else cap.letter)
        self.setAccessibleName(say("keyboard", cap.name).format(letter=cap.letter))
        self.update()

    def let_stand(self, *, on: bool) -> None:
        """Let Tab stop here. Of all the keys one is a stop; arrow keys go on from it."""
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus if on else Qt.FocusPolicy.NoFocus)

    # ------------------------------------------------------------ fingers

    def go_down(self) -> None:
        """Take a finger or the mouse that goes down on the key."""
        self._fingers += 1
        self._glow.start()
        self.update()
        if self.cap.job is Job.ERASE:
            self._again.start(HOLD_MS)
        if self.cap.job not in WAITING:
            self.struck.emit()

    def let_go(self, *, inside: bool) -> None:
        """Take the same finger away; `inside` tells whether it is still on the key."""
        if not self._fingers:
            return
        self._fingers -= 1
        if not self._fingers:
            self._again.stop()
        self.update()
        if inside and self.cap.job in WAITING:
            self.struck.emit()

    def forget(self) -> None:
        """Take every finger for gone."""
        self._fingers = 0
        self._again.stop()
        self.update()

    def is_lit(self) -> bool:
        """Tell whether the key shows that it is pressed: long enough to be seen."""
        return bool(self._fingers) or self._glow.isActive() or self.isDown()

    # ------------------------------------------------------------ Qt

    def sizeHint(self) -> QSize:
        side = self.theme.target("sm") + 2 * GAP
        return QSize(side, max(side, self.theme.target("md") + 2 * GAP))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self.go_down()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Pass over what a plain button would do: the press belongs to this key."""

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            TAPS.remember(event)
            self.let_go(inside=self.rect().contains(event.position().toPoint()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        way = ARROWS.get(Qt.Key(event.key()))
        if way is not None:
            self.shows_ring = True
            self.step_wanted.emit(*way)
        elif event.key() == Qt.Key.Key_Escape:
            self.escaped.emit()
        else:
            super().keyPressEvent(event)

    # ------------------------------------------------------------ painting

    def face(self) -> QRectF:
        ringed = self.shows_ring and self.hasFocus()
        room = RING_ROOM if ringed else GAP  # the ring takes its room from the key itself
        return QRectF(self.rect()).adjusted(room, room, -room, -room)

    def text_fits(self) -> bool:
        metrics, face = QFontMetricsF(self._letters()), self.face()
        wide = metrics.horizontalAdvance(self.text()) <= face.width()
        return wide and metrics.height() <= face.height()

    def paint_face(self, painter: QPainter, face: QRectF) -> None:
        paints, theme = self._paints(), self.theme
        if self.is_lit():
            face = face.adjusted(1, 1, -1, -1)
        line = theme.colour(paints.line) if paints.line else None
        fill = theme.colour(paints.fill) if paints.fill else None
        width = theme.outline() + (1.0 if self.is_lit() else 0.0)
        paint_box(painter, face, self.radius, fill=fill, line=line, width=width)
        ink = theme.colour(paints.ink)
        if (icon := ICONS.get(self.cap.job)) is not None:
            side = face.height() * WORD_HEIGHT
            middle = face.center()
            rect = QRectF(middle.x() - side / 2, middle.y() - side / 2, side, side)
            theme.icons.paint(painter, icon, rect, ink)
            return
        painter.setFont(self._letters())
        painter.setPen(ink)
        painter.drawText(face, int(Qt.AlignmentFlag.AlignCenter.value), self.text())

    def _paints(self) -> Paints:
        job = self.cap.job
        kind = ButtonKind.PRIMARY if job is Job.ENTER else ButtonKind.SECONDARY
        if self.is_lit():
            paints = DOWN[kind]
        elif job in (Job.LETTER, Job.SPACE, Job.ENTER):
            paints = HOVER[kind] if self.hovered else REST[kind]
        else:
            paints = HOVER[ButtonKind.TONAL] if self.hovered else SPECIAL
        if self.theme.high_contrast and paints.line is None:
            paints = paints._replace(line=paints.fill)
        return paints

    def _letters(self) -> QFont:
        """Return the font: as large as the text size asks for, and never larger than the key."""
        height, width = self.height() - 2 * GAP, self.width() - 2 * RING_ROOM
        single = self.cap.job is Job.LETTER
        style, most = ("h3", LETTER_HEIGHT) if single else ("ui", WORD_HEIGHT)
        px = min(self.theme.px(style), int(height * most))
        family = self.theme.tokens.font.family
        font = make_font(family, max(1, px), 600)
        needed = QFontMetricsF(font).horizontalAdvance(self.text())
        room = width * LETTER_WIDTH
        if needed > room > 0:
            font = make_font(family, max(1, int(px * room / needed)), 600)
        return font

    # ------------------------------------------------------------ inside

    @Slot()
    def _on_clicked(self) -> None:
        self._glow.start()
        self.update()
        self.struck.emit()

    @Slot()
    def _on_held(self) -> None:
        self._again.setInterval(AGAIN_MS)
        self.struck.emit()

    def _timer(self, milliseconds: int, *, once: bool) -> QTimer:
        timer = QTimer(self)
        timer.setInterval(milliseconds)
        timer.setSingleShot(once)
        return timer
