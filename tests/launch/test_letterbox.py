# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""A letter reaches whoever holds the lock, nothing but a letter is read, and no lock is forever."""

from __future__ import annotations

import os
import signal
import stat
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from edu_app.launch import letterbox
from edu_app.launch.letterbox import (
    LETTER,
    LOCK,
    MOST_LETTERS,
    OLDEST_SECONDS,
    Letter,
    Letterbox,
    enter,
    folder_for,
    make_private,
)
from edu_app.library.link import LONGEST, Kind, Link

RISKS = Letter(Link(Kind.TOPIC, "risks", "blocks"))
POSIX = pytest.mark.skipif(sys.platform == "win32", reason="rights of files are those of POSIX")
HOLDER = (
    "import sys, time; from pathlib import Path; from edu_app.launch.letterbox import *;"
    "box = enter(Path(sys.argv[1]), Letter()); print(type(box).__name__, flush=True);"
    "time.sleep(60)"
)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "vein-guide" / "box"


@pytest.fixture
def box(folder: Path) -> Iterator[Letterbox]:
    """Hold the lock, as the first start does."""
    found = enter(folder, Letter())
    assert isinstance(found, Letterbox)
    yield found
    found.close()


def post(box: Letterbox, text: str | bytes, name: str = f"1{LETTER}") -> Path:
    """Put something into the letterbox that no start would write."""
    path = box.folder / name
    path.write_bytes(text.encode() if isinstance(text, str) else text)
    return path


def taker(box: Letterbox, found: list[Letter]) -> threading.Thread:
    """Take letters beside the test, as the other process does."""

    def take() -> None:
        while not found:
            found.extend(box.take())

    thread = threading.Thread(target=take)
    thread.start()
    return thread


# ---------------------------------------------------------------- what a letter is


@pytest.mark.parametrize(
    "letter",
    [
        Letter(),
        RISKS,
        Letter(Link(Kind.HOME)),
        Letter(Link(Kind.FAQ, "basics")),
        Letter(Link(Kind.SEARCH)),
        Letter(Link(Kind.SEARCH), "swollen leg: “why?”"),
    ],
    ids=str,
)
def test_a_letter_is_read_as_it_was_written(letter: Letter) -> None:
    assert Letter.read(letter.text()) == letter


@pytest.mark.parametrize(
    "text",
    [
        "https://example.org",
        "file:///etc/passwd",
        "javascript:alert(1)",
        "tel:911",
        "topic:../x",
        "topic:risks\nswollen leg",
        "\nswollen leg",
        "search:\n two",
        "search:\ntwo\nlines",
        "search:\n\x1b[31m",
        "search:\na\u202eb",
        "search:\n" + "x" * 65,
        " topic:risks",
        "topic:risks\r",
        "x" * (LONGEST + 1),
        f"topic:{'x' * LONGEST}",
        "\0",
    ],
)
def test_what_is_not_a_letter_is_not_read(text: str) -> None:
    assert Letter.read(text) is None


@given(st.text())
def test_any_text_is_a_letter_or_nothing(text: str) -> None:
    for each in (text, f"search:\n{text}", f"topic:{text}"):
        letter = Letter.read(each)

        assert letter is None or Letter.read(letter.text()) == letter
        assert letter is None or len(letter.words) <= 64


# ---------------------------------------------------------------- the first start


@POSIX
def test_the_folder_lets_nobody_else_in(box: Letterbox) -> None:
    modes = {
        path.name: stat.S_IMODE(path.stat().st_mode) for path in (box.folder.parent, box.folder)
    }

    assert modes == {"vein-guide": 0o700, "box": 0o700}
    assert stat.S_IMODE((box.folder / LOCK).stat().st_mode) == 0o600


@POSIX
def test_a_folder_that_was_open_to_others_is_closed(folder: Path) -> None:
    folder.mkdir(parents=True)
    folder.chmod(0o777)
    folder.parent.chmod(0o775)

    make_private(folder)

    assert {stat.S_IMODE(path.stat().st_mode) for path in (folder, folder.parent)} == {0o700}


