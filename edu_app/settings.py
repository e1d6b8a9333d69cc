# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""What the clinic has set for this machine; the defaults stand until a file says otherwise."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """Facts about the place where the guide runs."""

    emergency_number: str = "911"
    """Shown on the emergency card and wherever a page says whom to call."""
    clinic_name: str = ""
    """Empty when no clinic has put its name in."""
    mm_per_px: float | None = None
    """Measured size of a logical pixel in millimetres; None until someone has measured."""

    def facts(self) -> dict[str, str]:
        """Return the words that pages may name in braces, such as `{emergency}`."""
        facts = {"emergency": self.emergency_number}
        return facts | ({"clinic": self.clinic_name} if self.clinic_name else {})
