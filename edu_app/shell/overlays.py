# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The sheets that can lie over a page, at most one at a time; the emergency card may join."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QRect
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from edu_app.library.link import Kind, Link
from edu_app.problems import EduError
from edu_app.session import THEMES
from edu_app.shell.actions import Act
from edu_app.shell.display_sheet import WIDTH as DISPLAY_WIDTH
from edu_app.shell.display_sheet import DisplayPanel
from edu_app.shell.more_sheet import WIDTH as MORE_WIDTH
from edu_app.shell.more_sheet import MorePanel
from edu_app.shell.sheet import Anchor, Sheet
from edu_app.ui.clear_panel import WIDTH as CLEAR_WIDTH
from edu_app.ui.clear_panel import ClearPanel
from edu_app.ui.page import Chooser
from edu_app.ui.shape import cards_below

if TYPE_CHECKING:
    from edu_app.shell.window import Window
    from edu_app.ui.document_view import PageView
    from edu_app.ui.page import Card

HELP_PAGE = Link(Kind.TOPIC, "get-help-now")
PALETTE = Link(Kind.SEARCH)
"""Key of the sheet that leads to everything by typing."""
Key = Act | Link | str
"""What a sheet is found by: its button, the link of its card, or a name that a feature chose."""
LASTING = (Act.HELP, Act.TEXT_SIZE, PALETTE)
"""Sheets that do not belong to a page."""
CARD_WIDTH = 520
"""Width of the card of a word in kiosk pixels."""


