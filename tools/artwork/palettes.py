# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The colours of every picture for light and dark screens, high contrast and a grey printer."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum


class Theme(StrEnum):
    """Which of its four forms a picture is drawn in."""

    LIGHT = "light"
    DARK = "dark"
    HC = "hc"
    """High contrast: flat fills and black lines on white, patterns as the second cue."""
    MONO = "mono"
    """For paper without colour: like high contrast, in grey."""


@dataclass(frozen=True, slots=True)
class Ramp:
    """The four tones of one material."""

    outline: str
    dark: str
    base: str
    light: str

    def tones(self) -> tuple[str, str, str]:
        """Return the tones from shade to light."""
        return self.dark, self.base, self.light


@dataclass(frozen=True, slots=True, kw_only=True)
class Palette:
    """All colours of one theme."""

    theme: Theme
    sheet: str
    """What the picture stands on; the program paints it."""
    ink: str
    vein: Ramp
    artery: Ramp
    bone: Ramp
    bone_far: Ramp
    cartilage: Ramp
    ligament: Ramp
    skin: Ramp
    """Of a body behind the anatomy; figures use `tones.py`."""
    muscle: Ramp
    metal: Ramp
    """Stent, wire, needle."""
    device: Ramp
    """Tubes, probes, furniture and cloth."""
    scar: Ramp
    clot: Ramp
    vein_deep: str
    """The inside of a cut vein."""
    artery_deep: str
    mark: str
    """The dotted line along every artery, arrows of flow, and patterns."""
    shadow: str
    accent: str
    """What the picture wants to be seen first."""

    @property
    def flat(self) -> bool:
        """Tell whether shapes have one colour, no shading and no shadow."""
        return self.theme in (Theme.HC, Theme.MONO)

    @property
    def line(self) -> float:
        """Return the width of an outline in drawing units."""
        return 2.6 if self.flat else 1.7


LIGHT = Palette(
    theme=Theme.LIGHT,
    sheet="#ffffff",
    ink="#1b2733",
    vein=Ramp("#173e6e", "#2c65ab", "#4b8ad4", "#a9d0f7"),
    artery=Ramp("#7d1717", "#b32f2b", "#d9534a", "#f7b3a4"),
    bone=Ramp("#a98f63", "#d9c59b", "#f3e8cf", "#fffaf0"),
    bone_far=Ramp("#b09a74", "#c9b58d", "#dccbaa", "#e9dcc2"),
    cartilage=Ramp("#8fa6b8", "#b4c7d6", "#d3e0ea", "#f0f6fa"),
    ligament=Ramp("#9c8a6c", "#d8c9ae", "#efe5d3", "#fffaf0"),
    skin=Ramp("#c69c7f", "#e7c8b1", "#f3ddcc", "#fbefe5"),
    muscle=Ramp("#8f4f45", "#c9857a", "#e0a79c", "#f3cfc6"),
    metal=Ramp("#2c363f", "#7d8d9b", "#cbd6df", "#f6f9fb"),
    device=Ramp("#39424c", "#8f9dab", "#c3cfd9", "#eef3f7"),
    scar=Ramp("#8a7250", "#c9b08c", "#e8d9c4", "#f8f0e4"),
    clot=Ramp("#3f1f39", "#5f3556", "#7a4a6e", "#a7799b"),
    vein_deep="#173e6e",
    artery_deep="#7d1717",
    mark="#ffffff",
    shadow="#2a2010",
    accent="#8a4b00",
)
DARK = replace(
    LIGHT,
    theme=Theme.DARK,
    sheet="#15272f",
    ink="#eaf3f5",
    vein=Ramp("#bcdcff", "#2f6cb6", "#5a9ae4", "#bfe0ff"),
    artery=Ramp("#ffc9bd", "#b7382f", "#e0625a", "#ffc7bb"),
    bone=Ramp("#e2cfa5", "#8f8162", "#b6a888", "#d8cdb2"),
    bone_far=Ramp("#a99874", "#6c6250", "#857a64", "#9a8f78"),
    cartilage=Ramp("#a9bccb", "#5d707f", "#7f93a3", "#a9bccb"),
    ligament=Ramp("#d8c9ae", "#8b7c62", "#b5a68a", "#d8c9ae"),
    skin=Ramp("#6b5a50", "#2b2a2a", "#38332f", "#463c35"),
    muscle=Ramp("#d79a8f", "#6d3a33", "#8c5148", "#a96a60"),
    metal=Ramp("#10171c", "#8b9aa7", "#cbd6df", "#f6f9fb"),
    device=Ramp("#c3cfd9", "#55626e", "#7d8b98", "#a9b7c3"),
    scar=Ramp("#e8d9c4", "#8a7858", "#b09a76", "#d3c09f"),
    clot=Ramp("#e3b9d6", "#8f5f82", "#b07fa1", "#d3a7c6"),
    vein_deep="#143560",
    artery_deep="#701616",
    mark="#ffffff",
    shadow="#000000",
    accent="#ffc978",
)
HC = replace(
    LIGHT,
    theme=Theme.HC,
    ink="#000000",
    vein=Ramp("#000000", "#0b4fb3", "#0b4fb3", "#0b4fb3"),
    artery=Ramp("#000000", "#b30000", "#b30000", "#b30000"),
    bone=Ramp("#000000", "#ffffff", "#ffffff", "#ffffff"),
    bone_far=Ramp("#000000", "#e6e6e6", "#e6e6e6", "#e6e6e6"),
    cartilage=Ramp("#000000", "#cfcfcf", "#cfcfcf", "#cfcfcf"),
    ligament=Ramp("#000000", "#ffffff", "#ffffff", "#ffffff"),
    skin=Ramp("#000000", "#ffffff", "#ffffff", "#ffffff"),
    muscle=Ramp("#000000", "#f0d8d4", "#f0d8d4", "#f0d8d4"),
    metal=Ramp("#000000", "#ffffff", "#ffffff", "#ffffff"),
    device=Ramp("#000000", "#e0e0e0", "#e0e0e0", "#e0e0e0"),
    scar=Ramp("#000000", "#f3e2a0", "#f3e2a0", "#f3e2a0"),
    clot=Ramp("#000000", "#5b005b", "#5b005b", "#5b005b"),
    vein_deep="#06306f",
    artery_deep="#6b0000",
    shadow="#000000",
    accent="#000000",
)
MONO = replace(
    HC,
    theme=Theme.MONO,
    vein=Ramp("#000000", "#8c8c8c", "#8c8c8c", "#8c8c8c"),
    artery=Ramp("#000000", "#2e2e2e", "#2e2e2e", "#2e2e2e"),
    muscle=Ramp("#000000", "#e2e2e2", "#e2e2e2", "#e2e2e2"),
    scar=Ramp("#000000", "#f2f2f2", "#f2f2f2", "#f2f2f2"),
    clot=Ramp("#000000", "#505050", "#505050", "#505050"),
    vein_deep="#5a5a5a",
    artery_deep="#000000",
)

PALETTES = {palette.theme: palette for palette in (LIGHT, DARK, HC, MONO)}
