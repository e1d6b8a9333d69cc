# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The tone is short and soft, begins and ends in silence, and becomes a proper file."""

from __future__ import annotations

import io
import struct
import wave
from itertools import pairwise

from edu_app.machine.tone import FULL, LOUDEST, RATE, SECONDS, as_wave, samples


def numbers() -> tuple[int, ...]:
    sound = samples()
    return struct.unpack(f"<{len(sound) // 2}h", sound)


def loudness(part: tuple[int, ...]) -> float:
    return (sum(each * each for each in part) / len(part)) ** 0.5


def test_it_is_short() -> None:
    assert len(numbers()) == RATE * SECONDS
    assert SECONDS < 1


def test_it_is_soft() -> None:
    loudest = max(map(abs, numbers()))

    assert 0.1 * FULL < loudest <= LOUDEST * FULL


def test_it_swells_and_fades() -> None:
    sound = numbers()
    tenth = len(sound) // 20

    assert sound[0] == 0
    assert abs(sound[-1]) <= 1
    assert loudness(sound[:200]) < loudness(sound[tenth : 2 * tenth]) / 2
    assert loudness(sound[-tenth:]) < loudness(sound[tenth : 2 * tenth]) / 20


def test_no_step_is_heard_as_a_click() -> None:
    sound = numbers()
    steps = (abs(after - before) for before, after in pairwise(sound))

    assert max(steps) < 0.03 * FULL


def test_it_can_be_read_as_a_file() -> None:
    with wave.open(io.BytesIO(as_wave(samples()))) as file:
        assert file.getparams()[:4] == (1, 2, RATE, len(numbers()))
        assert file.readframes(len(numbers())) == samples()
