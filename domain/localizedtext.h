// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QMap>
#include <QString>

namespace chatelaine {

/// A text of the service in the languages it has; English is always among them. Hostile: plain text.
struct LocalizedText
{
    QMap<QString, QString> byLanguage; ///< by BCP 47 language, as "en" or "de"

    bool isEmpty() const { return byLanguage.isEmpty(); }

    /// In this language ("de_AT" and "de-AT" fall back to "de"), otherwise in English.
    QString in(const QString &language) const;

    friend bool operator==(const LocalizedText &, const LocalizedText &) = default;
};

} // namespace chatelaine
