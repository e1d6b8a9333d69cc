# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The checklist asks all it must, in plain words, of both sides alike, and judges nothing."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest

from edu_app.editorial.gates import package_folder
from edu_app.editorial.readability import MOST_FKGL, MOST_SMOG, count, words_in
from edu_app.editorial.strings import LONGEST_STRING, ui_strings
from edu_app.editorial.units import Role, Unit
from edu_app.library.checklist import REGION, SIDES, Kind, kind_of, side_of
from edu_app.library.sidecars import SidecarFile
from edu_app.render.answers import EMPTY, mark
from edu_app.render.fhir import as_text, questionnaire
from tests.checklist_samples import form
from tests.content_tree import REPOSITORY

MAPS = ("body-map", "body-map-large", "body-map-seated")

# Each line that clinicians asked for: its stable id, its heading, and what it must mean.
LINES = {
    "F1": ("leg-feelings", "heavy or tired leg"),
    "F2": ("leg-feelings", "ache or pain"),
    "F3": ("leg-feelings", "bursting or tight.*walk.*eases slowly"),
    "F4": ("leg-feelings", "cramps.*day.*night"),
    "F5": ("leg-feelings", "pins and needles"),
    "F6": ("leg-feelings", "itching"),
    "F7": ("leg-feelings", "restless leg"),
    "L1": ("leg-look", "ankle or leg swelling"),
    "L2": ("leg-look", "sock marks"),
    "L3": ("leg-look", "one leg.*bigger"),
    "L4": ("leg-look", "bulging or thread veins"),
    "L5": ("leg-look", "chang.*color"),
    "L6": ("leg-look", "hard skin"),
    "L7": ("leg-look", "eczema"),
    "L8": ("leg-look", "open or healed sore"),
    "P1": ("thigh-hip-pelvis-back", "thigh or buttock ache"),
    "P2": ("thigh-hip-pelvis-back", "tight hip or buttock"),
    "P3": ("thigh-hip-pelvis-back", "pain or tightness.*calf.*behind the knee"),
    "P4": ("thigh-hip-pelvis-back", "numb"),
    "P5": ("thigh-hip-pelvis-back", "veins.*groin.*vulva or scrotum"),
    "P6": ("thigh-hip-pelvis-back", "lower belly or pelvic pain.*6 months or more"),
    "P7": ("thigh-hip-pelvis-back", "pain with or after sex"),
    "P8": ("thigh-hip-pelvis-back", "pain before periods"),
    "P9": ("thigh-hip-pelvis-back", "back pain"),
    "P10": ("thigh-hip-pelvis-back", "hip pain"),
    "P11": ("thigh-hip-pelvis-back", "nerve pain.*sciatica"),
    "P12": ("thigh-hip-pelvis-back", "bloating"),
    "D1": ("daily-life", "how far i walk"),
    "D2": ("daily-life", "work"),
    "D3": ("daily-life", "sleep"),
    "D4": ("daily-life", "mood"),
    "D5": ("daily-life", "shoes"),
    "D6": ("daily-life", "stopped exercise"),
    "R1": ("tried", "stockings"),
    "R2": ("tried", "walking"),
    "R3": ("tried", "raising the leg"),
    "R4": ("tried", "weight"),
    "R5": ("tried", "pump"),
    "R6": ("tried", "physical therapy"),
    "R7": ("tried", "pain relief"),
    "R8": ("tried", "earlier procedure"),
    "H1": ("clots", "clot before.*dvt.*lung"),
    "H2": ("clots", "clots in the family"),
    "H3": ("clots", "known clotting condition"),
    "H4": ("surgery", "spine"),
    "H5": ("surgery", "hip"),
    "H6": ("surgery", "pelvic"),
    "H7": ("surgery", "womb.*hysterectomy"),
    "H8": ("surgery", "bladder"),
    "H9": ("surgery", "other surgery"),
    "H10": ("surgery", "injury or broken bone"),
    "H11": ("surgery", "line or filter in a vein"),
    "H12": ("cancer", "cancer, now or before"),
    "H13": ("cancer", "chemotherapy"),
    "H14": ("cancer", "radiation to the pelvis"),
    "H15": ("pregnancy", "pregnant now"),
    "H16": ("pregnancy", "gave birth not long ago"),
    "H17": ("pregnancy", "pregnant before"),
    "H18": ("pregnancy", "plans for a pregnancy"),
    "H19": ("pregnancy", "hormones.*pill.*patch.*ring.*hrt.*testosterone"),
    "H20": ("allergies", "reaction to dye"),
    "H21": ("allergies", "metal allergy"),
    "H22": ("allergies", "latex allergy"),
    "H23": ("health", "kidney disease"),
    "H24": ("health", "bleeding problem"),
    "H25": ("health", "artery disease"),
    "H26": ("health", "diabetes"),
    "H27": ("health", "heart, liver or thyroid disease"),
    "H28": ("health", "tobacco"),
    "H29": ("health", "weight change"),
    "H30": ("health", "long travel or bed rest"),
    "H31": ("medicines", "blood thinner"),
    "H32": ("medicines", "medicines"),
    "H33": ("medicines", "vein treatment or stent before"),
    "Q1": ("questions", r"what makes you think my vein is causing this\? what else could it be\?"),
    "Q2": ("questions", "past clot or from squeezing.*how narrow.*measured.*width or by area"),
    "Q3": ("questions", "if i wait 3-6 months.*exercise, stockings and skin care"),
    "Q4": ("questions", "best and worst likely results.*out of 1,000.*someone like me"),
    "Q5": ("questions", "how many.*a year.*your own rates.*repeats, blockage and bleeding"),
    "Q6": ("questions", "which stent, what size, why.*recall history"),
    "Q7": ("questions", r"one procedure planned, or two\? why"),
    "Q8": ("questions", "which blood thinner, for how long, who checks it"),
    "Q9": ("questions", "follow-up scans, for how many years"),
    "Q10": ("questions", "become pregnant"),
    "Q11": ("questions", "who do i call at night.*signs mean an ambulance"),
    "Q12": ("questions", "what will this cost.*financial tie to the device"),
    "Q13": ("questions", "second opinion"),
    "Q14": ("day-of-procedure", "asleep or awake"),
    "Q15": ("day-of-procedure", "consent cover a stent in the same visit.*venogram"),
    "Q16": ("day-of-procedure", "how many stents"),
    "Q17": ("day-of-procedure", "blockage cannot be crossed"),
    "Q18": ("day-of-procedure", "matched my symptoms to the scan.*written down"),
    "Q19": ("day-of-procedure", "what pain relief will i get"),
}
# What is to be written by hand, where a tick alone would not say enough.
WRITTEN = {
    "H1": "side.*year.*treatment",
    "H9": "which.*when",
    "H32": "which",
    "H33": "make and date",
    "R1": "kind.*hours.*how much help",
}
# What can be added to each line. How many minutes of standing or sitting it takes, and after
# what it began, are not asked: on a kiosk nothing is typed, and the person can say it.
FIELDS = {
    "side": ("left", "right", "both", "middle"),
    "where": ("foot", "calf", "knee", "thigh", "buttock", "groin", "pelvis", "back"),
    "since": ("days", "weeks", "months", "years", "not sure"),
    "spell": ("minutes", "hours", "all day", "comes and goes"),
    "bother": ("none", "a little", "gets in the way", "stops me"),
    "comes": ("morning", "evening", "after exercise", "night", "around periods", "in pregnancy"),
    "worse": ("standing", "sitting", "heat", "end of the day", "walking", "cough"),
    "better": ("leg up", "rest", "walking", "stockings", "nothing"),
    "trend": ("better", "same", "worse"),
}
POSITION = (
    "Worse on standing and better with the leg up can be a vein pattern. "
    "Back, hip and nerve trouble can also change with position."
)
FIXED = {POSITION.partition(". ")[0] + "."}
"""Longer than other sentences: clinicians fixed its words."""


