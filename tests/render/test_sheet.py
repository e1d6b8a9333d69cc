# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Paper says what the page says, where it comes from and what it is not."""

from __future__ import annotations

from edu_app.library.model import Topic
from edu_app.library.phrases import FALLBACK
from edu_app.render.sheet import sheet


def test_a_sheet_names_its_origin(topic: Topic) -> None:
    printed = sheet(topic, {}, FALLBACK)

    assert printed.title == "What is it?"
    assert printed.provenance == (
        "Draft: not yet checked by a clinician",
        f"Version 1.0 ({topic.digest})",
        "Published 20 November 2026",
    )
    assert printed.standing == (
        "This is general information. It is not a diagnosis. Do not change medicines from it."
    )
    assert printed.blocks == topic.blocks


def test_the_clinic_is_named_when_it_is_known(topic: Topic) -> None:
    printed = sheet(topic, {"clinic": "Vein Centre"}, FALLBACK)

    assert printed.provenance[-1] == "Given to you by Vein Centre"
