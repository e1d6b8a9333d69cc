# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""What is asked of a print queue says nothing about a person."""

from __future__ import annotations

from dataclasses import fields

from edu_app.printing.cups import CupsSpool
from edu_app.printing.spool import TITLE, Order, Sides, Spool
from edu_app.printing.unknown import UnknownSpool


def test_every_job_has_the_same_neutral_title() -> None:
    assert TITLE == "Vein Guide hand-out"
    assert "title" not in {each.name for each in fields(Order)}


def test_an_order_leaves_the_printer_as_it_is_set() -> None:
    order = Order()

    assert (order.printer, order.copies, order.sides, order.gray) == ("", 1, Sides.AS_SET, False)
    assert order.options == ()


def test_both_queues_answer_the_same_questions() -> None:
    asked = {name for name in vars(Spool) if not name.startswith("_")}

    assert asked <= set(dir(CupsSpool))
    assert asked <= set(dir(UnknownSpool))
