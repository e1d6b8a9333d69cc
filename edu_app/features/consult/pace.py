# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The way through the steps; in the two minutes the first press shows something at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from edu_app.features.consult.lead import Lead


class Pace:
    """Goes from step to step."""

    def __init__(self, lead: Lead, *, quick: bool) -> None:
        """`quick` for the two minutes, in which no press is spent on the sending."""
        self._lead, self._quick = lead, quick

    @property
    def waits(self) -> bool:
        """Whether the next press begins: nothing was shown, and the patient's screen follows."""
        talk = self._lead.talk
        return self._quick and talk.follows and not talk.live

    def step_on(self) -> None:
        """Go on by a step, or show the first."""
        if self.waits:
            self._lead.send()
        else:
            self._lead.step_by(1)

    def go(self, step: str) -> None:
        """Go to a step."""
        waits = self.waits
        self._lead.go(step)
        if waits:
            self._lead.send()

    def go_to_place(self, number: int) -> None:
        """Go to a step by its place, from 1."""
        order = self._lead.talk.order
        if 0 < number <= len(order):
            self.go(order[number - 1])
