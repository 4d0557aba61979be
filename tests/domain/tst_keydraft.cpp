// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "domain/keydraft.h"

#include <QTest>

using namespace chatelaine;
using namespace Qt::Literals::StringLiterals;

using Change = void (*)(KeyDraft &);
Q_DECLARE_METATYPE(Change)
Q_DECLARE_METATYPE(KeyEdit)

namespace {

const QDateTime now(QDate(2026, 11, 21), QTime(12, 0), Qt::UTC);

Profile sampleProfile()
{
    Profile profile;
    profile.kinds = {{.id = u"secret"_s}, {.id = u"public"_s, .fixedScopes = {u"sdk"_s}}};
    profile.environments = {{.id = u"live"_s}, {.id = u"test"_s}};
    profile.scopes.wildcards = true;
    profile.scopes.grammar = u"[a-z]+:([a-z]+|\\*)"_s;
    profile.scopes.catalogue = {
        {.name = u"invoice:read"_s}, {.name = u"invoice:create"_s}, {.name = u"portal:create"_s}};
    profile.scopes.hints = {{u"recurring:*"_s, {{{u"en"_s, u"Schedules belong to invoice."_s}}}}};
    profile.expiry.allowed = true;
    return profile;
}

KeyDraft good()
{
    KeyDraft draft;
    draft.kind = u"secret"_s;
    draft.name = u"Billing"_s;
    draft.environment = u"live"_s;
    draft.scopes = {u"invoice:read"_s};
    return draft;
}

/// "pointer code" of each problem.
QStringList said(const std::vector<FieldProblem> &problems)
{
    QStringList all;
    for (const FieldProblem &problem : problems)
        all += problem.pointer + u' ' + problem.code;
    return all;
}

} // namespace

class TestKeyDraft : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsWhatIsWrong_data();
    void findsWhatIsWrong();
    void refusesAnExpiryWhereThereIsNone();
    void takesAnyInstantWhereTheProfileDoes();
    void givesTheHintForAScopePeopleTry();
    void looksAtAnEdit_data();
    void looksAtAnEdit();
};

void TestKeyDraft::findsWhatIsWrong_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QStringList>("problems");
    const auto row = [](const char *name, Change change, const QStringList &problems) {
        QTest::newRow(name) << change << problems;
    };
    row("nothing", [](KeyDraft &) {}, {});
    row("no name", [](KeyDraft &d) { d.name.clear(); }, {u"/name required"_s});
    row("a name of spaces", [](KeyDraft &d) { d.name = u"  "_s; }, {u"/name required"_s});
    row("a name of 120 characters", [](KeyDraft &d) { d.name = QString(120, u'x'); }, {});
    row("a name of 121 characters", [](KeyDraft &d) { d.name = QString(121, u'x'); }, {u"/name too-long"_s});
    row("a line break in a name", [](KeyDraft &d) { d.name = u"a\nb"_s; }, {u"/name forbidden-character"_s});
    row("a bidi control in a name", [](KeyDraft &d) { d.name = u"a\u202eb"_s; }, {u"/name forbidden-character"_s});
    row("a line break in a note", [](KeyDraft &d) { d.note = u"a\nb"_s; }, {});
    row("a note of 2001 characters", [](KeyDraft &d) { d.note = QString(2001, u'x'); }, {u"/note too-long"_s});
    row("a kind there is not", [](KeyDraft &d) { d.kind = u"other"_s; }, {u"/kind unknown"_s});
    row("no environment", [](KeyDraft &d) { d.environment.clear(); }, {u"/environment required"_s});
    row("an environment there is not", [](KeyDraft &d) { d.environment = u"moon"_s; }, {u"/environment unknown"_s});
    row("no scope", [](KeyDraft &d) { d.scopes.clear(); }, {u"/scopes required"_s});
    row("a wildcard", [](KeyDraft &d) { d.scopes = {u"invoice:*"_s}; }, {});
    row("a wildcard of nothing", [](KeyDraft &d) { d.scopes = {u"moon:*"_s}; }, {u"/scopes/0 unknown"_s});
    row("a wildcard in the middle of an action", [](KeyDraft &d) { d.scopes = {u"invoice:re*"_s}; },
        {u"/scopes/0 unknown"_s});
    row("a wildcard in the middle of a resource", [](KeyDraft &d) { d.scopes = {u"in*"_s}; }, {u"/scopes/0 unknown"_s});
    row("a wildcard of everything", [](KeyDraft &d) { d.scopes = {u"*"_s}; }, {u"/scopes/0 unknown"_s});
    row("the second scope", [](KeyDraft &d) { d.scopes += u"moon:land"_s; }, {u"/scopes/1 unknown"_s});
    row("scopes of a kind whose scopes are fixed", [](KeyDraft &d) { d.kind = u"public"_s; },
        {u"/scopes not-allowed"_s});
    row("an end a day ahead", [](KeyDraft &d) { d.expiresAt = endOf(QDate(2026, 11, 22)); }, {});
    row("an end this morning", [](KeyDraft &d) { d.expiresAt = endOf(QDate(2026, 11, 21)); },
        {u"/expires_at in-the-past"_s});
    row("an end at noon", [](KeyDraft &d) { d.expiresAt = now.addDays(2); }, {u"/expires_at not-a-date"_s});
    row("a name and an environment",
        [](KeyDraft &d) {
            d.name.clear();
            d.environment.clear();
        },
        {u"/name required"_s, u"/environment required"_s});
}

