# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The pages for whoever installs the guide: their links lead somewhere, their commands exist."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

import edu_app
from edu_app.options import COMMANDS
from edu_app.profile import PROFILES
from tests.content_tree import REPOSITORY

FOLDER = REPOSITORY / "packaging" / "install"
PAGES = sorted(FOLDER.glob("*.md"))
LINK = re.compile(r"\]\(([^)#]*)(?:#([^)]+))?\)")
PROGRAM = re.compile(r"vein-guide(?:-cli)?(?:\.exe\")? +([a-z-]+)(?: +([a-z]+))?")
LARGEST_PICTURE = 140_000


def links(page: Path) -> Iterator[tuple[str, str]]:
    for found in LINK.finditer(page.read_text("utf-8")):
        yield found[1], found[2] or ""


def anchors(page: Path) -> set[str]:
    """Return the names of the headings of a page, as links write them."""
    heads = re.findall(r"^#+ (.+)$", page.read_text("utf-8"), re.M)
    return {re.sub(r"[^a-z0-9 -]", "", each.lower()).replace(" ", "-") for each in heads}


def test_each_use_has_a_page_and_the_readme_leads_there() -> None:
    names = {page.name for page in PAGES}
    linked = {target for target, _part in links(REPOSITORY / "README.md")}

    assert names == {"consultation.md", "kiosk.md", "laptop.md", "other-systems.md"}
    assert {f"packaging/install/{name}" for name in names} <= linked


@pytest.mark.parametrize("page", [*PAGES, REPOSITORY / "README.md"], ids=lambda page: page.name)
def test_what_a_page_links_to_is_there(page: Path) -> None:
    for target, part in links(page):
        file = (page.parent / target).resolve() if target else page
        assert file.exists(), target
        if part and file.suffix == ".md":
            assert part in anchors(file), f"{target}#{part}"
        if file.suffix == ".png":
            assert file.stat().st_size < LARGEST_PICTURE, target


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_what_a_page_tells_to_type_can_be_typed(page: Path) -> None:
    text = page.read_text("utf-8")
    typed = [line for block in text.split("```")[1::2] for line in block.splitlines()]

    for line in typed:
        for found in PROGRAM.finditer(line):
            word = found[1]
            known = word in COMMANDS or word in ("--profile", "--self-check")
            assert known, line
            if word == "--profile":
                assert found[2] in PROFILES


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_a_page_names_the_version_of_this_release(page: Path) -> None:
    versions = set(re.findall(r"vein-guide[_-](\d+\.\d+\.\d+)", page.read_text("utf-8")))

    assert versions <= {edu_app.__version__}


def test_every_page_says_how_to_take_it_away_and_how_to_check_it() -> None:
    for page in PAGES:
        text = page.read_text("utf-8")
        assert "Take it away" in text, page.name
        assert "self-test" in text, page.name
    assert "has been tried" in (FOLDER / "other-systems.md").read_text("utf-8")
