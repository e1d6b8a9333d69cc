# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""How the patient's screen stands, and when it goes blank because nobody is at work."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import Enum, auto

from edu_app.features.consult.screens import Why
from edu_app.render.talk import BLANKED_SECONDS


class AudienceState(Enum):
    """What the clinician is told of the patient's screen."""

    NONE = auto()
    """No talk has begun."""
    ONE = auto()
    MIRRORED = auto()
    ASTRAY = auto()
    UNSURE = auto()
    BLANK = auto()
    ON = auto()


STATES = {
    Why.ONE: AudienceState.ONE,
    Why.MIRRORED: AudienceState.MIRRORED,
    Why.ASTRAY: AudienceState.ASTRAY,
    Why.UNSURE: AudienceState.UNSURE,
}


def derive_audience(why: Why, *, begun: bool, blank: bool) -> AudienceState:
    """Return how the patient's screen stands."""
    if not begun:
        return AudienceState.NONE
    on = AudienceState.BLANK if blank else AudienceState.ON
    return STATES.get(why, on)


@dataclass(frozen=True, slots=True, kw_only=True)
class Away:
    """Since when nobody has touched anything, and since when the screen is blank."""

    touched: float
    blank: float | None = None

    def seen(self, now: float, *, blank: bool) -> Away:
        """Return the same after a look at the talk."""
        if blank is (self.blank is not None):
            return self
        return replace(self, blank=now if blank else None)

    def must_blank(self, now: float) -> bool:
        """Tell whether nobody has been at work for so long that the patient sees nothing more."""
        return self.blank is None and now - self.touched >= BLANKED_SECONDS

    def must_wipe(self, now: float) -> bool:
        """Tell whether the screen has been blank for so long that the ink goes."""
        return self.blank is not None and now - self.blank >= BLANKED_SECONDS
