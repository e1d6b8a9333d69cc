# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Every value that no bar, no sheet and no telephone could bear is refused, with what to do."""

from __future__ import annotations

import pytest

from edu_app.clinic.hours import hours_fault, time_fault
from edu_app.clinic.record import ClinicFile, Kiosk, Printing, Screen
from edu_app.clinic.rules import DIALABLE, RULES, complaints, text_fault
from tests.clinic.clinic_folder import PIN, PIN_HASH


def said(file: ClinicFile) -> list[tuple[str, str]]:
    """Return the place and the sentence of every complaint."""
    return [(each.place, each.sentence) for each in complaints(file)]


@pytest.mark.parametrize(
    "file",
    [
        ClinicFile(),
        ClinicFile(name="x" * 40 + " " + "y" * 39, phone="(555) 01-00, ext. 2"),
        ClinicFile(name="ศูนย์หลอดเลือด", address=("Straße 1",), hours=("۹ تا ۱۷",)),
        ClinicFile(name="می\u200cخواهم"),
        ClinicFile(address=("x y" * 16,) * 5, hours=("9 to 5",) * 7),
        ClinicFile(logo="pictures/" + "x" * 100 + ".svg"),
        ClinicFile(languages=("en", "zh-hant")),
        ClinicFile(printing=Printing(printer="\\\\server\\" + "x" * 60, paper="Letter")),
        ClinicFile(kiosk=Kiosk(prints=("checklist", "pages", "drawings"), pin_hash=PIN_HASH)),
        ClinicFile(screen=Screen(mm_per_px=0.08)),
        ClinicFile(screen=Screen(mm_per_px=1.0, display="Kiosk glass " * 5)),
        ClinicFile(kiosk=Kiosk(idle_seconds=60, open=("Mon-Fri 07:30-18:00",) * 14)),
        ClinicFile(kiosk=Kiosk(idle_seconds=600, open=("9:00-17:00",), restart_at=" 23:59 ")),
        ClinicFile(kiosk=Kiosk(restart_at="", attract=False, tone=False, counts=True)),
    ],
)
def test_what_a_clinic_may_write_is_taken(file: ClinicFile) -> None:
    assert said(file) == []


@pytest.mark.parametrize(
    "number",
    ["911", "999", "112", "15", "000", "+1 555 0100", "(0) 112", "1-1-2", "11 2 ", "1.1.2"],
)
def test_any_number_that_can_be_dialed_can_be_the_emergency_number(number: str) -> None:
    assert said(ClinicFile(emergency_number=number)) == []


@pytest.mark.parametrize("number", ["", " ", "\u00a0"])
def test_the_emergency_number_is_never_blank(number: str) -> None:
    sentence = "“emergency-number” is empty. Write the number to call, such as 911, 999 or 112."

    assert said(ClinicFile(emergency_number=number)) == [("emergency-number", sentence)]


@pytest.mark.parametrize(
    "number",
    ["9", "911 now", "call 911", "911!", "٩١١", "++1", "1+1", "-911", "911)", "*911", "9¹¹"],
)
def test_what_cannot_be_dialed_is_no_emergency_number(number: str) -> None:
    ((place, sentence),) = said(ClinicFile(emergency_number=number))

    assert place == "emergency-number"
    assert sentence.startswith(f"“{number}” cannot be dialed. ")


def test_a_dialable_number_is_plain_text_in_a_page() -> None:
    assert [mark for mark in "*_[]{}<>#`|~!&\\" if DIALABLE.fullmatch(f"9{mark}1")] == []


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("Vein Clinic", ""),
        ("", ""),
        ("a" * 41, "has a word of more than 40 letters. Put a blank into it."),
        ("a " * 26, "has 52 letters. Shorten it to 50."),
        ("a\tb", "has a character that nobody sees (U+0009). Take it out."),
        ("a\nb", "has a character that nobody sees (U+000A). Take it out."),
        ("a\x7f", "has a character that nobody sees (U+007F). Take it out."),
        ("a\u202eb", "has a character that nobody sees (U+202E). Take it out."),
        ("a\u2028b", "has a character that nobody sees (U+2028). Take it out."),
        ("a\u00adb", "has a character that nobody sees (U+00AD). Take it out."),
        ("a\ufeffb", "has a character that nobody sees (U+FEFF). Take it out."),
        ("a\U000f0000b", "has a character that nobody sees (U+F0000). Take it out."),
    ],
)
def test_a_line_of_text_is_short_and_can_be_seen(text: str, fault: str) -> None:
    assert text_fault(text, 50) == fault


