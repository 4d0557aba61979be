// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/keytablemodel.h"

#include <optional>

namespace chatelaine {

/// The column of the table that a profile's Column::id names; none for an id of a newer protocol.
std::optional<KeyTableModel::Column> keyColumn(const QString &profileColumnId);

/// The id by which a profile names a column of the table.
QString columnId(KeyTableModel::Column column);

/// The plain text of a key in a column, in a language of the profile's texts.
QString columnText(KeyTableModel::Column column, const ApiKey &key, const Profile *profile, const QString &language);

/// What sorts a key in a column: a text or milliseconds since 1970 in UTC; invalid where it has none.
QVariant columnValue(KeyTableModel::Column column, const ApiKey &key);

} // namespace chatelaine
