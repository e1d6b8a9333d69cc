# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Checks that compare the plans of talks with pages, drawings and sources."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import PurePosixPath

from edu_app.library.diagram import Diagram
from edu_app.library.link import Kind, Link
from edu_app.library.plan import PlanStep
from edu_app.library.plan_files import FOLDER
from edu_app.library.survey import Survey
from edu_app.library.toml import read_toml
from edu_app.problems import Fault

Wrong = Iterator[tuple[str, str, str]]
"""The key of a step, the kind of fault, and the sentence."""


def plans_show_what_is_there(survey: Survey) -> Iterator[Fault]:
    """Find pages, drawings, their parts and sources that a plan names and that are not there."""
    for plan in survey.library.references.plans.plans:
        frame = read_toml(survey.library.root, PurePosixPath(FOLDER, f"{plan.id}.toml"))
        for at, step in enumerate(plan.steps):
            for key, kind, sentence in (*_places(survey, step), *_picture(survey, step)):
                yield frame.fault(f"step[{at}].{key}", kind, sentence)


def _places(survey: Survey, step: PlanStep) -> Wrong:
    if step.topic and not survey.library.has(Link(Kind.TOPIC, step.topic)):
        sentence = f"There is no page “{step.topic}”. Correct the name or add the page."
        yield "topic", "unknown-page", sentence
    for source in step.sources:
        if survey.library.source(source) is None:
            sentence = f"{source} is not in sources.toml. Add it there or cite another."
            yield "sources", "unknown-source", sentence


def _picture(survey: Survey, step: PlanStep) -> Wrong:
    if not step.diagram:
        return
    diagram = survey.library.diagram(step.diagram)
    if diagram is None:
        sentence = f"There is no drawing “{step.diagram}” that can be shown. Correct the name."
        yield "diagram", "unknown-diagram", sentence
        return
    yield from _parts(diagram, step)


def _parts(diagram: Diagram, step: PlanStep) -> Wrong:
    if step.diagram_step and diagram.step(step.diagram_step) is None:
        sentence = f"“{diagram.id}” has no step “{step.diagram_step}”. Correct the name."
        yield "diagram-step", "unknown-step", sentence
    layers = {layer.id for layer in diagram.layers}
    for name in step.hide:
        if name not in layers:
            sentence = f"“{diagram.id}” has no layer “{name}”. Correct the name or take it away."
            yield "hide", "unknown-layer", sentence
    if step.point_out and step.point_out not in {each.id for each in diagram.structures}:
        sentence = f"“{diagram.id}” has no structure “{step.point_out}”. Correct the name."
        yield "point-out", "unknown-structure", sentence
