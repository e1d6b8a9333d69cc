# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The fields on the list are read in all their forms; no other field is ever kept."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from edu_app.features.search.words import LONGEST_QUERY as LONGEST_WORDS
from edu_app.features.search.words import clean
from edu_app.launch.infobutton import LONGEST_QUERY, MOST_FIELDS, Criterion, Query, read_query

ICD = "2.16.840.1.113883.6.90"
M = "mainSearchCriteria.v"
COMPRESSION = Criterion(code="I87.1", system=ICD, name="Compression of vein")
PATIENT = (
    ("age.v.v", "secret-age"),
    ("age.v.u", "secret-unit"),
    ("ageGroup.v.c", "secret-group"),
    ("patientPerson.administrativeGenderCode.c", "secret-gender"),
    ("patientPerson.administrativeGenderCode.dn", "secret-gender"),
    ("patientPerson.name", "secret-name"),
    ("patientPerson.id.root", "secret-id"),
    ("representedOrganization.id.root", "secret-place"),
    ("representedOrganization.name", "secret-place"),
    ("assignedAuthorizedPerson.id.root", "secret-doctor"),
    ("assignedEntity.name", "secret-doctor"),
    ("assignedEntity.certificateText", "secret-paper"),
    ("holder.assignedEntity.n", "secret-login"),
    ("informationRecipient.healthCareProvider.c.c", "secret-job"),
    ("informationRecipient.name", "secret-name"),
    ("performer.healthCareProvider.c.dn", "secret-job"),
    ("encounter.c.c", "secret-visit"),
    ("serviceDeliveryLocation.id.root", "secret-ward"),
    ("locationOfInterest.addr.postalCode", "secret-town"),
    ("observation.v.c", "secret-finding"),
    ("observation.v.dn1", "secret-finding"),
    ("severityObservation.interpretationCode.c", "secret-grade"),
    ("subTopic.v.dn", "secret-topic"),
    ("mainSearchCriteria.v.ot", "secret-words"),
    ("knowledgeRequestNotification.effectiveTime.v", "secret-time"),
    ("mrn", "secret-number"),
    ("name", "secret-name"),
)


