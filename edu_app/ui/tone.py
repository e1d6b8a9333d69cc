# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Lets the tone be heard without keeping the window waiting."""

from __future__ import annotations

from typing import TYPE_CHECKING

from edu_app.machine.sound import play_tone
from edu_app.ui.jobs import Job

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from edu_app.ui.jobs import Work


def sound_tone(owner: QObject, play: Work = play_tone) -> Job:
    """Play the tone beside the window; its job says `done` with whether it could be heard.

    The job is gone in the turn after that.
    """
    job = Job(play, owner)
    job.done.connect(job.deleteLater)  # its owner may live for months
    job.failed.connect(job.deleteLater)
    job.start()
    return job
