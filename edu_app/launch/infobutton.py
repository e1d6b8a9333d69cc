# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Read the query of an HL7 Infobutton: the few fields on a list are kept, all others never are.

The query of a medical record names the patient's age, gender and organisation. So a field is
looked at only when its name is on the list, and this is the only code that sees the others.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from edu_app.features.search.words import clean

LONGEST_QUERY = 8192
"""Characters; what comes after them is not read."""
MOST_FIELDS = 200
LONGEST_FIELD = 80
"""Characters of the name of a field; a longer one is on no list."""

_ESCAPES = re.compile(r"(?:%[0-9A-Fa-f]{2})+")
_CRITERION = re.compile(r"mainsearchcriteria\.[vc]\.(c|cs|dn)([0-9]{0,2})")
"""The present form is `.v.`, that of release 1 was `.c.`; a number tells several apart."""
_CODE = re.compile(r"[0-9A-Za-z][0-9A-Za-z. -]{0,63}")
_SYSTEM = re.compile(r"[0-9A-Za-z][0-9A-Za-z.:/ -]{0,99}")
_LANGUAGE = re.compile(r"([A-Za-z]{2,3})(?:[-_][0-9A-Za-z_-]{1,16})?")
_TASK = re.compile(r"[A-Z]{1,16}")
ROLES = ("PAT", "PROV")
LANGUAGES = {"eng": "en", "spa": "es"}
"""Long codes of languages that records write beside the short ones."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Criterion:
    """One thing that is asked about."""

    code: str = ""
    system: str = ""
    name: str = ""
    """How the record calls it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Query:
    """Everything that is kept of a query."""

    criteria: tuple[Criterion, ...] = ()
    """In the order of their numbers; the one without a number is the first."""
    recipient: str = ""
    """Who will read: `PAT`, `PROV` or nothing."""
    lang: str = ""
    """Such as `en`; nothing when the query does not say."""
    task: str = ""
    """What the record is being used for, such as `PROBLISTREV`."""


def read_query(text: str) -> Query:
    """Read a query string or a whole address; whatever it is, the answer is a query."""
    criteria: dict[int, dict[str, str]] = {}
    plain: dict[str, str] = {}
    for name, value in _fields(text):
        found = _CRITERION.fullmatch(name)
        if found:
            part, number = found[1], int(found[2] or -1)
            criteria.setdefault(number, {}).setdefault(part, value)
        elif name in READERS:
            plain.setdefault(name, value)
    kept = {name: READERS[name](value) for name, value in plain.items()}
    return Query(
        criteria=tuple(_criteria(criteria)),
        recipient=kept.get("informationrecipient") or kept.get("performer") or "",
        lang=kept.get("informationrecipient.languagecode.c")
        or kept.get("performer.languagecode.c")
        or "",
        task=kept.get("taskcontext.c.c") or kept.get("taskcontext.c") or "",
    )


def _fields(text: str) -> Iterator[tuple[str, str]]:
    """Return the fields on the list; the value of any other is not even decoded."""
    whole = text[:LONGEST_QUERY]
    if len(text) > LONGEST_QUERY:
        whole = whole.rpartition("&")[0]  # half a code could be another code
    before, _mark, after = whole.partition("?")
    query = after if after and "=" not in before else whole
    for field in query.replace("&amp;", "&").split("&")[:MOST_FIELDS]:
        name, _equals, value = field.partition("=")
        name = _decoded(name).strip().casefold() if len(name) <= LONGEST_FIELD else ""
        if name in READERS or _CRITERION.fullmatch(name):
            yield name, _decoded(value).strip()


def _decoded(text: str) -> str:
    """Take the percent signs out; bytes that are no text become a mark."""

    def letters(found: re.Match[str]) -> str:
        return bytes.fromhex(found[0].replace("%", "")).decode("utf-8", "replace")

    return _ESCAPES.sub(letters, text.replace("+", " "))


def _criteria(found: dict[int, dict[str, str]]) -> Iterator[Criterion]:
    for _number, parts in sorted(found.items()):
        code, system = parts.get("c", ""), parts.get("cs", "")
        criterion = Criterion(
            code=code if _CODE.fullmatch(code) else "",
            system=system if _SYSTEM.fullmatch(system) else "",
            name=clean(parts.get("dn", "")),
        )
        if system and not criterion.system:
            criterion = Criterion(name=criterion.name)  # of a system that nobody knows
        if criterion.code or criterion.name:
            yield criterion


def _role(value: str) -> str:
    return value.upper() if value.upper() in ROLES else ""


def _language(value: str) -> str:
    found = _LANGUAGE.fullmatch(value)
    short = found[1].casefold() if found else ""
    return LANGUAGES.get(short, short)


def _task(value: str) -> str:
    return value if _TASK.fullmatch(value) else ""


READERS = {
    "informationrecipient": _role,
    "informationrecipient.languagecode.c": _language,
    "performer": _role,
    "performer.languagecode.c": _language,
    "taskcontext.c.c": _task,
    "taskcontext.c": _task,
}
"""The list: every other field but the search criteria is thrown away unread."""
