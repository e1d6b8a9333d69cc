# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""What a screen reader finds in a drawing: the picture, and each structure that has a number."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QAccessibleEvent,
    QAccessibleInterface,
    QPolygonF,
)
from PySide6.QtWidgets import QAccessibleWidget

from edu_app.render.scene import number_of

if TYPE_CHECKING:
    from PySide6.QtCore import QObject
    from PySide6.QtGui import QWindow

    from edu_app.library.diagram import Structure
    from edu_app.render.scene import Scene
    from edu_app.ui.canvas import Canvas

FALLBACK = 8
"""What is out of view is said to be in the middle, and so many times smaller than the canvas."""


def tell(event: QAccessibleEvent) -> None:
    """Let a screen reader know."""
    QAccessible.updateAccessibility(event)


class StructureNode(QAccessibleInterface):
    """One structure. `interface_cast` stays Qt's own: overriding it kills the program."""

    def __init__(self, canvas: Canvas, parent: CanvasAccess, structure: Structure) -> None:
        super().__init__()
        self._canvas, self._parent, self.structure = canvas, parent, structure
        self.id = QAccessible.registerAccessibleInterface(self)

    def release(self) -> None:
        """Let Qt forget this node."""
        QAccessible.deleteAccessibleInterface(self.id)

    def isValid(self) -> bool:
        return True

    def object(self) -> QObject | None:  # type: ignore[override]  # None says there is none
        return None

    def window(self) -> QWindow | None:  # type: ignore[override]  # None says there is none
        return self._canvas.window().windowHandle()

    def parent(self) -> QAccessibleInterface:
        return self._parent

    def childCount(self) -> int:
        return 0

    def child(self, index: int) -> QAccessibleInterface | None:  # type: ignore[override]  # None says there is none
        del index
        return None

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        del child
        return -1

    def childAt(self, x: int, y: int) -> QAccessibleInterface | None:  # type: ignore[override]  # None says there is none
        del x, y
        return None

    def role(self) -> QAccessible.Role:
        return QAccessible.Role.ListItem

    def state(self) -> QAccessible.State:
        scene = self._canvas.scene
        state = QAccessible.State()
        state.readOnly = state.focusable = state.selectable = True
        selected = scene.selected if scene else None
        chosen = selected is not None and selected.id == self.structure.id
        state.selected = chosen
        state.focused = chosen and self._canvas.hasFocus()
        state.offscreen = self._box().isEmpty()
        return state

    def text(self, which: QAccessible.Text) -> str:
        if which == QAccessible.Text.Name:
            return self.structure.name
        if which == QAccessible.Text.Description:
            parts = (self.structure.latin, self.structure.says)
            return ". ".join(part for part in parts if part)
        return ""

    def setText(self, which: QAccessible.Text, text: str) -> None:
        """Refuse: a drawing is looked at, not written."""

    def rect(self) -> QRect:
        """Return where the structure is on the screen."""
        canvas, box = self._canvas, self._box()
        if box.isEmpty():
            box = QRect(canvas.rect().center(), canvas.size() / FALLBACK)
        return QRect(canvas.mapToGlobal(box.topLeft()), box.size())

    def _box(self) -> QRect:
        """Return what of the structure is on the canvas."""
        pane, camera = self._canvas.panes.panes[0], self._canvas.eye.camera
        points = [
            pane.on_canvas(point, camera) for each in self.structure.regions for point in each
        ]
        return QPolygonF(points).boundingRect().intersected(pane.clip).toAlignedRect()


class CanvasAccess(QAccessibleWidget):
    """The picture; its nodes are made anew only when its structures change."""

    def __init__(self, canvas: Canvas) -> None:
        super().__init__(canvas, QAccessible.Role.Graphic, canvas.accessibleName())
        self._canvas = canvas
        self._made_for: tuple[Structure, ...] = ()
        self._nodes: list[StructureNode] = []
        canvas.destroyed.connect(self._forget)

    def nodes(self) -> list[StructureNode]:
        """Return a node for each structure that has a number, in their order."""
        scene = self._canvas.scene
        wanted = scene.walked if scene else ()
        if wanted != self._made_for:
            self._forget()
            self._made_for = wanted
            self._nodes = [StructureNode(self._canvas, self, each) for each in wanted]
        return self._nodes

    def show(self, scene: Scene) -> None:
        """Tell that other structures are there now."""
        if scene.walked != self._made_for:
            event = QAccessibleEvent(self._canvas, QAccessible.Event.ObjectReorder)
            tell(event)

    def say_selected(self) -> None:
        """Tell what is pointed out: its number, its names and its sentence."""
        scene = self._canvas.scene
        if scene is None or scene.selected is None:
            return
        chosen = scene.selected
        parts = (chosen.name, chosen.latin, chosen.says)
        words = ". ".join(part.rstrip(".") for part in parts if part)
        event = QAccessibleAnnouncementEvent(self._canvas, words)
        tell(event)
        number = number_of(scene, chosen.id)
        if number and self._canvas.hasFocus():
            focus = QAccessibleEvent(self._canvas, QAccessible.Event.Focus)
            focus.setChild(number - 1)
            tell(focus)

    def text(self, which: QAccessible.Text) -> str:
        if which == QAccessible.Text.Name:
            return self._canvas.accessibleName()
        return self._canvas.accessibleDescription() if which == QAccessible.Text.Description else ""

    def childCount(self) -> int:
        return len(self.nodes())

    def child(self, index: int) -> QAccessibleInterface | None:  # type: ignore[override]  # None says there is none
        nodes = self.nodes()
        return nodes[index] if 0 <= index < len(nodes) else None

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        return next((place for place, node in enumerate(self.nodes()) if node is child), -1)

    def childAt(self, x: int, y: int) -> QAccessibleInterface | None:  # type: ignore[override]  # None says there is none
        found = self._canvas.structure_at(self._canvas.mapFromGlobal(QPoint(x, y)).toPointF())
        wanted = found.id if found else ""
        return next((node for node in self.nodes() if node.structure.id == wanted), None)

    def _forget(self) -> None:
        for node in self._nodes:
            node.release()
        self._nodes = []
        self._made_for = ()
