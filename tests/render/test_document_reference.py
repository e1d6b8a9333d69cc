# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The file beside a hand-out is FHIR R4 that says what the hand-out is, and names no person."""

from __future__ import annotations

import base64
import hashlib
import json
from dataclasses import replace
from datetime import date

import pytest
from fhir.resources.R4B.documentreference import DocumentReference as FhirReference
from fhirclient.models.documentreference import DocumentReference as StrictReference

from edu_app.render.document_reference import Document, document_reference

DOCUMENT = Document(
    name="risks.pdf", title="What can go “wrong”?", lang="en", content_type="application/pdf",
    content=b"%PDF-1.7", day=date(2026, 11, 20), is_draft=True,
)  # fmt: skip


def test_it_says_what_the_document_is() -> None:
    found = json.loads(document_reference(DOCUMENT))
    attachment = found["content"][0]["attachment"]

    assert (found["resourceType"], found["status"]) == ("DocumentReference", "current")
    assert found["type"]["coding"] == [
        {"system": "http://loinc.org", "code": "69730-0", "display": "Instructions"}
    ]
    assert found["date"] == "2026-11-20T00:00:00Z"
    assert base64.b64decode(attachment["hash"]) == hashlib.sha1(b"%PDF-1.7").digest()
    assert (attachment["contentType"], attachment["language"]) == ("application/pdf", "en")
    assert (attachment["size"], attachment["url"]) == (8, "risks.pdf")


def test_it_names_nobody() -> None:
    found = json.loads(document_reference(DOCUMENT))

    assert not {"subject", "author", "authenticator", "custodian", "identifier"} & set(found)


@pytest.mark.parametrize(("draft", "status"), [(True, "preliminary"), (False, "final")])
def test_what_nobody_has_checked_is_not_final(draft: bool, status: str) -> None:
    found = json.loads(document_reference(replace(DOCUMENT, is_draft=draft)))

    assert found["docStatus"] == status


def test_two_libraries_for_fhir_read_it_without_a_complaint() -> None:
    found = json.loads(document_reference(DOCUMENT))

    assert StrictReference(found, strict=True).as_json() == found
    assert FhirReference.model_validate(found).status == "current"
