# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Write the list of all parts of a built folder, in the form of CycloneDX 1.6."""

from __future__ import annotations

import hashlib
import json
import os
import platform
from collections.abc import Iterable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from uuid import NAMESPACE_URL, uuid5

from tools.bundle.gathering import Machine, gather, this_machine, versions
from tools.bundle.parts import Part

SBOM = "SBOM.cdx.json"
ROOT_REF = "vein-guide"
SCHEMA = "http://cyclonedx.org/schema/bom-1.6.schema.json"
Json = dict[str, Any]


def write_sbom(folder: Path, version: str, epoch: int, machine: Machine | None = None) -> None:
    """Write the list into the folder; raise Refused for a file that nobody knows."""
    here = machine or this_machine()
    parts = gather(folder, here)
    bom = sbom(folder, parts, version, epoch, versions(here).get("pyinstaller", ""))
    (folder / SBOM).write_text(json.dumps(bom, indent=1, ensure_ascii=False) + "\n", "utf-8")


def sbom(folder: Path, parts: Iterable[Part], version: str, epoch: int, builder: str = "") -> Json:
    """Return the list; the same folder gives the same bytes."""
    listed = tuple(parts)
    bom: Json = {
        "$schema": SCHEMA,
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "serialNumber": "",
        "version": 1,
        "metadata": _metadata(version, epoch, builder),
        "components": [_component(folder, part) for part in listed],
        "dependencies": [
            {"ref": ROOT_REF, "dependsOn": sorted(part.key for part in listed)},
            *({"ref": part.key, "dependsOn": list(part.needs)} for part in listed),
        ],
        "compositions": [{"aggregate": "complete", "assemblies": [ROOT_REF]}],
    }
    # The number says what is in the list: another build of the same folder has the same.
    digest = hashlib.sha256(json.dumps(bom, sort_keys=True).encode("utf-8")).hexdigest()
    bom["serialNumber"] = f"urn:uuid:{uuid5(NAMESPACE_URL, f'vein-guide:{digest}')}"
    return bom


def _metadata(version: str, epoch: int, builder: str) -> Json:
    tools = [{"type": "application", "name": "tools.bundle of Vein Guide", "version": version}]
    if builder:
        tools.append({"type": "application", "name": "PyInstaller", "version": builder})
    return {
        "timestamp": datetime.fromtimestamp(epoch, UTC).strftime("%Y-%m-%dT%H:%M:%SZ"),
        "lifecycles": [{"phase": "post-build"}],
        "tools": {"components": tools},
        "authors": [{"name": "Vein Guide contributors"}],
        "supplier": {"name": "Vein Guide contributors"},
        "component": {
            "type": "application",
            "bom-ref": ROOT_REF,
            "supplier": {"name": "Vein Guide contributors"},
            "name": "Vein Guide",
            "version": version,
            "description": "Patient education on iliofemoral vein stenosis, offline",
            "licenses": [{"expression": "MIT AND CC-BY-4.0 AND OFL-1.1 AND ISC"}],
            "purl": f"pkg:generic/vein-guide@{version}",
        },
        "properties": [
            _property("context", "read from the built folder, after trimming"),
            _property("platform", f"{platform.system()} {platform.machine()}"),
            _property("not-listed", "SBOM.cdx.json (itself), MANIFEST.sha256 (lists this file)"),
        ],
    }


def _property(name: str, value: str) -> Json:
    return {"name": f"vein-guide:{name}", "value": value}


def _component(folder: Path, part: Part) -> Json:
    """Return one part with its files."""
    found: Json = {
        "type": part.kind,
        "bom-ref": part.key,
        "supplier": {"name": part.supplier},
        "name": part.name,
        "version": part.version or "not said",
        "licenses": [{"expression": part.licence}],
    }
    if part.copyright:
        found["copyright"] = "; ".join(part.copyright)
    if part.purl:
        found["purl"] = part.purl
    if part.source:
        found["externalReferences"] = [{"type": "source-distribution", "url": part.source}]
    if part.inside:
        found["properties"] = [_property("inside", key) for key in part.inside]
    if part.files:
        digests = {name: digest_of(folder / name) for name in part.files}
        found["hashes"] = [_sha256(digest_of_all(digests))]
        found["components"] = [_file(folder, name, digests[name]) for name in part.files]
    return found


def _file(folder: Path, name: str, digest: str) -> Json:
    found: Json = {"type": "file", "bom-ref": f"file:{name}", "name": name}
    found["hashes"] = [_sha256(digest)]
    if (folder / name).is_symlink():
        found["properties"] = [_property("link-to", os.readlink(folder / name))]
    return found


def _sha256(digest: str) -> Json:
    return {"alg": "SHA-256", "content": digest}


def digest_of(path: Path) -> str:
    """Return the SHA-256 of a file; of a link to a folder that of where it leads."""
    if path.is_dir():
        return hashlib.sha256(os.readlink(path).encode("utf-8")).hexdigest()
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def digest_of_all(digests: dict[str, str]) -> str:
    """Return the SHA-256 of a list as sha256sum writes it."""
    lines = "".join(f"{digest}  {name}\n" for name, digest in sorted(digests.items()))
    return hashlib.sha256(lines.encode("utf-8")).hexdigest()
