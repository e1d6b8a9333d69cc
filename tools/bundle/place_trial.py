# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Run a bundle in a place that is not as it should be, and look at what it says and shows."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import tempfile
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from benchmarks.screen import Screen

LONGEST_SECONDS = 60.0
REST_SECONDS = 2.0
"""For what goes wrong only after the first pixels."""
LOOK_SECONDS = 0.05
USUAL = (1366, 768)
NOBODY = 65534
SOMEBODY = 65533
"""A number that no list of users knows."""
TELLTALE = ("Traceback (most recent call last)", "Qt: ")
"""What no program may say, wherever it runs."""


class PlaceError(Exception):
    """The bundle does not do in a place what it should; the text says what."""


class LeftOut(Exception):  # noqa: N818  # a sentence for a person
    """A place cannot be made here; the text says why."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """How a program ended that has no window."""

    code: int
    text: str
    """Both its outputs."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Around:
    """What is around a program: who runs it, with which variables, and what is mounted."""

    variables: Mapping[str, str] = field(default_factory=dict)
    user: int | None = None
    """The number of a user without rights; None for whoever runs the trial."""
    mounts: Sequence[str] = ()
    """Commands of the shell that only this program and what it starts will notice."""
    size: tuple[int, int] = USUAL
    filled: bool = True
    """The window is as large as the screen there."""
    server: Sequence[str] = ()
    """Options of the X server."""

    def wrapped(self, command: Sequence[str]) -> tuple[str, ...]:
        """Return the command that makes all this true and then starts a program."""
        inner = tuple(command)
        if self.user is not None:
            who = f"--reuid={self.user}", f"--regid={self.user}", "--clear-groups"
            inner = ("setpriv", *who, *inner)
        if self.mounts:
            script = " && ".join((*self.mounts, 'exec "$@"'))
            inner = ("unshare", "--mount", "sh", "-c", script, "sh", *inner)
        return inner


@dataclass(frozen=True, slots=True, kw_only=True)
class Trial:
    """One place: a copy of the bundle, a folder for everything else, and where pictures go."""

    bundle: Path
    folder: Path
    """Of this place alone."""
    pictures: Path

    @property
    def home(self) -> Path:
        """The home of whoever runs the trial."""
        return self.folder / "home"

    def say(self, *words: str, around: Around | None = None) -> Said:
        """Run the console program to its end."""
        around = around or Around()
        command = around.wrapped((str(self.bundle / "vein-guide-cli"), *words))
        ended = subprocess.run(
            command,
            cwd="/",
            env=self.environment(around, QT_QPA_PLATFORM="offscreen"),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            timeout=LONGEST_SECONDS,
            check=False,
        )
        text = ended.stdout.decode("utf-8", "replace")
        refuse_telltales(text)
        return Said(code=ended.returncode, text=text)

    def expect(self, *words: str, code: int = 0, says: str = "", around: Around | None) -> Said:
        """Run the console program; PlaceError when it ends otherwise than it should."""
        said = self.say(*words, around=around)
        if said.code != code or says not in said.text:
            name = " ".join(words)
            raise PlaceError(f"“{name}” ended with {said.code} and said: {said.text[-400:]}")
        return said

    def show(self, name: str, *words: str, around: Around | None = None) -> str:
        """Open a window, keep a picture of it and end it; return what was said on the way."""
        around = around or Around()
        self.forget_starts()
        with (
            tempfile.TemporaryDirectory() as folder,
            Screen(Path(folder), around.size, ("-ac", *around.server)) as screen,
            self.started(screen, *words, around=around) as (child, said),
        ):
            self.await_window(screen, child, said)
            self.pictures.mkdir(parents=True, exist_ok=True)
            screen.eye.save(self.pictures / f"{name}.png")
            if around.filled and not screen.eye.is_filled():
                raise PlaceError(f"The window does not fill the screen: {name}.png")
        text = said.read_text("utf-8", "replace")
        refuse_telltales(text)
        return text

    def forget_starts(self) -> None:
        """Let no start count that was ended here: after some a kiosk asks people to the desk."""
        for file in self.folder.rglob("starts.json"):
            file.unlink()

    def await_window(self, screen: Screen, child: subprocess.Popen[bytes], said: Path) -> None:
        """Wait until a window has content, then whether it stays."""
        end = time.monotonic() + LONGEST_SECONDS
        while not screen.eye.sees_content():
            if child.poll() is not None or time.monotonic() > end:
                raise PlaceError(f"No window came: {said.read_text('utf-8', 'replace')[-400:]}")
            time.sleep(LOOK_SECONDS)
        time.sleep(REST_SECONDS)
        if child.poll() is not None:
            raise PlaceError(f"It ended by itself: {said.read_text('utf-8', 'replace')[-400:]}")

    @contextmanager
    def started(
        self, screen: Screen, *words: str, around: Around
    ) -> Iterator[tuple[subprocess.Popen[bytes], Path]]:
        """Run the windowed program as long as the `with` lasts; give the file of what it says."""
        said = Path(tempfile.mkstemp(dir=self.folder, suffix=".said")[1])
        with said.open("wb") as output:
            child = subprocess.Popen(
                around.wrapped((str(self.bundle / "vein-guide"), *words)),
                cwd="/",
                env=self.environment(around, DISPLAY=screen.display),
                stdin=subprocess.DEVNULL,
                stdout=output,
                stderr=subprocess.STDOUT,
                start_new_session=True,
            )
        try:
            yield child, said
        finally:
            if child.poll() is None:
                os.killpg(child.pid, signal.SIGTERM)
            try:
                child.wait(timeout=5)
            except subprocess.TimeoutExpired:
                os.killpg(child.pid, signal.SIGKILL)
                child.wait()

    def environment(self, around: Around, **more: str) -> dict[str, str]:
        """Return the variables for a program; one with the value “-” is taken away."""
        usual = {"PATH": os.environ.get("PATH", os.defpath), "HOME": str(self.home)}
        every = usual | {"LANG": "C.UTF-8"} | more | dict(around.variables)
        return {name: value for name, value in every.items() if value != "-"}

    def own_home(self, user: int) -> Path:
        """Make a home for a user without rights."""
        made = self.folder / f"home-{user}"
        made.mkdir(mode=0o700, exist_ok=True)
        os.chown(made, user, user)
        return made


def refuse_telltales(text: str) -> None:
    """Raise PlaceError for words that come only from a mistake."""
    for words in TELLTALE:
        if words in text:
            raise PlaceError(f"It said: {text[text.index(words) :][:600]}")


def needs(*programs: str, root: bool = False) -> None:
    """Raise LeftOut when the place cannot be made with what is here."""
    missing = [name for name in programs if shutil.which(name) is None]
    if missing:
        raise LeftOut(f"{', '.join(missing)} is not installed")
    if root and os.geteuid() != 0:
        raise LeftOut("only root can make it")


def files_in(folder: Path) -> list[str]:
    """Return the names of all files below a folder."""
    found = (path for path in folder.rglob("*") if not path.is_dir())
    return sorted(path.relative_to(folder).as_posix() for path in found)


def state_of(folder: Path) -> dict[str, tuple[int, int]]:
    """Return size and time of change of everything below a folder, to see whether it stays."""
    found = {}
    for path in (folder, *folder.rglob("*")):
        facts = path.lstat()
        found[path.relative_to(folder).as_posix()] = facts.st_size, facts.st_mtime_ns
    return found
