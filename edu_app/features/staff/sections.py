# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The parts of the staff's room, in the order of their list."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from edu_app.words import mark


class Section(StrEnum):
    """One part of the room, by the name under which it can be opened."""

    CLINIC = "clinic"
    ROOM = "room"
    LANGUAGES = "languages"
    PRINTING = "printing"
    SOUND = "sound"
    SCREEN = "screen"
    CONTENT = "content"
    TODAY = "today"
    SELF_TEST = "self-test"
    PIN = "pin"
    EXIT = "exit"


@dataclass(frozen=True, slots=True)
class Entry:
    """How a part is listed."""

    section: Section
    icon: str
    title: str
    """To be translated."""


ENTRIES = (
    Entry(Section.CLINIC, "hospital", mark("staff", "Clinic")),
    Entry(Section.ROOM, "monitor", mark("staff", "Waiting room")),
    Entry(Section.LANGUAGES, "languages", mark("staff", "Languages")),
    Entry(Section.PRINTING, "printer", mark("staff", "Printing")),
    Entry(Section.SOUND, "volume-2", mark("staff", "Sound")),
    Entry(Section.SCREEN, "ruler", mark("staff", "Screen")),
    Entry(Section.CONTENT, "badge-check", mark("staff", "Content and version")),
    Entry(Section.TODAY, "chart-column", mark("staff", "Today")),
    Entry(Section.SELF_TEST, "list-checks", mark("staff", "Self-test")),
    Entry(Section.PIN, "key-round", mark("staff", "PIN")),
    Entry(Section.EXIT, "power", mark("staff", "Restart and exit")),
)


def section_of(name: str) -> Section:
    """Return the part of a name; the first one where there is none of it."""
    return Section(name) if name in tuple(Section) else ENTRIES[0].section


def entry_of(section: Section) -> Entry:
    """Return how a part is listed."""
    return next(entry for entry in ENTRIES if entry.section is section)
