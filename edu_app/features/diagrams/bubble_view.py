# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The card of what was tapped on a drawing: its names, one sentence, and the way to its page."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from edu_app.render.scene import number_of
from edu_app.ui.buttons import Button, ButtonKind, ButtonLook
from edu_app.ui.canvas_marks import pin_radius
from edu_app.ui.label import Label, TextLook
from edu_app.ui.paint import RING_ROOM
from edu_app.ui.surfaces import Surface, SurfaceLook

if TYPE_CHECKING:
    from edu_app.library.diagram import Structure
    from edu_app.render.scene import Scene
    from edu_app.ui.canvas import Canvas
    from edu_app.ui.theme import Theme

WIDTHS = (560, 430)
"""Of the card in kiosk pixels, the best first."""
EDGE = 14


class Bubble(Surface):
    """Lies in a corner of the canvas, or under it where text is large."""

    closed = Signal()
    more_wanted = Signal(object)
    """A `Link`."""
    walk_wanted = Signal(int)

    def __init__(self, theme: Theme, *, inline: bool, parent: QWidget | None = None) -> None:
        look = SurfaceLook(fill="raised", level=0 if inline else 1, room=RING_ROOM)
        super().__init__(theme, look, parent)
        self._inline = inline
        self._free = QRect()
        """Where it might lie when it was laid."""
        self._structure: Structure | None = None
        say = QCoreApplication.translate
        self.name = Label("", theme, TextLook(style="h3", weight=700)).as_heading(2)
        self.latin = Label("", theme, TextLook(style="small", colour="ink2"))
        self.says = Label("", theme, TextLook(style="ui", weight=400))
        self.close_button = self._button("x", say("diagrams", "Close"))
        self.back = self._button("arrow-left", say("diagrams", "Name before this one"))
        self.forth = self._button("arrow-right", say("diagrams", "Next name"))
        look_more = ButtonLook(kind=ButtonKind.TONAL, size="sm", trail="chevron-right")
        self.more = Button(say("diagrams", "More on this"), theme, look_more)
        self._build()
        self.setAccessibleName(say("diagrams", "What was tapped"))
        self.setAttribute(Qt.WidgetAttribute.WA_NoMousePropagation)  # the art lies under it
        self.setLayoutDirection(QApplication.layoutDirection())  # not that of the picture
        self.back.clicked.connect(self._on_back)
        self.close_button.clicked.connect(self.closed)
        self.forth.clicked.connect(self._on_forth)
        self.more.clicked.connect(self._on_more)
        self.hide()

    def show_scene(self, scene: Scene) -> None:
        """Show what is pointed out, or nothing."""
        structure = scene.selected
        self._structure = structure
        if structure is None:
            self.hide()
            return
        number = number_of(scene, structure.id)
        self.name.setText(f"{number}  {structure.name}" if number else structure.name)
        self.latin.setText(structure.latin)
        self.latin.setVisible(bool(structure.latin))
        self.says.setText(structure.says)
        self.says.setVisible(bool(structure.says))
        self.more.setVisible(structure.link is not None)
        for each in (self.back, self.forth):
            each.setVisible(len(scene.walked) > 1)
        self.show()

    def lay_over(self, canvas: Canvas) -> None:
        """Take a place on the canvas that hides nothing of weight: the lower left if it can."""
        if self._inline or self.isHidden():
            return
        edge, room = self.theme.gap(EDGE), canvas.panes.room()
        free = QRectF(room).adjusted(edge, edge, -edge - canvas.taken_right, -edge).toRect()
        sizes = [self._size(self.theme.em(wide), free) for wide in WIDTHS]
        never = canvas.fixed_boxes()
        weights = [never, canvas.selected_boxes()]
        places = [place for size in sizes for place in _places(size, free, never)]
        if self.size() in sizes and self._free == free:
            places.insert(0, self.geometry())  # where it is, as long as that is no worse
        else:
            weights.append(_pin_boxes(canvas))  # or it would leap while one moves the picture
        self._free = free
        self.setGeometry(min(places, key=lambda place: _hides(place, weights)))

    def _size(self, width: int, free: QRect) -> QSize:
        """Return the size of a card so wide, in a room."""
        width, layout = min(width, free.width()), self.layout()
        height = layout.totalHeightForWidth(width) if layout is not None else 0
        return QSize(width, min(max(height, self.minimumSizeHint().height()), free.height()))

    # ------------------------------------------------------------ slots

    def _on_back(self) -> None:
        self.walk_wanted.emit(-1)

    def _on_forth(self) -> None:
        self.walk_wanted.emit(1)

    def _on_more(self) -> None:
        if self._structure is not None and self._structure.link is not None:
            self.more_wanted.emit(self._structure.link)

    # ------------------------------------------------------------ building

    def _button(self, icon: str, name: str) -> Button:
        look = ButtonLook(kind=ButtonKind.GHOST, size="sm", icon=icon)
        return Button("", self.theme, look, name=name)

    def _build(self) -> None:
        pad = self.theme.gap(16) + self.look.room
        layout = QVBoxLayout(self)
        layout.setContentsMargins(pad, pad - 4, self.look.room, self.look.room)
        layout.setSpacing(self.theme.gap(4))
        head = QHBoxLayout()
        names = QVBoxLayout()
        names.setSpacing(0)
        names.addWidget(self.name)
        names.addWidget(self.latin)
        head.addLayout(names, 1)
        head.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(head)
        said = QHBoxLayout()
        said.setContentsMargins(0, 0, self.theme.gap(16), 0)
        said.addWidget(self.says)
        layout.addLayout(said)
        foot = QHBoxLayout()
        foot.setContentsMargins(0, 0, 0, 0)
        foot.addWidget(self.more)
        foot.addStretch(1)
        foot.addWidget(self.back)
        foot.addWidget(self.forth)
        layout.addLayout(foot)


def _places(size: QSize, free: QRect, never: list[QRectF]) -> list[QRect]:
    """Return where a card of a size may lie, the best first: in corners, and along what is kept."""
    low, right = free.bottom() + 1 - size.height(), free.right() + 1 - size.width()
    tops = [low, free.top()]
    for box in never:
        tops += [math.ceil(box.bottom()) + 1, math.floor(box.top()) - size.height() - 1]
    inside = [top for top in tops if free.top() <= top <= low]
    return [QRect(QPoint(left, top), size) for top in inside for left in (free.left(), right)]


def _pin_boxes(canvas: Canvas) -> list[QRectF]:
    """Return the places of all numbers: where they are crowded lies what the drawing is about."""
    radius, camera = pin_radius(canvas.theme), canvas.eye.camera
    pins = [
        pane.on_canvas(each.pin, camera) for pane in canvas.panes.panes for each in pane.structures
    ]
    return [QRectF(at.x() - radius, at.y() - radius, 2 * radius, 2 * radius) for at in pins]


def _hides(box: QRect, weights: list[list[QRectF]]) -> list[int]:
    """Return how many places a box lies over: first of those that must be seen, then of others."""
    over = QRectF(box)
    return [sum(over.intersects(each) for each in some) for some in weights]
