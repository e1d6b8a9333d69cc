# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The middle of the console: the step as the patient sees it, the pen, and the way on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from edu_app.features.consult.arrange_view import stops_in
from edu_app.features.consult.console import Seen
from edu_app.features.consult.frame_view import PatientFrame
from edu_app.features.consult.keys import Deed, hint
from edu_app.features.consult.pill_view import Pill
from edu_app.ui.buttons import Button, ButtonKind, ButtonLook
from edu_app.ui.control import order_stops
from edu_app.ui.label import Label, TextLook
from edu_app.ui.layouts import column, row
from edu_app.ui.paint import RING_ROOM
from edu_app.ui.surfaces import Surface, SurfaceLook

if TYPE_CHECKING:
    from collections.abc import Callable

    from edu_app.features.consult.audience_view import StepPicture
    from edu_app.features.consult.console import Console
    from edu_app.features.consult.shown import Shown
    from edu_app.ui.theme import Theme

LEAST_FRAME, LARGE_FRAME, LEAST_NEXT = 400, 760, 220
"""Least widths of the two small screens, in kiosk pixels; the second where the page scrolls."""


def seen_words(seen: Seen, *, screen: bool) -> tuple[str, str, str]:
    """Return icon, words and tint for what the patient sees; `screen`: there is one for them."""
    say = QCoreApplication.translate
    if seen is Seen.NOW and not screen:
        return "monitor-smartphone", say("consult", "Live: turn the laptop to show it"), "plain"
    return {
        Seen.NOW: ("cast", say("consult", "On the patient’s screen now"), "plain"),
        Seen.BLANK: ("eye-off", say("consult", "Only you see this: screen blank"), "quiet"),
        Seen.OTHER: ("eye-off", say("consult", "Only you see this: send it"), "warn"),
    }[seen]


class Card(Surface):
    """A box for a small screen, with an edge that says whether the patient sees it."""

    def __init__(self, content: QWidget, theme: Theme) -> None:
        super().__init__(theme, SurfaceLook(fill="bg", line="line", radius="md"))
        layout = QVBoxLayout(self)
        edge = 3
        layout.setContentsMargins(edge, edge, edge, edge)
        layout.addWidget(content)

    def show_live(self, *, on: bool) -> None:
        """Show whether this is on the patient's screen."""
        line = "primary" if on else "lineStrong"
        self.look = SurfaceLook(fill="bg", line=line, radius="md")
        self.update()


