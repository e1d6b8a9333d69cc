# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The stamp says in words, and by icon and colour, whether somebody has checked a text."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtWidgets import QWidget

from edu_app.library.model import Checked, Draft, Review
from edu_app.ui.label import Label
from edu_app.ui.paint import RING_ROOM
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


def test_a_stamp_stands_flush_with_the_faces_of_controls_or_with_bare_words(
    theme: Theme, show: Callable[..., None]
) -> None:
    hosts = [QWidget(), QWidget()]
    hosts[0].setLayout(review_stamp(Draft(), "Some words", theme))
    hosts[1].setLayout(review_stamp(Draft(), "Some words", theme, edge=0))

    for host, edge in zip(hosts, (RING_ROOM, 0), strict=True):
        show(host, 400, 60)
        assert min(child.x() for child in host.findChildren(QWidget)) == edge
        label = host.findChild(Label)
        assert label.geometry().right() == 399
