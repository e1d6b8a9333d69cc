# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Errors and content faults, each a sentence that a person can act on."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import PurePosixPath
from typing import Self


class EduError(Exception):
    """A failure with a plain sentence for a person and a short code for staff."""

    code = "X-00"

    def __init__(self, sentence: str) -> None:
        super().__init__(sentence)
        self.sentence = sentence


class ContentError(EduError):
    """Something in the content folder cannot be used."""

    def __init__(self, sentence: str, *faults: Fault) -> None:
        super().__init__(sentence)
        self.faults = faults

    @classmethod
    def of(cls, fault: Fault) -> Self:
        """Make the error that says what `fault` says, and where."""
        return cls(str(fault), fault)


class ContentMissing(ContentError):  # noqa: N818  # says what happened, in words
    """The content folder, a language or a page is not there."""

    code = "C-01"


class PageBroken(ContentError):  # noqa: N818  # says what happened, in words
    """A page is there but cannot be read or understood."""

    code = "C-02"


class AssetMissing(EduError):  # noqa: N818  # says what happened, in words
    """A font, icon, token file or drawing that the guide needs is not there."""

    code = "A-01"


class CrashError(EduError):
    """Something failed that nobody had thought of."""

    code = "P-01"


class StartRefused(EduError):  # noqa: N818  # says what happened, in words
    """The command line asks for something that cannot be done."""

    code = "S-01"


@dataclass(frozen=True, slots=True, kw_only=True, order=True)
class Fault:
    """One thing wrong in a content file: where it is, what it is and what to do."""

    file: PurePosixPath
    """Relative to the content folder."""
    line: int
    """Counted from 1; 0 when the whole file is meant."""
    kind: str
    """Stable short name, such as `dead-link`; for tests and for `check --json`."""
    sentence: str = field(compare=False)

    def __str__(self) -> str:
        return f"{self.file}:{self.line}: {self.sentence}"
