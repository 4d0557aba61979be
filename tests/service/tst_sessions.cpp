// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "service/signin/sessions.h"
#include "tests/support/teststore.h"

#include <QTemporaryDir>
#include <QTest>

using namespace chatelaine;
using namespace chatelaine::service;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDateTime start = QDateTime(QDate(2026, 11, 21), QTime(9, 0), Qt::UTC);

Request requestWith(QByteArrayView token)
{
    Request request;
    request.headers.emplace_back("authorization", "Bearer " + token.toByteArray());
    return request;
}

} // namespace

/// Each schedule is a line of steps, one letter each. r1 asks with the refresh token of pair 1, and whatever comes is
/// the next pair; a2 calls with the access token of pair 2. Behind each step stands what it got: + all was well, - was
/// refused.
class TestSessions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_database.reset(); }
    void surviveLostAnswersAndNoticeThieves_data();
    void surviveLostAnswersAndNoticeThieves();
    void anAccessTokenLivesAQuarterOfAnHour();
    void aRefreshTokenLivesThirtyDaysFromItsPair();
    void tokensOfTheOtherKindOpenNothing();
    void twoAuthorizationHeadersOpenNothing();
    void tellWhoCalls();
    void areRaisedForAWhile();
    void endHereThereAndEverywhere();
    void endAllButTheCallersOwn();
    void areForgottenAMonthAfterTheirEnd_data();
    void areForgottenAMonthAfterTheirEnd();
    void keepNoTokenInTheDatabase();

private:
    Tokens begin(const QString &person = u"per_1"_s);
    std::optional<Tokens> refresh(const Tokens &tokens, const QDateTime &now = start);
    bool opens(const Tokens &tokens, const QDateTime &now = start)
    {
        return caller(tokens.access->view(), now).has_value();
    }
    Result<Caller> caller(QByteArrayView token, const QDateTime &now = start);
    bool end(const QString &person, const SessionId &session);

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<Sessions> m_sessions;
};

void TestSessions::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    auto opened = Database::open({test::testStore(m_dir->filePath(u"service.db"_s))});
    QVERIFY2(opened.has_value(), opened ? "" : qPrintable(opened.error().detail));
    m_database = std::move(*opened);
    m_sessions = std::make_unique<Sessions>(*m_database);
    const auto made = m_database->writeNow([](Connection &connection) -> Result<Done> {
        for (const QString &id : {u"per_1"_s, u"per_2"_s})
            connection.run(
                u"INSERT INTO people (id, email, email_folded, name, password, created_at) VALUES (?, ?, ?, ?, '', 0)"_s,
                id, QString(id + "@example.com"_L1), QString(id + "@example.com"_L1), QString("Person "_L1 + id));
        return Done{};
    });
    QVERIFY(made.has_value());
}

Tokens TestSessions::begin(const QString &person)
{
    return *m_database->writeNow([&](Connection &connection) -> Result<Tokens> {
        return m_sessions->begin(person, {u"atlas"_s, u"127.0.0.1"_s}, start, connection);
    });
}

std::optional<Tokens> TestSessions::refresh(const Tokens &tokens, const QDateTime &now)
{
    return *m_database->writeNow([&](Connection &connection) -> Result<std::optional<Tokens>> {
        return m_sessions->refresh(tokens.refresh->view(), now, connection);
    });
}

Result<Caller> TestSessions::caller(QByteArrayView token, const QDateTime &now)
{
    return m_database->readHere(
        [&](Connection &connection) { return m_sessions->callerOf(requestWith(token), now, connection); });
}

bool TestSessions::end(const QString &person, const SessionId &session)
{
    return *m_database->writeNow([&](Connection &connection) -> Result<bool> {
        return Sessions::end(person, session, start, connection).has_value();
    });
}

void TestSessions::surviveLostAnswersAndNoticeThieves_data()
{
    QTest::addColumn<QString>("schedule");
    const auto row = [](const char *name, const char *schedule) {
        QTest::newRow(name) << QString::fromLatin1(schedule);
    };
    row("nothing is lost", "a1+ r1+ a2+ r2+ a3+");
    row("an access token works on while its session refreshes", "r1+ a1+");
    row("the answer to a refresh is lost", "r1+ r1+ a3+ r3+ a4+");
    row("three answers are lost", "r1+ r1+ r1+ r1+ a5+ r5+");
    row("a late first answer reaches the person after all", "r1+ r1+ a2+ r2+ a4+");
    row("the first two requests arrive in the wrong order", "r1+ r1+ a2+ a2+ r2+");
    row("an answer is lost again one pair later", "r1+ a2+ r2+ r2+ a4+ r4+");
    row("the predecessor comes back after its successor's access token was used", "r1+ a2+ r1- a2- r2-");
    row("the predecessor comes back after its successor was used", "r1+ r2+ r1- a3- r3-");
    row("a thief and a person each use a pair of one parent", "r1+ r1+ a2+ a3+ r2- r3- a2- a3-");
    row("a pair beside the used one comes back", "r1+ r1+ a3+ r2- a3-");
    row("a grandparent comes back", "r1+ a2+ r2+ a3+ r1- a3-");
    row("what ended stays ended", "r1+ r2+ r1- r1- r2- r3- a1-");
}

void TestSessions::surviveLostAnswersAndNoticeThieves()
{
    QFETCH(QString, schedule);
    std::vector<Tokens> pairs{begin()};
    for (const QString &step : schedule.split(u' ')) {
        const Tokens tokens = pairs.at(static_cast<std::size_t>(step[1].digitValue() - 1));
        bool well = false;
        if (step[0] == u'r') {
            const std::optional<Tokens> next = refresh(tokens);
            well = next.has_value();
            if (next)
                pairs.push_back(*next);
        } else {
            well = opens(tokens);
        }
        QVERIFY2(well == (step[2] == u'+'), qPrintable(u"step %1 of %2"_s.arg(step, schedule)));
    }
}

