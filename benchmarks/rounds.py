# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Run programs in turn, in an order of chance, so that what disturbs one disturbs all."""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence
from typing import TypeVar

Result = TypeVar("Result")
DROPPED = 1
"""The first round warms the caches of the disk and writes the byte code."""


def interleave(
    names: Sequence[str],
    rounds: int,
    measure: Callable[[str], Result],
    *,
    seed: int = 1,
    dropped: int = DROPPED,
) -> dict[str, list[Result]]:
    """Measure each name once a round; return what was found, by name, in order of the rounds."""
    chance = random.Random(seed)
    found: dict[str, list[Result]] = {name: [] for name in names}
    for number in range(dropped + rounds):
        for name in chance.sample(list(names), len(names)):
            result = measure(name)
            if number >= dropped:
                found[name].append(result)
    return found
