# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Which letters stand on the keys, how they are spoken, and where arrow keys lead."""

from __future__ import annotations

from dataclasses import replace

import pytest

from edu_app.ui.keyboard_button import ICONS
from edu_app.ui.keyboard_keys import (
    DIGITS,
    PLAIN,
    WAITING,
    Cap,
    Job,
    Layer,
    Layout,
    Rows,
    derive_layout,
    derive_rows,
    step,
)

BOTH = ("en", "es")
LAYOUTS = [
    Layout(lang=lang, layer=layer, languages=languages, writes=writes, low=low)
    for lang in BOTH
    for languages in ((), BOTH)
    for low in (False, True)
    for layer, writes in (
        *((layer, True) for layer in Layer),
        *((layer, False) for layer in Layer if layer is not Layer.CAPITALS),
    )
    if low or layer is not Layer.DIGITS
]


def caps(rows: Rows) -> list[Cap]:
    return [cap for row in rows for cap in row]


def letters(layout: Layout) -> str:
    return "".join(cap.letter for cap in caps(derive_rows(layout)) if cap.job is Job.LETTER)


@pytest.mark.parametrize(
    ("lang", "languages", "shown", "switch"),
    [
        ("en", ("en", "es"), "en", BOTH),
        ("es", ("es", "en"), "es", BOTH),
        ("es-MX", ("en-US", "es-MX"), "es", BOTH),
        ("en", ("en",), "en", ()),
        ("en", (), "en", ()),
        ("de", ("de", "en", "es"), "en", BOTH),
        ("de", ("de", "en"), "en", ()),
    ],
)
def test_the_keyboard_starts_with_the_language_of_the_page(
    lang: str, languages: tuple[str, ...], shown: str, switch: tuple[str, ...]
) -> None:
    layout = derive_layout(lang, languages)

    assert (layout.lang, layout.layer, layout.languages) == (shown, Layer.PLAIN, switch)


@pytest.mark.parametrize("lang", PLAIN)
def test_every_letter_of_a_language_and_every_digit_has_one_key(lang: str) -> None:
    shown = letters(Layout(lang=lang))

    wanted = "abcdefghijklmnopqrstuvwxyz" + ("ñ" if lang == "es" else "") + DIGITS
    assert sorted(shown) == sorted(wanted)


@pytest.mark.parametrize("lang", PLAIN)
def test_the_second_layer_has_what_spanish_needs_and_a_period_for_codes(lang: str) -> None:
    shown = letters(Layout(lang=lang, layer=Layer.ACCENTS))

    assert set("ñáéíóúü¿¡.") | set(DIGITS) <= set(shown)
    assert len(set(shown)) == len(shown)


@pytest.mark.parametrize("layout", LAYOUTS, ids=str)
def test_every_layout_can_do_everything(layout: Layout) -> None:
    jobs = [cap.job for cap in caps(derive_rows(layout)) if cap.job is not Job.LETTER]

    extra = [Job.LANGUAGE] if layout.languages else []
    if layout.writes and layout.layer in (Layer.PLAIN, Layer.CAPITALS):
        extra.append(Job.CAPITALS)
    if layout.low:
        last = [Job.DIGITS, Job.LAYER, Job.SPACE, Job.ENTER, Job.HIDE]
        assert jobs == [*extra, Job.ERASE, *last]
    else:
        assert jobs == [Job.ERASE, *extra, Job.ENTER, Job.LAYER, Job.SPACE, Job.HIDE]


@pytest.mark.parametrize("layout", LAYOUTS, ids=str)
def test_a_low_keyboard_has_a_row_less_in_every_layer(layout: Layout) -> None:
    assert len(derive_rows(layout)) == (4 if layout.low else 5)


@pytest.mark.parametrize("lang", PLAIN)
def test_a_low_keyboard_leaves_out_no_letter_digit_or_sign(lang: str) -> None:
    def every(*layers: Layer, low: bool) -> set[str]:
        return set().union(*(letters(Layout(lang=lang, layer=each, low=low)) for each in layers))

    tall = every(Layer.PLAIN, Layer.ACCENTS, low=False)

    assert every(Layer.PLAIN, Layer.ACCENTS, Layer.DIGITS, low=True) == tall
    assert set(DIGITS).isdisjoint(every(Layer.PLAIN, Layer.ACCENTS, low=True))


def test_the_digits_stand_among_all_that_a_telephone_number_needs() -> None:
    shown = letters(Layout(lang="en", layer=Layer.DIGITS, low=True))

    assert set("+(555) 010-2000./") - {" "} <= set(shown)
    assert shown.startswith(DIGITS)


def test_the_keys_between_layers_stay_where_they_are_and_lead_back() -> None:
    low = [Layout(lang="en", layer=layer, low=True) for layer in (*Layer,)]
    labels = {each.layer: tuple(cap.label for cap in derive_rows(each)[3][:2]) for each in low}

    assert labels == {
        Layer.PLAIN: ("1 2 3", "ñ á é"),
        Layer.CAPITALS: ("1 2 3", "ñ á é"),
        Layer.ACCENTS: ("1 2 3", "a b c"),
        Layer.DIGITS: ("a b c", "ñ á é"),
    }
    assert low[0].turned(Layer.DIGITS).turned(Layer.DIGITS).layer is Layer.PLAIN


