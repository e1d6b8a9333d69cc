# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""What can stand in `clinic.toml`: one record for each table, one field for each key."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec

from edu_app.settings import DEFAULTS


class Table(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, rename="kebab"):
    """A table of the file. A key that is not known makes the file wrong; none must be there."""


class Printing(Table, frozen=True, kw_only=True):
    """`[printing]`: how paper is made."""

    printer: str = DEFAULTS.printer
    paper: str = DEFAULTS.paper


class Kiosk(Table, frozen=True, kw_only=True):
    """`[kiosk]`: what holds in the waiting room only."""

    prints: tuple[str, ...] = ()
    pin_hash: str = DEFAULTS.pin_hash
    idle_seconds: int = DEFAULTS.idle_seconds
    attract: bool = DEFAULTS.attract
    tone: bool = DEFAULTS.tone
    open: tuple[str, ...] = DEFAULTS.open_hours
    restart_at: str = DEFAULTS.restart_at
    counts: bool = DEFAULTS.counts


class Screen(Table, frozen=True, kw_only=True):
    """`[screen]`: the glass in front of people."""

    mm_per_px: float | None = DEFAULTS.mm_per_px
    display: str = DEFAULTS.display


class ClinicFile(Table, frozen=True, kw_only=True):
    """The whole file."""

    name: str = DEFAULTS.clinic_name
    phone: str = DEFAULTS.phone
    address: tuple[str, ...] = DEFAULTS.address
    hours: tuple[str, ...] = DEFAULTS.hours
    emergency_number: str = DEFAULTS.emergency_number
    logo: str = ""
    languages: tuple[str, ...] = DEFAULTS.languages
    printing: Printing = Printing()
    kiosk: Kiosk = Kiosk()
    screen: Screen = Screen()


NAMED_OTHERWISE = {
    "name": "clinic_name",
    "kiosk.prints": "kiosk_prints",
    "kiosk.open": "open_hours",
}
"""Keys whose setting has another name, since nothing stands before it there."""


def setting_of(key: str) -> str:
    """Return the name of the setting that a key gives, such as `idle_seconds`."""
    return NAMED_OTHERWISE.get(key) or key.rpartition(".")[2].replace("-", "_")


def keys(table: type[Table] = ClinicFile, above: str = "") -> Iterator[str]:
    """Return every key with its table before it, such as `printing.paper`, in the file's order."""
    for field in msgspec.structs.fields(table):
        name = f"{above}{field.encode_name}"
        if is_table(field.type):
            yield from keys(field.type, f"{name}.")
        else:
            yield name


def is_table(kind: object) -> bool:
    """Tell whether a field holds a table and not a value."""
    return isinstance(kind, type) and issubclass(kind, Table)
