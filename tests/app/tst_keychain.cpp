// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#include "app/secretstore.h"

#include <QTest>

namespace chatelaine {

using namespace Qt::Literals::StringLiterals;

/// Against a real Secret Service, on a desktop of the test's own (tests/support/desktop).
class TestKeychain : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsBytesUntilTheyAreErased();
    void hasNothingUnderAnUnknownName();
    void erasesWhatIsNotThere();
};

namespace {

template <class T>
Result<T> answerOf(Reply<T> reply)
{
    if (!QTest::qWaitFor([&] { return reply.isFinished(); }, 30'000))
        return Error{Error::Kind::Offline};
    return reply.result();
}

} // namespace

void TestKeychain::keepsBytesUntilTheyAreErased()
{
    const std::unique_ptr<SecretStore> keychain = makeKeychain();
    const QByteArray bytes("\0 bytes, \xff and all", 19);
    QVERIFY(answerOf(keychain->write(u"a test"_s, std::make_shared<const Secret>(QByteArrayView(bytes)))).has_value());
    const auto found = answerOf(makeKeychain()->read(u"a test"_s));
    QVERIFY(found.has_value());
    QCOMPARE((*found)->view().toByteArray(), bytes);
    QVERIFY(answerOf(keychain->erase(u"a test"_s)).has_value());
    const auto gone = answerOf(keychain->read(u"a test"_s));
    QVERIFY(gone.has_value());
    QVERIFY((*gone)->isEmpty());
}

void TestKeychain::hasNothingUnderAnUnknownName()
{
    const auto found = answerOf(makeKeychain()->read(u"nobody wrote this"_s));
    QVERIFY(found.has_value());
    QVERIFY((*found)->isEmpty());
}

void TestKeychain::erasesWhatIsNotThere()
{
    QVERIFY(answerOf(makeKeychain()->erase(u"nobody wrote this"_s)).has_value());
}

} // namespace chatelaine

QTEST_GUILESS_MAIN(chatelaine::TestKeychain)
#include "tst_keychain.moc"
