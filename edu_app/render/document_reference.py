# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""What stands beside a hand-out for a medical record: an HL7 FHIR R4 DocumentReference.

Elements: https://hl7.org/fhir/R4/documentreference.html. It names no person.
"""

from __future__ import annotations

import base64
import hashlib
import json
from dataclasses import dataclass
from datetime import date

INSTRUCTIONS = {"system": "http://loinc.org", "code": "69730-0", "display": "Instructions"}
"""https://loinc.org/69730-0/"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """A file that somebody may put into a record."""

    name: str
    title: str
    lang: str
    content_type: str
    content: bytes
    day: date
    is_draft: bool
    """Not all of it has been checked by a clinician."""


def document_reference(document: Document) -> bytes:
    """Return the text of the file beside a document: the same document gives the same bytes."""
    # R4 asks for SHA-1 here; it tells files apart and protects nothing.
    digest = hashlib.sha1(document.content, usedforsecurity=False).digest()
    attachment = {
        "contentType": document.content_type,
        "language": document.lang,
        "url": document.name,
        "size": len(document.content),
        "hash": base64.b64encode(digest).decode(),
        "title": document.title,
        "creation": document.day.isoformat(),
    }
    resource = {
        "resourceType": "DocumentReference",
        "status": "current",
        "docStatus": "preliminary" if document.is_draft else "final",
        "type": {"coding": [INSTRUCTIONS]},
        "date": f"{document.day.isoformat()}T00:00:00Z",
        "description": document.title,
        "content": [{"attachment": attachment}],
    }
    return (json.dumps(resource, ensure_ascii=False, indent=2) + "\n").encode()
