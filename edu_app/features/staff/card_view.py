# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""White cards with plain rows: what something is at the left, what is chosen at the right."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from edu_app.features.staff.beside_view import BesideLayout
from edu_app.ui.label import Label, TextLook
from edu_app.ui.layouts import row
from edu_app.ui.surfaces import Picture, Rule, Surface, SurfaceLook

if TYPE_CHECKING:
    from edu_app.ui.theme import Theme

PAD, LEAST_WORDS = 24, 240
"""In kiosk pixels: around the rows, and the narrowest the words of a row may be."""


@dataclass(frozen=True, slots=True)
class RowWords:
    """What stands at the left of a row."""

    title: str
    line: str = ""
    """A short sentence: what it does."""
    note: str = ""
    """What else has to be known, with a sign before it."""
    sign: str = "info"


class StaffCard(Surface):
    """Rows below each other, with a hairline between them."""

    def __init__(self, theme: Theme, title: str = "", parent: QWidget | None = None) -> None:
        super().__init__(theme, SurfaceLook(fill="surface", radius="lg"), parent)
        self._rows = QVBoxLayout(self)
        pad = theme.gap(PAD)
        self._rows.setContentsMargins(pad, round(pad * 0.7), pad, round(pad * 0.7))
        self._rows.setSpacing(theme.gap(8))
        self._any = False
        if title:
            heading = Label(title, theme, TextLook(style="h3", weight=700)).as_heading(2)
            self._rows.addWidget(heading)

    def add(self, widget: QWidget, *, ruled: bool = True) -> None:
        """Put a row below the others."""
        if self._any and ruled:
            self._rows.addWidget(Rule(self.theme))
        self._any = True
        self._rows.addWidget(widget)


class SettingRow(QWidget):
    """Words and a control."""

    def __init__(
        self,
        words: RowWords,
        control: QWidget,
        theme: Theme,
        *,
        share: float = 0.0,
        parent: QWidget | None = None,
    ) -> None:
        """Take what is said, what is chosen by, and which share of the row that fills."""
        super().__init__(parent)
        self.words, self.control, self._theme = words, control, theme
        least = theme.em(LEAST_WORDS)
        self._layout = BesideLayout(self, least=least, gap=theme.gap(20), share=share)
        self._layout.addWidget(self._build_words())
        self._layout.addWidget(control)
        if words.line and not control.accessibleDescription():
            control.setAccessibleDescription(words.line)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def _build_words(self) -> QWidget:
        theme, words = self._theme, self.words
        box = QWidget()
        down = QVBoxLayout(box)
        down.setContentsMargins(0, theme.gap(4), 0, theme.gap(4))
        down.setSpacing(theme.gap(2))
        down.addWidget(Label(words.title, theme, TextLook(style="ui", weight=600)))
        if words.line:
            down.addWidget(Label(words.line, theme, TextLook(style="small", colour="ink2")))
        if words.note:
            down.addWidget(Remark(words.note, words.sign, theme))
        return box


class Remark(QWidget):
    """A small sentence with a sign before it."""

    def __init__(
        self, text: str, sign: str, theme: Theme, colour: str = "ink2", *, style: str = "small"
    ) -> None:
        super().__init__()
        side = round(theme.px(style) * 1.2)
        look = TextLook(style=style, weight=500, colour=colour)
        self.label = Label(text, theme, look)
        across = row([Picture(sign, side, colour, theme), self.label], spacing=theme.gap(8))
        across.setStretch(1, 1)
        self.setLayout(across)

    @property
    def text(self) -> str:
        """What is said."""
        return self.label.text()


def fixed_row(title: str, line: str, value: str, theme: Theme) -> SettingRow:
    """Return a row for what the clinic's file says: to be seen, and not to be changed."""
    note = QCoreApplication.translate("staff", "Set in the clinic’s file")
    shown = Label(value or "–", theme, TextLook(style="ui", weight=600, max_width=theme.em(520)))
    return SettingRow(RowWords(title, line, note, "lock"), shown, theme)
