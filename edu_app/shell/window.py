# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The one window: bars, the page that is open, sheets over it, and the life of a visit."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from edu_app.feature import Context
from edu_app.library.link import HOME, Kind, Link
from edu_app.problems import EduError
from edu_app.profile import ErrorSurface
from edu_app.session import Session
from edu_app.shell.actions import Act, BarFacts
from edu_app.shell.bars import Dock, TopBar, Where
from edu_app.shell.error_page import ErrorFacts, ErrorPage
from edu_app.shell.history import History
from edu_app.shell.keys import install_keys
from edu_app.shell.overlays import Overlays
from edu_app.ui.control import focus_reason
from edu_app.ui.motion import Fade
from edu_app.ui.shape import Shape, derive_shape
from edu_app.ui.theme import Look, Theme

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from PySide6.QtGui import QCloseEvent, QResizeEvent
    from PySide6.QtWidgets import QApplication

    from edu_app.feature import Feature
    from edu_app.library.loader import Library
    from edu_app.profile import Profile
    from edu_app.render.tokens import Tokens
    from edu_app.settings import Settings
    from edu_app.ui.page import Page

LEAST_WIDTH, LEAST_HEIGHT = 640, 480
CRASH_CODE = "P-01"


@dataclass(frozen=True, slots=True, kw_only=True)
class Parts:
    """What the window is made of; the same for every visit."""

    app: QApplication
    profile: Profile
    settings: Settings
    library: Library
    features: Sequence[Feature]
    tokens: Tokens
    assets: Path


