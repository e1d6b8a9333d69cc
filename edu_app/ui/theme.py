# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Design tokens as Qt values for one theme, device scale and text size."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, TypeVar, cast

from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette

from edu_app.problems import AssetMissing
from edu_app.render.tokens import MONO
from edu_app.ui.glass import growth
from edu_app.ui.icons import Icons

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QApplication, QScrollBar

    from edu_app.profile import Chrome
    from edu_app.render.tokens import Tokens

Cached = TypeVar("Cached")
FONT_FILES = ("400", "400i", "500", "600", "700")
TIGHT_FROM_PX = 30
TIGHT = 98.5
"""From this size on letters stand a little closer, in per cent, as the type specimen has it."""
CLINIC_SPACE = 0.76
"""Spaces on a laptop against those on a kiosk."""

SCROLL_BAR = """
QScrollBar:vertical {{ background: {sunken}; width: {w}px; border: {edge}; border-radius: {r}px; }}
QScrollBar::handle:vertical {{ background: {handle}; min-height: {min}px; border-radius: {r}px; }}
QScrollBar::add-line, QScrollBar::sub-line {{ height: 0; width: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
"""


@dataclass(frozen=True, slots=True)
class Look:
    """What decides how everything looks."""

    theme: str
    """`light`, `dark` or `hc`."""
    scale: str
    """`kiosk` or `clinic`, or `paper`."""
    percent: int
    """Text size."""

    @property
    def art(self) -> str:
        """Name of the art of drawings: on paper the one that needs no colour."""
        return MONO if self.scale == "paper" else self.theme


class Theme:
    """Colours, fonts, sizes and icons for one look; made anew when the look changes."""

    def __init__(
        self, tokens: Tokens, assets: Path, look: Look, chrome: Chrome, mm_per_px: float
    ) -> None:
        self.tokens = tokens
        self.assets = assets
        self.look = look
        self.icons = Icons(assets / "icons")
        self.high_contrast = look.theme == "hc"
        self._type = tokens.type[look.scale]
        self.chrome = chrome
        self.mm_per_px = mm_per_px
        self.grow = look.percent / 100
        """How much larger letters are than in the design."""
        if look.scale != "paper":
            self.grow = growth(look.percent, self._type["body"], mm_per_px, chrome.letter_mm)
        self._colours: dict[str, QColor] = {}
        self._fonts: dict[tuple[str, int, bool], QFont] = {}
        self._cache: dict[object, object] = {}

    # ------------------------------------------------------------ colour

    def colour(self, name: str) -> QColor:
        """Return the colour of a role, such as `ink` or `warnSoft`."""
        if name not in self._colours:
            self._colours[name] = QColor(self.tokens.colour(self.look.theme, name))
        return self._colours[name]

    def shadow(self, level: int) -> tuple[tuple[float, float, float], ...]:
        """Return (drop, blur, alpha) of each layer of a shadow; empty in high contrast."""
        if self.high_contrast or not level:
            return ()
        strength = 3.0 if self.look.theme == "dark" else 1.0
        return tuple(
            (layer.dy, layer.blur, min(0.6, layer.alpha * strength))
            for layer in self.tokens.elevation[str(level)]
        )

    # ------------------------------------------------------------ type

    def px(self, style: str) -> int:
        """Return the size of a text style in logical pixels, text size included."""
        return round(self._type[style] * self.grow)

    def font(self, style: str, weight: int | None = None, *, italic: bool = False) -> QFont:
        """Return the font of a text style such as `body` or `h2`."""
        key = (style, weight or self.weight(style), italic)
        if key not in self._fonts:
            family = self.tokens.font.family
            self._fonts[key] = make_font(family, self.px(style), key[1], italic=italic)
        return self._fonts[key]

    def weight(self, style: str) -> int:
        """Return the usual weight of a text style."""
        return self.tokens.weight.get(style, 400)

    def line_height(self, style: str) -> float:
        """Return the height of a line of a style in em."""
        return self.tokens.line_height.get("caption" if style == "cap" else style, 1.38)

    def natural(self) -> float:
        """Return the font's own line height in em; Qt's percentages multiply this, not the size."""
        return self.tokens.font.natural_line_height

    # ------------------------------------------------------------ size

    def gap(self, kiosk_px: float) -> int:
        """Return a space that is `kiosk_px` on a kiosk and less on a laptop."""
        return round(kiosk_px * (1 if self.look.scale == "kiosk" else CLINIC_SPACE))

    def em(self, kiosk_px: float) -> int:
        """Return a space that grows with the text, for use inside a page."""
        return round(self.gap(kiosk_px) * self.grow)

    def target(self, size: str) -> int:
        """Return the least side of a control (`sm`, `md`, `lg`) in logical pixels."""
        least = self.chrome.primary_mm if size == "lg" else self.chrome.secondary_mm
        return max(wanted_target(self, size), math.ceil(least / self.mm_per_px))

    def radius(self, size: str) -> int:
        """Return a corner radius: `sm`, `md`, `button`, `lg`, `tile` or `xl`."""
        clinic = self.look.scale != "kiosk"
        if size == "button":
            return self.tokens.radius["button_clinic" if clinic else "button_kiosk"]
        if size == "tile":
            return self.tokens.radius["button_kiosk" if clinic else "tile_kiosk"]
        return self.gap(self.tokens.radius[size])

    def outline(self) -> float:
        """Return the width of a control's outline."""
        return 2.0 if self.high_contrast else 1.5

    # ------------------------------------------------------------ other

    def cached(self, key: object, make: Callable[[], Cached]) -> Cached:
        """Return what `make` made for `key` the first time."""
        if key not in self._cache:
            self._cache[key] = make()
        return cast("Cached", self._cache[key])  # the key names one maker

    def apply(self, app: QApplication) -> None:
        """Give the application its palette and font."""
        palette = QPalette()
        roles = {
            QPalette.ColorRole.Window: "bg",
            QPalette.ColorRole.Base: "surface",
            QPalette.ColorRole.Text: "ink",
            QPalette.ColorRole.WindowText: "ink",
            QPalette.ColorRole.ButtonText: "ink",
            QPalette.ColorRole.Button: "surface",
            QPalette.ColorRole.Highlight: "mark",
            QPalette.ColorRole.HighlightedText: "onMark",
            QPalette.ColorRole.Link: "link",
        }
        for role, name in roles.items():
            palette.setColor(role, self.colour(name))
        app.setPalette(palette)
        app.setFont(self.font("ui", 400))


