// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/errortext.h"

#include "domain/apikey.h"

#include <QTest>

using namespace chatelaine;
using namespace Qt::Literals::StringLiterals;
using Kind = Error::Kind;

class TestErrorText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatHappenedAndWhatToDo_data();
    void saysWhatHappenedAndWhatToDo();
    void namesWhatItIsAbout();
    void hostileWordsStayPlain();
};

Q_DECLARE_METATYPE(chatelaine::Error)

void TestErrorText::saysWhatHappenedAndWhatToDo_data()
{
    QTest::addColumn<Error>("error");
    QTest::addColumn<QString>("sentence");
    QTest::addColumn<QString>("remedy");

    const auto row = [](const char *name, const Error &error, const QString &sentence, const QString &remedy) {
        QTest::newRow(name) << error << sentence << remedy;
    };
    Error error;
    error.kind = Kind::Offline;
    row("nobody answers", error, u"The service doesn't answer."_s, u"Check the connection, then try again."_s);
    error = {};
    error.kind = Kind::Tls;
    row("a stranger answers", error, u"The service couldn't prove that it is your service."_s,
        u"Ask the people who run the service whether its certificate has changed. Don't go on before."_s);
    error = {};
    error.kind = Kind::Unauthenticated;
    row("the session ended", error, u"Your session has ended."_s, u"Sign in again to go on."_s);
    error.type = u"wrong-credentials"_s;
    row("a wrong password", error, u"E-mail address or password is wrong."_s, u"Check both and try again."_s);
    error.type = u"wrong-code"_s;
    row("a wrong code", error, u"This code is wrong or was used already."_s, u"Wait for the next one and try again."_s);
    error.type = u"second-factor-required"_s;
    row("a code is missing", error, u"This account asks for a code, too."_s,
        u"Type the code that your authenticator shows."_s);
    error = {};
    error.kind = Kind::StepUp;
    row("once more, who are you", error, u"This needs your password or a code."_s,
        u"Confirm who you are; then it goes on."_s);
    error = {};
    error.kind = Kind::Forbidden;
    row("a role that may not", error, u"Your role doesn't allow this."_s,
        u"Ask an owner or administrator of this workspace."_s);
    error = {};
    error.kind = Kind::NotFound;
    row("it is gone", error, u"It is no longer there."_s, u"Look at the list again."_s);
    error = {};
    error.kind = Kind::Conflict;
    row("somebody was first", error, u"Somebody else was first."_s, u"Look at what is there now, then decide again."_s);
    error.type = u"conflict"_s;
    error.detail = u"The key has ended."_s;
    row("a state that doesn't allow it", error, u"This can't be done with it as it is now."_s,
        u"Look at what is there now, then decide again."_s);
    error = {};
    error.kind = Kind::Invalid;
    row("a wrong request", error, u"The service didn't accept this."_s, u"Change what is wrong and try again."_s);
    error = {};
    error.kind = Kind::RateLimited;
    row("too much, nobody says how long", error, u"That was too much in a short time."_s, u"Try again in a minute."_s);
    error = {};
    error.kind = Kind::Server;
    row("the service failed", error, u"The service failed."_s,
        u"Try again. If it stays so, tell the people who run the service."_s);
    error.type = u"seal-missing"_s;
    row("a sealing key that is lost", error, u"This secret can't be shown again."_s,
        u"Rotate the key to get another, or ask the people who run the service to restore the sealing key."_s);
    error.type = u"unreadable"_s;
    row("garbage", error, u"The service answered what can't be read."_s,
        u"It may be of a newer version than this dashboard. Try again later."_s);
    error = {};
    error.kind = Kind::OutcomeUnknown;
    row("nobody knows", error, u"It isn't known whether this happened."_s,
        u"Don't try again yet: check with the service first."_s);
    error = {};
    error.kind = Kind::Local;
    error.type = u"disk-full"_s;
    error.subject = u"intents.jsonl"_s;
    row("a full disk names the file", error, u"The disk is full: \u2066intents.jsonl\u2069 couldn't be written."_s,
        u"Make room, then try again."_s);
    error.type = u"damaged"_s;
    row("a damaged file is left alone", error, u"\u2066intents.jsonl\u2069 is damaged."_s,
        u"Restore it from a backup, or move it away to start afresh."_s);
    error.type = u"port-taken"_s;
    error.subject = u"8443"_s;
    row("a port that is taken", error, u"Port \u20668443\u2069 is in use by another program."_s,
        u"Close the other program or choose another port."_s);
}

void TestErrorText::saysWhatHappenedAndWhatToDo()
{
    QFETCH(const Error, error);
    const ErrorText text = errorText(error);
    QTEST(text.sentence, "sentence");
    QTEST(text.remedy, "remedy");
    QVERIFY(!text.meaning.isEmpty());
}

void TestErrorText::namesWhatItIsAbout()
{
    Error error;
    error.kind = Kind::NotFound;
    QCOMPARE(errorText(error, u"POS Integration"_s).sentence, u"POS Integration: It is no longer there."_s);

    error.kind = Kind::Conflict;
    auto now = std::make_shared<ApiKey>();
    now->name = u"Refund desk"_s;
    error.current = now;
    QCOMPARE(errorText(error).meaning, u"Refund desk has changed meanwhile; nothing of it was overwritten."_s);
    error.type = u"conflict"_s;
    error.detail = u"Another key replaces this one already."_s;
    QCOMPARE(errorText(error).meaning, u"Another key replaces this one already."_s);
}

void TestErrorText::hostileWordsStayPlain()
{
    Error error;
    error.kind = Kind::Invalid;
    error.detail = u"evil \u202Etxt"_s;
    QVERIFY(!errorText(error).meaning.contains(QChar(0x202E)));
}

QTEST_GUILESS_MAIN(TestErrorText)
#include "tst_errortext.moc"
