# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The form and the answers are valid FHIR R4, say the same as the page, and name nobody.

Two libraries look at them, because each lets pass what the other finds; what both let pass (closed
lists of codes, rules between elements) is looked at here, after https://hl7.org/fhir/R4/.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from copy import deepcopy
from datetime import date
from typing import Any

import pytest
from fhir.resources.R4B.questionnaire import Questionnaire as CheckedForm
from fhir.resources.R4B.questionnaireresponse import QuestionnaireResponse as CheckedAnswers
from fhirclient.models.fhirabstractbase import FHIRValidationError
from fhirclient.models.questionnaire import Questionnaire as StrictForm
from fhirclient.models.questionnaireresponse import QuestionnaireResponse as StrictAnswers
from hypothesis import given, settings
from pydantic import ValidationError

from edu_app.library.checklist import OWN, Form
from edu_app.library.model import Checked
from edu_app.render.answers import EMPTY, Answers
from edu_app.render.fhir import Json, as_text, questionnaire, response
from edu_app.render.typed import one_line
from tests.checklist_samples import TODAY, everything, form, one, reached, region_name

ITEM_TYPES = {"group", "boolean", "choice", "string"}
STRING = re.compile(r"[ \r\n\t\S]+")
CODE = re.compile(r"[^\s]+(\s[^\s]+)*")
NAMELESS = {"subject", "author", "identifier", "source", "encounter", "basedOn", "partOf", "id"}
ODD = ("¿Puedo volar?", '"{}[]\\', "你好 🩸", "<b>&amp;</b>", "a\x00b\x1b\u202e", "\ud83d half")
Node = dict[str, Any]  # JSON


def asked(found: Form | None = None) -> Node:
    return questionnaire(found or form())


def told(answers: Answers, *own: str, on: date = TODAY) -> Node:
    return response(form(), answers, own, on=on, region_name=region_name)


def own_questions() -> tuple[str, ...]:
    return tuple(one_line(each, 64) for each in ODD)


def items(node: Node) -> Iterator[Node]:
    """Return every item of a form or of answers, with those inside it."""
    for item in node.get("item", ()):
        yield item
        yield from items(item)
        for answer in item.get("answer", ()):
            yield from items(answer)


def valid_form(found: Node) -> None:
    """Look at a Questionnaire with both libraries and by the rules that neither knows."""
    assert CheckedForm.model_validate(deepcopy(found)).get_resource_type() == "Questionnaire"
    assert StrictForm(deepcopy(found)).as_json() == found
    links = [item["linkId"] for item in items(found)]
    assert len(set(links)) == len(links)  # que-2
    assert found["status"] in {"draft", "active", "retired"}
    assert re.fullmatch(r"[A-Z]\w{0,254}", found["name"])  # que-0
    for item in items(found):
        assert item["type"] in ITEM_TYPES
        assert (item["type"] == "group") <= bool(item.get("item"))  # que-1
        assert (item["type"] == "choice") is bool(item.get("answerOption"))  # que-4, que-5
        assert "enableWhen" not in item  # everybody is asked the same
        assert "initial" not in item  # nothing is ticked beforehand
    valid_words(found)


def valid_answers(found: Node, form_: Node) -> None:
    """Look at a QuestionnaireResponse with both libraries, and beside its Questionnaire."""
    checked = CheckedAnswers.model_validate(deepcopy(found))
    assert checked.get_resource_type() == "QuestionnaireResponse"
    assert StrictAnswers(deepcopy(found)).as_json() == found
    assert found["status"] == "completed"
    assert found["questionnaire"] == f"{form_['url']}|{form_['version']}"
    known = {item["linkId"]: item for item in items(form_)}
    links = [item["linkId"] for item in items(found)]
    assert len(set(links)) == len(links)
    for item in items(found):
        fits(item, known[item["linkId"]])
    inside(found, form_)
    valid_words(found)


