# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The recipes for a kiosk agree with their files, their scripts and the list of ways out."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import tomllib
from pathlib import Path
from typing import Any

import pytest

from tests.machine.kiosk_machine import FILES

SYSTEMS = ("linux", "windows")
BREAKOUT = re.compile(r"B([1-9]|[12][0-9]|30)")
LEVEL_OF_THE_SYSTEM = {
    f"B{number}" for number in (2, 3, 4, 8, 9, 10, 12, 16, 17, 18, 19, 21, 22, 23, 24, 26)
}
"""Ways out that the guide alone cannot close."""
LINK = re.compile(r"\]\((?P<path>[^)#:]+)\)")
SHELL = shutil.which("sh")
DRY = ("--dry-run",)


def lines_of(repository: Path, system: str) -> list[dict[str, Any]]:
    path = repository / "packaging" / "kiosk" / system / "recipe.toml"
    found: list[dict[str, Any]] = tomllib.loads(path.read_text("utf-8"))["line"]
    return found


@pytest.fixture
def recipe(repository: Path) -> Path:
    return repository / "packaging" / "kiosk"


@pytest.fixture
def bare(tmp_path: Path) -> Path:
    """A machine on which nothing has been done yet, but that knows the user."""
    for name in ("etc/passwd", "etc/group"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(FILES[name])
    return tmp_path


@pytest.mark.parametrize("system", SYSTEMS)
def test_every_line_says_what_why_and_how_to_look(repository: Path, system: str) -> None:
    lines = lines_of(repository, system)

    names = [line["id"] for line in lines]
    assert len(set(names)) == len(names)
    for line in lines:
        assert line["text"].endswith("."), line["id"]
        assert line["why"].endswith("."), line["id"]
        assert line["by-hand"], line["id"]
        assert isinstance(line["check"], str), line["id"]
        assert all(BREAKOUT.fullmatch(each) for each in line["breakouts"]), line["id"]


def test_every_way_out_that_only_the_system_can_close_has_a_line(repository: Path) -> None:
    linux = {each for line in lines_of(repository, "linux") for each in line["breakouts"]}
    windows = {each for line in lines_of(repository, "windows") for each in line["breakouts"]}

    assert linux >= LEVEL_OF_THE_SYSTEM
    assert windows >= LEVEL_OF_THE_SYSTEM


def test_every_file_of_the_linux_recipe_belongs_to_a_line(recipe: Path, repository: Path) -> None:
    root = recipe / "linux" / "root"
    there = {path.relative_to(root).as_posix() for path in root.rglob("*") if path.is_file()}
    named = {name for line in lines_of(repository, "linux") for name in line.get("files", ())}

    assert named == there


@pytest.mark.parametrize("system", SYSTEMS)
def test_what_a_readme_leads_to_is_there(recipe: Path, system: str) -> None:
    readme = (recipe / system / "README.md").read_text("utf-8")

    for link in LINK.finditer(readme):
        assert (recipe / system / link["path"]).exists(), link["path"]


def test_the_table_of_ways_out_is_that_of_the_recipe(recipe: Path, repository: Path) -> None:
    readme = (recipe / "linux" / "README.md").read_text("utf-8")
    lines = lines_of(repository, "linux")

    for name in {each for line in lines for each in line["breakouts"]}:
        row = re.search(rf"^\| {name} [^|]*\| (?P<lines>[^|]*) \|$", readme, re.MULTILINE)
        assert row is not None, name
        assert row["lines"].split(", ") == [
            line["id"] for line in lines if name in line["breakouts"]
        ], name


def test_every_part_that_a_windows_line_names_is_looked_at(recipe: Path, repository: Path) -> None:
    script = (recipe / "windows" / "Test-Kiosk.ps1").read_text("utf-8")
    looked_at = set(re.findall(r"Test-Part '(\w+)'", script))
    loop = re.search(r"foreach \(\$name in (.*?)\) \{", script, re.DOTALL)
    assert loop is not None
    looked_at |= set(re.findall(r"'(\w+)'", loop[1]))

    named = {line["check"] for line in lines_of(repository, "windows")} - {""}

    assert looked_at == named


def test_every_value_of_the_registry_belongs_to_a_windows_line(
    recipe: Path, repository: Path
) -> None:
    named = {line["check"] for line in lines_of(repository, "windows")}
    values = (recipe / "windows" / "kiosk.psd1").read_text("utf-8")

    assert set(re.findall(r"@\{ Check = '(\w+)'", values)) <= named


def test_both_windows_ways_agree_on_the_exit_codes(recipe: Path) -> None:
    from edu_app.machine.exits import Exit

    fleet = (recipe / "windows" / "ShellLauncher.xml").read_text("utf-8")
    single = (recipe / "windows" / "kiosk.psd1").read_text("utf-8")

    assert f'ReturnCode="{int(Exit.AGAIN)}" Action="RestartShell"' in fleet
    assert f'ReturnCode="{int(Exit.TO_SYSTEM)}" Action="DoNothing"' in fleet
    assert f"Exit     = {int(Exit.TO_SYSTEM)}" in single


def install(recipe: Path, root: Path, *words: str) -> list[str]:
    command = [str(SHELL), str(recipe / "linux" / "install.sh"), "--root", str(root), *words]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    return done.stdout.splitlines()


def tree(root: Path) -> dict[str, str]:
    return {
        path.relative_to(root).as_posix(): os.readlink(path)
        if path.is_symlink()
        else path.read_text("utf-8")
        for path in root.rglob("*")
        if path.is_symlink() or path.is_file()
    }


@pytest.mark.skipif(SHELL is None or os.name == "nt", reason="the script is for a Unix shell")
class TestInstallScript:
    def test_a_dry_run_changes_nothing(self, recipe: Path, bare: Path) -> None:
        before = tree(bare)

        said = install(recipe, bare, *DRY)

        assert tree(bare) == before
        assert said[-1].endswith("changes would be made.")
        assert "puts      /etc/systemd/system/vein-guide-kiosk.service" in said

    @pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() != 0, reason="needs root")
    def test_twice_is_once_and_removing_leaves_what_was_there(
        self, recipe: Path, bare: Path
    ) -> None:
        own = bare / "etc" / "sysctl.d" / "60-vein-guide.conf"
        own.parent.mkdir()
        own.write_text("kernel.sysrq = 1\n")
        before = tree(bare)

        install(recipe, bare)
        first = tree(bare)
        said = install(recipe, bare)

        assert said[-1] == "Nothing had to be changed."
        assert tree(bare) == first
        assert first["etc/systemd/system/getty@.service"] == "/dev/null"
        assert first["etc/sysctl.d/60-vein-guide.conf.before-vein-guide"] == "kernel.sysrq = 1\n"

        install(recipe, bare, "--remove")

        assert tree(bare) == before

    def test_a_word_that_it_does_not_know_is_refused(self, recipe: Path, bare: Path) -> None:
        with pytest.raises(subprocess.CalledProcessError) as refused:
            install(recipe, bare, "--all")

        assert refused.value.returncode == 2
        assert "--all is not known" in refused.value.stderr