class Stage(QWidget):
    """Each wish of the clinician is a signal."""

    send_wanted = Signal()
    keep_wanted = Signal()
    step_wanted = Signal(int)
    """So many steps on, or back."""

    def __init__(
        self,
        theme: Theme,
        make_picture: Callable[[Theme], StepPicture],
        make_small: Callable[[Theme], StepPicture],
        pens: QWidget | None,
        *,
        peeks: bool,
        scrolls: bool = False,
        stacked: bool = False,
    ) -> None:
        """Take what makes the picture to draw on, and what only shows.

        `peeks`: the next step is seen too. `scrolls`: there is as much height as is wanted.
        `stacked`: the width is so little that buttons stand below words.
        """
        super().__init__()
        self._theme = theme
        self._seen, self._screen = Seen.BLANK, True
        self.seen = Pill("talk-seen", theme)
        least = theme.gap(LARGE_FRAME if scrolls else LEAST_FRAME)
        self.frame = PatientFrame(theme, make_picture, least=least)
        self.card = Card(self.frame, theme)
        self.peek: PatientFrame | None = None
        if peeks:
            self.peek = PatientFrame(theme, make_small, least=theme.gap(LEAST_NEXT))
            self.peek.setFixedSize(self.peek.sizeHint())
            self.next_card = Card(self.peek, theme)
        self._build_buttons()
        self.after = Label("", theme, TextLook(style="ui", weight=700))
        self.minutes = Label("", theme, TextLook(style="small", colour="ink2"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.gap(4))
        self._layout_head(layout, stacked=stacked)
        layout.addWidget(self.card, 1)
        if pens is not None:
            layout.addWidget(pens)
        self._layout_foot(layout, stacked=stacked)

    def show_console(self, console: Console, shown: Shown | None, after: Shown | None) -> None:
        """Show the prepared step, and what comes next."""
        say = QCoreApplication.translate
        self._seen = console.seen
        self._show_seen()
        self.card.show_live(on=console.seen is Seen.NOW)
        self.frame.show_shown(shown)
        order_stops(self.keep, stops_in(self.frame))  # another picture has just been made
        self.send.setEnabled(console.can_send)
        self.keep.setEnabled(shown is not None and shown.picture is not None)
        self.keep.setChecked(console.kept)
        self.back.setEnabled(console.at > 1)
        self.next.setEnabled(console.after is not None)
        step = console.after
        title = say("consult", "Next: {title}").format(title=step.title) if step else ""
        self.after.setText(title or say("consult", "This is the last step"))
        minutes = say("consult", "About {count} min").format(count=step.minutes) if step else ""
        self.minutes.setText(minutes)
        if self.peek is not None:
            self.next_card.setVisible(step is not None)
            self.peek.show_shown(after)

    def show_screen(self, *, there: bool) -> None:
        """Say whether the patient has a screen of their own."""
        self._screen = there
        self._show_seen()

    def _show_seen(self) -> None:
        self.seen.show_state(*seen_words(self._seen, screen=self._screen))

    # ------------------------------------------------------------ building

    def _build_buttons(self) -> None:
        say, kind = QCoreApplication.translate, ButtonKind
        send = ButtonLook(kind=kind.TONAL, size="sm", icon="send", style="small")
        keep = ButtonLook(kind=kind.SECONDARY, size="sm", icon="printer", style="small")
        back = ButtonLook(kind=kind.SECONDARY, size="md", icon="arrow-left")
        on = ButtonLook(kind=kind.PRIMARY, size="md", trail="arrow-right")
        self.send = self._button(say("consult", "Send"), send, Deed.SEND)
        self.keep = self._button(say("consult", "Keep for print"), keep, Deed.KEEP)
        self.keep.setCheckable(True)
        self.back = self._button(say("consult", "Back"), back, Deed.BACK)
        self.next = self._button(say("consult", "Next"), on, Deed.NEXT)
        self.send.clicked.connect(self.send_wanted)
        self.keep.clicked.connect(self.keep_wanted)
        self.back.clicked.connect(self._on_back)
        self.next.clicked.connect(self._on_next)

    def _button(self, words: str, look: ButtonLook, deed: Deed) -> Button:
        made = Button(words, self._theme, look)
        made.setObjectName(f"talk-{deed}")
        made.setToolTip(hint(words, deed))
        made.setAccessibleDescription(made.toolTip())
        return made

    def _layout_head(self, layout: QVBoxLayout, *, stacked: bool) -> None:
        if stacked:
            layout.addLayout(row([self.seen, None]))
            layout.addLayout(row([None, self.send, self.keep]))
        else:
            layout.addLayout(row([self.seen, None, self.send, self.keep]))

    def _layout_foot(self, layout: QVBoxLayout, *, stacked: bool) -> None:
        theme = self._theme
        for label in (self.after, self.minutes):
            label.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        words = column([None, self.after, self.minutes, None])
        if stacked:
            layout.addLayout(row([RING_ROOM, words, RING_ROOM]))
            layout.addLayout(row([None, self.back, self.next]))
            return
        first: list[QWidget | int] = [RING_ROOM]
        if self.peek is not None:
            first = [self.next_card, theme.gap(14)]
        line = row([*first, words, self.back, self.next])
        line.setStretch(len(first), 1)
        layout.addLayout(line)

    @Slot()
    def _on_back(self) -> None:
        self.step_wanted.emit(-1)

    @Slot()
    def _on_next(self) -> None:
        self.step_wanted.emit(1)
