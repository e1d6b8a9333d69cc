# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Our own keyboard for a screen without one: letters only, no suggestions, no memory."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import TYPE_CHECKING, assert_never

from PySide6.QtCore import QCoreApplication, QEvent, QPointF, QRectF, Qt, Signal, Slot
from PySide6.QtGui import QEventPoint, QTouchEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from edu_app.ui.control import TAPS
from edu_app.ui.keyboard_button import GAP, Key
from edu_app.ui.keyboard_keys import Cap, Job, Layer, Layout, derive_layout, derive_rows, step
from edu_app.ui.surfaces import Surface, SurfaceLook

if TYPE_CHECKING:
    from PySide6.QtGui import QHideEvent, QPainter

    from edu_app.ui.theme import Theme

EDGE_X, EDGE_Y, LOW_EDGE_Y = 40, 14, 8
"""Free pixels between the faces of the outer keys and the edges, on a kiosk."""
LAYERS = {
    Job.LAYER: Layer.ACCENTS,
    Job.DIGITS: Layer.DIGITS,
    Job.CAPITALS: Layer.CAPITALS,
}
TOUCHES = (QEvent.Type.TouchBegin, QEvent.Type.TouchUpdate, QEvent.Type.TouchEnd)


class Keyboard(Surface):
    """Keys in rows. It takes touch by itself: the mouse that Qt makes of it has one finger."""

    typed = Signal(str)
    """One letter or a space."""
    erased = Signal()
    """Take one letter away."""
    entered = Signal()
    """The key with the word Search, or Next."""
    hidden = Signal()
    """The person wants the keyboard away; whoever shows it decides."""

    def __init__(
        self,
        theme: Theme,
        lang: str,
        parent: QWidget | None = None,
        languages: Iterable[str] = (),
        *,
        writes: bool = False,
        low: bool = False,
    ) -> None:
        """Take the language of the page, and the languages that can be switched between.

        `writes` is for names and lines: there are capitals too. `low` is for a screen of little
        height: four rows instead of five, and digits behind a key.
        """
        super().__init__(theme, SurfaceLook(fill="sunken", line=None, radius=None), parent)
        self.setAccessibleName(QCoreApplication.translate("keyboard", "Keyboard"))
        self.setAttribute(Qt.WidgetAttribute.WA_AcceptTouchEvents)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._touches: dict[int, Key] = {}
        self._lines: list[QHBoxLayout] = []
        self._keys: list[list[Key]] = []
        column = QVBoxLayout(self)
        x, y = theme.gap(EDGE_X) - GAP, theme.gap(LOW_EDGE_Y if low else EDGE_Y) - GAP
        column.setContentsMargins(x, y, x, y)
        column.setSpacing(0)
        self._layout = derive_layout(lang, languages, writes=writes, low=low)
        self._rows = derive_rows(self._layout)
        for caps in self._rows:
            line = QHBoxLayout()
            line.setSpacing(0)
            column.addLayout(line)
            self._lines.append(line)
            self._keys.append([])
            self._fill(len(self._lines) - 1, caps)
        self._at = (0 if low else 1, 0)
        self._key().let_stand(on=True)

    @property
    def layout_shown(self) -> Layout:
        """Which letters are on the keys now."""
        return self._layout

    def every_key(self) -> Iterator[Key]:
        """Return the keys that are there now, row by row."""
        for caps, keys in zip(self._rows, self._keys, strict=True):
            yield from keys[: len(caps)]

    def show_layout(self, layout: Layout) -> None:
        """Put other letters on the keys; a finger that rests on one goes on resting on it."""
        self._layout, self._rows = layout, derive_rows(layout)
        row, place = self._at
        last = len(self._rows[row]) - 1
        if place > last:  # that key is about to go
            focused = self._key().hasFocus()
            self._stand((row, last))
            if focused:
                self._key().setFocus(Qt.FocusReason.TabFocusReason)
        for index, caps in enumerate(self._rows):
            self._fill(index, caps)

    # ------------------------------------------------------------ Qt

    def event(self, event: QEvent) -> bool:
        if event.type() in TOUCHES and isinstance(event, QTouchEvent):
            for point in event.points():
                self._follow(point, event.timestamp())
            event.accept()
            return True
        if event.type() is QEvent.Type.TouchCancel:
            self._forget()
            return True
        return super().event(event)

    def hideEvent(self, event: QHideEvent) -> None:
        self._forget()
        super().hideEvent(event)

    def paint_inside(self, painter: QPainter, box: QRectF) -> None:
        width = 2 if self.theme.high_contrast else 1
        line = QRectF(box.left(), box.top(), box.width(), width)
        painter.fillRect(line, self.theme.colour("line"))

    # ------------------------------------------------------------ fingers

    def _follow(self, point: QEventPoint, moment: int) -> None:
        """Take what one finger does: it stays with the key that it came down on."""
        state, place = point.state(), point.globalPosition()
        if state == QEventPoint.State.Pressed:
            self._lift(point.id(), inside=False)  # a finger whose end got lost
            if (key := key_at(self, place)) is not None:
                self._touches[point.id()] = key
                key.go_down()
        elif state == QEventPoint.State.Released:
            key = self._touches.get(point.id())
            TAPS.note(moment, place)
            self._lift(point.id(), inside=key is not None and key is key_at(self, place))

    def _lift(self, finger: int, *, inside: bool) -> None:
        if (key := self._touches.pop(finger, None)) is not None:
            key.let_go(inside=inside)

    def _forget(self) -> None:
        self._touches.clear()
        for row in self._keys:
            for key in row:
                key.forget()

    # ------------------------------------------------------------ keys

    @Slot()
    def _on_struck(self) -> None:
        key = self.sender()
        if isinstance(key, Key):
            self._do(key.cap)

    @Slot(int, int)
    def _on_step_wanted(self, down: int, right: int) -> None:
        self._stand(step(self._rows, self._at, down, right))
        self._key().setFocus(Qt.FocusReason.TabFocusReason)

    def _do(self, cap: Cap) -> None:
        match cap.job:
            case Job.LETTER | Job.SPACE:
                self.typed.emit(cap.letter)
                if self._layout.layer is Layer.CAPITALS and cap.job is Job.LETTER:
                    self.show_layout(self._layout.turned(Layer.CAPITALS))
            case Job.ERASE:
                self.erased.emit()
            case Job.ENTER:
                self.entered.emit()
            case Job.HIDE:
                self.hidden.emit()
            case Job.LAYER | Job.DIGITS | Job.CAPITALS:
                self.show_layout(self._layout.turned(LAYERS[cap.job]))
            case Job.LANGUAGE:
                lang = self._layout.next_language()
                self.show_layout(replace(self._layout, lang=lang, layer=Layer.PLAIN))
            case _:
                assert_never(cap.job)

    def _fill(self, row: int, caps: tuple[Cap, ...]) -> None:
        """Let the keys of a row be these; more are made when needed and hidden when not."""
        keys, line = self._keys[row], self._lines[row]
        while len(keys) < len(caps):
            key = Key(caps[len(keys)], self.theme, self)
            key.struck.connect(self._on_struck)
            key.step_wanted.connect(self._on_step_wanted)
            key.escaped.connect(self.hidden)
            keys.append(key)
            line.addWidget(key)
        for place, key in enumerate(keys):
            there = place < len(caps)
            key.setVisible(there)
            if there:
                key.show_cap(caps[place])
                line.setStretch(place, caps[place].share)
            else:
                key.forget()

    def _stand(self, at: tuple[int, int]) -> None:
        """Let Tab stop at another key."""
        self._key().let_stand(on=False)
        self._at = at
        self._key().let_stand(on=True)

    def _key(self) -> Key:
        row, place = self._at
        return self._keys[row][place]


def key_at(keyboard: Keyboard, place: QPointF) -> Key | None:
    """Return the key at a place of the screen."""
    child = keyboard.childAt(keyboard.mapFromGlobal(place).toPoint())
    return child if isinstance(child, Key) else None
