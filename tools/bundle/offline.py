# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Run the bundle, or the tests, where there is no network, and write down which sockets it opens.

`python -m tools.bundle offline` needs Linux, strace, unshare, Xvfb and xdotool.
"""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

from tools.bundle.socket_trace import Contact, contacts, strangers, table
from tools.packages.display import unseen_screen

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / "dist" / "vein-guide"
INTERFACES = Path("/proc/net/dev")
LOOPBACK = "lo"
OPENING_SECONDS, KEY_SECONDS, ENDING_SECONDS = 8.0, 1.5, 20.0
HELP, SEARCH, PAGE = (
    ("click 1259 32", "Escape"),
    ("click 755 32", *"stent", "Return"),
    ("Tab", "Return"),
)
PRINTING = ("click 1190 446", "click 1058 326", "Escape")
"""Where these are in a window of 1366 by 768."""
SESSIONS = {
    "a laptop session, with printing": (
        ("--profile", "laptop", "--topic", "risks"),
        (*PRINTING, *HELP, *SEARCH, *PAGE, "F11", "F11"),
    ),
    "a kiosk session": (("--profile", "kiosk"), (*PAGE, *HELP, "Tab", *PAGE)),
    "a consultation": (("--profile", "consult", "--consult", "first-visit"), (*PAGE, "Escape")),
}
"""What is started, and what a person does: press keys, click."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """Where a run happens."""

    folder: Path
    scratch: Path
    screen: str

    def environ(self) -> dict[str, str]:
        """Return what the guide finds around it: a screen and a home that is new."""
        return {
            "DISPLAY": self.screen,
            "HOME": str(self.scratch),
            "LC_ALL": "C.UTF-8",
            "PATH": "/usr/bin:/bin",
        }


def interfaces(text: str) -> list[str]:
    """Return the names of the network interfaces in a list of the kernel."""
    return [line.partition(":")[0].strip() for line in text.splitlines() if ":" in line]


def traced(command: Sequence[str], trace: Path) -> tuple[str, ...]:
    """Return the command with strace in front of it."""
    calls = "trace=connect,bind,listen,accept,accept4,sendto,sendmsg"
    return ("strace", "-f", "-qq", "-e", calls, "-o", str(trace), *command)


def seen(trace: Path) -> Counter[Contact]:
    """Return what a trace holds."""
    return contacts(trace.read_text("utf-8", "replace").splitlines())


def self_test(place: Place) -> tuple[int, Counter[Contact]]:
    """Let the bundle test itself."""
    trace = place.scratch / "self-test.trace"
    command = traced((str(place.folder / "vein-guide-cli"), "self-test"), trace)
    ended = subprocess.run(command, env=place.environ(), stdout=subprocess.DEVNULL, check=False)
    return ended.returncode, seen(trace)


def command_of(deed: str) -> tuple[str, ...]:
    """Return what presses a key or clicks."""
    if deed.startswith("click "):
        _click, left, top = deed.split()
        return ("xdotool", "mousemove", left, top, "click", "1")
    return ("xdotool", "key", deed)


def session(
    place: Place, options: Sequence[str], deeds: Sequence[str]
) -> tuple[int, Counter[Contact]]:
    """Open a window, use it, hand it a page from a second start, and end it."""
    trace = place.scratch / "session.trace"
    program = str(place.folder / "vein-guide")
    environ = place.environ()
    with subprocess.Popen(traced((program, *options), trace), env=environ) as guide:
        time.sleep(OPENING_SECONDS)
        for deed in deeds:
            subprocess.run(command_of(deed), env=environ, check=False)
            time.sleep(KEY_SECONDS)
        alive = guide.poll() is None
        second = place.scratch / "second.trace"
        with subprocess.Popen(traced((f"{program}-cli", *options), second), env=environ) as other:
            # A second start hands its page over and ends; at a kiosk it opens a window of its own.
            with suppress(subprocess.TimeoutExpired):
                other.wait(OPENING_SECONDS)
            end(other.pid)
        end(guide.pid)
    return 0 if alive else 1, seen(trace) + seen(second)


def all_runs() -> dict[str, Callable[[Place], tuple[int, Counter[Contact]]]]:
    """Return what is run, by its name."""
    sessions = {
        name: partial(session, options=options, deeds=deeds)
        for name, (options, deeds) in SESSIONS.items()
    }
    return {"the self-test": self_test, **sessions}


def end(tracer: int) -> None:
    """Ask what strace follows to end, as the unit of a kiosk does; by force when it does not."""
    for number in (signal.SIGUSR1, signal.SIGKILL):
        for child in children(tracer):
            with suppress(ProcessLookupError):
                os.kill(child, number)
        until = time.monotonic() + ENDING_SECONDS
        while children(tracer) and time.monotonic() < until:
            time.sleep(KEY_SECONDS / 10)


def children(process: int) -> list[int]:
    """Return the processes that another one has begun."""
    with suppress(OSError):
        listed = Path(f"/proc/{process}/task/{process}/children").read_text()
        return [int(number) for number in listed.split()]
    return []


def look(folder: Path, say: Callable[[str], None]) -> int:
    """Run everything and say what was seen; return the exit code."""
    names = interfaces(INTERFACES.read_text())
    say(f"Network interfaces here: {', '.join(names)} (down)")
    if names != [LOOPBACK]:
        say("This is no empty network namespace.")
        return 1
    runs: dict[str, Counter[Contact]] = {}
    failed: list[str] = []
    with unseen_screen() as screen:
        for name, run in all_runs().items():
            with TemporaryDirectory() as scratch:
                place = Place(folder=folder, scratch=Path(scratch), screen=screen)
                code, runs[name] = run(place)
            failed += [name] if code else []
    return judge(runs, failed, say)


def judge(
    runs: dict[str, Counter[Contact]], failed: Sequence[str], say: Callable[[str], None]
) -> int:
    """Say what was seen; return 1 when something failed or reached what is not on the list."""
    for line in table(runs):
        say(line)
    for name in failed:
        say(f"FAILED: {name}")
    unknown = strangers(contact for found in runs.values() for contact in found)
    say("Nothing else was reached." if not unknown else "There are sockets that are not listed.")
    return 1 if unknown or failed else 0


def alone(*, root: bool) -> tuple[str, ...]:
    """Return what runs a command without a network; only root can do it without a new user."""
    return ("unshare", "--net", "--") if root else ("unshare", "--map-root-user", "--net", "--")


def _run_alone(*command: str) -> int:
    entered = (*alone(root=os.geteuid() == 0), *command)
    return subprocess.run(entered, cwd=ROOT, check=False).returncode


def tests() -> int:
    """Run the test suite without a network; return its exit code."""
    return _run_alone(sys.executable, "-m", "pytest", "-q", "-n", "2")


def main() -> int:
    """Run the bundle in an empty network namespace."""
    return _run_alone(sys.executable, "-m", "tools.bundle.offline", str(FOLDER))


if __name__ == "__main__":
    sys.exit(look(Path(sys.argv[1]), print))
