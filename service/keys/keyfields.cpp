// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "service/keys/keyfields.h"

namespace chatelaine::service {

using namespace Qt::Literals::StringLiterals;

namespace {

QString momentOf(const std::optional<QDateTime> &moment)
{
    return moment ? moment->toString(Qt::ISODate) : QString();
}

QString deliveryOf(const ApiKey &key)
{
    if (key.id.isEmpty())
        return {};
    return key.delivery == Delivery::Confirmed ? u"confirmed"_s : u"unconfirmed"_s;
}

/// Which of its secrets is the newest; of the secret itself nothing.
QString generationOf(const ApiKey &key)
{
    return key.id.isEmpty() ? QString() : QString::number(key.generation);
}

} // namespace

std::vector<AuditField> keyFields(const ApiKey &before, const ApiKey &after)
{
    std::vector<AuditField> fields;
    const auto compare = [&](const QString &name, const QString &was, const QString &is) {
        if (was != is)
            fields.push_back({name, was, is});
    };
    const auto list = [](const QStringList &words) { return words.join(u", "_s); };
    compare(u"name"_s, before.name, after.name);
    compare(u"environment"_s, before.environment, after.environment);
    compare(u"scopes"_s, list(before.scopes), list(after.scopes));
    compare(u"owner"_s, before.ownerName, after.ownerName);
    compare(u"state"_s, before.state.id, after.state.id);
    compare(u"expires"_s, momentOf(before.expiresAt), momentOf(after.expiresAt));
    compare(u"note"_s, before.note, after.note);
    compare(u"tags"_s, list(before.tags), list(after.tags));
    compare(u"secret"_s, generationOf(before), generationOf(after));
    compare(u"delivery"_s, deliveryOf(before), deliveryOf(after));
    compare(u"replaced by"_s, before.replacedBy.text, after.replacedBy.text);
    return fields;
}

std::vector<AuditField> fieldsSince(const Write &write, const ApiKey &before)
{
    const std::optional<ApiKey> now = asWritten(write, before.id).key;
    return now ? keyFields(before, *now) : std::vector<AuditField>();
}

} // namespace chatelaine::service