@pytest.mark.parametrize(
    ("text", "query"),
    [
        ("", Query()),
        (f"{M}.c=I87.1", Query(criteria=(Criterion(code="I87.1"),))),
        (
            f"{M}.c=I87.1&{M}.cs={ICD}&{M}.dn=Compression+of+vein",
            Query(criteria=(COMPRESSION,)),
        ),
        (
            f"{M}.c=I87%2E1&{M}.cs=2%2e16.840.1.113883.6.90&{M}.dn=Compression%20of%20vein",
            Query(criteria=(COMPRESSION,)),
        ),
        (
            f"https://guide.example/info?{M}.c=I87.1&{M}.cs={ICD}&{M}.dn=Compression of vein",
            Query(criteria=(COMPRESSION,)),
        ),
        (
            f"?{M}.c=I87.1&amp; {M}.cs = {ICD} &amp;{M}.dn=Compression  of\tvein",
            Query(criteria=(COMPRESSION,)),
        ),
        (
            f"mainSearchCriteria.c.c=I87.1&mainSearchCriteria.c.cs={ICD}"
            "&mainSearchCriteria.c.dn=Compression+of+vein&taskContext.c=PROBLISTREV",
            Query(criteria=(COMPRESSION,), task="PROBLISTREV"),
        ),
        (
            f"MAINSEARCHCRITERIA.V.C=I87.1&mainsearchcriteria.v.cs={ICD}",
            Query(criteria=(Criterion(code="I87.1", system=ICD),)),
        ),
        (f"{M}.dn=May-Thurner", Query(criteria=(Criterion(name="May-Thurner"),))),
        (f"{M}.dn=what%3F+why%26how", Query(criteria=(Criterion(name="what? why&how"),))),
        (f"{M}.dn=why?&{M}.c=I87.1", Query(criteria=(Criterion(code="I87.1", name="why?"),))),
        (f"{M}.dn=S%C3%ADndrome", Query(criteria=(Criterion(name="Síndrome"),))),
        (
            f"{M}.c2=I87.2&{M}.cs2={ICD}&{M}.c=I10&{M}.dn1=Clot&{M}.c1=I82.4",
            Query(
                criteria=(
                    Criterion(code="I10"),
                    Criterion(code="I82.4", name="Clot"),
                    Criterion(code="I87.2", system=ICD),
                )
            ),
        ),
        (
            f"{M}.c0=I87.1&{M}.c1=I87.2",
            Query(criteria=(Criterion(code="I87.1"), Criterion(code="I87.2"))),
        ),
        (f"{M}.c=I87.1&{M}.c=I87.2", Query(criteria=(Criterion(code="I87.1"),))),
        ("taskContext.c.c=PROBLISTREV", Query(task="PROBLISTREV")),
        ("taskContext.c.c=see John", Query()),
        ("informationRecipient=PAT", Query(recipient="PAT")),
        ("informationRecipient=prov", Query(recipient="PROV")),
        ("informationRecipient=PAYOR", Query()),
        ("performer=PROV", Query(recipient="PROV")),
        ("performer=PROV&informationRecipient=PAT", Query(recipient="PAT")),
        ("informationRecipient.languageCode.c=es", Query(lang="es")),
        ("informationRecipient.languageCode.c=es-US", Query(lang="es")),
        ("informationRecipient.languageCode.c=SPA", Query(lang="es")),
        ("informationRecipient.languageCode.c=../x", Query()),
        ("performer.languageCode.c=en", Query(lang="en")),
        (
            "performer.languageCode.c=en&informationRecipient.languageCode.c=es",
            Query(lang="es"),
        ),
        # broken or hostile
        ("&&&===&?&#", Query()),
        ("%", Query()),
        ("%zz%4", Query()),
        (f"{M}.c=%FF%FE", Query()),
        (f"{M}.dn=%FF", Query(criteria=(Criterion(name="�"),))),
        (f"{M}.c=I87.1%00", Query()),
        (f"{M}.c=../../etc/passwd", Query()),
        (f"{M}.c={'1' * 65}", Query()),
        (f"{M}.c=I87.1&{M}.cs=a%0Ab", Query()),
        (f"{M}.c=I87.1&{M}.cs=a;b&{M}.dn=Clot", Query(criteria=(Criterion(name="Clot"),))),
        (f"{M}.dn=a%E2%80%AEb%0D%0Ac%1B[31m", Query(criteria=(Criterion(name="ab c[31m"),))),
        (f"{M}.dn={'x' * 500}", Query(criteria=(Criterion(name="x" * LONGEST_WORDS),))),
        (f"{M}.c999=I87.1", Query()),
        (f"{M}.c²=I87.1", Query()),
        ("a" * 1_000_000, Query()),
        (f"{'a=b&' * MOST_FIELDS}{M}.c=I87.1", Query()),
        (f"{M}.c=I87.1&x={'y' * LONGEST_QUERY}", Query(criteria=(Criterion(code="I87.1"),))),
        (f"x={'y' * (LONGEST_QUERY - 30)}&{M}.c=I87.1111111111", Query()),
    ],
)
def test_a_query_is_read_in_its_forms(text: str, query: Query) -> None:
    assert read_query(text) == query


@pytest.mark.parametrize("field", PATIENT, ids=lambda field: field[0])
def test_a_field_about_the_patient_is_not_kept(field: tuple[str, str]) -> None:
    name, value = field
    for form in (name, name.upper(), f" {name} ", name.replace(".", "%2E"), f"{name}1"):
        query = read_query(f"{form}={value}&{M}.c=I87.1&{form}={value}")

        assert query == Query(criteria=(Criterion(code="I87.1"),))


@given(
    patient=st.lists(
        st.tuples(st.sampled_from([name for name, _ in PATIENT]), st.text(max_size=30))
    ),
    known=st.lists(
        st.tuples(st.sampled_from([f"{M}.c", f"{M}.cs", f"{M}.dn", "performer"]), st.text())
    ),
    junk=st.text(),
)
def test_what_is_kept_does_not_depend_on_the_other_fields(
    patient: list[tuple[str, str]], known: list[tuple[str, str]], junk: str
) -> None:
    def written(fields: list[tuple[str, str]]) -> list[str]:
        # as a record writes them, so that a value cannot pass for a field
        return [name + "=" + "".join(f"%{byte:02X}" for byte in value.encode("utf-8", "replace"))
                for name, value in fields]  # fmt: skip  # one thought

    alone = "&".join(written(known))
    mixed = "&".join([*written(patient), *written(known), *written(patient), "zz=" + junk])

    if len(mixed) <= LONGEST_QUERY and not set(junk) & set("&?"):
        assert read_query(mixed) == read_query(alone)


@given(st.text() | st.binary().map(lambda raw: raw.decode("latin-1")))
def test_any_text_at_all_is_read(text: str) -> None:
    query = read_query(f"{M}.dn={text}&{M}.c={text}&{text}")

    for criterion in query.criteria:
        assert len(criterion.name) <= LONGEST_WORDS
        assert criterion.name == clean(criterion.name)
        assert len(criterion.code) <= 64
    assert query.recipient in ("", "PAT", "PROV")
