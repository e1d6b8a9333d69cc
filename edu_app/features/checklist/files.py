# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""What a saved page carries for computers: the answers, and their fingerprint beside them."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

from edu_app.library.checklist import kind_of
from edu_app.render.fhir import as_text, response

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from edu_app.library.checklist import Form
    from edu_app.library.diagram import Diagram
    from edu_app.render.answers import Answers

PDF_NAME, FHIR_NAME, BLANK_NAME = (
    "vein-guide-checklist.pdf",
    "vein-guide-checklist.json",
    "vein-guide-blank-form.pdf",
)
"""Proposed names: neutral, and never with an answer in them."""
INSIDE = "questionnaire-response.json"
INSIDE_MIME, HASH_MIME = "application/fhir+json", "text/plain"


def answers_file(
    form: Form,
    answers: Answers,
    own: tuple[str, ...],
    region_name: Callable[[str], str],
    on: date,
) -> bytes:
    """Return the answers as a FHIR R4 QuestionnaireResponse."""
    resource = response(form, answers, own, on=on, region_name=region_name)
    return as_text(resource).encode()


def hash_file(content: bytes) -> bytes:
    """Return the fingerprint of the answers as `sha256sum` writes and reads it."""
    return f"{hashlib.sha256(content).hexdigest()}  {INSIDE}\n".encode()


def region_names(diagram: Diagram | None) -> Callable[[str], str]:
    """Return what a region is called; without the drawing, the id without its side."""
    names = {each.id: each.name for each in diagram.structures} if diagram is not None else {}
    return lambda region: names.get(region) or kind_of(region)
