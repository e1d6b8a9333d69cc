# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Which labels of a drawing a page shows, and their words beside it: screen and paper alike."""

from __future__ import annotations

import math
import re
from collections.abc import Iterable

from edu_app.library.diagram import Diagram, DiagramLabel

NOTE_LABEL = "note"
_LEADING_NUMBER = re.compile(r"^[0-9]+\s+")


def page_labels(diagram: Diagram) -> tuple[DiagramLabel, ...]:
    """Return the labels that a page shows; the drawing's own page shows all of them."""
    by_id = {label.id: label for label in diagram.seen_labels if not label.required}
    chosen = diagram.page_labels or tuple(by_id)
    return tuple(by_id[label_id] for label_id in chosen if label_id in by_id)


def side_labels(diagram: Diagram) -> tuple[DiagramLabel, ...]:
    """Return the words that stand on every picture: which side is which."""
    return tuple(
        label for label in diagram.seen_labels if label.required and label.id != NOTE_LABEL
    )


def note_label(diagram: Diagram) -> DiagramLabel | None:
    """Return the label that says that this is a drawing."""
    return next((label for label in diagram.labels if label.id == NOTE_LABEL), None)


def pin_words(label: DiagramLabel) -> str:
    """Return the words of a label for the list of numbers, in one line."""
    return _LEADING_NUMBER.sub("", label.text).replace("\n", " ")


def least_gap(label: DiagramLabel, others: Iterable[DiagramLabel]) -> float:
    """Return how far the next label of the same row is, in units of the drawing."""
    row = (one for one in others if one is not label and abs(one.at[1] - label.at[1]) < label.size)
    return min((abs(one.at[0] - label.at[0]) for one in row), default=math.inf)
