# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Hand a command on to the module that reads its options and does it.

Each is imported late, so that a command loads only what it needs; only `kiosk desk` opens a window.
"""

from __future__ import annotations

from collections.abc import Sequence

from edu_app.options import Parser

OPEN_MACHINE = "kiosk"
"""The command of that name; which profile a window has is nobody's business here."""
HANDED_ON = ("check", "score", "new", "clinic", OPEN_MACHINE, "checklist", "handout", "licences")


def hand_on(command: str, words: Sequence[str]) -> int:
    """Let a command do its work; return the exit code."""
    if command == "clinic":
        from edu_app.clinic.command import run_clinic

        return run_clinic(Parser(command, "Test the clinic's file, or make a PIN."), words)
    if command == OPEN_MACHINE:
        from edu_app.kiosk_command import run_kiosk

        return run_kiosk(Parser(command, "Commands of a machine that stands in the open."), words)
    if command == "checklist":
        from edu_app.checklist_export import run_checklist

        about = "Write the symptom checklist as a file, without anybody's answers."
        return run_checklist(Parser(command, about), words)
    if command == "handout":
        from edu_app.handout import run_handout

        about = "Write pages as a file for a portal: a tagged PDF, or HTML. Needs no display."
        return run_handout(Parser(command, about), words)
    if command == "licences":
        from edu_app.licences import run_licences

        about = "Print the licences and notices of everything in this copy."
        return run_licences(Parser(command, about), words)
    return _author(command, words)


def _author(command: str, words: Sequence[str]) -> int:
    from edu_app import authoring

    match command:
        case "check":
            about = "Check a content folder; exit code 1 when there are faults."
            return authoring.run_check(Parser(command, about), words)
        case "score":
            about = "Write the reading level and the score sheet of each page."
            return authoring.run_score(Parser(command, about), words)
        case _:
            return authoring.run_new(Parser(command, "Begin a new page."), words)
