# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Find phrases that have lost a name in braces, or hold one that nothing is put in place of."""

from __future__ import annotations

import re
from collections.abc import Mapping
from string import Formatter

from edu_app.library.phrases import Phrases

# Which names each phrase must hold. Without one of them a page would leave something out,
# such as the half of a count that went well.
_NEEDS: Mapping[str, str] = {
    "risk.exact": "n of rest event otherwise population period",
    "risk.about": "n of rest event otherwise population period",
    "review.draft": "",
    "review.checked": "by on next",
    "review.due": "next",
    "review.old": "whom",
    "review.staff": "",
    "sheet.standing": "",
    "sheet.version": "version digest",
    "sheet.urgent": "number",
    "sheet.signs": "",
    "sheet.sources": "numbers heading",
    "sheet.edition": "version digest",
    "handout.title": "",
    "handout.contents": "",
    "handout.words": "",
    "handout.names": "",
    "handout.steps": "",
    "handout.seen": "",
    "file.people": "n of",
    "file.numbers": "",
    "file.source": "number",
    "file.say": "say",
    "file.why": "why",
    "file.signs": "title",
    "file.page": "page pages",
    "sheet.published": "date",
    "sheet.clinic": "clinic",
    "sheet.author": "author credentials",
    "sheet.funding": "funding",
    "sheet.level": "fkgl smog",
    "home.title": "",
    "home.lead": "",
    "home.private": "",
    "attract.title": "",
    "attract.lead": "",
    "attract.begin": "",
    "attract.language": "",
    "attract.private": "",
    "attract.inside": "",
    "attract.stop": "",
    "attract.move": "",
    "attract.wake": "",
    "speech.cell": "column value",
    "speech.figure": "alt",
    "dates.format": "day month year",
}
_SOURCE_NAMES = {"title", "year", "kind", "people", "paid_by", "where"}
_CALLOUTS = {"key", "evidence", "ok", "warn", "danger", "ask"}


def phrase_problem(phrases: Phrases) -> tuple[str, str]:
    """Return the key of the first phrase that cannot be used and what is wrong, or two blanks."""
    for key, needs in _NEEDS.items():
        part, name = key.split(".")
        problem = _wrong(getattr(getattr(phrases, part), name), set(needs.split()))
        if problem:
            return key, problem
    for text in phrases.sources.line:
        names = _names(text)
        if names is None or not names or names - _SOURCE_NAMES:
            return "sources.line", f"each part holds some of {_list(_SOURCE_NAMES)} in braces"
    if len(phrases.dates.months) != 12:
        return "dates.months", "there must be 12 months"
    if set(phrases.callouts) != _CALLOUTS:
        return "callouts", f"there must be one word for each of {_list(_CALLOUTS)}"
    return "", ""


def _wrong(text: str, needs: set[str]) -> str:
    """Say what is wrong with the names in one phrase, or nothing."""
    names = _names(text)
    if names == needs:
        return ""
    return f"it must hold {_list({'{' + name + '}' for name in needs}) or 'no braces'}"


def _names(text: str) -> set[str] | None:
    """Return the names in braces; None when the braces do not fit together."""
    try:
        fields = list(Formatter().parse(text))
    except ValueError:
        return None
    names = [name for _, name, form, conversion in fields if name is not None]
    plain = all(not form and not conversion for _, _, form, conversion in fields)
    return set(names) if plain and all(map(re.compile("[a-z_]+").fullmatch, names)) else None


def _list(names: set[str]) -> str:
    """Write names one after the other."""
    return ", ".join(sorted(names))
