# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The block parser builds only the blocks our language has."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from edu_app.library.structure import element_tree


@pytest.mark.parametrize(
    ("text", "tags"),
    [
        ("a\n\nb", ["p", "p"]),
        ("## a", ["h2"]),
        ("- a\n\n1. b", ["ul", "ol"]),
        ("| a |\n|---|\n| b |", ["table"]),
        ('!!! key "T"\n    a', ["div"]),
        ("<div>a</div>", ["p"]),
        ("<script>\n\na</script>", ["p", "p"]),
        ("> a", ["p"]),
        ("a\n===", ["p"]),
        ("a\n\n* * *", ["p", "ul"]),
        ("[a]: b", ["p"]),
        ("    a", ["pre"]),
    ],
)
def test_the_tree_holds_only_known_tags(text: str, tags: list[str]) -> None:
    assert [element.tag for element in element_tree(text)] == tags


def test_inline_marks_are_left_as_they_are() -> None:
    (paragraph,) = element_tree("**a** `b` [c](d) &amp; <https://e.f>")

    assert paragraph.text == "**a** `b` [c](d) &amp; <https://e.f>"
    assert len(paragraph) == 0


def test_the_parser_is_not_loaded_before_a_page_is_read() -> None:
    code = (
        "import sys, edu_app.library.loader\n"
        "late = {'markdown', 'tomllib', 'hashlib', 'edu_app.library.page'} & set(sys.modules)\n"
        "sys.exit(f'loaded at import: {late}' if late else 0)"
    )

    done = subprocess.run(
        [sys.executable, "-c", code],
        cwd=Path(__file__).parents[2],
        capture_output=True,
        text=True,
        check=False,
    )

    assert done.returncode == 0, done.stderr


def test_the_extensions_are_not_looked_for_in_installed_packages() -> None:
    code = (
        "import sys\n"
        "from edu_app.library.structure import element_tree\n"
        "element_tree('a')\n"
        "sys.exit('importlib.metadata' in sys.modules)"
    )

    done = subprocess.run([sys.executable, "-c", code], cwd=Path(__file__).parents[2], check=False)

    assert done.returncode == 0
