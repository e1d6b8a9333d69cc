# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The mark that says who has checked a text: an icon and the words for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from edu_app.library.model import Checked
from edu_app.ui.label import Label, TextLook
from edu_app.ui.layouts import row
from edu_app.ui.paint import RING_ROOM
from edu_app.ui.surfaces import Picture

if TYPE_CHECKING:
    from PySide6.QtWidgets import QHBoxLayout

    from edu_app.library.model import Review
    from edu_app.ui.theme import Theme


def review_stamp(review: Review, words: str, theme: Theme, *, edge: int = RING_ROOM) -> QHBoxLayout:
    """Return the mark that says who has checked a page; `edge` is free before it.

    Below controls it stands flush with their faces, below bare words with no edge.
    """
    checked = isinstance(review, Checked)
    icon, colour = ("badge-check", "ok") if checked else ("pencil", "warn")
    picture = Picture(icon, theme.px("ui"), colour, theme)
    ink = "ink" if checked else "warnInk"
    label = Label(words, theme, TextLook(style="small", weight=600, colour=ink))
    made = row([edge, picture, theme.gap(10), label])
    made.setStretch(made.count() - 1, 1)
    return made
