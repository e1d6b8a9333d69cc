# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Says what is wrong with the layout of a window: cut text, small targets, overlaps, no names.

Every rule yields sentences; `faults_of` runs them all. Nothing is painted for it.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Callable, Iterator
from itertools import combinations
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QAccessible, QFontMetricsF
from PySide6.QtWidgets import QAbstractScrollArea, QLineEdit, QScrollArea, QWidget

from edu_app.shell.sheet import Sheet
from edu_app.ui.buttons import Button
from edu_app.ui.control import Control
from edu_app.ui.document_view import PageView
from edu_app.ui.label import Label

if TYPE_CHECKING:
    from edu_app.shell.window import Window

SLACK = 1
"""Pixels that rounding may take."""
Thing = Control | Label | QLineEdit | PageView
Rule = Callable[["Window"], Iterator[str]]


def faults_of(window: Window) -> list[str]:
    """Return everything that is wrong with what the window shows now."""
    return [fault for rule in RULES for fault in rule(window)]


# ---------------------------------------------------------------- what there is


def things(window: QWidget) -> list[Thing]:
    """Return everything on the window that is read or pressed, hidden parts left out."""
    return [
        widget
        for widget in window.findChildren(QWidget)
        if isinstance(widget, Control | Label | QLineEdit | PageView) and widget.isVisible()
    ]


def targets(window: QWidget) -> list[Control | QLineEdit]:
    """Return everything that can be pressed."""
    return [thing for thing in things(window) if isinstance(thing, Control | QLineEdit)]


def stops(window: QWidget) -> list[Thing]:
    """Return everything that the focus can stand on."""
    return [
        thing
        for thing in things(window)
        if thing.isEnabled() and thing.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]


def named(thing: QWidget) -> str:
    """Say which thing is meant, and where it stands."""
    words = thing.text() if isinstance(thing, Label | Control) else ""
    box = rect_of(thing)
    where = f"{box.x()},{box.y()} {box.width()}×{box.height()}"
    return f"{type(thing).__name__} “{words or spoken(thing)}” at {where}"


def rect_of(thing: QWidget) -> QRect:
    """Return where a thing lies in its window."""
    return QRect(thing.mapTo(thing.window(), thing.rect().topLeft()), thing.size())


def painted(thing: QWidget) -> QRect:
    """Return what a thing paints, in its own coordinates; without focus there is no ring."""
    if isinstance(thing, Control) and thing.focusPolicy() == Qt.FocusPolicy.NoFocus:
        return thing.face().toAlignedRect()
    return thing.rect()


def seen(thing: QWidget) -> QRect:
    """Return the part of a thing that no scroll area hides, in its window."""
    rect = rect_of(thing)
    parent = thing.parentWidget()
    while parent is not None and not parent.isWindow():
        if isinstance(parent, QAbstractScrollArea):
            rect = rect.intersected(rect_of(parent.viewport()))
        parent = parent.parentWidget()
    return rect


def layer_of(thing: QWidget) -> QWidget:
    """Return the sheet that a thing lies on, or the window."""
    parent = thing.parentWidget()
    while parent is not None and not isinstance(parent, Sheet) and not parent.isWindow():
        parent = parent.parentWidget()
    return parent or thing


def spoken(thing: QWidget) -> str:
    """Return what a screen reader says for a thing."""
    interface = QAccessible.queryAccessibleInterface(thing)
    return interface.text(QAccessible.Text.Name).strip() if interface is not None else ""


# ---------------------------------------------------------------- rules


def words_have_room(window: Window) -> Iterator[str]:
    """Nothing that is written on a control, a label or a field is cut."""
    for thing in things(window):
        if isinstance(thing, Control):
            if not thing.text_fits():
                yield f"{named(thing)} is too small for its words"
        elif isinstance(thing, Label):
            needed = thing.needed(thing.width())
            if needed.width() > thing.width() + SLACK or needed.height() > thing.height() + SLACK:
                yield f"{named(thing)} needs {needed.width()}×{needed.height()}"
        elif isinstance(thing, QLineEdit):
            margins = thing.textMargins()
            room = thing.width() - margins.left() - margins.right()
            if QFontMetricsF(thing.font()).horizontalAdvance(thing.placeholderText()) > room:
                yield f"{named(thing)} is too small for its words"


def pages_are_not_wider_than_their_view(window: Window) -> Iterator[str]:
    """No page of text is wider than its view, which a word, a cell or a drawing could cause."""
    for view in (thing for thing in things(window) if isinstance(thing, PageView)):
        width, room = view.document().size().width(), view.viewport().width()
        if width > room + SLACK or view.horizontalScrollBar().maximum() > 0:
            yield f"{named(view)} is {width:.0f} wide in a view of {room}"


