# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""What the clinic has set for this machine; the defaults stand until a file says otherwise."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """Facts about the place where the guide runs."""

    emergency_number: str = "911"
    """Shown on the emergency card and wherever a page says whom to call."""
    clinic_name: str = ""
    """Empty when no clinic has put its name in."""
    phone: str = ""
    address: tuple[str, ...] = ()
    """Lines as they stand on an envelope."""
    hours: tuple[str, ...] = ()
    """When the clinic is open, a line for each part of the week."""
    logo: Path | None = None
    """An SVG or PNG file; None when there is none."""
    languages: tuple[str, ...] = ()
    """Those that are offered, such as `en`; empty for all that have pages."""
    printer: str = ""
    """The queue that a kiosk prints to; empty for the system's own choice."""
    paper: str = ""
    """`a4` or `letter`; empty for what is usual where the machine stands."""
    kiosk_prints: frozenset[str] = frozenset()
    """What a kiosk may print: some of `checklist`, `pages`, `drawings`. Nothing by default."""
    pin_hash: str = ""
    """What the staff's number is checked against; empty when none has been set."""
    mm_per_px: float | None = None
    """Measured size of a logical pixel in millimetres; None until someone has measured."""
    display: str = ""
    """The screen that a kiosk fills, by the name the system knows it by; empty for the first."""
    idle_seconds: int = 90
    """How long nobody touches a kiosk, at the least, before it asks whether somebody is there."""
    attract: bool = True
    """A kiosk that nobody uses shows a picture with “Touch to begin”."""
    tone: bool = True
    """The question whether somebody is there can be heard too."""
    open_hours: tuple[str, ...] = ()
    """When a kiosk is awake, such as `Mon-Fri 07:30-18:00`; empty for always."""
    restart_at: str = "03:30"
    """When a kiosk starts anew each night, while it is closed or unused; empty for never."""
    counts: bool = False
    """A kiosk keeps totals of each day: how often it was opened, cleared, printed, went wrong."""

    fixed: frozenset[str] = frozenset()
    """What the clinic's file says, by its keys such as `kiosk.prints`: staff cannot change it."""

    def facts(self) -> dict[str, str]:
        """Return the words that pages may name in braces, such as `{emergency}`."""
        facts = {"emergency": self.emergency_number}
        return facts | ({"clinic": self.clinic_name} if self.clinic_name else {})


DEFAULTS = Settings()
"""What holds where no clinic has said anything."""
