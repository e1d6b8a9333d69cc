# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""What stands on the cards of the last step."""

from __future__ import annotations

from typing import assert_never

from PySide6.QtCore import QCoreApplication

from edu_app.features.checklist.action_view import CardWords
from edu_app.features.checklist.ways import Way


def words_of(way: Way, *, at_desk: bool) -> CardWords:
    """Return the words of a card; `at_desk` says that the page comes out where the staff are."""
    say = QCoreApplication.translate
    match way:
        case Way.PRINT:
            desk = say("checklist", "It comes out at the desk printer. There is no name on it.")
            own = say("checklist", "Choose a printer. There is no name on the page.")
            title = say("checklist", "Print one page")
            return CardWords(icon="printer", title=title, line=desk if at_desk else own)
        case Way.CODE:
            line = say(
                "checklist", "A square that your phone reads. It holds your answers as text."
            )
            title = say("checklist", "Or scan with your phone")
            return CardWords(icon="qr-code", title=title, line=line, tint=("sageSoft", "sage"))
        case Way.PDF:
            line = say("checklist", "In a place you pick. The file also holds data for a computer.")
            return CardWords(icon="file-down", title=say("checklist", "Save as PDF"), line=line)
        case Way.CHART:
            line = say("checklist", "A sentence on what was read. It holds no answers.")
            title = say("checklist", "For the record")
            return CardWords(icon="copy", title=title, line=line, tint=("blueSoft", "blue"))
        case Way.FHIR:
            line = say("checklist", "The answers as FHIR R4, with no name. For staff.")
            title = say("checklist", "Save for chart")
            return CardWords(icon="file-down", title=title, line=line, tint=("blueSoft", "blue"))
        case Way.BLANK:
            line = say("checklist", "For a clipboard: the same list with empty boxes.")
            title = say("checklist", "Blank form")
            return CardWords(icon="file-text", title=title, line=line, tint=("plumSoft", "plum"))
        case Way.CHANGE:
            line = say("checklist", "Go back to any step. Your answers stay until you finish.")
            title = say("checklist", "Change something")
            return CardWords(icon="pencil", title=title, line=line, tint=("plumSoft", "plum"))
        case _:
            assert_never(way)


def button_of(way: Way) -> tuple[str, str]:
    """Return what the button of a card says, and its icon."""
    say = QCoreApplication.translate
    return {
        Way.PRINT: (say("checklist", "Print"), "printer"),
        Way.CODE: (say("checklist", "Show the square"), "qr-code"),
        Way.PDF: (say("checklist", "Save PDF"), "file-down"),
        Way.CHART: (say("checklist", "Copy"), "copy"),
        Way.FHIR: (say("checklist", "Save file"), "file-down"),
        Way.BLANK: (say("checklist", "Print blank form"), "printer"),
        Way.CHANGE: (say("checklist", "Change answers"), "pencil"),
    }[way]