def fits(item: Node, asked_: Node) -> None:
    """Find out whether an answer is one that its question allows."""
    assert item["text"] == asked_["text"]
    answers = item.get("answer", [])
    assert not (answers and "item" in item)  # qrs-1
    assert bool(answers) is (asked_["type"] != "group")
    assert len(answers) <= 1 or asked_.get("repeats")
    for answer in answers:
        values = {name: value for name, value in answer.items() if name != "item"}
        match asked_["type"]:
            case "boolean":
                assert values == {"valueBoolean": True}
            case "choice":
                assert values in asked_["answerOption"]
            case _:
                assert list(values) == ["valueString"]


def inside(found: Node, asked_: Node) -> None:
    """Find out whether items stand below the ones they are asked below, in the same order."""
    order = [item["linkId"] for item in asked_.get("item", ())]
    mine = [item["linkId"] for item in found.get("item", ())]
    assert mine == [link for link in order if link in mine]
    below = {item["linkId"]: item for item in asked_.get("item", ())}
    for item in found.get("item", ()):
        inside(item, below[item["linkId"]])
        for answer in item.get("answer", ()):
            inside(answer, below[item["linkId"]])


def valid_words(node: object) -> None:
    """Find what no string of FHIR may be: nothing, or with a control character in it."""
    match node:
        case dict():
            for name, value in node.items():
                assert value not in ("", [], {}, None)
                assert name != "code" or CODE.fullmatch(str(value))
                valid_words(value)
        case list():
            for value in node:
                valid_words(value)
        case str():
            assert STRING.fullmatch(node)
            assert not re.search(r"[\x00-\x08\x0b\x0c\x0e-\x1f]", node)
            node.encode()


# ---------------------------------------------------------------- the form


def test_the_form_is_valid() -> None:
    valid_form(asked())


def test_the_form_says_what_it_is_for_and_that_nobody_has_signed_it() -> None:
    found = asked()

    assert found["purpose"] == "This page helps you talk with your doctor. " + (
        "It does not tell you what you have."
    )
    assert (found["status"], found["language"], found["url"][:9]) == ("draft", "en", "urn:uuid:")


def test_a_signed_form_is_active() -> None:
    values = {name: getattr(form(), name) for name in form().__struct_fields__}
    signed = Form(**values | {"review": Checked(by="Dr", on=TODAY, next_review=TODAY)})

    valid_form(asked(signed))
    assert asked(signed)["status"] == "active"


def test_every_line_and_every_choice_of_the_form_is_there_with_its_words() -> None:
    found = {item["linkId"]: item for item in items(asked())}

    for item in form().items():
        assert found[item.id]["text"] == item.whole
    for field in form().fields:
        options = [each["valueCoding"] for each in found[f"F1.{field.id}"]["answerOption"]]
        words = {choice.id: choice.name for choice in field.choices}
        assert {each["code"]: each["display"] for each in options} == words
    own = found[OWN]
    assert (own["type"], own["repeats"]) == ("string", True)


def test_only_what_is_felt_is_asked_further() -> None:
    below = {item["linkId"]: len(list(items(item))) for item in items(asked())}

    assert below["F1"] == below["P12"] == len(form().fields) + 1
    assert below["H1"] == below["Q1"] == below["R1"] == 0


def test_no_code_of_a_code_system_is_invented() -> None:
    assert '"system"' not in as_text(asked())


# ---------------------------------------------------------------- the answers


@pytest.mark.parametrize(
    ("answers", "own"),
    [
        (EMPTY, ()),
        (EMPTY, ("May I fly?",)),
        (one("F1"), ()),
        (one("F1", "calf.left", "pelvis", worse=("heat", "standing"), bother="0"), ()),
        (one("H1"), ()),
        (one("Q19"), own_questions()),
        (everything(), own_questions()),
    ],
    ids=["nothing", "own alone", "a tick", "a whole line", "history", "odd", "everything"],
)
def test_answers_are_valid(answers: Answers, own: tuple[str, ...]) -> None:
    valid_answers(told(answers, *own), asked())


@settings(max_examples=30)  # two libraries read each of them
@given(reached())
def test_whatever_is_tapped_is_valid(answers: Answers) -> None:
    valid_answers(told(answers, *own_questions()), asked())


