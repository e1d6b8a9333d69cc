# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""One part of the self-test: a sign, its name, what it is like in a word, and what to do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from edu_app.machine.health import Part, State
from edu_app.ui.health import title_of
from edu_app.ui.label import Label, TextLook
from edu_app.ui.layouts import column
from edu_app.ui.surfaces import Badge
from edu_app.words import mark

if TYPE_CHECKING:
    from edu_app.ui.theme import Theme

SIGN = 44
LOOKS = {
    State.OK: ("check", ("okSoft", "ok"), mark("staff", "Works")),
    State.BAD: ("x", ("warnSoft", "warn"), mark("staff", "Needs you")),
    State.UNKNOWN: ("circle-question-mark", ("sunken", "ink2"), mark("staff", "Not known")),
}
"""Sign, tint and word."""


class PartRow(QWidget):
    """Never by colour alone: the sign and the word say the same."""

    def __init__(self, part: Part, theme: Theme) -> None:
        super().__init__()
        self.part = part
        sign, tint, word = LOOKS[part.state]
        text = f"{title_of(part)}: {QCoreApplication.translate('staff', word)}"
        title = Label(text, theme, TextLook(style="ui", weight=600))
        line = Label(part.words, theme, TextLook(style="small", colour="ink2"))
        across = QHBoxLayout(self)
        across.setContentsMargins(0, theme.gap(4), 0, theme.gap(4))
        across.setSpacing(theme.gap(16))
        badge = Badge(sign, theme.em(SIGN), tint, theme)
        across.addWidget(badge, 0, Qt.AlignmentFlag.AlignTop)
        across.addLayout(column([title, line]), 1)
