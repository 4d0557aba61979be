// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/profiledirectory.h"

#include "tests/support/contentof.h"

#include <QDir>
#include <QSaveFile>

namespace chatelaine::test {

using namespace Qt::Literals::StringLiterals;

ProfileDirectory::ProfileDirectory()
{
    for (const QString &from : {QStringLiteral(CHATELAINE_PROFILES), QStringLiteral(CHATELAINE_TEST_PROFILES)})
        for (const QFileInfo &file : QDir(from).entryInfoList({u"*.json"_s}, QDir::Files))
            if (file.baseName() != u"schema"_s)
                write(file.baseName(), contentOf(file.filePath()));
}

QByteArray ProfileDirectory::text(const QString &profile) const
{
    return contentOf(file(profile));
}

void ProfileDirectory::write(const QString &profile, const QByteArray &text)
{
    QSaveFile target(file(profile));
    if (!target.open(QIODevice::WriteOnly) || target.write(text) != text.size() || !target.commit())
        qFatal("%s: %s", qPrintable(target.fileName()), qPrintable(target.errorString()));
}

void ProfileDirectory::replace(const QString &profile, const QByteArray &before, const QByteArray &after)
{
    QByteArray changed = text(profile);
    if (!changed.contains(before))
        qFatal("%s is not in %s", before.constData(), qPrintable(profile));
    write(profile, changed.replace(before, after));
}

void ProfileDirectory::addSandbox(const QByteArray &money)
{
    QByteArray changed = text(u"inflow"_s);
    changed.replace("{\"production\": \"inflow_prod_{id}{secret}\"}",
                    R"({"production": "inflow_prod_{id}{secret}", "sandbox": "inflow_test_{id}{secret}"})");
    changed.replace("{\"production\": \"inflow_pub_prod_{id}{secret}\"}",
                    R"({"production": "inflow_pub_prod_{id}{secret}", "sandbox": "inflow_pub_test_{id}{secret}"})");
    changed.replace("\"environments\": [",
                    R"("environments": [{"id": "sandbox", "label": {"en": "Sandbox"}, )" + money
                        + R"("money_text": {"en": "Moves no money"}, "base_url": "https://sandbox.inflow.example"},)");
    write(u"inflow"_s, changed);
}

} // namespace chatelaine::test
