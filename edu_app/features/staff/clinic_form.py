# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""What is known of the clinic, as staff type it, and what is wrong with it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from edu_app.clinic.record import ClinicFile
from edu_app.clinic.rules import complaints

if TYPE_CHECKING:
    from edu_app.settings import Settings

NAME, PHONE, EMERGENCY = "name", "phone", "emergency-number"
ADDRESS, HOURS = "address", "hours"
KEYS = (NAME, PHONE, EMERGENCY, ADDRESS, HOURS)
LONGEST = {NAME: 80, PHONE: 32, EMERGENCY: 20, ADDRESS: 50, HOURS: 50}
"""Letters of a line."""
DIALLED = (PHONE, EMERGENCY)
"""Lines that are numbers of telephones."""
MOST_LINES = {ADDRESS: 5, HOURS: 7}


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """What stands in the fields."""

    name: str = ""
    phone: str = ""
    emergency: str = ""
    address: tuple[str, ...] = ()
    hours: tuple[str, ...] = ()

    def values(self) -> dict[str, object]:
        """Return what is kept, by the keys of the file: no blanks around it and no empty line."""
        return {
            NAME: self.name.strip(),
            PHONE: self.phone.strip(),
            EMERGENCY: self.emergency.strip(),
            ADDRESS: _written(self.address),
            HOURS: _written(self.hours),
        }


def draft_of(settings: Settings) -> Draft:
    """Return what stands in the fields before anybody types."""
    return Draft(
        name=settings.clinic_name,
        phone=settings.phone,
        emergency=settings.emergency_number,
        address=settings.address,
        hours=settings.hours,
    )


def faults_of(draft: Draft) -> dict[str, str]:
    """Return, by the keys of the file, why something cannot be kept and what to do."""
    file = ClinicFile(
        name=draft.name,
        phone=draft.phone,
        emergency_number=draft.emergency,
        address=_written(draft.address),
        hours=_written(draft.hours),
    )
    found: dict[str, str] = {}
    for complaint in complaints(file):
        found.setdefault(complaint.place, complaint.sentence)
    return {key: found[key] for key in KEYS if key in found}


def lines_to_show(key: str, lines: tuple[str, ...]) -> tuple[str, ...]:
    """Return the lines of a list with one to go on with, as long as there may be more."""
    room = len(lines) < MOST_LINES[key]
    return (*lines, "") if room else lines


def _written(lines: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(line.strip() for line in lines if line.strip())
