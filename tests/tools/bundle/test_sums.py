# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The hashes of what is passed on are written anew, without the signatures of them."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from tools.bundle import sums


def test_the_hashes_can_be_checked(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sums, "OUT", tmp_path)
    for name in ("a.tar.xz", "b.deb", "SHA256SUMS.asc", "SHA256SUMS.tsr"):
        (tmp_path / name).write_text(name)
    (tmp_path / "vein-guide").mkdir()

    assert (sums.main(), sums.main()) == (0, 0)

    listed = (tmp_path / "SHA256SUMS").read_text().splitlines()
    assert [line.partition("  ")[2] for line in listed] == ["a.tar.xz", "b.deb"]
    subprocess.run(("sha256sum", "-c", "--quiet", "SHA256SUMS"), cwd=tmp_path, check=True)


def test_without_anything_to_pass_on_it_says_so(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sums, "OUT", tmp_path / "dist")

    assert sums.main() == 1
    assert capsys.readouterr().out == "There is no folder dist. Run: make bundle\n"
