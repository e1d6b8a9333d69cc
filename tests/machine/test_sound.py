# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The tone reaches the device number by number; where there is none it is silence, never an error.

The devices are those of libasound itself: one writes into a file what it would play.
"""

from __future__ import annotations

import ctypes
import os
import sys
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace

import pytest

from edu_app.machine import libasound, sound
from edu_app.machine.sound import AGAIN, BUSY, LOOKS, play_tone, sound_device_there
from edu_app.machine.tone import as_wave, samples

FILE = """
pcm.!sysdefault {{ type file format raw file "{file}" slave.pcm {{ type null }} }}
"""
BROKEN = "pcm.!sysdefault { type file format raw }"
NO_CARD = "pcm.!sysdefault { type hw card 31 }"
Play = Callable[[str], None]

needs_alsa = pytest.mark.skipif(
    libasound.load() is None, reason="libasound is not installed (apt-get install libasound2)"
)


def nothing() -> None:
    """Want the tone to its end."""


@pytest.fixture
def devices(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Play:
    """Return a function that gives the machine the devices of a text."""
    monkeypatch.setattr(sound, "LOOK_SECONDS", 0)

    def run(text: str) -> None:
        file = tmp_path / "asound.conf"
        file.write_text(text)
        monkeypatch.setenv("ALSA_CONFIG_PATH", str(file))

    return run


# ---------------------------------------------------------------- real devices


@needs_alsa
def test_every_number_arrives(devices: Play, tmp_path: Path) -> None:
    heard = tmp_path / "heard.raw"
    devices(FILE.format(file=heard))

    assert play_tone(nothing)
    assert heard.read_bytes().startswith(samples())
    assert sound_device_there() is True


@needs_alsa
@pytest.mark.parametrize("text", ["", BROKEN, NO_CARD], ids=["none", "broken", "no card"])
def test_without_a_device_it_is_quiet(
    devices: Play, text: str, capfd: pytest.CaptureFixture[str], home: Path
) -> None:
    devices(text)

    assert not play_tone(nothing)
    assert sound_device_there() is False
    assert capfd.readouterr() == ("", "")
    assert not any(each.name.startswith(".") for each in home.iterdir())


# ---------------------------------------------------------------- devices that are not well


class Device:
    """Stands for libasound: gives the answers of a device that a test describes."""

    def __init__(self, **answers: list[int]) -> None:
        self.answers = answers
        self.calls: list[str] = []
        self.opened: list[bytes] = []

    def __getattr__(self, name: str) -> Callable[..., int]:
        def answer(*given: object) -> int:
            self.calls.append(name)
            if name == "snd_pcm_open":
                self.opened.append(given[1])  # type: ignore[arg-type]  # the name of the device
            left = self.answers.get(name, [0])
            return left.pop(0) if len(left) > 1 else left[0]

        return answer


@pytest.fixture
def library(monkeypatch: pytest.MonkeyPatch) -> Callable[..., Device]:
    """Return a function that puts a device in the place of libasound."""

    def run(**answers: list[int]) -> Device:
        device = Device(**answers)
        monkeypatch.setattr(libasound, "load", lambda platform: device)
        monkeypatch.setattr(sound, "LOOK_SECONDS", 0)
        return device

    return run


HALF = len(samples()) // 4


def test_a_device_takes_the_tone_in_parts(library: Callable[..., Device]) -> None:
    device = library(snd_pcm_writei=[HALF, AGAIN, HALF], snd_pcm_drain=[AGAIN, AGAIN, 0])

    assert play_tone(nothing, "linux")
    assert device.calls.count("snd_pcm_writei") == 3
    assert device.calls.count("snd_pcm_drain") == 3
    assert device.calls[-1] == "snd_pcm_close"


@pytest.mark.parametrize(
    "answers",
    [
        {"snd_pcm_set_params": [-22]},
        {"snd_pcm_writei": [-19]},
        {"snd_pcm_writei": [AGAIN]},
        {"snd_pcm_writei": [2 * HALF], "snd_pcm_drain": [-32]},
        {"snd_pcm_writei": [2 * HALF], "snd_pcm_drain": [AGAIN]},
    ],
    ids=["refuses", "unplugged", "stuck", "breaks", "never ends"],
)
def test_a_device_that_fails_is_left_alone_and_closed(
    library: Callable[..., Device], answers: dict[str, list[int]]
) -> None:
    device = library(**answers)

    assert not play_tone(nothing, "linux")
    assert device.calls[-1] == "snd_pcm_close"
    assert len(device.calls) <= LOOKS + 4


def test_a_card_in_use_is_reached_through_the_program_that_has_it(
    library: Callable[..., Device],
) -> None:
    device = library(snd_pcm_open=[BUSY, 0], snd_pcm_writei=[2 * HALF])

    assert play_tone(nothing, "linux")
    assert device.opened == [b"sysdefault", b"default"]


@pytest.mark.parametrize(("error", "there"), [(BUSY, True), (-2, False)])
def test_a_device_that_is_only_busy_is_there(
    library: Callable[..., Device], error: int, there: bool
) -> None:
    device = library(snd_pcm_open=[error])

    assert sound_device_there("linux") is there
    assert not play_tone(nothing, "linux")
    assert "snd_pcm_close" not in device.calls


def test_whoever_wants_the_tone_no_more_ends_it(library: Callable[..., Device]) -> None:
    class UnwantedError(Exception):
        pass

    def unwanted() -> None:
        raise UnwantedError

    device = library()

    with pytest.raises(UnwantedError):
        play_tone(unwanted, "linux")
    assert device.calls[-1] == "snd_pcm_close"


# ---------------------------------------------------------------- other systems


def test_a_system_without_the_library_is_quiet(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(libasound.FILES, "linux", "libnothing.so.99")

    assert not play_tone(nothing, "linux")
    assert sound_device_there("linux") is False


def test_elsewhere_nobody_knows() -> None:
    assert not play_tone(nothing, "darwin")
    assert sound_device_there("darwin") is None


def test_windows_plays_it_from_memory(monkeypatch: pytest.MonkeyPatch) -> None:
    played: list[tuple[bytes, int]] = []

    def take(data: bytes, flags: int) -> None:
        played.append((data, flags))

    monkeypatch.setitem(sys.modules, "winsound", SimpleNamespace(PlaySound=take))

    assert play_tone(nothing, "win32")
    assert played == [(as_wave(samples()), 0x4 | 0x2 | 0x10)]


def test_windows_without_a_device_is_quiet(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(data: bytes, flags: int) -> None:
        raise RuntimeError("Failed to play sound")

    monkeypatch.setitem(sys.modules, "winsound", SimpleNamespace(PlaySound=fail))

    assert not play_tone(nothing, "win32")


@pytest.mark.skipif(os.name == "nt", reason="winsound is there")
def test_no_winsound_is_quiet() -> None:
    assert not play_tone(nothing, "win32")


@pytest.mark.parametrize("count", [0, 2])
def test_windows_counts_its_devices(monkeypatch: pytest.MonkeyPatch, count: int) -> None:
    names: list[str] = []

    def load(name: str) -> SimpleNamespace:
        names.append(name)
        return SimpleNamespace(waveOutGetNumDevs=lambda: count)

    monkeypatch.setattr(ctypes, "CDLL", load)

    assert sound_device_there("win32") is bool(count)
    assert names == ["winmm"]
