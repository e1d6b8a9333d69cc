# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The staff's room: what was set in it, how long it stays open, and what it shows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QTimer, Signal, Slot
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QVBoxLayout, QWidget

from edu_app.features.staff.arrangement import Arrangement, derive_arrangement
from edu_app.features.staff.book import Book
from edu_app.features.staff.corners_view import CornerTest
from edu_app.features.staff.frame_view import StaffFrame
from edu_app.features.staff.lock import Lock
from edu_app.features.staff.reviewed import standings
from edu_app.features.staff.section_view import Memory, Scope
from edu_app.features.staff.sections import section_of
from edu_app.features.staff.selftest_view import SelfTestSection
from edu_app.features.staff.sense_view import Sense
from edu_app.features.staff.tools import Tools, tools_of_this_machine
from edu_app.features.staff.typing_view import TypingTray
from edu_app.ui.control import focus_reason
from edu_app.ui.health import health_of

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent, QResizeEvent, QShowEvent

    from edu_app.ui.host import Host

TICK_MS = 1000


class StaffRoom(QWidget):
    """A cover over the window. What is set is kept at once, and counts when the room is left.

    What changes how large things are counts at once; the visit ends with that, so whatever covers
    the window after a visit may take the place of this room. It then asks to be put up again.
    """

    left = Signal()
    """Somebody leaves, or nobody is there any more."""
    again_wanted = Signal(str)
    """A room is to be put up anew, with this part open."""

    def __init__(self, host: Host, section: str = "", tools: Tools | None = None) -> None:
        super().__init__()
        self._host, self._section = host, section_of(section)
        self._tools = tools or tools_of_this_machine()
        self.book = Book(host.context().settings, self._tools.keep)
        self.lock = Lock(self._tools.clock)
        self.health = health_of(host)
        self.frame: StaffFrame | None = None
        self.test: CornerTest | None = None
        self._memory = Memory()
        self._arrangement: Arrangement | None = None
        self._sense: Sense | None = None
        self.setAccessibleName(QCoreApplication.translate("staff", "Staff menu"))
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._timer = QTimer(self)
        self._timer.setInterval(TICK_MS)
        self._timer.timeout.connect(self.look_at_clock)
        self._timer.start()
        host.settings_changed.connect(self._on_settings_changed)

    def first_focus(self) -> QWidget | None:
        """Return the control that the keyboard starts on."""
        if self.frame is None:
            return None
        return self.frame.menu.tabs[self.frame.shown.section]

    @Slot()
    def look_at_clock(self) -> None:
        """Say how long the room stays open, or lock it."""
        if self.lock.is_over:
            self._leave()
        elif self.frame is not None:
            self.frame.top.show_minutes(self.lock.minutes)

    # ------------------------------------------------------------ Qt

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        window = self.window().windowHandle()
        if self._sense is None and window is not None:
            self._sense = Sense(window, self)
            self._sense.touched.connect(self._on_touched)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._arranged() != self._arrangement:
            self._build()
        if self.test is not None:
            self.test.setGeometry(self.rect())

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(event.rect(), self._host.context().theme.colour("bg"))

    # ------------------------------------------------------------ inside

    def _arranged(self) -> Arrangement:
        theme = self._host.context().theme
        return derive_arrangement(self.width(), self.height(), theme.grow)

    def _build(self) -> None:
        """Build everything for the present look and size; the focus finds its control again."""
        before = self.frame
        focus: QWidget | None = self.focusWidget()
        name, reason = focus.objectName() if focus is not None else "", focus_reason(focus)
        self._arrangement = self._arranged()
        if before is not None:
            self._section = before.shown.section
            self._layout.removeWidget(before)
            before.hide()
            before.deleteLater()
        self.frame = StaffFrame(self._scope(), self._section, self._arrangement, self.lock.minutes)
        self._layout.addWidget(self.frame)
        again = self.frame.findChild(QWidget, name) if name else None  # made just now
        if again is not None:
            again.setFocus(reason)
        self.frame.left.connect(self._leave)
        self.frame.relay_wanted.connect(self._relay)
        self.frame.touch_test_wanted.connect(self._on_touch_test_wanted)

    def _scope(self) -> Scope:
        context = self._host.context()
        library, theme = context.library, context.theme
        languages, low = library.languages(), context.shape.short
        return Scope(
            host=self._host,
            theme=theme,
            tools=self._tools,
            book=self.book,
            tray=TypingTray(theme, context.session.lang, languages, low=low),
            health=self.health,
            review=standings(library, context.today()),
            memory=self._memory,
        )

    @Slot()
    def _leave(self) -> None:
        """Let what was set count, and go."""
        self._timer.stop()
        try:
            if not self.book.taken:
                self.book.taken = True
                self._host.take_settings(self.book.settings)
        finally:  # whatever fails in it, a room that nobody is in must not stay open
            self.left.emit()

    @Slot()
    def _relay(self) -> None:
        """Let what was set count now, and stay."""
        section = str(self.frame.shown.section) if self.frame is not None else ""
        self.book.taken = True
        self._host.take_settings(self.book.settings)
        if self._host.cover is not self:
            self._timer.stop()
            self.again_wanted.emit(section)

    # ------------------------------------------------------------ slots

    @Slot()
    def _on_settings_changed(self) -> None:
        """Take the new look, if this room is still there to be seen."""
        if self._host.cover is self:
            self._build()

    @Slot()
    def _on_touched(self) -> None:
        self.lock.begin_anew()

    @Slot()
    def _on_touch_test_wanted(self) -> None:
        if self.frame is None:
            return
        self.frame.hide()  # out of the Tab order, and of the tree of a screen reader
        self.test = CornerTest(self._host.context().theme, self)
        self.test.ended.connect(self._on_touch_test_ended)
        self.test.setGeometry(self.rect())
        self.test.show()
        self.test.first_focus().setFocus(focus_reason(None))

    @Slot(object)
    def _on_touch_test_ended(self, missing: tuple[str, ...]) -> None:
        if self.test is not None:
            self.test.hide()
            self.test.deleteLater()
            self.test = None
        if self.frame is None:
            return
        self.frame.show()
        if isinstance(self.frame.shown, SelfTestSection):
            self.frame.shown.take_touch(missing)
            self.frame.shown.touch_button.setFocus(focus_reason(None))
