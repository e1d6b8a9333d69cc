# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Gate on the words outside pages."""

from __future__ import annotations

import pytest

from edu_app.editorial.list_gates import list_words
from tests.editorial.conftest import Pages, rules

GLOSSARY = '[stent]\nterm = "Stent"\ndefinition = "{text}"\nalso = ["{also}"]\n'
DRAWING = 'title = "Veins"\nalt = "Two veins."\ndescription = "Two."\n\n[labels]\nvein = "{text}"\n'


def found(page: Pages) -> list[tuple[str, int, str]]:
    root = page.tree.root
    faults = list_words(root, "en", rules(root))
    return [(fault.file.as_posix(), fault.line, fault.kind) for fault in faults]


@pytest.mark.parametrize(
    ("name", "text", "faults"),
    [
        ("en/glossary.toml", GLOSSARY.format(text="A tube.", also="safe tube"), []),
        (
            "en/glossary.toml",
            GLOSSARY.format(text="A tube. It cures.", also=""),
            [("en/glossary.toml", 3, "claim")],
        ),
        (
            "en/glossary.toml",
            GLOSSARY.format(text="We utilize it.", also=""),
            [("en/glossary.toml", 3, "hard-word")],
        ),
        ("en/diagrams/veins.toml", DRAWING.format(text="A vein"), []),
        (
            "en/diagrams/veins.toml",
            DRAWING.format(text="A risk-free\\nvein"),
            [("en/diagrams/veins.toml", 6, "claim")],
        ),
        (
            "en/phrases.toml",
            '[risk]\nabout = ["Fine.", "It is risk-free."]\nreal = true\n',
            [("en/phrases.toml", 2, "claim")],
        ),
        # What is no TOML at all is told by the checks of the library.
        ("en/glossary.toml", "[stent\n", []),
    ],
)
def test_a_claim_in_a_list_is_found_on_its_line(
    page: Pages, name: str, text: str, faults: list[tuple[str, int, str]]
) -> None:
    page.tree.write(name, text)

    assert found(page) == faults


def test_the_lists_of_the_tests_are_without_fault(page: Pages) -> None:
    assert found(page) == []
