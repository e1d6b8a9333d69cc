# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The commands for whoever sets a machine up: `clinic check` and `clinic pin`."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator, Sequence
from io import TextIOWrapper
from pathlib import Path

from edu_app.clinic.pin import LONGEST, SHORTEST, PinRefused, fault_of, hash_pin, new_salt
from edu_app.clinic.places import find_file, places
from edu_app.clinic.reader import name_of, read_clinic, unknown_languages
from edu_app.library.loader import languages
from edu_app.paths import content_dir
from edu_app.settings import DEFAULTS, Settings

OK, FAULTS = 0, 1
NOT_SET = "–"
WIDEST_NAME = 20
LONGEST_LINE = 100
"""Letters read from a pipe, far more than a PIN has."""


def run_clinic(parser: argparse.ArgumentParser, words: Sequence[str]) -> int:
    """Test a clinic's file, or make the line for the staff's PIN; return the exit code."""
    parser.add_argument("what", choices=("check", "pin"), help="test the file, or make a PIN")
    parser.add_argument("file", nargs="?", type=Path, metavar="FILE", help="for check")
    options = parser.parse_args(words)
    if options.what == "check":
        return _check(options.file)
    if options.file is not None:
        parser.error("a PIN needs no file; it prints a line that you put into one")
    return _pin()


def in_lines(settings: Settings) -> Iterator[tuple[str, str]]:
    """Return each key of the file with what was understood; never the PIN."""
    yield "name", settings.clinic_name
    yield "phone", settings.phone
    yield "address", " / ".join(settings.address)
    yield "hours", " / ".join(settings.hours)
    yield "emergency-number", settings.emergency_number
    yield "logo", settings.logo.as_posix() if settings.logo else ""
    yield "languages", ", ".join(settings.languages) or "all that have pages"
    yield "printing.printer", settings.printer or "the one that the system chooses"
    yield "printing.paper", settings.paper or "the usual one here"
    yield "kiosk.prints", ", ".join(sorted(settings.kiosk_prints)) or "nothing"
    yield "kiosk.pin-hash", "set" if settings.pin_hash else ""
    yield "kiosk.idle-seconds", str(settings.idle_seconds)
    yield "kiosk.attract", _switch(on=settings.attract)
    yield "kiosk.tone", _switch(on=settings.tone)
    yield "kiosk.open", " / ".join(settings.open_hours) or "always"
    yield "kiosk.restart-at", settings.restart_at or "never"
    yield "kiosk.counts", _switch(on=settings.counts)
    yield "screen.mm-per-px", str(settings.mm_per_px or "")
    yield "screen.display", settings.display or "the first one"


def _switch(*, on: bool) -> str:
    return "on" if on else "off"


def _check(named: Path | None) -> int:
    if isinstance(sys.stdout, TextIOWrapper):
        sys.stdout.reconfigure(errors="replace")  # a pipe on Windows knows few letters
    path = named if named is not None else find_file(places())
    if path is None:
        print("There is no clinic.toml. Looked for, in this order:")
        for place in places():
            print(f"  {place}")
        print("So the guide uses its own settings:")
        _tell(DEFAULTS)
        return OK
    read = read_clinic(path)
    for fault in read.faults:
        print(fault)
    if read.faults:
        count = len(read.faults)
        print("1 fault" if count == 1 else f"{count} faults")
        return FAULTS
    print(f"{name_of(path)} can be used. This is what it says:")
    _tell(read.settings)
    for note in unknown_languages(read, languages(content_dir())):
        print(f"Note: {note}")
    return OK


def _tell(settings: Settings) -> None:
    for name, words in in_lines(settings):
        print(f"  {name:<{WIDEST_NAME}}{words or NOT_SET}")


def _pin() -> int:
    print(f'pin-hash = "{hash_pin(_asked_pin(), new_salt())}"')
    # Not where a pipe would take it for a part of the line.
    print("Put this line under [kiosk] in clinic.toml.", file=sys.stderr)
    return OK


def _asked_pin() -> str:
    """Return a PIN from the keyboard, twice and unseen, or one line from a pipe."""
    if sys.stdin is None or not sys.stdin.isatty():
        return sys.stdin.readline(LONGEST_LINE).rstrip("\r\n") if sys.stdin is not None else ""
    from getpass import getpass

    try:
        pin = getpass(f"PIN ({SHORTEST} to {LONGEST} digits, it is not shown): ")
        wrong = fault_of(pin)
        if not wrong and getpass("The same again: ") != pin:
            wrong = "The two are not alike. Begin again."
    except (EOFError, KeyboardInterrupt):
        wrong = "No PIN was typed."
    if wrong:
        raise PinRefused(wrong)
    return pin
