# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Which print queue this machine has."""

from __future__ import annotations

from typing import TYPE_CHECKING

from edu_app.printing.cups import CupsSpool
from edu_app.printing.libcups import load
from edu_app.printing.unknown import UnknownSpool

if TYPE_CHECKING:
    from edu_app.printing.spool import Spool


def spool_of_this_machine() -> Spool:
    """Return the queue of CUPS where its library is, else one that knows nothing."""
    library = load()
    return CupsSpool(library) if library is not None else UnknownSpool()
