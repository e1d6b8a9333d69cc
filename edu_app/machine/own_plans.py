# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Plans of talks that a clinic has put together: a name and steps of other plans, kept on demand.

Nothing of a visit is in them. A file that makes no sense is left out, said, and kept aside when
the next plan is saved.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated

import msgspec

from edu_app.library.decoding import converted
from edu_app.library.plan import Plan, PlanStep
from edu_app.library.plan_files import MOST_PLANS, MOST_STEPS
from edu_app.machine.kept import keep, own_bytes
from edu_app.problems import EduError
from edu_app.saving import NotSaved

FILE = "plans.toml"
ASIDE = "plans.broken.toml"
LARGEST_BYTES = 65_536
LONGEST_NAME = 40
"""Letters of a name, as of the title of a plan."""
MARK = "own-"
"""What the id of such a plan begins with, so that it is never that of another plan."""
ABOUT = "Put together by this clinic."
HEAD = """\
# Plans of talks that this clinic has put together. Written by Vein Guide on demand.
# No names of patients belong here. Steps are named as in the plans of the guide.

"""

Name = Annotated[str, msgspec.Meta(min_length=1, max_length=LONGEST_NAME)]
PlanId = Annotated[str, msgspec.Meta(pattern=rf"^{MARK}[a-z0-9]+(-[a-z0-9]+)*\Z", max_length=60)]
StepId = Annotated[
    str, msgspec.Meta(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*\.[a-z0-9]+(-[a-z0-9]+)*\Z", max_length=120)
]


class OwnPlan(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One plan as it stands in the file."""

    id: PlanId
    name: Name
    steps: Annotated[tuple[StepId, ...], msgspec.Meta(min_length=1, max_length=MOST_STEPS)]


class _File(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    plan: Annotated[tuple[OwnPlan, ...], msgspec.Meta(max_length=MOST_PLANS)] = ()


class PlanRefused(EduError):  # noqa: N818  # says what happened, in words
    """A plan cannot be kept as it is."""

    code = "S-05"


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadOwn:
    """The plans of this clinic, in the order they were made."""

    plans: tuple[OwnPlan, ...] = ()
    said: str = ""
    """What is wrong with the file, in a sentence; empty when nothing is."""


def read_own(folder: Path) -> ReadOwn:
    """Return the plans of a folder. A file that is missing has none; nothing raises."""
    path = folder / FILE
    try:
        return ReadOwn(plans=_understood(own_bytes(path, LARGEST_BYTES)))
    except (FileNotFoundError, NotADirectoryError):
        return ReadOwn()
    except (OSError, ValueError, RecursionError) as error:
        reason = " ".join(str(error).split()).rstrip(".")
        return ReadOwn(
            said=f"{path} cannot be used: {reason}. Its plans are left out. "
            f"Correct it, or save a plan: then it is kept as {ASIDE}."
        )


def merged(read: ReadOwn, steps: Mapping[str, PlanStep], about: str = ABOUT) -> tuple[Plan, ...]:
    """Return the clinic's plans with their steps; a step that is gone is left out.

    So is a plan of which nothing is left.
    """
    made = (
        Plan(
            id=each.id,
            title=each.name,
            about=about,
            steps=tuple(steps[step] for step in each.steps if step in steps),
            own=True,
        )
        for each in read.plans
    )
    return tuple(plan for plan in made if plan.steps)


def save_own(folder: Path, name: str, steps: Sequence[str]) -> OwnPlan:
    """Keep a plan under a name; one of the same name is changed. Raise PlanRefused or NotSaved."""
    name = " ".join(name.split())[:LONGEST_NAME].strip()
    if not name:
        raise PlanRefused("A plan needs a name. Write one, without the name of a patient.")
    before = read_own(folder)
    same = next((each for each in before.plans if each.name.casefold() == name.casefold()), None)
    plan_id = same.id if same else _free_id(name, {each.id for each in before.plans})
    plan = _checked({"id": plan_id, "name": name, "steps": list(dict.fromkeys(steps))})
    if same is None and len(before.plans) >= MOST_PLANS:
        raise PlanRefused(f"There are {MOST_PLANS} plans already. Delete one first.")
    plans = [plan if each.id == plan_id else each for each in before.plans]
    _write(folder, plans if same else [*plans, plan], aside=bool(before.said))
    return plan


def delete_own(folder: Path, plan_id: str) -> None:
    """Take a plan away; nothing happens when it is gone already. Raise NotSaved."""
    before = read_own(folder)
    left = [each for each in before.plans if each.id != plan_id]
    if len(left) != len(before.plans):
        _write(folder, left, aside=False)


def _understood(content: bytes) -> tuple[OwnPlan, ...]:
    """Return the plans of a file; raise ValueError with what is wrong."""
    # Loaded late: most clinics have no such file.
    import tomllib

    plans = converted(tomllib.loads(content.decode()), _File).plan
    ids = [each.id for each in plans]
    if len(set(ids)) != len(ids):
        raise ValueError("Two plans have the same id")
    return plans


def _checked(values: Mapping[str, object]) -> OwnPlan:
    try:
        return converted(values, OwnPlan)
    except msgspec.ValidationError as error:
        raise PlanRefused(
            f"This plan cannot be kept: a plan has 1 to {MOST_STEPS} steps. Change it first."
        ) from error


def _free_id(name: str, taken: set[str]) -> str:
    stem = "-".join(re.findall(r"[a-z0-9]+", name.casefold())) or "plan"
    return next(each for each in _ids(f"{MARK}{stem}") if each not in taken)


def _ids(stem: str) -> Iterator[str]:
    yield stem
    for number in range(2, MOST_PLANS + 2):
        yield f"{stem}-{number}"


def _write(folder: Path, plans: Sequence[OwnPlan], *, aside: bool) -> None:
    # Loaded late: a start writes nothing.
    import tomli_w

    text = HEAD + tomli_w.dumps({"plan": [msgspec.to_builtins(each) for each in plans]})
    path = folder / FILE
    spoilt = _broken(path) if aside else None
    try:
        if spoilt is not None:
            keep(folder / ASIDE, spoilt)
        keep(path, text.encode())
    except NotSaved as error:
        sentence = f"{path} was not saved: {error.reason}. What was there before still holds."
        raise NotSaved(sentence) from error


def _broken(path: Path) -> bytes:
    """Return what a broken file holds; raise PlanRefused where that would be lost."""
    try:
        return own_bytes(path, LARGEST_BYTES)
    except OSError as error:
        raise PlanRefused(f"{path} cannot be read. Move it away first.") from error
