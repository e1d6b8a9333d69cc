# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""What a look at one rule of a kiosk's recipe comes to, and where it is looked."""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from edu_app.machine.tree import Tree

USER = "vein-guide"
UNIT = "vein-guide-kiosk.service"
PROGRAM = "opt/vein-guide"
"""Where the recipe puts it, and always its scripts."""
PACKAGED = "usr/lib/vein-guide"
"""Where the package of Debian puts it."""
STATE = "var/lib/vein-guide"


class Verdict(StrEnum):
    """How a rule stands."""

    OK = "ok"
    WRONG = "not-ok"
    UNKNOWN = "cannot-tell"


@dataclass(frozen=True, slots=True)
class Finding:
    """A verdict and what was seen, in a sentence."""

    verdict: Verdict
    words: str


def ok(words: str) -> Finding:
    """Return that a rule is kept."""
    return Finding(Verdict.OK, words)


def wrong(words: str) -> Finding:
    """Return that a rule is not kept."""
    return Finding(Verdict.WRONG, words)


def unknown(words: str) -> Finding:
    """Return that nothing can be said from here."""
    return Finding(Verdict.UNKNOWN, words)


def all_of(good: str, faults: list[str]) -> Finding:
    """Return every fault in a row, or that all is well."""
    return wrong(" ".join(faults)) if faults else ok(good)


def free_bytes(folder: Path) -> int:
    """Return how much room a user who is not root has in a folder."""
    found = os.statvfs(folder)
    return found.f_bavail * found.f_frsize


@dataclass(frozen=True, slots=True)
class Scene:
    """The machine that is looked at."""

    tree: Tree
    free: Callable[[Path], int] = free_bytes


Check = Callable[[Scene], Finding]
