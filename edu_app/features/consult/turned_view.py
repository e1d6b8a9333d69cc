# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The laptop turned round to the patient: the whole window is theirs, and nothing leads out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPointF, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QWidget

from edu_app.features.consult.patient_side_view import make_screen
from edu_app.features.consult.public import Showing
from edu_app.features.consult.screens_view import mm_per_px_of

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent

    from edu_app.features.consult.audience_view import PatientScreen
    from edu_app.features.consult.patient_side_view import PictureMaker
    from edu_app.ui.host import Host

HOLD_MS = 2000
CORNER_MM = 20.0
LEAVE_KEYS = (Qt.Key.Key_T, Qt.Key.Key_Escape)


class TurnedCover(QWidget):
    """Shows the patient's screen; T, Esc or a finger that rests in a corner ends it."""

    left = Signal()

    def __init__(self, content: PatientScreen, corner_px: float, hold_ms: int = HOLD_MS) -> None:
        super().__init__()
        self.content = content
        self._corner_px = corner_px
        content.setParent(self)
        content.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self._hold = QTimer(self)
        self._hold.setSingleShot(True)
        self._hold.setInterval(hold_ms)
        self._hold.timeout.connect(self.left)

    @property
    def is_waiting(self) -> bool:
        """Whether a finger rests in a corner."""
        return self._hold.isActive()

    # ------------------------------------------------------------ Qt

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()  # keys of the window below are for whoever sees it
            return True
        return super().event(event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        del forward
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        event.accept()
        plain = event.modifiers() == Qt.KeyboardModifier.NoModifier
        if event.key() in LEAVE_KEYS and plain and not event.isAutoRepeat():
            self.left.emit()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if self._in_corner(event.position()):
            self._hold.start()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if not self._in_corner(event.position()):
            self._hold.stop()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        del event
        self._hold.stop()

    def wheelEvent(self, event: QEvent) -> None:
        event.accept()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.content.setGeometry(self.rect())

    def _in_corner(self, at: QPointF) -> bool:
        across = min(at.x(), self.width() - at.x())
        down = min(at.y(), self.height() - at.y())
        return 0 <= across < self._corner_px and 0 <= down < self._corner_px


class Turned(QObject):
    """Turns the window to the patient and back; while it is turned, it follows the talk."""

    def __init__(self, host: Host, make_picture: PictureMaker) -> None:
        super().__init__(host)
        self._host, self._make_picture = host, make_picture
        self._showing: Showing | None = None
        host.visit_ended.connect(self._on_visit_ended)
        host.visit_ending.connect(self._on_visit_ending)
        self._follow_visit()

    @property
    def cover(self) -> TurnedCover | None:
        """What the patient sees; None while the window is the clinician's."""
        cover = self._host.cover
        return cover if isinstance(cover, TurnedCover) else None

    @Slot()
    def turn(self) -> None:
        """Show the window to the patient, from a talk; what they have not seen yet is sent."""
        context = self._host.context()
        consultation = context.session.consultation
        if not consultation.talk.plan or self._host.cover is not None:
            return
        if not consultation.talk.live:
            consultation.take(consultation.talk.sent())
        self._showing = Showing(context.library)
        size = mm_per_px_of(self._host.window.screen(), context.settings.mm_per_px)
        content = make_screen(context, self._make_picture, size)
        content.resize(self._host.window.size())
        content.show_shown(self._showing.of(consultation.talk))
        cover = TurnedCover(content, CORNER_MM / size)
        cover.left.connect(self.turn_back)
        self._host.put_cover(cover)

    @Slot()
    def turn_back(self) -> None:
        """Give the window back to the clinician."""
        if self.cover is not None:
            self._host.lift_cover()

    @Slot()
    def follow(self) -> None:
        """Show what the talk says now."""
        cover = self.cover
        if cover is not None and self._showing is not None:
            cover.content.show_shown(
                self._showing.of(self._host.context().session.consultation.talk)
            )

    @Slot()
    def _on_visit_ended(self) -> None:
        self.turn_back()
        self._follow_visit()

    @Slot()
    def _on_visit_ending(self) -> None:
        if self.cover is not None:
            self.cover.content.show_shown(None)

    def _follow_visit(self) -> None:
        self._host.context().session.consultation.changed.connect(self.follow)
