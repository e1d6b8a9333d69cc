# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The room's tools do on this machine what they promise: keep, look, count."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from edu_app.clinic.pin import is_strong, read_hash
from edu_app.clinic.places import STAFF_FILE
from edu_app.features.staff.tools import faults_below, keep_in, tools_of_this_machine
from edu_app.machine.staff_file import SettingsRefused, read_settings
from edu_app.paths import state_dir
from edu_app.settings import DEFAULTS
from tests.content_tree import ContentTree


def test_what_is_kept_is_read_at_the_next_start(tmp_path: Path) -> None:
    after = keep_in(tmp_path, DEFAULTS, {"name": "Hill Clinic", "kiosk.tone": False})

    assert (after.clinic_name, after.tone) == ("Hill Clinic", False)
    assert read_settings(None, tmp_path).settings == after


def test_what_is_refused_leaves_the_file_as_it_was(tmp_path: Path) -> None:
    keep_in(tmp_path, DEFAULTS, {"name": "Hill Clinic"})
    before = (tmp_path / STAFF_FILE).read_bytes()

    with pytest.raises(SettingsRefused):
        keep_in(tmp_path, DEFAULTS, {"kiosk.idle-seconds": 1})

    assert (tmp_path / STAFF_FILE).read_bytes() == before


def test_what_the_clinic_s_file_says_is_not_changed(tmp_path: Path) -> None:
    fixed = replace(DEFAULTS, clinic_name="Riverside", fixed=frozenset({"name"}))

    assert keep_in(tmp_path, fixed, {"phone": "555 1234"}).clinic_name == "Riverside"


def test_faults_of_settings_come_before_those_of_pages(tmp_path: Path) -> None:
    tree = ContentTree(tmp_path)
    tree.write("en/topics/beta.md", "---\nno head\n")
    state_dir().mkdir(parents=True, exist_ok=True)
    (state_dir() / STAFF_FILE).write_text("name = 5\n", encoding="utf-8")

    found = [str(fault.file) for fault in faults_below(tree.root)]

    assert found[0].endswith(STAFF_FILE)
    assert "en/topics/beta.md" in found[1:]


def test_this_machine_keeps_in_its_own_folder() -> None:
    tools = tools_of_this_machine()

    after = tools.keep(DEFAULTS, {"phone": "555 1234"})

    assert after.phone == "555 1234"
    assert (state_dir() / STAFF_FILE).is_file()
    assert tools.totals() == {}
    assert tools.clock() <= tools.clock()


def test_a_pin_is_kept_in_the_form_of_the_file() -> None:
    kept = read_hash(tools_of_this_machine().pin_hash("271828"))

    assert kept is not None
    assert is_strong(kept)
