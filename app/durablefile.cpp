// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#include "app/durablefile.h"

#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace chatelaine::durable {

using namespace Qt::Literals::StringLiterals;

namespace {

class Descriptor
{
public:
    Descriptor(const QString &path, int flags)
        : m_fd(::open(QFile::encodeName(path).constData(), flags | O_CLOEXEC, S_IRUSR | S_IWUSR))
    {
    }
    ~Descriptor()
    {
        if (isOpen())
            ::close(m_fd);
    }
    Descriptor(const Descriptor &) = delete;
    Descriptor &operator=(const Descriptor &) = delete;

    bool isOpen() const { return m_fd >= 0; }
    operator int() const { return m_fd; }

private:
    int m_fd;
};

Error problem(const QString &path, int number)
{
    Error error{Error::Kind::Local};
    switch (number) {
    case ENOSPC:
    case EDQUOT:
        error.type = u"disk-full"_s;
        break;
    case EROFS:
        error.type = u"read-only"_s;
        break;
    case EACCES:
    case EPERM:
        error.type = u"no-permission"_s;
        break;
    default:
        error.type = u"input-output"_s;
    }
    error.detail = QString::fromLocal8Bit(std::strerror(number));
    error.subject = path;
    return error;
}

bool writeAll(int fd, QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        const ssize_t written = ::write(fd, bytes.data(), static_cast<size_t>(bytes.size()));
        if (written < 0 && errno == EINTR)
            continue;
        if (written < 0)
            return false;
        bytes = bytes.sliced(written);
    }
    return true;
}

// A new or renamed file is only there after a crash once its directory is on disk.
bool syncDirectoryOf(const QString &path)
{
    const Descriptor directory(QFileInfo(path).absolutePath(), O_RDONLY | O_DIRECTORY);
    return directory.isOpen() && ::fsync(directory) == 0;
}

} // namespace

Result<QByteArray> read(const QString &path)
{
    const Descriptor file(path, O_RDONLY);
    if (!file.isOpen())
        return errno == ENOENT ? Result<QByteArray>(QByteArray()) : Result<QByteArray>(problem(path, errno));
    QByteArray all;
    for (;;) {
        char part[4096];
        const ssize_t got = ::read(file, part, sizeof part);
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return problem(path, errno);
        if (got == 0)
            return all;
        all.append(part, got);
    }
}

Result<Done> append(const QString &path, const QByteArray &bytes)
{
    const bool isNew = !QFileInfo::exists(path);
    const Descriptor file(path, O_WRONLY | O_APPEND | O_CREAT | O_NOFOLLOW);
    struct stat before
    {
    };
    if (!file.isOpen() || ::fstat(file, &before) != 0)
        return problem(path, errno);
    if (!writeAll(file, bytes) || ::fsync(file) != 0) {
        const int number = errno;
        // If even this fails, the torn line that stays is one the journal tolerates.
        static_cast<void>(::ftruncate(file, before.st_size) == 0);
        return problem(path, number);
    }
    if (isNew && !syncDirectoryOf(path))
        return problem(path, errno);
    return Done{};
}

Result<Done> replace(const QString &path, const QByteArray &bytes)
{
    const QString draft = path + u".new"_s;
    {
        const Descriptor file(draft, O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW);
        if (!file.isOpen() || ::fchmod(file, S_IRUSR | S_IWUSR) != 0 || !writeAll(file, bytes) || ::fsync(file) != 0) {
            const int number = errno;
            ::unlink(QFile::encodeName(draft).constData());
            return problem(path, number);
        }
    }
    if (std::rename(QFile::encodeName(draft).constData(), QFile::encodeName(path).constData()) != 0
        || !syncDirectoryOf(path))
        return problem(path, errno);
    return Done{};
}

} // namespace chatelaine::durable