def test_nothing_ticked_is_a_response_without_items() -> None:
    assert told(EMPTY) == {
        "resourceType": "QuestionnaireResponse",
        "language": "en",
        "questionnaire": f"{form().url}|{form().version}",
        "status": "completed",
        "authored": "2026-11-28",
    }


def test_each_answer_stands_below_its_line() -> None:
    (group,) = told(one("F1", "calf.left", worse=("heat",), bother="2"))["item"]
    (line,) = group["item"]
    (answer,) = line["answer"]

    assert (group["linkId"], line["linkId"], answer["valueBoolean"]) == (
        "leg-feelings",
        "F1",
        True,
    )
    given_ = {item["linkId"]: item["answer"] for item in answer["item"]}
    assert given_ == {
        "F1.side": [{"valueCoding": {"code": "left", "display": "Your left"}}],
        "F1.worse": [{"valueCoding": {"code": "heat", "display": "Heat"}}],
        "F1.bother": [{"valueCoding": {"code": "2", "display": "Gets in the way"}}],
        "F1.where": [{"valueCoding": {"code": "calf", "display": "Calf or shin"}}],
        "F1.regions": [{"valueString": "Your left region.calf.left"}],
    }


def test_own_questions_come_last_word_for_word() -> None:
    *_, last = told(one("Q1"), "¿Puedo volar?", "Why?")["item"]

    assert (last["linkId"], [each["valueString"] for each in last["answer"]]) == (
        OWN,
        ["¿Puedo volar?", "Why?"],
    )


def test_what_is_no_longer_ticked_is_not_told() -> None:
    kept = Answers(ticked=frozenset({"F2"}), chosen={("F1", "bother"): frozenset({"3"})})

    assert [item["linkId"] for item in items(told(kept))] == ["leg-feelings", "F2"]


# ---------------------------------------------------------------- nobody is named, nothing counted


@pytest.mark.parametrize("answers", [EMPTY, one("F1", bother="3"), everything()])
def test_nobody_is_named(answers: Answers) -> None:
    found = told(answers, "Why?")

    assert NAMELESS & set(found) == set()
    assert set(found) <= {*told(EMPTY), "item"}
    assert re.findall(r'"(?:subject|author|identifier|source)"', as_text(found)) == []


def test_no_number_is_told_and_nothing_is_added_up() -> None:
    text = as_text(told(everything()))

    assert re.findall(r'"value(?!String|Coding|Boolean)\w*"', text) == []
    assert re.findall(r'": -?\d', text) == []
    assert re.findall(r"(?i)total|score|sum\b|ordinal", text + as_text(asked())) == []


def test_the_same_answers_give_the_same_bytes() -> None:
    turned = Answers(
        ticked=frozenset(reversed(sorted(everything().ticked))),
        regions=dict(reversed(everything().regions.items())),
        chosen=dict(reversed(everything().chosen.items())),
    )

    assert as_text(told(turned)) == as_text(told(everything()))
    assert as_text(asked()) == as_text(asked())


@pytest.mark.parametrize("resource", [asked(), told(everything(), *own_questions())])
def test_the_text_of_a_file_is_the_resource(resource: Json) -> None:
    text = as_text(resource)

    assert json.loads(text.encode()) == resource
    assert text.endswith("}\n")
    assert "¿" in text or resource == asked()


# ---------------------------------------------------------------- the libraries do find mistakes


@pytest.mark.parametrize(
    ("place", "change"),
    [
        ((), {"status": None}),
        ((), {"title": 3}),
        ((), {"answerConstraint": "optionsOnly"}),
        (("item", 0, "item", 0), {"linkId": None}),
        (("item", 0, "item", 0, "item", 0, "answerOption", 0), {"valueBoolean": True}),
    ],
)
def test_a_form_that_is_no_r4_is_found(place: tuple[str | int, ...], change: Node) -> None:
    broken = deepcopy(asked())
    node: Any = broken  # JSON
    for step in place:
        node = node[step]
    for name, value in change.items():
        node.pop(name, None)
        node |= {} if value is None else {name: value}

    with pytest.raises(ValidationError):
        CheckedForm.model_validate(deepcopy(broken))
    with pytest.raises(FHIRValidationError):
        StrictForm(broken)
