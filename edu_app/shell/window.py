# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The one window: bars, the page that is open, sheets over it, and the life of a visit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QClipboard, QGuiApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget
from shiboken6 import isValid

from edu_app.feature import Ending
from edu_app.library.link import HOME, Link
from edu_app.log import Event, write
from edu_app.problems import CrashError, EduError
from edu_app.session import Session
from edu_app.shell.actions import Act
from edu_app.shell.bars import TopBar
from edu_app.shell.covers import Covers
from edu_app.shell.dock import Dock
from edu_app.shell.error_page import ErrorPage
from edu_app.shell.history import History
from edu_app.shell.keys import install_keys
from edu_app.shell.overlays import Overlays
from edu_app.shell.pages import make_card, make_error_page, make_page
from edu_app.shell.where import SEARCH, where_of
from edu_app.ui.control import focus_reason
from edu_app.ui.layouts import taken_out
from edu_app.ui.motion import Fade, last_seen

if TYPE_CHECKING:
    from PySide6.QtGui import QCloseEvent, QResizeEvent

    from edu_app.settings import Settings
    from edu_app.shell.parts import Parts
    from edu_app.ui.page import Page

LEAST_WIDTH, LEAST_HEIGHT = 640, 480


class Window(QWidget):
    """Shows one page at a time. It is the `Navigator` that features are given."""

    page_opened = Signal()
    visit_ending = Signal()
    visit_ended = Signal()
    settings_changed = Signal()

    def __init__(self, parts: Parts, session: Session) -> None:
        super().__init__()
        self.parts = parts
        self._usual = parts
        """What a visit begins with, in the usual language."""
        self.session = session
        self.history = History()
        self.desk = parts.desk(self)
        self.theme = parts.theme(session)
        self.shape = parts.shape(session, self.size())
        self.page: Page | None = None
        self.top: TopBar | None = None
        self.dock: Dock | None = None
        self.overlays = Overlays(self)
        self.covers = Covers(self)
        self._going: list[QWidget] = []
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(0)
        self.setMinimumSize(LEAST_WIDTH, LEAST_HEIGHT)
        self.setWindowTitle("Vein Guide")
        self.setAutoFillBackground(True)
        self.theme.apply(parts.app)
        listen(self, session)
        install_keys(self, parts.profile)

    # ------------------------------------------------------------ navigator

    def go(self, link: Link) -> None:
        """Open a place: a page of its own, or a card beside the page that is open."""
        try:
            card = make_card(self, link)
        except EduError as error:
            self._put(make_error_page(self, link, error))
            return
        if card is not None:
            self.overlays.open_card(card, link)
            return
        leave(self)
        self.history.open(link)
        self._show(fade=True)

    def home(self) -> None:
        """Open the start page."""
        self.go(HOME)

    @Slot()
    def back(self) -> None:
        """Go to the place before this one."""
        leave(self)
        if self.history.back():
            self._show(fade=True)

    @Slot()
    def forward(self) -> None:
        """Go to the place that was left by going back."""
        leave(self)
        if self.history.forward():
            self._show(fade=True)

    # ------------------------------------------------------------ visit

    def start(self) -> None:
        """Show the place that the history stands on, in the layout of the present size."""
        # Qt tells a hidden window of its size when it is shown, which would build the page twice.
        self.shape = self.parts.shape(self.session, self.size())
        self._show(fade=False)

    @Slot()
    def end_visit(self, why: Ending = Ending.PERSON) -> None:
        """Destroy the pages and the session; begin a new visit on the start page."""
        self.visit_ending.emit()
        write(Event.VISIT_END, code=why)
        self._begin_anew(self._usual)
        self.visit_ended.emit()

    def begin_visit(self, lang: str) -> None:
        """Begin a visit in a language, with the start page whatever went wrong before it."""
        write(Event.VISIT_START)
        if lang != self.session.lang or isinstance(self.page, ErrorPage):
            self._begin_anew(self._usual.in_language(lang))

    def take_settings(self, settings: Settings) -> None:
        """End the visit, and go on with other settings of the clinic."""
        self._usual = self._usual.with_settings(settings)
        self.end_visit(Ending.STAFF)
        self.settings_changed.emit()

    def _begin_anew(self, parts: Parts) -> None:
        """Destroy everything that belongs to the session, and build it again."""
        self.parts = parts
        old, self.session = self.session, Session(lang=parts.library.lang)
        self.overlays.shut_all()
        old.disconnect(self)
        old.deleteLater()
        empty_clipboard()
        self.desk.purge()
        self.desk.deleteLater()
        self.desk = self.parts.desk(self)
        self.history = History()
        listen(self, self.session)
        restyle(self)
        self._show(fade=False)

    @Slot(object)
    def act(self, act: Act) -> None:
        """Do what a button of the bars says."""
        match act:
            case Act.HOME:
                self.home()
            case Act.BACK:
                self.back()
            case Act.FORWARD:
                self.forward()
            case Act.CONTRAST:
                self.overlays.shut_more()
                self.session.toggle_contrast()
            case Act.SEARCH:
                self.go(SEARCH)
            case Act.START_OVER if self.session.has_answers:
                self.overlays.open(act)
            case Act.START_OVER:
                self.end_visit()
            case _:
                self.overlays.open(act)

    @Slot()
    def rebuild(self) -> None:
        """Build everything again in the present look; keep the place and the focus."""
        focus: QWidget | None = self.focusWidget()
        name = focus.objectName() if focus is not None else ""
        reason = focus_reason(focus)
        remember(self)
        self.overlays.shut_passing()
        restyle(self)
        self._show(fade=False)
        self.overlays.reopen()
        if name:
            again = self.overlays.named(name) or named(self, name)
            if again is not None:
                again.setFocus(reason)

    def show_crash(self, account: str) -> None:
        """Show the calm page for an error that nobody caught."""
        self.overlays.shut_all()
        self._put(make_error_page(self, self.history.current.link, CrashError(account)))

    # ------------------------------------------------------------ Qt

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.page is not None and self.parts.shape(self.session, self.size()) != self.shape:
            self.rebuild()
        self.covers.lay_out()
        self.overlays.lay_out()

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self.parts.profile.safety.may_quit:
            event.ignore()
            return
        super().closeEvent(event)

    # ------------------------------------------------------------ pages

    def _show(self, *, fade: bool) -> None:
        """Build the page that the history stands on and the bars around it."""
        entry = self.history.current
        still = self.session.less_movement or not self.isVisible() or not fade
        picture = None if still or self.page is None else last_seen(self.page)
        page = make_page(self, entry.link)
        self._put(page)
        if entry.place:
            page.set_place(entry.place)
        (page.first_focus() or page).setFocus(Qt.FocusReason.OtherFocusReason)
        if picture is not None:
            Fade(page, picture, self.theme.tokens.motion.fade_ms)
        self.setWindowTitle(f"{page.title} – Vein Guide")
        self.page_opened.emit()

    def _put(self, page: Page) -> None:
        """Put bars and a page into the window; those before are destroyed."""
        self.page = page
        for widget in taken_out(self._layout):
            widget.setParent(None)
            widget.hide()  # or Qt, which shows new children a turn later, opens it as a window
            widget.deleteLater()
            keep_until_gone(widget, self._going)
        where = where_of(self, page)
        self.top = TopBar(self.theme, where, portrait=self.shape.portrait)
        self.top.acted.connect(self.act)
        self._layout.addWidget(self.top)
        self.top.fit(self.width())
        self._layout.addWidget(page, 1)
        self.dock = None
        if self.shape.portrait:
            self.dock = Dock(self.theme, where)
            self.dock.acted.connect(self.act)
            self._layout.addWidget(self.dock)
            self.dock.fit(self.width())
        self._layout.activate()
        self.covers.settle()


