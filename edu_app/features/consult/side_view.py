# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The right of the console, which only the clinician sees: notes, the picture, what was agreed."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from edu_app.features.consult.arrange_view import stops_in
from edu_app.features.consult.notes_view import Notes
from edu_app.features.consult.ticks_view import Ticks
from edu_app.features.consult.veil_view import Veil
from edu_app.ui.buttons import Button, ButtonLook
from edu_app.ui.control import order_stops, stop_marker
from edu_app.ui.label import Label, TextLook
from edu_app.ui.layouts import column, row
from edu_app.ui.paint import RING_ROOM
from edu_app.ui.surfaces import Picture, ScrollPane, Surface, SurfaceLook

if TYPE_CHECKING:
    from edu_app.library.plan import TalkWords
    from edu_app.render.talk import Talk
    from edu_app.ui.theme import Theme


class Tab(StrEnum):
    """What is seen of it."""

    SAY = "say"
    PICTURE = "picture"
    AGREED = "agreed"


class Side(Surface):
    """Three tabs and the button of the pack. What it shows never reaches the patient's screen."""

    ticked = Signal(str, str, bool)
    """Group, name, and whether it is on."""
    pack_wanted = Signal()

    def __init__(self, words: TalkWords | None, theme: Theme) -> None:
        super().__init__(theme, SurfaceLook(radius="lg"))
        say = QCoreApplication.translate
        self._pages: dict[Tab, ScrollPane] = {}
        self._starts: dict[Tab, QWidget] = {}
        self._agreed: list[QWidget] = []
        self.notes: Notes | None = None
        title = say("consult", "Only you can see this")
        self.setAccessibleName(title)
        look = TextLook(style="small", weight=600, colour="ink2")
        head = row([RING_ROOM, Picture("eye-off", theme.px("ui"), "ink2", theme), theme.gap(8)])
        head.addWidget(Label(title, theme, look).as_heading(2), 1)
        self.tabs = {
            tab: self._tab_button(tab, words_of_tab)
            for tab, words_of_tab in (
                (Tab.SAY, say("consult", "Say")),
                (Tab.PICTURE, say("consult", "Picture")),
                (Tab.AGREED, say("consult", "Agree")),
            )
        }
        matters, then = (words.matters, words.next_steps) if words is not None else ({}, {})
        self.matters = Ticks(say("consult", "What matters most"), matters, theme)
        self.next_steps = Ticks(say("consult", "Next steps"), then, theme)
        self._layout = QVBoxLayout(self)
        pad = max(0, theme.gap(16) - RING_ROOM)
        self._layout.setContentsMargins(pad, theme.gap(12), pad, pad)
        self._layout.setSpacing(theme.gap(6))
        self._layout.addLayout(head)
        self._mirrored = False
        self.veil, self.private = Veil(theme), QWidget()
        self._tabbed = column([row(self.tabs.values())], spacing=theme.gap(6))
        self.private.setLayout(self._tabbed)
        self._layout.addWidget(self.veil, 1)
        self._layout.addWidget(self.private, 1)
        self._show_private(on=True)
        self._put(Tab.SAY, QWidget())
        self._put(Tab.PICTURE, QWidget())
        self._put(Tab.AGREED, self._build_agreed())
        self.pack = Button("", theme, ButtonLook(size="md", icon="printer"))
        self.pack.setObjectName("talk-pack")
        self.pack.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._layout.addWidget(self.pack)
        self.tab = Tab.SAY
        self.show_tab(Tab.SAY)
        self.pack.clicked.connect(self.pack_wanted)
        self.veil.notes_wanted.connect(self._on_notes_wanted)
        self.matters.ticked.connect(self._on_matter_ticked)
        self.next_steps.ticked.connect(self._on_next_ticked)

    # ------------------------------------------------------------ what is shown

    def show_talk(self, talk: Talk) -> None:
        """Show what is ticked, and how much is in the pack."""
        self.matters.show_ticked(talk.matters)
        self.next_steps.show_ticked(talk.next_steps)
        words = QCoreApplication.translate("consult", "Print hand-out ({count})")
        text = words.format(count=len(talk.kept))
        self.pack.setText(text)
        self.pack.setAccessibleName(text)
        if self.notes is not None:
            self.notes.show_again(on=talk.ahead in talk.again)

    def show_mirrored(self, *, on: bool) -> None:
        """Hide everything private while the patient would see it, until that is asked for."""
        if on is not self._mirrored:
            self._mirrored = on
            self._show_private(on=not on)

    def _show_private(self, *, on: bool) -> None:
        self.private.setVisible(on)
        self.veil.setVisible(not on)

    def show_notes(self, notes: Notes, *, options: bool = False) -> None:
        """Show the notes of another step; `options`: it is about all ways to treat.

        What matters most is asked there; at every other step what comes next is nearer.
        """
        self.notes = notes
        self._swap(Tab.SAY, notes)
        groups = self._agreed if options else self._agreed[::-1]
        for place, group in enumerate(groups):
            self._agreed_layout.insertWidget(place, group)
        order_stops(self._starts[Tab.AGREED], [stop for each in groups for stop in stops_in(each)])

    def show_settings(self, settings: QWidget | None) -> None:
        """Show what can be set in another picture; None where there is nothing to set."""
        if settings is None:
            words = QCoreApplication.translate("consult", "Nothing to set in this step.")
            look = TextLook(style="ui", colour="ink2")
            settings = QWidget()
            settings.setLayout(column([row([RING_ROOM, Label(words, self.theme, look)]), None]))
        self._swap(Tab.PICTURE, settings)

    def show_tab(self, tab: Tab) -> None:
        """Show one of the tabs."""
        self.tab = tab
        for name, button in self.tabs.items():
            button.setChecked(name is tab)
        for name, pane in self._pages.items():
            pane.setVisible(name is tab)

    # ------------------------------------------------------------ building

    def _tab_button(self, tab: Tab, words: str) -> Button:
        made = Button(words, self.theme, ButtonLook(size="sm", style="small"))
        made.setObjectName(f"side-{tab}")
        made.setCheckable(True)
        made.setProperty("tab", tab.value)
        made.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        made.clicked.connect(self._on_tab_chosen)
        return made

    def _build_agreed(self) -> QWidget:
        say = QCoreApplication.translate
        body = QWidget()
        look = TextLook(style="small", weight=700, colour="ink2")
        for words, ticks in (
            (say("consult", "What matters most"), self.matters),
            (say("consult", "Next steps"), self.next_steps),
        ):
            group = QWidget()
            head = Label(words, self.theme, look).as_heading(3)
            group.setLayout(column([row([RING_ROOM, head]), ticks, self.theme.gap(10)]))
            self._agreed.append(group)
        self._agreed_layout = column([*self._agreed, None])
        body.setLayout(self._agreed_layout)
        return body

    def _put(self, tab: Tab, body: QWidget) -> None:
        self._starts[tab] = stop_marker(self)
        pane = ScrollPane(body, self.theme, "surface")
        self._pages[tab] = pane
        self._tabbed.addWidget(pane, 1)
        order_stops(self._starts[tab], stops_in(body))

    def _swap(self, tab: Tab, body: QWidget) -> None:
        pane = self._pages[tab]
        focus: QWidget | None = self.window().focusWidget()
        held = focus is not None and pane.isAncestorOf(focus)
        before = pane.takeWidget()
        if before is not None:
            before.hide()
            before.deleteLater()
        pane.setWidget(body)
        body.setAutoFillBackground(False)
        body.show()
        order_stops(self._starts[tab], stops_in(body))
        if held:
            self.tabs[self.tab].setFocus()

    # ------------------------------------------------------------ slots

    @Slot()
    def _on_notes_wanted(self) -> None:
        self._show_private(on=True)
        self.tabs[self.tab].setFocus()  # the button that was pressed is gone

    @Slot()
    def _on_tab_chosen(self) -> None:
        self.show_tab(Tab(str(self.sender().property("tab"))))

    @Slot(str, bool)
    def _on_matter_ticked(self, name: str, on: bool) -> None:  # the slot of a signal
        self.ticked.emit("matters", name, on)

    @Slot(str, bool)
    def _on_next_ticked(self, name: str, on: bool) -> None:  # the slot of a signal
        self.ticked.emit("next_steps", name, on)
