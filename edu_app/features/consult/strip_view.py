# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The strip at the top of the console: which plan, the patient's screen, and how long it lasts."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QTimer, Signal, Slot
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from edu_app.features.consult.audience import AudienceState
from edu_app.features.consult.console import clock_words
from edu_app.features.consult.keys import Deed, hint
from edu_app.features.consult.pill_view import Pill
from edu_app.ui.buttons import Button, ButtonKind, ButtonLook
from edu_app.ui.label import Label, TextLook
from edu_app.ui.layouts import FlowLayout, column, row
from edu_app.ui.segments import Segments

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from edu_app.features.consult.console import Console
    from edu_app.ui.shape import Shape
    from edu_app.ui.theme import Theme

TICK_MS = 1000
FOLLOW, PREPARE = "follow", "prepare"


def state_words(state: AudienceState) -> tuple[str, str, str]:
    """Return icon, words and tint for how the patient's screen stands."""
    say = QCoreApplication.translate
    return {
        AudienceState.NONE: ("monitor", say("consult", "No talk yet"), "quiet"),
        AudienceState.ONE: ("monitor", say("consult", "One screen only"), "quiet"),
        AudienceState.MIRRORED: ("triangle-alert", say("consult", "Screens are mirrored"), "warn"),
        AudienceState.ASTRAY: ("triangle-alert", say("consult", "Wrong screen"), "warn"),
        AudienceState.UNSURE: ("triangle-alert", say("consult", "Which screen is it?"), "warn"),
        AudienceState.BLANK: ("eye-off", say("consult", "Patient’s screen blank"), "quiet"),
        AudienceState.ON: ("monitor", say("consult", "Patient’s screen on"), "good"),
    }[state]


