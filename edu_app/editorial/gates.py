# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""All gates in one list. To add one, write a function that takes a page and yields faults."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Mapping
from datetime import date
from pathlib import Path, PurePosixPath

from edu_app.editorial import (
    form_gates,
    number_gates,
    option_gates,
    review_gates,
    term_gates,
    word_gates,
)
from edu_app.editorial.list_gates import list_words
from edu_app.editorial.page_text import PageText, page_texts
from edu_app.editorial.plan_gates import plan_words
from edu_app.editorial.strings import check_strings, ui_strings
from edu_app.editorial.wording import read_wording
from edu_app.library.checks import DEFAULT_FACTS, languages_in
from edu_app.library.diagram import Diagram
from edu_app.library.survey import Survey, survey
from edu_app.problems import Fault

Gate = Callable[[PageText], Iterator[Fault]]

GATES: tuple[Gate, ...] = (
    word_gates.reading_level,
    word_gates.sentence_length,
    word_gates.passive_share,
    word_gates.hard_words,
    word_gates.head_words,
    word_gates.claims,
    word_gates.sums,
    word_gates.vague_words,
    number_gates.one_denominator,
    number_gates.absolute_numbers,
    number_gates.both_halves,
    number_gates.pictures_of_numbers,
    number_gates.uncertainty,
    number_gates.sourced_numbers,
    term_gates.explained_first,
    form_gates.parts_in_order,
    form_gates.key_points,
    form_gates.steps,
    form_gates.informative_headings,
    form_gates.chunks,
    form_gates.tables,
    form_gates.pictures,
    form_gates.tool_link,
    form_gates.head_lengths,
    form_gates.short_fits,
    option_gates.equal_room,
    review_gates.governance,
    review_gates.stated_level,
)
CLOCK_GATES: tuple[Callable[[PageText, date], Iterator[Fault]], ...] = (
    review_gates.stale_review,
    review_gates.review_dates,
)
SHORTEST_DESCRIPTION = 20
"""Words of a long description."""


def pages_of(
    root: Path, assets: Path, facts: Mapping[str, str] = DEFAULT_FACTS
) -> tuple[tuple[PageText, ...], tuple[Fault, ...]]:
    """Return every page of all languages for examination, and what is wrong in the lists."""
    texts: list[PageText] = []
    faults: list[Fault] = []
    for lang in languages_in(root) if root.is_dir() else ():
        wording, wrong = read_wording(root, lang)
        faults.extend(wrong)
        if wording is not None:
            found = survey(root, assets, lang, facts)
            texts.extend(page_texts(found, wording))
            faults.extend(_drawings(found))
            faults.extend(list_words(root, lang, wording))
            faults.extend(plan_words(found.library, wording))
    return tuple(texts), tuple(faults)


def examine(texts: tuple[PageText, ...], today: date) -> tuple[Fault, ...]:
    """Return what the gates find wrong in the pages."""
    found: list[Fault] = []
    for page in texts:
        for gate in GATES:
            found.extend(gate(page))
        for clock_gate in CLOCK_GATES:
            found.extend(clock_gate(page, today))
    return tuple(sorted(set(found), key=lambda fault: (fault, fault.sentence)))


def examine_program(root: Path, package: Path) -> tuple[Fault, ...]:
    """Return what is wrong in the words of the program itself; these are in English."""
    wording, _ = read_wording(root, "en")
    strings = ui_strings(package)
    return tuple(check_strings(strings, wording)) if wording and strings else ()


def _drawings(found: Survey) -> Iterator[Fault]:
    """Find drawings without a long description."""
    for diagram_id in found.library.references.drawings.ids():
        diagram: Diagram | None = found.library.diagram(diagram_id)
        if diagram and len(diagram.description.split()) < SHORTEST_DESCRIPTION:
            yield Fault(
                file=PurePosixPath(found.library.lang, "diagrams", f"{diagram_id}.toml"),
                line=1,
                kind="no-description",
                sentence="The long description is too short. Say everything the drawing shows.",
            )


def package_folder() -> Path:
    """Return the folder of the program's own files."""
    return Path(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
