# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The stamp says in words, and by icon and colour, whether somebody has checked a text."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtWidgets import QWidget

from edu_app.library.model import Checked, Draft, Review
from edu_app.ui.label import Label
from edu_app.ui.stamp import review_stamp
from edu_app.ui.theme import Theme
from tests.ui.samples import colours, picture

CHECKED = Checked(by="Dr Ada Roe", on=date(2026, 1, 2), next_review=date(2027, 1, 2))


@pytest.mark.parametrize(("review", "colour"), [(CHECKED, "ok"), (Draft(), "warn")])
def test_a_stamp_has_its_words_and_the_colour_of_its_state(
    theme: Theme, review: Review, colour: str
) -> None:
    host = QWidget()
    host.setLayout(review_stamp(review, "Some words", theme))
    host.resize(400, 60)

    found = colours(picture(host))

    assert [label.text() for label in host.findChildren(Label)] == ["Some words"]
    assert found[theme.colour(colour).name()] > 0
