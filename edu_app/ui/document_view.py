# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Shows a page: one document, emptied and filled again for every page, with boxes behind it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QEvent, QPoint, QRectF, Qt, QUrl, Signal, Slot
from PySide6.QtGui import QKeySequence, QPainter, QTextCursor, QTextOption, QTouchEvent
from PySide6.QtWidgets import QFrame, QScroller, QTextBrowser

from edu_app.library.link import Link
from edu_app.profile import Scroll
from edu_app.ui.control import KEY_REASONS
from edu_app.ui.document import PageStyle, fill_document
from edu_app.ui.document_find import Finder
from edu_app.ui.document_followed import FollowedLink
from edu_app.ui.document_links import LinkWalk
from edu_app.ui.document_paint import NOTHING, Scene, paint_scene, place, range_rects
from edu_app.ui.document_parts import OBJECT_KEY, OBJECT_TYPE, Filled
from edu_app.ui.document_type import TypeSetter
from edu_app.ui.motion import let_drag
from edu_app.ui.page_objects import PageObjects
from edu_app.ui.paint import RING_ROOM
from edu_app.ui.theme import dress

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import (
        QFocusEvent,
        QKeyEvent,
        QMouseEvent,
        QPaintEvent,
        QResizeEvent,
        QTextDocument,
        QWheelEvent,
    )
    from PySide6.QtWidgets import QWidget

    from edu_app.library.diagram import Diagram
    from edu_app.library.model import Block
    from edu_app.profile import Reach
    from edu_app.ui.theme import Theme

UNSHIFTED = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
"""A Mac reports every arrow key as one of the keypad."""


