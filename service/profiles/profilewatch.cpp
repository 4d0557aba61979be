// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "service/profiles/profilewatch.h"

#include <QDir>

namespace chatelaine::service {

using namespace Qt::Literals::StringLiterals;

bool ProfileWatch::hasChanged()
{
    std::vector<File> now = look();
    if (m_last == now)
        return false;
    m_last = std::move(now);
    return true;
}

std::vector<ProfileWatch::File> ProfileWatch::look() const
{
    std::vector<File> files;
    const QFileInfoList found = QDir(m_directory).entryInfoList({u"*.json"_s}, QDir::Files, QDir::Name);
    for (const QFileInfo &file : found)
        files.push_back({file.fileName(), file.lastModified(), file.size()});
    return files;
}

} // namespace chatelaine::service
