# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Gate on the plans of talks: what the patient reads is easy, and the questions are open."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import PurePosixPath

from edu_app.editorial.readability import MOST_FKGL, count, explained_words, masked
from edu_app.editorial.wording import Wording
from edu_app.library.loader import Library
from edu_app.library.plan import Plan
from edu_app.library.plan_files import FOLDER
from edu_app.library.toml import TomlFile, read_toml
from edu_app.problems import Fault


def plan_words(library: Library, wording: Wording) -> Iterator[Fault]:
    """Find plans above the grade, and questions that a yes or a no would answer (rule T-1)."""
    explained = explained_words(term.term for term in library.terms())
    for plan in library.references.plans.plans:
        file = PurePosixPath(library.lang, FOLDER, f"{plan.id}.toml")
        source = read_toml(library.root, file)
        lines = [line for step in plan.steps for line in (step.title + ".", *step.lines)]
        grade = count(masked(line, explained) for line in lines).fkgl
        if grade > MOST_FKGL:
            words = f"The reading level of the patient's lines is FKGL {grade:.1f}, above "
            yield source.fault("steps", "fkgl", f"{words}{MOST_FKGL:.1f}. Shorten words.")
        yield from _questions(plan, source, wording)


def _questions(plan: Plan, source: TomlFile, wording: Wording) -> Iterator[Fault]:
    for step in plan.steps:
        name = step.id.removeprefix(f"{plan.id}.")
        if step.ask and (not step.ask.endswith("?") or wording.is_closed(step.ask)):
            words = f"“{step.ask}” can be answered by yes or no. Ask for the patient's own words."
            yield source.fault(f"steps.{name}.ask", "closed-question", words)
