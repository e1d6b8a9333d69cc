# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The guard of a kiosk: every event passes here first, and what could lead out goes no further."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import (
    QClipboard,
    QGuiApplication,
    QInputMethodQueryEvent,
    QKeyEvent,
    QKeySequence,
    QShortcutEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QGestureEvent
from shiboken6 import isValid

from edu_app.features.kiosk.allowed import Stroke, is_allowed, is_shortcut_allowed, may_rise
from edu_app.features.kiosk.hand_view import Hand
from edu_app.features.kiosk.program_view import application
from edu_app.features.kiosk.strangers_view import Strangers
from edu_app.log import Event, write

if TYPE_CHECKING:
    from PySide6.QtGui import QSessionManager

    from edu_app.ui.host import Host

Kind = QEvent.Type
Answer = Callable[[QObject, QEvent], bool]
"""Takes who is told of an event, and the event; tells whether it is kept back."""

CTRL = Qt.KeyboardModifier.ControlModifier
OTHERS = Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
TAKEN = (
    *(Kind.ContextMenu, Kind.GraphicsSceneContextMenu),
    *(Kind.ToolTip, Kind.WhatsThis, Kind.QueryWhatsThis, Kind.WhatsThisClicked),
    *(Kind.EnterWhatsThisMode, Kind.HelpRequest, Kind.GraphicsSceneHelp),
    *(Kind.FileOpen, Kind.IconDrag, Kind.RequestSoftwareInputPanel, Kind.InputMethod),
)
"""Answered by nothing at all."""
REFUSED = (
    *(Kind.DragEnter, Kind.DragMove, Kind.DragLeave, Kind.Drop),
    Kind.Quit,
)
"""Whoever asks is told no."""