def no_word_is_broken(window: Window) -> Iterator[str]:
    """No word goes on in the next line: the guide breaks one only where nothing else is left."""
    for thing in things(window):
        if isinstance(thing, Label):
            metrics = QFontMetricsF(thing.font())
            for word in thing.text().split():
                if thing.look.wrap and metrics.horizontalAdvance(word) > thing.width() + SLACK:
                    yield f"{named(thing)} breaks the word “{word}”"
        elif isinstance(thing, PageView):
            yield from (f"{named(thing)} breaks the word “{word}”" for word in broken(thing))


def broken(view: PageView) -> Iterator[str]:
    """Return the words of a page that go on in the next line."""
    block = view.document().begin()
    while block.isValid():
        text, layout = block.text(), block.layout()
        for index in range(layout.lineCount() - 1):
            line = layout.lineAt(index)
            end = line.textStart() + line.textLength()
            if text[end - 1].isalnum() and text[end].isalnum():
                yield text[line.textStart() : end].split()[-1] + text[end:].split()[0]
        block = block.next()


def everything_is_in_reach(window: Window) -> Iterator[str]:
    """Whatever sticks out of its surroundings is cut there, unless it can be scrolled to."""
    areas = [area for area in window.findChildren(QScrollArea) if area.isVisible()]
    for thing in (*things(window), *areas):
        rect, outer = painted(thing).translated(thing.pos()), thing.parentWidget()
        while outer is not None:
            room = outer.rect().adjusted(-SLACK, -SLACK, SLACK, SLACK)
            area = outer.parentWidget()
            scrolls = isinstance(area, QScrollArea) and outer is area.viewport()
            if scrolls:  # up and down everything can be reached, and the area is looked at itself
                room.setTop(rect.top())
                room.setBottom(rect.bottom())
            if not room.contains(rect):
                yield f"{named(thing)} sticks out of its {type(outer).__name__}"
            if scrolls or outer.isWindow() or not room.contains(rect):
                break
            rect.translate(outer.pos())
            outer = outer.parentWidget()


def nothing_overlaps(window: Window) -> Iterator[str]:
    """Two things in the same layer do not lie over each other."""
    shown = [(thing, seen(thing)) for thing in things(window) if not _floats(thing)]
    for (one, here), (other, there) in combinations(shown, 2):
        if not here.intersects(there):
            continue  # as most
        common = here.intersected(there).adjusted(SLACK, SLACK, -SLACK, -SLACK)
        related = one.isAncestorOf(other) or other.isAncestorOf(one)
        if common.isValid() and not related and layer_of(one) is layer_of(other):
            yield f"{named(one)} overlaps {named(other)}"


def _floats(thing: Thing) -> bool:
    """Tell whether a thing is meant to lie over others, as the button that turns down does."""
    return isinstance(thing, Control) and thing.focusPolicy() == Qt.FocusPolicy.NoFocus


def targets_are_large_enough(window: Window) -> Iterator[str]:
    """What a finger has to hit is as large on the glass as the profile wants it."""
    chrome = window.parts.profile.chrome
    mm_per_px = window.parts.settings.mm_per_px or chrome.mm_per_px
    for thing in targets(window):
        main = isinstance(thing, Button) and thing.look.size == "lg"
        least_mm = chrome.primary_mm if main else chrome.secondary_mm
        least_px = max(window.theme.target("lg" if main else "sm"), math.ceil(least_mm / mm_per_px))
        side = min(thing.width(), thing.height())
        if side < least_px:
            yield f"{named(thing)} is {side * mm_per_px:.1f} mm ({side} px), not {least_px} px"


def everything_has_a_name(window: Window) -> Iterator[str]:
    """A screen reader has something to say for whatever the focus can stand on."""
    for thing in stops(window):
        if not spoken(thing):
            yield f"{named(thing)} has no name"


def names_differ(window: Window) -> Iterator[str]:
    """Two controls side by side do not bear the same name."""
    names = Counter(
        (thing.parentWidget(), type(thing).__name__, spoken(thing)) for thing in targets(window)
    )
    for (parent, kind, name), count in names.items():
        if count > 1:
            yield f"{count} × {kind} “{name}” in one {type(parent).__name__}"


RULES: tuple[Rule, ...] = (
    words_have_room,
    no_word_is_broken,
    pages_are_not_wider_than_their_view,
    everything_is_in_reach,
    nothing_overlaps,
    targets_are_large_enough,
    everything_has_a_name,
    names_differ,
)
