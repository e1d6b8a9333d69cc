# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The design tokens: colours, type, space and motion, read once and shared by screen and paper."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Annotated

import msgspec

from edu_app.library.decoding import decoded
from edu_app.problems import AssetMissing

THEMES = ("light", "dark", "hc")
MONO = "mono"
"""Drawings on paper."""
SCALES = ("kiosk", "clinic", "present", "paper")
FILE = ("theme", "tokens.json")

Hex = Annotated[str, msgspec.Meta(pattern="^#[0-9A-Fa-f]{6}$")]
Px = Annotated[float, msgspec.Meta(ge=0)]
Size = tuple[int, int]


class _Record(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What every record of the token file has in common."""


class Font(_Record, frozen=True):
    """The typeface of the guide and what it lacks."""

    family: str
    weights: tuple[int, ...]
    licence: str
    source: str
    natural_line_height: float
    missing_glyphs: tuple[str, ...]
    fallback: tuple[str, ...]


class Icons(_Record, frozen=True):
    """The icon set and how its lines are drawn."""

    set: str
    licence: str
    stroke: float
    stroke_small_emphasis: float
    grid: int


class Ramp(_Record, frozen=True):
    """The four tones of one material in a drawing."""

    outline: Hex
    dark: Hex
    base: Hex
    light: Hex


class DiagramInks(_Record, frozen=True, rename="camel"):
    """What the drawings are painted with that the guide paints itself."""

    vein: Ramp
    artery: Ramp
    bone: Ramp
    cartilage: Ramp
    skin: Ramp
    scar: Ramp
    mass: Ramp
    """Something that presses on a vein from outside."""
    metal: Ramp
    cell: Ramp
    """Red blood cells."""
    vein_deep: Hex
    artery_deep: Hex
    pool: Hex
    """Blood that backs up."""
    mark: Hex
    """The dotted line on every artery: it is told from a vein by more than its colour."""
    shadow: Hex
    sheet: Hex
    glow: Hex
    """The edge of the sheet."""


class Pair(_Record, frozen=True):
    """Two colours that meet on a screen, and the contrast they must have."""

    fg: str
    bg: str
    required: float
    light: float
    """The ratio that the designers measured; a test computes it again."""
    dark: float
    hc: float


class Measure(_Record, frozen=True):
    """How wide a column of text may be."""

    px: int
    body: int
    chars: int


class Targets(_Record, frozen=True):
    """How large something that is touched or clicked must be."""

    kiosk: Mapping[str, int]
    clinic: Mapping[str, int]
    present: Mapping[str, int]
    min_mm: Mapping[str, float]
    gap_px: Mapping[str, int]


class Shadow(_Record, frozen=True):
    """One layer of a shadow."""

    dy: float
    blur: float
    alpha: float


class Ring(_Record, frozen=True):
    """One line of the focus ring: how wide it is and which colour it has."""

    width: Px
    token: str


class Focus(_Record, frozen=True):
    """The two-tone ring round whatever has the keyboard."""

    inner: Ring
    halo: Ring
    offset: Px


class Motion(_Record, frozen=True):
    """How long things move."""

    press_ms: int
    fade_ms: int
    slide_ms: int
    max_ms: int
    easing: str
    reduced_motion: str


class Timing(_Record, frozen=True):
    """How long the guide waits."""

    kiosk_idle_s: int
    countdown_s: int
    more_time_s: int
    staff_autolock_s: int
    pin_tries: int
    toast_ms: int


class Breakpoints(_Record, frozen=True):
    """The window sizes the layouts were drawn for."""

    portrait: str
    kiosk_landscape: Size
    kiosk_portrait: Size
    clinic: Size


class Tokens(_Record, frozen=True):
    """Everything in `assets/theme/tokens.json`."""

    name: str
    version: str
    font: Font
    icons: Icons
    color: Mapping[str, Mapping[str, Hex]]
    diagram: Mapping[str, DiagramInks]
    """Drawings by theme."""
    contrast: tuple[Pair, ...]
    type: Mapping[str, Mapping[str, int]]
    """Profile scale (`kiosk`, `clinic`, `present`) to style name to pixels at 100 %."""
    line_height: Mapping[str, float]
    weight: Mapping[str, int]
    text_scale: tuple[float, ...]
    reflow_at_text_scale: float
    measure: Mapping[str, Measure]
    space: tuple[int, ...]
    radius: Mapping[str, int]
    target: Targets
    elevation: Mapping[str, tuple[Shadow, ...]]
    elevation_note: str
    focus: Focus
    motion: Motion
    timing: Timing
    breakpoints: Breakpoints

    def colour(self, theme: str, name: str) -> str:
        """Return a colour as `#RRGGBB`; KeyError when there is no such theme or colour."""
        return self.color[theme][name]


def read_tokens(assets: Path) -> Tokens:
    """Read the token file of an assets folder, or say what is wrong with it."""
    file = assets.joinpath(*FILE)
    try:
        tokens = decoded(file.read_bytes(), Tokens)
    except OSError as error:
        raise AssetMissing(
            f"{file} cannot be read ({error.strerror}). Install Vein Guide again."
        ) from error
    except (msgspec.MsgspecError, UnicodeDecodeError) as error:
        raise AssetMissing(f"{file} is not a valid token file: {error}. Correct it.") from error
    wrong = _wrong(tokens)
    if wrong:
        raise AssetMissing(f"{file} is not a valid token file: {wrong}. Correct it.")
    return tokens


def contrast(first: str, second: str) -> float:
    """Return the contrast ratio of two `#RRGGBB` colours, from 1 to 21.

    Formula: WCAG 2.2, "contrast ratio" and "relative luminance", https://www.w3.org/TR/WCAG22/
    (section 5, Glossary): (L1 + 0.05) / (L2 + 0.05), with L1 the lighter of the two.
    """
    lighter, darker = sorted((_luminance(first), _luminance(second)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: str) -> float:
    """Return the relative luminance of WCAG 2.2, 0 for black and 1 for white."""
    red, green, blue = (_linear(int(colour[at : at + 2], 16) / 255) for at in (1, 3, 5))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(channel: float) -> float:
    """Undo the gamma of one sRGB channel."""
    return channel / 12.92 if channel <= 0.04045 else ((channel + 0.055) / 1.055) ** 2.4


def _wrong(tokens: Tokens) -> str:
    """Name the first thing that the types cannot say, or nothing."""
    for theme in THEMES:
        for section, themes in (("color", tokens.color), ("diagram", tokens.diagram)):
            if theme not in themes:
                return f"the theme “{theme}” is missing under “{section}”"
    if MONO not in tokens.diagram:
        return f"the theme “{MONO}” is missing under “diagram”"
    for scale in SCALES:
        if scale not in tokens.type:
            return f"the scale “{scale}” is missing under “type”"
    names = set(tokens.color["light"])
    for theme, colours in tokens.color.items():
        odd = sorted(names ^ set(colours))
        if odd:
            return f"the colour “{odd[0]}” of “{theme}” and “light” must be in both"
    used = {name for pair in tokens.contrast for name in (pair.fg, pair.bg)}
    used |= {tokens.focus.inner.token, tokens.focus.halo.token}
    unknown = sorted(used - names)
    return f"there is no colour “{unknown[0]}”" if unknown else ""
