# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""What stands above a list: its title, a search where there is a keyboard, and ways into it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLayout, QVBoxLayout, QWidget

from edu_app.ui.label import Label, TextLook
from edu_app.ui.layouts import column, row
from edu_app.ui.paint import RING_ROOM

if TYPE_CHECKING:
    from edu_app.ui.field import Field
    from edu_app.ui.shape import Shape
    from edu_app.ui.theme import Theme

FIELD_WIDTH = 420
"""Width of the search field beside a title in kiosk pixels."""


def list_head(
    title: str, field: Field | None, ways: QWidget | QLayout, theme: Theme, shape: Shape
) -> QVBoxLayout:
    """Return the head; the search stands beside the title where there is room for it."""
    heading = Label(title, theme, TextLook(style="h1", weight=700)).as_heading(1)
    first: list[QWidget | int] = [RING_ROOM, heading]
    beside = field is not None and not shape.portrait and not shape.large
    if field is not None and beside:
        field.setFixedWidth(theme.em(FIELD_WIDTH))
        first += [theme.gap(16), field]
    line = row(first)
    line.setStretch(1, 1)
    parts: list[QWidget | QLayout] = [line]
    if field is not None and not beside:
        parts.append(field)
    return column([*parts, ways], spacing=head_space(theme))


def head_space(theme: Theme) -> int:
    """Return the free pixels between the lines of the head, and under it."""
    return theme.gap(14) - RING_ROOM


def head_scrolls(shape: Shape) -> bool:
    """Tell whether the head would leave the list no room, so that it has to scroll with it."""
    return shape.large and not shape.portrait
