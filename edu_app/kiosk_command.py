# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The commands of a machine that stands in the open: `kiosk desk` and `kiosk doctor`."""

from __future__ import annotations

import argparse
from collections.abc import Sequence

from edu_app.options import Parser
from edu_app.platforms import prepare
from edu_app.problems import StartRefused

DOCTOR = "Compare this machine with the recipe for a kiosk, line by line."


def run_kiosk(parser: argparse.ArgumentParser, words: Sequence[str]) -> int:
    """Show the page for a guide that cannot run, or examine the machine; return the exit code."""
    if words and words[0] == "doctor":
        from edu_app.machine.doctor import run_doctor

        return run_doctor(Parser("kiosk doctor", DOCTOR), words[1:])
    parser.add_argument(
        "what",
        choices=("desk", "doctor"),
        help="desk: show “Please ask at the desk”; doctor: compare this machine with the recipe",
    )
    parser.parse_args(words)
    return _desk()


def _desk() -> int:
    if prepare().unseen:
        raise StartRefused("There is no screen to show the page on. Set DISPLAY.")
    from edu_app.desk_page import run_desk
    from edu_app.machine.life import LIFE
    from edu_app.machine.notify import take_service

    LIFE.service = take_service()
    return run_desk()