class Strip(QWidget):
    """What concerns the screens; each wish is a signal."""

    blank_wanted = Signal()
    following_wanted = Signal()
    swap_wanted = Signal()
    turn_wanted = Signal()
    pace_wanted = Signal()
    """The other of the whole console and the two minutes."""
    card_wanted = Signal()
    end_wanted = Signal()
    """Of the visit; only where no bar over all pages has a button for it."""

    def __init__(
        self,
        title: str,
        theme: Theme,
        shape: Shape,
        seconds: Callable[[], float],
        *,
        quick: bool,
        roomy: bool,
        ends: bool = False,
    ) -> None:
        """`seconds` says how long the visit lasts; `quick` for the two minutes.

        `ends`: the visit can be ended here.
        """
        super().__init__()
        self._theme, self._seconds = theme, seconds
        self._follows = True
        self.title = Label(title, theme, TextLook(style="h3", weight=700)).as_heading(1)
        words = QCoreApplication.translate("consult", "No names are kept")
        self.note = Label(words, theme, TextLook(style="cap", colour="ink2", wrap=False))
        self.patient = Pill("patient-screen", theme)
        self.patient.show_state(*state_words(AudienceState.NONE))
        self.clock = Pill("visit-clock", theme)
        self.pace = self._build_pace()
        self._build_buttons(quick=quick, roomy=roomy and not ends)
        self.end: Button | None = None
        if ends:
            words = QCoreApplication.translate("consult", "End visit")
            self.end = self._button("end", "x", words, ButtonKind.SECONDARY, None)
            self.end.clicked.connect(self.end_wanted)
        flows = shape.large or shape.portrait or not roomy
        self._arrange(flowing=flows)
        self._worded = () if flows or not self.swap.text() else (self.swap, self.quick)
        """Buttons that go without their words where there is no room for them."""
        self._timer = QTimer(self)
        self._timer.setInterval(TICK_MS)
        self._timer.timeout.connect(self._on_tick)
        self._timer.start()
        self._on_tick()

    def show_console(self, console: Console) -> None:
        """Show how the talk stands."""
        say = QCoreApplication.translate
        self._follows = console.follows
        for segment in self.pace.segments:
            segment.setChecked(segment.key == (FOLLOW if console.follows else PREPARE))
        self.blank.setChecked(console.blank)
        blank = say("consult", "Show screen") if console.blank else say("consult", "Blank screen")
        self.blank.setText(blank)
        self.blank.setAccessibleName(blank)
        self._on_tick()

    def show_audience(self, state: AudienceState) -> None:
        """Say how the patient's screen stands."""
        self.patient.show_state(*state_words(state))
        self.swap.setVisible(state not in (AudienceState.NONE, AudienceState.ONE))
        self._fit_words()

    # ------------------------------------------------------------ Qt

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_words()

    def _fit_words(self) -> None:
        for button in self._worded:
            button.setText(button.accessibleName())
        if self.sizeHint().width() > self.width():
            for button in self._worded:
                button.setText("")

    # ------------------------------------------------------------ building

    def _build_pace(self) -> Segments:
        say = QCoreApplication.translate
        choices = (
            (FOLLOW, say("consult", "Follow me")),
            (PREPARE, say("consult", "Prepare first")),
        )
        made = Segments(say("consult", "Patient’s screen"), choices, FOLLOW, self._theme)
        for segment in made.segments:
            segment.setObjectName(f"pace-{segment.key}")
            segment.setToolTip(hint(segment.text(), Deed.FOLLOW))
        made.chosen.connect(self._on_pace_chosen)
        made.setMinimumWidth(sum(each.sizeHint().width() for each in made.segments))
        # asked for its size, a flow would say how high it is one below the other
        made.setFixedHeight(max(each.sizeHint().height() for each in made.segments))
        made.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        return made

    def _build_buttons(self, *, quick: bool, roomy: bool) -> None:
        say, ghost = QCoreApplication.translate, ButtonKind.GHOST
        self.blank = self._button(
            "blank", "eye-off", say("consult", "Blank screen"), ButtonKind.SECONDARY, Deed.BLANK
        )
        self.blank.setCheckable(True)
        # both words have room, so nothing beside it moves when it is pressed
        self.blank.setMinimumWidth(self.blank.sizeHint().width())
        swap = say("consult", "Swap displays")
        self.swap = self._button("swap", "arrow-left-right", swap, ghost, None, bare=not roomy)
        turn = say("consult", "Turn the laptop")
        self.turn = self._button("turn", "monitor-smartphone", turn, ghost, Deed.TURN, bare=True)
        pace = say("consult", "Whole console") if quick else say("consult", "Two minutes")
        self.quick = self._button("quick", "timer", pace, ghost, None, bare=not roomy)
        self.card = self._button(
            "keys", "keyboard", say("consult", "Keys"), ghost, Deed.CARD, bare=True
        )
        self.blank.clicked.connect(self.blank_wanted)
        self.swap.clicked.connect(self.swap_wanted)
        self.turn.clicked.connect(self.turn_wanted)
        self.quick.clicked.connect(self.pace_wanted)
        self.card.clicked.connect(self.card_wanted)

    def _button(
        self, name: str, icon: str, words: str, kind: ButtonKind, deed: Deed | None,
        *, bare: bool = False,
    ) -> Button:  # fmt: skip
        look = ButtonLook(kind=kind, size="sm", icon=icon, style="small")
        made = Button("" if bare else words, self._theme, look, name=words)
        made.setObjectName(f"talk-{name}")
        made.setToolTip(hint(words, deed) if deed is not None else words)
        if deed is not None:
            made.setAccessibleDescription(made.toolTip())
        return made

    def _arrange(self, *, flowing: bool) -> None:
        theme = self._theme
        parts = [self.pace, self.blank, self.swap, self.turn, self.quick, self.card]
        if self.end is not None:
            parts.append(self.end)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        if flowing:
            self.note.hide()
            box = QWidget()
            flow = FlowLayout(box, spacing=theme.gap(4))
            for part in (self.patient, self.clock, *parts):
                flow.addWidget(part)
            policy = box.sizePolicy()
            policy.setHeightForWidth(True)
            box.setSizePolicy(policy)
            layout.addWidget(self.title)
            layout.addWidget(box)
            return
        names = column([self.title, self.note])
        line = row([names, theme.gap(10), self.patient, theme.gap(8), self.clock, None, *parts])
        line.setStretch(0, 1)
        layout.addLayout(line)

    # ------------------------------------------------------------ slots

    @Slot()
    def _on_tick(self) -> None:
        self.clock.show_state("timer", clock_words(self._seconds()), "quiet")

    @Slot(str)
    def _on_pace_chosen(self, key: str) -> None:
        if (key == FOLLOW) is not self._follows:
            self.following_wanted.emit()
