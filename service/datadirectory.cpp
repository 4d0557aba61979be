// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "service/datadirectory.h"

#include "service/localproblem.h"

#include <QDir>
#include <QFile>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace chatelaine::service {

namespace {

QString typeOf(int number)
{
    if (number == ENOTDIR)
        return u"directory-is-file"_s;
    return number == ENOSPC || number == EDQUOT ? u"disk-full"_s : u"directory-unwritable"_s;
}

} // namespace

Result<std::shared_ptr<DataDirectory>> DataDirectory::take(const QString &wanted)
{
    const QString path = QDir(wanted).absolutePath();
    if (!QDir(path).exists() && QDir().mkpath(QFileInfo(path).absolutePath()))
        ::mkdir(QFile::encodeName(path).constData(), 0700);
    const QString name = path + u"/service.lock"_s;
    const int lock = ::open(QFile::encodeName(name).constData(), O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC, 0600);
    if (lock < 0)
        return localproblem::error(typeOf(errno), path, QString::fromLocal8Bit(std::strerror(errno)));
    if (::flock(lock, LOCK_EX | LOCK_NB) != 0) {
        ::close(lock);
        return localproblem::error(u"data-in-use"_s, path, u"Another key service works in it."_s);
    }
    return std::shared_ptr<DataDirectory>(new DataDirectory(path, lock));
}

DataDirectory::~DataDirectory()
{
    ::close(m_lock);
}

} // namespace chatelaine::service
