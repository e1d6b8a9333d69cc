# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Each state of the desk has words of its own, easy to read, that say what to do."""

from __future__ import annotations

import pytest

from edu_app.editorial.readability import count
from edu_app.printing.trouble import Trouble
from edu_app.ui.print_desk import DeskState, Stage
from edu_app.ui.print_words import ALONE, AT_DESK, TITLES, Said, said


def trouble(which: Trouble, *, at_desk: bool) -> Said:
    return said(DeskState(stage=Stage.TROUBLE, trouble=which), at_desk=at_desk)


@pytest.mark.parametrize("which", Trouble)
@pytest.mark.parametrize("at_desk", [True, False], ids=["at a desk", "alone"])
def test_every_trouble_has_a_sign_a_sentence_and_what_to_do(
    which: Trouble, *, at_desk: bool
) -> None:
    found = trouble(which, at_desk=at_desk)

    assert found.icon == "triangle-alert"
    assert found.title.endswith(".")
    assert found.advice.endswith(".")
    assert "desk" not in found.advice or at_desk


def test_no_two_troubles_have_the_same_sentence() -> None:
    assert len(set(TITLES.values())) == len(TITLES) == len(Trouble) == len(ALONE)
    assert set(AT_DESK) < set(Trouble)


@pytest.mark.parametrize(
    "which",
    [Trouble.NO_PAPER, Trouble.STOPPED, Trouble.SERVICE_DOWN, Trouble.NO_PRINTER, Trouble.FULL],
)
def test_somebody_in_a_waiting_room_hears_that_nothing_is_lost(which: Trouble) -> None:
    found = trouble(which, at_desk=True)

    assert found.advice == "Please tell the desk. What you chose is still here."


@pytest.mark.parametrize(
    ("state", "icon", "title"),
    [
        (DeskState(stage=Stage.PRINTING, pages=3), "printer", "Printing. Please wait."),
        (
            DeskState(stage=Stage.DONE, pages=1),
            "circle-check",
            "Done. Take your page from the printer.",
        ),
        (
            DeskState(stage=Stage.DONE, pages=2),
            "circle-check",
            "Done. Take your pages from the printer.",
        ),
    ],
)
def test_what_goes_well_is_said_too(state: DeskState, icon: str, title: str) -> None:
    assert said(state, at_desk=True) == said(state, at_desk=False) == Said(icon, title)


@pytest.mark.parametrize("at_desk", [True, False])
def test_the_words_are_for_everybody(*, at_desk: bool) -> None:
    texts = [trouble(which, at_desk=at_desk) for which in Trouble]
    sentences = [
        each for text in texts for each in f"{text.title} {text.advice}".split(". ") if each
    ]

    assert count(sentences).fkgl <= 6
    assert not any("!" in each for each in sentences)
