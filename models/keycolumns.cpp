// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "models/keycolumns.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>
#include <array>

namespace chatelaine {

using namespace Qt::Literals::StringLiterals;

namespace {

using Column = KeyTableModel::Column;

constexpr std::array ids{"name"_L1,      "prefix"_L1,  "environment"_L1, "kind"_L1,   "scopes"_L1, "created"_L1,
                         "last-used"_L1, "expires"_L1, "revoked"_L1,     "status"_L1, "owner"_L1};
static_assert(ids.size() == KeyTableModel::columnTotal);

/// Texts of the table for people.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(KeyTableModel)
};

QString dateText(const QDateTime &at)
{
    return QLocale().toString(at.toLocalTime().date(), u"d MMM yyyy"_s);
}

QString labelOr(const LocalizedText *label, const QString &language, const QString &id)
{
    return label && !label->isEmpty() ? label->in(language) : id;
}

QString lastUsedText(const LastUsed &lastUsed)
{
    switch (lastUsed.knowledge) {
    case LastUsed::Knowledge::Unknown:
        //: When a key was last used: the service cannot tell
        return Words::tr("not known");
    case LastUsed::Knowledge::Never:
        //: When a key was last used
        return Words::tr("never");
    case LastUsed::Knowledge::At:
        return QLocale().toString(lastUsed.at.toLocalTime(), u"d MMM yyyy, HH:mm"_s);
    }
    Q_UNREACHABLE();
}

} // namespace

std::optional<Column> keyColumn(const QString &profileColumnId)
{
    const auto found = std::find(ids.begin(), ids.end(), profileColumnId);
    return found == ids.end() ? std::nullopt : std::optional(static_cast<Column>(found - ids.begin()));
}

QString columnId(Column column)
{
    return ids[static_cast<size_t>(column)];
}

QString columnText(Column column, const ApiKey &key, const Profile *profile, const QString &language)
{
    switch (column) {
    case Column::Name:
        return key.name;
    case Column::Prefix:
        return key.visiblePart;
    case Column::Environment: {
        const auto *environment = profile ? profile->environment(key.environment) : nullptr;
        return labelOr(environment ? &environment->label : nullptr, language, key.environment);
    }
    case Column::Kind: {
        const auto *kind = profile ? profile->kind(key.kind) : nullptr;
        return labelOr(kind ? &kind->name : nullptr, language, key.kind);
    }
    case Column::Scopes:
        return key.scopes.join(u", "_s);
    case Column::Created:
        return dateText(key.createdAt);
    case Column::LastUsed:
        return lastUsedText(key.lastUsed);
    case Column::Expires:
        //: When a key expires
        return key.expiresAt ? dateText(*key.expiresAt) : Words::tr("Never");
    case Column::Revoked:
        return key.endedAt ? dateText(*key.endedAt) : u"–"_s;
    case Column::Status: {
        const auto *state = profile ? profile->stateInfo(key.state.id) : nullptr;
        return labelOr(state ? &state->label : nullptr, language, key.state.id);
    }
    case Column::Owner:
        return key.ownerName;
    }
    Q_UNREACHABLE();
}

QVariant columnValue(Column column, const ApiKey &key)
{
    const auto milliseconds = [](const std::optional<QDateTime> &at) {
        return at ? QVariant(at->toMSecsSinceEpoch()) : QVariant();
    };
    switch (column) {
    case Column::Name:
        return key.name;
    case Column::Prefix:
        return key.visiblePart;
    case Column::Environment:
        return key.environment;
    case Column::Kind:
        return key.kind;
    case Column::Scopes:
        return key.scopes.join(u'\n');
    case Column::Created:
        return milliseconds(key.createdAt);
    case Column::LastUsed:
        return key.lastUsed.knowledge == LastUsed::Knowledge::At ? milliseconds(key.lastUsed.at) : QVariant();
    case Column::Expires:
        return milliseconds(key.expiresAt);
    case Column::Revoked:
        return milliseconds(key.endedAt);
    case Column::Status:
        return key.state.id;
    case Column::Owner:
        return key.ownerName;
    }
    Q_UNREACHABLE();
}

} // namespace chatelaine
