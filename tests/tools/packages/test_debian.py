# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
from __future__ import annotations

import gzip
import os
import shutil
import subprocess
from dataclasses import replace
from pathlib import Path

import pytest

from tests.tools.packages.bundles import RELEASE, Commands, bundle
from tools.commands import SetUpError, run
from tools.packages import debian
from tools.packages.pieces import Copied, Linked, Made

PIECES = debian.system_pieces(RELEASE)
BY_PATH = {piece.path: piece for piece in PIECES}
NEEDS_DPKG = pytest.mark.skipif(shutil.which("dpkg-deb") is None, reason="needs dpkg-deb")


def made(path: str) -> str:
    piece = BY_PATH[path]
    assert isinstance(piece, Made)
    return piece.content.decode()


def control(**more: str) -> dict[str, str]:
    pieces = debian.control_pieces(PIECES, RELEASE, "amd64", {"Depends": "libc6"} | more)
    texts = {
        piece.path: piece.content.decode()
        if isinstance(piece, Made)
        else piece.source.read_text("utf-8")
        for piece in pieces
        if not isinstance(piece, Linked)
    }
    return {path.removeprefix("DEBIAN/"): text for path, text in texts.items()}


def test_both_programs_are_on_the_path() -> None:
    assert BY_PATH["usr/bin/vein-guide"] == Linked(
        path="usr/bin/vein-guide", target="../lib/vein-guide/vein-guide"
    )
    assert "usr/bin/vein-guide-cli" in BY_PATH


def test_it_lies_where_debian_wants_it_and_brings_no_settings() -> None:
    tops = {"/".join(path.split("/")[:2]) for path in BY_PATH}

    assert tops == {"usr/bin", "usr/share", "usr/lib", "usr/libexec"}
    assert not any(path.startswith(f"{debian.HOME}/") for path in BY_PATH)


def test_the_service_is_there_and_nobody_has_turned_it_on() -> None:
    units = sorted(path for path in BY_PATH if path.startswith(debian.UNITS))

    assert [unit.rpartition("/")[2] for unit in units] == [
        "vein-guide-desk.service",
        "vein-guide-kiosk.service",
        "vein-guide-login.service",
    ]
    assert not any(".wants" in path or "preset" in path or "sysusers" in path for path in units)
    assert f"{debian.RECIPE}/linux/root/etc/sysusers.d/vein-guide.conf" in BY_PATH


def test_service_and_scripts_name_the_places_of_the_package() -> None:
    unit = made(f"{debian.UNITS}/vein-guide-kiosk.service")
    script = made(f"{debian.SCRIPTS}/vein-guide-desk-page")

    assert "ExecStart=/usr/libexec/vein-guide/vein-guide-in-cage --profile kiosk" in unit
    assert "ExecPaths=/usr/lib/vein-guide /usr/libexec/vein-guide /usr/bin/cage" in unit
    assert "/opt/" not in unit
    assert "/opt/" not in script
    assert "/usr/lib/vein-guide/vein-guide" in made(f"{debian.SCRIPTS}/vein-guide-in-cage")


def test_the_recipe_goes_along_as_it_is() -> None:
    script = BY_PATH[f"{debian.RECIPE}/linux/install.sh"]

    assert isinstance(script, Copied)
    assert script.mode == 0o755
    assert not any("/windows/" in path for path in BY_PATH)


def test_every_file_has_a_sum_and_the_size_is_said() -> None:
    texts = control()

    lines = texts["md5sums"].splitlines()
    assert len(lines) == sum(not isinstance(piece, Linked) for piece in PIECES)
    assert [line[34:] for line in lines] == sorted(line[34:] for line in lines)
    assert "Version: 1.2.3-1\nArchitecture: amd64\n" in texts["control"]
    assert "\nDepends: libc6\n" in texts["control"]
    size = next(line for line in texts["control"].splitlines() if line.startswith("Installed"))
    assert int(size.split()[1]) > 100


def test_the_maintainer_can_be_another() -> None:
    release = replace(RELEASE, maintainer="Clinic <it@clinic.example>")

    assert " -- Clinic <it@clinic.example>  Tue, 14 Nov 2023" in debian.changes(release)
    assert " -- Vein Guide contributors <" in debian.changes(RELEASE)


def test_no_line_of_the_description_is_too_long() -> None:
    assert all(len(line) <= 79 for line in debian.ABOUT.splitlines())


def test_every_licence_is_written_out() -> None:
    text = debian.copyright_text(RELEASE)

    for name in ("MIT", "CC-BY-4.0", "OFL-1.1", "ISC"):
        assert f"\n\nLicense: {name}\n " in text
    paragraphs = text.split("\n\n")
    assert all(line for paragraph in paragraphs for line in paragraph.rstrip().splitlines())


def test_the_manual_is_packed_without_a_time() -> None:
    piece = BY_PATH["usr/share/man/man1/vein-guide.1.gz"]

    assert isinstance(piece, Made)
    assert gzip.decompress(piece.content).startswith(b'.\\" SPDX')


def test_what_dpkg_says_is_handed_on(tmp_path: Path) -> None:
    with pytest.raises(SetUpError, match="no room"):
        debian.build_deb(
            bundle(tmp_path / "b"), tmp_path, RELEASE, Commands(code=2, output="no room")
        )


def test_the_time_is_handed_to_dpkg(tmp_path: Path) -> None:
    commands = Commands()

    target = debian.build_deb(bundle(tmp_path / "b"), tmp_path, RELEASE, commands)

    assert target == tmp_path / "vein-guide_1.2.3-1_amd64.deb"
    assert commands.asked[0][:4] == (
        *("env", f"SOURCE_DATE_EPOCH={RELEASE.epoch}"),
        *("dpkg-deb", "--root-owner-group"),
    )


@NEEDS_DPKG
def test_the_same_bundle_gives_the_same_bytes(tmp_path: Path) -> None:
    first, second = bundle(tmp_path / "first"), bundle(tmp_path / "second")
    os.utime(second / "LICENSE", (1, 1))
    (tmp_path / "a").mkdir()

    one = debian.build_deb(first, tmp_path, RELEASE, run, debian.QUICK)
    two = debian.build_deb(second, tmp_path / "a", RELEASE, run, debian.QUICK)

    assert one.read_bytes() == two.read_bytes()
    listed = subprocess.run(("dpkg-deb", "-c", one), capture_output=True, text=True, check=True)
    owners = {line.split()[1] for line in listed.stdout.splitlines()}
    assert owners == {"root/root"}
    assert "./usr/lib/vein-guide/_internal/libother.so -> libinner.so.1" in listed.stdout


@pytest.mark.parametrize("name", ["postinst", "prerm", "postrm"])
def test_the_scripts_are_for_a_plain_shell(name: str) -> None:
    text = control()[name]

    assert text.startswith("#!/bin/sh\n")
    assert "\nset -e\n" in text
    assert "systemctl enable" not in text


def test_only_purging_takes_what_the_clinic_wrote() -> None:
    scripts = control()

    assert "/etc/vein-guide" not in scripts["prerm"] + scripts["postinst"]
    _before, purge = scripts["postrm"].split('if [ "$1" = purge ]')
    assert "rm -rf /etc/vein-guide /var/lib/vein-guide" in purge


def test_every_override_stands_below_its_reason(repository: Path) -> None:
    lines = (repository / "packaging/debian/lintian-overrides").read_text("utf-8").splitlines()

    assert lines[0].startswith("# ")
    assert all(line.startswith(("# ", "vein-guide: ")) for line in lines)
