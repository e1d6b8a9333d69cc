# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""What the state of a job and of its printer means for the person who waits."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from edu_app.printing.spool import Phase
from edu_app.printing.trouble import Trouble

if TYPE_CHECKING:
    from edu_app.printing.spool import Printer, Sent

QUIET_SECONDS = 3.0
"""A job that has not moved for so long is called stuck. It is mostly seen to move once, when its
turn comes, and looked at about every second: so this is said within 5."""
OLD_SECONDS = 1.5
"""CUPS keeps the reasons of a job that was cancelled until the next one has reached the printer."""
PARTS = {
    Trouble.NO_PAPER: ("media-empty", "media-needed", "input-tray-missing"),
    Trouble.OFFLINE: ("offline", "shutdown", "timed-out"),
    Trouble.ATTENTION: (
        *("media-jam", "cover-open", "door-open", "interlock-open", "toner-empty"),
        *("marker-supply-empty", "marker-waste-full", "output-area-full", "output-tray-missing"),
    ),
    Trouble.FULL: ("spool-area-full",),
    Trouble.STOPPED: ("paused", "moving-to-paused", "stopping", "stopped-partly"),
}
"""Reasons of IPP (RFC 8011, PWG 5100.9), without their ending, the most telling first."""
SLOW = {Trouble.OFFLINE: ("connecting-to-device",)}
"""Reasons that are in order for a moment."""
MILD = ("-warning", "-report")
"""Endings of reasons that do not stop a printer. CUPS says `offline-report` all the same."""


def trouble_of(printer: Printer, *, quiet: bool = False) -> Trouble | None:
    """Return what is wrong with a printer; `quiet` also counts what is only said by the way."""
    bare = {_bare(reason, quiet=quiet) for reason in printer.reasons}
    for trouble, parts in PARTS.items():
        if not bare.isdisjoint(parts):
            return trouble
    if printer.stopped:
        return Trouble.STOPPED
    for trouble, parts in SLOW.items():
        if quiet and not bare.isdisjoint(parts):
            return trouble
    return None


def _bare(reason: str, *, quiet: bool) -> str:
    """Return a reason without its ending; nothing when it does not count."""
    name = reason.removesuffix("-error")
    for ending in MILD:
        if name.endswith(ending):
            name = name.removesuffix(ending)
            return name if quiet or name == "offline" else ""
    return name


@dataclass(frozen=True, slots=True, kw_only=True)
class Watch:
    """A job over some time."""

    sent: Sent | None = None
    old: tuple[str, ...] = ()
    """Reasons that the printer gave from the first look on: they may be those of a job before."""
    moved_at: float = 0.0
    """When anything about the job was seen to change."""
    trouble: Trouble | None = None
    """What keeps the page from coming out now."""
    ended: bool = False
    """The job is out of the queue: printed, when there is no trouble."""


def seen(before: Watch, sent: Sent, now: float) -> Watch:
    """Return what is known after one more look at the job."""
    moved = before.sent is None or _pace(before.sent) != _pace(sent)
    moved_at = now if moved else before.moved_at
    reasons = sent.printer.reasons
    old = reasons if before.sent is None else tuple(each for each in before.old if each in reasons)
    told = sent
    if now - moved_at < OLD_SECONDS:
        news = tuple(each for each in reasons if each not in old)
        told = replace(sent, printer=replace(sent.printer, reasons=news))
    quiet = now - moved_at >= QUIET_SECONDS
    trouble = _verdict(told, quiet=quiet, before=before.trouble)
    ended = sent.phase in OVER
    return Watch(sent=sent, old=old, moved_at=moved_at, trouble=trouble, ended=ended)


OVER = (Phase.DONE, Phase.CANCELLED, Phase.ABORTED, Phase.GONE)


def _pace(sent: Sent) -> tuple[object, ...]:
    return sent.phase, sent.sheets, sent.printer.jobs


def _verdict(sent: Sent, *, quiet: bool, before: Trouble | None) -> Trouble | None:
    match sent.phase:
        case Phase.DONE:
            return None
        case Phase.ABORTED | Phase.CANCELLED:
            return Trouble.FAILED
        case Phase.GONE:
            # Finished jobs are forgotten at once on a machine set up well, and the last sheet may
            # have been the one printed; so only trouble that was there before the end counts.
            return Trouble.FAILED if before and trouble_of(sent.printer) else None
        case Phase.HELD:
            return trouble_of(sent.printer) or Trouble.HELD
    stuck = Trouble.STUCK if quiet or sent.phase is Phase.STOPPED else None
    return trouble_of(sent.printer, quiet=quiet) or stuck
