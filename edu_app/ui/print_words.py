# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""What is said about printing: to somebody who can ask at the desk, and to one who is alone."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication

from edu_app.printing.trouble import Trouble
from edu_app.ui.print_desk import Stage
from edu_app.words import mark

if TYPE_CHECKING:
    from edu_app.ui.print_desk import DeskState


class Said(NamedTuple):
    """What stands on the screen for one state."""

    icon: str
    title: str
    advice: str = ""
    """What to do; empty when there is nothing to do."""


TITLES = {
    Trouble.NO_PRINTER: mark("printing", "No printer was found."),
    Trouble.STOPPED: mark("printing", "The printer is paused."),
    Trouble.NO_PAPER: mark("printing", "The printer is out of paper."),
    Trouble.OFFLINE: mark("printing", "The printer cannot be reached."),
    Trouble.ATTENTION: mark("printing", "The printer needs help."),
    Trouble.HELD: mark("printing", "Your page is on hold."),
    Trouble.STUCK: mark("printing", "The page is slow to come."),
    Trouble.SERVICE_DOWN: mark("printing", "Printing does not work right now."),
    Trouble.FULL: mark("printing", "The printer has no room for more right now."),
    Trouble.TOO_MANY_PAGES: mark("printing", "This is too long to print here."),
    Trouble.TOO_OFTEN: mark("printing", "No more pages for now."),
    Trouble.OFF: mark("printing", "Printing is switched off here."),
    Trouble.FAILED: mark("printing", "The page could not be printed."),
}
TELL_THE_DESK = mark("printing", "Please tell the desk. What you chose is still here.")
ASK_THE_DESK = mark("printing", "Please ask for it at the desk.")
AT_DESK = {
    Trouble.HELD: mark("printing", "Please ask for it at the desk before you finish."),
    Trouble.STUCK: mark(
        "printing", "Please look at the printer. If nothing comes out, tell the desk."
    ),
    Trouble.TOO_MANY_PAGES: ASK_THE_DESK,
    Trouble.TOO_OFTEN: mark("printing", "Please wait a few minutes, or ask at the desk."),
    Trouble.OFF: ASK_THE_DESK,
}
"""Where there is a desk; for the rest it is told."""
ALONE = {
    Trouble.NO_PRINTER: mark("printing", "Connect a printer or choose another. Then try again."),
    Trouble.STOPPED: mark("printing", "Start it in the printer settings. Your page is in line."),
    Trouble.NO_PAPER: mark("printing", "Put in paper. Your page then comes out."),
    Trouble.OFFLINE: mark("printing", "Check that it is on and connected."),
    Trouble.ATTENTION: mark(
        "printing", "Look for stuck paper, an open cover, or missing ink or toner."
    ),
    Trouble.HELD: mark("printing", "Let it go in the printer settings."),
    Trouble.STUCK: mark("printing", "Check the printer. It may still be getting ready."),
    Trouble.SERVICE_DOWN: mark("printing", "The print service of this computer does not answer."),
    Trouble.FULL: mark("printing", "Make some room on the disk. Then try again."),
    Trouble.TOO_MANY_PAGES: mark("printing", "Choose fewer pages. Then try again."),
    Trouble.TOO_OFTEN: mark("printing", "Wait a few minutes. Then try again."),
    Trouble.OFF: mark("printing", "It can be switched on in the clinic file."),
    Trouble.FAILED: mark("printing", "Check the printer. Then try again."),
}
FOR_GOOD = (Trouble.OFF, Trouble.TOO_MANY_PAGES)
"""Trying again would not help."""


def said(state: DeskState, *, at_desk: bool) -> Said:
    """Return what is said of a state; `at_desk` when staff look after the printer."""
    say = QCoreApplication.translate
    match state.stage:
        case Stage.PRINTING:
            return Said("printer", say("printing", "Printing. Please wait."))
        case Stage.DONE if state.pages == 1:
            return Said("circle-check", say("printing", "Done. Take your page from the printer."))
        case Stage.DONE:
            return Said("circle-check", say("printing", "Done. Take your pages from the printer."))
    trouble = state.trouble or Trouble.FAILED
    advice = AT_DESK.get(trouble, TELL_THE_DESK) if at_desk else ALONE[trouble]
    return Said("triangle-alert", say("printing", TITLES[trouble]), say("printing", advice))
