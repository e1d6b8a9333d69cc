# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The screen that nobody uses: a quiet picture, a question, and a card for each language."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QPainter, QRegion
from PySide6.QtWidgets import QWidget

from edu_app.features.kiosk.start_view import StartCard
from edu_app.features.kiosk.strands_view import Art, Drift, Lit, Plan, light_boxes
from edu_app.features.kiosk.welcome_view import WelcomeBody
from edu_app.ui.control import TAPS
from edu_app.ui.surfaces import ScrollPane

if TYPE_CHECKING:
    from PySide6.QtGui import (
        QHideEvent,
        QKeyEvent,
        QMouseEvent,
        QPaintEvent,
        QResizeEvent,
        QShowEvent,
    )

    from edu_app.features.kiosk.attract import Welcome
    from edu_app.ui.theme import Theme

BEGINS, WIDE = 0.53, 0.44
"""Where the strands begin on a wide screen, and how wide they are."""
BLEED = 20
"""Pixels that they reach over the edge."""
UPRIGHT_WIDE, SIDE = 0.9, 0.055
"""On an upright screen: how wide they are for their height, and what stays free beside them."""
FADE = 0.24
LEAST_ROOM = 0.2
"""With less of an upright screen above the words there is no picture."""
COMMANDS = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
)


class AttractCover(QWidget):
    """Covers the window until somebody begins.

    A card begins in its language; anything else that is touched or typed, in the usual one.
    """

    begun = Signal(str)
    """The language in which a visit is to begin."""

    def __init__(
        self,
        welcome: Welcome,
        theme: Theme,
        *,
        art: Art | None = None,
        still: bool = False,
        notice: str = "",
    ) -> None:
        super().__init__()
        self._welcome = welcome
        self._art = art or Art(theme)
        self._still = still
        self.stopped = False
        """Somebody has asked that nothing moves."""
        self._plan = Plan(size=(1, 1), ratio=1.0, frame=None)
        self._pane: ScrollPane | None = None
        self._pressed = False
        self._lights: Lit = ()
        self.drift = Drift(self)
        self.drift.stepped.connect(self._on_stepped)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setAccessibleName(welcome.words.title)
        self.body = WelcomeBody(welcome, theme, notice, self)
        for card in self.body.cards:
            card.clicked.connect(self._on_card_clicked)
        self.body.stop.clicked.connect(self._on_stop_clicked)

    @property
    def moves(self) -> bool:
        """Whether a light drifts along the strands now."""
        return self.drift.runs

    def first_focus(self) -> QWidget:
        """Return the card of the usual language."""
        return self.body.cards[0]

    def set_notice(self, words: str) -> None:
        """Say something to staff, at the foot; nothing with a blank."""
        self.body.set_notice(words)
        self._lay_out()

    @Slot()
    def _on_card_clicked(self) -> None:
        card = self.sender()
        if isinstance(card, StartCard):
            self.begun.emit(card.start.lang)

    @Slot()
    def _on_stop_clicked(self) -> None:
        words = self._welcome.words
        self.stopped = not self.stopped
        said = (words.move, "play") if self.stopped else (words.stop, "pause")
        self.body.stop.say(*said)
        self._lay_out()

    @Slot()
    def _on_stepped(self) -> None:
        before, self._lights = self._lights, light_boxes(self._plan, self.drift.seconds)
        moved = QRegion()
        for _side, box in (*before, *self._lights):
            moved += box
        self.update(moved)

    def _lay_out(self) -> None:
        """Fill the present size: words first, then the picture in what they leave."""
        needed = self.body.arrange(self.size(), moves=not self._still)
        self._plan = plan_of(self.size(), self.devicePixelRatioF(), self.body)
        seconds = self.drift.seconds
        self._lights = light_boxes(self._plan, seconds) if seconds else ()
        self._pane = hold(self, self.body, self._pane, needed)
        runs = self._plan.frame is not None and not (self._still or self.stopped)
        self.drift.set_running(on=runs and self.isVisible())
        self.update()

    # ------------------------------------------------------------ Qt

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._lay_out()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.drift.set_running(on=False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        self._art.paint(painter, self._plan)
        self._art.paint_lights(painter, self._plan, self._lights, event.rect())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed = TAPS.counts(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        TAPS.remember(event)
        if self._pressed and self.rect().contains(event.position().toPoint()):
            self.begun.emit(self._welcome.starts[0].lang)
        self._pressed = False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Begin with any key that writes something; what moves the focus comes here too."""
        known = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
        written = event.text().isprintable() and bool(event.text())
        if (known or written) and not event.modifiers() & COMMANDS and not event.isAutoRepeat():
            self.begun.emit(self._welcome.starts[0].lang)
            return
        super().keyPressEvent(event)


def plan_of(size: QSize, ratio: float, body: WelcomeBody) -> Plan:
    """Return what is painted behind words that have been arranged."""
    width, height, above = size.width(), size.height(), body.title.y()
    plan = Plan(size=(width, height), ratio=ratio, frame=None)
    if not body.picture:
        return plan
    if width >= height:
        beside = (round(width * BEGINS), -BLEED, round(width * WIDE), height + 3 * BLEED)
        return replace(plan, frame=beside)
    if above < height * LEAST_ROOM:
        return plan
    high = round(above * 1.05) + 2 * BLEED
    wide = min(width - 2 * round(width * SIDE), round(high * UPRIGHT_WIDE))
    frame = ((width - wide) // 2, -BLEED, wide, high)
    return replace(plan, frame=frame, fade=(round(above - height * FADE), above))


def hold(
    cover: QWidget, body: WelcomeBody, pane: ScrollPane | None, needed: int
) -> ScrollPane | None:
    """Fill a cover with words, and let those scroll that are too high, which few ever are.

    Return the pane in which they scroll.
    """
    high = needed > cover.height()
    body.setMinimumHeight(needed if high else 0)
    if high:
        pane = pane or ScrollPane(body, body.theme, parent=cover)
        pane.setGeometry(cover.rect())
        pane.show()
        return pane
    if pane is not None:
        pane.takeWidget()
        pane.deleteLater()
        body.setParent(cover)
        body.show()
    body.setGeometry(cover.rect())
    return None
