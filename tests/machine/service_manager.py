# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The service manager of the system as a test plays it: it listens, and ends who says nothing."""

from __future__ import annotations

import os
import secrets
import select
import signal
import socket
import subprocess
import time
from collections.abc import Sequence
from pathlib import Path
from types import TracebackType
from typing import Self

import pytest

LONGEST_SECONDS = 60.0


class ServiceManager:
    """Hears what a service says; with a command it also starts it, and ends one that is stuck."""

    def __init__(self, folder: Path, *, abstract: bool = False, watchdog: float = 0) -> None:
        name = f"vein-{os.getpid()}-{secrets.token_hex(4)}"
        self.address = f"@{name}" if abstract else str(folder / name)
        self.watchdog = watchdog
        """Seconds; 0 for a service that need give no signs of life."""
        self._socket = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
        self._socket.bind(f"\0{name}" if abstract else self.address)
        self._socket.setblocking(False)
        self._service: subprocess.Popen[bytes] | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if self._service is not None and self._service.poll() is None:
            self._service.kill()
            self._service.wait()
        self._socket.close()

    def heard(self) -> list[str]:
        """Return what was said since the last time, without waiting."""
        said = []
        while select.select([self._socket], [], [], 0)[0]:
            said.append(self._socket.recv(4096).decode())
        return said

    def start(self, command: Sequence[str], **environment: str) -> None:
        """Start a service."""
        env = os.environ | environment | {"NOTIFY_SOCKET": self.address}
        if self.watchdog:
            env["WATCHDOG_USEC"] = str(round(self.watchdog * 1_000_000))
        self._service = subprocess.Popen(
            command, env=env, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        )

    def send(self, number: signal.Signals) -> None:
        """Send a signal to the service."""
        assert self._service is not None
        self._service.send_signal(number)

    def await_word(self, word: str, seconds: float = LONGEST_SECONDS) -> float:
        """Wait until the service says something; return how many seconds that took."""
        began = time.monotonic()
        while (left := began + seconds - time.monotonic()) > 0:
            ready = select.select([self._socket], [], [], left)[0]
            if ready and self._socket.recv(4096).decode() == word:
                return time.monotonic() - began
        pytest.fail(f"the service did not say {word}")

    def supervise(self, seconds: float = LONGEST_SECONDS) -> tuple[bool, int]:
        """Wait for the end of the service, which is killed here when it gives no sign of life.

        Return whether it was killed, and its exit code.
        """
        assert self._service is not None
        began = fed = time.monotonic()
        while time.monotonic() < began + seconds:
            if self._service.poll() is not None:
                return False, self._service.returncode
            if "WATCHDOG=1" in self.heard():
                fed = time.monotonic()
            if self.watchdog and time.monotonic() > fed + self.watchdog:
                # as systemd does it: what is stopped must go on to die of a signal
                self._service.send_signal(signal.SIGABRT)
                self._service.send_signal(signal.SIGCONT)
                return True, self._service.wait(seconds)
            select.select([self._socket], [], [], 0.02)
        pytest.fail("the service goes on and on")
