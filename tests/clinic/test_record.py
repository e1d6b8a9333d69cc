# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Every key of the file has its setting, its line in the sample and its row in the README."""

from __future__ import annotations

import re
import tomllib
from dataclasses import fields
from itertools import pairwise
from pathlib import Path

import msgspec
import pytest

from edu_app.clinic.command import in_lines
from edu_app.clinic.reader import read_clinic
from edu_app.clinic.record import ClinicFile, Printing, is_table, keys, setting_of
from edu_app.settings import DEFAULTS, Settings
from tests.clinic.clinic_folder import PIN_HASH, ClinicFolder

SAMPLE = "packaging/clinic.sample.toml"
SWITCHED_OFF = re.compile(r"^# ([a-z-]+ = .*)$", re.MULTILINE)
KEY_LINE = re.compile(r"^(?:# )?([a-z-]+) = ", re.MULTILINE)


def in_sentence(key: str) -> str:
    """Return the name of a key as the README writes it."""
    table, _, name = key.rpartition(".")
    return f"`[{table}]` `{name}`" if table else f"`{name}`"


def test_an_empty_file_means_the_defaults(clinic: ClinicFolder) -> None:
    assert msgspec.convert({}, ClinicFile) == ClinicFile()
    assert read_clinic(clinic.write("")).settings == DEFAULTS


def test_a_key_that_is_not_known_is_refused_by_the_record_itself() -> None:
    for name in ("nme", "clinic_name", "pin-hash"):
        with pytest.raises(msgspec.ValidationError, match="unknown field"):
            msgspec.convert({name: "x"}, ClinicFile)


def test_keys_are_listed_with_their_table() -> None:
    assert next(keys()) == "name"
    assert {"emergency-number", "printing.paper", "kiosk.pin-hash"} <= set(keys())
    assert "printing" not in keys()


def test_a_table_is_told_from_a_value() -> None:
    assert is_table(Printing)
    assert not is_table(str)
    assert not is_table(tuple[str, ...])


def test_there_is_a_key_for_every_setting() -> None:
    said_by_nobody = {"fixed"}  # which keys were said, and not one of them
    given = [setting_of(key) for key in keys()]

    assert sorted(given) == sorted({each.name for each in fields(Settings)} - said_by_nobody)


def test_a_key_gives_the_setting_of_its_name(clinic: ClinicFolder) -> None:
    changed = read_clinic(clinic.whole()).settings

    same = {key for key in keys() if getattr(changed, setting_of(key)) == _default(key)}

    assert same == set()


def _default(key: str) -> object:
    return getattr(DEFAULTS, setting_of(key))


def test_the_sample_has_every_key_in_the_order_of_the_record(repository: Path) -> None:
    text = (repository / SAMPLE).read_text("utf-8")

    assert KEY_LINE.findall(text) == [key.rpartition(".")[2] for key in keys()]


def test_above_every_key_of_the_sample_stands_what_it_means(repository: Path) -> None:
    lines = ["", *(repository / SAMPLE).read_text("utf-8").splitlines()]
    pairs = [(above, line) for above, line in pairwise(lines) if KEY_LINE.match(line)]

    assert [line for above, line in pairs if not above.startswith("# ")] == []
    assert [line for above, line in pairs if KEY_LINE.match(above)] == []


def test_the_sample_can_be_used_as_it_is(repository: Path) -> None:
    read = read_clinic(repository / SAMPLE)

    assert read.faults == ()
    assert read.settings.emergency_number == DEFAULTS.emergency_number
    assert "Riverside" in read.settings.clinic_name


def test_the_sample_can_be_used_with_every_line_switched_on(
    repository: Path, clinic: ClinicFolder
) -> None:
    text = SWITCHED_OFF.sub(r"\1", (repository / SAMPLE).read_text("utf-8"))
    clinic.logo()

    read = read_clinic(clinic.write(text.replace("scrypt$…", PIN_HASH)))

    assert read.faults == ()
    assert len(tomllib.loads(text)) == len(msgspec.structs.fields(ClinicFile))
    assert [name for name, words in in_lines(read.settings) if not words] == []


@pytest.mark.parametrize("key", tuple(keys()))
def test_the_readme_has_a_row_for_every_key(repository: Path, key: str) -> None:
    assert f"\n| {in_sentence(key)} | " in (repository / "README.md").read_text("utf-8")
