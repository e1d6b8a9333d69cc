# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""What the command line asks the guide to be; plain facts, so that no Qt is needed for them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    from edu_app.library.link import Link
    from edu_app.profile import Profile
    from edu_app.settings import Settings


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """How to open the guide."""

    profile: Profile
    settings: Settings
    clinic_faults: int = 0
    """Faults of the clinic's file, and of that of its staff: a file with any is left out."""
    link: Link | None = None
    """Where to open; None for the start page."""
    words: str = ""
    """What to look for at once, when the link is that of the search."""
    lang: str = "en"
    theme: str = "light"
    text_size: int = 100
    content: Path | None = None
    """Another content folder than the guide's own."""
