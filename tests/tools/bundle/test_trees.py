# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Two trees are equal only when names, rights, bytes and links are."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from tools.bundle.trees import differences, look, settle, size_of


@pytest.fixture
def pair(tmp_path: Path) -> tuple[Path, Path]:
    for name in ("one", "other"):
        (tmp_path / name / "inside").mkdir(parents=True)
        (tmp_path / name / "inside" / "file").write_text("words")
        (tmp_path / name / "link").symlink_to("inside/file")
    return tmp_path / "one", tmp_path / "other"


def _more(folder: Path) -> None:
    (folder / "more").touch()


def _bytes(folder: Path) -> None:
    (folder / "inside" / "file").write_text("other")


def _rights(folder: Path) -> None:
    (folder / "inside" / "file").chmod(0o600)


def _target(folder: Path) -> None:
    (folder / "link").unlink()
    (folder / "link").symlink_to("elsewhere")


def _kind(folder: Path) -> None:
    (folder / "link").unlink()
    os.mkfifo(folder / "link")


def test_equal_trees_do_not_differ(pair: tuple[Path, Path]) -> None:
    assert differences(*pair) == []


@pytest.mark.parametrize(
    ("change", "line"),
    [
        (_more, "more: only in the second"),
        (_bytes, "inside/file: another digest"),
        (_rights, "inside/file: another mode"),
        (_target, "link: another digest"),
        (_kind, "link: another kind and mode and digest"),
    ],
)
def test_each_kind_of_difference_is_told(
    pair: tuple[Path, Path], change: Callable[[Path], None], line: str
) -> None:
    change(pair[1])

    assert differences(*pair) == [line]


def test_what_is_lacking_is_told_too(pair: tuple[Path, Path]) -> None:
    _more(pair[0])

    assert differences(*pair) == ["more: only in the first"]


def test_a_settled_tree_has_the_same_rights_and_times_everywhere(tmp_path: Path) -> None:
    folder = tmp_path / "vein-guide"
    (folder / "inside").mkdir(parents=True, mode=0o700)
    for name in ("vein-guide", "inside/vein-guide"):
        (folder / name).touch(mode=0o600)

    settle(folder, frozenset({"vein-guide"}), 1_700_000_000)

    modes = {name: seen.mode for name, seen in look(folder).items()}
    assert modes == {"inside": 0o755, "inside/vein-guide": 0o644, "vein-guide": 0o755}
    times = {path.stat().st_mtime for path in (folder, *folder.rglob("*"))}
    assert times == {1_700_000_000}


def test_the_size_is_that_of_all_files(pair: tuple[Path, Path]) -> None:
    assert size_of(pair[0]) == len("words")
