# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""A talk with two screens: a console, the patient's picture, ink, and what goes home."""

from __future__ import annotations

from typing import TYPE_CHECKING

from edu_app.feature import Feature
from edu_app.library.link import Kind

if TYPE_CHECKING:
    from edu_app.feature import Context
    from edu_app.library.link import Link
    from edu_app.ui.host import Host
    from edu_app.ui.page import Page

PACK = "pack"
"""What a link to the pack is called; no plan may be."""


def make_page(context: Context, link: Link) -> Page:
    """Build the list of plans, the console for one, or the pack that goes home."""
    if not link.target:
        from edu_app.features.consult.plans_view import make_plans

        return make_plans(context)
    if link.target == PACK:
        from edu_app.features.consult.pack_view import make_pack

        return make_pack(context)
    from edu_app.features.consult.console_view import make_console

    return make_console(context, link)


def _attach(host: Host) -> None:
    from edu_app.features.consult.door_view import ConsultDoor

    ConsultDoor(host)


FEATURE = Feature(name="consult", pages=(Kind.CONSULT,), make_page=make_page, attach=_attach)
