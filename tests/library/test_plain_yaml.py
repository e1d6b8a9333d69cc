# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""What is read without the YAML library is read as the library reads it."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
import yaml
from hypothesis import example, given, settings
from hypothesis import strategies as st

from edu_app.library.plain_yaml import plain_values
from edu_app.paths import content_dir

PIECES = [
    *("title", "short-title", "a", "R16", "2026-11-20", "1.0", "\u00e9", "yes", "null", "~", "0x1"),
    *(
        ":",
        ": ",
        " :",
        "#",
        " #",
        "# ",
        "-",
        "- ",
        "?",
        "? ",
        "&",
        "*",
        "!",
        "|",
        ">",
        "%",
        "@",
        "`",
    ),
    *("'", '"', "\\", "[", "]", "{", "}", ",", ", ", " ", "  ", "\t", "\u00a0", "\u2028", "\x85"),
    *("\ufeff", "\ue000", "=", "<<", "...", "---", ".", "_", "(", "\u201c"),
]
LINE = st.one_of(
    st.builds("{}: {}".format, st.sampled_from(["title", "a-b"]), st.text(max_size=12)),
    st.lists(st.sampled_from(PIECES), max_size=8).map(lambda bits: "title: " + "".join(bits)),
    st.lists(st.sampled_from(PIECES), max_size=8).map("".join),
)


@settings(max_examples=1500)
@given(st.lists(LINE, max_size=3))
@example(["title: a: b"])
@example(["title: a #b", "a-b: a#b"])
@example(["title: [a, b, R16]", "a-b: []", "a-b: [ ]"])
def test_it_means_what_yaml_means(lines: list[str]) -> None:
    lines = [line for line in lines if "\n" not in line and "\r" not in line]
    values = plain_values(lines)

    if values is not None:
        assert values == (yaml.load("\n".join(lines), Loader=yaml.CBaseLoader) or {})


@pytest.mark.parametrize(
    ("line", "value"),
    [
        ("title: Call 911: now", None),
        ("title: What can go wrong?", "What can go wrong?"),
        ("title: Swelling (edema), ache & pain - 24/7", "Swelling (edema), ache & pain - 24/7"),
        ("title: at 9:30  ", "at 9:30"),
        ("title:", ""),
        ('title: "a: b"', "a: b"),
        ("title: [R06, R07]", ["R06", "R07"]),
        ("title: []", []),
        ("title: 'a'", None),
        ("title: a # comment", None),
        ("# comment", None),
        ("  title: a", None),
        ("title: {a: b}", None),
        ("title: [a, [b]]", None),
        ("title: a\r", None),
    ],
)
def test_only_plain_lines_are_read(line: str, value: object) -> None:
    assert plain_values([line]) == (None if value is None else {"title": value})


def test_the_heads_of_the_real_pages_need_no_yaml() -> None:
    code = (
        "import sys\n"
        "from pathlib import Path\n"
        "from edu_app.library.loader import Library\n"
        "library = Library(Path(sys.argv[1]), 'en', {'emergency': '911'})\n"
        "for topic_id in library.path().order(): library.meta(topic_id)\n"
        "sys.exit('yaml was loaded' if 'yaml' in sys.modules else 0)"
    )

    done = subprocess.run(
        [sys.executable, "-c", code, str(content_dir())],
        cwd=Path(__file__).parents[2],
        capture_output=True,
        text=True,
        check=False,
    )

    assert done.returncode == 0, done.stderr
