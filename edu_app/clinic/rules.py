# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""What the values of a clinic's file have to be, so that no bar and no sheet overflows.

To add a rule, write a function that takes the file and yields complaints, and name it in `RULES`.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from edu_app.clinic.record import ClinicFile
from edu_app.clinic.sift import printable
from edu_app.library.link import ID

PAPERS = ("a4", "letter")
PRINTS = ("checklist", "pages", "drawings")
LONGEST_WORD = 40
"""A longer one would not fit beside anything."""
LONGEST_PATH = 200
MOST_LANGUAGES = 20
FINEST, COARSEST = 0.08, 1.0
"""Millimetres of a logical pixel: a small screen with many, and a wall with few."""
LEAST_IDLE, MOST_IDLE = 60, 600
"""Seconds: time to read a short page, and what the next patient can wait for."""
MOST_SPELLS = 14
"""Lines of opening hours: two for each day."""
DIALABLE = re.compile(r"\+?[0-9(][0-9 ().-]*[0-9]")
BLANK = re.compile(r"\s")
UNSEEN = {"Cc", "Cf", "Cn", "Co", "Cs", "Zl", "Zp"}
JOINERS = "\u200c\u200d"
"""Unseen too, but some languages cannot be written without them."""


@dataclass(frozen=True, slots=True)
class Complaint:
    """One value that cannot be used: its key, and why."""

    place: str
    sentence: str


Complaints = Iterator[Complaint]


@dataclass(frozen=True, slots=True)
class _Line:
    """One line of text that people see."""

    place: str
    name: str
    """How a sentence names it."""
    text: str
    longest: int


def complaints(file: ClinicFile) -> Complaints:
    """Say of every value that cannot be used why, and what to do."""
    for rule in RULES:
        yield from rule(file)


def text_fault(text: str, longest: int) -> str:
    """Say why a line of text cannot be shown, as the end of a sentence; blank when it can."""
    for letter in text:
        if unicodedata.category(letter) in UNSEEN and letter not in JOINERS:
            return f"has a character that nobody sees (U+{ord(letter):04X}). Take it out."
    if len(text) > longest:
        return f"has {len(text)} letters. Shorten it to {longest}."
    words = BLANK.split(text)
    if longest < LONGEST_PATH and any(len(word) > LONGEST_WORD for word in words):
        return f"has a word of more than {LONGEST_WORD} letters. Put a blank into it."
    return ""


def _lines_of(file: ClinicFile) -> Iterator[_Line]:
    yield _Line("name", "“name”", file.name, 80)
    yield _Line("phone", "“phone”", file.phone, 32)
    yield _Line("emergency-number", "“emergency-number”", file.emergency_number, 20)
    yield _Line("logo", "“logo”", file.logo, LONGEST_PATH)
    yield _Line("printing.printer", "“printer”", file.printing.printer, LONGEST_PATH)
    yield _Line("screen.display", "“display”", file.screen.display, 64)
    for name, lines in (("address", file.address), ("hours", file.hours)):
        for number, text in enumerate(lines, start=1):
            yield _Line(name, f"Line {number} of “{name}”", text, 50)
    for number, text in enumerate(file.kiosk.open, start=1):
        yield _Line("kiosk.open", f"Line {number} of “open”", text, LONGEST_PATH)
    yield _Line("kiosk.restart-at", "“restart-at”", file.kiosk.restart_at, 20)


def _text_can_be_shown(file: ClinicFile) -> Complaints:
    for line in _lines_of(file):
        fault = text_fault(line.text, line.longest)
        if fault:
            yield Complaint(line.place, f"{line.name} {fault}")


def _lists_are_short(file: ClinicFile) -> Complaints:
    for name, lines, most in (("address", file.address, 5), ("hours", file.hours, 7)):
        if len(lines) > most:
            yield Complaint(name, f"“{name}” has {len(lines)} lines. Use at most {most}.")
        for number, text in enumerate(lines, start=1):
            if not text.strip():
                yield Complaint(name, f"Line {number} of “{name}” is empty. Take it out.")


