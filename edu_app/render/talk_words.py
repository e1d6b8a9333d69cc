# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Say how a picture of a talk was set: what was left out of it, and what was pointed out."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from edu_app.library.talk_files import NAME, NAMES, TOPICS
from edu_app.render.scene import derive_scene

if TYPE_CHECKING:
    from edu_app.library.diagram import Diagram
    from edu_app.library.plan import SheetWords
    from edu_app.render.scene import DiagramState


def settings_words(diagram: Diagram, state: DiagramState, words: SheetWords) -> str:
    """Return how a drawing is set, in sentences; empty when nothing of it was changed."""
    scene = derive_scene(diagram, state)
    off = [layer.name for place, layer in enumerate(diagram.layers) if place in state.hidden]
    found = []
    if off:
        found.append(words.hidden.replace(NAMES, in_a_row(off)))
    if scene.selected is not None:
        found.append(words.pointed_out.replace(NAME, scene.selected.name))
    return " ".join(found)


def in_a_row(names: Iterable[str]) -> str:
    """Return names behind each other as they stand in a sentence."""
    return "; ".join(names)


def record_words(record: str, titles: Iterable[str]) -> str:
    """Return the sentence for the record: what was shown, and nothing that was said or ticked."""
    return record.replace(TOPICS, in_a_row(title.rstrip(".?!") for title in titles))
