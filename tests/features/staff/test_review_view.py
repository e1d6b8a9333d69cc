# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The warning says how many of how many, and leads to the list from everywhere else."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from edu_app.features.staff.review_view import ReviewWarning
from edu_app.profile import KIOSK
from edu_app.ui.label import Label
from edu_app.ui.theme import Theme
from tests.stage import click
from tests.ui.samples import ThemeMaker


def test_it_leads_to_the_list(theme: Theme, show: Callable[..., None]) -> None:
    heard: list[bool] = []
    warning = ReviewWarning(2, 7, theme, leads=True)
    warning.list_wanted.connect(lambda: heard.append(True))
    show(warning, 900, 80)

    assert warning.button is not None
    click(warning.button)

    assert heard == [True]
    assert warning.findChildren(Label)[0].text() == (
        "2 of 7 topics are not yet checked by a clinician. Patients see “draft” on those pages."
    )


def test_beside_the_list_there_is_nothing_to_press(theme: Theme) -> None:
    assert ReviewWarning(2, 7, theme, leads=False).button is None


@pytest.mark.parametrize("width", [420, 1300])
@pytest.mark.parametrize("name", ["light", "hc"])
def test_all_words_have_room(
    make_theme: ThemeMaker, show: Callable[..., None], name: str, width: int
) -> None:
    theme = make_theme(KIOSK, name)
    warning = ReviewWarning(29, 29, theme, leads=True)
    show(warning, width, warning.heightForWidth(width))

    label = warning.findChildren(Label)[0]
    assert label.height() >= label.needed(label.width()).height()
    assert (warning.look.line is not None) is (name == "hc")
