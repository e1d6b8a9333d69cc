# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""How the parts of a page of sheets stand in each shape of window."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from edu_app.ui.layouts import column, row
from edu_app.ui.more_below import LongPane
from edu_app.ui.paint import RING_ROOM
from edu_app.ui.surfaces import ScrollPane, Surface, SurfaceLook

if TYPE_CHECKING:
    from PySide6.QtWidgets import QLayout

    from edu_app.ui.label import Label
    from edu_app.ui.page import Page
    from edu_app.ui.shape import Shape
    from edu_app.ui.sheet_preview import SheetPreview
    from edu_app.ui.theme import Theme

LIST, DEEDS, PANEL = 560, 470, 620
"""Widths in kiosk pixels: of the choices, of what can be done, and of both in one."""
UPRIGHT_PREVIEW, SCROLLED_PREVIEW = 0.46, 760
"""Height of the preview above the choices: a share of the page, and kiosk pixels."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperFrame:
    """The parts of a page on which sheets are put together."""

    page: Page
    head: Label
    list: QWidget | None
    """What can be chosen; None where nothing is."""
    options: QWidget
    preview: SheetPreview
    deeds: QWidget

    @property
    def theme(self) -> Theme:
        """The look of the page."""
        return self.page.theme

    def build(self, shape: Shape) -> None:
        """Put the parts into the layout for the shape of the window."""
        if shape.large or (shape.portrait and shape.short):
            _scrolling(self)
        elif shape.portrait:
            _upright(self)
        elif shape.rail or self.list is None:
            _in_three(self)
        else:
            _in_two(self, short=shape.short)


def _in_three(frame: PaperFrame) -> None:
    """Choices, preview, what can be done."""
    theme = frame.theme
    outer = _across(frame)
    if frame.list is not None:
        outer.addWidget(_panel(frame, LIST, [_head(frame), _pane(frame, "surface")]))
        outer.addWidget(frame.preview, 1)
        parts: list[QWidget | QLayout | int | None] = [frame.options]
    else:
        outer.addWidget(frame.preview, 1)
        parts = [_head(frame)]
    panel = _panel(frame, DEEDS, [*parts, theme.gap(10), frame.deeds, None])
    outer.addWidget(panel)


def _in_two(frame: PaperFrame, *, short: bool) -> None:
    """Everything on one side, the preview on the other; with little height all choices scroll."""
    outer = _across(frame)
    parts: list[QWidget | QLayout | int | None] = [_head(frame), frame.options]
    if short:
        body = QWidget()
        body.setLayout(column([*parts, frame.list, None], spacing=frame.theme.gap(8)))
        pane = ScrollPane(body, frame.theme, "surface")
        outer.addWidget(_panel(frame, PANEL, [pane, frame.deeds]))
    else:
        outer.addWidget(_panel(frame, PANEL, [*parts, _pane(frame, "surface"), frame.deeds]))
    outer.addWidget(frame.preview, 1)


def _across(frame: PaperFrame) -> QHBoxLayout:
    theme = frame.theme
    outer = QHBoxLayout(frame.page)
    edge = theme.gap(28)
    outer.setContentsMargins(edge, theme.gap(18), edge, theme.gap(18))
    outer.setSpacing(theme.gap(22))
    return outer


def _panel(frame: PaperFrame, width: int, parts: list[QWidget | QLayout | int | None]) -> Surface:
    """Return parts in a card; a pane among them takes what is left of the height."""
    theme = frame.theme
    panel = Surface(theme, SurfaceLook(radius="lg", level=1))
    panel.setFixedWidth(theme.em(width))
    inside = column(parts, spacing=theme.gap(8))
    pad = theme.gap(16)
    inside.setContentsMargins(pad, theme.gap(20), pad, pad)
    panel.setLayout(inside)
    return panel


def _upright(frame: PaperFrame) -> None:
    """The preview above, the choices below it, what can be done at the foot."""
    theme = frame.theme
    outer = QVBoxLayout(frame.page)
    edge = theme.gap(40) - RING_ROOM
    outer.setContentsMargins(edge, theme.gap(22), edge, theme.gap(18))
    outer.setSpacing(theme.gap(12))
    outer.addLayout(_head(frame))
    outer.addWidget(frame.preview, 1)
    if frame.list is not None:
        outer.addWidget(frame.options)
        outer.addWidget(_pane(frame, "bg"), 1)
    outer.addWidget(frame.deeds)


def _scrolling(frame: PaperFrame) -> None:
    """One column for large text: everything under everything, what can be done first."""
    theme = frame.theme
    frame.preview.setFixedHeight(theme.gap(SCROLLED_PREVIEW))
    parts: list[QWidget | QLayout | int | None] = [_head(frame), frame.deeds, frame.preview]
    if frame.list is not None:
        parts += [frame.options, frame.list]
    body = QWidget()
    body.setLayout(column([*parts, None], spacing=theme.gap(14)))
    outer = QVBoxLayout(frame.page)
    edge = theme.gap(28) - RING_ROOM
    outer.setContentsMargins(edge, theme.gap(14), edge, 0)
    outer.addWidget(LongPane(body, theme))


def _head(frame: PaperFrame) -> QHBoxLayout:
    return row([RING_ROOM, frame.head])


def _pane(frame: PaperFrame, fill: str) -> ScrollPane:
    assert frame.list is not None  # asked only where there are choices
    return ScrollPane(frame.list, frame.theme, fill)
