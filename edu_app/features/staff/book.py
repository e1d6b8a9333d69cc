# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""What staff have set so far: kept in a file at each change, and not yet in the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from edu_app.problems import EduError

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from edu_app.settings import Settings

    Keep = Callable[[Settings, Mapping[str, object]], Settings]


class Book:
    """The settings as the file has them. The window gets them when somebody leaves the room."""

    def __init__(self, settings: Settings, keep: Keep) -> None:
        """Take the settings of the window, and what keeps values and returns what is set then."""
        self.settings = settings
        self.taken = True
        """Whether the window goes by these settings."""
        self._keep = keep

    def is_fixed(self, key: str) -> bool:
        """Tell whether the clinic's own file says it, so that nobody can change it here."""
        return key in self.settings.fixed

    def save(self, values: Mapping[str, object]) -> str:
        """Keep values by the keys of the file; return why they could not be, or nothing."""
        try:
            settings = self._keep(self.settings, values)
        except EduError as error:
            return error.sentence
        self.taken = self.taken and settings == self.settings
        self.settings = settings
        return ""