# ---------------------------------------------------------------- everything is asked


def test_every_line_is_there_under_its_heading_and_means_what_it_must() -> None:
    found = {
        item.id: (group.id, item.whole.lower()) for group in form().groups for item in group.items
    }

    assert list(found.keys() ^ LINES.keys()) == []
    for item_id, (group, meaning) in LINES.items():
        assert found[item_id][0] == group
        assert re.search(meaning, found[item_id][1]), found[item_id]


def test_where_a_tick_says_too_little_there_is_room_to_write() -> None:
    found = {item.id: item.write.lower() for item in form().items() if item.write}

    assert list(found.keys() ^ WRITTEN.keys()) == []
    assert all(re.search(meaning, found[item]) for item, meaning in WRITTEN.items())


@pytest.mark.parametrize("field_id", FIELDS)
def test_every_choice_of_a_field_is_there(field_id: str) -> None:
    field = form().field(field_id)
    names = [choice.name.lower() for choice in field.choices]

    assert len(names) == len(FIELDS[field_id])
    for wanted in FIELDS[field_id]:
        assert any(wanted in name for name in names)


def test_no_field_is_asked_besides() -> None:
    assert {field.id for field in form().fields} == set(FIELDS)
    assert {field.id for field in form().fields if field.kind is Kind.SCALE} == {"bother"}
    assert [choice.id for choice in form().field("bother").choices] == ["0", "1", "2", "3"]


