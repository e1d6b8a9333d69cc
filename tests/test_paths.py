# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The locator finds content and assets wherever the package stands."""

from __future__ import annotations

import importlib.resources
from pathlib import Path

import pytest

from edu_app import paths
from edu_app.problems import AssetMissing


@pytest.fixture
def package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "edu_app"
    folder.mkdir()
    monkeypatch.setattr(paths, "PACKAGE", folder)
    return folder


def test_a_checkout_has_its_folders_beside_the_package() -> None:
    beside = Path(paths.__file__).parent.parent

    assert paths.assets_dir() == beside / "assets"
    assert paths.content_dir() == beside / "content"


def test_the_package_is_where_python_says_it_is() -> None:
    assert Path(str(importlib.resources.files("edu_app"))).resolve() == paths.PACKAGE


def test_the_bundled_folder_comes_first(package: Path) -> None:
    (package / "_bundled" / "content").mkdir(parents=True)
    (package.parent / "content").mkdir()

    assert paths.content_dir() == package / "_bundled" / "content"


def test_the_folder_beside_the_package_is_the_second_choice(package: Path) -> None:
    (package.parent / "assets").mkdir()

    assert paths.assets_dir() == package.parent / "assets"


def test_a_file_in_place_of_the_folder_does_not_count(package: Path) -> None:
    (package.parent / "assets").write_text("not a folder")

    with pytest.raises(AssetMissing):
        paths.assets_dir()


def test_a_missing_folder_is_named_with_what_to_do(package: Path) -> None:
    with pytest.raises(AssetMissing) as caught:
        paths.content_dir()

    assert "“content” is missing" in caught.value.sentence
    assert str(package / "_bundled" / "content") in caught.value.sentence
    assert "Install Vein Guide again" in caught.value.sentence


def test_the_log_folder_belongs_to_the_guide() -> None:
    assert "vein-guide" in paths.log_dir().parts
