# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The eyes of a made-up patient: what a finger reaches in a window now, and what it is called."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import TypeVar

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QAbstractSlider,
    QApplication,
    QLineEdit,
    QScrollBar,
    QWidget,
)

from benchmarks.patient_deeds import Sight
from edu_app.features.topics.tile_view import Tile
from edu_app.ui.document_paint import range_rects
from edu_app.ui.document_view import PageView
from edu_app.ui.keyboard_button import Key

PICTURES = {"Canvas": "canvas", "VeinCanvas": "vein-canvas", "BodyMap": "map"}
"""What can be pointed at all over, by the names of the classes."""
Kind = TypeVar("Kind", bound=QWidget)
PLAIN = ("QWidget", "QFrame")
"""Widgets that only hold others together."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Target:
    """Something that a finger reaches."""

    name: str
    place: QPoint
    """In the window."""
    widget: QWidget

    def order(self) -> tuple[int, int, str]:
        """Return what things are sorted by: as they are read."""
        return self.place.y(), self.place.x(), self.name


class Eyes:
    """Look at a window as a person does: what is hidden or covered is not there.

    Never by `findChildren` or `childAt` of the window: PySide6 6.11 takes what they return for
    children of the window and keeps a bit of memory for each until the window is destroyed, and
    whoever looks for leaks should make none.
    """

    def __init__(self, window: QWidget) -> None:
        self._window = window
        self.targets: list[Target] = []
        self._children: dict[QWidget, list[QWidget]] = {}
        """What lies in what, the lowest first, as it was when somebody looked."""

    def look(self) -> Sight:
        """Return what is seen now; `targets` says in the same order where it is."""
        self._children.clear()
        seen = [each for each in self._inside(QWidget) if each.isVisible()]
        found = [*self._controls(seen), *self._links(seen)]
        self.targets = sorted(found, key=Target.order)
        scrolled = self.scrolled()
        bar = scrolled.verticalScrollBar() if scrolled is not None else None
        self._children.clear()
        return Sight(
            names=tuple(target.name for target in self.targets),
            below=bar is not None and bar.value() < bar.maximum(),
            covered=self._is_covered(),
        )

    def forget(self) -> None:
        """Let go of everything that was seen."""
        self.targets = []
        self._children.clear()

    def scrolled(self) -> QAbstractScrollArea | None:
        """Return the largest thing in sight that can be scrolled up and down."""
        found = [
            area
            for area in self._inside(QAbstractScrollArea)
            if area.isVisible()
            and area.verticalScrollBar().maximum() > 0
            and self.reaches(area, middle(area, self._window))
        ]
        return max(found, key=lambda area: area.width() * area.height(), default=None)

    def reaches(self, widget: QWidget, place: QPoint) -> bool:
        """Tell whether a finger at a place of the window meets a widget, or what lies in it."""
        lower = widget
        while lower is not self._window:
            parent = lower.parentWidget()
            if parent is None:
                return False
            at = parent.mapFrom(self._window, place)
            siblings = self._children_of(parent)
            over = siblings[siblings.index(lower) + 1 :]
            if not lower.geometry().contains(at) or any(covers(other, at) for other in over):
                return False
            lower = parent
        return True

    def _inside(self, kind: type[Kind]) -> Iterator[Kind]:
        for widget in QApplication.allWidgets():
            if isinstance(widget, kind) and self._window.isAncestorOf(widget):
                yield widget

    def _controls(self, seen: Iterable[QWidget]) -> Iterator[Target]:
        for widget in seen:
            if not widget.isEnabled() or not can_be_touched(widget):
                continue
            part = widget.visibleRegion().boundingRect()
            place = widget.mapTo(self._window, part.center())
            if not part.isEmpty() and self.reaches(widget, place):
                yield Target(name=name_of(widget), place=place, widget=widget)

    def _links(self, seen: Iterable[QWidget]) -> Iterator[Target]:
        for view in seen:
            if not isinstance(view, PageView):
                continue
            port, scrolled = view.viewport(), view.verticalScrollBar().value()
            for span in view.filled.anchors:
                for rect in range_rects(view.document(), span.start, span.end)[:1]:
                    at = rect.center().toPoint() - QPoint(0, scrolled)
                    place = port.mapTo(self._window, at)
                    if port.rect().contains(at) and self.reaches(view, place):
                        yield Target(name=f"link-{span.link.kind}", place=place, widget=port)

    def _children_of(self, parent: QWidget) -> list[QWidget]:
        found = self._children.get(parent)
        if found is None:
            found = [each for each in parent.children() if isinstance(each, QWidget)]
            self._children[parent] = found
        return found

    def _is_covered(self) -> bool:
        """Tell whether neither bar nor page is seen."""
        page = getattr(self._window, "page", None)
        return isinstance(page, QWidget) and not page.isVisible()


def covers(other: QWidget, place: QPoint) -> bool:
    """Tell whether a widget takes a touch at a place of its parent from what lies below."""
    through = other.testAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    return other.isVisible() and not through and other.geometry().contains(place)


def can_be_touched(widget: QWidget) -> bool:
    """Tell whether a touch does anything to a widget itself."""
    if isinstance(widget, QScrollBar):
        return False
    kinds = (QAbstractButton, QAbstractSlider, QLineEdit)
    return isinstance(widget, kinds) or type(widget).__name__ in PICTURES


def name_of(widget: QWidget) -> str:
    """Return what a patient calls a widget: its own name, else whose it is and what it is."""
    if isinstance(widget, Key):
        return f"key-{widget.cap.letter or widget.cap.job}"
    if isinstance(widget, Tile):
        return f"tile-{widget.facts.link}"
    kind = type(widget).__name__
    return PICTURES.get(kind) or widget.objectName() or f"{owner_of(widget)}-{kind}"


def owner_of(widget: QWidget) -> str:
    """Return the kind of the nearest widget around one that is more than a frame."""
    above = widget.parentWidget()
    while above is not None and (type(above).__name__ in PLAIN or "viewport" in above.objectName()):
        above = above.parentWidget()
    return type(above).__name__ if above is not None else ""


def middle(widget: QWidget, window: QWidget) -> QPoint:
    """Return the middle of a widget in its window."""
    return widget.mapTo(window, widget.rect().center())
