# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""What a start does where staff may set something too: use both files, or say what is wrong."""

from __future__ import annotations

import os
from pathlib import Path

from edu_app.clinic.places import STAFF_FILE, find_file, places
from edu_app.clinic.start import mend, say
from edu_app.settings import DEFAULTS, Settings

SET_AGAIN = "Nothing that staff have set on this machine is used. Set it again in the staff menu."


def settings_here(named: Path | None, folder: Path) -> tuple[Settings, int]:
    """Return the settings of this machine, and how many faults the files have that give them.

    A broken file is said on standard error, and the other one still holds: a kiosk that starts
    by itself must not stay dark.
    """
    clinic = named if named is not None else find_file(places())
    # Loaded late: many machines have neither file.
    if clinic is None and not os.path.lexists(folder / STAFF_FILE):
        return DEFAULTS, 0
    from edu_app.clinic.reader import name_of
    from edu_app.machine.staff_file import read_settings

    kept = read_settings(clinic, folder)
    own = name_of(folder / STAFF_FILE)
    by_staff = [fault for fault in kept.faults if fault.file == own]
    by_clinic = [fault for fault in kept.faults if fault.file != own]
    if by_clinic and clinic is not None:
        say(by_clinic, mend(clinic, kept.settings.emergency_number))
    if by_staff:
        say(by_staff, SET_AGAIN)
    return kept.settings, len(kept.faults)