def wanted_target(theme: Theme, size: str) -> int:
    """Return the side that the design wants for a control, however large a pixel is."""
    tokens = theme.tokens.target
    table = tokens.kiosk if theme.look.scale == "kiosk" else tokens.clinic
    return table[size]


def dress(bar: QScrollBar, theme: Theme) -> None:
    """Give a scroll bar the rules that painting cannot reach.

    On the application they would make Qt look up rules for every widget it creates, which is
    a sixth of the time that a new page takes.
    """
    bar.setStyleSheet(theme.cached("scroll bar", partial(_scroll_bar_rules, theme)))


def _scroll_bar_rules(theme: Theme) -> str:
    width = 12 if theme.look.scale == "kiosk" else 10
    line = theme.colour("lineStrong").name()
    return SCROLL_BAR.format(
        sunken=theme.colour("sunken").name(),
        handle=line,
        edge=f"1px solid {line}" if theme.high_contrast else "0",
        w=width,
        r=width // 2,
        min=theme.target("sm"),
    )


def make_font(family: str, px: int, weight: int, *, italic: bool = False) -> QFont:
    """Return a font of the guide's family."""
    font = QFont(family)
    font.setPixelSize(px)
    font.setWeight(QFont.Weight(weight))
    font.setItalic(italic)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    # Said for every size: what a font leaves open, a widget takes from the application's.
    spacing = TIGHT if px >= TIGHT_FROM_PX else 100.0
    font.setLetterSpacing(QFont.SpacingType.PercentageSpacing, spacing)
    return font


def load_fonts(folder: Path, family_stem: str = "AtkinsonHyperlegibleNext") -> None:
    """Make the guide's fonts known to Qt; raise AssetMissing when one is not there."""
    for weight in FONT_FILES:
        path = folder / f"{family_stem}-{weight}.ttf"
        if QFontDatabase.addApplicationFont(str(path)) < 0:
            raise AssetMissing(
                f"The font {path.name} is not in assets/fonts or is damaged. "
                "Install the guide again."
            )