class Guard(QObject):
    """Looks at every event of the program before anybody else does.

    It never stops the program: when it fails itself it steps aside for good and says so, because a
    filter that fails for every event would leave nothing of the window.
    """

    touched = Signal()
    """Somebody is there: a touch, a key, a wheel, a pen, a button, a mouse that has moved."""
    finger_came = Signal()
    mouse_moved = Signal()
    failed = Signal()
    """It has stepped aside. Only a new start brings it back."""

    def __init__(self, host: Host) -> None:
        super().__init__(host)
        self._host = host
        self._armed = True
        self.hand = Hand(self)
        self.strangers = Strangers(host, self)
        self.table: dict[QEvent.Type, Answer] = _table(self)
        """What answers which kind of event; all others pass."""
        application().setAutoSipEnabled(False)  # the guide brings its own keyboard
        self.hand.finger_came.connect(self.finger_came)
        self.hand.mouse_moved.connect(self.mouse_moved)
        self.hand.touched.connect(self.touched)
        self.empty_clipboard()  # a visit begins as it ends, whoever used the machine before
        QGuiApplication.clipboard().changed.connect(self._on_board_changed)
        application().commitDataRequest.connect(self._on_end_of_session)
        application().saveStateRequest.connect(self._on_end_of_session)
        application().installEventFilter(self)

    @property
    def armed(self) -> bool:
        """Whether it still stands."""
        return self._armed

    # ------------------------------------------------------------ Qt

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep an event back, or let it pass; most have no entry in the table, and that is all."""
        try:
            answer = self.table.get(event.type())
            return answer is not None and self._armed and answer(watched, event)
        except Exception as error:  # total: an error here must not reach Qt
            self._step_aside(error)
            return False

    def _step_aside(self, error: Exception) -> None:
        if self._armed:
            self._armed = False
            write(Event.GUARD, code=type(error).__name__)
            self.failed.emit()

    # ------------------------------------------------------------ answers

    def key(self, watched: QObject, event: QEvent) -> bool:
        """Let the keys of the list through, before any shortcut sees the others."""
        if not isinstance(event, QKeyEvent):
            return False
        if event.type() == Kind.KeyPress and watched.isWindowType() and not event.isAutoRepeat():
            self.touched.emit()
        if event.type() == Kind.KeyRelease:
            passes = may_rise(event.key())
        else:
            passes = is_allowed(stroke_of(event))
        if not passes:
            event.accept()  # for ShortcutOverride: no shortcut; for a key: nobody else wants it
        return not passes

    def wheel(self, watched: QObject, event: QEvent) -> bool:
        """Let a wheel scroll; with Ctrl held it would change sizes for good."""
        if watched.isWindowType():
            self.touched.emit()
        return isinstance(event, QWheelEvent) and bool(event.modifiers() & (CTRL | OTHERS))

    def close(self, watched: QObject, event: QEvent) -> bool:
        """Refuse to close the window, whoever asks; the sheets and cards in it may close."""
        window = self._host.window
        if not isValid(window):
            return False  # the program is ending, and its window has gone before us
        if watched is not window and watched is not window.windowHandle():
            return False
        return refuse(watched, event)

    # ------------------------------------------------------------ slots

    @Slot(QClipboard.Mode)
    def _on_board_changed(self, mode: QClipboard.Mode) -> None:
        """Take back what came from here: nothing of a kiosk is taken along by other programs."""
        board = QGuiApplication.clipboard()
        ours = {
            QClipboard.Mode.Clipboard: board.ownsClipboard,
            QClipboard.Mode.Selection: board.ownsSelection,
            QClipboard.Mode.FindBuffer: board.ownsFindBuffer,
        }
        if ours[mode]():
            QTimer.singleShot(0, self, self.empty_clipboard)

    @Slot()
    def empty_clipboard(self) -> None:
        """Leave nothing to paste in any of the places that a desktop keeps such things in."""
        for mode in QClipboard.Mode:
            QGuiApplication.clipboard().clear(mode)

    def _on_end_of_session(self, manager: QSessionManager) -> None:
        """Ask whoever ends the session to leave this window."""
        manager.cancel()


def stroke_of(event: QKeyEvent) -> Stroke:
    """Return what a key event says."""
    held = event.modifiers()
    return Stroke(
        key=event.key(),
        text=event.text(),
        shift=bool(held & Qt.KeyboardModifier.ShiftModifier),
        ctrl=bool(held & CTRL),
        other=bool(held & OTHERS),
        repeated=event.isAutoRepeat(),
    )


def take(watched: QObject, event: QEvent) -> bool:
    """Take an event away; whoever sent it believes that it was answered."""
    del watched
    event.accept()
    return True


def refuse(watched: QObject, event: QEvent) -> bool:
    """Say no to whoever sent an event."""
    del watched
    event.ignore()
    return True


def shortcut(watched: QObject, event: QEvent) -> bool:
    """Let no shortcut do anything but change the size of the text."""
    del watched
    if not isinstance(event, QShortcutEvent):
        return False
    return not is_shortcut_allowed(event.key().toString(QKeySequence.SequenceFormat.PortableText))


def gesture(watched: QObject, event: QEvent) -> bool:
    """Keep back a finger that rests on something: it would ask for a menu."""
    held = isinstance(event, QGestureEvent) and event.gesture(Qt.GestureType.TapAndHoldGesture)
    return bool(held) and take(watched, event)


def asked(watched: QObject, event: QEvent) -> bool:
    """Tell the system's own ways of typing, and their menus, that nothing takes text here."""
    del watched
    if not isinstance(event, QInputMethodQueryEvent):
        return False
    event.setValue(Qt.InputMethodQuery.ImEnabled, False)
    event.accept()
    return True


def _table(guard: Guard) -> dict[QEvent.Type, Answer]:
    keys = (Kind.KeyPress, Kind.KeyRelease, Kind.ShortcutOverride)
    touches = (Kind.TouchBegin, Kind.TouchUpdate, Kind.TouchEnd, Kind.TouchCancel)
    mouse = (Kind.MouseMove, Kind.MouseButtonPress, Kind.MouseButtonRelease)
    return {
        **dict.fromkeys(TAKEN, take),
        **dict.fromkeys(REFUSED, refuse),
        **dict.fromkeys(keys, guard.key),
        **dict.fromkeys(touches, guard.hand.touch),
        **dict.fromkeys((*mouse, Kind.MouseButtonDblClick), guard.hand.mouse),
        **dict.fromkeys((Kind.Gesture, Kind.GestureOverride), gesture),
        Kind.Close: guard.close,
        Kind.InputMethodQuery: asked,
        Kind.Shortcut: shortcut,
        Kind.Show: guard.strangers.show,
        Kind.Wheel: guard.wheel,
    }
