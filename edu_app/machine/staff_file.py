# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""What staff have set at the machine itself: a second file in the form of the clinic's own.

The clinic's file counts before it, key by key. Each of the two counts as a whole or not at all:
where one is broken, the other one still holds.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from edu_app.clinic.places import STAFF_FILE
from edu_app.clinic.reader import Understood, read_clinic, understood
from edu_app.clinic.record import keys, setting_of
from edu_app.machine.kept import keep, own_bytes
from edu_app.problems import EduError, Fault
from edu_app.saving import NotSaved
from edu_app.settings import DEFAULTS, Settings

HEAD = """\
# What staff have set on this machine, written by the staff menu of Vein Guide.
# What clinic.toml says counts before it.

"""
ABSENT = Understood(settings=DEFAULTS)


class SettingsRefused(EduError):  # noqa: N818  # says what happened, in words
    """Something that staff want to set cannot be used."""

    code = "S-04"


@dataclass(frozen=True, slots=True, kw_only=True)
class Kept:
    """What holds on this machine."""

    settings: Settings
    faults: tuple[Fault, ...] = ()
    """Of both files, that of the clinic first; a file with any is left out."""


def read_settings(clinic: Path | None, folder: Path) -> Kept:
    """Return what the clinic's file says, over what staff have set, over the defaults.

    Nothing in either file makes this raise.
    """
    said = read_clinic(clinic) if clinic is not None else ABSENT
    staff = _read_staff(folder)
    fixed = frozenset(_said(said))
    from_clinic = {setting_of(key): getattr(said.settings, setting_of(key)) for key in fixed}
    settings = replace(staff.settings, **from_clinic, fixed=fixed)
    return Kept(settings=settings, faults=said.faults + staff.faults)


def save_staff(folder: Path, values: Mapping[str, object]) -> None:
    """Set keys such as `kiosk.idle-seconds` and keep all that was set before.

    None takes a key out, so that its default holds again. Raise SettingsRefused with what is
    wrong, or NotSaved with what keeps it from being written; what was set before holds then.
    """
    path = folder / STAFF_FILE
    text = _text({**_said(_read_staff(folder)), **values})
    _checked(path, text)
    try:
        keep(path, text.encode())
    except NotSaved as error:
        sentence = f"{path} was not saved: {error.reason}. What was set before still holds."
        raise NotSaved(sentence) from error


def changed(settings: Settings, folder: Path, values: Mapping[str, object]) -> Settings:
    """Return settings as they are once `save_staff` has saved these values.

    What the clinic's file says stays as it is.
    """
    free = {key: value for key, value in values.items() if key not in settings.fixed}
    found = _checked(folder / STAFF_FILE, _text(free))
    return replace(settings, **{setting_of(key): getattr(found, setting_of(key)) for key in free})


def _checked(path: Path, text: str) -> Settings:
    """Return what a text comes to; raise SettingsRefused for what no file may say."""
    read = understood(path, text)
    if read.faults:
        raise SettingsRefused(read.faults[0].sentence)
    return read.settings


def _read_staff(folder: Path) -> Understood:
    read = read_clinic(folder / STAFF_FILE, own_bytes)
    return ABSENT if any(fault.kind == "missing-file" for fault in read.faults) else read


def _said(read: Understood) -> dict[str, object]:
    """Return what stands in a file, by the keys of `record.keys`; nothing from a broken one."""
    if read.source is None or read.faults:
        return {}
    return dict(_flat(read.source.values))


def _flat(values: Mapping[str, object], above: str = "") -> Iterator[tuple[str, object]]:
    for name, value in values.items():
        if isinstance(value, Mapping):
            yield from _flat(value, f"{above}{name}.")
        else:
            yield f"{above}{name}", value


def _text(values: Mapping[str, object]) -> str:
    """Return the text of a file that says this, in the order in which keys are listed."""
    # Loaded late: a start writes nothing.
    import tomli_w

    tables: dict[str, dict[str, object]] = {"": {}}
    order = {key: place for place, key in enumerate(keys())}
    for key in sorted(values, key=lambda key: (order.get(key, len(order)), key)):
        if (value := values[key]) is not None:
            table, _, name = key.rpartition(".")
            tables.setdefault(table, {})[name] = _plain(value)
    top = tables.pop("")
    return HEAD + tomli_w.dumps({**top, **tables})


def _plain(value: object) -> object:
    """Return a value in a form that TOML has."""
    match value:
        case frozenset() | set():
            return sorted(value)
        case Path():
            return value.as_posix()
        case _:
            return value
