# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""How a drawing was set is said in sentences; the record names what was shown."""

from __future__ import annotations

import pytest

from edu_app.library.diagram import Diagram
from edu_app.library.plan import SheetWords
from edu_app.render.scene import DiagramState
from edu_app.render.talk_words import record_words, settings_words
from tests.render.talk_samples import office


@pytest.fixture(scope="module")
def drawn() -> tuple[Diagram, SheetWords]:
    library = office().library
    diagram, talk = library.diagram("pelvic-veins"), library.references.talk
    assert diagram is not None
    assert talk is not None
    return diagram, talk.sheet


def test_a_drawing_as_it_begins_needs_no_words(drawn: tuple[Diagram, SheetWords]) -> None:
    assert settings_words(drawn[0], DiagramState(), drawn[1]) == ""


def test_what_is_off_and_what_is_pointed_out_is_named(drawn: tuple[Diagram, SheetWords]) -> None:
    diagram, words = drawn
    off, name = diagram.layers, diagram.structures[0].name

    said = settings_words(diagram, DiagramState(hidden=frozenset({1, 0}), selected=1), words)

    assert said == (f"Left out of this drawing: {off[0].name}; {off[1].name}. Pointed out: {name}.")


def test_the_record_names_what_was_shown() -> None:
    said = record_words("Talked about: {topics}.", ("The narrow place", "How tight is it?"))

    assert said == "Talked about: The narrow place; How tight is it."