class Window(QWidget):
    """Shows one page at a time. It is the `Navigator` that features are given."""

    page_opened = Signal()
    visit_ended = Signal()

    def __init__(self, parts: Parts, session: Session) -> None:
        super().__init__()
        self._parts = parts
        self.session = session
        self.history = History()
        self.theme = self._make_theme(session.theme)
        self.shape = self._derive_shape()
        self.page: Page | None = None
        self.top: TopBar | None = None
        self.dock: Dock | None = None
        self.overlays = Overlays(self)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(0)
        self.setMinimumSize(LEAST_WIDTH, LEAST_HEIGHT)
        self.setWindowTitle("Vein Guide")
        self.setAutoFillBackground(True)
        self.theme.apply(parts.app)
        self._listen()
        install_keys(self, parts.profile)

    # ------------------------------------------------------------ navigator

    def go(self, link: Link) -> None:
        """Open a place: a page of its own, or a card beside the page that is open."""
        if self._open_card(link):
            return
        self._leave()
        self.history.open(link)
        self._show(fade=True)

    def home(self) -> None:
        """Open the start page."""
        self.go(HOME)

    @Slot()
    def back(self) -> None:
        """Go to the place before this one."""
        self._leave()
        if self.history.back():
            self._show(fade=True)

    @Slot()
    def forward(self) -> None:
        """Go to the place that was left by going back."""
        self._leave()
        if self.history.forward():
            self._show(fade=True)

    # ------------------------------------------------------------ visit

    def start(self) -> None:
        """Show the place that the history stands on."""
        self._show(fade=False)

    def end_visit(self) -> None:
        """Destroy the pages and the session; begin a new visit on the start page."""
        old = self.session
        self.overlays.shut_all()
        self.session = Session(lang=old.lang)
        old.disconnect(self)
        old.deleteLater()
        self.history = History()
        self._listen()
        self.rebuild()
        self.visit_ended.emit()

    def context(self) -> Context:
        """Return what a feature is given."""
        parts = self._parts
        return Context(
            library=parts.library,
            profile=parts.profile,
            settings=parts.settings,
            session=self.session,
            navigator=self,
            theme=self.theme,
            shape=self.shape,
        )

    # ------------------------------------------------------------ acts

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
        self._leave()
        self.theme = self._make_theme(self.session.theme)
        self.theme.apply(self._parts.app)
        self.shape = self._derive_shape()
        self._show(fade=False)
        self.overlays.reopen()
        again = self.findChild(QWidget, name) if name else None  # made by the line above
        if again is not None:
            again.setFocus(reason)

    def show_crash(self, account: str) -> None:
        """Show the calm page for an error that nobody caught; a kiosk goes home from it."""
        self.overlays.shut_all()
        link = self.history.current.link
        crash = EduError(account)
        crash.code = CRASH_CODE
        self._put(self._error_page(link, crash))

    def find_in_page(self) -> None:
        """Open the search of the page that is open."""
        if self.page is not None and self._parts.profile.reach.find_in_page:
            self.page.start_find()

    def preview(self, theme_name: str) -> Theme:
        """Return the theme of other colours in the present text size."""
        return self._make_theme(theme_name)

    @property
    def parts(self) -> Parts:
        """What the window is made of."""
        return self._parts

    # ------------------------------------------------------------ Qt

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.page is not None and self._derive_shape() != self.shape:
            self.rebuild()
        self.overlays.lay_out()

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self._parts.profile.safety.may_quit:
            event.ignore()
            return
        super().closeEvent(event)

    # ------------------------------------------------------------ pages

    def _show(self, *, fade: bool) -> None:
        """Build the page that the history stands on and the bars around it."""
        entry = self.history.current
        old = self.page
        still = self.session.less_movement or not self.isVisible() or not fade
        picture = None if still or old is None else old.grab()
        self._put(self._make_page(entry.link))
        assert self.page is not None
        if entry.place:
            self.page.set_place(entry.place)
        (self.page.first_focus() or self.page).setFocus(Qt.FocusReason.OtherFocusReason)
        if picture is not None:
            Fade(self.page, picture, self.theme.tokens.motion.fade_ms)
        self.setWindowTitle(f"{self.page.title} – Vein Guide")
        self.page_opened.emit()

    def _put(self, page: Page) -> None:
        """Put a page in the place of the one before, which is destroyed."""
        old, self.page = self.page, page
        self._refill(page)
        if old is not None:
            old.deleteLater()

    def _refill(self, page: Page) -> None:
        """Put the bars and the page into the window."""
        while (item := self._layout.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.setParent(None)
                widget.deleteLater()
        where = self._where(page)
        portrait = self.shape.portrait
        self.top = TopBar(self.theme, where, portrait=portrait)
        self.top.acted.connect(self.act)
        self._layout.addWidget(self.top)
        self._layout.addWidget(page, 1)
        self.dock = None
        if portrait:
            self.dock = Dock(self.theme, where)
            self.dock.acted.connect(self.act)
            self._layout.addWidget(self.dock)
        self._layout.activate()

    def _where(self, page: Page) -> Where:
        """Return what the bars show."""
        facts = BarFacts(
            home=self.history.current.link.kind is Kind.HOME,
            back=self.history.can_go_back,
            forward=self.history.can_go_forward and self._parts.profile.reach.history_keys,
            start_over=self._parts.profile.chrome.start_over,
            large=self.shape.large,
        )
        return Where(title=page.title, facts=facts, contrast=self.session.theme == "hc")

    def _make_page(self, link: Link) -> Page:
        for feature in self._features():
            if link.kind in feature.pages and feature.make_page is not None:
                try:
                    return feature.make_page(self.context(), link)
                except EduError as error:
                    return self._error_page(link, error)
        words = QCoreApplication.translate("error", "Nothing in this guide opens “{link}”.")
        return self._error_page(link, EduError(words.format(link=link)))

    def _open_card(self, link: Link) -> bool:
        """Open a card beside the page; False when the link leads to a page."""
        for feature in self._features():
            if link.kind in feature.cards and feature.make_card is not None:
                try:
                    self.overlays.open_card(feature.make_card(self.context(), link), link)
                except EduError as error:
                    self._put(self._error_page(link, error))
                return True
        return False

    def _features(self) -> list[Feature]:
        names = self._parts.profile.reach.features
        return [feature for feature in self._parts.features if feature.name in names]

    def _error_page(self, link: Link, error: EduError) -> ErrorPage:
        """Return the calm page, with details only where the profile shows them."""
        shown = self._parts.profile.safety.errors is ErrorSurface.DETAILS
        facts = ErrorFacts(
            code=error.code,
            details=error.sentence if shown else "",
            retry=link,
            elsewhere=self._elsewhere(link),
        )
        page = ErrorPage(facts, self.theme, self)
        page.retry_wanted.connect(self.rebuild)
        return page

    def _elsewhere(self, link: Link) -> tuple[tuple[Link, str], ...]:
        """Return up to three topics that can be opened."""
        found: list[tuple[Link, str]] = []
        for topic_id in self._parts.library.path().order():
            if topic_id != link.target and len(found) < 3:
                try:
                    title = self._parts.library.topic(topic_id).meta.short_title
                except EduError:
                    continue
                found.append((Link(Kind.TOPIC, topic_id), title))
        return tuple(found)

    def _leave(self) -> None:
        """Remember where the present page is scrolled to, and close what lies over it."""
        if self.page is not None:
            self.history.leave(self.page.place())
        self.overlays.shut_passing()

    # ------------------------------------------------------------ look

    def _make_theme(self, name: str) -> Theme:
        chrome, settings = self._parts.profile.chrome, self._parts.settings
        look = Look(name, chrome.type_scale, self.session.text_size)
        mm_per_px = settings.mm_per_px or chrome.mm_per_px
        return Theme(self._parts.tokens, self._parts.assets, look, chrome, mm_per_px)

    def _derive_shape(self) -> Shape:
        return derive_shape(
            width=self.width(),
            height=self.height(),
            scale=self._parts.profile.chrome.type_scale,
            percent=self.session.text_size,
        )

    def _listen(self) -> None:
        self.session.text_size_changed.connect(self.rebuild)
        self.session.theme_changed.connect(self.rebuild)
