# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The guide opens where much is missing: no home, no rights, no fonts, no room, odd names.

Each run is a program of its own that may write nowhere but where its user may. They all run at the
same time, which two users of one machine do too. What only root can make real (a mount, another
user) is done with the bundle: `python -m tools.bundle places`.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from edu_app.clinic.start import mend
from edu_app.commands import hand_on
from edu_app.machine.at_start import SET_AGAIN
from edu_app.problems import EduError
from tests.content_tree import REPOSITORY
from tests.full_disk import room_for

GUIDE = Path(__file__).with_name("poor_guide.py")
NO_FONTS = '<?xml version="1.0"?>\n<fontconfig></fontconfig>\n'
OLD_CLINIC = 'name = "Vein clinic"\ncolour = "blue"\n'
OLD_STAFF = "[kiosk]\nidle-seconds = 120\nvolume = 3\n"
ODD = "Vène guide – 静脉 وريد"
OWN_LETTERS = "Atkinson Hyperlegible Next"
OLD_PAGE = "This page is old."
SMALL, TWICE = (1024, 600), (1920, 1080)


@dataclass(kw_only=True)
class Run:
    """One start of the guide, and what it said."""

    process: subprocess.Popen[str]
    home: Path
    seen: dict[str, Any] = field(default_factory=dict)
    errors: str = ""

    def end(self) -> str:
        """Wait for its end; return what is wrong, if it showed no window."""
        try:
            out, self.errors = self.process.communicate(timeout=60)
        except subprocess.TimeoutExpired:
            self.process.kill()
            out, self.errors = self.process.communicate()
        if not out.startswith("{"):
            return f"no window came: {out} {self.errors}"
        self.seen = json.loads(out.splitlines()[0])
        return ""


