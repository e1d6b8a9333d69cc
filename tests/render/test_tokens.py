# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The token file is complete, its contrasts are real, and a broken one says what is wrong."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from edu_app.paths import assets_dir
from edu_app.problems import AssetMissing
from edu_app.render.tokens import SCALES, THEMES, Pair, Tokens, contrast, read_tokens

TOKENS = read_tokens(assets_dir())


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("pair", TOKENS.contrast, ids=lambda pair: f"{pair.fg}-on-{pair.bg}")
def test_every_declared_pair_is_readable_in_every_theme(theme: str, pair: Pair) -> None:
    ratio = contrast(TOKENS.colour(theme, pair.fg), TOKENS.colour(theme, pair.bg))

    assert ratio >= pair.required
    assert ratio == pytest.approx(getattr(pair, theme), abs=0.006)


@pytest.mark.parametrize(
    ("first", "second", "ratio"),
    [
        ("#000000", "#FFFFFF", 21.0),
        ("#FFFFFF", "#000000", 21.0),
        ("#777777", "#FFFFFF", 4.48),  # the grey that just fails AA
        ("#123456", "#123456", 1.0),
        ("#0A0A0A", "#000000", 1.06),  # the straight part of the curve
    ],
)
def test_contrast_follows_the_formula(first: str, second: str, ratio: float) -> None:
    assert contrast(first, second) == pytest.approx(ratio, abs=0.005)


def test_the_tokens_are_typed() -> None:
    assert TOKENS.colour("light", "danger") == "#A8121C"
    assert TOKENS.type["kiosk"]["body"] == 26
    assert TOKENS.target.min_mm["kiosk"] == 12
    assert TOKENS.elevation["1"][0].blur == 6
    assert TOKENS.focus.halo.token == "focusHalo"
    assert TOKENS.breakpoints.clinic == (1366, 768)
    assert set(SCALES) == set(TOKENS.type)


def test_an_unknown_colour_is_a_key_error() -> None:
    with pytest.raises(KeyError):
        TOKENS.colour("light", "mauve")


def _drop(*path: str) -> Callable[[dict[str, Any]], None]:
    def change(raw: dict[str, Any]) -> None:
        for name in path[:-1]:
            raw = raw[name]
        del raw[path[-1]]

    return change


def _put(value: object, *path: str) -> Callable[[dict[str, Any]], None]:
    def change(raw: dict[str, Any]) -> None:
        for name in path[:-1]:
            raw = raw[name]
        raw[path[-1]] = value

    return change


@pytest.mark.parametrize(
    ("change", "says"),
    [
        (_drop("color", "hc"), "the theme “hc” is missing"),
        (_drop("diagram", "dark"), "the theme “dark” is missing under “diagram”"),
        (_drop("diagram", "mono"), "the theme “mono” is missing under “diagram”"),
        (_drop("diagram", "hc", "pool"), "missing required field `pool`"),
        (_drop("type", "present"), "the scale “present” is missing"),
        (_drop("color", "dark", "ink"), "the colour “ink” of “dark” and “light”"),
        (_put("#GG0000", "color", "dark", "ink"), "matching regex"),
        (_put("mauve", "focus", "halo", "token"), "there is no colour “mauve”"),
        (_put(1, "colour"), "unknown field `colour`"),
        (_drop("motion", "press_ms"), "missing required field `press_ms`"),
        (_put("wide", "target", "gap_px", "kiosk"), "$.target.gap_px"),
    ],
)
def test_a_malformed_file_is_named_with_what_is_wrong(
    tmp_path: Path, change: Callable[[dict[str, Any]], None], says: str
) -> None:
    raw = json.loads((assets_dir() / "theme" / "tokens.json").read_text("utf-8"))
    change(raw)
    _write(tmp_path, json.dumps(raw).encode())

    with pytest.raises(AssetMissing) as caught:
        read_tokens(tmp_path)

    assert says in caught.value.sentence
    assert "tokens.json" in caught.value.sentence


@pytest.mark.parametrize("raw", [b"", b"{", b'{"name": "\xff"}', b"[]"])
def test_a_file_that_is_no_token_file_is_refused(tmp_path: Path, raw: bytes) -> None:
    _write(tmp_path, raw)

    with pytest.raises(AssetMissing, match="not a valid token file"):
        read_tokens(tmp_path)


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(AssetMissing, match=r"tokens\.json cannot be read \(No such file"):
        read_tokens(tmp_path)


def test_tokens_cannot_be_changed() -> None:
    with pytest.raises(AttributeError):
        TOKENS.name = "other"

    assert isinstance(TOKENS, Tokens)


def _write(folder: Path, raw: bytes) -> None:
    (folder / "theme").mkdir()
    (folder / "theme" / "tokens.json").write_bytes(raw)
