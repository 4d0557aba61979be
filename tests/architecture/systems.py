#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Chatelaine Authors
# SPDX-License-Identifier: Apache-2.0
"""Every test that docs/systems.md names as a proof is there.

systems.py ROOT
"""
import pathlib
import re
import sys

PROOF = re.compile(r"\[([a-z0-9/]+)\]\(\.\./(tests/[\w/]+\.cpp)\)((?: `\w+`)*)")
ROW = re.compile(r"^\| (.+?) \| (.+) \|$")


def complaints(root):
    rows = 0
    for line in (root / "docs/systems.md").read_text().splitlines():
        row = ROW.match(line)
        if not row or row[2] == "proved by":
            continue
        rows += 1
        proofs = PROOF.findall(row[2])
        if not proofs:
            yield f"nothing proves: {row[1]}"
        for name, path, functions in proofs:
            file = root / path
            if not file.exists():
                yield f"{path} is not there, for: {row[1]}"
                continue
            text = file.read_text()
            for function in re.findall(r"\w+", functions):
                if not re.search(rf"^void \w+::{function}\(\)", text, re.MULTILINE):
                    yield f"{path} has no {function}, for: {row[1]}"
    if rows == 0:
        yield "docs/systems.md has no table"


found = list(complaints(pathlib.Path(sys.argv[1])))
print("\n".join(found) or "every proof is there")
sys.exit(bool(found))
