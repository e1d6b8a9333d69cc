# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Tells the service manager of the system that the guide is ready, alive, or about to end.

The one module that opens a socket: AF_UNIX, datagrams to the address that systemd hands down, as
`sd_notify(3)` describes. It says nothing of a visit, listens to nothing, and never raises.
"""

from __future__ import annotations

import os
import re
import socket
from collections.abc import MutableMapping

ADDRESS, WATCHDOG, WATCHDOG_PID = "NOTIFY_SOCKET", "WATCHDOG_USEC", "WATCHDOG_PID"
MICROSECONDS = re.compile(r"[0-9]{1,15}")
LONGEST_STATUS = 80


class Service:
    """The service manager that has started this program; without an address nobody is told."""

    def __init__(self, address: str = "", watchdog_seconds: float = 0) -> None:
        self.watchdog_seconds = watchdog_seconds
        """How long the manager waits for a sign of life; 0 when it does not wait for any."""
        self._address = address

    @property
    def interval_seconds(self) -> float:
        """How often to give a sign of life: twice as often as the manager needs it; 0 for never."""
        return self.watchdog_seconds / 2

    def ready(self) -> None:
        """Say that the window can be used."""
        self._tell("READY=1")

    def feed(self) -> None:
        """Give a sign of life."""
        self._tell("WATCHDOG=1")

    def stopping(self) -> None:
        """Say that the program ends in order."""
        self._tell("STOPPING=1")

    def status(self, words: str) -> None:
        """Say in a line for staff what goes on; never anything of a visit."""
        line = words.partition("\n")[0]
        self._tell(f"STATUS={line[:LONGEST_STATUS]}")

    def _tell(self, line: str) -> None:
        if not self._address:
            return
        where = f"\0{self._address[1:]}" if self._address.startswith("@") else self._address
        try:
            with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as out:
                out.setblocking(False)  # a manager that is busy must not stop the window
                out.sendto(line.encode("utf-8", "replace"), where)
        except (OSError, ValueError):
            return  # nobody listens, or not now: what comes next is told anew


def take_service(environment: MutableMapping[str, str] | None = None) -> Service:
    """Return who has started this program, and take that out of the environment.

    So no program that the guide might start could speak, or be killed, in its place.
    """
    here = os.environ if environment is None else environment
    address = here.pop(ADDRESS, "")
    microseconds, asked = here.pop(WATCHDOG, ""), here.pop(WATCHDOG_PID, "")
    if not hasattr(socket, "AF_UNIX") or not address.startswith(("/", "@")):
        return Service()
    for_us = not asked or asked == str(os.getpid())
    watched = for_us and MICROSECONDS.fullmatch(microseconds)
    return Service(address, int(microseconds) / 1_000_000 if watched else 0)
