# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""`clinic check` says all that is wrong or what was understood; `clinic pin` makes a line."""

from __future__ import annotations

import argparse
import io
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from edu_app.clinic import command
from edu_app.clinic.command import FAULTS, OK, in_lines, run_clinic
from edu_app.clinic.pin import Cost, PinRefused, hash_pin, pin_matches
from edu_app.clinic.record import keys
from edu_app.settings import DEFAULTS
from tests.clinic.clinic_folder import PIN, PIN_HASH, ClinicFolder

Said = pytest.CaptureFixture[str]
CHEAP = Cost(n=2, r=1, p=1)


def run(*words: str | Path) -> int:
    return run_clinic(argparse.ArgumentParser("clinic"), [str(word) for word in words])


# ---------------------------------------------------------------- check


def test_what_was_understood_is_said_key_by_key_without_the_pin(
    capsys: Said, clinic: ClinicFolder
) -> None:
    assert run("check", clinic.whole()) == OK

    out, err = capsys.readouterr()
    head, *lines = out.splitlines()
    assert err == ""
    assert head == f"{clinic.path} can be used. This is what it says:"
    assert [line.split()[0] for line in lines[: len(list(keys()))]] == list(keys())
    for line in ("name Vein Clinic", "phone 555 0100", "kiosk.pin-hash set", "printing.paper a4"):
        assert line in [" ".join(each.split()) for each in lines]
    assert PIN_HASH[-20:] not in out
    assert "scrypt" not in out


def test_every_key_has_a_line() -> None:
    assert [name for name, _words in in_lines(DEFAULTS)] == list(keys())


def test_a_language_without_pages_is_a_note_and_no_fault(
    capsys: Said, clinic: ClinicFolder
) -> None:
    assert run("check", clinic.write('languages = ["en", "xx"]')) == OK

    last = capsys.readouterr().out.splitlines()[-1]
    assert last.startswith(f"Note: {clinic.path}:1: There are no pages in “xx”")


def test_every_fault_is_a_line_with_file_and_place(capsys: Said, clinic: ClinicFolder) -> None:
    assert run("check", clinic.write("\nnme = 1\nemergency-number = ''\n")) == FAULTS

    assert capsys.readouterr().out.splitlines() == [
        f"{clinic.path}:2: “nme” is not known. Is “name” meant?",
        f"{clinic.path}:3: “emergency-number” is empty. "
        "Write the number to call, such as 911, 999 or 112.",
        "2 faults",
    ]


def test_a_missing_file_is_a_fault(capsys: Said, clinic: ClinicFolder) -> None:
    assert run("check", clinic.path) == FAULTS
    assert capsys.readouterr().out == (
        f"{clinic.path}:0: There is no such file. Name another one.\n1 fault\n"
    )


def test_without_a_name_the_file_of_the_machine_is_tested(
    capsys: Said, clinic: ClinicFolder, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(command, "places", lambda: (clinic.path,))

    assert run("check") == OK
    out = capsys.readouterr().out
    assert f"\n  {clinic.path}\n" in out
    assert "So the guide uses its own settings:" in out
    assert "emergency-number    911" in out

    clinic.write("emergency-number = 911")
    assert run("check") == FAULTS


def test_letters_that_a_pipe_does_not_know_stop_nothing(
    clinic: ClinicFolder, monkeypatch: pytest.MonkeyPatch
) -> None:
    raw = io.BytesIO()
    monkeypatch.setattr(sys, "stdout", io.TextIOWrapper(raw, "ascii"))

    assert run("check", clinic.write('name = "Übung"')) == OK
    sys.stdout.flush()
    assert b"?bung" in raw.getvalue()
    monkeypatch.setattr(sys, "stdout", io.StringIO())
    assert run("check", clinic.path) == OK


@pytest.mark.parametrize("words", [[], ["make"], ["check", "a", "b"], ["pin", "clinic.toml"]])
def test_what_is_no_command_ends_with_the_usage(capsys: Said, words: list[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        run(*words)

    assert ended.value.code == 2
    assert "usage: clinic" in capsys.readouterr().err


# ---------------------------------------------------------------- pin


@pytest.fixture
def _cheap(monkeypatch: pytest.MonkeyPatch) -> None:
    """Make a PIN at a small cost."""
    monkeypatch.setattr(command, "hash_pin", lambda pin, salt: hash_pin(pin, salt, CHEAP))


@pytest.fixture
def typed(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[str | type[BaseException]]]:
    """Return the list of what somebody types at the questions for a PIN."""
    answers: list[str | type[BaseException]] = []

    def answer(question: str) -> str:
        assert "PIN" in question or "again" in question
        given = answers.pop(0)
        if isinstance(given, str):
            return given
        raise given

    monkeypatch.setattr("getpass.getpass", answer)
    monkeypatch.setattr(sys, "stdin", io.StringIO())
    monkeypatch.setattr(sys.stdin, "isatty", lambda: True)
    yield answers
    assert answers == []


def the_line(said: Said) -> str:
    """Return the PIN as it is kept, from the one line on standard output."""
    out, err = said.readouterr()
    assert err == "Put this line under [kiosk] in clinic.toml.\n"
    assert out.startswith('pin-hash = "')
    assert out.endswith('"\n')
    return out.removeprefix('pin-hash = "').removesuffix('"\n')


@pytest.mark.usefixtures("_cheap")
@pytest.mark.parametrize("piped", [PIN, f"{PIN}\n", f"{PIN}\r\n", f"{PIN}\n{PIN}\n"])
def test_a_pin_can_come_through_a_pipe(
    capsys: Said, monkeypatch: pytest.MonkeyPatch, piped: str
) -> None:
    monkeypatch.setattr(sys, "stdin", io.StringIO(piped))

    assert run("pin") == OK
    assert pin_matches(PIN, the_line(capsys))


def test_the_line_of_a_pin_can_be_put_into_the_file(
    capsys: Said, monkeypatch: pytest.MonkeyPatch, clinic: ClinicFolder
) -> None:
    monkeypatch.setattr(sys, "stdin", io.StringIO(PIN))
    run("pin")

    path = clinic.write(f'[kiosk]\npin-hash = "{the_line(capsys)}"\n')

    assert run("check", path) == OK


@pytest.mark.usefixtures("_cheap")
def test_a_pin_is_asked_for_twice(capsys: Said, typed: list[str]) -> None:
    typed[:] = [PIN, PIN]

    assert run("pin") == OK
    assert pin_matches(PIN, the_line(capsys))


@pytest.mark.parametrize(
    ("answers", "words"),
    [
        ([PIN, "135791"], "The two are not alike"),
        (["12345"], "6 to 32 digits"),
        (["111111"], "guessed first"),
        ([EOFError], "No PIN was typed"),
        ([PIN, KeyboardInterrupt], "No PIN was typed"),
    ],
)
def test_a_pin_that_is_no_good_is_refused(
    capsys: Said, typed: list[object], answers: list[object], words: str
) -> None:
    typed[:] = answers

    with pytest.raises(PinRefused, match=words):
        run("pin")

    assert capsys.readouterr().out == ""


@pytest.mark.parametrize("piped", ["", "\n", "abcdef\n", "1" * 500])
def test_a_pipe_without_a_pin_is_refused(monkeypatch: pytest.MonkeyPatch, piped: str) -> None:
    monkeypatch.setattr(sys, "stdin", io.StringIO(piped))

    with pytest.raises(PinRefused, match="6 to 32 digits"):
        run("pin")


def test_without_any_input_a_pin_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", None)

    with pytest.raises(PinRefused, match="6 to 32 digits"):
        run("pin")
