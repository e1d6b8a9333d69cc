# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""A clinic's file is taken as a whole, or refused with every fault and the defaults stand."""

from __future__ import annotations

import os
from pathlib import Path, PurePosixPath

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from edu_app.clinic.reader import (
    LARGEST_BYTES,
    MOST_FAULTS,
    MOST_LINES,
    name_of,
    read_clinic,
    unknown_languages,
)
from edu_app.library import files
from edu_app.settings import DEFAULTS, Settings
from tests.clinic.clinic_folder import PIN, PIN_HASH, WHOLE, ClinicFolder

ROOT = hasattr(os, "geteuid") and os.geteuid() == 0


def faults_of(path: Path) -> list[tuple[int, str, str]]:
    """Return line, kind and sentence of every fault, and see to it that the defaults stand."""
    read = read_clinic(path)
    assert read.settings is DEFAULTS
    assert {fault.file for fault in read.faults} <= {name_of(path)}
    return [(fault.line, fault.kind, fault.sentence) for fault in read.faults]


def test_every_key_becomes_a_setting(clinic: ClinicFolder) -> None:
    read = read_clinic(clinic.whole())

    assert read.faults == ()
    assert read.settings == Settings(
        emergency_number="112",
        clinic_name="Vein Clinic",
        phone="555 0100",
        address=("12 Mill Lane", "Springfield"),
        hours=("Monday 8 to 5",),
        logo=clinic.folder / "logo.svg",
        languages=("en", "es"),
        printer="Front Desk",
        paper="a4",
        kiosk_prints=frozenset({"checklist", "pages"}),
        pin_hash=PIN_HASH,
        mm_per_px=0.25,
        display="HDMI-1",
        idle_seconds=120,
        attract=False,
        tone=False,
        open_hours=("Mon-Fri 07:30-18:00",),
        restart_at="02:15",
        counts=True,
    )
    assert read.settings.facts() == {"emergency": "112", "clinic": "Vein Clinic"}


def test_the_logo_is_found_wherever_the_guide_was_started(
    clinic: ClinicFolder, monkeypatch: pytest.MonkeyPatch
) -> None:
    clinic.whole()
    monkeypatch.chdir(clinic.folder)

    logo = read_clinic(Path("clinic.toml")).settings.logo

    assert logo == clinic.folder / "logo.svg"


@pytest.mark.parametrize(
    "raw",
    [
        b"\xef\xbb\xbf" + b'emergency-number = "112"\n',
        b'emergency-number = "112"\r\n[printing]\r\npaper = "a4"\r\n',
        b'\r\n# words: \xc3\xa4\r\nemergency-number = "112"',
        b"emergency-number = '''112'''",
    ],
    ids=["byte order mark", "line ends of Windows", "no end of line", "other quotes"],
)
def test_a_file_from_any_editor_is_taken(clinic: ClinicFolder, raw: bytes) -> None:
    assert read_clinic(clinic.write(raw)).settings.emergency_number == "112"


@pytest.mark.parametrize(
    ("raw", "line", "kind", "words"),
    [
        (b"\x7fELF\x02\x01\x01\0\0", 1, "nul-character", "Byte 8 is a NUL character"),
        ('name = "Übung"'.encode("latin-1"), 1, "bad-utf-8", "Byte 9 is not UTF-8"),
        (b'\nname = "\xff"', 2, "bad-utf-8", "Save the file as UTF-8 text"),
        ('name = "x"'.encode("utf-16"), 1, "nul-character", "Save the file as UTF-8 text"),
        (b"x" * (LARGEST_BYTES + 1), 0, "too-large", "larger than 64 KiB"),
        (b"\n" * (MOST_LINES + 1), 0, "too-large", "more than 1,000 lines"),
        (b'name = "a"\nname = "b"\n', 2, "broken-toml", "Cannot overwrite a value"),
        (b"[kiosk]\n[screen]\n[kiosk]\n", 3, "broken-toml", "Cannot declare ('kiosk',) twice"),
        (b'name = "a\nphone = "5"', 1, "broken-toml", "Illegal character"),
        (b"name = Vein Clinic", 1, "broken-toml", "Invalid value"),
        (b'name "x"', 1, "broken-toml", "Expected"),
        (b'name = "x"\rphone = "5"', 1, "broken-toml", "Correct it"),
        (b'name = "\x01"', 1, "broken-toml", "Illegal character '\\x01'"),
        (b"a = " + b"[" * 9000, 0, "broken-toml", "nested too deep"),
        (b"screen.mm-per-px = " + b"9" * 5000, 0, "broken-toml", "thousands of digits"),
        (b"<html></html>", 1, "broken-toml", "Invalid statement"),
        (b"emergency-number = ''", 1, "wrong-value", "“emergency-number” is empty"),
        (b"emergency-number = 911", 1, "wrong-kind", "without quotes"),
        (b"\n[printing]\npapr = 'a4'", 3, "unknown-key", "Is “printing.paper” meant?"),
        (b"\nlogo = 'nowhere.svg'", 2, "bad-logo", "The logo “nowhere.svg”: There is no such file"),
        (b"logo = '/etc/passwd'", 1, "bad-logo", "Name it from the folder of this file"),
    ],
)
def test_a_broken_file_is_refused_with_line_and_reason(
    clinic: ClinicFolder, raw: bytes, line: int, kind: str, words: str
) -> None:
    ((found_line, found_kind, sentence),) = faults_of(clinic.write(raw))

    assert (found_line, found_kind) == (line, kind)
    assert words in sentence


