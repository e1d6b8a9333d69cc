# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The guide is started from outside, twice and more often, in processes of its own."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest

from edu_app.cli import HANDED_OVER, OK
from edu_app.launch.opening import NO_CODE, NO_PAGE, NOT_HERE
from tests.content_tree import REPOSITORY
from tests.launch.test_infobutton import PATIENT

CRASHES = "VEIN_GUIDE_TEST_CRASHES"
GUIDE = Path(__file__).with_name("launch_guide.py")
ICD = "mainSearchCriteria.v.cs=2.16.840.1.113883.6.90"
SECRETS = sorted({value for _name, value in PATIENT})
RECORD = "&".join(f"{name}={value}" for name, value in PATIENT)


class Guide:
    """A guide that runs, and what it has said so far."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self.process = process
        self.said = ""

    def shows(self) -> dict[str, Any]:
        """Return what the window shows next."""
        assert self.process.stdout is not None
        line = self.process.stdout.readline()
        self.said += line
        if not line:
            pytest.fail(f"the guide ended: {self.end()} with {self.process.returncode}")
        found: dict[str, Any] = json.loads(line)
        return found

    def end(self, how: signal.Signals = signal.SIGTERM) -> str:
        """End the guide; return everything it has said."""
        self.process.send_signal(how)
        out, err = self.process.communicate(timeout=30)
        self.said += out + err
        return self.said


@pytest.fixture
def start() -> Iterator[Callable[..., Guide]]:
    """Start the guide; every one that still runs is ended with the test."""
    started: list[subprocess.Popen[str]] = []

    def start_one(*arguments: str, **environment: str) -> Guide:
        process = subprocess.Popen(
            (sys.executable, str(GUIDE), *arguments),
            cwd=REPOSITORY,
            env=os.environ | {"PYTHONPATH": str(REPOSITORY), "QT_QPA_PLATFORM": "offscreen"}
            | environment,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )  # fmt: skip  # one call
        started.append(process)
        return Guide(process)

    yield start_one
    for process in started:
        if process.poll() is None:
            process.kill()
        process.communicate()


def second(*arguments: str, typed: str = "") -> subprocess.CompletedProcess[str]:
    """Start the guide a second time, as the command line does, and wait for its end."""
    return subprocess.run(
        (sys.executable, "-m", "edu_app", *arguments),
        cwd=REPOSITORY,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        input=typed,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


def written(home: Path) -> str:
    """Return the names and the text of every file below a folder."""
    files = [path for path in home.rglob("*") if path.is_file()]
    return "\n".join(f"{path}\n{path.read_text('utf-8', 'replace')}" for path in files)


def secrets_in(text: str) -> list[str]:
    return [secret for secret in SECRETS if secret in text]


# ---------------------------------------------------------------- a second start


def test_a_second_start_hands_its_page_to_the_first_and_ends(
    start: Callable[..., Guide], home: Path
) -> None:
    first = start("--topic", "risks")
    pages = [first.shows()]

    ends = []
    for arguments in (
        ("--code", "ICD10CM|I87.1"),
        ("--profile", "consult", "--faq", "basics"),
        ("--topic", "swollen-leg"),
        ("--infobutton", f"{ICD}&mainSearchCriteria.v.c=I10&mainSearchCriteria.v.dn=Leg+pain"),
    ):
        ends.append(second(*arguments))
        pages.append(first.shows())

    assert [page["link"] for page in pages] == [
        *("topic:risks", "topic:may-thurner", "faq:basics", "search:", "search:")
    ]
    assert [page["sought"] for page in pages][3:] == ["swollen leg", "Leg pain"]
    assert all(page["visible"] for page in pages)
    assert [(end.returncode, end.stdout) for end in ends] == [(OK, f"{HANDED_OVER}\n")] * 4
    assert [end.stderr for end in ends] == [
        *("", "", f"vein-guide: {NO_PAGE}\n", f"vein-guide: {NO_CODE}\n")
    ]
    assert [path.name for path in (home / "run").rglob("*") if path.is_file()] == ["lock"]


def test_after_a_crash_the_next_start_opens_a_window(start: Callable[..., Guide]) -> None:
    first = start("--topic", "risks")
    first.shows()
    first.end(signal.SIGKILL if sys.platform != "win32" else signal.SIGTERM)

    after = start("--topic", "causes")

    assert after.shows()["link"] == "topic:causes"


def test_of_starts_at_the_same_moment_one_opens_a_window(start: Callable[..., Guide]) -> None:
    topics = ("risks", "causes", "symptoms")
    guides = [start("--topic", topic) for topic in topics]
    said = {}
    while len(said) < len(topics) - 1:
        for guide in guides:
            if guide not in said and guide.process.poll() is not None:
                said[guide] = guide.process.communicate()[0]

    (left,) = (guide for guide in guides if guide not in said)

    assert left.shows()["link"] in {f"topic:{topic}" for topic in topics}
    assert set(said.values()) == {f"{HANDED_OVER}\n"}
    assert {guide.process.returncode for guide in said} == {OK}


def test_another_language_opens_beside_it(start: Callable[..., Guide]) -> None:
    first = start()
    first.shows()

    ended = second("--lang", "xx")

    assert ended.returncode != OK
    assert "no pages in the language “xx”" in ended.stderr


def test_a_kiosk_takes_nothing_from_outside(start: Callable[..., Guide], home: Path) -> None:
    kiosk = start("--profile", "kiosk", "--infobutton", "mainSearchCriteria.v.c=I87.1")
    shown = kiosk.shows()
    handles = _handles(kiosk.process.pid)

    beside = start("--topic", "causes")

    assert beside.shows()["link"] == "topic:causes"
    assert shown["link"] == "home:"
    assert not any("inotify" in handle or "/run/vein-guide" in handle for handle in handles)
    assert f"vein-guide: {NOT_HERE}\n" in kiosk.end(signal.SIGUSR1)  # others end no kiosk


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="looks into /proc")
def test_no_socket_is_opened_to_wait_for_a_second_start(start: Callable[..., Guide]) -> None:
    guide = start()
    guide.shows()
    second("--topic", "causes")
    guide.shows()

    handles = _handles(guide.process.pid)

    assert any("inotify" in handle for handle in handles)
    assert not any("socket" in handle for handle in handles)


def _handles(process: int) -> list[str]:
    """Return what a process has open, where the system tells."""
    found = []
    for handle in Path(f"/proc/{process}/fd").glob("*"):
        with suppress(OSError):  # closed in the meantime
            found.append(os.readlink(handle))
    return found


# ---------------------------------------------------------------- a query names a patient


@pytest.mark.parametrize(
    ("asked", "link"),
    [
        (f"{ICD}&mainSearchCriteria.v.c=I87.1", "topic:may-thurner"),
        ("mainSearchCriteria.v.dn=Leg+pain", "search:"),
        ("", "search:"),
    ],
)
@pytest.mark.parametrize("crashes", ["", "1"], ids=["", "with a crash"])
def test_no_field_about_the_patient_is_left_anywhere(
    start: Callable[..., Guide], home: Path, asked: str, link: str, crashes: str
) -> None:
    guide = start("--infobutton", f"{RECORD}&{asked}&{RECORD}", **{CRASHES: crashes})
    pages = [guide.shows(), guide.shows()] if crashes else [guide.shows()]

    ended = second("--infobutton", f"{RECORD}&{asked}")
    piped = second("--infobutton", "-", typed=f"{asked}&{RECORD}")

    assert pages[0]["link"] == link
    assert (ended.returncode, piped.returncode) == (OK, OK)
    said = guide.end() + ended.stdout + ended.stderr + piped.stdout + piped.stderr
    assert secrets_in(said) == []
    assert secrets_in(written(home)) == []
    assert "vein-guide.log" in written(home)


@pytest.mark.parametrize(
    "broken",
    [
        ("--infobutton", RECORD, "secret-name"),
        ("--infobutton", RECORD, "--profile", "secret-name"),
        ("--infobuton", RECORD),
        (RECORD,),
        ("search", "--secret-name", RECORD),
        ("check", "--secret-name", RECORD),
    ],
    ids=["word", "profile", "misspelt", "bare", "search", "check"],
)
def test_a_broken_command_line_repeats_no_field(broken: tuple[str, ...], home: Path) -> None:
    ended = second(*broken)

    assert ended.returncode != OK
    assert secrets_in(ended.stdout + ended.stderr + written(home)) == []
