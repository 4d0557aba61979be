// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/error.h"
#include "service/store/engine.h"
#include "service/store/rows.h"

#include <QHash>
#include <QVariant>
#include <chrono>
#include <unordered_map>

namespace chatelaine::service {

class HeadKey;

/// One connection to the database; belongs to the thread that made it.
///
/// A statement that fails is remembered, and those after it do nothing: a job is written as if all went well, and who
/// runs it looks at failure() once, before anything is committed or answered. A connection that was lost is made again
/// before the next job, at most every two seconds where that fails.
class Connection
{
public:
    using Access = Engine::Access;

    /// Opens it; failure() tells if that did not work.
    Connection(const StoreAddress &address, Access access);
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

    /// Begins a transaction that writes, once its turn has come, or one that reads one snapshot. See inTransaction().
    void begin(Access access);
    void commit();
    void rollBack();

    /// The first failure since the last forgetFailure(): Local, its subject the database, its type one of
    /// database-locked, database-damaged, database-read-only, database-unreachable (a file), database-away (a server),
    /// disk-failed, disk-full, database-failed. Of a commit that nobody knows the end of it is OutcomeUnknown,
    /// commit-unknown.
    const std::optional<Error> &failure() const { return m_failure; }
    /// For a job that finds, between its statements, that it can't do what it is for.
    void fail(const Error &error);
    /// Before a job. What keeps the connection from opening stays.
    void forgetFailure();

    /// What signs the ends of the audit's chains; null where nobody said signWith(), and then nothing is audited.
    const HeadKey *headKey() const { return m_headKey.get(); }
    void signWith(std::shared_ptr<const HeadKey> key) { m_headKey = std::move(key); }

    const StoreAddress &address() const { return m_address; }
    const Engine &engine() const { return m_engine; }

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
    void open();
    void close();
    void fail(const QSqlError &error);

    const StoreAddress m_address;
    const Engine &m_engine;
    const Access m_access;
    const QString m_name;
    QSqlDatabase m_database;
    QHash<QString, QSqlQuery *> m_statements;
    std::unordered_map<const char *, std::unique_ptr<PointLookup>> m_lookups;
    std::shared_ptr<const HeadKey> m_headKey;
    std::optional<Error> m_failure;
    bool m_open = false;
    std::chrono::milliseconds m_pause{0}; ///< after a try to open that failed
    std::chrono::steady_clock::time_point m_nextTry;
};

} // namespace chatelaine::service