@POSIX
def test_a_folder_of_somebody_else_is_not_used(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    me = os.getuid()
    monkeypatch.setattr(os, "getuid", lambda: me + 1)

    assert enter(folder, RISKS) is None


@POSIX
def test_a_link_to_a_folder_is_not_used(folder: Path, tmp_path: Path) -> None:
    (tmp_path / "elsewhere").mkdir()
    folder.parent.mkdir()
    folder.symlink_to(tmp_path / "elsewhere")

    assert enter(folder, RISKS) is None
    assert list((tmp_path / "elsewhere").iterdir()) == []


def test_where_nothing_can_be_written_there_is_no_letterbox(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("a file where a folder should be")

    assert enter(tmp_path / "file" / "box", RISKS) is None


def test_a_lock_that_cannot_be_a_lock_is_no_lock(folder: Path) -> None:
    (folder / LOCK).mkdir(parents=True)

    assert enter(folder, RISKS) is None


def test_a_disk_that_cannot_lock_is_no_reason_to_wait(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    fcntl = pytest.importorskip("fcntl")

    def cannot(_handle: int, _flags: int) -> None:
        raise OSError(37, "No locks available")

    monkeypatch.setattr(fcntl, "flock", cannot)

    assert enter(folder, RISKS) is None


def test_a_closed_letterbox_can_be_taken_again(folder: Path) -> None:
    for _ in range(2):
        box = enter(folder, RISKS, wait_seconds=0)
        assert isinstance(box, Letterbox)
        box.close()
        box.close()


# ---------------------------------------------------------------- the second start


@pytest.mark.parametrize("letter", [Letter(), RISKS, Letter(Link(Kind.SEARCH), "leg")], ids=str)
def test_a_second_start_hands_its_letter_over(box: Letterbox, letter: Letter) -> None:
    found: list[Letter] = []
    thread = taker(box, found)

    answer = enter(box.folder, letter)

    thread.join()
    assert answer == letter
    assert found == [letter]
    assert os.listdir(box.folder) == [LOCK]


def test_a_letter_that_nobody_takes_is_taken_back(box: Letterbox) -> None:
    assert enter(box.folder, RISKS, wait_seconds=0.05) is None
    assert os.listdir(box.folder) == [LOCK]


def test_a_letter_that_is_taken_at_the_last_moment_was_handed_over(
    box: Letterbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    write = letterbox._write
    monkeypatch.setattr(letterbox, "_write", lambda path, text: (write(path, text), box.take()))

    assert enter(box.folder, RISKS, wait_seconds=0) == RISKS


def test_whoever_waits_for_a_start_that_ends_takes_its_place(
    box: Letterbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    write = letterbox._write
    monkeypatch.setattr(letterbox, "_write", lambda path, text: (write(path, text), box.close()))

    after = enter(box.folder, RISKS)

    assert isinstance(after, Letterbox)
    assert os.listdir(box.folder) == [LOCK]
    after.close()


@POSIX
def test_a_letter_can_be_read_by_this_user_only(
    box: Letterbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    modes = []

    def look(path: Path) -> bool:
        modes.append(stat.S_IMODE(os.stat(path).st_mode))
        box.take()
        return False

    monkeypatch.setattr(Path, "exists", look)

    assert enter(box.folder, RISKS) == RISKS
    assert modes == [0o600]


def test_the_letters_of_two_starts_come_in_their_order(box: Letterbox) -> None:
    post(box, "topic:risks\n", f"2{LETTER}")
    post(box, "topic:causes\n", f"1{LETTER}")

    assert [str(letter.link) for letter in box.take()] == ["topic:causes", "topic:risks"]


@pytest.mark.parametrize(
    "text", [b"", b"tel:911\n", b"\xff\xfe", b"topic:risks" + b" " * 5_000_000], ids=len
)
def test_what_is_no_letter_is_thrown_away(box: Letterbox, text: bytes) -> None:
    path = post(box, text)

    assert [letter.link for letter in box.take()] in ([], [None])
    assert not path.exists()


def test_an_old_letter_is_thrown_away(box: Letterbox) -> None:
    path = post(box, RISKS.text())
    past = time.time() - OLDEST_SECONDS - 1
    os.utime(path, (past, past))

    assert box.take() == ()
    assert not path.exists()


@POSIX
def test_links_pipes_and_folders_are_not_read(box: Letterbox, tmp_path: Path) -> None:
    (tmp_path / "letter").write_text(RISKS.text())
    (box.folder / f"1{LETTER}").symlink_to(tmp_path / "letter")
    os.mkfifo(box.folder / f"2{LETTER}")
    (box.folder / f"3{LETTER}").mkdir()
    post(box, RISKS.text(), "4.draft")
    post(box, RISKS.text(), f"5{LETTER}")

    assert box.take() == (RISKS,)
    assert sorted(os.listdir(box.folder)) == [f"3{LETTER}", "4.draft", LOCK]


def test_a_flood_is_cut_off(box: Letterbox) -> None:
    for number in range(MOST_LETTERS * 2):
        post(box, RISKS.text(), f"{number}{LETTER}")

    assert len(box.take()) == MOST_LETTERS
    assert os.listdir(box.folder) == [LOCK]


def test_a_folder_that_is_gone_holds_no_letters(box: Letterbox) -> None:
    (box.folder / LOCK).unlink()
    box.folder.rmdir()

    assert box.take() == ()


# ---------------------------------------------------------------- other processes


def test_a_lock_is_free_when_its_holder_has_crashed(folder: Path) -> None:
    holder = subprocess.Popen(
        (sys.executable, "-c", HOLDER, str(folder)), stdout=subprocess.PIPE, text=True
    )
    assert holder.stdout is not None
    with holder.stdout as said:
        first = said.readline().strip()
        blocked = enter(folder, RISKS, wait_seconds=0.05)
        holder.send_signal(signal.SIGTERM if sys.platform == "win32" else signal.SIGKILL)
        holder.wait()

    after = enter(folder, RISKS, wait_seconds=0)

    assert (first, blocked) == ("Letterbox", None)
    assert isinstance(after, Letterbox)
    after.close()


def test_of_starts_at_the_same_moment_one_gets_the_lock(folder: Path) -> None:
    code = HOLDER.replace("Letter())", "Letter(), 0.2)").replace(
        "time.sleep(60)", "time.sleep(0.6)"
    )
    starts = [
        subprocess.Popen(
            (sys.executable, "-c", code, str(folder)), stdout=subprocess.PIPE, text=True
        )
        for _ in range(4)
    ]

    said = sorted(start.communicate()[0].strip() for start in starts)

    assert said == ["Letterbox", "NoneType", "NoneType", "NoneType"]


def test_each_language_content_and_screen_has_its_own_letterbox(tmp_path: Path) -> None:
    def name(lang: str = "en", content: str = "content", **environment: str) -> str:
        return folder_for(tmp_path, lang, Path(content), environment).name

    assert name() == name(HOME="elsewhere") == name(content="content/../content")
    others = {name(), name("es"), name(content="other"), name(DISPLAY=":1"),
              name(WAYLAND_DISPLAY=":1"), name(SESSIONNAME="RDP-Tcp#3")}  # fmt: skip
    assert len(others) == 6
