# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""What stands around each part of the staff's room: bar, list, the way out, keys to type with."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QTimer, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from edu_app.features.staff.menu_view import SectionMenu
from edu_app.features.staff.sections import Section
from edu_app.features.staff.selftest_view import SelfTestSection
from edu_app.features.staff.shown_view import VIEWS
from edu_app.features.staff.top_view import StaffTop
from edu_app.ui.buttons import Button, ButtonLook
from edu_app.ui.more_below import MoreBelow
from edu_app.ui.surfaces import Pane, ScrollPane, Surface, SurfaceLook, bring_into_view

if TYPE_CHECKING:
    from edu_app.features.staff.arrangement import Arrangement
    from edu_app.features.staff.section_view import Scope, SectionView

EDGE, PAD = 20, 8
"""In kiosk pixels: around everything, and inside the card of the list."""
LOW = 900
"""In a window that is less high only the fields are left while somebody types."""


class StaffFrame(QWidget):
    """Built anew when the room changes its layout; the part that is open then comes again."""

    left = Signal()
    relay_wanted = Signal()
    touch_test_wanted = Signal()

    def __init__(
        self, scope: Scope, section: Section, arrangement: Arrangement, minutes: int
    ) -> None:
        super().__init__()
        self._scope, self._theme, self._arrangement = scope, scope.theme, arrangement
        at_side = bool(arrangement.menu)
        self.top = StaffTop(self._theme, minutes)
        self.menu = SectionMenu(section, self._theme, at_side=at_side)
        self.leave_button = self._build_leave()
        self.shown: SectionView = VIEWS[section](scope)
        self._column = QVBoxLayout()
        self._body = QWidget()
        self.pane = self._build_pane(at_side=at_side)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self.top)
        outer.addLayout(self._build_beside() if at_side else self._build_above(), 1)
        outer.addWidget(scope.tray)
        self.more = MoreBelow(self.pane, self._theme, fill="bg")  # the pane has its parent now
        self._follow()
        scope.tray.keys_shown.connect(self._on_keys_shown)
        self.leave_button.clicked.connect(self.left)
        self.menu.chosen.connect(self.show_section)
        self.pane.moved.connect(self._on_pane_moved)
        self.top.test_wanted.connect(self._on_test_wanted)

    @Slot(object)
    def show_section(self, section: Section) -> None:
        """Open another part, from its top."""
        self._scope.tray.release()
        self.menu.choose(section)
        before, self.shown = self.shown, VIEWS[section](self._scope)
        self._column.replaceWidget(before, self.shown)
        before.hide()
        before.deleteLater()
        self._follow()
        self.shown.show()
        # in the next turn of the loop: only then it has its place
        QTimer.singleShot(0, self.shown, self._to_top)

    def _follow(self) -> None:
        """Hear what the part that is open asks for."""
        self.shown.left.connect(self.left)
        self.shown.relay_wanted.connect(self.relay_wanted)
        self.shown.section_wanted.connect(self.show_section)
        if isinstance(self.shown, SelfTestSection):
            self.shown.touch_test_wanted.connect(self.touch_test_wanted)

    @Slot()
    def _to_top(self) -> None:
        """Scroll to the part below the list, or to the top where the list stands beside it."""
        place = self.shown.mapTo(self._body, self.shown.rect().topLeft())
        above = 0 if self._arrangement.menu else place.y() - self._theme.gap(EDGE)
        self.pane.verticalScrollBar().setValue(above)

    @Slot(bool)
    def _on_keys_shown(self, shown: bool) -> None:
        tight = shown and self.height() < LOW
        self.top.setVisible(not tight)
        self.leave_button.setVisible(not tight)
        self.more.away = shown  # it would lie over what is typed into
        self.more.follow()

    @Slot()
    def _on_pane_moved(self) -> None:
        """Keep what is typed into in view when the keys have taken their room."""
        self.more.lay_out(self.pane.geometry().toRectF())
        tray = self._scope.tray
        if tray.isVisible() and tray.field is not None:
            bring_into_view(tray.field)

    @Slot()
    def _on_test_wanted(self) -> None:
        if self.shown.section is not Section.SELF_TEST:
            self.show_section(Section.SELF_TEST)
        self._scope.health.run()

    # ------------------------------------------------------------ building

    def _build_leave(self) -> Button:
        words = QCoreApplication.translate("staff", "Leave staff menu")
        button = Button(words, self._theme, ButtonLook(size="sm", icon="log-out"))
        button.setObjectName("staff-leave-menu")
        button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        return button

    def _build_pane(self, *, at_side: bool) -> Pane:
        """Return what scrolls: the part that is open, and the list where it stands above it."""
        edge = self._theme.gap(EDGE)
        across = QHBoxLayout(self._body)
        across.setContentsMargins(edge, edge, edge, edge)
        across.setSpacing(0)
        box = QWidget()
        box.setMaximumWidth(self._arrangement.content)
        box.setLayout(self._column)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(edge)
        if not at_side:
            self._column.addWidget(self._card(self.menu))
        self._column.addWidget(self.shown)
        self._column.addStretch(1)
        across.addWidget(box)
        return Pane(self._body, self._theme)

    def _build_beside(self) -> QHBoxLayout:
        edge = self._theme.gap(EDGE)
        listed = ScrollPane(self.menu, self._theme, "surface")
        side = self._card(listed, self.leave_button)
        side.setFixedWidth(self._arrangement.menu)
        made = QHBoxLayout()
        made.setContentsMargins(edge, 0, 0, self._theme.gap(PAD))
        made.setSpacing(0)
        down = QVBoxLayout()
        down.setContentsMargins(0, edge, 0, edge - self._theme.gap(PAD))
        down.addWidget(side)
        made.addLayout(down)
        made.addWidget(self.pane, 1)
        return made

    def _build_above(self) -> QVBoxLayout:
        edge = self._theme.gap(EDGE)
        made = QVBoxLayout()
        made.setContentsMargins(0, 0, 0, 0)
        made.setSpacing(0)
        made.addWidget(self.pane, 1)
        foot = QHBoxLayout()
        foot.setContentsMargins(edge, 0, edge, self._theme.gap(8))
        foot.addWidget(self.leave_button)
        made.addLayout(foot)
        return made

    def _card(self, *parts: QWidget) -> Surface:
        card = Surface(self._theme, SurfaceLook(fill="surface", radius="lg"))
        pad = self._theme.gap(PAD)
        column = QVBoxLayout(card)
        column.setContentsMargins(pad, pad, pad, pad)
        column.setSpacing(pad)
        for part in parts:
            column.addWidget(part)
        return card
