# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The order of set-up: system packages, environment, packages, and a look at whether Qt loads."""

from __future__ import annotations

import importlib.util
import os
import shutil
import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path

from tools import debian, libraries
from tools.commands import Run, SetUpError, run
from tools.environment import Environment

__all__ = ["Machine", "Purpose", "SetUpError", "prepare"]

QT_LOADS = "from PySide6 import QtGui, QtPrintSupport, QtSvg, QtWidgets"


class Purpose(StrEnum):
    """What the set-up is for."""

    RUN = "run"
    DEV = "dev"
    BUNDLE = "bundle"

    @property
    def locks(self) -> tuple[str, ...]:
        """The files that name every package, with hashes."""
        if self is Purpose.RUN:
            return ("requirements.lock", "requirements-build.lock")
        return (f"requirements-{self.value}.lock",)

    @property
    def folder(self) -> str:
        """The environment. A bundle takes what it finds, so it has one with nothing else in it."""
        return "build/venv" if self is Purpose.BUNDLE else ".venv"

    @property
    def command(self) -> str:
        """What a person types to get here again."""
        return {self.RUN: "make run", self.DEV: "make test"}.get(self, "make bundle")


def _is_administrator() -> bool:
    return sys.platform == "linux" and os.geteuid() == 0


def _say(sentence: str) -> None:
    print(sentence, flush=True)


@dataclass(frozen=True, slots=True, kw_only=True)
class Machine:
    """What set-up asks of the machine; tests give another one."""

    root: Path = field(default=Path(__file__).resolve().parent.parent)
    environ: Mapping[str, str] = field(default_factory=lambda: os.environ)
    administrator: bool = field(default_factory=_is_administrator)
    apt: bool = field(default_factory=lambda: shutil.which("apt-get") is not None)
    makes_environments: Callable[[], bool] = lambda: (
        importlib.util.find_spec("ensurepip") is not None
    )
    finds: Callable[[str], bool] = libraries.opens
    has: Callable[[str], bool] = libraries.has
    run: Run = run
    say: Callable[[str], None] = _say


def prepare(purpose: Purpose, machine: Machine | None = None) -> None:
    """Bring this checkout to the point where the guide, or its checks, can start."""
    machine = machine or Machine()
    environment = Environment(root=machine.root, name=purpose.folder)
    digest = environment.digest(purpose.locks)
    enough = [digest] if purpose is Purpose.BUNDLE else [digest, _of_checks(environment)]
    current = environment.is_current(*enough)
    _system(purpose, machine, new=not current)
    if current:
        return
    try:
        _packages(purpose, machine, environment)
        environment.stamp(digest)
    except OSError as error:
        raise SetUpError(f"Set-up cannot write here: {error.strerror}: {error.filename}") from error
    machine.say("Ready.")


def _of_checks(environment: Environment) -> str:
    return environment.digest(Purpose.DEV.locks)


def _system(purpose: Purpose, machine: Machine, *, new: bool) -> None:
    """See to it that the system has what Qt and Python need from it."""
    lacking = _lacking(purpose, machine, new=new)
    if machine.administrator and machine.apt and (lacking or new):
        packages = [*lacking, *(_helpful(purpose, machine) if new else ())]
        if packages:
            machine.say(f"Installing {len(packages)} system packages with apt-get (once) …")
            _install(packages, purpose, machine, new=new)
    elif lacking and machine.apt:
        raise SetUpError(debian.by_hand(lacking, purpose.command))
    elif lacking:
        raise SetUpError(_without_apt(purpose, machine))


def _missing(purpose: Purpose, machine: Machine) -> tuple[libraries.Library, ...]:
    """Return what the system must bring and does not."""
    if purpose is Purpose.BUNDLE:
        shipped = libraries.missing(libraries.shipped(), machine.finds)
        return shipped + libraries.missing(libraries.FOR_BUNDLE, machine.has)
    return libraries.missing(libraries.needed(machine.environ), machine.finds)


def _lacking(purpose: Purpose, machine: Machine, *, new: bool) -> list[str]:
    """Return the Debian packages without which the guide cannot be set up, started or built."""
    packages = sorted({library.package for library in _missing(purpose, machine)})
    if new and not machine.makes_environments():
        packages.insert(0, "python{}.{}-venv".format(*sys.version_info))
    return packages


def _helpful(purpose: Purpose, machine: Machine) -> list[str]:
    """Return what comes along once: for screens that are not here yet, and for some tests."""
    found = libraries.missing(libraries.useful(machine.environ), machine.finds)
    if purpose is Purpose.DEV:
        found += libraries.missing(libraries.FOR_TESTS, machine.has)
    return sorted(library.package for library in found)


def _install(packages: Sequence[str], purpose: Purpose, machine: Machine, *, new: bool) -> None:
    """Install packages, and go on when only those are missing that are not needed now."""
    try:
        debian.install(packages, machine.run)
    except SetUpError:
        if _lacking(purpose, machine, new=new):
            raise
        machine.say("Not all could be installed. What is needed now is there, so this goes on.")


def _without_apt(purpose: Purpose, machine: Machine) -> str:
    """Return what to say on a system whose package names are not known here."""
    what = (
        ", ".join(library.file for library in _missing(purpose, machine))
        or "the Python module ensurepip (often a package called python3-venv)"
    )
    return f"This system lacks: {what}.\nPlease install what brings it, then try again."


def _packages(purpose: Purpose, machine: Machine, environment: Environment) -> None:
    """Make the environment, fill it, and try whether Qt loads in it."""
    machine.say(f"Setting up Vein Guide in {environment.name} (once; about 110 MB, some minutes) …")
    environment.make(machine.run)
    environment.fill(purpose.locks, machine.run)
    ended = machine.run((str(environment.python), "-c", QT_LOADS))
    if not ended.ok:
        lacking = libraries.named_in(ended.output)
        what = f"the system library {lacking} is missing" if lacking else ended.output.strip()
        raise SetUpError(f"Qt is installed but does not load: {what}.")
