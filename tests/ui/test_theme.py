# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Every colour and style that the guide names is there, in the guide's own letters."""

from __future__ import annotations

import re
import shutil
import string
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtGui import QFontInfo, QPalette, QRawFont, QTextLayout
from PySide6.QtWidgets import QApplication, QScrollBar

from edu_app.problems import AssetMissing
from edu_app.profile import KIOSK, LAPTOP, Profile
from edu_app.render.tokens import Tokens
from edu_app.ui.theme import FONT_FILES, Look, Theme, dress, load_fonts, make_font, wanted_target
from tests.ui.samples import ThemeMaker

THEMES = ("light", "dark", "hc")
PERCENTS = (100, 125, 150, 200)
STYLES = ("display", "h1", "h2", "h3", "lead", "body", "ui", "small", "cap")
SIZES = ("sm", "md", "lg")
COLOUR_CALL = re.compile(r"""colour\(\s*["']([A-Za-z0-9]+)["']""")
FONT_CALL = re.compile(r"""\b(?:font|px)\(\s*["']([a-z0-9]+)["']""")


def called(pattern: re.Pattern[str]) -> list[str]:
    """Return the names that the program hands to a method of the theme as they stand."""
    folder = Path(__file__).resolve().parents[2] / "edu_app"
    found = {name for file in folder.rglob("*.py") for name in pattern.findall(file.read_text())}
    assert found
    return sorted(found)


@pytest.fixture
def app(qapp: QApplication) -> Iterator[QApplication]:
    """Lend the application and give it back looking as before."""
    palette, font = qapp.palette(), qapp.font()
    yield qapp
    qapp.setPalette(palette)
    qapp.setFont(font)


# ---------------------------------------------------------------- colour


@pytest.mark.parametrize(("name", "scale", "art"), [
    ("dark", "kiosk", "dark"), ("hc", "clinic", "hc"), ("light", "paper", "mono"),
])  # fmt: skip
def test_drawings_on_paper_need_no_colour(name: str, scale: str, art: str) -> None:
    assert Look(name, scale, 100).art == art


@pytest.mark.parametrize("name", THEMES)
@pytest.mark.parametrize("colour", called(COLOUR_CALL))
def test_every_colour_that_the_program_names_is_there(
    make_theme: ThemeMaker, name: str, colour: str
) -> None:
    assert make_theme(name=name).colour(colour).isValid()


@pytest.mark.parametrize("name", THEMES)
def test_colours_are_those_of_the_tokens(make_theme: ThemeMaker, tokens: Tokens, name: str) -> None:
    theme = make_theme(name=name)

    found = {role: theme.colour(role).name().upper() for role in tokens.color[name]}

    assert found == {role: value.upper() for role, value in tokens.color[name].items()}


def test_an_unknown_colour_is_an_error_and_not_black(theme: Theme) -> None:
    with pytest.raises(KeyError):
        theme.colour("mauve")


@pytest.mark.parametrize(("name", "stronger"), [("light", False), ("dark", True)])
def test_a_shadow_has_the_layers_of_the_tokens(
    make_theme: ThemeMaker, tokens: Tokens, name: str, stronger: bool
) -> None:
    layers = make_theme(name=name).shadow(2)

    assert [layer[:2] for layer in layers] == [
        (layer.dy, layer.blur) for layer in tokens.elevation["2"]
    ]
    for made, given in zip(layers, tokens.elevation["2"], strict=True):
        assert (made[2] > given.alpha) is stronger
        assert made[2] <= 0.6


@pytest.mark.parametrize(("name", "level"), [("hc", 1), ("hc", 3), ("light", 0), ("dark", 0)])
def test_high_contrast_and_the_ground_have_no_shadow(
    make_theme: ThemeMaker, name: str, level: int
) -> None:
    assert make_theme(name=name).shadow(level) == ()


