// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/store/transaction.h"
#include "service/store/worker.h"

#include <future>
#include <memory>

namespace chatelaine::service {

/// The service's database: one thread that writes, some that read, and for each thread that asks a connection of its
/// own for point reads. A job is any callable that takes a Connection & and returns a Result<T>; statements that fail
/// become its result (see Connection).
class Database
{
public:
    struct Options
    {
        StoreAddress address;
        int readers = 2;
    };

    /// Opens it, a file that is not there yet is made (0600), and brings its schema up to date; a newer one is refused
    /// with "database-newer". Nothing that is there is overwritten.
    static Result<std::unique_ptr<Database>> open(const Options &options);

    /// Runs what is queued, then closes.
    ~Database();

    /// On the writer's thread, in one transaction. `done` gets the result there, after the commit.
    template <class Job, class Then>
    void write(Job job, Then done)
    {
        m_writer.post([job = std::move(job), done = std::move(done)](Connection &connection) mutable {
            done(inTransaction(connection, job));
        });
    }

    /// On a reader's thread, on one snapshot. `done` gets the result there.
    template <class Job, class Then>
    void read(Job job, Then done)
    {
        m_readers.post([job = std::move(job), done = std::move(done)](Connection &connection) mutable {
            done(onSnapshot(connection, job));
        });
    }

    /// What signs the ends of the audit's chains from the next write on, said before others use it; without it nothing
    /// that is audited is written.
    void signWith(const std::shared_ptr<const HeadKey> &key)
    {
        m_headKey = key;
        m_writer.post([key](Connection &connection) { connection.signWith(key); });
    }
    const std::shared_ptr<const HeadKey> &headKey() const { return m_headKey; }

    /// Writes and waits for it: for the start, commands and tests, never on an I/O thread.
    template <class Job>
    auto writeNow(Job job) -> std::invoke_result_t<Job, Connection &>
    {
        std::promise<std::invoke_result_t<Job, Connection &>> promise;
        auto result = promise.get_future();
        write([&job](Connection &connection) { return job(connection); },
              [&promise](auto &&written) { promise.set_value(std::forward<decltype(written)>(written)); });
        return result.get();
    }

    /// On the calling thread, at once, with that thread's own connection and no snapshot: for look-ups of a few rows.
    template <class Job>
    auto readHere(Job &&job) -> std::invoke_result_t<Job, Connection &>
    {
        Connection &connection = local();
        connection.forgetFailure();
        auto result = job(connection);
        if (connection.failure())
            return *connection.failure();
        return result;
    }

    const StoreAddress &address() const { return m_address; }

private:
    explicit Database(const Options &options);
    Connection &local();

    const StoreAddress m_address;
    int m_serial;
    std::shared_ptr<const HeadKey> m_headKey;
    Worker m_writer;
    Worker m_readers;
};

} // namespace chatelaine::service
