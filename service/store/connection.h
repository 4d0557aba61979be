// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/error.h"
#include "service/store/pointlookup.h"
#include "service/store/rows.h"

#include <QHash>
#include <QSqlDatabase>
#include <QVariant>
#include <unordered_map>

namespace chatelaine::service {

/// One connection to the database; belongs to the thread that made it.
///
/// A statement that fails is remembered, and those after it do nothing: a job is written as if all went well, and who
/// runs it looks at failure() once, before anything is committed or answered.
class Connection
{
public:
    enum class Access { ReadWrite, ReadOnly };

    /// Opens the file; failure() tells if that did not work.
    Connection(const QString &file, Access access);
    ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    /// Runs a statement, prepared once per connection and text. Values go in for its question marks in their order:
    /// QString and QByteArray (a null one counts as empty), numbers, bool, and std::optional<qint64> for NULL.
    template <class... Values>
    Rows run(const QString &sql, const Values &...values)
    {
        return execute(sql, {variant(values)...});
    }

    /// The rows of a SELECT for one text, past Qt SQL: for what every call to a guarded API waits for. `select` is a
    /// literal, whose address the statement is kept by; the text must outlive the rows.
    PointLookup::Found lookUp(const char *select, QByteArrayView text);

    /// The first failure since the last forgetFailure(): Local, its subject the file, its type one of
    /// database-locked, database-damaged, database-read-only, database-unreachable, disk-failed, disk-full,
    /// database-failed.
    const std::optional<Error> &failure() const { return m_failure; }
    void forgetFailure();

    QString file() const { return m_file; }

private:
    static QVariant variant(const QString &text)
    {
        return text.isNull() ? QVariant(QLatin1String("")) : QVariant(text);
    }
    static QVariant variant(const QByteArray &bytes) { return bytes.isNull() ? QByteArray("") : bytes; }
    static QVariant variant(bool flag) { return flag ? 1 : 0; }
    static QVariant variant(int number) { return number; }
    static QVariant variant(qint64 number) { return number; }
    static QVariant variant(quint64 number) { return static_cast<qint64>(number); }
    static QVariant variant(const std::optional<qint64> &number);

    Rows execute(const QString &sql, std::initializer_list<QVariant> values);
    QSqlQuery *prepared(const QString &sql);
    void setUp(Access access);
    void fail(const QSqlError &error);

    QString m_file;
    QString m_name;
    QSqlDatabase m_database;
    QHash<QString, QSqlQuery *> m_statements;
    std::unordered_map<const char *, PointLookup> m_lookups;
    std::optional<Error> m_failure;
    bool m_open = false;
};

} // namespace chatelaine::service
