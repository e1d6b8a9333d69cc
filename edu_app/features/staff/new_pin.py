# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""A new PIN: typed twice, because nobody sees what was typed."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum

from edu_app.clinic.pin import LONGEST, fault_of


class Step(StrEnum):
    """How far it is."""

    FIRST = "first"
    AGAIN = "again"
    READY = "ready"
    """Both are the same: it can be kept."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NewPin:
    """What was typed so far."""

    step: Step = Step.FIRST
    typed: str = ""
    first: str = ""
    fault: str = ""
    """Why it cannot be used; as long as nothing new is typed."""
    differs: bool = False
    """The second was another one than the first."""


def typed(pin: NewPin, digit: str) -> NewPin:
    """Return it with one digit more."""
    if pin.step is Step.READY or len(pin.typed) >= LONGEST:
        return pin
    return replace(pin, typed=pin.typed + digit, fault="", differs=False)


def erased(pin: NewPin) -> NewPin:
    """Return it with one digit less."""
    if pin.step is Step.READY:
        return pin
    return replace(pin, typed=pin.typed[:-1], fault="", differs=False)


def entered(pin: NewPin) -> NewPin:
    """Return what comes after the digits are done: the second time, a fault, or the end."""
    match pin.step:
        case Step.FIRST if fault := fault_of(pin.typed):
            return replace(pin, fault=fault)
        case Step.FIRST:
            return NewPin(step=Step.AGAIN, first=pin.typed)
        case Step.AGAIN if pin.typed != pin.first:
            return NewPin(differs=True)
        case Step.AGAIN:
            return replace(pin, step=Step.READY)
        case Step.READY:
            return pin