class PageView(QTextBrowser):
    """The text of a page. Links, keys, selection and search obey what the profile allows.

    A new QTextDocument for each page would never be freed (the binding keeps a reference for
    every setDocument), so there is one, and it is refilled.
    """

    link_followed = Signal(object)
    """A `Link` that the person has chosen."""

    def __init__(
        self,
        theme: Theme,
        reach: Reach,
        scroll: Scroll,
        *,
        measure: int,
        fill: str = "surface",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._measure = measure
        self._scroll, self._select = scroll, reach.select_text
        self._fill = fill
        """Colour role of the ground, that of the card around the page."""
        self.setter = TypeSetter(theme)
        self.filled = Filled()
        self._scene: Scene | None = None
        self._wanted: tuple[int, int] | None = None
        self.shows_ring = False
        self.links = LinkWalk(self)
        self.finder = Finder(self, theme)
        self.followed = FollowedLink(self, theme)
        self._pressed_at = QPoint()
        self.objects = PageObjects(theme, self)
        set_up_text(self.document(), self.objects, theme)
        set_up_view(self, reach, scroll, theme)
        self.objects.rendered.connect(self.viewport().update)
        self.anchorClicked.connect(self._on_anchor_clicked)
        self.document().documentLayout().documentSizeChanged.connect(self._on_laid_out)

    # ------------------------------------------------------------ pages

    def show_page(
        self,
        title: str,
        blocks: Sequence[Block],
        *,
        diagram: Callable[[str], Diagram | None],
        cards: bool,
        foot: str = "",
        compact: bool = False,
    ) -> None:
        """Show a page from its top; `foot` is a small line under everything."""
        self._scene, self._wanted = None, None
        self.links.clear()
        self.finder.clear()
        self.followed.clear()
        self.set_margins()
        width = max(160, self.viewport().width() - 2 * RING_ROOM)
        self.filled = Filled()
        self.objects.set_objects(self.filled.objects)
        style = PageStyle(cards=cards, diagram=diagram, width=width, foot=foot, compact=compact)
        fill_document(self.document(), self.setter, style, title, blocks, self.filled)
        # Qt scrolls to its text cursor when the focus comes; writing has left it inside the page.
        self.moveCursor(QTextCursor.MoveOperation.Start)
        self.verticalScrollBar().setValue(0)

    def show_part(self, part: str) -> None:
        """Scroll to a heading or a source of the page."""
        position = self.filled.parts.get(part)
        if position is not None:
            self._go_to(position, self._theme.em(16))

    def show_range(self, start: int, end: int) -> None:
        """Scroll as little as shows these characters well inside the view."""
        rects = range_rects(self.document(), start, end)
        if not rects:
            return
        bar, height = self.verticalScrollBar(), self.viewport().height()
        top, bottom = rects[0].top(), rects[-1].bottom()
        edge = min(height / 4, self._theme.em(80))
        if top < bar.value() + RING_ROOM or bottom > bar.value() + height - edge:
            bar.setValue(int(top - edge))

    def reading_place(self) -> int:
        """Return the character at the top of the view: it is the same in every text size."""
        return self.cursorForPosition(QPoint(0, 1)).position()

    def show_place(self, position: int) -> None:
        """Scroll a character to the top of the view."""
        self._go_to(min(position, self.document().characterCount() - 1), 0)

    def _go_to(self, position: int, room: int) -> None:
        """Scroll now, and again when the text has its final width: it may not be laid out yet."""
        self._wanted = (position, room)
        self._arrive()

    def _arrive(self) -> None:
        """Scroll to the wanted place as far as the text is laid out."""
        if self._wanted is None or self.document().pageSize().isNull():
            return
        position, room = self._wanted
        cursor, bar = QTextCursor(self.document()), self.verticalScrollBar()
        cursor.setPosition(position)
        bar.setValue(bar.value() + self.cursorRect(cursor).top() - room)

    def object_key(self, position: int) -> int:
        """Return the key of the object that stands at a character position; 0 for none."""
        cursor = QTextCursor(self.document())
        cursor.setPosition(position + 1)
        return int(cursor.charFormat().property(OBJECT_KEY) or 0)

    def finish_pictures(self) -> None:
        """Render the drawings in view now, without waiting a turn; for pictures of screens."""
        self.objects.finish()

    def scene(self) -> Scene:
        """Return what lies behind the text."""
        if self.document().pageSize().isNull():
            return NOTHING  # not laid out yet: Qt would be asked for lines that are not there
        if self._scene is None:
            self._scene = place(self.document(), self.filled)
        return self._scene

    # ------------------------------------------------------------ slots

    @Slot(QUrl)
    def _on_anchor_clicked(self, url: QUrl) -> None:
        link = Link.parse(url.toString())
        if link is not None:
            self.followed.follow_at(self._pressed_at, link)
            self.link_followed.emit(link)

    @Slot()
    def _on_laid_out(self) -> None:
        self._scene = None

    # ------------------------------------------------------------ Qt

    def loadResource(self, kind: int, name: QUrl | str) -> QByteArray:
        """Load nothing: a page is made of blocks and asks for no file."""
        del kind, name
        return QByteArray()  # with None Qt would look for the file itself

    def paintEvent(self, event: QPaintEvent) -> None:
        self._arrive()
        self._wanted = None  # from the first picture on the person scrolls
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), self._theme.colour(self._fill))
        top = self.verticalScrollBar().value()
        painter.translate(-self.horizontalScrollBar().value(), -top)
        clip = QRectF(event.rect()).translated(0, top)
        paint_scene(painter, self.scene(), self._theme, clip)
        self.finder.paint(painter, clip)
        self.followed.paint(painter)
        painter.end()
        super().paintEvent(event)
        if self.hasFocus():
            self.links.paint_ring(self._theme)

    def viewportEvent(self, event: QEvent) -> bool:
        """Let a finger scroll and tap; the mouse that Qt makes of it would select as well."""
        if not isinstance(event, QTouchEvent) or self._scroll is Scroll.ANY_PRESS:
            return super().viewportEvent(event)
        event.accept()
        still = QScroller.scroller(self.viewport()).state() == QScroller.State.Inactive
        if still and event.type() == QEvent.Type.TouchEnd:
            self._pressed_at = event.points()[0].position().toPoint()
            self._on_anchor_clicked(QUrl(self.anchorAt(self._pressed_at)))
        return True

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Let a touch take the ring away: it is for somebody who moves by keyboard."""
        self.shows_ring = False
        self.links.clear()
        self._pressed_at = event.position().toPoint()
        super().mousePressEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._select and event.matches(QKeySequence.StandardKey.SelectAll):
            return  # Qt would select whatever the flags say
        span = self.links.current()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and span is not None:
            self.followed.follow(span)
            self.link_followed.emit(span.link)
            return
        bar = self.verticalScrollBar()
        steps = {
            Qt.Key.Key_Down: bar.singleStep() * 3,
            Qt.Key.Key_Up: -bar.singleStep() * 3,
            Qt.Key.Key_PageDown: bar.pageStep() * 9 // 10,
            Qt.Key.Key_Space: bar.pageStep() * 9 // 10,
            Qt.Key.Key_PageUp: -bar.pageStep() * 9 // 10,
            Qt.Key.Key_Home: -bar.maximum(),
            Qt.Key.Key_End: bar.maximum(),
        }
        step = steps.get(Qt.Key(event.key()))
        if step is not None and event.modifiers() in UNSHIFTED:
            bar.setValue(bar.value() + step)
            return
        super().keyPressEvent(event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Walk the links of the page, then go on to the next control: never a trap."""
        return self.links.step(forward=forward) or super().focusNextPrevChild(forward)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.shows_ring = event.reason() in KEY_REASONS
        self.links.enter(event.reason())

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll only: with Ctrl held Qt would change the size of the font for good."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            event.ignore()
            return
        super().wheelEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        reading = self.reading_place() if self.verticalScrollBar().value() else 0
        self._scene = None
        self.set_margins()
        super().resizeEvent(event)
        self._arrive()
        if reading:
            self.show_place(reading)

    def set_margins(self) -> None:
        """Put the column of text in the middle of the view."""
        bar = self.verticalScrollBar().sizeHint().width()
        room = self.contentsRect().width() - bar
        side = max(self._theme.gap(8), (room - self._measure - 2 * RING_ROOM) // 2)
        self.setViewportMargins(side, 0, side, 0)


def set_up_text(document: QTextDocument, objects: PageObjects, theme: Theme) -> None:
    """Prepare the one document of a view."""
    document.setUndoRedoEnabled(False)
    document.setDocumentMargin(RING_ROOM)
    document.setDefaultFont(theme.font("body"))
    document.documentLayout().registerHandler(OBJECT_TYPE, objects)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    document.setDefaultTextOption(option)


def set_up_view(view: PageView, reach: Reach, scroll: Scroll, theme: Theme) -> None:
    """Let a view do what the profile allows, and nothing else."""
    view.setFrameShape(QFrame.Shape.NoFrame)
    view.setCursorWidth(0)  # nothing is typed here, so there is no caret
    view.setOpenLinks(False)
    view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    dress(view.verticalScrollBar(), theme)
    view.verticalScrollBar().setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
    view.setTabChangesFocus(True)
    view.viewport().setAutoFillBackground(False)
    view.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
    flags = Qt.TextInteractionFlag.LinksAccessibleByMouse
    if reach.select_text:
        flags |= Qt.TextInteractionFlag.TextSelectableByMouse
        flags |= Qt.TextInteractionFlag.TextSelectableByKeyboard
    else:
        view.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
    view.setTextInteractionFlags(flags)
    view.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    press = QScroller.ScrollerGestureType
    any_press = scroll is Scroll.ANY_PRESS
    let_drag(view.viewport(), press.LeftMouseButtonGesture if any_press else press.TouchGesture)