void TestKeyDraft::findsWhatIsWrong()
{
    QFETCH(Change, change);
    KeyDraft draft = good();
    change(draft);
    QTEST(said(problems(draft, sampleProfile(), now)), "problems");
}

void TestKeyDraft::refusesAnExpiryWhereThereIsNone()
{
    Profile profile = sampleProfile();
    profile.expiry.allowed = false;
    KeyDraft draft = good();
    draft.expiresAt = endOf(QDate(2027, 1, 1));
    QCOMPARE(said(problems(draft, profile, now)), QStringList{u"/expires_at not-allowed"_s});
}

void TestKeyDraft::takesAnyInstantWhereTheProfileDoes()
{
    Profile profile = sampleProfile();
    profile.expiry.precision = Profile::Expiry::Precision::Instant;
    KeyDraft draft = good();
    draft.expiresAt = now.addSecs(60);
    QCOMPARE(said(problems(draft, profile, now)), QStringList());
}

void TestKeyDraft::givesTheHintForAScopePeopleTry()
{
    KeyDraft draft = good();
    draft.scopes = {u"recurring:create"_s};
    const auto found = problems(draft, sampleProfile(), now);
    QCOMPARE(said(found), QStringList{u"/scopes/0 hint"_s});
    QCOMPARE(found[0].detail, u"Schedules belong to invoice."_s);
}

void TestKeyDraft::looksAtAnEdit_data()
{
    QTest::addColumn<KeyEdit>("edit");
    QTest::addColumn<bool>("editable");
    QTest::addColumn<QStringList>("problems");
    QTest::newRow("nothing changes") << KeyEdit{} << false << QStringList();
    QTest::newRow("a name goes") << KeyEdit{.name = u""_s} << false << QStringList{u"/name required"_s};
    QTest::newRow("a note goes") << KeyEdit{.note = u""_s} << false << QStringList();
    QTest::newRow("an owner goes") << KeyEdit{.owner = MemberId{}} << false << QStringList{u"/owner required"_s};
    QTest::newRow("scopes that are fixed")
        << KeyEdit{.scopes = QStringList{u"invoice:read"_s}} << false << QStringList{u"/scopes not-allowed"_s};
    QTest::newRow("scopes that are not fixed")
        << KeyEdit{.scopes = QStringList{u"invoice:read"_s}} << true << QStringList();
    QTest::newRow("the last scope goes") << KeyEdit{.scopes = QStringList()} << true
                                         << QStringList{u"/scopes required"_s};
}

void TestKeyDraft::looksAtAnEdit()
{
    QFETCH(KeyEdit, edit);
    QFETCH(bool, editable);
    Profile profile = sampleProfile();
    profile.scopes.editable = editable;
    QTEST(said(problems(edit, profile)), "problems");
}

QTEST_APPLESS_MAIN(TestKeyDraft)
#include "tst_keydraft.moc"
