# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Each part of the list has a widget that says it is that part."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest

from edu_app.features.staff.sections import Section
from edu_app.features.staff.shown_view import VIEWS
from edu_app.gallery import settle
from edu_app.ui.jobs import Job

if TYPE_CHECKING:
    from edu_app.features.staff.section_view import SectionView
    from tests.features.staff.conftest import Shown

Opener = Callable[..., "Shown[SectionView]"]


@pytest.mark.parametrize("section", Section)
def test_each_part_is_shown_by_its_own_widget(open_part: Opener, section: Section) -> None:
    shown = open_part(VIEWS[section])

    assert shown.view.section is section
    assert set(VIEWS) == set(Section)
    for job in shown.view.findChildren(Job):
        job.finish()
    settle()