def _emergency_number_can_be_dialed(file: ClinicFile) -> Complaints:
    number = file.emergency_number.strip()
    if not number:
        sentence = "“emergency-number” is empty. Write the number to call, such as 911, 999 or 112."
        yield Complaint("emergency-number", sentence)
    elif not DIALABLE.fullmatch(number):
        yield Complaint(
            "emergency-number",
            f"“{printable(number)}” cannot be dialed. “emergency-number” is two or more digits; "
            "blanks, hyphens, dots, brackets and a + in front may stand with them.",
        )


def _phone_has_digits(file: ClinicFile) -> Complaints:
    if file.phone.strip() and sum(letter.isdecimal() for letter in file.phone) < 3:
        sentence = "“phone” has fewer than 3 digits. Write it as people dial it."
        yield Complaint("phone", sentence)


def _languages_can_be_folders(file: ClinicFile) -> Complaints:
    if len(file.languages) > MOST_LANGUAGES:
        yield Complaint("languages", f"“languages” has more than {MOST_LANGUAGES}. Name fewer.")
    for name in file.languages:
        if not ID.fullmatch(name):
            sentence = f"“{printable(name)}” is not a language. Write en or es, for example."
            yield Complaint("languages", sentence)
    yield from _only_once("languages", file.languages)


def _paper_is_known(file: ClinicFile) -> Complaints:
    paper = file.printing.paper
    if paper and paper.casefold() not in PAPERS:
        sentence = f"“{printable(paper)}” is not a paper that is known. Write a4 or letter."
        yield Complaint("printing.paper", sentence)


def _prints_are_known(file: ClinicFile) -> Complaints:
    for name in file.kiosk.prints:
        if name not in PRINTS:
            sentence = f"A kiosk cannot print “{printable(name)}”. Choose from {', '.join(PRINTS)}."
            yield Complaint("kiosk.prints", sentence)
    yield from _only_once("kiosk.prints", file.kiosk.prints)


def _pin_is_kept_well(file: ClinicFile) -> Complaints:
    if not file.kiosk.pin_hash:
        return
    from edu_app.clinic.pin import is_strong, read_hash

    # The value is never repeated: somebody may have written the PIN itself.
    kept = read_hash(file.kiosk.pin_hash)
    if kept is None:
        why = "is not in the form that the guide writes"
    elif not is_strong(kept):
        why = "is too easy to find out"
    else:
        return
    yield Complaint("kiosk.pin-hash", f"“pin-hash” {why}. Make it with: vein-guide clinic pin")


def _pixel_has_a_size(file: ClinicFile) -> Complaints:
    size = file.screen.mm_per_px
    if size is not None and not FINEST <= size <= COARSEST:
        sentence = f"“mm-per-px” is not between {FINEST} and {COARSEST}. Measure the screen again."
        yield Complaint("screen.mm-per-px", sentence)


def _idle_time_is_bearable(file: ClinicFile) -> Complaints:
    if not LEAST_IDLE <= file.kiosk.idle_seconds <= MOST_IDLE:
        sentence = f"“idle-seconds” is not between {LEAST_IDLE} and {MOST_IDLE}. Write 90, say."
        yield Complaint("kiosk.idle-seconds", sentence)


def _times_are_clear(file: ClinicFile) -> Complaints:
    lines, restart_at = file.kiosk.open, file.kiosk.restart_at.strip()
    if len(lines) > MOST_SPELLS:
        sentence = f"“open” has {len(lines)} lines. Use at most {MOST_SPELLS}."
        yield Complaint("kiosk.open", sentence)
    if not lines and not restart_at:
        return
    from edu_app.clinic.hours import hours_fault, time_fault

    for line in lines:
        if fault := hours_fault(line):
            yield Complaint("kiosk.open", fault)
    if restart_at and (fault := time_fault(restart_at)):
        yield Complaint("kiosk.restart-at", fault)


def _only_once(place: str, names: Sequence[str]) -> Complaints:
    for name in sorted({name for name in names if names.count(name) > 1}):
        yield Complaint(place, f"“{printable(name)}” is there twice. Take one away.")


RULES: tuple[Callable[[ClinicFile], Complaints], ...] = (
    _text_can_be_shown,
    _lists_are_short,
    _emergency_number_can_be_dialed,
    _phone_has_digits,
    _languages_can_be_folders,
    _paper_is_known,
    _prints_are_known,
    _pin_is_kept_well,
    _pixel_has_a_size,
    _idle_time_is_bearable,
    _times_are_clear,
)
