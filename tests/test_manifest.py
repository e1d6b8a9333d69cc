# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""An installed folder is compared file by file with the list that it came with."""

from __future__ import annotations

import hashlib
import subprocess
from pathlib import Path

import pytest

from edu_app import manifest
from edu_app.manifest import (
    MANIFEST,
    Differences,
    compare,
    digest_of,
    installed_folder,
    read_manifest,
    self_check,
)
from edu_app.problems import StartRefused
from tools.bundle.manifest import write_manifest


@pytest.fixture
def package(tmp_path: Path) -> Path:
    """Return the package inside a small installed folder."""
    package = tmp_path / "vein-guide" / "_internal" / "edu_app"
    package.mkdir(parents=True)
    (package / "page.md").write_text("Words.")
    (package.parent.parent / "vein-guide").write_bytes(b"\x7fELF")
    (package.parent.parent / "a name with spaces é").write_text("x")
    write_manifest(package.parent.parent)
    return package


@pytest.fixture
def folder(package: Path) -> Path:
    return package.parent.parent


def test_a_folder_as_it_was_passed_on_is_fine(package: Path, folder: Path) -> None:
    said: list[str] = []

    assert self_check(said.append, package) == 0

    assert said[0].startswith("vein-guide ")
    assert said[1].startswith("content    ")
    assert said[2] == f"manifest   {hashlib.sha256((folder / MANIFEST).read_bytes()).hexdigest()}"
    assert said[3:] == ["Every file is as it was passed on."]


def test_what_a_clinic_or_an_installer_puts_beside_the_program_passes(folder: Path) -> None:
    (folder / "clinic.toml").write_text('name = "Clinic"')
    (folder / "uninstall.exe").touch()
    (folder / "_internal" / "clinic.toml").touch()

    assert compare(folder) == Differences(additional=("_internal/clinic.toml",))


def test_each_file_that_differs_is_named(package: Path, folder: Path) -> None:
    (package / "page.md").write_text("Other words.")
    (folder / "vein-guide").unlink()
    (package / "stranger.so").touch()
    said: list[str] = []

    assert self_check(said.append, package) == 1

    assert said[3:] == [
        "changed     _internal/edu_app/page.md",
        "missing     vein-guide",
        "additional  _internal/edu_app/stranger.so",
        "3 files are not as they were passed on. Install the guide again.",
    ]


def test_a_file_that_cannot_be_read_counts_as_changed(folder: Path) -> None:
    name = "vein-guide"
    (folder / name).unlink()
    (folder / name).symlink_to("nowhere")

    assert compare(folder) == Differences(changed=(name,))
    assert digest_of(folder / name) == ""


def test_the_list_is_one_that_sha256sum_reads(folder: Path) -> None:
    ended = subprocess.run(("sha256sum", "-c", MANIFEST), cwd=folder, capture_output=True)

    assert ended.returncode == 0


@pytest.mark.parametrize("inside", ["_internal/edu_app", "checkout/edu_app"])
def test_where_no_bundle_is_a_sentence_says_so(tmp_path: Path, inside: str) -> None:
    (tmp_path / inside).mkdir(parents=True)

    with pytest.raises(StartRefused, match=r"There is no MANIFEST\.sha256 here"):
        installed_folder(tmp_path / inside)


def test_a_list_that_lies_above_a_checkout_is_not_taken_for_its_own(tmp_path: Path) -> None:
    (tmp_path / "checkout" / "edu_app").mkdir(parents=True)
    (tmp_path / MANIFEST).touch()

    with pytest.raises(StartRefused):
        installed_folder(tmp_path / "checkout" / "edu_app")


@pytest.mark.parametrize("line", ["", "abc  name", "0" * 64 + " name", "0" * 64 + "  "])
def test_a_damaged_list_is_told_with_its_line(line: str) -> None:
    good = manifest.line_of("a", "0" * 64)

    with pytest.raises(StartRefused, match=r"MANIFEST\.sha256:2: This line is damaged"):
        read_manifest(f"{good}{line}\n")


def test_large_files_are_hashed_in_pieces(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(manifest, "BLOCK_BYTES", 3)
    (tmp_path / "file").write_bytes(b"0123456789")

    assert digest_of(tmp_path / "file") == hashlib.sha256(b"0123456789").hexdigest()