def test_the_note_and_the_purpose_have_their_fixed_words() -> None:
    assert form().page.position == POSITION
    assert form().page.purpose == (
        "This page helps you talk with your doctor. It does not tell you what you have."
    )


# ---------------------------------------------------------------- both sides alike


def regions(drawing: str) -> list[str]:
    sidecar = SidecarFile(REPOSITORY / "assets", drawing).sidecar
    return [each.id for each in sidecar.structures if each.id.startswith(REGION)]


@pytest.mark.parametrize("drawing", MAPS)
def test_every_region_of_a_body_has_a_place(drawing: str) -> None:
    places = {kind for kinds in form().places.values() for kind in kinds}

    assert {kind_of(region) for region in regions(drawing)} <= places


@pytest.mark.parametrize("drawing", MAPS)
def test_every_side_has_its_other_side_with_the_same_place_and_lines(drawing: str) -> None:
    there = regions(drawing)
    for region in there:
        if side_of(region) not in SIDES:
            continue
        other = (
            region.replace("left", "right") if "left" in region else region.replace("right", "left")
        )
        assert there.count(region) == there.count(other)
        assert form().place_of(region) == form().place_of(other) != ""
        for each in form().marks:
            here, across = (mark(form(), EMPTY, each.id, one) for one in (region, other))
            assert (here and here.ticked) == (across and across.ticked)


def test_no_side_is_written_into_the_marks_or_chosen_beforehand() -> None:
    kinds = [kind for each in form().marks for kind in each.items]

    assert [kind for kind in kinds if set(kind.split(".")) & set(SIDES)] == []
    assert not EMPTY
    assert '"initial' not in as_text(questionnaire(form()))


def test_pain_can_be_marked_wherever_the_body_is_drawn() -> None:
    pain = next(each for each in form().marks if each.id == "pain")

    assert {kind_of(region) for region in regions("body-map")} == set(pain.items)


# ---------------------------------------------------------------- plain words


def said() -> Iterator[str]:
    """Return every text that a patient reads; the sentence for the record is for clinicians."""
    page = form().page
    yield from (getattr(page, name) for name in page.__struct_fields__ if "chart" not in name)
    for step in form().steps.values():
        yield from (step.name, step.title, step.lead)
    yield from (group.name for group in form().groups)
    yield from (each.name for each in form().marks)
    for item in form().items():
        yield from filter(None, (item.name, item.hint, item.write))
    for field in form().fields:
        yield from (field.ask, field.short, *(choice.name for choice in field.choices))


def sentences() -> list[str]:
    units = (Unit(role=Role.TEXT, text=text, words=(), section="") for text in said())
    return [sentence for unit in units for sentence in unit.sentences()]


def test_the_words_are_easy_to_read() -> None:
    counts = count(sentences())

    assert counts.fkgl <= MOST_FKGL
    assert counts.smog <= MOST_SMOG


def test_every_sentence_is_short() -> None:
    long = {each for each in sentences() if len(words_in(each)) > LONGEST_STRING}

    assert long == FIXED


def test_nobody_is_shouted_at() -> None:
    assert [text for text in said() if "!" in text] == []


# ---------------------------------------------------------------- nothing is judged (F-2, F-6)

CLAIMS = re.compile(
    r"\b(scor\w+|totals?|risks?|diagnos\w+|detect\w*|assess\w*|you may have|suggests?|likely to)\b",
    re.IGNORECASE,
)
DENIED = "They are not a diagnosis."


def test_no_word_of_the_form_claims_to_judge() -> None:
    found = {text: CLAIMS.findall(text.replace(DENIED, "")) for text in said()}

    assert {text: words for text, words in found.items() if words} == {}
    assert DENIED in form().page.own


def test_no_label_of_the_checklist_claims_to_judge() -> None:
    told = [
        string
        for string in ui_strings(package_folder())
        if "checklist" in str(string.file) or string.file.stem == "qr_picture"
    ]

    assert told
    assert [str(each) for each in told if CLAIMS.search(each.text)] == []


def test_no_line_names_a_cause() -> None:
    """Only the line on what the guide is about names it; the note on position is fixed."""
    causes = re.compile(r"may-thurner|ilfvs|stenosis|compress|narrow|vein", re.IGNORECASE)
    felt = [item.whole for item in form().items("feel")]
    asked = [text for field in form().fields for text in (field.ask, field.short)]

    assert [text for text in felt + asked if causes.search(text)] == [
        "Bulging or thread veins",
        "Large veins in the groin (or of the vulva or scrotum)",
    ]