@pytest.mark.parametrize(
    ("file", "place", "sentence"),
    [
        (ClinicFile(name="x " * 41), "name", "“name” has 82 letters. Shorten it to 80."),
        (ClinicFile(phone="5" * 33), "phone", "“phone” has 33 letters. Shorten it to 32."),
        (
            ClinicFile(emergency_number="1" * 21),
            "emergency-number",
            "“emergency-number” has 21 letters. Shorten it to 20.",
        ),
        (ClinicFile(logo="x" * 201), "logo", "“logo” has 201 letters. Shorten it to 200."),
        (
            ClinicFile(printing=Printing(printer="x\0")),
            "printing.printer",
            "“printer” has a character that nobody sees (U+0000). Take it out.",
        ),
        (
            ClinicFile(address=("a", "b " * 30)),
            "address",
            "Line 2 of “address” has 60 letters. Shorten it to 50.",
        ),
        (
            ClinicFile(hours=("a", "b\x1b[2J")),
            "hours",
            "Line 2 of “hours” has a character that nobody sees (U+001B). Take it out.",
        ),
        (ClinicFile(address=("a",) * 6), "address", "“address” has 6 lines. Use at most 5."),
        (ClinicFile(hours=("a",) * 8), "hours", "“hours” has 8 lines. Use at most 7."),
        (ClinicFile(address=("a", "")), "address", "Line 2 of “address” is empty. Take it out."),
        (ClinicFile(hours=(" ",)), "hours", "Line 1 of “hours” is empty. Take it out."),
        (
            ClinicFile(phone="ask us"),
            "phone",
            "“phone” has fewer than 3 digits. Write it as people dial it.",
        ),
        (
            ClinicFile(languages=("../en",)),
            "languages",
            "“../en” is not a language. Write en or es, for example.",
        ),
        (
            ClinicFile(languages=("en", "es", "en")),
            "languages",
            "“en” is there twice. Take one away.",
        ),
        (
            ClinicFile(languages=tuple(f"a{number}" for number in range(21))),
            "languages",
            "“languages” has more than 20. Name fewer.",
        ),
        (
            ClinicFile(printing=Printing(paper="A3")),
            "printing.paper",
            "“A3” is not a paper that is known. Write a4 or letter.",
        ),
        (
            ClinicFile(kiosk=Kiosk(prints=("all",))),
            "kiosk.prints",
            "A kiosk cannot print “all”. Choose from checklist, pages, drawings.",
        ),
        (
            ClinicFile(kiosk=Kiosk(prints=("pages", "pages"))),
            "kiosk.prints",
            "“pages” is there twice. Take one away.",
        ),
        (
            ClinicFile(kiosk=Kiosk(pin_hash=PIN)),
            "kiosk.pin-hash",
            "“pin-hash” is not in the form that the guide writes. "
            "Make it with: vein-guide clinic pin",
        ),
        (
            ClinicFile(kiosk=Kiosk(pin_hash=PIN_HASH.replace("32768$8$3", "1024$8$1"))),
            "kiosk.pin-hash",
            "“pin-hash” is too easy to find out. Make it with: vein-guide clinic pin",
        ),
        *(
            (
                ClinicFile(screen=Screen(mm_per_px=size)),
                "screen.mm-per-px",
                "“mm-per-px” is not between 0.08 and 1.0. Measure the screen again.",
            )
            for size in (0.0, -1.0, 0.079, 1.01, float("nan"), float("inf"))
        ),
        *(
            (
                ClinicFile(kiosk=Kiosk(idle_seconds=seconds)),
                "kiosk.idle-seconds",
                "“idle-seconds” is not between 60 and 600. Write 90, say.",
            )
            for seconds in (-1, 0, 59, 601, 10**30)
        ),
        (
            ClinicFile(kiosk=Kiosk(open=("9:00-17:00",) * 15)),
            "kiosk.open",
            "“open” has 15 lines. Use at most 14.",
        ),
        (
            ClinicFile(kiosk=Kiosk(open=("9:00-17:00", "always"))),
            "kiosk.open",
            hours_fault("always"),
        ),
        (ClinicFile(kiosk=Kiosk(open=("",))), "kiosk.open", hours_fault("")),
        (
            ClinicFile(kiosk=Kiosk(open=("9:00-17:00" + " " * 200,))),
            "kiosk.open",
            "Line 1 of “open” has 210 letters. Shorten it to 200.",
        ),
        (
            ClinicFile(kiosk=Kiosk(restart_at="03:30" + " " * 20)),
            "kiosk.restart-at",
            "“restart-at” has 25 letters. Shorten it to 20.",
        ),
        (
            ClinicFile(kiosk=Kiosk(restart_at="at night")),
            "kiosk.restart-at",
            time_fault("at night"),
        ),
        (
            ClinicFile(screen=Screen(display="x " * 33)),
            "screen.display",
            "“display” has 66 letters. Shorten it to 64.",
        ),
        (
            ClinicFile(screen=Screen(display="HDMI\n1")),
            "screen.display",
            "“display” has a character that nobody sees (U+000A). Take it out.",
        ),
    ],
)
def test_what_cannot_be_used_is_refused(file: ClinicFile, place: str, sentence: str) -> None:
    assert said(file) == [(place, sentence)]


def test_every_rule_is_asked() -> None:
    file = ClinicFile(
        name="\0",
        phone="1",
        address=("",),
        emergency_number="",
        languages=("!",),
        printing=Printing(paper="x"),
        kiosk=Kiosk(prints=("x",), pin_hash="x", idle_seconds=0, open=("x",)),
        screen=Screen(mm_per_px=9.0),
    )

    assert len(said(file)) == len(RULES)
