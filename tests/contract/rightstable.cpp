// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/contract/rightstable.h"

#include "tests/support/contentof.h"

#include <QJsonDocument>
#include <QRegularExpression>

namespace chatelaine::test {

using namespace Qt::Literals::StringLiterals;

namespace {

QStringList linesOf(const QString &file)
{
    return QString::fromUtf8(contentOf(file)).split(u'\n');
}

Right rightOf(const QString &line)
{
    const QStringList words = line.split(u' ', Qt::SkipEmptyParts);
    Right right;
    if (words.size() != qsizetype(4 + right.statuses.size()))
        qFatal("This is no line of the table: %s", qPrintable(line));
    right.method = words[0];
    right.path = words[1];
    right.system = words[2];
    right.about = words[3];
    for (size_t i = 0; i < right.statuses.size(); ++i)
        right.statuses[i] = words[qsizetype(4 + i)].toInt();
    return right;
}

} // namespace

RightsTable::RightsTable()
    : m_requests(QJsonDocument::fromJson(contentOf(QStringLiteral(RIGHTS ".json"))).object())
{
    for (const QString &line : linesOf(QStringLiteral(RIGHTS ".txt")))
        if (!line.isEmpty() && !line.startsWith(u'#'))
            m_rights.push_back(rightOf(line));
}

QSet<QString> RightsTable::endpoints() const
{
    QSet<QString> all;
    for (const Right &right : m_rights)
        all.insert(right.endpoint());
    return all;
}

QJsonObject RightsTable::request(const Right &right) const
{
    const QJsonValue about = m_requests[right.endpoint() + u' ' + right.about];
    return about.isObject() ? about.toObject() : m_requests[right.endpoint()].toObject();
}

QSet<QString> RightsTable::contract()
{
    static const QRegularExpression pathLine(u"^  (/\\S+):$"_s);
    static const QRegularExpression methodLine(u"^    (get|put|post|patch|delete):$"_s);
    QSet<QString> all;
    QString path;
    for (const QString &line : linesOf(QStringLiteral(OPENAPI))) {
        if (line == "webhooks:"_L1)
            break;
        if (const auto match = pathLine.match(line); match.hasMatch())
            path = match.captured(1);
        else if (const auto method = methodLine.match(line); method.hasMatch())
            all.insert(method.captured(1).toUpper() + u' ' + path);
    }
    return all;
}

} // namespace chatelaine::test
