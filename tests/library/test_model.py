# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The reading path puts pages in order."""

from __future__ import annotations

from edu_app.library.model import ReadingPath, Section


def test_children_come_right_after_their_section() -> None:
    path = ReadingPath(
        sections=(
            Section(topic_id="a", icon="x", family="learn", children=("b", "c")),
            Section(topic_id="d", icon="x", family="after"),
        )
    )

    assert path.order() == ("a", "b", "c", "d")
