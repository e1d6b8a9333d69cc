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
dotted.inner = 2

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

[[mark]]
id = "pain"

[mark.items]
"foot.top" = "F2"

[[mark]]
id = "swelling"

[mark.items]
"foot.top" = "L1"
"""


@pytest.mark.parametrize(
    ("place", "line"),
    [
        ("plain", 1),
        ("dotted.inner", 2),
        ("first", 4),
        ("first.name", 5),
        ("first.same", 6),
        ("second.same", 9),
        ("second.art", 11),
        ("second.art.light", 12),
        ("second.label[0].at", 16),
        ("second.label[1]", 18),
        ("second.label[1].id", 19),
        ("second.label[1].at", 18),
        ("second.label[9]", 18),
        ("first.gone", 4),
        ("gone", 0),
        ("", 0),
        ('labels."vein.left"', 22),
        ('labels."vein.right"', 21),
        ("mark", 24),
        ("mark[1].id", 31),
        ('mark[0].items."foot.top"', 28),
        ('mark[1].items."foot.top"', 34),
        ('mark[1].items."heel"', 33),
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
        ("a = " + "9" * 5000, 0, "A number has thousands of digits"),
    ],
)
def test_a_broken_file_says_where(tmp_path: Path, text: str, line: int, says: str) -> None:
    (tmp_path / FILE).write_text(text, "utf-8")

    with pytest.raises(PageBroken) as caught:
        read_toml(tmp_path, FILE)

    (fault,) = caught.value.faults
    assert (fault.line, fault.kind) == (line, "broken-toml")
    assert says in fault.sentence
