# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""A TOML file says on which line it is broken, and on which line each thing stands."""

from __future__ import annotations

from pathlib import Path, PurePosixPath

import pytest

from edu_app.library.toml import TomlFile, read_toml
from edu_app.problems import PageBroken

FILE = PurePosixPath("list.toml")
TEXT = """\
plain = 1

[first]
name = "a"
same = 1

["second"]
same = 2

[second.art]
light = "x"

[[second.label]]
id = "one"
at = [1, 2]

[[second.label]]
id = "two"

[labels]
"vein.left" = "Left"
"""


@pytest.mark.parametrize(
    ("place", "line"),
    [
        ("plain", 1),
        ("first", 3),
        ("first.name", 4),
        ("first.same", 5),
        ("second.same", 8),
        ("second.art", 10),
        ("second.art.light", 11),
        ("second.label[0].at", 15),
        ("second.label[1]", 17),
        ("second.label[1].id", 18),
        ("second.label[1].at", 17),
        ("second.label[9]", 17),
        ("first.gone", 3),
        ("gone", 0),
        ("", 0),
        ('labels."vein.left"', 21),
        ('labels."vein.right"', 20),
    ],
)
def test_the_line_of_a_place_is_found_as_near_as_it_goes(place: str, line: int) -> None:
    source = TomlFile(file=FILE, values={}, text=TEXT)

    assert source.line_of(place) == line


@pytest.mark.parametrize(
    ("text", "line", "says"),
    [
        ("a = 1\na = 2\n", 2, "Cannot overwrite a value"),
        ("a = 1\n\nb == 2\n", 3, "Invalid value"),
        ("a = 'x\n", 2, "Expected"),
        ("[a]\nb = [\n", 3, "Invalid value"),
        ("a = " + "[" * 3000, 0, "nested too deep"),
    ],
)
def test_a_broken_file_says_where(tmp_path: Path, text: str, line: int, says: str) -> None:
    (tmp_path / FILE).write_text(text, "utf-8")

    with pytest.raises(PageBroken) as caught:
        read_toml(tmp_path, FILE)

    (fault,) = caught.value.faults
    assert (fault.line, fault.kind) == (line, "broken-toml")
    assert says in fault.sentence
