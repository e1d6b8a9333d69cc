# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The locator finds content and assets wherever the package stands."""

from __future__ import annotations

import importlib.resources
import os
import sys
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


def test_what_is_kept_between_two_starts_is_in_the_users_state(home: Path) -> None:
    assert paths.state_dir() == home / "state" / "vein-guide"


# ---------------------------------------------------------------- while the guide runs

POSIX = pytest.mark.skipif(sys.platform == "win32", reason="rights of files are those of POSIX")


@POSIX
def test_what_lasts_while_the_guide_runs_is_in_the_users_own_folder(home: Path) -> None:
    assert paths.runtime_dir() == home / "run" / "vein-guide"


@POSIX
@pytest.mark.parametrize(
    "wrong", ["unset", "relative", "missing", "file", "link", "open", "theirs"]
)
def test_a_folder_that_others_can_reach_is_not_used(
    home: Path, monkeypatch: pytest.MonkeyPatch, wrong: str
) -> None:
    folder = home / "other"
    match wrong:
        case "unset":
            monkeypatch.delenv("XDG_RUNTIME_DIR")
        case "file":
            folder.write_text("a file where a folder should be")
        case "link":
            folder.symlink_to(home / "run")
        case "open":
            folder.mkdir()
            folder.chmod(0o770)
        case "theirs":
            folder.mkdir(mode=0o700)
            me = os.getuid()
            monkeypatch.setattr(os, "getuid", lambda: me + 1)
    if wrong != "unset":
        monkeypatch.setenv("XDG_RUNTIME_DIR", "other" if wrong == "relative" else str(folder))
    monkeypatch.chdir(home)

    assert paths.runtime_dir() == home / "state" / "vein-guide" / "run"
