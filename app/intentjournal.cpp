// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#include "app/intentjournal.h"

#include "app/durablefile.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

namespace chatelaine {

using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray lineOf(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

QByteArray lineOf(const Intent &intent)
{
    return lineOf(QJsonObject{{u"id"_s, intent.id.text},
                              {u"workspace"_s, intent.workspace.text},
                              {u"verb"_s, intent.verb},
                              {u"key"_s, intent.key.text},
                              {u"key_name"_s, intent.keyName},
                              {u"environment"_s, intent.environment},
                              {u"at"_s, intent.at.toString(Qt::ISODateWithMs)}});
}

std::optional<Intent> intentOf(const QJsonObject &object)
{
    // toString() makes "" of a wrong type, so an intent is only believed if it is the one that would be written.
    const Intent intent{{object[u"id"_s].toString()},
                        {object[u"workspace"_s].toString()},
                        object[u"verb"_s].toString(),
                        {object[u"key"_s].toString()},
                        object[u"key_name"_s].toString(),
                        object[u"environment"_s].toString(),
                        QDateTime::fromString(object[u"at"_s].toString(), Qt::ISODateWithMs)};
    const bool whole =
        timeOf(intent.id).isValid() && !intent.workspace.isEmpty() && !intent.verb.isEmpty() && intent.at.isValid();
    return whole ? std::optional(intent) : std::nullopt;
}

bool remove(std::vector<Intent> &intents, const OperationId &id)
{
    return std::erase_if(intents, [&](const Intent &intent) { return intent.id == id; }) > 0;
}

// Whether the line made sense: an intent, or that one was closed.
bool take(const QByteArray &line, std::vector<Intent> &open)
{
    const QJsonObject object = QJsonDocument::fromJson(line).object();
    if (const QString closed = object[u"closed"_s].toString(); !closed.isEmpty()) {
        remove(open, {closed});
        return true;
    }
    const std::optional<Intent> intent = intentOf(object);
    if (intent)
        open.push_back(*intent);
    return intent.has_value();
}

} // namespace

IntentJournal::IntentJournal(const QString &path)
    : m_path(path)
{
}

Result<Done> IntentJournal::load()
{
    m_open.clear();
    m_damage.reset();
    const Result<QByteArray> all = durable::read(m_path);
    if (!all) {
        m_damage = all.error();
        return *m_damage;
    }
    // What follows the last newline was torn by a crash, before it was sent.
    QList<QByteArray> lines = all->split('\n');
    lines.removeLast();
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (take(lines[i], m_open))
            continue;
        m_damage = Error{Error::Kind::Local, u"damaged"_s, u"line %1"_s.arg(i + 1)};
        m_damage->subject = m_path;
        return *m_damage;
    }
    return all->isEmpty() ? Result<Done>(Done{}) : rewrite();
}

Result<Done> IntentJournal::append(const Intent &intent)
{
    if (m_damage)
        return *m_damage;
    const Result<Done> written = durable::append(m_path, lineOf(intent));
    if (written)
        m_open.push_back(intent);
    return written;
}

Result<Done> IntentJournal::close(const OperationId &id)
{
    if (!remove(m_open, id) || m_damage)
        return Done{};
    return m_open.empty() ? rewrite() : durable::append(m_path, lineOf(QJsonObject{{u"closed"_s, id.text}}));
}

Result<Done> IntentJournal::rewrite()
{
    QByteArray all;
    for (const Intent &intent : m_open)
        all += lineOf(intent);
    return durable::replace(m_path, all);
}

} // namespace chatelaine