def restyle(window: Window) -> None:
    """Take the look that the session and the window ask for."""
    window.theme = window.parts.theme(window.session)
    window.theme.apply(window.parts.app)
    window.shape = window.parts.shape(window.session, window.size())


def empty_clipboard() -> None:
    """Leave nothing to paste for whoever comes next, nor what was marked for the middle button."""
    for mode in QClipboard.Mode:
        QGuiApplication.clipboard().clear(mode)


def keep_until_gone(widget: QWidget, going: list[QWidget]) -> None:
    """Keep a widget, or Python might destroy it before Qt is done with it; then let go of it.

    It knows the answers of its visit, and nobody may come to turn the next page.
    """
    going.append(widget)

    def let_go() -> None:
        going[:] = [each for each in going if isValid(each)]

    widget.destroyed.connect(let_go)


def named(window: Window, name: str) -> QWidget | None:
    """Return the control of a name on the page or a bar, not on a sheet that is just closing."""
    parts = (part for part in (window.page, window.top, window.dock) if part is not None)
    found = (part.findChild(QWidget, name) for part in parts)  # made just now
    return next((control for control in found if control is not None), None)


def remember(window: Window) -> None:
    """Write into the history where the present page is scrolled to."""
    if window.page is not None:
        window.history.leave(window.page.place())


def leave(window: Window) -> None:
    """Remember the present page and close what lies over it: the focus goes to the next."""
    remember(window)
    window.overlays.shut_all()


def listen(window: Window, session: Session) -> None:
    """Let the window follow what the session says about looks."""
    session.text_size_changed.connect(window.rebuild)
    session.theme_changed.connect(window.rebuild)
    session.depth_changed.connect(window.rebuild)
