# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""All gates together, on a folder with pages."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from edu_app.editorial.gates import (
    CLOCK_GATES,
    GATES,
    examine,
    examine_program,
    package_folder,
    pages_of,
)
from edu_app.problems import Fault
from tests.editorial.conftest import GOOD, GOOD_FRONT, Pages
from tests.library.test_any_text import PIECES

TODAY = date(2026, 11, 20)
BAD = """\
It is always safe and in rare cases twice as bad.

!!! risk
    n: 5
    of: 100
    event: did
    otherwise: did not
    population: people
    period: in a year
    note:
    source: R16

## Overview

Of 1,000 people 5 had it. Add up all.

![](diagram:veins "Nice.")
"""


def kinds(faults: tuple[Fault, ...]) -> set[str]:
    return {fault.kind for fault in faults}


def test_a_good_page_passes_every_gate(page: Pages) -> None:
    made = page.good()
    level, _ = made.level

    assert examine((page.good(readability=str(level)),), TODAY) == ()


def test_a_bad_page_fails_many_gates(page: Pages) -> None:
    made = page(BAD, references="[R16]", published="2020-01-01", purpose="To utilize it.")

    assert kinds(examine((made,), TODAY)) == {
        *("caption", "claim", "denominator", "front-matter", "hard-word", "heading-words"),
        *("missing-part", "no-note", "no-source", "no-tool", "one-half"),
        *("reading-level", "relative", "stale-review", "sums", "vague"),
    }


def test_faults_come_once_and_sorted(page: Pages) -> None:
    made = page(BAD, references="[R16]")

    faults = examine((made, made), TODAY)

    assert list(faults) == sorted(set(faults), key=lambda each: (each, each.sentence))
    assert faults == examine((made,), TODAY)


def test_every_gate_is_named_once() -> None:
    assert len(set(GATES)) == len(GATES) == 28
    assert len(set(CLOCK_GATES)) == len(CLOCK_GATES) == 2
    assert all(gate.__doc__ and gate.__doc__.startswith("Find ") for gate in (*GATES, *CLOCK_GATES))


def test_all_languages_are_read(page: Pages) -> None:
    page.tree.page("de/topics/alpha.md", "Worte.\n")
    page.tree.write("de/glossary.toml", "")

    texts, faults = pages_of(page.tree.root, page.tree.assets)

    assert {text.file.parts[0] for text in texts} == {"en"}
    assert ("de/wording.toml", "missing-wording") in [(str(f.file), f.kind) for f in faults]


def test_a_missing_folder_has_no_pages(tmp_path: Path) -> None:
    assert pages_of(tmp_path / "none", tmp_path) == ((), ())


def test_a_drawing_needs_a_long_description(page: Pages) -> None:
    _, faults = pages_of(page.tree.root, page.tree.assets)
    file = page.tree.root / "en/diagrams/veins.toml"
    file.write_text(file.read_text("utf-8").replace("in the pelvis.", "x " * 20), "utf-8")

    _, mended = pages_of(page.tree.root, page.tree.assets)

    assert [(str(f.file), f.kind) for f in faults] == [("en/diagrams/veins.toml", "no-description")]
    assert mended == ()


@pytest.mark.parametrize(("text", "found"), [("Go on.", set()), ("It cures.", {"claim"})])
def test_the_program_is_examined_too(
    page: Pages, tmp_path: Path, text: str, found: set[str]
) -> None:
    (tmp_path / "app").mkdir()
    (tmp_path / "app/home.py").write_text(f'mark("{text}")\n', "utf-8")

    assert kinds(examine_program(page.tree.root, tmp_path / "app")) == found


def test_a_bundle_without_source_files_has_nothing_to_look_at(page: Pages, tmp_path: Path) -> None:
    assert examine_program(page.tree.root, tmp_path / "none") == ()
    assert examine_program(tmp_path, package_folder()) == ()


def test_the_package_is_where_the_program_is() -> None:
    assert (package_folder() / "editorial" / "gates.py").is_file()


PRINTED = st.characters(exclude_categories=["Cc", "Cs"])
# Pieces that mean something to the gates; a page with a NUL is none.
WORDS = [
    *(piece for piece in PIECES if piece != "\x00"),
    *("4 of 100 ", "Of 1,000 people, 5 ", "1 in 20 ", "10% ", "rare ", "twice ", "safe "),
    *("## What you can do\n\n1. ", "## What we know and do not know yet\n\n- ", "2021 "),
    *('![](diagram:veins "Look.")\n', "### Good side\n\n", "is moved ", "stenosis "),
]


@settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    body=st.one_of(
        st.text(PRINTED, max_size=300), st.lists(st.sampled_from(WORDS), max_size=50).map("".join)
    )
)
def test_no_text_makes_a_gate_fail(page: Pages, body: str) -> None:
    made = page(f"{body}\nEnd.\n", "topics/page", **GOOD_FRONT)

    for fault in examine((made,), TODAY):
        assert fault.line >= 1
        assert fault.sentence


def test_the_good_page_of_the_tests_is_not_trivial() -> None:
    assert len(GOOD.split()) > 60
