#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Chatelaine Authors
# SPDX-License-Identifier: Apache-2.0
"""Every text of the source is translated, whole, in every language.

translations.py ROOT LUPDATE
"""
import pathlib
import re
import subprocess
import sys
import tempfile
import shutil
import xml.etree.ElementTree as xml

PLACE = re.compile(r"%(?:L?\d|n)")


def complaints(file):
    for context in xml.parse(file).getroot().iter("context"):
        for message in context.iter("message"):
            source = message.findtext("source")
            where = f"{file.name}: {context.findtext('name')}: \"{source}\""
            translation = message.find("translation")
            if translation.get("type") in ("vanished", "obsolete"):
                yield f"{where} is no longer in the source"
                continue
            if translation.get("type") == "unfinished":
                yield f"{where} is not translated"
                continue
            forms = [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]
            for form in forms:
                if not form.strip():
                    yield f"{where} is empty"
                # A singular may spell its number out; every other place must stay.
                lost = set(PLACE.findall(source)) - set(PLACE.findall(form)) - {"%n"}
                if lost:
                    yield f"{where} loses {', '.join(sorted(lost))}"
            if source.endswith("…") and not forms[-1].rstrip().endswith("…"):
                yield f"{where} loses its …"


def main():
    root, lupdate = pathlib.Path(sys.argv[1]), sys.argv[2]
    found = []
    languages = sorted((root / "translations").glob("chatelaine_*.ts"))
    if {file.stem for file in languages} != {f"chatelaine_{code}" for code in ("de", "en", "es", "fr", "ja")}:
        found.append("translations/ does not hold the five languages")
    with tempfile.TemporaryDirectory() as room:
        for file in languages:
            copy = pathlib.Path(room) / file.name
            shutil.copy(file, copy)
            # What the source has and the file lacks becomes unfinished in the copy.
            subprocess.run([lupdate, "-silent", "-locations", "none", "-I", str(root),
                            *(str(root / folder) for folder in ("app", "models", "ui")), "-ts", str(copy)], check=True)
            found += complaints(copy)
    print("\n".join(found) or "every text is translated in every language")
    return 1 if found else 0


sys.exit(main())
