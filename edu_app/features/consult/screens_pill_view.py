# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Says before a talk begins whether there is a screen for the patient."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot

from edu_app.features.consult.audience import derive_audience
from edu_app.features.consult.pill_view import Pill
from edu_app.features.consult.screens import derive_sides
from edu_app.features.consult.screens_view import ScreenWatch, displays_now, place_of
from edu_app.features.consult.strip_view import state_words

if TYPE_CHECKING:
    from PySide6.QtGui import QShowEvent

    from edu_app.ui.theme import Theme


class ScreensPill(Pill):
    """Follows the screens that come and go; it says what a talk would find, which is blank."""

    def __init__(self, theme: Theme) -> None:
        super().__init__("patient-screen", theme)
        self.watch = ScreenWatch(self)
        self.watch.changed.connect(self.follow)
        self.follow()

    @Slot()
    def follow(self) -> None:
        """Say how the screens stand now."""
        sides = derive_sides(displays_now(), place_of(self.window()), "")
        self.show_state(*state_words(derive_audience(sides.why, begun=True, blank=True)))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.follow()  # only now the window has a place
