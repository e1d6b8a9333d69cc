# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The checklist as HL7 FHIR R4 (4.0.1): the Questionnaire, and the answers without a person.

Elements: https://hl7.org/fhir/R4/questionnaire.html and questionnaireresponse.html.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from datetime import date
from typing import TypeAlias

from edu_app.library.checklist import OWN, REGIONS, Field, Form, Group, Item, Kind
from edu_app.library.model import Checked
from edu_app.render.answers import NOTHING, Answers, taken

Json: TypeAlias = dict[str, object]

NAME = "VeinGuideSymptomChecklist"


def questionnaire(form: Form) -> Json:
    """Return the form. No item depends on another, so everybody is asked the same."""
    signed = isinstance(form.review, Checked)
    return {
        "resourceType": "Questionnaire",
        "language": form.lang,
        "url": form.url,
        "version": form.version,
        "name": NAME,
        "title": form.page.title,
        "status": "active" if signed else "draft",
        "description": form.page.about,
        "purpose": form.page.purpose,
        "item": [
            *(_group(form, group) for group in form.groups),
            {"linkId": OWN, "text": form.page.questions, "type": "string", "repeats": True},
        ],
    }


def response(
    form: Form,
    answers: Answers,
    own: Sequence[str] = (),
    *,
    on: date,
    region_name: Callable[[str], str],
) -> Json:
    """Return the answers: no subject, no author, no identifier. `on` is the day of the visit."""
    items = [_answered_group(form, answers, group, region_name) for group in form.groups]
    found = [item for item in items if item["item"]]
    if own:
        said: list[Json] = [{"valueString": question} for question in own]
        found.append({"linkId": OWN, "text": form.page.questions, "answer": said})
    made: Json = {
        "resourceType": "QuestionnaireResponse",
        "language": form.lang,
        "questionnaire": f"{form.url}|{form.version}",
        "status": "completed",
        "authored": on.isoformat(),
    }
    return made | ({"item": found} if found else {})


def as_text(resource: Json) -> str:
    """Return a resource as the text of a file: the same resource gives the same bytes."""
    return json.dumps(resource, ensure_ascii=False, indent=2) + "\n"


def _group(form: Form, group: Group) -> Json:
    return {
        "linkId": group.id,
        "text": group.name,
        "type": "group",
        "item": [_item(form, group, item) for item in group.items],
    }


def _item(form: Form, group: Group, item: Item) -> Json:
    made: Json = {"linkId": item.id, "text": item.whole, "type": "boolean"}
    if group.step != "feel":
        return made
    regions: Json = {
        "linkId": f"{item.id}.{REGIONS}",
        "text": form.page.map,
        "type": "string",
        "repeats": True,
    }
    return made | {"item": [*(_field(item, field) for field in form.fields), regions]}


def _field(item: Item, field: Field) -> Json:
    options = [{"valueCoding": _coding(choice.id, choice.name)} for choice in field.choices]
    return {
        "linkId": f"{item.id}.{field.id}",
        "text": field.ask,
        "type": "choice",
        "repeats": field.kind is Kind.MANY,
        "answerOption": options,
    }


def _coding(code: str, display: str) -> Json:
    return {"code": code, "display": display}


def _answered_group(
    form: Form, answers: Answers, group: Group, region_name: Callable[[str], str]
) -> Json:
    lines = [
        _answered(form, answers, item, region_name)
        for item in group.items
        if item.id in answers.ticked
    ]
    return {"linkId": group.id, "text": group.name, "item": lines}


def _answered(form: Form, answers: Answers, item: Item, region_name: Callable[[str], str]) -> Json:
    answer: Json = {"valueBoolean": True}
    inner = [each for field in form.fields for each in _chosen(form, answers, item, field)]
    regions = sorted(answers.regions.get(item.id, NOTHING))
    if regions:
        named: list[Json] = [{"valueString": region_name(region)} for region in regions]
        link = f"{item.id}.{REGIONS}"
        inner.append({"linkId": link, "text": form.page.map, "answer": named})
    if inner:
        answer["item"] = inner
    return {"linkId": item.id, "text": item.whole, "answer": [answer]}


def _chosen(form: Form, answers: Answers, item: Item, field: Field) -> list[Json]:
    chosen = taken(form, answers, item.id, field)
    said: list[Json] = [
        {"valueCoding": _coding(choice.id, choice.name)}
        for choice in field.choices
        if choice.id in chosen
    ]
    link = f"{item.id}.{field.id}"
    return [{"linkId": link, "text": field.ask, "answer": said}] if said else []
