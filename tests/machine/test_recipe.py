# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The recipe is found from a checkout and in an installed package, and read as a whole."""

from __future__ import annotations

from pathlib import Path

import msgspec
import pytest

from edu_app.machine import recipe
from edu_app.machine.recipe import FILE, Line, read_recipe, recipe_folder
from edu_app.problems import AssetMissing

ONE = """\
[[line]]
id = "sysrq"
breakouts = ["B3"]
text = "Do."
why = "Because."
check = "sysrq-off"
by-hand = "Look."
"""


def test_it_lies_beside_the_package_in_a_checkout(repository: Path) -> None:
    assert recipe_folder() == repository / "packaging" / "kiosk"


def test_it_lies_inside_an_installed_package(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    inside = tmp_path / "edu_app" / "_bundled" / "kiosk"
    inside.mkdir(parents=True)
    monkeypatch.setattr(recipe, "PACKAGE", tmp_path / "edu_app")

    assert recipe_folder() == inside


def test_a_package_without_it_says_where_it_was_looked_for(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(recipe, "PACKAGE", tmp_path / "edu_app")

    with pytest.raises(AssetMissing, match=r"_bundled.*Install Vein Guide again"):
        recipe_folder()


def test_lines_are_read_in_their_order(tmp_path: Path) -> None:
    file = tmp_path / "recipe.toml"
    file.write_text(ONE + ONE.replace("sysrq", "other"))

    first, second = read_recipe(file)

    assert first == Line(
        id="sysrq",
        breakouts=("B3",),
        text="Do.",
        why="Because.",
        check="sysrq-off",
        by_hand="Look.",
    )
    assert second.id == "other"


def test_a_misspelt_key_is_a_fault(tmp_path: Path) -> None:
    file = tmp_path / "recipe.toml"
    file.write_text(ONE.replace("why", "wy"))

    with pytest.raises(msgspec.ValidationError):
        read_recipe(file)


def test_the_recipe_that_is_shipped_can_be_read() -> None:
    assert len(read_recipe(recipe_folder() / FILE)) > 40
