# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The file for computers holds the answers and nobody's name; its fingerprint can be checked."""

from __future__ import annotations

import hashlib
import json
from datetime import date

from edu_app.features.checklist.files import (
    BLANK_NAME,
    FHIR_NAME,
    INSIDE,
    PDF_NAME,
    answers_file,
    hash_file,
    region_names,
)
from edu_app.library.loader import Library
from tests.checklist_samples import form, one
from tests.content_tree import FACTS, REPOSITORY

DAY = date(2026, 11, 28)


def test_the_answers_are_a_fhir_resource() -> None:
    answers = one("L1", "calf.left")

    content = answers_file(form(), answers, ("Can I fly?",), region_names(None), DAY)

    made = json.loads(content)
    assert made["resourceType"] == "QuestionnaireResponse"
    assert made["authored"] == "2026-11-28"
    assert "Can I fly?" in content.decode()
    assert "calf" in content.decode()


def test_the_fingerprint_is_as_a_stock_tool_writes_it() -> None:
    content = b"answers"

    digest, name = hash_file(content).decode().split()

    assert digest == hashlib.sha256(content).hexdigest()
    assert name == INSIDE


def test_regions_have_the_names_of_the_drawing() -> None:
    diagram = Library(REPOSITORY / "content", "en", FACTS).diagram(form().drawing)

    name = region_names(diagram)

    assert name("region.calf.left") == "Left calf"
    assert name("region.tail.left") == "tail"


def test_proposed_names_say_nothing_of_the_answers() -> None:
    names = {PDF_NAME, FHIR_NAME, BLANK_NAME}

    assert len(names) == 3
    assert all(name.startswith("vein-guide-") for name in names)
