// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTemporaryDir>

namespace chatelaine::test {

/// A directory of profiles as an operator gives one with --profiles: at first our five and the harbourmaster's, which
/// none of them resembles.
class ProfileDirectory
{
public:
    ProfileDirectory();

    QString path() const { return m_directory.path(); }
    QString file(const QString &profile) const { return m_directory.filePath(profile + QStringLiteral(".json")); }
    QByteArray text(const QString &profile) const;

    /// Writes in one step, as an operator's tools do.
    void write(const QString &profile, const QByteArray &text);

    /// Writes the profile with one text in it replaced, which must be there.
    void replace(const QString &profile, const QByteArray &before, const QByteArray &after);

    /// Gives inflow a sandbox with prefixes of its own. Empty `money` leaves out whether it moves real money.
    void addSandbox(const QByteArray &money = "\"moves_real_money\": false, ");

private:
    QTemporaryDir m_directory;
};

} // namespace chatelaine::test