class Overlays(QObject):
    """Opens sheets over the window and builds them again when the look changes."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self._sheets: dict[Key, Sheet] = {}

    def open(self, act: Act) -> None:
        """Open the sheet of a button."""
        if act in self._sheets:
            return
        match act:
            case Act.HELP:
                _open_help(self, self._window)
            case Act.TEXT_SIZE:
                self.shut_passing()
                self._shut(PALETTE)
                _open_display(self, self._window)
            case Act.START_OVER:
                self.shut_passing()
                _open_clear(self, self._window)
            case Act.MORE:
                self.shut_passing()
                self._shut(PALETTE)
                _open_more(self, self._window)
            case _:
                return

    def turn_palette(self) -> None:
        """Open the sheet that leads to everything by typing, or take it away again."""
        if PALETTE in self._sheets:
            self._shut(PALETTE)
        elif Act.HELP not in self._sheets:
            self.shut_passing()
            self._shut(Act.TEXT_SIZE)
            _open_palette(self, self._window)

    def open_card(self, card: Card, link: Link) -> None:
        """Open the card of a word or a source, clear of the line that leads to it."""
        self.shut_passing()
        page = self._window.page
        views = views_of(page)
        marked = next((view for view in views if view.followed.show(link)), None)
        spare = marked.followed.line() if marked else pressed(page)
        anchor = Anchor.BOTTOM if cards_below(self._window.shape) else Anchor.TOP_RIGHT
        sheet = self.lay(link, card, anchor, CARD_WIDTH, blocking=False)
        sheet.spare = spare
        sheet.lay_out()
        if marked is not None and sheet.covers(spare):
            marked.followed.lift()
            sheet.spare = marked.followed.line()
            sheet.lay_out()
        card.closed.connect(sheet.shut)
        if page is not None:
            card.part_wanted.connect(page.show_part)

        def unmark() -> None:
            if marked is not None and isValid(marked):
                marked.followed.clear()

        sheet.closed.connect(unmark)

    def sheet(self, key: Key) -> Sheet | None:
        """Return an open sheet."""
        return self._sheets.get(key)

    def above(self) -> list[Sheet]:
        """Return the open sheets, the lowest first."""
        return list(self._sheets.values())

    def any_open(self) -> bool:
        """Tell whether anything lies over the page."""
        return bool(self._sheets)

    def lay_out(self) -> None:
        """Fit the open sheets to the window."""
        for sheet in self._sheets.values():
            sheet.setGeometry(self._window.rect())
            sheet.lay_out()

    def shut_all(self) -> None:
        """Close everything."""
        for sheet in list(self._sheets.values()):
            sheet.shut()

    def shut_more(self) -> None:
        """Close the list of what the bars had no room for."""
        self._shut(Act.MORE)

    def shut_passing(self) -> None:
        """Close what belongs to the page that is being left."""
        for key, sheet in list(self._sheets.items()):
            if key not in LASTING:
                sheet.shut()

    def reopen(self) -> None:
        """Build the open sheets again, because the look has changed."""
        openers = {key: (sheet.opener, _typed(sheet)) for key, sheet in self._sheets.items()}
        self.shut_all()
        for key, (opener, typed) in openers.items():
            if isinstance(key, Act):
                self.open(key)
            elif key == PALETTE:
                self.turn_palette()
            if (sheet := self._sheets.get(key)) is not None:
                sheet.opener = opener
                if isinstance(sheet.content, Chooser):
                    sheet.content.set_typed(typed)

    def _shut(self, key: Key) -> None:
        if (sheet := self._sheets.get(key)) is not None:
            sheet.shut()

    def named(self, name: str) -> QWidget | None:
        """Return the control of a name on an open sheet."""
        found = (sheet.findChild(QWidget, name) for sheet in self._sheets.values())  # built by us
        return next((control for control in found if control is not None), None)

    def lay(
        self, key: Key, content: QWidget, anchor: Anchor, width: int, *, blocking: bool
    ) -> Sheet:
        """Put content over the page; `width` is in kiosk pixels."""
        window = self._window
        wide = window.theme.em(width)
        sheet = Sheet(content, window.theme, anchor, width=wide, blocking=blocking, parent=window)
        if not blocking:
            # Not height(): a bar that has just been built anew has no size yet.
            bars = (window.top, window.dock)
            heights = [bar.sizeHint().height() if bar is not None else 0 for bar in bars]
            sheet.inset = (heights[0], heights[1])
        self._sheets[key] = sheet

        def forget() -> None:
            if self._sheets.get(key) is sheet:
                del self._sheets[key]

        sheet.closed.connect(forget)
        sheet.open()
        return sheet


def views_of(page: QWidget | None) -> list[PageView]:
    """Return the texts of a page."""
    from edu_app.ui.document_view import PageView

    return page.findChildren(PageView) if page is not None else []  # of every kind of page


def pressed(page: QWidget | None) -> QRect:
    """Return where the control that has the focus lies in the window; empty for none."""
    control = QApplication.focusWidget()
    if page is None or control is None or not page.isAncestorOf(control):
        return QRect()
    return QRect(control.mapTo(control.window(), QPoint(0, 0)), control.size())


def _beside(window: Window) -> Anchor:
    """Return where a sheet leaves most of the page free."""
    return Anchor.BOTTOM if window.shape.portrait else Anchor.TOP_RIGHT


def _open_help(overlays: Overlays, window: Window) -> None:
    # Imported here: the start page is painted before anything of a text is loaded. The program
    # loads it right afterwards, so nobody waits for it.
    from edu_app.shell.help_sheet import WIDTH, HelpCard

    try:
        topic = window.parts.library.emergency()
    except EduError:
        window.go(HELP_PAGE)  # the whole page, or the calm page when that is missing too
        return
    card = HelpCard(topic, window.theme, window.parts.profile)
    sheet = overlays.lay(Act.HELP, card, Anchor.MIDDLE, WIDTH, blocking=True)

    def follow(link: Link) -> None:
        overlays.shut_all()
        window.go(link)

    card.left.connect(sheet.shut)
    card.link_followed.connect(follow)


def _open_palette(overlays: Overlays, window: Window) -> None:
    from edu_app.shell.palette_sheet import open_palette  # nobody needs it to see the first page

    open_palette(overlays, window)


def _typed(sheet: Sheet) -> str:
    return sheet.content.typed() if isinstance(sheet.content, Chooser) else ""


def _open_display(overlays: Overlays, window: Window) -> None:
    previews = {name: window.parts.theme(window.session, name) for name in THEMES}
    panel = DisplayPanel(window.session, window.theme, previews)
    sheet = overlays.lay(Act.TEXT_SIZE, panel, _beside(window), DISPLAY_WIDTH, blocking=False)
    panel.left.connect(sheet.shut)


def _open_clear(overlays: Overlays, window: Window) -> None:
    talks = window.parts.profile.chrome.next_patient
    panel = ClearPanel(window.theme, talks=talks)
    sheet = overlays.lay(Act.START_OVER, panel, Anchor.MIDDLE, CLEAR_WIDTH, blocking=True)
    panel.left.connect(sheet.shut)
    panel.clear_wanted.connect(window.end_visit)


def _open_more(overlays: Overlays, window: Window) -> None:
    bar = window.dock or window.top
    acts = bar.more() if bar is not None else ()
    if not acts:
        return
    patients = window.parts.profile.chrome.next_patient
    contrast = window.session.theme == "hc"
    panel = MorePanel(acts, window.theme, contrast=contrast, next_patient=patients)
    sheet = overlays.lay(Act.MORE, panel, _beside(window), MORE_WIDTH, blocking=False)

    def follow(act: Act) -> None:
        overlays.shut_more()
        window.act(act)

    panel.left.connect(sheet.shut)
    panel.acted.connect(follow)
