# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""What a talk between clinician and patient is planned as: steps with a picture and a few words."""

from __future__ import annotations

from collections.abc import Mapping

import msgspec

from edu_app.library.model import Review

MOST_LINES = 3
"""On the patient's screen beside one picture."""


class PlanVein(msgspec.Struct, frozen=True, kw_only=True):
    """How the living vein stands in a step."""

    lost: int
    """Per cent of the area of the slice across, 0 to 90."""
    cause: str
    """`artery`, `scar` or `outside`."""
    side: str
    """`left` or `right`: the patient's."""
    past_clot: bool = False
    bypass: bool = True
    stent: bool = False


class PlanStep(msgspec.Struct, frozen=True, kw_only=True):
    """One step: what the patient sees, and what only the clinician does."""

    id: str
    """Its name among all steps of all plans, such as `first-visit.where-it-narrows`."""
    title: str
    """The heading on the patient's screen."""
    short: str
    """The same in the clinician's list, two or three words."""
    lines: tuple[str, ...]
    """At most `MOST_LINES` for the patient."""
    say: tuple[str, ...]
    """Talking points, for the clinician only."""
    ask: str
    """A question that the patient answers in their own words; never yes or no."""
    check: str
    """What the answer should hold, for the clinician only."""
    sources: tuple[str, ...]
    """Ids of the sources behind lines and talking points."""
    topic: str
    """The page that says more, such as `causes`."""
    minutes: int
    diagram: str = ""
    """The drawing; empty for a step without one, or with the living vein."""
    diagram_step: str = ""
    """The step of the drawing; its first when empty."""
    hide: tuple[str, ...] = ()
    """Ids of layers that are off."""
    point_out: str = ""
    """Id of the structure that is pointed out."""
    vein: PlanVein | None = None
    options: bool = False
    """The step shows the ways to treat beside each other."""


class Plan(msgspec.Struct, frozen=True, kw_only=True):
    """One plan in one language."""

    id: str
    title: str
    about: str
    """When it is meant for, in one sentence for the clinician."""
    steps: tuple[PlanStep, ...]
    own: bool = False
    """Put together by the clinic from steps of other plans."""

    @property
    def minutes(self) -> int:
        """How long all steps take."""
        return sum(step.minutes for step in self.steps)


class SheetWords(
    msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, rename="kebab"
):
    """What stands on the sheets that go home."""

    title: str
    lead: str
    shown: str
    """Above the steps that the patient has seen."""
    matters: str
    questions: str
    next_steps: str
    notes: str
    """Above the lines to write on."""
    hidden: str
    """With `{names}`: layers that are off."""
    pointed_out: str
    """With `{name}`."""
    drawn: str
    """Of a picture that somebody has drawn on."""
    cut: str
    """How a card is cut out."""
    date: str
    place: str


class TalkWords(msgspec.Struct, frozen=True, kw_only=True):
    """What a talk needs besides its plans, in one language; ids in the order they are shown."""

    matters: Mapping[str, str]
    """What can matter most to a patient when they choose."""
    next_steps: Mapping[str, str]
    """What may come next; the clinician ticks what was agreed."""
    again: str
    """What a sheet says of a step that was explained again."""
    record: str
    """The sentence for the record, with `{topics}`."""
    example: str
    """What stands below the living vein: an example, not a measurement of you."""
    stent_card_title: str
    stent_card: Mapping[str, str]
    """The fields of the card, filled in by hand: id to its label."""
    stent_card_note: str
    calendar_title: str
    calendar: Mapping[str, str]
    """The rows of the sheet for visits to come."""
    calendar_note: str
    sheet: SheetWords
    review: Review
    """Who checked the plans of this language."""
