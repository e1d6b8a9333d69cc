# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Turn the fields of a risk statement into a count that is said with both halves."""

from __future__ import annotations

from edu_app.library.inline import plain_inline
from edu_app.library.link import SOURCE_ID
from edu_app.library.model import Risk
from edu_app.library.phrases import Phrases
from edu_app.library.reading import Reading
from edu_app.library.risk_lines import RawField, RawRisk

FIELDS = ("n", "of", "event", "otherwise", "population", "period", "note", "source")
MAY_BE_EMPTY = ("note",)
OPTIONAL = ("about",)
WHOLE = (100, 1000)
"""The sizes of crowd that the icon array can draw."""
YES_OR_NO = {"yes": True, "no": False}


def build_risk(raw: RawRisk, reading: Reading) -> Risk | None:
    """Return the statement, or None when it is wrong: half a number is worse than none."""
    fields = _fields(raw, reading)
    if fields is None:
        return None
    n, of = _count(fields["n"], reading), _count(fields["of"], reading)
    if n is None or of is None or not _fits(n, of, fields["of"], reading):
        return None
    about = _about(fields.get("about"), reading)
    source = fields["source"]
    if about is None or not _is_source(source, reading):
        return None
    words = {name: _words(fields[name], reading) for name in FIELDS[2:7]}
    reading.line = source.line
    return Risk(
        n=n,
        of=of,
        **words,
        sentence=risk_sentence(n, of, words, reading.around.phrases, about=about),
        citation=reading.cite(source.value),
    )


def risk_sentence(n: int, of: int, words: dict[str, str], phrases: Phrases, *, about: bool) -> str:
    """Say how many of how many, and what happened to the others."""
    phrase = phrases.risk.about if about else phrases.risk.exact
    return phrase.format(
        n=phrases.number(n),
        of=phrases.number(of),
        rest=phrases.number(of - n),
        event=words["event"],
        otherwise=words["otherwise"],
        population=words["population"],
        period=words["period"],
    )


def _fields(raw: RawRisk, reading: Reading) -> dict[str, RawField] | None:
    """Return the fields by name, or None when one is missing, unknown or there twice."""
    fields: dict[str, RawField] = {}
    before = len(reading.faults)
    for field in raw.fields:
        if field.key not in FIELDS + OPTIONAL:
            _fault(reading, field.line, f"“{field.key or field.value}” is no field")
        elif field.key in fields:
            _fault(reading, field.line, f"“{field.key}” is there twice")
        elif not field.value and field.key not in MAY_BE_EMPTY:
            _fault(reading, field.line, f"“{field.key}” is empty")
        fields[field.key] = field
    missing = [name for name in FIELDS if name not in fields]
    if missing:
        _fault(reading, raw.line, f"{', '.join(f'“{name}”' for name in missing)} is missing")
    return fields if len(reading.faults) == before else None


def _count(field: RawField, reading: Reading) -> int | None:
    """Read a whole number."""
    if field.value.isascii() and field.value.isdigit() and len(field.value) < 6:
        return int(field.value)
    _fault(reading, field.line, f"“{field.value}” is no whole number")
    return None


def _fits(n: int, of: int, field: RawField, reading: Reading) -> bool:
    """Tell whether the count can be drawn."""
    if of not in WHOLE:
        _fault(reading, field.line, f"“of” is {of} and must be 100 or 1000")
    elif n > of:
        _fault(reading, field.line, f"{n} of {of} is more than everybody")
    return of in WHOLE and n <= of


def _about(field: RawField | None, reading: Reading) -> bool | None:
    """Tell whether the numbers are rounded; None when the field says something else."""
    if field is None:
        return False
    if field.value not in YES_OR_NO:
        _fault(reading, field.line, f"“about” is “{field.value}” and must be yes or no")
    return YES_OR_NO.get(field.value)


def _is_source(field: RawField, reading: Reading) -> bool:
    """Tell whether the source is one id."""
    if SOURCE_ID.fullmatch(field.value):
        return True
    _fault(reading, field.line, f"“{field.value}” names no source; write one id, such as R16")
    return False


def _words(field: RawField, reading: Reading) -> str:
    """Return the plain words of a field."""
    reading.line = field.line
    return plain_inline(field.value, reading)


def _fault(reading: Reading, line: int, what: str) -> None:
    """Note why the statement is not shown."""
    reading.fault(
        "risk-field",
        f"The risk statement is left out of the page: {what}. "
        f"It needs {', '.join(FIELDS)} and may have about.",
        line,
    )