@pytest.mark.parametrize(("name", "high"), [("light", False), ("dark", False), ("hc", True)])
def test_outlines_are_thicker_in_high_contrast(
    make_theme: ThemeMaker, name: str, high: bool
) -> None:
    theme = make_theme(name=name)

    assert theme.high_contrast is high
    assert (theme.outline() >= 2) is high


# ---------------------------------------------------------------- type


@pytest.mark.parametrize("style", called(FONT_CALL))
def test_every_style_that_the_program_names_is_there(
    make_theme: ThemeMaker, profile: Profile, style: str
) -> None:
    assert make_theme(profile).px(style) > 0


@pytest.mark.parametrize("style", STYLES)
@pytest.mark.parametrize("percent", PERCENTS)
def test_text_grows_by_the_text_size(
    make_theme: ThemeMaker, profile: Profile, tokens: Tokens, style: str, percent: int
) -> None:
    theme = make_theme(profile, percent=percent)

    size = tokens.type[profile.chrome.type_scale][style]
    assert theme.px(style) == round(size * percent / 100)
    assert theme.font(style).pixelSize() == theme.px(style)


@pytest.mark.parametrize("weight", [400, 500, 600, 700])
@pytest.mark.parametrize("italic", [False, True])
def test_letters_are_the_guides_own(theme: Theme, weight: int, italic: bool) -> None:
    font = theme.font("body", weight, italic=italic)

    assert QFontInfo(font).family() == theme.tokens.font.family == "Atkinson Hyperlegible Next"
    assert font.weight() == weight
    assert font.italic() is italic


def test_a_style_has_its_usual_weight_unless_another_is_asked_for(theme: Theme) -> None:
    assert theme.font("h1").weight() == theme.weight("h1") == 700
    assert theme.font("h1", 400).weight() == 400
    assert theme.weight("cap") == 400


def test_the_same_font_is_made_once(theme: Theme) -> None:
    assert theme.font("body") is theme.font("body", 400)


def test_large_letters_stand_closer() -> None:
    assert make_font("Any", 29, 400).letterSpacing() == 100  # not what the application has
    assert 97 < make_font("Any", 30, 400).letterSpacing() < 100


@pytest.mark.parametrize("style", STYLES)
def test_lines_leave_room_between_them(theme: Theme, style: str) -> None:
    assert 1.0 < theme.line_height(style) <= 1.6
    assert theme.natural() > 1


# ---------------------------------------------------------------- size


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("percent", PERCENTS)
def test_a_target_has_the_millimetres_of_the_profile(
    make_theme: ThemeMaker, profile: Profile, size: str, percent: int
) -> None:
    chrome = profile.chrome
    least = chrome.primary_mm if size == "lg" else chrome.secondary_mm

    target = make_theme(profile, percent=percent).target(size)

    assert target * chrome.mm_per_px >= least
    assert target >= 44


def test_a_target_grows_on_a_panel_with_small_pixels(tokens: Tokens, assets_root: Path) -> None:
    look, chrome = Look("light", "kiosk", 100), KIOSK.chrome

    coarse = Theme(tokens, assets_root, look, chrome, 0.5)
    fine = Theme(tokens, assets_root, look, chrome, 0.1)

    assert fine.target("sm") * 0.1 >= chrome.secondary_mm
    assert coarse.target("sm") == tokens.target.kiosk["sm"] < fine.target("sm")


@pytest.mark.parametrize("size", SIZES)
def test_what_the_design_wants_is_the_same_on_every_panel(
    tokens: Tokens, assets_root: Path, profile: Profile, size: str
) -> None:
    chrome = profile.chrome
    table = tokens.target.kiosk if chrome.type_scale == "kiosk" else tokens.target.clinic

    for mm_per_px in (0.1, 0.5):
        look = Look("light", chrome.type_scale, 100)
        theme = Theme(tokens, assets_root, look, chrome, mm_per_px)
        assert wanted_target(theme, size) == table[size] <= theme.target(size)


def test_main_controls_follow_the_larger_measure(tokens: Tokens, assets_root: Path) -> None:
    chrome = replace(LAPTOP.chrome, primary_mm=30, secondary_mm=9)

    theme = Theme(tokens, assets_root, Look("light", "clinic", 100), chrome, 0.25)

    assert theme.target("lg") == 120
    assert theme.target("md") < 120


