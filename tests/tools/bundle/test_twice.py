# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Two builds are compared whole, and each is made by the tools of its own copy."""

from __future__ import annotations

import subprocess
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from tools.bundle import twice
from tools.bundle.trim import TrimError

SCRIPT = """\
import os, pathlib
folder = pathlib.Path("dist/vein-guide")
folder.mkdir(parents=True)
(folder / "time").write_text(os.environ["SOURCE_DATE_EPOCH"])
"""


@pytest.fixture
def checkout(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a small checkout whose build writes one file."""
    root = tmp_path / "checkout"
    (root / "tools" / "bundle").mkdir(parents=True)
    for name in ("tools/__init__.py", "tools/bundle/__init__.py"):
        (root / name).touch()
    (root / "tools" / "bundle" / "__main__.py").write_text(SCRIPT)
    (root / ".gitignore").write_text("dist/\n")
    (root / "dist").mkdir()
    (root / "dist" / "old").touch()
    subprocess.run(("git", "init", "-q", str(root)), check=True)
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "12")
    return root


def test_a_copy_holds_what_git_would_keep(checkout: Path, tmp_path: Path) -> None:
    copy = twice.copy_of(checkout, tmp_path / "copy")

    assert (copy / "tools" / "bundle" / "__main__.py").is_file()
    assert not (copy / "dist").exists()


def test_only_a_checkout_can_be_copied(tmp_path: Path) -> None:
    (tmp_path / "bare").mkdir()

    with pytest.raises(TrimError, match="Only a checkout"):
        twice.copy_of(tmp_path / "bare", tmp_path / "copy")


def test_a_build_runs_in_its_copy(checkout: Path) -> None:
    (checkout / "dist" / "old").unlink()

    twice.build_in(checkout, {"SOURCE_DATE_EPOCH": "7"})

    assert (checkout / "dist" / "vein-guide" / "time").read_text() == "7"


def test_a_build_that_fails_is_told(checkout: Path) -> None:
    (checkout / "tools" / "bundle" / "__main__.py").write_text("raise SystemExit('no')")

    with pytest.raises(TrimError, match="It was not built in checkout"):
        twice.build_in(checkout, {})


def results(word: Callable[[Path], str]) -> Callable[[Path, Mapping[str, str]], None]:
    def build(copy: Path, environ: Mapping[str, str]) -> None:
        (copy / "dist" / "vein-guide").mkdir(parents=True)
        (copy / "dist" / "vein-guide" / "file").write_text(word(copy) + str(dict(environ)))

    return build


def test_equal_builds_are_identical(
    checkout: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(twice, "build_in", results(lambda copy: "same"))

    assert twice.main(checkout) == 0
    assert "Identical: 1 files" in capsys.readouterr().out


def test_a_path_in_one_file_is_a_difference(
    checkout: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(twice, "build_in", results(lambda copy: copy.name))

    assert twice.main(checkout) == 1
    assert "vein-guide/file: another digest\n1 differences." in capsys.readouterr().out
