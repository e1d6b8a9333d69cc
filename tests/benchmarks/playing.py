# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Lets a movement or a whole visit happen at once, in the loop of Qt."""

from __future__ import annotations

from collections.abc import Generator, Iterator
from typing import TypeVar

from PySide6.QtTest import QTest

from edu_app.gallery import settle

Result = TypeVar("Result")


def play(steps: Iterator[int]) -> None:
    """Take every step, with the waiting between them."""
    for milliseconds in steps:
        if milliseconds:
            QTest.qWait(milliseconds)  # the speed of a finger is taken by the clock
    settle()


def result_of(steps: Generator[int, None, Result]) -> Result:
    """Take every step; return what comes of it."""
    while True:
        try:
            milliseconds = next(steps)
        except StopIteration as end:
            result: Result = end.value
            return result
        if milliseconds:
            QTest.qWait(milliseconds)
        settle()
