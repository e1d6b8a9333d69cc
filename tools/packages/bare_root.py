# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""A small Debian in a folder, in which packages are tried; needs root and debootstrap.

Every command runs in a name space of its own for mounts, so nothing stays mounted however it ends.
"""

from __future__ import annotations

import os
import shlex
import shutil
import subprocess
from collections.abc import Sequence
from pathlib import Path

from tools.commands import Finished, Run, SetUpError, last_lines

PERSON = "patient"
"""A user without any rights."""
SHARED = "mnt"
"""Where the packages lie that are tried."""
CLEAN = ("env", "-i", "PATH=/usr/sbin:/usr/bin:/sbin:/bin", "LANG=C.UTF-8")
QUIET = ("DEBIAN_FRONTEND=noninteractive",)


class BareRoot:
    """One Debian, thrown away at the end."""

    def __init__(self, folder: Path, shared: Path, run: Run) -> None:
        self.folder = folder
        self._shared = shared
        self._run = run

    def command(self, words: Sequence[str], *, user: str = "root") -> tuple[str, ...]:
        """Return what starts a program inside, with nothing of the environment outside."""
        mounts = (
            f"mount --bind {shlex.quote(str(self._shared))} {self._quoted(SHARED)}",
            f"mount -t proc proc {self._quoted('proc')}",
            f"mount -t tmpfs tmpfs {self._quoted('tmp')}",
            f"mkdir -p {self._quoted('dev/shm')}",
            f"mount -t tmpfs tmpfs {self._quoted('dev/shm')}",
        )
        person = () if user == "root" else ("setpriv", "--reuid", user, "--regid", user)
        dropped = (*person, "--clear-groups", "--no-new-privs") if person else ()
        inside = shlex.join(("chroot", str(self.folder), *CLEAN, *dropped, *words))
        script = " && ".join((*mounts, f"exec {inside}"))
        return ("unshare", "--mount", "--propagation", "private", "sh", "-c", script)

    def _quoted(self, name: str) -> str:
        return shlex.quote(str(self.folder / name))

    def run(self, *words: str, user: str = "root") -> Finished:
        """Run a program inside to its end."""
        return self._run(self.command(words, user=user))

    def must(self, *words: str, user: str = "root") -> str:
        """Run a program that has to succeed; return what it said."""
        ended = self.run(*words, user=user)
        if not ended.ok:
            raise SetUpError(f"{shlex.join(words)} failed:\n{last_lines(ended.output, 15)}")
        return ended.output

    def apt(self, *words: str) -> str:
        """Let apt do something."""
        return self.must("env", *QUIET, "apt-get", "-qq", "-y", "--no-install-recommends", *words)

    def begin(self, words: Sequence[str], *, user: str) -> subprocess.Popen[bytes]:
        """Start a program inside and go on; it is ended as a group of processes."""
        return subprocess.Popen(self.command(words, user=user), start_new_session=True)


def base(cache: Path, run: Run) -> Path:
    """Return the smallest Debian of this release; it is fetched once."""
    folder = cache / "base"
    if (folder / "var" / "lib" / "dpkg" / "status").is_file():
        return folder
    if os.geteuid() != 0:
        raise SetUpError("Only root can do this: it needs file systems and users of its own.")
    made = run(("debootstrap", "--variant=minbase", _codename(), str(folder)))
    if not made.ok:
        shutil.rmtree(folder, ignore_errors=True)
        raise SetUpError(f"debootstrap failed:\n{last_lines(made.output)}")
    return folder


def _codename() -> str:
    lines = Path("/etc/os-release").read_text("utf-8").splitlines()
    fields = dict(line.split("=", 1) for line in lines if "=" in line)
    return fields["VERSION_CODENAME"].strip('"')


def copy_of(source: Path, target: Path, run: Run) -> None:
    """Copy a whole tree as it is."""
    copied = run(("cp", "-a", "--reflink=auto", str(source), str(target)))
    if not copied.ok:
        raise SetUpError(f"The base cannot be copied:\n{last_lines(copied.output)}")
