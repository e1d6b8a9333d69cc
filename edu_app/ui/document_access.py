# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""What a screen reader finds in the guide: a tree for pages, headings for titles.

Qt shows the whole of a text view as one text. The factory here answers for our classes with
interfaces whose children are made once for each page and kept: the accessibility bridge dies of
children that are made afresh each time it asks.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget

from edu_app.ui.document_parts import Node, Role
from edu_app.ui.label import Label

if TYPE_CHECKING:
    from PySide6.QtCore import QObject
    from PySide6.QtGui import QWindow

    from edu_app.ui.document_view import PageView

A = QAccessible.Role
QT_ROLES = {
    Role.HEADING: A.Heading,
    Role.PARAGRAPH: A.Paragraph,
    Role.LIST: A.List,
    Role.LIST_ITEM: A.ListItem,
    Role.TABLE: A.Table,
    Role.ROW: A.Row,
    Role.COLUMN_HEADER: A.ColumnHeader,
    Role.ROW_HEADER: A.RowHeader,
    Role.CELL: A.Cell,
    Role.GROUP: A.Grouping,
    Role.GRAPHIC: A.Graphic,
    Role.LINK: A.Link,
}


class AccessNode(QAccessibleInterface):
    """One node of a page. `interface_cast` stays Qt's own: overriding it kills the program."""

    def __init__(self, view: PageView, parent: QAccessibleInterface, node: Node) -> None:
        super().__init__()
        self._view, self._parent, self.node = view, parent, node
        self.id = QAccessible.registerAccessibleInterface(self)
        self.children = [AccessNode(view, self, child) for child in node.children]

    def release(self) -> None:
        """Let Qt forget this node and those below it."""
        for child in self.children:
            child.release()
        QAccessible.deleteAccessibleInterface(self.id)

    def isValid(self) -> bool:
        return True

    def object(self) -> QObject | None:  # type: ignore[override]  # None says there is none
        return None

    def window(self) -> QWindow | None:  # type: ignore[override]  # None says there is none
        return self._view.window().windowHandle()

    def parent(self) -> QAccessibleInterface:
        return self._parent

    def childCount(self) -> int:
        return len(self.children)

    def child(self, index: int) -> QAccessibleInterface | None:  # type: ignore[override]  # None says there is none
        return self.children[index] if 0 <= index < len(self.children) else None

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        return index_of(self.children, child)

    def childAt(self, x: int, y: int) -> QAccessibleInterface | None:  # type: ignore[override]  # None says there is none
        return at(self.children, x, y)

    def role(self) -> QAccessible.Role:
        return QT_ROLES[self.node.role]

    def state(self) -> QAccessible.State:
        state = QAccessible.State()
        state.readOnly = True
        if self.node.role is Role.LINK:
            span = self._view.links.current()
            state.focusable = state.linked = True
            state.focused = span is not None and span.start == self.node.start
        return state

    def text(self, which: QAccessible.Text) -> str:
        if which == QAccessible.Text.Name:
            return self.node.name
        return self.node.description if which == QAccessible.Text.Description else ""

    def setText(self, which: QAccessible.Text, text: str) -> None:
        """Refuse: a page is read, not written."""

    def rect(self) -> QRect:
        end = max(self.node.end, self.node.start + 1)
        from edu_app.ui.document_paint import range_rects  # the view below has loaded it

        rects = range_rects(self._view.document(), self.node.start, end)
        port = self._view.viewport()
        if not rects:
            return QRect(port.mapToGlobal(port.rect().topLeft()), port.size())
        whole = rects[0]
        for rect in rects[1:]:
            whole = whole.united(rect)
        whole.translate(0, -self._view.verticalScrollBar().value())
        box = whole.toAlignedRect()
        return QRect(port.mapToGlobal(box.topLeft()), box.size())


class PageAccess(QAccessibleWidget):
    """A page as a document; its nodes are made when a reader first asks after a page change."""

    def __init__(self, view: PageView) -> None:
        super().__init__(view, A.Document, view.accessibleName())
        self._view = view
        self._made_for: object = None
        self._nodes: list[AccessNode] = []
        view.destroyed.connect(self.forget)

    def nodes(self) -> list[AccessNode]:
        """Return the nodes of the page that is shown now."""
        if self._view.filled is not self._made_for:
            self.forget()
            self._made_for = self._view.filled
            self._nodes = [AccessNode(self._view, self, node) for node in self._view.filled.nodes]
        return self._nodes

    def forget(self) -> None:
        """Give back the nodes of the page before."""
        for node in self._nodes:
            node.release()
        self._nodes = []

    def text(self, which: QAccessible.Text) -> str:
        return self._view.accessibleName() if which == QAccessible.Text.Name else ""

    def childCount(self) -> int:
        return len(self.nodes())

    def child(self, index: int) -> QAccessibleInterface | None:  # type: ignore[override]  # None says there is none
        nodes = self.nodes()
        return nodes[index] if 0 <= index < len(nodes) else None

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        return index_of(self.nodes(), child)

    def childAt(self, x: int, y: int) -> QAccessibleInterface | None:  # type: ignore[override]  # None says there is none
        return at(self.nodes(), x, y)


class LabelAccess(QAccessibleWidget):
    """A text outside a page, such as the title of the start page.

    Qt asks while the label is being made, so whether it is a heading is found out later.
    """

    def __init__(self, label: Label) -> None:
        super().__init__(label, A.StaticText, label.text())
        self._label = label

    def role(self) -> QAccessible.Role:
        return A.Heading if self._label.heading_word else A.StaticText

    def text(self, which: QAccessible.Text) -> str:
        if which == QAccessible.Text.Name:
            return self._label.accessibleName() or self._label.text()
        return self._label.heading_word if which == QAccessible.Text.Description else ""


def index_of(nodes: list[AccessNode], child: QAccessibleInterface) -> int:
    """Return the place of a node among its siblings, or -1."""
    return next((index for index, node in enumerate(nodes) if node is child), -1)


def at(nodes: list[AccessNode], x: int, y: int) -> QAccessibleInterface | None:
    """Return the node under a point of the screen."""
    return next((node for node in nodes if node.rect().contains(x, y)), None)


class AccessFactory:
    """Answers Qt when it asks how one of our widgets looks to a screen reader."""

    def __init__(self) -> None:
        self._kept: dict[int, QAccessibleInterface] = {}
        self._installed = False

    def install(self) -> None:
        """Tell Qt to ask here first; once is enough."""
        if not self._installed:
            QAccessible.installFactory(self.make)
            self._installed = True

    def make(self, class_name: str, thing: QObject) -> QAccessibleInterface | None:
        """Return the interface for one of our widgets; None for all others.

        An exception in here would be swallowed without a word, so nothing here can fail.
        """
        # Imported here: the start page is painted before anything of a text is loaded.
        from edu_app.ui.document_view import PageView

        del class_name
        made: QAccessibleInterface | None = None
        if isinstance(thing, PageView):
            made = PageAccess(thing)
        elif isinstance(thing, Label):
            made = LabelAccess(thing)
        elif (own := getattr(thing, "make_access", None)) is not None:
            made = own()
        if made is not None:
            self._keep(thing, made)
        return made

    def _keep(self, thing: QObject, made: QAccessibleInterface) -> None:
        """Hold the interface as long as its widget lives: nothing in Qt promises to."""
        key = id(made)
        self._kept[key] = made

        def drop(*_: object) -> None:
            self._kept.pop(key, None)

        thing.destroyed.connect(drop)
