# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""How the parts of the page of a hand-out stand in each shape of window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from edu_app.ui.layouts import column, row
from edu_app.ui.paint import RING_ROOM
from edu_app.ui.surfaces import ScrollPane, Surface, SurfaceLook

if TYPE_CHECKING:
    from PySide6.QtWidgets import QLayout

    from edu_app.features.printing.page_view import PrintPage
    from edu_app.ui.shape import Shape

LIST, DEEDS, PANEL = 560, 470, 620
"""Widths in kiosk pixels: of the choices, of what can be done, and of both in one."""
UPRIGHT_PREVIEW, SCROLLED_PREVIEW = 0.46, 760
"""Height of the preview above the choices: a share of the page, and kiosk pixels."""


def build_frame(page: PrintPage, shape: Shape) -> None:
    """Put the parts of a page into the layout for its shape."""
    if shape.large or (shape.portrait and shape.short):
        _scrolling(page)
    elif shape.portrait:
        _upright(page)
    elif shape.rail or page.list is None:
        _in_three(page)
    else:
        _in_two(page)


def _in_three(page: PrintPage) -> None:
    """Choices, preview, what can be done."""
    theme = page.theme
    outer = _across(page)
    if page.list is not None:
        outer.addWidget(_panel(page, LIST, [_head(page), _pane(page, "surface")]))
        outer.addWidget(page.preview, 1)
        parts: list[QWidget | QLayout | int | None] = [page.options]
    else:
        outer.addWidget(page.preview, 1)
        parts = [_head(page)]
    panel = _panel(page, DEEDS, [*parts, theme.gap(10), page.deeds, None])
    outer.addWidget(panel)


def _in_two(page: PrintPage) -> None:
    """Everything on one side, the preview on the other."""
    outer = _across(page)
    parts: list[QWidget | QLayout | int | None] = [_head(page), page.options]
    outer.addWidget(_panel(page, PANEL, [*parts, _pane(page, "surface"), page.deeds]))
    outer.addWidget(page.preview, 1)


def _across(page: PrintPage) -> QHBoxLayout:
    theme = page.theme
    outer = QHBoxLayout(page)
    edge = theme.gap(28)
    outer.setContentsMargins(edge, theme.gap(18), edge, theme.gap(18))
    outer.setSpacing(theme.gap(22))
    return outer


def _panel(page: PrintPage, width: int, parts: list[QWidget | QLayout | int | None]) -> Surface:
    """Return parts in a card; a pane among them takes what is left of the height."""
    theme = page.theme
    panel = Surface(theme, SurfaceLook(radius="lg", level=1))
    panel.setFixedWidth(theme.em(width))
    inside = column(parts, spacing=theme.gap(8))
    pad = theme.gap(16)
    inside.setContentsMargins(pad, theme.gap(20), pad, pad)
    panel.setLayout(inside)
    return panel


def _upright(page: PrintPage) -> None:
    """The preview above, the choices below it, what can be done at the foot."""
    theme = page.theme
    outer = QVBoxLayout(page)
    edge = theme.gap(40) - RING_ROOM
    outer.setContentsMargins(edge, theme.gap(22), edge, theme.gap(18))
    outer.setSpacing(theme.gap(12))
    outer.addLayout(_head(page))
    outer.addWidget(page.preview, 1)
    if page.list is not None:
        outer.addWidget(page.options)
        outer.addWidget(_pane(page, "bg"), 1)
    outer.addWidget(page.deeds)


def _scrolling(page: PrintPage) -> None:
    """One column for large text: everything under everything, what can be done first."""
    theme = page.theme
    page.preview.setFixedHeight(theme.gap(SCROLLED_PREVIEW))
    parts: list[QWidget | QLayout | int | None] = [_head(page), page.deeds, page.preview]
    if page.list is not None:
        parts += [page.options, page.list]
    body = QWidget()
    body.setLayout(column([*parts, None], spacing=theme.gap(14)))
    pane = ScrollPane(body, theme)
    outer = QVBoxLayout(page)
    edge = theme.gap(28) - RING_ROOM
    outer.setContentsMargins(edge, theme.gap(14), edge, 0)
    outer.addWidget(pane)


def _head(page: PrintPage) -> QHBoxLayout:
    return row([RING_ROOM, page.head])


def _pane(page: PrintPage, fill: str) -> ScrollPane:
    assert page.list is not None  # asked only where there are choices
    return ScrollPane(page.list, page.theme, fill)
