# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The recipe that a kiosk is set up by: one line for each rule."""

from __future__ import annotations

import tomllib
from pathlib import Path

import msgspec

from edu_app.library.decoding import converted
from edu_app.paths import BUNDLED, PACKAGE
from edu_app.problems import AssetMissing

FILE = "linux/recipe.toml"


class Line(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, rename="kebab"):
    """One rule."""

    id: str
    breakouts: tuple[str, ...] = ()
    """What it keeps from happening, such as `B3`, by the list in the recipe's README."""
    text: str
    """What to do."""
    why: str
    check: str
    """Name of the doctor's check; blank when no program can see it."""
    by_hand: str
    """How a person looks."""
    files: tuple[str, ...] = ()
    """What does it, by its name on the machine."""


class Recipe(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The whole file."""

    line: tuple[Line, ...]


def recipe_folder() -> Path:
    """Return the folder with the recipes: inside the installed package, or in a checkout."""
    candidates = (PACKAGE / BUNDLED / "kiosk", PACKAGE.parent / "packaging" / "kiosk")
    for folder in candidates:
        if folder.is_dir():
            return folder
    raise AssetMissing(
        f"The recipe for a kiosk is missing. Looked for {candidates[0]} and {candidates[1]}. "
        "Install Vein Guide again."
    )


def read_recipe(path: Path) -> tuple[Line, ...]:
    """Return the lines of a recipe, in the order in which they stand."""
    return converted(tomllib.loads(path.read_text("utf-8")), Recipe).line
