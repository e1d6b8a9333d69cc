# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The list of the room has each part once, each with a sign that is there."""

from __future__ import annotations

from pathlib import Path

import pytest

from edu_app.features.staff.sections import ENTRIES, Section, entry_of, section_of


def test_each_part_is_listed_once() -> None:
    assert [entry.section for entry in ENTRIES] == list(Section)
    assert len({entry.title for entry in ENTRIES}) == len({entry.icon for entry in ENTRIES})


def test_each_sign_is_there(assets_root: Path) -> None:
    for entry in ENTRIES:
        assert (assets_root / "icons" / f"{entry.icon}.svg").is_file()


@pytest.mark.parametrize("section", Section)
def test_a_part_is_found_by_its_name(section: Section) -> None:
    assert section_of(str(section)) is section
    assert entry_of(section).section is section


def test_what_is_no_part_leads_to_the_first() -> None:
    assert section_of("attic") is Section.CLINIC