def test_a_logo_that_could_run_something_is_refused(clinic: ClinicFolder) -> None:
    clinic.logo(b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><script/></svg>')

    ((line, kind, sentence),) = faults_of(clinic.write('name = "x"\nlogo = "logo.svg"\n'))

    assert (line, kind) == (2, "bad-logo")
    assert "On its line 1: The art has <script>" in sentence


def test_a_file_that_is_not_there_is_named(clinic: ClinicFolder) -> None:
    (clinic.folder / "file").write_text("")
    for path in (clinic.path, clinic.folder / "file" / "clinic.toml"):
        read = read_clinic(path)

        assert [str(fault) for fault in read.faults] == [
            f"{path}:0: There is no such file. Name another one."
        ]
        assert read.settings is DEFAULTS


def test_a_folder_in_its_place_is_refused(clinic: ClinicFolder) -> None:
    clinic.path.mkdir()

    assert faults_of(clinic.path)[0][1] == "no-file"


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes here")
def test_a_pipe_in_its_place_is_not_waited_for(clinic: ClinicFolder) -> None:
    os.mkfifo(clinic.path)

    assert faults_of(clinic.path)[0][1] == "no-file"


@pytest.mark.skipif(ROOT, reason="root may read everything")
def test_a_file_that_may_not_be_read_is_refused(clinic: ClinicFolder) -> None:
    clinic.write("").chmod(0)

    ((_line, _kind, sentence),) = faults_of(clinic.path)

    assert sentence == "The file cannot be read (Permission denied). Check its rights."


def test_a_disk_that_fails_is_reported(
    clinic: ClinicFolder, monkeypatch: pytest.MonkeyPatch
) -> None:
    def failing(_path: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(files.os, "stat", failing)

    ((_line, kind, sentence),) = faults_of(clinic.path)

    assert (kind, "Permission denied" in sentence) == ("unreadable", True)


def test_a_link_to_a_file_elsewhere_is_followed(clinic: ClinicFolder) -> None:
    (clinic.folder / "managed.toml").write_text('emergency-number = "112"')
    clinic.path.symlink_to("managed.toml")

    assert read_clinic(clinic.path).settings.emergency_number == "112"


def test_all_faults_are_said_at_once_in_the_order_of_the_file(clinic: ClinicFolder) -> None:
    text = WHOLE.replace('"112"', '""').replace("A4", "A3").replace("0.25", "9").replace("PIN", PIN)

    found = faults_of(clinic.write(f"{text}more = 1\n"))

    assert [line for line, _kind, _sentence in found] == [5, 6, 10, 13, 21, 23]
    assert {kind for _line, kind, _sentence in found} == {"wrong-value", "bad-logo", "unknown-key"}


def test_two_faults_of_one_line_are_both_said(clinic: ClinicFolder) -> None:
    found = faults_of(clinic.write('languages = ["E N", "!"]'))

    assert [sentence[:5] for _line, _kind, sentence in found] == ["“E N”", "“!” i"]


def test_a_name_that_cannot_be_shown_is_no_name_of_a_logo(clinic: ClinicFolder) -> None:
    ((_line, kind, _sentence),) = faults_of(clinic.write('logo = "a\\u0000.svg"'))

    assert kind == "wrong-value"


def test_the_list_of_faults_has_an_end(clinic: ClinicFolder) -> None:
    text = "".join(f"key{number} = 1\n" for number in range(MOST_FAULTS * 3))

    assert len(faults_of(clinic.write(text))) == MOST_FAULTS


def test_no_fault_repeats_what_may_be_the_pin(clinic: ClinicFolder) -> None:
    for value in (f'"{PIN}"', PIN, f'["{PIN}"]', f'"{PIN_HASH}x"'):
        found = faults_of(clinic.write(f"[kiosk]\npin-hash = {value}\n"))

        assert PIN not in str(found)
        assert PIN_HASH[:30] not in str(found)


def test_a_language_without_pages_is_noted_with_its_line(clinic: ClinicFolder) -> None:
    read = read_clinic(clinic.write('name = "x"\nlanguages = ["en", "fr", "es"]\n'))

    notes = unknown_languages(read, ("en",))

    assert read.faults == ()
    assert [(note.line, note.sentence) for note in notes] == [
        (2, "There are no pages in “fr”, so it is not offered. Languages there: en."),
        (2, "There are no pages in “es”, so it is not offered. Languages there: en."),
    ]
    assert unknown_languages(read, ("en", "es", "fr")) == ()
    assert "Languages there: none." in unknown_languages(read, ())[0].sentence


def test_a_file_that_is_no_toml_names_no_language(clinic: ClinicFolder) -> None:
    assert unknown_languages(read_clinic(clinic.path), ()) == ()


def test_faults_show_a_path_with_slashes() -> None:
    assert name_of(Path("a") / "b.toml") == PurePosixPath("a/b.toml")


@given(
    st.one_of(
        st.binary(max_size=200),
        st.text(max_size=200).map(str.encode),
        st.builds(
            lambda key, value: f"{key} = {value}".encode(errors="replace"),
            st.sampled_from(["name", "logo", "hours", "screen.mm-per-px", "kiosk.pin-hash"]),
            st.one_of(st.text(max_size=30), st.text(max_size=30).map(repr), st.floats().map(str)),
        ),
    )
)
@settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_nothing_at_all_makes_the_reader_fail(clinic: ClinicFolder, raw: bytes) -> None:
    read = read_clinic(clinic.write(raw))

    assert read.settings.emergency_number
    assert not read.faults or read.settings is DEFAULTS