class Places:
    """Makes the places, starts the guide in all of them, and lets tests see what came of it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.odd = folder / ODD
        self.odd.mkdir()
        shutil.copytree(REPOSITORY / "content", self.odd / "content ж")
        (self.odd / "Klinik ñ.toml").write_text('name = "Clínica Ñandú"\n', "utf-8")
        (folder / "no-fonts.conf").write_text(NO_FONTS, "utf-8")
        (folder / "clinic.toml").write_text(OLD_CLINIC, "utf-8")
        self.runs = {
            "bare": self.start("bare", {"years": 10}, "--topic", "risks", **self.nothing()),
            "full": self.start("full", {"years": -10, "full": 1}, *self.old_settings("full")),
            "odd": self.start("odd", {}, *self.odd_names(), LC_ALL="C", QT_SCALE_FACTOR="2"),
            "other": self.start("other", {}, *self.odd_names()),
        }
        ends = [run.end() for run in self.runs.values()]
        assert not any(ends), "\n".join(ends)

    def start(self, name: str, place: dict[str, float], *words: str, **more: str) -> Run:
        """Start the guide with a home of its own, unless it is to have none."""
        home = self.folder / name
        for part in ("state", "run"):
            (home / part).mkdir(mode=0o700, parents=True, exist_ok=True)
        screen = {"name": "ONE", "x": 0, "y": 0, "logicalDpi": 96, "dpr": 1}
        width, height = TWICE if "QT_SCALE_FACTOR" in more else SMALL
        file = home / "screen.json"
        file.write_text(json.dumps({"screens": [{**screen, "width": width, "height": height}]}))
        kept = ("PATH", "LD_LIBRARY_PATH", "SYSTEMROOT")
        variables = {each: os.environ[each] for each in kept if each in os.environ} | {
            "PYTHONPATH": str(REPOSITORY),
            "PYTHONDONTWRITEBYTECODE": "1",
            "QT_QPA_PLATFORM": f"offscreen:configfile={file}",
            "HOME": str(home),
            "LC_ALL": "C.UTF-8",
            "XDG_STATE_HOME": str(home / "state"),
            "XDG_RUNTIME_DIR": str(home / "run"),
        }
        given = {key: value for key, value in (variables | more).items() if value != "-"}
        own = "" if more.get("HOME") else str(home)
        command = (sys.executable, str(GUIDE), json.dumps(place), own, *words)
        process = subprocess.Popen(
            command,
            cwd=home,
            env=given,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            encoding="utf-8",
        )
        return Run(process=process, home=home)

    def nothing(self) -> dict[str, str]:
        """Return variables that take away the home, the temporary folder and all fonts."""
        missing = str(self.folder / "nowhere")
        fonts = str(self.folder / "no-fonts.conf")
        none = {"XDG_STATE_HOME": "-", "XDG_RUNTIME_DIR": "-"}
        return none | {"HOME": missing, "TMPDIR": missing, "FONTCONFIG_FILE": fonts}

    def old_settings(self, name: str) -> tuple[str, ...]:
        """Return words for a kiosk, and put an old file of its staff into its home."""
        staff = self.folder / name / "state" / "vein-guide" / "staff.toml"
        staff.parent.mkdir(mode=0o700, parents=True)
        staff.write_text(OLD_STAFF, "utf-8")
        staff.chmod(0o600)
        return "--profile", "kiosk", "--clinic", str(self.folder / "clinic.toml")

    def odd_names(self) -> tuple[str, ...]:
        """Return words with names in many scripts."""
        content, clinic = str(self.odd / "content ж"), str(self.odd / "Klinik ñ.toml")
        return "--content", content, "--clinic", clinic, "--faq", "basics"


@pytest.fixture(scope="module")
def places(tmp_path_factory: pytest.TempPathFactory) -> Places:
    return Places(tmp_path_factory.mktemp("places"))


@pytest.mark.parametrize("name", ["bare", "full", "odd", "other"])
def test_it_opens_whole_and_ends_in_order_everywhere(places: Places, name: str) -> None:
    run = places.runs[name]

    assert run.process.returncode == 0, run.errors
    assert run.seen["faults"] == []
    assert run.seen["fits"]
    assert run.seen["family"] == OWN_LETTERS
    assert "Traceback" not in run.errors
    assert "Qt: " not in run.errors


def test_without_home_rights_or_fonts_a_page_opens_in_its_own_letters(places: Places) -> None:
    run = places.runs["bare"]

    assert run.seen["link"] == "topic:risks"
    assert run.seen["size"] == list(SMALL)
    assert not (places.folder / "nowhere").exists()


def test_nothing_is_written_where_only_the_machine_may(places: Places) -> None:
    for name in ("odd", "other"):
        assert places.runs[name].seen["refused"] == []
    outside = [Path(path) for path in places.runs["bare"].seen["refused"]]
    assert [path for path in outside if path.is_relative_to(REPOSITORY)] == []


def test_nothing_is_drawn_by_a_graphics_card(places: Places) -> None:
    assert [run.seen["gl"] for run in places.runs.values()] == [[]] * 4


def test_ten_years_ahead_a_page_says_that_it_is_old(places: Places) -> None:
    words = {name: "\n".join(run.seen["words"]) for name, run in places.runs.items()}

    assert OLD_PAGE in words["bare"]
    assert OLD_PAGE not in words["full"]  # ten years back it is not yet written


def test_at_200_per_cent_the_window_has_half_the_screen(places: Places) -> None:
    seen = places.runs["odd"].seen

    assert (seen["ratio"], seen["size"]) == (2, [TWICE[0] // 2, TWICE[1] // 2])


def test_two_users_have_a_window_each(places: Places) -> None:
    runs = [places.runs[name] for name in ("odd", "other")]

    assert [run.seen["link"] for run in runs] == ["faq:basics"] * 2
    assert all(list((run.home / "run").rglob("lock")) for run in runs)


def test_old_settings_are_named_by_line_and_key_and_nothing_is_lost(places: Places) -> None:
    run, clinic = places.runs["full"], places.folder / "clinic.toml"
    staff = run.home / "state" / "vein-guide" / "staff.toml"

    assert f"{clinic.as_posix()}:2: “colour” is not known." in run.errors
    assert mend(clinic) in run.errors
    assert f"{staff.as_posix()}:3: “volume” is not known in [kiosk]." in run.errors
    assert SET_AGAIN in run.errors
    assert (clinic.read_text("utf-8"), staff.read_text("utf-8")) == (OLD_CLINIC, OLD_STAFF)


def test_on_a_full_disk_a_kiosk_opens_and_leaves_no_half_file(places: Places) -> None:
    run = places.runs["full"]

    assert run.seen["link"] == "home:"
    files = {path.name: path.stat().st_size for path in run.home.rglob("*") if path.is_file()}
    assert {name for name, size in files.items() if size} == {"screen.json", "staff.toml"}


def test_on_a_full_disk_what_cannot_be_saved_is_said(tmp_path: Path) -> None:
    file = tmp_path / "risks.html"

    with room_for(1000), pytest.raises(EduError, match=r"risks\.html .* the disk is full"):
        hand_on("handout", ["risks", "-o", str(file)])

    assert list(tmp_path.iterdir()) == []


def test_names_of_every_script_lead_to_the_right_files(places: Places) -> None:
    file = places.odd / "Blatt ü 图.html"
    content, clinic = str(places.odd / "content ж"), str(places.odd / "Klinik ñ.toml")

    code = hand_on("handout", ["risks", "-o", str(file), "--content", content, "--clinic", clinic])

    assert code == 0
    assert "Clínica Ñandú" in file.read_text("utf-8")
    assert places.runs["other"].errors == ""
    assert "vein-guide" not in places.runs["odd"].errors  # Qt itself remarks on the locale C
