// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QString>
#include <optional>
#include <vector>

namespace chatelaine::service {

/// Notices that somebody wrote to the profiles of a directory. A look is cheap: it opens no file.
class ProfileWatch
{
public:
    explicit ProfileWatch(const QString &directory)
        : m_directory(directory)
    {
    }

    /// Whether a file came, went, or was written since the last look; the first look says so too.
    bool hasChanged();

    /// Makes the next look a first one.
    void forget() { m_last.reset(); }

private:
    struct File
    {
        QString name;
        QDateTime writtenAt;
        qint64 size = 0;

        friend bool operator==(const File &, const File &) = default;
    };
    std::vector<File> look() const;

    QString m_directory;
    std::optional<std::vector<File>> m_last;
};

} // namespace chatelaine::service