void TestSessions::anAccessTokenLivesAQuarterOfAnHour()
{
    const Tokens tokens = begin();
    QCOMPARE(tokens.accessEndsAt, start.addSecs(900));
    QVERIFY(opens(tokens, start.addSecs(899)));
    QVERIFY(!opens(tokens, start.addSecs(900)));
}

void TestSessions::aRefreshTokenLivesThirtyDaysFromItsPair()
{
    const Tokens first = begin();
    const auto second = refresh(first, start.addDays(29));
    QVERIFY(second);
    const auto third = refresh(*second, start.addDays(58));
    QVERIFY(third);
    QVERIFY(!refresh(*third, start.addDays(88)));
}

void TestSessions::tokensOfTheOtherKindOpenNothing()
{
    const Tokens tokens = begin();
    QVERIFY(!caller(tokens.refresh->view()));
    QVERIFY(!refresh({tokens.session, {}, {}, tokens.access}));
    QVERIFY(!caller(""));
    QVERIFY(!caller("something"));
}

void TestSessions::twoAuthorizationHeadersOpenNothing()
{
    Request request = requestWith(begin().access->view());
    request.headers.push_back(request.headers.front());
    const auto found =
        m_database->readHere([&](Connection &connection) { return m_sessions->callerOf(request, start, connection); });
    QCOMPARE(found.error().kind, Error::Kind::Unauthenticated);
}

void TestSessions::tellWhoCalls()
{
    const Tokens tokens = begin(u"per_2"_s);
    const Result<Caller> found = caller(tokens.access->view());
    QCOMPARE(found->person.id, u"per_2"_s);
    QCOMPARE(found->person.name, u"Person per_2"_s);
    QCOMPARE(found->session, tokens.session);
    QVERIFY(!found->person.globalAdministrator);
}

void TestSessions::areRaisedForAWhile()
{
    const Tokens tokens = begin();
    QVERIFY(!caller(tokens.access->view())->elevated);
    const auto raised = m_database->writeNow([&](Connection &connection) -> Result<Done> {
        Sessions::elevate(tokens.session, start.addSecs(300), connection);
        return Done{};
    });
    QVERIFY(raised.has_value());
    QVERIFY(caller(tokens.access->view(), start.addSecs(299))->elevated);
    QVERIFY(!caller(tokens.access->view(), start.addSecs(300))->elevated);
}

void TestSessions::endHereThereAndEverywhere()
{
    const Tokens here = begin(), there = begin(), elsewhere = begin(), stranger = begin(u"per_2"_s);
    QVERIFY(!end(u"per_2"_s, here.session));
    QVERIFY(opens(here));
    QVERIFY(end(u"per_1"_s, here.session));
    QVERIFY(!opens(here));
    QVERIFY(!refresh(here));
    QVERIFY(!end(u"per_1"_s, here.session));
    QVERIFY(opens(there));

    const auto ended = m_database->writeNow([](Connection &connection) -> Result<Done> {
        Sessions::endAll(u"per_1"_s, start, connection);
        return Done{};
    });
    QVERIFY(ended.has_value());
    QVERIFY(!opens(there));
    QVERIFY(!opens(elsewhere));
    QVERIFY(opens(stranger));
}

void TestSessions::endAllButTheCallersOwn()
{
    const Tokens here = begin(), there = begin(), stranger = begin(u"per_2"_s);
    const Caller me = *caller(here.access->view());
    const auto ended = m_database->writeNow(
        [&](Connection &connection) -> Result<QStringList> { return Sessions::endOthers(me, start, connection); });
    QCOMPARE(*ended, QStringList{u"atlas"_s});
    QVERIFY(opens(here));
    QVERIFY(!opens(there));
    QVERIFY(opens(stranger));
}

void TestSessions::areForgottenAMonthAfterTheirEnd_data()
{
    QTest::addColumn<bool>("signedOut");
    QTest::addColumn<int>("days");
    QTest::addColumn<bool>("kept");
    QTest::newRow("one that was signed out, 30 days later") << true << 30 << true;
    QTest::newRow("one that was signed out, 31 days later") << true << 31 << false;
    QTest::newRow("one that can be refreshed") << false << 29 << true;
    QTest::newRow("one that nobody came back to") << false << 31 << false;
}

void TestSessions::areForgottenAMonthAfterTheirEnd()
{
    QFETCH(bool, signedOut);
    QFETCH(int, days);
    const Tokens tokens = begin();
    if (signedOut)
        end(u"per_1"_s, tokens.session);
    const auto left = m_database->writeNow([&](Connection &connection) -> Result<bool> {
        Sessions::forgetOld(start.addDays(days), connection);
        Rows rows = connection.run(u"SELECT 1 FROM sessions"_s);
        return rows.next();
    });
    QTEST(*left, "kept");
}

void TestSessions::keepNoTokenInTheDatabase()
{
    const Tokens tokens = begin();
    m_database.reset();
    for (const QString &name : QDir(m_dir->path()).entryList(QDir::Files)) {
        QFile file(m_dir->filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY(!bytes.contains(tokens.access->view().toByteArray()));
        QVERIFY(!bytes.contains(tokens.refresh->view().toByteArray()));
    }
}

QTEST_GUILESS_MAIN(TestSessions)
#include "tst_sessions.moc"
