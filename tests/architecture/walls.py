#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Chatelaine Authors
# SPDX-License-Identifier: Apache-2.0
"""Holds every include against the picture in docs/architecture.md, and a few house rules against every file.

walls.py ROOT       reports what crosses a wall; ends with 1 if anything does
walls.py --selftest shows that each rule refuses what it should
"""
import pathlib
import re
import sys

# What the code of a folder may include of ours.
EDGES = {
    "domain": {"domain"},
    "protocol": {"protocol", "domain"},
    "client": {"client", "protocol", "domain"},
    "models": {"models", "domain"},
    "app": {"app", "client", "models", "domain"},
    "ui": {"ui", "app", "models", "domain"},
    "service": {"service", "protocol", "domain"},
}
# main.cpp of each program only wires, and so sees what it wires together.
COMPOSITION = {"app/main.cpp": {"app", "ui", "domain"}}

# A library that one file, or one folder, knows alone.
KEEPERS = [
    (re.compile(r"^boost/"), re.compile(r"^service/http/"), "Boost.Beast and Asio stay behind service/http/server.h"),
    (re.compile(r"^boost/beast"), re.compile(r".*\.cpp$"), "no header passes Boost.Beast on"),
    (re.compile(r"^qt6?keychain/"), re.compile(r"^app/keychain\.cpp$"), "QtKeychain stays in app/keychain.cpp"),
    (re.compile(r"^simdjson"), re.compile(r"^protocol/"), "JSON is read in protocol/"),
    (re.compile(r"^valijson/"), re.compile(r"^service/profiles/"), "schemas are checked in service/profiles/"),
    (re.compile(r"^curl/"), re.compile(r"^service/webhooks/httpsender\.cpp$"), "libcurl stays in service/webhooks/httpsender.cpp"),
    (re.compile(r"^liboath/"), re.compile(r"^service/signin/totp\.cpp$"), "liboath stays in service/signin/totp.cpp"),
    (re.compile(r"^libpq"), re.compile(r"^service/store/postgres"), "libpq stays in service/store/postgres*"),
    (re.compile(r"^sqlite3"), re.compile(r"^service/store/sqlite"), "SQLite's own interface stays in service/store/sqlite*"),
    (re.compile(r"^(QSql|QtSql)"), re.compile(r"^(service|tests)/"), "SQL stays in service/"),
]
# Qt's own modules where a folder does without them.
SHUNNED = {
    "domain": re.compile(r"^Q(Object|Timer|Settings|File|Network\w*|Icon|Color|Widget|Gui\w*|Process)$"),
    "models": re.compile(r"^Q(Settings|Network\w*|Icon|Color|Brush|Font|Pixmap|Widget|File|Process)$"),
    "app": re.compile(r"^Q(Widget|Dialog|MessageBox|MainWindow|Label|PushButton|Application)$"),
    "service": re.compile(r"^Q(Widget|Icon|Color|GuiApplication|Application)$"),
}
FORBIDDEN_TEXT = [
    (re.compile(r"Qt::(RichText|AutoText)|\bQMessageBox\b"), {"ui", "app"}, "people's texts are plain, and errors are no message boxes"),
    (re.compile(r"setInsecureFallback\(true\)"), {"app"}, "a keychain never falls back to a file"),
    (re.compile(r"\bQ(JsonDocument|JsonObject)\b"), {"ui", "client", "models", "domain"}, "member names are known to protocol/ alone"),
    (re.compile(r"setStyleSheet\("), {"ui"}, "the look is the style's; style sheets do not mix with it"),
]
INCLUDE = re.compile(r'^\s*#\s*include\s*(?:"([^"]+)"|<([^>]+)>)', re.M)
SPDX = ("SPDX-FileCopyrightText: 2026 The Chatelaine Authors", "SPDX-License-Identifier: Apache-2.0")


def complaints(path, text):
    """What is wrong with one file, given its path from the root."""
    folder = path.split("/")[0]
    if not all(line in text[:400] for line in SPDX):
        yield f"{path}: no SPDX header"
    if folder not in EDGES:
        return
    allowed = COMPOSITION.get(path, EDGES[folder])
    for ours, theirs in INCLUDE.findall(text):
        if ours:
            room = ours.split("/")[0]
            if "/" not in ours:
                if not ours.endswith(".moc"):
                    yield f"{path}: \"{ours}\" is not written from the root"
            elif room not in allowed:
                yield f"{path}: {folder} must not know {room} ({ours})"
        else:
            for library, keeper, why in KEEPERS:
                if library.match(theirs) and not keeper.match(path):
                    yield f"{path}: <{theirs}>: {why}"
            if folder in SHUNNED and path not in COMPOSITION and SHUNNED[folder].match(theirs):
                yield f"{path}: {folder} does without <{theirs}>"
    for pattern, folders, why in FORBIDDEN_TEXT:
        if folder in folders and pattern.search(text):
            yield f"{path}: {why}"


def selftest():
    header = "".join(f"// {line}\n" for line in SPDX)
    refused = {
        "a page that knows the client": ("ui/pages/a.cpp", header + '#include "client/keyservice.h"\n'),
        "a model with a colour": ("models/a.cpp", header + "#include <QColor>\n"),
        "Beast outside its file": ("service/store/a.cpp", header + "#include <boost/beast.hpp>\n"),
        "curl outside its file": ("service/webhooks/dispatcher.cpp", header + "#include <curl/curl.h>\n"),
        "libpq outside its files": ("service/store/connection.cpp", header + "#include <libpq-fe.h>\n"),
        "a rich text label": ("ui/a.cpp", header + "label->setTextFormat(Qt::RichText);\n"),
        "a file without a licence": ("domain/a.cpp", "int a;\n"),
        "an include from beside": ("domain/a.cpp", header + '#include "secret.h"\n'),
    }
    passed = [name for name, (path, text) in refused.items() if not list(complaints(path, text))]
    for name in passed:
        print(f"let through: {name}")
    fine = list(complaints("ui/a.cpp", header + '#include "app/command.h"\n#include <QWidget>\n'))
    return 1 if passed or fine else 0


def main():
    if sys.argv[1] == "--selftest":
        return selftest()
    root = pathlib.Path(sys.argv[1])
    found = []
    for folder in [*EDGES, "tests"]:
        for path in sorted((root / folder).rglob("*")):
            if path.suffix in (".h", ".cpp"):
                found += complaints(path.relative_to(root).as_posix(), path.read_text(encoding="utf-8"))
    print("\n".join(found) or "every include keeps to its walls")
    return 1 if found else 0


sys.exit(main())