@pytest.mark.parametrize("lang", PLAIN)
def test_every_letter_has_a_capital_where_names_are_written(lang: str) -> None:
    plain = letters(Layout(lang=lang, writes=True))

    assert letters(Layout(lang=lang, layer=Layer.CAPITALS, writes=True)) == plain.upper()


def test_enter_leads_on_where_names_are_written() -> None:
    shown = {
        writes: next(
            cap.label
            for cap in caps(derive_rows(derive_layout("en", (), writes=writes)))
            if cap.job is Job.ENTER
        )
        for writes in (False, True)
    }

    assert shown == {False: "Search", True: "Next"}


@pytest.mark.parametrize("layout", LAYOUTS, ids=str)
def test_every_key_has_a_name_of_its_own(layout: Layout) -> None:
    names = [cap.name.format(letter=cap.letter) for cap in caps(derive_rows(layout))]

    assert all(names)
    assert len(set(names)) == len(names)


@pytest.mark.parametrize(
    ("letter", "name"),
    [
        ("q", "Letter q"),
        ("Q", "Capital letter Q"),
        ("7", "7"),
        ("ñ", "n with tilde"),
        ("á", "a with acute accent"),
    ],
)
def test_letters_are_spoken_as_names(letter: str, name: str) -> None:
    every = [cap for layout in LAYOUTS for cap in caps(derive_rows(layout))]

    found = {cap.name.format(letter=cap.letter) for cap in every if cap.letter == letter}

    assert found == {name}


@pytest.mark.parametrize("layout", LAYOUTS, ids=str)
def test_a_key_says_something_or_has_an_icon(layout: Layout) -> None:
    for cap in caps(derive_rows(layout)):
        assert bool(cap.letter.strip() or cap.label) is (cap.job not in ICONS)


def test_letters_and_erase_do_not_wait_for_the_finger_to_leave() -> None:
    assert WAITING.isdisjoint({Job.LETTER, Job.SPACE, Job.ERASE})


def test_the_key_for_the_language_leads_round() -> None:
    layout = Layout(lang="en", languages=BOTH)

    there = layout.next_language()
    back = replace(layout, lang=there).next_language()

    assert (there, back) == ("es", "en")


@pytest.mark.parametrize(("languages", "then"), [((), "en"), (("es",), "es"), (("es", "fr"), "es")])
def test_from_a_language_that_is_not_offered_it_leads_to_the_first(
    languages: tuple[str, ...], then: str
) -> None:
    assert Layout(lang="en", languages=languages).next_language() == then


def test_the_key_for_the_language_says_where_it_leads() -> None:
    rows = derive_rows(Layout(lang="es", languages=BOTH))

    assert rows[3][0].name == "English letters"


# ---------------------------------------------------------------- arrow keys

UP, DOWN, LEFT, RIGHT = (-1, 0), (1, 0), (0, -1), (0, 1)


def after(start: str, *ways: tuple[int, int], low: bool = False) -> str:
    rows = derive_rows(Layout(lang="en", languages=BOTH, low=low))
    at = next(
        (row, place)
        for row, keys in enumerate(rows)
        for place, cap in enumerate(keys)
        if start in (cap.letter, cap.job)
    )
    for down, right in ways:
        at = step(rows, at, down, right)
    found = rows[at[0]][at[1]]
    return found.letter.strip() or found.job


@pytest.mark.parametrize(
    ("start", "ways", "end"),
    [
        ("q", [RIGHT], "w"),
        ("w", [LEFT, LEFT], "q"),
        ("p", [RIGHT], "p"),
        ("q", [UP], "1"),
        ("1", [UP], "1"),
        ("p", [UP], Job.ERASE),
        ("g", [DOWN, DOWN], Job.SPACE),
        ("l", [DOWN], Job.ENTER),
        ("l", [DOWN, DOWN], Job.HIDE),
        (Job.HIDE, [DOWN], Job.HIDE),
        (Job.LAYER, [UP], Job.LANGUAGE),
        (Job.LAYER, [RIGHT, RIGHT, RIGHT], Job.HIDE),
        ("t", [DOWN, UP], "t"),
    ],
)
def test_an_arrow_key_leads_to_the_nearest_key(
    start: str, ways: list[tuple[int, int]], end: str
) -> None:
    assert after(start, *ways) == end


@pytest.mark.parametrize(
    ("start", "ways", "end"),
    [
        ("q", [UP], "q"),
        ("p", [DOWN, DOWN], Job.ERASE),
        ("z", [DOWN], Job.LAYER),
        (Job.ERASE, [DOWN], Job.HIDE),
        (Job.DIGITS, [UP], Job.LANGUAGE),
        (Job.DIGITS, [RIGHT, RIGHT, RIGHT], Job.ENTER),
        (Job.ENTER, [UP, UP, UP], "o"),
    ],
)
def test_an_arrow_key_leads_on_in_four_rows_too(
    start: str, ways: list[tuple[int, int]], end: str
) -> None:
    assert after(start, *ways, low=True) == end


@pytest.mark.parametrize("layout", LAYOUTS, ids=str)
def test_arrow_keys_reach_every_key(layout: Layout) -> None:
    rows = derive_rows(layout)
    seen, open_ends = {(0, 0)}, [(0, 0)]

    while open_ends:
        at = open_ends.pop()
        for way in (UP, DOWN, LEFT, RIGHT):
            if (reached := step(rows, at, *way)) not in seen:
                seen.add(reached)
                open_ends.append(reached)

    assert len(seen) == len(caps(rows))
