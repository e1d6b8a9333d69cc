# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""A patient made of chance: begins, reads, taps, looks, and ends, or just walks away. No Qt."""

from __future__ import annotations

from enum import StrEnum
from random import Random

from benchmarks.patient_deeds import LOOK, PADS, Acts, Deed, Do, come_free, come_home, seek, tap
from benchmarks.patient_scenes import SCENES

FEWEST, MOST = 1, 3
"""Scenes of a visit."""
TRIES = 10
"""Touches on a screen that rests; one of them may only stop its movement."""
MOST_STEPS = 40
"""The checklist has a step more for each line that was ticked."""


class End(StrEnum):
    """How a visit came to its end."""

    START_OVER = "start-over"
    FINISH = "finish"
    """With the last button of the checklist."""
    LEFT = "left"
    """The patient was gone, and the guide cleared itself."""


class Patient:
    """Comes again and again, each time another one; the same seed does the same where it can."""

    def __init__(self, seed: int) -> None:
        self.chance = Random(seed)

    def visit(self, *, everything: bool = False) -> Acts[End]:
        """Do what one patient does: a few things, or `everything` there is."""
        chance = self.chance
        count = len(SCENES) if everything else chance.randint(FEWEST, MOST)
        for scene in chance.sample(SCENES, count):
            yield from begin(chance)  # also when the scene before has cleared the guide
            yield from scene(chance)
        wish = chance.choice(tuple(End))
        if wish is End.START_OVER and (yield from start_over(chance)):
            return wish
        if wish is End.FINISH and (yield from finish(chance)):
            return wish
        yield Deed(do=Do.LEAVE)
        return End.LEFT


def begin(chance: Random) -> Acts[None]:
    """Touch the screen that waits for a touch: what is to be pressed there, or anywhere."""
    sight = yield LOOK
    for _try in range(TRIES):
        if not sight.covered:
            return
        if sight.starting(*PADS):
            sight = (yield from tap(chance, sight, *PADS)) or sight
        elif chance.random() < 0.5:
            found = yield from tap(chance, sight, "")
            sight = found or sight
        else:
            sight = yield Deed(do=Do.TAP, at=-1, name="anywhere")


def start_over(chance: Random) -> Acts[bool]:
    """Press Start over, and say so when it asks; False when it cannot be reached."""
    sight = yield from come_free(chance)
    found = yield from tap(chance, sight, "act-start-over")
    if found is None and (yield from tap(chance, sight, "act-more")) is not None:
        found = yield from tap(chance, (yield LOOK), "more-start-over")
    if found is None:
        return False
    if asked := found.starting("ClearPanel-"):
        # The first of its buttons keeps the answers.
        yield Deed(do=Do.TAP, at=asked[-1], name="ClearPanel-clear")
    return True


def finish(chance: Random) -> Acts[bool]:
    """Go through the checklist to its last button; False when that is not found."""
    yield from come_home(chance)
    if (yield from seek(chance, "tile-checklist:")) is None:
        return False
    for _step in range(MOST_STEPS):
        sight = yield from seek(chance, "checklist-next")
        if sight is None:
            return False
        if sight.covered or sight.starting("tile-"):
            return True
    return False
