# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""What strace has seen of sockets, and whether it is on the short list of local ones."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

CALL = re.compile(r"(?:^|\s)(?P<call>connect|bind|listen|accept4?|sendto|sendmsg)\((?P<rest>.*)")
FAMILY = re.compile(r"\bAF_[A-Z0-9_]+")
PATH = re.compile(r'sun_path=(@?"[^"]*")')
PORT = re.compile(r"sin6?_port=htons\((\d+)\)")
ADDRESS = re.compile(r'inet_(?:addr\(|pton\(AF_INET6, )"([^"]+)"')
SERVERS = {"bind", "listen", "accept", "accept4"}
LISTED = {
    "the screen (X11)": r'@?"(?:/tmp/\.X11-unix/X[0-9]+)"',
    "the screen (Wayland)": r'"/run/user/[0-9]+/wayland-[0-9]+"',
    "the desktop (D-Bus)": r'@?"(?:/run/user/\d+/bus|(?:/var)?/run/dbus/\w+|/tmp/dbus-[^"]+)"',
    "the screen reader (AT-SPI)": r'@?"(?:[^"]*/at-spi/[^"]+|/tmp/at-spi[^"]*)"',
    "input methods (IBus)": r'@?"[^"]*/ibus/[^"]+"',
    "the print service (CUPS), its socket": r'"(?:/var)?/run/cups/cups\.sock"',
    "the print service (CUPS), loopback": r"(?:127\.0\.0\.1|::1) port 631",
    "names of users (nscd, userdb)": r'"(?:/var/run/nscd/socket|/run/systemd/userdb/[^"]+)"',
    "the service manager": r'@?"/run/systemd/[a-z/]*notify"',
    "the sound server": r'"/run/user/[0-9]+/(?:pulse/native|pipewire-[0-9]+)"',
}
"""The other ends that the guide may talk to: all of them on the same machine."""


@dataclass(frozen=True, slots=True, order=True)
class Contact:
    """One kind of call to one other end."""

    call: str
    family: str
    place: str
    """The path of the other end, or its address and port."""

    @property
    def who(self) -> str:
        """Whom the list knows by this path; nothing for an end that is not on it."""
        if self.call in SERVERS:
            return ""
        return next((who for who, path in LISTED.items() if re.fullmatch(path, self.place)), "")


def contacts(lines: Iterable[str]) -> Counter[Contact]:
    """Count the calls of a trace by what they do to whom; what goes over an open one has no end."""
    found: Counter[Contact] = Counter()
    for line in lines:
        match = CALL.search(line)
        if match is None:
            continue
        family = FAMILY.search(match["rest"])
        if family is not None or match["call"] in SERVERS:
            name = family[0] if family else ""
            found[Contact(match["call"], name, _place(match["rest"]))] += 1
    return found


def _place(rest: str) -> str:
    """Return the path of the other end, or its address and port."""
    if path := PATH.search(rest):
        return path[1]
    port, address = PORT.search(rest), ADDRESS.search(rest)
    return f"{address[1]} port {port[1]}" if port and address else ""


def strangers(found: Iterable[Contact]) -> list[Contact]:
    """Return every contact that is not on the list, and everything that waits for others."""
    return sorted(contact for contact in found if not contact.who)


def table(runs: dict[str, Counter[Contact]]) -> list[str]:
    """Return what was seen as the lines of a table."""
    rows: Counter[tuple[str, str]] = Counter()
    for name, found in runs.items():
        for contact, count in found.items():
            what = contact.who or f"NOT LISTED: {contact.call} {contact.family} {contact.place}"
            rows[name, what.strip()] += count
    lines = ["| what ran | reached | times |", "|---|---|---|"]
    lines += [f"| {name} | {what} | {count} |" for (name, what), count in sorted(rows.items())]
    lines += [
        f"| {name} | nothing | – |" for name in runs if not any(row[0] == name for row in rows)
    ]
    return lines
