# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Does with the talk of a visit what the clinician wants; the talk is the only thing it changes."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from edu_app.features.consult.shown import picture_now
from edu_app.render.talk import Kept, with_picture

if TYPE_CHECKING:
    from edu_app.library.diagram import Diagram
    from edu_app.library.plan import PlanStep
    from edu_app.render.talk import Picture, Talk
    from edu_app.session import Consultation


class Lead:
    """Every method is one thing that can be done; all of them are steps of the same talk."""

    def __init__(
        self,
        consultation: Consultation,
        steps: Mapping[str, PlanStep],
        find: Callable[[str], Diagram | None],
        clock: Callable[[], float],
    ) -> None:
        """Take all steps that a talk can have, what finds a drawing, and a clock in seconds."""
        self._consultation, self._steps, self._find = consultation, steps, find
        self._clock = clock

    @property
    def talk(self) -> Talk:
        """How the talk stands."""
        return self._consultation.talk

    @property
    def step(self) -> PlanStep | None:
        """The prepared step."""
        return self._steps.get(self.talk.ahead)

    @property
    def picture(self) -> Picture:
        """The picture of the prepared step as it stands."""
        step = self.step
        return picture_now(self.talk, step, self._find) if step is not None else None

    def take(self, talk: Talk) -> None:
        """Take the talk as it is now; the time of a visit begins when something is shown."""
        if talk.shown and self._consultation.began is None:
            self._consultation.began = self._clock()
        self._consultation.take(talk)

    def seconds(self) -> float:
        """Return how long the visit lasts; 0 before anything was shown."""
        began = self._consultation.began
        return self._clock() - began if began is not None else 0.0

    # ------------------------------------------------------------ the way through

    def step_by(self, by: int) -> None:
        """Go some steps on or back."""
        self.take(self.talk.stepped(by))

    def go(self, step: str) -> None:
        """Go to a step."""
        self.take(self.talk.went(step))

    def go_to_place(self, number: int) -> None:
        """Go to a step by its place, from 1."""
        if 0 < number <= len(self.talk.order):
            self.go(self.talk.order[number - 1])

    def send(self) -> None:
        """Let the patient see the prepared step."""
        self.take(self.talk.sent())

    def turn_blank(self) -> None:
        """Blank the patient's screen, or show it again."""
        self.take(self.talk.blanked(on=not self.talk.blank))

    def turn_following(self) -> None:
        """Let the patient's screen follow, or wait for what is sent."""
        self.take(self.talk.following(on=not self.talk.follows))

    # ------------------------------------------------------------ what is made

    def turn_kept(self) -> None:
        """Put the picture into the pack as it stands, or take it out again."""
        talk, step, picture = self.talk, self.step, self.picture
        if step is None or picture is None:
            return
        kept = Kept(step=step.id, picture=picture, marks=talk.board(step.id).marks)
        self.take(talk.without(kept) if kept in talk.kept else talk.keeping(kept))

    def change_picture(self, picture: Picture) -> None:
        """Let the picture of the prepared step stand otherwise."""
        if self.step is not None and picture != self.picture:
            self.take(with_picture(self.talk, self.talk.ahead, picture))

    def tick(self, group: str, name: str, *, on: bool) -> None:
        """Tick something in `again`, `matters` or `next_steps`."""
        self.take(self.talk.ticked(group, name, on=on))
