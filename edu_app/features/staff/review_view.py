# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Says on top of every part of the room how many topics no clinician has checked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from edu_app.features.staff.beside_view import BesideLayout
from edu_app.ui.buttons import Button, ButtonLook
from edu_app.ui.label import Label, TextLook
from edu_app.ui.layouts import row
from edu_app.ui.surfaces import Picture, Surface, SurfaceLook

if TYPE_CHECKING:
    from edu_app.ui.theme import Theme

LEAST = 260


class ReviewWarning(Surface):
    """A band with a sign, a sentence, and the way to the list."""

    list_wanted = Signal()

    def __init__(
        self,
        count: int,
        whole: int,
        theme: Theme,
        *,
        leads: bool,
        parent: QWidget | None = None,
    ) -> None:
        """Take how many of how many topics; `leads` where the list is somewhere else."""
        line = "warn" if theme.high_contrast else None
        super().__init__(theme, SurfaceLook(fill="warnSoft", radius="md", line=line), parent)
        say = QCoreApplication.translate
        text = say("staff", "{n} of {m} topics are not yet checked by a clinician.")
        strong = text.format(n=count, m=whole)
        self.words = f"{strong} {say('staff', 'Patients see “draft” on those pages.')}"
        label = Label("", theme, TextLook(style="ui", weight=400, colour="warnInk"))
        label.show_words(self.words, (0, len(strong)))
        side = round(theme.px("ui") * 1.3)
        across = row([Picture("triangle-alert", side, "warn", theme), label], spacing=theme.gap(16))
        across.setStretch(1, 1)
        pad = theme.gap(16)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(pad + 4, pad // 2, pad // 2, pad // 2)
        self.button: Button | None = None
        if not leads:
            across.setContentsMargins(0, pad // 2, pad // 2, pad // 2)
            outer.addLayout(across)
            return
        band, words = QWidget(), QWidget()
        words.setLayout(across)
        self.button = Button(say("staff", "Review list"), theme, ButtonLook(size="sm"))
        self.button.setObjectName("staff-review-list")
        self.button.clicked.connect(self.list_wanted)
        layout = BesideLayout(band, least=theme.em(LEAST), gap=theme.gap(16))
        layout.addWidget(words)
        layout.addWidget(self.button)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        band.setSizePolicy(policy)
        outer.addWidget(band)
