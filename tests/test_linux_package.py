# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""What packaging/linux says of the program is what the program does."""

from __future__ import annotations

import argparse
import configparser
import re
import shutil
import subprocess
import tomllib
import xml.etree.ElementTree as ET
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest

from edu_app import __version__, commands, kiosk_command, options
from edu_app.machine.exits import Exit
from edu_app.options import COMMANDS, EPILOG, Parser
from edu_app.profile import PROFILES

APPLICATION = "local.veinguide.VeinGuide"
MIME = "{http://www.freedesktop.org/standards/shared-mime-info}"
EVERYWHERE = {"-h", "--help"}


class SeenError(Exception):
    """A parser was about to read a command line; it knows its options then."""

    def __init__(self, parser: argparse.ArgumentParser) -> None:
        super().__init__()
        self.parser = parser


@pytest.fixture(scope="module")
def linux(repository: Path) -> Path:
    return repository / "packaging" / "linux"


@pytest.fixture(scope="module")
def manual(linux: Path) -> dict[str, str]:
    """Return the parts of the page by their headings, as a person reads them."""
    text = (linux / "vein-guide.1").read_text("utf-8").replace("\\-", "-").replace("\\ ", " ")
    parts = re.split(r"^\.S[HS] (.*)$", text, flags=re.MULTILINE)
    return dict(zip(parts[1::2], parts[2::2], strict=True))


@pytest.fixture(scope="module")
def entry(linux: Path) -> configparser.ConfigParser:
    read = configparser.ConfigParser(interpolation=None)
    read.optionxform = str  # type: ignore[assignment,method-assign]
    read.read(linux / "vein-guide.desktop", "utf-8")
    return read


def parsers(monkeypatch: pytest.MonkeyPatch) -> Iterator[tuple[str, argparse.ArgumentParser]]:
    """Give the parser of each command, with all that it understands."""

    def stop(self: argparse.ArgumentParser, _words: Sequence[str] = ()) -> None:
        raise SeenError(self)

    yield "OPENING THE GUIDE", options.run_parser()
    yield "search", options.search_parser()
    yield "preview", options.preview_parser()
    yield "snapshot", options.snapshot_parser()
    monkeypatch.setattr(Parser, "parse_args", stop)
    for command in commands.HANDED_ON:
        with pytest.raises(SeenError) as seen:
            commands.hand_on(command, ())
        yield command, seen.value.parser
    with pytest.raises(SeenError) as seen:
        kiosk_command.run_kiosk(Parser("kiosk", ""), ("doctor",))
    yield "kiosk doctor", seen.value.parser


def heading_of(command: str, manual: dict[str, str]) -> str:
    named = {"new": "new topic", "clinic": "clinic check, clinic pin", "kiosk": "kiosk desk"}
    heading = named.get(command, command)
    assert heading in manual, f"write .SS {heading} in vein-guide.1"
    return heading


def test_the_manual_has_every_option_of_every_command_and_no_other(
    manual: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    for command, parser in parsers(monkeypatch):
        part = manual[heading_of(command, manual)]
        known = {word for action in parser._actions for word in action.option_strings}
        said = set(re.findall(r"^\.(?:B|BI|BR) (.*)$", part, re.MULTILINE))
        written = {w for line in said for w in re.findall(r"(?:^| )(--?[a-z][a-z-]*)", line)}
        assert written - EVERYWHERE == known - EVERYWHERE, command


def test_the_manual_has_every_command(manual: dict[str, str]) -> None:
    for command in COMMANDS:
        heading_of(command, manual)
    assert all(f"vein-guide {name}" in manual["SYNOPSIS"] for name in COMMANDS)


def test_the_manual_has_every_exit_code(manual: dict[str, str]) -> None:
    codes = set(re.findall(r"^\.B ([0-9]+)$", manual["EXIT STATUS"], re.MULTILINE))

    said = set(re.findall(r"^  ([0-9]+)  ", EPILOG, re.MULTILINE))
    assert codes == said | {str(int(code)) for code in Exit}


def test_the_manual_names_the_version(linux: Path) -> None:
    assert f'"Vein Guide {__version__}"' in (linux / "vein-guide.1").read_text("utf-8")


@pytest.mark.skipif(shutil.which("mandoc") is None, reason="needs mandoc")
def test_the_manual_has_no_fault(linux: Path) -> None:
    command = ("mandoc", "-T", "lint", "-W", "warning", str(linux / "vein-guide.1"))
    assert subprocess.run(command, capture_output=True, text=True, check=False).stdout == ""


def test_every_action_of_the_menu_entry_is_there_and_understood(
    entry: configparser.ConfigParser,
) -> None:
    actions = entry["Desktop Entry"]["Actions"].rstrip(";").split(";")

    assert [f"Desktop Action {name}" for name in actions] == entry.sections()[1:]
    for section in entry.sections():
        program, *words = entry[section]["Exec"].split()
        assert program == "vein-guide"
        assert options.run_parser().parse_args(words).profile in {*PROFILES, ""}
    assert entry["Desktop Action kiosk"]["Name"] == "Start in kiosk mode"


def test_the_menu_entry_takes_no_files_as_the_program_takes_none(
    entry: configparser.ConfigParser,
) -> None:
    """When the program learns to open a file, say so here: MimeType= and %f."""
    positional = [action for action in options.run_parser()._actions if not action.option_strings]

    assert positional == []
    assert "MimeType" not in entry["Desktop Entry"]
    assert not any("%" in entry[section]["Exec"] for section in entry.sections())


def test_the_entry_is_for_education(entry: configparser.ConfigParser) -> None:
    assert entry["Desktop Entry"]["Categories"] == "Education;MedicalSoftware;"


def test_the_description_is_of_this_version_and_of_this_entry(
    linux: Path, repository: Path, entry: configparser.ConfigParser
) -> None:
    tree = ET.parse(linux / f"{APPLICATION}.metainfo.xml").getroot()
    project = tomllib.loads((repository / "pyproject.toml").read_text("utf-8"))["project"]
    releases = [each.get("version") for each in tree.findall("releases/release")]

    assert tree.findtext("id") == APPLICATION
    assert releases[0] == __version__
    assert tree.findtext("project_license") == project["license"]
    assert tree.findtext("launchable") == "vein-guide.desktop"
    assert tree.findtext("summary") == entry["Desktop Entry"]["Comment"]
    assert {each.text for each in tree.findall("provides/binary")} == set(project["scripts"])


def test_the_one_kind_of_file_is_the_clinics_and_nothing_opens_it(linux: Path) -> None:
    tree = ET.parse(linux / "vein-guide-mime.xml").getroot()

    patterns = [each.get("pattern") for each in tree.iter(f"{MIME}glob")]
    assert patterns == ["clinic.toml"]


def test_the_mac_has_the_same_name(repository: Path) -> None:
    for name in ("Info.plist.in", "distribution.xml.in", "package.sh"):
        text = (repository / "packaging" / "macos" / name).read_text("utf-8")
        assert APPLICATION in text
