# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The wheel holds the program, its words and its art, and says under which licences."""

from __future__ import annotations

import email.message
import email.parser
import subprocess
import sys
import tarfile
import zipfile
from pathlib import Path

import pytest

import edu_app
from edu_app import crash, log
from edu_app.clinic.places import STAFF_FILE
from edu_app.machine import counts, own_plans, starts, tries


def build(kind: str, repository: Path, folder: Path) -> Path:
    """Build with the locked build tools, without a network."""
    command = (sys.executable, "-m", "hatchling", "build", "-t", kind, "-d", str(folder))
    subprocess.run(command, cwd=repository, check=True, capture_output=True)
    (built,) = folder.iterdir()
    return built


@pytest.fixture(scope="module")
def wheel(repository: Path, tmp_path_factory: pytest.TempPathFactory) -> zipfile.ZipFile:
    return zipfile.ZipFile(build("wheel", repository, tmp_path_factory.mktemp("wheel")))


@pytest.fixture(scope="module")
def metadata(wheel: zipfile.ZipFile) -> email.message.Message:
    name = next(name for name in wheel.namelist() if name.endswith(".dist-info/METADATA"))
    return email.parser.Parser().parsestr(wheel.read(name).decode())


def kept(repository: Path, folder: str) -> set[str]:
    """Return the files that git keeps or would keep in a folder."""
    command = ("git", "ls-files", "-z", "--cached", "--others", "--exclude-standard", folder)
    listed = subprocess.run(command, cwd=repository, check=True, capture_output=True, text=True)
    return {name for name in listed.stdout.split("\0") if name and (repository / name).is_file()}


@pytest.mark.parametrize("folder", ["content", "assets"])
def test_words_and_art_are_inside_the_package(
    repository: Path, wheel: zipfile.ZipFile, folder: str
) -> None:
    bundled = {f"edu_app/_bundled/{name}" for name in kept(repository, folder)}

    assert bundled <= set(wheel.namelist())
    assert len(bundled) > 10


def test_the_whole_program_is_inside_and_nothing_else(
    repository: Path, wheel: zipfile.ZipFile
) -> None:
    names = set(wheel.namelist())

    assert kept(repository, "edu_app") <= names
    tops = {name.partition("/")[0] for name in names}
    assert tops == {"edu_app", f"vein_guide-{edu_app.__version__}.dist-info"}
    assert [name for name in names if name.endswith(".pyc")] == []


def test_the_metadata_says_what_it_is(metadata: email.message.Message) -> None:
    assert metadata["Name"] == "vein-guide"
    assert metadata["Version"] == edu_app.__version__
    assert metadata["License-Expression"] == "MIT AND CC-BY-4.0 AND OFL-1.1 AND ISC"
    assert metadata["Requires-Python"] == ">=3.11"


def test_every_licence_text_goes_along(repository: Path, metadata: email.message.Message) -> None:
    texts = {path.relative_to(repository).as_posix() for path in repository.glob("LICENSES/*")}
    own = {"LICENSE", "assets/fonts/OFL.txt", "assets/icons/LICENSE"}

    assert set(metadata.get_all("License-File", [])) == texts | own


def test_the_window_and_the_console_command_start_the_same(wheel: zipfile.ZipFile) -> None:
    name = next(name for name in wheel.namelist() if name.endswith("entry_points.txt"))
    lines = set(wheel.read(name).decode().split("\n"))

    assert {"vein-guide = edu_app.cli:main", "vein-guide-cli = edu_app.cli:main"} <= lines


def test_a_wheel_can_be_built_from_the_source_archive(repository: Path, tmp_path: Path) -> None:
    archive = build("sdist", repository, tmp_path / "sdist")

    with tarfile.open(archive) as opened:
        names = {name.partition("/")[2] for name in opened.getnames()}

    needed = {"pyproject.toml", "README.md", "REUSE.toml", "Makefile", "requirements.lock"}
    assert needed | kept(repository, "content") | kept(repository, "tools") <= names


def test_the_sheet_for_it_names_every_file_that_the_guide_writes(repository: Path) -> None:
    sheet = (repository / "packaging/IT-SHEET.md").read_text("utf-8")
    names = (
        *(log.FILE, crash.CRASH_FILE, starts.FILE, tries.FILE, counts.FILE),
        *(STAFF_FILE, own_plans.FILE),
    )

    assert [name for name in names if name not in sheet] == []


def test_what_a_hospital_must_know_is_on_the_sheet(repository: Path) -> None:
    sheet = (repository / "packaging/IT-SHEET.md").read_text("utf-8")

    for words in (
        "Ports | **None.**",
        "**None is stored.**",
        "SBOM.cdx.json",
        "no conformance report",
    ):
        assert words in sheet
    for row in ("Security contact", "End of support"):
        assert f"| {row} |" in sheet
