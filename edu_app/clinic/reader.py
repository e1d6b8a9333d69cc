# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Read a clinic's file into settings: as a whole, or not at all and with every fault named."""

from __future__ import annotations

import errno
import os
from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from edu_app.clinic.record import ClinicFile
from edu_app.clinic.rules import complaints
from edu_app.clinic.sift import printable, sift
from edu_app.library.files import decoded, read_bytes
from edu_app.library.toml import TomlFile, parse_toml
from edu_app.problems import ContentError, Fault
from edu_app.settings import DEFAULTS, Settings

LARGEST_BYTES = 64 * 1024
MOST_LINES = 1_000
MOST_FAULTS = 100
BEGIN_ANEW = "Begin again from clinic.sample.toml."
Reader = Callable[[Path, int], bytes]
"""Returns what a file holds, or raises OSError, also when that is more than so many bytes."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Understood:
    """What a clinic's file comes to."""

    settings: Settings
    """The defaults where there is any fault."""
    faults: tuple[Fault, ...] = ()
    source: TomlFile | None = None
    """The text, to say on which line something stands; None where it is no TOML."""


def read_clinic(path: Path, read: Reader = read_bytes) -> Understood:
    """Read a clinic's file. Nothing in it makes this raise."""
    try:
        text = _text(path, read)
    except ContentError as error:
        return Understood(settings=DEFAULTS, faults=error.faults)
    return understood(path, text)


def understood(path: Path, text: str) -> Understood:
    """Return what a text comes to that stands, or is about to stand, in a file."""
    try:
        source = parse_toml(name_of(path), text)
    except ContentError as error:
        return Understood(settings=DEFAULTS, faults=error.faults)
    file, faults = sift(source)
    folder = Path(os.path.abspath(path)).parent
    found = sorted([*faults, *_faults_of_values(source, file, folder)])[:MOST_FAULTS]
    if found:
        return Understood(settings=DEFAULTS, faults=tuple(found), source=source)
    return Understood(settings=settings_of(file, folder), source=source)


def settings_of(file: ClinicFile, folder: Path) -> Settings:
    """Return the settings of a file without a fault, which stands in this folder."""
    return Settings(
        emergency_number=file.emergency_number.strip(),
        clinic_name=file.name.strip(),
        phone=file.phone.strip(),
        address=tuple(line.strip() for line in file.address),
        hours=tuple(line.strip() for line in file.hours),
        logo=folder / file.logo if file.logo else None,
        languages=file.languages,
        printer=file.printing.printer.strip(),
        paper=file.printing.paper.casefold(),
        kiosk_prints=frozenset(file.kiosk.prints),
        pin_hash=file.kiosk.pin_hash,
        mm_per_px=file.screen.mm_per_px,
        display=file.screen.display.strip(),
        idle_seconds=file.kiosk.idle_seconds,
        attract=file.kiosk.attract,
        tone=file.kiosk.tone,
        open_hours=tuple(" ".join(line.split()) for line in file.kiosk.open),
        restart_at=file.kiosk.restart_at.strip(),
        counts=file.kiosk.counts,
    )


def unknown_languages(read: Understood, there: Collection[str]) -> tuple[Fault, ...]:
    """Say which languages have no pages. The guide starts all the same and leaves them out."""
    if read.source is None:
        return ()
    names = ", ".join(there) or "none"
    return tuple(
        read.source.fault(
            "languages",
            "no-pages",
            f"There are no pages in “{name}”, so it is not offered. Languages there: {names}.",
        )
        for name in read.settings.languages
        if name not in there
    )


def name_of(path: Path) -> PurePosixPath:
    """Return the path as faults show it."""
    return PurePosixPath(path.as_posix())


def _text(path: Path, read: Reader) -> str:
    """Return the text of the file, or say why it has none."""
    name = name_of(path)
    try:
        raw = read(path, LARGEST_BYTES)
    except OSError as error:
        raise ContentError.of(_unreadable(name, error)) from error
    if raw.count(b"\n") > MOST_LINES:
        sentence = f"The file has more than {MOST_LINES:,} lines. {BEGIN_ANEW}"
        raise ContentError.of(Fault(file=name, line=0, kind="too-large", sentence=sentence))
    return decoded(name, raw)


def _unreadable(name: PurePosixPath, error: OSError) -> Fault:
    match error.errno:
        case errno.ENOENT | errno.ENOTDIR:
            kind, sentence = "missing-file", "There is no such file. Name another one."
        case errno.EFBIG:
            most = LARGEST_BYTES // 1024
            kind, sentence = "too-large", f"The file is larger than {most} KiB. {BEGIN_ANEW}"
        case errno.EINVAL:
            kind, sentence = "no-file", "This is not a file. Put the clinic's file in its place."
        case _:
            kind = "unreadable"
            sentence = f"The file cannot be read ({error.strerror}). Check its rights."
    return Fault(file=name, line=0, kind=kind, sentence=sentence)


def _faults_of_values(source: TomlFile, file: ClinicFile, folder: Path) -> Iterator[Fault]:
    refused = set()
    for complaint in complaints(file):
        refused.add(complaint.place)
        yield source.fault(complaint.place, "wrong-value", complaint.sentence)
    if file.logo and "logo" not in refused:
        # Loaded late, as the PIN in the rules is: a start waits for nothing that it needs not.
        from edu_app.clinic.logo import logo_faults

        for sentence in logo_faults(file.logo, folder):
            yield source.fault("logo", "bad-logo", f"The logo “{printable(file.logo)}”: {sentence}")
