# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The bundle beside other programs that show documents: start, memory and disk, in one run."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

from benchmarks.bench import Bench, Finding
from benchmarks.disk import Needed, ask_apt, needed_for
from benchmarks.documents import (
    TOPIC,
    make_archive,
    make_docset,
    make_help,
    make_html,
    make_pdf,
)
from benchmarks.figures import quotients, spread
from benchmarks.frozen import FROZEN_FLOOR, floors, in_bundle, megabytes
from benchmarks.memory import PROC, family, memory_of
from benchmarks.report import Row, ratio_row
from benchmarks.rounds import interleave
from benchmarks.start import NotMeasured, Program, Seen, running
from benchmarks.starts import FLOOR

REST_SECONDS = 3.0
OURS = f"the bundle, --topic {TOPIC}"
WINDOW = ("--window-position=0,0", "--window-size=1280,900")


@dataclass(frozen=True, slots=True, kw_only=True)
class Peer:
    """A program of somebody else."""

    package: str
    program: str
    shows: str
    """In a word or two."""
    document: Callable[[Path], Path | None]
    """Makes what it opens, in a folder of its own, which is its home too."""
    arguments: Callable[[Path], tuple[str, ...]]
    """Of what was made."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Start:
    """One start of a program."""

    milliseconds: float
    """To its first pixels: of some programs that is an empty window."""
    whole: float
    """To the last large change on the screen: then the page is there."""
    pss: float
    processes: int


def _plain(document: Path) -> tuple[str, ...]:
    return (str(document),)


def _collection(document: Path) -> tuple[str, ...]:
    return ("-collectionFile", str(document), "-showUrl", f"qthelp://guide/doc/{TOPIC}.html")


def _query(_home: Path) -> tuple[str, ...]:
    return ("guide:Risks",)


def _as_app(document: Path) -> tuple[str, ...]:
    free = ("--no-sandbox",) if os.geteuid() == 0 else ()
    profile = f"--user-data-dir={document.parent / 'profile'}"
    return (*free, profile, "--no-first-run", *WINDOW, f"--app=file://{document}")


PEERS = (
    Peer(package="evince", program="evince", shows="PDF", document=make_pdf, arguments=_plain),
    Peer(
        package="assistant-qt6",
        program="/usr/lib/qt6/bin/assistant",
        shows="help collection",
        document=make_help,
        arguments=_collection,
    ),
    Peer(
        package="kiwix",
        program="kiwix-desktop",
        shows="ZIM",
        document=make_archive,
        arguments=_plain,
    ),
    Peer(package="zeal", program="zeal", shows="docset", document=make_docset, arguments=_query),
    Peer(package="pympress", program="pympress", shows="PDF", document=make_pdf, arguments=_plain),
    Peer(
        package="chromium",
        program="chromium",
        shows="HTML, --app",
        document=make_html,
        arguments=_as_app,
    ),
)


def measure_peers(bench: Bench, peers: Sequence[Peer] = PEERS) -> Finding:
    """Start everything once in each round and let it rest; compare within the rounds."""
    folder = bench.home.parent / "peers"
    folder.mkdir()
    programs = floors(bench, folder) | {OURS: in_bundle(bench, "--topic", TOPIC)}
    programs |= present(peers, folder)
    seen = interleave(list(programs), bench.order.rounds, looker(bench, programs))
    disk = {OURS: f"{megabytes(bench.order.bundle):.0f} MB on disk"}
    for peer in peers:
        if (name := name_of(peer)) in programs:
            disk[name] = words_of(needed_for(peer.package, folder))
    series = {
        name: [(each.milliseconds, each.whole, each.pss, each.processes) for each in found]
        for name, found in seen.items()
    }
    return Finding(rows=tuple(peer_rows(seen, disk)), series={**series})


def present(peers: Sequence[Peer], folder: Path) -> dict[str, Program]:
    """Return the programs that are installed, each with something to open; say what is left out."""
    found = {}
    for peer in peers:
        home = folder / peer.package
        home.mkdir()
        document = peer.document(home) if shutil.which(peer.program) else None
        if document is None:
            why = "cannot be given a page" if shutil.which(peer.program) else "is not installed"
            print(f"  left out: {peer.package} {why}", file=sys.stderr)
            continue
        variables = {"HOME": str(home), "QTWEBENGINE_DISABLE_SANDBOX": "1"}
        command = (peer.program, *peer.arguments(document))
        found[name_of(peer)] = Program(given=command, variables=tuple(variables.items()))
    return found


def name_of(peer: Peer, ask: Callable[[Sequence[str]], str] = ask_apt) -> str:
    """Return the name of a program with its version and what it shows."""
    version = ask(("dpkg-query", "-W", "-f", "${Version}", peer.package))
    plain = version.rpartition(":")[2].partition("-")[0].partition("+")[0]
    return f"{peer.package} {plain} ({peer.shows})"


def words_of(needed: Needed | None) -> str:
    """Say what a program needs on the disk."""
    if needed is None:
        return "size not known"
    return f"{needed.megabytes:.0f} MB in {needed.packages} packages"


def peer_rows(seen: Mapping[str, Sequence[Start]], disk: Mapping[str, str]) -> list[Row]:
    """Return a row for each program: its start against the bare label of the same round."""
    floor = [each.milliseconds for each in seen[FLOOR]]
    rows = []
    for name, found in seen.items():
        starts = [each.milliseconds for each in found]
        pages = quotients([each.whole for each in found], floor)
        pss = spread([each.pss for each in found])
        processes = max(each.processes for each in found)
        more = f"; {spread(starts).median:.0f} ms; page there {spread(pages).median:.2f} ×"
        more += f"; PSS {pss.median:.0f} MB ({pss.low:.0f}–{pss.high:.0f}), processes {processes}"
        more += f"; {disk[name]}" if name in disk else ""
        rows.append(ratio_row(f"start, {name}, × {FLOOR}", quotients(starts, floor), more=more))
    if FROZEN_FLOOR in seen:
        under = [each.milliseconds for each in seen[FROZEN_FLOOR]]
        ours = quotients([each.milliseconds for each in seen[OURS]], under)
        rows.append(ratio_row(f"start, {OURS}, × {FROZEN_FLOOR}", ours))
    return rows


def looker(bench: Bench, programs: Mapping[str, Program]) -> Callable[[str], Start]:
    """Return what starts a program by its name and watches it come to rest."""
    place = bench.place
    if not isinstance(place, Seen):
        raise NotMeasured("Other programs are seen from outside only: install xvfb.")

    def look(name: str) -> Start:
        program = programs[name]
        with (
            session_bus() as bus,
            running(
                place,
                replace(program, variables=(*program.variables, *bus)),
                bench.home,
            ) as child,
        ):
            after = place.last_change(REST_SECONDS)
            memory = memory_of(child.pid)
            count = len(family(child.pid, PROC))
        if memory is None:
            raise NotMeasured("This system does not tell how much memory a program takes.")
        whole = child.milliseconds + after * 1e3
        start = child.milliseconds
        return Start(milliseconds=start, whole=whole, pss=memory.pss, processes=count)

    return look


@contextmanager
def session_bus() -> Iterator[tuple[tuple[str, str], ...]]:
    """Give a bus that nothing else is on; without one some programs wait for it.

    On a bus of an earlier start evince would leave its page to the window that has gone.
    """
    if shutil.which("dbus-daemon") is None:
        yield ()
        return
    command = ("dbus-daemon", "--session", "--nofork", "--print-address")
    quiet = subprocess.DEVNULL
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=quiet, text=True) as daemon:
        assert daemon.stdout is not None
        try:
            yield (("DBUS_SESSION_BUS_ADDRESS", daemon.stdout.readline().strip()),)
        finally:
            daemon.terminate()
