# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The lists of hashes: complete, sorted, without links."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest

from tools.bundle.manifest import write_manifest, write_sums
from tools.bundle.trim import TrimError


def test_the_list_names_every_other_file_sorted(tmp_path: Path) -> None:
    for name in ("b", "a/c", "a/B"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(name)

    assert write_manifest(tmp_path) == 3
    assert write_manifest(tmp_path) == 3

    lines = (tmp_path / "MANIFEST.sha256").read_text("utf-8").splitlines()
    assert [line[66:] for line in lines] == ["a/B", "a/c", "b"]
    assert lines[2][:64] == hashlib.sha256(b"b").hexdigest()


def test_a_link_is_refused(tmp_path: Path) -> None:
    (tmp_path / "libQt.so").symlink_to("elsewhere")

    with pytest.raises(TrimError, match=r"libQt\.so is a link"):
        write_manifest(tmp_path)


def test_what_is_passed_on_gets_a_list_of_its_own(tmp_path: Path) -> None:
    (tmp_path / "vein-guide").mkdir()
    (tmp_path / "vein-guide" / "inside").touch()
    (tmp_path / "guide.tar.xz").write_bytes(b"x")
    (tmp_path / "guide.deb").write_bytes(b"y")

    write_sums(tmp_path)
    sums = write_sums(tmp_path)

    names = [line[66:] for line in sums.read_text("utf-8").splitlines()]
    assert names == ["guide.deb", "guide.tar.xz"]
