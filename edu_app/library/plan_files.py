# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Read the plans of talks: `plans/<id>.toml` says what is shown, a language says it in words."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import Annotated, Literal

import msgspec

from edu_app.library.link import ID
from edu_app.library.plan import MOST_LINES, Plan, PlanStep, PlanVein
from edu_app.library.toml import TomlFile, convert, read_toml
from edu_app.problems import ContentError, Fault

FOLDER = "plans"
MOST_PLANS = 40
MOST_STEPS = 20

Words = Annotated[str, msgspec.Meta(min_length=1)]
Name = Annotated[str, msgspec.Meta(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*\Z")]
Heading = Annotated[str, msgspec.Meta(min_length=1, max_length=40)]
Line = Annotated[str, msgspec.Meta(min_length=1, max_length=70)]


class _Record(
    msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, rename="kebab"
):
    """What every record of both files has in common."""


class VeinLines(_Record, frozen=True, kw_only=True):
    """`[step.vein]`."""

    lost: Annotated[int, msgspec.Meta(ge=0, le=90)]
    cause: Literal["artery", "scar", "outside"] = "artery"
    side: Literal["left", "right"] = "left"
    past_clot: bool = False
    bypass: bool = True
    stent: bool = False


class StepLines(_Record, frozen=True, kw_only=True):
    """`[[step]]`: what is shown."""

    id: Name
    topic: Name | Literal[""] = ""
    minutes: Annotated[int, msgspec.Meta(ge=1, le=20)] = 2
    diagram: Name | Literal[""] = ""
    diagram_step: str = ""
    hide: tuple[str, ...] = ()
    point_out: str = ""
    vein: VeinLines | None = None
    options: bool = False
    sources: tuple[str, ...] = ()


class PlanLines(_Record, frozen=True, kw_only=True):
    """The structure of one plan."""

    place: int
    """Where it stands among all plans."""
    step: Annotated[tuple[StepLines, ...], msgspec.Meta(min_length=1, max_length=MOST_STEPS)]


class StepWords(_Record, frozen=True, kw_only=True):
    """What is said in one step."""

    title: Heading
    short: Annotated[str, msgspec.Meta(min_length=1, max_length=22)]
    lines: Annotated[tuple[Line, ...], msgspec.Meta(min_length=1, max_length=MOST_LINES)]
    say: tuple[Words, ...] = ()
    ask: str = ""
    check: str = ""


class PlanWords(_Record, frozen=True, kw_only=True):
    """One plan in one language."""

    title: Heading
    about: Words
    steps: Mapping[str, StepWords]


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadPlans:
    """All plans of a language that can be used, in their order, and what is wrong with the rest."""

    plans: tuple[Plan, ...] = ()
    faults: tuple[Fault, ...] = ()

    def plan(self, plan_id: str) -> Plan | None:
        """Return a plan by its id."""
        return next((plan for plan in self.plans if plan.id == plan_id), None)

    def step(self, step_id: str) -> PlanStep | None:
        """Return a step of any plan by its id."""
        return self.steps().get(step_id)

    def steps(self) -> Mapping[str, PlanStep]:
        """Return the steps of all plans by their ids."""
        return {step.id: step for plan in self.plans for step in plan.steps}


def read_plans(root: Path, lang: str) -> ReadPlans:
    """Read every plan of a language. One that is broken is left out, and said; nothing raises."""
    found: list[tuple[int, Plan]] = []
    faults: list[Fault] = []
    for name in plan_names(root):
        try:
            place, plan, wrong = _read(root, lang, name)
        except ContentError as error:
            faults += error.faults
            continue
        faults += wrong
        if plan is not None:
            found.append((place, plan))
    found.sort(key=lambda each: (each[0], each[1].id))
    return ReadPlans(plans=tuple(plan for _place, plan in found), faults=tuple(faults))


def plan_names(root: Path) -> tuple[str, ...]:
    """Return the names of the plans that a content folder has, sorted."""
    try:
        names = sorted(path.stem for path in (root / FOLDER).iterdir() if path.suffix == ".toml")
    except OSError:
        return ()
    return tuple(name for name in names if ID.fullmatch(name))[:MOST_PLANS]


def _read(root: Path, lang: str, name: str) -> tuple[int, Plan | None, tuple[Fault, ...]]:
    frame = read_toml(root, PurePosixPath(FOLDER, f"{name}.toml"))
    text = read_toml(root, PurePosixPath(lang, FOLDER, f"{name}.toml"))
    lines, faults = convert(frame, "", dict(frame.values), PlanLines)
    words, wrong = convert(text, "", dict(text.values), PlanWords)
    if lines is None or words is None:
        return 0, None, (*faults, *wrong)
    found = tuple(_misfits(lines, words, frame, text))
    if found:
        return 0, None, found
    steps = tuple(_step(name, each, words.steps[each.id]) for each in lines.step)
    return lines.place, Plan(id=name, title=words.title, about=words.about, steps=steps), ()


def _step(plan: str, lines: StepLines, words: StepWords) -> PlanStep:
    vein = lines.vein
    return PlanStep(
        id=f"{plan}.{lines.id}",
        title=words.title,
        short=words.short,
        lines=words.lines,
        say=words.say,
        ask=words.ask,
        check=words.check,
        sources=lines.sources,
        topic=lines.topic,
        minutes=lines.minutes,
        diagram=lines.diagram,
        diagram_step=lines.diagram_step,
        hide=lines.hide,
        point_out=lines.point_out,
        vein=PlanVein(**msgspec.structs.asdict(vein)) if vein is not None else None,
        options=lines.options,
    )


def _misfits(
    lines: PlanLines, words: PlanWords, frame: TomlFile, text: TomlFile
) -> Iterator[Fault]:
    """Find steps that are there twice, without words, or words without a step."""
    ids = [each.id for each in lines.step]
    for at, each in enumerate(lines.step):
        if each.id in ids[:at]:
            sentence = f"The step “{each.id}” is there twice. Give one another id."
            yield frame.fault(f"step[{at}].id", "double-id", sentence)
        if each.vein is not None and each.diagram:
            sentence = f"The step “{each.id}” has a drawing and the living vein. Take one away."
            yield frame.fault(f"step[{at}].vein", "two-pictures", sentence)
        if each.id not in words.steps:
            sentence = f"The step “{each.id}” has no words. Add [steps.{each.id}]."
            yield text.fault("steps", "missing-words", sentence)
    for name in words.steps:
        if name not in ids:
            sentence = f"“{name}” is no step of this plan. Correct the name or take it away."
            yield text.fault(f"steps.{name}", "unknown-step", sentence)