def test_spaces_are_smaller_on_a_laptop_and_grow_only_inside_pages(
    make_theme: ThemeMaker,
) -> None:
    kiosk, clinic = make_theme(KIOSK, percent=200), make_theme(LAPTOP, percent=200)

    assert kiosk.gap(24) == 24 > clinic.gap(24)
    assert kiosk.em(24) == 48
    assert clinic.em(24) == clinic.gap(24) * 2


@pytest.mark.parametrize("size", ["sm", "md", "button", "lg", "tile", "xl"])
def test_corners_are_rounder_on_a_kiosk(make_theme: ThemeMaker, size: str) -> None:
    assert make_theme(KIOSK).radius(size) > make_theme(LAPTOP).radius(size) > 0


# ---------------------------------------------------------------- other


def test_what_is_cached_is_made_once_for_each_key(theme: Theme) -> None:
    made: list[str] = []

    def make() -> list[str]:
        made.append("made")
        return made

    assert theme.cached("a", make) is theme.cached("a", make)
    theme.cached("b", make)
    assert len(made) == 2


@pytest.mark.parametrize("name", THEMES)
def test_the_application_takes_on_colours_and_letters(
    app: QApplication, make_theme: ThemeMaker, profile: Profile, name: str
) -> None:
    theme = make_theme(profile, name)

    theme.apply(app)

    palette = app.palette()
    assert palette.color(QPalette.ColorRole.Window) == theme.colour("bg")
    assert palette.color(QPalette.ColorRole.Text) == theme.colour("ink")
    assert app.font() == theme.font("ui", 400)
    assert app.styleSheet() == ""  # it would be looked through for every new widget


@pytest.mark.parametrize("name", THEMES)
def test_a_scroll_bar_takes_on_the_colours(make_theme: ThemeMaker, name: str) -> None:
    theme, bar = make_theme(name=name), QScrollBar()

    dress(bar, theme)

    assert theme.colour("lineStrong").name() in bar.styleSheet()
    assert ("1px solid" in bar.styleSheet()) is theme.high_contrast
    assert bar.sizeHint().width() == 10


@pytest.mark.parametrize("weight", [400, 500, 600, 700])
def test_the_letters_of_a_saved_page_can_be_read_again(theme: Theme, weight: int) -> None:
    """A form that no character stands for is a hole in the text of a PDF."""
    font = theme.font("body", weight)
    letters = string.ascii_letters + string.digits + "ÁÉÍÓÚÜÑáéíóúüñ¿¡ .,:;?!()"
    layout = QTextLayout(letters, font)
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()

    shaped = [glyph for run in layout.glyphRuns() for glyph in run.glyphIndexes()]

    assert shaped == QRawFont.fromFont(font).glyphIndexesForString(letters)


def test_all_fonts_load(assets_root: Path) -> None:
    load_fonts(assets_root / "fonts")


@pytest.mark.parametrize("weight", FONT_FILES)
def test_a_missing_font_is_named_with_what_to_do(
    assets_root: Path, tmp_path: Path, weight: str
) -> None:
    shutil.copytree(assets_root / "fonts", tmp_path, dirs_exist_ok=True)
    name = f"AtkinsonHyperlegibleNext-{weight}.ttf"
    (tmp_path / name).unlink()

    with pytest.raises(AssetMissing) as caught:
        load_fonts(tmp_path)

    assert name in caught.value.sentence
    assert "Install the guide again" in caught.value.sentence


def test_a_damaged_font_is_named(assets_root: Path, tmp_path: Path) -> None:
    shutil.copytree(assets_root / "fonts", tmp_path, dirs_exist_ok=True)
    (tmp_path / "AtkinsonHyperlegibleNext-400.ttf").write_bytes(b"not a font")

    with pytest.raises(AssetMissing, match="damaged"):
        load_fonts(tmp_path)
