// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "service/store/sqlerror.h"

#include <QFileInfo>
#include <QSqlError>
#include <QStorageInfo>
#include <algorithm>
#include <array>

namespace chatelaine::service {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Cause
{
    int code; ///< SQLite's primary result code (sqlite.org/rescode.html)
    QLatin1String type;
};

constexpr std::array causes{
    Cause{5, "database-locked"_L1},       Cause{6, "database-locked"_L1},   Cause{8, "database-read-only"_L1},
    Cause{10, "disk-failed"_L1},          Cause{11, "database-damaged"_L1}, Cause{13, "disk-full"_L1},
    Cause{14, "database-unreachable"_L1}, Cause{26, "database-damaged"_L1},
};

// SQLite says that a disk is full where a page finds no room; where its shared memory does not, it is an I/O error.
bool isFull(const QString &file)
{
    return QStorageInfo(QFileInfo(file).absolutePath()).bytesAvailable() < 64 * 1024;
}

} // namespace

Error localError(const QSqlError &error, const QString &file)
{
    // The low byte is the primary code, should the driver report extended ones.
    const int code = error.nativeErrorCode().toInt() & 0xff;
    const auto cause = std::find_if(causes.begin(), causes.end(), [&](const Cause &c) { return c.code == code; });
    Error local;
    local.kind = Error::Kind::Local;
    local.type = cause == causes.end() ? u"database-failed"_s : QString(cause->type);
    if (local.type == "disk-failed"_L1 && isFull(file))
        local.type = u"disk-full"_s;
    local.detail = error.text();
    local.subject = file;
    return local;
}

} // namespace chatelaine::service
