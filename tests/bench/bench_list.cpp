// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "client/servicefactory.h"
#include "models/keytablemodel.h"
#include "protocol/paths.h"
#include "tests/support/serviceprocess.h"
#include "tests/support/wait.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QTemporaryFile>
#include <QTextStream>
#include <QTimer>
#include <algorithm>
#include <ctime>

using namespace chatelaine;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int keyTotal = 100'000;
constexpr int firstPage = 100;
constexpr int rounds = 5;

class OneToken : public TokenSource
{
public:
    explicit OneToken(std::shared_ptr<const Secret> token)
        : m_token(std::move(token))
    {
    }
    Reply<std::shared_ptr<const Secret>> token() override
    {
        return QtFuture::makeReadyFuture(Result<std::shared_ptr<const Secret>>(m_token));
    }
    Reply<std::shared_ptr<const Secret>> tokenInsteadOf(const std::shared_ptr<const Secret> &) override
    {
        return token();
    }
    const std::shared_ptr<const Secret> &now() const { return m_token; }

private:
    std::shared_ptr<const Secret> m_token;
};

/// What this thread has worked, in microseconds.
qint64 worked()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return time.tv_sec * 1'000'000 + time.tv_nsec / 1000;
}

/// One reading of the whole list into a table, and what a person would have noticed.
class Reading : public QObject
{
    Q_OBJECT

public:
    Reading(KeyService &service, std::shared_ptr<const Profile> profile)
        : m_service(service)
    {
        m_table.setProfile(std::move(profile));
        connect(&m_ticks, &QTimer::timeout, this, [this] {
            longestGap = std::max(longestGap, m_tick.restart());
            const qint64 now = worked();
            longestWork = std::max(longestWork, now - std::exchange(m_worked, now));
        });
    }

    void run()
    {
        m_clock.start();
        m_tick.start();
        m_worked = worked();
        m_ticks.start(1);
        ask({.limit = firstPage});
        QEventLoop loop;
        connect(this, &Reading::finished, &loop, &QEventLoop::quit);
        loop.exec();
    }

    QStringList cursors{QString()};
    qint64 firstRows = 0, all = 0, longestGap = 0;
    qint64 longestWork = 0; ///< microseconds of a gap in which the thread ran, and was not only waiting for its turn

Q_SIGNALS:
    void finished();

private:
    void ask(const KeyQuery &query)
    {
        m_service.keys(query).then(this, [this](const Result<Page<KeyBatch>> &page) {
            if (!page)
                qFatal("the list could not be read");
            if (!page->next.isEmpty()) {
                cursors += page->next;
                ask({.cursor = page->next});
            }
            m_table.merge(page->items);
            if (firstRows == 0)
                firstRows = m_clock.elapsed();
            if (page->next.isEmpty()) {
                all = m_clock.elapsed();
                Q_EMIT finished();
            }
        });
    }

    KeyService &m_service;
    KeyTableModel m_table;
    QTimer m_ticks;
    QElapsedTimer m_clock, m_tick;
    qint64 m_worked = 0;
};

/// The same pages over one connection by curl, in milliseconds.
qint64 byCurl(const Endpoint &endpoint, const WorkspaceId &workspace, const QStringList &cursors, const Secret &token)
{
    QTemporaryFile authority, config;
    if (!authority.open() || !config.open())
        qFatal("no temporary file");
    authority.write(endpoint.caPem);
    authority.flush();
    QTextStream lines(&config);
    lines << "cacert = \"" << authority.fileName() << "\"\nheader = \"Authorization: Bearer "
          << QString::fromUtf8(token.view().toByteArray()) << "\"\nheader = \"Accept-Encoding: gzip\"\n";
    for (const QString &cursor : cursors) {
        const int limit = cursor.isEmpty() ? firstPage : KeyQuery().limit;
        lines << "url = \"" << endpoint.url.toString() << paths::in(workspace, u"keys"_s) << "?limit=" << limit;
        if (!cursor.isEmpty())
            lines << "&cursor=" << QString::fromLatin1(QUrl::toPercentEncoding(cursor));
        lines << "\"\noutput = \"/dev/null\"\n";
    }
    lines.flush();
    QElapsedTimer clock;
    clock.start();
    if (QProcess::execute(u"curl"_s, {u"--silent"_s, u"--fail"_s, u"--http1.1"_s, u"--config"_s, config.fileName()})
        != 0)
        qFatal("curl could not read the list");
    return clock.elapsed();
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const test::ServiceProcess process({u"--demo"_s, u"--keys"_s, QString::number(keyTotal)});
    const auto accounts = makeAccountService(process.endpoint());
    const Result<SignIn> signIn = test::wait(accounts->signIn(process.credentials()));
    if (!signIn)
        qFatal("nobody could sign in: %s", qPrintable(signIn.error().type));
    const auto workspace = std::find_if(signIn->workspaces.begin(), signIn->workspaces.end(),
                                        [](const Workspace &each) { return each.profile == u"enterprise"_s; });
    if (workspace == signIn->workspaces.end())
        qFatal("there is no enterprise workspace");
    OneToken tokens(signIn->tokens.access);
    const auto service = makeKeyService(process.endpoint(), workspace->id, tokens);
    const Result<Profile> profile = test::wait(service->profile());
    if (!profile)
        qFatal("there is no profile");

    std::vector<qint64> ours, curls, firsts, gaps, works;
    for (int round = 0; round < rounds; ++round) {
        Reading reading(*service, std::make_shared<const Profile>(*profile));
        reading.run();
        ours.push_back(reading.all);
        firsts.push_back(reading.firstRows);
        gaps.push_back(reading.longestGap);
        works.push_back(reading.longestWork);
        curls.push_back(byCurl(process.endpoint(), workspace->id, reading.cursors, *tokens.now()));
    }
    // What a person waits for is judged by the middle, what they stumble over by the worst.
    const auto median = [](std::vector<qint64> times) {
        std::sort(times.begin(), times.end());
        return times[times.size() / 2];
    };
    const auto worst = [](const std::vector<qint64> &times) { return *std::max_element(times.begin(), times.end()); };
    QTextStream(stdout) << "list-100000-against-curl: ratio "
                        << double(median(ours)) / double(std::max<qint64>(median(curls), 1)) << " goal <= 1.3 ("
                        << median(ours) << " ms against " << median(curls) << " ms)\n"
                        << "list-100000-first-rows: " << worst(firsts) << " ms, goal <= 150\n"
                        << "list-100000-longest-gap: " << worst(gaps) << " ms, goal <= 16 ("
                        << double(worst(works)) / 1000 << " ms of it work)\n";
    return 0;
}

#include "bench_list.moc"
