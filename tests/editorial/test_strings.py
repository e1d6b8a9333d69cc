# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Gate on the words of the program itself."""

from __future__ import annotations

from pathlib import Path, PurePosixPath

import pytest
from hypothesis import given
from hypothesis import strategies as st

from edu_app.editorial.gates import package_folder
from edu_app.editorial.strings import UiString, check_strings, ui_strings
from edu_app.editorial.wording import Wording
from tests.content_tree import REPOSITORY
from tests.editorial.conftest import rules

SOURCE = '''\
"""Words that are not said."""
from words import mark, translate
GREETING = mark("Good day.")
def show(self, name):
    self.setText(translate("Home", "Start here"))
    say("Home", "Go on", 2)
    self.say("Home", f"No {name}")
    translate("Context alone")
    mark(name)
    mark()
    mark("Home", "Go back")
    other("Not said")
    (lambda: mark)()("Not said either")
'''
FILE = PurePosixPath("app/home.py")


def string(text: str) -> UiString:
    return UiString(file=FILE, line=7, text=text)


def test_what_the_program_says_is_found_with_its_place(tmp_path: Path) -> None:
    for name in ("home.py", "editorial/gates.py", "cli.py", "deep/gallery.py", "notes.txt"):
        (tmp_path / "app" / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / "app" / name).write_text(SOURCE, "utf-8")

    found = ui_strings(tmp_path / "app")

    assert sorted((str(each.file), each.line, each.text) for each in found) == [
        ("app/home.py", 3, "Good day."),
        ("app/home.py", 5, "Start here"),
        ("app/home.py", 6, "Go on"),
        ("app/home.py", 8, "Context alone"),
        ("app/home.py", 11, "Go back"),
    ]


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("Go to the start.", []),
        ("one " * 12, []),
        ("one " * 13, ["long-string"]),
        ("One. " * 13, []),
        ("You can utilize all of this now.", ["hard-word"]),
        ("It may help.", []),
        ("It cures.", ["claim"]),
        ("{share} %", []),
        ("{name} is risk-free.", ["claim"]),
        ("Two\nlines.", []),
        ("Considerations necessitate multidisciplinary deliberation.", ["fkgl"]),
    ],
)
def test_a_string_is_short_plain_and_claims_nothing(
    wording: Wording, text: str, kinds: list[str]
) -> None:
    faults = list(check_strings((string(text),), wording))

    assert [fault.kind for fault in faults] == kinds
    assert {(fault.file, fault.line) for fault in faults} <= {(FILE, 7)}


def test_the_level_is_that_of_all_strings_together(wording: Wording) -> None:
    hard = string("Considerations necessitate deliberation.")

    assert list(check_strings((hard, *[string("Go on.")] * 30), wording)) == []


@given(st.text(max_size=120))
def test_no_string_makes_the_gate_fail(text: str) -> None:
    list(check_strings((string(text),), rules(REPOSITORY / "content")))


def test_the_real_program_says_something() -> None:
    found = ui_strings(package_folder())

    assert len(found) > 50
    assert not [each for each in found if each.file.parts[1] == "editorial"]


def test_a_clinician_may_read_of_the_patient_and_still_nothing_long(content_root: Path) -> None:
    wording = rules(content_root)
    console = PurePosixPath("edu_app/features/consult/console_view.py")

    def kinds(file: PurePosixPath, text: str) -> list[str]:
        found = check_strings((UiString(file=file, line=1, text=text),), wording)
        return [fault.kind for fault in found]

    assert "hard-word" in kinds(FILE, "Ask the patient.")
    assert "hard-word" not in kinds(console, "Ask the patient.")
    assert "long-string" in kinds(console, "go " * 20)
